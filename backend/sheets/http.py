"""`/sheets`: templates to fill in, and sheets that are brought in.

`GET /sheets/template?kind=ACHIEVEMENT` sends the workbook to fill in. `POST
/sheets?kind=ACHIEVEMENT&name=…` takes a sheet as the body (`submits=1`: what it registers is to be
submitted at once) and answers with the new import's id. Refusals are JSON, as of `/files`.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import aclosing
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from backend.core.database import CurrentState
from backend.core.errors import BadInput, RuleViolations, Text
from backend.core.http.answers import request_id_of
from backend.core.http.endpoint import OriginRefused
from backend.core.http.turns import Turns
from backend.core.ids import GlobalId
from backend.core.permissions import Permission
from backend.core.viewer import Viewer
from backend.core.writing.write import writing
from backend.files.http import ViewerOf
from backend.files.receiving import answer, failed, received, refused
from backend.files.rules import check_called
from backend.sheets import rules
from backend.sheets.actions import Brought, take_in
from backend.sheets.apart import read_apart
from backend.sheets.kinds import KINDS
from backend.sheets.taking import read
from backend.sheets.template import template_of
from backend.sheets.values import SheetKind
from backend.sheets.words import vocabulary_of

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OPERATION = "sheet_import_bring"


class Sheets:
    """The two routes."""

    def __init__(
        self,
        viewer_of: ViewerOf,
        *,
        origins: Collection[str],
        incoming: Path,
        audit_head: Path | None,
    ) -> None:
        """`incoming`: the folder where uploads lie until they are read."""
        self._viewer_of = viewer_of
        self._origins = frozenset(origins)
        self._incoming = incoming
        self._audit_head = audit_head
        # Few sheets are read at the same time; one person takes one place.
        self._turns = Turns(lambda: RuleViolations([rules.another_is_read()]))

    async def template(self, request: Request) -> Response:
        """GET: the workbook to fill in."""
        try:
            return await self._template(request)
        except Exception as error:
            return failed(request, error)

    async def take(self, request: Request) -> Response:
        """POST: take a sheet in, to be checked in the background."""
        try:
            return await self._take(request)
        except RuleViolations as broken:
            return refused(request, broken.violations, "sheetImport")
        except Exception as error:
            return failed(request, error)

    async def _template(self, request: Request) -> Response:
        viewer = await self._viewer_of(request, CurrentState())
        declared = KINDS[_kind(request, viewer)]
        words = await vocabulary_of(declared, ())
        content = template_of(declared.title, declared.columns, words, viewer.language)
        name = Text(f"{declared.title.zh}导入模板", f"{declared.title.en} template")
        shown = quote(f"{name.in_language(viewer.language)}.xlsx")
        headers = {
            "Content-Disposition": f"attachment; filename*=UTF-8''{shown}",
            "Cache-Control": "no-store",
        }
        return Response(content, media_type=_WORKBOOK, headers=headers)

    async def _take(self, request: Request) -> Response:
        if request.headers.get("origin") not in self._origins:
            raise OriginRefused
        viewer = await self._viewer_of(request, CurrentState())
        kind = _kind(request, viewer)
        name = request.query_params.get("name", "")
        if violations := check_called(name):
            raise RuleViolations(violations)
        self._incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (
            self._turns.alone(viewer.account),
            NamedTemporaryFile(dir=self._incoming, suffix=".sheet") as content,
        ):
            _, sha256 = await received(request, content)
            async with aclosing(read_apart(Path(content.name))) as lines:
                found = await read(KINDS[kind].columns, lines)
        submits = request.query_params.get("submits") == "1"
        brought = Brought(kind, name, sha256, submits, found)
        request_id = request_id_of(request.scope)
        async with writing(viewer, _OPERATION, request_id, self._audit_head) as write:
            sheet = await take_in(write, brought)
        shown = {"id": str(GlobalId("SheetImport", sheet.id)), "rows": len(found.rows)}
        return answer(201, {"sheetImport": shown, "userErrors": []})


def _kind(request: Request, viewer: Viewer) -> SheetKind:
    """The kind that is asked for, where the viewer may register it."""
    viewer.require(Permission.SHEET_IMPORT)
    said = request.query_params.get("kind", "")
    if said not in SheetKind.__members__:
        raise BadInput(
            Text("kind 须为 ACHIEVEMENT 或 DEMAND。", "`kind` is ACHIEVEMENT or DEMAND.")
        )
    kind = SheetKind[said]
    viewer.require(KINDS[kind].permission)
    return kind
