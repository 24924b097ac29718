"""The organizations' ledger (KPI-e, DISC-2): targets, attribution, who sees which line."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from backend.kpi.rules import LineKey, line_of
from backend.policy.rules import Measure
from tests.achievements.drafts import join, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import proven, real
from tests.kpi.test_board import READERS, this_year
from tests.landings.claims import verified

LINES = """query ($y: Int!, $first: Int!, $after: String, $filter: LedgerLineFilter) {
  plan(year: $y) { organizations(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } nodes {
      id year organization { name kind } indicator { code name } target targetText targetVersion
      actual towardsTarget attainment
      items(first: 10) { totalCount nodes { item { id title } organization { name } } } } } } }"""
TOWN, TOWN2, UNI, LEAD = "东城街道", "长安镇", "东莞理工学院", "东莞市科学技术局"


async def pages(api: Api, year: int, as_: str | None, first: int = 50) -> list[dict[str, Any]]:
    """Every line of the year that the person sees, page by page."""
    found: list[dict[str, Any]] = []
    given: dict[str, Any] = {"y": year, "first": first}
    while True:
        page = (await api.data(LINES, given, as_=as_))["plan"]["organizations"]
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            assert page["totalCount"] == len(found)
            return found
        given["after"] = page["pageInfo"]["endCursor"]


async def ledger(
    api: Api, year: int, as_: str | None = "lead"
) -> dict[tuple[str, str], dict[str, Any]]:
    """The lines by organization and indicator."""
    lines = await pages(api, year, as_)
    found = {(n["organization"]["name"], n["indicator"]["code"]): n for n in lines}
    assert len(found) == len(lines)
    return found


def _said(line: dict[str, Any]) -> tuple[Any, ...]:
    names = ("target", "targetText", "actual", "towardsTarget", "attainment")
    return tuple(line[n] for n in names)


async def test_an_organizations_number_is_what_it_reported_first(city: Api) -> None:
    landing = await verified(city, title="甲")
    await submitted(city, "liaison_town", "乙")
    other = await submitted(city, "liaison_uni", "丙")
    await join(city, "liaison_town", other["id"])
    await real(city, title="需求甲")
    await proven(city, title="需求乙")
    found = await ledger(city, this_year())
    assert _said(found[TOWN, "KPI-1"]) == (5, "5", 3, 3, "0.6000")
    assert _said(found[TOWN, "KPI-2"]) == (None, "未下达", 1, 1, None)
    assert _said(found[UNI, "KPI-1"]) == (5, "5", 1, 1, "0.2000")
    assert _said(found[LEAD, "KPI-1"]) == (100, "100", 0, 0, "0.0000")
    assert sum(line["actual"] for (_, code), line in found.items() if code == "KPI-1") == 4
    opened = found[TOWN, "KPI-1"]["items"]
    assert [n["item"]["title"] for n in opened["nodes"]] == ["需求甲", "乙", "甲"]
    assert opened["totalCount"] == 3
    assert {n["organization"]["name"] for n in opened["nodes"]} == {TOWN}
    (landed,) = found[TOWN, "KPI-2"]["items"]["nodes"]
    assert landed["item"]["title"] == landing["achievement"]["title"]
    assert found[UNI, "KPI-2"]["items"] == {"totalCount": 0, "nodes": []}
    line = found[TOWN, "KPI-1"]
    assert (line["organization"]["kind"], line["year"]) == ("TOWN", this_year())
    assert line["indicator"]["name"] == "发现科技成果和挖掘企业真实技术需求"


async def test_of_some_organizations_achievements_only_count_towards_the_quota(
    city: Api, city_database: Database
) -> None:
    await submitted(city, "liaison_uni", "甲")
    await real(city, "liaison_uni", "需求甲")
    line = (await ledger(city, this_year()))[UNI, "KPI-1"]
    assert _said(line) == (5, "5", 2, 1, "0.2000")
    # A flag decides which quota is a town's: 创新强镇 have 25.
    await city_database.rows(
        "INSERT INTO organization_flag (version, organization_id, flag, valid_from, valid_to) "
        "SELECT 1, id, 'INNOVATION_STRONG', '2026-02-01', '2026-12-31' FROM organization "
        "WHERE name = $1",
        TOWN,
    )
    years = range(2024, 2029)
    targets = [(await ledger(city, year))[TOWN, "KPI-1"]["target"] for year in years]
    assert targets == [None, 5, 25, 5, None]


async def test_what_has_been_set_goes_before_the_quota(city: Api, city_database: Database) -> None:
    for indicator, value in (("KPI-1", 7), ("KPI-2", 2)):
        await city_database.rows(
            "INSERT INTO target (version, indicator, year, organization_id, value, origin) "
            "SELECT 3, $1, 2026, id, $2, 'PLAN' FROM organization WHERE name = $3",
            indicator,
            value,
            TOWN,
        )
    found = await ledger(city, 2026)
    assert [found[TOWN, c]["target"] for c in ("KPI-1", "KPI-2")] == [7, 2]
    assert [found[TOWN, c]["targetVersion"] for c in ("KPI-1", "KPI-2")] == [3, 3]
    assert found[TOWN2, "KPI-2"]["targetVersion"] is None
    assert (await ledger(city, 2025))[TOWN, "KPI-1"]["target"] == 5


async def test_years_are_the_citys(city: Api, city_database: Database) -> None:
    await submitted(city, "liaison_town", "甲")
    await city_database.rows(
        "UPDATE achievement SET submitted_at = $1",
        datetime.fromisoformat("2025-12-31T16:00:00+00:00"),
    )
    years = {}
    for year in (2025, 2026):
        line = (await ledger(city, year))[TOWN, "KPI-1"]
        assert line["items"]["totalCount"] == line["actual"]
        years[year] = line["actual"]
    assert years == {2025: 0, 2026: 1}


async def test_who_sees_which_line(city: Api) -> None:
    await submitted(city, "liaison_town", "甲")
    every = await ledger(city, this_year(), "lead")
    assert len(every) > 90
    own = {"liaison_town": TOWN, "liaison_town2": TOWN2, "liaison_uni": UNI, "liaison_lead": LEAD}
    node = "query ($id: ID!) { node(id: $id) { ... on LedgerLine { id actual year } } }"
    first = every[TOWN, "KPI-1"]
    for name in (*CAST, None):
        found = await ledger(city, this_year(), name)
        if name in READERS:
            assert found.keys() == every.keys(), name
        else:
            mine = own.get(name or "")
            assert {key[0] for key in found} == ({mine} if mine else set()), name
        seen = (await city.data(node, {"id": first["id"]}, as_=name))["node"]
        shown = {"id": first["id"], "actual": 1, "year": this_year()}
        assert seen == (shown if name in READERS or name == "liaison_town" else None), name
    leaders = (await ledger(city, this_year(), "leader"))[TOWN, "KPI-1"]
    assert (leaders["actual"], leaders["items"]) == (1, {"totalCount": 0, "nodes": []})


async def test_lines_are_paged_and_filtered(city: Api, city_database: Database) -> None:
    whole = await pages(city, 2026, "staff", 100)
    assert [n["id"] for n in await pages(city, 2026, "staff", 37)] == [n["id"] for n in whole]
    kinds = {n["organization"]["kind"] for n in whole}
    assert not kinds & {"ENTERPRISE", "OTHER", "CENTER"}
    one = {
        "y": 2026,
        "first": 5,
        "filter": {
            "organization": {
                "eq": str(
                    (await city.data("{ organizations(first: 1) { nodes { id } } }"))[
                        "organizations"
                    ]["nodes"][0]["id"]
                )
            }
        },
    }
    found = (await city.data(LINES, one, as_="staff"))["plan"]["organizations"]
    assert [n["indicator"]["code"] for n in found["nodes"]] == ["KPI-1", "KPI-2"]
    # Whoever was the first to report something is in it, whatever its kind.
    await submitted(city, "liaison_town", "甲")
    await city_database.rows("UPDATE organization SET kind = 'OTHER' WHERE name = $1", TOWN)
    assert (TOWN, "KPI-1") in await ledger(city, 2026)
    assert len(await pages(city, 2026, "staff")) == len(whole)


BY_INDICATOR = """query ($y: Int!, $code: String!, $filter: LedgerLineFilter) {
  plan(year: $y) { indicator(code: $code) {
    linesTarget
    lines(first: 100, filter: $filter) { totalCount nodes { ...line } }
    behind(first: 100, filter: $filter) { totalCount nodes { ...line } } } } }
fragment line on LedgerLine {
  organization { name kind } kind town { id name } indicator { code } }"""


async def by_indicator(
    api: Api, code: str, as_: str | None = "lead", **conditions: Any
) -> dict[str, list[dict[str, Any]]]:
    """An indicator's lines of the year, all and those behind."""
    given = {"y": this_year(), "code": code, "filter": conditions}
    found = (await api.data(BY_INDICATOR, given, as_=as_))["plan"]["indicator"]
    del found["linesTarget"]
    for part in found.values():
        assert part["totalCount"] == len(part["nodes"])
    return {name: part["nodes"] for name, part in found.items()}


def _names(lines: list[dict[str, Any]]) -> list[str]:
    return [line["organization"]["name"] for line in lines]


async def test_an_indicators_lines_by_kind_and_town(city: Api) -> None:
    whole = await ledger(city, this_year())
    for code in ("KPI-1", "KPI-2"):
        found = (await by_indicator(city, code))["lines"]
        assert sorted(_names(found)) == sorted(name for name, c in whole if c == code)
        assert {line["indicator"]["code"] for line in found} == {code}
        assert all(line["kind"] == line["organization"]["kind"] for line in found)
    towns = (await by_indicator(city, "KPI-1", kind={"eq": "TOWN"}))["lines"]
    assert {line["kind"] for line in towns} == {"TOWN"}
    place = next(line["town"] for line in towns if line["organization"]["name"] == TOWN)
    assert place["name"] == TOWN
    inside = (await by_indicator(city, "KPI-1", town={"eq": place["id"]}))["lines"]
    assert TOWN in _names(inside)
    assert TOWN2 not in _names(inside)
    assert (await by_indicator(city, "KPI-3")) == {"lines": [], "behind": []}
    assert _names((await by_indicator(city, "KPI-1", "liaison_uni"))["lines"]) == [UNI]
    assert (await by_indicator(city, "KPI-1", None)) == {"lines": [], "behind": []}


async def test_quotas_add_up_to_more_than_the_city_has_to_reach(
    city: Api, city_database: Database
) -> None:
    async def added(as_: str | None) -> Any:
        given = {"y": this_year(), "code": "KPI-1"}
        return (await city.data(BY_INDICATOR, given, as_=as_))["plan"]["indicator"]["linesTarget"]

    whole = (await ledger(city, this_year())).values()
    assert await added("lead") == sum(n["target"] or 0 for n in whole)
    assert await added("liaison_town") is None
    await city_database.rows(
        "INSERT INTO target (version, indicator, year, organization_id, value, origin) "
        "SELECT 1, 'KPI-1', $1, id, 1005, 'PLAN' FROM organization WHERE name = $2",
        this_year(),
        TOWN,
    )
    assert await added("leader") == sum(n["target"] or 0 for n in whole) + 1000
    document = LINES.replace("towardsTarget", "towardsTarget setTarget quota")
    given = {"y": this_year(), "first": 100}
    lines = (await city.data(document, given, as_="lead"))["plan"]["organizations"]["nodes"]
    said = {
        (n["organization"]["name"], n["indicator"]["code"]): (n["setTarget"], n["quota"])
        for n in lines
    }
    assert said[TOWN, "KPI-1"] == (1005, 5)
    assert said[TOWN2, "KPI-1"] == (None, 5)
    assert said[TOWN, "KPI-2"] == (None, None)


async def test_behind_is_who_has_not_reached_a_target(city: Api, city_database: Database) -> None:
    found = await by_indicator(city, "KPI-1")
    with_quota = [key for key, line in (await ledger(city, this_year())).items() if line["target"]]
    assert sorted(_names(found["behind"])) == sorted(name for name, _ in with_quota)
    assert (await by_indicator(city, "KPI-2"))["behind"] == []
    # Of a university only achievements count towards its quota: a demand leaves it behind.
    for n in range(4):
        await submitted(city, "liaison_uni", f"成果{n}")
    await real(city, "liaison_uni", "需求甲")
    assert UNI in _names((await by_indicator(city, "KPI-1"))["behind"])
    await submitted(city, "liaison_uni", "成果五")
    assert UNI not in _names((await by_indicator(city, "KPI-1"))["behind"])
    await city_database.rows(
        "INSERT INTO target (version, indicator, year, organization_id, value, origin) "
        "SELECT 1, 'KPI-2', $1, id, 1, 'PLAN' FROM organization WHERE name = $2",
        this_year(),
        TOWN,
    )
    behind = await by_indicator(city, "KPI-2", "liaison_town")
    assert _names(behind["behind"]) == [TOWN]
    assert (await by_indicator(city, "KPI-2", "liaison_town2"))["behind"] == []


RANKED = """query ($y: Int!, $code: String!, $first: Int!, $after: String, $last: Int,
    $filter: LedgerLineFilter, $order: [LedgerLineOrder!]) { plan(year: $y) {
  indicator(code: $code) { ranked(
    first: $first, after: $after, last: $last, filter: $filter, orderBy: $order
  ) { totalCount pageInfo { endCursor hasNextPage } nodes {
    attainment organization { name } } } } } }"""


async def ranked(api: Api, as_: str | None = "lead", code: str = "KPI-1", **given: Any) -> Any:
    """The lines that have a target, whoever is ahead first."""
    asked = {"y": this_year(), "code": code, "first": 100, **given}
    found = (await api.data(RANKED, asked, as_=as_))["plan"]["indicator"]["ranked"]
    shown = [(n["organization"]["name"], n["attainment"]) for n in found["nodes"]]
    return shown, found["totalCount"], found["pageInfo"]


async def test_who_is_ahead_and_who_behind(city: Api, city_database: Database) -> None:
    for title in ("甲", "乙", "丙"):
        await submitted(city, "liaison_town", title)
    await submitted(city, "liaison_uni", "丁")
    await submitted(city, "liaison_lead", "戊")
    await real(city, "liaison_uni", "需求甲")
    lines = await ledger(city, this_year())
    measured = {
        name: n["attainment"] for (name, c), n in lines.items() if c == "KPI-1" and n["target"]
    }
    shown, total, _ = await ranked(city)
    assert shown[:4] == [
        (TOWN, "0.6000"),
        (UNI, "0.2000"),
        (LEAD, "0.0100"),
        (shown[3][0], "0.0000"),
    ]
    assert (dict(shown), total) == (measured, len(measured))
    # Page by page, and from its end, it is the same list.
    paged: list[Any] = []
    after = None
    while True:
        page, _, info = await ranked(city, first=7, after=after)
        paged += page
        if not info["hasNextPage"]:
            break
        after = info["endCursor"]
    assert paged == shown
    assert (await ranked(city, last=3))[0] == shown[-3:]
    towns = [row for row in shown if row[0] in await _of_kind(city, "TOWN")]
    assert (await ranked(city, filter={"kind": {"eq": "TOWN"}}))[:2] == (towns, len(towns))
    by_id = await ranked(city, order=[{"field": "ID"}])
    assert sorted(by_id[0]) == sorted(shown)
    assert by_id[0] != shown
    # What is not set is no target, and nobody is behind it.
    assert (await ranked(city, code="KPI-2"))[:2] == ([], 0)
    assert (await ranked(city, code="KPI-3"))[:2] == ([], 0)
    await city_database.rows(
        "INSERT INTO target (version, indicator, year, organization_id, value, origin) "
        "SELECT 1, 'KPI-2', $1, id, 1, 'PLAN' FROM organization WHERE name = $2",
        this_year(),
        TOWN,
    )
    assert (await ranked(city, code="KPI-2"))[:2] == ([(TOWN, "0.0000")], 1)


async def _of_kind(api: Api, kind: str) -> list[str]:
    return _names((await by_indicator(api, "KPI-1", kind={"eq": kind}))["lines"])


async def test_who_is_ahead_is_told_of_the_lines_that_one_sees(city: Api) -> None:
    await submitted(city, "liaison_town", "甲")
    own = {"liaison_town": (TOWN, "0.2000"), "liaison_uni": (UNI, "0.0000")}
    whole = await ranked(city)
    for name in (*CAST, None):
        shown, total, _ = await ranked(city, name)
        if name in READERS:
            assert (shown, total) == whole[:2], name
        elif name in own:
            assert (shown, total) == ([own[name]], 1), name
        else:
            assert total == len(shown) <= 1, name
            assert not {TOWN, UNI} & {organization for organization, _ in shown}, name


async def test_statements_do_not_grow_with_the_lines(city: Api, counted: list[int]) -> None:
    await submitted(city, "liaison_lead", "甲")
    await verified(city, "liaison_uni", "乙")
    taken = []
    for first in (6, 100):
        counted.clear()
        await city.data(LINES, {"y": this_year(), "first": first}, as_="lead")
        taken.append(sum(counted))
    assert taken == [taken[0]] * 2
    assert taken[0] <= 16


def test_a_lines_id_says_what_it_is_of() -> None:
    assert line_of((7 * 4096 + 2026) * 2 + 1) == LineKey(7, 2026, Measure.LANDED)
    assert line_of((1 * 4096 + 1900) * 2) == LineKey(1, 1900, Measure.DISCOVERED)
