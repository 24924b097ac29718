"""What fails where nothing answers for it: masked, under the heads that every answer has."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message, Receive, Scope, Send

from backend.core.http.middleware import SECURITY_HEADERS, ResponseHeaders, surrounded


def masked(_: Request, error: Exception) -> Response:
    """Says nothing of the error."""
    return PlainTextResponse(f"masked {type(error).__name__}", 500)


async def failing(scope: Scope, receive: Receive, send: Send) -> None:
    """Fails before it answers."""
    raise KeyError("secret")


async def half_done(scope: Scope, receive: Receive, send: Send) -> None:
    """Fails when it has begun to answer."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    raise KeyError("secret")


def app_of(inner: Any) -> Any:
    """The layer with what it is to answer for."""
    return surrounded(inner, Middleware(ResponseHeaders, secure=False, unforeseen=masked))


async def test_it_is_answered_and_told_on() -> None:
    transport = httpx.ASGITransport(app_of(failing), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://page.test") as client:
        answer = await client.get("/")
    assert (answer.status_code, answer.text) == (500, "masked KeyError")
    assert len(answer.headers["X-Request-Id"]) == 16
    assert {name: answer.headers[name] for name in SECURITY_HEADERS} == SECURITY_HEADERS


async def test_nothing_is_answered_twice() -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.request"}

    with pytest.raises(KeyError):
        await app_of(half_done)({"type": "http", "headers": []}, receive, send)
    assert [message["type"] for message in sent] == ["http.response.start"]
