"""LIB-6: published on consent and a statement on novelty, seen by everybody, taken down at once."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.files.samples import fetched, sent
from tests.mutations import done, mutation, reasons, refused, tried, unreadable

SHOWN = """publication { id version title kind summary trl reporter { name } industry { code }
  publishedAt takenDownAt takenDownReason consent { id } novelty achievement { id }
  standing changed viewerCanTakeDown }"""
PUBLISH = mutation("achievementPublish", SHOWN, "PublishInput")
TAKE_DOWN = mutation("publicationTakeDown", SHOWN, "TakeDownInput")
STATE = """query ($id: ID!) { node(id: $id) { ... on Achievement { version viewerCanPublish
  publications { title standing changed takenDownReason takenDownBy { displayName } } } } }"""
RETURN = mutation("achievementReturn", "achievement { id version stage }")
UPDATE = mutation("achievementUpdate", "achievement { id version stage }")
SUBMIT = mutation("achievementSubmit", "achievement { id version stage }")
LIST = """{ publications { totalCount nodes { title summary novelty consent { id }
  achievement { id } } } }"""


async def publishing(api: Api, row: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The input that publishes it."""
    consent = await sent(api, "同意书.pdf", as_="staff")
    chosen = {
        "achievement": row["id"],
        "version": row["version"],
        "summary": "面向消费电子散热的石墨烯膜。",
        "consent": consent["id"],
        "consentedOn": "2026-03-02",
        "novelty": "核心专利均已申请。",
        "nothingSecret": True,
    }
    return {**chosen, **changes}


async def published(api: Api) -> dict[str, Any]:
    """A publication of an achievement of 东城街道."""
    row = await submitted(api, "liaison_town", "石墨烯散热膜")
    found: dict[str, Any] = (await done(api, "staff", PUBLISH, await publishing(api, row)))[
        "publication"
    ]
    return found


async def test_everybody_reads_what_was_published_and_no_more(city: Api) -> None:
    made = await published(city)
    assert (made["title"], made["reporter"]) == ("石墨烯散热膜", {"name": "东城街道"})
    for person in (None, *CAST):
        found = (await city.data(LIST, as_=person))["publications"]
        assert found["totalCount"] == 1, person
        (node,) = found["nodes"]
        assert node["summary"] == "面向消费电子散热的石墨烯膜。"
        office = person in ("staff", "staff2", "lead")
        assert (node["novelty"] is not None) is office, person
        inside = office or person == "liaison_town"
        assert (node["achievement"] is not None) is inside, person
        assert (node["consent"] is not None) is inside, person
        # The consent is not published with it.
        response = await fetched(city, made["consent"]["id"], person)
        assert (response.status_code == 200) is inside, person


async def test_taken_down_at_once(city: Api, city_database: Database) -> None:
    made = await published(city)
    given = {"id": made["id"], "version": made["version"], "reason": "权利人撤回同意"}
    assert await refused(city, city_database, "liaison_uni", TAKE_DOWN, given) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    down = (await done(city, "liaison_town", TAKE_DOWN, given))["publication"]
    assert (down["takenDownAt"] is not None, down["viewerCanTakeDown"]) == (True, False)
    seen = {}
    for person in (None, *CAST):
        seen[person] = (await city.data(LIST, as_=person))["publications"]["totalCount"]
    assert {p for p, n in seen.items() if n} == {"staff", "staff2", "lead", "liaison_town"}
    again = {**given, "version": down["version"]}
    assert await refused(city, city_database, "staff", TAKE_DOWN, again) == [("TAKEN_DOWN", "id")]
    # It may come back, by a new consent.
    achievement = made["achievement"]["id"]
    row = {"id": achievement, "version": 2}
    back = await done(city, "staff", PUBLISH, await publishing(city, row))
    assert back["publication"]["takenDownAt"] is None


async def test_what_publishing_needs(city: Api, city_database: Database) -> None:
    row = await submitted(city, "liaison_town", "石墨烯散热膜")
    given = await publishing(city, row)
    for changes, reason in (
        ({"nothingSecret": False}, [("STATEMENT_MISSING", "nothingSecret")]),
        ({"consentedOn": "2199-01-01"}, [("IN_THE_FUTURE", "consentedOn")]),
        ({"novelty": " "}, [("BLANK", "novelty")]),
        ({"summary": "详询13800138000。"}, [("CONTACT_PUBLISHED", "summary")]),
        ({"summary": "电话 0769-22330000"}, [("CONTACT_PUBLISHED", "summary")]),
        ({"summary": "来信 hr@example.org"}, [("CONTACT_PUBLISHED", "summary")]),
        ({"consent": row["id"]}, [("UNKNOWN_REFERENCE", "consent")]),
        ({"version": row["version"] - 1}, [("STALE", "version")]),
    ):
        found = await refused(city, city_database, "staff", PUBLISH, {**given, **changes})
        assert found == reason, changes
    for member in ("consent", "novelty", "nothingSecret", "consentedOn"):
        nothing = {**given, member: None}
        assert await unreadable(city, city_database, "staff", PUBLISH, nothing) == ["BAD_INPUT"]
    draft = await registered(city, "liaison_town", "草稿")
    early = await publishing(city, draft)
    assert await refused(city, city_database, "staff", PUBLISH, early) == [
        ("NOT_REGISTERED", "achievement")
    ]
    assert await unreadable(city, city_database, "liaison_town", PUBLISH, given) == ["FORBIDDEN"]


async def test_published_twice_at_once(city: Api) -> None:
    row = await submitted(city, "liaison_town", "石墨烯散热膜")
    given = await publishing(city, row)
    both = await asyncio.gather(*(tried(city, p, PUBLISH, given) for p in ("staff", "staff")))
    assert sorted(reasons(p) for p in both) == [[], [("PUBLISHED", "achievement")]]


async def state_of(api: Api, achievement: str, as_: str = "staff") -> dict[str, Any]:
    """What was published of an achievement, as somebody sees it."""
    found: dict[str, Any] = (await api.data(STATE, {"id": achievement}, as_=as_))["node"]
    return found


async def edited(api: Api, achievement: str, **changes: Any) -> None:
    """The registration is returned, changed by its reporter and submitted again."""
    document = "query ($id: ID!) { node(id: $id) { ... on Achievement { id version } } }"
    row = (await api.data(document, {"id": achievement}, as_="staff"))["node"]
    for person, write, given in (
        ("staff", RETURN, {"reason": "请更正"}),
        ("liaison_town", UPDATE, changes),
        ("liaison_town", SUBMIT, {}),
    ):
        key = {"id": row["id"], "version": row["version"]}
        row = (await done(api, person, write, {**key, **given}))["achievement"]


async def test_what_was_returned_is_hidden_and_published_anew_once_changed(
    city: Api, city_database: Database
) -> None:
    made = await published(city)
    achievement = made["achievement"]["id"]
    assert (made["standing"], made["changed"]) == (True, False)
    assert (await state_of(city, achievement))["viewerCanPublish"] is False
    key = {"id": achievement, "version": 2}
    await done(city, "staff", RETURN, {**key, "reason": "请更正"})
    assert (await city.data(LIST))["publications"]["totalCount"] == 0
    assert (await state_of(city, achievement))["publications"][0]["standing"] is False
    row = (await done(city, "liaison_town", SUBMIT, {**key, "version": 3}))["achievement"]
    # As it was: it stands again, and cannot be published twice.
    assert (await city.data(LIST))["publications"]["totalCount"] == 1
    again = await publishing(city, row)
    assert await refused(city, city_database, "staff", PUBLISH, again) == [
        ("PUBLISHED", "achievement")
    ]
    await edited(city, achievement, title="石墨烯导热膜")
    found = await state_of(city, achievement)
    assert found["viewerCanPublish"] is True
    assert [p["changed"] for p in found["publications"]] == [True]
    assert (await state_of(city, achievement, "liaison_town"))["viewerCanPublish"] is False
    given = await publishing(city, {"id": achievement, "version": found["version"]})
    await done(city, "staff", PUBLISH, given)
    found = await state_of(city, achievement)
    shown = [(p["title"], p["standing"], p["takenDownReason"]) for p in found["publications"]]
    assert shown == [("石墨烯导热膜", True, None), ("石墨烯散热膜", False, None)]
    assert found["publications"][1]["takenDownBy"] == {"displayName": "staff"}
    nodes = (await city.data(LIST))["publications"]["nodes"]
    assert [n["title"] for n in nodes] == ["石墨烯导热膜"]


async def test_a_change_of_the_records_own_summary_is_seen(city: Api) -> None:
    achievement = (await published(city))["achievement"]["id"]
    await edited(city, achievement, summary="导热系数有更正。")
    assert (await state_of(city, achievement))["publications"][0]["changed"] is True


@pytest.mark.parametrize("taker", ["liaison_uni", "member"])
async def test_those_of_a_holder_take_it_down(
    city: Api, city_database: Database, taker: str
) -> None:
    made = await published(city)
    holds = """INSERT INTO achievement_party (version, achievement_id, organization_id, role)
        SELECT 1, a.id, o.id, 'HOLDER' FROM achievement a, organization o WHERE o.name = $1"""
    await city_database.rows(holds, "东莞理工学院")
    given = {"id": made["id"], "version": made["version"], "reason": "专利申请前须撤下"}
    for person in ("liaison_town2", "liaison_lead"):
        assert await refused(city, city_database, person, TAKE_DOWN, given) == [
            ("UNKNOWN_REFERENCE", "id")
        ]
    assert await unreadable(city, city_database, "leader", TAKE_DOWN, given) == ["FORBIDDEN"]
    document = "{ publications { nodes { viewerCanTakeDown changed takenDownReason } } }"
    told = {None: False, "liaison_town2": False, "liaison_uni": True, "liaison_town": True}
    told["member"] = True
    for someone, may in {**told, "staff": True, "lead": False}.items():
        (node,) = (await city.data(document, as_=someone))["publications"]["nodes"]
        assert node["viewerCanTakeDown"] is may, someone
    await done(city, taker, TAKE_DOWN, given)
    assert (await city.data(LIST))["publications"]["totalCount"] == 0
