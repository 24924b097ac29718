"""The mutations of API clients."""

from __future__ import annotations

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from backend.core.permissions import Permission
from backend.core.writing.inputs import (
    moment,
    parts,
    reference,
    structure,
    text,
    texts,
    version,
    whole,
)
from backend.core.writing.mutations import Operation
from backend.sharing import actions
from backend.sharing.graphql import ApiClient
from backend.sharing.rules import LONGEST_LIFE, LONGEST_NAME, MOST_FIELDS, MOST_REQUESTS, MOST_TYPES

_EXPIRES = f"Until when its key is good; within {LONGEST_LIFE.days} days from now."
_REQUESTS = "How many requests it may send in a minute."
_GRANT = "What it may read, type by type; all else it may not."


@strawberry.input(description="Of a grant one type. `id` comes with it.")
class GrantTypeInput:
    """Which fields, and which rows."""

    type: str = text("The type's name, as `grantableTypes` has it.", 100)
    fields: list[str] = texts("Its fields.", 100, MOST_FIELDS)
    filter: JSON | None = structure(
        "Which rows: a value of the type's filter input, such as "
        '`{"stage": {"eq": "LANDED"}}`; left out, all that are shared with partners.',
        4000,
        optional=True,
        nullable=True,
    )


@strawberry.input(description="An API client to enter.")
class ApiClientCreateInput:
    """What `apiClientCreate` takes."""

    name: str = text("What it is called (名称).", LONGEST_NAME)
    organization: strawberry.ID | None = reference(
        "Whose it is.", "Organization", optional=True, nullable=True
    )
    expires_at: datetime = moment(_EXPIRES)
    requests_per_minute: int = whole(_REQUESTS, 1, MOST_REQUESTS)
    grant: list[GrantTypeInput] = parts(_GRANT, MOST_TYPES)


@strawberry.input(description="Changes of an API client; what is left out stays.")
class ApiClientUpdateInput:
    """What `apiClientUpdate` takes."""

    id: strawberry.ID = reference("The client.", "ApiClient")
    version: int = version()
    organization: strawberry.ID | None = reference(
        "Whose it is.", "Organization", optional=True, nullable=True
    )
    expires_at: datetime | None = moment(_EXPIRES, optional=True)
    requests_per_minute: int | None = whole(_REQUESTS, 1, MOST_REQUESTS, optional=True)
    grant: list[GrantTypeInput] | None = parts(_GRANT, MOST_TYPES, optional=True)


@strawberry.input(description="The API client to revoke.")
class ApiClientRevokeInput:
    """What `apiClientRevoke` takes."""

    id: strawberry.ID = reference("The client.", "ApiClient")
    version: int = version()


@strawberry.input(description="The API client that is to have another key.")
class ApiClientRenewKeyInput:
    """What `apiClientRenewKey` takes."""

    id: strawberry.ID = reference("The client.", "ApiClient")
    version: int = version()
    expires_at: datetime = moment(_EXPIRES)


_KEY = {"key": (str, "The key, to be sent as `Authorization: Bearer <key>`; shown this once.")}

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "api_client_create",
        actions.create,
        ApiClientCreateInput,
        ("api_client", ApiClient),
        Permission.API_CLIENT_MANAGE,
        "Enter a data partner's program, with what it may read.",
        ("LIB-6",),
        _KEY,
    ),
    Operation(
        "api_client_update",
        actions.update,
        ApiClientUpdateInput,
        ("api_client", ApiClient),
        Permission.API_CLIENT_MANAGE,
        "Change what an API client may read, how often, and until when.",
        ("LIB-6",),
    ),
    Operation(
        "api_client_revoke",
        actions.revoke,
        ApiClientRevokeInput,
        ("api_client", ApiClient),
        Permission.API_CLIENT_MANAGE,
        "End an API client for good; its key opens nothing from now on.",
    ),
    Operation(
        "api_client_renew_key",
        actions.renew_key,
        ApiClientRenewKeyInput,
        ("api_client", ApiClient),
        Permission.API_CLIENT_MANAGE,
        "Give an API client another key; the one before opens nothing from now on.",
        (),
        _KEY,
    ),
)
