"""API clients that tests ask as."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from tests.api import Api
from tests.mutations import done, mutation

SHOWN = "apiClient { id version active requestsPerMinute keyStart }"
CREATE = mutation("apiClientCreate", f"key {SHOWN}")
UPDATE = mutation("apiClientUpdate", SHOWN)
REVOKE = mutation("apiClientRevoke", SHOWN)
RENEW = mutation("apiClientRenewKey", f"key {SHOWN}")

Grant = list[dict[str, Any]]


def of(kind: str, *fields: str, filter: Any = None) -> dict[str, Any]:
    """Of a grant one type."""
    return {"type": kind, "fields": list(fields), "filter": filter}


def in_days(days: float) -> str:
    """The time so many days from now."""
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()


def entering(name: str, *grant: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The input of a client with that grant."""
    given = {
        "name": name,
        "expiresAt": in_days(30),
        "requestsPerMinute": 600,
        "grant": list(grant),
    }
    return {**given, **changes}


async def entered(api: Api, name: str, *grant: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A client with that grant: id, version, and its key."""
    payload = await done(api, "admin", CREATE, entering(name, *grant, **changes))
    return {**payload["apiClient"], "key": payload["key"]}


async def keyed(api: Api, *grant: dict[str, Any], name: str = "企莞家") -> str:
    """The key of a new client with that grant."""
    client = await entered(api, name, *grant)
    key: str = client["key"]
    return key


async def sent(
    api: Api,
    key: str | None,
    document: str,
    variables: dict[str, Any] | None = None,
    headers: dict[str, str] | None = None,
) -> httpx.Response:
    """What a program sends: no cookie, no Origin, its key."""
    given = {"Accept": "application/json", **(headers or {})}
    if key is not None:
        given["Authorization"] = f"Bearer {key}"
    body = {"query": document, "variables": variables or {}}
    return await api.client("a program").post("/graphql", json=body, headers=given)


async def asked(
    api: Api, key: str, document: str, variables: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The data that the key opens."""
    answer = (await sent(api, key, document, variables)).json()
    assert "errors" not in answer, answer["errors"]
    data: dict[str, Any] = answer["data"]
    return data


async def refusals(
    api: Api, key: str, document: str, variables: dict[str, Any] | None = None
) -> list[tuple[str, str]]:
    """Code and English message of each error; nothing came with them."""
    answer = await sent(api, key, document, variables, {"Accept-Language": "en"})
    body = answer.json()
    assert body.get("data") is None
    return [(e["extensions"]["code"], e["message"]) for e in body["errors"]]
