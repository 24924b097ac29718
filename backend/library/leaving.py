"""SERV-11: an entry leaves the service library, and its item goes back unless it has landed."""

from __future__ import annotations

from backend.achievements import actions as achievements
from backend.achievements.models import Achievement
from backend.achievements.values import Stage
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.demands import actions as demands
from backend.demands.models import Demand
from backend.demands.values import DemandStage
from backend.library import rules
from backend.library.exits import check_exit
from backend.library.models import ServiceEntry
from backend.policy.actions import current_plan


async def leave(write: Write, draft: Draft) -> ServiceEntry:
    """End an entry, with the reason; the item may come back by a new admission."""
    entry = await write.load(ServiceEntry, draft)
    if entry.left_at is not None:
        write.demand([rules.entry_has_left("id", "SERV-11")])
    item = await _locked_item(entry)
    landed = item.stage in (Stage.LANDED, DemandStage.LANDED)
    plan = await current_plan()
    write.violations.extend(
        check_exit(
            draft["because"],
            landed=landed,
            admitted=plan.day_of(entry.admitted_at),
            today=plan.day_of(write.now),
            months=plan.service.longest_stay_months,
        )
    )
    write.demand()
    if not landed and isinstance(item, Achievement):
        await achievements.move(write, item, Stage.SUBMITTED, "id")
    elif not landed and isinstance(item, Demand):
        await demands.move(write, item, DemandStage.SUBMITTED, "id")
    await write.change(
        entry,
        left_at=write.now,
        left_because=draft["because"],
        left_reason=draft["reason"],
        left_by_id=write.viewer.account,
    )
    return entry


async def _locked_item(entry: ServiceEntry) -> Achievement | Demand:
    if entry.demand_id is not None:
        return await Demand.select_for_update(no_key=True).get(id=entry.demand_id)
    return await Achievement.select_for_update(no_key=True).get(id=entry.achievement_id)
