"""KPI-i: what was discovered before the platform counts in its own year, when it is approved."""

from __future__ import annotations

from backend.achievements import backentry
from backend.achievements.models import Achievement
from backend.core.ids import unknown_reference
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.files.models import StoredFile
from backend.policy.actions import current_plan


async def ask(write: Write, draft: Draft) -> Achievement:
    """Say on which day it was discovered, with the proof; the lead department decides."""
    row = await write.load(Achievement, draft)
    if row.reporter_id != write.viewer.organization:
        write.demand([unknown_reference("id")])
    plan = await current_plan()
    write.violations.extend(backentry.check_stage(row.stage, row.back_state))
    write.violations.extend(
        backentry.check_day(draft["on"], row.submitted_at and plan.day_of(row.submitted_at))
    )
    proof = await write.visible(StoredFile, draft["proof"], "proof")
    write.demand()
    await write.change(
        row,
        back_state=backentry.BackEntry.WAITING,
        back_on=draft["on"],
        back_proof_id=proof.id,
        back_reason=draft["reason"],
    )
    return row


async def approve(write: Write, draft: Draft) -> Achievement:
    """Approve: the original day decides the year from now on."""
    row = await _waiting(write, draft)
    plan = await current_plan()
    assert row.back_on is not None
    await write.change(
        row,
        back_state=backentry.BackEntry.APPROVED,
        submitted_at=plan.day_bounds(row.back_on)[0],
    )
    return row


async def refuse(write: Write, draft: Draft) -> Achievement:
    """Refuse, with the reason: it counts in the year of its submission."""
    row = await _waiting(write, draft)
    await write.change(row, back_state=backentry.BackEntry.REFUSED, back_reason=draft["reason"])
    return row


async def _waiting(write: Write, draft: Draft) -> Achievement:
    row = await write.load(Achievement, draft)
    write.demand(backentry.check_waiting(row.back_state))
    return row
