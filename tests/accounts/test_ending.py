"""How long sessions and counts of failures last, and what is swept away."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from backend import app
from backend.accounts.rules import IDLE, LONGEST, ended
from backend.accounts.sessions import sweep
from tests.api import Api, serving
from tests.cast import PASSWORD
from tests.databases import Database

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("created", "seen", "over"),
    [
        (timedelta(), timedelta(), False),
        (IDLE, IDLE - MOMENT, False),
        (IDLE, IDLE, True),
        (LONGEST - MOMENT, timedelta(), False),
        (LONGEST, timedelta(), True),
    ],
)
def test_sessions_end(created: timedelta, seen: timedelta, over: bool) -> None:
    assert ended(NOON - created, NOON - seen, NOON) is over


async def test_requests_keep_a_session_awake(city: Api, city_database: Database) -> None:
    await city.sign_in("staff", PASSWORD)
    for _ in range(3):
        await city_database.rows("UPDATE session SET seen_at = seen_at - interval '20 minutes'")
        found = await city.data("{ viewer { role } }", as_="staff")
        assert found == {"viewer": {"role": "CENTER_STAFF"}}
    await city_database.rows("UPDATE session SET seen_at = seen_at - interval '20 seconds'")
    before = await city_database.value("SELECT seen_at FROM session")
    await city.data("{ viewer { role } }", as_="staff")
    assert await city_database.value("SELECT seen_at FROM session") == before


async def test_what_means_nothing_any_more_is_swept_away(
    city: Api, city_database: Database
) -> None:
    for name in ("staff", "lead", "admin"):
        await city.sign_in(name, PASSWORD)
    old = (
        "UPDATE session SET {} WHERE account_id = (SELECT id FROM account WHERE sign_in_name = $1)"
    )
    await city_database.rows(old.format("seen_at = now() - interval '31 minutes'"), "staff")
    await city_database.rows(old.format("created_at = now() - interval '13 hours'"), "lead")
    await city_database.rows(
        "INSERT INTO sign_in_failure (key, count, last_at) VALUES "
        "('old', 5, now() - interval '16 minutes'), ('new', 5, now() - interval '14 minutes')"
    )
    await sweep(datetime.now(UTC))
    kept = await city_database.rows(
        "SELECT a.sign_in_name FROM session s JOIN account a ON a.id = s.account_id"
    )
    assert [r["sign_in_name"] for r in kept] == ["admin"]
    assert await city_database.value("SELECT string_agg(key, ',') FROM sign_in_failure") == "new"


async def test_a_server_goes_on_sweeping(
    city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SWEEP_EVERY", 0.05)
    turns: list[datetime] = []

    async def stumbling(now: datetime) -> None:
        turns.append(now)
        if len(turns) == 1:
            raise OSError("the database is away")
        await sweep(now)

    monkeypatch.setattr(app, "sweep", stumbling)
    await city_database.rows(
        "INSERT INTO sign_in_failure (key, count, last_at) "
        "VALUES ('old', 5, now() - interval '16 minutes'), ('new', 5, now())"
    )
    async with serving(city_database.settings), asyncio.timeout(30):
        while await city_database.value("SELECT count(*) FROM sign_in_failure") > 1:
            await asyncio.sleep(0.05)
    assert await city_database.value("SELECT key FROM sign_in_failure") == "new"
    swept = len(turns)
    assert swept > 1
    await asyncio.sleep(0.2)
    assert len(turns) == swept
