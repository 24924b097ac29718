"""Batches, their items, who evaluates them, and the sheets."""

from __future__ import annotations

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.achievements.models import Achievement
from backend.demands.models import Demand
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.models import PlanVersion


class EvaluationBatch(Model):
    """A batch of achievements that are evaluated together.

    `plan` is the plan in force when scoring opened: its terms judge the batch, whatever comes.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    title = fields.CharField(max_length=200)
    deadline = fields.DateField(null=True)
    state = fields.CharEnumField(BatchState, max_length=16, default=BatchState.OPEN)
    plan_id: int | None
    plan: fields.ForeignKeyNullableRelation[PlanVersion] = fields.ForeignKeyField(
        "models.PlanVersion", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    created_at = fields.DatetimeField(auto_now_add=True)
    opened_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "evaluation_batch"


class EvaluationItem(Model):
    """An achievement in a batch.

    `all_in_at` is when the last sheet that was awaited came in. Until then nobody sees another's
    sheet (EVAL-6); from then on no sheet changes. It is null again when an evaluator has to be
    replaced after that.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    batch_id: int
    batch: fields.ForeignKeyRelation[EvaluationBatch] = fields.ForeignKeyField(
        "models.EvaluationBatch", on_delete=fields.RESTRICT, related_name=False
    )
    achievement_id: int
    achievement: fields.ForeignKeyRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", on_delete=fields.RESTRICT, related_name=False
    )
    outcome = fields.CharEnumField(
        EvaluationOutcome, max_length=16, default=EvaluationOutcome.PENDING
    )
    all_in_at = fields.DatetimeField(null=True)
    declined_because = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "evaluation_item"
        unique_together = (("batch", "achievement"),)
        indexes = (("achievement",),)


class EvaluationAssignment(Model):
    """An evaluator of an item; once recused, that for good.

    `fixed_at` is set when others have read the sheet and yet sheets are awaited again, because an
    evaluator had to be replaced.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    item_id: int
    item: fields.ForeignKeyRelation[EvaluationItem] = fields.ForeignKeyField(
        "models.EvaluationItem", on_delete=fields.RESTRICT, related_name=False
    )
    evaluator_id: int
    evaluator: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    state = fields.CharEnumField(AssignmentState, max_length=16, default=AssignmentState.ASSIGNED)
    recused_because = fields.CharField(max_length=1000, null=True)
    fixed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "evaluation_assignment"
        unique_together = (("item", "evaluator"),)
        indexes = (("evaluator",),)


class EvaluationSheet(Model):
    """One evaluator's scores and judgements of one item; `item` repeats the assignment's."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    assignment_id: int
    assignment: fields.OneToOneRelation[EvaluationAssignment] = fields.OneToOneField(
        "models.EvaluationAssignment", on_delete=fields.RESTRICT, related_name=False
    )
    item_id: int
    item: fields.ForeignKeyRelation[EvaluationItem] = fields.ForeignKeyField(
        "models.EvaluationItem", on_delete=fields.RESTRICT, related_name=False
    )
    technology = fields.IntField()
    economic_benefit = fields.IntField()
    conversion_efficiency = fields.IntField()
    market_demand = fields.BooleanField()
    market_demand_reason = fields.CharField(max_length=1000)
    innovation_value = fields.BooleanField()
    innovation_value_reason = fields.CharField(max_length=1000)
    economic_contribution = fields.BooleanField()
    economic_contribution_reason = fields.CharField(max_length=1000)
    expected_on = fields.DateField(null=True)
    scored_at = fields.DatetimeField()

    class Meta:
        table = "evaluation_sheet"
        indexes = (("item",),)


class DemandScreening(Model):
    """A demand as staff screened it (EVAL-7); it is never changed, a newer one takes its place."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    demand_id: int
    demand: fields.ForeignKeyRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", on_delete=fields.RESTRICT, related_name=False
    )
    problem = fields.BooleanField()
    problem_reason = fields.CharField(max_length=1000)
    targets = fields.BooleanField()
    targets_reason = fields.CharField(max_length=1000)
    feasibility = fields.BooleanField()
    feasibility_reason = fields.CharField(max_length=1000)
    screened_by_id: int
    screened_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    screened_at = fields.DatetimeField()

    class Meta:
        table = "demand_screening"
        indexes = (("demand",),)
