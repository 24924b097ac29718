"""Tortoise's engine for PostgreSQL, with connections at hand for reads that are one statement.

The pool takes each connection back in a task of its own, under a timer, after a check: a tenth of
what a small read costs. So some stay out of it, for a moment each.
"""

from __future__ import annotations

import asyncio
from typing import Any

from asyncpg.exceptions import InterfaceError
from tortoise.backends.asyncpg.client import AsyncpgDBClient

AT_HAND = 0.25
"""Seconds after which connections go back to the pool, which replaces those that are worn."""


class Singles:
    """Runs single statements, each a snapshot of its own, outside of any transaction.

    A quarter of the pool's connections never stay out of it, so that what writes, or reads several
    statements, does not wait for those that nobody uses.
    """

    def __init__(self, pool: Any) -> None:
        """Nothing is taken from the pool before the first statement."""
        self._pool = pool
        self._most: int = pool.get_max_size() * 3 // 4
        self._out = 0
        self._idle: list[Any] = []
        self._giving_back: asyncio.Task[None] | None = None

    async def fetch(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of one statement, which leaves nothing behind in the session."""
        connection = await self._taken()
        try:
            rows: list[Any] = await connection.fetch(text, *values)
        except BaseException:
            # Closed, or broken off while the server is still at it: the pool sees to that.
            await self._give_back(connection)
            raise
        if self._out > self._most:
            await self._give_back(connection)
        else:
            self._idle.append(connection)
            if self._giving_back is None:
                self._giving_back = asyncio.create_task(self._later())
        return rows

    async def close(self) -> None:
        """Give back what nobody uses, at once."""
        if self._giving_back is not None:
            self._giving_back.cancel()
        await self._give_all_back()

    async def _taken(self) -> Any:
        while self._idle:
            connection = self._idle.pop()
            if _is_open(connection):
                return connection
            await self._give_back(connection)
        connection = await self._pool.acquire()
        self._out += 1
        return connection

    async def _give_back(self, connection: Any) -> None:
        self._out -= 1
        await self._pool.release(connection)

    async def _later(self) -> None:
        await asyncio.sleep(AT_HAND)
        await self._give_all_back()

    async def _give_all_back(self) -> None:
        self._giving_back = None
        idle, self._idle = self._idle, []
        # One that cannot be given back is closed, and of no concern to the others.
        await asyncio.gather(*map(self._give_back, idle), return_exceptions=True)


def _is_open(connection: Any) -> bool:
    try:
        return not connection.is_closed()
    except InterfaceError:
        return False  # the pool has seen that it is closed, and taken it back


class Client(AsyncpgDBClient):
    """Tortoise's client, whose `singles` are there as long as its pool is."""

    singles: Singles | None = None

    async def create_connection(self, with_db: bool) -> None:
        """Open the pool."""
        await super().create_connection(with_db)
        self.singles = Singles(self._pool)

    async def _close(self) -> None:
        if self.singles is not None:
            await self.singles.close()
            self.singles = None
        await super()._close()


client_class = Client
"""Tortoise looks for it by this name."""
