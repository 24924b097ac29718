"""An organization that has ended: nobody acts for it, and nothing is left without anybody."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.api import SIGN_IN, Api
from tests.cast import PASSWORD
from tests.databases import Database
from tests.demands.needs import organization
from tests.evaluations.batches import accounts
from tests.evaluations.screenings import demand_in_service
from tests.library.entries import HAND_OVER
from tests.mutations import done, mutation, reasons, refused, tried

UPDATE = mutation("organizationUpdate", "organization { id version active }")
CREATE_ORGANIZATION = mutation("organizationCreate", "organization { id version }")
CREATE = mutation("accountCreate", "account { id }")
FULL = SIGN_IN.replace("{ code }", "{ code message }")
ROLE = "{ viewer { role } }"
LAB = "新建实验室"


async def lab(city: Api) -> dict[str, Any]:
    """An organization of a kind whose liaison can be accountable, with people."""
    given = {"name": LAB, "kind": "PROVINCIAL_LAB"}
    row: dict[str, Any] = (await done(city, "staff", CREATE_ORGANIZATION, given))["organization"]
    for name, role in (("lab_liaison", "LIAISON"), ("lab_expert", "EVALUATOR")):
        given = {
            "signInName": name,
            "displayName": name,
            "role": role,
            "organization": row["id"],
            "password": PASSWORD,
        }
        await done(city, "admin", CREATE, given)
        city.passwords[name] = PASSWORD
    return row


async def role(city: Api, name: str) -> str:
    """As whom the person's browser is known."""
    return str((await city.post(ROLE, as_=name)).json()["data"]["viewer"]["role"])


async def sign_in(city: Api, name: str, password: str = PASSWORD) -> list[Any]:
    """Why the person is not signed in."""
    given = {"input": {"name": name, "password": password}}
    answer = (await city.post(FULL, given, as_="other")).json()
    errors: list[Any] = answer["data"]["signIn"]["userErrors"]
    return errors


async def test_nobody_acts_for_it(city: Api, city_database: Database) -> None:
    row = await lab(city)
    for name in ("lab_liaison", "lab_expert"):
        await city.data(ROLE, as_=name)
    ended = {"id": row["id"], "version": 1, "active": False}
    await done(city, "staff", UPDATE, ended)
    # An evaluator judges for nobody but themselves.
    assert [await role(city, n) for n in ("lab_liaison", "lab_expert")] == ["VISITOR", "EVALUATOR"]
    (error,) = await sign_in(city, "lab_liaison")
    assert error["code"] == "ORGANIZATION_ENDED"
    assert "所属单位已停用" in error["message"]
    assert [e["code"] for e in await sign_in(city, "lab_liaison", "wrong")] == ["WRONG_CREDENTIALS"]
    assert await sign_in(city, "lab_expert") == []
    await done(city, "staff", UPDATE, {"id": row["id"], "version": 2, "active": True})
    assert await sign_in(city, "lab_liaison") == []


async def test_entries_are_handed_over_first(city: Api, city_database: Database) -> None:
    row = await lab(city)
    entry = await demand_in_service(city, accountable="lab_liaison")
    given = {"id": row["id"], "version": 1, "active": False}
    assert await refused(city, city_database, "staff", UPDATE, given) == [
        ("STILL_ACCOUNTABLE", "active")
    ]
    (error,) = (await tried(city, "staff", UPDATE, given))["userErrors"]
    assert (error["rule"], "№1 的责任人" in error["message"]) == ("SERV-1", True)
    assert await refused(city, city_database, "staff", UPDATE, {**given, "version": 7}) == [
        ("STALE", "version")
    ]
    assert await refused(city, city_database, "staff", UPDATE, {**given, "active": None}) == [
        ("REQUIRED", "active")
    ]
    # Anything else of it can be changed.
    await done(city, "staff", UPDATE, {"id": row["id"], "version": 1, "shortName": "新室"})
    over = {
        "id": entry["id"],
        "version": entry["version"],
        "accountable": (await accounts(city))["staff"],
        "reason": "单位撤销",
    }
    await done(city, "staff", HAND_OVER, over)
    await done(city, "staff", UPDATE, {**given, "version": 2})
    # And nobody of it is made accountable again.
    back = {**over, "version": over["version"] + 1}
    back["accountable"] = (await accounts(city))["lab_liaison"]
    assert reasons(await tried(city, "staff", HAND_OVER, back)) == [("INACTIVE", "accountable")]


async def test_an_end_and_a_handover_at_once(city: Api, city_database: Database) -> None:
    row = await lab(city)
    entry = await demand_in_service(city)
    over = {
        "id": entry["id"],
        "version": entry["version"],
        "accountable": (await accounts(city))["lab_liaison"],
        "reason": "移交",
    }
    ended, handed = await asyncio.gather(
        tried(city, "admin", UPDATE, {"id": row["id"], "version": 1, "active": False}),
        tried(city, "staff", HAND_OVER, over),
    )
    assert sorted([reasons(ended), reasons(handed)]) in (
        [[], [("INACTIVE", "accountable")]],
        [[], [("STILL_ACCOUNTABLE", "active")]],
    )
    assert await organization(city, LAB) == row["id"]
