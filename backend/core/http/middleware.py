"""What surrounds every request, as plain ASGI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from tortoise.context import _current_context

from backend.core.http.answers import request_id_of
from backend.core.http.head import line_of

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        # Ant Design puts its styles into the page; scripts come from files only.
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        # Files are looked at in place from what the page itself fetched.
        "frame-src blob:; "
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
HSTS = "max-age=31536000; includeSubDomains"


Unforeseen = Callable[[Request, Exception], Response]
"""Answers what nothing else has answered."""


class ResponseHeaders:
    """Gives each request its number, and every answer that number and the security headers.

    What fails within, and is not answered yet, is answered too, before the error goes on.
    """

    def __init__(self, app: ASGIApp, *, secure: bool, unforeseen: Unforeseen) -> None:
        """`secure`: the site is served over HTTPS only, and browsers are told so."""
        self._app = app
        self._unforeseen = unforeseen
        sent = SECURITY_HEADERS | ({"Strict-Transport-Security": HSTS} if secure else {})
        # As they go over the wire, made once: this is on the way of every answer.
        self._headers = [(n.lower().encode(), v.encode()) for n, v in sent.items()]
        self._names = {name for name, _ in self._headers}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; add to its answer's head."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        number = (b"x-request-id", request_id_of(scope).encode())
        is_answered = False

        def send_with_headers(message: Message) -> Awaitable[None]:
            nonlocal is_answered
            if message["type"] == "http.response.start":
                is_answered = True
                kept = [h for h in message["headers"] if h[0] not in self._names]
                message["headers"] = [*kept, *self._headers, number]
            return send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:
            if not is_answered:
                response = self._unforeseen(Request(scope), error)
                await response(scope, receive, send_with_headers)
            raise


class DatabaseContext:
    """Lets a request see the connections that the lifespan opened.

    Tortoise keeps them in a context variable, and the lifespan runs in a task of its own.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, inside the context."""
        context = scope.get("state", {}).get("orm")
        if scope["type"] != "http" or context is None:
            await self._app(scope, receive, send)
            return
        token = _current_context.set(context)
        try:
            await self._app(scope, receive, send)
        finally:
            _current_context.reset(token)


class CrossOrigin:
    """Lets pages that are served elsewhere ask. Ours needs no leave, and asks most of the time."""

    def __init__(self, app: ASGIApp, /, **given: Any) -> None:
        """`given` as to Starlette's `CORSMiddleware`."""
        self._app = app
        self._elsewhere = CORSMiddleware(app, **given)

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Pass the request on; say in its answer who may read it, where that is asked."""
        origin = line_of(scope, b"origin")
        own = origin is None or origin == f"{scope['scheme']}://{line_of(scope, b'host')}"
        return (self._app if own else self._elsewhere)(scope, receive, send)


class Site(Starlette):
    """An application whose API stands before its routes.

    Nearly all that is asked is the API's; the layers around Starlette's routes were a tenth of it.
    """

    def __init__(self, path: str, api: ASGIApp, **given: Any) -> None:
        """`path`: the API's, with or without a slash behind; `given` as to Starlette itself."""
        super().__init__(**given)
        self._paths, self._api = (path, f"{path}/"), api

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] == "http" and scope["path"] in self._paths:
            await self._api(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


def surrounded(app: ASGIApp, *layers: Middleware) -> ASGIApp:
    """The application within the layers, the first of them outermost."""
    for layer in reversed(layers):
        app = layer.cls(app, *layer.args, **layer.kwargs)
    return app
