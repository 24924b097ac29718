"""A merge and a write about what goes over with it, at once: nobody waits in a circle."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from backend.core.server.deploy import connected
from tests.achievements.drafts import submitted
from tests.achievements.test_repairs import CONFIRM, PROPOSE
from tests.api import Api
from tests.databases import Database
from tests.demands.needs import key
from tests.evaluations.batches import done as record_of
from tests.landings import claims
from tests.landings.test_correcting import CORRECT
from tests.library.recommended import recommended
from tests.library.test_leaving import LEAVE, leaving
from tests.merges.test_carrying import landed, seen
from tests.merges.test_demands import pair
from tests.mutations import done, tried

WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype <> 'relation'"

Write = Callable[[], Awaitable[dict[str, Any]]]


async def crossed(database: Database, table: str, first: Write, then: Write) -> list[Any]:
    """Both writes, while the newest row of the table is held: the first comes to it first."""
    async with connected(database.owner_url) as owner:
        holding = owner.transaction()
        await holding.start()
        await owner.execute(
            f"SELECT 1 FROM {table} WHERE id = (SELECT max(id) FROM {table}) FOR NO KEY UPDATE"
        )
        writes = []
        for write in (first, then):
            writes.append(asyncio.ensure_future(write()))
            while await database.value(WAITING) < len(writes):
                await asyncio.sleep(0.01)
        await holding.rollback()
        return list(await asyncio.gather(*writes))


@pytest.mark.parametrize("corrected", [False, True])
async def test_a_landing_is_verified_while_its_item_is_merged(
    city: Api, city_database: Database, *, corrected: bool
) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    if corrected:
        first = await landed(city, merged, "liaison_uni")
        claim = await record_of(city, "liaison_uni", CORRECT, {**key(first), "reason": "更正"})
    else:
        claim = await record_of(city, "liaison_uni", claims.CLAIM, claims.claim_of(merged["id"]))
    handed_in = await record_of(city, "liaison_uni", claims.SUBMIT, key(claim))
    waiting = (await done(city, "staff", PROPOSE, pair(kept, merged)))["merge"]
    answers = await crossed(
        city_database,
        "landing",
        lambda: tried(city, "lead", claims.VERIFY, key(handed_in)),
        lambda: tried(city, "lead", CONFIRM, key(waiting)),
    )
    assert [a["userErrors"] for a in answers] == [[], []]
    whole = await seen(city, kept)
    assert (whole["stage"], len(whole["landings"])) == ("LANDED", 1 + corrected)


async def test_an_entry_leaves_while_its_item_is_merged(city: Api, city_database: Database) -> None:
    kept = await submitted(city, "liaison_town", "甲")
    merged = await submitted(city, "liaison_uni", "乙")
    entry = await recommended(city, "achievement", merged)
    waiting = (await done(city, "staff", PROPOSE, pair(kept, merged)))["merge"]
    answers = await crossed(
        city_database,
        "service_entry",
        lambda: tried(city, "staff", LEAVE, leaving(entry)),
        lambda: tried(city, "lead", CONFIRM, key(waiting)),
    )
    assert [a["userErrors"] for a in answers] == [[], []]
    assert (await seen(city, kept))["stage"] == "SUBMITTED"
