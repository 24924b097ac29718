"""DISC-4: what is probably registered already, by title or by IP number."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend.core.ids import GlobalId
from tests.achievements.drafts import REGISTER, complete, registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried

LIAISON, OTHER = "liaison_town", "liaison_uni"
TITLE = "LED 驱动（第二代）"
NUMBER = "ZL202310000001.2"
PATENT = {"kind": "INVENTION", "number": NUMBER}
DUPLICATE = [("LIKELY_DUPLICATE", "distinctBecause")]
SUBMIT = mutation("achievementSubmit", "achievement { id stage version }")
UPDATE = mutation("achievementUpdate", "achievement { id version }")
ASK = """
query ($title: String!, $numbers: [String!], $except: ID) {
  achievementDuplicates(title: $title, ipNumbers: $numbers, except: $except) {
    id title kind reporterName year
  }
}
"""


async def alike(city: Api, title: str, as_: str = OTHER, **more: Any) -> list[dict[str, Any]]:
    """The likely duplicates of a title."""
    found = await city.data(ASK, {"title": title, **more}, as_=as_)
    matches: list[dict[str, Any]] = found["achievementDuplicates"]
    return matches


SAME = [
    TITLE,
    "led驱动第二代",
    "ＬＥＤ　驱动(第二代)",
    "《L.E.D. 驱动》——第二代！",
    "\tLed-驱动\u3000第二代\n",
]
DIFFERENT = ["LED 驱动（第三代）", "LED 驱动", "LED 驱动（第二代）器"]


@pytest.mark.parametrize("person", [LIAISON, OTHER])
async def test_titles(city: Api, city_database: Database, person: str) -> None:
    await submitted(city, LIAISON, TITLE)
    for title in SAME:
        given = await complete(city, title)
        assert await refused(city, city_database, person, REGISTER, given) == DUPLICATE, title
        assert len(await alike(city, title, person)) == 1, title
    for title in DIFFERENT:
        assert await alike(city, title, person) == []
        await registered(city, person, title)
    assert await alike(city, "。", person) == []


NUMBERS = {
    NUMBER: True,
    "202310000001.2": True,
    "zl 2023 1000 0001.2": True,
    "ＺＬ２０２３１００００００１．２": True,
    "ZL202310000001.3": False,
    "ZL20231000000": False,
    "ZL": False,
}


async def test_numbers(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, "甲", intellectualProperties=[PATENT])
    for number, same in NUMBERS.items():
        rights = [{"kind": "SOFTWARE", "number": "2026SR1"}, {**PATENT, "number": number}]
        given = await complete(city, "乙", intellectualProperties=rights)
        assert len(await alike(city, "乙", numbers=[number])) == same, number
        if same:
            assert await refused(city, city_database, OTHER, REGISTER, given) == DUPLICATE
        else:
            await done(city, OTHER, REGISTER, given)


async def test_of_a_match_only_this_is_shown(city: Api, city_database: Database) -> None:
    found = await submitted(city, LIAISON, TITLE, kind="PLATFORM")
    # The year is the city's: half past seven in the evening of New Year's Eve in London.
    await city_database.rows("UPDATE achievement SET submitted_at = '2025-12-31T19:30:00Z'")
    shown = {
        "id": found["id"],
        "title": TITLE,
        "kind": "PLATFORM",
        "reporterName": "东城街道",
        "year": 2026,
    }
    assert await alike(city, "led驱动第二代") == [shown]
    own = "query ($id: ID!) { node(id: $id) { id } achievements { totalCount } }"
    assert await city.data(own, {"id": found["id"]}, as_=OTHER) == {
        "node": None,
        "achievements": {"totalCount": 0},
    }
    refusal = (await tried(city, OTHER, REGISTER, await complete(city, TITLE)))["userErrors"][0]
    assert (refusal["rule"], TITLE in refusal["message"]) == ("DISC-4", True)


async def test_drafts_are_nobodys_duplicates(city: Api) -> None:
    draft = await registered(city, LIAISON, TITLE, intellectualProperties=[PATENT])
    assert await alike(city, TITLE, numbers=[NUMBER]) == []
    await registered(city, OTHER, TITLE)
    await done(city, LIAISON, SUBMIT, {"id": draft["id"], "version": 1})
    assert len(await alike(city, TITLE)) == 1
    assert len(await alike(city, "乙", numbers=[NUMBER])) == 1
    assert await alike(city, TITLE, **{"except": draft["id"]}) == []
    assert len(await alike(city, TITLE, **{"except": str(GlobalId("Town", 1))})) == 1


async def test_a_reason_sets_it_apart(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, TITLE)
    given = await complete(city, TITLE, distinctBecause=" ")
    assert await refused(city, city_database, OTHER, REGISTER, given) == [
        ("BLANK", "distinctBecause"),
        *DUPLICATE,
    ]
    second = await submitted(city, OTHER, TITLE, distinctBecause="应用于另一种光源")
    assert second["stage"] == "SUBMITTED"
    assert len(await alike(city, TITLE)) == 2


async def test_the_reason_cannot_be_taken_back(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, TITLE)
    draft = await registered(city, OTHER, TITLE, distinctBecause="另一种光源")
    change = {"id": draft["id"], "version": 1, "distinctBecause": None}
    assert await refused(city, city_database, OTHER, UPDATE, change) == DUPLICATE
    await done(city, OTHER, UPDATE, {**change, "title": "另一项"})


async def test_a_reason_speaks_only_of_what_was_shown(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, TITLE)
    await submitted(city, LIAISON, "乙", intellectualProperties=[PATENT])
    draft = await registered(city, OTHER, "甲", distinctBecause="另一种光源")
    own = {"id": draft["id"], "version": 1}
    for change in ({"title": TITLE}, {"title": "乙"}, {"intellectualProperties": [PATENT]}):
        assert await refused(city, city_database, OTHER, UPDATE, {**own, **change}) == DUPLICATE
    await done(city, OTHER, UPDATE, {**own, "title": TITLE, "distinctBecause": "另一种光源"})
    own["version"] = 2
    # What was said of the one match says nothing of the other.
    again = {**own, "intellectualProperties": [PATENT]}
    assert await refused(city, city_database, OTHER, UPDATE, again) == DUPLICATE
    (error,) = (await tried(city, OTHER, UPDATE, again))["userErrors"]
    assert ("乙" in error["message"], TITLE in error["message"]) == (True, False)
    await done(city, OTHER, UPDATE, {**own, "trl": 7})
    await done(city, OTHER, UPDATE, {**again, "version": 3, "distinctBecause": "用途不同"})
    await done(city, OTHER, SUBMIT, {**own, "version": 4})


async def test_a_match_that_came_after_the_reason(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, TITLE)
    draft = await registered(city, OTHER, TITLE, distinctBecause="另一种光源")
    own = {"id": draft["id"], "version": 1}
    await submitted(city, LIAISON, TITLE, distinctBecause="第三种光源")
    assert await refused(city, city_database, OTHER, SUBMIT, own) == DUPLICATE
    await done(city, OTHER, UPDATE, {**own, "distinctBecause": "与两项均不同"})
    await done(city, OTHER, SUBMIT, {**own, "version": 2})


async def test_too_much_to_compare_is_refused(city: Api) -> None:
    for variables, codes in (
        ({"title": "甲" * 1000, "numbers": ["1"] * 50}, []),
        ({"title": "甲" * 1001}, ["BAD_INPUT"]),
        ({"title": "甲", "numbers": ["1"] * 51}, ["BAD_INPUT"]),
    ):
        answer = await city.gql(ASK, variables, as_=OTHER)
        assert [e["extensions"]["code"] for e in answer.get("errors", [])] == codes


async def test_a_draft_that_becomes_one(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, TITLE, intellectualProperties=[PATENT])
    draft = await registered(city, OTHER, "乙")
    for change in ({"title": "led 驱动 第二代"}, {"intellectualProperties": [PATENT]}):
        given = {"id": draft["id"], "version": 1, **change}
        assert await refused(city, city_database, OTHER, UPDATE, given) == DUPLICATE


@pytest.mark.parametrize(
    "same", [{}, {"intellectualProperties": [PATENT]}], ids=["title", "number"]
)
async def test_two_submitted_at_once(
    city: Api, city_database: Database, same: dict[str, Any]
) -> None:
    titles = ("甲", "乙") if same else (TITLE, "LED驱动第二代")
    people = (LIAISON, OTHER)
    drafts = [
        await registered(city, person, title, **same)
        for person, title in zip(people, titles, strict=True)
    ]
    both = await asyncio.gather(
        *(
            tried(city, person, SUBMIT, {"id": draft["id"], "version": 1})
            for person, draft in zip(people, drafts, strict=True)
        )
    )
    assert sorted(reasons(p) for p in both) == [[], DUPLICATE]
    counted = "SELECT count(*) FROM achievement WHERE stage = 'SUBMITTED'"
    assert await city_database.value(counted) == 1


async def test_at_most_twenty_are_shown_and_three_named(city: Api, city_database: Database) -> None:
    found = await submitted(city, LIAISON, TITLE)
    await city_database.rows(
        "INSERT INTO achievement (version, kind, stage, title, title_fold, summary, secrecy, "
        "unclassified_declared, reporter_id, registrant_id, keywords, conversion_ways, created_at, "
        "submitted_at) SELECT 1, kind, stage, title || i, title_fold, summary, secrecy, true, "
        "reporter_id, registrant_id, '{}', '{}', now(), now() "
        "FROM achievement, generate_series(1, 30) AS i"
    )
    matches = await alike(city, TITLE)
    assert len(matches) == 20
    assert matches[0]["id"] == found["id"]
    refusal = (await tried(city, OTHER, REGISTER, await complete(city, TITLE)))["userErrors"][0]
    assert refusal["message"].count(TITLE) == 3
