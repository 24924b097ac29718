"""The numbers, counted in one statement for a whole level (KPI-b, KPI-d)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple, TypeVar

from backend.core.declaring.kinds import Batch
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import Sql, joined, sql
from backend.kpi.counted import Period
from backend.policy.rules import Measure

K = TypeVar("K")


class Source(NamedTuple):
    """Where counted items come from: one branch of `counted_item`."""

    measure: Measure
    item: str
    """The view's column that names the item: `achievement_id` or `demand_id`."""


class Share(NamedTuple):
    """What of a period comes from one source."""

    source: Source
    since: datetime
    until: datetime


ITEMS = ("achievement_id", "demand_id")


def moment(at: datetime) -> str:
    """The moment as a constant of SQL.

    Bounds of the city's years and months stand in the text: a plan that is made without knowing
    how much lies between them reads row by row what it could read at once, in parallel.
    """
    return f"timestamptz '{at.astimezone(UTC).isoformat()}'"


class Buckets:
    """The time from the first to the last bound of periods, cut at each bound between."""

    def __init__(self, bounds: Iterable[datetime]) -> None:
        self.bounds = sorted(bounds)

    def within(self, row: str) -> str:
        """The condition that the row of the view is in one of them."""
        return (
            f"{row}.counted_at >= {moment(self.bounds[0])} "
            f"AND {row}.counted_at < {moment(self.bounds[-1])}"
        )

    def of(self, row: str) -> str:
        """The number of the row's bucket, from 1; where there is one only, nothing is looked up."""
        if len(self.bounds) == 2:
            return "1"
        return f"width_bucket({row}.counted_at, ARRAY[{', '.join(map(moment, self.bounds))}])"

    def between(self, since: datetime, until: datetime) -> range:
        """The numbers of the buckets that make up a period."""
        return range(self.bounds.index(since) + 1, self.bounds.index(until) + 1)


def cut(periods: Iterable[tuple[K, datetime, datetime]]) -> dict[K, Buckets]:
    """The buckets of each kind of thing, of all the periods in which it is counted."""
    bounds: defaultdict[K, set[datetime]] = defaultdict(set)
    for kind, *of in periods:
        bounds[kind].update(of)
    return {kind: Buckets(of) for kind, of in bounds.items()}


def _counting(place: int, source: Source, buckets: Buckets) -> Sql:
    # The constants leave one branch of the view.
    return sql(
        f"(SELECT {place} AS place, {buckets.of('c')} AS bucket, count(*) AS items "
        f"FROM counted_item c WHERE c.measure = '{source.measure.value}' "
        f"AND c.{source.item} IS NOT NULL AND c.counts AND {buckets.within('c')} GROUP BY bucket)"
    )


async def _shares(reader: Reader, shares: list[Share]) -> Sequence[int]:
    asked = cut(shares)
    sources = list(asked)
    counting = [_counting(n, source, asked[source]) for n, source in enumerate(sources)]
    rows = await reader.fetch(joined(" UNION ALL ", counting))
    found = {(sources[r["place"]], r["bucket"]): int(r["items"]) for r in rows}
    return [
        sum(found.get((source, n), 0) for n in asked[source].between(since, until))
        for source, since, until in shares
    ]


_SHARES = Batch(_shares, "measure")


async def _summed(reader: Reader, period: Period, *sources: Source) -> int:
    shares = [Share(source, period.since, period.until) for source in sources]
    return sum(await gathered(*(reader.batched(_SHARES, share) for share in shares)))


async def _numbers(reader: Reader, periods: list[Period]) -> Sequence[int]:
    return await gathered(
        *(_summed(reader, p, *(Source(p.measure, item) for item in ITEMS)) for p in periods)
    )


async def _literally(reader: Reader, periods: list[Period]) -> Sequence[int]:
    return await gathered(*(_summed(reader, p, *_TO_THE_LETTER) for p in periods))


_TO_THE_LETTER = (
    Source(Measure.LANDED, "achievement_id"),
    Source(Measure.DISCOVERED, "demand_id"),
)

NUMBERS = Batch(_numbers, "measure")
LITERALLY = Batch(_literally, "measure")
"""KPI-d: achievements landed and real demands found, for whatever measure is asked."""
