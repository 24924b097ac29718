"""The board: a year's targets, numbers, and the records behind each number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from backend.achievements.graphql import Achievement
from backend.core.errors import BadInput, Text
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed_within
from backend.core.reading.declaring import (
    RECORDS,
    Batch,
    Many,
    Node,
    batch,
    column,
    describe_enum,
    one,
    one_of,
    record,
)
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import Sql, sql
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.demands.items import seen_with_item
from backend.kpi import models, rules
from backend.landings.graphql import Landing, LandingEvidence
from backend.organizations.graphql import Organization
from backend.policy.current import city_targets, plan_in_force
from backend.policy.plan import Plan
from backend.policy.rules import Basis, Indicator, Measure
from backend.standards.graphql import Item

FIRST_YEAR, LAST_YEAR = 1900, 2200

describe_enum(
    Basis,
    "What the target of a year means.",
    {
        Basis.YEARLY: "So many in the year (每年新增).",
        Basis.AT_ANY_TIME: "A level to hold at any time (保持).",
        Basis.MILESTONES: "Milestones to reach, each with its date and document.",
    },
    "TargetBasis",
)


def _rows_for(viewer: Viewer, row: str) -> Sql:
    # KPI-g: a number opens as far as the viewer sees the achievements behind it.
    return seen_with_item(viewer, row)


async def _evidence(reader: Reader, landings: list[int | None]) -> Sequence[list[Any]]:
    spec = RECORDS["Landing"].fields["evidence"]
    assert isinstance(spec, Many)
    found = await gathered(*(reader.many(spec, n) for n in landings if n is not None))
    by_landing = dict(zip((n for n in landings if n is not None), found, strict=True))
    return [[] if n is None else by_landing[n] for n in landings]


@record(
    models.CountedItem,
    scope=_rows_for,
    description="An item as an indicator counts it (KPI-b, KPI-g).",
    order=("-counted_at", "-id"),
)
class CountedItem(Node):
    """One record behind a number."""

    item: Item = one_of("The item.", {"Achievement": "achievement_id", "Demand": "demand_id"})
    achievement: Achievement | None = one(
        "The item, where it is an achievement.", "Achievement", "achievement_id"
    )
    demand: Demand | None = one("The item, where it is a demand.", "Demand", "demand_id")
    organization: Organization = one(
        "The first to report it, whose credit it is (首报单位, KPI-e).",
        "Organization",
        "organization_id",
    )
    landing: Landing | None = one(
        "Of KPI-2 the verified landing, where the viewer sees it.", "Landing", "landing_id"
    )
    counted_at: datetime = column(
        "What decides its year, UTC: when it was submitted, or its landing verified."
    )
    counts: bool = column(
        "Whether the number counts it; later landings of an item are shown and not counted."
    )
    in_service: bool | None = column(
        "Of KPI-2 whether the item was in the service library when its landing was verified."
    )
    evidence: list[LandingEvidence] = batch(
        "The landing's evidence, where the viewer sees it.", _evidence, "landing_id"
    )


CountedItemFilter, CountedItemOrder = inputs_of(CountedItem)


@dataclass(frozen=True, slots=True)
class _Period:
    """What of one measure falls into one year of the city's calendar."""

    measure: Measure
    since: datetime
    until: datetime

    def conditions(self, row: str, counts: bool) -> tuple[Sql, ...]:
        """The conditions over the row of the view."""
        return (
            sql(f"{row}.measure = {{}}::text", self.measure.value),
            sql(f"{row}.counted_at >= {{}}::timestamptz", self.since),
            sql(f"{row}.counted_at < {{}}::timestamptz", self.until),
            sql(f"{row}.counts = {{}}::boolean", counts),
        )


async def _numbers(reader: Reader, periods: list[_Period]) -> Sequence[int]:
    rows = await reader.fetch(
        sql(
            "SELECT p.n, count(c.id) AS items FROM unnest({}::text[], {}::timestamptz[], "
            "{}::timestamptz[]) WITH ORDINALITY AS p(measure, since, until, n) "
            "LEFT JOIN counted_item c ON c.measure = p.measure AND c.counts "
            "AND c.counted_at >= p.since AND c.counted_at < p.until GROUP BY p.n",
            [p.measure.value for p in periods],
            [p.since for p in periods],
            [p.until for p in periods],
        )
    )
    found = {row["n"]: int(row["items"]) for row in rows}
    return [found[n] for n in range(1, len(periods) + 1)]


_NUMBERS = Batch(_numbers, "measure")


@strawberry.type(description="An indicator in one year: its target, its number, its records.")
class IndicatorYear:
    """One cell of the board."""

    of: strawberry.Private[Indicator]
    period: strawberry.Private[_Period]
    code: str = strawberry.field(description="The plan's code, such as `KPI-1`.")
    name: str = strawberry.field(description="What is counted.")
    unit: str = strawberry.field(description="The unit that it is counted in.")
    basis: Basis = strawberry.field(description="What the target of a year means.")
    target: int | None = strawberry.field(
        description="The city's target in that year; null: none is set (KPI-a)."
    )
    plan_target: int | None = strawberry.field(
        description="The city's target over all years of the plan: the sum, or as the plan states "
        "it; null where it has none."
    )
    target_text: str = strawberry.field(
        description="The target for people; 「未下达」 where none is set, never 0 (KPI-a)."
    )
    items: Connection[CountedItem] = listed_within(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "The records that are counted, as far as the viewer sees them (KPI-g).",
        lambda root: root.period.conditions("t", counts=True),
    )
    uncounted: Connection[CountedItem] = listed_within(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "What is shown beside the number without counting: later landings of an item (KPI-b).",
        lambda root: root.period.conditions("t", counts=False),
    )

    @strawberry.field(
        description="The city's number, whatever of it the viewer sees record by record; null "
        "where the platform does not count it yet. Needs `kpi:read`, else null."
    )
    async def actual(self, info: strawberry.Info) -> int | None:
        """KPI-b, counted from the records."""
        return await self.number(info.context.reader)

    @strawberry.field(description="The number for people, or why there is none.")
    async def actual_text(self, info: strawberry.Info) -> str:
        """The number in words."""
        reader: Reader = info.context.reader
        text = rules.actual_text(self.of.measure, await self.number(reader))
        return text.in_language(reader.viewer.language)

    @strawberry.field(
        description="The share of the target that is reached, 1 for all of it, to four decimals; "
        "null where there is no number or no target."
    )
    async def attainment(self, info: strawberry.Info) -> Decimal | None:
        """The number over the target."""
        return rules.attainment(await self.number(info.context.reader), self.target)

    async def number(self, reader: Reader) -> int | None:
        """The city's number, where it is counted and the viewer may know it."""
        if self.of.measure not in rules.COUNTED or not reader.viewer.may(Permission.KPI_READ):
            return None
        found: int = await reader.batched(_NUMBERS, self.period)
        return found


@strawberry.type(description="The plan in one year (§二).")
class PlanYear:
    """A year's board."""

    of: strawberry.Private[Plan]
    targets: strawberry.Private[dict[tuple[str, int], int]]
    year: int = strawberry.field(description="The calendar year, in the city's time zone.")
    title: str = strawberry.field(description="The plan's title.")
    years: list[int] = strawberry.field(description="The years that the plan is for.")

    @strawberry.field(description="Every indicator of the plan, in its order.")
    def indicators(self, info: strawberry.Info) -> list[IndicatorYear]:
        """The cells of the year."""
        return [self.cell(i, info.context.viewer) for i in self.of.indicators]

    @strawberry.field(description="One indicator; null where the plan has none with this code.")
    def indicator(
        self,
        info: strawberry.Info,
        code: Annotated[str, strawberry.argument(description="The plan's code.")],
    ) -> IndicatorYear | None:
        """One cell of the year."""
        found = self.of.indicator(code)
        return None if found is None else self.cell(found, info.context.viewer)

    def over_the_years(self, indicator: Indicator) -> list[int]:
        """The city's targets in the plan's years, as far as they are set."""
        found = (self.targets.get((indicator.code, year)) for year in self.of.plan.years)
        return [target for target in found if target is not None]

    def cell(self, indicator: Indicator, viewer: Viewer) -> IndicatorYear:
        """The indicator in this year."""
        target = self.targets.get((indicator.code, self.year))
        language = viewer.language
        return IndicatorYear(
            of=indicator,
            period=_Period(indicator.measure, *self.of.year_bounds(self.year)),
            code=indicator.code,
            name=indicator.name.in_language(language),
            unit=indicator.unit.in_language(language),
            basis=indicator.basis,
            target=target,
            plan_target=indicator.over_all_years(self.over_the_years(indicator)),
            target_text=rules.target_text(target).in_language(language),
        )


@strawberry.type
class KpiQuery:
    """Root fields of the board."""

    @strawberry.field(description="The plan's targets and numbers in one year.")
    async def plan(
        self,
        info: strawberry.Info,
        year: Annotated[int, strawberry.argument(description="From 1900 to 2200.")],
    ) -> PlanYear:
        """The board of the year."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise BadInput(
                Text(
                    f"年份须在 {FIRST_YEAR} 至 {LAST_YEAR} 之间。",
                    f"The year must be from {FIRST_YEAR} to {LAST_YEAR}.",
                )
            )
        reader: Reader = info.context.reader
        plan = await plan_in_force(reader)
        return PlanYear(
            of=plan,
            targets=await city_targets(reader),
            year=year,
            title=plan.plan.title.in_language(reader.viewer.language),
            years=list(plan.plan.years),
        )
