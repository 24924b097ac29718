"""The application over the demonstration set, for tests that only read."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.api import Api, serving
from tests.databases import Database, Databases
from tests.demo.test_demo import kept_in, load, own


@pytest_asyncio.fixture(scope="session")
async def filled(server: Databases) -> AsyncIterator[tuple[Database, dict[str, str]]]:
    """A database with the demonstration set, and everybody's password."""
    folder = server.folder / "planned"

    async def enter(database: Database) -> None:
        assert (await load(own(database, folder)))[0]

    template = await server.ensure_template("template_planned", enter)
    async with server.clone(template) as made:
        yield made, kept_in(folder)


@pytest_asyncio.fixture
async def full(filled: tuple[Database, dict[str, str]]) -> AsyncIterator[Api]:
    """The application over the demonstration set."""
    database, passwords = filled
    async with serving(database.settings) as made:
        made.passwords.update(passwords)
        yield made
