"""CSV files that people bring: which encoding, which records, what cannot be read. Knows no domain.

A file is read in bounded memory. One spoilt line spoils one record: where quotes do not pair, the
record's first line is given back as a fault, and reading goes on at the next line.
"""

from __future__ import annotations

import codecs
import csv
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

from backend.core.errors import Text

_PORTION = 1 << 20
LONGEST_LINE = 1_000_000
"""Characters of one line; of a longer one only these are kept, and its record is refused."""

_OTHER_FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "an Excel workbook"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (codecs.BOM_UTF16_LE, "text in UTF-16"),
    (codecs.BOM_UTF16_BE, "text in UTF-16"),
)

QUOTES = Text(
    "引号没有配对（单元格中的引号须写成两个引号）",
    "its quotation marks do not pair (inside a cell, write two for one)",
)
OVERSIZED = Text("有超长的单元格或行", "a cell or the line is far too long")
UNDECODABLE = Text("含有无法按 UTF-8 解读的字符", "it holds bytes that are not UTF-8")
NUL = Text("含有空字符（NUL）", "it holds a NUL character")


class CsvRefused(Exception):
    """The file as a whole cannot be read; the message is a sentence for who brought it."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What one pass over a file found out."""

    path: Path
    encoding: str
    """`utf-8-sig` (also for UTF-8 without a mark) or `gb18030`."""
    sha256: str
    size: int
    changed: int
    """When the file was last changed, in nanoseconds."""

    def still_holds(self) -> bool:
        """Whether nobody has changed the file since."""
        try:
            now = self.path.stat()
        except OSError:
            return False
        return (now.st_size, now.st_mtime_ns) == (self.size, self.changed)


@dataclass(frozen=True, slots=True)
class Record:
    """One record: the cells, or the fault that keeps them from being read."""

    row: int
    """As a spreadsheet numbers it: blank rows count, the first row is 1."""
    cells: list[str]
    fault: Text | None = None


def survey(path: Path) -> Survey:
    """Hash the file and find its encoding; :class:`CsvRefused` when it is no readable text."""
    try:
        if not path.is_file():
            raise CsvRefused(f"{path} is not a file.")
        stat = path.stat()
        with path.open("rb") as file:
            _refuse_other_formats(path, file.read(4))
            file.seek(0)
            digest, good, bad = _counted(file)
        encoding = _encoding(path, good, bad)
    except OSError as error:
        raise CsvRefused(f"{path} cannot be read: {error.strerror}.") from None
    return Survey(path, encoding, digest, stat.st_size, stat.st_mtime_ns)


def _portions(file: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: file.read(_PORTION), b"")


def _counted(file: IO[bytes]) -> tuple[str, int, int]:
    """The hash; how many characters beyond ASCII are sound UTF-8, and how many bytes are not."""
    digest = sha256()
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    good = bad = 0
    for portion in _portions(file):
        digest.update(portion)
        text = decoder.decode(portion)
        beyond = len(text) - len(text.encode("ascii", "ignore"))
        unsound = len(text) - len(text.encode("utf-8", "ignore").decode("utf-8"))
        good, bad = good + beyond - unsound, bad + unsound
    return digest.hexdigest(), good, bad + len(decoder.decode(b"", final=True))


def _refuse_other_formats(path: Path, start: bytes) -> None:
    for mark, name in _OTHER_FORMATS:
        if start.startswith(mark):
            raise CsvRefused(f"{path} is {name}: save it as CSV in UTF-8.")


def _encoding(path: Path, good: int, bad: int) -> str:
    # Mostly sound: UTF-8 with some spoilt rows. Text in GBK is hardly ever sound as UTF-8.
    if bad == 0 or good > bad:
        return "utf-8-sig"
    decoder = codecs.getincrementaldecoder("gb18030")()
    try:
        with path.open("rb") as file:
            for portion in _portions(file):
                decoder.decode(portion)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise CsvRefused(f"{path} is text neither in UTF-8 nor in GB18030 (GBK).") from None
    return "gb18030"


class _Lines:
    """The lines of a file for a CSV reader; those of the record under way can be given back."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self._waiting: deque[str] = deque()
        self.taken: list[str] = []
        self.overlong = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._waiting.popleft() if self._waiting else self._read()
        if not line:
            raise StopIteration
        self.taken.append(line)
        return line

    def begin(self) -> None:
        """A new record begins."""
        self.taken.clear()
        self.overlong = False

    def give_back(self) -> str:
        """Give back all lines of the record but the first, which is returned."""
        first, *others = self.taken
        self._waiting.extendleft(reversed(others))
        return first

    def _read(self) -> str:
        line = self._file.readline(LONGEST_LINE)
        if len(line) == LONGEST_LINE and line[-1] not in "\r\n":
            self.overlong = True
            rest = line
            while rest and rest[-1] not in "\r\n":
                rest = self._file.readline(LONGEST_LINE)
        return line


def records(file: Survey) -> Iterator[Record]:
    """The records of the file that are not blank, its header among them."""
    with file.path.open(encoding=file.encoding, errors="surrogateescape", newline="") as text:
        yield from _records(_Lines(text))


def _records(lines: _Lines) -> Iterator[Record]:
    reader = csv.reader(lines, strict=True)
    row = 0
    while True:
        row += 1
        lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            fault = OVERSIZED if lines.overlong or "limit" in str(error) else QUOTES
            yield Record(row, [lines.give_back().rstrip("\r\n")], fault)
            continue
        if any(cell.strip() for cell in cells):
            yield Record(row, cells, OVERSIZED if lines.overlong else _fault(cells))


def _fault(cells: Iterable[str]) -> Text | None:
    for cell in cells:
        if "\0" in cell:
            return NUL
        try:
            cell.encode()
        except UnicodeEncodeError:
            return UNDECODABLE
    return None
