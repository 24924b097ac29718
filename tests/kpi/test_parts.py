"""Beside a number: its literal reading (KPI-d), and what it is made of."""

from __future__ import annotations

import tomllib
from datetime import datetime
from typing import Any

import pytest

from backend.settings import ROOT
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import proven, real
from tests.kpi.test_board import READERS, this_year
from tests.landings.claims import industry, verified

LITERAL = "query ($y: Int!) { plan(year: $y) { indicators { code actual literalActual } } }"
LETTER = """query ($y: Int!) { plan(year: $y) { indicators { code literalActual
  literalItems(first: 9, orderBy: [{field: ID}]) { totalCount nodes {
    landing { state } achievement { title } demand { title }
    evidence { kind { code } name } } } } } }"""
PARTS = """query ($y: Int!) { plan(year: $y) { indicators { code
  kind: breakdown(by: ORGANIZATION_KIND) { key label count }
  town: breakdown(by: TOWN) { key label count }
  industry: breakdown(by: INDUSTRY) { key label count }
  month: breakdown(by: MONTH) { key label count } } } }"""


async def _asked(api: Api, document: str, year: int, as_: str | None) -> dict[str, dict[str, Any]]:
    found = (await api.data(document, {"y": year}, as_=as_))["plan"]["indicators"]
    return {i["code"]: i for i in found}


async def test_the_literal_reading_is_beside_the_number(city: Api, city_database: Database) -> None:
    await verified(city, title="甲")
    await submitted(city, "liaison_uni", "乙")
    await real(city, title="需求甲")
    await real(city, title="需求乙")
    await proven(city, title="需求丙")
    for name in (*CAST, None):
        found = await _asked(city, LITERAL, this_year(), name)
        reads = name in READERS
        assert found["KPI-2"]["literalActual"] == (3 if reads else None), name
        assert found["KPI-2"]["actual"] == (1 if reads else None), name
        assert {i["literalActual"] for c, i in found.items() if c != "KPI-2"} == {None}, name
    await city_database.rows(
        "UPDATE demand SET proved_at = $1 WHERE title = '需求甲'",
        datetime.fromisoformat("2025-12-31T15:59:59+00:00"),
    )
    assert (await _asked(city, LITERAL, 2025, "lead"))["KPI-2"]["literalActual"] == 1
    assert (await _asked(city, LITERAL, this_year(), "lead"))["KPI-2"]["literalActual"] == 2


async def test_the_literal_reading_opens_to_its_records(city: Api) -> None:
    await verified(city, title="甲")
    await submitted(city, "liaison_uni", "乙")
    await real(city, title="需求甲")
    await proven(city, title="需求乙")
    for name, may in {"lead": True, "staff": True, "leader": False, None: False}.items():
        found = await _asked(city, LETTER, this_year(), name)
        assert {c: i["literalItems"]["totalCount"] for c, i in found.items()} == {
            code: (2 if may and code == "KPI-2" else 0) for code in found
        }, name
    cell = (await _asked(city, LETTER, this_year(), "lead"))["KPI-2"]
    nodes = cell["literalItems"]["nodes"]
    assert cell["literalActual"] == len(nodes) == 2
    shown = {
        (n["achievement"] or n["demand"])["title"]: (
            n["landing"] and n["landing"]["state"],
            [e["kind"] for e in n["evidence"]],
        )
        for n in nodes
    }
    assert set(shown) == {"甲", "需求甲"}
    assert shown["甲"][0] == "VERIFIED"
    assert shown["需求甲"] == (None, [None])
    past = (await _asked(city, LETTER, this_year() - 1, "lead"))["KPI-2"]
    assert (past["literalActual"], past["literalItems"]["totalCount"]) == (0, 0)


def _part(key: str | None, label: str, count: int) -> dict[str, Any]:
    return {"key": key, "label": label, "count": count}


async def test_a_number_is_taken_apart(city: Api, city_database: Database) -> None:
    equipment = await industry(city, "EQUIPMENT")
    await verified(city, title="甲", industry=equipment)
    await submitted(city, "liaison_town2", "乙", industry=equipment)
    await submitted(city, "liaison_uni", "丙", industry=await industry(city, "ENERGY"))
    await real(city, "liaison_town", "需求甲")
    await city_database.rows("UPDATE demand SET industry_id = NULL")
    await city_database.rows(
        "UPDATE achievement SET submitted_at = $1",
        datetime.fromisoformat("2026-01-31T15:59:59+00:00"),
    )
    await city_database.rows(
        "UPDATE achievement SET submitted_at = $1 WHERE title = '乙'",
        datetime.fromisoformat("2026-01-31T16:00:00+00:00"),
    )
    await city_database.rows(
        "UPDATE demand SET proved_at = $1", datetime.fromisoformat("2026-12-31T15:59:59+00:00")
    )
    await city_database.rows(
        "UPDATE landing SET verified_at = $1", datetime.fromisoformat("2026-07-01T00:00:00+08:00")
    )
    found = await _asked(city, PARTS, 2026, "leader")
    first, second = found["KPI-1"], found["KPI-2"]
    assert first["kind"] == [_part("TOWN", "镇街", 3), _part("UNIVERSITY", "高校", 1)]
    assert [(p["key"], p["label"], p["count"]) for p in first["town"]] == [
        ("441900003", "东城街道", 2),
        ("441900119", "长安镇", 1),
        (None, "未填", 1),
    ]
    assert [(p["key"], p["count"]) for p in first["industry"]] == [
        ("ENERGY", 1),
        ("EQUIPMENT", 2),
        (None, 1),
    ]
    assert [p["key"] for p in first["month"]] == [f"2026-{m:02}" for m in range(1, 13)]
    assert [p["count"] for p in first["month"]] == [2, 1, *[0] * 9, 1]
    assert first["month"][0]["label"] == "1 月"
    assert second["kind"] == [_part("TOWN", "镇街", 1)]
    assert [p["count"] for p in second["month"]] == [*[0] * 6, 1, *[0] * 5]
    assert {found["KPI-3"][by] for by in ("kind", "town", "industry", "month")} == {None}
    empty = (await _asked(city, PARTS, 2027, "lead"))["KPI-1"]
    assert (empty["kind"], empty["town"], empty["industry"]) == ([], [], [])


@pytest.mark.parametrize("person", [None, "liaison_town", "auditor", "firm", "admin"])
async def test_parts_are_of_those_who_read_the_number(city: Api, person: str | None) -> None:
    await submitted(city, "liaison_town", "甲")
    found = (await _asked(city, PARTS, this_year(), person))["KPI-1"]
    assert {found[by] for by in ("kind", "town", "industry", "month")} == {None}


PART = """query ($y: Int!, $by: KpiDimension!, $key: String) { plan(year: $y) {
  indicator(code: "KPI-1") { part(by: $by, key: $key) { key label count items(first: 10) {
    totalCount nodes { item { title } } } } } } }"""


async def _opened(api: Api, by: str, key: str | None, as_: str = "lead") -> Any:
    given = {"y": this_year(), "by": by, "key": key}
    part = (await api.data(PART, given, as_=as_))["plan"]["indicator"]["part"]
    if part is None:
        return None
    assert part["key"] == key
    titles = sorted(n["item"]["title"] for n in part["items"]["nodes"])
    assert part["items"]["totalCount"] == len(titles)
    return part["label"], part["count"], titles


async def test_a_part_opens_to_its_records(city: Api, city_database: Database) -> None:
    equipment = await industry(city, "EQUIPMENT")
    await submitted(city, "liaison_town", "甲", industry=equipment)
    await submitted(city, "liaison_uni", "乙", industry=equipment)
    await real(city, "liaison_town", "需求甲")
    await city_database.rows("UPDATE demand SET industry_id = NULL")
    await city_database.rows(
        "UPDATE achievement SET submitted_at = $1 WHERE title = '乙'",
        datetime.fromisoformat(f"{this_year()}-01-01T00:00:00+08:00"),
    )
    rows = await city_database.rows("SELECT code FROM town WHERE name = '东城街道'")
    assert await _opened(city, "TOWN", rows[0]["code"]) == ("东城街道", 2, ["甲", "需求甲"])
    assert await _opened(city, "ORGANIZATION_KIND", "UNIVERSITY") == ("高校", 1, ["乙"])
    assert await _opened(city, "INDUSTRY", "EQUIPMENT") == ("高端装备", 2, ["乙", "甲"])
    assert await _opened(city, "INDUSTRY", None) == ("未填", 1, ["需求甲"])
    january = await _opened(city, "MONTH", f"{this_year()}-01")
    assert january == ("1 月", 1, ["乙"])
    assert await _opened(city, "INDUSTRY", "EQUIPMENT", "leader") == ("高端装备", 2, [])
    assert await _opened(city, "INDUSTRY", "EQUIPMENT", "liaison_uni") is None
    assert await _opened(city, "ORGANIZATION_KIND", "PARK") is None


LANDED = """query ($y: Int!) { plan(year: $y) { indicators { code
  clause: breakdown(by: CLAUSE) { key label count }
  sort: breakdown(by: ITEM_KIND) { key label count } } } }"""
CLAUSE_PART = PART.replace("KPI-1", "KPI-2")


async def test_landings_by_clause_and_items_by_kind(city: Api, city_database: Database) -> None:
    for title in "甲乙丙":
        await verified(city, title=title)
    await city_database.rows("UPDATE achievement SET kind = 'ENTERPRISE' WHERE title = '丙'")
    await city_database.rows(
        "UPDATE landing SET clause = 'LAND-1' "
        "FROM achievement a WHERE a.id = achievement_id AND a.title = '丙'"
    )
    await real(city, title="需求甲")
    plan = tomllib.loads((ROOT / "backend/policy/plans/dongguan.toml").read_text("utf-8"))
    texts = {c["code"]: c["text"]["zh"] for c in plan["clauses"]}
    for name in (*CAST, None):
        found = await _asked(city, LANDED, this_year(), name)
        if name not in READERS:
            assert {i[by] for i in found.values() for by in ("clause", "sort")} == {None}, name
            continue
        assert found["KPI-2"]["clause"] == [
            _part("LAND-1", texts["LAND-1"], 1),
            _part("LAND-3.1", texts["LAND-3.1"], 2),
        ]
        assert found["KPI-1"]["clause"] is None
        assert found["KPI-1"]["sort"] == [
            _part("DEMAND", "企业需求", 1),
            _part("ENTERPRISE", "企业类成果", 1),
            _part("PROJECT", "项目类成果", 2),
        ]
    # A clause that the plan does not know any more is called by its code.
    await city_database.rows("UPDATE landing SET clause = 'LAND-0' WHERE clause = 'LAND-1'")
    given = {"y": this_year(), "by": "CLAUSE", "key": "LAND-0"}
    opened = (await city.data(CLAUSE_PART, given, as_="lead"))["plan"]["indicator"]["part"]
    assert (opened["label"], opened["count"]) == ("LAND-0", 1)
    assert [n["item"]["title"] for n in opened["items"]["nodes"]] == ["丙"]
    assert await _opened(city, "ITEM_KIND", "DEMAND") == ("企业需求", 1, ["需求甲"])
    assert await _opened(city, "CLAUSE", "LAND-1") is None
