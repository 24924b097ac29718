"""DEAL-1: who sees a proposed match, what may be proposed, and what an answer says. Pure."""

from __future__ import annotations

from backend.core.errors import Text, Violation
from backend.core.permissions import Permission
from backend.core.sql import FALSE, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer
from backend.matching.answerers import is_party, may_answer
from backend.matching.values import DECIDED, DeclineReason, MatchSide, ProposalState


def proposals_for(viewer: Viewer, row: str) -> Sql:
    """The proposals that the viewer sees: all, or those that their organization is a party of."""
    if viewer.may(Permission.MATCH_READ_ALL):
        return TRUE
    if not viewer.may(Permission.MATCH_ANSWER):
        return FALSE
    return any_of([is_party(viewer.organization, side, row) for side in MatchSide])


def answers_for(viewer: Viewer, row: str) -> Sql:
    """The answers that the viewer sees: all, or of the proposals of their organization.

    Each side's answer is its own: until both are decided, none is told to who has yet to answer.
    """
    if viewer.may(Permission.MATCH_READ_ALL):
        return TRUE
    if not viewer.may(Permission.MATCH_ANSWER):
        return FALSE
    own = sql(
        f"EXISTS (SELECT 1 FROM account giver WHERE giver.id = {row}.answerer_id "
        "AND giver.organization_id = {}::bigint)",
        viewer.organization,
    )
    decided = ", ".join(f"'{state}'" for state in DECIDED)
    return sql(
        f"EXISTS (SELECT 1 FROM match_proposal answered WHERE answered.id = {row}.proposal_id "
        f"AND {{}} AND (answered.state IN ({decided}) OR {{}}))",
        proposals_for(viewer, "answered"),
        own,
    )


def waits_for(viewer: Viewer, row: str) -> Sql:
    """The proposals that wait for the viewer's organization, or, for who sees all, for anybody."""
    if viewer.may(Permission.MATCH_READ_ALL):
        return sql(f"{row}.state = '{ProposalState.WAITING}'")
    if not viewer.may(Permission.MATCH_ANSWER):
        return FALSE
    return any_of([may_answer(viewer.organization, side, row) for side in MatchSide])


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


def closed_to_matching(member: str) -> Violation:
    """A demand that has its cooperation, and what its organization took back, is not proposed."""
    message = {
        "demand": Text(
            "该需求已促成合作，或已由单位撤回，不再推荐。",
            "The demand has its cooperation, or was withdrawn; nothing is proposed to it.",
        ),
        "achievement": Text(
            "该成果已由单位从服务库撤回，重新入库前不再推荐。",
            "The achievement was withdrawn from service; it is proposed once it is admitted anew.",
        ),
    }[member]
    return Violation("CLOSED_TO_MATCHING", (member,), message, "DEAL-1")


def no_longer_open() -> Violation:
    """What was voided, taken back, or has its cooperation meanwhile brings nobody together."""
    message = Text(
        "该需求或成果已作废、已撤回或已促成合作，不能再接受；可选择不接受，或由中心撤回本推荐。",
        "The demand or the achievement was voided or withdrawn, or has its cooperation: it cannot "
        "be accepted any more. Decline it, or let the center take the proposal back.",
    )
    return Violation("NO_LONGER_OPEN", ("accepted",), message, "DEAL-1")


def take_up_first() -> Violation:
    """A registered result has nobody on the platform who could answer for it."""
    message = Text(
        "登记成果在平台上没有可以答复的单位：请先由联络员将其登记为科技成果，再推荐该成果。",
        "Nobody on the platform answers for a registered result: "
        "a liaison takes it up as an achievement first, which is proposed then.",
    )
    return Violation("TAKE_UP_FIRST", ("achievement",), message, "LIB-6")


def demand_first() -> Violation:
    """What is proposed to a firm is proposed to a demand of it."""
    message = Text(
        "只向技术需求推荐：请先登记该企业的技术需求。",
        "Matches are proposed to demands: register what the firm needs first.",
    )
    return Violation("DEMAND_FIRST", ("demand",), message, "DEAL-1")


def own_achievement() -> Violation:
    """A firm knows what it has a part in."""
    message = Text(
        "需求企业本身是该成果的完成、持有或报送单位，不必推荐。",
        "The firm itself completed, holds or reports the achievement.",
    )
    return Violation("OWN_ACHIEVEMENT", ("achievement",), message, "DEAL-1")


def one_answers_both() -> Violation:
    """Of two yes by one organization neither is the other side's."""
    message = Text(
        "双方都只能由同一单位答复，不能推荐：请先为需求企业或成果权利人开通账号，"
        "或由该单位直接撮合。",
        "One organization would answer for both sides: the firm or a holder needs an account "
        "first; or that organization brings both together itself.",
    )
    return Violation("ONE_ANSWERS_BOTH", ("achievement",), message, "DEAL-1")


def check_waiting(state: ProposalState) -> list[Violation]:
    """Whether the proposal still waits for an answer."""
    if state is ProposalState.WAITING:
        return []
    if state is ProposalState.WITHDRAWN:
        message = Text("该推荐已由中心撤回。", "The center has withdrawn the proposal.")
        return [Violation("WITHDRAWN", ("id",), message, "DEAL-1")]
    message = Text("该推荐已有结果，不能再答复或撤回。", "The proposal is decided.")
    return [Violation("CLOSED", ("id",), message, "DEAL-1")]


def not_your_side() -> Violation:
    """The viewer's organization does not answer for the side."""
    message = Text(
        "贵单位不代表这一方答复：需求由企业、成果由权利人答复；他们没有账号的，由首报单位答复。",
        "Your organization does not answer for this side: the firm or the holders do, "
        "and the first reporter where they have no account.",
    )
    return Violation("NOT_YOUR_SIDE", ("side",), message, "DEAL-1")


def other_side_is_yours() -> Violation:
    """Nobody answers for both sides."""
    message = Text(
        "贵单位代表另一方答复，不能同时代表这一方。",
        "Your organization answers for the other side, and nobody answers for both.",
    )
    return Violation("OTHER_SIDE_IS_YOURS", ("side",), message, "DEAL-1")


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
