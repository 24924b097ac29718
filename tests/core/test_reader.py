"""The reader itself: counts and batches, one statement for a whole level."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest

from backend.core.database import CurrentState, ReadSnapshot
from backend.core.declaring.kinds import Batch, Many
from backend.core.declaring.records import RECORDS
from backend.core.permissions import Role
from backend.core.reading.facets import Summary
from backend.core.reading.paging import keys_of
from backend.core.reading.reader import Reader, Slice, gathered
from backend.core.sql import sql
from backend.core.viewer import VISITOR, Viewer
from tests.api import Api
from tests.core.rows import give_parts, put_in
from tests.databases import Database

COUNT = Summary()
STAFF = Viewer(role=Role.CENTER_STAFF)
PARTIES = Slice(
    RECORDS["AchievementParty"], (), keys_of(("-role", "id")), 1, None, via="achievement_id"
)


@asynccontextmanager
async def reading(viewer: Viewer = STAFF) -> AsyncIterator[Reader]:
    """A reader in a snapshot of its own."""
    snapshot = ReadSnapshot()
    try:
        yield Reader(viewer, snapshot)
    finally:
        await snapshot.close()


@pytest.fixture
async def rows(city: Api, city_database: Database) -> list[int]:
    """Fifty achievements with two parties each, but for the last."""
    found = await put_in(city_database, "liaison_town", 50)
    await give_parts(city_database, found[:-1])
    return found


async def test_a_level_takes_one_statement(rows: list[int]) -> None:
    """Relations, short lists, counts and batches, of one row and of fifty."""
    parties = RECORDS["Achievement"].fields["parties"]
    source = RECORDS["Achievement"].fields["source"]
    assert isinstance(parties, Many)
    assert isinstance(source, Batch)
    for chosen in (rows[:1], rows):
        async with reading() as reader:
            loads: list[Any] = [
                gathered(*(reader.one("Achievement", n) for n in chosen)),
                gathered(*(reader.many(parties, n) for n in chosen)),
                gathered(*(COUNT.of(reader, PARTIES, n) for n in chosen)),
            ]
            for taken, load in enumerate(loads, 1):
                assert len(await load) == len(chosen)
                assert reader.snapshot.statements == taken
            before = reader.snapshot.statements
            await gathered(*(reader.batched(source, None) for _ in chosen))
            assert reader.snapshot.statements - before <= 1


async def test_conditions_narrow_counts(rows: list[int]) -> None:
    none = replace(PARTIES, conditions=(sql("t.role = {}", "CO_REPORTER"),))
    async with reading() as reader:
        assert await COUNT.of(reader, none, rows[0]) == 0
        assert await COUNT.of(reader, replace(PARTIES, via=None)) == 98


async def test_a_visitor_is_shown_nothing(rows: list[int]) -> None:
    parties = RECORDS["Achievement"].fields["parties"]
    assert isinstance(parties, Many)
    async with reading(VISITOR) as reader:
        assert await reader.one("Achievement", rows[0]) is None
        assert await reader.many(parties, rows[0]) == []
        assert await COUNT.of(reader, PARTIES, rows[0]) == 0


async def test_a_request_reads_one_state(rows: list[int], city_database: Database) -> None:
    """What is committed meanwhile is not seen by a query; the reader of a write sees it."""
    part = replace(PARTIES, declaration=RECORDS["Achievement"], keys=keys_of(("id",)), via=None)
    async with reading() as reader:
        assert await COUNT.of(reader, part) == 50
        await put_in(city_database, "liaison_town", 1)
        assert await COUNT.of(reader, part) == 50
    current = Reader(STAFF, CurrentState())
    assert await COUNT.of(current, part) == 51
    first = await current.one("Achievement", rows[0])
    assert first is not None
    await city_database.rows("UPDATE achievement SET title = '乙' WHERE id = $1", rows[0])
    assert await current.one("Achievement", rows[0]) is first
    again = await Reader(STAFF, CurrentState()).one("Achievement", rows[0])
    assert again is not None
    assert again.read("title") == "乙"
