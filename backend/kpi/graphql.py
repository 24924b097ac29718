"""The board: a year's targets, numbers, and the records behind each number."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import strawberry

from backend.achievements.values import Stage
from backend.core.declaring.kinds import bounded
from backend.core.errors import BadInput, Language, Text
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, listed_by, listed_within, ranked_by
from backend.core.reading.paging import Scored
from backend.core.reading.reader import Reader
from backend.core.shares import share
from backend.core.sql import FALSE, Sql, sql
from backend.core.viewer import Viewer
from backend.kpi import rules
from backend.kpi.breakdown import BreakdownRow, Dimension, IndicatorPart, part_of, parts_of
from backend.kpi.counted import CountedItem, CountedItemFilter, CountedItemOrder, Period
from backend.kpi.counting import LITERALLY, NUMBERS
from backend.kpi.duties import liaison_defects
from backend.kpi.funnel import FunnelStage, funnel_of
from backend.kpi.ledger import (
    LedgerLine,
    LedgerLineFilter,
    LedgerLineOrder,
    behind,
    ranked,
    sum_of_targets,
)
from backend.kpi.served import ServedYear
from backend.kpi.targets import YearTarget
from backend.organizations.graphql import Organization, OrganizationFilter, OrganizationOrder
from backend.policy.current import SetTarget, city_targets, plan_in_force
from backend.policy.plan import Plan
from backend.policy.rules import Basis, Indicator, Measure


async def _behind(root: IndicatorYear, reader: Reader) -> tuple[Sql, ...]:
    return await behind(reader, root.of_lines())


async def _ranked(root: IndicatorYear, reader: Reader, filters: tuple[Sql, ...]) -> Scored:
    return await ranked(reader, (*root.of_lines(), *filters))


@strawberry.type(description="An indicator in one year: its target, its number, its records.")
class IndicatorYear:
    """One cell of the board."""

    of: strawberry.Private[Indicator]
    plan: strawberry.Private[Plan]
    year: strawberry.Private[int]
    period: strawberry.Private[Period]
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
    target_version: int | None = strawberry.field(
        description="The target's version, for `targetSet`; null where none has ever been set."
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
    literal_items: Connection[CountedItem] = listed_within(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "The records that `literalActual` counts, as far as the viewer sees them (KPI-d, KPI-g). "
        "Empty but for the indicator of landings.",
        lambda root: root.to_the_letter(),
    )
    lines: Connection[LedgerLine] = listed_within(
        LedgerLine,
        (LedgerLineFilter, LedgerLineOrder),
        "The number by organization: each one's line (KPI-e). Their quotas add up to more than the "
        "city's target (DISC-2). Empty where organizations are not measured by the indicator.",
        lambda root: root.of_lines(),
    )
    behind: Connection[LedgerLine] = listed_by(
        LedgerLine,
        (LedgerLineFilter, LedgerLineOrder),
        "Those of the lines that have a target and have not reached it.",
        _behind,
    )
    ranked: Connection[LedgerLine] = ranked_by(
        LedgerLine,
        (LedgerLineFilter, LedgerLineOrder),
        "Those of the lines that have a target, whoever has reached the greatest share of it "
        "first; `last` has who is behind.",
        _ranked,
    )

    year_targets: list[YearTarget] = strawberry.field(
        description="The city's target in each year of the plan, in order.", metadata=bounded(10)
    )

    def to_the_letter(self) -> tuple[Sql, ...]:
        """The conditions of what the literal reading counts."""
        if self.of.measure is not Measure.LANDED:
            return (FALSE,)
        return self.period.read_to_the_letter("t")

    def of_lines(self) -> tuple[Sql, ...]:
        """The conditions of the organizations' lines."""
        if self.of.measure not in rules.LINES:
            return (FALSE,)
        return (
            sql("t.year = {}::int", self.year),
            sql("t.measure = {}::text", self.of.measure.value),
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
        return share(await self.number(info.context.reader), self.target)

    @strawberry.field(
        description="字面口径: the plan's headline to the letter, achievements landed and real "
        "demands found in the year. Shown beside the number, never as it (KPI-d). Null but for "
        "the indicator of landings; needs `kpi:read`, else null."
    )
    async def literal_actual(self, info: strawberry.Info) -> int | None:
        """KPI-d, the other reading."""
        reader: Reader = info.context.reader
        if self.of.measure is not Measure.LANDED or not self.known(reader):
            return None
        found: int = await reader.batched(LITERALLY, self.period)
        return found

    @strawberry.field(
        description="The number taken apart; its parts add up to it. Null where there is no number "
        "for the viewer, and where it has no such parts.",
        metadata=bounded(40),
    )
    async def breakdown(
        self,
        info: strawberry.Info,
        by: Annotated[Dimension, strawberry.argument(description="What it is taken apart by.")],
    ) -> list[BreakdownRow] | None:
        """The number by a dimension."""
        reader: Reader = info.context.reader
        if not self.known(reader):
            return None
        return await parts_of(reader, self.plan, self.year, self.period, by)

    @strawberry.field(
        description="One part of the number, which opens to its records (KPI-g). Null where there "
        "is no such part, or no number for the viewer."
    )
    async def part(
        self,
        info: strawberry.Info,
        by: Annotated[Dimension, strawberry.argument(description="What it is taken apart by.")],
        key: Annotated[str | None, strawberry.argument(description="The part's `key`.")],
    ) -> IndicatorPart | None:
        """The part with that key."""
        reader: Reader = info.context.reader
        if not self.known(reader):
            return None
        return await part_of(reader, self.plan, self.year, self.period, by, key)

    @strawberry.field(
        description="What the targets and quotas of the organizations add up to: more than the "
        "city's target, which is no error (KPI-e). Null where organizations are not measured by "
        "the indicator; needs `kpi:read`, else null."
    )
    async def lines_target(self, info: strawberry.Info) -> int | None:
        """The sum of the lines' targets."""
        reader: Reader = info.context.reader
        if self.of.measure not in rules.LINES or not self.known(reader):
            return None
        return await sum_of_targets(reader, self.of_lines())

    def known(self, reader: Reader) -> bool:
        """Whether the number is counted and the viewer may know it."""
        return self.of.measure in rules.COUNTED and reader.viewer.may(Permission.KPI_READ)

    async def number(self, reader: Reader) -> int | None:
        """The city's number, where it is counted and the viewer may know it."""
        if not self.known(reader):
            return None
        found: int = await reader.batched(NUMBERS, self.period)
        return found


@strawberry.type(description="The plan in one year (§二).")
class PlanYear:
    """A year's board."""

    of: strawberry.Private[Plan]
    targets: strawberry.Private[dict[tuple[str, int], SetTarget]]
    year: int = strawberry.field(description="The calendar year, in the city's time zone.")
    title: str = strawberry.field(description="The plan's title.")
    years: list[int] = strawberry.field(description="The years that the plan is for.")

    @strawberry.field(description="Every indicator of the plan, in its order.", metadata=bounded(8))
    def indicators(self, info: strawberry.Info) -> list[IndicatorYear]:
        """The cells of the year."""
        return [self.cell(i, info.context.viewer) for i in self.of.indicators]

    @strawberry.field(
        description="One indicator; null where the plan has none with this code. Without a code "
        "the first that organizations are measured by."
    )
    def indicator(
        self,
        info: strawberry.Info,
        code: Annotated[str | None, strawberry.argument(description="The plan's code.")] = None,
    ) -> IndicatorYear | None:
        """One cell of the year."""
        measured = (i for i in self.of.indicators if i.measure in rules.LINES)
        found = next(measured, None) if code is None else self.of.indicator(code)
        return None if found is None else self.cell(found, info.context.viewer)

    organizations: Connection[LedgerLine] = listed_within(
        LedgerLine,
        (LedgerLineFilter, LedgerLineOrder),
        "The organizations' ledger: each one's line of each indicator that organizations are "
        "measured by (KPI-e). Their quotas add up to more than the city's target (DISC-2).",
        lambda root: root.lines(),
    )

    @strawberry.field(description="服务数: what was served in the year (KPI-f).")
    def served(self) -> ServedYear:
        """The third of the three counts (三数)."""
        return ServedYear(year=self.year)

    @strawberry.field(
        description="How far the achievements discovered in the year have come, stage by stage, "
        "and how long they stood in each. Needs `kpi:read`, else null.",
        metadata=bounded(4),
    )
    async def funnel(self, info: strawberry.Info) -> list[FunnelStage] | None:
        """The stages from registration to landing."""
        period = Period(Measure.DISCOVERED, *self.of.year_bounds(self.year))
        return await funnel_of(info.context.reader, period)

    @strawberry.field(
        description="One stage of the funnel, which opens to its records (KPI-g). Null where it is "
        "no stage of the way, or not the viewer's to know."
    )
    async def funnel_stage(
        self,
        info: strawberry.Info,
        stage: Annotated[Stage, strawberry.argument(description="The stage.")],
    ) -> FunnelStage | None:
        """The step of that stage."""
        period = Period(Measure.DISCOVERED, *self.of.year_bounds(self.year))
        steps = await funnel_of(info.context.reader, period) or []
        return next((step for step in steps if step.stage is stage), None)

    def lines(self) -> tuple[Sql, ...]:
        """The conditions of the year's lines."""
        measures = [m.value for m in rules.LINES if self.of.indicator_of(m) is not None]
        return (
            sql("t.year = {}::int", self.year),
            sql("t.measure = ANY({}::text[])", measures),
        )

    def over_the_years(self, indicator: Indicator) -> list[int]:
        """The city's targets in the plan's years, as far as they are set."""
        found = (self.targets.get((indicator.code, year)) for year in self.of.plan.years)
        return [target.value for target in found if target and target.value is not None]

    def cell(self, indicator: Indicator, viewer: Viewer) -> IndicatorYear:
        """The indicator in this year."""
        said = self.targets.get((indicator.code, self.year))
        target = said.value if said else None
        language = viewer.language
        return IndicatorYear(
            of=indicator,
            plan=self.of,
            year=self.year,
            period=Period(indicator.measure, *self.of.year_bounds(self.year)),
            code=indicator.code,
            name=indicator.name.in_language(language),
            unit=indicator.unit.in_language(language),
            basis=indicator.basis,
            target=target,
            target_version=said.version if said else None,
            plan_target=indicator.over_all_years(self.over_the_years(indicator)),
            target_text=rules.target_text(target).in_language(language),
            year_targets=[
                self._year_target(indicator, year, language) for year in self.of.plan.years
            ],
        )

    def _year_target(self, indicator: Indicator, year: int, language: Language) -> YearTarget:
        said = self.targets.get((indicator.code, year))
        target = said.value if said else None
        text = rules.target_text(target).in_language(language)
        return YearTarget(year=year, target=target, target_text=text)


@strawberry.type
class KpiQuery:
    """Root fields of the board."""

    liaison_defects: Connection[Organization] = listed_by(
        Organization,
        (OrganizationFilter, OrganizationOrder),
        "Organizations that have to have exactly one liaison and have none, or several (DISC-1). "
        "Seen by those who read the numbers or manage accounts.",
        liaison_defects,
    )

    @strawberry.field(description="The plan's targets and numbers in one year.")
    async def plan(
        self,
        info: strawberry.Info,
        year: Annotated[int, strawberry.argument(description="From 1900 to 2200.")],
    ) -> PlanYear:
        """The board of the year."""
        if not rules.FIRST_YEAR <= year <= rules.LAST_YEAR:
            raise BadInput(
                Text(
                    f"年份须在 {rules.FIRST_YEAR} 至 {rules.LAST_YEAR} 之间。",
                    f"The year must be from {rules.FIRST_YEAR} to {rules.LAST_YEAR}.",
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
