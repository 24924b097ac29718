"""Writes of proposed matches: put to both sides by the center, answered by each (DEAL-1)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from backend.achievements.models import Achievement, Publication, RegisteredResult
from backend.core.database import CurrentState, rows_of
from backend.core.declaring.records import RECORDS
from backend.core.errors import Violation
from backend.core.ids import GlobalId
from backend.core.reading.reader import Reader
from backend.core.sql import Sql
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict, refuse_stale
from backend.demands.models import Demand
from backend.matching import answerers, finding, rules
from backend.matching.models import MatchAnswer, MatchProposal
from backend.matching.parts import Part, Terms, score
from backend.matching.sides import ACHIEVEMENTS, DEMANDS, Side, both_stand, sides
from backend.matching.values import MatchSide, ProposalState
from backend.policy.current import plan_in_force

conflict("match_proposal_open_once", rules.proposed_already())


async def propose(write: Write, draft: Draft) -> MatchProposal:
    """Put an achievement to a demand, and the demand to the achievement, with the reason."""
    demand = await _demand(write, draft["demand"])
    achievement = await _achievement(write, draft["achievement"])
    reader = Reader(write.viewer, CurrentState())
    [wanted] = await sides(reader, DEMANDS, [demand.id])
    [offered] = await sides(reader, ACHIEVEMENTS, [achievement.id])
    write.violations.extend(_unfit(wanted, "demand"))
    write.violations.extend(_unfit(offered, "achievement"))
    write.demand(await _unfit_together(wanted, offered))
    plan = await plan_in_force(reader)
    terms = Terms(plan.day_of(write.now), plan.matching.shares)
    parts = finding.pair(wanted, offered, terms)
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


async def _demand(write: Write, named: GlobalId | None) -> Demand:
    if named is not None and named.type_name != "Demand":
        await write.visible(RECORDS[named.type_name].model, named.row, "demand")
        write.demand([rules.demand_first()])
    return await write.visible(Demand, named and named.row, "demand")


async def _achievement(write: Write, named: GlobalId | None) -> Achievement:
    """The achievement, or the one that a publication is of."""
    number = named and named.row
    if named is not None and named.type_name == "Publication":
        number = (await write.visible(Publication, number, "achievement")).achievement_id
    elif named is not None and named.type_name == "RegisteredResult":
        await write.visible(RegisteredResult, number, "achievement")
        write.demand([rules.take_up_first()])
    return await write.visible(Achievement, number, "achievement")


def _unfit(side: Side, member: str) -> list[Violation]:
    if not side.is_kept:
        return [rules.not_in_library(member)]
    return [] if side.is_open else [rules.closed_to_matching(member)]


async def _unfit_together(wanted: Side, offered: Side) -> list[Violation]:
    open_ones = MatchProposal.filter(
        demand_id=wanted.number,
        achievement_id=offered.number,
        state__in=[ProposalState.WAITING, ProposalState.ACCEPTED],
    )
    if await open_ones.exists():
        return [rules.proposed_already()]
    if not wanted.owners.isdisjoint(offered.owners):
        return [rules.own_achievement()]
    [[two]] = await rows_of(answerers.two_answer(wanted.number, offered.number))
    return [] if two else [rules.one_answers_both()]


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
    """Accept or decline for one side; one no closes the proposal, and two yes accept it.

    An answer is a record of its own: the proposal changes only where that closes it, so that
    neither side's is refused for the other's, nor told by the version.
    """
    proposal = await write.visible(MatchProposal, draft["id"], "id")
    write.violations.extend(rules.check_waiting(proposal.state))
    given = await MatchAnswer.filter(proposal_id=proposal.id)
    write.violations.extend(await _check_side(write, proposal, draft["side"], given))
    side, accepted, reason = draft["side"], draft["accepted"], draft.get("decline_reason")
    if accepted:
        write.violations.extend(await _fallen(proposal))
    write.demand(rules.check_answer(accepted, reason, draft.get("note")))
    refuse_stale(proposal, draft["version"])
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
    state = rules.state_after({**{a.side: a.accepted for a in given}, side: accepted})
    if state is not ProposalState.WAITING:
        await write.change(proposal, state=state, closed_at=write.now)
    return proposal


async def _fallen(proposal: MatchProposal) -> list[Violation]:
    """Whether one of the two is no longer to be had."""
    [[stand]] = await rows_of(both_stand(proposal.demand_id, proposal.achievement_id))
    return [] if stand else [rules.no_longer_open()]


async def _check_side(
    write: Write, proposal: MatchProposal, side: MatchSide, given: list[MatchAnswer]
) -> list[Violation]:
    own = write.viewer.organization

    async def holds(condition: Callable[[str], Sql]) -> bool:
        return await write.meets(proposal, condition)

    if not await holds(lambda row: answerers.is_party(own, side, row)):
        return [rules.not_your_side()]
    if await holds(lambda row: answerers.answers(own, side.other, row)):
        return [rules.other_side_is_yours()]
    if not await holds(lambda row: answerers.answers(own, side, row)):
        return [rules.not_your_side()]
    if any(answer.side is side for answer in given):
        return [rules.answered_already()]
    if await holds(lambda row: answerers.has_answered(own, row)):
        return [rules.other_side_is_yours()]
    return []


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
