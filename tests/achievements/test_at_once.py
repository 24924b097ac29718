"""Registrations at once: who waits for whom, and how often each goes to the database."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import Any

import pytest
from asyncpg import Connection

from backend.achievements.rules import Registering, things_named
from backend.core.ids import GlobalId
from backend.core.server.deploy import connected
from tests.achievements.drafts import REGISTER, complete, registered
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation

LIAISON, OTHER = "liaison_town", "liaison_uni"
TITLE = "LED 驱动（第二代）"
NUMBER = "ZL202310000001.2"
PATENT = {"kind": "INVENTION", "number": NUMBER}
SUBMIT = mutation("achievementSubmit", "achievement { id stage version }")
UPDATE = mutation("achievementUpdate", "achievement { id version }")
HOLD = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"


OWN: ContextVar[bool] = ContextVar("own", default=False)
"""Whether the test asks, and none of the chores beside it."""


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements that go to the database, each a round trip."""
    found: list[str] = []

    def listen(name: str) -> None:
        ask = getattr(Connection, name)

        async def asked(self: Any, query: str, *values: Any, **how: Any) -> Any:
            if OWN.get():
                found.append(query)
            return await ask(self, query, *values, **how)

        monkeypatch.setattr(Connection, name, asked)

    for name in ("execute", "fetch", "fetchrow"):
        listen(name)
    return found


async def waiting(database: Database) -> None:
    """Until somebody waits for a lock."""
    async with asyncio.timeout(10):
        while not await database.value(WAITING):
            await asyncio.sleep(0.02)


@pytest.mark.parametrize(
    "said", [Registering(title="led驱动 第二代"), Registering(numbers=["2023 1000 0001.2"])]
)
@pytest.mark.parametrize("write", ["register", "update", "submit"])
async def test_those_of_one_thing_wait(
    city: Api, city_database: Database, said: Registering, write: str
) -> None:
    draft = await registered(city, LIAISON, TITLE, intellectualProperties=[PATENT])
    version = {"id": draft["id"], "version": 1}
    mutations = {
        "register": (REGISTER, await complete(city, TITLE, intellectualProperties=[PATENT])),
        "update": (UPDATE, {**version, "summary": "另一个简介。"}),
        "submit": (SUBMIT, version),
    }
    async with connected(city_database.owner_url) as first:
        async with first.transaction():
            (key,) = things_named(said)
            await first.execute(HOLD, key)
            second = asyncio.create_task(done(city, LIAISON, *mutations[write]))
            await waiting(city_database)
            # Whoever is of another thing goes on meanwhile.
            await registered(city, OTHER, "LED 驱动（第三代）")
            assert not second.done()
        assert (await second)["achievement"]["id"]


async def test_a_registration_with_many_parts_takes_no_more_statements(
    city: Api, city_database: Database, sent: list[str]
) -> None:
    numbers = await city_database.rows("SELECT id FROM organization ORDER BY id LIMIT 6")
    firms = [str(GlobalId("Organization", row["id"])) for row in numbers]
    await registered(city, LIAISON, "先前")
    OWN.set(True)
    for title, holders, rights in (("甲", 1, 1), ("乙", 4, 3)):
        given = await complete(
            city,
            title,
            holders=firms[:holders],
            completingOrganizations=firms[4:],
            intellectualProperties=[PATENT] * rights,
        )
        sent.clear()
        await done(city, LIAISON, REGISTER, given)
        # Who asks, the plan, references and locks, duplicates, all rows, their entries, the answer.
        assert len(sent) == 7 + len(["BEGIN", "COMMIT"])
    assert await city_database.value("SELECT count(*) FROM achievement_party") == 3 + 6
    assert await city_database.value("SELECT count(*) FROM intellectual_property") == 4
    logged = (
        "SELECT subject, count(*) FROM audit_entry WHERE operation = 'achievement_register' "
        "GROUP BY subject ORDER BY subject"
    )
    assert [tuple(row.values()) for row in await city_database.rows(logged)] == [
        ("achievement", 3),
        ("achievement_party", 3 + 6),
        ("intellectual_property", 4),
    ]
