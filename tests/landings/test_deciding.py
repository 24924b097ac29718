"""Verifying and returning landing claims: by whom, once, and for good."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from backend.core.permissions import Role
from backend.policy.actions import load_plan
from backend.settings import DEFAULT_PLAN_FILE
from tests.achievements.drafts import join, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import done, refused, tried
from tests.landings.claims import (
    CLAIM,
    RETURN,
    SUBMIT,
    VERIFY,
    claim_of,
    drafted,
    industry,
    key,
    put_in_service,
    refusal,
    seen,
    waiting,
)
from tests.state import state

TITLE = "石墨烯散热膜"


async def test_a_verified_claim_lands_its_item(city: Api, city_database: Database) -> None:
    landing = await waiting(city)
    shown = await seen(city, landing, "lead")
    assert shown is not None
    assert shown["viewerCanVerify"] is True
    found = await done(city, "lead", VERIFY, {**key(landing), "reason": " 材料齐全 "})
    assert found["verifiedAt"] > landing["submittedAt"]
    changed = {
        "state": "VERIFIED",
        "version": 3,
        "verifier": {"displayName": "lead"},
        "verifiedAt": found["verifiedAt"],
        "decisionReason": "材料齐全",
        "counted": True,
        "achievement": {"title": TITLE, "stage": "LANDED"},
        "viewerCanEdit": False,
        "viewerCanSubmit": False,
        "viewerCanVerify": False,
    }
    assert found == {**landing, **changed}
    rows = await city_database.rows("SELECT stage, version FROM achievement")
    assert rows == [{"stage": "LANDED", "version": 3}]
    acts = await city_database.rows(
        "SELECT subject FROM audit_entry WHERE operation = 'landing_verify' ORDER BY id"
    )
    assert [a["subject"] for a in acts] == ["landing", "achievement"]


async def test_a_reason_may_be_left_out_of_a_verification(city: Api) -> None:
    found = await done(city, "lead", VERIFY, {**key(await waiting(city)), "reason": None})
    assert (found["state"], found["decisionReason"]) == ("VERIFIED", None)


async def test_a_later_landing_of_an_item_is_kept_beside_the_first(city: Api) -> None:
    achievement = await submitted(city, "liaison_town", TITLE)
    both = [
        await done(city, "liaison_town", CLAIM, claim_of(achievement["id"], clause))
        for clause in ("LAND-3.1", "LAND-3.3")
    ]
    # The one that was begun later is verified first.
    decided = []
    for landing in reversed(both):
        handed_in = await done(city, "liaison_town", SUBMIT, key(landing))
        decided.append(await done(city, "lead", VERIFY, key(handed_in)))
    assert [(d["state"], d["counted"]) for d in decided] == [
        ("VERIFIED", True),
        ("VERIFIED", False),
    ]
    document = """query ($id: ID!) { node(id: $id) { ... on Achievement {
        stage version landings { clauseCode counted } } } }"""
    assert (await city.data(document, {"id": achievement["id"]}, as_="lead"))["node"] == {
        "stage": "LANDED",
        "version": 3,
        "landings": [
            {"clauseCode": "LAND-3.1", "counted": False},
            {"clauseCode": "LAND-3.3", "counted": True},
        ],
    }


async def test_a_returned_claim_says_why(city: Api) -> None:
    landing = await waiting(city)
    found = await done(city, "lead", RETURN, {**key(landing), "reason": "合同缺页"})
    assert (found["state"], found["decisionReason"]) == ("RETURNED", "合同缺页")
    assert (found["verifier"], found["verifiedAt"]) == ({"displayName": "lead"}, None)
    assert (found["achievement"]["stage"], found["viewerCanVerify"]) == ("SUBMITTED", False)
    shown = await seen(city, landing, "liaison_town")
    assert shown is not None
    assert (shown["viewerCanEdit"], shown["viewerCanSubmit"]) == (True, True)


async def test_a_return_needs_its_reason(city: Api, city_database: Database) -> None:
    landing = await waiting(city)
    before = await state(city_database)
    for reason, code in ((" ", "BLANK"), ("长" * 1001, "TOO_LONG")):
        assert await refused(city, "lead", RETURN, {**key(landing), "reason": reason}) == [
            (code, ["reason"], None)
        ]
    for given in (key(landing), {**key(landing), "reason": None}):
        answer = await city.gql(RETURN, {"input": given}, as_="lead")
        assert answer["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    assert await state(city_database) == before


async def test_what_was_not_handed_in_is_not_decided(city: Api, city_database: Database) -> None:
    landing = await drafted(city)
    before = await state(city_database)
    reason = {"reason": "补充"}
    for document in (VERIFY, RETURN):
        # A draft is not the supervisor's to see.
        assert await refused(city, "lead", document, {**key(landing), **reason}) == [
            ("UNKNOWN_REFERENCE", ["id"], None)
        ]
    assert await state(city_database) == before
    handed_in = await done(city, "liaison_town", SUBMIT, key(landing))
    returned = await done(city, "lead", RETURN, {**key(handed_in), **reason})
    before = await state(city_database)
    for document in (VERIFY, RETURN):
        assert await refused(city, "lead", document, {**key(returned), **reason}) == [
            ("NOT_SUBMITTED", ["id"], None)
        ]
    assert await state(city_database) == before


async def test_other_roles_decide_nothing(city: Api, city_database: Database) -> None:
    landing = await waiting(city)
    before = await state(city_database)
    for name, person in CAST.items():
        if person.role not in (Role.SUPERVISOR, Role.LEAD_SUPERVISOR):
            assert await refusal(city, name, VERIFY, key(landing)) == "FORBIDDEN", name
            given = {**key(landing), "reason": "补充"}
            assert await refusal(city, name, RETURN, given) == "FORBIDDEN", name
    assert await refusal(city, None, VERIFY, key(landing)) == "UNAUTHENTICATED"
    assert await state(city_database) == before


async def _barred(api: Api, database: Database, landing: dict[str, Any], by: str) -> list[str]:
    """Why this person decides nothing; shown in advance, and nothing changes."""
    shown = await seen(api, landing, by)
    assert shown is not None
    assert shown["viewerCanVerify"] is False
    before = await state(database)
    reasons = await refused(api, by, VERIFY, key(shown))
    assert reasons == await refused(api, by, RETURN, {**key(shown), "reason": "补充"})
    assert all(field == ["id"] for _, field, _ in reasons)
    assert await state(database) == before
    return [code for code, _, _ in reasons]


async def test_departments_verify_within_their_scope(city: Api, city_database: Database) -> None:
    equipment = await industry(city, "EQUIPMENT")
    landing = await waiting(city, industry=equipment)
    assert await seen(city, landing, "supervisor_reform") is None
    assert await refused(city, "supervisor_reform", VERIFY, key(landing)) == [
        ("UNKNOWN_REFERENCE", ["id"], None)
    ]
    found = await done(city, "supervisor_industry", VERIFY, key(landing))
    assert (found["state"], found["verifier"]) == (
        "VERIFIED",
        {"displayName": "supervisor_industry"},
    )


async def test_a_future_industry_is_of_both_departments(city: Api) -> None:
    landing = await waiting(city, industry=await industry(city, "FUTURE_HEALTH"))
    for name in ("supervisor_industry", "supervisor_reform"):
        shown = await seen(city, landing, name)
        assert shown is not None
        assert shown["viewerCanVerify"] is True


async def test_the_lead_departments_own_items_go_to_another(
    city: Api, city_database: Database
) -> None:
    landing = await waiting(city, "liaison_lead")
    assert await _barred(city, city_database, landing, "lead") == [
        "VERIFIER_OF_PARTY",
        "ITEM_OF_LEAD_DEPARTMENT",
    ]
    found = await done(city, "supervisor_reform", VERIFY, key(landing))
    assert found["state"] == "VERIFIED"


async def test_an_item_that_the_lead_department_joined_goes_to_another(
    city: Api, city_database: Database
) -> None:
    landing = await waiting(city)
    document = "query ($id: ID!) { node(id: $id) { ... on Landing { achievement { id } } } }"
    node = (await city.data(document, {"id": landing["id"]}, as_="liaison_town"))["node"]
    assert await seen(city, landing, "supervisor_industry") is None
    await join(city, "liaison_lead", node["achievement"]["id"])
    assert "ITEM_OF_LEAD_DEPARTMENT" in await _barred(city, city_database, landing, "lead")
    assert (await done(city, "supervisor_industry", VERIFY, key(landing)))["state"] == "VERIFIED"


async def test_who_has_a_part_in_the_claim_stands_back(city: Api, city_database: Database) -> None:
    equipment = await industry(city, "EQUIPMENT")
    landing = await waiting(city, industry=equipment)
    await put_in_service(city_database, TITLE, "supervisor_industry")
    assert await _barred(city, city_database, landing, "supervisor_industry") == [
        "VERIFIER_IS_ACCOUNTABLE"
    ]
    await city_database.rows(
        "UPDATE landing SET claimant_id = (SELECT id FROM account WHERE sign_in_name = 'lead')"
    )
    assert await _barred(city, city_database, landing, "lead") == ["VERIFIER_IS_CLAIMANT"]
    await city_database.rows(
        "UPDATE service_entry SET accountable_id = "
        "(SELECT id FROM account WHERE sign_in_name = 'staff')"
    )
    await city_database.rows(
        "INSERT INTO achievement_party (version, achievement_id, organization_id, role) "
        "SELECT 1, a.id, o.id, 'CO_REPORTER' FROM achievement a, organization o "
        "WHERE o.code = 'INDUSTRY_BUREAU'"
    )
    assert await _barred(city, city_database, landing, "supervisor_industry") == [
        "VERIFIER_OF_PARTY"
    ]
    await city_database.rows("UPDATE achievement_party SET role = 'HOLDER'")
    assert (await done(city, "supervisor_industry", VERIFY, key(landing)))["state"] == "VERIFIED"


async def test_of_two_decisions_at_once_one_stands(city: Api, city_database: Database) -> None:
    equipment = await industry(city, "EQUIPMENT")
    for i in range(5):
        landing = await waiting(city, title=f"成果{i}", industry=equipment)
        answers = await asyncio.gather(
            *(
                tried(city, name, VERIFY, {**key(landing), "reason": name})
                for name in ("lead", "supervisor_industry")
            )
        )
        won = [a for a in answers if not a["userErrors"]]
        lost = [a for a in answers if a["userErrors"]]
        assert (len(won), len(lost)) == (1, 1)
        assert [e["code"] for e in lost[0]["userErrors"]] == ["STALE"]
        # Who lost is shown what the other has made of it.
        assert lost[0]["landing"]["state"] == "VERIFIED"
        assert lost[0]["landing"]["decisionReason"] == won[0]["landing"]["decisionReason"]
        rows = await city_database.rows(
            "SELECT version FROM landing WHERE decision_reason IS NOT NULL ORDER BY id DESC"
        )
        assert [r["version"] for r in rows] == [3] * (i + 1)


async def test_a_verification_and_a_return_at_once(city: Api) -> None:
    landing = await waiting(city, industry=await industry(city, "EQUIPMENT"))
    answers = await asyncio.gather(
        tried(city, "lead", VERIFY, key(landing)),
        tried(city, "supervisor_industry", RETURN, {**key(landing), "reason": "补充"}),
    )
    assert sorted(len(a["userErrors"]) for a in answers) == [0, 1]
    states = {a["landing"]["state"] for a in answers}
    assert len(states) == 1
    assert states <= {"VERIFIED", "RETURNED"}


async def test_a_claim_that_holds_no_longer_is_not_verified(
    city: Api, city_database: Database
) -> None:
    landing = await waiting(city)
    await city_database.rows("DELETE FROM landing_evidence")
    before = await state(city_database)
    assert await refused(city, "lead", VERIFY, key(landing)) == [
        ("EVIDENCE_ABSENT", ["evidence", "DEAL_CONTRACT"], "LAND-3")
    ]
    assert await state(city_database) == before


@pytest.fixture
def stricter(tmp_path: Path) -> Path:
    """The plan with another threshold and another wording in LAND-3 ②."""
    text = DEFAULT_PLAN_FILE.read_text(encoding="utf-8")
    changed = text.replace(
        'fact = "local_benefit", at_least = 500_000', 'fact = "local_benefit", at_least = 600_000'
    )
    changed = changed.replace("项目类②：", "项目类（新）②：")
    assert changed != text
    file = tmp_path / "stricter.toml"
    file.write_text(changed, encoding="utf-8")
    return file


async def test_a_later_plan_does_not_touch_what_was_verified(city: Api, stricter: Path) -> None:
    both = []
    for title in ("甲", "乙"):
        achievement = await submitted(city, "liaison_town", title)
        given = claim_of(achievement["id"], "LAND-3.2")
        landing = await done(city, "liaison_town", CLAIM, given)
        both.append(await done(city, "liaison_town", SUBMIT, key(landing)))
    document = """query ($id: ID!) { node(id: $id) { ... on Landing { clause { text } verdict {
        holds landedOn clauses { code text holds conditions { text holds } } missing { codes }
    } } } }"""
    await done(city, "lead", VERIFY, key(both[0]))
    before = await city.data(document, {"id": both[0]["id"]}, as_="lead")
    assert [c["code"] for c in before["node"]["verdict"]["clauses"]] == ["LAND-3.2"]
    assert (await load_plan(stricter)).changed is True
    assert await city.data(document, {"id": both[0]["id"]}, as_="lead") == before
    other = (await city.data(document, {"id": both[1]["id"]}, as_="lead"))["node"]
    assert other["clause"]["text"].startswith("项目类（新）②")
    assert (other["verdict"]["holds"], other["verdict"]["missing"]) == (
        False,
        [{"codes": ["local_benefit"]}],
    )
    assert await refused(city, "lead", VERIFY, key(both[1])) == [
        ("FACT_NOT_MET", ["facts", "local_benefit"], "LAND-3")
    ]


async def test_a_claim_by_a_clause_that_is_no_more_is_not_verified(
    city: Api, city_database: Database, tmp_path: Path
) -> None:
    landing = await waiting(city)
    text = DEFAULT_PLAN_FILE.read_text(encoding="utf-8")
    start = text.index('[[clauses]]\ncode = "LAND-3.1"')
    file = tmp_path / "fewer.toml"
    following = text.index("[[clauses]]", start + 1)
    file.write_text(text[:start] + text[following:], encoding="utf-8")
    assert (await load_plan(file)).changed is True
    before = await state(city_database)
    assert await refused(city, "lead", VERIFY, key(landing)) == [
        ("UNKNOWN_CLAUSE", ["clause"], None)
    ]
    assert await state(city_database) == before
    shown = await seen(city, landing, "liaison_town")
    assert shown is not None
    assert (shown["clauseCode"], shown["state"]) == ("LAND-3.1", "SUBMITTED")
    returned = await done(city, "lead", RETURN, {**key(landing), "reason": "请按现行条款申报"})
    found = await refused(city, "liaison_town", SUBMIT, key(returned))
    assert found[0] == ("UNKNOWN_CLAUSE", ["clause"], None)
