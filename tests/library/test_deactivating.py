"""Ending an account (SERV-1): never while it is accountable, and signed out everywhere."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.api import SIGN_IN, Api
from tests.cast import CAST, PASSWORD
from tests.databases import Database
from tests.evaluations.batches import EVALUATORS, accounts, done, in_scoring, refused, score, tried
from tests.evaluations.screenings import demand_in_service
from tests.library.entries import ADMIT, DEACTIVATE, HAND_OVER, admission, admitted, passed
from tests.state import state

ROLE = "{ viewer { role } }"


async def ending(api: Api, name: str, version: int = 1) -> dict[str, Any]:
    """The input that ends the account."""
    return {"id": (await accounts(api))[name], "version": version}


async def role(api: Api, name: str) -> str:
    """The role in which the server knows the person's browser."""
    return str((await api.data(ROLE, as_=name))["viewer"]["role"])


async def test_an_ended_account_is_signed_out_and_cannot_come_back(city: Api) -> None:
    assert await role(city, "evaluator4") == "EVALUATOR"
    ended = await done(city, "admin", DEACTIVATE, await ending(city, "evaluator4"))
    assert (ended["active"], ended["version"]) == (False, 2)
    assert await role(city, "evaluator4") == "VISITOR"
    given = {"input": {"name": "evaluator4", "password": PASSWORD}}
    answer = await city.data(SIGN_IN, given)
    assert [e["code"] for e in answer["signIn"]["userErrors"]] == ["WRONG_CREDENTIALS"]


async def test_an_organizations_next_liaison_follows_an_ended_one(city: Api) -> None:
    await done(city, "admin", DEACTIVATE, await ending(city, "liaison_uni"))
    found = await city.data(
        '{ organizations(filter: {name: {eq: "东莞理工学院"}}) { nodes { id liaison { id } } } }',
        as_="admin",
    )
    (organization,) = found["organizations"]["nodes"]
    assert organization["liaison"] is None
    create = (
        "mutation ($input: AccountCreateInput!) { accountCreate(input: $input) "
        "{ account { displayName } userErrors { code } } }"
    )
    given = {
        "signInName": "liaison-next",
        "displayName": "新联络员",
        "role": "LIAISON",
        "organization": organization["id"],
    }
    assert (await done(city, "admin", create, given))["displayName"] == "新联络员"


async def test_who_is_accountable_hands_over_first(city: Api, city_database: Database) -> None:
    first = await admitted(city, "一种涂层", accountable="staff2")
    second = await admitted(city, "一种阀门", accountable="staff2")
    ids = await accounts(city)
    before = await state(city_database)
    given = await ending(city, "staff2")
    payload = await tried(city, "admin", DEACTIVATE, given)
    assert [(e["code"], e["field"], e["rule"]) for e in payload["userErrors"]] == [
        ("STILL_ACCOUNTABLE", ["id"], "SERV-1")
    ]
    (error,) = payload["userErrors"]
    assert "№1、№2 的责任人" in error["message"]
    # Administrators see no business detail: not the titles either.
    assert "涂层" not in error["message"]
    assert await state(city_database) == before
    assert await role(city, "staff2") == "CENTER_STAFF"
    for entry in (first, second):
        over = {"id": entry["id"], "version": 1, "accountable": ids["staff"], "reason": "离任"}
        await done(city, "staff", HAND_OVER, over)
    assert (await done(city, "admin", DEACTIVATE, given))["active"] is False


async def test_a_demands_entry_holds_its_person_too(city: Api, city_database: Database) -> None:
    entry = await demand_in_service(city, accountable="staff2")
    given = await ending(city, "staff2")
    before = await state(city_database)
    assert await refused(city, "admin", DEACTIVATE, given) == [
        ("STILL_ACCOUNTABLE", ["id"], "SERV-1")
    ]
    assert await state(city_database) == before
    over = {
        "id": entry["id"],
        "version": entry["version"],
        "accountable": (await accounts(city))["staff"],
        "reason": "离任",
    }
    await done(city, "staff", HAND_OVER, over)
    assert (await done(city, "admin", DEACTIVATE, given))["active"] is False


async def test_entries_that_have_left_hold_nobody(city: Api, city_database: Database) -> None:
    await admitted(city, accountable="staff2")
    await city_database.rows("UPDATE service_entry SET left_at = now()")
    ended = await done(city, "admin", DEACTIVATE, await ending(city, "staff2"))
    assert ended["active"] is False


async def test_an_end_that_breaks_a_rule_changes_nothing(
    city: Api, city_database: Database
) -> None:
    await done(city, "admin", DEACTIVATE, await ending(city, "broker"))
    before = await state(city_database)
    assert await refused(city, "admin", DEACTIVATE, await ending(city, "broker", 2)) == [
        ("INACTIVE", ["id"], None)
    ]
    assert await refused(city, "admin", DEACTIVATE, await ending(city, "admin")) == [
        ("OWN_ACCOUNT", ["id"], None)
    ]
    assert await refused(city, "admin", DEACTIVATE, {"id": "x", "version": 1}) == [
        ("UNKNOWN_REFERENCE", ["id"], None)
    ]
    payload = await tried(city, "admin", DEACTIVATE, await ending(city, "staff2", 9))
    assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
    assert (payload["account"]["version"], payload["account"]["active"]) == (1, True)
    for name in ("id", "version"):
        given = {**await ending(city, "staff2"), name: None}
        answer = await city.gql(DEACTIVATE, {"input": given}, as_="admin")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]
    assert await state(city_database) == before


async def test_only_administrators_end_accounts(city: Api, city_database: Database) -> None:
    given = await ending(city, "financier")
    before = await state(city_database)
    for who in (*CAST, None):
        if who != "admin":
            answer = await city.gql(DEACTIVATE, {"input": given}, as_=who)
            expected = "UNAUTHENTICATED" if who is None else "FORBIDDEN"
            assert [e["extensions"]["code"] for e in answer["errors"]] == [expected], who
    assert await state(city_database) == before


async def test_an_admission_and_the_end_of_its_person_at_once(
    city: Api, city_database: Database
) -> None:
    item = await passed(city)
    admitting, ended = await asyncio.gather(
        tried(city, "staff", ADMIT, await admission(city, item, "staff2")),
        tried(city, "admin", DEACTIVATE, await ending(city, "staff2")),
    )
    codes = [[e["code"] for e in p["userErrors"]] for p in (admitting, ended)]
    assert codes in ([[], ["STILL_ACCOUNTABLE"]], [["INACTIVE"], []])
    without = await city_database.value(
        "SELECT count(*) FROM service_entry e JOIN account a ON a.id = e.accountable_id "
        "WHERE e.left_at IS NULL AND NOT a.active"
    )
    assert without == 0


async def test_two_administrators_cannot_end_each_other(city: Api, city_database: Database) -> None:
    create = (
        "mutation ($input: AccountCreateInput!) { accountCreate(input: $input) "
        "{ account { id version } userErrors { code } } }"
    )
    given = {"signInName": "admin2", "displayName": "admin2", "role": "ADMINISTRATOR"}
    await done(city, "admin", create, {**given, "password": PASSWORD})
    city.passwords["admin2"] = PASSWORD
    assert await role(city, "admin2") == "ADMINISTRATOR"
    ids = await accounts(city)
    answers = await asyncio.gather(
        city.gql(DEACTIVATE, {"input": {"id": ids["admin2"], "version": 1}}, as_="admin"),
        city.gql(DEACTIVATE, {"input": {"id": ids["admin"], "version": 1}}, as_="admin2"),
    )
    told = [[e["extensions"]["code"] for e in a.get("errors", [])] for a in answers]
    assert sorted(told) == [[], ["UNAUTHENTICATED"]]
    remaining = await city_database.value(
        "SELECT count(*) FROM account WHERE role = 'ADMINISTRATOR' AND active"
    )
    assert remaining == 1


async def test_a_missing_evaluator_is_replaced(city: Api) -> None:
    batch = await in_scoring(city, "一种涂层")
    for evaluator in EVALUATORS[1:]:
        await score(city, evaluator, "一种涂层")
    ended = await done(city, "admin", DEACTIVATE, await ending(city, "evaluator1"))
    assert ended["active"] is False
    document = "query ($id: ID!) { node(id: $id) { ... on EvaluationItem { gate { missing } } } }"
    item = batch["items"][0]["id"]
    found = (await city.data(document, {"id": item}, as_="staff"))["node"]
    assert found["gate"]["missing"] == ["evaluator1尚未评分。"]
