"""Accounts, their sessions, and the count of failed sign-ins."""

from __future__ import annotations

from tortoise import Model, fields

from backend.accounts.rules import LONGEST_NAME
from backend.core.permissions import Role
from backend.organizations.models import Organization


class Account(Model):
    """A named person's account: one role, at most one organization."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    sign_in_name = fields.CharField(max_length=LONGEST_NAME)
    sign_in_fold = fields.CharField(max_length=LONGEST_NAME, unique=True)
    display_name = fields.CharField(max_length=60)
    password_hash = fields.CharField(max_length=200)
    role = fields.CharEnumField(Role, max_length=32)
    organization_id: int | None
    organization: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    active = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "account"


class Session(Model):
    """A signed-in browser. Only the SHA-256 of its token is kept."""

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    token_hash = fields.CharField(max_length=64, unique=True)
    account_id: int
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", on_delete=fields.CASCADE, related_name=False
    )
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()

    class Meta:
        table = "session"


class SignInFailure(Model):
    """How often signing in failed for one name from one address; `key` is a hash of the two."""

    key = fields.CharField(max_length=64, primary_key=True)
    count = fields.IntField()
    last_at = fields.DatetimeField()

    class Meta:
        table = "sign_in_failure"
