"""DISC-4: whatever is called nearly so, of any library, shown while a title is typed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import chain
from typing import Annotated, Any

import strawberry

from backend.core.declaring.records import describe_enum
from backend.core.errors import BadInput, Text
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.searching.libraries import Near, near
from backend.core.sql import sql
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


_REPORTED = (
    "SELECT t.id, o.name AS by, t.submitted_at AS at FROM {} t "
    "JOIN organization o ON o.id = t.reporter_id WHERE t.id = ANY({{}}::bigint[])"
)

_SHOWN = {
    SimilarKind.ACHIEVEMENT: _REPORTED.format("achievement"),
    SimilarKind.DEMAND: _REPORTED.format("demand"),
    SimilarKind.REGISTERED_RESULT: (
        "SELECT t.id, t.source AS by, t.source_date AS at FROM registered_result t "
        "WHERE t.id = ANY({}::bigint[])"
    ),
}
"""What of a record is shown beside its title, by its library."""


async def _described(
    reader: Reader, kind: SimilarKind, found: Sequence[Near], plan: Plan
) -> list[SimilarRecord]:
    if not found:
        return []
    rows = await reader.fetch(sql(_SHOWN[kind], [each.id for each in found]))
    shown = {row["id"]: row for row in rows}
    return [_record(kind, each, shown[each.id], plan) for each in found]


def _record(kind: SimilarKind, found: Near, row: Any, plan: Plan) -> SimilarRecord:
    at = row["at"]
    return SimilarRecord(
        id=strawberry.ID(found.key),
        kind=kind,
        title=found.title,
        by=row["by"],
        year=at.year if kind is SimilarKind.REGISTERED_RESULT else plan.year_of(at),
    )


@strawberry.type
class SimilarQuery:
    """Root field of similar titles."""

    @strawberry.field(  # type: ignore[untyped-decorator]
        description="What is called the same or nearly the same, of achievements, demands and "
        "registered results, whoever reported them (DISC-4); of each all that is called the "
        "same, and at most 20 that are called nearly so, the nearest first. Needs "
        "`record:compare`."
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
        info.context.viewer.require(Permission.RECORD_COMPARE)
        if len(title) > LONGEST:
            raise BadInput(
                Text(
                    f"查重的名称最多 {LONGEST} 个字。",
                    f"A title is at most {LONGEST} characters.",
                )
            )
        reader: Reader = info.context.reader
        plan = await plan_in_force(reader)
        found = [each for each in await near(reader.fetch, title) if each.key != except_]
        described = [
            await _described(reader, kind, [n for n in found if n.kind == kind.value], plan)
            for kind in SimilarKind
        ]
        return list(chain.from_iterable(described))
