"""The benchmark's PostgreSQL and its databases, kept between runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import backend.schema  # noqa: F401 - declares the types
from backend.core.declaring.searched import SEARCHED
from backend.core.searching.counting import count_terms
from backend.core.searching.index import MAKING, PORTION, lacking
from backend.core.server import deploy as deployment
from backend.core.server.embedded import Running, embedded, postmaster
from backend.serving import fill as fill_with_plan
from backend.serving import orm
from backend.settings import ROOT, DatabaseAddress, FileStore, Settings
from tests.benchmarks import dataset, words

STATE = ROOT / ".state" / "bench"
LOGIN = "zhuanhua"
"""Of every peer: the application's own login."""

TUNING = {
    "shared_buffers": "1GB",
    "max_wal_size": "4GB",
    "work_mem": "32MB",
    "random_page_cost": "1.1",
    "checkpoint_timeout": "30min",
    "fsync": "off",
    "autovacuum": "off",
}
"""For every peer alike. What these databases hold need not outlive a power cut."""


@dataclass(frozen=True, slots=True)
class Database:
    """A database on the benchmark's server."""

    server: Running
    name: str

    @property
    def owner_url(self) -> str:
        """Where its owner finds it."""
        return self.server.url(self.name)

    @property
    def url(self) -> str:
        """Where the application's login finds it."""
        return self.server.url(self.name, LOGIN)

    @property
    def address(self) -> DatabaseAddress:
        """The same in parts."""
        return DatabaseAddress.parse(self.url)

    def environment(self) -> dict[str, str]:
        """The settings under which the application serves it."""
        return {
            "DATABASE_URL": self.url,
            "MIGRATION_URL": self.owner_url,
            "DATA_DIR": str(STATE / "data"),
            "DEMO": "0",
        }


@contextmanager
def server() -> Iterator[Running]:
    """The benchmark's own server, tuned; stopped at the end."""
    (STATE / "data").mkdir(parents=True, exist_ok=True)
    with embedded(STATE) as running:
        waits = asyncio.run(_tune(running))
        if not waits:
            yield running
            return
    with embedded(STATE) as running:
        yield running


async def _tune(running: Running) -> bool:
    """Set what every peer is measured with; whether that takes another start."""
    async with deployment.connected(running.url("postgres")) as owner:
        for name, value in TUNING.items():
            await owner.execute(f"ALTER SYSTEM SET {name} = '{value}'")
        await owner.execute("SELECT pg_reload_conf()")
        await asyncio.sleep(0.2)
        return bool(await owner.fetchval("SELECT bool_or(pending_restart) FROM pg_settings"))


Fill = Callable[[Database], Awaitable[None]]
"""Puts its records into a database that has the schema and the plan; goes on where it was."""


def database(running: Running, size: int, say: dataset.Say) -> Database:
    """The database with so many achievements; made at its first use, as far as it was not yet."""

    async def fill(making: Database) -> None:
        say(f"Making the database of {size:,} achievements; it is kept in {STATE} …")
        async with deployment.connected(making.owner_url) as owner:
            await dataset.fill(owner, size, say)
        await made_searchable(making, say)
        async with deployment.connected(making.owner_url) as owner:
            await owner.execute("VACUUM ANALYZE", timeout=600)

    files = [Path(str(dataset.__file__)), Path(str(words.__file__)), words.FILE]
    return asyncio.run(kept(running, f"bench_{size}_", files, fill))


async def kept(running: Running, begins: str, files: Iterable[Path], fill: Fill) -> Database:
    """The database whose name begins so, made of what the files say now; older ones go."""
    name = f"{begins}{_mark(files)}"
    maintenance = running.url("postgres")
    async with deployment.connected(maintenance) as owner:
        known = {r["datname"] for r in await owner.fetch("SELECT datname FROM pg_database")}
        for old in known:
            if old.startswith(begins) and name not in (old, old.removesuffix("_making")):
                await owner.execute(f'DROP DATABASE "{old}" WITH (FORCE)')
    if name not in known:
        await _make(running, name, fill)
    return Database(running, name)


async def _make(running: Running, name: str, fill: Fill) -> None:
    making = Database(running, f"{name}_making")
    await prepared(making)
    await fill(making)
    async with deployment.connected(running.url("postgres")) as owner:
        await owner.execute(f'ALTER DATABASE "{making.name}" RENAME TO "{name}"')


async def prepared(database: Database) -> None:
    """Make the database, with the schema and the plan, as far as it was not yet."""
    await deployment.create_database(database.server.url("postgres"), database.name)
    await deployment.deploy(database.owner_url, database.url)
    await fill_with_plan(settings(database))


async def made_searchable(database: Database, say: dataset.Say) -> None:
    """Make the searched texts of records that PostgreSQL made itself."""
    async with orm(settings(database)):
        for searched in SEARCHED.values():
            async for done in lacking(searched):
                if done % (10 * PORTION) == 0:
                    say(f"  {done:,} {searched.model.__name__} records searchable")
        await count_terms()


@contextmanager
def copy(database: Database) -> Iterator[Database]:
    """A copy of the database to write to; gone at the end."""
    copied = Database(database.server, f"{database.name}_copy")
    asyncio.run(_copy(database, copied.name))
    try:
        yield copied
    finally:
        asyncio.run(drop(copied))


async def _copy(database: Database, name: str) -> None:
    async with deployment.connected(database.server.url("postgres")) as owner:
        await owner.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await owner.execute(
            f'CREATE DATABASE "{name}" TEMPLATE "{database.name}" STRATEGY file_copy', timeout=600
        )


async def drop(database: Database) -> None:
    """Take the database away, if it is there."""
    async with deployment.connected(database.server.url("postgres")) as owner:
        await owner.execute(f'DROP DATABASE IF EXISTS "{database.name}" WITH (FORCE)')


def settings(database: Database) -> Settings:
    """Settings of a command over the database."""
    found = Settings.from_env(database.environment())
    folder = STATE / "data"
    return replace(found, file_store=FileStore(folder / "files"))


def _mark(files: Iterable[Path]) -> str:
    """What a database was made by: another schema, generator or way of cutting makes another."""
    read = [
        *sorted((ROOT / "migrations").rglob("*.py")),
        *sorted((ROOT / "backend").rglob("*.sql")),
    ]
    read.extend(files)
    return sha256(b"".join(f.read_bytes() for f in read) + bytes([MAKING])).hexdigest()[:10]


def processes(running: Running) -> list[int]:
    """The server's processes now."""
    found = postmaster(running.cluster)
    if found is None:
        return []
    children = Path(f"/proc/{found}/task/{found}/children")
    return [found, *(int(p) for p in children.read_text().split())]
