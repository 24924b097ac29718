"""The plain values of a plan file, checked strictly; each message says what is wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainValidator
from pydantic_core import PydanticCustomError

from backend.core.errors import Text as CoreText
from backend.core.money import MOST

LONGEST_TEXT = 500


class Part(BaseModel):
    """A part of the plan: never changed once read, and without keys that nobody reads."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def wrong(zh: str, en: str) -> PydanticCustomError:
    """The error whose message is shown as it stands, in both languages."""
    return PydanticCustomError("plan", "{message}", {"message": en, "zh": zh})


def _whole(least: int, most: int | None = None) -> Callable[[Any], int]:
    zh, en = f"须为不小于 {least} 的整数", f"must be a whole number ≥ {least}"
    if most is not None:
        zh, en = f"{zh}，且不大于 {most}", f"{en} and ≤ {most}"

    def check(value: Any) -> int:
        if type(value) is not int or value < least or (most is not None and value > most):
            raise wrong(zh, en)
        return value

    return check


def _total(value: Any) -> int | str:
    if value == "DERIVED":
        return "DERIVED"
    if type(value) is not int or value < 0:
        raise wrong('须为不小于 0 的整数，或 "DERIVED"', 'must be a whole number ≥ 0, or "DERIVED"')
    return value


def _year(value: Any) -> int:
    digits = str(value) if type(value) is int or isinstance(value, str) else ""
    if digits.isascii() and digits.isdigit() and len(digits) == 4 and int(digits) >= 1900:
        return int(digits)
    raise wrong("须为年份，例如 2026", "must be a year, such as 2026")


def _yuan(value: Any) -> Decimal:
    problem = wrong(
        '须为不小于 0 的金额（元）：整数，或如 "49999.99" 的文本',
        'must be an amount in yuan ≥ 0: a whole number, or a text such as "49999.99"',
    )
    if type(value) is not int and not isinstance(value, str):
        raise problem
    try:
        amount = Decimal(value)
    except InvalidOperation:
        raise problem from None
    if not amount.is_finite() or not 0 <= amount <= MOST:
        raise problem
    if amount != amount.quantize(Decimal("0.01")):
        raise problem
    return amount


def _day(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise wrong(
        "须为不加引号的日期，例如 2025-01-01",
        "must be a date without quotation marks, such as 2025-01-01",
    )


def _words(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_TEXT:
        raise wrong(
            f"须为 1 至 {LONGEST_TEXT} 个字符的文本",
            f"must be a text of 1 to {LONGEST_TEXT} characters",
        )
    if any(ord(c) < 32 for c in value):
        raise wrong(
            "须为一行文本，不含控制字符", "must be one line of text, without control characters"
        )
    return value.strip()


def _code(value: Any) -> str:
    allowed = isinstance(value, str) and value.isascii() and 1 <= len(value) <= 40
    if not allowed or not all(c.isalnum() or c in "_.-" for c in value):
        raise wrong(
            "须为代码：1 至 40 个字母、数字或 _ . -",
            "must be a code: 1 to 40 letters, digits, '_', '.' or '-'",
        )
    return str(value)


def _truth(value: Any) -> bool:
    if type(value) is not bool:
        raise wrong("须为 true 或 false", "must be true or false")
    return value


def _both_languages(value: Any) -> CoreText:
    if isinstance(value, CoreText):
        return value
    if not isinstance(value, dict) or set(value) != {"zh", "en"}:
        raise wrong(
            '须为中英文对照的文本：{ zh = "…", en = "…" }',
            'must be a text in both languages: { zh = "…", en = "…" }',
        )
    return CoreText(_words(value["zh"]), _words(value["en"]))


def _filled(value: Any) -> Any:
    # Looked at before the entries: a length counted over those that are sound misleads.
    if value == []:
        raise wrong("至少要有一项", "must have at least one entry")
    return value


def _share(value: Any) -> Fraction:
    try:
        share = Fraction(value) if isinstance(value, str) else None
    except (ValueError, ZeroDivisionError):
        share = None
    if share is None or not 0 < share <= 1:
        raise wrong(
            '须为大于 0 且不超过 1 的比例，例如 "2/3"',
            'must be a share above 0 and up to 1, such as "2/3"',
        )
    return share


def _zone(value: Any) -> ZoneInfo:
    try:
        return ZoneInfo(_words(value))
    except (KeyError, ValueError, OSError):
        raise wrong(
            '须为时区名称，例如 "Asia/Shanghai"',
            'must be the name of a time zone, such as "Asia/Shanghai"',
        ) from None


Whole = Annotated[int, BeforeValidator(_whole(0))]
"""A number of things: 0, 1, 2 …"""
Positive = Annotated[int, BeforeValidator(_whole(1))]
"""A number of things of which there is at least one."""
Total = Annotated[int | Literal["DERIVED"], PlainValidator(_total)]
"""A number that the plan states, or the sum of its years."""
Year = Annotated[int, BeforeValidator(_year)]
"""A calendar year in the plan's time zone."""
Yuan = Annotated[Decimal, BeforeValidator(_yuan)]
"""An amount of money in yuan, exact to the fen."""
Day = Annotated[date, BeforeValidator(_day)]
"""A calendar day in the plan's time zone."""
Words = Annotated[str, BeforeValidator(_words)]
"""One line of text in one language."""
Code = Annotated[str, BeforeValidator(_code)]
"""A name that records point at."""
Truth = Annotated[bool, BeforeValidator(_truth)]
"""True or false."""
Text = Annotated[CoreText, BeforeValidator(_both_languages)]
"""A text in both languages."""
Share = Annotated[Fraction, BeforeValidator(_share)]
"""An exact part of a whole."""
Filled = BeforeValidator(_filled)
"""Marks a list that may not be empty."""
Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
"""A time zone."""


class Dated(Part):
    """What begins and may end: in force from `valid_from` to `valid_to`, both included."""

    valid_from: Day | None = None
    valid_to: Day | None = None

    def in_force(self, on: date) -> bool:
        """Whether it is in force on that day."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_to is None or on <= self.valid_to)
