"""The audit log shows every edit, removal and cut-off tail, and the application cannot make one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import asyncpg
import pytest

from backend.audit.actions import verify
from backend.audit.rules import Fault, chained
from backend.core.server.deploy import connected
from tests.achievements.drafts import REGISTER, complete, registered
from tests.api import Api
from tests.databases import Database

LIAISON = "liaison_town"


async def faults(city: Api) -> list[Fault]:
    """What checking the log finds."""
    return (await verify(Path(city.settings.audit_head_file))).faults


async def newest(database: Database) -> int:
    """The number of the last entry."""
    return int(await database.value("SELECT max(id) FROM audit_entry"))


async def test_an_untouched_log_is_whole(city: Api, city_database: Database) -> None:
    await registered(city, LIAISON, "甲")
    chain = await verify(Path(city.settings.audit_head_file))
    assert (chain.faults, chain.count) == ([], await newest(city_database))


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        ("UPDATE audit_entry SET body = replace(body, '甲', '乙') WHERE id = $1", "was edited"),
        (
            "UPDATE audit_entry SET operation = 'other' WHERE id = $1",
            "has columns that differ from its body",
        ),
        (
            "UPDATE audit_entry SET actor = 1 WHERE id = $1",
            "has columns that differ from its body",
        ),
    ],
)
async def test_an_edited_entry_is_found(
    city: Api, city_database: Database, edit: str, what: str
) -> None:
    await registered(city, LIAISON, "甲")
    number = await city_database.value(
        "SELECT id FROM audit_entry WHERE operation = 'achievement_register' ORDER BY id LIMIT 1"
    )
    await city_database.rows(edit, number)
    assert await faults(city) == [Fault(number, what)]


async def test_a_removed_entry_is_found(city: Api, city_database: Database) -> None:
    await registered(city, LIAISON, "甲")
    number = await newest(city_database) - 1
    await city_database.rows("DELETE FROM audit_entry WHERE id = $1", number)
    assert await faults(city) == [Fault(number, f"entries {number} to {number} were removed")]


async def test_a_cut_off_tail_is_found_by_the_kept_head(city: Api, city_database: Database) -> None:
    await registered(city, LIAISON, "甲")
    last = await newest(city_database)
    await city_database.rows("DELETE FROM audit_entry WHERE id = $1", last)
    assert await faults(city) == [Fault(last, f"entries {last} to {last} were cut off the end")]


async def test_a_rewritten_tail_is_found_by_the_kept_head(
    city: Api, city_database: Database
) -> None:
    await registered(city, LIAISON, "甲")
    last = await newest(city_database)
    row = (await city_database.rows("SELECT * FROM audit_entry WHERE id = $1", last))[0]
    body = row["body"].replace("甲", "乙")
    await city_database.rows(
        "UPDATE audit_entry SET body = $2, hash = $3 WHERE id = $1",
        last,
        body,
        chained(row["previous"], body),
    )
    assert await faults(city) == [Fault(last, "differs from the head kept outside the database")]


REFUSED = [
    "UPDATE audit_entry SET body = ''",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "DROP TABLE audit_entry",
    "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
    "ALTER TABLE audit_entry ADD COLUMN x int",
]


async def test_the_application_can_only_add_and_read(city_database: Database) -> None:
    async with connected(city_database.settings.database_url or "") as application:
        assert await application.fetchval("SELECT count(*) FROM audit_entry") > 0
        for statement in REFUSED:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await application.execute(statement)


async def test_twenty_writers_at_once_leave_one_chain(city: Api, city_database: Database) -> None:
    before = await city_database.value(
        "SELECT count(*) FROM audit_entry WHERE operation = 'achievement_register'"
    )
    given = [{"input": await complete(city, f"第{i}项")} for i in range(20)]
    await city.sign_in(LIAISON, city.passwords[LIAISON])
    answers = await asyncio.gather(*(city.data(REGISTER, g, as_=LIAISON) for g in given))
    assert all(a["achievementRegister"]["userErrors"] == [] for a in answers)
    after = await city_database.value(
        "SELECT count(*) FROM audit_entry WHERE operation = 'achievement_register'"
    )
    assert after == before + 20
    assert await faults(city) == []


async def test_hashes_of_passwords_and_tokens_stay_out_of_the_log(
    city: Api, city_database: Database
) -> None:
    document = """
    mutation { accountCreate(input: {signInName: "new", displayName: "新", role: AUDITOR}) {
      account { id version } userErrors { code } } }
    """
    made = (await city.data(document, as_="admin"))["accountCreate"]["account"]
    reset = "mutation ($i: PasswordResetInput!) { accountPasswordReset(input: $i) { password } }"
    await city.data(reset, {"i": {"id": made["id"], "version": made["version"]}}, as_="admin")
    secret = "SELECT count(*) FROM audit_entry WHERE body ~ '(argon2|password_hash|token_hash)'"
    assert await city_database.value(secret) == 0
