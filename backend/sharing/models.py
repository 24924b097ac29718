"""API clients."""

from __future__ import annotations

from typing import Any

from tortoise import Model, fields

from backend.accounts.models import Account
from backend.organizations.models import Organization
from backend.sharing.rules import LONGEST_NAME, SHOWN_OF_KEY


class ApiClient(Model):
    """A data partner's program. Of its key a hash is kept, and the first characters to tell it by.

    `granted` is the grant as `granting.stored` writes it. `organization` is whose the client is: no
    right follows from it, but once it has ended the key opens nothing.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    name = fields.CharField(max_length=LONGEST_NAME)
    name_fold = fields.CharField(max_length=LONGEST_NAME, unique=True)
    organization_id: int | None
    organization: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    key_hash = fields.CharField(max_length=64, unique=True)
    key_start = fields.CharField(max_length=SHOWN_OF_KEY)
    key_made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    requests_per_minute = fields.IntField()
    granted: Any = fields.JSONField()
    created_by_id: int
    created_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    created_at = fields.DatetimeField(auto_now_add=True)
    last_used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "api_client"
