"""Published achievements in matches: shown to who does not see the achievement, as published."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.achievements import results
from tests.achievements.drafts import submitted
from tests.achievements.test_publishing import PUBLISH, RETURN, TAKE_DOWN, publishing
from tests.achievements.test_taking_up import RESULTS
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.matching.test_firms import MATCHES, parts_of, town
from tests.mutations import done

REPORTER, OTHER, FIRM, STAFF = "liaison_town", "liaison_uni", "firm", "staff"
TITLE, SUMMARY = "高导热界面材料的制备", "填料表面改性，导热系数高，用于界面材料。"
UNKNOWN = {
    "MONEY": (0.5, "UNKNOWN", "预算与价格待验证"),
    "RIGHTS": (0.5, "UNKNOWN", "知识产权状态待验证"),
    "FRESHNESS": (0.5, "UNKNOWN", "形成时间待验证"),
}
Found = list[tuple[str, str]]


async def published(api: Api, title: str = TITLE, **more: Any) -> dict[str, Any]:
    """A publication of 东城街道's achievement, whose record says more than is published."""
    row = await submitted(
        api,
        REPORTER,
        title,
        industry=await needs.industry(api),
        trl=8,
        askingPrice="6800000",
        distinctBecause="可回应该需求。",
        **more,
    )
    given = await publishing(api, row, summary=SUMMARY)
    found: dict[str, Any] = (await done(api, STAFF, PUBLISH, given))["publication"]
    return found


async def matched(api: Api, of: str, as_: str | None) -> list[dict[str, Any]]:
    """The matches of the record."""
    document = MATCHES.replace(
        "... on Achievement { title }", "... on Achievement { title } ... on Publication { title }"
    )
    found: list[dict[str, Any]] = (await api.data(document, {"of": of}, as_=as_))["matches"]
    return found


def named(matches: list[dict[str, Any]]) -> Found:
    """What was found: each record's type and name, in their order."""
    records = [match["record"] for match in matches]
    return [(r["__typename"], r.get("title") or r["name"]) for r in records]


async def test_a_firm_and_its_demand_find_what_is_published(city: Api) -> None:
    demand = await needs.submitted(city, town=await town(city), budget="5000000")
    firm = await needs.organization(city, needs.FIRM)
    await published(city)
    [found] = await matched(city, demand["id"], FIRM)
    assert named([found]) == [("Publication", TITLE)]
    assert parts_of(found) == UNKNOWN | {
        "INDUSTRY": (1.0, "FOR", "同一产业"),
        "READINESS": (1.0, "FOR", "就绪度 8 级，达到所需的 7 级"),
        "PLACE": (1.0, "FOR", "同一镇街（园区）"),
    }
    assert "填料表面改性" in found["phrases"]
    for person in (FIRM, OTHER, None):
        assert named(await matched(city, firm, person)) == [("Publication", TITLE)], person


async def test_who_sees_the_achievement_is_shown_that_alone(city: Api) -> None:
    demand = await needs.submitted(city, budget="5000000")
    firm = await needs.organization(city, needs.FIRM)
    await published(city)
    for person in (STAFF, "lead", REPORTER):
        for of in (demand["id"], firm):
            found = await matched(city, of, person)
            assert named(found) == [("Achievement", TITLE)], person
    [match] = await matched(city, demand["id"], STAFF)
    assert parts_of(match)["MONEY"] == (
        0.2133,
        "AGAINST",
        "价格 680 万元，超出预算 36%（预算 500 万元）",
    )


async def test_what_no_longer_stands_is_not_found(city: Api) -> None:
    demand = await needs.submitted(city)
    made = await published(city)
    achievement = {"id": made["achievement"]["id"], "version": 2}
    await done(city, STAFF, RETURN, {**achievement, "reason": "请更正"})
    assert await matched(city, demand["id"], FIRM) == []
    another = "界面材料的填料取向控制"
    other = await published(city, another)
    assert named(await matched(city, demand["id"], FIRM)) == [("Publication", another)]
    down = {"id": other["id"], "version": other["version"], "reason": "权利人撤回同意"}
    await done(city, STAFF, TAKE_DOWN, down)
    for person in (FIRM, None):
        assert await matched(city, demand["id"], person) == [], person
    # Who sees what was taken down is not matched with it either.
    assert await matched(city, other["id"], STAFF) == []


CHANGES = (
    "UPDATE achievement SET asking_price = 1, formed_on = '2001-01-01', summary = '其他'",
    "UPDATE achievement SET stage = 'LANDED', trl = 1, title = '另一个名称'",
    "INSERT INTO intellectual_property (version, achievement_id, kind, number, number_fold) "
    "SELECT 1, id, 'INVENTION', 'ZL1', '1' FROM achievement",
    "INSERT INTO achievement_party (version, achievement_id, organization_id, role) "
    "SELECT 1, a.id, o.id, 'HOLDER' FROM achievement a, organization o "
    "WHERE o.name = '莞研新材料有限公司'",
    "INSERT INTO service_entry (version, achievement_id, route, accountable_id, reason, "
    "admitted_by_id, admitted_at, left_at, left_because) SELECT 1, a.id, 'EVALUATED', o.id, '', "
    "o.id, now(), now(), 'WITHDRAWN' FROM achievement a, account o WHERE o.sign_in_name = 'staff'",
)
"""Changes of what a firm is not shown of an achievement."""


@pytest.mark.parametrize("change", CHANGES)
async def test_what_is_not_published_changes_nothing(
    city: Api, city_database: Database, change: str
) -> None:
    demand = await needs.submitted(city)
    made = await published(city)
    firm = await needs.organization(city, needs.FIRM)
    asked = [(demand["id"], FIRM), (firm, FIRM), (firm, None), (made["id"], FIRM)]
    before = [await matched(city, of, person) for of, person in asked]
    assert [named(found)[0][0] for found in before] == [*["Publication"] * 3, "Demand"]
    await city_database.rows(change)
    assert [await matched(city, of, person) for of, person in asked] == before


async def test_a_publication_is_matched_the_other_way(city: Api) -> None:
    demand = await needs.submitted(city)
    made = await published(city)
    [forth] = await matched(city, demand["id"], FIRM)
    found = await matched(city, made["id"], FIRM)
    assert named(found) == [("Demand", needs.TITLE), ("Organization", needs.FIRM)]
    assert (found[0]["score"], found[0]["parts"]) == (forth["score"], forth["parts"])
    assert named(await matched(city, made["id"], None)) == [("Organization", needs.FIRM)]
    # Staff, who see the achievement, ask of that.
    assert await matched(city, made["id"], STAFF) == []
    whole = await matched(city, made["achievement"]["id"], STAFF)
    assert ("Demand", needs.TITLE) in named(whole)


async def test_a_result_that_was_taken_up_is_shown_once(
    city: Api, city_database: Database, tmp_path: Path
) -> None:
    demand = await needs.submitted(city)
    file = results.written(tmp_path / "results.csv", [(TITLE, SUMMARY)])
    await results.bring_in(city_database, file)
    result = (await city.data(RESULTS))["registeredResults"]["nodes"][0]["id"]
    for person in (STAFF, FIRM):
        assert named(await matched(city, demand["id"], person)) == [("RegisteredResult", TITLE)]
    said = {"summary": SUMMARY, "distinctBecause": "可回应该需求。"}
    await submitted(city, OTHER, TITLE, registeredResult=result, **said)
    assert named(await matched(city, demand["id"], STAFF)) == [("Achievement", TITLE)]
    assert named(await matched(city, demand["id"], FIRM)) == [("RegisteredResult", TITLE)]


@pytest.mark.parametrize(
    ("registered", "says"),
    [
        ("", (0.5, "UNKNOWN", "形成时间待验证")),
        ("2001-03-01", (0.0, "AGAINST", "形成于 2001-03-01")),
    ],
)
async def test_the_day_of_a_source_does_not_say_when_a_result_was_formed(
    city: Api,
    city_database: Database,
    tmp_path: Path,
    registered: str,
    says: tuple[float, str, str],
) -> None:
    demand = await needs.submitted(city)
    header = ("成果名称", "简介", "登记日期")
    rows = [(TITLE, SUMMARY, registered)]
    file = results.written(tmp_path / "results.csv", rows, header=header)
    await results.bring_in(city_database, file)
    [found] = await matched(city, demand["id"], STAFF)
    assert parts_of(found)["FRESHNESS"] == says
