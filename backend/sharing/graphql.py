"""API clients in the schema, and what can be granted to them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry
from strawberry.scalars import JSON

from backend.accounts.graphql import Account
from backend.audit.history import Change, history
from backend.core.declaring.records import Node, column, for_viewer, one, pure, record
from backend.core.errors import Language
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.sql import FALSE, TRUE, Sql
from backend.core.viewer import Viewer
from backend.organizations.graphql import Organization
from backend.sharing import granting
from backend.sharing.models import ApiClient as Table
from backend.sharing.vocabulary import SharedField, SharedType


def _scope(viewer: Viewer, _row: str) -> Sql:
    return TRUE if viewer.may(Permission.API_CLIENT_READ) else FALSE


@strawberry.type(description="Of a grant one type: which fields, and which rows.")
class GrantedType:
    """One type."""

    type: str = strawberry.field(description="The type's name in this schema.")
    fields: list[str] = strawberry.field(
        description="The fields that can be asked for, beside `id`."
    )
    filter: JSON | None = strawberry.field(
        description="Which rows: a value of the type's filter input. Null: all that are shared."
    )


def _granted(kept: dict[str, Any]) -> list[GrantedType]:
    return [
        GrantedType(type=e.type, fields=list(e.fields), filter=e.filter)
        for e in granting.entries_of(kept)
    ]


def _valid(kept: dict[str, Any]) -> bool:
    return not granting.check(granting.entries_of(kept))


def _problems(viewer: Viewer, kept: dict[str, Any]) -> list[str]:
    found = granting.check(granting.entries_of(kept))
    return [violation.message.in_language(viewer.language) for violation in found]


def _manageable(viewer: Viewer, revoked: datetime | None) -> bool:
    return viewer.may(Permission.API_CLIENT_MANAGE) and revoked is None


@record(
    Table,
    scope=_scope,
    description="A data partner's program (API 客户端): it reads by a key, as far as its grant "
    "goes. Seen by administrators and auditors.",
)
class ApiClient(Node):
    """One client."""

    version: int = column("The record's version.")
    name: str = column("What it is called (名称).")
    organization: Organization | None = one(
        "Whose it is. No right follows from that, but once it has ended the key opens nothing.",
        "Organization",
        "organization_id",
    )
    key_start: str = column("What its key begins with, to tell it by. The key itself is not kept.")
    key_made_at: datetime = column("When its key was made, UTC.")
    expires_at: datetime = column("Until when its key is good, UTC.")
    revoked_at: datetime | None = column("When it was revoked (吊销), UTC.")
    active: bool = column(
        "Whether its key is good: neither expired nor revoked, nor its organization ended.",
        expression="({}.revoked_at IS NULL AND {}.expires_at > now() AND NOT EXISTS (SELECT 1 "
        "FROM organization whose WHERE whose.id = {}.organization_id AND NOT whose.active))",
    )
    requests_per_minute: int = column(
        "How many requests it may send in a minute to one process of the server; as many may come "
        "at once."
    )
    grant: list[GrantedType] = pure("What it was granted, type by type.", _granted, "granted")
    grant_valid: bool = pure(
        "Whether the schema still has all of that; until then its requests are refused as "
        "`GRANT_INVALID`.",
        _valid,
        "granted",
    )
    grant_problems: list[str] = for_viewer(
        "What the schema does not have any more.", _problems, "granted"
    )
    created_by: Account | None = one(
        "Who entered it, where the viewer may know.", "Account", "created_by_id"
    )
    created_at: datetime = column("When it was entered, UTC.")
    last_used_at: datetime | None = column(
        "When its key was last used, UTC, give or take half a minute."
    )
    history: list[Change] = history("ApiClient")
    viewer_can_manage: bool = for_viewer(
        "Whether the viewer may change or revoke it.", _manageable, "revoked_at"
    )


ApiClientFilter, ApiClientOrder = inputs_of(ApiClient)


@strawberry.type(description="A field as a grant can name it.")
class GrantableField:
    """One field."""

    name: str = strawberry.field(description="Its name.")
    description: str = strawberry.field(description="What it says.")
    masked: bool = strawberry.field(
        description="Whether most people do not see it either, such as a contact."
    )
    shows: list[str] = strawberry.field(
        description="The types that it shows; one of them has to be granted with it."
    )
    cost: int = strawberry.field(
        description="Values that it adds to each record of an answer, as a query's cost counts "
        "them; of records that it shows their ids."
    )
    refusal: str | None = strawberry.field(
        description="Why it cannot be granted to anybody; null: it can."
    )


@strawberry.type(description="A type of records of which API clients can be granted something.")
class GrantableType:
    """One type."""

    name: str = strawberry.field(description="Its name.")
    description: str = strawberry.field(description="What it is.")
    filter: str | None = strawberry.field(
        description="The input type that a row filter is a value of; null: it takes none."
    )
    fields: list[GrantableField] = strawberry.field(
        description="Its fields, with those that cannot be granted; `id` comes with each type."
    )


def _grantable(shared: SharedType, language: Language) -> GrantableType:
    fields = [_field(f, language) for f in shared.fields.values()]
    return GrantableType(
        name=shared.name, description=shared.description, filter=shared.filter, fields=fields
    )


def _field(field: SharedField, language: Language) -> GrantableField:
    return GrantableField(
        name=field.name,
        description=field.description,
        masked=field.masked,
        shows=list(field.targets),
        cost=field.cost,
        refusal=field.refusal.in_language(language) if field.refusal else None,
    )


@strawberry.type
class SharingQuery:
    """Root fields of API clients."""

    api_clients: Connection[ApiClient] = listed(
        ApiClient, (ApiClientFilter, ApiClientOrder), "The API clients, for those who may see them."
    )

    @strawberry.field(
        description="What can be granted to API clients. Needs `api-client:read` (administrators "
        "and auditors)."
    )
    def grantable_types(self, info: strawberry.Info) -> list[GrantableType]:
        """The types of which partners see any row."""
        info.context.viewer.require(Permission.API_CLIENT_READ)
        language = info.context.language
        return [_grantable(shared, language) for shared in granting.vocabulary().types.values()]


TYPES: tuple[Any, ...] = (ApiClient,)
