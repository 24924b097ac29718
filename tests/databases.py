"""One embedded server for the whole run, a migrated template, and a clone of it for each test."""

from __future__ import annotations

import asyncio
import fcntl
import itertools
import os
import shutil
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import asyncpg

from backend.core.server.deploy import connected, create_database, deploy
from backend.core.server.embedded import Running, embedded, postmaster
from backend.settings import ROOT, DatabaseAddress, FileStore, Settings

LOGIN = "zhuanhua"
STATE = ROOT / ".state" / "tests"
"""Inside the project: pytest's own temporary folders are closed to the server's account."""

_MEMORY = Path("/dev/shm")
_ROOM = 6 * 1024**3
"""What the run's databases may come to need, in bytes, with their log."""

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Database:
    """A database of a test's own; its settings hold the application's login."""

    name: str
    owner_url: str
    settings: Settings
    kept: list[Any] | None = None
    """Of a clone: the owner's connection once it was needed; it goes with the clone."""

    @asynccontextmanager
    async def as_owner(self) -> AsyncIterator[Any]:
        """A connection of the owner, behind the application's back."""
        if self.kept is None:
            async with connected(self.owner_url) as owner:
                yield owner
            return
        if not self.kept or self.kept[-1].is_closed():
            self.kept.append(
                await asyncpg.connect(**DatabaseAddress.parse(self.owner_url).arguments())
            )
        yield self.kept[-1]

    async def rows(self, statement: str, *values: object) -> list[dict[str, Any]]:
        """Run one statement as the owner, behind the application's back."""
        async with self.as_owner() as owner:
            return [dict(row) for row in await owner.fetch(statement, *values)]

    async def value(self, statement: str, *values: object) -> Any:
        """The first column of the first row, as the owner sees it."""
        async with self.as_owner() as owner:
            return await owner.fetchval(statement, *values)


Fill = Callable[[Database], Awaitable[None]]
"""Puts into a new template what its clones begin with."""


@dataclass(frozen=True, slots=True)
class Databases:
    """Makes databases on the run's server."""

    server: Running
    folder: Path
    worker: str

    @asynccontextmanager
    async def clone(self, template: str) -> AsyncIterator[Database]:
        """A copy of a template, gone at the end."""
        name = f"test_{self.worker}_{next(_numbers)}"
        async with connected(self.server.url("postgres")) as owner:
            await owner.execute(
                f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'
            )
        made = replace(self.database(name), kept=[])
        try:
            yield made
        finally:
            for connection in made.kept or ():
                connection.terminate()
            async with connected(self.server.url("postgres")) as owner:
                await owner.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def database(self, name: str) -> Database:
        """A database by its name."""
        settings = replace(
            Settings.from_env({"DATABASE_URL": self.server.url(name, LOGIN)}),
            migration_url=self.server.url(name),
            audit_head_file=self.folder / f"{name}.audit-head.log",
            secret_file=self.folder / "secret",
            data_dir=self.folder,
            file_store=FileStore(self.folder / name / "files"),
            incoming_dir=self.folder / name / "incoming",
            pool_min_size=1,
            pool_max_size=5,
            # Thousands of generated documents come from one account in a minute.
            cost_per_minute=10**12,
        )
        return Database(name, self.server.url(name), settings)

    async def ensure_template(self, name: str, fill: Fill | None = None) -> str:
        """Make the migrated template, and fill it, unless another worker did."""
        with (self.folder / f"{name}.lock").open("a") as lock:
            await asyncio.to_thread(fcntl.flock, lock, fcntl.LOCK_EX)
            maintenance = self.server.url("postgres")
            if await create_database(maintenance, name):
                made = self.database(name)
                await deploy(made.owner_url, made.settings.database_url or "")
                if fill is not None:
                    await fill(made)
        return name


@contextmanager
def databases(run: str, worker: str) -> Iterator[Databases]:
    """The run's server, shared by its workers; the last one to leave takes it away."""
    place = _place()
    place.mkdir(parents=True, exist_ok=True)
    _clear(place)
    folder = place / run
    with embedded(folder) as server:
        asyncio.run(_hurry(server))
        yield Databases(server, folder, worker)
    if postmaster(server.cluster) is None:
        shutil.rmtree(folder, ignore_errors=True)


def _place() -> Path:
    """In memory, where there is room: each clone is a thousand files, made and removed.

    On ext4 half of the time of a run went into that (it looks for inodes freed long enough ago).
    """
    roomy = os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM
    return _MEMORY / f"zhuanhua-tests-{os.getuid()}" if roomy else STATE


def _clear(place: Path) -> None:
    """Remove what runs have left that were killed: their servers are gone."""
    for folder in place.iterdir():
        an_hour_ago = time.time() - 3600
        left = folder.is_dir() and folder.stat().st_mtime < an_hour_ago
        if left and postmaster(folder / "postgres") is None:
            shutil.rmtree(folder, ignore_errors=True)


async def _hurry(server: Running) -> None:
    """What these databases hold need not outlive a power cut."""
    async with connected(server.url("postgres")) as owner:
        try:
            await owner.execute("ALTER SYSTEM SET fsync = off")
            await owner.execute("ALTER SYSTEM SET max_wal_size = '512MB'")
            # A circle is looked for once in a wait: a busy machine may take long to close one.
            await owner.execute("ALTER SYSTEM SET deadlock_timeout = '3s'")
            await owner.execute("SELECT pg_reload_conf()")
        except asyncpg.InternalServerError:
            return  # another worker is writing the same line
