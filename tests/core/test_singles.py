"""Connections at hand for single reads: none is handed on in doubt, or kept from others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from tortoise.context import TortoiseContext

from backend.core import engine
from backend.core.database import ReadSnapshot, client, transaction
from backend.settings import tortoise_config
from tests.databases import Database

MOST = 8
WHO = "SELECT pg_backend_pid() AS process"
LONG = "SELECT pg_sleep(30), 'under way'"
LEFT = """SELECT count(*) FROM pg_stat_activity
WHERE query LIKE '%under way%' AND state = 'active' AND pid <> pg_backend_pid()"""


@pytest.fixture
async def opened(database: Database) -> AsyncIterator[Database]:
    """Tortoise open over the database, its pool small."""
    url = database.settings.database_url or ""
    async with TortoiseContext() as context:
        await context.init(tortoise_config(url, max_size=MOST))
        yield database


async def single(text: str = WHO) -> list[Any]:
    """The rows of a read that is one statement."""
    snapshot = ReadSnapshot()
    snapshot.alone = True
    try:
        return await snapshot.fetch(text, [])
    finally:
        await snapshot.close()


async def process() -> int:
    """Whose connection runs a single read."""
    found: int = (await single())[0]["process"]
    return found


def taken() -> int:
    """How many connections are out of the pool."""
    pool = client()._pool
    return int(pool.get_size() - pool.get_idle_size())


@pytest.fixture
def for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections stay at hand for longer than a test runs."""
    monkeypatch.setattr(engine, "AT_HAND", 60)


async def given_back() -> None:
    """Wait until the pool has every connection again."""
    async with asyncio.timeout(5):
        while taken():
            await asyncio.sleep(0.01)


async def test_reads_have_the_same_connection_for_a_moment(opened: Database) -> None:
    assert await process() == await process()
    await given_back()


@pytest.mark.usefixtures("for_long")
async def test_a_quarter_of_the_pool_is_left_to_others(opened: Database) -> None:
    await asyncio.gather(*(single(f"{WHO}, pg_sleep(0.1)") for _ in range(3 * MOST)))
    assert taken() == MOST * 3 // 4
    async with asyncio.timeout(5), transaction(), client()._parent._pool.acquire():
        pass


@pytest.mark.usefixtures("for_long")
async def test_a_read_that_is_broken_off_hands_nothing_on(opened: Database) -> None:
    before = await process()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await single(LONG)
    assert taken() == 0
    assert await opened.value(LEFT) == 0
    again = await asyncio.gather(*(process() for _ in range(MOST)))
    assert before in again


@pytest.mark.usefixtures("for_long")
async def test_a_read_that_fails_does_not_stay_at_hand(opened: Database) -> None:
    for _ in range(2 * MOST):
        with pytest.raises(asyncpg.DivisionByZeroError):
            await single("SELECT 1 / 0")
    assert taken() == 0
    assert await process()


@pytest.mark.usefixtures("for_long")
async def test_a_connection_that_was_closed_is_not_used(opened: Database) -> None:
    before = await process()
    assert await opened.value("SELECT pg_terminate_backend($1)", before)
    await asyncio.sleep(0.3)
    assert await process() != before
    assert taken() == 1


@pytest.mark.usefixtures("for_long")
async def test_closing_waits_for_nothing_that_is_at_hand(opened: Database) -> None:
    await process()
    async with asyncio.timeout(5):
        await client().close()
    assert client().singles is None
    assert await process()
