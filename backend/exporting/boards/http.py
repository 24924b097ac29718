"""`POST /export/board`: a board as PDF or PNG.

The body is JSON: which `board`, the `variables` of what its page asks, the `chosen` indicator of a
board that takes one apart, the `format` and the file's `name`. A refusal is JSON with `errors`.
"""

from __future__ import annotations

from collections.abc import Collection
from io import BytesIO
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from strawberry import Schema

from backend.core.http.answers import Additions
from backend.core.http.asking import posted
from backend.core.http.documents import documents_of
from backend.core.http.endpoint import OriginRefused
from backend.core.http.limits import Limits
from backend.core.http.turns import Turns
from backend.core.permissions import Permission
from backend.exporting.answers import Answers
from backend.exporting.boards.actions import export_board
from backend.exporting.boards.asking import wanted_by
from backend.exporting.giving import Contexts, answered, download


class Boards:
    """The route."""

    def __init__(
        self,
        schema: Schema,
        contexts: Contexts,
        turns: Turns,
        *,
        origins: Collection[str],
        fonts: Path,
    ) -> None:
        """`fonts`: the folder with what boards are set in."""
        self._schema = schema
        self._contexts = contexts
        self._turns = turns
        self._origins = frozenset(origins)
        self._fonts = fonts
        self._limits = Limits()
        self._documents = documents_of(schema._schema, self._limits)

    async def give(self, request: Request) -> Response:
        """POST: make the file, and send it."""
        return await answered(request, self._give)

    async def _give(self, request: Request) -> Response:
        if request.headers.get("origin") not in self._origins:
            raise OriginRefused
        wanted = wanted_by(await posted(request, self._limits.body_bytes))
        context = await self._contexts.looked_up(request, Additions(), False)
        try:
            context.viewer.require(Permission.LIST_EXPORT)
            answers = Answers(self._schema, self._documents, self._contexts, context)
            with self._turns.alone(context.viewer.account):
                made = await export_board(answers, wanted, self._limits, self._fonts)
        finally:
            await context.close()
        name = f"{wanted.name}.{wanted.format.value.lower()}"
        return download(BytesIO(made), name, wanted.format.media_type)
