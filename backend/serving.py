"""Serving: the database brought up, filled with what it must hold, and the application on it."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from backend.core.declaring.searched import SEARCHED
from backend.core.server import deploy as deployment
from backend.core.server.embedded import embedded
from backend.settings import Settings, tortoise_config

DATABASE = "zhuanhua"
LOGIN = "zhuanhua"
"""The application's login on the embedded server."""

GRACE = 10
"""Seconds that requests under way have to end when the server stops."""

T = TypeVar("T")


class CommandError(Exception):
    """The command cannot be done; the message is a sentence for the person who gave it."""


def say(text: str) -> None:
    """One line of progress, at once even into a pipe."""
    print(text, flush=True)


def tell(text: str) -> None:
    """One line of progress beside a command's output."""
    print(text, file=sys.stderr, flush=True)


# The database of a command


@contextmanager
def ready_database(settings: Settings) -> Iterator[Settings]:
    """Settings whose database runs and is up to date; an embedded server stops at the end."""
    if settings.database_url is not None:
        _bring_up(settings)
        yield settings
        return
    say(f"Starting the database in {settings.data_dir} …")
    with embedded(settings.data_dir) as server:
        asyncio.run(deployment.create_database(server.url("postgres"), DATABASE))
        own = replace(
            settings,
            database_url=server.url(DATABASE, LOGIN),
            migration_url=server.url(DATABASE),
        )
        _bring_up(own)
        yield own


def _bring_up(settings: Settings) -> None:
    assert settings.database_url is not None
    owner = settings.migration_url or settings.database_url
    if not deployment.audit_is_protected(owner, settings.database_url):
        say(
            "Warning: DATABASE_URL is also the owner's login, so the database cannot keep the "
            "application from changing the audit log; give the owner's login as MIGRATION_URL."
        )
    asyncio.run(deployment.deploy(owner, settings.database_url, say))


@asynccontextmanager
async def orm(settings: Settings) -> AsyncIterator[None]:
    """Tortoise on the application's login, for a command's own writes and reads."""
    from tortoise.context import TortoiseContext

    assert settings.database_url is not None
    # A command may take longer over one statement than a request may.
    config = tortoise_config(settings.database_url, statement_timeout=None)
    async with TortoiseContext() as context:
        await context.init(config)
        yield


def run_on_database(
    settings: Settings, work: Callable[[Settings], Coroutine[Any, Any, T]], *, filled: bool
) -> T:
    """Run a command's work with the database up to date and Tortoise open.

    `filled`: with the plan loaded, for work that writes.
    """

    async def working(ready: Settings) -> T:
        if filled:
            await fill(ready)
        async with orm(ready):
            return await work(ready)

    with ready_database(settings) as ready:
        return asyncio.run(working(ready))


# serve


def serve(settings: Settings) -> None:
    """Serve until a signal comes; everything that was started has stopped then."""
    began = time.monotonic()
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    with (
        suppress(KeyboardInterrupt),
        _listening(settings) as listener,
        ready_database(settings) as ready,
    ):
        asyncio.run(fill(ready))
        asyncio.run(_open_to_people(ready))
        _run_server(ready, listener, began)
        say("Stopping …")
    say("Stopped.")


async def fill(settings: Settings) -> None:
    """What the database must hold before the first request."""
    from backend.accounts.sessions import sweep
    from backend.core.viewer import VISITOR
    from backend.core.writing.write import writing
    from backend.organizations.actions import bring_in
    from backend.policy.actions import load_plan
    from backend.policy.reading import PlanError

    async with orm(settings):
        try:
            loaded = await load_plan(settings.plan_file, audit_head=settings.audit_head_file)
        except PlanError as error:
            raise CommandError(f"{settings.plan_file} cannot be loaded:\n{error}") from None
        if loaded.changed:
            say(f"Loaded the plan of {loaded.plan.city.name.en} from {settings.plan_file.name}.")
        elif loaded.passed_over:
            say(
                f"{settings.plan_file.name} was passed over: an administrator has loaded another "
                "plan, which stays. To take the file, load it in the page (方案与参数)."
            )
        async with writing(
            VISITOR, "organizations_bring_in", audit_head=settings.audit_head_file
        ) as write:
            await bring_in(write, loaded.plan)
        await sweep(datetime.now(UTC))


async def _open_to_people(settings: Settings) -> None:
    """The demonstration set where it is wanted; progress published; a word on signing in."""
    from backend.accounts.actions import administrator_exists
    from backend.demo.loading import load_demo
    from backend.kpi.snapshots import publish_due

    async with orm(settings):
        if settings.demo:
            await load_demo(settings, say)
        await _make_searchable()
        await publish_due(datetime.now(UTC), settings.audit_head_file)
        if not await administrator_exists():
            say("Nobody can sign in yet: `make admin NAME=…` makes the first administrator.")


async def _make_searchable() -> None:
    """Texts that records lack, as after a change of how they are cut; and how usual terms are."""
    from backend.core.searching.counting import count_terms
    from backend.core.searching.index import lacking

    for searched in SEARCHED.values():
        name, done = searched.model.__name__, 0
        async for done in lacking(searched):
            if done % 10_000 == 0:
                say(f"Making {name} records searchable: {done:,} …")
        if done:
            say(f"Made {done:,} {name} records searchable.")
    await count_terms()


@contextmanager
def _listening(settings: Settings) -> Iterator[socket.socket]:
    """The port, taken before anything else is done: a second server is told at once."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host, settings.port))
            listener.listen(2048)
        except OSError as error:
            raise CommandError(
                f"Nothing can be served at {settings.host}:{settings.port} ({error.strerror}); "
                "choose another port with PORT=…"
            ) from None
        yield listener


def _run_server(settings: Settings, listener: socket.socket, began: float) -> None:
    import uvicorn

    from backend.app import create_app

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            _keep_for_good()
            if self.started:
                say(f"Ready after {time.monotonic() - began:.1f} s: open {_address(settings)}")

    config = uvicorn.Config(
        create_app(settings),
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=GRACE,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        server_header=False,
    )
    server = Server(config)
    stopped = False
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:
        # uvicorn raises the signal that stopped it once more; one may come before it listens.
        stopped = True
    if not server.started and not stopped:
        raise CommandError("The application did not start; the lines above say why.")


def _keep_for_good() -> None:
    """Spare the collector what lives as long as the process: schema, declarations, modules."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 50, 50)


def _address(settings: Settings) -> str:
    host = "localhost" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}/"
