"""Signing in and out: server-side sessions that end, failures that slow down."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from backend.accounts import sessions
from backend.accounts.models import Account
from backend.core.viewer import VISITOR
from backend.core.writing.write import writing
from tests.api import SIGN_IN, Api, serving
from tests.cast import PASSWORD
from tests.databases import Database

WHO = "{ viewer { role } }"


async def tried(city: Api, name: str, password: str, browser: str = "browser") -> list[Any]:
    """The codes that signing in is refused with."""
    given = {"input": {"name": name, "password": password}}
    answer = (await city.post(SIGN_IN, given, as_=browser)).json()
    return [e["code"] for e in answer["data"]["signIn"]["userErrors"]]


async def role(city: Api, browser: str = "browser") -> str:
    """As whom the browser is known."""
    answer = (await city.post(WHO, as_=browser)).json()
    return str(answer["data"]["viewer"]["role"])


async def test_upper_and_lower_case_of_the_name_are_the_same(city: Api) -> None:
    assert await tried(city, "STAFF", PASSWORD) == []
    assert await role(city) == "CENTER_STAFF"


@pytest.mark.parametrize("name", ["staff", "nobody-of-this-name"])
async def test_failures_slow_down_without_telling_whether_the_account_exists(
    city: Api, city_database: Database, name: str
) -> None:
    for _ in range(5):
        assert await tried(city, name, "wrong") == ["WRONG_CREDENTIALS"]
    assert await tried(city, name, PASSWORD) == ["TOO_MANY_ATTEMPTS"]
    assert await role(city) == "VISITOR"
    assert await tried(city, "lead", PASSWORD) == []
    await city_database.rows("UPDATE sign_in_failure SET last_at = last_at - interval '15 minutes'")
    expected = [] if name == "staff" else ["WRONG_CREDENTIALS"]
    assert await tried(city, name, PASSWORD) == expected


async def test_an_account_that_has_ended_is_like_none(city: Api, city_database: Database) -> None:
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'staff'")
    assert await tried(city, "staff", PASSWORD) == ["WRONG_CREDENTIALS"]


async def test_each_sign_in_has_a_new_session_and_ends_the_old_one(
    city: Api, city_database: Database
) -> None:
    await tried(city, "staff", PASSWORD)
    first = dict(city.client("browser").cookies)
    await tried(city, "staff", PASSWORD)
    assert dict(city.client("browser").cookies) != first
    assert await city_database.value("SELECT count(*) FROM session") == 1
    old = city.client("thief")
    for name, value in first.items():
        old.cookies.set(name, value)
    assert await role(city, "thief") == "VISITOR"


@pytest.mark.parametrize(
    ("column", "age", "expected"),
    [
        ("seen_at", "29 minutes", "CENTER_STAFF"),
        ("seen_at", "30 minutes", "VISITOR"),
        ("created_at", "11 hours 59 minutes", "CENTER_STAFF"),
        ("created_at", "12 hours", "VISITOR"),
    ],
)
async def test_sessions_end(
    city: Api, city_database: Database, column: str, age: str, expected: str
) -> None:
    await tried(city, "staff", PASSWORD)
    await city_database.rows(f"UPDATE session SET {column} = now() - interval '{age}'")
    assert await role(city) == expected


async def test_an_ended_account_is_out_at_once(city: Api, city_database: Database) -> None:
    await tried(city, "staff", PASSWORD)
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'staff'")
    assert await role(city) == "VISITOR"


async def test_signing_out_ends_this_session_or_all(city: Api) -> None:
    for browser in ("home", "office", "phone"):
        await tried(city, "staff", PASSWORD, browser)
    await city.post("mutation { signOut { userErrors { code } } }", as_="home")
    roles = [await role(city, b) for b in ("home", "office", "phone")]
    assert roles == ["VISITOR", "CENTER_STAFF", "CENTER_STAFF"]
    await city.post("mutation { signOutEverywhere { userErrors { code } } }", as_="office")
    assert [await role(city, b) for b in ("office", "phone")] == ["VISITOR", "VISITOR"]


@pytest.mark.parametrize("secure", [False, True])
async def test_the_cookie_is_the_pages_alone(city_database: Database, secure: bool) -> None:
    settings = replace(city_database.settings, secure_cookies=secure)
    async with serving(settings) as city:
        given = {"input": {"name": "staff", "password": PASSWORD}}
        response = await city.post(SIGN_IN, given)
    name, *attributes = response.headers["set-cookie"].split("; ")
    assert name.startswith("__Host-zhuanhua=" if secure else "zhuanhua=")
    kept = {"HttpOnly", "Path=/", "SameSite=strict"} | ({"Secure"} if secure else set())
    assert set(attributes) == kept


async def test_who_signs_in_and_out_at_once_is_out(city: Api, city_database: Database) -> None:
    document = """mutation ($input: SignInInput!) {
      signIn(input: $input) { userErrors { code } } signOut { viewer { role } } }"""
    given = {"input": {"name": "staff", "password": PASSWORD}}
    answer = (await city.post(document, given)).json()
    assert answer["data"]["signOut"] == {"viewer": {"role": "VISITOR"}}
    assert await city_database.value("SELECT count(*) FROM session") == 0


async def test_a_password_that_was_replaced_meanwhile_opens_nothing(
    city: Api, city_database: Database
) -> None:
    now = datetime.now(UTC)
    for change in (
        "UPDATE account SET password_hash = 'another' WHERE sign_in_name = 'staff'",
        "UPDATE account SET active = false WHERE sign_in_name = 'staff2'",
    ):
        name = change.rpartition("= '")[2].strip("'")
        account = await sessions.check(name, PASSWORD, "", now)
        assert isinstance(account, Account)
        await city_database.rows(change)
        async with writing(VISITOR, "sign_in") as write:
            assert await sessions.begin(write, account) is None
    assert await city_database.value("SELECT count(*) FROM session") == 0
