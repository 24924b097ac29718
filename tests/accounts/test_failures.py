"""Failed sign-ins: counted for one name and address, also when they come at once."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from tests.api import SIGN_IN, Api
from tests.cast import PASSWORD
from tests.databases import Database
from tests.mutations import mutation, reasons
from tests.mutations import tried as tried_write

WRONG, MANY = "WRONG_CREDENTIALS", "TOO_MANY_ATTEMPTS"
FULL = SIGN_IN.replace("{ code }", "{ code field rule message }")


async def tried(city: Api, name: str, password: str) -> list[str]:
    """The codes that signing in is refused with."""
    given = {"input": {"name": name, "password": password}}
    answer = (await city.post(SIGN_IN, given)).json()
    return [e["code"] for e in answer["data"]["signIn"]["userErrors"]]


async def test_the_answer_does_not_tell_which_accounts_exist(
    city: Api, city_database: Database
) -> None:
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'leader'")
    answers: list[Any] = []
    for name, password in (("staff", "wrong"), ("nobody", PASSWORD), ("leader", PASSWORD)):
        given = {"input": {"name": name, "password": password}}
        answers.append((await city.post(FULL, given)).json()["data"]["signIn"])
    assert answers[0]["userErrors"][0]["field"] == []
    assert answers == [answers[0]] * 3
    counts = await city_database.rows("SELECT count FROM sign_in_failure")
    assert [r["count"] for r in counts] == [1, 1, 1]
    assert await city_database.value("SELECT count(*) FROM session") == 0


async def test_twenty_attempts_at_once_are_five(city: Api, city_database: Database) -> None:
    found = await asyncio.gather(*(tried(city, "staff", f"guess {i}") for i in range(20)))
    assert Counter(code for codes in found for code in codes) == {WRONG: 5, MANY: 15}
    assert await tried(city, "staff", PASSWORD) == [MANY]
    assert await city_database.value("SELECT count(*) FROM session") == 0


async def test_right_passwords_at_once_are_no_failures(city: Api, city_database: Database) -> None:
    found = await asyncio.gather(*(tried(city, "staff", PASSWORD) for _ in range(12)))
    assert found == [[]] * 12
    assert await city_database.value("SELECT count(*) FROM sign_in_failure") == 0


async def test_waiting_is_not_made_longer_by_trying(city: Api, city_database: Database) -> None:
    for _ in range(5):
        assert await tried(city, "staff", "wrong") == [WRONG]
    back = "UPDATE sign_in_failure SET last_at = last_at - interval '14 minutes 59 seconds'"
    await city_database.rows(back)
    assert await tried(city, "staff", PASSWORD) == [MANY]
    await city_database.rows("UPDATE sign_in_failure SET last_at = last_at - interval '1 second'")
    assert await tried(city, "staff", PASSWORD) == []


async def test_signing_in_begins_the_count_anew(city: Api, city_database: Database) -> None:
    for _ in range(2):
        for _ in range(4):
            assert await tried(city, " Staff ", "wrong") == [WRONG]
        assert await tried(city, "STAFF", PASSWORD) == []
    assert await city_database.value("SELECT count(*) FROM sign_in_failure") == 0


async def test_names_and_passwords_of_any_length(city: Api) -> None:
    for name, password in (("", ""), (" ", "x"), ("甲" * 5000, "乙" * 5000), ("staff", "")):
        assert await tried(city, name, password) == [WRONG], name[:5]


CHANGE = mutation("passwordChange", "account { version }")
NEW = "correct horse battery"


async def guessed(city: Api, current: str, new: str = NEW) -> list[tuple[str, str]]:
    """Why the change of the password is refused."""
    return reasons(await tried_write(city, "staff", CHANGE, {"current": current, "new": new}))


async def test_guessing_the_old_password_is_slowed(city: Api, city_database: Database) -> None:
    """Who sits at a browser left open does not find the password out."""
    await city.sign_in("staff", PASSWORD)
    for i in range(5):
        assert await guessed(city, f"guess {i}") == [("WRONG_PASSWORD", "current")]
    assert await guessed(city, PASSWORD) == [(MANY, "current")]
    # It is one count with signing in from there.
    assert await tried(city, "staff", PASSWORD) == [MANY]
    await city_database.rows("UPDATE sign_in_failure SET last_at = last_at - interval '15 minutes'")
    assert await guessed(city, PASSWORD) == []


async def test_twenty_guesses_of_the_old_password_at_once_are_five(city: Api) -> None:
    await city.sign_in("staff", PASSWORD)
    found = await asyncio.gather(*(guessed(city, f"guess {i}") for i in range(20)))
    assert Counter(code for codes in found for code, _ in codes) == {"WRONG_PASSWORD": 5, MANY: 15}


async def test_a_right_old_password_begins_the_count_anew(city: Api) -> None:
    await city.sign_in("staff", PASSWORD)
    for _ in range(2):
        for _ in range(4):
            assert await guessed(city, "wrong") == [("WRONG_PASSWORD", "current")]
        assert await guessed(city, PASSWORD, "short") == [("PASSWORD_LENGTH", "new")]
    assert await guessed(city, PASSWORD) == []
