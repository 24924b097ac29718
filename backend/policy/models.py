"""The loaded plan's tables: its versions, and what records point at or people edit.

Everything else of the plan (clauses, clocks …) is read from its newest version.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from tortoise import Model, fields

from backend.policy.rules import IndustryGroup, OrganizationKind, TownKind


class Origin(StrEnum):
    """Who last said it: the plan file, or a person. A person's word is never overwritten."""

    PLAN = "PLAN"
    PERSON = "PERSON"


class PlanVersion(Model):
    """One loading of a plan file that differed from the one before.

    `loaded_by` is who loaded it through the page; null: the server, from its own file.
    """

    id = fields.BigIntField(primary_key=True)
    city = fields.CharField(max_length=40)
    sha256 = fields.CharField(max_length=64)
    text = fields.TextField()
    timezone = fields.CharField(max_length=64)
    """Where the city's days and years are counted, for statements to count in."""
    loaded_at = fields.DatetimeField()
    loaded_by_id: int | None
    loaded_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )

    class Meta:
        table = "plan_version"


class Town(Model):
    """A town or park (镇街, 园区)."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    code = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=500)
    name_en = fields.CharField(max_length=500)
    kind = fields.CharEnumField(TownKind, max_length=16)
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)
    origin = fields.CharEnumField(Origin, max_length=8, default=Origin.PLAN)

    class Meta:
        table = "town"


class Industry(Model):
    """An industry of the city's dictionary (产业)."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    code = fields.CharField(max_length=40, unique=True)
    name = fields.CharField(max_length=500)
    name_en = fields.CharField(max_length=500)
    group = fields.CharEnumField(IndustryGroup, max_length=16)
    valid_from = fields.DateField(null=True)
    valid_to = fields.DateField(null=True)
    origin = fields.CharEnumField(Origin, max_length=8, default=Origin.PLAN)

    class Meta:
        table = "industry"


class ScopeEntry(Model):
    """One industry or one source that an organization, or a kind of them, answers for (DISC-3).

    Groups of industries are spelled out. Tags are not here: no record carries them yet.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    organization_code = fields.CharField(max_length=40, null=True)
    kind = fields.CharEnumField(OrganizationKind, max_length=32, null=True)
    industry = fields.CharField(max_length=40, null=True)
    source = fields.CharField(max_length=40, null=True)
    origin = fields.CharEnumField(Origin, max_length=8, default=Origin.PLAN)

    class Meta:
        table = "scope_entry"


class Target(Model):
    """How many of an indicator in a year: the city's, or one organization's (KPI-a).

    A person who takes a target away leaves a row without a value, so that no plan brings it back.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    indicator = fields.CharField(max_length=40)
    year = fields.IntField()
    organization_id: int | None
    organization: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    value = fields.IntField(null=True)
    origin = fields.CharEnumField(Origin, max_length=8, default=Origin.PLAN)

    class Meta:
        table = "target"
        unique_together = (("indicator", "year", "organization"),)
