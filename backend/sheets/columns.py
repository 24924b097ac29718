"""A sheet's columns: their names, which of a file's are which, what a row's cells give. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from backend.core.errors import RuleViolations, Text, Violation
from backend.core.texts import folded
from backend.sheets.cells import HEADED_UNITS, Amount, Sort, Unclear, Vocabulary, in_unit
from backend.sheets.refusals import CELLS, repeated_columns, wrong_columns
from backend.sheets.workbook import Line

HEADER_WITHIN = 6
"""Rows in which the header is looked for: titles and notes may stand above it."""

LONGEST_HEADER = 60
"""Characters that are kept of a header that names no column."""

WHOLE_ROW = "UNREADABLE_ROW"
"""The code of a fault that no cell of the row is left by."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is the path in the registration's input, its parts joined by dots."""

    key: str
    name: Text
    sort: Sort
    required: bool = False
    also: tuple[str, ...] = ()
    """Other names that its header may have."""

    @property
    def path(self) -> tuple[str, ...]:
        """The path in the input."""
        return tuple(self.key.split("."))

    def called(self) -> set[str]:
        """What its header may say, folded."""
        return {folded(name) for name in (self.name.zh, self.name.en, self.key, *self.also)}


Cells = dict[str, str]
"""What a row's cells say, by the keys of their columns; blank ones are left out."""


class Headed(NamedTuple):
    """What a header says that its cells are."""

    column: Column
    unit: str = ""
    """Of amounts, as in 「拟投入资金（万元）」: 万 or 亿; empty for yuan."""


class Header(NamedTuple):
    """The row of a sheet that names its columns."""

    at: int
    """Its place among the rows."""
    places: dict[int, Headed]
    """Which of its cells heads which column."""
    unknown: list[str]
    """What it says beside, which names no column."""


def header_of(columns: Sequence[Column], lines: Iterable[Line]) -> Header:
    """Which of the first rows is the header: the one that names most columns.

    :class:`RuleViolations` where none has all columns that are needed, or one stands twice.
    """
    known = {called: headed for column in columns for called, headed in _headers_of(column)}
    best: tuple[int, Line, dict[int, Headed]] = (0, Line(0, []), {})
    for at, line in enumerate(lines):
        said = ((place, known.get(_headed(cell))) for place, cell in enumerate(line.cells))
        found = {place: headed for place, headed in said if headed is not None}
        if len(found) > len(best[2]):
            best = (at, line, found)
    at, line, places = best
    _check_headed(columns, [headed.column for headed in places.values()])
    unknown = [cell for place, cell in enumerate(line.cells) if place not in places]
    return Header(at, places, [_shortened(cell) for cell in unknown if cell.strip()])


def _headers_of(column: Column) -> Iterator[tuple[str, Headed]]:
    for called in column.called():
        yield called, Headed(column)
    if isinstance(column.sort, Amount):
        name = column.name.zh.removesuffix("（元）")
        for unit in HEADED_UNITS:
            yield folded(f"{name}{unit}元"), Headed(column, unit)


def _headed(cell: str) -> str:
    # The template marks what is needed: 成果名称*.
    return folded(cell.replace("*", " ").replace("＊", " "))


def _shortened(cell: str) -> str:
    said = " ".join(cell.split())
    return said if len(said) <= LONGEST_HEADER else f"{said[: LONGEST_HEADER - 1]}…"


def _check_headed(columns: Sequence[Column], headed: Sequence[Column]) -> None:
    missing = [c.name for c in columns if c.required and c not in headed]
    if missing:
        raise RuleViolations([wrong_columns(missing)])
    twice = [c.name for i, c in enumerate(headed) if c in headed[:i]]
    if twice:
        raise RuleViolations([repeated_columns(name) for name in twice])


def cells_of(line: Line, places: Mapping[int, Headed]) -> tuple[Cells, dict[str, str]]:
    """What the row's cells say, and the codes of what keeps some from being read, by column."""
    cells, faults = {}, {}
    if WHOLE_ROW in line.faults.values():
        return {}, {"": WHOLE_ROW}
    for place, (column, unit) in places.items():
        text = line.cells[place].strip() if place < len(line.cells) else ""
        if text:
            cells[column.key] = in_unit(text, unit) if unit else text
        if place in line.faults:
            faults[column.key] = line.faults[place]
    return cells, faults


def fault_of(key: str, code: str) -> Violation:
    """The violation of a cell that could not be read; without a key, of the row."""
    return Violation(code, (key,) if key else (), CELLS[code])


def given_by(
    columns: Sequence[Column], cells: Cells, words: Vocabulary, found: list[Violation]
) -> dict[str, Any]:
    """The registration's input that the cells give; what is unclear goes to `found`, under the
    column's key. What is needed and missing is null, which the input refuses.
    """
    given: dict[str, Any] = {}
    for column in columns:
        text = cells.get(column.key, "")
        if text:
            try:
                _put(given, column.path, column.sort.read(text, words))
            except Unclear as unclear:
                found.append(Violation("UNCLEAR", (column.key,), unclear.message))
        elif column.required:
            _put(given, column.path, None)
    return given


def _put(given: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    if len(path) == 1:
        given[path[0]] = value
        return
    name, place, member = path
    rows: dict[str, dict[str, Any]] = given.setdefault(name, {})
    rows.setdefault(place, {})[member] = value


def listed(given: dict[str, Any], parts: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Make lists of what stands in numbered columns, in place; which number each had.

    `parts`: by the list's name, the members that each of it needs; one that is missing is null.
    """
    numbers = {}
    for name, needed in parts.items():
        rows = given.pop(name, None)
        if rows is not None:
            numbers[name] = list(rows)
            given[name] = [{**dict.fromkeys(needed), **row} for row in rows.values()]
    return numbers


def at_columns(
    columns: Sequence[Column], violations: Iterable[Violation], numbers: Mapping[str, list[str]]
) -> list[Violation]:
    """The violations with the key of the column that each is about; none: about the row."""
    keys = {column.key for column in columns}
    return [_at_column(keys, violation, numbers) for violation in violations]


def _at_column(keys: set[str], violation: Violation, numbers: Mapping[str, list[str]]) -> Violation:
    path = list(violation.field)
    if len(path) > 1 and path[0] in numbers and path[1].isdigit():
        path[1] = numbers[path[0]][int(path[1])]
    while path and ".".join(path) not in keys:
        path.pop()
    field = (".".join(path),) if path else ()
    return Violation(violation.code, field, violation.message, violation.rule)
