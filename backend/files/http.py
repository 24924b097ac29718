"""`/files`: content comes and goes as a stream, never whole in memory.

`POST /files?name=…` takes the content as the body and answers with the new file's id; `GET
/files/<id>` sends it as a download. Refusals are JSON: `userErrors` as of mutations, or `errors`.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Collection
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, Protocol
from urllib.parse import quote

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse

from backend.core.database import CurrentState, Snapshot
from backend.core.errors import CodedError, Language, NotFound, RuleViolations, Violation
from backend.core.http.answers import language_of, request_id_of
from backend.core.http.endpoint import OriginRefused
from backend.core.http.faults import coded_of, masked
from backend.core.ids import GlobalId, row_of
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.viewer import Viewer
from backend.core.writing.write import writing
from backend.files import rules
from backend.files.actions import Received, keep
from backend.files.store import Contents
from backend.files.values import MEDIA_TYPES, MOST_BYTES, FileType

SILENCE = 30.0
"""Seconds that may pass between two pieces of an upload."""
AT_ONCE = 1024 * 1024
"""Bytes that are written to disk together."""


class ViewerOf(Protocol):
    """Who asks, by the request's cookie; looked up where its reads run."""

    async def __call__(self, request: Request, snapshot: Snapshot) -> Viewer:
        """The viewer."""


class Files:
    """The two routes."""

    def __init__(
        self,
        contents: Contents,
        viewer_of: ViewerOf,
        *,
        origins: Collection[str],
        incoming: Path,
        audit_head: Path | None,
    ) -> None:
        """`incoming`: the folder where uploads lie until they have come whole."""
        self._contents = contents
        self._viewer_of = viewer_of
        self._origins = frozenset(origins)
        self._incoming = incoming
        self._audit_head = audit_head

    async def take(self, request: Request) -> Response:
        """POST: take a file in."""
        try:
            return await self._take(request)
        except RuleViolations as broken:
            return _refused(request, broken.violations)
        except Exception as error:
            return _failed(request, error)

    async def give(self, request: Request) -> Response:
        """GET: send a file's content."""
        try:
            return await self._give(request)
        except Exception as error:
            return _failed(request, error)

    async def _take(self, request: Request) -> Response:
        origin = request.headers.get("origin")
        if origin not in self._origins:
            raise OriginRefused
        viewer = await self._viewer_of(request, CurrentState())
        viewer.require(Permission.FILE_UPLOAD)
        name = request.query_params.get("name", "")
        _demand(rules.check_name(name))
        promised = _length(request)
        if promised is not None and promised > MOST_BYTES:
            _demand([rules.too_large()])
        self._incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
        with TemporaryFile(dir=self._incoming) as content:
            size, sha256 = await _received(request, content)
            if promised is not None and size != promised:
                _demand([rules.cut_off()])
            received = Received(name, content, size, sha256)
            request_id = request_id_of(request.scope)
            async with writing(viewer, "file_upload", request_id, self._audit_head) as write:
                row = await keep(write, self._contents, received)
        file = {
            "id": str(GlobalId("File", row.id)),
            "name": row.name,
            "type": row.type.value,
            "size": row.size,
        }
        return _json(201, {"file": file, "userErrors": []})

    async def _give(self, request: Request) -> Response:
        viewer = await self._viewer_of(request, CurrentState())
        number = row_of(request.path_params["id"], "File")
        row = None if number is None else await Reader(viewer, CurrentState()).one("File", number)
        if row is None:
            raise NotFound
        tag = f'"{row.values["sha256"]}"'
        headers = {
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(row.values['name'])}",
            "Cache-Control": "private, no-cache",
            "ETag": tag,
        }
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        pieces = await self._contents.stream(row.values["sha256"])
        return StreamingResponse(
            pieces,
            media_type=MEDIA_TYPES[FileType(row.values["type"])],
            headers=headers | {"Content-Length": str(row.values["size"])},
        )


async def _received(request: Request, content: BinaryIO) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    async for piece in _pieces(request):
        size += len(piece)
        if size > MOST_BYTES:
            _demand([rules.too_large()])
        digest.update(piece)
        await asyncio.to_thread(content.write, piece)
    await asyncio.to_thread(content.flush)
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
        _demand([rules.cut_off()])
    if waiting:
        yield bytes(waiting)


def _length(request: Request) -> int | None:
    text = request.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def _demand(violations: list[Violation]) -> None:
    if violations:
        raise RuleViolations(violations)


_STATUS = {"TOO_LARGE": 413, "TYPE_LIES": 415, "UNKNOWN_TYPE": 415, "TOO_MANY": 429}
_STATUS_OF_CODED = {
    "UNAUTHENTICATED": 401,
    "FORBIDDEN": 403,
    "NOT_FOUND": 404,
    "TIMEOUT": 503,
    "UNAVAILABLE": 503,
}


def _refused(request: Request, violations: tuple[Violation, ...]) -> Response:
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
    return _json(_STATUS.get(violations[0].code, 400), {"file": None, "userErrors": shown})


def _failed(request: Request, error: Exception) -> Response:
    coded: CodedError | None = coded_of(error)
    language = _language(request)
    if coded is None:
        shown = masked(error, language, request_id_of(request.scope))
        return _json(500, {"errors": [shown]})
    message = coded.message.in_language(language)
    shown = {"message": message, "extensions": {"code": coded.code}}
    return _json(_STATUS_OF_CODED.get(coded.code, 400), {"errors": [shown]})


def _language(request: Request) -> Language:
    return language_of(request.scope)


def _json(status: int, content: dict[str, Any]) -> Response:
    # A body that was not read to its end cannot be followed by another request.
    headers = {"Cache-Control": "no-store"} | ({"Connection": "close"} if status >= 400 else {})
    return Response(orjson.dumps(content), status, headers, "application/json")
