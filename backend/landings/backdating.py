"""KPI-i: a landing verified before the platform counts in the year of that verification."""

from __future__ import annotations

from datetime import date

from backend.achievements.backdating import BackEntries
from backend.achievements.backentry import VERIFIED_FIRST
from backend.achievements.models import Achievement
from backend.core.errors import Violation
from backend.demands.models import Demand
from backend.landings import states
from backend.landings.models import Landing
from backend.landings.states import LandingState
from backend.policy.actions import current_plan


def _stands(row: Landing) -> bool:
    return row.state is LandingState.VERIFIED


async def _asked(row: Landing, on: date, _today: date) -> list[Violation]:
    if row.demand_id is not None:
        found = (await Demand.get(id=row.demand_id)).proved_at
    else:
        found = (await Achievement.get(id=row.achievement_id)).submitted_at
    plan = await current_plan()
    return states.check_verified_then(on, row.landed_on, found and plan.day_of(found))


BACK_ENTRIES = BackEntries(
    Landing,
    "verified_at",
    _stands,
    _asked,
    owner="claiming_organization_id",
    first=VERIFIED_FIRST,
)
