"""Auditors check the chain through the API: what is found is kept, and goes on where it stopped."""

from __future__ import annotations

from typing import Any

import pytest

from backend.audit import verifying
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation

SHOWN = "at entries head complete holds faultCount faults { entry what }"
VERIFY = mutation("auditVerify", f"auditCheck {{ {SHOWN} }}")
LAST = f"{{ auditCheck {{ {SHOWN} }} }}"


async def verified(city: Api, **given: Any) -> dict[str, Any]:
    """What a check finds."""
    found: dict[str, Any] = (await done(city, "auditor", VERIFY, given))["auditCheck"]
    return found


async def newest(database: Database) -> dict[str, Any]:
    """The last entry's number and hash."""
    (row,) = await database.rows("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1")
    return dict(row)


async def test_the_chain_holds(city: Api, city_database: Database) -> None:
    await city.sign_in("auditor", city.passwords["auditor"])
    assert (await city.data(LAST, as_="auditor"))["auditCheck"] is None
    last = await newest(city_database)
    found = await verified(city)
    assert found.pop("at")
    assert found == {
        "entries": last["id"],
        "head": last["hash"],
        "complete": True,
        "holds": True,
        "faultCount": 0,
        "faults": [],
    }
    kept = (await city.data(LAST, as_="auditor"))["auditCheck"]
    assert kept.pop("at")
    assert kept == found
    (entry,) = await city_database.rows("SELECT * FROM audit_entry WHERE subject = 'audit_check'")
    assert (entry["id"], entry["operation"], entry["role"]) == (
        last["id"] + 1,
        "audit_verify",
        "AUDITOR",
    )
    # The check is an entry like any other, which the next one goes over.
    assert (await verified(city))["entries"] == last["id"] + 1


async def test_what_was_changed_is_told(city: Api, city_database: Database) -> None:
    await city.sign_in("auditor", city.passwords["auditor"])
    await city_database.rows("UPDATE audit_entry SET body = replace(body, '{', '{ ') WHERE id = 3")
    await city_database.rows("DELETE FROM audit_entry WHERE id IN (5, 6)")
    found = await verified(city)
    assert (found["complete"], found["holds"], found["faultCount"]) == (True, False, 2)
    assert found["faults"] == [
        {"entry": 3, "what": "被改动过"},
        {"entry": 5, "what": "至第 6 条被删除"},
    ]
    answer = await city.post(LAST, as_="auditor", headers={"Accept-Language": "en"})
    assert answer.json()["data"]["auditCheck"]["faults"] == [
        {"entry": 3, "what": "was edited"},
        {"entry": 5, "what": "entries 5 to 6 were removed"},
    ]


async def test_a_long_log_is_checked_by_and_by(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await city.sign_in("auditor", city.passwords["auditor"])
    monkeypatch.setattr(verifying, "MOST_ENTRIES", 1)
    monkeypatch.setattr("backend.audit.actions._PORTION", 10)
    await city_database.rows("UPDATE audit_entry SET role = 'LEADER' WHERE id IN (4, 14)")
    first, second = await verified(city), await verified(city)
    assert [(c["entries"], c["complete"], c["faultCount"]) for c in (first, second)] == [
        (10, False, 1),
        (20, False, 2),
    ]
    assert second["faults"] == [{"entry": n, "what": "的列与其内容不符"} for n in (4, 14)]
    # What has been gone over and is changed since shows when it begins anew.
    await city_database.rows("UPDATE audit_entry SET role = 'LEADER' WHERE id = 2")
    assert (await verified(city))["faultCount"] == 2
    anew = await verified(city, anew=True)
    assert (anew["entries"], anew["faultCount"]) == (10, 2)
    # The link to where it stopped is looked at, too.
    await city_database.rows("UPDATE audit_entry SET previous = repeat('0', 64) WHERE id = 11")
    assert {"entry": 11, "what": "与前一条记录的哈希不相连"} in (await verified(city))["faults"]


async def test_faults_are_counted_and_the_first_are_told(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await city.sign_in("auditor", city.passwords["auditor"])
    monkeypatch.setattr(verifying, "MOST_FAULTS", 2)
    await city_database.rows("UPDATE audit_entry SET role = 'LEADER' WHERE id <= 5")
    found = await verified(city)
    assert (found["faultCount"], [f["entry"] for f in found["faults"]]) == (5, [1, 2])


async def test_it_is_the_auditors(city: Api, city_database: Database) -> None:
    await verified(city)
    count = await city_database.value("SELECT count(*) FROM audit_entry")
    for person in (None, "admin", "staff", "lead", "leader"):
        assert (await city.data(LAST, as_=person))["auditCheck"] is None
        answer = await city.gql(VERIFY, {"input": {}}, as_=person)
        code = "FORBIDDEN" if person else "UNAUTHENTICATED"
        assert answer["errors"][0]["extensions"]["code"] == code
    signed_in = 4
    assert await city_database.value("SELECT count(*) FROM audit_entry") == count + signed_in
