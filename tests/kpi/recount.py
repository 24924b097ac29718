"""The city's numbers recounted in plain Python from the tables (KPI-b, KPI-d, KPI-e)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

from tests.api import Api
from tests.databases import Database
from tests.kpi.test_board import SHANGHAI
from tests.kpi.test_ledger import ledger

UNCOUNTED = ("RETURNED", "VOIDED", "MERGED")
BOARD = """query ($y: Int!) { plan(year: $y) { indicators { code actual literalActual
  items(first: 50) { totalCount nodes { item { title } } } uncounted(first: 100) { totalCount }
  kind: breakdown(by: ORGANIZATION_KIND) { key count }
  town: breakdown(by: TOWN) { key count }
  organization: breakdown(by: ORGANIZATION) { label count }
  landed: breakdown(by: LANDING_TOWN) { key count }
  industry: breakdown(by: INDUSTRY) { key count }
  month: breakdown(by: MONTH) { key count } } } }"""
BY_KIND = """query ($y: Int!) { plan(year: $y) { indicators {
  sort: breakdown(by: ITEM_KIND) { key count } clause: breakdown(by: CLAUSE) { key count } } } }"""
OF_ITEM = (
    """SELECT x.*, i.code AS industry FROM {} x LEFT JOIN industry i ON i.id = x.industry_id"""
)
ORGANIZATIONS = """SELECT o.id, o.name, o.code, o.kind, o.invited_by_id, t.code AS town
  FROM organization o LEFT JOIN town t ON t.id = o.town_id"""
LANDINGS = """SELECT l.*, t.code AS landing_town FROM landing l
  LEFT JOIN town t ON t.id = l.landing_town_id WHERE l.state = 'VERIFIED'"""


class Found(NamedTuple):
    """One counted item: of which indicator, when in the city, what it is, whose and where."""

    code: str
    at: datetime
    demand: bool
    record: dict[str, Any]
    owner: dict[str, Any]
    landing_town: str | None = None
    clause: str | None = None


def _owner(
    organizations: list[dict[str, Any]], reporter: int, credited: int | None
) -> dict[str, Any]:
    """Whose credit it is, by the words of KPI-e."""
    by_id = {o["id"]: o for o in organizations}
    if credited is not None:
        return by_id[credited]
    first = by_id[reporter]
    if first["kind"] != "ENTERPRISE":
        return first
    if first["invited_by_id"] is not None:
        return by_id[first["invited_by_id"]]
    return next((o for o in organizations if first["town"] and o["code"] == first["town"]), first)


async def recounted(database: Database) -> tuple[list[Found], list[Found]]:
    """What counts, and what is shown without counting."""
    counts: list[Found] = []
    later: list[Found] = []
    landings = await database.rows(LANDINGS)
    organizations = await database.rows(ORGANIZATIONS)
    for table in ("achievement", "demand"):
        demand = table == "demand"
        for item in await database.rows(OF_ITEM.replace("{}", table)):
            found = item["submitted_at"]
            if demand:
                found = item["proved_at"] if item["proof"] == "CONFIRMED" else None
            if item["stage"] in UNCOUNTED:
                found = None
            if found is not None:
                owner = _owner(organizations, item["reporter_id"], None)
                counts.append(Found("KPI-1", found.astimezone(SHANGHAI), demand, item, owner))
            own = [n for n in landings if n[f"{table}_id"] == item["id"]]
            for place, n in enumerate(sorted(own, key=lambda n: (n["verified_at"], n["id"]))):
                owner = _owner(organizations, item["reporter_id"], n["credited_id"])
                at = n["verified_at"].astimezone(SHANGHAI)
                landed = Found("KPI-2", at, demand, item, owner, n["landing_town"], n["clause"])
                (later if place else counts).append(landed)
    return counts, later


async def check_numbers(api: Api, database: Database, years: Collection[int]) -> list[Found]:
    """Board, parts, ledger and the lists behind them equal a recount; what counts at all."""
    counts, later = await recounted(database)
    for year in years:
        now = [f for f in counts if f.at.year == year]
        found = (await api.data(BOARD, {"y": year}, as_="lead"))["plan"]["indicators"]
        by_kind = (await api.data(BY_KIND, {"y": year}, as_="lead"))["plan"]["indicators"]
        lines = await ledger(api, year)
        for cell in ({**a, **b} for a, b in zip(found[:2], by_kind[:2], strict=True)):
            code = cell["code"]
            mine = [f for f in now if f.code == code]
            shown = [f for f in later if f.code == code and f.at.year == year]
            assert cell["uncounted"]["totalCount"] == len(shown), (year, code)
            _check_cell(cell, mine)
            _check_lines(lines, code, mine)
        landed = [f for f in now if f.code == "KPI-2" and not f.demand]
        real = [f for f in now if f.code == "KPI-1" and f.demand]
        assert found[1]["literalActual"] == len(landed) + len(real), year
    return counts


def _check_cell(cell: dict[str, Any], mine: list[Found]) -> None:
    assert cell["actual"] == cell["items"]["totalCount"] == len(mine), cell["code"]
    titles = Counter(n["item"]["title"] for n in cell["items"]["nodes"])
    assert titles == Counter(f.record["title"] for f in mine), cell["code"]
    recounted = {
        "kind": Counter(f.owner["kind"] for f in mine),
        "town": Counter(f.owner["town"] for f in mine),
        "industry": Counter(f.record["industry"] for f in mine),
        "sort": Counter("DEMAND" if f.demand else f.record["kind"] for f in mine),
        "month": Counter(f"{f.at:%Y-%m}" for f in mine),
    }
    for by, expected in recounted.items():
        parts = {p["key"]: p["count"] for p in cell[by] if p["count"]}
        assert parts == expected, (cell["code"], by)
    named = {p["label"]: p["count"] for p in cell["organization"]}
    assert named == Counter(f.owner["name"] for f in mine)
    of_landings = {
        "landed": Counter(f.landing_town for f in mine),
        "clause": Counter(f.clause for f in mine),
    }
    for by, expected in of_landings.items():
        landed_by = None if cell[by] is None else {p["key"]: p["count"] for p in cell[by]}
        assert landed_by == (expected if cell["code"] == "KPI-2" else None), by


def _check_lines(
    lines: dict[tuple[str, str], dict[str, Any]], code: str, mine: list[Found]
) -> None:
    credit = Counter(f.owner["name"] for f in mine)
    own = [line for (_, indicator), line in lines.items() if indicator == code]
    assert {
        line["organization"]["name"]: line["actual"] for line in own if line["actual"]
    } == credit
    assert sum(line["actual"] for line in own) == len(mine)
    for line in own:
        items = line["items"]
        assert items["totalCount"] == line["actual"]
        of_line = [f for f in mine if f.owner["name"] == line["organization"]["name"]]
        if items["totalCount"] == len(items["nodes"]):
            titles = Counter(n["item"]["title"] for n in items["nodes"])
            assert titles == Counter(f.record["title"] for f in of_line)
        achievements = [f for f in of_line if not f.demand]
        only = line["organization"]["kind"] == "UNIVERSITY" and line["target"] is not None
        assert line["towardsTarget"] == (len(achievements) if only else line["actual"])
