"""The audit log shows every way of tampering with it, and the application cannot tamper."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import asyncpg
import orjson
import pytest

from backend.audit.actions import verify
from backend.audit.rules import FIRST, Fault, chained
from backend.core.deploy import connected
from tests.api import Api
from tests.cast import CAST, PASSWORD
from tests.databases import Database
from tests.mutations import done, mutation

RENAME = mutation("organizationCreate", "organization { id }")
CREATE = mutation("accountCreate", "account { id version } password")
CHANGE = mutation("passwordChange", "account { id }")
OWNER_BEHIND = "SET session_replication_role = replica"
"""What somebody with the whole server in hand would do first: the triggers rest."""


async def enter(api: Api, count: int = 3) -> None:
    """So many entries of organizations, one by one."""
    for i in range(count):
        await done(api, "admin", RENAME, {"name": f"第{i}号单位", "kind": "OTHER"})


async def tamper(database: Database, *statements: str) -> None:
    """Change the log as the owner of the whole server can."""
    async with connected(database.owner_url) as owner:
        await owner.execute(OWNER_BEHIND)
        for statement in statements:
            assert not (await owner.execute(statement)).endswith(" 0"), statement


async def faults(database: Database) -> list[Fault]:
    """What the check finds."""
    return (await verify(database.settings.audit_head_file)).faults


async def edit_body(database: Database, number: int) -> list[Fault]:
    """Another operation in the body."""
    change = "body = replace(body, 'organization_create', 'organization_delete')"
    await tamper(database, f"UPDATE audit_entry SET {change} WHERE id = {number}")
    return [Fault(number, "was edited")]


async def edit_column(database: Database, number: int) -> list[Fault]:
    """Another actor, in the column only."""
    await tamper(database, f"UPDATE audit_entry SET actor = 999 WHERE id = {number}")
    return [Fault(number, "has columns that differ from its body")]


async def remove(database: Database, number: int) -> list[Fault]:
    """One entry of the middle gone."""
    await tamper(database, f"DELETE FROM audit_entry WHERE id = {number}")
    return [Fault(number, f"entries {number} to {number} were removed")]


async def cut(database: Database, number: int) -> list[Fault]:
    """The entry and all after it gone: the chain itself is whole."""
    newest = await database.value("SELECT max(id) FROM audit_entry")
    await tamper(database, f"DELETE FROM audit_entry WHERE id >= {number}")
    return [Fault(number, f"entries {number} to {newest} were cut off the end")]


async def rewrite(database: Database, number: int) -> list[Fault]:
    """The entry told otherwise, and every hash from it on computed anew."""
    rows = await database.rows("SELECT * FROM audit_entry WHERE id >= $1 ORDER BY id", number)
    body = orjson.loads(rows[0]["body"])
    rows[0]["body"] = orjson.dumps({**body, "request": "another"}).decode()
    last = rows[0]["previous"]
    async with connected(database.owner_url) as owner:
        await owner.execute(OWNER_BEHIND)
        for row in rows:
            new = chained(last, row["body"])
            statement = "UPDATE audit_entry SET body = $2, previous = $3, hash = $4 WHERE id = $1"
            await owner.execute(statement, row["id"], row["body"], last, new)
            last = new
    kept = "differs from the head kept outside the database"
    return [Fault(row["id"], kept) for row in rows]


Tampering = Callable[[Database, int], Awaitable[list[Fault]]]


@pytest.mark.parametrize("how", [edit_body, edit_column, remove, cut, rewrite])
async def test_tampering_is_found(city: Api, city_database: Database, how: Tampering) -> None:
    await enter(city)
    assert await faults(city_database) == []
    newest: int = await city_database.value("SELECT max(id) FROM audit_entry")
    assert await how(city_database, newest - 1) == await faults(city_database)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET body = body",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
        "SET session_replication_role = replica",
        "DROP TABLE audit_entry",
        "ALTER TABLE audit_entry RENAME TO other",
        "CREATE OR REPLACE FUNCTION audit_append(text[]) RETURNS text LANGUAGE sql AS 'SELECT 1'",
        "DROP FUNCTION audit_append(text[])",
    ],
)
async def test_the_application_can_only_append(
    city: Api, city_database: Database, statement: str
) -> None:
    await enter(city, 1)
    held = "SELECT string_agg(t::text, chr(10) ORDER BY id) FROM audit_entry t"
    before = await city_database.value(held)
    async with connected(city_database.settings.database_url or "") as login:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await login.execute(statement)
    assert await city_database.value(held) == before


async def test_twenty_writers_at_once_leave_one_chain(city: Api, city_database: Database) -> None:
    await enter(city, 1)
    before: int = await city_database.value("SELECT max(id) FROM audit_entry")
    given = [{"name": f"并发单位{i}", "kind": "OTHER"} for i in range(20)]
    await asyncio.gather(*(done(city, "admin", RENAME, g) for g in given))
    rows = await city_database.rows("SELECT id, previous, hash FROM audit_entry ORDER BY id")
    assert [r["id"] for r in rows] == list(range(1, before + 21))
    assert [r["previous"] for r in rows] == [FIRST, *(r["hash"] for r in rows[:-1])]
    assert await faults(city_database) == []


async def test_no_password_and_no_hash_is_in_the_log(city: Api, city_database: Database) -> None:
    made = await done(
        city, "admin", CREATE, {"signInName": "new", "displayName": "新人", "role": "LEADER"}
    )
    given = {"current": PASSWORD, "new": "another Long secret 8"}
    await done(city, "leader", CHANGE, given)
    hashes = [r["password_hash"] for r in await city_database.rows("SELECT * FROM account")]
    tokens = [r["token_hash"] for r in await city_database.rows("SELECT * FROM session")]
    assert (len(hashes), len(tokens)) == (len(CAST) + 1, 2)
    log: str = await city_database.value("SELECT string_agg(body, chr(10)) FROM audit_entry")
    secrets = [*hashes, *tokens, made["password"], *given.values(), "$argon2", "password_hash"]
    assert [s for s in secrets if s in log] == []
