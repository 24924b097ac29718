"""DISC-4: who finds a demand registered already joins it, by the match and by nothing else."""

from __future__ import annotations

import asyncio
from typing import Any

from backend.core.ids import GlobalId
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands import test_landing as landing
from tests.demands.needs import (
    REGISTER,
    SEE,
    SUBMIT,
    TITLE,
    complete,
    key,
    organization,
    real,
    registered,
    submitted,
)
from tests.evaluations.screenings import demand_in_service
from tests.mutations import done, mutation, reasons, refused, tried

JOIN = mutation(
    "demandJoin",
    """demand { id version reporter { name } contactPhone viewerCanEdit
    coReporters { organization { name } } }""",
)
UNKNOWN = [("UNKNOWN_REFERENCE", "demand")]
ALREADY = [("ALREADY_REPORTER", "demand")]
LIST = "{ demands { totalCount } serviceEntries { totalCount } landings { totalCount } }"


def joining(demand: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The input of somebody who was about to register the same title."""
    return {"demand": demand["id"], "title": TITLE, **changes}


async def joined(api: Api, demand: dict[str, Any], as_: str = "liaison_uni") -> dict[str, Any]:
    """The demand, the person's organization having joined it."""
    found: dict[str, Any] = (await done(api, as_, JOIN, joining(demand)))["demand"]
    return found


async def test_a_match_shows_no_more_than_it_may(city: Api) -> None:
    await submitted(city)
    document = (
        f'{{ demandDuplicates(title: "{TITLE}") {{ id title reporterName year __typename }} }}'
    )
    (match,) = (await city.data(document, as_="liaison_uni"))["demandDuplicates"]
    assert set(match) == {"id", "title", "reporterName", "year", "__typename"}
    assert (await city.data(SEE, {"id": match["id"]}, as_="liaison_uni"))["node"] is None
    found = await done(city, "liaison_uni", JOIN, {"demand": match["id"], "title": TITLE})
    assert found["demand"]["id"] == match["id"]


async def test_a_co_reporter_sees_what_it_reports(city: Api) -> None:
    entry = await demand_in_service(city)
    demand = entry["demand"]
    nothing = {name: {"totalCount": 0} for name in ("demands", "serviceEntries", "landings")}
    assert await city.data(LIST, as_="liaison_uni") == nothing
    found = await joined(city, demand)
    assert found == {
        "id": demand["id"],
        "version": found["version"],
        "reporter": {"name": "东城街道"},
        # The contact stays with the first reporter, the firm and the office.
        "contactPhone": None,
        "viewerCanEdit": False,
        "coReporters": [{"organization": {"name": "东莞理工学院"}}],
    }
    await done(city, "liaison_uni", landing.CLAIM, landing.claim_of(demand))
    assert await city.data(LIST, as_="liaison_uni") == {n: {"totalCount": 1} for n in nothing}
    part = "query ($id: ID!) { node(id: $id) { ... on Demand { coReporters { id } } } }"
    node = (await city.data(part, {"id": demand["id"]}, as_="staff"))["node"]
    document = "query ($id: ID!) { node(id: $id) { id } }"
    seeing = {
        person
        for person in (None, *CAST)
        if (await city.data(document, {"id": node["coReporters"][0]["id"]}, as_=person))["node"]
    }
    assert seeing == {"liaison_town", "liaison_uni", "staff", "staff2", "lead", "firm"}


async def test_a_co_reporter_does_not_verify(city: Api, city_database: Database) -> None:
    demand = await real(city)
    claim = (await done(city, "liaison_town", landing.CLAIM, landing.claim_of(demand)))["landing"]
    handed_in = (await done(city, "liaison_town", landing.SUBMIT, key(claim)))["landing"]
    await joined(city, demand, "liaison_lead")
    assert await refused(city, city_database, "lead", landing.VERIFY, key(handed_in)) == [
        ("VERIFIER_OF_PARTY", "id"),
        ("ITEM_OF_LEAD_DEPARTMENT", "id"),
    ]
    # What the lead department also reports is another department's matter.
    found = await done(city, "supervisor_reform", landing.VERIFY, key(handed_in))
    assert found["landing"]["demand"]["stage"] == "LANDED"


async def test_only_a_likely_duplicate_is_joined(city: Api, city_database: Database) -> None:
    found = await submitted(city)
    for given in (
        joining(found, title="另一项"),
        joining({"id": str(GlobalId("Demand", 999))}),
        joining({"id": str(GlobalId("Town", 1))}),
        joining({"id": "x"}),
    ):
        assert await refused(city, city_database, "liaison_uni", JOIN, given) == UNKNOWN
    assert await refused(city, city_database, "liaison_uni", JOIN, joining(found, title=" ")) == [
        ("BLANK", "title")
    ]
    draft = await registered(city, title="草稿")
    given = {"demand": draft["id"], "title": "草稿"}
    assert await refused(city, city_database, "liaison_uni", JOIN, given) == UNKNOWN


async def test_nobody_joins_twice_or_their_own(city: Api, city_database: Database) -> None:
    given = joining(await submitted(city))
    assert await refused(city, city_database, "liaison_town", JOIN, given) == ALREADY
    both = await asyncio.gather(*(tried(city, "liaison_uni", JOIN, given) for _ in range(2)))
    assert sorted(reasons(p) for p in both) == [[], ALREADY]
    assert await city_database.value("SELECT count(*) FROM demand_co_reporter") == 1


async def test_a_firm_joins_its_own_demand_only(city: Api, city_database: Database) -> None:
    created = mutation("organizationCreate", "organization { id }")
    firm = {"name": "另一企业有限公司", "kind": "ENTERPRISE"}
    other = (await done(city, "staff", created, firm))["organization"]["id"]
    others = await submitted(city, title="乙", firm=other)
    given = {"demand": others["id"], "title": "乙"}
    assert await refused(city, city_database, "firm", JOIN, given) == [("NOT_YOUR_FIRM", "demand")]
    mine = await joined(city, await submitted(city), "firm")
    assert [c["organization"]["name"] for c in mine["coReporters"]] == ["莞研新材料有限公司"]


async def test_a_reason_is_of_the_matches_of_its_day(city: Api, city_database: Database) -> None:
    await submitted(city, title="甲")
    given = await complete(city, "甲", distinctBecause="面向另一工况")
    draft = (await done(city, "liaison_uni", REGISTER, given))["demand"]
    third = {**given, "firm": await organization(city, "莞研新材料有限公司")}
    later = (await done(city, "liaison_town2", REGISTER, third))["demand"]
    await done(city, "liaison_town2", SUBMIT, key(later))
    assert await refused(city, city_database, "liaison_uni", SUBMIT, key(draft)) == [
        ("LIKELY_DUPLICATE", "distinctBecause")
    ]
