"""Making and changing accounts; passwords given, generated, reset and changed."""

from __future__ import annotations

import asyncio
from typing import Any

from backend.core.ids import GlobalId
from tests.api import SIGN_IN, Api
from tests.cast import PASSWORD
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried, unreadable

ACCOUNT = "account { id version signInName displayName role active organization { name } }"
CREATE = mutation("accountCreate", f"{ACCOUNT} password")
UPDATE = mutation("accountUpdate", ACCOUNT)
RESET = mutation("accountPasswordReset", f"{ACCOUNT} password", "PasswordResetInput")
CHANGE = mutation("passwordChange", ACCOUNT)
NEW = {"signInName": "Wang.Yi", "displayName": "王一", "role": "LEADER"}
GOOD = "correct horse battery"


async def opens(city: Api, name: str, password: str, browser: str = "fresh") -> bool:
    """Whether the name and password sign somebody in."""
    given = {"input": {"name": name, "password": password}}
    answer = (await city.post(SIGN_IN, given, as_=browser)).json()
    return bool(answer["data"]["signIn"]["userErrors"] == [])


async def number(database: Database, name: str) -> str:
    """The id of somebody's account."""
    row = await database.value("SELECT id FROM account WHERE sign_in_name = $1", name)
    return str(GlobalId("Account", row))


async def test_a_generated_password_is_shown_once_and_opens(city: Api) -> None:
    made = await done(city, "admin", CREATE, {**NEW, "organization": None})
    assert made["account"].items() >= {**NEW, "active": True, "organization": None}.items()
    password = made["password"]
    assert (len(password), len(set(password)) > 4) == (16, True)
    assert await opens(city, "wang.yi", password)
    shown = (await city.post(f"{{ viewer {{ {ACCOUNT} }} }}", as_="fresh")).json()
    assert shown["data"]["viewer"]["account"] == made["account"]
    other = await done(city, "admin", CREATE, {**NEW, "signInName": "li"})
    assert other["password"] != password


async def test_a_given_password_opens_and_is_not_shown(city: Api, city_database: Database) -> None:
    padded = f"  {GOOD}\u3000"
    made = await done(city, "admin", CREATE, {**NEW, "password": padded})
    assert made["password"] is None
    kept = await city_database.value("SELECT password_hash FROM account ORDER BY id DESC LIMIT 1")
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert not await opens(city, "wang.yi", GOOD)
    assert await opens(city, "wang.yi", padded)


PASSWORDS = {
    "": "BLANK",
    "a" * 201: "TOO_LONG",
    "short 9ch": "PASSWORD_LENGTH",
    "abcdabcdabcd": "PASSWORD_WEAK",
    "I am WANG.yi!": "PASSWORD_WEAK",
}


async def test_rules_of_making(city: Api, city_database: Database) -> None:
    cases: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
        *(({"password": p}, [(code, "password")]) for p, code in PASSWORDS.items()),
        ({"password": None}, [("REQUIRED", "password")]),
        ({"signInName": "ADMIN"}, [("TAKEN", "signInName")]),
        ({"signInName": "ｓｔａｆｆ２"}, [("TAKEN", "signInName")]),
        ({"signInName": " "}, [("BLANK", "signInName")]),
        ({"signInName": "a" * 41}, [("TOO_LONG", "signInName")]),
        ({"displayName": ""}, [("BLANK", "displayName")]),
        ({"displayName": "王" * 61}, [("TOO_LONG", "displayName")]),
        ({"organization": "x"}, [("UNKNOWN_REFERENCE", "organization")]),
        (
            {"organization": await number(city_database, "staff")},
            [("UNKNOWN_REFERENCE", "organization")],
        ),
        ({"role": "LIAISON"}, [("REQUIRED", "organization")]),
        (
            {"signInName": "staff", "displayName": " ", "password": "1", "role": "VISITOR"},
            [
                ("BLANK", "displayName"),
                ("PASSWORD_LENGTH", "password"),
                ("TAKEN", "signInName"),
                ("ROLE_NOT_ASSIGNABLE", "role"),
            ],
        ),
    ]
    for said, expected in cases:
        given = {**NEW, **said}
        assert await refused(city, city_database, "admin", CREATE, given) == expected, said
    for said in ({"role": None}, {"role": "KING"}, {"signInName": None}, {"active": False}):
        codes = await unreadable(city, city_database, "admin", CREATE, {**NEW, **said})
        assert set(codes) == {"BAD_INPUT"}, said


async def test_changing_the_name_that_people_see(city: Api, city_database: Database) -> None:
    own = await number(city_database, "staff")
    given = {"id": own, "version": 1, "displayName": "李二"}
    found = (await done(city, "admin", UPDATE, given))["account"]
    assert (found["displayName"], found["version"], found["signInName"]) == ("李二", 2, "staff")
    assert await refused(city, city_database, "admin", UPDATE, given) == [("STALE", "version")]
    assert (await tried(city, "admin", UPDATE, given))["account"] == found
    for said, expected in (
        ({"displayName": " "}, [("BLANK", "displayName")]),
        ({"id": "x"}, [("UNKNOWN_REFERENCE", "id")]),
        ({"id": str(GlobalId("Account", 999_999))}, [("UNKNOWN_REFERENCE", "id")]),
        ({"id": str(GlobalId("Town", 1))}, [("UNKNOWN_REFERENCE", "id")]),
    ):
        bad = {**given, "version": 2, **said}
        assert await refused(city, city_database, "admin", UPDATE, bad) == expected
    nothing = {**given, "displayName": None}
    assert await unreadable(city, city_database, "admin", UPDATE, nothing) == ["BAD_INPUT"]


async def test_resetting_a_password_ends_what_was_open(city: Api, city_database: Database) -> None:
    assert await opens(city, "staff", PASSWORD, "home")
    given = {"id": await number(city_database, "staff"), "version": 1}
    made = await done(city, "admin", RESET, given)
    assert (made["account"]["version"], len(made["password"])) == (2, 16)
    role = (await city.post("{ viewer { role } }", as_="home")).json()["data"]["viewer"]["role"]
    assert role == "VISITOR"
    assert not await opens(city, "staff", PASSWORD)
    assert await opens(city, "staff", made["password"])
    assert await refused(city, city_database, "admin", RESET, given) == [("STALE", "version")]
    again = await tried(city, "admin", RESET, given)
    assert (again["account"]["version"], again["password"]) == (2, None)
    assert await refused(city, city_database, "admin", RESET, {**given, "id": "x"}) == [
        ("UNKNOWN_REFERENCE", "id")
    ]


async def test_an_ended_account_gets_no_password(city: Api, city_database: Database) -> None:
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'leader'")
    given = {"id": await number(city_database, "leader"), "version": 1}
    assert await refused(city, city_database, "admin", RESET, given) == [("ENDED", "id")]


async def test_changing_ones_own_password(city: Api, city_database: Database) -> None:
    for browser in ("home", "office"):
        assert await opens(city, "staff", PASSWORD, browser)
    given = {"current": PASSWORD, "new": f" {GOOD} "}
    answer = (await city.post(CHANGE, {"input": given}, as_="home")).json()
    assert answer["data"]["passwordChange"]["userErrors"] == []
    assert answer["data"]["passwordChange"]["account"]["version"] == 2
    roles = [
        (await city.post("{ viewer { role } }", as_=b)).json()["data"]["viewer"]["role"]
        for b in ("home", "office")
    ]
    assert roles == ["CENTER_STAFF", "VISITOR"]
    assert [await opens(city, "staff", p) for p in (PASSWORD, GOOD, f" {GOOD} ")] == [
        False,
        False,
        True,
    ]


async def test_rules_of_changing_it(city: Api, city_database: Database) -> None:
    wrong = ("WRONG_PASSWORD", "current")
    cases = [
        ({"current": "wrong", "new": GOOD}, [wrong]),
        ({"current": f" {PASSWORD}", "new": GOOD}, [wrong]),
        ({"current": "", "new": GOOD}, [("BLANK", "current")]),
        ({"current": PASSWORD, "new": "short"}, [("PASSWORD_LENGTH", "new")]),
        ({"current": PASSWORD, "new": "my name is Staff"}, [("PASSWORD_WEAK", "new")]),
        ({"current": PASSWORD, "new": "a" * 201}, [("TOO_LONG", "new")]),
        ({"current": "wrong", "new": "1"}, [("PASSWORD_LENGTH", "new"), wrong]),
        ({"current": PASSWORD, "new": PASSWORD}, [("SAME_PASSWORD", "new")]),
    ]
    for given, expected in cases:
        assert await refused(city, city_database, "staff", CHANGE, given) == expected, given
    for member in ("current", "new"):
        nothing = {"current": PASSWORD, "new": GOOD, member: None}
        assert await unreadable(city, city_database, "staff", CHANGE, nothing) == ["BAD_INPUT"]
    assert await opens(city, "staff", PASSWORD)


async def test_two_changes_at_once_by_one_password(city: Api) -> None:
    """The second is measured against the first's new password."""
    await city.data("{ viewer { role } }", as_="staff")
    both = await asyncio.gather(
        *(
            tried(city, "staff", CHANGE, {"current": PASSWORD, "new": f"{GOOD} {i}"})
            for i in range(2)
        )
    )
    assert sorted(reasons(p) for p in both) == [[], [("WRONG_PASSWORD", "current")]]
