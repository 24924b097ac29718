"""Drafting and changing landing claims: who may, what they may say, what is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from backend.core.permissions import Role
from tests.achievements.drafts import join, registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import done, refused, tried
from tests.landings.claims import (
    CLAIM,
    RETURN,
    SUBMIT,
    UPDATE,
    claim_of,
    drafted,
    fact,
    key,
    proof,
    put_in_service,
    refusal,
    seen,
    town,
    verified,
    waiting,
)
from tests.state import state

TOMORROW = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
TITLE = "石墨烯散热膜"


async def test_a_claim_keeps_what_was_said_and_is_judged(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    given = claim_of(
        achievement["id"],
        "LAND-3.2",
        facts=[fact("local_benefit", " 499999.99 ", None), fact("applied_through", "INDUSTRY")],
        evidence=[
            proof("INVOICE", " 发票 ", number="No 7", date="2025-04-01"),
            proof("BENEFIT_PROOF", "财务证明"),
        ],
        landingTown=await town(city, "东城街道"),
    )
    found = await done(city, "liaison_town", CLAIM, given)
    ids = [found.pop("id"), *(e.pop("id") for e in found["evidence"])]
    assert len(set(ids)) == 3
    channel = {"code": "applied_through", "label": "在东莞应用的渠道", "type": "CHOICE"}
    benefit = {
        "code": "local_benefit",
        "label": "给本地主体带来的直接或间接经济效益",
        "type": "MONEY",
    }
    assert found == {
        "version": 1,
        "state": "DRAFT",
        "clauseCode": "LAND-3.2",
        "landedOn": None,
        "counted": False,
        "decisionReason": None,
        "submittedAt": None,
        "verifiedAt": None,
        "facts": [
            {"kind": benefit, "value": "499999.99", "text": "499,999.99 元", "on": None},
            {"kind": channel, "value": "INDUSTRY", "text": "产", "on": "2025-03-02"},
        ],
        "evidence": [
            {
                "kind": {"code": "INVOICE", "label": "发票", "requires": []},
                "title": "发票",
                "number": "No 7",
                "date": "2025-04-01",
            },
            {
                "kind": {"code": "BENEFIT_PROOF", "label": "经济效益证明", "requires": []},
                "title": "财务证明",
                "number": None,
                "date": None,
            },
        ],
        "landingTown": {"name": "东城街道"},
        "claimant": {"displayName": "liaison_town"},
        "claimingOrganization": {"name": "东城街道"},
        "verifier": None,
        "achievement": {"title": TITLE, "stage": "SUBMITTED"},
        "verdict": {
            "holds": False,
            "landedOn": None,
            "clause": "LAND-3.2",
            "missing": [{"form": "FACT", "codes": ["local_benefit"], "lack": "NOT_MET"}],
            "flags": [],
        },
        "viewerCanEdit": True,
        "viewerCanSubmit": True,
        "viewerCanVerify": False,
    }


async def test_a_value_is_kept_in_the_one_way_of_writing_it(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    facts = [fact("local_benefit", " 5E+5 "), fact("applied_through", " INDUSTRY ")]
    given = {"achievement": achievement["id"], "clause": "LAND-3.2", "facts": facts}
    found = await done(city, "liaison_town", CLAIM, given)
    assert [(f["value"], f["text"]) for f in found["facts"]] == [
        ("500000.00", "50 万元"),
        ("INDUSTRY", "产"),
    ]


async def test_a_claim_may_begin_with_its_clause_alone(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    given = {"achievement": achievement["id"], "clause": "LAND-3.3", "landingTown": None}
    found = await done(city, "liaison_town", CLAIM, given)
    assert (found["facts"], found["evidence"], found["landingTown"]) == ([], [], None)
    assert [m["codes"][0] for m in found["verdict"]["missing"]] == [
        "team_settled",
        "LABOUR_CONTRACT",
    ]


async def test_reporters_claim_and_the_accountable_staff(
    city: Api, city_database: Database
) -> None:
    given = claim_of((await submitted(city, "liaison_town", TITLE))["id"])
    await join(city, "liaison_uni", given["achievement"])
    joined = await done(city, "liaison_uni", CLAIM, given)
    assert joined["claimingOrganization"] == {"name": "东莞理工学院"}
    await put_in_service(city_database, TITLE, "staff")
    owned = await done(city, "staff", CLAIM, given)
    assert owned["claimingOrganization"] == {"name": "东莞市科技成果转化服务中心"}
    assert owned["viewerCanEdit"] is True
    before = await state(city_database)
    assert await refused(city, "staff2", CLAIM, given) == [
        ("NOT_A_CLAIMANT", ["achievement"], None)
    ]
    assert await refused(city, "liaison_town2", CLAIM, given) == [
        ("UNKNOWN_REFERENCE", ["achievement"], None)
    ]
    assert await state(city_database) == before


async def test_the_person_accountable_is_not_thereby_a_reporter(
    city: Api, city_database: Database
) -> None:
    given = claim_of((await submitted(city, "liaison_town", TITLE))["id"])
    await put_in_service(city_database, TITLE, "liaison_town2")
    assert await refused(city, "liaison_town2", CLAIM, given) == [
        ("NOT_A_CLAIMANT", ["achievement"], None)
    ]


async def test_other_roles_claim_nothing(city: Api, city_database: Database) -> None:
    landing = await drafted(city)
    writes = (
        (CLAIM, claim_of("QWNoaWV2ZW1lbnQ6MQ")),
        (UPDATE, {**key(landing), "clause": "LAND-3.3"}),
        (SUBMIT, key(landing)),
    )
    before = await state(city_database)
    for name, person in CAST.items():
        if person.role not in (Role.LIAISON, Role.CENTER_STAFF):
            for document, given in writes:
                assert await refusal(city, name, document, given) == "FORBIDDEN", name
    assert await state(city_database) == before


async def test_a_visitor_is_asked_to_sign_in(city: Api) -> None:
    landing = await drafted(city)
    for document, given in (
        (CLAIM, claim_of("QWNoaWV2ZW1lbnQ6MQ")),
        (UPDATE, key(landing)),
        (SUBMIT, key(landing)),
        (RETURN, {**key(landing), "reason": "补充"}),
    ):
        assert await refusal(city, None, document, given) == "UNAUTHENTICATED"


async def test_a_draft_achievement_is_not_claimed(city: Api, city_database: Database) -> None:
    achievement = await registered(city, "liaison_town", TITLE)
    before = await state(city_database)
    assert await refused(city, "liaison_town", CLAIM, claim_of(achievement["id"])) == [
        ("NOT_REGISTERED", ["achievement"], None)
    ]
    assert await state(city_database) == before


async def test_a_clause_of_another_kind_is_refused(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    for clause in ("LAND-1", "LAND-2", "LAND-4"):
        given = {"achievement": achievement["id"], "clause": clause}
        assert await refused(city, "liaison_town", CLAIM, given) == [
            ("WRONG_KIND", ["clause"], clause)
        ]


BAD_FACTS: list[tuple[dict[str, Any], tuple[str, str]]] = [
    (fact("moon_phase", "full"), ("UNKNOWN_FACT", "kind")),
    (fact("tax_paid", "1"), ("UNKNOWN_FACT", "kind")),
    (fact(" ", "1"), ("BLANK", "kind")),
    (fact("local_benefit", " "), ("BLANK", "value")),
    (fact("local_benefit", "many"), ("WRONG_TYPE", "value")),
    (fact("local_benefit", "NaN"), ("WRONG_TYPE", "value")),
    (fact("local_benefit", "1e999"), ("OUT_OF_RANGE", "value")),
    (fact("local_benefit", "-0.01"), ("OUT_OF_RANGE", "value")),
    (fact("local_benefit", "0.001"), ("TOO_PRECISE", "value")),
    (fact("team_settled", "maybe"), ("WRONG_TYPE", "value")),
    (fact("applied_through", "MOONLIGHT"), ("UNKNOWN_CHOICE", "value")),
    (fact("beneficiary", "长" * 501), ("TOO_LONG", "value")),
    (fact("local_benefit", "1", TOMORROW), ("FUTURE_DATE", "on")),
    (fact("local_benefit", "1", "1899-12-31"), ("OUT_OF_RANGE", "on")),
]
BAD_EVIDENCE: list[tuple[dict[str, Any], tuple[str, str]]] = [
    (proof("LICENCE"), ("UNKNOWN_EVIDENCE", "kind")),
    (proof("INVOICE", " "), ("BLANK", "title")),
    (proof("INVOICE", "长" * 201), ("TOO_LONG", "title")),
    (proof("INVOICE", number="长" * 101), ("TOO_LONG", "number")),
    (proof("INVOICE", date=TOMORROW), ("FUTURE_DATE", "date")),
]


async def test_everything_wrong_is_said_at_once_and_nothing_is_kept(
    city: Api, city_database: Database
) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    before = await state(city_database)
    facts, evidence = [f for f, _ in BAD_FACTS], [e for e, _ in BAD_EVIDENCE]
    given = claim_of(achievement["id"], facts=facts, evidence=evidence)
    given["clause"] = "LAND-9"
    reasons = await refused(city, "liaison_town", CLAIM, given)
    expected: set[tuple[str, tuple[str, ...]]] = {("UNKNOWN_CLAUSE", ("clause",))}
    expected |= {
        (code, ("facts", str(i), member)) for i, (_, (code, member)) in enumerate(BAD_FACTS)
    }
    # Each of these says once more what an earlier one has said.
    repeated = [4, 5, 6, 7, 8, 12, 13]
    expected |= {("REPEATED", ("facts", str(i), "kind")) for i in repeated}
    expected |= {
        (code, ("evidence", str(i), member)) for i, (_, (code, member)) in enumerate(BAD_EVIDENCE)
    }
    assert {(code, tuple(field)) for code, field, _ in reasons} == expected
    assert len(reasons) == len(expected)
    assert await state(city_database) == before


async def test_lists_have_an_end(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    given = claim_of(
        achievement["id"], facts=[fact("deal_amount", "1")] * 41, evidence=[proof("INVOICE")] * 51
    )
    reasons = await refused(city, "liaison_town", CLAIM, given)
    many = [(code, field) for code, field, _ in reasons if code == "TOO_MANY"]
    assert many == [("TOO_MANY", ["facts"]), ("TOO_MANY", ["evidence"])]


async def test_ids_of_other_records_are_unknown(city: Api, city_database: Database) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    before = await state(city_database)
    other = await town(city, "东城街道")
    given = claim_of(achievement["id"])
    for changed, path in (
        ({"achievement": other}, ["achievement"]),
        ({"achievement": "QWNoaWV2ZW1lbnQ6OTk"}, ["achievement"]),
        ({"achievement": "nonsense"}, ["achievement"]),
        ({"landingTown": achievement["id"]}, ["landingTown"]),
        ({"landingTown": "VG93bjo5OTk5"}, ["landingTown"]),
    ):
        assert await refused(city, "liaison_town", CLAIM, {**given, **changed}) == [
            ("UNKNOWN_REFERENCE", path, None)
        ]
    assert await state(city_database) == before


async def test_what_is_left_out_of_a_change_stays(city: Api) -> None:
    landing = await drafted(city)
    place = await town(city, "长安镇")
    moved = await done(city, "liaison_town", UPDATE, {**key(landing), "landingTown": place})
    assert moved["landingTown"] == {"name": "长安镇"}
    assert (moved["version"], moved["landedOn"]) == (2, "2025-04-15")
    for member in ("facts", "evidence", "clauseCode", "state", "claimant"):
        assert moved[member] == landing[member]
    changed = {
        "landingTown": None,
        "clause": "LAND-3.3",
        "facts": [fact("team_settled", "true", "2025-05-01")],
        "evidence": [],
    }
    found = await done(city, "liaison_town", UPDATE, {**key(moved), **changed})
    assert (found["landingTown"], found["clauseCode"], found["evidence"]) == (None, "LAND-3.3", [])
    assert [(f["kind"]["code"], f["text"]) for f in found["facts"]] == [("team_settled", "是")]
    assert found["verdict"]["missing"] == [
        {
            "form": "EVIDENCE",
            "codes": ["LABOUR_CONTRACT", "SOCIAL_INSURANCE", "EMPLOYER_CERTIFICATE"],
            "lack": "ABSENT",
        }
    ]


async def test_null_is_refused_where_something_has_to_be(
    city: Api, city_database: Database
) -> None:
    landing = await drafted(city)
    before = await state(city_database)
    nulls = {"clause": None, "facts": None, "evidence": None}
    assert await refused(city, "liaison_town", UPDATE, {**key(landing), **nulls}) == [
        ("REQUIRED", ["clause"], None),
        ("REQUIRED", ["facts"], None),
        ("REQUIRED", ["evidence"], None),
    ]
    assert await state(city_database) == before


async def test_an_older_version_is_not_written_over(city: Api, city_database: Database) -> None:
    landing = await drafted(city)
    newer = await done(city, "liaison_town", UPDATE, {**key(landing), "clause": "LAND-3.2"})
    before = await state(city_database)
    for document, more in ((UPDATE, {"clause": "LAND-3.3"}), (SUBMIT, {})):
        payload = await tried(city, "liaison_town", document, {**key(landing), **more})
        assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
        assert payload["landing"] == newer
    assert await state(city_database) == before


async def test_a_submitted_claim_waits_unchanged(city: Api, city_database: Database) -> None:
    landing = await waiting(city)
    assert (landing["viewerCanEdit"], landing["viewerCanSubmit"]) == (False, False)
    before = await state(city_database)
    for document, more in ((UPDATE, {"clause": "LAND-3.3"}), (SUBMIT, {})):
        assert await refused(city, "liaison_town", document, {**key(landing), **more}) == [
            ("SUBMITTED", ["id"], None)
        ]
    assert await state(city_database) == before


async def test_a_verified_landing_never_changes(city: Api, city_database: Database) -> None:
    landing = await verified(city)
    before = await state(city_database)
    assert (await seen(city, landing, "liaison_town") or {})["viewerCanEdit"] is False
    for document, more in ((UPDATE, {"clause": "LAND-3.3"}), (SUBMIT, {})):
        assert await refused(city, "liaison_town", document, {**key(landing), **more}) == [
            ("VERIFIED", ["id"], "LAND-5")
        ]
    assert await refused(city, "lead", RETURN, {**key(landing), "reason": "有误"}) == [
        ("VERIFIED", ["id"], "LAND-5")
    ]
    assert await state(city_database) == before


async def test_only_the_claiming_organization_changes_its_claim(
    city: Api, city_database: Database
) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    await join(city, "liaison_uni", achievement["id"])
    landing = await done(city, "liaison_town", CLAIM, claim_of(achievement["id"]))
    change = {**key(landing), "clause": "LAND-3.3"}
    assert await refused(city, "liaison_uni", UPDATE, change) == [
        ("UNKNOWN_REFERENCE", ["id"], None)
    ]
    returned = await done(city, "lead", RETURN, await _handed_in(city, landing))
    before = await state(city_database)
    shown = await seen(city, returned, "liaison_uni")
    assert shown is not None
    assert shown["viewerCanEdit"] is False
    change = {**key(returned), "clause": "LAND-3.3"}
    for name in ("liaison_uni", "staff"):
        for document, given in ((UPDATE, change), (SUBMIT, key(returned))):
            assert await refused(city, name, document, given) == [("NOT_A_CLAIMANT", ["id"], None)]
    assert await state(city_database) == before


async def _handed_in(api: Api, landing: dict[str, Any]) -> dict[str, Any]:
    return {**key(await done(api, "liaison_town", SUBMIT, key(landing))), "reason": "请补充"}
