"""What every kind of write leaves in the log: who, as what, which act, before and after."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import orjson

from backend.core.ids import row_of
from tests.achievements.drafts import REGISTER, complete, registered
from tests.api import Api
from tests.cast import CAST, PASSWORD
from tests.databases import Database
from tests.mutations import done, mutation, refused, unreadable

LIAISON = "liaison_town"
UPDATE = mutation("achievementUpdate", "achievement { id version }")
SUBMIT = mutation("achievementSubmit", "achievement { id version }")
JOIN = mutation("achievementJoin", "achievement { id }")
FLAGS = mutation("organizationUpdate", "organization { id version }")
ENTER = mutation("organizationCreate", "organization { id version }")
MAKE = mutation("accountCreate", "account { id version } password")
RESET = mutation("accountPasswordReset", "account { id } password", "PasswordResetInput")
CHANGE = mutation("passwordChange", "account { id }")
OUT = "mutation { signOut { userErrors { code } } }"
PATENT = {"kind": "INVENTION", "number": "ZL1"}


async def newest(database: Database) -> int:
    """The number of the last entry."""
    return int(await database.value("SELECT max(id) FROM audit_entry"))


async def since(database: Database, number: int) -> list[dict[str, Any]]:
    """The bodies of the entries after that one."""
    rows = await database.rows("SELECT body FROM audit_entry WHERE id > $1 ORDER BY id", number)
    return [orjson.loads(r["body"]) for r in rows]


async def account(database: Database, name: str) -> int:
    """The row number of somebody's account."""
    return int(await database.value("SELECT id FROM account WHERE sign_in_name = $1", name))


def acts(entries: list[dict[str, Any]]) -> list[tuple[str, str, Any, Any]]:
    """Operation, subject, and the columns that were and are."""
    return [
        (
            e["operation"],
            e["subject"],
            e["before"] and sorted(e["before"]),
            e["after"] and sorted(e["after"]),
        )
        for e in entries
    ]


async def test_who_did_it_when_and_to_what(city: Api, city_database: Database) -> None:
    await city.sign_in(LIAISON, PASSWORD)
    last = await newest(city_database)
    response = await city.post(REGISTER, {"input": await complete(city, "甲")}, as_=LIAISON)
    (entry,) = await since(city_database, last)
    row = (await city_database.rows("SELECT * FROM achievement"))[0]
    after = entry.pop("after")
    assert datetime.fromisoformat(entry.pop("at")).utcoffset() is not None
    assert entry == {
        "actor": await account(city_database, LIAISON),
        "role": "LIAISON",
        "operation": "achievement_register",
        "request": response.headers["X-Request-Id"],
        "subject": "achievement",
        "row": row["id"],
        "before": None,
    }
    # Every column as the database has it, dates and times as ISO 8601.
    assert set(after) == set(row)
    assert {n: after[n] for n in ("title", "trl", "version", "reporter_id", "stage")} == {
        n: row[n] for n in ("title", "trl", "version", "reporter_id", "stage")
    }
    assert after["formed_on"] == row["formed_on"].isoformat()


async def test_a_change_says_what_was_and_what_is(city: Api, city_database: Database) -> None:
    draft = await registered(city, LIAISON, "甲", askingPrice="5.00")
    last = await newest(city_database)
    change: dict[str, Any] = {"id": draft["id"], "version": 1, "title": "乙", "trl": 6}
    await done(city, LIAISON, UPDATE, {**change, "askingPrice": "7.10", "kind": "PLATFORM"})
    (entry,) = await since(city_database, last)
    assert (entry["before"], entry["after"]) == (
        {
            "version": 1,
            "title": "甲",
            "title_fold": "甲",
            "kind": "PROJECT",
            "asking_price": "5.00",
        },
        {
            "version": 2,
            "title": "乙",
            "title_fold": "乙",
            "kind": "PLATFORM",
            "asking_price": "7.10",
        },
    )


async def test_each_kind_of_write(city: Api, city_database: Database) -> None:
    made = ["id", "version", "achievement_id", "organization_id", "role"]
    right = ["achievement_id", "id", "kind", "number", "number_fold", "title", "version"]
    draft = await registered(city, LIAISON, "甲", intellectualProperties=[PATENT])
    own = {"id": draft["id"]}
    last = await newest(city_database)
    await done(city, LIAISON, UPDATE, {**own, "version": 1, "intellectualProperties": [PATENT]})
    await done(city, LIAISON, SUBMIT, {**own, "version": 2})
    await city.sign_in("liaison_uni", PASSWORD)
    await done(city, "liaison_uni", JOIN, {"achievement": draft["id"], "title": "甲"})
    assert acts(await since(city_database, last)) == [
        ("achievement_update", "achievement", ["version"], ["version"]),
        ("achievement_update", "intellectual_property", right, None),
        ("achievement_update", "intellectual_property", None, right),
        (
            "achievement_submit",
            "achievement",
            ["stage", "submitted_at", "version"],
            ["stage", "submitted_at", "version"],
        ),
        ("sign_in", "sign_in", None, ["account"]),
        ("achievement_join", "achievement_party", None, sorted(made)),
    ]


async def test_writes_of_organizations_and_accounts(city: Api, city_database: Database) -> None:
    await city.sign_in("admin", PASSWORD)
    last = await newest(city_database)
    flag = {"flags": ["CHAIN_LEADER"]}
    firm = (await done(city, "admin", ENTER, {"name": "丁", "kind": "ENTERPRISE", **flag}))[
        "organization"
    ]
    await done(city, "admin", FLAGS, {"id": firm["id"], "version": 1, "flags": []})
    given = {"signInName": "new", "displayName": "新", "role": "AUDITOR"}
    person = (await done(city, "admin", MAKE, given))["account"]
    await done(city, "admin", RESET, {"id": person["id"], "version": 1})
    await city.data(OUT, as_="admin")
    entries = await since(city_database, last)
    operations = [(e["operation"], e["subject"]) for e in entries]
    assert operations == [
        ("organization_create", "organization"),
        ("organization_create", "organization_flag"),
        ("organization_update", "organization"),
        ("organization_update", "organization_flag"),
        ("account_create", "account"),
        ("account_password_reset", "account"),
        ("sign_out", "sign_out"),
    ]
    assert {e["actor"] for e in entries} == {await account(city_database, "admin")}
    assert entries[4]["row"] == row_of(person["id"], "Account")
    assert acts(entries)[3][2:] == (["valid_to", "version"], ["valid_to", "version"])
    assert (entries[5]["before"], entries[5]["after"]) == ({"version": 1}, {"version": 2})


async def test_what_is_refused_leaves_nothing(city: Api, city_database: Database) -> None:
    draft = await registered(city, LIAISON, "甲")
    stale = {"id": draft["id"], "version": 7, "title": "乙"}
    assert await refused(city, city_database, LIAISON, UPDATE, stale) == [("STALE", "version")]
    given = await complete(city, "乙")
    assert await unreadable(city, city_database, "staff", REGISTER, given) == ["FORBIDDEN"]


async def test_no_secret_is_in_the_log(city: Api, city_database: Database) -> None:
    given = {"signInName": "new", "displayName": "新", "role": "LEADER"}
    made = await done(city, "admin", MAKE, given)
    own = {"id": made["account"]["id"], "version": 1}
    reset = await done(city, "admin", RESET, own)
    changed = {"current": PASSWORD, "new": "another Long secret 8"}
    await done(city, "leader", CHANGE, changed)
    hashes = [r["password_hash"] for r in await city_database.rows("SELECT * FROM account")]
    tokens = [r["token_hash"] for r in await city_database.rows("SELECT * FROM session")]
    assert (len(hashes), len(tokens)) == (len(CAST) + 1, 2)
    log = await city_database.value("SELECT string_agg(t::text, chr(10)) FROM audit_entry t")
    secrets = [made["password"], reset["password"], *changed.values(), *hashes, *tokens]
    assert [s for s in [*secrets, "$argon2", "password_hash", "token_hash"] if s in log] == []


READ = """
{ auditEntries(first: 3, filter: {subject: {eq: "achievement"}}) {
    totalCount nodes { number operation subject subjectRow role body hash } } }
"""


async def test_auditors_read_it_and_nobody_else(city: Api) -> None:
    draft = await registered(city, LIAISON, "甲")
    for person in [None, *CAST]:
        found = (await city.data(READ, as_=person))["auditEntries"]
        if person != "auditor":
            assert found == {"totalCount": 0, "nodes": []}, person
            continue
        (entry,) = found["nodes"]
        assert (entry["operation"], entry["role"]) == ("achievement_register", "LIAISON")
        assert entry["subjectRow"] == row_of(draft["id"], "Achievement")
        assert orjson.loads(entry["body"])["after"]["title"] == "甲"
