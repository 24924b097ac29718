"""Times in filters are UTC unless they say otherwise, wherever the server stands."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database

COUNT = """
query ($at: DateTime!) {
  achievements(filter: {submittedAt: {eq: $at}}) { totalCount }
}
"""


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server whose own zone is not UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("far_east")
@pytest.mark.parametrize(
    ("at", "found"),
    [
        ("2026-01-01T00:00:00", 1),
        ("2026-01-01T00:00:00Z", 1),
        ("2026-01-01T08:00:00+08:00", 1),
        ("2026-01-01T08:00:00", 0),
    ],
)
async def test_a_time_without_an_offset_is_utc(
    city: Api, city_database: Database, at: str, found: int
) -> None:
    await submitted(city, "liaison_town", "跨年登记的成果")
    await city_database.rows("UPDATE achievement SET submitted_at = '2026-01-01T00:00:00Z'")
    page = (await city.data(COUNT, {"at": at}, as_="staff"))["achievements"]
    assert page["totalCount"] == found
