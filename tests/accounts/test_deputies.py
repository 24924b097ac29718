"""DISC-1: a liaison's dated deputy acts within its days, and is not counted as a liaison."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from backend.accounts.rules import check_standing
from backend.core.ids import GlobalId
from tests.achievements.drafts import registered, submitted
from tests.api import SIGN_IN, Api
from tests.cast import PASSWORD
from tests.clock import today
from tests.databases import Database
from tests.evaluations.batches import accounts
from tests.library.entries import HAND_OVER, admitted
from tests.library.recommended import recommended
from tests.library.test_following import ADD, record_of
from tests.mutations import done, mutation, reasons, refused, tried

CREATE = mutation("accountCreate", "account { id version role actsFrom actsUntil deputy }")
UPDATE = mutation("accountUpdate", "account { id version displayName actsFrom actsUntil }")
DEACTIVATE = mutation("accountDeactivate", "account { id active }")
FULL = SIGN_IN.replace("{ code }", "{ code rule message }")


def day(ahead: int) -> str:
    """A day, so many days from today."""
    return (today() + timedelta(days=ahead)).isoformat()


async def days(database: Database, first: int, last: int) -> None:
    """Move the deputy's days, as time does."""
    await database.rows(
        "UPDATE account SET acts_from = $1, acts_until = $2 WHERE sign_in_name = 'deputy'",
        today() + timedelta(days=first),
        today() + timedelta(days=last),
    )


async def deputy_of(database: Database, name: str = "东城街道", **changes: Any) -> dict[str, Any]:
    """The input that makes a deputy."""
    row = await database.value("SELECT id FROM organization WHERE name = $1", name)
    chosen = {
        "signInName": "deputy",
        "displayName": "代理联络员",
        "role": "LIAISON",
        "organization": str(GlobalId("Organization", row)),
        "password": PASSWORD,
        "actsFrom": day(0),
        "actsUntil": day(3),
    }
    return {**chosen, **changes}


async def made(city: Api, database: Database) -> dict[str, Any]:
    """A deputy of the liaison of 东城街道 who acts today."""
    payload = await done(city, "admin", CREATE, await deputy_of(database))
    city.passwords["deputy"] = PASSWORD
    found: dict[str, Any] = payload["account"]
    return found


async def sign_in(city: Api, password: str = PASSWORD) -> list[Any]:
    """Why the deputy is not signed in."""
    given = {"input": {"name": "deputy", "password": password}}
    answer = (await city.post(FULL, given, as_="other")).json()
    errors: list[Any] = answer["data"]["signIn"]["userErrors"]
    return errors


@pytest.mark.parametrize(("ahead", "codes"), [(-1, True), (0, False), (3, False), (4, True)])
def test_the_days_are_both_included(ahead: int, codes: bool) -> None:
    last = today() + timedelta(days=3)
    found = check_standing(False, today(), last, today() + timedelta(days=ahead))
    assert bool(found) is codes
    assert [v.code for v in check_standing(True, today(), last, today())] == ["ORGANIZATION_ENDED"]


async def test_a_deputy_acts_beside_the_liaison(city: Api, city_database: Database) -> None:
    row = await made(city, city_database)
    assert (row["deputy"], row["actsFrom"], row["actsUntil"]) == (True, day(0), day(3))
    assert (await registered(city, "deputy", "甲"))["stage"] == "DRAFT"
    document = """{ organizations(filter: {name: {eq: "东城街道"}}) { nodes { hasLiaison
      liaison { displayName } liaisons { displayName } deputies { displayName } } } }"""
    (town,) = (await city.data(document, as_="admin"))["organizations"]["nodes"]
    assert town == {
        "hasLiaison": True,
        "liaison": {"displayName": "liaison_town"},
        "liaisons": [{"displayName": "liaison_town"}],
        "deputies": [{"displayName": "代理联络员"}],
    }


async def test_a_deputy_is_no_liaison_where_there_is_none(
    city: Api, city_database: Database
) -> None:
    document = "{ liaisonDefects(first: 100) { totalCount } }"
    before = (await city.data(document, as_="admin"))["liaisonDefects"]["totalCount"]
    given = await deputy_of(city_database, "石碣镇")
    await done(city, "admin", CREATE, given)
    assert (await city.data(document, as_="admin"))["liaisonDefects"]["totalCount"] == before
    # Its liaison can be made beside, once.
    liaison = {"role": "LIAISON", "organization": given["organization"], "displayName": "联络员"}
    await done(city, "admin", CREATE, {**liaison, "signInName": "stone"})
    assert await refused(
        city, city_database, "admin", CREATE, {**liaison, "signInName": "stone2"}
    ) == [("SECOND_LIAISON", "role")]
    assert (await city.data(document, as_="admin"))["liaisonDefects"]["totalCount"] == before - 1


async def test_outside_the_days_nobody_is_signed_in(city: Api, city_database: Database) -> None:
    await made(city, city_database)
    who = "{ viewer { role } }"
    assert (await city.data(who, as_="deputy"))["viewer"]["role"] == "LIAISON"
    for first, last in ((-3, -1), (1, 3)):
        await days(city_database, first, last)
        answer = (await city.post(who, as_="deputy")).json()
        assert answer["data"]["viewer"]["role"] == "VISITOR"
        (error,) = await sign_in(city)
        assert (error["code"], error["rule"]) == ("NOT_ACTING", "DISC-1")
        assert f"{day(first)} 至 {day(last)}" in error["message"]
        # Who does not know the password is told nothing.
        assert [e["code"] for e in await sign_in(city, "wrong")] == ["WRONG_CREDENTIALS"]
    await days(city_database, 0, 0)
    assert await sign_in(city) == []


async def test_days_that_cannot_be(city: Api, city_database: Database) -> None:
    cases: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
        ({"actsUntil": day(-1), "actsFrom": day(-5)}, [("OUT_OF_RANGE", "actsUntil")]),
        ({"actsFrom": day(4)}, [("OUT_OF_RANGE", "actsUntil")]),
        ({"role": "MEMBER"}, [("NOT_A_LIAISON", "actsFrom")]),
        ({"actsFrom": None}, [("REQUIRED", "actsFrom"), ("REQUIRED", "actsFrom")]),
        ({"actsFrom": "1800-01-01"}, [("OUT_OF_RANGE", "actsFrom"), ("REQUIRED", "actsFrom")]),
    ]
    for said, expected in cases:
        given = await deputy_of(city_database, **said)
        assert await refused(city, city_database, "admin", CREATE, given) == expected, said
    given = await deputy_of(city_database)
    for left_out, missing in (("actsFrom", "actsFrom"), ("actsUntil", "actsUntil")):
        said = {k: v for k, v in given.items() if k != left_out}
        found = await refused(city, city_database, "admin", CREATE, said)
        assert ("REQUIRED", missing) in found


async def test_the_last_day_is_moved_and_the_deputy_ended(
    city: Api, city_database: Database
) -> None:
    row = await made(city, city_database)
    given = {"id": row["id"], "version": 1, "displayName": "代理联络员", "actsUntil": day(9)}
    found = (await done(city, "admin", UPDATE, given))["account"]
    assert (found["actsFrom"], found["actsUntil"]) == (day(0), day(9))
    assert await refused(city, city_database, "admin", UPDATE, given) == [("STALE", "version")]
    given["version"] = 2
    for last, expected in ((day(-1), "OUT_OF_RANGE"), (None, "REQUIRED")):
        said = {**given, "actsUntil": last}
        assert await refused(city, city_database, "admin", UPDATE, said) == [
            (expected, "actsUntil")
        ]
    liaison = await city_database.value("SELECT id FROM account WHERE sign_in_name = 'liaison_uni'")
    said = {**given, "id": str(GlobalId("Account", liaison)), "version": 1}
    assert await refused(city, city_database, "admin", UPDATE, said) == [
        ("NOT_A_DEPUTY", "actsUntil")
    ]
    await city.data("{ viewer { role } }", as_="deputy")
    await done(city, "admin", DEACTIVATE, {"id": row["id"], "version": 2})
    answer = (await city.post("{ viewer { role } }", as_="deputy")).json()
    assert answer["data"]["viewer"]["role"] == "VISITOR"


async def test_a_deputy_is_not_made_accountable(city: Api, city_database: Database) -> None:
    row = await made(city, city_database)
    entry = await admitted(city)
    given = {"id": entry["id"], "version": 1, "accountable": row["id"], "reason": "轮岗"}
    assert reasons(await tried(city, "staff", HAND_OVER, given)) == [
        ("NOT_ACCOUNTABLE", "accountable")
    ]


async def test_a_deputy_sees_and_keeps_what_the_liaison_is_accountable_for(
    city: Api, city_database: Database
) -> None:
    await made(city, city_database)
    others = await recommended(city, "achievement", await submitted(city, "liaison_town", "甲"))
    entry = await recommended(city, "achievement", await submitted(city, "liaison_uni", "乙"))
    town = (await accounts(city))["liaison_town"]
    given = {"id": entry["id"], "version": 1, "accountable": town, "reason": "属地跟进"}
    await done(city, "staff", HAND_OVER, given)
    document = """{ serviceEntries { nodes { id viewerCanRecord achievement { title } } } }"""
    found = (await city.data(document, as_="deputy"))["serviceEntries"]["nodes"]
    assert {n["id"]: n["viewerCanRecord"] for n in found} == {
        entry["id"]: True,
        others["id"]: False,
    }
    assert {n["achievement"]["title"] for n in found} == {"甲", "乙"}
    record = (await done(city, "deputy", ADD, record_of(entry)))["serviceRecord"]
    assert record["by"] == {"displayName": "代理联络员"}
    assert await refused(city, city_database, "deputy", ADD, record_of(others)) == [
        ("NOT_ACCOUNTABLE", "entry")
    ]
