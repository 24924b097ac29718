"""Writes that set registrations right (DISC-5): returned, voided. Nothing is ever lost."""

from __future__ import annotations

from typing import Any

from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.demands import proof, rules
from backend.demands.actions import move
from backend.demands.models import Demand, DemandCoReporter
from backend.demands.values import DemandStage, ProofState


async def give_back(write: Write, draft: Draft) -> Demand:
    """Return a registration to its reporter for repair; meanwhile it does not count.

    Its proof stays as it is, and the day of it.
    """
    row = await write.load(Demand, draft)
    write.demand(rules.check_returnable(row.stage))
    await move(write, row, DemandStage.RETURNED, repair_reason=draft["reason"])
    return row


async def void(write: Write, draft: Draft) -> Demand:
    """Void a registration: it leaves the count, and stays in the library's books."""
    row = await write.load(Demand, draft)
    write.demand(rules.check_voidable(row.stage))
    await move(write, row, DemandStage.VOIDED, repair_reason=draft["reason"])
    return row


async def join_parts(write: Write, kept: Demand, merged: Demand) -> None:
    """Let the reporters of a merged demand join the kept one's, and its proof where it is better.

    A need was proven when that was first done: of two confirmed proofs the earlier one goes over.
    The proof that it takes the place of stays with the merged demand, with its letter.
    """
    known = {kept.reporter_id, *await co_reporters(kept)}
    for organization in (merged.reporter_id, *await co_reporters(merged)):
        if organization not in known:
            known.add(organization)
            await write.create(DemandCoReporter, demand_id=kept.id, organization_id=organization)
    if proof.goes_over(of(kept), of(merged)):
        better, given_up = _proof(merged), _proof(kept)
        await write.change(kept, **better)
        if given_up["proof"] is not ProofState.NONE:
            await write.change(merged, **given_up)


def _proof(row: Demand) -> dict[str, Any]:
    return {name: getattr(row, name) for name in proof.COLUMNS}


async def co_reporters(row: Demand) -> list[int]:
    """The organizations that report it beside the first."""
    joined = await DemandCoReporter.filter(demand_id=row.id).order_by("id")
    return [r.organization_id for r in joined]


def of(row: Demand) -> proof.Given:
    """Its proof, as merges compare them."""
    return proof.Given(row.proof, row.proved_at)
