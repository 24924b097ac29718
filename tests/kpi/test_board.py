"""The board (KPI-a, KPI-b, KPI-g): numbers recounted by hand, targets, and who sees what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from backend.policy.actions import load_plan
from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import done
from tests.landings.claims import (
    CLAIM,
    SUBMIT,
    VERIFY,
    claim_of,
    drafted,
    industry,
    key,
    put_in_service,
    verified,
    waiting,
)

ITEMS = """totalCount nodes {
  countedAt counts achievement { title } landing { id state } evidence { name } }"""
BOARD = f"""
query ($year: Int!) {{ plan(year: $year) {{
  year title years
  indicators {{
    code name unit target targetText actual actualText attainment
    items(first: 40) {{ {ITEMS} }} uncounted(first: 5) {{ {ITEMS} }}
  }}
}} }}
"""
READERS = ("staff", "staff2", "lead", "supervisor_industry", "supervisor_reform", "leader")
SHANGHAI = ZoneInfo("Asia/Shanghai")


async def board(api: Api, year: int, as_: str | None = "lead") -> dict[str, dict[str, Any]]:
    """The year's indicators by their codes."""
    found = (await api.data(BOARD, {"year": year}, as_=as_))["plan"]
    assert found["year"] == year
    return {i["code"]: i for i in found["indicators"]}


def this_year() -> int:
    """The city's calendar year."""
    return datetime.now(SHANGHAI).year


async def _moments(database: Database, table: str, column: str, moments: dict[str, str]) -> None:
    """Set a moment of an achievement, or of the landings of one, by its title."""
    own = "id" if table == "achievement" else "achievement_id"
    for title, moment in moments.items():
        await database.rows(
            f"UPDATE {table} SET {column} = $2 WHERE {own} = "
            "(SELECT id FROM achievement WHERE title = $1)",
            title,
            datetime.fromisoformat(moment),
        )


def _titles(items: dict[str, Any]) -> list[str]:
    assert items["totalCount"] == len(items["nodes"])
    return [n["achievement"]["title"] for n in items["nodes"]]


async def test_the_plan_in_a_year_without_records(city: Api) -> None:
    found = await board(city, 2027)
    assert list(found) == [f"KPI-{n}" for n in range(1, 8)]
    none = {"totalCount": 0, "nodes": []}
    assert found["KPI-1"] == {
        "code": "KPI-1",
        "name": "发现科技成果和挖掘企业真实技术需求",
        "unit": "项",
        "target": 160,
        "targetText": "160",
        "actual": 0,
        "actualText": "0",
        "attainment": "0.0000",
        "items": none,
        "uncounted": none,
    }
    assert [(i["target"], i["actual"], i["actualText"]) for i in found.values()] == [
        (160, 0, "0"),
        (80, 0, "0"),
        (12, None, "平台尚未统计"),
        (5, None, "平台尚未统计"),
        (1, None, "平台尚未统计"),
        (10, None, "平台尚未统计"),
        (None, None, "平台尚未统计"),
    ]
    assert all(i["attainment"] is None for code, i in found.items() if code > "KPI-2")
    assert found["KPI-7"]["targetText"] == "未下达"


async def test_the_plan_over_all_its_years(city: Api, city_database: Database) -> None:
    document = "{ plan(year: 2026) { indicators { code basis planTarget } } }"
    found = (await city.data(document))["plan"]["indicators"]
    assert [(i["code"], i["basis"], i["planTarget"]) for i in found] == [
        ("KPI-1", "YEARLY", 520),
        ("KPI-2", "YEARLY", 260),
        ("KPI-3", "YEARLY", 32),
        ("KPI-4", "YEARLY", 9),
        ("KPI-5", "YEARLY", None),
        ("KPI-6", "AT_ANY_TIME", None),
        ("KPI-7", "MILESTONES", None),
    ]
    # A sum follows its parts, what the plan states does not.
    await city_database.rows("UPDATE target SET value = value + 1 WHERE year = 2027")
    found = (await city.data(document))["plan"]["indicators"]
    assert [i["planTarget"] for i in found][:4] == [521, 260, 33, 9]


async def test_landings_in_and_out_of_service_are_told_apart(
    city: Api, city_database: Database
) -> None:
    await submitted(city, "liaison_town", "未入库")
    await verified(city, title="未入库而落地")
    served = await waiting(city, title="在库")
    await put_in_service(city_database, "在库", "staff")
    await done(city, "lead", VERIFY, key(served))
    left = await waiting(city, title="已出库")
    await put_in_service(city_database, "已出库", "staff")
    await city_database.rows(
        "UPDATE service_entry SET left_at = now() WHERE achievement_id = "
        "(SELECT id FROM achievement WHERE title = '已出库')"
    )
    await done(city, "lead", VERIFY, key(left))
    document = """query ($year: Int!, $served: Boolean!) { plan(year: $year) {
      indicator(code: "KPI-2") { items(first: 9, filter: {inService: {eq: $served}}) {
        totalCount nodes { inService achievement { title } } } } } }"""
    found = {}
    for served_too in (True, False):
        given = {"year": this_year(), "served": served_too}
        items = (await city.data(document, given, as_="lead"))["plan"]["indicator"]["items"]
        found[served_too] = {n["achievement"]["title"] for n in items["nodes"]}
        assert [n["inService"] for n in items["nodes"]] == [served_too] * items["totalCount"]
    assert found == {True: {"在库"}, False: {"未入库而落地", "已出库"}}


async def test_a_target_that_nobody_set_is_none_and_never_0(
    city: Api, city_database: Database
) -> None:
    assert [(i["target"], i["targetText"]) for i in (await board(city, 2031)).values()] == [
        (None, "未下达")
    ] * 7
    await city_database.rows(
        "UPDATE target SET value = 4, origin = 'PERSON' WHERE indicator = 'KPI-1' AND year = $1",
        this_year(),
    )
    await submitted(city, "liaison_town", "甲")
    found = (await board(city, this_year()))["KPI-1"]
    assert (found["target"], found["actual"], found["attainment"]) == (4, 1, "0.2500")
    await city_database.rows("UPDATE target SET value = 0 WHERE indicator = 'KPI-1'")
    found = (await board(city, this_year()))["KPI-1"]
    assert (found["target"], found["targetText"], found["attainment"]) == (0, "0", None)


async def test_what_is_submitted_is_discovered_and_what_is_verified_has_landed(
    city: Api,
) -> None:
    await registered(city, "liaison_uni", "草稿")
    await drafted(city, title="甲")
    await waiting(city, title="乙")
    landing = await verified(city, title="丙")
    found = await board(city, this_year())
    assert (found["KPI-1"]["actual"], found["KPI-2"]["actual"]) == (3, 1)
    assert _titles(found["KPI-1"]["items"]) == ["丙", "乙", "甲"]
    assert [(n["landing"], n["evidence"]) for n in found["KPI-1"]["items"]["nodes"]] == [
        (None, [])
    ] * 3
    assert found["KPI-2"]["items"]["nodes"] == [
        {
            "countedAt": landing["verifiedAt"],
            "counts": True,
            "achievement": {"title": "丙"},
            "landing": {"id": landing["id"], "state": "VERIFIED"},
            "evidence": [{"name": "材料"}],
        }
    ]


async def test_years_are_the_citys(city: Api, city_database: Database) -> None:
    for title in ("甲", "乙", "丙", "丁"):
        await verified(city, title=title)
    await _moments(
        city_database,
        "achievement",
        "submitted_at",
        {
            "甲": "2025-12-31T15:59:59.999999+00:00",
            "乙": "2025-12-31T16:00:00+00:00",
            "丙": "2026-12-31T15:59:59.999999+00:00",
            "丁": "2026-12-31T16:00:00+00:00",
        },
    )
    await _moments(
        city_database,
        "landing",
        "verified_at",
        {
            "甲": "2025-12-31T16:00:00+00:00",
            "乙": "2026-12-31T15:59:59.999999+00:00",
            "丙": "2026-12-31T16:00:00+00:00",
            "丁": "2025-12-31T15:59:59.999999+00:00",
        },
    )
    by_year = {}
    for year in (2025, 2026, 2027):
        found = await board(city, year)
        by_year[year] = [
            (found[code]["actual"], _titles(found[code]["items"])) for code in ("KPI-1", "KPI-2")
        ]
    assert by_year == {
        2025: [(1, ["甲"]), (1, ["丁"])],
        2026: [(2, ["丙", "乙"]), (2, ["乙", "甲"])],
        2027: [(1, ["丁"]), (1, ["丙"])],
    }


async def _land(api: Api, achievement: dict[str, Any], clause: str) -> None:
    landing = await done(api, "liaison_town", CLAIM, claim_of(achievement["id"], clause))
    handed_in = await done(api, "liaison_town", SUBMIT, key(landing))
    await done(api, "lead", VERIFY, key(handed_in))


async def test_an_item_lands_once_by_its_first_verification(
    city: Api, city_database: Database
) -> None:
    achievement = await submitted(city, "liaison_town", "甲")
    for clause in ("LAND-3.1", "LAND-3.2", "LAND-3.3"):
        await _land(city, achievement, clause)
    for clause, moment in (
        ("LAND-3.1", "2026-03-01T00:00:00+00:00"),
        ("LAND-3.2", "2025-12-31T15:00:00+00:00"),
        ("LAND-3.3", "2026-02-01T00:00:00+00:00"),
    ):
        await city_database.rows(
            "UPDATE landing SET verified_at = $2 WHERE clause = $1",
            clause,
            datetime.fromisoformat(moment),
        )
    last, now = (await board(city, 2025))["KPI-2"], (await board(city, 2026))["KPI-2"]
    assert (last["actual"], now["actual"]) == (1, 0)
    assert (_titles(last["items"]), _titles(last["uncounted"])) == (["甲"], [])
    assert (_titles(now["items"]), _titles(now["uncounted"])) == ([], ["甲", "甲"])
    assert [n["counts"] for n in now["uncounted"]["nodes"]] == [False, False]
    document = "{ landings { nodes { clauseCode counted } } }"
    landings = (await city.data(document, as_="staff"))["landings"]["nodes"]
    assert {n["clauseCode"]: n["counted"] for n in landings} == {
        "LAND-3.1": False,
        "LAND-3.2": True,
        "LAND-3.3": False,
    }


async def _scatter(database: Database, random: Random) -> None:
    """Many achievements and landings of one city, their moments around the turns of years."""
    turns = [datetime(year, 12, 31, 16, tzinfo=UTC) for year in (2024, 2025, 2026)]

    def moment() -> datetime:
        near = timedelta(microseconds=random.choice((-1, 0, 1)))
        far = timedelta(days=random.randint(-200, 200), seconds=random.randint(0, 86399))
        return random.choice(turns) + random.choice((near, far))

    for number in range(60):
        sent = None if random.random() < 0.2 else moment()
        stage = "DRAFT" if sent is None else "SUBMITTED"
        await database.rows(
            "INSERT INTO achievement (version, kind, stage, title, title_fold, summary, secrecy, "
            "unclassified_declared, reporter_id, registrant_id, keywords, conversion_ways, "
            "created_at, submitted_at) SELECT 1, 'PROJECT', $2, $1, $1, '', 'PUBLIC', TRUE, "
            "a.organization_id, a.id, '{}', '{}', now(), $3 "
            "FROM account a WHERE a.sign_in_name = 'liaison_town'",
            f"成果{number}",
            stage,
            sent,
        )
        for _ in range(0 if sent is None else random.choice((0, 0, 1, 2, 3))):
            state = random.choice(("DRAFT", "SUBMITTED", "RETURNED", "VERIFIED", "VERIFIED"))
            await database.rows(
                "INSERT INTO landing (version, revision, achievement_id, clause, plan_version_id, "
                "facts, state, claimant_id, claiming_organization_id, created_at, verified_at) "
                "SELECT 1, 1, (SELECT max(id) FROM achievement), 'LAND-3.1', "
                "(SELECT max(id) FROM plan_version), '[]', $1, a.id, a.organization_id, now(), $2 "
                "FROM account a WHERE a.sign_in_name = 'liaison_town'",
                state,
                moment() if state == "VERIFIED" else None,
            )


async def test_the_numbers_equal_a_recount(city: Api, city_database: Database) -> None:
    await _scatter(city_database, Random(20251231))
    achievements = await city_database.rows("SELECT id, submitted_at FROM achievement")
    landings = await city_database.rows("SELECT * FROM landing WHERE state = 'VERIFIED'")

    def year_of(moment: datetime) -> int:
        return moment.astimezone(SHANGHAI).year

    discovered = [year_of(a["submitted_at"]) for a in achievements if a["submitted_at"]]
    first: dict[int, tuple[datetime, int]] = {}
    for landing in landings:
        moment = (landing["verified_at"], landing["id"])
        first[landing["achievement_id"]] = min(first.get(landing["achievement_id"], moment), moment)
    landed = [year_of(moment) for moment, _ in first.values()]
    every = [year_of(landing["verified_at"]) for landing in landings]
    assert len(every) > len(landed) > 10
    for year in range(2023, 2029):
        found = await board(city, year)
        assert found["KPI-1"]["actual"] == discovered.count(year)
        assert found["KPI-2"]["actual"] == landed.count(year)
        assert found["KPI-1"]["items"]["totalCount"] == discovered.count(year)
        assert found["KPI-2"]["items"]["totalCount"] == landed.count(year)
        assert found["KPI-2"]["uncounted"]["totalCount"] == every.count(year) - landed.count(year)
        assert found["KPI-1"]["uncounted"]["totalCount"] == 0


async def test_a_number_opens_as_far_as_one_sees(city: Api) -> None:
    await verified(city, title="甲", industry=await industry(city, "EQUIPMENT"))
    await verified(city, title="乙", industry=await industry(city, "ENERGY"))
    await verified(city, "liaison_uni", "丙")
    everything = ["丙", "乙", "甲"]
    opened = {
        "staff": everything,
        "staff2": everything,
        "lead": everything,
        "supervisor_industry": ["甲"],
        "supervisor_reform": ["乙"],
        "liaison_town": ["乙", "甲"],
        "liaison_uni": ["丙"],
    }
    for name in (*CAST, None):
        found = await board(city, this_year(), name)
        reads = name in READERS
        for code in ("KPI-1", "KPI-2"):
            assert found[code]["actual"] == (3 if reads else None), name
            assert found[code]["actualText"] == ("3" if reads else "无权查看"), name
            assert (found[code]["attainment"] is None) is not reads
            assert found[code]["target"] is not None
            assert _titles(found[code]["items"]) == opened.get(name or "", []), name


async def test_one_indicator_with_its_records_paged_and_filtered(city: Api) -> None:
    for title in ("甲", "乙", "丙"):
        await verified(city, title=title)
    document = """query ($year: Int!, $code: String!, $after: String, $filter: CountedItemFilter) {
      plan(year: $year) { indicator(code: $code) { code actual
        items(first: 2, after: $after, filter: $filter,
              orderBy: [{field: COUNTED_AT, direction: ASC}]) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { id achievement { id title } landing { id } } } } } }"""
    given: dict[str, Any] = {"year": this_year(), "code": "KPI-2"}
    first = (await city.data(document, given, as_="lead"))["plan"]["indicator"]
    assert (first["actual"], first["items"]["totalCount"]) == (3, 3)
    after = {**given, "after": first["items"]["pageInfo"]["endCursor"]}
    second = (await city.data(document, after, as_="lead"))["plan"]["indicator"]
    nodes = [*first["items"]["nodes"], *second["items"]["nodes"]]
    assert [n["achievement"]["title"] for n in nodes] == ["甲", "乙", "丙"]
    narrowed = {**given, "filter": {"achievement": {"eq": nodes[1]["achievement"]["id"]}}}
    found = (await city.data(document, narrowed, as_="lead"))["plan"]["indicator"]
    assert (found["actual"], [n["id"] for n in found["items"]["nodes"]]) == (3, [nodes[1]["id"]])
    node = "query ($id: ID!) { node(id: $id) { ... on CountedItem { achievement { title } } } }"
    number = {"id": nodes[0]["id"]}
    assert (await city.data(node, number, as_="lead"))["node"] == {"achievement": {"title": "甲"}}
    assert (await city.data(node, number, as_="liaison_uni"))["node"] is None
    unknown = {**given, "code": "KPI-99"}
    assert (await city.data(document, unknown, as_="lead"))["plan"] == {"indicator": None}


@pytest.mark.parametrize("year", [-1, 0, 1899, 2201, 10000, 2147483647])
async def test_years_beyond_the_calendar_are_refused(city: Api, year: int) -> None:
    answer = await city.gql("query ($y: Int!) { plan(year: $y) { title } }", {"y": year})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_INPUT"


async def test_another_citys_year_turns_at_its_own_midnight(
    city: Api, city_database: Database
) -> None:
    await verified(city, title="甲")
    moments = {"甲": "2025-12-31T15:30:00+00:00"}
    await _moments(city_database, "achievement", "submitted_at", moments)
    assert (await board(city, 2025))["KPI-1"]["actual"] == 1
    river = Path(__file__).parent.parent / "policy" / "rivertown.toml"
    await load_plan(river)
    found = (await board(city, 2026))["R-1"]
    assert (found["target"], found["actual"], found["unit"]) == (12, 1, "件")
    assert (await board(city, 2027))["R-2"]["targetText"] == "未下达"


async def test_without_a_code_it_is_the_first_that_organizations_are_measured_by(
    city: Api,
) -> None:
    document = """query ($year: Int!, $code: String) { plan(year: $year) {
      unsaid: indicator { code } null: indicator(code: null) { code }
      given: indicator(code: $code) { code } } }"""
    for variables, given in (
        ({}, {"code": "KPI-1"}),
        ({"code": None}, {"code": "KPI-1"}),
        ({"code": "KPI-2"}, {"code": "KPI-2"}),
        ({"code": "KPI-99"}, None),
    ):
        found = (await city.data(document, {"year": this_year(), **variables}))["plan"]
        assert found == {"unsaid": {"code": "KPI-1"}, "null": {"code": "KPI-1"}, "given": given}
