"""EVAL-7: a real demand is screened, three times yes or no with a reason, and then admitted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api import Api
from tests.databases import Database
from tests.demands.needs import proven, real, seen, submitted
from tests.evaluations.batches import accounts
from tests.evaluations.screenings import (
    ADMIT_DEMAND,
    SCREEN,
    SEE,
    admission_of,
    demand_in_service,
    screened,
    screening_of,
)
from tests.mutations import done, refused, unreadable

NO = {"holds": False, "reason": "指标无法检验"}
ASPECTS = ("problem", "targets", "feasibility")


async def test_a_real_demand_is_screened_and_admitted(city: Api) -> None:
    demand = await real(city)
    screening = await screened(city, demand)
    assert {**screening, "id": 0, "demand": 0} == {
        "id": 0,
        "version": 1,
        "holds": True,
        "waitsForAdmission": True,
        "viewerCanAdmit": True,
        "demand": 0,
        "screenedBy": {"displayName": "staff"},
        "problem": {"holds": True, "reason": "依赖进口，问题明确"},
        "targets": {"holds": True, "reason": "指标可测"},
        "feasibility": {"holds": True, "reason": "已有团队做过类似工作"},
        "serviceEntry": None,
    }
    assert screening["demand"] == {
        "id": demand["id"],
        "version": demand["version"] + 1,
        "stage": "SUBMITTED",
        "viewerCanScreen": True,
    }
    given = await admission_of(city, screening, "liaison_town2")
    entry = (await done(city, "staff", ADMIT_DEMAND, given))["serviceEntry"]
    assert {**entry, "id": 0, "demand": entry["demand"]["stage"]} == {
        "id": 0,
        "version": 1,
        "route": "SCREENED",
        "reason": "需求真实，目标明确",
        "leftAt": None,
        "accountable": {"displayName": "liaison_town2"},
        "admittedBy": {"displayName": "staff"},
        "item": {"id": demand["id"], "title": demand["title"], "itemKind": "DEMAND"},
        "demand": "IN_SERVICE",
        "achievement": None,
        "screening": {"id": screening["id"]},
        "evaluationItem": None,
    }
    after = (await city.data(SEE, {"id": screening["id"]}, as_="staff"))["node"]
    assert (after["waitsForAdmission"], after["viewerCanAdmit"]) == (False, False)
    assert after["serviceEntry"] == {"id": entry["id"]}
    assert after["demand"]["viewerCanScreen"] is False
    # Who answers for it sees it, as of every entry.
    assert (await seen(city, demand, "liaison_town2") or {})["stage"] == "IN_SERVICE"


async def test_the_work_list_holds_what_is_real_and_not_screened_yet(city: Api) -> None:
    await proven(city, title="甲")
    waiting = await real(city, title="乙")
    failed = await real(city, title="丙")
    await screened(city, failed, targets=NO)
    await demand_in_service(city, title="丁")
    for person in ("staff", "lead"):
        assert await waits_for_screening(city, person) == [waiting["id"]]
    await screened(city, waiting)
    assert await waits_for_screening(city, "staff") == []


async def waits_for_screening(api: Api, person: str) -> list[str]:
    document = """{ demands(filter: {waitsForScreening: {eq: true}}) {
      nodes { id waitsForScreening } } }"""
    nodes = (await api.data(document, as_=person))["demands"]["nodes"]
    assert all(node["waitsForScreening"] for node in nodes)
    return [node["id"] for node in nodes]


async def test_a_demand_that_is_not_real_is_not_screened(
    city: Api, city_database: Database
) -> None:
    for demand in (await submitted(city, title="甲"), await proven(city, title="乙")):
        given = screening_of(demand)
        assert await refused(city, city_database, "staff", SCREEN, given) == [
            ("NOT_REAL", "demand")
        ]


async def test_a_demand_in_service_is_not_screened(city: Api, city_database: Database) -> None:
    entry = await demand_in_service(city)
    given = screening_of(entry["demand"])
    assert await refused(city, city_database, "staff", SCREEN, given) == [
        ("NOT_SUBMITTED", "demand")
    ]


async def test_what_a_screening_has_to_say(city: Api, city_database: Database) -> None:
    given = screening_of(await real(city))
    blank = {**given, "targets": {"holds": True, "reason": " "}}
    assert await refused(city, city_database, "staff", SCREEN, blank) == [
        ("BLANK", "targets.reason")
    ]
    stale = {**given, "version": given["version"] - 1}
    assert await refused(city, city_database, "staff", SCREEN, stale) == [("STALE", "version")]
    for aspect in ASPECTS:
        told = await unreadable(city, city_database, "staff", SCREEN, {**given, aspect: None})
        assert told == ["BAD_INPUT"]
    unknown = {**given, "demand": "bm8"}
    assert await refused(city, city_database, "staff", SCREEN, unknown) == [
        ("UNKNOWN_REFERENCE", "demand")
    ]


async def test_only_staff_screen_and_admit(city: Api, city_database: Database) -> None:
    screening = await screened(city, demand := await real(city))
    given = screening_of({**demand, "version": demand["version"] + 1})
    admission = await admission_of(city, screening)
    for person in ("liaison_town", "firm", "lead", "supervisor_industry", "evaluator1"):
        for document, wanted in ((SCREEN, given), (ADMIT_DEMAND, admission)):
            told = await unreadable(city, city_database, person, document, wanted)
            assert told == ["FORBIDDEN"], person


@pytest.mark.parametrize("aspect", ASPECTS)
async def test_one_no_does_not_admit_and_may_be_judged_again(
    city: Api, city_database: Database, aspect: str
) -> None:
    screening = await screened(city, await real(city), **{aspect: NO})
    assert (screening["holds"], screening["waitsForAdmission"]) == (False, False)
    given = await admission_of(city, screening)
    assert await refused(city, city_database, "staff", ADMIT_DEMAND, given) == [
        ("NOT_PASSED", "screening")
    ]
    again = await screened(city, screening["demand"])
    entry = (await done(city, "staff", ADMIT_DEMAND, await admission_of(city, again)))[
        "serviceEntry"
    ]
    assert entry["screening"] == {"id": again["id"]}


async def test_only_the_newest_screening_admits_and_only_once(
    city: Api, city_database: Database
) -> None:
    first = await screened(city, await real(city))
    second = await screened(city, first["demand"], targets=NO)
    outdated = await admission_of(city, first)
    assert await refused(city, city_database, "staff", ADMIT_DEMAND, outdated) == [
        ("OUTDATED", "screening")
    ]
    third = await screened(city, second["demand"])
    given = await admission_of(city, third)
    await done(city, "staff", ADMIT_DEMAND, given)
    assert await refused(city, city_database, "staff", ADMIT_DEMAND, given) == [
        ("OUTDATED", "screening")
    ]


async def test_an_admission_that_breaks_a_rule_changes_nothing(
    city: Api, city_database: Database
) -> None:
    given = await admission_of(city, await screened(city, await real(city)))
    ids = await accounts(city)
    for changes, told in (
        ({"accountable": ids["liaison_uni"]}, ("NOT_ACCOUNTABLE", "accountable")),
        ({"reason": " "}, ("BLANK", "reason")),
        ({"version": 2}, ("STALE", "version")),
        ({"screening": ids["staff"]}, ("UNKNOWN_REFERENCE", "screening")),
    ):
        wrong = {**given, **changes}
        assert await refused(city, city_database, "staff", ADMIT_DEMAND, wrong) == [told]


async def test_who_sees_a_screening(city: Api) -> None:
    screening = await screened(city, await real(city))
    seers = {"staff", "staff2", "lead", "liaison_town", "firm"}
    for person in (*seers, "liaison_uni", "evaluator1", "admin", "member", None):
        listed: dict[str, Any] = await city.data("{ demandScreenings { totalCount } }", as_=person)
        assert listed["demandScreenings"]["totalCount"] == (person in seers), person
        node = (await city.data(SEE, {"id": screening["id"]}, as_=person))["node"]
        assert (node is not None) is (person in seers), person


async def test_a_landed_demand_is_not_admitted(city: Api, city_database: Database) -> None:
    demand = await real(city)
    given = await admission_of(city, await screened(city, demand))
    await city_database.rows("UPDATE demand SET stage = 'LANDED'")
    assert await refused(city, city_database, "staff", ADMIT_DEMAND, given) == [
        ("WRONG_STAGE", "screening")
    ]


async def test_the_demand_shows_its_newest_screening(city: Api) -> None:
    first = await screened(city, await real(city), targets=NO)
    second = await screened(city, first["demand"])
    document = "query ($id: ID!) { node(id: $id) { ... on Demand { screening { id } } } }"
    node = (await city.data(document, {"id": first["demand"]["id"]}, as_="liaison_town"))["node"]
    assert node == {"screening": {"id": second["id"]}}
