"""DISC-5, KPI-b, KPI-c: a demand returned for repair, or void; what counts follows."""

from __future__ import annotations

from typing import Any

from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.demands import test_landing as landing
from tests.demands.needs import (
    CONFIRM,
    PROVE,
    SUBMIT,
    UPDATE,
    key,
    proven,
    proving,
    real,
    registered,
    seen,
    submitted,
)
from tests.evaluations.screenings import SCREEN, demand_in_service, screening_of
from tests.mutations import done, mutation, refused, unreadable

DEMAND = """demand { id version stage submittedAt provedAt proof real notRealBecause repairReason
  viewerCanEdit viewerCanRepair viewerCanProve viewerCanConfirm letter { id } }"""
RETURN = mutation("demandReturn", DEMAND)
VOID = mutation("demandVoid", DEMAND)
AGAIN = mutation("demandSubmit", DEMAND)
CHANGE = mutation("demandUpdate", DEMAND)
SEEN = f"query ($id: ID!) {{ node(id: $id) {{ ... on Demand {{ {DEMAND[9:-1]} }} }} }}"
COUNT = 'query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-1") { actual } } }'


async def discovered(api: Api) -> int:
    """How many count this year."""
    year = today().year
    found = (await api.data(COUNT, {"year": year}, as_="lead"))["plan"]["indicator"]["actual"]
    assert isinstance(found, int)
    return found


async def given_back(api: Api, demand: dict[str, Any]) -> dict[str, Any]:
    """The demand, returned for repair."""
    given = {**key(demand), "reason": "指标填写有误"}
    found: dict[str, Any] = (await done(api, "staff", RETURN, given))["demand"]
    return found


async def test_a_returned_demand_is_repaired_and_counts_again(
    city: Api, city_database: Database
) -> None:
    demand = await real(city)
    before = (await city.data(SEEN, {"id": demand["id"]}, as_="staff"))["node"]
    assert await discovered(city) == 1
    returned = await given_back(city, demand)
    assert (returned["stage"], returned["repairReason"]) == ("RETURNED", "指标填写有误")
    assert (returned["real"], returned["notRealBecause"]) == (True, ["登记已退回"])
    assert await discovered(city) == 0
    mine = (await city.data(SEEN, {"id": demand["id"]}, as_="liaison_town"))["node"]
    may = ("viewerCanEdit", "viewerCanRepair", "viewerCanProve")
    assert [mine[n] for n in may] == [True, False, False]
    assert await refused(
        city, city_database, "liaison_town", PROVE, await proving(city, returned)
    ) == [("NOT_SUBMITTED", "id")]
    assert await refused(city, city_database, "staff", SCREEN, screening_of(returned)) == [
        ("NOT_SUBMITTED", "demand")
    ]
    claim = landing.claim_of(returned)
    assert await refused(city, city_database, "liaison_town", landing.CLAIM, claim) == [
        ("NOT_REGISTERED", "demand")
    ]
    changed = (await done(city, "liaison_town", CHANGE, {**key(mine), "title": "乙"}))["demand"]
    again = (await done(city, "liaison_town", AGAIN, key(changed)))["demand"]
    # The first submission keeps its day, and so does the proof.
    kept = ("submittedAt", "provedAt", "proof")
    assert [again[n] for n in kept] == [before[n] for n in kept]
    assert (again["stage"], again["notRealBecause"]) == ("SUBMITTED", [])
    assert await discovered(city) == 1


async def test_a_repair_of_what_was_proven_asks_for_the_proof_anew(
    city: Api, city_database: Database
) -> None:
    demand = await real(city)
    claim = (await done(city, "liaison_town", landing.CLAIM, landing.claim_of(demand)))["landing"]
    handed_in = (await done(city, "liaison_town", landing.SUBMIT, key(claim)))["landing"]
    returned = await given_back(city, demand)
    changed = (await done(city, "liaison_town", CHANGE, {**key(returned), "budget": "300000"}))[
        "demand"
    ]
    gone = ("proof", "provedAt", "letter", "real")
    assert [changed[n] for n in gone] == ["NONE", None, None, False]
    again = (await done(city, "liaison_town", AGAIN, key(changed)))["demand"]
    assert await discovered(city) == 0
    # What is not real any more does not land by a claim of before.
    assert await refused(city, city_database, "lead", landing.VERIFY, key(handed_in)) == [
        ("NOT_REAL", "id")
    ]
    waiting = (await done(city, "liaison_town", PROVE, await proving(city, again)))["demand"]
    await done(city, "staff", CONFIRM, key(waiting))
    assert await discovered(city) == 1


async def test_a_void_demand_leaves_the_count_and_stays(city: Api, city_database: Database) -> None:
    demand = await real(city, title="甲")
    void = (await done(city, "staff", VOID, {**key(demand), "reason": "重复报送"}))["demand"]
    assert (void["stage"], void["viewerCanRepair"]) == ("VOIDED", False)
    assert void["notRealBecause"] == ["登记已作废"]
    assert await discovered(city) == 0
    shown = await seen(city, demand, "liaison_town")
    assert shown is not None
    for document in (UPDATE, SUBMIT):
        assert await refused(city, city_database, "liaison_town", document, key(void)) == [
            ("NOT_A_DRAFT", "id")
        ]
    # Its title is free again.
    assert (await submitted(city, "liaison_uni", "甲"))["stage"] == "SUBMITTED"


async def test_a_waiting_proof_of_what_is_out_is_not_decided(
    city: Api, city_database: Database
) -> None:
    demand = await proven(city)
    returned = await given_back(city, demand)
    assert returned["viewerCanConfirm"] is False
    assert await refused(city, city_database, "staff2", CONFIRM, key(returned)) == [
        ("NOT_SUBMITTED", "id")
    ]


async def test_what_cannot_be_returned_or_voided(city: Api, city_database: Database) -> None:
    demand = await real(city, title="已落地")
    claim = (await done(city, "liaison_town", landing.CLAIM, landing.claim_of(demand)))["landing"]
    handed_in = (await done(city, "liaison_town", landing.SUBMIT, key(claim)))["landing"]
    await done(city, "lead", landing.VERIFY, key(handed_in))
    landed = await seen(city, demand, "staff")
    assert landed is not None
    draft = await registered(city, title="草稿")
    served = (await demand_in_service(city, "服务中"))["demand"]
    reason = {"reason": "作废"}

    async def answers(document: str, row: dict[str, Any]) -> list[tuple[str, str]]:
        return await refused(city, city_database, "staff", document, {**key(row), **reason})

    assert await answers(VOID, landed) == [("LANDED", "id")]
    assert await answers(RETURN, landed) == [("WRONG_STAGE", "id")]
    for document in (RETURN, VOID):
        assert await answers(document, draft) == [("WRONG_STAGE", "id")]
        assert await answers(document, served) == [("WRONG_STAGE", "id")]
    fresh = await submitted(city, title="乙")
    for document in (RETURN, VOID):
        assert await unreadable(
            city, city_database, "liaison_town", document, {**key(fresh), **reason}
        ) == ["FORBIDDEN"]
        stale = {"id": fresh["id"], "version": fresh["version"] - 1}
        assert await answers(document, stale) == [("STALE", "version")]
        blank = {**key(fresh), "reason": " "}
        assert await refused(city, city_database, "staff", document, blank) == [("BLANK", "reason")]
        nothing = {**key(fresh), "reason": None}
        assert await unreadable(city, city_database, "staff", document, nothing) == ["BAD_INPUT"]
    given = {**key(landed), "reason": "作废"}
    answer = await city.data(VOID, {"input": given}, as_="staff")
    assert [e["rule"] for e in answer["demandVoid"]["userErrors"]] == ["LAND-5"]
