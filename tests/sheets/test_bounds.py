"""What a sheet may be at most, said by the server itself."""

from __future__ import annotations

from backend.sheets.values import MOST_ROWS
from tests.api import Api


async def test_how_many_rows_a_sheet_may_have_is_said(city: Api) -> None:
    assert await city.data("{ sheetMostRows }", as_="liaison_town") == {"sheetMostRows": MOST_ROWS}
