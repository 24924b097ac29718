"""Matches that were proposed to both sides, and what they answered."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.achievements.models import Achievement
from backend.demands.models import Demand
from backend.matching.values import DeclineReason, MatchSide, ProposalState


class MatchProposal(Model):
    """That an achievement may answer a demand, put to both sides by the center (DEAL-1).

    `score` and `parts` are those of the day it was proposed: what is learnt from its answers is
    learnt of them. The titles are what each side is told of the other.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    demand_id: int
    demand: fields.ForeignKeyRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", on_delete=fields.RESTRICT, related_name=False
    )
    achievement_id: int
    achievement: fields.ForeignKeyRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", on_delete=fields.RESTRICT, related_name=False
    )
    demand_title = fields.CharField(max_length=200)
    achievement_title = fields.CharField(max_length=200)
    reason = fields.CharField(max_length=1000)
    score = fields.FloatField()
    parts: fields.Field[list[dict[str, Any]]] = fields.JSONField()
    state = fields.CharEnumField(ProposalState, max_length=16, default=ProposalState.WAITING)
    proposer_id: int
    proposer: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    proposed_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)
    """When it was accepted, declined or withdrawn."""
    withdrawn_because = fields.CharField(max_length=1000, null=True)

    class Meta:
        table = "match_proposal"


class MatchAnswer(Model):
    """What one side said to a proposed match; never changed."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    proposal_id: int
    proposal: fields.ForeignKeyRelation[MatchProposal] = fields.ForeignKeyField(
        "models.MatchProposal", on_delete=fields.RESTRICT, related_name=False
    )
    side = fields.CharEnumField(MatchSide, max_length=8)
    accepted = fields.BooleanField()
    decline_reason = fields.CharEnumField(DeclineReason, max_length=16, null=True)
    note = fields.CharField(max_length=1000, null=True)
    answerer_id: int
    answerer: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    answered_at = fields.DatetimeField()

    class Meta:
        table = "match_answer"
        unique_together = (("proposal", "side"),)
