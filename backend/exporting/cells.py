"""What stands in a cell: values as programs have them, and as people read them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any

from backend.core.errors import Language, Text
from backend.exporting.columns import Column, Path
from backend.exporting.listing import Leaf, Leaves

Value = None | str | int | Decimal | bool | date | datetime
Cell = Value | list[Value]

_YES, _NO = Text("是", "Yes"), Text("否", "No")
_SEPARATOR = Text("；", "; ")
_YUAN = Text("（元）", " (yuan)")

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, or passes over before one."""


def harmless(text: str) -> str:
    """The text as a spreadsheet reads it from CSV as nothing but text."""
    return f"'{text}" if text.startswith(DANGEROUS) else text


class Kind(Enum):
    """What the values of a column are."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    YES_NO = "yes or no"
    DAY = "day"
    TIME = "time"


_KINDS = {
    "Int": Kind.NUMBER,
    "Float": Kind.NUMBER,
    "Decimal": Kind.NUMBER,
    "Boolean": Kind.YES_NO,
    "Date": Kind.DAY,
    "DateTime": Kind.TIME,
}


def _kind_of(leaf: Leaf) -> Kind:
    if leaf == Leaf("Decimal", "Money"):
        return Kind.MONEY
    return _KINDS.get(leaf.type, Kind.TEXT)


def _kind_in(column: Column, leaf: Leaf) -> Kind:
    if column.counts:
        return Kind.NUMBER
    kind = _kind_of(leaf)
    return Kind.DAY if column.days and kind is Kind.TIME else kind


_DAY = len("2026-01-31")


@dataclass(frozen=True, slots=True)
class Field:
    """A column with what its values are, in a time zone and a language."""

    column: Column
    kind: Kind
    zone: tzinfo
    language: Language

    @property
    def heading(self) -> str:
        """The title, amounts of money with their unit."""
        unit = _YUAN.in_language(self.language) if self.kind is Kind.MONEY else ""
        return self.column.title + unit

    def cell(self, row: Mapping[str, Any]) -> Cell:
        """The cell of a row of the answer: values as programs have them."""
        for path in self.column.paths:
            found = _at(row, path)
            if self.column.counts:
                return len(found) if isinstance(found, list) else int(found is not None)
            if isinstance(found, list):
                return [self._value(each) for each in found]
            if found is not None:
                return self._value(found)
        return None

    def shown(self, cell: Cell) -> Value:
        """The cell as people read it: in words, several values in one text."""
        if isinstance(cell, list):
            words = [str(self._said(value)) for value in cell if value is not None]
            return _SEPARATOR.in_language(self.language).join(words)
        return self._said(cell)

    def _said(self, value: Value) -> Value:
        if isinstance(value, bool):
            word = self.column.words.get("true" if value else "false")
            return word or (_YES if value else _NO).in_language(self.language)
        if isinstance(value, str):
            return self.column.words.get(value, value)
        return value

    def _value(self, given: Any) -> Value:
        match self.kind:
            case Kind.NUMBER | Kind.MONEY if not isinstance(given, int):
                return Decimal(str(given))
            case Kind.DAY:
                return date.fromisoformat(given) if len(given) == _DAY else self._time(given).date()
            case Kind.TIME:
                return self._time(given)
            case Kind.TEXT if not isinstance(given, str):
                return str(given)
        value: Value = given
        return value

    def _time(self, given: str) -> datetime:
        return datetime.fromisoformat(given).astimezone(self.zone)


def fields_of(
    columns: tuple[Column, ...], leaves: Leaves, zone: tzinfo, language: Language
) -> list[Field]:
    """The columns that the viewer may see; those that are hidden in every row are left out."""
    found = []
    for column in columns:
        seen = [path for path in column.paths if path in leaves.found]
        if seen:
            kind = _kind_in(column, leaves.found[seen[0]])
            found.append(Field(column, kind, zone, language))
    return found


def _at(value: Any, path: Path) -> Any:
    """What the path leads to; through a list, what it leads to from each of its members."""
    for i, key in enumerate(path):
        if isinstance(value, list):
            below = (_at(each, path[i:]) for each in value)
            return [each for each in below if each is not None]
        if value is None:
            return None
        value = value.get(key)
    return value
