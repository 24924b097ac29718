"""The server's own work on imports: portions of rows, each one write, until all have an outcome.

What is to be done stands in the database alone: a server that ends is followed by any other, which
goes on where it stopped.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from backend.accounts.sessions import acting
from backend.core.database import rows_of
from backend.core.errors import Language, Text, TimedOut
from backend.core.http.faults import coded_of
from backend.core.sql import sql
from backend.core.viewer import VISITOR, Viewer
from backend.core.writing.write import Write, writing
from backend.sheets import rules
from backend.sheets.cells import Vocabulary
from backend.sheets.kinds import KINDS
from backend.sheets.models import SheetImport, SheetRow
from backend.sheets.trying import Verdict, brought_in, tried, wait_for
from backend.sheets.values import (
    COMING,
    MOST_TOGETHER,
    WORKING,
    SheetMode,
    SheetOutcome,
    SheetState,
)
from backend.sheets.words import vocabulary_of

EVERY = 0.5
"""Seconds between two looks for something to do."""
PORTION = 50
"""Rows of one write."""
MOST_TIMEOUTS = 3
"""Times in a row that a portion may take too long, before its import waits for its person."""

OPERATION = "sheet_import_run"

logger = logging.getLogger("zhuanhua.sheets")

Timeouts = Counter[int]
"""How often in a row each import's portion took too long, as this server has seen it: another one
counts anew.
"""

Doing = Callable[[Write, SheetImport, SheetRow, Vocabulary], Awaitable[Verdict]]


class _NotAll(Exception):
    """Of rows that were to come in together, some did not; none did."""

    def __init__(self, verdicts: list[tuple[SheetRow, Verdict]]) -> None:
        self.verdicts = verdicts
        super().__init__()


async def work_for_ever(audit_head: Path | None) -> None:
    """Work on what there is, and look again; what goes wrong is logged."""
    timeouts = Timeouts()
    while True:
        try:
            busy = await work_once(audit_head, timeouts)
        except Exception as error:
            logger.warning("imports are not worked on: %r", error)
            busy = False
        if not busy:
            await asyncio.sleep(EVERY)


async def work_once(audit_head: Path | None = None, timeouts: Timeouts | None = None) -> bool:
    """One portion of each import that is under way; whether there was any.

    Raises what keeps one of them from going on for now, after the others have had their portion.
    """
    found = await SheetImport.filter(state__in=list(WORKING)).order_by("id")
    counted = Timeouts() if timeouts is None else timeouts
    for gone in counted.keys() - {sheet.id for sheet in found}:
        del counted[gone]
    waiting = [await _waits_for(sheet, audit_head, counted) for sheet in found]
    for error in waiting:
        if error is not None:
            raise error
    return bool(found)


async def _waits_for(
    sheet: SheetImport, audit_head: Path | None, timeouts: Timeouts
) -> Exception | None:
    """Work on one portion of the import; what has to pass before it is tried again, if anything."""
    try:
        try:
            await _portion(sheet, audit_head)
            del timeouts[sheet.id]
        except Exception as error:
            why = _hopeless(error, sheet, timeouts)
            if why is None:
                raise
            logger.exception("the import %s is stopped", sheet.id)
            await _give_up(sheet, VISITOR, why, audit_head)
    except Exception as error:
        return error
    return None


def _hopeless(error: Exception, sheet: SheetImport, timeouts: Timeouts) -> Text | None:
    """Why the import is not tried again by itself; None where the same may do later."""
    coded = coded_of(error)
    if coded is None:
        return rules.UNFORESEEN
    if not isinstance(coded, TimedOut):
        return None
    timeouts[sheet.id] += 1
    return rules.TOO_SLOW if timeouts[sheet.id] >= MOST_TIMEOUTS else None


async def _portion(sheet: SheetImport, audit_head: Path | None) -> None:
    viewer = await acting(sheet.account_id, Language.ZH, datetime.now(UTC))
    if viewer is None or not viewer.may(KINDS[sheet.kind].permission):
        await _give_up(sheet, viewer or VISITOR, rules.RIGHTS_ENDED, audit_head)
        return
    try:
        async with writing(viewer, OPERATION, audit_head=audit_head) as write:
            own = await _taken(sheet)
            if own is not None:
                await _work(write, own)
    except _NotAll as not_all:
        await _none_came(sheet, viewer, not_all, audit_head)


async def _taken(sheet: SheetImport) -> SheetImport | None:
    """The import as it is now, kept from others; None where nothing is due, or another is at it."""
    free = await rows_of(
        sql(
            "SELECT id FROM sheet_import WHERE id = {} AND state IN ('CHECKING', 'RUNNING') "
            "FOR NO KEY UPDATE SKIP LOCKED",
            sheet.id,
        )
    )
    return await SheetImport.get(id=sheet.id) if free else None


async def _work(write: Write, sheet: SheetImport) -> None:
    if sheet.state is SheetState.CHECKING:
        rows = await _next(sheet, SheetOutcome.WAITING, limit=PORTION)
        await _through(write, sheet, rows, tried)
        if len(rows) < PORTION:
            await write.change(sheet, state=SheetState.READY)
        return
    together = sheet.mode is SheetMode.ALL_OR_NONE
    most = MOST_TOGETHER if together else PORTION
    rows = await _next(sheet, *COMING, limit=most)
    verdicts = await _through(write, sheet, rows, brought_in)
    if together and any(v.outcome is SheetOutcome.REFUSED for _, v in verdicts):
        raise _NotAll(verdicts)
    _note(write, sheet, verdicts)
    if len(rows) < most:
        await write.change(sheet, state=SheetState.FINISHED, finished_at=write.now)


async def _next(sheet: SheetImport, *outcomes: SheetOutcome, limit: int) -> list[SheetRow]:
    rows = SheetRow.filter(sheet_id=sheet.id, outcome__in=list(outcomes))
    return await rows.order_by("number").limit(limit)


async def _through(
    write: Write, sheet: SheetImport, rows: list[SheetRow], doing: Doing
) -> list[tuple[SheetRow, Verdict]]:
    declared = KINDS[sheet.kind]
    words = await vocabulary_of(declared, [row.cells for row in rows])
    if doing is brought_in:
        await wait_for(write, declared, rows, words)
    verdicts = []
    for row in rows:
        verdict = await doing(write, sheet, row, words)
        await _keep(sheet, row, verdict)
        verdicts.append((row, verdict))
    return verdicts


async def _keep(sheet: SheetImport, row: SheetRow, verdict: Verdict) -> None:
    # What comes of a row is its import's own account, not a record: it is not in the audit log.
    values: dict[str, Any] = verdict.values(KINDS[sheet.kind])
    record = f"{KINDS[sheet.kind].model._meta.db_table}_id"
    await rows_of(
        sql(
            "UPDATE sheet_row SET version = version + 1, outcome = {}, problems = {}::jsonb, "
            f"match_number = {{}}, match_title = {{}}, {record} = {{}} WHERE id = {{}}",
            values["outcome"].value,
            orjson.dumps(values["problems"]).decode(),
            values["match_number"],
            values["match_title"],
            values[record],
            row.id,
        )
    )


def _note(write: Write, sheet: SheetImport, verdicts: list[tuple[SheetRow, Verdict]]) -> None:
    if not verdicts:
        return
    counts = {
        outcome.value: sum(v.outcome is outcome for _, v in verdicts)
        for outcome in (SheetOutcome.CREATED, SheetOutcome.JOINED, SheetOutcome.REFUSED)
    }
    rows = [verdicts[0][0].number, verdicts[-1][0].number]
    write.note("sheet_import", sheet.id, {"file": sheet.sha256, "rows": rows, **counts})


async def _none_came(
    sheet: SheetImport, viewer: Viewer, not_all: _NotAll, audit_head: Path | None
) -> None:
    async with writing(viewer, OPERATION, audit_head=audit_head) as write:
        own = await _taken(sheet)
        if own is None:
            return
        for row, verdict in not_all.verdicts:
            if verdict.outcome is SheetOutcome.REFUSED:
                await _keep(own, row, verdict)
        await write.change(own, state=SheetState.READY, problem=rules.NOT_ALL._asdict())


async def _give_up(sheet: SheetImport, viewer: Viewer, why: Text, audit_head: Path | None) -> None:
    async with writing(viewer, OPERATION, audit_head=audit_head) as write:
        own = await _taken(sheet)
        if own is not None:
            await write.change(own, state=SheetState.STOPPED, problem=why._asdict())
