"""The rows of a workbook (XLSX). It is run in a process of its own: see `apart.py`. Pure.

calamine gives the values; what it does not tell (formulas without a result, error values) is found
in the sheet's XML. calamine ends the whole process when a cell far out asks for too much memory.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import BadZipFile, LargeZipFile, ZipFile

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from backend.sheets.values import LONGEST_CELL, MOST_COLUMNS, MOST_UNPACKED

MOST_MEMBERS = 5_000
_HEAD = 64 * 1024
"""Bytes of each XML that are looked at for what stands before its root."""
_MOST_EXACT = 10**15
"""Whole numbers from here on have lost digits: spreadsheets keep fifteen."""

_ERROR = re.compile(rb"<(?:\w+:)?c\s(?=[^>]*\bt=[\"']e[\"'])[^>]*\br=[\"']([A-Z]{1,3})([0-9]{1,7})")
_NO_VALUE = re.compile(
    rb"<(?:\w+:)?c\s(?![^>]*\bt=[\"']str[\"'])[^>]*\br=[\"']([A-Z]{1,3})([0-9]{1,7})[\"'][^>]*>\s*"
    rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:</(?:\w+:)?c>|<(?:\w+:)?v\s*/>|<(?:\w+:)?v></)"
)
_ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class FileRefused(Exception):
    """The file as a whole cannot be read: `code` is one of `refusals.FILES`."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what its cells say, and what keeps some of them from being read."""

    number: int
    """As the spreadsheet numbers it; the first row is 1."""
    cells: list[str]
    faults: dict[int, str] = field(default_factory=dict)
    """By the cell's place, a code of `refusals.CELLS`."""


def lines_of(path: Path) -> Iterator[Line]:
    """The rows of the first visible sheet that are not blank; `FileRefused` where there are none
    to be read.
    """
    with _unpacked(path) as packed:
        _refuse_macros(packed)
        _refuse_entities(packed)
        parts = _parts(packed)
        sheet = _first_sheet(path)
        if sheet is None:
            raise FileRefused("EMPTY")
        content = _read(packed, parts[sheet.name]) if sheet.name in parts else b""
    faults = _faults(content)
    yield from _lines(sheet, faults)


def _unpacked(path: Path) -> ZipFile:
    try:
        packed = ZipFile(path)
    except (BadZipFile, LargeZipFile, ValueError, OSError, NotImplementedError):
        raise FileRefused("BROKEN") from None
    members = packed.infolist()
    names = {member.filename for member in members}
    if "xl/workbook.xml" not in names:
        # Of a workbook with macros the parts may have other names.
        raise FileRefused("NOT_A_SHEET")
    if len(members) > MOST_MEMBERS or sum(m.file_size for m in members) > MOST_UNPACKED:
        raise FileRefused("UNPACKED_TOO_LARGE")
    return packed


def _refuse_macros(packed: ZipFile) -> None:
    if any(name.lower().endswith("vbaproject.bin") for name in packed.namelist()):
        raise FileRefused("MACROS")
    if b"macroEnabled" in _read(packed, "[Content_Types].xml"):
        raise FileRefused("MACROS")


def _refuse_entities(packed: ZipFile) -> None:
    for name in packed.namelist():
        if name.endswith((".xml", ".rels")):
            head = _read(packed, name, _HEAD)
            # No spreadsheet program writes UTF-16, in which they would hide.
            if _ENTITIES.search(head) or head.startswith((b"\xff\xfe", b"\xfe\xff")):
                raise FileRefused("ENTITIES")


def _read(packed: ZipFile, name: str, most: int = -1) -> bytes:
    """The member, or as many bytes of it; empty where there is none."""
    try:
        with packed.open(name) as member:
            return member.read(most)
    except KeyError:
        return b""
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, zlib.error):
        raise FileRefused("BROKEN") from None


def _parts(packed: ZipFile) -> dict[str, str]:
    """By the sheet's name, the member of the archive that holds it."""
    try:
        book = ElementTree.fromstring(_read(packed, "xl/workbook.xml"))  # noqa: S314
        links = ElementTree.fromstring(  # noqa: S314
            _read(packed, "xl/_rels/workbook.xml.rels") or b"<none/>"
        )
    except ElementTree.ParseError:
        raise FileRefused("BROKEN") from None
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    found = {}
    for sheet in book.iterfind("{*}sheets/{*}sheet"):
        target = targets.get(sheet.get(_RELATION), "")
        name = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if name in packed.NameToInfo:
            found[sheet.get("name", "")] = name
    return found


def _first_sheet(path: Path) -> CalamineSheet | None:
    try:
        book = CalamineWorkbook.from_path(path)
        for sheet in book.sheets_metadata:
            shown = sheet.visible is SheetVisibleEnum.Visible
            if shown and sheet.typ is SheetTypeEnum.WorkSheet:
                found = book.get_sheet_by_name(sheet.name)
                if found.end is not None:
                    return found
    except (CalamineError, OSError, ValueError):
        raise FileRefused("BROKEN") from None
    return None


def _faults(content: bytes) -> dict[int, dict[int, str]]:
    """By row and column, both from 0, what is wrong with cells that calamine shows as empty."""
    found: dict[int, dict[int, str]] = {}
    for pattern, code in ((_NO_VALUE, "NO_VALUE"), (_ERROR, "ERROR_VALUE")):
        for match in pattern.finditer(content):
            found.setdefault(int(match[2]) - 1, {})[_column(match[1])] = code
    return found


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1


def _lines(sheet: CalamineSheet, faults: dict[int, dict[int, str]]) -> Iterator[Line]:
    merged = _merged(sheet)
    kept: dict[tuple[int, int], Any] = {}
    for row, values in enumerate(sheet.to_python(skip_empty_area=False)):
        cells: list[Any] = values[:MOST_COLUMNS]
        own = {c: code for c, code in faults.get(row, {}).items() if c < MOST_COLUMNS}
        for column, origin in merged.get(row, {}).items():
            if column >= len(cells):
                cells.extend([""] * (column + 1 - len(cells)))
            if origin is None:
                own[column] = "MERGED"
            elif origin == row:
                kept[origin, column] = cells[column]
            else:
                cells[column] = kept.get((origin, column), "")
        line = _line(row + 1, cells, own)
        if line is not None:
            yield line


def _merged(sheet: CalamineSheet) -> dict[int, dict[int, int | None]]:
    """By row and column, the row whose value stands for all of a merged column; None where the
    cell is merged with the one on its left.
    """
    found: dict[int, dict[int, int | None]] = {}
    end = sheet.end or (0, 0)
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left >= MOST_COLUMNS:
            continue
        for row in range(top, min(bottom, end[0]) + 1):
            places = found.setdefault(row, {})
            places[left] = top
            for column in range(left + 1, min(right, MOST_COLUMNS - 1) + 1):
                places[column] = None
    return found


def _line(number: int, values: list[Any], faults: dict[int, str]) -> Line | None:
    cells = [""] * len(values)
    for place, value in enumerate(values):
        said, fault = said_by(value)
        cells[place] = said
        if fault is not None:
            faults[place] = fault
    while cells and not cells[-1].strip():
        cells.pop()
    # A row of nothing but cells merged away, as below a banner, says nothing.
    if not cells and not set(faults.values()) - {"MERGED"}:
        return None
    return Line(number, cells, faults)


def said_by(value: Any) -> tuple[str, str | None]:
    """What a cell's value says as a text, and the code of what keeps it from being read."""
    if isinstance(value, bool):
        return ("是" if value else "否"), None
    if isinstance(value, float | int):
        return _number(value)
    if isinstance(value, datetime):
        plain = value.time() == time(0)
        return (value.date().isoformat() if plain else value.isoformat(" ", "minutes")), None
    if isinstance(value, date):
        return value.isoformat(), None
    if isinstance(value, time):
        return value.isoformat("minutes"), None
    if isinstance(value, timedelta):
        return str(value), None
    text = str(value)
    if "\0" in text:  # written as _x0000_; the database keeps none
        return text.replace("\0", "")[:100], "UNSOUND"
    return (text, None) if len(text) <= LONGEST_CELL else (text[:100], "OVERSIZED")


def _number(value: float) -> tuple[str, str | None]:
    if not float(value).is_integer():
        return f"{value:.15g}", None
    whole = int(value)
    return str(whole)[:100], None if abs(whole) < _MOST_EXACT else "DIGITS_LOST"
