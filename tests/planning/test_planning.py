"""A plan file through the page: what is wrong with it, what it changes, and that it is loaded."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from backend.policy.actions import current_plan, load_plan
from backend.serving import fill
from backend.settings import DEFAULT_PLAN_FILE
from tests.achievements.drafts import registered
from tests.api import Api
from tests.databases import Database
from tests.landings.claims import waiting
from tests.mutations import done, held, refused, unreadable
from tests.planning.files import (
    LOAD,
    MORE,
    RENAMED,
    TEXT,
    VERSIONS,
    changed,
    compared,
    shown,
    without,
)

TOWNS = "{ towns(first: 100) { nodes { code name validTo } } }"


async def test_a_file_is_compared_with_the_plan_in_force(
    city: Api, city_database: Database
) -> None:
    before = await held(city, city_database, "admin")
    found = await compared(city, changed(MORE, RENAMED))
    assert await held(city, city_database, "admin") == before
    assert found["problems"] == []
    assert found["unchanged"] is False
    assert (found["changeCount"], found["against"]["number"]) == (2, 1)
    assert found["changes"] == [
        {
            "section": "指标",
            "kind": "CHANGED",
            "code": "KPI-1",
            "subject": "发现科技成果和挖掘企业真实技术需求",
            "what": "目标 · 2026",
            "before": "160",
            "after": "170",
        },
        {
            "section": "镇街（园区）",
            "kind": "CHANGED",
            "code": "441900101",
            "subject": "石碣新镇",
            "what": "名称",
            "before": "石碣镇",
            "after": "石碣新镇",
        },
    ]
    assert [(e["kind"], e["records"]) for e in found["effects"]] == [("NAME_KEPT", 1)]
    lines = [line for line in found["lines"].splitlines() if line[0] in "+-"]
    assert [line[0] for line in lines] == ["-", "+", "-", "+"]
    assert "石碣新镇" in lines[3]


async def test_the_same_file_differs_in_nothing(city: Api) -> None:
    found = await compared(city, TEXT)
    assert (found["unchanged"], found["changes"], found["effects"], found["lines"]) == (
        True,
        [],
        [],
        "",
    )


async def test_what_is_wrong_is_said_with_its_line_and_nothing_is_loaded(
    city: Api, city_database: Database
) -> None:
    text = changed(("value = 100\n", "value = -1\n"), ("2026-09-20", "2026-09-21"))
    found = await compared(city, text)
    lines = text.splitlines()
    (problem,) = found["problems"]
    assert problem["place"] == "quotas[0].value"
    assert problem["message"] == "须为不小于 0 的整数"
    assert lines[problem["line"] - 1] == "value = -1"
    assert (found["changes"], found["effects"], found["lines"]) == ([], [], "")
    given = {"text": text, "sha256": found["sha256"], "against": found["against"]["id"]}
    assert await refused(city, city_database, "admin", LOAD, given) == [("BAD_PLAN", "text")]


async def test_what_is_not_toml_is_said_with_its_line(city: Api) -> None:
    text = changed(("value = 100\n", "value = \n"))
    (problem,) = (await compared(city, text))["problems"]
    assert text.splitlines()[problem["line"] - 1] == "value = "
    assert problem["place"] == ""
    assert problem["message"].startswith("不是 TOML 格式")


async def test_what_becomes_of_records_is_counted(city: Api) -> None:
    await registered(city, "liaison_town", "属地成果", source="LOCAL")
    await waiting(city)
    gone = without('[[towns]]\ncode = "441900404"', "\n# ── Organizations named")
    found = await compared(city, gone)
    assert [c["kind"] for c in found["changes"]] == ["REMOVED"]
    assert found["effects"][0]["kind"] == "TOWN_ENDS"
    assert found["effects"][0]["records"] == 1
    today = (await current_plan()).day_of(datetime.now(UTC))
    assert found["effects"][0]["message"] == (
        f"「东莞滨海湾新区」停用，最后一日为 {today}：1 家单位仍记在其名下，不受影响；"
        "此后表单中不可再选。"
    )
    clause = without('[[clauses]]\ncode = "LAND-3.1"', "[[clauses]]\ncode")
    ends = (await compared(city, clause))["effects"]
    assert [(e["kind"], e["records"]) for e in ends] == [("CLAUSE_ENDS", 1)]
    stricter = changed(("follow_up_days = 30 ", "follow_up_days = 20 "))
    assert (await compared(city, stricter))["effects"] == []


async def test_quotas_and_duties_are_counted_by_organization(city: Api) -> None:
    kind = 'kind = "TOWN"\nvalue = 5\n'
    found = await compared(city, changed((kind, kind.replace("5", "6"))))
    assert [(c["section"], c["before"], c["after"]) for c in found["changes"]] == [
        ("年度发现指标", "5", "6")
    ]
    assert [(e["kind"], e["records"]) for e in found["effects"]] == [("QUOTA_CHANGES", 32)]
    found = await compared(city, changed(('kinds = ["TOWN", ', "kinds = [")))
    assert [(e["kind"], e["records"]) for e in found["effects"]] == [("LIAISON_DUTY", 32)]


async def test_a_plan_is_loaded_as_it_was_shown(city: Api, city_database: Database) -> None:
    text = changed(MORE, RENAMED)
    version = (await done(city, "admin", LOAD, await shown(city, text)))["planVersion"]
    assert version["number"] == 2
    assert version["loadedBy"] is not None
    assert (await current_plan()).target("KPI-1", 2026) == 170
    towns = (await city.data(TOWNS))["towns"]["nodes"]
    assert [t["name"] for t in towns if t["code"] == "441900101"] == ["石碣新镇"]
    body = await city_database.value(
        "SELECT body FROM audit_entry WHERE subject = 'plan_version' ORDER BY id DESC LIMIT 1"
    )
    assert version["sha256"] in body
    assert "石碣" not in body
    found = (await city.data(VERSIONS, as_="admin"))["planVersions"]
    assert found["totalCount"] == 2
    assert [(n["number"], n["text"]) for n in found["nodes"]] == [(2, text), (1, TEXT)]
    assert [n["loadedBy"] is None for n in found["nodes"]] == [False, True]


async def test_organizations_that_it_names_are_entered(city: Api) -> None:
    new = '[[organizations]]\ncode = "NEW_LAB"\nkind = "PROVINCIAL_LAB"\n'
    name = 'name = { zh = "新省实验室", en = "New Laboratory" }\n\n'
    text = changed(("[[organizations]]\n", f"{new}{name}[[organizations]]\n"))
    effects = (await compared(city, text))["effects"]
    assert [(e["kind"], e["records"]) for e in effects] == [("ORGANIZATION_ENTERED", 1)]
    await done(city, "admin", LOAD, await shown(city, text))
    found = await city.data(
        '{ organizations(filter: {name: {eq: "新省实验室"}}) { nodes { kind } } }'
    )
    assert found["organizations"]["nodes"] == [{"kind": "PROVINCIAL_LAB"}]


async def test_what_was_not_shown_is_not_loaded(city: Api, city_database: Database) -> None:
    given = await shown(city, changed(MORE))
    other = {**given, "text": changed(RENAMED)}
    assert await refused(city, city_database, "admin", LOAD, other) == [("NOT_SHOWN", "sha256")]
    same = await shown(city, TEXT)
    assert await refused(city, city_database, "admin", LOAD, same) == [("UNCHANGED", "text")]


async def test_a_plan_that_another_overtook_is_not_loaded(
    city: Api, city_database: Database
) -> None:
    given = await shown(city, changed(MORE))
    await done(city, "admin", LOAD, await shown(city, changed(RENAMED)))
    assert await refused(city, city_database, "admin", LOAD, given) == [("STALE", "version")]


@pytest.mark.parametrize("name", ["text", "sha256", "against"])
async def test_nothing_of_the_input_is_null(city: Api, city_database: Database, name: str) -> None:
    given: dict[str, Any] = {**await shown(city, changed(MORE)), name: None}
    assert await unreadable(city, city_database, "admin", LOAD, given) == ["BAD_INPUT"]


@pytest.mark.parametrize("person", ["staff", "lead", "auditor"])
async def test_only_administrators_see_and_load_it(
    city: Api, city_database: Database, person: str
) -> None:
    given = await shown(city, changed(MORE))
    assert await unreadable(city, city_database, person, LOAD, given) == ["FORBIDDEN"]
    found = (await city.data(VERSIONS, as_=person))["planVersions"]
    assert found == {"totalCount": 0, "nodes": []}
    node = "query ($id: ID!) { node(id: $id) { id } }"
    assert await city.data(node, {"id": given["against"]}, as_=person) == {"node": None}


async def test_a_file_that_is_too_long_is_refused(city: Api) -> None:
    long = TEXT + "#" * (80_001 - len(TEXT.encode()))
    answer = await city.gql(
        "query ($text: String!) { planComparison(text: $text) { sha256 } }",
        {"text": long},
        as_="admin",
    )
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]
    assert answer["errors"][0]["message"] == "方案文件最大 80 KB。"


async def test_a_start_passes_over_its_file_once_a_person_has_loaded_a_plan(
    city: Api, city_database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (await load_plan(DEFAULT_PLAN_FILE)).passed_over is False
    await done(city, "admin", LOAD, await shown(city, changed(MORE)))
    capsys.readouterr()
    await fill(city.settings)
    assert "dongguan.toml was passed over" in capsys.readouterr().out
    loaded = await load_plan(DEFAULT_PLAN_FILE)
    assert (loaded.changed, loaded.passed_over) == (False, True)
    assert loaded.plan.target("KPI-1", 2026) == 170
    await done(city, "admin", LOAD, await shown(city, TEXT))
    assert await load_plan(DEFAULT_PLAN_FILE) == (await current_plan(), False, False)
