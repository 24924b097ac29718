"""What visitors see of the numbers comes from published snapshots (KPI-g)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from backend.kpi.snapshots import publish_due
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import real
from tests.kpi.test_board import SHANGHAI, this_year
from tests.kpi.test_targets import SET
from tests.landings.claims import verified
from tests.mutations import done, mutation, refused, unreadable

SNAPSHOT = """id year publishedAt publishedBy { displayName } served serviceRecords
  figures { code name unit target targetText actual actualText attainment literalActual }"""
PUBLISH = mutation("progressPublish", f"progressSnapshot {{ {SNAPSHOT} }}")
READ = f"query ($y: Int!) {{ publishedProgress(year: $y) {{ {SNAPSHOT} }} }}"
ALL = """query ($y: Int!) { progressSnapshots(first: 50, filter: {year: {eq: $y}}) {
  totalCount nodes { id publishedAt publishedBy { id } } } }"""
LIVE = "query ($y: Int!) { plan(year: $y) { indicators { actual literalActual } } }"


async def _read(api: Api, year: int | None = None, as_: str | None = None) -> Any:
    return (await api.data(READ, {"y": year or this_year()}, as_=as_))["publishedProgress"]


async def _all(api: Api, year: int | None = None) -> list[dict[str, Any]]:
    found = (await api.data(ALL, {"y": year or this_year()}))["progressSnapshots"]
    assert found["totalCount"] == len(found["nodes"])
    nodes: list[dict[str, Any]] = found["nodes"]
    return nodes


async def test_a_snapshot_is_what_the_numbers_were(city: Api) -> None:
    assert await _read(city) is None
    await verified(city, title="甲")
    await submitted(city, "liaison_uni", "乙")
    await real(city)
    given = (await done(city, "lead", PUBLISH, {"year": this_year()}))["progressSnapshot"]
    assert (given["year"], given["publishedBy"]) == (this_year(), {"displayName": "lead"})
    assert (given["served"], given["serviceRecords"]) == (0, 0)
    assert [f["code"] for f in given["figures"]] == [f"KPI-{n}" for n in range(1, 8)]
    assert given["figures"][0] == {
        "code": "KPI-1",
        "name": "发现科技成果和挖掘企业真实技术需求",
        "unit": "项",
        "target": 160,
        "targetText": "160",
        "actual": 3,
        "actualText": "3",
        "attainment": "0.0188",
        "literalActual": None,
    }
    landed, events = given["figures"][1:3]
    assert (landed["actual"], landed["literalActual"], landed["attainment"]) == (1, 2, "0.0125")
    assert (events["actual"], events["actualText"]) == (None, "平台尚未统计")
    assert given["figures"][6]["targetText"] == "未下达"
    # Everybody reads it; who published it is seen by who may name people. Later edits change none.
    await submitted(city, "liaison_uni", "丙")
    again = {"indicator": "KPI-1", "year": this_year(), "value": 1, "version": 1}
    await done(city, "lead", SET, again)
    for name in (*CAST, None):
        shown = await _read(city, as_=name)
        assert {**shown, "publishedBy": None} == {**given, "publishedBy": None}, name
    assert (await _read(city))["publishedBy"] is None
    live = (await city.data(LIVE, {"y": this_year()}))["plan"]["indicators"]
    assert {(i["actual"], i["literalActual"]) for i in live} == {(None, None)}
    newer = (await done(city, "lead", PUBLISH, {"year": this_year()}))["progressSnapshot"]
    figure = newer["figures"][0]
    assert (figure["target"], figure["actual"], figure["attainment"]) == (1, 4, "4.0000")
    assert (await _read(city))["id"] == newer["id"]
    assert [n["id"] for n in await _all(city)] == [newer["id"], given["id"]]
    english = await city.client(None).post(
        "/graphql",
        json={"query": READ, "variables": {"y": this_year()}},
        headers={"Origin": city.settings.origins[0], "Accept-Language": "en"},
    )
    figures = english.json()["data"]["publishedProgress"]["figures"]
    assert figures[0]["name"] == "Achievements discovered and real demands found"


async def test_who_publishes_which_year(city: Api, city_database: Database) -> None:
    for name in sorted(CAST):
        if name != "lead":
            codes = await unreadable(city, city_database, name, PUBLISH, {"year": 2026})
            assert codes == ["FORBIDDEN"], name
    for year in (2024, 2027, 2028):
        found = await refused(city, city_database, "lead", PUBLISH, {"year": year})
        assert found == [("NOT_A_YEAR", "year")], year
    assert await refused(city, city_database, "lead", PUBLISH, {"year": 1899}) == [
        ("OUT_OF_RANGE", "year")
    ]
    assert await unreadable(city, city_database, "lead", PUBLISH, {"year": None})
    await done(city, "lead", PUBLISH, {"year": 2025})


async def test_the_platform_publishes_by_itself_once_a_day(
    city: Api, city_database: Database
) -> None:
    now = datetime(2026, 11, 26, 4, tzinfo=UTC)
    assert await publish_due(now) == 2
    shown = await _read(city, 2026, "staff")
    assert shown["publishedAt"] == "2026-11-26T04:00:00+00:00"
    assert shown["publishedBy"] is None
    entry = (
        await city_database.rows(
            "SELECT actor, role, operation, subject FROM audit_entry "
            "WHERE operation = 'progress_publish' ORDER BY id LIMIT 1"
        )
    )[0]
    assert tuple(entry.values()) == (None, "VISITOR", "progress_publish", "progress_snapshot")
    almost = now + timedelta(hours=23, minutes=59)
    assert await publish_due(almost) == 0
    # A day later the running year again; an earlier one only where it has changed.
    assert await publish_due(now + timedelta(days=1)) == 1
    assert [len(await _all(city, y)) for y in (2025, 2026, 2027)] == [1, 2, 0]
    await submitted(city, "liaison_town", "甲")
    await city_database.rows(
        "UPDATE achievement SET submitted_at = $1", datetime(2025, 6, 1, tzinfo=UTC)
    )
    assert await publish_due(now + timedelta(days=1, hours=1)) == 1
    assert (await _read(city, 2025))["figures"][0]["actual"] == 1
    # The year turns in the city first.
    turn = datetime(2027, 1, 1, tzinfo=SHANGHAI).astimezone(UTC)
    assert await publish_due(turn - timedelta(seconds=1)) == 1
    assert [len(await _all(city, y)) for y in (2026, 2027)] == [3, 0]
    assert await publish_due(turn) == 1
    assert [len(await _all(city, y)) for y in (2026, 2027)] == [3, 1]


async def test_two_at_once_publish_once(city: Api) -> None:
    now = datetime.now(UTC)
    assert sorted(await asyncio.gather(*(publish_due(now) for _ in range(4)))) == [0, 0, 0, 2]
    assert len(await _all(city)) == 1


@pytest.mark.parametrize(
    "statement", ["UPDATE progress_snapshot SET served = 9", "DELETE FROM progress_snapshot"]
)
async def test_the_application_cannot_change_what_was_published(city: Api, statement: str) -> None:
    await publish_due(datetime.now(UTC))
    address = city.settings.database_url
    connection = await asyncpg.connect(address)
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)
    finally:
        await connection.close()
