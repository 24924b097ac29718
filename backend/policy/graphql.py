"""The plan's dictionaries in the schema."""

from __future__ import annotations

from datetime import date

import strawberry

from backend.core.declaring.kinds import bounded
from backend.core.declaring.records import Node, column, describe_enum, everyone, record
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.policy import models
from backend.policy.current import plan_in_force
from backend.policy.rules import IndustryGroup, TownKind

describe_enum(
    TownKind,
    "The kind of a town or park.",
    {TownKind.SUBDISTRICT: "街道", TownKind.TOWN: "镇", TownKind.PARK: "园区"},
)
describe_enum(
    IndustryGroup,
    "The group of an industry (产业类别).",
    {
        IndustryGroup.STRATEGIC: "战略性新兴产业",
        IndustryGroup.FUTURE: "未来产业",
        IndustryGroup.TRADITIONAL: "传统支柱产业",
        IndustryGroup.SPECIAL: "特色产业",
    },
)


_NAME = ("name", "name_en")


@record(
    models.Town,
    scope=everyone,
    description="A town or park (镇街、园区).",
    order=("code",),
    label=_NAME,
)
class Town(Node):
    """An entry of the dictionary of towns."""

    version: int = column("The record's version.")
    code: str = column("The statistical code.")
    name: str = column("The Chinese name.")
    name_en: str = column("The English name.")
    kind: TownKind = column("Subdistrict, town or park.")
    valid_from: date | None = column("The first day it is in force; null: from the beginning.")
    valid_to: date | None = column("The last day it is in force; null: no end is known.")


@record(
    models.Industry,
    scope=everyone,
    description="An industry (产业).",
    order=("id",),
    label=_NAME,
)
class Industry(Node):
    """An entry of the dictionary of industries."""

    version: int = column("The record's version.")
    code: str = column("The plan's code.")
    name: str = column("The Chinese name.")
    name_en: str = column("The English name.")
    group: IndustryGroup = column("Strategic, future, traditional or special.")
    valid_from: date | None = column("The first day it is in force; null: from the beginning.")
    valid_to: date | None = column("The last day it is in force; null: no end is known.")


TownFilter, TownOrder = inputs_of(Town)
IndustryFilter, IndustryOrder = inputs_of(Industry)


@strawberry.type(description="A term of one of the plan's dictionaries.")
class Term:
    """A code with its name."""

    code: str = strawberry.field(description="The plan's code.")
    name: str = strawberry.field(description="The name in the viewer's language.")


@strawberry.type
class PolicyQuery:
    """Root fields of the dictionaries."""

    towns: Connection[Town] = listed(Town, (TownFilter, TownOrder), "Towns and parks (镇街、园区).")
    industries: Connection[Industry] = listed(
        Industry, (IndustryFilter, IndustryOrder), "The city's industries (产业)."
    )

    @strawberry.field(
        description="The sources of registrations in force today (项目来源, DISC-3), as the plan "
        "has them.",
        metadata=bounded(10),
    )
    async def sources(self, info: strawberry.Info) -> list[Term]:
        """The plan's dictionary of sources."""
        plan = await plan_in_force(info.context.reader)
        today, language = plan.day_of(info.context.now()), info.context.language
        return [
            Term(code=s.code, name=s.name.in_language(language))
            for s in plan.sources
            if s.in_force(today)
        ]
