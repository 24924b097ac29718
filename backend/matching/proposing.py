"""Writes of proposed matches: put to both sides by the center, answered by each (DEAL-1)."""

from __future__ import annotations

from typing import Any

from backend.achievements import values as achievements
from backend.achievements.models import Achievement
from backend.core.database import CurrentState
from backend.core.reading.reader import Reader
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.demands import values as demands
from backend.demands.models import Demand
from backend.matching import finding, rules
from backend.matching.models import MatchAnswer, MatchProposal
from backend.matching.parts import Part, Terms, score
from backend.matching.values import ProposalState
from backend.policy.current import plan_in_force

conflict("match_proposal_open_once", rules.proposed_already())


async def propose(write: Write, draft: Draft) -> MatchProposal:
    """Put an achievement to a demand, and the demand to the achievement, with the reason."""
    demand = await write.visible(Demand, draft["demand"], "demand")
    achievement = await write.visible(Achievement, draft["achievement"], "achievement")
    if demand.stage in demands.UNCOUNTED:
        write.violations.append(rules.not_in_library("demand"))
    if achievement.stage in achievements.UNCOUNTED:
        write.violations.append(rules.not_in_library("achievement"))
    open_ones = MatchProposal.filter(
        demand_id=demand.id,
        achievement_id=achievement.id,
        state__in=[ProposalState.WAITING, ProposalState.ACCEPTED],
    )
    if await open_ones.exists():
        write.violations.append(rules.proposed_already())
    write.demand()
    reader = Reader(write.viewer, CurrentState())
    plan = await plan_in_force(reader)
    terms = Terms(plan.day_of(write.now), plan.matching.shares)
    parts = await finding.pair(reader, demand.id, achievement.id, terms)
    return await write.create(
        MatchProposal,
        demand_id=demand.id,
        achievement_id=achievement.id,
        demand_title=demand.title,
        achievement_title=achievement.title,
        reason=draft["reason"],
        score=round(score(parts), 4),
        parts=[_kept(part) for part in parts],
        proposer_id=write.viewer.account,
        proposed_at=write.now,
    )


def _kept(part: Part) -> dict[str, Any]:
    return {
        "kind": part.kind.value,
        "value": round(part.value, 4),
        "weight": part.weight,
        "contribution": round(part.contribution, 4),
        "standing": part.standing.value,
        "zh": part.note.zh,
        "en": part.note.en,
    }


async def answer(write: Write, draft: Draft) -> MatchProposal:
    """Accept or decline for one side; one no closes the proposal, and two yes accept it."""
    proposal = await write.load(MatchProposal, draft)
    write.violations.extend(rules.check_waiting(proposal.state))
    side = draft["side"]
    own = write.viewer.organization
    if not await write.meets(proposal, lambda row: rules.answers(own, side, row)):
        write.violations.append(rules.not_your_side())
    said = {a.side: a.accepted for a in await MatchAnswer.filter(proposal_id=proposal.id)}
    if side in said:
        write.violations.append(rules.answered_already())
    accepted, reason = draft["accepted"], draft.get("decline_reason")
    write.demand(rules.check_answer(accepted, reason, draft.get("note")))
    await write.create(
        MatchAnswer,
        proposal_id=proposal.id,
        side=side,
        accepted=accepted,
        decline_reason=reason,
        note=draft.get("note"),
        answerer_id=write.viewer.account,
        answered_at=write.now,
    )
    state = rules.state_after({**said, side: accepted})
    closed = None if state is ProposalState.WAITING else write.now
    await write.change(proposal, state=state, closed_at=closed)
    return proposal


async def withdraw(write: Write, draft: Draft) -> MatchProposal:
    """Take a proposal back that still waits, with the reason."""
    proposal = await write.load(MatchProposal, draft)
    write.demand(rules.check_waiting(proposal.state))
    await write.change(
        proposal,
        state=ProposalState.WITHDRAWN,
        closed_at=write.now,
        withdrawn_because=draft["reason"],
    )
    return proposal
