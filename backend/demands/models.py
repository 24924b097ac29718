"""Demands of firms, with the proof that they are real."""

from __future__ import annotations

from tortoise import Model, fields
from tortoise.contrib.postgres.fields import ArrayField

from backend.accounts.models import Account
from backend.achievements.backentry import BackEntry
from backend.core.declaring.searched import searches
from backend.core.searching.libraries import compares
from backend.core.searching.models import SearchedText
from backend.demands import rules
from backend.demands.values import DemandStage, ProofState
from backend.files.models import StoredFile
from backend.organizations.models import Organization
from backend.policy.models import Industry, Town


class Demand(Model):
    """企业技术需求, registered by a liaison or by the firm itself.

    `proved_at` is when its complete proof was last handed in, or the original day of an approved
    back-entry (KPI-i): it decides the year (KPI-b) once the proof is confirmed.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    stage = fields.CharEnumField(DemandStage, max_length=16, default=DemandStage.DRAFT)
    title = fields.CharField(max_length=200)
    title_fold = fields.CharField(max_length=300, db_index=True)
    firm_id: int
    firm: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    town_id: int | None
    town: fields.ForeignKeyNullableRelation[Town] = fields.ForeignKeyField(
        "models.Town", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    months = fields.SmallIntField(null=True)
    problem = fields.TextField()
    key_technology = fields.TextField(null=True)
    targets = fields.TextField(null=True)
    keywords: fields.Field[list[str]] = ArrayField("text", default=list)
    budget = fields.DecimalField(max_digits=14, decimal_places=2, null=True)
    solution_ways: fields.Field[list[str]] = ArrayField("text", default=list)
    intended_partners = fields.CharField(max_length=500, null=True)
    industry_id: int | None
    industry: fields.ForeignKeyNullableRelation[Industry] = fields.ForeignKeyField(
        "models.Industry", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    applied_industry = fields.CharField(max_length=100, null=True)
    source = fields.CharField(max_length=40, null=True)
    trl_wanted = fields.SmallIntField(null=True)
    contact_name = fields.CharField(max_length=60, null=True)
    contact_phone = fields.CharField(max_length=40, null=True)
    contact_email = fields.CharField(max_length=120, null=True)
    distinct_because = fields.CharField(max_length=500, null=True)
    distinct_from: fields.Field[list[str] | None] = ArrayField("text", null=True)
    """The ids of what `distinct_because` was said of (DISC-4); null without a reason."""
    reporter_id: int
    reporter: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    registrant_id: int
    registrant: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    letter_id: int | None
    letter: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    letter_dated = fields.DateField(null=True)
    proof = fields.CharEnumField(ProofState, max_length=16, default=ProofState.NONE)
    proved_at = fields.DatetimeField(null=True)
    proof_decided_at = fields.DatetimeField(null=True)
    proof_decided_by_id: int | None
    proof_decided_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    proof_reason = fields.CharField(max_length=1000, null=True)
    back_state = fields.CharEnumField(BackEntry, max_length=16, null=True)
    back_on = fields.DateField(null=True)
    back_proof_id: int | None
    back_proof: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    back_reason = fields.CharField(max_length=1000, null=True)
    repair_reason = fields.CharField(max_length=1000, null=True)
    merged_into_id: int | None
    merged_into: fields.ForeignKeyNullableRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    created_at = fields.DatetimeField(auto_now_add=True)
    submitted_at = fields.DatetimeField(null=True, db_index=True)

    class Meta:
        table = "demand"
        indexes = (("proved_at",), ("letter",))


class DemandCoReporter(Model):
    """An organization that reports a demand beside its first reporter (联合报送单位, DISC-4)."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    demand_id: int
    demand: fields.ForeignKeyRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", on_delete=fields.CASCADE, related_name=False
    )
    organization_id: int
    organization: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )

    class Meta:
        table = "demand_co_reporter"
        unique_together = (("demand", "organization"),)


@searches(Demand, "title", "problem", "key_technology", "targets", "keywords", "applied_industry")
class DemandText(SearchedText):
    """What demands are searched by."""

    class Meta:
        table = "demand_text"


compares(Demand, rules.REGISTERED)
