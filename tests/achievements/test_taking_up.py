"""LIB-6: a registered result becomes an achievement once."""

from __future__ import annotations

import asyncio

from backend.core.ids import GlobalId
from tests.achievements.drafts import REGISTER, complete, registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried

LIAISON, OTHER = "liaison_town", "liaison_uni"
UPDATE = mutation("achievementUpdate", "achievement { id version registeredResult { id } }")
SUBMIT = mutation("achievementSubmit", "achievement { id version }")
JOIN = mutation("achievementJoin", "achievement { id }")
TAKEN = [("ALREADY_TAKEN_UP", "registeredResult")]
RESULTS = "{ registeredResults(orderBy: [{field: ID}]) { nodes { id version takenUp } } }"


async def imported(database: Database, count: int = 2) -> list[str]:
    """The ids of so many results registered elsewhere."""
    rows = await database.rows(
        "INSERT INTO registered_result (version, source, source_date, title, title_fold, abstract, "
        "keywords, created_at) SELECT 1, '省库', '2026-01-31', '成果' || i, '成果' || i, '简介', "
        "'{}', now() FROM generate_series(1, $1::int) AS i RETURNING id",
        count,
    )
    return [str(GlobalId("RegisteredResult", r["id"])) for r in rows]


async def taken(city: Api) -> list[bool]:
    """Which results have been taken up, as everybody sees it."""
    return [r["takenUp"] for r in (await city.data(RESULTS))["registeredResults"]["nodes"]]


async def test_taken_up_once(city: Api, city_database: Database) -> None:
    first, second = await imported(city_database)
    assert await taken(city) == [False, False]
    await submitted(city, LIAISON, "甲", registeredResult=first)
    assert await taken(city) == [True, False]
    for person in (LIAISON, OTHER):
        given = await complete(city, "乙", registeredResult=first)
        assert await refused(city, city_database, person, REGISTER, given) == TAKEN
    other = await registered(city, OTHER, "乙", registeredResult=second)
    change = {"id": other["id"], "version": 1, "registeredResult": first}
    assert await refused(city, city_database, OTHER, UPDATE, change) == TAKEN
    (error,) = (await tried(city, OTHER, UPDATE, change))["userErrors"]
    assert error["rule"] == "LIB-6"


async def test_what_is_let_go_can_be_taken_up_again(city: Api, city_database: Database) -> None:
    (first,) = await imported(city_database, 1)
    draft = await registered(city, LIAISON, "甲", registeredResult=first)
    change = {"id": draft["id"], "version": 1, "registeredResult": None}
    assert (await done(city, LIAISON, UPDATE, change))["achievement"]["registeredResult"] is None
    assert await taken(city) == [False]
    await submitted(city, OTHER, "乙", registeredResult=first)
    assert await taken(city) == [True]


async def test_a_draft_takes_nothing_up(city: Api, city_database: Database) -> None:
    (first,) = await imported(city_database, 1)
    draft = await registered(city, LIAISON, "甲", registeredResult=first)
    assert await taken(city) == [False]
    late = await registered(city, OTHER, "乙")
    await done(city, OTHER, UPDATE, {"id": late["id"], "version": 1, "registeredResult": first})
    await done(city, OTHER, SUBMIT, {"id": late["id"], "version": 2})
    assert await taken(city) == [True]
    own = {"id": draft["id"], "version": 1}
    assert await refused(city, city_database, LIAISON, SUBMIT, own) == TAKEN
    # Whoever was late joins, or registers it without the result.
    join = {"achievement": late["id"], "registeredResult": first}
    await done(city, LIAISON, JOIN, join)
    await done(city, LIAISON, UPDATE, {**own, "registeredResult": None})
    await done(city, LIAISON, SUBMIT, {**own, "version": 2})


async def test_who_took_it_up_is_shown(city: Api, city_database: Database) -> None:
    first, second = await imported(city_database)
    found = await submitted(city, LIAISON, "甲", registeredResult=first)
    ask = (
        'query ($result: ID) { achievementDuplicates(title: "乙", registeredResult: $result) '
        "{ id title } }"
    )
    for result, shown in (
        (first, [{"id": found["id"], "title": "甲"}]),
        (second, []),
        (None, []),
        ("x", []),
    ):
        answer = await city.data(ask, {"result": result}, as_=OTHER)
        assert answer["achievementDuplicates"] == shown


async def test_two_submit_it_at_once(city: Api, city_database: Database) -> None:
    (first,) = await imported(city_database, 1)
    drafts = {
        person: await registered(city, person, title, registeredResult=first)
        for person, title in ((LIAISON, "甲"), (OTHER, "乙"))
    }
    both = await asyncio.gather(
        *(tried(city, p, SUBMIT, {"id": d["id"], "version": 1}) for p, d in drafts.items())
    )
    assert sorted(reasons(p) for p in both) == [[], TAKEN]
    counted = "SELECT count(*) FROM achievement WHERE submitted_at IS NOT NULL"
    assert await city_database.value(counted) == 1


async def test_a_result_that_is_not_there(city: Api, city_database: Database) -> None:
    await imported(city_database)
    for number in ("x", str(GlobalId("RegisteredResult", 999)), str(GlobalId("Town", 1))):
        given = await complete(city, "甲", registeredResult=number)
        assert await refused(city, city_database, LIAISON, REGISTER, given) == [
            ("UNKNOWN_REFERENCE", "registeredResult")
        ]
