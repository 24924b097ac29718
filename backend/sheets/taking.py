"""What is kept of a sheet while it is read: of each row the cells of known columns. Pure."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import NamedTuple

from backend.core.errors import RuleViolations
from backend.sheets.columns import HEADER_WITHIN, Cells, Column, Header, cells_of, header_of
from backend.sheets.refusals import file_refused
from backend.sheets.values import MOST_CHARACTERS, MOST_ROWS
from backend.sheets.workbook import Line


class Row(NamedTuple):
    """One row that says something."""

    number: int
    cells: Cells
    faults: dict[str, str]
    """Why some cells were not read, by column."""


class Read(NamedTuple):
    """A sheet as it was read."""

    rows: Sequence[Row]
    unknown: Sequence[str]
    """What its header says that names no column."""


async def read(columns: Sequence[Column], lines: AsyncIterator[Line]) -> Read:
    """The sheet's rows below its header, a line at a time: columns that are not known are dropped
    as they come. :class:`RuleViolations` where there is no header, no row, or too much of them.
    """
    first = await _first(lines)
    if not first:
        raise RuleViolations([file_refused("EMPTY")])
    header = header_of(columns, first)
    kept = _Kept(header)
    for line in first[header.at + 1 :]:
        kept.add(line)
    async for line in lines:
        kept.add(line)
    if not kept.rows:
        raise RuleViolations([file_refused("EMPTY")])
    return Read(kept.rows, header.unknown)


async def _first(lines: AsyncIterator[Line]) -> list[Line]:
    """Those among which the header is."""
    found = []
    async for line in lines:
        found.append(line)
        if len(found) == HEADER_WITHIN:
            break
    return found


class _Kept:
    """The rows so far, and how many characters they have."""

    def __init__(self, header: Header) -> None:
        self._places = header.places
        self._characters = 0
        self.rows: list[Row] = []

    def add(self, line: Line) -> None:
        row = Row(line.number, *cells_of(line, self._places))
        if not row.cells and not row.faults:
            return
        self.rows.append(row)
        self._characters += sum(map(len, row.cells.values()))
        if len(self.rows) > MOST_ROWS:
            raise RuleViolations([file_refused("TOO_MANY_ROWS")])
        if self._characters > MOST_CHARACTERS:
            raise RuleViolations([file_refused("TOO_MUCH")])
