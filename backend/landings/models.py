"""Landing claims and their evidence."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.achievements.backentry import BackEntry
from backend.achievements.models import Achievement
from backend.demands.models import Demand
from backend.files.models import StoredFile
from backend.landings.states import LandingState
from backend.organizations.models import Organization
from backend.policy.models import PlanVersion, Town


class Landing(Model):
    """A claim that an item landed, under one clause of the standard of its kind.

    `facts` are as they were given: a list of `kind`, `value` as text and `on`. `landed_on` is what
    the judge said when the claim was last written; `amount` is the fact that the plan calls so;
    `verdict` is the judgement that it was verified
    with, by the plan in `plan_version`. A correction (LAND-5) is a claim of its own, the next
    `revision` of the one that it `corrects`; verified, it takes its place, its day and its credit.
    `credited` is whom the lead department gave its credit to, if not the first reporter (KPI-e).
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    achievement_id: int | None
    achievement: fields.ForeignKeyNullableRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    demand_id: int | None
    demand: fields.ForeignKeyNullableRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    clause = fields.CharField(max_length=40)
    plan_version_id: int
    plan_version: fields.ForeignKeyRelation[PlanVersion] = fields.ForeignKeyField(
        "models.PlanVersion", on_delete=fields.RESTRICT, related_name=False
    )
    facts: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    landing_town_id: int | None
    landing_town: fields.ForeignKeyNullableRelation[Town] = fields.ForeignKeyField(
        "models.Town", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    state = fields.CharEnumField(LandingState, max_length=16, default=LandingState.DRAFT)
    claimant_id: int
    claimant: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    claiming_organization_id: int
    claiming_organization: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    landed_on = fields.DateField(null=True)
    amount = fields.DecimalField(max_digits=14, decimal_places=2, null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    submitted_at = fields.DatetimeField(null=True)
    verified_at = fields.DatetimeField(null=True)
    verifier_id: int | None
    verifier: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    decision_reason = fields.CharField(max_length=1000, null=True)
    verdict: fields.Field[dict[str, Any]] = fields.JSONField(null=True)
    back_state = fields.CharEnumField(BackEntry, max_length=16, null=True)
    back_on = fields.DateField(null=True)
    back_proof_id: int | None
    back_proof: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    back_reason = fields.CharField(max_length=1000, null=True)
    revision = fields.IntField(default=1)
    corrects_id: int | None
    corrects: fields.ForeignKeyNullableRelation[Landing] = fields.ForeignKeyField(
        "models.Landing", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    correction_reason = fields.CharField(max_length=1000, null=True)
    corrected_at = fields.DatetimeField(null=True)
    credited_id: int | None
    credited: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    credit_reason = fields.CharField(max_length=1000, null=True)
    credited_by_id: int | None
    credited_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    credited_at = fields.DatetimeField(null=True)

    class Meta:
        table = "landing"
        indexes = (
            ("achievement",),
            ("demand",),
            ("claiming_organization",),
            ("state",),
            ("verified_at",),
            ("credited",),
        )


class LandingEvidence(Model):
    """A piece of proof of a claim: its kind by the plan's code, and what it says of itself.

    Once its claim was handed in, a piece is not removed any more, but superseded.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    landing_id: int
    landing: fields.ForeignKeyRelation[Landing] = fields.ForeignKeyField(
        "models.Landing", on_delete=fields.CASCADE, related_name=False
    )
    position = fields.SmallIntField()
    kind = fields.CharField(max_length=40)
    title = fields.CharField(max_length=200)
    number = fields.CharField(max_length=100, null=True)
    dated = fields.DateField(null=True)
    file_id: int | None
    file: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    superseded_at = fields.DatetimeField(null=True)

    class Meta:
        table = "landing_evidence"
        indexes = (("landing",), ("file",))
