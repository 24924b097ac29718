"""Writes that set registrations right (DISC-5): returned, voided, merged. Nothing is ever lost."""

from __future__ import annotations

from typing import Any

from backend.achievements import rules
from backend.achievements.actions import move
from backend.achievements.models import (
    Achievement,
    AchievementMerge,
    AchievementParty,
    IntellectualProperty,
)
from backend.achievements.values import MergeState, PartyRole, Stage
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict

conflict("achievement_merge_open_once", rules.merge_proposed())


async def give_back(write: Write, draft: Draft) -> Achievement:
    """Return a registration to its reporter for repair; meanwhile it does not count."""
    row = await write.load(Achievement, draft)
    write.demand(rules.check_returnable(row.stage))
    await move(write, row, Stage.RETURNED, repair_reason=draft["reason"])
    return row


async def void(write: Write, draft: Draft) -> Achievement:
    """Void a registration: it leaves the count, and stays in the library's books."""
    row = await write.load(Achievement, draft)
    write.demand(rules.check_voidable(row.stage))
    await move(write, row, Stage.VOIDED, repair_reason=draft["reason"])
    return row


async def propose_merge(write: Write, draft: Draft) -> AchievementMerge:
    """Propose that two achievements are one; the lead department confirms what changes counts."""
    kept, merged = await _both(write, draft["kept"], draft["merged"])
    write.demand(_check(kept, merged))
    return await write.create(
        AchievementMerge,
        kept_id=kept.id,
        merged_id=merged.id,
        reason=draft["reason"],
        proposer_id=write.viewer.account,
        proposed_at=write.now,
    )


async def confirm_merge(write: Write, draft: Draft) -> AchievementMerge:
    """Merge: the one's reporters, parties and rights join the other's; its address leads there."""
    proposal = await _open(write, draft)
    kept, merged = await _both(write, proposal.kept_id, proposal.merged_id)
    write.demand(_check(kept, merged))
    await _join_parties(write, kept, merged)
    await _join_rights(write, kept, merged)
    await move(write, merged, Stage.MERGED, merged_into_id=kept.id)
    await write.change(proposal, state=MergeState.CONFIRMED, **_decided(write, draft))
    return proposal


async def refuse_merge(write: Write, draft: Draft) -> AchievementMerge:
    """Refuse a proposal, with the reason; both records stay as they are."""
    proposal = await _open(write, draft)
    await write.change(proposal, state=MergeState.REFUSED, **_decided(write, draft))
    return proposal


def _decided(write: Write, draft: Draft) -> dict[str, Any]:
    return {
        "decider_id": write.viewer.account,
        "decided_at": write.now,
        "decision_reason": draft.get("reason"),
    }


async def _open(write: Write, draft: Draft) -> AchievementMerge:
    proposal = await write.load(AchievementMerge, draft)
    if proposal.state is not MergeState.PROPOSED:
        write.demand([rules.merge_decided()])
    return proposal


async def _both(write: Write, kept: int, merged: int) -> tuple[Achievement, Achievement]:
    # By rising number, whichever is which: two merges at once do not wait in a circle.
    for number in sorted({n for n in (kept, merged) if n is not None}):
        name = "kept" if number == kept else "merged"
        await write.visible(Achievement, number, name)
    return await write.visible(Achievement, kept, "kept"), await write.visible(
        Achievement, merged, "merged"
    )


def _check(kept: Achievement, merged: Achievement) -> list[Any]:
    return rules.check_merge(
        (kept.id, kept.stage, kept.submitted_at), (merged.id, merged.stage, merged.submitted_at)
    )


async def _join_parties(write: Write, kept: Achievement, merged: Achievement) -> None:
    present = {(p.organization_id, p.role) for p in await _parties(kept)}
    wanted = [(p.organization_id, p.role) for p in await _parties(merged)]
    wanted.append((merged.reporter_id, PartyRole.CO_REPORTER))
    for organization, role in dict.fromkeys(wanted):
        own = role is PartyRole.CO_REPORTER and organization == kept.reporter_id
        if not own and (organization, role) not in present:
            await write.create(
                AchievementParty, achievement_id=kept.id, organization_id=organization, role=role
            )


async def _parties(row: Achievement) -> list[AchievementParty]:
    return await AchievementParty.filter(achievement_id=row.id).order_by("id")


async def _join_rights(write: Write, kept: Achievement, merged: Achievement) -> None:
    known = {r.number_fold for r in await IntellectualProperty.filter(achievement_id=kept.id)}
    for right in await IntellectualProperty.filter(achievement_id=merged.id).order_by("id"):
        if right.number_fold not in known:
            await write.create(
                IntellectualProperty,
                achievement_id=kept.id,
                kind=right.kind,
                number=right.number,
                number_fold=right.number_fold,
                title=right.title,
            )
