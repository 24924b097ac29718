"""Accounts, their sessions, and the count of failed sign-ins."""

from __future__ import annotations

from tortoise import Model, fields

from backend.accounts.rules import LONGEST_NAME
from backend.accounts.values import ApplicationState
from backend.core.permissions import Role
from backend.files.models import StoredFile
from backend.organizations.models import Organization
from backend.policy.models import Town
from backend.policy.rules import LONGEST_NAME as LONGEST_ORGANIZATION_NAME


class Account(Model):
    """A named person's account: one role, at most one organization.

    `waiting`: a firm asked for it, and nobody has checked the firm yet (ACC-1). `acts_from` and
    `acts_until` are of deputies alone (DISC-1): the first and the last day on which they act.
    """

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
    waiting = fields.BooleanField(default=False)
    acts_from = fields.DateField(null=True)
    acts_until = fields.DateField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "account"


class AccountApplication(Model):
    """A firm asks for an account (企业注册申请); its documents are checked before it is active.

    `firm_fold` is the firm's name as names are compared. Only a hash of the address that asked is
    kept, to tell who asks too often. `organization` is the one that the account was given.
    """

    id = fields.BigIntField(primary_key=True)
    version = fields.IntField(default=1)
    account_id: int
    account: fields.OneToOneRelation[Account] = fields.OneToOneField(
        "models.Account", on_delete=fields.RESTRICT, related_name=False
    )
    firm_name = fields.CharField(max_length=LONGEST_ORGANIZATION_NAME)
    firm_fold = fields.CharField(max_length=LONGEST_ORGANIZATION_NAME)
    credit_code = fields.CharField(max_length=18)
    town_id: int
    town: fields.ForeignKeyRelation[Town] = fields.ForeignKeyField(
        "models.Town", on_delete=fields.RESTRICT, related_name=False
    )
    contact_name = fields.CharField(max_length=60)
    contact_phone = fields.CharField(max_length=40)
    invited_by_id: int | None
    invited_by: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    invitation_confirmed = fields.BooleanField(null=True)
    licence_id: int | None
    licence: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    authorization_id: int | None
    authorization: fields.ForeignKeyNullableRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    state = fields.CharEnumField(ApplicationState, max_length=16, default=ApplicationState.OPEN)
    opened_at = fields.DatetimeField()
    handed_in_at = fields.DatetimeField(null=True)
    organization_id: int | None
    organization: fields.ForeignKeyNullableRelation[Organization] = fields.ForeignKeyField(
        "models.Organization", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    reason = fields.CharField(max_length=1000, null=True)
    decided_by_id: int | None
    decided_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", null=True, on_delete=fields.RESTRICT, related_name=False
    )
    decided_at = fields.DatetimeField(null=True)
    address_hash = fields.CharField(max_length=64)

    class Meta:
        table = "account_application"
        indexes = (("state",), ("address_hash", "opened_at"), ("licence",), ("authorization",))


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
