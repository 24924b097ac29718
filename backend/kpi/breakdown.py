"""A number taken apart: by organization, kind, town, industry, landing town, clause or month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

import strawberry

from backend.core.declaring.kinds import Batch
from backend.core.declaring.records import describe_enum
from backend.core.errors import Text
from backend.core.ids import GlobalId, row_of
from backend.core.reading.connections import Connection, listed_within
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import Sql, joined, sql
from backend.kpi import rules
from backend.kpi.counted import CountedItem, CountedItemFilter, CountedItemOrder, Period
from backend.kpi.counting import NUMBERS, Buckets, cut
from backend.organizations.rules import KIND_NAMES
from backend.policy.clauses import ItemKind
from backend.policy.plan import Plan
from backend.policy.rules import Measure, OrganizationKind


class Dimension(StrEnum):
    """What a number is taken apart by."""

    ORGANIZATION = "ORGANIZATION"
    ORGANIZATION_KIND = "ORGANIZATION_KIND"
    TOWN = "TOWN"
    LANDING_TOWN = "LANDING_TOWN"
    INDUSTRY = "INDUSTRY"
    ITEM_KIND = "ITEM_KIND"
    CLAUSE = "CLAUSE"
    MONTH = "MONTH"


describe_enum(
    Dimension,
    "What a number is taken apart by.",
    {
        Dimension.ORGANIZATION: "单位: whose credit it is (KPI-e); those that have any.",
        Dimension.ORGANIZATION_KIND: "单位类别: the kind of the organization whose credit it is.",
        Dimension.TOWN: "镇街（园区）: where the organization is whose credit it is.",
        Dimension.LANDING_TOWN: "落地镇街（园区）: where it landed; null for other indicators.",
        Dimension.INDUSTRY: "产业: the item's industry.",
        Dimension.ITEM_KIND: "类型: 企业类, 项目类, 平台类, or a demand.",
        Dimension.CLAUSE: "落地条款: the clause that it landed by; null for other indicators.",
        Dimension.MONTH: "月份: the twelve months of the city's calendar.",
    },
    "KpiDimension",
)


@strawberry.type(description="A part of a number.")
class BreakdownRow:
    """One part."""

    key: str | None = strawberry.field(
        description="The organization's id, the kind, the code of the town, industry or clause, or "
        "the month such as `2026-03`; null for what says none."
    )
    label: str = strawberry.field(description="The key for people.")
    count: int = strawberry.field(description="How many of the number's items.")


@strawberry.type(description="A part of a number, which opens to its records (KPI-g).")
class IndicatorPart(BreakdownRow):
    """One part with its records."""

    within: strawberry.Private[tuple[Sql, ...]]
    items: Connection[CountedItem] = listed_within(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "The records of the part that are counted, as far as the viewer sees them.",
        lambda root: root.within,
    )


class Part(NamedTuple):
    """One part, with its names from the dictionary, where it has one."""

    key: str | None
    name: str | None
    name_en: str | None
    items: int


class _Key(NamedTuple):
    """What a dimension goes by: a column of `counted_item`, and what its number is told by."""

    column: str
    told: str
    """Key, name and name_en."""
    named: str
    """Where those are found by `x.number`."""


_OWNER = "organization o ON o.id = x.number"
_PLACE = "town p ON p.id = "
_PLACED = "p.code, p.name, p.name_en"
_NAMELESS = ("x.number, NULL::text, NULL::text", "(SELECT) nothing ON TRUE")
"""What says its key itself; what that is called is known elsewhere."""

_KEYS = {
    Dimension.ORGANIZATION: _Key("organization_id", "o.id::text, o.name, o.name_en", _OWNER),
    Dimension.ORGANIZATION_KIND: _Key("organization_id", "o.kind, NULL::text, NULL::text", _OWNER),
    Dimension.TOWN: _Key("organization_id", _PLACED, f"{_OWNER} LEFT JOIN {_PLACE} o.town_id"),
    Dimension.LANDING_TOWN: _Key("landing_town_id", _PLACED, f"{_PLACE} x.number"),
    Dimension.INDUSTRY: _Key(
        "industry_id", "f.code, f.name, f.name_en", "industry f ON f.id = x.number"
    ),
    Dimension.ITEM_KIND: _Key("item_kind", *_NAMELESS),
    Dimension.CLAUSE: _Key("clause", *_NAMELESS),
}

_OF_LANDINGS = frozenset({Dimension.LANDING_TOWN, Dimension.CLAUSE})
"""What only landings are taken apart by."""


def _apart(key: _Key, measure: Measure, buckets: Buckets) -> Sql:
    # Counted by number first: names are looked up for the parts, not for each item.
    return sql(
        "(SELECT measure, bucket, key, name, name_en, sum(items) AS items FROM ("
        f"SELECT '{measure.value}', x.bucket, {key.told}, x.items FROM ("
        f"SELECT {buckets.of('c')} AS bucket, c.{key.column} AS number, count(*) AS items "
        f"FROM counted_item c WHERE c.measure = '{measure.value}' AND c.counts "
        f"AND {buckets.within('c')} GROUP BY bucket, number) x LEFT JOIN {key.named}"
        ") AS parts(measure, bucket, key, name, name_en, items) "
        "GROUP BY measure, bucket, key, name, name_en)"
    )


def _by(dimension: Dimension) -> Batch:
    async def parts(reader: Reader, periods: list[Period]) -> Sequence[list[Part]]:
        asked = cut((p.measure, p.since, p.until) for p in periods)
        counting = [_apart(_KEYS[dimension], m, buckets) for m, buckets in asked.items()]
        rows = await reader.fetch(joined(" UNION ALL ", counting))
        found: defaultdict[tuple[Measure, int], list[Part]] = defaultdict(list)
        for row in rows:
            part = Part(row["key"], row["name"], row["name_en"], int(row["items"]))
            found[Measure(row["measure"]), row["bucket"]].append(part)
        return [
            _together(
                part
                for n in asked[p.measure].between(p.since, p.until)
                for part in found[p.measure, n]
            )
            for p in periods
        ]

    return Batch(parts, "measure")


def _together(parts: Iterable[Part]) -> list[Part]:
    """Parts of the same key made one, by key; what has none comes last."""
    items: defaultdict[tuple[str | None, str | None, str | None], int] = defaultdict(int)
    for key, name, name_en, count in parts:
        items[key, name, name_en] += count
    found = [Part(*named, count) for named, count in items.items()]
    return sorted(found, key=lambda part: (part.key is None, part.key or ""))


_BATCHES = {dimension: _by(dimension) for dimension in _KEYS}


def months_of(plan: Plan, year: int) -> list[tuple[datetime, datetime]]:
    """When each of the city's months begins, and when the next one does."""
    zone = plan.city.timezone
    begins = [datetime(year, month, 1, tzinfo=zone) for month in range(1, 13)]
    return list(zip(begins, [*begins[1:], plan.year_bounds(year)[1]], strict=True))


async def parts_of(
    reader: Reader, plan: Plan, year: int, period: Period, dimension: Dimension
) -> list[BreakdownRow] | None:
    """The number of the period, taken apart; None where it has no such parts."""
    language = reader.viewer.language
    if dimension in _OF_LANDINGS and period.measure is not Measure.LANDED:
        return None
    if dimension is Dimension.MONTH:
        months = [Period(period.measure, *bounds) for bounds in months_of(plan, year)]
        counts = await gathered(*(reader.batched(NUMBERS, month) for month in months))
        keys = [f"{year}-{month:02}" for month in range(1, 13)]
        labels = [rules.month_text(month).in_language(language) for month in range(1, 13)]
        rows = zip(keys, labels, counts, strict=True)
        return [BreakdownRow(key=k, label=text, count=n) for k, text, n in rows]
    parts: list[Part] = await reader.batched(_BATCHES[dimension], period)
    return [
        BreakdownRow(
            key=_key(dimension, part),
            label=_label(plan, dimension, part).in_language(language),
            count=part.items,
        )
        for part in parts
    ]


def _key(dimension: Dimension, part: Part) -> str | None:
    if dimension is Dimension.ORGANIZATION and part.key is not None:
        return str(GlobalId("Organization", int(part.key)))
    return part.key


def _stored(dimension: Dimension, key: str | None) -> str | None:
    if dimension is Dimension.ORGANIZATION and key is not None:
        return str(row_of(key, "Organization"))
    return key


async def part_of(
    reader: Reader, plan: Plan, year: int, period: Period, dimension: Dimension, key: str | None
) -> IndicatorPart | None:
    """The part of the number with that key; None where it has none."""
    rows = await parts_of(reader, plan, year, period, dimension) or []
    found = next((row for row in rows if row.key == key), None)
    if found is None:
        return None
    if dimension is Dimension.MONTH:
        bounds = months_of(plan, year)[rows.index(found)]
        within = Period(period.measure, *bounds).conditions("t", counts=True)
    else:
        within = (
            *period.conditions("t", counts=True),
            _in_part(_KEYS[dimension], _stored(dimension, key)),
        )
    return IndicatorPart(key=key, label=found.label, count=found.count, within=within)


def _in_part(of: _Key, key: str | None) -> Sql:
    return sql(
        f"(SELECT key FROM (SELECT {of.told} FROM (SELECT t.{of.column} AS number) x "
        f"LEFT JOIN {of.named}) AS parts(key, name, name_en)) IS NOT DISTINCT FROM {{}}::text",
        key,
    )


def _label(plan: Plan, dimension: Dimension, part: Part) -> Text:
    if part.key is None:
        return rules.NOT_SAID
    if dimension is Dimension.ORGANIZATION_KIND:
        return KIND_NAMES[OrganizationKind(part.key)]
    if dimension is Dimension.ITEM_KIND:
        return rules.ITEM_KINDS[ItemKind(part.key)]
    if dimension is Dimension.CLAUSE and (clause := plan.clause(part.key)) is not None:
        return clause.text
    return Text(part.name or part.key, part.name_en or part.name or part.key)
