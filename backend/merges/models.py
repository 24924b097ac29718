"""Proposals of merges."""

from __future__ import annotations

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.achievements.models import Achievement
from backend.demands.models import Demand
from backend.merges.rules import MergeState


class Merge(Model):
    """The proposal that two achievements, or two demands, are one, and what became of it."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    kept_achievement_id: int | None
    kept_achievement: fields.ForeignKeyNullableRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    merged_achievement_id: int | None
    merged_achievement: fields.ForeignKeyNullableRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    kept_demand_id: int | None
    kept_demand: fields.ForeignKeyNullableRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    merged_demand_id: int | None
    merged_demand: fields.ForeignKeyNullableRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    reason = fields.CharField(max_length=1000)
    state = fields.CharEnumField(MergeState, max_length=16, default=MergeState.PROPOSED)
    proposer_id: int
    proposer: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    proposed_at = fields.DatetimeField()
    decider_id: int | None
    decider: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    decided_at = fields.DatetimeField(null=True)
    decision_reason = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "merge"
