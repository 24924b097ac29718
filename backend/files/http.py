"""`/files`: content comes and goes as a stream, never whole in memory.

`POST /files?name=…` takes the content as the body and answers with the new file's id; `GET
/files/<id>` sends it as a download. Refusals are JSON: `userErrors` as of mutations, or `errors`.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryFile
from typing import Protocol
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from backend.core.database import CurrentState, Snapshot
from backend.core.errors import NotFound, RuleViolations, Violation
from backend.core.http.answers import request_id_of
from backend.core.http.endpoint import OriginRefused
from backend.core.ids import GlobalId, row_of
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.viewer import Viewer
from backend.core.writing.write import writing
from backend.files import rules
from backend.files.actions import Received, keep
from backend.files.receiving import answer, failed, received, refused
from backend.files.store import Contents
from backend.files.values import MEDIA_TYPES, FileType


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
            return refused(request, broken.violations, "file")
        except Exception as error:
            return failed(request, error)

    async def give(self, request: Request) -> Response:
        """GET: send a file's content."""
        try:
            return await self._give(request)
        except Exception as error:
            return failed(request, error)

    async def _take(self, request: Request) -> Response:
        origin = request.headers.get("origin")
        if origin not in self._origins:
            raise OriginRefused
        viewer = await self._viewer_of(request, CurrentState())
        viewer.require(Permission.FILE_UPLOAD)
        name = request.query_params.get("name", "")
        _demand(rules.check_name(name))
        self._incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
        with TemporaryFile(dir=self._incoming) as content:
            size, sha256 = await received(request, content)
            whole = Received(name, content, size, sha256)
            request_id = request_id_of(request.scope)
            async with writing(viewer, "file_upload", request_id, self._audit_head) as write:
                row = await keep(write, self._contents, whole)
        file = {
            "id": str(GlobalId("File", row.id)),
            "name": row.name,
            "type": row.type.value,
            "size": row.size,
        }
        return answer(201, {"file": file, "userErrors": []})

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


def _demand(violations: list[Violation]) -> None:
    if violations:
        raise RuleViolations(violations)
