"""A write's transaction gives its connection back however it ends."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest
from asyncpg.transaction import Transaction
from tortoise.context import TortoiseContext

from backend.core.database import client, transaction
from backend.settings import tortoise_config
from tests.databases import Database


async def test_a_transaction_broken_off_while_it_begins(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = asyncio.Event()
    start = Transaction.start

    async def slow(self: Transaction) -> None:
        begun.set()
        await asyncio.sleep(60)
        await start(self)

    config = tortoise_config(database.settings.database_url or "", max_size=1)
    async with TortoiseContext() as context:
        await context.init(config)
        outside = client()

        async def write() -> None:
            try:
                async with transaction():
                    raise AssertionError
            finally:
                assert client() is outside

        with monkeypatch.context() as patch:
            patch.setattr(Transaction, "start", slow)
            task = asyncio.create_task(write())
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        # The pool's only connection is free again.
        async with asyncio.timeout(5), transaction() as connection:
            assert (await connection.execute_query_dict("SELECT 1 AS one"))[0]["one"] == 1


async def test_a_transaction_that_cannot_begin(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(_: Transaction) -> None:
        raise asyncpg.PostgresError("no")

    config = tortoise_config(database.settings.database_url or "", max_size=1)
    async with TortoiseContext() as context:
        await context.init(config)
        with monkeypatch.context() as patch:
            patch.setattr(Transaction, "start", refused)
            for _ in range(2):
                with pytest.raises(asyncpg.PostgresError):
                    async with asyncio.timeout(5), transaction():
                        raise AssertionError
        async with asyncio.timeout(5), transaction() as connection:
            await connection.execute_query_dict("SELECT 1 AS one")
