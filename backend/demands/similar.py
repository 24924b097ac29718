"""DISC-4: whatever is called nearly so, of any library, shown while a title is typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise import Model

from backend.achievements import rules as achievement_rules
from backend.achievements.models import Achievement, RegisteredResult
from backend.core.declaring.records import describe_enum
from backend.core.errors import BadInput, Text
from backend.core.ids import GlobalId
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.searching.nearness import near
from backend.core.sql import Sql, sql
from backend.demands import rules as demand_rules
from backend.demands.models import Demand
from backend.policy.current import plan_in_force
from backend.policy.plan import Plan

LONGEST = 300
"""Characters of a title that is asked for."""


class SimilarKind(Enum):
    """In which library a similar record stands."""

    ACHIEVEMENT = "Achievement"
    DEMAND = "Demand"
    REGISTERED_RESULT = "RegisteredResult"


describe_enum(
    SimilarKind,
    "In which library a similar record stands.",
    {
        SimilarKind.ACHIEVEMENT: "科技成果",
        SimilarKind.DEMAND: "技术需求",
        SimilarKind.REGISTERED_RESULT: "登记成果",
    },
)


@strawberry.type(description="A record whose title is nearly the same, as far as all may see it.")
class SimilarRecord:
    """One record (DISC-4)."""

    id: strawberry.ID = strawberry.field(description="The record.")
    kind: SimilarKind = strawberry.field(description="Its library.")
    title: str = strawberry.field(description="Its title.")
    by: str = strawberry.field(
        description="The first reporter's name; of a registered result its source."
    )
    year: int = strawberry.field(
        description="The year it was submitted in; of a registered result its source's."
    )


@dataclass(frozen=True, slots=True)
class _Library:
    """Where to look: the model, which of its rows, and what of them is shown."""

    kind: SimilarKind
    model: type[Model]
    among: str
    shown: str


_REPORTED = (
    "SELECT t.id, t.title, o.name AS by, t.submitted_at AS at FROM {} t "
    "JOIN organization o ON o.id = t.reporter_id WHERE t.id = ANY({{}}::bigint[])"
)

_LIBRARIES = (
    _Library(
        SimilarKind.ACHIEVEMENT,
        Achievement,
        achievement_rules.REGISTERED,
        _REPORTED.format("achievement"),
    ),
    _Library(SimilarKind.DEMAND, Demand, demand_rules.REGISTERED, _REPORTED.format("demand")),
    _Library(
        SimilarKind.REGISTERED_RESULT,
        RegisteredResult,
        "TRUE",
        "SELECT t.id, t.title, t.source AS by, t.source_date AS at FROM registered_result t "
        "WHERE t.id = ANY({}::bigint[])",
    ),
)


async def _similar(reader: Reader, library: _Library, title: str, plan: Plan) -> list[Any]:
    numbers = await near(reader.fetch, library.model, title, library.among)
    if not numbers:
        return []
    shown: Sql = sql(library.shown, list(numbers))
    rows = {row["id"]: row for row in await reader.fetch(shown)}
    return list(_described(library.kind, [rows[n] for n in numbers], plan))


def _described(kind: SimilarKind, rows: Sequence[Any], plan: Plan) -> Iterator[SimilarRecord]:
    for row in rows:
        at = row["at"]
        yield SimilarRecord(
            id=strawberry.ID(str(GlobalId(kind.value, row["id"]))),
            kind=kind,
            title=row["title"],
            by=row["by"],
            year=at.year if kind is SimilarKind.REGISTERED_RESULT else plan.year_of(at),
        )


@strawberry.type
class SimilarQuery:
    """Root field of similar titles."""

    @strawberry.field(  # type: ignore[untyped-decorator]
        description="What is called the same or nearly the same, of achievements, demands and "
        "registered results, whoever reported them (DISC-4); at most 20 of each, the nearest "
        "first. Needs `achievement:register` or `demand:register`."
    )
    async def similar_records(
        self,
        info: strawberry.Info,
        title: Annotated[
            str,
            strawberry.argument(description=f"The title; at most {LONGEST} characters."),
        ],
        except_: Annotated[
            strawberry.ID | None,
            strawberry.argument(name="except", description="The draft itself, left out."),
        ] = None,
    ) -> list[SimilarRecord]:
        """Of each library, what is near."""
        viewer = info.context.viewer
        if not viewer.may(Permission.DEMAND_REGISTER):
            viewer.require(Permission.ACHIEVEMENT_REGISTER)
        if len(title) > LONGEST:
            raise BadInput(
                Text(
                    f"查重的名称最多 {LONGEST} 个字。",
                    f"A title is at most {LONGEST} characters.",
                )
            )
        reader: Reader = info.context.reader
        plan = await plan_in_force(reader)
        found = [s for each in _LIBRARIES for s in await _similar(reader, each, title, plan)]
        return [s for s in found if s.id != except_]
