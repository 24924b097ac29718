"""What a sheet may be at most, said by the server itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from backend.sheets.values import MOST_ROWS
from tests.api import Api
from tests.sheets.bringing import book, send, titled


async def test_how_many_rows_a_sheet_may_have_is_said(city: Api) -> None:
    assert await city.data("{ sheetMostRows }", as_="liaison_town") == {"sheetMostRows": MOST_ROWS}


async def test_a_person_s_sheets_are_taken_in_one_after_the_other(city: Api) -> None:
    """Another's are not kept waiting; and the next is taken once the first is through."""
    content = book(titled("主轴热误差补偿"))
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slowly() -> AsyncIterator[bytes]:
        yield content[:100]
        begun.set()
        await go_on.wait()
        yield content[100:]

    first = asyncio.create_task(send(city, slowly()))
    await begun.wait()
    second = await send(city, content)
    assert second.status_code == 429
    [error] = second.json()["userErrors"]
    assert (error["code"], error["message"]) == (
        "UNDER_WAY",
        "您的另一个文件正在上传或读取，请等它完成后再试。",
    )
    assert (await send(city, content, "liaison_town2")).status_code == 201
    go_on.set()
    assert (await first).status_code == 201
    assert (await send(city, content)).status_code == 201
