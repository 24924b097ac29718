"""Proposed matches in the schema: put to both sides, answered within the clock (DEAL-1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.graphql import Achievement
from backend.core.declaring.records import (
    Node,
    batch,
    column,
    describe_enum,
    for_viewer,
    many,
    one,
    record,
)
from backend.core.errors import Text
from backend.core.permissions import Permission
from backend.core.reading.aggregates import stats
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import choice, reference, reference_to, text, version
from backend.core.writing.mutations import Operation
from backend.demands.graphql import Demand
from backend.matching import answerers, models, proposing, rules
from backend.matching.graphql import MatchPart
from backend.matching.values import DeclineReason, MatchSide, ProposalState, Standing
from backend.policy.calendar import city_year
from backend.policy.current import plan_in_force
from backend.policy.rules import PartKind

describe_enum(
    ProposalState,
    "Where a proposed match stands.",
    {
        ProposalState.WAITING: "待答复",
        ProposalState.ACCEPTED: "双方接受",
        ProposalState.DECLINED: "不接受",
        ProposalState.WITHDRAWN: "已撤回",
    },
    name="MatchProposalState",
)
describe_enum(
    MatchSide,
    "Who answers a proposed match.",
    {MatchSide.DEMAND: "需求方", MatchSide.OFFER: "成果方"},
)
describe_enum(
    DeclineReason,
    "Why a match is declined (DEAL-1).",
    {
        DeclineReason.STAGE_TOO_EARLY: "阶段过早",
        DeclineReason.BENEFIT_UNCLEAR: "效益不明",
        DeclineReason.ROUTE_UNCLEAR: "路线不明",
        DeclineReason.RIGHTS_UNCLEAR: "知识产权不明",
        DeclineReason.PRICE: "价格",
        DeclineReason.NOT_OUR_FIELD: "不属本领域",
        DeclineReason.NO_CAPACITY: "暂无精力",
        DeclineReason.OTHER: "其他",
    },
)


@record(
    models.MatchAnswer,
    scope=rules.answers_for,
    description="What one side said to a proposed match (匹配答复, DEAL-1). Seen by center staff "
    "and the lead department, by who gave it, and by both sides once it is accepted or declined.",
)
class MatchAnswer(Node):
    """One answer."""

    version: int = column("The record's version.")
    side: MatchSide = column("Which side.")
    accepted: bool = column("Whether it accepts.")
    decline_reason: DeclineReason | None = column("Why it declines, by its code.")
    note: str | None = column("What it adds in words.")
    proposal: Annotated[MatchProposal, strawberry.lazy("backend.matching.proposals")] = one(
        "What was proposed.", "MatchProposal", "proposal_id"
    )
    answerer: Account | None = one("Who answered.", "Account", "answerer_id")
    answered_at: datetime = column("When, UTC.")


def _parts(viewer: Viewer, kept: Sequence[dict[str, Any]]) -> list[MatchPart]:
    # They tell of a budget and a price, which each side says to whom it will (DEAL-2).
    if not viewer.may(Permission.MATCH_READ_ALL):
        return []
    return [
        MatchPart(
            kind=PartKind(part["kind"]),
            value=part["value"],
            weight=part["weight"],
            contribution=part["contribution"],
            standing=Standing(part["standing"]),
            note=Text(part["zh"], part["en"]).in_language(viewer.language),
        )
        for part in kept
    ]


async def _due_on(reader: Reader, proposed: list[datetime]) -> list[date]:
    plan = await plan_in_force(reader)
    return [plan.answer_due(moment) for moment in proposed]


async def _overdue(reader: Reader, numbers: list[int]) -> list[bool]:
    rows = await reader.fetch(
        sql(
            "SELECT p.id, p.proposed_at FROM match_proposal p "
            "WHERE p.id = ANY({}::bigint[]) AND p.state = 'WAITING'",
            numbers,
        )
    )
    plan = await plan_in_force(reader)
    today = plan.day_of(datetime.now(UTC))
    late = {row["id"] for row in rows if plan.answer_due(row["proposed_at"]) < today}
    return [number in late for number in numbers]


async def _sides(reader: Reader, numbers: list[int]) -> list[list[MatchSide]]:
    own = reader.viewer.organization
    if not reader.viewer.may(Permission.MATCH_ANSWER):
        return [[] for _ in numbers]
    open_for = [
        sql(
            f"SELECT p.id, '{side}' AS side FROM match_proposal p WHERE p.id = ANY({{}}::bigint[]) "
            "AND {}",
            numbers,
            answerers.may_answer(own, side, "p"),
        )
        for side in MatchSide
    ]
    rows = await reader.fetch(sql("{} UNION ALL {}", *open_for))
    found = {(row["id"], MatchSide(row["side"])) for row in rows}
    return [[side for side in MatchSide if (n, side) in found] for n in numbers]


def _can_withdraw(viewer: Viewer, state: ProposalState) -> bool:
    return viewer.may(Permission.MATCH_PROPOSE) and state is ProposalState.WAITING


@record(
    models.MatchProposal,
    scope=rules.proposals_for,
    description="That an achievement may answer a demand, put to both sides by center staff "
    "(匹配推荐, DEAL-1). Seen by them, the lead department, and whoever answers it.",
)
class MatchProposal(Node):
    """One proposal."""

    version: int = column("The record's version.")
    state: ProposalState = column("Where it stands.")
    demand: Demand | None = one("The demand, where the viewer sees it.", "Demand", "demand_id")
    achievement: Achievement | None = one(
        "The achievement, where the viewer sees it.", "Achievement", "achievement_id"
    )
    demand_title: str = column("The demand's title, which both sides are told.")
    achievement_title: str = column("The achievement's title, which both sides are told.")
    reason: str = column("Why it is proposed, and what both are told (推荐理由).")
    score: float = column("How well both match, from 0 to 1, on the day it was proposed.")
    parts: list[MatchPart] = for_viewer(
        "What the score was made of. It tells of both sides, and neither is shown it.",
        _parts,
        "parts",
    )
    proposer: Account | None = one("Who proposed it.", "Account", "proposer_id")
    proposed_at: datetime = column("When, UTC.")
    closed_at: datetime | None = column("When it was accepted, declined or withdrawn, UTC.")
    withdrawn_because: str | None = column("Why it was withdrawn.")
    answers: list[MatchAnswer] = many(
        "What both sides said, at most one each; a side is told the other's once both are decided.",
        "MatchAnswer",
        "proposal_id",
        most=2,
    )
    answer_due_on: date = batch(
        "The last day on which it is answered in time, by the plan's working days.",
        _due_on,
        "proposed_at",
    )
    overdue: bool = batch("Whether it waits, and that day has passed.", _overdue)
    viewer_answers_for: list[MatchSide] = batch(
        "The sides that the viewer may answer for now.", _sides
    )
    viewer_can_withdraw: bool = for_viewer(
        "Whether the viewer may take it back.", _can_withdraw, "state"
    )


MatchProposalFilter, MatchProposalOrder = inputs_of(MatchProposal)
MatchAnswerFilter, _ = inputs_of(MatchAnswer)


@strawberry.type
class ProposalQuery:
    """Root fields of proposed matches."""

    match_proposals: Connection[MatchProposal] = listed(
        MatchProposal,
        (MatchProposalFilter, MatchProposalOrder),
        "The proposed matches that the viewer may see, newest first.",
    )
    match_answer_stats = stats(
        MatchAnswer,
        MatchAnswerFilter,
        "The answers that the viewer may see, grouped and counted: which defects of "
        "supply (供给缺陷) stand behind what is declined (DEAL-1).",
        dimensions={
            "side": "side",
            "accepted": "accepted",
            "decline_reason": "decline_reason",
            "year": city_year("{}.answered_at", "The year in which it was answered."),
        },
        sums={},
    )


@strawberry.input(description="A match to put to both sides.")
class MatchProposeInput:
    """What `matchPropose` takes."""

    demand: strawberry.ID = reference_to(
        "The demand. A firm is refused: what it needs is registered first (`DEMAND_FIRST`).",
        "Demand",
        "Organization",
    )
    achievement: strawberry.ID = reference_to(
        "What may answer it; a publication means its achievement. A registered result is refused: "
        "it is taken up first (`TAKE_UP_FIRST`).",
        "Achievement",
        "Publication",
        "RegisteredResult",
    )
    reason: str = text("Why, and what both sides are told (推荐理由).", 1000)


@strawberry.input(description="One side's answer to a proposed match.")
class MatchAnswerInput:
    """What `matchAnswer` takes."""

    id: strawberry.ID = reference("The proposal.", "MatchProposal")
    version: int = version()
    side: MatchSide = choice("For which side the viewer answers.")
    accepted: bool = choice("Whether it accepts.")
    decline_reason: DeclineReason | None = choice(
        "Why it declines; needed of who does.", optional=True, nullable=True
    )
    note: str | None = text("What it adds; needed of `OTHER`.", 1000, optional=True, nullable=True)


@strawberry.input(description="A proposal to take back.")
class MatchWithdrawInput:
    """What `matchWithdraw` takes."""

    id: strawberry.ID = reference("The proposal.", "MatchProposal")
    version: int = version()
    reason: str = text("Why (撤回理由).", 1000)


_PROPOSAL = ("match_proposal", MatchProposal)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "match_propose",
        proposing.propose,
        MatchProposeInput,
        _PROPOSAL,
        Permission.MATCH_PROPOSE,
        "Put an achievement to a demand and the demand to the achievement. Both sides answer "
        "within the plan's working days.",
        ("DEAL-1",),
    ),
    Operation(
        "match_answer",
        proposing.answer,
        MatchAnswerInput,
        _PROPOSAL,
        Permission.MATCH_ANSWER,
        "Accept or decline a proposed match for one's own side. One no closes it; two yes accept "
        "it.",
        ("DEAL-1",),
    ),
    Operation(
        "match_withdraw",
        proposing.withdraw,
        MatchWithdrawInput,
        _PROPOSAL,
        Permission.MATCH_PROPOSE,
        "Take a proposed match back that still waits, with the reason.",
        ("DEAL-1",),
    ),
)
