"""The commands: ``python -m backend.cli --help``."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from types import FrameType
from typing import Any, TypeVar

from backend.core import deploy as deployment
from backend.core.deploy import DeployError
from backend.core.embedded import embedded
from backend.core.server_account import EmbeddedError
from backend.settings import ROOT, Settings, SettingsError, tortoise_config

DATABASE = "zhuanhua"
LOGIN = "zhuanhua"
"""The application's login on the embedded server."""

SCHEMA_FILE = ROOT / "schema.graphql"
GRACE = 10
"""Seconds that requests under way have to end when the server stops."""

T = TypeVar("T")


class CommandError(Exception):
    """The command cannot be done; the message is a sentence for the person who gave it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the process's exit code."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return int(options.command(options) or 0)
    except (CommandError, DeployError, EmbeddedError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader (`… | head`) has left; there is nobody to tell, and nothing to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _interrupt(_: int, __: FrameType | None) -> None:
    """SIGTERM ends a command as Ctrl-C does, through every ``finally``."""
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="zhuanhua", description="Zhuanhua (转化)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[Any], int | None], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(command=run)
        return made

    command("serve", _serve, "serve the platform, with its database")
    command("deploy", _deploy, "bring the database up to date and leave")
    command("verify-audit", _verify_audit, "check the audit log against itself and its kept head")
    schema = command("schema", _schema, "write schema.graphql")
    schema.add_argument("--check", action="store_true", help="only compare it; 1 when it differs")
    migrations = command("migrations", _migrations, "write what the models lack in migrations/")
    migrations.add_argument("--squash", action="store_true", help="one initial migration, anew")
    migrations.add_argument("--name", default="update", help="what the new migration is about")
    return parser


def say(text: str) -> None:
    """One line of progress, at once even into a pipe."""
    print(text, flush=True)


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


def run_on_database(settings: Settings, work: Callable[[Settings], Coroutine[Any, Any, T]]) -> T:
    """Run a command's work with the database ready and Tortoise open."""

    async def working(ready: Settings) -> T:
        async with orm(ready):
            return await work(ready)

    with ready_database(settings) as ready:
        return asyncio.run(working(ready))


# serve


def _serve(_: argparse.Namespace) -> int:
    began = time.monotonic()
    settings = Settings.from_env()
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    with (
        suppress(KeyboardInterrupt),
        _listening(settings) as listener,
        ready_database(settings) as ready,
    ):
        asyncio.run(_fill(ready))
        _run_server(ready, listener, began)
        say("Stopping …")
    say("Stopped.")
    return 0


async def _fill(settings: Settings) -> None:
    """What the database must hold before the first request."""
    from backend.accounts.sessions import sweep
    from backend.core.viewer import VISITOR
    from backend.core.writing import writing
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
        async with writing(
            VISITOR, "organizations_bring_in", audit_head=settings.audit_head_file
        ) as write:
            await bring_in(write, loaded.plan)
        await sweep(datetime.now(UTC))


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
    # uvicorn raises the signal that stopped it once more.
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listener])
    if not server.started:
        raise CommandError("The application did not start; the lines above say why.")


def _address(settings: Settings) -> str:
    host = "localhost" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host else host}:{settings.port}/"


# The other commands


def _deploy(_: argparse.Namespace) -> None:
    settings = Settings.from_env()
    with ready_database(settings) as ready:
        asyncio.run(_fill(ready))
    say("The database is up to date.")


def _verify_audit(_: argparse.Namespace) -> int:
    from backend.audit.actions import verify

    chain = run_on_database(Settings.from_env(), lambda s: verify(s.audit_head_file))
    for fault in chain.faults:
        say(f"Entry {fault.entry}: {fault.what}.")
    if chain.faults:
        return 1
    say(f"The audit log is whole: {chain.count} entries, head {chain.last}.")
    return 0


def _schema(options: argparse.Namespace) -> int:
    from backend.schema import schema

    text = schema.as_str().rstrip("\n") + "\n"
    if not options.check:
        SCHEMA_FILE.write_text(text, encoding="utf-8")
        return 0
    if SCHEMA_FILE.exists() and SCHEMA_FILE.read_text(encoding="utf-8") == text:
        return 0
    raise CommandError("schema.graphql is not what the code says; run `make schema`.")


def _migrations(options: argparse.Namespace) -> None:
    from backend.core import migrating

    if options.squash:
        say(f"The initial migration is {asyncio.run(migrating.squash())}.")
    else:
        made = asyncio.run(migrating.add(options.name))
        say(f"Written: {made}." if made else "The migrations say what the models say.")


if __name__ == "__main__":
    sys.exit(main())
