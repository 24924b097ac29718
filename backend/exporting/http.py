"""`POST /export`: the rows of a list as a file.

The body is JSON: the page's own document (`query`, `variables`, `operationName`), the response key
of the `list` in it (dots lead to one further down), its `columns` (`title`, `paths` below a record,
`words` for values of closed sets, `counts`, `days`), the `format` and the file's `name`. The file
is made whole before it is sent; until then a refusal is JSON with `errors`, as of GraphQL.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from starlette.requests import Request
from starlette.responses import Response
from strawberry import Schema

from backend.core.errors import Forbidden
from backend.core.http.answers import Additions
from backend.core.http.asking import posted
from backend.core.http.documents import RequestRefused, documents_of
from backend.core.http.endpoint import OriginRefused
from backend.core.http.limits import Limits, check_variables
from backend.core.http.turns import Turns
from backend.core.permissions import Permission
from backend.core.reading.context import Context
from backend.exporting.actions import export
from backend.exporting.answers import Answers
from backend.exporting.cells import fields_of
from backend.exporting.columns import Wanted, wanted_by
from backend.exporting.giving import Contexts, answered, download, still_there
from backend.exporting.listing import listing_of
from backend.exporting.pages import Pages
from backend.exporting.writers import Place
from backend.policy.current import plan_in_force

SECONDS = 120.0
"""How long one export may take: the largest workbook takes some 20 of a quiet machine."""


class Exports:
    """The route."""

    def __init__(
        self,
        schema: Schema,
        contexts: Contexts,
        turns: Turns,
        *,
        origins: Collection[str],
        folder: Path,
        limits: Limits | None = None,
    ) -> None:
        """`folder`: where files lie, without a name, until they are sent."""
        self._schema = schema
        self._contexts = contexts
        self._origins = frozenset(origins)
        self._folder = folder
        self._limits = limits or Limits()
        self._documents = documents_of(schema._schema, self._limits)
        self._turns = turns

    async def give(self, request: Request) -> Response:
        """POST: make the file, and send it."""
        return await answered(request, self._give)

    async def _give(self, request: Request) -> Response:
        if request.headers.get("origin") not in self._origins:
            raise OriginRefused
        wanted = wanted_by(await posted(request, self._limits.body_bytes))
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = TemporaryFile(dir=self._folder)  # noqa: SIM115 - closed when it is sent
        try:
            with TemporaryDirectory(dir=self._folder) as beside:
                async with asyncio.timeout(SECONDS):
                    await self._made(request, wanted, Place(file, Path(beside)))
        except BaseException:
            file.close()
            raise
        name = f"{wanted.name}.{wanted.format.value.lower()}"
        return download(file, name, wanted.format.media_type)

    async def _made(self, request: Request, wanted: Wanted, to: Place) -> None:
        context = await self._contexts.looked_up(request, Additions(), False)
        try:
            context.viewer.require(Permission.LIST_EXPORT)
            with self._turns.alone(context.viewer.account):
                await self._export(request, context, wanted, to)
        finally:
            await context.close()

    async def _export(self, request: Request, context: Context, wanted: Wanted, to: Place) -> None:
        prepared = self._documents.prepare(wanted.asked.query)
        if errors := check_variables(prepared.uses, wanted.asked.variables, self._limits):
            raise RequestRefused(*errors)
        listing = listing_of(self._schema._schema, prepared, wanted, context.viewer)
        # The first read opens the snapshot that all pages are of.
        plan = await plan_in_force(context.reader)
        zone = plan.city.timezone
        fields = fields_of(wanted.columns, listing.leaves, zone, context.language)
        if not fields:
            raise Forbidden(Permission.LIST_EXPORT.value)
        answers = Answers(self._schema, self._documents, self._contexts, context)
        pages = Pages(answers, listing, wanted.asked.variables)
        await export(pages, wanted, fields, to, still_there(request))
