"""Connections: one snapshot for the reads of a request, one transaction for a write."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any, Protocol

from tortoise.connection import get_connections
from tortoise.context import require_context
from tortoise.transactions import in_transaction

from backend.core.engine import Client
from backend.core.sql import Sql

CONNECTION = "default"


def client() -> Any:
    """Tortoise's client for the application's database; inside a write, its transaction."""
    return require_context().connections.get(CONNECTION)


async def rows_of(statement: Sql) -> list[Any]:
    """The rows of one statement; inside a write it sees what that has changed."""
    return await _fetched(*statement.compile())


async def _fetched(text: str, values: list[Any]) -> list[Any]:
    """The rows of one statement: inside a write in its transaction, else in none."""
    own = client()
    if not isinstance(own, Client):
        async with own.acquire_connection() as connection:
            found: list[Any] = await connection.fetch(text, *values)
        return found
    if own.singles is None:
        await _open(own)
    assert own.singles is not None
    return await own.singles.fetch(text, values)


async def _open(of: Any) -> None:
    """Tortoise opens its pool at the first use, which may be this one."""
    await of.acquire_connection().ensure_connection()


class Snapshot(Protocol):
    """Where a reader's statements run."""

    statements: int
    alone: bool
    """Whether there is to be one statement only: that is a snapshot of its own, and spares the
    round trips of a transaction."""
    rows: int

    async def fetch(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of one statement, which sees what the others of the request see."""

    async def aside(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of a statement beside the reads, such as the one that says who asks."""

    async def close(self) -> None:
        """Give back the connection."""


class ReadSnapshot:
    """All statements of one query see one state: a read-only repeatable-read transaction.

    The connection is taken at the first statement and held until `close`; a statement that is alone
    does without. What is still under way by then, as beside a field that failed, is broken off:
    nobody would give its connection back.
    """

    def __init__(self) -> None:
        self.statements = self.rows = 0
        self.alone = False
        self._closed = False
        self._lock = asyncio.Lock()
        self._pool: Any = None
        self._connection: Any = None
        self._transaction: Any = None

    async def fetch(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of one statement."""
        first = self.alone and self.statements == 0
        if first and self._connection is None and not self._closed:
            self.statements += 1
            single = await _fetched(text, values)
            self.rows += len(single)
            return single
        async with self._lock:
            if self._connection is None:
                await self._connect()
            if self._transaction is None and not first:
                await self._begin()
            self.statements += 1
            found: list[Any] = await self._connection.fetch(text, *values)
            self.rows += len(found)
            return found

    async def aside(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of a statement beside the reads, on the same connection."""
        async with self._lock:
            if self._connection is None:
                await self._connect()
            rows: list[Any] = await self._connection.fetch(text, *values)
            return rows

    async def _connect(self) -> None:
        if self._closed:
            raise asyncio.CancelledError("the request is over")
        own = client()
        if own._pool is None:
            await _open(own)
        # No limit of its own, which would be a task of its own: the request has one.
        self._pool, self._connection = own._pool, await own._pool.acquire()

    async def _begin(self) -> None:
        transaction = self._connection.transaction(isolation="repeatable_read", readonly=True)
        try:
            await transaction.start()
        except BaseException:
            # Broken off, as by an error in a field beside: nobody knows what the server has begun.
            self._connection.terminate()
            raise
        self._transaction = transaction

    async def close(self) -> None:
        """End the transaction and give the connection back."""
        self._closed = True
        async with self._lock:
            if self._connection is None:
                return
            connection, self._connection = self._connection, None
            transaction, self._transaction = self._transaction, None
            try:
                if transaction is not None:
                    await transaction.rollback()
            finally:
                await self._pool.release(connection)


class Aside:
    """What is beside the reads of a snapshot, read with a reader of its own."""

    statements, rows, alone = 0, 0, False

    def __init__(self, snapshot: Snapshot) -> None:
        self.fetch = self.aside = snapshot.aside

    async def close(self) -> None:
        """The snapshot holds the connection."""


class CurrentState:
    """Each statement sees what is committed, and inside a write what it has changed."""

    def __init__(self) -> None:
        self.statements, self.rows, self.alone = 0, 0, False

    async def fetch(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of one statement."""
        self.statements += 1
        found = await _fetched(text, values)
        self.rows += len(found)
        return found

    async def aside(self, text: str, values: list[Any]) -> list[Any]:
        """As `fetch`."""
        return await self.fetch(text, values)

    async def close(self) -> None:
        """Nothing is held."""


@asynccontextmanager
async def transaction() -> AsyncIterator[Any]:
    """One write: committed at the end, undone by any exception."""
    context = in_transaction(CONNECTION)
    connection = await _begin(context)
    async with AsyncExitStack() as stack:
        stack.push_async_exit(_ending(context))
        yield connection


def _ending(context: Any) -> Any:
    async def end(*raised: Any) -> Any:
        try:
            return await context.__aexit__(*raised)
        except BaseException:
            # Broken off while its connection went back: left to Tortoise, this task would go on in
            # a transaction that has ended.
            with suppress(Exception):
                get_connections().reset(context.token)
            raise

    return end


async def _begin(context: Any) -> Any:
    try:
        return await context.__aenter__()
    except BaseException as error:
        # BEGIN failed or was broken off: left to Tortoise, the connection would never come back,
        # and this task would go on in a transaction that there is not.
        if hasattr(context, "token"):
            with suppress(Exception):
                await context.__aexit__(type(error), error, error.__traceback__)
        raise
