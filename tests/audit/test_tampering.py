"""Tampering by somebody who has the whole database server: what the check says of it."""

from __future__ import annotations

import stat
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import asyncpg
import orjson
import pytest

from backend.audit.actions import verify
from backend.audit.rules import FIRST, Fault, chained, heads_of
from backend.core.server.deploy import connected
from backend.core.writing.entries import keep_head
from tests.achievements.drafts import registered
from tests.api import Api
from tests.databases import Database

KEPT = "differs from the head kept outside the database"


async def filled(city: Api, database: Database) -> int:
    """A log with some writes over the API; the number of its last entry."""
    for title in ("甲", "乙", "丙", "丁"):
        await registered(city, "liaison_town", title)
    return int(await database.value("SELECT max(id) FROM audit_entry"))


async def faults(database: Database) -> list[Fault]:
    """What the check finds."""
    return (await verify(database.settings.audit_head_file)).faults


async def cut_several(database: Database, last: int) -> list[Fault]:
    """The last three gone: what is left is a whole chain."""
    await database.rows("DELETE FROM audit_entry WHERE id > $1", last - 3)
    return [Fault(last - 2, f"entries {last - 2} to {last} were cut off the end")]


async def remove_several(database: Database, last: int) -> list[Fault]:
    """Two of the middle gone."""
    await database.rows("DELETE FROM audit_entry WHERE id IN ($1, $2)", last - 3, last - 2)
    return [Fault(last - 3, f"entries {last - 3} to {last - 2} were removed")]


async def remove_and_close_up(database: Database, last: int) -> list[Fault]:
    """One gone and the later ones numbered anew, so that no gap is left."""
    await database.rows("DELETE FROM audit_entry WHERE id = $1", last - 1)
    await database.rows("UPDATE audit_entry SET id = $1 WHERE id = $2", last - 1, last)
    return [
        Fault(last - 1, "does not follow the entry before it"),
        Fault(last - 1, KEPT),
        Fault(last, f"entries {last} to {last} were cut off the end"),
    ]


async def remove_the_first(database: Database, last: int) -> list[Fault]:
    """The beginning gone."""
    await database.rows("DELETE FROM audit_entry WHERE id <= 2")
    return [Fault(1, "entries 1 to 2 were removed")]


async def swap(database: Database, last: int) -> list[Fault]:
    """The last two exchanged."""
    for old, new in ((last, 0), (last - 1, last), (0, last - 1)):
        await database.rows("UPDATE audit_entry SET id = $2 WHERE id = $1", old, new)
    follow = "does not follow the entry before it"
    return [Fault(n, what) for n in (last - 1, last) for what in (follow, KEPT)]


async def rewrite(database: Database, last: int) -> list[Fault]:
    """One told otherwise, and all hashes from it on computed anew: a whole chain."""
    rows = await database.rows("SELECT * FROM audit_entry WHERE id >= $1 ORDER BY id", last - 2)
    body = orjson.loads(rows[0]["body"])
    rows[0]["body"] = orjson.dumps({**body, "request": "another"}).decode()
    previous = rows[0]["previous"]
    for row in rows:
        new = chained(previous, row["body"])
        await database.rows(
            "UPDATE audit_entry SET body = $2, previous = $3, hash = $4 WHERE id = $1",
            row["id"],
            row["body"],
            previous,
            new,
        )
        previous = new
    return [Fault(row["id"], KEPT) for row in rows]


async def empty(database: Database, last: int) -> list[Fault]:
    """Nothing left."""
    await database.rows("TRUNCATE audit_entry")
    return [Fault(1, f"entries 1 to {last} were cut off the end")]


async def forge_one_more(database: Database, last: int) -> list[Fault]:
    """An act that nobody did, put at the end by hand with a hash of nothing."""
    await database.rows(
        "INSERT INTO audit_entry SELECT $1::bigint + 1, at, actor, role, operation, subject, "
        "subject_row, body, hash, repeat('f', 64) FROM audit_entry WHERE id = $1",
        last,
    )
    return [Fault(last + 1, "was edited")]


Tampering = Callable[[Database, int], Awaitable[list[Fault]]]
WAYS: list[Tampering] = [
    cut_several,
    remove_several,
    remove_and_close_up,
    remove_the_first,
    swap,
    rewrite,
    empty,
    forge_one_more,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda w: w.__name__)
async def test_it_is_found(city: Api, city_database: Database, way: Tampering) -> None:
    last = await filled(city, city_database)
    assert await faults(city_database) == []
    expected = await way(city_database, last)
    assert await faults(city_database) == expected


COLUMNS = {
    "at": "at + interval '1 microsecond'",
    "actor": "NULL",
    "role": "'AUDITOR'",
    "operation": "'other'",
    "subject": "'other'",
    "subject_row": "1000",
}
"""The columns that repeat the body, to be searched."""


async def test_each_column_is_compared_with_its_body(city: Api, city_database: Database) -> None:
    last = await filled(city, city_database)
    for column, value in COLUMNS.items():
        old = await city_database.value(f"SELECT {column} FROM audit_entry WHERE id = $1", last)
        change = f"UPDATE audit_entry SET {column} ="
        await city_database.rows(f"{change} {value} WHERE id = $1", last)
        found = await faults(city_database)
        assert found == [Fault(last, "has columns that differ from its body")], column
        await city_database.rows(f"{change} $2 WHERE id = $1", last, old)
    assert await faults(city_database) == []


REFUSED = [
    "SET session_replication_role = replica",
    "ALTER TABLE audit_entry RENAME TO other",
    "CREATE OR REPLACE FUNCTION audit_append(text[]) RETURNS text LANGUAGE sql AS 'SELECT 1'",
    "CREATE RULE quiet AS ON INSERT TO audit_entry DO INSTEAD NOTHING",
    "CREATE TRIGGER quiet BEFORE INSERT ON audit_entry EXECUTE FUNCTION lower()",
]


async def test_the_applications_login_prepares_nothing(city_database: Database) -> None:
    async with connected(city_database.settings.database_url or "") as login:
        for statement in REFUSED:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await login.execute(statement)


HEADLESS = (
    "is the last one here, but no head is kept outside the database (AUDIT_HEAD_FILE): "
    "entries after it may have been cut off"
)


@pytest.mark.parametrize("kept", [None, b"", b"1 torn", b"\xff\n"], ids=repr)
async def test_a_log_without_kept_heads_is_not_known_to_be_whole(
    city: Api, city_database: Database, tmp_path: Path, kept: bytes | None
) -> None:
    last = await filled(city, city_database)
    elsewhere = replace(city_database.settings, audit_head_file=tmp_path / "none.log")
    if kept is not None:
        elsewhere.audit_head_file.write_bytes(kept)
    alone = replace(city_database, settings=elsewhere)
    assert await faults(alone) == [Fault(last, HEADLESS)]
    await city_database.rows("DELETE FROM audit_entry WHERE id > $1", last - 3)
    assert await faults(alone) == [Fault(last - 3, HEADLESS)]
    await city_database.rows("UPDATE audit_entry SET body = body || ' ' WHERE id = $1", last - 3)
    assert await faults(alone) == [Fault(last - 3, "was edited"), Fault(last - 3, HEADLESS)]
    await city_database.rows("TRUNCATE audit_entry")
    assert await faults(alone) == []


BODIES = ("not json", "", "[]", "null", '"at"', "{}", '{"at": 1}', '{"at": "today"}', "[" * 5000)


async def test_bodies_that_are_none_are_named_and_the_rest_is_checked(
    city: Api, city_database: Database
) -> None:
    last = await filled(city, city_database)
    (row,) = await city_database.rows("SELECT * FROM audit_entry WHERE id = $1", last - 1)
    for body in BODIES:
        await city_database.rows(
            "UPDATE audit_entry SET body = $2, hash = $3 WHERE id = $1",
            last - 1,
            body,
            chained(row["previous"], body),
        )
        assert await faults(city_database) == [
            Fault(last - 1, "has a body that is none of an entry"),
            Fault(last - 1, KEPT),
            Fault(last, "does not follow the entry before it"),
        ], body


def test_heads_are_kept_line_by_line_for_their_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "heads.log"
    for number in (1, 2, 2):
        keep_head(f"{number} {str(number) * 64}", file)
    keep_head(None, file)
    keep_head(f"3 {'a' * 64}", None)
    assert file.read_text().count("\n") == 3
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert heads_of(file.read_text().splitlines()) == {1: {"1" * 64}, 2: {"2" * 64}}


def test_a_torn_line_is_passed_over_and_two_heads_are_both_kept() -> None:
    lines = ["1 " + "a" * 64, "1 " + "b" * 64, "2 " + "c" * 30, "", "x", f"-3 {'d' * 64}"]
    assert heads_of(lines) == {1: {"a" * 64, "b" * 64}}


def test_the_hash_is_sha_256_over_the_one_before_and_the_body() -> None:
    body = '{"after":"甲"}'
    assert (
        chained(FIRST, body) == "734af9cc38bddc9c98b5ab028c3ac6dcea80a28b95a9c010cf06daea9319e141"
    )
