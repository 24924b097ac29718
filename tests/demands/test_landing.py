"""LAND-4: a real demand leads to a cooperation, by its contract and payment."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.demands.needs import real, seen, submitted
from tests.landings.claims import fact, proof, verified
from tests.mutations import done, mutation, refused

LANDING = """landing { id version state landedOn counted verdict { holds missing { codes lack } }
  item { id title itemKind } demand { id stage } achievement { id }
  payment { paid { yuan } contractAmount { yuan text } paidRatio } }"""
CLAIM = mutation("landingClaim", LANDING)
UPDATE = mutation("landingUpdate", LANDING)
SUBMIT = mutation("landingSubmit", LANDING)
VERIFY = mutation("landingVerify", LANDING)
JUDGE = """query ($input: LandingVerdictInput!) { landingVerdict(input: $input) {
  holds clause landedOn missing { codes lack } userErrors { code field } } }"""
COUNT = """query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-2") { actual
  items(first: 9) { nodes { item { id itemKind } organization { name } inService } } } } }"""
FACTS = [
    fact("local_side", "true", "2026-03-10"),
    fact("contract_amount", "200000", "2026-03-10"),
    fact("payment", "50000", "2026-04-15"),
]
PROOF = [proof("COOPERATION_CONTRACT"), proof("PAYMENT_PROOF")]


def claim_of(demand: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The input of a complete claim."""
    return {
        "demand": demand["id"],
        "clause": "LAND-4",
        "facts": FACTS,
        "evidence": PROOF,
        **changes,
    }


def key(record: dict[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": record["id"], "version": record["version"]}


async def test_a_cooperation_is_claimed_verified_and_counted(city: Api) -> None:
    demand = await real(city)
    landing = (await done(city, "liaison_town", CLAIM, claim_of(demand)))["landing"]
    assert landing["verdict"] == {"holds": True, "missing": []}
    assert landing["item"] == {"id": demand["id"], "title": demand["title"], "itemKind": "DEMAND"}
    assert (landing["landedOn"], landing["achievement"]) == ("2026-04-15", None)
    assert landing["payment"] == {
        "paid": {"yuan": "50000.00"},
        "contractAmount": {"yuan": "200000.00", "text": "20 万元"},
        "paidRatio": "0.2500",
    }
    handed_in = (await done(city, "liaison_town", SUBMIT, key(landing)))["landing"]
    verified = (await done(city, "lead", VERIFY, key(handed_in)))["landing"]
    assert (verified["counted"], verified["demand"]["stage"]) == (True, "LANDED")
    year = today().year
    found = (await city.data(COUNT, {"year": year}, as_="lead"))["plan"]["indicator"]
    assert found == {
        "actual": 1,
        "items": {
            "nodes": [
                {
                    "item": {"id": demand["id"], "itemKind": "DEMAND"},
                    "organization": {"name": "东城街道"},
                    "inService": False,
                }
            ]
        },
    }
    again = (await done(city, "liaison_town", CLAIM, claim_of(demand)))["landing"]
    again = (await done(city, "liaison_town", SUBMIT, key(again)))["landing"]
    assert (await done(city, "lead", VERIFY, key(again)))["landing"]["counted"] is False
    found = (await city.data(COUNT, {"year": year}, as_="lead"))["plan"]["indicator"]
    assert found["actual"] == 1


async def test_only_a_real_demand_is_claimed(city: Api, city_database: Database) -> None:
    demand = await submitted(city)
    assert await refused(city, city_database, "liaison_town", CLAIM, claim_of(demand)) == [
        ("NOT_REAL", "demand")
    ]
    mine = await real(city, title="乙")
    assert await refused(city, city_database, "liaison_uni", CLAIM, claim_of(mine)) == [
        ("UNKNOWN_REFERENCE", "demand")
    ]
    assert await refused(city, city_database, "staff", CLAIM, claim_of(mine)) == [
        ("NOT_A_CLAIMANT", "demand")
    ]
    for given in (
        {**claim_of(mine), "demand": None},
        {**claim_of(mine), "achievement": mine["id"]},
    ):
        found = await refused(city, city_database, "liaison_town", CLAIM, given)
        assert found in ([("ONE_ITEM", "achievement")], [("UNKNOWN_REFERENCE", "achievement")])
    wrong = {**claim_of(mine), "clause": "LAND-3.1", "facts": [], "evidence": []}
    assert await refused(city, city_database, "liaison_town", CLAIM, wrong) == [
        ("WRONG_KIND", "clause")
    ]


@pytest.mark.parametrize(
    ("paid", "holds"),
    [("0", False), ("0.01", True), ("200000", True), ("200000.01", False)],
)
async def test_the_payment_at_its_borders(city: Api, paid: str, holds: bool) -> None:
    demand = await real(city)
    given = claim_of(demand, facts=[*FACTS[:2], fact("payment", paid, "2026-04-15")])
    found = (await city.data(JUDGE, {"input": given}, as_="liaison_town"))["landingVerdict"]
    assert (found["holds"], found["clause"]) == (holds, "LAND-4")
    assert found["missing"] == ([] if holds else [{"codes": ["payment"], "lack": "NOT_MET"}])


async def test_a_negative_payment_is_no_amount(city: Api, city_database: Database) -> None:
    demand = await real(city)
    given = claim_of(demand, facts=[*FACTS[:2], fact("payment", "-1", "2026-04-15")])
    assert await refused(city, city_database, "liaison_town", CLAIM, given) == [
        ("OUT_OF_RANGE", "facts.2.value")
    ]


async def test_what_is_missing_without_the_contract(city: Api) -> None:
    demand = await real(city)
    given = claim_of(demand, evidence=[proof("PAYMENT_PROOF")])
    found = (await city.data(JUDGE, {"input": given}, as_="liaison_town"))["landingVerdict"]
    assert found["missing"] == [{"codes": ["COOPERATION_CONTRACT"], "lack": "ABSENT"}]
    shown = await seen(city, demand, "liaison_town")
    assert shown is not None
    assert shown["stage"] == "SUBMITTED"


async def test_the_ratio_that_is_paid(city: Api, city_database: Database) -> None:
    demand = await real(city)
    landing = (await done(city, "liaison_town", CLAIM, claim_of(demand, facts=FACTS[:2])))[
        "landing"
    ]
    assert landing["payment"] is None
    ratios = []
    for contract, paid in (("300000", "100000"), ("300000", "300000"), ("0", "1"), ("0", "0")):
        facts = [
            FACTS[0],
            fact("contract_amount", contract, "2026-03-10"),
            fact("payment", paid, "2026-04-15"),
        ]
        given = {**key(landing), "facts": facts}
        landing = (await done(city, "liaison_town", UPDATE, given))["landing"]
        ratios.append(landing["payment"]["paidRatio"])
    assert ratios == ["0.3333", "1.0000", None, None]
    # Nothing is handed in that pays nothing, or more than was agreed.
    for contract, paid in (("300000", "0"), ("300000", "300000.01")):
        facts = [
            FACTS[0],
            fact("contract_amount", contract, "2026-03-10"),
            fact("payment", paid, "2026-04-15"),
        ]
        given = {**key(landing), "facts": facts}
        landing = (await done(city, "liaison_town", UPDATE, given))["landing"]
        found = await refused(city, city_database, "liaison_town", SUBMIT, key(landing))
        assert found == [("FACT_NOT_MET", "facts.payment")]


async def test_an_achievements_landing_has_no_payment(city: Api) -> None:
    landing = await verified(city)
    document = "query ($id: ID!) { node(id: $id) { ... on Landing { payment { paidRatio } } } }"
    found = await city.data(document, {"id": landing["id"]}, as_="lead")
    assert found["node"] == {"payment": None}
