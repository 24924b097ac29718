"""Imports beside one another, and beside people's own writes: none holds up the others."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import asyncpg
import pytest

from backend.achievements.rules import Registering, things_named
from backend.sheets.working import work_once
from tests.achievements.drafts import REGISTER, complete
from tests.api import Api
from tests.databases import Database
from tests.mutations import done
from tests.sheets.bringing import book, brought, key, sheet_of, tally, titled, worked
from tests.sheets.test_running import RUN, TITLES

OTHERS = [f"{thing}{doing}" for thing in ("电机", "阀门", "丝杠", "导轨") for doing in TITLES]
LOCK = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"


async def running(api: Api, *sheets: Sequence[str]) -> list[dict[str, Any]]:
    """Imports of these titles that wait for the server to bring them in."""
    contents = [book(titled(*titles, 不重复说明="各不相同。")) for titles in sheets]
    found = [await brought(api, content) for content in contents]
    for sheet in found:
        await done(api, "liaison_town", RUN, {**key(sheet), "mode": "GOOD_ROWS"})
    return found


async def in_order(database: Database, *whats: Registering) -> list[str]:
    """What registrations of these wait for, in the order in which all do."""
    rows = await database.rows(
        "SELECT said FROM unnest($1::text[]) said ORDER BY hashtextextended(said, 0)",
        [key for what in whats for key in things_named(what)],
    )
    return [row["said"] for row in rows]


CLOSE = """DO $$ BEGIN
  WHILE NOT EXISTS (
    SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE NOT l.granted AND l.locktype = 'advisory' AND d.datname = current_database()
      AND ((l.classid::bigint << 32) | l.objid::bigint)
        = hashtextextended(current_setting('test.held'), 0)
  ) LOOP
    PERFORM pg_sleep(0.01);
  END LOOP;
  PERFORM pg_advisory_xact_lock(hashtextextended(current_setting('test.wanted'), 0));
END $$"""


async def close_the_circle(owner: Any, held: str, wanted: str) -> None:
    """Once somebody waits for what we hold, wait for what they have, and longer than they do: the
    server looks for circles once in a wait, and ends who looks.
    """
    await owner.execute("SET LOCAL deadlock_timeout = '1min'")
    for name, value in (("held", held), ("wanted", wanted)):
        await owner.fetchval("SELECT set_config($1, $2, true)", f"test.{name}", value)
    await owner.execute(CLOSE)


async def test_one_that_has_to_wait_holds_up_no_other_and_goes_on_later(
    city: Api, city_database: Database
) -> None:
    first, other = await running(city, TITLES[:2], TITLES[2:])
    earlier, later = await in_order(city_database, *map(Registering, TITLES[:2]))
    async with city_database.as_owner() as owner, owner.transaction():
        await owner.execute(LOCK, later)
        work = asyncio.create_task(work_once(city.settings.audit_head_file))
        # The two wait in a circle: PostgreSQL ends the one that waits longer, the import.
        await close_the_circle(owner, later, earlier)
        with pytest.raises(asyncpg.DeadlockDetectedError):
            await work
    states = [(await sheet_of(city, sheet["id"]))["state"] for sheet in (first, other)]
    assert states == ["RUNNING", "FINISHED"]
    await worked(city)
    first = await sheet_of(city, first["id"])
    assert (first["state"], first["tally"]) == ("FINISHED", tally(created=2))


async def test_two_of_the_same_things_in_another_order_never_wait_in_a_circle(
    city: Api, city_database: Database
) -> None:
    one, other = await running(city, OTHERS, OTHERS[::-1])
    head = city.settings.audit_head_file
    assert tuple(await asyncio.gather(work_once(head), work_once(head))) == (True, True)
    found = [await sheet_of(city, sheet["id"]) for sheet in (one, other)]
    assert [sheet["state"] for sheet in found] == ["FINISHED", "FINISHED"]
    assert await city_database.value("SELECT count(*) FROM achievement") == 2 * len(OTHERS)


async def test_a_persons_form_that_waited_in_a_circle_may_be_sent_again(
    city: Api, city_database: Database
) -> None:
    number = "ZL202410000001.2"
    rights = [{"kind": "INVENTION", "number": number}]
    given = await complete(city, TITLES[0], intellectualProperties=rights)
    earlier, later = await in_order(city_database, Registering(TITLES[0], [number]))
    async with city_database.as_owner() as owner, owner.transaction():
        await owner.execute(LOCK, later)
        form = asyncio.create_task(city.gql(REGISTER, {"input": given}, as_="liaison_town"))
        await close_the_circle(owner, later, earlier)
        answer = await form
    [error] = answer["errors"]
    assert error["extensions"]["code"] == "UNAVAILABLE"
    assert await city_database.value("SELECT count(*) FROM achievement") == 0
