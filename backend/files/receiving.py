"""Bodies that come as a stream, never whole in memory; and what is answered to them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from typing import IO, Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from backend.core.errors import CodedError, Language, RuleViolations, Violation
from backend.core.http.answers import language_of, request_id_of
from backend.core.http.faults import coded_of, masked
from backend.files import rules
from backend.files.values import MOST_BYTES

SILENCE = 30.0
"""Seconds that may pass between two pieces of an upload."""
AT_ONCE = 1024 * 1024
"""Bytes that are written to disk together."""


async def received(request: Request, content: IO[bytes]) -> tuple[int, str]:
    """Write the body to `content`: its size and SHA-256. :class:`RuleViolations` where it is too
    large, or did not come whole.
    """
    promised = _length(request)
    if promised is not None and promised > MOST_BYTES:
        raise RuleViolations([rules.too_large()])
    digest, size = hashlib.sha256(), 0
    async for piece in _pieces(request):
        size += len(piece)
        if size > MOST_BYTES:
            raise RuleViolations([rules.too_large()])
        digest.update(piece)
        await asyncio.to_thread(content.write, piece)
    await asyncio.to_thread(content.flush)
    if promised is not None and size != promised:
        raise RuleViolations([rules.cut_off()])
    return size, digest.hexdigest()


async def _pieces(request: Request) -> AsyncIterator[bytes]:
    """The body in pieces of about `AT_ONCE`, as long as it keeps coming."""
    stream = request.stream()
    waiting = bytearray()
    try:
        while True:
            async with asyncio.timeout(SILENCE):
                piece = await anext(stream, None)
            if piece is None:
                break
            waiting += piece
            if len(waiting) >= AT_ONCE:
                yield bytes(waiting)
                waiting.clear()
    except (ClientDisconnect, TimeoutError):
        raise RuleViolations([rules.cut_off()]) from None
    if waiting:
        yield bytes(waiting)


def _length(request: Request) -> int | None:
    text = request.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


_STATUS = {
    "TOO_LARGE": 413,
    "TYPE_LIES": 415,
    "UNKNOWN_TYPE": 415,
    "TOO_MANY": 429,
    "UNDER_WAY": 429,
}
_STATUS_OF_CODED = {
    "UNAUTHENTICATED": 401,
    "FORBIDDEN": 403,
    "NOT_FOUND": 404,
    "TIMEOUT": 503,
    "UNAVAILABLE": 503,
}


def refused(request: Request, violations: tuple[Violation, ...], what: str) -> Response:
    """Why a body was not taken in; `what` it would have become is null."""
    language = _language(request)
    shown = [
        {
            "code": v.code,
            "field": list(v.field),
            "message": v.message.in_language(language),
            "rule": v.rule,
        }
        for v in violations
    ]
    return answer(_STATUS.get(violations[0].code, 400), {what: None, "userErrors": shown})


def failed(request: Request, error: Exception) -> Response:
    """The answer where something else went wrong."""
    coded: CodedError | None = coded_of(error)
    language = _language(request)
    if coded is None:
        shown = masked(error, language, request_id_of(request.scope))
        return answer(500, {"errors": [shown]})
    message = coded.message.in_language(language)
    shown = {"message": message, "extensions": {"code": coded.code}}
    return answer(_STATUS_OF_CODED.get(coded.code, 400), {"errors": [shown]})


def _language(request: Request) -> Language:
    return language_of(request.scope)


def answer(status: int, content: dict[str, Any]) -> Response:
    """An answer in JSON."""
    # A body that was not read to its end cannot be followed by another request.
    headers = {"Cache-Control": "no-store"} | ({"Connection": "close"} if status >= 400 else {})
    return Response(orjson.dumps(content), status, headers, "application/json")
