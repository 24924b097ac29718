"""Setting targets (KPI-a)."""

from __future__ import annotations

from backend.core.writing.inputs import Draft
from backend.core.writing.write import Stale, Write
from backend.kpi import rules
from backend.organizations.models import Organization
from backend.policy.actions import alone, current_plan
from backend.policy.models import Origin, Target


async def set_target(write: Write, draft: Draft) -> Target:
    """Set the target of the city or an organization, or take it away; no plan file undoes it."""
    organization = await _organization(write, draft.get("organization"))
    plan = await current_plan()
    if draft.get("indicator"):
        indicator = plan.indicator(draft["indicator"])
        write.violations.extend(rules.check_target(indicator, organization is not None))
    write.demand()
    await alone()
    cell = {
        "indicator": draft["indicator"],
        "year": draft["year"],
        "organization_id": organization,
    }
    row = await Target.select_for_update().get_or_none(**cell)
    # Where none has ever been set, that is version 0.
    seen, current = draft.get("version") or 0, 0 if row is None else row.version
    if seen != current:
        raise Stale("Target", 0 if row is None else row.pk, seen, current, first=0)
    if row is None:
        write.demand([] if draft["value"] is not None else [rules.nothing_set()])
        return await write.create(Target, **cell, value=draft["value"], origin=Origin.PERSON)
    write.demand([] if {draft["value"], row.value} != {None} else [rules.nothing_set()])
    await write.change(row, value=draft["value"], origin=Origin.PERSON)
    return row


async def _organization(write: Write, number: int | None) -> int | None:
    if number is None:
        return None
    found = await write.visible(Organization, number, "organization")
    write.violations.extend(rules.check_measured(found.kind))
    return int(found.id)
