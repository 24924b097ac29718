"""What tests share. See tests/databases.py and tests/api.py."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from backend.core.database import ReadSnapshot
from tests.api import Api, serving
from tests.cast import CAST, PASSWORD, enter_cast
from tests.databases import Database, Databases, databases


@pytest.fixture(scope="session")
def server(testrun_uid: str, worker_id: str) -> Iterator[Databases]:
    """The run's database server."""
    with databases(testrun_uid, worker_id) as made:
        yield made


@pytest_asyncio.fixture(scope="session")
async def template(server: Databases) -> str:
    """A migrated, empty database to clone; nobody opens it."""
    return await server.ensure_template("template_empty")


@pytest_asyncio.fixture
async def database(server: Databases, template: str) -> AsyncIterator[Database]:
    """A migrated, empty database of the test's own."""
    async with server.clone(template) as made:
        yield made


@pytest_asyncio.fixture
async def api(database: Database) -> AsyncIterator[Api]:
    """The application on a migrated, empty database of the test's own."""
    async with serving(database.settings) as made:
        yield made


@pytest_asyncio.fixture(scope="session")
async def cast_template(server: Databases) -> str:
    """A database with the plan, its organizations and the cast of tests/cast.py."""
    return await server.ensure_template("template_cast", enter_cast)


@pytest_asyncio.fixture
async def city_database(server: Databases, cast_template: str) -> AsyncIterator[Database]:
    """A database of the test's own, with the plan and the cast."""
    async with server.clone(cast_template) as made:
        yield made


@pytest_asyncio.fixture
async def city(city_database: Database) -> AsyncIterator[Api]:
    """The application over the plan and the cast: `await city.data(…, as_="staff")`."""
    async with serving(city_database.settings) as made:
        made.passwords.update(dict.fromkeys(CAST, PASSWORD))
        yield made


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many statements each closed snapshot ran."""
    found: list[int] = []
    close = ReadSnapshot.close

    async def recorded(self: ReadSnapshot) -> None:
        if self.statements:
            found.append(self.statements)
        await close(self)

    monkeypatch.setattr(ReadSnapshot, "close", recorded)
    return found
