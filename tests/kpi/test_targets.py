"""Targets are data (KPI-a): set by the lead supervisor, kept over every plan, audited."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from backend.core.viewer import VISITOR
from backend.core.writing.write import writing
from backend.organizations.actions import bring_in
from backend.policy.actions import load_plan
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import FIRM, organization
from tests.kpi.test_board import board
from tests.kpi.test_ledger import TOWN, TOWN2, UNI, ledger
from tests.mutations import done, mutation, refused, tried, unreadable

TARGET = "id version indicator year value setByPerson organization { name }"
SET = mutation("targetSet", f"target {{ {TARGET} }}")
CREATE = mutation("organizationCreate", "organization { id version }")
NODE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Target {{ {TARGET} }} }} }}"


async def _set(api: Api, value: int | None, **given: Any) -> dict[str, Any]:
    chosen = {"indicator": "KPI-1", "year": 2026, "value": value, **given}
    found: dict[str, Any] = (await done(api, "lead", SET, chosen))["target"]
    return found


async def _version(api: Api, code: str = "KPI-1", year: int = 2026) -> int | None:
    document = """query ($y: Int!, $c: String!) {
      plan(year: $y) { indicator(code: $c) { targetVersion } } }"""
    cell = (await api.data(document, {"y": year, "c": code}))["plan"]["indicator"]
    found: int | None = cell["targetVersion"]
    return found


async def test_the_citys_target_is_changed_and_taken_away(
    city: Api, city_database: Database
) -> None:
    assert (await board(city, 2026))["KPI-1"]["target"] == 160
    changed = await _set(city, 170, version=await _version(city))
    assert (changed["version"], changed["value"], changed["organization"]) == (2, 170, None)
    assert changed["setByPerson"] is True
    assert (await board(city, 2026))["KPI-1"]["target"] == 170
    taken = await _set(city, None, version=2)
    assert (taken["version"], taken["value"]) == (3, None)
    assert (await board(city, 2026))["KPI-1"]["targetText"] == "未下达"
    assert await _version(city) == 3
    assert (await _set(city, 0, version=3))["value"] == 0
    entries = await city_database.rows(
        "SELECT body::json ->> 'operation' AS operation, body::json -> 'after' ->> 'value' AS value"
        " FROM audit_entry ORDER BY id DESC LIMIT 3"
    )
    assert [(e["operation"], e["value"]) for e in entries] == [
        ("target_set", "0"),
        ("target_set", None),
        ("target_set", "170"),
    ]


async def test_an_organizations_target_goes_before_its_quota(city: Api) -> None:
    town = await organization(city, TOWN)
    first = await _set(city, 30, organization=town)
    assert (first["version"], first["organization"]) == (1, {"name": TOWN})
    landed = await _set(city, 4, organization=town, indicator="KPI-2", year=2031)
    assert landed["year"] == 2031
    found = (await ledger(city, 2026))[TOWN, "KPI-1"]
    assert (found["target"], found["targetVersion"]) == (30, 1)
    assert (await ledger(city, 2031))[TOWN, "KPI-2"]["target"] == 4
    assert (await board(city, 2026))["KPI-1"]["target"] == 160
    await _set(city, None, organization=town, version=1)
    found = (await ledger(city, 2026))[TOWN, "KPI-1"]
    assert (found["target"], found["targetVersion"]) == (5, 2)
    await _set(city, None, organization=town, indicator="KPI-2", year=2031, version=1)
    assert (await ledger(city, 2031))[TOWN, "KPI-2"]["targetText"] == "未下达"


async def test_a_plan_loaded_anew_keeps_what_a_person_set(city: Api, tmp_path: Path) -> None:
    town = await organization(city, TOWN)
    await _set(city, 170, version=await _version(city))
    await _set(city, None, year=2027, version=await _version(city, year=2027))
    await _set(city, 30, organization=town)
    file = tmp_path / "plan.toml"
    file.write_text(city.settings.plan_file.read_text("utf-8") + "\n# again\n", "utf-8")
    assert (await load_plan(file)).changed
    assert [(await board(city, y))["KPI-1"]["target"] for y in (2025, 2026, 2027)] == [
        200,
        170,
        None,
    ]
    assert (await ledger(city, 2026))[TOWN, "KPI-1"]["target"] == 30


async def test_who_may_set_is_who_leads(city: Api, city_database: Database) -> None:
    given = {"indicator": "KPI-1", "year": 2026, "value": 1, "version": 1}
    for name in CAST:
        if name != "lead":
            codes = await unreadable(city, city_database, name, SET, given)
            assert codes == ["FORBIDDEN"], name


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"indicator": "KPI-99"}, ("UNKNOWN_INDICATOR", "indicator")),
        ({"indicator": "KPI-7"}, ("NO_NUMBER", "indicator")),
        ({"indicator": " "}, ("BLANK", "indicator")),
        ({"year": 1899}, ("OUT_OF_RANGE", "year")),
        ({"year": 2201}, ("OUT_OF_RANGE", "year")),
        ({"value": -1}, ("OUT_OF_RANGE", "value")),
        ({"version": 0}, ("OUT_OF_RANGE", "version")),
        ({"organization": "bm8"}, ("UNKNOWN_REFERENCE", "organization")),
        ({"version": None}, ("STALE", "version")),
        ({"version": 2}, ("STALE", "version")),
        ({"year": 2031}, ("STALE", "version")),
        ({"year": 2031, "version": None, "value": None}, ("NOTHING_SET", "value")),
    ],
)
async def test_what_is_wrong_is_refused(
    city: Api, city_database: Database, changes: dict[str, Any], reason: tuple[str, str]
) -> None:
    given = {"indicator": "KPI-1", "year": 2026, "value": 9, "version": 1, **changes}
    assert await refused(city, city_database, "lead", SET, given) == [reason]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        # Before anybody had set it, it was seen as unset.
        ({"version": None}, "这条记录已被他人修改（您看到的是第 0 版，现为第 1 版），"),
        ({"version": 2}, "这条记录从未有过第 2 版（现为第 1 版），"),
        ({"year": 2031}, "这条记录从未有过第 1 版（现为第 0 版），"),
    ],
)
async def test_a_version_that_is_not_the_targets(
    city: Api, changes: dict[str, Any], said: str
) -> None:
    given = {"indicator": "KPI-1", "year": 2026, "value": 9, "version": 1, **changes}
    (error,) = (await tried(city, "lead", SET, given))["userErrors"]
    assert error == {
        "code": "STALE",
        "field": ["version"],
        "rule": "SAVE-1",
        "message": f"{said}您的更改没有保存。请查看当前内容后再试。",
    }


async def test_targets_are_of_organizations_that_discover(
    city: Api, city_database: Database
) -> None:
    firm, town = await organization(city, FIRM), await organization(city, TOWN)
    given = {"indicator": "KPI-1", "year": 2026, "value": 9}
    of_firm = {**given, "organization": firm}
    assert await refused(city, city_database, "lead", SET, of_firm) == [
        ("NOT_MEASURED", "organization")
    ]
    events = {**given, "organization": town, "indicator": "KPI-3"}
    assert await refused(city, city_database, "lead", SET, events) == [
        ("NOT_BY_ORGANIZATION", "organization")
    ]
    for name in ("indicator", "year"):
        codes = await unreadable(city, city_database, "lead", SET, {**given, name: None})
        assert codes, name
    taken = await _set(city, None, version=1)
    again = {**given, "value": None, "version": taken["version"]}
    assert await refused(city, city_database, "lead", SET, again) == [("NOTHING_SET", "value")]
    nobodys = {**given, "organization": None, "version": taken["version"]}
    assert (await done(city, "lead", SET, nobodys))["target"]["value"] == 9


async def test_organizations_that_the_plan_does_not_name_have_targets_too(city: Api) -> None:
    created = {"name": "湖畔新型研发院", "kind": "CO_BUILT_INSTITUTE"}
    institute = (await done(city, "staff", CREATE, created))["organization"]["id"]
    assert (await ledger(city, 2026))["湖畔新型研发院", "KPI-1"]["target"] == 5
    set_here = await _set(city, 8, organization=institute, indicator="KPI-2")
    assert set_here["organization"] == {"name": "湖畔新型研发院"}
    found = await ledger(city, 2026)
    assert found["湖畔新型研发院", "KPI-2"]["target"] == 8
    assert found["湖畔新型研发院", "KPI-1"]["target"] == 5


async def test_the_plan_file_sets_organizations_targets_by_their_codes(
    city: Api, tmp_path: Path
) -> None:
    set_here = await _set(city, 30, organization=await organization(city, TOWN2))
    text = city.settings.plan_file.read_text("utf-8")
    units = "".join(
        f'\n[[unit_targets]]\nindicator = "{indicator}"\norganization = "{code}"\nyear = 2026\n'
        f"value = {value}\n"
        for indicator, code, value in (("KPI-1", "441900003", 9), ("KPI-2", "441900003", 3))
    )
    more = units + '\n[[unit_targets]]\nindicator = "KPI-1"\norganization = "441900119"\n'
    more += "year = 2026\nvalue = 11\n"

    async def loaded(text: str) -> dict[tuple[str, str], dict[str, Any]]:
        file = tmp_path / f"plan-{len(list(tmp_path.iterdir()))}.toml"
        file.write_text(text, "utf-8")
        plan = (await load_plan(file)).plan
        async with writing(VISITOR, "organizations_bring_in") as write:
            await bring_in(write, plan)
        return await ledger(city, 2026)

    found = await loaded(text + more)
    assert [found[TOWN, c]["target"] for c in ("KPI-1", "KPI-2")] == [9, 3]
    assert found[TOWN2, "KPI-1"]["target"] == set_here["value"]
    found = await loaded(text + units.replace("value = 9", "value = 10"))
    assert [found[TOWN, c]["target"] for c in ("KPI-1", "KPI-2")] == [10, 3]
    # What the file sets no more goes; the quota holds again.
    found = await loaded(text)
    assert [found[TOWN, c]["target"] for c in ("KPI-1", "KPI-2")] == [5, None]
    assert found[TOWN2, "KPI-1"]["target"] == set_here["value"]


async def test_the_years_beside_each_other(city: Api) -> None:
    """For everybody, whichever year is asked for; what is taken away reads 「未下达」."""
    document = """query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-1") {
      yearTargets { year target targetText } } } }"""
    await _set(city, None, version=await _version(city))
    for person, year in ((None, 2025), ("leader", 2031)):
        found = (await city.data(document, {"year": year}, as_=person))["plan"]["indicator"]
        assert [tuple(y.values()) for y in found["yearTargets"]] == [
            (2025, 200, "200"),
            (2026, None, "未下达"),
            (2027, 160, "160"),
        ]


async def test_two_at_once_are_one_and_a_stale_one(city: Api, city_database: Database) -> None:
    await city.data("{ viewer { role } }", as_="lead")
    given = {"indicator": "KPI-1", "year": 2031, "value": 9}
    answers = await asyncio.gather(*(tried(city, "lead", SET, given) for _ in range(4)))
    codes = sorted(e["code"] for a in answers for e in a["userErrors"])
    assert codes == ["STALE"] * 3
    assert await city_database.value("SELECT count(*) FROM target WHERE year = 2031") == 1


async def test_who_sees_a_target(city: Api) -> None:
    of_town = await _set(city, 30, organization=await organization(city, TOWN))
    of_uni = await _set(city, 6, organization=await organization(city, UNI))
    of_city = await _set(city, 161, version=1)
    reads = {"staff", "staff2", "lead", "supervisor_industry", "supervisor_reform", "leader"}
    for name in (*CAST, None):
        seen = []
        for target in (of_town, of_uni, of_city):
            node = (await city.data(NODE, {"id": target["id"]}, as_=name))["node"]
            assert node in (None, target)
            seen.append(node is not None)
        expected = [name in reads or name == "liaison_town", name in reads or name == "liaison_uni"]
        assert seen == [*expected, True], name
