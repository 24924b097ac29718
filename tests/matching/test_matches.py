"""Matches through the API: both ways, with their reasons, within the viewer's rights."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.demands import needs

LIAISON, OTHER, STAFF = "liaison_town", "liaison_uni", "staff"
MATCHES = """
query ($of: ID!, $first: Int = 10) {
  matches(of: $of, first: $first) {
    score phrases
    parts { kind value weight contribution standing note }
    record { id __typename ... on Achievement { title } ... on Demand { title } }
  }
}
"""
GOOD, OFF = "高导热界面材料的制备", "水性木器涂料配方"


async def matched(api: Api, of: str, as_: str | None = STAFF, **more: Any) -> list[dict[str, Any]]:
    """The matches of the record."""
    found = await api.data(MATCHES, {"of": of, **more}, as_=as_)
    matches: list[dict[str, Any]] = found["matches"]
    return matches


async def entered(api: Api) -> dict[str, Any]:
    """A demand, an achievement that answers it, and one that does not."""
    await submitted(api, LIAISON, GOOD, summary="填料表面改性，导热系数高，用于界面材料。", trl=8)
    await submitted(api, LIAISON, OFF, summary="用于家具。")
    return await needs.submitted(api, distinctBecause="该成果尚不满足挥发分指标。")


async def test_a_demand_is_matched_with_its_reasons(city: Api) -> None:
    demand = await entered(city)
    found = await matched(city, demand["id"])
    assert [m["record"]["title"] for m in found][:1] == [GOOD]
    best = found[0]
    assert best["phrases"][0] in "高导热界面材料国产化填料表面改性与取向控制"
    parts = {p["kind"]: p for p in best["parts"]}
    assert len(parts) == 7
    assert parts["READINESS"]["note"] == "就绪度 8 级，达到所需的 7 级"
    assert parts["MONEY"]["standing"] == "UNKNOWN"
    assert parts["MONEY"]["note"] == "预算与价格待验证"
    for part in best["parts"]:
        assert part["contribution"] == pytest.approx(part["value"] * part["weight"], abs=1e-4)
    assert best["score"] == pytest.approx(sum(p["contribution"] for p in best["parts"]), abs=1e-3)
    assert [m["score"] for m in found] == sorted((m["score"] for m in found), reverse=True)
    assert len(await matched(city, demand["id"], first=1)) == 1


async def test_an_achievement_is_matched_the_other_way(city: Api) -> None:
    demand = await entered(city)
    row = await submitted(city, LIAISON, "界面材料导热系数测试方法", summary="填料与导热系数。")
    found, firm = await matched(city, row["id"])
    assert found["record"] == {"id": demand["id"], "__typename": "Demand", "title": needs.TITLE}
    # It says nothing of itself: its name is of materials (新材料).
    assert firm["record"]["id"] == await needs.organization(city, needs.FIRM)


async def test_a_pair_has_one_score_whoever_looks(city: Api) -> None:
    demand = await entered(city)
    [forth] = [m for m in await matched(city, demand["id"]) if m["record"]["title"] == GOOD]
    back = await matched(city, forth["record"]["id"])
    assert [m["record"]["title"] for m in back[:1]] == [needs.TITLE]
    assert (back[0]["score"], back[0]["parts"]) == (forth["score"], forth["parts"])


async def test_what_is_not_seen_is_not_matched(city: Api) -> None:
    demand = await entered(city)
    assert await matched(city, demand["id"], OTHER) == []
    assert await matched(city, demand["id"], None) == []
    row = await submitted(city, OTHER, "界面材料导热测试", summary="填料表面改性。")
    await registered(city, OTHER, "界面材料填料", summary="草稿不参与匹配。")
    found = [m["record"]["__typename"] for m in await matched(city, row["id"], OTHER)]
    assert found == ["Organization"]
    assert row["id"] not in [m["record"]["id"] for m in await matched(city, demand["id"], LIAISON)]


@pytest.mark.parametrize("of", ["", "nonsense", "VG93bjox"])
async def test_only_some_are_matched(city: Api, of: str) -> None:
    answer = await city.post(MATCHES, {"of": of}, as_=STAFF)
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    assert error["message"] == "只能为技术需求、科技成果、展示成果、登记成果或企业寻找匹配。"


WRITTEN = '{ matches(of: "RGVtYW5kOjE", first: %s) { score } }'
DEFAULT = 'query ($n: Int = %s) { matches(of: "RGVtYW5kOjE", first: $n) { score } }'


@pytest.mark.parametrize("first", [-1, 21, 100, 101, 1000, 99999999999])
async def test_so_many_matches_however_many_are_asked_for(city: Api, first: int) -> None:
    asked: list[tuple[str, str, dict[str, Any]]] = [
        ("matches.first", WRITTEN % first, {}),
        ("$n", DEFAULT % first, {}),
    ]
    if first < 2**31:
        asked.append(("matches.first", MATCHES, {"of": "RGVtYW5kOjE", "first": first}))
    for place, document, variables in asked:
        [error] = (await city.post(document, variables, as_=STAFF)).json()["errors"]
        assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
        assert error["message"] == f"{place} 必须在 0 到 20 之间。"


async def test_as_many_matches_as_there_may_be(city: Api) -> None:
    demand = await entered(city)
    for first, found in ((0, 0), (1, 1), (20, 1)):
        assert len(await matched(city, demand["id"], first=first)) == found
