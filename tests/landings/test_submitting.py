"""Handing landing claims in: each clause, its borders, and what is said to be missing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import done, refused, tried
from tests.landings.claims import (
    CLAIM,
    COMPLETE,
    RETURN,
    SUBMIT,
    UPDATE,
    claim_of,
    fact,
    key,
    proof,
    waiting,
)
from tests.state import state

JUDGE = """
query ($input: LandingVerdictInput!) {
  landingVerdict(input: $input) {
    holds landedOn clause missing { form codes lack text clause } flags { text }
    clauses { code holds note missing { codes } conditions { depth form holds optional codes } }
    userErrors { code field rule message }
  }
}
"""
ANY_DEAL = ("traded_in_city", "traded_elsewhere")
USED = ["BENEFIT_PROOF", "USER_CERTIFICATE", "APPLICATION_CONTRACT", "INVOICE", "AUDIT_REPORT"]


async def judged(api: Api, given: dict[str, Any], as_: str = "liaison_town") -> dict[str, Any]:
    """The verdict on what would be claimed."""
    found: dict[str, Any] = (await api.data(JUDGE, {"input": given}, as_=as_))["landingVerdict"]
    return found


@pytest.mark.parametrize("clause", COMPLETE)
async def test_each_clause_is_handed_in_when_it_holds(city: Api, clause: str) -> None:
    achievement = await submitted(city, "liaison_town", "成果", kind=COMPLETE[clause][0])
    given = claim_of(achievement["id"], clause)
    before = await judged(city, given)
    assert (before["holds"], before["missing"], before["landedOn"]) == (True, [], "2025-04-15")
    assert before["userErrors"] == []
    landing = await done(city, "liaison_town", CLAIM, given)
    found = await done(city, "liaison_town", SUBMIT, key(landing))
    assert (found["state"], found["version"], found["landedOn"]) == ("SUBMITTED", 2, "2025-04-15")
    assert found["submittedAt"] is not None
    assert found["verdict"]["holds"] is True


Lacking = tuple[str, dict[str, Any], list[tuple[str, list[str]]]]
LACKING: list[Lacking] = [
    ("LAND-1", {"evidence": [proof("LICENCE")]}, [("EVIDENCE_ABSENT", ["evidence", "TAX_PROOF"])]),
    (
        "LAND-1",
        {"facts": [fact("moved_in", "true", "2024-12-31"), fact("tax_paid", "0")]},
        [
            ("FACT_WRONG_DATE", ["facts", "moved_in"]),
            ("FACT_NOT_MET", ["facts", "tax_paid"]),
        ],
    ),
    (
        "LAND-2",
        {"facts": [fact("local_entity", "true"), fact("service_income", "49999.99")]},
        [("FACT_NOT_MET", ["facts", "service_income"])],
    ),
    (
        "LAND-2",
        {
            "facts": [
                fact("local_entity", "true"),
                fact("recognised_by", "SCIENCE_BUREAU"),
                fact("recognised_as", "CENTER"),
            ],
            "evidence": [proof("LICENCE"), proof("FORMAL_NOTICE", number="东科〔2025〕1 号")],
        },
        [("EVIDENCE_INCOMPLETE", ["evidence", "RED_HEADED_DOCUMENT"])],
    ),
    ("LAND-3.1", {"evidence": []}, [("EVIDENCE_ABSENT", ["evidence", "DEAL_CONTRACT"])]),
    (
        "LAND-3.1",
        {"facts": [fact("traded_in_city", "SALE", None)]},
        [("FACT_INCOMPLETE", ["facts", "traded_in_city"])],
    ),
    (
        "LAND-3.2",
        {"facts": [fact("applied_through", "INDUSTRY"), fact("local_benefit", "499999.99")]},
        [("FACT_NOT_MET", ["facts", "local_benefit"])],
    ),
    (
        "LAND-3.3",
        {"facts": [fact("team_settled", "false")], "evidence": []},
        [
            ("FACT_NOT_MET", ["facts", "team_settled"]),
            ("EVIDENCE_ABSENT", ["evidence", "LABOUR_CONTRACT"]),
        ],
    ),
]


@pytest.mark.parametrize(("clause", "changes", "lacking"), LACKING)
async def test_exactly_what_is_missing_is_said(
    city: Api,
    city_database: Database,
    clause: str,
    changes: dict[str, Any],
    lacking: list[tuple[str, list[str]]],
) -> None:
    achievement = await submitted(city, "liaison_town", "成果", kind=COMPLETE[clause][0])
    given = claim_of(achievement["id"], clause, **changes)
    offered = await judged(city, given)
    landing = await done(city, "liaison_town", CLAIM, given)
    before = await state(city_database)
    payload = await tried(city, "liaison_town", SUBMIT, key(landing))
    assert payload["landing"] is None
    rule = clause.split(".")[0]
    errors = payload["userErrors"]
    assert [(e["code"], e["field"], e["rule"]) for e in errors] == [
        (code, field, rule) for code, field in lacking
    ]
    assert [e["message"] for e in errors] == [m["text"] for m in offered["missing"]]
    assert [f"{m['form']}_{m['lack']}" for m in offered["missing"]] == [c for c, _ in lacking]
    assert await state(city_database) == before


@pytest.mark.parametrize(
    ("clause", "kind", "below", "enough"),
    [
        ("LAND-3.2", "local_benefit", "499999.99", "500000"),
        ("LAND-3.2", "local_benefit", "499999.99", "500000.00"),
        ("LAND-2", "service_income", "49999.99", "50000"),
        ("LAND-1", "tax_paid", "0.00", "0.01"),
    ],
)
async def test_amounts_hold_from_their_border_on(
    city: Api, clause: str, kind: str, below: str, enough: str
) -> None:
    achievement = await submitted(city, "liaison_town", "成果", kind=COMPLETE[clause][0])
    facts = [f for f in COMPLETE[clause][1] if f["kind"] != kind]
    given = claim_of(achievement["id"], clause, facts=[*facts, fact(kind, below)])
    landing = await done(city, "liaison_town", CLAIM, given)
    assert landing["verdict"]["holds"] is False
    assert await refused(city, "liaison_town", SUBMIT, key(landing)) == [
        ("FACT_NOT_MET", ["facts", kind], clause.split(".")[0])
    ]
    changed = {**key(landing), "facts": [*facts, fact(kind, enough)]}
    landing = await done(city, "liaison_town", UPDATE, changed)
    assert (await done(city, "liaison_town", SUBMIT, key(landing)))["state"] == "SUBMITTED"


async def test_a_clause_in_force_later_says_so(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "成果")
    given = claim_of(achievement["id"], facts=[fact("traded_in_city", "SALE", "2024-12-31")])
    landing = await done(city, "liaison_town", CLAIM, given)
    assert landing["verdict"]["missing"] == []
    assert await refused(city, "liaison_town", SUBMIT, key(landing)) == [
        ("NOT_IN_FORCE", ["clause"], "LAND-3")
    ]


async def test_a_returned_claim_is_mended_and_handed_in_again(city: Api) -> None:
    first = await waiting(city)
    returned = await done(city, "lead", RETURN, {**key(first), "reason": "请附发票。"})
    more = {**key(returned), "evidence": [proof("DEAL_CONTRACT"), proof("PARTY_CERTIFICATE")]}
    mended = await done(city, "liaison_town", UPDATE, more)
    assert (mended["state"], mended["decisionReason"]) == ("RETURNED", "请附发票。")
    again = await done(city, "liaison_town", SUBMIT, key(mended))
    assert (again["state"], again["version"]) == ("SUBMITTED", 5)
    assert again["submittedAt"] > first["submittedAt"]


async def test_without_a_clause_the_nearest_is_judged(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "成果")
    given = {"achievement": achievement["id"], "facts": [fact("applied_through", "FINANCE")]}
    found = await judged(city, given)
    assert (found["holds"], found["clause"]) == (False, "LAND-3.2")
    assert [(m["form"], m["codes"], m["lack"]) for m in found["missing"]] == [
        ("FACT", ["local_benefit"], "ABSENT"),
        ("EVIDENCE", USED, "ABSENT"),
    ]
    assert [c["code"] for c in found["clauses"]] == ["LAND-3.1", "LAND-3.2", "LAND-3.3"]
    whole = {**claim_of(achievement["id"], "LAND-3.3"), "clause": None}
    assert (await judged(city, whole))["clause"] == "LAND-3.3"


async def test_conditions_come_nested_and_judged(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "成果")
    given = claim_of(achievement["id"], "LAND-3.1", evidence=[])
    clauses = {c["code"]: c for c in (await judged(city, given))["clauses"]}
    assert [
        (c["depth"], c["form"], c["holds"], c["optional"], c["codes"])
        for c in clauses["LAND-3.1"]["conditions"]
    ] == [
        (0, "ALL", False, False, []),
        (1, "ANY", True, False, []),
        (2, "FACT", True, False, ["traded_in_city"]),
        (2, "FACT", False, False, ["traded_elsewhere"]),
        (1, "EVIDENCE", False, False, ["DEAL_CONTRACT", "PARTY_CERTIFICATE"]),
        (1, "FACT", False, True, ["deal_amount"]),
    ]


async def test_what_was_founded_before_registration_is_flagged(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "成果", kind="ENTERPRISE")
    found = await judged(city, claim_of(achievement["id"], "LAND-1"))
    assert found["holds"] is True
    assert len(found["flags"]) == 1
    assert found["flags"][0]["text"].startswith("企业成立日期早于成果登记日期（2025-03-02，登记于 ")


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        (fact("founded_on", "2015-07-01"), ["FOUNDED_BEFORE_REGISTRATION"]),
        (fact("founded_on", "2015-07-01", "2026-10-01"), ["FOUNDED_BEFORE_REGISTRATION"]),
        (fact("newly_registered", "false", "2015-07-01"), []),
    ],
)
async def test_a_founding_is_flagged_by_what_is_true(
    city: Api, said: dict[str, Any], codes: list[str]
) -> None:
    achievement = await submitted(city, "liaison_town", "成果", kind="ENTERPRISE")
    given = {**claim_of(achievement["id"], "LAND-1"), "facts": [said]}
    document = """query ($input: LandingVerdictInput!) {
        landingVerdict(input: $input) { flags { code } } }"""
    found = await city.data(document, {"input": given}, as_="liaison_town")
    assert found["landingVerdict"]["flags"] == [{"code": c} for c in codes]


async def test_judging_names_faults_and_writes_nothing(city: Api, city_database: Database) -> None:
    achievement = await submitted(city, "liaison_town", "成果")
    before = await state(city_database)
    given = {
        "achievement": achievement["id"],
        "clause": "LAND-3.2",
        "facts": [fact("local_benefit", "a lot"), fact("applied_through", "INDUSTRY")],
        "evidence": [proof("INVOICE", " ")],
    }
    found = await judged(city, given)
    assert [(e["code"], e["field"]) for e in found["userErrors"]] == [
        ("BLANK", ["evidence", "0", "title"]),
        ("WRONG_TYPE", ["facts", "0", "value"]),
    ]
    assert [(m["form"], m["codes"][0]) for m in found["missing"]] == [
        ("FACT", "local_benefit"),
        ("EVIDENCE", "BENEFIT_PROOF"),
    ]
    assert await state(city_database) == before


async def test_what_is_refused_proves_nothing(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "成果")
    complete = claim_of(achievement["id"], "LAND-3.2")
    for facts, code in (
        ([fact("local_benefit", "999999999999999999")], "OUT_OF_RANGE"),
        ([fact("local_benefit", "1e999")], "OUT_OF_RANGE"),
        ([fact("local_benefit", "500000", "2099-01-01")], "FUTURE_DATE"),
    ):
        given = {**complete, "facts": [fact("applied_through", "INDUSTRY"), *facts]}
        found = await judged(city, given)
        assert [e["code"] for e in found["userErrors"]] == [code]
        assert (found["holds"], [m["codes"] for m in found["missing"]]) == (
            False,
            [["local_benefit"]],
        )


async def test_only_what_one_sees_is_judged(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", "成果")
    for name, number in (
        ("liaison_town2", achievement["id"]),
        ("evaluator1", achievement["id"]),
        (None, achievement["id"]),
        ("liaison_town", "QWNoaWV2ZW1lbnQ6OTk"),
        ("liaison_town", "VG93bjox"),
        ("liaison_town", "rubbish"),
    ):
        answer = await city.gql(JUDGE, {"input": claim_of(number)}, as_=name)
        assert answer["errors"][0]["extensions"]["code"] == "NOT_FOUND", name
    assert (await judged(city, claim_of(achievement["id"]), "lead"))["holds"] is True
