"""Publishing the plan's progress: what visitors see of the numbers (KPI-g)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from backend.core.database import CurrentState, client
from backend.core.reading.reader import Reader
from backend.core.viewer import VISITOR
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, writing
from backend.kpi import rules
from backend.kpi.counted import Period
from backend.kpi.counting import LITERALLY, NUMBERS
from backend.kpi.models import ProgressSnapshot
from backend.kpi.served import SERVICE, Service
from backend.policy.actions import current_plan
from backend.policy.current import SetTarget, city_targets
from backend.policy.plan import Plan
from backend.policy.rules import Indicator, Measure

_PUBLISHING = 0x5052_4F47
"""The lock under which progress is published by one process at a time ("PROG")."""


async def publish(write: Write, draft: Draft) -> ProgressSnapshot:
    """Publish the progress of a year as it is now."""
    plan = await current_plan()
    write.violations.extend(
        rules.check_publishable(draft["year"], plan.plan.years, plan.year_of(write.now))
    )
    write.demand()
    await _alone()
    return await _keep(write, await _progress(plan, draft["year"]))


async def publish_due(now: datetime, audit_head: Path | None = None) -> int:
    """Publish what is due by itself; how many years were published.

    The running year is due when its newest snapshot is a day old, an earlier one when its numbers
    have changed since then as well.
    """
    plan = await current_plan()
    published = 0
    async with writing(VISITOR, "progress_publish", audit_head=audit_head) as write:
        await _alone()
        write.now = now
        for year in [y for y in plan.plan.years if y <= plan.year_of(now)]:
            newest = await ProgressSnapshot.filter(year=year).order_by("-published_at").first()
            if newest is not None and now - newest.published_at < rules.FRESH:
                continue
            progress = await _progress(plan, year)
            if newest is None or year == plan.year_of(now) or progress != _said(newest):
                await _keep(write, progress)
                published += 1
    return published


async def _alone() -> None:
    async with client().acquire_connection() as connection:
        await connection.execute(f"SELECT pg_advisory_xact_lock({_PUBLISHING})")


async def _keep(write: Write, progress: dict[str, Any]) -> ProgressSnapshot:
    return await write.create(
        ProgressSnapshot,
        **progress,
        published_at=write.now,
        published_by_id=write.viewer.account,
    )


def _said(snapshot: ProgressSnapshot) -> dict[str, Any]:
    return {name: getattr(snapshot, name) for name in _SAID}


_SAID = ("year", "figures", "served", "service_records")


async def _progress(plan: Plan, year: int) -> dict[str, Any]:
    reader = Reader(VISITOR, CurrentState())
    targets = await city_targets(reader)
    service: Service = await reader.batched(SERVICE, year)
    figures = [await _figure(reader, plan, year, i, targets) for i in plan.indicators]
    said = (year, figures, service.entries, service.records)
    return dict(zip(_SAID, said, strict=True))


async def _figure(
    reader: Reader,
    plan: Plan,
    year: int,
    indicator: Indicator,
    targets: dict[tuple[str, int], SetTarget],
) -> dict[str, Any]:
    period = Period(indicator.measure, *plan.year_bounds(year))
    target = targets.get((indicator.code, year))
    counted = indicator.measure in rules.COUNTED
    literal = indicator.measure is Measure.LANDED
    return {
        "code": indicator.code,
        "name_zh": indicator.name.zh,
        "name_en": indicator.name.en,
        "unit_zh": indicator.unit.zh,
        "unit_en": indicator.unit.en,
        "target": target.value if target else None,
        "actual": await reader.batched(NUMBERS, period) if counted else None,
        "literal_actual": await reader.batched(LITERALLY, period) if literal else None,
    }
