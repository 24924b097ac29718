"""Evaluations in the schema."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.graphql import Achievement
from backend.core.connections import Connection, inputs_of, listed
from backend.core.declaring import (
    Node,
    column,
    describe_enum,
    for_viewer,
    many,
    one,
    one_back,
    pure,
    record,
)
from backend.core.declaring import batch as over_level
from backend.core.errors import Text
from backend.core.permissions import Permission
from backend.core.reader import Reader, gathered
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.evaluations import models, rules
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.current import plan_in_force, plan_version
from backend.policy.graphql import Term
from backend.policy.rules import Evaluation, Have

if TYPE_CHECKING:
    from backend.library.graphql import ServiceEntry

describe_enum(
    BatchState,
    "How far a batch is (批次状态).",
    {BatchState.OPEN: "组建中", BatchState.SCORING: "评分中", BatchState.CLOSED: "已结束"},
)
describe_enum(
    EvaluationOutcome,
    "What became of an achievement in a batch (评价结果).",
    {
        EvaluationOutcome.PENDING: "评价中",
        EvaluationOutcome.PASSED: "通过「3有」，等待入库",
        EvaluationOutcome.FAILED: "未通过「3有」",
        EvaluationOutcome.ADMITTED: "已入库",
        EvaluationOutcome.DECLINED: "未予入库",
    },
)
describe_enum(
    AssignmentState,
    "How far an evaluator's sheet is.",
    {
        AssignmentState.ASSIGNED: "待评分",
        AssignmentState.SCORED: "已评分",
        AssignmentState.RECUSED: "已回避",
    },
)
describe_enum(
    Have,
    "A judgement of the gate of the three haves (3有, EVAL-1).",
    {
        Have.MARKET_DEMAND: "有市场需求",
        Have.INNOVATION_VALUE: "有创新价值",
        Have.ECONOMIC_CONTRIBUTION: "有经济贡献",
    },
)

_LIBRARY = strawberry.lazy("backend.library.graphql")


@strawberry.type(description="A yes or no with its reason.")
class Judgement:
    """One evaluator's judgement of one 有."""

    holds: bool = strawberry.field(description="Yes or no.")
    reason: str = strawberry.field(description="Why (理由).")


def _judgement(holds: bool, reason: str) -> Judgement:
    return Judgement(holds=holds, reason=reason)


def _judged(description: str, name: str) -> Any:
    return pure(description, _judgement, name, f"{name}_reason")


@record(
    models.EvaluationSheet,
    scope=rules.sheets_for,
    order=("id",),
    description="One evaluator's scores and judgements (评分表). Until all of an item's sheets are "
    "in, only its evaluator sees it; then also the item's other evaluators, center staff and the "
    "lead department (EVAL-6).",
    hidden=("market_demand", "innovation_value", "economic_contribution"),
)
class EvaluationSheet(Node):
    """One sheet."""

    version: int = column("The record's version.")
    technology: int = column("科技含量, on the scale of the batch's terms.")
    economic_benefit: int = column("经济效益, on the same scale.")
    conversion_efficiency: int = column("转化效率, on the same scale.")
    market_demand: Judgement = _judged("有市场需求.", "market_demand")
    innovation_value: Judgement = _judged("有创新价值.", "innovation_value")
    economic_contribution: Judgement = _judged("有经济贡献.", "economic_contribution")
    expected_on: date = column("When the three are expected to have come about (预期实现日期).")
    scored_at: datetime = column("When it was put in or last changed, UTC.")


def _can_score(viewer: Viewer, evaluator: int, state: AssignmentState, scoring: bool) -> bool:
    mine = viewer.may(Permission.EVALUATION_SCORE) and viewer.account == evaluator
    return mine and scoring and state is not AssignmentState.RECUSED


def _can_recuse(viewer: Viewer, evaluator: int, state: AssignmentState, fixed: bool) -> bool:
    if fixed or state is AssignmentState.RECUSED:
        return False
    if viewer.account == evaluator:
        return viewer.may(Permission.EVALUATION_RECUSE)
    return viewer.may(Permission.EVALUATION_MANAGE) and state is AssignmentState.ASSIGNED


_OF_ITEM = (
    "(SELECT {test} FROM evaluation_item i JOIN evaluation_batch b ON b.id = i.batch_id "
    "WHERE i.id = {{}}.item_id)"
)
_SCORING = _OF_ITEM.format(test="b.state = 'SCORING' AND i.all_in_at IS NULL")
_FIXED = _OF_ITEM.format(test="b.state = 'CLOSED' OR i.all_in_at IS NOT NULL")


@record(
    models.EvaluationAssignment,
    scope=rules.assignments_for,
    description="An evaluator of an item (评价任务). Evaluators see their own, center staff and "
    "the lead department all.",
    hidden=("evaluator_id",),
)
class EvaluationAssignment(Node):
    """One assignment."""

    version: int = column("The record's version.")
    state: AssignmentState = column("How far its sheet is.")
    recused_because: str | None = column("Why the evaluator is off the item (回避理由).")
    item: Annotated["EvaluationItem", strawberry.lazy("backend.evaluations.graphql")] = one(
        "What is to be evaluated.", "EvaluationItem", "item_id"
    )
    evaluator: Account | None = one("Who evaluates (评价专家).", "Account", "evaluator_id")
    sheet: EvaluationSheet | None = one_back(
        "Its sheet; null while it is not in, or not the viewer's to see.",
        "EvaluationSheet",
        "assignment_id",
    )
    scoring_open: bool = column(
        "Whether sheets are taken now: the batch is being scored, and not all are in.",
        expression=_SCORING,
    )
    fixed: bool = column(
        "Whether nothing can change any more: all sheets are in, or the batch is closed.",
        expression=_FIXED,
    )
    viewer_can_score: bool = for_viewer(
        "Whether the viewer may put in or change the sheet now.",
        _can_score,
        "evaluator_id",
        "state",
        "scoring_open",
    )
    viewer_can_recuse: bool = for_viewer(
        "Whether the viewer may take the evaluator off the item now.",
        _can_recuse,
        "evaluator_id",
        "state",
        "fixed",
    )


@strawberry.type(description="How an item's evaluators judged one 有.")
class HaveTally:
    """One tally."""

    have: Have = strawberry.field(description="The judgement.")
    name: str = strawberry.field(description="Its name in the viewer's language.")
    yes: int = strawberry.field(description="How many said yes.")
    no: int = strawberry.field(description="How many said no.")
    needed: int = strawberry.field(description="How many have to say yes.")
    holds: bool = strawberry.field(description="Whether enough did.")


@strawberry.type(
    description="The gate of the three haves (3有, EVAL-1) over an item's sheets. Before all are "
    "in it tells no tally."
)
class EvaluationGate:
    """The gate of one item."""

    all_in: bool = strawberry.field(description="Whether all sheets that are awaited are in.")
    scored: int = strawberry.field(description="How many sheets are in.")
    required: int = strawberry.field(description="How many there have to be.")
    holds: bool | None = strawberry.field(
        description="Whether this route admits the item; null until all sheets are in."
    )
    haves: list[HaveTally] = strawberry.field(
        description="The three tallies; empty until all sheets are in."
    )
    average_score: Decimal | None = strawberry.field(
        description="The weighted average, two decimals; null until all sheets are in."
    )
    missing: list[str] = strawberry.field(
        description="What is still awaited, or why the gate does not hold, one sentence each."
    )


def _gate(
    assigned: Sequence[rules.Assigned],
    sheets: Sequence[rules.Sheet],
    terms: Evaluation,
    viewer: Viewer,
) -> EvaluationGate:
    found = rules.gate(sheets, terms) if sheets else None
    missing = rules.failings(found, terms) if found else rules.awaited(assigned, terms)
    return EvaluationGate(
        all_in=found is not None,
        scored=sum(a.state is AssignmentState.SCORED for a in assigned),
        required=rules.required(assigned, terms),
        holds=found.holds if found else None,
        haves=[_tally(t, terms, viewer) for t in found.tallies] if found else [],
        average_score=rules.shown(found.average) if found else None,
        missing=[text.in_language(viewer.language) for text in missing],
    )


def _tally(tally: rules.Tally, terms: Evaluation, viewer: Viewer) -> HaveTally:
    name: Text = terms.haves[tally.have]
    return HaveTally(
        have=tally.have,
        name=name.in_language(viewer.language),
        yes=tally.yes,
        no=tally.no,
        needed=tally.needed,
        holds=tally.holds,
    )


async def _terms(reader: Reader, plan: int | None) -> Evaluation:
    if plan is None:
        return (await plan_in_force(reader)).evaluation
    return (await plan_version(reader, plan)).evaluation


async def _gates(reader: Reader, numbers: list[int]) -> Sequence[EvaluationGate | None]:
    """The gates as far as the viewer sees them: who sees no sheet sees no tally."""
    items = await reader.fetch(
        sql(
            "SELECT i.id, i.all_in_at, b.plan_id FROM evaluation_item i "
            "JOIN evaluation_batch b ON b.id = i.batch_id WHERE i.id = ANY({}::bigint[])",
            numbers,
        )
    )
    assigned = await _assigned(reader, numbers)
    sheets = await _sheets(reader, numbers)
    sees_progress = reader.viewer.may(Permission.EVALUATION_READ_ALL)
    gates: dict[int, EvaluationGate] = {}
    for item in items:
        number = item["id"]
        open_sheets = sheets[number] if item["all_in_at"] else []
        if sees_progress or open_sheets:
            terms = await _terms(reader, item["plan_id"])
            gates[number] = _gate(assigned[number], open_sheets, terms, reader.viewer)
    return [gates.get(n) for n in numbers]


async def _assigned(reader: Reader, numbers: list[int]) -> dict[int, list[rules.Assigned]]:
    rows = await reader.fetch(
        sql(
            "SELECT g.item_id, g.state, a.display_name FROM evaluation_assignment g "
            "JOIN account a ON a.id = g.evaluator_id WHERE g.item_id = ANY({}::bigint[]) "
            "ORDER BY g.id",
            numbers,
        )
    )
    found: dict[int, list[rules.Assigned]] = {n: [] for n in numbers}
    for row in rows:
        state = AssignmentState(row["state"])
        found[row["item_id"]].append(rules.Assigned(row["display_name"], state))
    return found


async def _sheets(reader: Reader, numbers: list[int]) -> dict[int, list[rules.Sheet]]:
    rows = await reader.fetch(
        sql(
            "SELECT t.* FROM evaluation_sheet t "
            "JOIN evaluation_assignment g ON g.id = t.assignment_id AND g.state = 'SCORED' "
            "WHERE t.item_id = ANY({}::bigint[]) AND ({}) ORDER BY t.id",
            numbers,
            rules.sheets_for(reader.viewer, "t"),
        )
    )
    found: dict[int, list[rules.Sheet]] = {n: [] for n in numbers}
    for row in rows:
        found[row["item_id"]].append(rules.sheet_of(row))
    return found


def _may_settle(viewer: Viewer, outcome: EvaluationOutcome) -> bool:
    return viewer.may(Permission.SERVICE_MANAGE) and outcome is EvaluationOutcome.PASSED


@record(
    models.EvaluationItem,
    scope=rules.items_for,
    order=("id",),
    description="An achievement in an evaluation batch. Its reporters see it, without its "
    "evaluators and sheets, once the batch is closed.",
    hidden=("outcome",),
)
class EvaluationItem(Node):
    """One item."""

    version: int = column("The record's version.")
    outcome: EvaluationOutcome = column("What became of it.")
    all_in_at: datetime | None = column("When the last awaited sheet came in, UTC.")
    declined_because: str | None = column("Why it was not admitted though it passed.")
    batch: Annotated["EvaluationBatch", strawberry.lazy("backend.evaluations.graphql")] | None = (
        one("Its batch; null for those who do not see the batch.", "EvaluationBatch", "batch_id")
    )
    achievement: Achievement | None = one(
        "The achievement; null for an evaluator who is recused.", "Achievement", "achievement_id"
    )
    assignments: list[EvaluationAssignment] = many(
        "Its evaluators; an evaluator sees only their own.", "EvaluationAssignment", "item_id"
    )
    sheets: list[EvaluationSheet] = many(
        "The sheets that the viewer sees: an evaluator's own, and all once all are in.",
        "EvaluationSheet",
        "item_id",
    )
    gate: EvaluationGate | None = over_level(
        "The gate of the three haves; center staff and the lead department see how far it is, "
        "evaluators see it once all sheets are in, others never.",
        _gates,
    )
    service_entry: Annotated["ServiceEntry", _LIBRARY] | None = one_back(
        "The entry that it was admitted as.", "ServiceEntry", "evaluation_item_id"
    )
    viewer_can_admit: bool = for_viewer(
        "Whether the viewer may admit it to the service library now.", _may_settle, "outcome"
    )
    viewer_can_decline: bool = for_viewer(
        "Whether the viewer may decline it now.", _may_settle, "outcome"
    )


@strawberry.type(description="The terms that a batch is judged by: the plan's, as data (EVAL-1).")
class EvaluationTerms:
    """Terms as the schema shows them."""

    lowest_score: int = strawberry.field(description="The scale's lowest score.")
    highest_score: int = strawberry.field(description="The scale's highest score.")
    criteria: list[Term] = strawberry.field(description="The three criteria that are scored.")
    haves: list[Term] = strawberry.field(description="The three haves that are judged.")
    minimum_evaluators: int = strawberry.field(description="How many evaluators an item needs.")
    horizon_months: int = strawberry.field(
        description="A yes is expected to come about within so many months of the evaluation."
    )
    pass_mark: int | None = strawberry.field(
        description="The least average score; null where the plan sets none."
    )


def _shown_terms(terms: Evaluation, viewer: Viewer) -> EvaluationTerms:
    language = viewer.language
    return EvaluationTerms(
        lowest_score=terms.lowest_score,
        highest_score=terms.highest_score,
        criteria=[
            Term(code=c.value, name=w.name.in_language(language)) for c, w in terms.criteria.items()
        ],
        haves=[Term(code=h.value, name=n.in_language(language)) for h, n in terms.haves.items()],
        minimum_evaluators=terms.minimum_evaluators,
        horizon_months=terms.horizon_months,
        pass_mark=terms.pass_mark,
    )


async def _batch_terms(reader: Reader, plans: list[int | None]) -> Sequence[EvaluationTerms]:
    terms = await gathered(*(_terms(reader, plan) for plan in plans))
    return [_shown_terms(t, reader.viewer) for t in terms]


def _can_manage(viewer: Viewer, state: BatchState) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and state is not BatchState.CLOSED


def _can_open(viewer: Viewer, state: BatchState) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and state is BatchState.OPEN


def _can_close(viewer: Viewer, state: BatchState) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and state is BatchState.SCORING


@record(
    models.EvaluationBatch,
    scope=rules.batches_for,
    description="Achievements that are evaluated together (评价批次). Evaluators see those in "
    "which they have an item.",
)
class EvaluationBatch(Node):
    """One batch."""

    version: int = column("The record's version.")
    title: str = column("The title (批次名称).")
    state: BatchState = column("How far it is.")
    deadline: date | None = column("Until when evaluators are asked to score (截止日期).")
    created_at: datetime = column("When it was put together, UTC.")
    opened_at: datetime | None = column("When scoring opened, UTC.")
    closed_at: datetime | None = column("When it was closed, UTC.")
    items: list[EvaluationItem] = many("Its achievements.", "EvaluationItem", "batch_id")
    terms: EvaluationTerms = over_level(
        "What it is judged by; fixed when scoring opens.", _batch_terms, "plan_id"
    )
    viewer_can_manage: bool = for_viewer(
        "Whether the viewer may assign evaluators now.", _can_manage, "state"
    )
    viewer_can_open: bool = for_viewer(
        "Whether the viewer may open the scoring, once enough evaluators are assigned.",
        _can_open,
        "state",
    )
    viewer_can_close: bool = for_viewer(
        "Whether the viewer may close it, once all sheets are in.", _can_close, "state"
    )


EvaluationBatchFilter, EvaluationBatchOrder = inputs_of(EvaluationBatch)
EvaluationAssignmentFilter, EvaluationAssignmentOrder = inputs_of(EvaluationAssignment)


@strawberry.type
class EvaluationQuery:
    """Root fields of evaluations."""

    evaluation_batches: Connection[EvaluationBatch] = listed(
        EvaluationBatch,
        (EvaluationBatchFilter, EvaluationBatchOrder),
        "The batches that the viewer may see, newest first.",
    )
    evaluation_assignments: Connection[EvaluationAssignment] = listed(
        EvaluationAssignment,
        (EvaluationAssignmentFilter, EvaluationAssignmentOrder),
        "An evaluator's own work list, newest first; for center staff and the lead department all.",
    )


TYPES: tuple[Any, ...] = (EvaluationBatch, EvaluationItem, EvaluationAssignment, EvaluationSheet)
