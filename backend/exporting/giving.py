"""Files for whoever asks: made in turn, sent once they are whole; else it is said why not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import BinaryIO, Protocol
from urllib.parse import quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from backend.core.errors import CodedError, Text
from backend.core.http.answers import JSON, json_response, language_of, request_id_of
from backend.core.http.documents import RequestRefused
from backend.core.http.faults import coded_of, describe, masked
from backend.core.http.refusals import HttpRefused
from backend.core.http.turns import Turns
from backend.core.reading.context import Context
from backend.exporting.answers import Planning

AT_ONCE = 2
"""Exports under way in one process: each holds a connection to the database."""
PIECE = 256 * 1024
"""Bytes that are sent together."""


class Busy(CodedError):
    """Exports are made one at a time for an account, and few at once for all."""

    code = "RATE_LIMITED"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "正在生成另一份导出文件，请稍后再试。",
                "Another export is being made; try again in a moment.",
            )
        )


class Contexts(Planning, Protocol):
    """Who asks, and a reader with that viewer's rights."""

    def looked_up(
        self, request: Request, response: Response, writes: bool, /
    ) -> Awaitable[Context]:
        """The context of the request."""


def export_turns() -> Turns:
    """Of lists and of boards; out of turn it is refused with 429."""
    return Turns(lambda: HttpRefused(429, Busy(), {"Retry-After": "5"}), AT_ONCE)


async def answered(request: Request, give: Callable[[Request], Awaitable[Response]]) -> Response:
    """What is given; a refusal is JSON with `errors`, as of GraphQL."""
    language, request_id = language_of(request.scope), request_id_of(request.scope)
    try:
        return await give(request)
    except RequestRefused as refused:
        errors = [describe(error, language, request_id) for error in refused.errors]
        return json_response({"errors": errors}, 400, JSON)
    except HttpRefused as refused:
        response = _failed(refused.status, describe(refused.error, language, request_id))
        response.headers.update(refused.headers)
        return response
    except ClientDisconnect:
        return Response(status_code=400)
    except Exception as error:
        coded = coded_of(error)
        if coded is None:
            return _failed(500, masked(error, language, request_id))
        return _failed(_STATUS.get(coded.code, 400), describe(coded, language, request_id))


def still_there(request: Request) -> Callable[[], Awaitable[None]]:
    """What raises once nobody waits for the file any more."""

    async def check() -> None:
        if await request.is_disconnected():
            raise ClientDisconnect

    return check


def download(file: BinaryIO, name: str, media_type: str) -> Response:
    """The file, which is closed when it is sent."""
    size = file.seek(0, 2)
    file.seek(0)
    return StreamingResponse(
        _pieces(file),
        media_type=media_type,
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
            "Content-Length": str(size),
            "Cache-Control": "no-store",
        },
    )


async def _pieces(file: BinaryIO) -> AsyncIterator[bytes]:
    with file:
        while piece := await asyncio.to_thread(file.read, PIECE):
            yield piece


_STATUS = {
    "UNAUTHENTICATED": 401,
    "FORBIDDEN": 403,
    "NOT_FOUND": 404,
    "TIMEOUT": 503,
    "UNAVAILABLE": 503,
}


def _failed(status: int, error: dict[str, object]) -> Response:
    return json_response({"errors": [error]}, status, JSON)
