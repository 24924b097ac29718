"""EVAL-8: every achievement enters a batch within twelve months; the others are listed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from backend.policy.rules import months_after
from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.evaluations.batches import batch_of, closed
from tests.library.recommended import recommended

SEE = """query ($id: ID!) { node(id: $id) { ... on Achievement {
  evaluationDueOn evaluationOverdue } } }"""
OVERDUE = "{ evaluationRound { withinMonths overdue { totalCount nodes { id } } } }"
SUBMITTED = "UPDATE achievement SET submitted_at = $1 WHERE submitted_at IS NOT NULL"
MONTHS = 12


def noon(on: date) -> datetime:
    """The city's noon of the day."""
    return datetime(on.year, on.month, on.day, 4, tzinfo=UTC)


async def seen(api: Api, achievement: dict[str, Any], as_: str = "staff") -> tuple[Any, Any]:
    """By when the achievement is due, and whether that has passed."""
    node = (await api.data(SEE, {"id": achievement["id"]}, as_=as_))["node"]
    return node["evaluationDueOn"], node["evaluationOverdue"]


async def overdue(api: Api, as_: str | None = "staff") -> list[str]:
    """The ids of the achievements that are overdue."""
    found = (await api.data(OVERDUE, as_=as_))["evaluationRound"]
    assert found["withinMonths"] == MONTHS
    assert found["overdue"]["totalCount"] == len(found["overdue"]["nodes"])
    return [node["id"] for node in found["overdue"]["nodes"]]


async def test_an_achievement_is_due_so_many_months_after_its_registration(city: Api) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    assert await seen(city, item) == (months_after(today(), MONTHS).isoformat(), False)
    assert await overdue(city) == []
    draft = await registered(city, "liaison_uni", "另一种涂层")
    assert await seen(city, draft, "liaison_uni") == (None, False)


async def test_it_is_overdue_from_the_day_after(city: Api, city_database: Database) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    for registered_on in (today() - timedelta(days=n) for n in range(360, 371)):
        await city_database.rows(SUBMITTED, noon(registered_on))
        due = months_after(registered_on, MONTHS)
        late = due < today()
        assert await seen(city, item) == (due.isoformat(), late)
        assert await overdue(city) == ([item["id"]] if late else []), registered_on
    for person in ("lead", "liaison_uni"):
        assert await overdue(city, person) == [item["id"]]
    for stranger in ("liaison_town", "evaluator1", "firm", "admin", None):
        assert await overdue(city, stranger) == []


@pytest.mark.parametrize("registered_on", [date(2024, 2, 29), date(2024, 8, 31)])
async def test_the_list_and_the_field_agree_at_the_ends_of_months(
    city: Api, city_database: Database, registered_on: date
) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    await city_database.rows(SUBMITTED, noon(registered_on))
    due = await city_database.value(
        "SELECT (($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date "
        "+ make_interval(months => 12))::date",
        noon(registered_on),
    )
    assert due == months_after(registered_on, MONTHS)
    assert await seen(city, item) == (due.isoformat(), True)
    assert await overdue(city) == [item["id"]]


async def test_days_are_the_citys(city: Api, city_database: Database) -> None:
    item = await submitted(city, "liaison_uni", "一种涂层")
    # The city's midnight at the end of the last day that is overdue.
    midnight = datetime.fromisoformat("2024-06-01T00:00:00+08:00").astimezone(UTC)
    await city_database.rows(SUBMITTED, midnight)
    assert (await seen(city, item))[0] == "2025-06-01"
    await city_database.rows(SUBMITTED, midnight - timedelta(seconds=1))
    assert (await seen(city, item))[0] == "2025-05-31"


async def test_what_was_in_a_batch_or_can_enter_none_is_not_due(
    city: Api, city_database: Database
) -> None:
    waiting = await submitted(city, "liaison_uni", "甲")
    await batch_of(city, "乙")
    failed = (await closed(city, {"丙": False}))["items"][0]["achievement"]
    letter = await submitted(city, "liaison_uni", "丁")
    await recommended(city, "achievement", letter)
    landed = await submitted(city, "liaison_uni", "戊")
    await city_database.rows("UPDATE achievement SET stage = 'LANDED' WHERE title = '戊'")
    await city_database.rows(SUBMITTED, noon(today() - timedelta(days=800)))
    assert await overdue(city) == [waiting["id"]]
    for other in (failed, letter, landed):
        assert await seen(city, other) == (None, False)
