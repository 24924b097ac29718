"""Requests to the sample application, in process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import orjson
from starlette.applications import Starlette

from tests.http.sample import ORIGIN

GRAPHQL_JSON = "application/graphql-response+json"


async def request(app: Starlette, method: str, path: str, **arguments: Any) -> httpx.Response:
    """One request."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as client:
        return await client.request(method, path, **arguments)


async def post(
    app: Starlette, body: bytes, headers: Mapping[str, str] | None = None
) -> httpx.Response:
    """A POST of these very bytes, as JSON, in the media type that shows errors by status."""
    default = {"Content-Type": "application/json", "Accept": GRAPHQL_JSON}
    return await request(
        app, "POST", "/graphql", content=body, headers=default | dict(headers or {})
    )


async def ask(
    app: Starlette,
    query: str,
    variables: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:
    """A POST of one operation."""
    return await post(app, orjson.dumps({"query": query, "variables": variables}), headers)


def codes(response: httpx.Response) -> list[str]:
    """The codes of the answer's errors; each has a message."""
    errors = response.json().get("errors", [])
    assert all(error["message"] for error in errors)
    return [error["extensions"]["code"] for error in errors]


def messages(response: httpx.Response) -> list[str]:
    """The messages of the answer's errors."""
    return [error["message"] for error in response.json().get("errors", [])]
