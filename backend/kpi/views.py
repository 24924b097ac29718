"""What the indicators are made of: views, so that lists of them are read as every list is."""

from __future__ import annotations

from tortoise import Model, fields

from backend.policy.rules import Measure, OrganizationKind


class CountedItem(Model):
    """One item as an indicator counts it (`sql/counted_item.sql`); never written.

    It is in no list of models that migrations are made of: a view is no table of theirs.
    """

    id = fields.BigIntField(primary_key=True)
    measure = fields.CharEnumField(Measure, max_length=32)
    achievement_id = fields.BigIntField(null=True)
    demand_id = fields.BigIntField(null=True)
    landing_id = fields.BigIntField(null=True)
    counted_at = fields.DatetimeField()
    counts = fields.BooleanField()
    in_service = fields.BooleanField(null=True)
    organization_id = fields.BigIntField()
    reporter_id = fields.BigIntField()
    landing_town_id = fields.BigIntField(null=True)
    revision = fields.IntField(null=True)
    credit_reason = fields.TextField(null=True)

    class Meta:
        table = "counted_item"


class LedgerLine(Model):
    """One organization's line of one indicator and year (`sql/ledger_line.sql`); never written."""

    id = fields.BigIntField(primary_key=True)
    organization_id = fields.BigIntField()
    measure = fields.CharEnumField(Measure, max_length=32)
    year = fields.IntField()
    kind = fields.CharEnumField(OrganizationKind, max_length=32)
    town_id = fields.BigIntField(null=True)

    class Meta:
        table = "ledger_line"
