"""Inputs of mutations: each member says what it takes; decoding gathers everything wrong at once.

Decoding turns an input object into a draft: a dict of the members that were given (absent differs
from null), global ids already row numbers. What was wrong is None in the draft and a violation.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import orjson
import strawberry
from strawberry import UNSET

from backend.core import ids
from backend.core.errors import Text, Violation
from backend.core.money import MOST
from backend.core.texts import blank, length_kept, unreadable, wordless
from backend.core.writing.given import Check, Member, Path, members_of

Draft = dict[str, Any]

LONGEST_LINE = 300
"""Texts that may be longer may have several lines."""

_UNREADABLE = (
    "含有无法显示的控制字符或换行，请删除后重试。",
    "This has control characters or line breaks that cannot be shown; remove them.",
)

EARLIEST = date(1900, 1, 1)
LATEST = date(2200, 1, 1)


def _member(description: str, check: Check, optional: bool, nullable: bool) -> Any:
    metadata = {"input": Member(check, nullable)}
    if optional:
        return strawberry.field(default=UNSET, description=description, metadata=metadata)
    return strawberry.field(description=description, metadata=metadata)


def _refuse(found: list[Violation], code: str, path: Path, zh: str, en: str) -> None:
    found.append(Violation(code, path, Text(zh, en)))


def text(description: str, longest: int, *, optional: bool = False, nullable: bool = False) -> Any:
    """A text of 1 to `longest` characters, outer spaces removed."""
    said = f"{description} At most {longest} characters."
    return _member(said, _text_check(longest), optional, nullable)


def named(description: str, longest: int, *, optional: bool = False, nullable: bool = False) -> Any:
    """A title or name: a text with something in it that it can be searched by."""
    read = _text_check(longest)

    def check(value: str, path: Path, found: list[Violation]) -> str | None:
        kept: str | None = read(value, path, found)
        if kept is None or not wordless(kept):
            return kept
        zh = "名称中至少要有一个汉字、字母或数字。"
        en = "A name has at least one Chinese character, letter or digit."
        _refuse(found, "NO_WORDS", path, zh, en)
        return None

    said = f"{description} At most {longest} characters, one of them a letter or digit."
    return _member(said, check, optional, nullable)


def _text_check(longest: int) -> Check:
    def check(value: str, path: Path, found: list[Violation]) -> str | None:
        kept = value.strip()
        if blank(kept):
            _refuse(found, "BLANK", path, "请填写此项。", "Please fill this in.")
            return None
        if unreadable(kept, lines=longest > LONGEST_LINE):
            _refuse(found, "UNREADABLE", path, *_UNREADABLE)
            return None
        # Of lines there are folds, which are kept too; of longer texts there are none.
        length = length_kept(kept) if longest <= LONGEST_LINE else len(kept)
        if length > longest:
            _refuse(
                found,
                "TOO_LONG",
                path,
                f"最多 {longest} 个字符，现有 {length} 个。",
                f"At most {longest} characters; these are {length}.",
            )
            return None
        return kept

    return check


def verbatim(description: str, longest: int, *, optional: bool = False) -> Any:
    """A password or a file's text, kept to the letter: outer spaces are part of it."""

    def check(value: str, path: Path, found: list[Violation]) -> str | None:
        if 0 < len(value) <= longest:
            return value
        if value:
            zh, en = f"最多 {longest} 个字符。", f"At most {longest} characters."
            _refuse(found, "TOO_LONG", path, zh, en)
        else:
            _refuse(found, "BLANK", path, "请填写此项。", "Please fill this in.")
        return None

    return _member(f"{description} At most {longest} characters.", check, optional, nullable=False)


def texts(description: str, longest: int, most: int, *, optional: bool = False) -> Any:
    """A list of at most `most` texts of at most `longest` characters; blank ones are dropped."""

    def check(values: list[str], path: Path, found: list[Violation]) -> list[str]:
        for i, value in enumerate(values):
            where = (*path, str(i))
            if len(value.strip()) > longest:
                zh, en = f"最多 {longest} 个字符。", f"At most {longest} characters."
                _refuse(found, "TOO_LONG", where, zh, en)
            elif unreadable(value.strip(), lines=False):
                _refuse(found, "UNREADABLE", where, *_UNREADABLE)
        kept = list(dict.fromkeys(v.strip() for v in values if not blank(v)))
        _check_number(kept, most, path, found)
        return kept

    described = f"{description} At most {most}, each of at most {longest} characters."
    return _member(described, check, optional, nullable=False)


def _check_number(values: list[Any], most: int, path: Path, found: list[Violation]) -> None:
    if len(values) > most:
        _refuse(found, "TOO_MANY", path, f"最多 {most} 项。", f"At most {most}.")


def whole(
    description: str, low: int, high: int, *, optional: bool = False, nullable: bool = False
) -> Any:
    """A whole number from `low` to `high`."""

    def check(value: int, path: Path, found: list[Violation]) -> int | None:
        if low <= value <= high:
            return value
        zh, en = f"须在 {low} 至 {high} 之间。", f"Must be from {low} to {high}."
        _refuse(found, "OUT_OF_RANGE", path, zh, en)
        return None

    return _member(f"{description} From {low} to {high}.", check, optional, nullable)


def amount(description: str, *, optional: bool = False, nullable: bool = False) -> Any:
    """An amount in yuan: not negative, at most two decimals."""

    def check(value: Decimal, path: Path, found: list[Violation]) -> Decimal | None:
        wrong = amount_fault(value, path)
        if wrong is not None:
            found.append(wrong)
            return None
        return value.quantize(Decimal("0.01"))

    return _member(f"{description} In yuan (元).", check, optional, nullable)


def amount_fault(value: Decimal, path: Path) -> Violation | None:
    """What is wrong with an amount in yuan, if anything."""
    if not value.is_finite() or value < 0 or value > MOST:
        return Violation(
            "OUT_OF_RANGE",
            path,
            Text(f"金额须在 0 至 {MOST:,} 元之间。", f"An amount is from 0 to {MOST:,} yuan."),
            "FORM-1",
        )
    if value != value.quantize(Decimal("0.01")):
        message = Text("金额最多两位小数。", "An amount has at most two decimals.")
        return Violation("TOO_PRECISE", path, message, "FORM-1")
    return None


def day(description: str, *, optional: bool = False, nullable: bool = False) -> Any:
    """A calendar day between 1900 and 2200."""

    def check(value: date, path: Path, found: list[Violation]) -> date | None:
        if EARLIEST <= value <= LATEST:
            return value
        zh, en = "日期须在 1900 年至 2200 年之间。", "A date is between 1900 and 2200."
        _refuse(found, "OUT_OF_RANGE", path, zh, en)
        return None

    return _member(description, check, optional, nullable)


def moment(description: str, *, optional: bool = False) -> Any:
    """A time between 1900 and 2200; one without an offset is UTC's."""

    def check(value: datetime, path: Path, found: list[Violation]) -> datetime | None:
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        if EARLIEST < aware.date() < LATEST:
            return aware.astimezone(UTC)
        zh, en = "时间须在 1900 年至 2200 年之间。", "A time is between 1900 and 2200."
        _refuse(found, "OUT_OF_RANGE", path, zh, en)
        return None

    return _member(description, check, optional, nullable=False)


def structure(
    description: str, longest: int, *, optional: bool = False, nullable: bool = False
) -> Any:
    """A JSON value, of at most so many characters; what it means, the action knows."""

    def check(value: Any, path: Path, found: list[Violation]) -> Any:
        length = len(orjson.dumps(value).decode())
        if length <= longest:
            return value
        zh = f"最多 {longest} 个字符，现有 {length} 个。"
        en = f"At most {longest} characters as JSON; these are {length}."
        _refuse(found, "TOO_LONG", path, zh, en)
        return None

    described = f"{description} At most {longest} characters as JSON."
    return _member(described, check, optional, nullable)


def choice(description: str, *, optional: bool = False, nullable: bool = False) -> Any:
    """A value of an enum, or a yes or no."""
    return _member(description, lambda value, _p, _f: value, optional, nullable)


def choices(description: str, most: int, *, optional: bool = False) -> Any:
    """A list of enum values, each once."""

    def check(values: list[Any], path: Path, found: list[Violation]) -> list[Any]:
        kept = list(dict.fromkeys(values))
        _check_number(kept, most, path, found)
        return kept

    return _member(f"{description} At most {most}.", check, optional, nullable=False)


def reference(
    description: str, target: str, *, optional: bool = False, nullable: bool = False
) -> Any:
    """The id of a record of type `target`."""

    def check(value: str, path: Path, found: list[Violation]) -> int | None:
        row = ids.row_of(value, target)
        if row is None:
            found.append(ids.unknown_reference(*path))
        return row

    return _member(f"{description} The id of a record of type {target}.", check, optional, nullable)


def reference_to(description: str, *targets: str) -> Any:
    """The id of a record of one of the types `targets`; the draft holds the type with the row."""

    def check(value: str, path: Path, found: list[Violation]) -> ids.GlobalId | None:
        named = ids.parse(value)
        if named is not None and named.type_name in targets:
            return named
        found.append(ids.unknown_reference(*path))
        return None

    described = f"{description} The id of a record of type {' or '.join(targets)}."
    return _member(described, check, optional=False, nullable=False)


def references(description: str, target: str, most: int, *, optional: bool = False) -> Any:
    """The ids of records of type `target`, each once."""

    def check(values: list[str], path: Path, found: list[Violation]) -> list[int]:
        _check_number(values, most, path, found)
        rows: dict[int, None] = {}
        for i, value in enumerate(values):
            row = ids.row_of(value, target)
            if row is None:
                found.append(ids.unknown_reference(*path, str(i)))
            else:
                rows[row] = None
        return list(rows)

    described = f"{description} Ids of records of type {target}, at most {most}."
    return _member(described, check, optional, nullable=False)


def version() -> Any:
    """The version that the writer has seen."""
    return _member(
        "The record's version that you have seen; another is refused as `STALE`.",
        lambda value, _p, _f: value,
        optional=False,
        nullable=False,
    )


def part(description: str, *, optional: bool = False) -> Any:
    """An input object inside the input."""
    return _member(description, lambda v, p, f: decode(v, f, p), optional, nullable=False)


def parts(description: str, most: int, *, optional: bool = False) -> Any:
    """A list of input objects inside the input."""

    def check(values: list[Any], path: Path, found: list[Violation]) -> list[Draft]:
        _check_number(values, most, path, found)
        return [decode(v, found, (*path, str(i))) for i, v in enumerate(values[:most])]

    return _member(f"{description} At most {most}.", check, optional, nullable=False)


def decode(given: Any, found: list[Violation], path: Path = ()) -> Draft:
    """The draft of an input object; what is wrong goes to `found` with its path."""
    draft: Draft = {}
    kind: Any = type(given)
    there = vars(given)
    # As the type declares them, so that the same mistakes come in the same order.
    for name, member in members_of(kind).items():
        value = there.get(name, UNSET)
        if value is UNSET:
            continue
        where = (*path, member.said)
        if value is None:
            draft[name] = None
            if not member.takes.nullable:
                _refuse(found, "REQUIRED", where, "此项不能为空。", "This may not be empty.")
        else:
            draft[name] = member.takes.check(value, where, found)
    return draft
