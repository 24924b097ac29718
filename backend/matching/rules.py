"""DEAL-1: who answers a proposed match, and what an answer has to say. Pure."""

from __future__ import annotations

from backend.core.errors import Text, Violation
from backend.core.permissions import Permission
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.viewer import Viewer
from backend.matching.values import DeclineReason, MatchSide, ProposalState


def proposals_for(viewer: Viewer, row: str) -> Sql:
    """The proposals that the viewer sees: all, or those that their organization answers."""
    if viewer.may(Permission.MATCH_READ_ALL):
        return TRUE
    if not viewer.may(Permission.MATCH_ANSWER):
        return FALSE
    return any_of([answers(viewer.organization, side, row) for side in MatchSide])


def answers(organization: int | None, side: MatchSide, row: str) -> Sql:
    """The condition that the organization answers for the side of the proposal `row`.

    A demand's firm or first reporter; an achievement's holders or first reporter.
    """
    if side is MatchSide.DEMAND:
        return sql(
            f"EXISTS (SELECT 1 FROM demand wanted WHERE wanted.id = {row}.demand_id "
            "AND {}::bigint IN (wanted.firm_id, wanted.reporter_id))",
            organization,
        )
    return sql(
        f"EXISTS (SELECT 1 FROM achievement offered WHERE offered.id = {row}.achievement_id "
        "AND (offered.reporter_id = {}::bigint OR EXISTS (SELECT 1 FROM achievement_party held "
        "WHERE held.achievement_id = offered.id AND held.role = 'HOLDER' "
        "AND held.organization_id = {}::bigint)))",
        organization,
        organization,
    )


def waits_for(viewer: Viewer, row: str) -> Sql:
    """The proposals that wait for the viewer's organization, or, for who sees all, for anybody."""
    waiting = sql(f"{row}.state = '{ProposalState.WAITING}'")
    if viewer.may(Permission.MATCH_READ_ALL):
        return waiting
    if not viewer.may(Permission.MATCH_ANSWER):
        return FALSE
    unsaid = [
        sql(
            f"({{}} AND NOT EXISTS (SELECT 1 FROM match_answer said WHERE said.proposal_id = "
            f"{row}.id AND said.side = '{side}'))",
            answers(viewer.organization, side, row),
        )
        for side in MatchSide
    ]
    return all_of([waiting, any_of(unsaid)])


def proposed_already() -> Violation:
    """The achievement is proposed to the demand, or accepted for it."""
    message = Text(
        "该成果已向该需求推荐，尚待答复或已被接受。",
        "The achievement is proposed to the demand already, and waits or was accepted.",
    )
    return Violation("PROPOSED_ALREADY", ("achievement",), message, "DEAL-1")


def not_in_library(member: str) -> Violation:
    """Drafts, and what was returned, voided or merged, are not proposed."""
    message = Text("该记录不在库中，不能推荐。", "It does not stand in its library.")
    return Violation("NOT_IN_LIBRARY", (member,), message, "DEAL-1")


def check_waiting(state: ProposalState) -> list[Violation]:
    """Whether the proposal still waits for an answer."""
    if state is ProposalState.WAITING:
        return []
    message = Text("该推荐已结束，不能再答复或撤回。", "The proposal is closed.")
    return [Violation("CLOSED", ("id",), message, "DEAL-1")]


def not_your_side() -> Violation:
    """The viewer's organization does not answer for the side."""
    message = Text("贵单位不代表这一方答复。", "Your organization does not answer for this side.")
    return Violation("NOT_YOUR_SIDE", ("side",), message, "DEAL-1")


def answered_already() -> Violation:
    """The side has answered."""
    message = Text("这一方已经答复。", "This side has answered already.")
    return Violation("ANSWERED_ALREADY", ("side",), message, "DEAL-1")


def check_answer(accepted: bool, reason: DeclineReason | None, note: str | None) -> list[Violation]:
    """A decline says why, by its code; 「其他」 says it in words; who accepts gives no reason."""
    if accepted and reason is not None:
        message = Text("接受时不填写不接受的理由。", "Who accepts gives no reason for declining.")
        return [Violation("REASON_OF_ACCEPTED", ("declineReason",), message, "DEAL-1")]
    if not accepted and reason is None:
        message = Text("请选择不接受的理由。", "Choose why it is declined.")
        return [Violation("REASON_MISSING", ("declineReason",), message, "DEAL-1")]
    if reason is DeclineReason.OTHER and not note:
        message = Text("选择「其他」时，请写明理由。", "Say in words what the other reason is.")
        return [Violation("NOTE_MISSING", ("note",), message, "DEAL-1")]
    return []


def state_after(answers: dict[MatchSide, bool]) -> ProposalState:
    """Where the proposal stands after these answers: one no ends it, it takes two to accept."""
    if not all(answers.values()):
        return ProposalState.DECLINED
    return ProposalState.ACCEPTED if len(answers) == len(MatchSide) else ProposalState.WAITING
