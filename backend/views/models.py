"""Saved views."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.views.rules import LONGEST_ADDRESS, LONGEST_NAME, Density, ListName


class SavedView(Model):
    """How its owner wants to see a list; `columns` holds keys and widths in their order."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    owner_id: int
    owner: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    list_name = fields.CharEnumField(ListName, max_length=16)
    name = fields.CharField(max_length=LONGEST_NAME)
    name_fold = fields.CharField(max_length=LONGEST_NAME)
    address = fields.CharField(max_length=LONGEST_ADDRESS, null=True)
    columns: Any = fields.JSONField()
    density = fields.CharEnumField(Density, max_length=16)
    saved_at = fields.DatetimeField()

    class Meta:
        table = "saved_view"
        unique_together = (("owner", "list_name", "name_fold"),)
