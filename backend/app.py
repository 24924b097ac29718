"""The web application: its routes, what surrounds them, and what lives as long as it does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from strawberry import Schema
from tortoise.context import TortoiseContext

from backend.accounts.graphql import cookie_name
from backend.accounts.sessions import claim_of, sweep, viewer_of
from backend.achievements.previews import preview_of
from backend.core.database import CurrentState, ReadSnapshot, Snapshot, client
from backend.core.http import compression
from backend.core.http.answers import language_of, request_id_of
from backend.core.http.caching import Asker, AskerOf
from backend.core.http.endpoint import CreateContext, Front, GraphQLEndpoint
from backend.core.http.faults import coded_of, masked
from backend.core.http.head import cookie_of, head_of
from backend.core.http.measured import Measured
from backend.core.http.middleware import (
    CrossOrigin,
    DatabaseContext,
    ResponseHeaders,
    Site,
    surrounded,
)
from backend.core.http.page import Page
from backend.core.reading.context import Context
from backend.core.reading.direct import plan_of
from backend.core.reading.paging import Cursors
from backend.core.reading.reader import Reader
from backend.core.searching.asking import load_tables
from backend.core.searching.counting import count_terms, know_for_ever, know_terms
from backend.core.searching.index import bring_in_for_ever
from backend.core.server.deploy import APP, versions
from backend.core.server.secret import kept_secret
from backend.core.viewer import Viewer
from backend.exporting.boards.http import Boards
from backend.exporting.giving import export_turns
from backend.exporting.http import Exports
from backend.files.cleaning import clean_for_ever
from backend.files.http import Files, ViewerOf
from backend.files.store import Contents, contents_of
from backend.kpi.snapshots import publish_due
from backend.schema import schema
from backend.settings import ROOT, Settings, tortoise_config
from backend.sharing.http import Keyed, partner_of
from backend.sheets.http import Sheets
from backend.sheets.working import work_for_ever

PAGE_FOLDER = ROOT / "frontend" / "dist"
READY_WITHIN = 2.0
"""Seconds that the database has to answer `/readyz`."""

SWEEP_EVERY = 3600.0
"""Seconds between two sweeps of ended sessions and old failures, after each of which the terms of
texts are counted anew, and the plan's progress is published where that is due; each start does all
of it too."""

logger = logging.getLogger("zhuanhua.app")

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[Mapping[str, Any]]]


def create_app(settings: Settings, *, page_folder: Path = PAGE_FOLDER) -> Starlette:
    """The application as it is served: the platform's schema over the settings' database."""
    contents = contents_of(settings)
    contexts = Contexts(settings)
    return assemble(
        settings,
        schema,
        contexts.looked_up,
        lifespan=connected(settings, contents),
        routes=[
            *file_routes(settings, contents),
            *export_routes(settings, contexts, page_folder / "fonts"),
        ],
        keyed=[_keyed(settings)],
        front=contexts,
        page=Page(page_folder, preview_of),
    )


def file_routes(settings: Settings, contents: Contents) -> list[BaseRoute]:
    """Uploads and downloads."""
    files = Files(
        contents,
        viewers(settings),
        origins=settings.origins,
        incoming=settings.incoming_dir,
        audit_head=settings.audit_head_file,
    )
    sheets = Sheets(
        viewers(settings),
        origins=settings.origins,
        incoming=settings.incoming_dir,
        audit_head=settings.audit_head_file,
    )
    around = [_cross_origin(settings), _keyed(settings)]
    return [
        Route("/sheets", sheets.take, methods=["POST"], middleware=around),
        Route("/sheets/template", sheets.template, methods=["GET"], middleware=around),
        Route("/files", files.take, methods=["POST"], middleware=around),
        # A page of another origin asks for leave first; the route above knows its method alone.
        Route("/files", _post_alone, methods=["OPTIONS"], middleware=[_cross_origin(settings)]),
        Route("/files/{id}", files.give, methods=["GET"], middleware=around),
    ]


def export_routes(settings: Settings, contexts: Contexts, fonts: Path) -> list[BaseRoute]:
    """What lists and boards show, as files."""
    turns = export_turns()
    exports = Exports(
        schema, contexts, turns, origins=settings.origins, folder=settings.incoming_dir
    )
    boards = Boards(schema, contexts, turns, origins=settings.origins, fonts=fonts)
    around = [_cross_origin(settings), _keyed(settings)]
    return [
        Route("/export", exports.give, methods=["POST"], middleware=around),
        Route("/export/board", boards.give, methods=["POST"], middleware=around),
    ]


def viewers(settings: Settings) -> ViewerOf:
    """Who asks: by the key that the request is sent with, else by the session's cookie."""

    cookie = cookie_name(settings.secure_cookies)

    async def viewer(request: Request, snapshot: Snapshot) -> Viewer:
        partner = partner_of(request)
        if partner is not None:
            return partner
        token = cookie_of(request.scope, cookie)
        language = language_of(request.scope)
        return await viewer_of(token, language, datetime.now(UTC), snapshot)

    return viewer


class Contexts:
    """How the context of each request is made: who asks, and a reader with that viewer's rights."""

    plan = staticmethod(plan_of)

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._viewer = viewers(settings)
        self._cookie = cookie_name(settings.secure_cookies)
        self._cursors = Cursors(kept_secret(settings.secret_file))

    async def looked_up(self, request: Request, response: Response, writes: bool) -> Context:
        """For whom the database says that the request comes from."""
        snapshot = CurrentState() if writes else ReadSnapshot()
        try:
            viewer = await self._viewer(request, snapshot)
        except BaseException:
            await snapshot.close()
            raise
        return self._context(request, response, Reader(viewer, snapshot, cursors=self._cursors))

    def assumed(self, request: Request, response: Response) -> Context | None:
        """For whom the session stood a moment ago, which what is read is to confirm."""
        if partner_of(request) is not None:
            return None
        language = language_of(request.scope)
        claim = claim_of(cookie_of(request.scope, self._cookie), language, datetime.now(UTC))
        if claim is None:
            return None
        reader = Reader(claim.viewer, ReadSnapshot(), cursors=self._cursors, claim=claim)
        return self._context(request, response, reader)

    def _context(self, request: Request, response: Response, reader: Reader) -> Context:
        return Context(
            request=request,
            response=response,
            request_id=request_id_of(request.scope),
            viewer=reader.viewer,
            reader=reader,
            settings=self._settings,
            audit_head=self._settings.audit_head_file,
            address=request.client.host if request.client else "",
        )


def askers(settings: Settings) -> AskerOf:
    """Who asks, as far as caches are concerned; a session counts as a person's, ended or not."""
    session = cookie_name(settings.secure_cookies)

    def asker(request: Request) -> Asker:
        if cookie_of(request.scope, session) is not None:
            return Asker.PERSON
        return Asker.KEYED if b"authorization" in head_of(request.scope) else Asker.VISITOR

    return asker


def assemble(
    settings: Settings,
    schema: Schema,
    create_context: CreateContext,
    *,
    lifespan: Lifespan | None = None,
    routes: Sequence[BaseRoute] = (),
    keyed: Sequence[Middleware] = (),
    front: Front | None = None,
    page: Page | None = None,
) -> Starlette:
    """The routes and what surrounds them, over any schema.

    `keyed` lets API clients in; `front` plans, of the schema's queries, those that it can, and says
    whom a request is thought to come from.
    """
    endpoint = GraphQLEndpoint(
        schema,
        create_context,
        origins=settings.origins,
        front=front,
        asker_of=askers(settings),
        time_limit=settings.request_timeout,
        cost_per_minute=settings.cost_per_minute,
    )
    around = (
        Middleware(ResponseHeaders, secure=settings.secure_cookies, unforeseen=_unforeseen),
        Middleware(DatabaseContext),
    )
    return Site(
        "/graphql",
        surrounded(
            endpoint,
            *around,
            _cross_origin(settings),
            *keyed,
            compression.ANSWERS,
        ),
        routes=[
            *routes,
            Route("/healthz", _healthy, methods=["GET"]),
            Route("/readyz", _ready, methods=["GET"]),
            Route("/metrics", Measured(settings.metrics_token).answer, methods=["GET"]),
            Mount("/", page or Page(PAGE_FOLDER), middleware=[compression.FILES]),
        ],
        middleware=around,
        lifespan=lifespan,
    )


def connected(settings: Settings, contents: Contents) -> Lifespan:
    """A lifespan that holds the pool of connections, and cleans files now and then."""
    if settings.database_url is None:
        raise ValueError("the application needs the address of a database")
    config = tortoise_config(
        settings.database_url,
        min_size=settings.pool_min_size,
        max_size=settings.pool_max_size,
        statement_timeout=settings.statement_timeout,
    )

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[Mapping[str, Any]]:
        async with TortoiseContext() as context:
            await context.init(config)
            load_tables()
            await _know_terms()
            chores = asyncio.gather(
                clean_for_ever(contents, settings.audit_head_file),
                _keep_swept(settings.audit_head_file),
                bring_in_for_ever(),
                know_for_ever(),
                work_for_ever(settings.audit_head_file),
            )
            try:
                yield {"orm": context}
            finally:
                chores.cancel()
                with suppress(asyncio.CancelledError):
                    await chores

    return lifespan


async def _keep_swept(audit_head: Path | None) -> None:
    while True:
        await asyncio.sleep(SWEEP_EVERY)
        try:
            await sweep(datetime.now(UTC))
        except Exception as error:
            logger.warning("ended sessions are not swept away: %r", error)
        try:
            await count_terms()
        except Exception as error:
            logger.warning("the terms of texts are not counted: %r", error)
        try:
            await publish_due(datetime.now(UTC), audit_head)
        except Exception as error:
            logger.warning("the plan's progress is not published: %r", error)


async def _know_terms() -> None:
    try:
        await know_terms()
    except Exception as error:
        # Searches go on with what was known: the database may be back before the first one.
        logger.warning("how usual terms are is not known: %r", error)


def _keyed(settings: Settings) -> Middleware:
    """Who asks by a key; before every route that asks who asks."""
    return Middleware(Keyed, time_limit=settings.request_timeout)


def _cross_origin(settings: Settings) -> Middleware:
    """A page served elsewhere may call the API, when its origin is listed."""
    return Middleware(
        CrossOrigin,
        allow_origins=settings.origins,
        allow_methods=["GET", "POST"],
        allow_headers=["Content-Type", "Accept", "Authorization", "Idempotency-Key"],
        allow_credentials=True,
        expose_headers=["X-Request-Id", "RateLimit", "RateLimit-Policy", "Viewer"],
        max_age=600,
    )


async def _post_alone(_: Request) -> Response:
    """What is asked by `OPTIONS`, and not for the leave of another origin's page."""
    return Response(status_code=405, headers={"Allow": "POST"})


async def _healthy(_: Request) -> Response:
    """The process answers."""
    return _status(200, "ok")


async def _ready(_: Request) -> Response:
    """The database answers and has every migration; 503 until then."""
    try:
        async with asyncio.timeout(READY_WITHIN):
            waiting = await _waiting_migrations()
    except Exception as error:
        logger.warning("not ready: %r", error)
        away = coded_of(error)
        return _status(503, f"the database {'does not answer' if away else 'is not set up'}")
    return _status(503, "migrations are waiting") if waiting else _status(200, "ready")


async def _waiting_migrations() -> set[str]:
    text = "SELECT version FROM aerich WHERE app = $1"
    rows = await client().execute_query_dict(text, [APP])
    return set(versions()) - {row["version"] for row in rows}


def _status(code: int, text: str) -> Response:
    return Response(
        orjson.dumps({"status": text}),
        status_code=code,
        headers={"Content-Type": "application/json", "Cache-Control": "no-store"},
    )


def _unforeseen(request: Request, error: Exception) -> Response:
    """An error outside of GraphQL: masked and logged like those within."""
    request_id = request_id_of(request.scope)
    shown = masked(error, language_of(request.scope), request_id)
    return Response(
        orjson.dumps({"errors": [shown]}),
        status_code=500,
        headers={"Content-Type": "application/json"},
    )
