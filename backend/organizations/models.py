"""Organizations and the dated flags that rules ask about."""

from __future__ import annotations

from tortoise import Model, fields

from backend.core.declaring.searched import searches
from backend.core.searching.models import SearchedText
from backend.policy.clauses import OrganizationFlag
from backend.policy.models import Industry, Town
from backend.policy.rules import LONGEST_NAME, LONGEST_SHORT_NAME, OrganizationKind


class Organization(Model):
    """One organization. `code` is the plan's where the plan names it, else null.

    `business` says what it makes and does (主营业务与产品), and firms are matched by it.
    `invited_by` is of firms: the organization whose liaison invited it (KPI-e).
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    code = fields.CharField(max_length=40, null=True, unique=True)
    name = fields.CharField(max_length=LONGEST_NAME)
    name_fold = fields.CharField(max_length=LONGEST_NAME, unique=True)
    name_en = fields.CharField(max_length=LONGEST_NAME, null=True)
    short_name = fields.CharField(max_length=LONGEST_SHORT_NAME, null=True)
    kind = fields.CharEnumField(OrganizationKind, max_length=32)
    credit_code = fields.CharField(max_length=18, null=True, unique=True)
    town_id: int | None
    town: fields.ForeignKeyNullableRelation[Town] = fields.ForeignKeyField(
        "models.Town", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    industry_id: int | None
    industry: fields.ForeignKeyNullableRelation[Industry] = fields.ForeignKeyField(
        "models.Industry", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    business = fields.TextField(null=True)
    invited_by_id: int | None
    invited_by: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "organization"


class OrganizationFlagged(Model):
    """A flag that an organization bears from one day to another, both included."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    organization_id: int
    organization: fields.ForeignKeyRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", on_delete=fields.RESTRICT, related_name=False
    )
    flag = fields.CharEnumField(OrganizationFlag, max_length=32)
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)

    class Meta:
        table = "organization_flag"
        unique_together = (("organization", "flag", "valid_from"),)


@searches(Organization, "name", "credit_code", "business", names=("short_name", "name_en"))
class OrganizationText(SearchedText):
    """What organizations are searched by."""

    class Meta:
        table = "organization_text"
