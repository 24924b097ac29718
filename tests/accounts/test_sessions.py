"""Signing in and out, and what a session's cookie is worth when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest

from backend.accounts.sessions import hash_of
from tests.api import SIGN_IN, Api, serving
from tests.cast import PASSWORD
from tests.databases import Database

VIEWER = "{ viewer { name role } }"
VISITOR = {"name": "", "role": "VISITOR"}
STAFF = {"name": "staff", "role": "CENTER_STAFF"}
OUT = "mutation { signOut { viewer { role } userErrors { code } } }"
OUT_EVERYWHERE = "mutation { signOutEverywhere { viewer { role } userErrors { code } } }"
COOKIE = "zhuanhua"


async def enter(api: Api, name: str, password: str = PASSWORD, browser: str = "a") -> list[str]:
    """Try to sign in with a browser; the codes of what was wrong."""
    given = {"input": {"name": name, "password": password}}
    response = await api.post(SIGN_IN, given, as_=browser)
    return [e["code"] for e in response.json()["data"]["signIn"]["userErrors"]]


async def viewer(api: Api, browser: str = "a") -> Any:
    """Who the browser's user is to the server."""
    return (await api.post(VIEWER, as_=browser)).json()["data"]["viewer"]


async def test_signing_in(city: Api, city_database: Database) -> None:
    assert await viewer(city) == VISITOR
    assert await enter(city, " STAFF ") == []
    assert await viewer(city) == STAFF
    rows = await city_database.rows("SELECT token_hash FROM session")
    token = city.client("a").cookies[COOKIE]
    assert [r["token_hash"] for r in rows] == [hash_of(token)]
    assert await city_database.value("SELECT count(*) FROM sign_in_failure") == 0


async def test_nobody_learns_which_accounts_exist(city: Api, city_database: Database) -> None:
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'leader'")
    document = SIGN_IN.replace("code", "code field rule message")
    answers = []
    for name, password in (("staff", "wrong"), ("nobody", PASSWORD), ("leader", PASSWORD)):
        given = {"input": {"name": name, "password": password}}
        answers.append((await city.post(document, given)).json()["data"])
    assert answers[0]["signIn"]["userErrors"][0]["code"] == "WRONG_CREDENTIALS"
    assert answers == [answers[0]] * 3
    assert await city_database.value("SELECT count(*) FROM session") == 0


@pytest.mark.parametrize(("name", "then"), [("staff", []), ("nobody", ["WRONG_CREDENTIALS"])])
async def test_the_sixth_attempt_waits(
    city: Api, city_database: Database, name: str, then: list[str]
) -> None:
    for _ in range(5):
        assert await enter(city, name, "wrong") == ["WRONG_CREDENTIALS"]
    assert await enter(city, name) == ["TOO_MANY_ATTEMPTS"]
    assert await enter(city, "staff2", browser="b") == []  # nobody else waits
    back = "UPDATE sign_in_failure SET last_at = last_at - $1::text::interval"
    await city_database.rows(back, "14 minutes")
    assert await enter(city, name) == ["TOO_MANY_ATTEMPTS"]
    await city_database.rows(back, "1 minute")
    assert await enter(city, name) == then


async def test_a_new_session_at_each_sign_in(city: Api, city_database: Database) -> None:
    assert await enter(city, "staff") == []
    old = city.client("a").cookies[COOKIE]
    assert await enter(city, "staff") == []
    assert city.client("a").cookies[COOKIE] != old
    assert await city_database.value("SELECT count(*) FROM session") == 1
    city.client("b").cookies.set(COOKIE, old)
    assert (await viewer(city), await viewer(city, "b")) == (STAFF, VISITOR)


@pytest.mark.parametrize(
    ("change", "alive"),
    [
        ("seen_at = seen_at - interval '29 minutes'", True),
        ("seen_at = seen_at - interval '30 minutes'", False),
        ("created_at = created_at - interval '11 hours 59 minutes'", True),
        ("created_at = created_at - interval '12 hours'", False),
    ],
)
async def test_sessions_end(city: Api, city_database: Database, change: str, alive: bool) -> None:
    assert await enter(city, "staff") == []
    await city_database.rows(f"UPDATE session SET {change}")
    assert await viewer(city) == (STAFF if alive else VISITOR)


async def test_a_request_keeps_a_session_awake(city: Api, city_database: Database) -> None:
    assert await enter(city, "staff") == []
    for _ in range(2):
        await city_database.rows("UPDATE session SET seen_at = seen_at - interval '20 minutes'")
        assert await viewer(city) == STAFF


async def test_an_account_put_out_of_use(city: Api, city_database: Database) -> None:
    assert await enter(city, "staff") == []
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'staff'")
    assert await viewer(city) == VISITOR


@pytest.mark.parametrize(("document", "left"), [(OUT, STAFF), (OUT_EVERYWHERE, VISITOR)])
async def test_signing_out(
    city: Api, city_database: Database, document: str, left: dict[str, str]
) -> None:
    """Of two browsers of one account, and one of another."""
    for browser, name in (("a", "staff"), ("b", "staff"), ("c", "staff2")):
        assert await enter(city, name, browser=browser) == []
    token = city.client("a").cookies[COOKIE]
    (payload,) = (await city.post(document, as_="a")).json()["data"].values()
    assert payload == {"viewer": {"role": "VISITOR"}, "userErrors": []}
    assert COOKIE not in city.client("a").cookies
    city.client("a").cookies.set(COOKIE, token)
    assert (await viewer(city), await viewer(city, "b")) == (VISITOR, left)
    assert (await viewer(city, "c"))["name"] == "staff2"
    (error,) = (await city.post(document, as_="a")).json()["errors"]
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


def attributes(response: httpx.Response) -> tuple[str, set[str]]:
    """The name of the cookie that is set, and its attributes."""
    (header,) = response.headers.get_list("set-cookie")
    pair, *rest = header.split("; ")
    return pair.partition("=")[0], {part.lower() for part in rest}


@pytest.mark.parametrize(
    ("secure", "name", "more"),
    [(False, "zhuanhua", set[str]()), (True, "__Host-zhuanhua", {"secure"})],
)
async def test_the_cookie(city_database: Database, secure: bool, name: str, more: set[str]) -> None:
    settings = replace(city_database.settings, secure_cookies=secure)
    async with serving(settings) as api:
        given = {"input": {"name": "staff", "password": PASSWORD}}
        response = await api.post(SIGN_IN, given, as_="a")
        wanted = {"httponly", "samesite=strict", "path=/", *more}
        assert attributes(response) == (name, wanted)
