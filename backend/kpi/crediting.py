"""Giving a landing's credit to another organization than its first reporter (KPI-e)."""

from __future__ import annotations

from backend.core.database import client
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.kpi import rules
from backend.landings.models import Landing
from backend.landings.states import LandingState
from backend.organizations.models import Organization


async def reassign(write: Write, draft: Draft) -> Landing:
    """Give a verified landing's credit to an organization, with the reason; the city's stays."""
    row = await write.load(Landing, draft)
    found = await write.visible(Organization, draft["organization"], "organization")
    write.demand(rules.check_reassignable(row.state is LandingState.VERIFIED))
    write.violations.extend(rules.check_creditable(found.kind, found.active))
    if await _credited(row.id) == found.id:
        write.violations.append(rules.credited_already())
    write.demand()
    await write.change(
        row,
        credited_id=found.id,
        credit_reason=draft["reason"],
        credited_by_id=write.viewer.account,
        credited_at=write.now,
    )
    return row


async def _credited(landing: int) -> int:
    async with client().acquire_connection() as connection:
        number: int = await connection.fetchval(
            "SELECT organization_id FROM counted_item WHERE landing_id = $1", landing
        )
    return number
