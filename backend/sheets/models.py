"""Sheets that were brought in, and their rows until something comes of them."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields
from tortoise.contrib.postgres.fields import ArrayField

from backend.accounts.models import Account
from backend.achievements.models import Achievement
from backend.demands.models import Demand
from backend.sheets.values import SheetKind, SheetMode, SheetOutcome, SheetState


class SheetImport(Model):
    """One file that somebody brought in, and where its import stands."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    kind = fields.CharEnumField(SheetKind, max_length=16)
    account_id: int
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    file_name = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    unknown_columns: fields.Field[list[str]] = ArrayField("text", default=list)
    """What its header says that names no column: nothing below it is brought in."""
    submits = fields.BooleanField(default=False)
    """Whether what it registers is submitted at once, not left as drafts."""
    state = fields.CharEnumField(SheetState, max_length=16, default=SheetState.CHECKING)
    mode = fields.CharEnumField(SheetMode, max_length=16, null=True)
    problem: fields.Field[dict[str, str] | None] = fields.JSONField(null=True)
    """Why it could not go on, in both languages."""
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sheet_import"


class SheetRow(Model):
    """One row: what it says, what comes of it and why."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    sheet_id: int
    sheet: fields.ForeignKeyRelation[SheetImport] = fields.ForeignKeyField(
        "models.SheetImport", on_delete=fields.CASCADE, related_name=False
    )
    number = fields.IntField()
    """As the spreadsheet numbers it."""
    cells: fields.Field[dict[str, str]] = fields.JSONField()
    """By the column's key; blank ones are left out."""
    faults: fields.Field[dict[str, str]] = fields.JSONField()
    """By the column's key, why the file did not give the cell."""
    title_fold = fields.CharField(max_length=300, null=True)
    outcome = fields.CharEnumField(SheetOutcome, max_length=8, default=SheetOutcome.WAITING)
    problems: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    match_number = fields.BigIntField(null=True)
    """What it is probably the same as (DISC-4), and would be joined to."""
    match_title = fields.CharField(max_length=200, null=True)
    achievement_id: int | None
    achievement: fields.ForeignKeyNullableRelation[Achievement] = fields.ForeignKeyField(
        "models.Achievement", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    demand_id: int | None
    demand: fields.ForeignKeyNullableRelation[Demand] = fields.ForeignKeyField(
        "models.Demand", null=True, on_delete=fields.RESTRICT, related_name=False
    )

    class Meta:
        table = "sheet_row"
        unique_together = (("sheet", "number"),)
        indexes = (("sheet", "outcome", "number"), ("sheet", "title_fold"))
