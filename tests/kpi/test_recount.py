"""Board, ledger and parts equal a recount in plain Python (KPI-b, KPI-d, KPI-e)."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

import pytest

from tests.api import Api
from tests.databases import Database
from tests.kpi.test_board import SHANGHAI
from tests.kpi.test_ledger import ledger

REPORTERS = ("liaison_town", "liaison_town2", "liaison_uni", "liaison_lead")
INDUSTRIES = ("EQUIPMENT", "ENERGY", "SEMICONDUCTORS", None)
UNCOUNTED = {"RETURNED", "VOIDED"}
YEARS = range(2024, 2028)
BOARD = """query ($y: Int!) { plan(year: $y) { indicators { code actual literalActual
  items(first: 100) { totalCount } uncounted(first: 100) { totalCount }
  kind: breakdown(by: ORGANIZATION_KIND) { key count }
  town: breakdown(by: TOWN) { key count }
  industry: breakdown(by: INDUSTRY) { key count }
  month: breakdown(by: MONTH) { key count } } } }"""
OF_ITEM = """SELECT x.*, o.name AS organization, o.kind AS organization_kind, w.code AS town,
  i.code AS industry FROM {} x JOIN organization o ON o.id = x.reporter_id
  LEFT JOIN town w ON w.id = o.town_id LEFT JOIN industry i ON i.id = x.industry_id"""


class Found(NamedTuple):
    """One counted item: of which indicator, when in the city, what it is and whose."""

    code: str
    at: datetime
    demand: bool
    record: dict[str, Any]


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
                state = random.choice(("DRAFT", "SUBMITTED", "VERIFIED", "VERIFIED"))
                await database.rows(
                    f"INSERT INTO landing (version, revision, {table}_id, clause, "
                    "plan_version_id, facts, state, claimant_id, claiming_organization_id, "
                    f"created_at, verified_at) SELECT 1, 1, (SELECT max(id) FROM {table}), "
                    "'LAND-3.1', (SELECT max(id) FROM plan_version), '[]', $1, a.id, "
                    "a.organization_id, now(), $2 FROM account a "
                    "WHERE a.sign_in_name = 'liaison_town'",
                    state,
                    _moment(random) if state == "VERIFIED" else None,
                )


async def _recounted(database: Database) -> tuple[list[Found], list[Found]]:
    """What counts, and what is shown without counting."""
    counts: list[Found] = []
    later: list[Found] = []
    landings = await database.rows("SELECT * FROM landing WHERE state = 'VERIFIED'")
    for table in ("achievement", "demand"):
        demand = table == "demand"
        for item in await database.rows(OF_ITEM.replace("{}", table)):
            if demand:
                found = item["proved_at"] if item["proof"] == "CONFIRMED" else None
            else:
                found = None if item["stage"] in UNCOUNTED else item["submitted_at"]
            if found is not None:
                counts.append(Found("KPI-1", found.astimezone(SHANGHAI), demand, item))
            own = [n for n in landings if n[f"{table}_id"] == item["id"]]
            moments = sorted((n["verified_at"], n["id"]) for n in own)
            for place, (moment, _) in enumerate(moments):
                landed = Found("KPI-2", moment.astimezone(SHANGHAI), demand, item)
                (later if place else counts).append(landed)
    return counts, later


@pytest.mark.parametrize("seed", [1, 20261125])
async def test_every_number_equals_a_recount(city: Api, city_database: Database, seed: int) -> None:
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
                "kind": Counter(f.record["organization_kind"] for f in mine),
                "town": Counter(f.record["town"] for f in mine),
                "industry": Counter(f.record["industry"] for f in mine),
                "month": Counter(f"{f.at:%Y-%m}" for f in mine),
            }
            for by, expected in recounted.items():
                parts = {p["key"]: p["count"] for p in cell[by] if p["count"]}
                assert parts == expected, (year, code, by)
            _check_lines(lines, code, mine)
        landed = [f for f in now if f.code == "KPI-2" and not f.demand]
        real = [f for f in now if f.code == "KPI-1" and f.demand]
        assert found[1]["literalActual"] == len(landed) + len(real)


def _check_lines(
    lines: dict[tuple[str, str], dict[str, Any]], code: str, mine: list[Found]
) -> None:
    credit = Counter(f.record["organization"] for f in mine)
    own = [line for (_, indicator), line in lines.items() if indicator == code]
    assert {
        line["organization"]["name"]: line["actual"] for line in own if line["actual"]
    } == credit
    assert sum(line["actual"] for line in own) == len(mine)
    for line in own:
        items = line["items"]
        assert items["totalCount"] == line["actual"]
        achievements = [
            f
            for f in mine
            if f.record["organization"] == line["organization"]["name"] and not f.demand
        ]
        only = line["organization"]["kind"] == "UNIVERSITY" and line["target"] is not None
        assert line["towardsTarget"] == (len(achievements) if only else line["actual"])
