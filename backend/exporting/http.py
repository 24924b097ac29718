"""`POST /export`: the rows of a list as a file.

The body is JSON: the page's own document (`query`, `variables`, `operationName`), the response key
of the `list` in it (dots lead to one further down), its `columns` (`title`, `paths` below a record,
`words` for values of closed sets, `counts`, `days`), the `format` and the file's `name`. The file
is made whole before it is sent; until then a refusal is JSON with `errors`, as of GraphQL.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import BinaryIO, Protocol
from urllib.parse import quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from strawberry import Schema

from backend.core.errors import CodedError, Forbidden, Text
from backend.core.http.answers import JSON, Additions, json_response, language_of, request_id_of
from backend.core.http.asking import posted
from backend.core.http.documents import RequestRefused, documents_of
from backend.core.http.endpoint import OriginRefused
from backend.core.http.faults import coded_of, describe, masked
from backend.core.http.limits import Limits, check_variables
from backend.core.http.refusals import HttpRefused
from backend.core.permissions import Permission
from backend.core.reading.context import Context
from backend.exporting.actions import export
from backend.exporting.cells import fields_of
from backend.exporting.columns import Wanted, wanted_by
from backend.exporting.listing import listing_of
from backend.exporting.pages import Pages, Planning
from backend.exporting.writers import Place
from backend.policy.current import plan_in_force

SECONDS = 120.0
"""How long one export may take: the largest workbook takes some 20 of a quiet machine."""
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


class Exports:
    """The route."""

    def __init__(
        self,
        schema: Schema,
        contexts: Contexts,
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
        self._running: set[int] = set()

    async def give(self, request: Request) -> Response:
        """POST: make the file, and send it."""
        language, request_id = language_of(request.scope), request_id_of(request.scope)
        try:
            return await self._give(request)
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
        return _download(file, wanted)

    async def _made(self, request: Request, wanted: Wanted, to: Place) -> None:
        context = await self._contexts.looked_up(request, Additions(), False)
        try:
            context.viewer.require(Permission.LIST_EXPORT)
            with self._alone(context.viewer.account):
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
        pages = Pages(
            self._schema,
            self._documents,
            self._contexts,
            context,
            listing,
            wanted.asked.variables,
        )
        await export(pages, wanted, fields, to, _still_there(request))

    @contextmanager
    def _alone(self, account: int | None) -> Iterator[None]:
        assert account is not None
        if account in self._running or len(self._running) >= AT_ONCE:
            raise HttpRefused(429, Busy(), {"Retry-After": "5"})
        self._running.add(account)
        try:
            yield
        finally:
            self._running.discard(account)


def _still_there(request: Request) -> Callable[[], Awaitable[None]]:
    async def check() -> None:
        if await request.is_disconnected():
            raise ClientDisconnect

    return check


def _download(file: BinaryIO, wanted: Wanted) -> Response:
    size = file.seek(0, 2)
    file.seek(0)
    name = quote(f"{wanted.name}.{wanted.format.value.lower()}", safe="")
    return StreamingResponse(
        _pieces(file),
        media_type=wanted.format.media_type,
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
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
    "TIMEOUT": 503,
    "UNAVAILABLE": 503,
}


def _failed(status: int, error: dict[str, object]) -> Response:
    return json_response({"errors": [error]}, status, JSON)
