"""Writes of merges: proposed by the center, confirmed by the lead department, carried out."""

from __future__ import annotations

from typing import Any

from backend.core.ids import GlobalId
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.merges import rules
from backend.merges.joining import join
from backend.merges.models import Merge
from backend.merges.rules import MergeState
from backend.merges.sides import (
    MODELS,
    Item,
    both,
    confirmed_proof_goes_over,
    hindrances,
    member_of,
    side,
)

conflict("merge_of_achievement_open_once", rules.proposed_already())
conflict("merge_of_demand_open_once", rules.proposed_already())


async def propose(write: Write, draft: Draft) -> Merge:
    """Propose that two records are one; carried out at once where no number changes by it."""
    kept, merged = await _checked(write, draft["kept"], draft["merged"])
    member = member_of(kept)
    waiting = Merge.filter(**{f"merged_{member}_id": merged.id}, state=MergeState.PROPOSED)
    write.demand([rules.proposed_already()] if await waiting.exists() else [])
    found = await write.create(
        Merge,
        **{f"kept_{member}_id": kept.id, f"merged_{member}_id": merged.id},
        reason=draft["reason"],
        proposer_id=write.viewer.account,
        proposed_at=write.now,
    )
    over = confirmed_proof_goes_over(kept, merged)
    if not rules.changes_counts(side(merged), confirmed_proof_goes_over=over):
        await _carry_out(write, found, kept, merged, None)
    return found


async def confirm(write: Write, draft: Draft) -> Merge:
    """Merge: what the one had, was and led to is the other's from now on."""
    proposal = await _open(write, draft)
    kept, merged = await _checked(write, *_pair(proposal))
    await _carry_out(write, proposal, kept, merged, draft.get("reason"))
    return proposal


async def refuse(write: Write, draft: Draft) -> Merge:
    """Refuse a proposal, with the reason; both records stay as they are."""
    proposal = await _open(write, draft)
    await write.change(proposal, **_decided(write, MergeState.REFUSED, draft["reason"]))
    return proposal


async def _checked(
    write: Write, first: GlobalId | None, second: GlobalId | None
) -> tuple[Item, Item]:
    kept, merged = await both(write, first, second)
    write.demand(rules.check_sides(side(kept), side(merged)))
    found = await hindrances(kept, merged)
    write.demand(rules.check_hindrances(side(kept), side(merged), found))
    return kept, merged


async def _carry_out(
    write: Write, proposal: Merge, kept: Item, merged: Item, reason: str | None
) -> None:
    await join(write, kept, merged)
    await _lead_on(write, kept, merged)
    await write.change(proposal, **_decided(write, MergeState.CONFIRMED, reason))


async def _lead_on(write: Write, kept: Item, merged: Item) -> None:
    """What was to be merged into the record that is gone is to be merged into the kept one."""
    member = member_of(kept)
    waiting = Merge.filter(**{f"kept_{member}_id": merged.id}, state=MergeState.PROPOSED).exclude(
        **{f"merged_{member}_id": kept.id}
    )
    for row in await waiting.order_by("id").select_for_update(no_key=True):
        await write.change(row, **{f"kept_{member}_id": kept.id})


def _decided(write: Write, state: MergeState, reason: str | None) -> dict[str, Any]:
    return {
        "state": state,
        "decider_id": write.viewer.account,
        "decided_at": write.now,
        "decision_reason": reason,
    }


async def _open(write: Write, draft: Draft) -> Merge:
    proposal = await write.load(Merge, draft)
    if proposal.state is not MergeState.PROPOSED:
        write.demand([rules.decided_already()])
    return proposal


def _pair(proposal: Merge) -> list[GlobalId]:
    return [
        GlobalId(name, number)
        for place in ("kept", "merged")
        for name in MODELS
        if (number := getattr(proposal, f"{place}_{name.lower()}_id")) is not None
    ]
