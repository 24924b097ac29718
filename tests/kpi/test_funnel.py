"""The funnel: how far the year's achievements have come, and how long they stood in each stage."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import real
from tests.evaluations.batches import closed
from tests.kpi.test_board import READERS, this_year
from tests.landings.claims import verified
from tests.library.entries import admitted

FUNNEL = """query ($y: Int!) { plan(year: $y) { funnel {
  stage standing reached stays medianDays
  items(first: 20) { totalCount nodes { achievement { title stage } } } } } }"""
NUMBERS = "stage", "standing", "reached", "stays", "medianDays"
WAY = ["SUBMITTED", "IN_EVALUATION", "IN_SERVICE", "LANDED"]
BEGIN = datetime.fromisoformat("2026-03-01T00:00:00+08:00")


async def funnel(api: Api, as_: str | None = "lead", year: int | None = None) -> Any:
    """The steps of the year's funnel."""
    given = {"y": year or this_year()}
    return (await api.data(FUNNEL, given, as_=as_))["plan"]["funnel"]


async def moved(database: Database, title: str, days: list[int]) -> None:
    """Let the moves of an achievement through its stages be these days apart."""
    moves = await database.rows(
        "SELECT e.id FROM audit_entry e JOIN achievement a ON a.id = e.subject_row "
        "WHERE e.subject = 'achievement' AND a.title = $1 "
        "AND e.body::jsonb #>> '{after,stage}' IS NOT NULL ORDER BY e.id",
        title,
    )
    assert len(moves) == len(days)
    for move, day in zip(moves, days, strict=True):
        at = BEGIN + timedelta(days=day)
        await database.rows("UPDATE audit_entry SET at = $1 WHERE id = $2", at, move["id"])


async def test_how_far_they_have_come(city: Api, city_database: Database) -> None:
    assert [list(map(step.get, NUMBERS)) for step in await funnel(city)] == [
        [stage, 0, 0, 0, None] for stage in WAY
    ]
    await registered(city, "liaison_town", "草稿")
    await submitted(city, "liaison_town", "甲")
    await submitted(city, "liaison_uni", "乙")
    await admitted(city, "丙")
    await verified(city, title="丁")
    await real(city, title="需求甲")
    found = await funnel(city)
    assert [(s["stage"], s["standing"], s["reached"]) for s in found] == [
        ("SUBMITTED", 2, 4),
        ("IN_EVALUATION", 0, 2),
        ("IN_SERVICE", 1, 2),
        ("LANDED", 1, 1),
    ]
    titles = [sorted(n["achievement"]["title"] for n in s["items"]["nodes"]) for s in found]
    assert titles == [["丁", "丙", "乙", "甲"], ["丁", "丙"], ["丁", "丙"], ["丁"]]
    assert [s["items"]["totalCount"] for s in found] == [s["reached"] for s in found]
    assert {s["reached"] for s in await funnel(city, year=this_year() - 1)} == {0}


async def test_how_long_they_stood(city: Api, city_database: Database) -> None:
    """The median of ended stays, a stay cut by a return to the stage before counted as two."""
    for title in ("甲", "乙"):
        await submitted(city, "liaison_town", title)
    await closed(city, {"丙": True, "丁": False})
    await admitted(city, "戊")
    # Draft and submission; evaluation; admission, or back to where it came from.
    await moved(city_database, "丙", [0, 1, 11])
    await moved(city_database, "丁", [0, 2, 6, 13])
    await moved(city_database, "戊", [0, 1, 6, 26])
    found = {s["stage"]: (s["stays"], s["medianDays"]) for s in await funnel(city)}
    # Registered: 10, 4 and 5 days; evaluated: 7 and 20.
    assert found == {
        "SUBMITTED": (3, "5.0"),
        "IN_EVALUATION": (2, "13.5"),
        "IN_SERVICE": (0, None),
        "LANDED": (0, None),
    }


@pytest.mark.parametrize("person", [*CAST, None])
async def test_it_is_for_those_who_read_the_number(city: Api, person: str | None) -> None:
    await submitted(city, "liaison_town", "甲")
    found = await funnel(city, person)
    if person not in READERS:
        assert found is None
        return
    assert [s["reached"] for s in found] == [1, 0, 0, 0]
    opens = person in ("staff", "staff2", "lead")
    assert found[0]["items"]["totalCount"] == (1 if opens else 0)
