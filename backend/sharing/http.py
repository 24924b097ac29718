"""`Authorization: Bearer <key>`: who asks by a key, and how often; before anything else is done.

A request with the header is its key's, whatever cookie comes with it; a key that opens nothing is
refused, and never answered as nobody's.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Mapping
from datetime import UTC, datetime
from functools import cache

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from throttled import MemoryStore, RateLimitResult, Throttled, per_min

from backend.core.errors import CodedError, Text
from backend.core.http.answers import (
    failure_of,
    json_response,
    language_of,
    negotiated,
    request_id_of,
)
from backend.core.http.faults import describe
from backend.core.http.head import head_of
from backend.core.viewer import Viewer
from backend.sharing.keys import Client, GrantInvalid, KeyRefused, client_of

PARTNER = "partner"
"""Under which name the request's state holds the viewer that its key stands for."""

MINUTE = 60
_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="zhuanhua", error="invalid_token"'}
_STATUS = {KeyRefused.code: 401, "RATE_LIMITED": 429, GrantInvalid.code: 403}


class RateLimited(CodedError):
    """The client asks more often than it may."""

    code = "RATE_LIMITED"

    def __init__(self, wait: int) -> None:
        """`wait`: seconds until it may ask again."""
        super().__init__(
            Text(
                f"请求过于频繁，请在 {wait} 秒后再试。",
                f"Too many requests: try again in {wait} seconds.",
            )
        )


class Pace:
    """How often each client has asked of this process; kept in its memory alone."""

    def __init__(self) -> None:
        self._store = MemoryStore()
        self._limiter = cache(self._made)

    def taken(self, client: Client) -> RateLimitResult:
        """What is left after one more request, or that it is one too many."""
        return self._limiter(client.requests_per_minute).limit(str(client.number))

    def _made(self, requests: int) -> Throttled:
        # All of a minute may come at once, and then again as it is earned.
        quota = per_min(requests, burst=requests)
        return Throttled(using="gcra", quota=quota, store=self._store)


class Keyed:
    """Answers requests whose key is not good, or comes too often; passes on all others."""

    def __init__(self, app: ASGIApp, *, time_limit: float) -> None:
        """`time_limit`: seconds that looking a key up may take."""
        self._app = app
        self._time_limit = time_limit
        self._pace = Pace()

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """One request."""
        known = self._checked if b"authorization" in head_of(scope) else self._app
        return known(scope, receive, send)

    async def _checked(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        limits: dict[str, str] = {}
        try:
            async with asyncio.timeout(self._time_limit):
                viewer = await self._viewer(request, limits)
        except Exception as error:
            response = _refusal(request, error)
            response.headers.update(limits)
            await response(scope, receive, send)
            return
        scope.setdefault("state", {})[PARTNER] = viewer
        await self._app(scope, receive, _with_headers(send, limits))

    async def _viewer(self, request: Request, limits: dict[str, str]) -> Viewer:
        key = _key_of(request.headers.getlist("authorization"))
        client = await client_of(key, datetime.now(UTC)) if key else None
        if client is None:
            raise KeyRefused
        found = self._pace.taken(client)
        limits["RateLimit-Policy"] = f'"requests";q={client.requests_per_minute};w={MINUTE}'
        if found.limited:
            wait = max(1, math.ceil(found.state.retry_after))
            limits["RateLimit"] = f'"requests";r=0;t={wait}'
            limits["Retry-After"] = str(wait)
            raise RateLimited(wait)
        limits["RateLimit"] = (
            f'"requests";r={found.state.remaining};t={math.ceil(found.state.reset_after)}'
        )
        return client.viewer(language_of(request.scope))


def _key_of(given: list[str]) -> str | None:
    """The key in the header; None where it is not one, of the one scheme there is."""
    scheme, _, key = given[0].partition(" ")
    one = len(given) == 1 and scheme.lower() == "bearer"
    return key.strip() if one and key.isascii() else None


def _refusal(request: Request, error: Exception) -> Response:
    language = language_of(request.scope)
    request_id = request_id_of(request.scope)
    media_type = negotiated(request.scope)
    status = _STATUS.get(error.code) if isinstance(error, CodedError) else None
    if status is None:
        status, payload = failure_of(error, language, request_id)
        return json_response(payload, status, media_type)
    payload = {"errors": [describe(error, language, request_id)]}
    response = json_response(payload, status, media_type)
    response.headers.update(_CHALLENGE if status == 401 else {})
    return response


def _with_headers(send: Send, added: Mapping[str, str]) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(added)
        await send(message)

    return sent


def partner_of(request: Request) -> Viewer | None:
    """Whom the request's key stands for; None where it has none."""
    found: Viewer | None = request.scope.get("state", {}).get(PARTNER)
    return found
