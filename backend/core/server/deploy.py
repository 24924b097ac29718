"""Bring a database to the state this program expects: login, tables, functions, rights.

Runs as the owner, before the application opens the database; several processes may do it at once.
Tables come from aerich's migrations alone. What Tortoise cannot declare (functions, triggers,
views, partial indexes) stands in ``backend/<domain>/sql/*.sql`` in statements that may be repeated,
and is applied after them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
from tortoise.context import TortoiseContext

from backend.settings import MODELS, ROOT, DatabaseAddress, tortoise_config

MIGRATIONS = ROOT / "migrations"
APP = "models"
"""aerich's name for our tables; also its folder's."""

DOMAINS = tuple(m.split(".")[1] for m in MODELS if m.startswith("backend."))
"""The order in which the domains' SQL is applied: that of their tables."""

APPEND_ONLY = ("audit_entry", "progress_snapshot")
"""Tables that the application's login can add to and read, and nothing else."""

READ_ONLY = ("aerich",)
"""Tables that the application's login can read: whether migrations wait is told by ``/readyz``."""

OLDEST_SERVER = 150000
LOCK = 0x5A48_5541  # "ZHUA"; any number that no other program uses in this database
Progress = Callable[[str], None]


class DeployError(Exception):
    """The database cannot be brought up to date; the message is a sentence for the operator."""


def silent(_: str) -> None:
    """Progress that nobody wants to read."""


async def create_database(maintenance_url: str, name: str) -> bool:
    """Create a database on a server of our own; False when it was there."""
    async with connected(maintenance_url) as owner:
        if await owner.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name):
            return False
        try:
            await owner.execute(await _statement(owner, "CREATE DATABASE %I", name))
        except (asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
            return False
        return True


async def deploy(owner_url: str, application_url: str, progress: Progress = silent) -> None:
    """Bring the database up to date for this program and its login; repeated, it changes nothing.

    With the same login in both URLs there is nobody to take rights from: see
    :func:`audit_is_protected`.
    """
    application = DatabaseAddress.parse(application_url)
    async with connected(owner_url) as owner:
        await _check_server(owner)
        # Held until the connection closes: two processes that start at once come one by one.
        await owner.execute(f"SELECT pg_advisory_lock({LOCK})")
        separate = application.user != DatabaseAddress.parse(owner_url).user
        if separate:
            await _ensure_login(owner, application)
        if waiting := await pending(owner):
            progress(f"Migrating the database ({len(waiting)} to go) …")
            await _upgrade(owner_url)
        async with owner.transaction():
            await _apply_sql(owner, sql_files())
            if separate:
                await _grant(owner, application.user)


def audit_is_protected(owner_url: str, application_url: str) -> bool:
    """Whether the database itself keeps the application's login from changing the audit."""
    owner, application = DatabaseAddress.parse(owner_url), DatabaseAddress.parse(application_url)
    return owner.user != application.user


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Any]:
    """One connection, closed at the end; a refusal is said in a sentence."""
    address = DatabaseAddress.parse(url)
    try:
        connection = await asyncpg.connect(**address.arguments(), timeout=10)
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DeployError(
            f"The database {address.database} at {address.host} does not let {address.user} in: "
            f"{error or type(error).__name__}"
        ) from error
    try:
        yield connection
    finally:
        await connection.close(timeout=10)


def versions(location: Path = MIGRATIONS) -> list[str]:
    """The migrations of this program, as aerich records them."""
    files = [p for p in (location / APP).glob("*_*.py") if p.name.split("_")[0].isdigit()]
    return [p.name for p in sorted(files, key=lambda p: int(p.name.split("_")[0]))]


async def pending(owner: Any) -> list[str]:
    """The migrations that the database lacks; refuses a database that is ahead of this program."""
    applied: set[str] = set()
    if await owner.fetchval("SELECT to_regclass('public.aerich')"):
        rows = await owner.fetch("SELECT version FROM aerich WHERE app = $1", APP)
        applied = {row["version"] for row in rows}
    known = versions()
    if unknown := sorted(applied - set(known)):
        raise DeployError(
            f"The database has the migration {unknown[-1]}, which this program does not know: "
            "it belongs to another version of the program."
        )
    return [version for version in known if version not in applied]


def sql_files() -> list[Path]:
    """The domains' SQL in the order of the domains, then of the names."""
    return [
        file
        for domain in DOMAINS
        for file in sorted((ROOT / "backend" / domain / "sql").glob("*.sql"))
    ]


async def _check_server(owner: Any) -> None:
    number = int(await owner.fetchval("SHOW server_version_num"))
    if number < OLDEST_SERVER:
        raise DeployError(f"PostgreSQL 15 or newer is needed; this is {number // 10000}.")
    encoding = await owner.fetchval("SHOW server_encoding")
    if encoding != "UTF8":
        raise DeployError(f"The database must be in UTF8, but is in {encoding}.")


async def _ensure_login(owner: Any, application: DatabaseAddress) -> None:
    """Make the application's login where it is missing; one that exists is left as it is."""
    if await owner.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", application.user):
        return
    try:
        await owner.execute(
            await _statement(
                owner, "CREATE ROLE %I LOGIN PASSWORD %L", application.user, application.password
            )
        )
    except (asyncpg.DuplicateObjectError, asyncpg.UniqueViolationError):
        return  # made meanwhile, for another database of this server: the lock is of one alone
    except asyncpg.InsufficientPrivilegeError as error:
        raise DeployError(
            f"The login {application.user} does not exist, and the owner's login may not make it."
        ) from error


async def _upgrade(owner_url: str) -> None:
    # aerich and its dependencies take a third of a second to import: only when there is work.
    from aerich import Command

    config = tortoise_config(owner_url, statement_timeout=None)
    # A context of its own: aerich takes whatever Tortoise context is current.
    async with TortoiseContext() as context:
        await context.init(config)
        command = Command(config, app=APP, location=str(MIGRATIONS))
        await command.init()
        await command.upgrade()


async def _apply_sql(owner: Any, files: Iterable[Path]) -> None:
    for file in files:
        try:
            await owner.execute(file.read_text(encoding="utf-8"))
        except asyncpg.PostgresError as error:
            raise DeployError(f"{file.relative_to(ROOT)} could not be applied: {error}") from error


async def _grant(owner: Any, login: str) -> None:
    """The application's login reads and writes rows, adds to the audit, and owns nothing."""
    if owned := await owner.fetchval(_OWNED, login):
        raise DeployError(
            f"The application's login {login} owns {owned} in the database and could change the "
            "audit; give it to the owner's login (REASSIGN OWNED)."
        )
    if await owner.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = $1", login):
        raise DeployError(f"The application's login {login} is a superuser; take that from it.")
    database = await owner.fetchval("SELECT current_database()")
    name = await owner.fetchval("SELECT quote_ident($1)", login)
    for text in (
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        await _statement(owner, "GRANT CONNECT ON DATABASE %I TO %I", database, login),
        f"GRANT USAGE ON SCHEMA public TO {name}",
        f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {name}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {name}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {name}",
        *(
            f'REVOKE UPDATE, DELETE ON "{t}" FROM {name}'
            for t in await _present(owner, APPEND_ONLY)
        ),
        *(
            f'REVOKE INSERT, UPDATE, DELETE ON "{t}" FROM {name}'
            for t in await _present(owner, READ_ONLY)
        ),
    ):
        await owner.execute(text)


_OWNED = """
SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
WHERE r.rolname = $1 AND c.relnamespace = 'public'::regnamespace LIMIT 1
"""


async def _present(owner: Any, tables: tuple[str, ...]) -> list[str]:
    return [t for t in tables if await owner.fetchval("SELECT to_regclass('public.' || $1)", t)]


async def _statement(owner: Any, template: str, *values: str | None) -> str:
    """A statement with names (%I) and literals (%L) quoted by the database itself."""
    places = ", ".join(f"${n}::text" for n in range(2, len(values) + 2))
    return str(await owner.fetchval(f"SELECT format($1::text, {places})", template, *values))
