"""How far the year's achievements have come, and how long they took (the way of one record)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, NamedTuple

import strawberry

from backend.achievements.values import Stage
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, listed_within
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, all_of, sql
from backend.kpi.counted import CountedItem, CountedItemFilter, CountedItemOrder, Period

WAY = (Stage.SUBMITTED, Stage.IN_EVALUATION, Stage.IN_SERVICE, Stage.LANDED)
"""The stages from registration to landing, in the order in which they are reached."""

MOST_TIMED = 10_000
"""The newest achievements whose history is read for the times."""

_TENTH = Decimal("0.1")


class Timed(NamedTuple):
    """How many stays in a stage have ended, and half of them within how many days."""

    stays: int
    median_days: Decimal | None


@strawberry.type(
    description="A stage on the way of the achievements that were discovered in the year."
)
class FunnelStage:
    """One step of the funnel."""

    period: strawberry.Private[Period]
    stage: Stage = strawberry.field(description="The stage.")
    standing: int = strawberry.field(description="How many stand in it now.")
    reached: int = strawberry.field(
        description="How many stand in it or in one that comes after it; whoever was recommended "
        "or landed without being evaluated has passed the evaluation by."
    )
    stays: int = strawberry.field(
        description="How many times one of them has been in it and left it, as the history tells "
        f"of the newest {MOST_TIMED:,} achievements."
    )
    median_days: Decimal | None = strawberry.field(
        description="How many days half of those stays lasted at most, to one decimal; null where "
        "there is none."
    )
    items: Connection[CountedItem] = listed_within(
        CountedItem,
        (CountedItemFilter, CountedItemOrder),
        "The records that `reached` counts, as far as the viewer sees them (KPI-g).",
        lambda root: root.behind(),
    )

    def behind(self) -> tuple[Sql, ...]:
        """The conditions of what has come so far."""
        far = [stage.value for stage in WAY[WAY.index(self.stage) :]]
        within = sql(
            "EXISTS (SELECT 1 FROM achievement a WHERE a.id = t.achievement_id "
            "AND a.stage = ANY({}::text[]))",
            far,
        )
        return (*self.period.conditions("t", counts=True), within)


async def funnel_of(reader: Reader, period: Period) -> list[FunnelStage] | None:
    """The steps of the period's funnel; None for those who may not know the numbers."""
    if not reader.viewer.may(Permission.KPI_READ):
        return None
    standing = await _standing(reader, period)
    timed = await _timed(reader, period)
    counts = [standing.get(stage, 0) for stage in WAY]
    return [
        FunnelStage(
            period=period,
            stage=stage,
            standing=counts[place],
            reached=sum(counts[place:]),
            stays=timed[stage].stays if stage in timed else 0,
            median_days=timed[stage].median_days if stage in timed else None,
        )
        for place, stage in enumerate(WAY)
    ]


def _of(period: Period) -> Sql:
    conditions = period.conditions("t", counts=True)
    return all_of([*conditions, sql("t.achievement_id IS NOT NULL")])


async def _standing(reader: Reader, period: Period) -> dict[Stage, int]:
    rows = await reader.fetch(
        sql(
            "SELECT a.stage, count(*) AS items FROM counted_item t "
            "JOIN achievement a ON a.id = t.achievement_id WHERE {} GROUP BY a.stage",
            _of(period),
        )
    )
    return {Stage(row["stage"]): int(row["items"]) for row in rows}


_STAYS = """SELECT stage, count(*) AS stays, percentile_cont(0.5) WITHIN GROUP (ORDER BY days)
    ::numeric AS days
FROM (
    SELECT m.stage, extract(epoch FROM lead(m.at) OVER (
        PARTITION BY m.subject_row ORDER BY m.id
    ) - m.at) / 86400 AS days
    FROM (
        SELECT e.id, e.subject_row, e.at, e.body::jsonb #>> '{after,stage}' AS stage
        FROM (
            SELECT t.achievement_id FROM counted_item t WHERE {}
            ORDER BY t.counted_at DESC, t.id DESC LIMIT {}::int
        ) newest
        JOIN audit_entry e ON e.subject = 'achievement' AND e.subject_row = newest.achievement_id
    ) m
    WHERE m.stage IS NOT NULL
) stays
WHERE days IS NOT NULL
GROUP BY stage"""


async def _timed(reader: Reader, period: Period) -> dict[Stage, Timed]:
    """By the history: a stay begins with the move into the stage and ends with the next move."""
    rows: Sequence[Any] = await reader.fetch(sql(_STAYS, _of(period), MOST_TIMED))
    return {
        Stage(row["stage"]): Timed(
            int(row["stays"]), Decimal(row["days"]).quantize(_TENTH, ROUND_HALF_UP)
        )
        for row in rows
    }
