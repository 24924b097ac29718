"""What of the numbers is kept: what was published of them."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from backend.accounts.models import Account


class ProgressSnapshot(Model):
    """The plan's progress in one year as it was published (KPI-g); never changed.

    `figures` are a list with `code`, `name_zh`, `name_en`, `unit_zh`, `unit_en`, `target`,
    `actual` and `literal_actual` of each indicator, in the plan's order.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    year = fields.IntField()
    figures: fields.Field[list[dict[str, Any]]] = fields.JSONField()
    served = fields.IntField()
    service_records = fields.IntField()
    published_at = fields.DatetimeField()
    published_by_id: int | None
    published_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )

    class Meta:
        table = "progress_snapshot"
        indexes = (("year", "published_at"),)
