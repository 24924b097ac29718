"""One export: its rows read and written into a file, and that it was made, in the audit log."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from backend.core.errors import LimitExceeded, Text
from backend.core.writing.write import writing
from backend.exporting.cells import Field
from backend.exporting.columns import Wanted
from backend.exporting.pages import Pages
from backend.exporting.writers import Place, writer_of

MOST_ROWS = 100_000
"""Rows of one export."""

GoesOn = Callable[[], Awaitable[None]]
"""Asked between two pages; raises where nobody waits for the rest."""


async def export(
    pages: Pages, wanted: Wanted, fields: list[Field], to: Place, goes_on: GoesOn
) -> int:
    """Write the list's rows into the file and the act into the log; the number of rows.

    The log has it before the file is anybody's: what was made and not fetched is in it, too.
    Raises `LimitExceeded` for more than `MOST_ROWS`, before anything is read.
    """
    count = await pages.count()
    if count > MOST_ROWS:
        raise _too_many(count)
    rows = await _written(pages.rows(), fields, (wanted, to), goes_on)
    context = pages.answers.context
    async with writing(
        context.viewer, "export", context.request_id, context.audit_head, address=context.address
    ) as write:
        write.note("export", None, _said(pages, wanted, fields, rows))
    return rows


async def _written(
    pages: AsyncIterator[list[dict[str, Any]]],
    fields: list[Field],
    into: tuple[Wanted, Place],
    goes_on: GoesOn,
) -> int:
    wanted, to = into
    writer = writer_of(wanted.format, fields, wanted.name, to)
    rows = 0
    try:
        async for page in pages:
            await goes_on()
            cells = [[field.cell(row) for field in fields] for row in page]
            await _to_its_end(writer.write, cells)
            rows += len(cells)
        await _to_its_end(writer.close)
    except BaseException:
        writer.give_up()
        raise
    return rows


async def _to_its_end(work: Callable[..., None], *given: Any) -> None:
    """Do the work in a thread, and wait for it even where the export is given up.

    What it writes into is removed then, and the next export begins.
    """
    working = asyncio.ensure_future(asyncio.to_thread(work, *given))
    try:
        await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait([working])
        raise


def _said(pages: Pages, wanted: Wanted, fields: list[Field], rows: int) -> dict[str, Any]:
    listing, given = pages.listing, wanted.asked.variables
    return {
        "type": listing.type,
        "list": ".".join(listing.path),
        "arguments": list(listing.arguments),
        "variables": {name: given[name] for name in listing.variables if name in given},
        "columns": [field.column.name for field in fields],
        "format": wanted.format.value,
        "rows": rows,
    }


def _too_many(count: int) -> LimitExceeded:
    return LimitExceeded(
        Text(
            f"共有 {count:,} 条记录，一次最多导出 {MOST_ROWS:,} 条。请先用筛选条件缩小范围。",
            f"There are {count:,} records, at most {MOST_ROWS:,} are exported at once. "
            "Narrow the list by its filters first.",
        )
    )
