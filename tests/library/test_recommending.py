"""EVAL-2: who may recommend, in writing, and what is admitted by it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.demands.needs import FIRM, organization, proven, real
from tests.evaluations.batches import accounts, closed, day, in_scoring
from tests.files.samples import PDF, fetched, sent
from tests.library.recommended import LAB, RECOMMEND, recommendation, recommended
from tests.mutations import done, reasons, refused, tried, unreadable

CHAIN_LEADER = """INSERT INTO organization_flag
(version, organization_id, flag, valid_from, valid_to)
SELECT 1, o.id, 'CHAIN_LEADER', $2::date, $3::date FROM organization o WHERE o.name = $1"""
WHO = "{ recommenders { who organizations(first: 100) { nodes { name } } } }"


async def test_an_achievement_is_admitted_by_a_letter_without_evaluation(city: Api) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    given = await recommendation(city, "achievement", item)
    entry = (await done(city, "staff", RECOMMEND, given))["serviceEntry"]
    assert {**entry, "id": 0} == {
        "id": 0,
        "version": 1,
        "route": "RECOMMENDED",
        "reason": "重点项目",
        "leftAt": None,
        "letterNumber": "材料荐〔2026〕3号",
        "letterDated": "2026-03-05",
        "letter": {"id": given["letter"], "name": "推荐函.pdf"},
        "recommender": {"name": LAB},
        "accountable": {"displayName": "staff"},
        "evaluationItem": None,
        "screening": None,
        "item": {"id": item["id"], "title": "一种涂层", "itemKind": "PROJECT"},
        "demand": None,
        "achievement": {"id": item["id"], "version": item["version"] + 1, "stage": "IN_SERVICE"},
    }
    # Who sees the entry sees its letter.
    for person, status in (("liaison_uni", 200), ("staff2", 200), ("liaison_town", 404)):
        assert (await fetched(city, given["letter"], person)).status_code == status


async def test_a_real_demand_is_admitted_by_a_letter(city: Api, city_database: Database) -> None:
    waiting = await proven(city, title="甲")
    given = await recommendation(city, "demand", waiting)
    assert await refused(city, city_database, "staff", RECOMMEND, given) == [("NOT_REAL", "demand")]
    entry = await recommended(city, "demand", demand := await real(city, title="乙"))
    assert (entry["route"], entry["demand"]["stage"]) == ("RECOMMENDED", "IN_SERVICE")
    assert entry["item"]["id"] == demand["id"]
    again = {**given, "demand": demand["id"], "version": entry["demand"]["version"]}
    assert await refused(city, city_database, "staff", RECOMMEND, again) == [
        ("WRONG_STAGE", "demand")
    ]


async def test_anyone_else_or_no_letter_is_refused_with_the_reason(
    city: Api, city_database: Database
) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    given = await recommendation(city, "achievement", item)
    for name in ("东城街道", "东莞市科学技术局", FIRM, "启明评价有限公司"):
        wrong = {**given, "recommender": await organization(city, name)}
        payload = await tried(city, "staff", RECOMMEND, wrong)
        (error,) = payload["userErrors"]
        assert (error["code"], error["rule"]) == ("NOT_A_RECOMMENDER", "EVAL-2")
        assert name in error["message"]
        # Who may is said from the plan's data.
        assert (await city.data(WHO))["recommenders"]["who"] in error["message"]
        assert await refused(city, city_database, "staff", RECOMMEND, wrong) == [
            ("NOT_A_RECOMMENDER", "recommender")
        ]
    without = {k: v for k, v in given.items() if k != "letter"}
    for wrong in (without, {**given, "letter": None}):
        payload = await tried(city, "staff", RECOMMEND, wrong)
        assert [(e["code"], e["rule"]) for e in payload["userErrors"]] == [
            ("LETTER_MISSING", "EVAL-2")
        ]
    both = {**without, "recommender": await organization(city, FIRM)}
    assert await refused(city, city_database, "staff", RECOMMEND, both) == [
        ("NOT_A_RECOMMENDER", "recommender"),
        ("LETTER_MISSING", "letter"),
    ]


async def test_a_firm_recommends_while_it_is_chain_leader(
    city: Api, city_database: Database
) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    given = await recommendation(city, "achievement", item, FIRM)
    one = timedelta(days=1)
    for since, until in ((today() + one, None), (None, today() - one)):
        await city_database.rows(CHAIN_LEADER, FIRM, since, until)
        assert await refused(city, city_database, "staff", RECOMMEND, given) == [
            ("NOT_A_RECOMMENDER", "recommender")
        ]
        await city_database.rows("DELETE FROM organization_flag WHERE flag = 'CHAIN_LEADER'")
    await city_database.rows(CHAIN_LEADER, FIRM, today(), today())
    entry = (await done(city, "staff", RECOMMEND, given))["serviceEntry"]
    assert entry["recommender"] == {"name": FIRM}


async def test_only_those_who_recommend_are_offered(city: Api, city_database: Database) -> None:
    async def offered() -> set[str]:
        nodes = (await city.data(WHO))["recommenders"]["organizations"]["nodes"]
        return {node["name"] for node in nodes}

    statement = """SELECT name FROM organization WHERE kind IN ('UNIVERSITY', 'RESEARCH_INSTITUTE',
        'PROVINCIAL_LAB', 'SCIENCE_FACILITY', 'CO_BUILT_INSTITUTE')"""
    institutions = {row["name"] for row in await city_database.rows(statement)}
    assert LAB in institutions
    assert await offered() == institutions
    one = timedelta(days=1)
    for since, until, leads in ((today() + one, None, False), (None, None, True)):
        await city_database.rows(CHAIN_LEADER, FIRM, since, until)
        assert (FIRM in await offered()) is leads
        await city_database.rows("DELETE FROM organization_flag WHERE flag = 'CHAIN_LEADER'")
    await city_database.rows("UPDATE organization SET active = FALSE WHERE name = $1", LAB)
    assert await offered() == institutions - {LAB}


async def test_the_page_knows_what_can_be_recommended(city: Api) -> None:
    document = """query ($id: ID!) { node(id: $id) {
        ... on Achievement { viewerCanRecommend } ... on Demand { viewerCanRecommend } } }"""

    async def may(item: dict[str, Any], person: str) -> bool:
        node = (await city.data(document, {"id": item["id"]}, as_=person))["node"]
        return bool(node["viewerCanRecommend"])

    draft = await registered(city, "liaison_uni", "甲")
    item = await submitted(city, "liaison_uni", "乙")
    for person, row, expected in (
        ("liaison_uni", draft, False),
        ("staff", item, True),
        ("lead", item, False),
        ("liaison_uni", item, False),
        ("staff", await proven(city, title="丙"), False),
        ("staff", await real(city, title="丁"), True),
    ):
        assert await may(row, person) is expected, (person, row)
    await recommended(city, "achievement", item)
    assert await may(item, "staff") is False


async def test_an_institution_recommends_in_the_city_as_long_as_it_exists(
    city: Api, city_database: Database
) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    await city_database.rows(
        "INSERT INTO organization (version, name, name_fold, kind, active, created_at) "
        "VALUES (1, '外地大学', '外地大学', 'UNIVERSITY', true, now())"
    )
    given = await recommendation(city, "achievement", item, "外地大学")
    set_town = "UPDATE organization SET active = $2, town_id = $3 WHERE name = $1"
    town = await city_database.value("SELECT min(id) FROM town")
    for active, place in ((True, None), (False, town)):
        await city_database.rows(set_town, "外地大学", active, place)
        assert await refused(city, city_database, "staff", RECOMMEND, given) == [
            ("NOT_A_RECOMMENDER", "recommender")
        ]
    await city_database.rows(set_town, "外地大学", True, town)
    await done(city, "staff", RECOMMEND, given)


async def test_what_a_recommendation_has_to_say(city: Api, city_database: Database) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    given = await recommendation(city, "achievement", item)
    demand = await real(city)
    for changes, told in (
        ({"version": item["version"] - 1}, ("STALE", "version")),
        ({"letterDated": day(1)}, ("IN_THE_FUTURE", "letterDated")),
        ({"letterNumber": " "}, ("BLANK", "letterNumber")),
        ({"reason": ""}, ("BLANK", "reason")),
        ({"letter": item["id"]}, ("UNKNOWN_REFERENCE", "letter")),
        ({"recommender": item["id"]}, ("UNKNOWN_REFERENCE", "recommender")),
        ({"achievement": None}, ("ONE_ITEM", "achievement")),
        ({"demand": demand["id"]}, ("ONE_ITEM", "achievement")),
        ({"achievement": "bm8"}, ("UNKNOWN_REFERENCE", "achievement")),
        ({"accountable": (await accounts(city))["lead"]}, ("NOT_ACCOUNTABLE", "accountable")),
    ):
        wrong = {**given, **changes}
        assert await refused(city, city_database, "staff", RECOMMEND, wrong) == [told], changes
    for name in ("recommender", "letterNumber", "letterDated", "accountable", "reason", "version"):
        wrong = {**given, name: None}
        told_so = await unreadable(city, city_database, "staff", RECOMMEND, wrong)
        assert told_so == ["BAD_INPUT"], name


async def test_only_a_submitted_achievement_is_recommended(
    city: Api, city_database: Database
) -> None:
    draft = await registered(city, "liaison_uni", "甲")
    given = await recommendation(city, "achievement", draft)
    assert await refused(city, city_database, "staff", RECOMMEND, given) == [
        ("WRONG_STAGE", "achievement")
    ]
    batch = await in_scoring(city, "乙")
    item = batch["items"][0]["achievement"]
    given |= {"achievement": item["id"], "version": item["version"]}
    assert await refused(city, city_database, "staff", RECOMMEND, given) == [
        ("IN_EVALUATION", "achievement")
    ]
    failed = (await closed(city, {"丙": False}))["items"][0]["achievement"]
    assert (await recommended(city, "achievement", failed))["route"] == "RECOMMENDED"


async def test_only_staff_admit_by_a_letter(city: Api, city_database: Database) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    given = await recommendation(city, "achievement", item)
    for person in ("liaison_uni", "lead", "supervisor_industry", "firm", "admin"):
        told = await unreadable(city, city_database, person, RECOMMEND, given)
        assert told == ["FORBIDDEN"], person


async def test_two_letters_at_once_admit_once(city: Api) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    given = await recommendation(city, "achievement", item)
    await city.data("{ viewer { role } }", as_="staff2")
    # Each brings a letter of its own: what another has sent is seen once a record refers to it.
    other = {**given, "letter": (await sent(city, "推荐函.pdf", PDF, "staff2"))["id"]}
    payloads = await asyncio.gather(
        tried(city, "staff", RECOMMEND, given), tried(city, "staff2", RECOMMEND, other)
    )
    assert sorted(reasons(p) for p in payloads) == [[], [("STALE", "version")]]
