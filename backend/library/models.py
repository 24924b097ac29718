"""The service library's entries and the handovers of who is accountable for them."""

from __future__ import annotations

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.achievements.models import Achievement
from backend.demands.models import Demand
from backend.evaluations.models import DemandScreening, EvaluationItem
from backend.files.models import StoredFile
from backend.library.values import AdmissionRoute, ExitReason, ServiceKind
from backend.organizations.models import Organization


class ServiceEntry(Model):
    """An item in the service library; `left_at` is null as long as it is served."""

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
    route = fields.CharEnumField(AdmissionRoute, max_length=16)
    evaluation_item_id: int | None
    evaluation_item: fields.OneToOneNullableRelation[EvaluationItem] = fields.OneToOneField(
        "models.EvaluationItem", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    screening_id: int | None
    screening: fields.OneToOneNullableRelation[DemandScreening] = fields.OneToOneField(
        "models.DemandScreening", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    recommender_id: int | None
    recommender: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    letter_id: int | None
    letter: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    letter_number = fields.CharField(max_length=100, null=True)
    letter_dated = fields.DateField(null=True)
    accountable_id: int
    accountable: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    reason = fields.CharField(max_length=1000)
    admitted_by_id: int
    admitted_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    admitted_at = fields.DatetimeField()
    left_at = fields.DatetimeField(null=True)
    left_because = fields.CharEnumField(ExitReason, max_length=16, null=True)
    left_reason = fields.CharField(max_length=1000, null=True)
    left_by_id: int | None
    left_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )

    class Meta:
        table = "service_entry"
        indexes = (("achievement",), ("demand",), ("accountable",), ("letter",))


class Handover(Model):
    """Accountability for an entry passed from one person to another (SERV-1)."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    entry_id: int
    entry: fields.ForeignKeyRelation[ServiceEntry] = fields.ForeignKeyField(
        "models.ServiceEntry", on_delete=fields.RESTRICT, related_name=False
    )
    from_account_id: int
    from_account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    to_account_id: int
    to_account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    reason = fields.CharField(max_length=1000)
    by_id: int
    by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    at = fields.DatetimeField()

    class Meta:
        table = "handover"
        indexes = (("entry",),)


class ServiceRecord(Model):
    """What was done for an entry on a day, and by whom (SERV-2)."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    entry_id: int
    entry: fields.ForeignKeyRelation[ServiceEntry] = fields.ForeignKeyField(
        "models.ServiceEntry", on_delete=fields.RESTRICT, related_name=False
    )
    kind = fields.CharEnumField(ServiceKind, max_length=16)
    day = fields.DateField()
    what = fields.TextField()
    file_id: int | None
    file: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    by_id: int
    by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    recorded_at = fields.DatetimeField()

    class Meta:
        table = "service_record"
        indexes = (("entry", "day"), ("file",))
