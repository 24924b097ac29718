"""What comes of a row: tried by the very action of its form, and undone; or done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from backend.core.database import rows_of
from backend.core.errors import RuleViolations, Text, Violation
from backend.core.sql import sql
from backend.core.texts import folded
from backend.core.writing.given import as_given
from backend.core.writing.inputs import Draft, decode
from backend.core.writing.write import Write
from backend.sheets import rules
from backend.sheets.cells import Vocabulary
from backend.sheets.columns import Cells, at_columns, fault_of, given_by, listed
from backend.sheets.kinds import KINDS, Declared
from backend.sheets.models import SheetImport, SheetRow
from backend.sheets.values import SheetOutcome

_NEAR = {"LIKELY_DUPLICATE", "NEAR_ELSEWHERE"}
"""What joining answers (DISC-4)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What comes, or came, of a row."""

    outcome: SheetOutcome
    problems: Sequence[Violation] = ()
    match: tuple[int, str] | None = None
    """What it is, or was, joined to: its number and title."""
    record: int | None = None
    """What came of it."""

    def values(self, declared: Declared) -> dict[str, Any]:
        """The columns of the row that say it."""
        number, title = self.match or (None, None)
        key = f"{declared.model._meta.db_table}_id"
        return {
            "outcome": self.outcome,
            "problems": [kept(problem) for problem in self.problems],
            "match_number": number,
            "match_title": title,
            key: self.record,
        }


def kept(problem: Violation) -> dict[str, Any]:
    """A problem as it is kept with its row, in both languages."""
    return {
        "column": problem.field[0] if problem.field else None,
        "code": problem.code,
        "zh": problem.message.zh,
        "en": problem.message.en,
        "rule": problem.rule,
    }


def shown(problem: dict[str, Any]) -> Text:
    """The message of a problem that was kept."""
    return Text(problem["zh"], problem["en"])


@dataclass(frozen=True, slots=True)
class _Reading:
    """A row as its form would send it."""

    declared: Declared
    draft: Draft
    problems: list[Violation]
    numbers: dict[str, list[str]]

    def placed(self, violations: Sequence[Violation]) -> list[Violation]:
        return at_columns(self.declared.columns, violations, self.numbers)


class _Undone(Exception):
    """All of an attempt went well, and nothing of it is to stay."""


Deed = Callable[[Write], Awaitable[Any]]


async def tried(write: Write, sheet: SheetImport, row: SheetRow, words: Vocabulary) -> Verdict:
    """What would come of the row; nothing of it stays."""
    reading = _read(KINDS[sheet.kind], row, words)
    reading.problems.extend(await _repeats(row))
    broken = await _undone(write, _registering(sheet, reading))
    if not broken:
        return Verdict(SheetOutcome.CREATE)
    if any(problem.code not in _NEAR for problem in broken):
        return Verdict(SheetOutcome.REFUSED, reading.placed(broken))
    return await _joinable(write, reading, broken)


async def wait_for(
    write: Write, declared: Declared, rows: Sequence[SheetRow], words: Vocabulary
) -> None:
    """Wait for all that the rows' registrations wait for at once, in the one order of such locks.

    Row by row, two imports of the same things would wait for each other in a circle.
    """
    if declared.named is not None:
        new = [row for row in rows if row.outcome is SheetOutcome.CREATE]
        drafts = [_read(declared, row, words).draft for row in new]
        await write.alone([key for draft in drafts for key in declared.named(draft)])


async def brought_in(write: Write, sheet: SheetImport, row: SheetRow, words: Vocabulary) -> Verdict:
    """Register the row, or join what it was found to be the same as; its problems if neither."""
    reading = _read(KINDS[sheet.kind], row, words)
    joins = row.outcome is SheetOutcome.JOIN
    deed = _joining(reading, row.match_number) if joins else _registering(sheet, reading)
    try:
        async with write.attempt() as part:
            record = await deed(part)
    except RuleViolations as broken:
        return Verdict(SheetOutcome.REFUSED, reading.placed(broken.violations))
    if not joins:
        return Verdict(SheetOutcome.CREATED, record=record.id)
    return Verdict(SheetOutcome.JOINED, match=(record.id, record.title), record=record.id)


def _read(declared: Declared, row: SheetRow, words: Vocabulary) -> _Reading:
    unread = [fault_of(key, code) for key, code in row.faults.items()]
    unclear: list[Violation] = []
    given = given_by(declared.columns, row.cells, words, unclear)
    numbers = listed(given, declared.parts)
    found: list[Violation] = []
    draft = decode(as_given(declared.input, given), found)
    # Of one cell, the first that is wrong with it says what to do.
    known = {problem.field for problem in (*unread, *unclear)}
    placed = at_columns(declared.columns, found, numbers)
    problems = [*unread, *unclear, *(p for p in placed if p.field not in known)]
    return _Reading(declared, draft, problems, numbers)


async def _repeats(row: SheetRow) -> list[Violation]:
    if not row.title_fold or row.cells.get("distinctBecause"):
        return []
    rows = await rows_of(
        sql(
            "SELECT min(number) AS other FROM sheet_row WHERE sheet_id = {} AND title_fold = {} "
            "AND id <> {} AND outcome IN ('CREATE', 'JOIN', 'CREATED', 'JOINED')",
            row.sheet_id,
            row.title_fold,
            row.id,
        )
    )
    other = rows[0]["other"]
    return [] if other is None else [rules.repeated_row(other)]


def _registering(sheet: SheetImport, reading: _Reading) -> Deed:
    declared = reading.declared

    async def register(part: Write) -> Any:
        part.violations.extend(reading.problems)
        row = await declared.register(part, reading.draft)
        part.demand()
        if not sheet.submits:
            return row
        return await declared.submit(part, {"id": row.id, "version": row.version})

    return register


def _joining(reading: _Reading, number: int | None) -> Deed:
    async def join(part: Write) -> Any:
        assert number is not None
        return await reading.declared.join(part, reading.declared.joining(reading.draft, number))

    return join


async def _undone(write: Write, deed: Deed) -> list[Violation]:
    """What is wrong with the deed, which leaves nothing behind."""
    try:
        async with write.attempt() as part:
            await deed(part)
            part.demand()
            raise _Undone
    except _Undone:
        return []
    except RuleViolations as broken:
        return list(broken.violations)


async def _joinable(write: Write, reading: _Reading, broken: list[Violation]) -> Verdict:
    rows = await rows_of(await reading.declared.alike(reading.draft))
    if not rows:
        return Verdict(SheetOutcome.REFUSED, reading.placed(broken))
    match = (rows[0]["id"], rows[0]["title"])
    refused = await _undone(write, _joining(reading, match[0]))
    if refused:
        return Verdict(SheetOutcome.REFUSED, reading.placed([*broken, *refused]), match)
    return Verdict(SheetOutcome.JOIN, reading.placed(broken), match)


def title_of(cells: Cells) -> str | None:
    """The row's title as rows are compared by it."""
    title = cells.get("title")
    return folded(title)[:300] if title else None
