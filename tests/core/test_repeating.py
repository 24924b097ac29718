"""A write that is sent again under its key is done once, and answers as it did (SAVE-1)."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.achievements.drafts import complete
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation

LIAISON = "liaison_town"
OTHER = "liaison_uni"
REGISTER = mutation("achievementRegister", "achievement { id version title }")
UPDATE = mutation("achievementUpdate", "achievement { id version title }")
KEY = "k0123456789abcdef"
COUNT = "SELECT count(*) FROM achievement"


async def sent(
    api: Api, document: str, given: dict[str, Any], key: str, as_: str = LIAISON
) -> dict[str, Any]:
    """What the mutation answers when it is sent under a key."""
    await api.data("{ viewer { role } }", as_=as_)
    headers = {"Idempotency-Key": key}
    answer = (await api.post(document, {"input": given}, as_=as_, headers=headers)).json()
    assert "errors" not in answer, answer
    (payload,) = answer["data"].values()
    return dict(payload)


async def test_a_register_that_is_sent_again_makes_one_record(
    city: Api, city_database: Database
) -> None:
    given = await complete(city, "一种耐高温涂层")
    first = await sent(city, REGISTER, given, KEY)
    assert first["userErrors"] == []
    assert await sent(city, REGISTER, given, KEY) == first
    assert await city_database.value(COUNT) == 1
    audit = "SELECT count(*) FROM audit_entry WHERE operation = 'achievement_register'"
    assert await city_database.value(audit) == 1
    other = {**given, "title": "数控机床热误差补偿"}
    assert (await sent(city, REGISTER, other, f"{KEY}2"))["achievement"] != first["achievement"]
    assert await city_database.value(COUNT) == 2


OTHERWISE: dict[str, Any] = {
    "achievement": None,
    "userErrors": [
        {
            "code": "BAD_KEY",
            "field": [],
            "message": "这个 Idempotency-Key 已用于内容不同的一次写入，请换一个。",
            "rule": None,
        }
    ],
}


async def test_a_key_with_another_input_is_refused(city: Api, city_database: Database) -> None:
    given = await complete(city, "一种耐高温涂层")
    first = await sent(city, REGISTER, given, KEY)
    assert first["userErrors"] == []
    for other in (
        {**given, "title": "另一种涂层"},
        {**given, "keywords": ["陶瓷"]},
        {**given, "formedOn": "2026-01-01"},
        {**given, "kind": "PLATFORM"},
        {**given, "askingPrice": "1.00"},
    ):
        assert await sent(city, REGISTER, other, KEY) == OTHERWISE
    # The order in which members are sent says nothing.
    assert await sent(city, REGISTER, dict(reversed(given.items())), KEY) == first
    rows = await city_database.rows("SELECT title, version FROM achievement")
    assert rows == [{"title": "一种耐高温涂层", "version": 1}]
    assert await city_database.value("SELECT count(*) FROM done_write") == 1


async def test_null_under_a_key_is_not_what_was_left_out(
    city: Api, city_database: Database
) -> None:
    given = await complete(city, "一种耐高温涂层")
    made = (await done(city, LIAISON, REGISTER, given))["achievement"]
    change = {"id": made["id"], "version": 1, "summary": "已中试。"}
    first = await sent(city, UPDATE, change, KEY)
    assert first == {"achievement": {**made, "version": 2}, "userErrors": []}
    assert await sent(city, UPDATE, {**change, "contactEmail": None}, KEY) == OTHERWISE
    assert await sent(city, UPDATE, change, KEY) == first
    assert await city_database.value("SELECT version FROM achievement") == 2


async def test_two_at_once_make_one_record(city: Api, city_database: Database) -> None:
    given = await complete(city, "一种耐高温涂层")
    one, other = await asyncio.gather(
        sent(city, REGISTER, given, KEY), sent(city, REGISTER, given, KEY)
    )
    assert one == other
    assert one["userErrors"] == []
    assert await city_database.value(COUNT) == 1


async def test_a_change_that_is_sent_again_is_not_stale(city: Api, city_database: Database) -> None:
    given = await complete(city, "一种耐高温涂层")
    key = (await done(city, LIAISON, REGISTER, given))["achievement"]
    change = {"id": key["id"], "version": key["version"], "summary": "已中试。"}
    for _ in range(2):
        assert await sent(city, UPDATE, change, KEY) == {
            "achievement": {**key, "version": 2},
            "userErrors": [],
        }
    [error] = (await sent(city, UPDATE, change, f"{KEY}2"))["userErrors"]
    assert error["code"] == "STALE"
    assert await city_database.value("SELECT version FROM achievement") == 2


async def test_what_was_refused_leaves_the_key_free(city: Api, city_database: Database) -> None:
    given = await complete(city, "一种耐高温涂层")
    refused = await sent(city, REGISTER, {**given, "contactPhone": "无"}, KEY)
    assert [error["code"] for error in refused["userErrors"]] == ["BAD_PHONE"]
    assert await city_database.value("SELECT count(*) FROM done_write") == 0
    assert (await sent(city, REGISTER, given, KEY))["userErrors"] == []
    assert await city_database.value(COUNT) == 1


async def test_a_key_is_of_one_account_and_one_kind_of_write(
    city: Api, city_database: Database
) -> None:
    given = await complete(city, "一种耐高温涂层")
    own = (await sent(city, REGISTER, given, KEY))["achievement"]
    theirs = await sent(city, REGISTER, {**given, "title": "数控机床热误差补偿"}, KEY, OTHER)
    assert theirs["achievement"]["id"] != own["id"]
    change = {"id": own["id"], "version": 1, "summary": "已中试。"}
    for key in (KEY, "short", "k" * 65, "with a space in it"):
        [error] = (await sent(city, UPDATE, change, key))["userErrors"]
        assert error["code"] == "BAD_KEY"
    assert await city_database.value("SELECT max(version) FROM achievement") == 1


async def test_a_key_is_forgotten_after_its_time(city: Api, city_database: Database) -> None:
    given = await complete(city, "一种耐高温涂层")
    await sent(city, REGISTER, given, KEY)
    async with city_database.as_owner() as owner:
        await owner.execute("UPDATE done_write SET at = at - interval '31 days'")
    await sent(city, REGISTER, {**given, "title": "数控机床热误差补偿"}, f"{KEY}2")
    assert await city_database.value("SELECT count(*) FROM done_write") == 1


async def test_a_key_that_comes_again_after_its_time_is_a_new_one(
    city: Api, city_database: Database
) -> None:
    given = await complete(city, "一种耐高温涂层")
    first = (await sent(city, REGISTER, given, KEY))["achievement"]
    async with city_database.as_owner() as owner:
        await owner.execute("UPDATE done_write SET at = at - interval '31 days'")
    another = {**given, "title": "数控机床热误差补偿"}
    second = (await sent(city, REGISTER, another, KEY))["achievement"]
    assert second["id"] != first["id"]
    assert (await sent(city, REGISTER, another, KEY))["achievement"]["id"] == second["id"]
    assert await city_database.value("SELECT count(*) FROM done_write") == 1
