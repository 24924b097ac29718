"""Board, ledger and parts equal a recount in plain Python (KPI-b, KPI-d, KPI-e)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from tests.api import Api
from tests.databases import Database
from tests.demands.needs import FIRM
from tests.kpi.recount import UNCOUNTED, check_numbers
from tests.kpi.test_board import SHANGHAI

REPORTERS = ("liaison_town", "liaison_town2", "liaison_uni", "liaison_lead", "firm")
CREDITED = (None, None, None, "东莞理工学院", "长安镇")
TOWNS = (None, "441900003", "441900119", "441900401")
INDUSTRIES = ("EQUIPMENT", "ENERGY", "SEMICONDUCTORS", None)
YEARS = range(2024, 2028)


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
    assert len(await check_numbers(city, city_database, YEARS)) > 40


CELLS = """plan(year: {year}) {{ indicators {{ code actual literalActual
  {by}: breakdown(by: {by}) {{ key count }} }} }}"""


@pytest.mark.parametrize("by", ["MONTH", "ORGANIZATION_KIND"])
async def test_years_asked_at_once_say_what_each_says_alone(
    city: Api, city_database: Database, by: str
) -> None:
    await _scatter(city_database, Random(3))
    cells = {f"y{year}": CELLS.format(year=year, by=by) for year in (2024, 2026)}
    alone = {
        name: (await city.data(f"{{ {cell} }}", as_="lead"))["plan"] for name, cell in cells.items()
    }
    together = " ".join(f"{name}: {cell}" for name, cell in cells.items())
    assert await city.data(f"{{ {together} }}", as_="lead") == alone
    assert all(year["indicators"][0]["actual"] > 0 for year in alone.values())
