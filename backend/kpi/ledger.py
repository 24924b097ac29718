"""The organizations' ledger: each one's target, number and records (KPI-e, DISC-2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from backend.core.declaring.kinds import Batch
from backend.core.declaring.records import Node, batch, column, one, record
from backend.core.permissions import Permission, Role
from backend.core.reading.connections import Connection, inputs_of, nested_beside
from backend.core.reading.paging import Scored
from backend.core.reading.reader import Reader, gathered
from backend.core.shares import share
from backend.core.sql import FALSE, TRUE, Sql, joined, sql
from backend.core.viewer import Viewer
from backend.kpi import rules, views
from backend.kpi.counted import CountedItem, CountedItemFilter, CountedItemOrder, Period
from backend.kpi.counting import Buckets, cut
from backend.organizations.graphql import Organization
from backend.policy.current import plan_in_force
from backend.policy.graphql import Term, Town
from backend.policy.plan import Plan
from backend.policy.rules import Counted, Measure, OrganizationKind, Quota


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line says: its target, the number, and what of it counts towards the target."""

    set_target: int | None
    quota: int | None
    target_version: int | None
    actual: int
    towards: int

    @property
    def target(self) -> int | None:
        """What has been set goes before the quota (KPI-a, DISC-2)."""
        return self.quota if self.set_target is None else self.set_target


async def _lines(reader: Reader, numbers: list[int]) -> Sequence[_Line]:
    plan = await plan_in_force(reader)
    keys = [rules.line_of(n) for n in numbers]
    bounds = [plan.year_bounds(key.year) for key in keys]
    asked = cut((key.measure, *of) for key, of in zip(keys, bounds, strict=True))
    parts = [asked[key.measure].between(*of) for key, of in zip(keys, bounds, strict=True)]
    indicators = [plan.indicator_of(key.measure) for key in keys]
    organizations = [key.organization for key in keys]
    rows = await reader.fetch(
        sql(
            _SAID,
            joined(" UNION ALL ", (_credited(m, b, organizations) for m, b in asked.items())),
            organizations,
            [key.year for key in keys],
            [key.measure.value for key in keys],
            [part.start for part in parts],
            [part.stop for part in parts],
            [None if i is None else i.code for i in indicators],
        )
    )
    found = {row["n"]: row for row in rows}
    return [_line(plan, key, found[n]) for n, key in enumerate(keys, start=1)]


def _credited(measure: Measure, buckets: Buckets, organizations: list[int]) -> Sql:
    """What the organizations have the credit of, by bucket."""
    return sql(
        f"(SELECT '{measure.value}'::text AS measure, {buckets.of('c')} AS bucket, "
        "c.organization_id, count(c.achievement_id) AS achievements, count(c.demand_id) AS demands "
        f"FROM counted_item c WHERE c.measure = '{measure.value}' AND c.counts "
        f"AND {buckets.within('c')} AND c.organization_id = ANY({{}}::bigint[]) "
        "GROUP BY bucket, c.organization_id)",
        organizations,
    )


_SAID = """WITH credited AS ({})
SELECT p.n, o.code, o.kind, said.version, said.value,
    ARRAY(
        SELECT b.flag FROM organization_flag b
        WHERE b.organization_id = o.id
            AND (b.valid_from IS NULL OR b.valid_from <= make_date(p.year, 12, 31))
            AND (b.valid_to IS NULL OR b.valid_to >= make_date(p.year, 12, 31))
    ) AS flags,
    coalesce(sum(c.achievements), 0) AS achievements,
    coalesce(sum(c.demands), 0) AS demands
FROM unnest({}::bigint[], {}::int[], {}::text[], {}::int[], {}::int[], {}::text[])
    WITH ORDINALITY AS p(organization, year, measure, first, after, indicator, n)
JOIN organization o ON o.id = p.organization
LEFT JOIN target said ON said.indicator = p.indicator AND said.year = p.year
    AND said.organization_id = o.id
LEFT JOIN credited c ON c.organization_id = o.id AND c.measure = p.measure
    AND c.bucket >= p.first AND c.bucket < p.after
GROUP BY p.n, p.year, o.id, said.id"""


def _line(plan: Plan, key: rules.LineKey, row: dict[str, Any]) -> _Line:
    quota = _quota(plan, key, row)
    achievements, demands = int(row["achievements"]), int(row["demands"])
    counts = None if quota is None else quota.counts
    return _Line(
        set_target=row["value"],
        quota=None if quota is None else quota.value,
        target_version=row["version"],
        actual=achievements + demands,
        towards=(achievements if counts is None or Counted.ACHIEVEMENT in counts else 0)
        + (demands if counts is None or Counted.DEMAND in counts else 0),
    )


def _quota(plan: Plan, key: rules.LineKey, row: dict[str, Any]) -> Quota | None:
    """DISC-2: every year of the plan."""
    if key.measure is not Measure.DISCOVERED or key.year not in plan.plan.years:
        return None
    return plan.quota(row["code"], OrganizationKind(row["kind"]), row["flags"])


_LINES = Batch(_lines, "id")
_PARTS = 10_000
"""Shares are known to four decimals."""


async def _read(reader: Reader, numbers: list[int]) -> list[_Line]:
    return await gathered(*(reader.batched(_LINES, n) for n in numbers))


async def _targets(reader: Reader, numbers: list[int]) -> Sequence[int | None]:
    return [line.target for line in await _read(reader, numbers)]


async def _set(reader: Reader, numbers: list[int]) -> Sequence[int | None]:
    return [line.set_target for line in await _read(reader, numbers)]


async def _quotas(reader: Reader, numbers: list[int]) -> Sequence[int | None]:
    return [line.quota for line in await _read(reader, numbers)]


async def _texts(reader: Reader, numbers: list[int]) -> Sequence[str]:
    language = reader.viewer.language
    return [
        rules.target_text(line.target).in_language(language)
        for line in await _read(reader, numbers)
    ]


async def _versions(reader: Reader, numbers: list[int]) -> Sequence[int | None]:
    return [line.target_version for line in await _read(reader, numbers)]


async def _actuals(reader: Reader, numbers: list[int]) -> Sequence[int]:
    return [line.actual for line in await _read(reader, numbers)]


async def _towards(reader: Reader, numbers: list[int]) -> Sequence[int]:
    return [line.towards for line in await _read(reader, numbers)]


async def _attained(reader: Reader, numbers: list[int]) -> Sequence[Decimal | None]:
    return [share(line.towards, line.target) for line in await _read(reader, numbers)]


async def _indicators(reader: Reader, measures: list[Measure]) -> Sequence[Term | None]:
    plan, language = await plan_in_force(reader), reader.viewer.language
    found = [plan.indicator_of(measure) for measure in measures]
    return [
        None if i is None else Term(code=i.code, name=i.name.in_language(language)) for i in found
    ]


def _rows_for(viewer: Viewer, row: str) -> Sql:
    if viewer.may(Permission.KPI_READ):
        return TRUE
    if viewer.role is Role.LIAISON:
        return sql(f"{row}.organization_id = {{}}::bigint", viewer.organization)
    return FALSE


def _items_of(counts: bool) -> Any:
    async def conditions(line: Any, reader: Reader) -> tuple[Sql, ...]:
        plan = await plan_in_force(reader)
        bounds = plan.year_bounds(line.values["year"])
        return Period(line.values["measure"], *bounds).conditions("t", counts)

    return conditions


async def _within(reader: Reader, conditions: tuple[Sql, ...]) -> list[tuple[int, _Line]]:
    found = sql("SELECT t.id FROM ledger_line t WHERE {}", joined(" AND ", conditions))
    numbers = [row["id"] for row in await reader.fetch(found)]
    return list(zip(numbers, await _read(reader, numbers), strict=True))


async def behind(reader: Reader, conditions: tuple[Sql, ...]) -> tuple[Sql, ...]:
    """The conditions of those of the lines that have a target and have not reached it."""
    lines = await _within(reader, conditions)
    late = [number for number, line in lines if rules.is_behind(line.towards, line.target)]
    return (sql("t.id = ANY({}::bigint[])", late),)


async def ranked(reader: Reader, conditions: tuple[Sql, ...]) -> Scored:
    """Those of the lines that have a target, by the share of it that is reached."""
    lines = await _within(reader, conditions)
    shares = [(number, share(line.towards, line.target)) for number, line in lines]
    found = [(number, int(part * _PARTS)) for number, part in shares if part is not None]
    return Scored("attainment", tuple(n for n, _ in found), tuple(part for _, part in found))


async def sum_of_targets(reader: Reader, conditions: tuple[Sql, ...]) -> int:
    """What the targets of the lines add up to."""
    return sum(line.target or 0 for _, line in await _within(reader, conditions))


@record(
    views.LedgerLine,
    scope=_rows_for,
    description="One organization's line of one indicator in one year (KPI-e). Seen by those who "
    "read the numbers, and an organization's own by its liaison.",
    order=("id",),
)
class LedgerLine(Node):
    """A line of the organizations' ledger."""

    organization: Organization = one("Whose line it is.", "Organization", "organization_id")
    kind: OrganizationKind = column("The organization's kind.")
    town: Town | None = one("Where the organization is.", "Town", "town_id")
    indicator: Term | None = batch("What is counted.", _indicators, "measure")
    year: int = column("The calendar year, in the city's time zone.")
    target: int | None = batch(
        "The organization's target: what has been set (KPI-a), else its quota (DISC-2); null: none "
        "is set.",
        _targets,
    )
    set_target: int | None = batch(
        "What has been set for the organization (KPI-a); null: nothing has, or it was taken away.",
        _set,
    )
    quota: int | None = batch(
        "The organization's annual quota, whatever has been set (DISC-2); null: it has none.",
        _quotas,
    )
    target_text: str = batch("The target for people; 「未下达」 where none is set.", _texts)
    target_version: int | None = batch(
        "The version of the target that has been set, for `targetSet`; null where none has.",
        _versions,
    )
    actual: int = batch(
        "How many items' credit it has: what it was the first to report (首报单位), and landings "
        "that it was given; the organizations' numbers add up to the city's.",
        _actuals,
    )
    towards_target: int = batch(
        "How many of them count towards the target: of some organizations achievements only "
        "(DISC-2).",
        _towards,
    )
    attainment: Decimal | None = batch(
        "The share of the target that is reached, 1 for all of it, to four decimals; null where "
        "there is no target.",
        _attained,
    )
    items: Connection[CountedItem] = nested_beside(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "The records that are counted, as far as the viewer sees them (KPI-g).",
        ("organization_id", "organization_id"),
        _items_of(counts=True),
    )
    uncounted: Connection[CountedItem] = nested_beside(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "What is shown beside the number without counting: later landings of an item (KPI-b).",
        ("organization_id", "organization_id"),
        _items_of(counts=False),
    )


LedgerLineFilter, LedgerLineOrder = inputs_of(LedgerLine)
