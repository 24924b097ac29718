"""The rows of a file of registered results (LIB-6): its columns, and what each cell may hold. Pure.

`title` and `abstract` are required; everything that is wrong with a row is said at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from backend.core.csv_files import Record
from backend.core.errors import Text
from backend.core.texts import folded, length_kept, wordless

HEADERS: dict[str, tuple[str, ...]] = {
    "title": ("title", "成果名称", "题名", "标题", "名称"),
    "abstract": ("abstract", "摘要", "简介", "成果简介", "summary"),
    "keywords": ("keywords", "关键词", "关键字"),
    "discipline": ("discipline", "学科", "学科分类"),
    "external_id": ("external_id", "外部编号", "来源编号", "成果编号"),
    "registration_number": ("registration_number", "登记号", "成果登记号"),
    "registered_on": ("registered_on", "登记日期"),
    "completing_units": ("completing_units", "完成单位"),
    "completers": ("completers", "完成人"),
}
"""The names that a column may have: the project's own first, then the usual Chinese ones."""

REQUIRED = ("title", "abstract")

LONGEST = {
    "title": 300,
    "abstract": 20_000,
    "discipline": 100,
    "external_id": 100,
    "registration_number": 100,
    "completing_units": 1000,
    "completers": 1000,
}
"""Characters."""
LONGEST_KEYWORD = 100
MOST_KEYWORDS = 50
EARLIEST = date(1900, 1, 1)

_FIELD_OF = {folded(name): field for field, names in HEADERS.items() for name in names}
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")


class ColumnsRefused(Exception):
    """The file's columns cannot be used; the message is a sentence for who brought it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which cell of a row holds which field."""

    places: dict[str, int]
    width: int
    ignored: tuple[str, ...]
    """Columns that mean nothing here."""


@dataclass(frozen=True, slots=True)
class Row:
    """One result as a file says it: `None` and no keywords mean that it says nothing."""

    title: str
    title_fold: str
    abstract: str
    keywords: tuple[str, ...]
    discipline: str | None
    external_id: str | None
    registration_number: str | None
    registered_on: date | None
    completing_units: str | None
    completers: str | None


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that is not taken, with every reason."""

    record: Record
    reasons: tuple[Text, ...]


def columns_of(header: Sequence[str]) -> Columns:
    """Find the fields in the header; :class:`ColumnsRefused` names what is missing or twice."""
    places: dict[str, int] = {}
    ignored = []
    for i, name in enumerate(header):
        field = _FIELD_OF.get(folded(name))
        if field is None:
            if name.strip():
                ignored.append(name.strip())
        elif field in places:
            first = header[places[field]].strip()
            raise ColumnsRefused(
                f"Two columns hold the {field} ({', '.join(HEADERS[field])}): "
                f"{first} and {name.strip()}."
            )
        else:
            places[field] = i
    _refuse_missing(places, header)
    width = max(i + 1 for i, name in enumerate(header) if name.strip())
    return Columns(places, width, tuple(ignored))


def _refuse_missing(places: dict[str, int], header: Sequence[str]) -> None:
    missing = [f"{f} ({', '.join(HEADERS[f])})" for f in REQUIRED if f not in places]
    if missing:
        seen = ", ".join(name.strip()[:40] for name in header[:30])
        raise ColumnsRefused(
            f"The file has no column {' and no column '.join(missing)}. Its columns, separated by "
            f"commas, are: {seen}."
        )


def read_row(record: Record, columns: Columns, today: date) -> Row | Refused:
    """The result that a record says, or all that is wrong with it."""
    if record.fault is not None:
        return Refused(record, (record.fault,))
    extra = record.cells[columns.width :]
    if len(record.cells) < columns.width or any(cell.strip() for cell in extra):
        return Refused(record, (_wrong_width(len(record.cells), columns.width),))
    cells = {field: record.cells[i].strip() for field, i in columns.places.items()}
    cells["title"] = " ".join(cells["title"].split())
    reasons = tuple(_faults(cells, today))
    return Refused(record, reasons) if reasons else _row(cells)


def _row(cells: dict[str, str]) -> Row:
    return Row(
        title=cells["title"],
        title_fold=folded(cells["title"]),
        abstract=cells["abstract"],
        keywords=keywords_of(cells.get("keywords", "")),
        discipline=cells.get("discipline") or None,
        external_id=cells.get("external_id") or None,
        registration_number=cells.get("registration_number") or None,
        registered_on=day_of(cells.get("registered_on", "")),
        completing_units=cells.get("completing_units") or None,
        completers=cells.get("completers") or None,
    )


def keywords_of(cell: str) -> tuple[str, ...]:
    """The keywords, each once: split by `|`, or by semicolons where there is no `|`."""
    parts = re.split(r"[|｜]", cell)
    if len(parts) == 1:
        parts = re.split("[;；]", cell)
    return tuple(dict.fromkeys(p.strip() for p in parts if p.strip()))


def day_of(cell: str) -> date | None:
    """The day that a cell says (2024-05-01, 2024/5/1, 2024年5月1日, 20240501); None: no day."""
    found = _DAY.fullmatch(cell) or _DIGITS.fullmatch(cell)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:
        return None


def _wrong_width(found: int, wanted: int) -> Text:
    return Text(f"应有 {wanted} 个单元格，现有 {found} 个", f"it has {found} cells, not {wanted}")


def _faults(cells: dict[str, str], today: date) -> Iterator[Text]:
    for check in _CHECKS:
        yield from check(cells, today)


def _empty(cells: dict[str, str], _today: date) -> Iterator[Text]:
    for field in REQUIRED:
        if not cells[field]:
            yield Text(f"{HEADERS[field][1]}为空", f"its {field} is empty")


def _wordless(cells: dict[str, str], _today: date) -> Iterator[Text]:
    if cells["title"] and wordless(cells["title"]):
        yield Text("成果名称中没有汉字、字母或数字", "its title has no letter or digit")


def _too_long(cells: dict[str, str], _today: date) -> Iterator[Text]:
    for field, most in LONGEST.items():
        length = len(cells.get(field, ""))
        if field == "title":
            # What is compared can be longer than what is written: ㎏ is folded to kg.
            length = length_kept(cells[field])
        if length > most:
            name = HEADERS[field][1]
            yield Text(
                f"{name}过长：{length} 个字符，最多 {most} 个",
                f"its {field} is too long: {length} characters, at most {most}",
            )


def _keywords(cells: dict[str, str], _today: date) -> Iterator[Text]:
    keywords = keywords_of(cells.get("keywords", ""))
    if len(keywords) > MOST_KEYWORDS:
        yield Text(
            f"关键词有 {len(keywords)} 个，最多 {MOST_KEYWORDS} 个",
            f"it has {len(keywords)} keywords, at most {MOST_KEYWORDS}",
        )
    if any(len(k) > LONGEST_KEYWORD for k in keywords):
        yield Text(
            f"有关键词超过 {LONGEST_KEYWORD} 个字符（关键词之间用 | 分隔）",
            f"a keyword is longer than {LONGEST_KEYWORD} characters (separate keywords by |)",
        )


def _day(cells: dict[str, str], today: date) -> Iterator[Text]:
    written = cells.get("registered_on", "")
    if not written:
        return
    day = day_of(written)
    if day is None or day < EARLIEST:
        yield Text(
            f"登记日期无法识别：{written[:40]}（应如 2024-05-01）",
            f"its registered_on is no date: {written[:40]} (write it as 2024-05-01)",
        )
    elif day > today:
        yield Text(f"登记日期在将来：{day}", f"its registered_on is in the future: {day}")


_CHECKS: tuple[Callable[[dict[str, str], date], Iterator[Text]], ...] = (
    _empty,
    _wordless,
    _too_long,
    _keywords,
    _day,
)
