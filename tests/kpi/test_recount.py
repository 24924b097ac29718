"""Board, ledger and parts equal a recount in plain Python (KPI-b, KPI-d, KPI-e)."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import pytest

from tests.api import Api
from tests.databases import Database
from tests.demands.needs import FIRM
from tests.kpi.test_board import SHANGHAI
from tests.kpi.test_ledger import ledger

REPORTERS = ("liaison_town", "liaison_town2", "liaison_uni", "liaison_lead", "firm")
CREDITED = (None, None, None, "东莞理工学院", "长安镇")
TOWNS = (None, "441900003", "441900119", "441900401")
INDUSTRIES = ("EQUIPMENT", "ENERGY", "SEMICONDUCTORS", None)
UNCOUNTED = {"RETURNED", "VOIDED", "MERGED"}
YEARS = range(2024, 2028)
BOARD = """query ($y: Int!) { plan(year: $y) { indicators { code actual literalActual
  items(first: 100) { totalCount } uncounted(first: 100) { totalCount }
  kind: breakdown(by: ORGANIZATION_KIND) { key count }
  town: breakdown(by: TOWN) { key count }
  organization: breakdown(by: ORGANIZATION) { label count }
  landed: breakdown(by: LANDING_TOWN) { key count }
  industry: breakdown(by: INDUSTRY) { key count }
  month: breakdown(by: MONTH) { key count } } } }"""
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


def _moment(random: Random) -> datetime:
    turns = [datetime(year, month, 1, tzinfo=SHANGHAI) for year in YEARS for month in (1, 5, 12)]
    near = timedelta(microseconds=random.choice((-1, 0, 1)))
    far = timedelta(days=random.randint(-90, 90), seconds=random.randint(0, 86399))
    return (random.choice(turns) + random.choice((near, far))).astimezone(UTC)


async def _scatter(database: Database, random: Random) -> None:
    for number in range(40):
        values = (f"项{number}", random.choice(REPORTERS), random.choice(INDUSTRIES))
        stage = random.choice(("DRAFT", "SUBMITTED", "SUBMITTED", "LANDED", *UNCOUNTED))
        await database.rows(
            "INSERT INTO achievement (version, kind, stage, title, title_fold, summary, secrecy, "
            "unclassified_declared, reporter_id, registrant_id, keywords, conversion_ways, "
            "created_at, submitted_at, industry_id) SELECT 1, 'PROJECT', $4, $1, $1, '', 'PUBLIC', "
            "TRUE, a.organization_id, a.id, '{}', '{}', now(), $5, "
            "(SELECT id FROM industry WHERE code = $3) FROM account a WHERE a.sign_in_name = $2",
            *values,
            stage,
            None if stage == "DRAFT" else _moment(random),
        )
        proof = random.choice(("NONE", "WAITING", "RETURNED", "CONFIRMED", "CONFIRMED"))
        await database.rows(
            "INSERT INTO demand (version, stage, title, title_fold, firm_id, problem, keywords, "
            "solution_ways, reporter_id, registrant_id, proof, proved_at, created_at, "
            "submitted_at, industry_id) SELECT 1, 'SUBMITTED', $1, $1, a.organization_id, '', "
            "'{}', '{}', a.organization_id, a.id, $4, $5, now(), now(), "
            "(SELECT id FROM industry WHERE code = $3) FROM account a WHERE a.sign_in_name = $2",
            *values,
            proof,
            None if proof == "NONE" else _moment(random),
        )
        for table in ("achievement", "demand"):
            counted = stage in ("SUBMITTED", "LANDED") if table == "achievement" else True
            for _ in range(random.choice((0, 1, 2)) if counted else 0):
                await _land(database, random, table)


async def _land(database: Database, random: Random, table: str) -> None:
    """A claim of the newest item; some were corrected, by a revision of another town."""
    state = random.choice(("DRAFT", "SUBMITTED", "VERIFIED", "VERIFIED", "CORRECTED"))
    moment = _moment(random) if state in ("VERIFIED", "CORRECTED") else None
    credited = random.choice(CREDITED) if moment else None
    states = ("CORRECTED", "VERIFIED") if state == "CORRECTED" else (state,)
    for revision, its in enumerate(states, start=1):
        await database.rows(
            f"INSERT INTO landing (version, revision, {table}_id, clause, plan_version_id, facts, "
            "state, claimant_id, claiming_organization_id, created_at, verified_at, credited_id, "
            f"landing_town_id, corrects_id) SELECT 1, $3, (SELECT max(id) FROM {table}), "
            "'LAND-3.1', (SELECT max(id) FROM plan_version), '[]', $1, a.id, a.organization_id, "
            "now(), $2, (SELECT id FROM organization WHERE name = $4), "
            "(SELECT id FROM town WHERE code = $5), "
            "CASE WHEN $3 = 2 THEN (SELECT max(id) FROM landing) END "
            "FROM account a WHERE a.sign_in_name = 'liaison_town'",
            its,
            moment,
            revision,
            credited,
            random.choice(TOWNS),
        )


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


async def _recounted(database: Database) -> tuple[list[Found], list[Found]]:
    """What counts, and what is shown without counting."""
    counts: list[Found] = []
    later: list[Found] = []
    landings = await database.rows(LANDINGS)
    organizations = await database.rows(ORGANIZATIONS)
    for table in ("achievement", "demand"):
        demand = table == "demand"
        for item in await database.rows(OF_ITEM.replace("{}", table)):
            if demand:
                found = item["proved_at"] if item["proof"] == "CONFIRMED" else None
            else:
                found = None if item["stage"] in UNCOUNTED else item["submitted_at"]
            if found is not None:
                owner = _owner(organizations, item["reporter_id"], None)
                counts.append(Found("KPI-1", found.astimezone(SHANGHAI), demand, item, owner))
            own = [n for n in landings if n[f"{table}_id"] == item["id"]]
            for place, n in enumerate(sorted(own, key=lambda n: (n["verified_at"], n["id"]))):
                owner = _owner(organizations, item["reporter_id"], n["credited_id"])
                at = n["verified_at"].astimezone(SHANGHAI)
                landed = Found("KPI-2", at, demand, item, owner, n["landing_town"])
                (later if place else counts).append(landed)
    return counts, later


FIRM_OF = """UPDATE organization SET town_id = (SELECT id FROM town WHERE code = $2),
  invited_by_id = (SELECT id FROM organization WHERE name = $3) WHERE name = $1"""


@pytest.mark.parametrize(
    ("seed", "town", "inviter"),
    [(1, "441900119", None), (20261125, None, None), (7, "441900119", "东莞理工学院")],
)
async def test_every_number_equals_a_recount(
    city: Api, city_database: Database, seed: int, town: str | None, inviter: str | None
) -> None:
    await city_database.rows(FIRM_OF, FIRM, town, inviter)
    await _scatter(city_database, Random(seed))
    counts, later = await _recounted(city_database)
    assert len(counts) > 40
    for year in YEARS:
        now = [f for f in counts if f.at.year == year]
        found = (await city.data(BOARD, {"y": year}, as_="lead"))["plan"]["indicators"]
        lines = await ledger(city, year)
        for cell in found[:2]:
            code = cell["code"]
            mine = [f for f in now if f.code == code]
            assert cell["actual"] == cell["items"]["totalCount"] == len(mine)
            shown = [f for f in later if f.code == code and f.at.year == year]
            assert cell["uncounted"]["totalCount"] == len(shown)
            recounted = {
                "kind": Counter(f.owner["kind"] for f in mine),
                "town": Counter(f.owner["town"] for f in mine),
                "industry": Counter(f.record["industry"] for f in mine),
                "month": Counter(f"{f.at:%Y-%m}" for f in mine),
            }
            for by, expected in recounted.items():
                parts = {p["key"]: p["count"] for p in cell[by] if p["count"]}
                assert parts == expected, (year, code, by)
            named = {p["label"]: p["count"] for p in cell["organization"]}
            assert named == Counter(f.owner["name"] for f in mine)
            landed_in = cell["landed"] and {p["key"]: p["count"] for p in cell["landed"]}
            towns = Counter(f.landing_town for f in mine)
            assert landed_in == (towns if code == "KPI-2" else None)
            _check_lines(lines, code, mine)
        landed = [f for f in now if f.code == "KPI-2" and not f.demand]
        real = [f for f in now if f.code == "KPI-1" and f.demand]
        assert found[1]["literalActual"] == len(landed) + len(real)


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
        achievements = [
            f for f in mine if f.owner["name"] == line["organization"]["name"] and not f.demand
        ]
        only = line["organization"]["kind"] == "UNIVERSITY" and line["target"] is not None
        assert line["towardsTarget"] == (len(achievements) if only else line["actual"])
