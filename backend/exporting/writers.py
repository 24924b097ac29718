"""The three formats, each written row by row into a file; nothing of it is held in memory."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol

import orjson
from xlsxwriter import Workbook

from backend.exporting.cells import Cell, Field, Kind, Value, harmless
from backend.exporting.columns import Format

LONGEST_CELL = 32_767
"""Characters of a cell, by the specification of XLSX; longer texts are cut, and end with `…`."""


class Place(NamedTuple):
    """Where a file is made."""

    file: BinaryIO
    beside: Path
    """A folder for what is not packed into it yet, removed by who made it."""


class Writer(Protocol):
    """Writes one file."""

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """The next rows."""

    def close(self) -> None:
        """The end of the file."""

    def give_up(self) -> None:
        """Leave the file as it is, and hold nothing open any more."""


def writer_of(format: Format, fields: Sequence[Field], title: str, to: Place) -> Writer:
    """What writes the format into the file."""
    match format:
        case Format.CSV:
            return Csv(fields, to.file)
        case Format.JSONL:
            return JsonLines(fields, to.file)
    return Xlsx(fields, title, to)


class Csv:
    """RFC 4180 in UTF-8, with the mark by which spreadsheets know it; harmless to open."""

    def __init__(self, fields: Sequence[Field], to: BinaryIO) -> None:
        self._fields = fields
        self._text = TextIOWrapper(to, "utf-8-sig", newline="", write_through=True)
        self._rows = csv.writer(self._text, lineterminator="\r\n")
        self._rows.writerow([harmless(field.heading) for field in fields])

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """The next rows."""
        for row in rows:
            shown = zip(self._fields, row, strict=True)
            self._rows.writerow([_plain(field.shown(cell)) for field, cell in shown])

    def close(self) -> None:
        """The end of the file, which stays open."""
        self._text.detach()

    give_up = close


def _plain(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return harmless(value)
        case Decimal():
            return format(value, "f")
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M:%S")
    return str(value)


class JsonLines:
    """One object a line, for programs: fields by their names, values as the schema has them."""

    def __init__(self, fields: Sequence[Field], to: BinaryIO) -> None:
        self._names = [field.column.name for field in fields]
        self._to = to

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """The next rows."""
        for row in rows:
            said = dict(zip(self._names, row, strict=True))
            self._to.write(orjson.dumps(said, _number, orjson.OPT_APPEND_NEWLINE))

    def close(self) -> None:
        """Nothing is left to be written."""

    give_up = close


def _number(value: object) -> int | float:
    # Amounts have 14 digits at most: a double holds them exactly as they are written.
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(type(value).__name__)


class Xlsx:
    """A workbook of one sheet; rows go to the disk as they come, texts are never formulas."""

    def __init__(self, fields: Sequence[Field], title: str, to: Place) -> None:
        self._fields = fields
        # It writes into named files, which it removes at the end alone.
        options = {"constant_memory": True, "remove_timezone": True, "tmpdir": str(to.beside)}
        self._book = Workbook(to.file, options)
        self._sheet = self._book.add_worksheet(_sheet_name(title))
        self._formats = {k: self._book.add_format(v) for k, v in _FORMATS.items()}
        bold = self._book.add_format({"bold": True})
        for i, field in enumerate(fields):
            self._sheet.set_column(i, i, _WIDTHS.get(field.kind, 24))
        self._sheet.freeze_panes(1, 0)
        for i, field in enumerate(fields):
            self._sheet.write_string(0, i, field.heading, bold)
        self._next = 1

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """The next rows."""
        for row in rows:
            for i, (field, cell) in enumerate(zip(self._fields, row, strict=True)):
                self._write(i, field.kind, field.shown(cell))
            self._next += 1

    def _write(self, column: int, kind: Kind, value: Value) -> None:
        at, shape = (self._next, column), self._formats.get(kind)
        match value:
            case None:
                return
            case str():
                self._sheet.write_string(*at, _fitting(value))
            case datetime():
                self._sheet.write_datetime(*at, value, shape)
            case date():
                self._sheet.write_datetime(*at, datetime.combine(value, time.min), shape)
            case _:
                self._sheet.write_number(*at, float(value), shape)

    def close(self) -> None:
        """Pack the sheet."""
        self._book.close()

    def give_up(self) -> None:
        """Close the rows that are not packed."""
        self._sheet._opt_close()


_FORMATS: dict[Kind, dict[str, Any]] = {
    Kind.MONEY: {"num_format": "#,##0.00"},
    Kind.DAY: {"num_format": "yyyy-mm-dd"},
    Kind.TIME: {"num_format": "yyyy-mm-dd hh:mm:ss"},
}
_WIDTHS = {Kind.NUMBER: 10, Kind.MONEY: 18, Kind.YES_NO: 10, Kind.DAY: 12, Kind.TIME: 20}

_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_NAME = 31


def _sheet_name(title: str) -> str:
    return title.translate(_NOT_IN_A_NAME)[:_LONGEST_NAME].strip() or "1"


def _fitting(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1]}…"
