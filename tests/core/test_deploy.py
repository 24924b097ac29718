"""The database's rights and migrations."""

import asyncio

import asyncpg
import pytest

from backend.core.server.deploy import connected, deploy
from backend.core.server.migrating import drift
from tests.databases import Database

APPEND = "SELECT audit_append(ARRAY[$1])"
BODY = (
    '{"at": "2026-01-01T00:00:00+00:00", "actor": null, "role": "VISITOR", "operation": "x",'
    ' "request": "", "subject": "x", "row": null, "before": null, "after": null}'
)


async def test_migrations_say_what_the_models_say() -> None:
    assert await drift() is None


WAITS_FOR_ANOTHER = """
SELECT EXISTS (SELECT 1 FROM pg_stat_activity
WHERE wait_event_type = 'Lock' AND query LIKE 'CREATE ROLE meanwhile%')
"""

REFUSED = [
    "UPDATE audit_entry SET body = '{}'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "DROP TABLE audit_entry",
    "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
    "ALTER TABLE audit_entry OWNER TO zhuanhua",
    "CREATE TABLE mine (id int)",
    "UPDATE progress_snapshot SET served = 1",
    "DELETE FROM progress_snapshot",
    "DELETE FROM aerich",
    "UPDATE aerich SET version = ''",
    "TRUNCATE town",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION postgres",
    "DROP FUNCTION audit_append(text[])",
]


async def test_the_applications_login_is_refused(database: Database) -> None:
    async with connected(database.settings.database_url or "") as application:
        await application.execute(APPEND, BODY)
        for statement in REFUSED:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await application.execute(statement)
        assert await application.fetchval("SELECT count(*) FROM audit_entry") == 1


async def test_the_applications_login_gives_itself_nothing(database: Database) -> None:
    async with connected(database.settings.database_url or "") as application:
        # PostgreSQL only warns, and grants nothing.
        await application.execute("GRANT UPDATE ON audit_entry TO zhuanhua")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await application.execute("UPDATE audit_entry SET body = ''")


async def test_the_applications_login_reads_and_writes_rows(database: Database) -> None:
    async with connected(database.settings.database_url or "") as application:
        tables = await application.fetch(
            "SELECT relname FROM pg_class WHERE relkind = 'r' "
            "AND relnamespace = 'public'::regnamespace "
            "AND relname NOT IN ('aerich', 'audit_entry', 'progress_snapshot')"
        )
        assert tables
        for (table,) in tables:
            assert await application.fetchval(
                "SELECT bool_and(has_table_privilege($1, p)) "
                "FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS p",
                f'"{table}"',
            ), table
        assert await application.fetchval("SELECT count(*) FROM aerich") > 0


async def test_new_texts_are_brought_into_their_index(database: Database) -> None:
    async with connected(database.settings.database_url or "") as application:
        await application.execute(
            "INSERT INTO organization (version, name, name_fold, kind, active, created_at) "
            "VALUES (1, '甲', '甲', 'ENTERPRISE', TRUE, now())"
        )
        await application.execute(
            "INSERT INTO organization_text (id, made, title, body, terms) "
            "SELECT id, 1, '甲', '甲', ARRAY[1, 2, 3] FROM organization"
        )
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await application.execute("SELECT gin_clean_pending_list('organization_text_terms')")
        pages = [await application.fetchval("SELECT search_bring_in()") for _ in range(2)]
    assert pages == [1, 0]


async def test_deploying_again_changes_nothing(database: Database) -> None:
    told: list[str] = []
    before = await _rights(database)
    await deploy(database.owner_url, database.settings.database_url or "", told.append)
    assert told == []
    assert await _rights(database) == before


async def test_a_login_that_another_database_of_the_server_makes_meanwhile(
    database: Database,
) -> None:
    """Deploying waits for who makes it, and goes on."""
    login = "meanwhile"
    url = str(database.settings.database_url).replace("zhuanhua@", f"{login}@")
    async with connected(database.owner_url) as other:
        try:
            making = other.transaction()
            await making.start()
            await other.execute(f"CREATE ROLE {login} LOGIN")
            deploying = asyncio.create_task(deploy(database.owner_url, url))
            async with asyncio.timeout(20):
                while not await database.value(WAITS_FOR_ANOTHER):
                    await asyncio.sleep(0.01)
            await making.commit()
            await deploying
            assert await other.fetchval(f"SELECT has_table_privilege('{login}', 'town', 'SELECT')")
        finally:
            await database.rows(f"DROP OWNED BY {login}")
            await database.rows(f"DROP ROLE {login}")


async def _rights(database: Database) -> list[dict[str, object]]:
    return await database.rows(
        "SELECT relname, relacl::text FROM pg_class WHERE relnamespace = 'public'::regnamespace "
        "ORDER BY relname"
    )
