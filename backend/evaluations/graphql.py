"""Evaluations in the schema: reads."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.graphql import Achievement, AchievementFilter, AchievementOrder
from backend.achievements.rounds import overdue_condition
from backend.achievements.rules import may_follow
from backend.achievements.values import Stage
from backend.core.declaring.records import (
    Node,
    column,
    for_viewer,
    many,
    one,
    one_back,
    pure,
    record,
)
from backend.core.declaring.records import batch as over_level
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed, listed_within
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.evaluations import models, rights, screening
from backend.evaluations.judging import EvaluationGate, EvaluationTerms, batch_terms, gates
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.current import plan_in_force
from backend.policy.plan import Plan

if TYPE_CHECKING:
    from backend.library.graphql import ServiceEntry

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
    scope=rights.sheets_for,
    order=("id",),
    description="One evaluator's scores and judgements (评分表). Until all of an item's sheets are "
    "in, only its evaluator sees it; then also the item's other evaluators, center staff and the "
    "lead department (EVAL-6).",
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
    expected_on: date | None = column(
        "When the three are expected to have come about (预期实现日期); may be null where none is."
    )
    scored_at: datetime = column("When it was put in or last changed, UTC.")


def _can_score(viewer: Viewer, evaluator: int, state: AssignmentState, scoring: bool) -> bool:
    mine = viewer.may(Permission.EVALUATION_SCORE) and viewer.account == evaluator
    return mine and scoring and state is not AssignmentState.RECUSED


def _can_recuse(
    viewer: Viewer, evaluator: int, state: AssignmentState, fixed: bool, interested: bool
) -> bool:
    if state is AssignmentState.RECUSED or (fixed and not interested):
        return False
    if viewer.account == evaluator:
        return viewer.may(Permission.EVALUATION_RECUSE)
    takes_off = interested or state is AssignmentState.ASSIGNED
    return viewer.may(Permission.EVALUATION_MANAGE) and takes_off


_OF_ITEM = (
    "FROM evaluation_item judged JOIN evaluation_batch batch ON batch.id = judged.batch_id "
    "WHERE judged.id = {}.item_id)"
)
_SHOWN = "(judged.all_in_at IS NOT NULL OR {}.fixed_at IS NOT NULL)"
_SCORING = f"(SELECT batch.state = 'SCORING' AND NOT {_SHOWN} {_OF_ITEM}"
_FIXED = f"(SELECT batch.state = 'CLOSED' OR {_SHOWN} {_OF_ITEM}"


@record(
    models.EvaluationAssignment,
    scope=rights.assignments_for,
    description="An evaluator of an item (评价任务). Evaluators see their own, center staff and "
    "the lead department all.",
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
        "Whether a sheet is taken now: the batch is being scored, not all are in, and nobody else "
        "could read it yet.",
        expression=_SCORING,
    )
    due_on: date | None = column(
        "The last day for the sheet: its batch's deadline, where it has one.",
        expression="(SELECT timed.deadline FROM evaluation_item placed JOIN evaluation_batch timed "
        "ON timed.id = placed.batch_id WHERE placed.id = {}.item_id)",
    )
    fixed: bool = column(
        "Whether the sheet cannot change any more: others could read it, or the batch is closed.",
        expression=_FIXED,
    )
    interested: bool = column(
        "Whether the evaluator's organization has come to have a part in the item, while nothing "
        "is decided: the sheet does not count, and the evaluator has to be recused (EVAL-6).",
        expression=rights.interested("{}"),
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
        "interested",
    )


def _can_admit(viewer: Viewer, waits: bool) -> bool:
    return viewer.may(Permission.SERVICE_MANAGE) and waits


def _can_decline(viewer: Viewer, outcome: EvaluationOutcome) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and outcome is EvaluationOutcome.PASSED


_ADMISSIBLE = ", ".join(f"'{s}'" for s in Stage if may_follow(s, Stage.IN_SERVICE))
_WAITS = (
    f"({{}}.outcome = '{EvaluationOutcome.PASSED}' AND EXISTS (SELECT 1 FROM achievement chosen "
    f"WHERE chosen.id = {{}}.achievement_id AND chosen.stage IN ({_ADMISSIBLE})))"
)


@record(
    models.EvaluationItem,
    scope=rights.items_for,
    description="An achievement in an evaluation batch. Its reporters, and departments in their "
    "scope, see it, without its evaluators and sheets, once the batch is closed.",
)
class EvaluationItem(Node):
    """One item."""

    version: int = column("The record's version.")
    outcome: EvaluationOutcome = column("What became of it.")
    all_in_at: datetime | None = column(
        "When the last awaited sheet came in, UTC; null again while an evaluator is replaced."
    )
    declined_because: str | None = column("Why it was not admitted though it passed.")
    waits_for_admission: bool = column(
        "Whether it has passed and can be admitted: what has landed meanwhile cannot.",
        expression=_WAITS,
    )
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
        gates,
    )
    service_entry: Annotated["ServiceEntry", _LIBRARY] | None = one_back(
        "The entry that it was admitted as.", "ServiceEntry", "evaluation_item_id"
    )
    viewer_can_admit: bool = for_viewer(
        "Whether the viewer may admit it to the service library now.",
        _can_admit,
        "waits_for_admission",
    )
    viewer_can_decline: bool = for_viewer(
        "Whether the viewer may decline it now.", _can_decline, "outcome"
    )


def _can_manage(viewer: Viewer, state: BatchState) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and state is not BatchState.CLOSED


def _can_open(viewer: Viewer, state: BatchState) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and state is BatchState.OPEN


def _can_close(viewer: Viewer, state: BatchState) -> bool:
    return viewer.may(Permission.EVALUATION_MANAGE) and state is BatchState.SCORING


@record(
    models.EvaluationBatch,
    scope=rights.batches_for,
    description="Achievements that are evaluated together (评价批次). Evaluators see those in "
    "which they have an item.",
    label=("title",),
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
    items: list[EvaluationItem] = many("Its achievements.", "EvaluationItem", "batch_id", most=25)
    terms: EvaluationTerms = over_level(
        "What it is judged by; fixed when scoring opens.", batch_terms, "plan_id"
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


@record(
    models.DemandScreening,
    scope=screening.screenings_for,
    description="A demand as the center screened it (需求筛选, EVAL-7). Seen by center staff, the "
    "lead department, and by its reporter, its firm and departments in their scope.",
)
class DemandScreening(Node):
    """One screening."""

    version: int = column("The record's version.")
    demand: Demand = one("The demand.", "Demand", "demand_id")
    problem: Judgement = _judged("Whether the problem is real and clear (问题).", "problem")
    targets: Judgement = _judged("Whether the targets are fit and measurable (目标).", "targets")
    feasibility: Judgement = _judged("Whether it can be solved (可行性).", "feasibility")
    holds: bool = column("Whether all three are a yes.", expression=f"({screening.HOLDS})")
    screened_by: Account | None = one("Who screened it.", "Account", "screened_by_id")
    screened_at: datetime = column("When, UTC.")
    waits_for_admission: bool = column(
        "Whether its demand can be admitted by it: it holds, is the newest, and has not admitted "
        "the demand before.",
        expression=screening.ADMISSIBLE,
    )
    service_entry: Annotated["ServiceEntry", _LIBRARY] | None = one_back(
        "The entry that the demand was admitted as.", "ServiceEntry", "screening_id"
    )
    viewer_can_admit: bool = for_viewer(
        "Whether the viewer may admit its demand to the service library now.",
        _can_admit,
        "waits_for_admission",
    )


DemandScreeningFilter, DemandScreeningOrder = inputs_of(DemandScreening)
EvaluationBatchFilter, EvaluationBatchOrder = inputs_of(EvaluationBatch)
EvaluationItemFilter, EvaluationItemOrder = inputs_of(EvaluationItem)
EvaluationAssignmentFilter, EvaluationAssignmentOrder = inputs_of(EvaluationAssignment)


@strawberry.type(description="The yearly round of evaluations (每年全覆盖, EVAL-8).")
class EvaluationRound:
    """Within how many months a batch is entered, and what is overdue."""

    of: strawberry.Private[Plan]
    within_months: int = strawberry.field(
        description="Within how many months of its registration an achievement enters a batch."
    )
    overdue: Connection[Achievement] = listed_within(
        Achievement,
        (AchievementFilter, AchievementOrder),
        "The achievements that are overdue today, as far as the viewer sees them.",
        lambda root: (overdue_condition("t", root.of, root.of.day_of(datetime.now(UTC))),),
    )


@strawberry.type
class EvaluationQuery:
    """Root fields of evaluations."""

    evaluation_batches: Connection[EvaluationBatch] = listed(
        EvaluationBatch,
        (EvaluationBatchFilter, EvaluationBatchOrder),
        "The batches that the viewer may see, newest first.",
    )
    evaluation_items: Connection[EvaluationItem] = listed(
        EvaluationItem,
        (EvaluationItemFilter, EvaluationItemOrder),
        "The items of all batches that the viewer may see, newest first; those with "
        "`waitsForAdmission` have passed and are staff's to admit or decline.",
    )
    demand_screenings: Connection[DemandScreening] = listed(
        DemandScreening,
        (DemandScreeningFilter, DemandScreeningOrder),
        "The screenings of demands that the viewer may see, newest first; those with "
        "`waitsForAdmission` hold and are staff's to admit.",
    )
    evaluation_assignments: Connection[EvaluationAssignment] = listed(
        EvaluationAssignment,
        (EvaluationAssignmentFilter, EvaluationAssignmentOrder),
        "An evaluator's own work list, newest first; for center staff and the lead department all. "
        "Those with `scoringOpen` take a sheet now.",
    )

    @strawberry.field(description="The yearly round, and who is overdue for it (EVAL-8).")
    async def evaluation_round(self, info: strawberry.Info) -> EvaluationRound:
        """The clock of the plan in force."""
        plan = await plan_in_force(info.context.reader)
        return EvaluationRound(of=plan, within_months=plan.evaluation.batch_within_months)
