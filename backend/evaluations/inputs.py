"""Evaluations in the schema: writes."""

from __future__ import annotations

from datetime import date

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import choice, day, part, reference, references, text, version
from backend.core.writing.mutations import Operation
from backend.evaluations import actions, rules
from backend.evaluations.graphql import (
    DemandScreening,
    EvaluationAssignment,
    EvaluationBatch,
    EvaluationItem,
)


@strawberry.input(description="A batch to put together.")
class EvaluationBatchCreateInput:
    """What `evaluationBatchCreate` takes."""

    title: str = text("The title (批次名称).", 200)
    achievements: list[strawberry.ID] = references(
        "Submitted achievements.", "Achievement", rules.MOST_ITEMS
    )
    deadline: date | None = day(
        "Until when evaluators are asked to score (截止日期).", optional=True, nullable=True
    )


@strawberry.input(description="Evaluators for items of a batch.")
class EvaluationAssignInput:
    """What `evaluationAssign` takes."""

    batch: strawberry.ID = reference("The batch.", "EvaluationBatch")
    version: int = version()
    evaluators: list[strawberry.ID] = references(
        "The evaluators' accounts.", "Account", rules.MOST_EVALUATORS
    )
    items: list[strawberry.ID] | None = references(
        "The items; left out, all whose sheets are not all in.",
        "EvaluationItem",
        rules.MOST_ITEMS,
        optional=True,
    )


@strawberry.input(description="The batch whose scoring is to begin.")
class EvaluationBatchOpenInput:
    """What `evaluationBatchOpen` takes."""

    id: strawberry.ID = reference("The batch.", "EvaluationBatch")
    version: int = version()


@strawberry.input(description="The batch to close.")
class EvaluationBatchCloseInput:
    """What `evaluationBatchClose` takes."""

    id: strawberry.ID = reference("The batch.", "EvaluationBatch")
    version: int = version()


@strawberry.input(description="A yes or no with its reason.")
class JudgementInput:
    """One judgement of the gate."""

    holds: bool = choice("Yes or no.")
    reason: str = text("Why (理由).", 1000)


@strawberry.input(description="A sheet: three scores, three judgements, and by when.")
class EvaluationScoreInput:
    """What `evaluationScore` takes."""

    assignment: strawberry.ID = reference("The viewer's assignment.", "EvaluationAssignment")
    version: int = version()
    technology: int = choice("科技含量, on the scale of the batch's terms.")
    economic_benefit: int = choice("经济效益, on the same scale.")
    conversion_efficiency: int = choice("转化效率, on the same scale.")
    market_demand: JudgementInput = part("有市场需求.")
    innovation_value: JudgementInput = part("有创新价值.")
    economic_contribution: JudgementInput = part("有经济贡献.")
    expected_on: date | None = day(
        "When the three are expected to have come about (预期实现日期); beyond the plan's horizon "
        "none of them can be a yes. Needed where one of them is a yes.",
        optional=True,
        nullable=True,
    )


@strawberry.input(description="A demand and how it is judged.")
class DemandScreenInput:
    """What `demandScreen` takes."""

    demand: strawberry.ID = reference("A real demand that stands in the library.", "Demand")
    version: int = version()
    problem: JudgementInput = part("Whether the problem is real and clear (问题).")
    targets: JudgementInput = part("Whether the targets are fit and measurable (目标).")
    feasibility: JudgementInput = part("Whether it can be solved (可行性).")


@strawberry.input(description="An evaluator to take off an item.")
class EvaluationRecuseInput:
    """What `evaluationRecuse` takes."""

    assignment: strawberry.ID = reference("The assignment.", "EvaluationAssignment")
    version: int = version()
    reason: str = text("The interest, or why the evaluator cannot score (回避理由).", 1000)


@strawberry.input(description="A passed item that is not to be admitted.")
class EvaluationItemDeclineInput:
    """What `evaluationItemDecline` takes."""

    id: strawberry.ID = reference("The item.", "EvaluationItem")
    version: int = version()
    reason: str = text("Why it is not admitted (理由).", 1000)


_BATCH = ("evaluation_batch", EvaluationBatch)
_ASSIGNMENT = ("evaluation_assignment", EvaluationAssignment)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "evaluation_batch_create",
        actions.create_batch,
        EvaluationBatchCreateInput,
        _BATCH,
        Permission.EVALUATION_MANAGE,
        "Put submitted achievements together in a batch; each is in one batch at a time.",
        ("EVAL-1",),
    ),
    Operation(
        "evaluation_assign",
        actions.assign,
        EvaluationAssignInput,
        _BATCH,
        Permission.EVALUATION_MANAGE,
        "Assign evaluators to items, before scoring and during it; who has an interest is refused.",
        ("EVAL-1", "EVAL-6"),
    ),
    Operation(
        "evaluation_batch_open",
        actions.open_batch,
        EvaluationBatchOpenInput,
        _BATCH,
        Permission.EVALUATION_MANAGE,
        "Begin the scoring, when every item has the evaluators that the plan asks for.",
        ("EVAL-1",),
    ),
    Operation(
        "evaluation_batch_close",
        actions.close_batch,
        EvaluationBatchCloseInput,
        _BATCH,
        Permission.EVALUATION_MANAGE,
        "End the scoring when all sheets are in; each item passes the gate or fails it. The sheet "
        "of an evaluator whose organization has a part in the item by now does not count: they "
        "have to be recused first.",
        ("EVAL-1", "EVAL-6"),
    ),
    Operation(
        "evaluation_score",
        actions.score,
        EvaluationScoreInput,
        _ASSIGNMENT,
        Permission.EVALUATION_SCORE,
        "Put in the viewer's sheet, or change it as long as not all of the item's are in.",
        ("EVAL-1", "EVAL-6"),
    ),
    Operation(
        "evaluation_recuse",
        actions.recuse,
        EvaluationRecuseInput,
        _ASSIGNMENT,
        Permission.EVALUATION_RECUSE,
        "Take an evaluator off an item for good: evaluators themselves until all sheets are in, "
        "center staff only who has not scored; but either, until the batch is closed, whose "
        "organization has come to have a part in the item. Where too few remain, sheets are "
        "awaited and closed again.",
        ("EVAL-6",),
    ),
    Operation(
        "evaluation_item_decline",
        actions.decline,
        EvaluationItemDeclineInput,
        ("evaluation_item", EvaluationItem),
        Permission.EVALUATION_MANAGE,
        "Do not admit an item though it passed; its achievement can be evaluated again.",
        ("EVAL-1",),
    ),
    Operation(
        "demand_screen",
        actions.screen,
        DemandScreenInput,
        ("demand_screening", DemandScreening),
        Permission.EVALUATION_MANAGE,
        "Screen a real demand: problem, targets and feasibility, each yes or no with a reason.",
        ("EVAL-7", "DEM-1"),
    ),
)
