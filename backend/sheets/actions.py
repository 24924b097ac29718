"""Writes of imports: a sheet taken in, a row mended; checked, run, stopped, removed by a person."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any

import orjson

from backend.core.database import rows_of
from backend.core.errors import Violation
from backend.core.sql import sql
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.sheets import rules
from backend.sheets.kinds import KINDS
from backend.sheets.models import SheetImport, SheetRow
from backend.sheets.taking import Read, Row
from backend.sheets.trying import title_of, tried
from backend.sheets.values import (
    COMING,
    MOST_OPEN,
    SheetKind,
    SheetMode,
    SheetOutcome,
    SheetState,
)
from backend.sheets.words import vocabulary_of

AT_ONCE = 1_000
"""Rows that are inserted by one statement."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A sheet as it was read."""

    kind: SheetKind
    file_name: str
    sha256: str
    submits: bool
    read: Read


async def take_in(write: Write, brought: Brought) -> SheetImport:
    """Keep the sheet's rows, to be checked in the background."""
    await write.alone([f"sheets {write.viewer.account}"])
    if await SheetImport.filter(account_id=write.viewer.account).count() >= MOST_OPEN:
        write.demand([rules.too_many_open()])
    sheet = await write.create(
        SheetImport,
        kind=brought.kind,
        account_id=write.viewer.account,
        file_name=brought.file_name,
        sha256=brought.sha256,
        unknown_columns=brought.read.unknown,
        submits=brought.submits,
        created_at=write.now,
    )
    for first in range(0, len(brought.read.rows), AT_ONCE):
        await _insert(sheet, brought.read.rows[first : first + AT_ONCE])
    return sheet


async def _insert(sheet: SheetImport, rows: Sequence[Row]) -> None:
    await rows_of(
        sql(
            "INSERT INTO sheet_row (version, sheet_id, number, cells, faults, title_fold, outcome, "
            "problems) SELECT 1, {}, number, cells::jsonb, faults::jsonb, title, 'WAITING', '[]' "
            "FROM unnest({}::int[], {}::text[], {}::text[], {}::text[]) "
            "AS given (number, cells, faults, title)",
            sheet.id,
            [number for number, _, _ in rows],
            [orjson.dumps(cells).decode() for _, cells, _ in rows],
            [orjson.dumps(faults).decode() for _, _, faults in rows],
            [title_of(cells) for _, cells, _ in rows],
        )
    )


async def mend(write: Write, draft: Draft) -> SheetRow:
    """Change what some cells of a row say, and try it anew."""
    # The import before its row, as whoever works on it does.
    owner = await SheetRow.get_or_none(id=draft["id"])
    sheet = await write.visible(SheetImport, owner.sheet_id if owner else None, "id")
    row = await write.load(SheetRow, draft)
    declared = KINDS[sheet.kind]
    write.viewer.require(declared.permission)
    write.violations.extend(rules.check_idle(sheet.state))
    write.violations.extend(rules.check_mendable(row.outcome))
    given = draft.get("cells") or []
    write.violations.extend(
        rules.unknown_column(i)
        for i, cell in enumerate(given)
        if cell["column"] is not None and cell["column"] not in declared.by_key
    )
    write.demand()
    said = {cell["column"]: cell.get("text") for cell in given}
    cells = {key: text for key, text in {**row.cells, **said}.items() if text}
    unread = {key: code for key, code in row.faults.items() if key and key not in said}
    mended = copy(row)
    mended.cells, mended.faults, mended.title_fold = cells, unread, title_of(cells)
    verdict = await tried(write, sheet, mended, await vocabulary_of(declared, [cells]))
    await write.change(
        row,
        cells=cells,
        faults=unread,
        title_fold=mended.title_fold,
        **verdict.values(declared),
    )
    return row


async def check(write: Write, draft: Draft) -> SheetImport:
    """Try all rows anew that have not come in."""
    sheet = await _idle(write, draft)
    await rows_of(
        sql(
            "UPDATE sheet_row SET outcome = 'WAITING', version = version + 1 "
            "WHERE sheet_id = {} AND outcome IN ('CREATE', 'JOIN', 'REFUSED')",
            sheet.id,
        )
    )
    await write.change(sheet, state=SheetState.CHECKING, problem=None)
    return sheet


async def run(write: Write, draft: Draft) -> SheetImport:
    """Bring in the rows that were found good, or all of them or none, in the background."""
    sheet = await _idle(write, draft)
    counts = await tally(sheet.id)
    coming = sum(counts[outcome] for outcome in COMING)
    write.violations.extend(rules.check_runnable(coming, counts[SheetOutcome.WAITING]))
    if draft["mode"] is SheetMode.ALL_OR_NONE:
        found = rules.check_together(coming, counts[SheetOutcome.REFUSED])
        write.violations.extend(found)
    write.demand()
    await write.change(sheet, state=SheetState.RUNNING, mode=draft["mode"], problem=None)
    return sheet


async def stop(write: Write, draft: Draft) -> SheetImport:
    """Stop what is under way; what has come in stays."""
    sheet = await write.load(SheetImport, draft)
    write.demand(rules.check_stoppable(sheet.state))
    await write.change(sheet, state=SheetState.STOPPED)
    return sheet


async def discard(write: Write, draft: Draft) -> dict[str, Any]:
    """Remove an import with its rows; what has come in stays."""
    sheet = await write.load(SheetImport, draft)
    write.demand(rules.check_idle(sheet.state))
    await write.remove(sheet)
    return {"sheet_import": None}


async def _idle(write: Write, draft: Draft) -> SheetImport:
    sheet = await write.load(SheetImport, draft)
    write.viewer.require(KINDS[sheet.kind].permission)
    idle: list[Violation] = rules.check_idle(sheet.state)
    write.demand(idle)
    return sheet


async def tally(sheet: int) -> dict[SheetOutcome, int]:
    """How many rows of the import have which outcome."""
    rows = await rows_of(
        sql("SELECT outcome, count(*) AS n FROM sheet_row WHERE sheet_id = {} GROUP BY 1", sheet)
    )
    found = {row["outcome"]: row["n"] for row in rows}
    return {outcome: found.get(outcome.value, 0) for outcome in SheetOutcome}
