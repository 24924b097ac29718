"""Firms as a side of matches, through the API: found by what they make, told what may interest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.achievements import results
from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.demands.needs import industry, organization
from tests.mutations import done, mutation
from tests.sharing.clients import keyed, of, sent

LIAISON, OTHER, STAFF, FIRM = "liaison_town", "liaison_uni", "staff", "firm"
CREATE = mutation("organizationCreate", "organization { id version }")
UPDATE = mutation("organizationUpdate", "organization { id version }")
MATCHES = """
query ($of: ID!, $first: Int = 10) {
  matches(of: $of, first: $first) {
    score phrases
    parts { kind value contribution standing note }
    record {
      id __typename
      ... on Achievement { title }
      ... on Demand { title }
      ... on RegisteredResult { title }
      ... on Organization { name business town { name } industry { code } }
    }
  }
}
"""
OFFER = {"title": "碳纤维机翼铺放技术", "summary": "自动铺放与共固化，用于无人机机翼减重。"}
MAKES = "研制无人机碳纤维机翼与旋翼，自动铺放。"
NEAR, FAR, NAMED = "甲航空有限公司", "乙航空有限公司", "丙碳纤维有限公司"


async def town(api: Api, name: str = "东城街道") -> str:
    """The id of the town."""
    document = "query ($n: String!) { towns(filter: {name: {eq: $n}}) { nodes { id } } }"
    return str((await api.data(document, {"n": name}))["towns"]["nodes"][0]["id"])


async def entered(api: Api, name: str, **more: Any) -> str:
    """The id of a new organization, a firm where nothing else is said."""
    given = {"name": name, "kind": "ENTERPRISE", "business": MAKES, **more}
    return str((await done(api, STAFF, CREATE, given))["organization"]["id"])


async def matched(api: Api, of: str, as_: str | None = STAFF, **more: Any) -> list[dict[str, Any]]:
    """The matches of the record."""
    found = await api.data(MATCHES, {"of": of, **more}, as_=as_)
    matches: list[dict[str, Any]] = found["matches"]
    return matches


def named(matches: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """What was found: each record's type and name, in their order."""
    records = [match["record"] for match in matches]
    return [(r["__typename"], r.get("title") or r["name"]) for r in records]


def parts_of(match: dict[str, Any]) -> dict[str, tuple[float, str, str]]:
    """The parts beside the text: what each counts, and what it says."""
    return {
        p["kind"]: (p["value"], p["standing"], p["note"])
        for p in match["parts"]
        if p["kind"] != "TEXT"
    }


async def offered(api: Api, **more: Any) -> str:
    """An achievement of 东城街道, whose industry is materials."""
    given = {**OFFER, "industry": await industry(api), "trl": 6, **more}
    return str((await submitted(api, LIAISON, **given))["id"])


async def test_demands_and_firms_stand_in_one_order(city: Api) -> None:
    near = {"town": await town(city), "industry": await industry(city)}
    far = {"town": await town(city, "长安镇"), "industry": await industry(city, "FOOD")}
    await entered(city, FAR, **far)
    await entered(city, NEAR, **near)
    await entered(city, NAMED, business=None)
    wanted = "无人机机翼碳纤维铺放"
    await needs.submitted(city, title=wanted, problem="机翼自动铺放减重。", trlWanted=6)
    found = await matched(city, await offered(city))
    assert named(found) == [
        ("Demand", wanted),
        ("Organization", NEAR),
        ("Organization", FAR),
        ("Organization", NAMED),
    ]
    assert [m["score"] for m in found] == sorted((m["score"] for m in found), reverse=True)
    best = found[1]
    assert best["record"]["business"] == MAKES
    assert best["record"]["town"] == {"name": "东城街道"}
    assert best["record"]["industry"] == {"code": "MATERIALS"}
    assert best["phrases"] == ["碳纤维机翼", "自动铺放", "无人机"]
    unknown = {
        "READINESS": (0.5, "UNKNOWN", "技术就绪度待验证"),
        "MONEY": (0.5, "UNKNOWN", "预算与价格待验证"),
    }
    said = parts_of(best)
    assert {kind: said[kind] for kind in unknown} == unknown
    assert said["INDUSTRY"] == (1.0, "FOR", "同一产业")
    assert said["PLACE"] == (1.0, "FOR", "同一镇街（园区）")
    assert said["RIGHTS"] == (0.3, "AGAINST", "未登记知识产权")
    assert said["FRESHNESS"][2] == "形成于 2024-10-15"
    away = parts_of(found[2])
    assert away == said | {
        "INDUSTRY": (0.0, "AGAINST", "产业不同"),
        "PLACE": (0.4, "NEUTRAL", "不在同一镇街（园区）"),
    }
    # Who says nothing but its name is found by that, and is to be asked.
    assert parts_of(found[3]) == said | {
        "INDUSTRY": (0.5, "UNKNOWN", "所属产业待验证"),
        "PLACE": (0.5, "UNKNOWN", "所在镇街待验证"),
    }


async def test_of_each_library_the_best(city: Api) -> None:
    for name in (NEAR, FAR):
        await entered(city, name)
    for title in ("机翼碳纤维铺放", "旋翼碳纤维固化"):
        await needs.submitted(city, title=title, problem="无人机机翼减重。")
    found = await matched(city, await offered(city), first=1)
    assert sorted(m["record"]["__typename"] for m in found) == ["Demand", "Organization"]


async def test_only_active_firms_are_found(city: Api) -> None:
    firm = await entered(city, NEAR)
    for name, kind in (("丁研究院", "RESEARCH_INSTITUTE"), ("戊事务所", "OTHER")):
        await entered(city, name, kind=kind)
    offer = await offered(city)
    assert named(await matched(city, offer)) == [("Organization", NEAR)]
    await done(city, STAFF, UPDATE, {"id": firm, "version": 1, "active": False})
    assert await matched(city, offer) == []
    await done(city, STAFF, UPDATE, {"id": firm, "version": 2, "active": True, "kind": "OTHER"})
    assert await matched(city, offer) == []


async def test_a_firm_is_found_by_what_it_says_now(city: Api) -> None:
    firm = await entered(city, NEAR, business="生产家用纸巾。")
    offer = await offered(city)
    assert await matched(city, offer) == []
    await done(city, STAFF, UPDATE, {"id": firm, "version": 1, "business": MAKES})
    assert named(await matched(city, offer)) == [("Organization", NEAR)]
    await done(city, STAFF, UPDATE, {"id": firm, "version": 2, "business": None})
    assert await matched(city, offer) == []


async def test_a_firm_is_told_what_may_interest_it(
    city: Api, city_database: Database, tmp_path: Path
) -> None:
    rows = [("碳纤维旋翼成型工艺", "无人机旋翼的自动铺放。"), ("水性木器涂料", "用于家具。")]
    await results.bring_in(city_database, results.written(tmp_path / "results.csv", rows))
    firm = await entered(city, NEAR, town=await town(city), industry=await industry(city))
    await offered(city)
    await registered(city, LIAISON, "碳纤维机翼草稿", summary="无人机旋翼。")
    result = ("RegisteredResult", "碳纤维旋翼成型工艺")
    found = await matched(city, firm)
    assert sorted(named(found)) == [("Achievement", OFFER["title"]), result]
    [achievement] = [m for m in found if m["record"]["__typename"] == "Achievement"]
    said = parts_of(achievement)
    assert said["INDUSTRY"] == (1.0, "FOR", "同一产业")
    assert said["PLACE"] == (1.0, "FOR", "同一镇街（园区）")
    assert said["MONEY"] == (0.5, "UNKNOWN", "预算与价格待验证")
    # The town's achievement is not theirs to see; what was registered elsewhere is everybody's.
    for person in (OTHER, FIRM, None):
        assert named(await matched(city, firm, person)) == [result], person
    back = await matched(city, next(m["record"]["id"] for m in found if m != achievement), None)
    assert named(back) == [("Organization", NEAR)]


async def test_nobody_is_matched_with_its_own(city: Api) -> None:
    firm, holder = await entered(city, NEAR), await entered(city, FAR)
    offer = await offered(city, holders=[holder])
    assert named(await matched(city, offer)) == [("Organization", NEAR)]
    assert await matched(city, holder) == []
    assert named(await matched(city, firm)) == [("Achievement", OFFER["title"])]


async def test_of_what_is_not_seen_no_firm_is_told(city: Api) -> None:
    await entered(city, NEAR)
    offer = await offered(city)
    for person in (OTHER, FIRM, None):
        assert await matched(city, offer, person) == [], person


async def test_a_firm_of_a_single_character_is_matched_with_nothing(city: Api) -> None:
    await offered(city)
    given = {"name": "甲", "kind": "ENTERPRISE"}
    firm = (await done(city, "admin", CREATE, given))["organization"]["id"]
    assert (await city.data(MATCHES, {"of": firm}, as_=STAFF))["matches"] == []


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("zh", "该单位不是企业，不能为其寻找匹配。"),
        ("en", "This organization is no firm: matches are found for firms."),
    ],
)
async def test_no_other_organization_is_matched(city: Api, language: str, message: str) -> None:
    other = await organization(city, "东莞理工学院")
    answer = await city.post(
        MATCHES, {"of": other}, as_=STAFF, headers={"Accept-Language": language}
    )
    [error] = answer.json()["errors"]
    assert (error["extensions"]["code"], error["message"]) == ("BAD_INPUT", message)


async def test_a_partner_searches_firms_but_is_told_no_matches(city: Api) -> None:
    await entered(city, NEAR)
    searched = ("name", "shortName", "nameEn", "creditCode", "business")
    key = await keyed(city, of("Organization", *searched), of("Achievement", "title"))
    found = '{ organizations(search: "旋翼") { nodes { name business } } }'
    answer = (await sent(city, key, found)).json()
    assert answer["data"]["organizations"]["nodes"] == [{"name": NEAR, "business": MAKES}]
    offer = await offered(city)
    refused = (await sent(city, key, MATCHES, {"of": offer})).json()
    assert {e["extensions"]["code"] for e in refused["errors"]} == {"FORBIDDEN"}
    # Whose grant lacks what firms are searched by cannot tell it from what is found.
    lacking = await keyed(city, of("Organization", *searched[:-1]), name="另一方")
    told = (await sent(city, lacking, '{ organizations(search: "旋翼") { totalCount } }')).json()
    assert {e["extensions"]["code"] for e in told["errors"]} == {"FORBIDDEN"}
