"""Write migrations from the models (aerich), without a database.

Until the first release there is one initial migration, written anew at each change of the models;
from then on each change adds one.
"""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aerich import Command
from aerich.migrate import Migrate
from tortoise.context import TortoiseContext

from backend.core.server.deploy import APP, MIGRATIONS, versions
from backend.settings import tortoise_config

NO_DATABASE = "postgresql://nobody@/nothing?host=/nonexistent"
"""aerich asks for a connection's dialect, never for the connection."""

CONFIG = tortoise_config(NO_DATABASE)
"""For aerich's own command (``aerich heads --offline`` …)."""


async def squash(location: Path = MIGRATIONS) -> str:
    """Replace all migrations by one that makes today's tables; returns its name.

    Nothing changes where today's migration already says the same.
    """
    known = versions(location)
    if len(known) == 1 and not await drift(location):
        return known[0]
    with TemporaryDirectory() as folder:
        async with _aerich(Path(folder)) as command:
            await command.init_migrations(safe=False)
        shutil.rmtree(location / APP, ignore_errors=True)
        shutil.copytree(Path(folder) / APP, location / APP)
    return versions(location)[0]


async def add(name: str, location: Path = MIGRATIONS) -> str | None:
    """Add a migration from the last one to today's models; None when they agree."""
    async with _aerich(location) as command:
        await command.init(offline=True)
        return await command.migrate(name, no_input=True, offline=True) or None


async def drift(location: Path = MIGRATIONS) -> str | None:
    """The migration that is missing, as text; None when migrations and models agree."""
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(location / APP, copy / APP)
        name = await add("drift", copy)
        return None if name is None else (copy / APP / name).read_text(encoding="utf-8")


@asynccontextmanager
async def _aerich(location: Path) -> AsyncIterator[Any]:
    # aerich gathers what it found in class attributes, where an earlier call left its own.
    Migrate.upgrade_operators, Migrate.downgrade_operators = [], []
    Migrate._upgrade_fk_m2m_index_operators, Migrate._downgrade_fk_m2m_index_operators = [], []
    Migrate._upgrade_m2m, Migrate._downgrade_m2m = [], []
    Migrate._last_version_content = None
    async with TortoiseContext() as context:
        await context.init(CONFIG)
        yield Command(CONFIG, app=APP, location=str(location))
