"""`python -m backend.sheets.reading FILE`: a sheet's rows as JSON, in bounded memory.

A program of its own, because what people send may ask for more than there is: then the system ends
this process, and no other. Each line is `{"number", "cells", "faults"}`; the last one is
`{"end": true}`, or `{"refused": code}` (a key of `refusals.FILES`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from backend.core.csv_files import OVERSIZED, CsvRefused, records, survey
from backend.sheets.values import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from backend.sheets.workbook import FileRefused, Line, lines_of

MOST_MEMORY = 1536 * 1024 * 1024
"""Bytes of address space."""
MOST_SECONDS = 60
"""Of computing."""
MOST_HEADING = 20
"""Rows beyond the most that a sheet may have: its header, and what stands above it."""

_PACKED = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def rows_of(path: Path) -> Iterator[Line]:
    """The rows that are not blank, header included; `FileRefused` where they cannot be read."""
    with path.open("rb") as file:
        head = file.read(8)
    if not head:
        raise FileRefused("EMPTY")
    if head.startswith(_COMPOUND):
        raise FileRefused("PASSWORD" if _ENCRYPTED in path.read_bytes() else "OLD_EXCEL")
    if head.startswith(_PACKED):
        return lines_of(path)
    return _csv_lines(path)


def _csv_lines(path: Path) -> Iterator[Line]:
    with path.open("rb") as file:
        if b"\0" in file.read(1 << 16):
            raise FileRefused("NOT_A_SHEET")
    try:
        found = survey(path)
    except CsvRefused:
        raise FileRefused("UNDECODABLE") from None
    for record in records(found):
        if record.fault is not None:
            code = "OVERSIZED" if record.fault is OVERSIZED else "UNREADABLE_ROW"
            # Bytes that are no text would keep the line from being said.
            shown = record.cells[0][:100].encode(errors="replace").decode()
            yield Line(record.row, [shown], {0: code})
        else:
            yield _csv_line(record.row, record.cells[:MOST_COLUMNS])


def _csv_line(number: int, given: list[str]) -> Line:
    faults = {}
    cells = [_plain(cell) for cell in given]
    for place, cell in enumerate(cells):
        if len(cell) > LONGEST_CELL:
            cells[place], faults[place] = cell[:100], "OVERSIZED"
    return Line(number, cells, faults)


def _plain(cell: str) -> str:
    # So spreadsheets are kept from taking a text for a number: ="0012".
    if len(cell) > 3 and cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1]
    return cell


def _bound() -> None:
    try:
        import resource
    except ImportError:  # there are none to set on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(path: Path) -> None:
    """Write the rows, or why there are none, to the standard output."""
    _bound()
    try:
        for line in islice(rows_of(path), MOST_ROWS + MOST_HEADING + 1):
            _say({"number": line.number, "cells": line.cells, "faults": line.faults})
    except FileRefused as refused:
        _say({"refused": refused.code})
    except MemoryError:
        _say({"refused": "TOO_MUCH"})
    else:
        _say({"end": True})
    sys.stdout.flush()


def _say(what: dict[str, Any]) -> None:
    sys.stdout.buffer.write(orjson.dumps(what, option=orjson.OPT_NON_STR_KEYS) + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
