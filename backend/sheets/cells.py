"""What a cell's text means: how each sort of column reads it, as the registration's input has it.

Pure. What cannot be understood raises :class:`Unclear`, with a sentence for who filled it in;
whether what was understood is allowed, the input's own members and the rules say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, Protocol

from backend.core.errors import Text
from backend.core.texts import folded
from backend.sheets.amounts import yuan_of


class Unclear(Exception):
    """The text does not say what its column asks for."""

    def __init__(self, message: Text) -> None:
        self.message = message
        super().__init__(message.en)


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a dictionary: what it is called, its code, and what the input takes for it."""

    name: Text
    code: str
    value: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The dictionaries that cells are read by: towns, industries, sources; and organizations."""

    terms: Mapping[str, Sequence[Term]] = field(default_factory=dict)
    organizations: Mapping[str, str] = field(default_factory=dict)
    """By folded name or credit code, the id."""
    _known: dict[str, dict[str, str]] = field(default_factory=dict)

    def known(self, dictionary: str) -> Mapping[str, str]:
        """What the input takes, by all that an entry of the dictionary may be called."""
        found = self._known.get(dictionary)
        if found is None:
            found = self._known[dictionary] = {
                folded(called): term.value
                for term in self.terms[dictionary]
                for called in (term.code, term.name.en, term.name.zh)
            }
        return found


class Sort(Protocol):
    """How the cells of a column are read."""

    def read(self, text: str, words: Vocabulary) -> Any:
        """The value that the input takes."""

    def options(self, words: Vocabulary) -> Sequence[Text]:
        """What may be chosen; empty where anything may be written."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text, as it stands."""

    def read(self, text: str, words: Vocabulary) -> Any:
        """The text."""
        return text

    def options(self, words: Vocabulary) -> Sequence[Text]:
        """Anything."""
        return ()


_BETWEEN = re.compile(r"[,，、;；\n]+")


def split(text: str) -> list[str]:
    """What stands between commas of all kinds, and on lines of its own."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


@dataclass(frozen=True, slots=True)
class Several(Words):
    """A list of texts."""

    def read(self, text: str, words: Vocabulary) -> Any:
        """The texts."""
        return split(text)


_GROUPING = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def _plain(text: str) -> str:
    said = unicodedata.normalize("NFKC", text).replace(" ", "").strip()
    return _GROUPING.sub("", said)


_WHOLE = re.compile(r"(?:TRL)?(-?\d{1,9})(?:\.0+)?(?:级|个月|月)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Whole(Words):
    """A whole number."""

    def read(self, text: str, words: Vocabulary) -> Any:
        """The number."""
        match = _WHOLE.fullmatch(_plain(text))
        if match is None:
            raise Unclear(Text(f"「{_short(text)}」不是整数。", f"“{_short(text)}” is no number."))
        return int(match[1])


@dataclass(frozen=True, slots=True)
class Amount(Words):
    """An amount in yuan, written as in the forms."""

    def read(self, text: str, words: Vocabulary) -> Any:
        """The amount in yuan."""
        found = yuan_of(text)
        if found is None:
            zh = f"「{_short(text)}」不是金额。请填写以元为单位的数字，或如「12.5万元」。"
            en = f"“{_short(text)}” is no amount. Give a number of yuan, or such as 12.5万元."
            raise Unclear(Text(zh, en))
        return found


HEADED_UNITS = ("万", "亿")
"""Units that a header may give for the bare numbers below it."""
_BARE = re.compile(r"[¥￥]?\s*[\d,，.\s]+")


def in_unit(text: str, unit: str) -> str:
    """What an amount says below a header with that unit; what names a unit of its own keeps it."""
    return f"{text}{unit}" if _BARE.fullmatch(text) else text


_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}.*)?")
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_CUT = re.compile(r"\d{4}\.1")
"""2025.10 in a cell of numbers is 2025.1, in which January and October are the same."""
_SERIAL = re.compile(r"\d{5}(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Day(Words):
    """A day; `month`: of which only the month counts, as its first day."""

    month: bool = False

    def read(self, text: str, words: Vocabulary) -> Any:
        """The day."""
        said = unicodedata.normalize("NFKC", text).strip()
        if self.month and _CUT.fullmatch(said):
            raise Unclear(_cut(said))
        match = _DAY.fullmatch(said) or _DIGITS.fullmatch(said)
        year_month = _MONTH.fullmatch(said) if self.month else None
        try:
            if match is not None:
                found = date(int(match[1]), int(match[2]), int(match[3]))
                return found.replace(day=1) if self.month else found
            if year_month is not None:
                return date(int(year_month[1]), int(year_month[2]), 1)
        except ValueError:
            pass
        raise Unclear(self._unclear(said))

    def _unclear(self, said: str) -> Text:
        if _SERIAL.fullmatch(said):
            # The same number is another day in workbooks that count from 1904.
            return Text(
                f"「{said}」是未设日期格式的数字。请把单元格设为日期，或写成 2025-06-30。",
                f"“{said}” is a number without a date's format. Make the cell a date, or write "
                "2025-06-30.",
            )
        shown = "2025-06" if self.month else "2025-06-30"
        return Text(
            f"「{_short(said)}」不是日期。请写成 {shown}。",
            f"“{_short(said)}” is no date. Write {shown}.",
        )


def _cut(said: str) -> Text:
    year = said[:4]
    return Text(
        f"「{said}」可能是 1 月，也可能是 10 月。请写成 {year}-01 或 {year}-10。",
        f"“{said}” may be January or October. Write {year}-01 or {year}-10.",
    )


_YES = {"是", "y", "yes", "true", "1", "√", "✓"}
_NO = {"否", "n", "no", "false", "0", "×"}
_YES_NO = (Text("是", "Yes"), Text("否", "No"))


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    def read(self, text: str, words: Vocabulary) -> Any:
        """Whether it is."""
        said = text.strip().casefold()
        if said in _YES or said in _NO:
            return said in _YES
        raise Unclear(Text("请填写「是」或「否」。", "Say Yes or No."))

    def options(self, words: Vocabulary) -> Sequence[Text]:
        """Yes and no."""
        return _YES_NO


def labels_of(kind: type[Enum]) -> dict[Any, Text]:
    """What the schema calls the enum's values."""
    described = kind.__strawberry_definition__.values  # type: ignore[attr-defined]
    return {
        kind[value.name]: Text(value.description, value.name.replace("_", " ").capitalize())
        for value in described
    }


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a closed set; `several`: any of them."""

    kind: type[Enum]
    several: bool = False

    def read(self, text: str, words: Vocabulary) -> Any:
        """The value, or the values."""
        if self.several:
            return [self._value(part) for part in split(text)]
        return self._value(text)

    def _value(self, text: str) -> Any:
        said = folded(text)
        for value, name in labels_of(self.kind).items():
            if said in (folded(name.zh), folded(name.en), folded(value.name)):
                return value
        raise Unclear(_not_among(text, self.options(Vocabulary())))

    def options(self, words: Vocabulary) -> Sequence[Text]:
        """The values' names."""
        return tuple(labels_of(self.kind).values())


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a dictionary, by its name or code."""

    dictionary: str

    def read(self, text: str, words: Vocabulary) -> Any:
        """What the input takes for it."""
        found = words.known(self.dictionary).get(folded(text))
        if found is None:
            raise Unclear(_not_among(text, self.options(words)))
        return found

    def options(self, words: Vocabulary) -> Sequence[Text]:
        """The entries' names."""
        return tuple(term.name for term in words.terms[self.dictionary])


@dataclass(frozen=True, slots=True)
class Organizations(Words):
    """Organizations by their names or credit codes; `one`: a single one."""

    one: bool = False

    def read(self, text: str, words: Vocabulary) -> Any:
        """The organization's id, or the ids."""
        found = [self._found(name, words) for name in self.named(text)]
        return found[0] if self.one else found

    def named(self, text: str) -> list[str]:
        """What the cell calls organizations by."""
        return [text.strip()] if self.one else split(text)

    def _found(self, name: str, words: Vocabulary) -> str:
        found = words.organizations.get(folded(name))
        if found is None:
            raise Unclear(
                Text(
                    f"平台没有登记「{_short(name)}」这家单位，请核对全称。",
                    f"No organization is called “{_short(name)}”. Check its full name.",
                )
            )
        return found


def _not_among(text: str, options: Sequence[Text]) -> Text:
    some = options[:12]
    more = len(options) > len(some)
    zh = "、".join(o.zh for o in some) + (" 等" if more else "")
    en = ", ".join(o.en for o in some) + (" …" if more else "")
    return Text(
        f"「{_short(text)}」不在可选范围内。可填：{zh}。",
        f"“{_short(text)}” cannot be chosen. There are: {en}.",
    )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 30 else f"{plain[:30]}…"
