"""DEM-1, KPI-b, KPI-c: what makes a demand real, who confirms it, in which year it counts."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import pytest

from backend.files.cleaning import clean
from backend.files.store import contents_of
from tests.api import Api
from tests.cast import CAST
from tests.clock import today
from tests.databases import Database
from tests.demands.needs import (
    CONFIRM,
    PROVE,
    RETURN,
    key,
    proven,
    proving,
    real,
    registered,
    seen,
    submitted,
)
from tests.files.samples import fetched
from tests.mutations import done, reasons, refused, tried, unreadable

COUNT = """query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-1") { actual
  items(first: 9) { totalCount nodes { item { id title itemKind } countedAt
    organization { name } demand { id } achievement { id } } } } } }"""


LETTERS = """query ($id: ID!) { node(id: $id) { ... on Demand { letter { id }
  supersededLetters { id } } } }"""


async def counted(api: Api, year: int) -> dict[str, Any]:
    """The discovered of the year as the lead department sees it."""
    found = (await api.data(COUNT, {"year": year}, as_="lead"))["plan"]["indicator"]
    assert found["actual"] == found["items"]["totalCount"]
    assert isinstance(found, dict)
    return found


async def test_a_demand_counts_once_its_proof_is_confirmed(
    city: Api, city_database: Database
) -> None:
    year = today().year
    demand = await submitted(city)
    assert (demand["real"], demand["proof"]) == (False, "NONE")
    assert len(demand["notRealBecause"]) == 2
    assert (await counted(city, year))["actual"] == 0
    waiting = (await done(city, "liaison_town", PROVE, await proving(city, demand)))["demand"]
    assert (waiting["proof"], waiting["budget"]) == ("WAITING", {"yuan": "100000.00"})
    assert waiting["notRealBecause"] == ["等待中心核对签字盖章"]
    assert (await counted(city, year))["actual"] == 0
    confirmed = (await done(city, "staff", CONFIRM, {**key(waiting), "reason": "章已核对"}))[
        "demand"
    ]
    assert (confirmed["real"], confirmed["notRealBecause"]) == (True, [])
    assert confirmed["proofDecidedBy"] == {"displayName": "staff"}
    found = await counted(city, year)
    assert found["items"]["nodes"] == [
        {
            "item": {"id": demand["id"], "title": demand["title"], "itemKind": "DEMAND"},
            "countedAt": waiting["provedAt"],
            "organization": {"name": "东城街道"},
            "demand": {"id": demand["id"]},
            "achievement": None,
        }
    ]
    # Proof of January decides January's year, whenever the demand was registered.
    await city_database.rows(
        "UPDATE demand SET submitted_at = $1, proved_at = $2",
        datetime.fromisoformat("2025-12-20T04:00:00Z"),
        datetime.fromisoformat("2025-12-31T16:00:00Z"),
    )
    assert [(await counted(city, y))["actual"] for y in (2025, 2026)] == [0, 1]
    await city_database.rows(
        "UPDATE demand SET proved_at = $1", datetime.fromisoformat("2025-12-31T15:59:59Z")
    )
    assert [(await counted(city, y))["actual"] for y in (2025, 2026)] == [1, 0]


@pytest.mark.parametrize(
    ("budget", "reason"),
    [
        ("99999.99", [("FACT_NOT_MET", "budget")]),
        ("0", [("FACT_NOT_MET", "budget")]),
        ("-1", [("OUT_OF_RANGE", "budget")]),
        ("100000.001", [("TOO_PRECISE", "budget")]),
        ("100000", []),
        ("100000.00", []),
    ],
)
async def test_the_budget_at_its_border(
    city: Api, city_database: Database, budget: str, reason: list[tuple[str, str]]
) -> None:
    demand = await submitted(city)
    given = await proving(city, demand, budget=budget)
    if reason:
        assert await refused(city, city_database, "liaison_town", PROVE, given) == reason
        return
    assert (await done(city, "liaison_town", PROVE, given))["demand"]["proof"] == "WAITING"


async def test_a_proof_needs_its_letter(city: Api, city_database: Database) -> None:
    demand = await submitted(city)
    given = await proving(city, demand)
    other = await proving(city, await submitted(city, "liaison_uni", "乙"), "liaison_uni")
    for letter in (other["letter"], demand["id"], "x"):
        assert await refused(
            city, city_database, "liaison_town", PROVE, {**given, "letter": letter}
        ) == [("UNKNOWN_REFERENCE", "letter")]
    for member in ("budget", "letter"):
        nothing = {**given, member: None}
        assert await unreadable(city, city_database, "liaison_town", PROVE, nothing) == [
            "BAD_INPUT"
        ]
    future = {**given, "letterDated": "2199-01-01"}
    found = await refused(city, city_database, "liaison_town", PROVE, future)
    assert found == [("EVIDENCE_WRONG_DATE", "letter")]
    without = {**given, "letterDated": None}
    assert (await done(city, "liaison_town", PROVE, without))["demand"]["letterDated"] is None


async def test_when_a_proof_can_be_handed_in(city: Api, city_database: Database) -> None:
    draft = await registered(city)
    given = await proving(city, draft)
    assert await refused(city, city_database, "liaison_town", PROVE, given) == [
        ("NOT_SUBMITTED", "id")
    ]
    demand = await submitted(city, title="乙")
    given = await proving(city, demand)
    waiting = (await done(city, "liaison_town", PROVE, given))["demand"]
    assert await refused(city, city_database, "liaison_town", PROVE, given) == [
        ("STALE", "version")
    ]
    assert await refused(
        city, city_database, "liaison_town2", PROVE, {**given, **key(waiting)}
    ) == [("UNKNOWN_REFERENCE", "id")]
    confirmed = (await done(city, "staff", CONFIRM, key(waiting)))["demand"]
    again = {**given, **key(confirmed)}
    assert await refused(city, city_database, "liaison_town", PROVE, again) == [("CONFIRMED", "id")]


async def test_a_returned_proof_says_why_and_comes_again(
    city: Api, city_database: Database
) -> None:
    demand = await proven(city)
    assert await refused(city, city_database, "staff", RETURN, {**key(demand), "reason": " "}) == [
        ("BLANK", "reason")
    ]
    given = {**key(demand), "reason": "印章不清晰"}
    returned = (await done(city, "staff", RETURN, given))["demand"]
    assert (returned["proof"], returned["provedAt"]) == ("RETURNED", None)
    assert returned["notRealBecause"] == ["证明被退回：印章不清晰"]
    assert await refused(city, city_database, "staff", CONFIRM, key(returned)) == [
        ("NO_PROOF_WAITS", "id")
    ]
    again = await done(city, "liaison_town", PROVE, await proving(city, returned))
    await _first_letter_is_kept(city, city_database, demand)
    assert (again["demand"]["proof"], again["demand"]["proofReason"]) == ("WAITING", None)
    assert (await done(city, "staff2", CONFIRM, key(again["demand"])))["demand"]["real"] is True


async def _first_letter_is_kept(city: Api, database: Database, demand: dict[str, Any]) -> None:
    """The letter that was returned stays to be read, by those who see the demand."""
    first = demand["letter"]["id"]
    await database.rows("UPDATE stored_file SET created_at = now() - interval '2 days'")
    await clean(contents_of(city.settings), None)
    node = (await city.data(LETTERS, {"id": demand["id"]}, as_="staff"))["node"]
    assert node["letter"]["id"] != first
    assert node["supersededLetters"] == [{"id": first}]
    assert (await fetched(city, first, "staff")).status_code == 200
    assert (await fetched(city, first, "liaison_uni")).status_code == 404


async def test_two_decide_at_once(city: Api) -> None:
    demand = await proven(city)
    given = [(CONFIRM, key(demand)), (RETURN, {**key(demand), "reason": "不清晰"})]
    both = await asyncio.gather(
        *(
            tried(city, person, document, said)
            for person, (document, said) in zip(("staff", "staff2"), given, strict=True)
        )
    )
    assert sorted(reasons(p) for p in both) == [[], [("STALE", "version")]]


async def test_who_registered_does_not_confirm(city: Api, city_database: Database) -> None:
    demand = await proven(city)
    await city_database.rows(
        "UPDATE demand SET registrant_id = (SELECT id FROM account WHERE sign_in_name = 'staff')"
    )
    shown = await seen(city, demand, "staff")
    assert shown is not None
    assert shown["viewerCanConfirm"] is False
    for document, said in ((CONFIRM, {}), (RETURN, {"reason": "不清晰"})):
        assert await refused(city, city_database, "staff", document, {**key(demand), **said}) == [
            ("CONFIRMER_IS_REGISTRANT", "id")
        ]
    assert (await done(city, "staff2", CONFIRM, key(demand)))["demand"]["real"] is True


async def test_who_sees_a_demand_and_its_letter(city: Api) -> None:
    draft = await registered(city, title="甲")
    assert {p for p in CAST if await seen(city, draft, p)} == {
        "liaison_town",
        "staff",
        "staff2",
        "lead",
    }
    demand = await real(city, title="乙")
    people = {p for p in (None, *CAST) if await seen(city, demand, p)}
    # 工信局 answers for materials no more than others do; the firm sees what is said of it.
    assert people == {"liaison_town", "staff", "staff2", "lead", "firm"}
    letter = demand["letter"]["id"]
    readers = {p for p in (None, *CAST) if (await fetched(city, letter, p)).status_code == 200}
    assert readers == people
    assert (await city.data("{ demands { totalCount } }", as_="firm"))["demands"] == {
        "totalCount": 1
    }


async def test_contacts_are_for_the_firm_the_reporter_and_the_office(city: Api) -> None:
    demand = await real(city)
    document = "query ($id: ID!) { node(id: $id) { ... on Demand { contactName contactPhone } } }"
    seeing = set()
    for person in CAST:
        node = (await city.data(document, {"id": demand["id"]}, as_=person))["node"]
        if node is not None and node["contactPhone"] is not None:
            seeing.add(person)
    assert seeing == {"liaison_town", "staff", "staff2", "lead", "firm"}
