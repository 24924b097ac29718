"""Joining what another organization has registered, as a co-reporter (DISC-4)."""

from __future__ import annotations

import asyncio

from backend.core.ids import GlobalId
from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried

LIAISON, OTHER, THIRD = "liaison_town", "liaison_uni", "liaison_town2"
JOIN = mutation(
    "achievementJoin",
    "achievement { id version reporter { name } parties { role organization { name } } }",
)
ALREADY = [("ALREADY_REPORTER", "achievement")]
SEEN = "{ achievements { totalCount nodes { contactName } } }"


async def test_co_reporters_see_what_they_report(city: Api) -> None:
    found = await submitted(city, LIAISON, "甲")
    assert (await city.data(SEEN, as_=OTHER))["achievements"]["totalCount"] == 0
    seen = (await done(city, OTHER, JOIN, {"achievement": found["id"]}))["achievement"]
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
    third = (await done(city, THIRD, JOIN, {"achievement": found["id"]}))["achievement"]
    assert [p["organization"]["name"] for p in third["parties"]] == ["东莞理工学院", "长安镇"]


async def test_nobody_joins_twice_or_their_own(city: Api, city_database: Database) -> None:
    found = await submitted(city, LIAISON, "甲")
    given = {"achievement": found["id"]}
    assert await refused(city, city_database, LIAISON, JOIN, given) == ALREADY
    await done(city, OTHER, JOIN, given)
    assert await refused(city, city_database, OTHER, JOIN, given) == ALREADY


async def test_joining_twice_at_once(city: Api, city_database: Database) -> None:
    given = {"achievement": (await submitted(city, LIAISON, "甲"))["id"]}
    both = await asyncio.gather(*(tried(city, OTHER, JOIN, given) for _ in range(2)))
    assert sorted(reasons(p) for p in both) == [[], ALREADY]
    assert await city_database.value("SELECT count(*) FROM achievement_party") == 1


async def test_what_nobody_can_join(city: Api, city_database: Database) -> None:
    draft = await registered(city, LIAISON, "甲")
    for number in (draft["id"], str(GlobalId("Achievement", 999)), str(GlobalId("Town", 1)), "x"):
        assert await refused(city, city_database, OTHER, JOIN, {"achievement": number}) == [
            ("UNKNOWN_REFERENCE", "achievement")
        ]
