"""Role × list: how many rows of a small world, one of each record, everybody of the cast sees."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import join, registered
from tests.achievements.test_publishing import published
from tests.achievements.test_repairs import proposal
from tests.achievements.test_taking_up import imported
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import registered as need_registered
from tests.evaluations.screenings import demand_in_service
from tests.landings.claims import drafted, industry, verified
from tests.library.entries import admitted
from tests.matching.test_proposals import match_proposed
from tests.sheets.bringing import book, brought, titled
from tests.test_matrix import FOR_ALL, lists

CLAIMED = "落地申报草稿"
APART = {"accounts", "auditEntries", "liaisonDefects", "planVersions"}
"""Lists that hold something in an empty city too: see `SEES` in test_matrix.py."""

OPEN = {"publications": 1, "registeredResults": 1}
"""What everybody sees, signed in or not."""

LEAD = {
    "matchProposals": 1,
    "merges": 1,
    "achievements": 5,
    "demandScreenings": 1,
    "demands": 2,
    "evaluationAssignments": 3,
    "evaluationBatches": 1,
    "evaluationItems": 1,
    "landings": 1,
    "serviceEntries": 2,
}
STAFF = LEAD | {"landings": 2}  # drafts of claims too
ACCOUNTABLE = {"achievements": 1, "serviceEntries": 1}
EVALUATOR = {
    "achievements": 1,
    "evaluationAssignments": 1,
    "evaluationBatches": 1,
    "evaluationItems": 1,
}
REPORTER = {
    "sheetImports": 1,
    "sheetRows": 1,
    "matchProposals": 1,
    "achievements": 5,
    "demandScreenings": 1,
    "demands": 2,
    "evaluationItems": 1,
    "landings": 2,
    "serviceEntries": 2,
}

ROWS: dict[str | None, dict[str, int]] = {
    "staff": STAFF,
    "staff2": STAFF,
    "lead": LEAD,
    "liaison_town": REPORTER,
    "liaison_town2": ACCOUNTABLE,
    "liaison_uni": ACCOUNTABLE | {"evaluationItems": 1},
    "supervisor_industry": {"achievements": 1, "landings": 1},
    "firm": {"demandScreenings": 1, "demands": 1, "matchProposals": 1, "serviceEntries": 1},
    "evaluator1": EVALUATOR,
    "evaluator2": EVALUATOR,
    "evaluator3": EVALUATOR,
}
"""Who sees what of the rest; of the departments one has an item in its scope."""


async def make_world(api: Api, database: Database) -> None:
    """东城街道 reports all of it; 东莞理工学院 joined one achievement; 莞研新材料 is the firm."""
    await imported(database, 1)
    await registered(api, "liaison_town", "草稿")
    await need_registered(api, title="需求草稿")
    equipment = await industry(api, "EQUIPMENT")
    landing = await verified(api, title="已落地", industry=equipment)
    shared = await admitted(api, "在库", accountable="liaison_town2")
    await join(api, "liaison_uni", shared["achievement"]["id"])
    wanted = await demand_in_service(api)
    await match_proposed(api, wanted["demand"]["id"], shared["achievement"]["id"])
    await drafted(api, title=CLAIMED)
    await published(api)
    await brought(api, book(titled("表格里的成果")))
    await proposal(api, await of(api, landing["achievement"]["title"]), await of(api, CLAIMED))


async def of(api: Api, title: str) -> dict[str, Any]:
    """The achievement of that title."""
    document = (
        "query ($t: String!) { achievements(filter: {title: {eq: $t}}) { nodes { id version } } }"
    )
    (found,) = (await api.data(document, {"t": title}, as_="staff"))["achievements"]["nodes"]
    assert isinstance(found, dict)
    return found


async def test_everybody_sees_just_these_rows(city: Api, city_database: Database) -> None:
    await make_world(city, city_database)
    counted = " ".join(f"{n} {{ totalCount }}" for n in lists() if n not in FOR_ALL | APART)
    found: dict[str | None, dict[str, int]] = {}
    for person in (None, *CAST):
        page = await city.data(f"{{ {counted} }}", as_=person)
        found[person] = {n: p["totalCount"] for n, p in page.items() if p["totalCount"]}
    assert found == {p: OPEN | ROWS.get(p, {}) for p in (None, *CAST)}
