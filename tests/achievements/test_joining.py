"""Joining what another organization has registered, as a co-reporter (DISC-4)."""

from __future__ import annotations

import asyncio
from typing import Any

from backend.core.ids import GlobalId
from tests.achievements.drafts import registered, submitted
from tests.achievements.test_taking_up import imported
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried

LIAISON, OTHER, THIRD = "liaison_town", "liaison_uni", "liaison_town2"
TITLE = "LED 驱动（第二代）"
PATENT = {"kind": "INVENTION", "number": "ZL202310000001.2"}
JOIN = mutation(
    "achievementJoin",
    "achievement { id version reporter { name } parties { role organization { name } } }",
)
ALREADY = [("ALREADY_REPORTER", "achievement")]
UNKNOWN = [("UNKNOWN_REFERENCE", "achievement")]
SEEN = "{ achievements { totalCount nodes { contactName } } }"


def joining(achievement: str, **more: Any) -> dict[str, Any]:
    """The input of somebody who was about to register the same title."""
    return {"achievement": achievement, "title": TITLE, **more}


async def test_co_reporters_see_what_they_report(city: Api) -> None:
    found = await submitted(city, LIAISON, TITLE)
    assert (await city.data(SEEN, as_=OTHER))["achievements"]["totalCount"] == 0
    seen = (await done(city, OTHER, JOIN, joining(found["id"])))["achievement"]
    assert seen == {
        "id": found["id"],
        "version": found["version"],
        "reporter": {"name": "东城街道"},
        "parties": [{"role": "CO_REPORTER", "organization": {"name": "东莞理工学院"}}],
    }
    # The contact stays with the first reporter, the center and the lead department.
    assert (await city.data(SEEN, as_=OTHER))["achievements"] == {
        "totalCount": 1,
        "nodes": [{"contactName": None}],
    }
    third = (await done(city, THIRD, JOIN, joining(found["id"])))["achievement"]
    assert [p["organization"]["name"] for p in third["parties"]] == ["东莞理工学院", "长安镇"]


async def test_only_a_likely_duplicate_is_joined(city: Api, city_database: Database) -> None:
    first, second = await imported(city_database)
    found = await submitted(
        city, LIAISON, TITLE, intellectualProperties=[PATENT], registeredResult=first
    )
    unlike: list[dict[str, Any]] = [
        {},
        {"title": None},
        {"title": "另一项", "ipNumbers": ["ZL202310000001.3"], "registeredResult": second},
        {"title": "LED", "ipNumbers": [], "registeredResult": None},
        {"registeredResult": str(GlobalId("RegisteredResult", 999))},
    ]
    for same in unlike:
        given = {"achievement": found["id"], **same}
        assert await refused(city, city_database, OTHER, JOIN, given) == UNKNOWN, same
    assert (await city.data(SEEN, as_=OTHER))["achievements"]["totalCount"] == 0
    assert await refused(city, city_database, OTHER, JOIN, joining(found["id"], title=" ")) == [
        ("BLANK", "title")
    ]
    assert await refused(
        city, city_database, OTHER, JOIN, joining(found["id"], registeredResult="x")
    ) == [("UNKNOWN_REFERENCE", "registeredResult")]


async def test_each_likeness_is_enough_to_join(city: Api, city_database: Database) -> None:
    (result,) = await imported(city_database, 1)
    alike: list[dict[str, Any]] = [
        {"title": "led驱动第二代"},
        {"ipNumbers": ["2026SR1", "202310000001.2"]},
        {"registeredResult": result},
    ]
    for same in alike:
        await city_database.rows("DELETE FROM achievement")
        found = await submitted(
            city, LIAISON, TITLE, intellectualProperties=[PATENT], registeredResult=result
        )
        await done(city, OTHER, JOIN, {"achievement": found["id"], **same})


async def test_nobody_joins_twice_or_their_own(city: Api, city_database: Database) -> None:
    given = joining((await submitted(city, LIAISON, TITLE))["id"])
    assert await refused(city, city_database, LIAISON, JOIN, given) == ALREADY
    await done(city, OTHER, JOIN, given)
    assert await refused(city, city_database, OTHER, JOIN, given) == ALREADY


async def test_joining_twice_at_once(city: Api, city_database: Database) -> None:
    given = joining((await submitted(city, LIAISON, TITLE))["id"])
    both = await asyncio.gather(*(tried(city, OTHER, JOIN, given) for _ in range(2)))
    assert sorted(reasons(p) for p in both) == [[], ALREADY]
    assert await city_database.value("SELECT count(*) FROM achievement_party") == 1


async def test_what_nobody_can_join(city: Api, city_database: Database) -> None:
    draft = await registered(city, LIAISON, TITLE)
    for number in (draft["id"], str(GlobalId("Achievement", 999)), str(GlobalId("Town", 1)), "x"):
        assert await refused(city, city_database, OTHER, JOIN, joining(number)) == UNKNOWN
