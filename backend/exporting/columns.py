"""What an export is asked for: which list of a document, which columns of it, in which format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from backend.core.errors import Text
from backend.core.http.asking import Asked, asked_by
from backend.core.http.refusals import refuse, wrong_type

MOST_COLUMNS = 50
MOST_PATHS = 5
"""Of one column: where records of several types have the value."""
MOST_WORDS = 200
LONGEST = 200
"""Characters of a title, of a path or of a word."""

Path = tuple[str, ...]
"""The response keys that lead from a row to a value."""


class Format(StrEnum):
    """A file's format."""

    XLSX = "XLSX"
    CSV = "CSV"
    JSONL = "JSONL"

    @property
    def media_type(self) -> str:
        """As the answer's head says it."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.CSV: "text/csv; charset=utf-8",
    Format.JSONL: "application/jsonl; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as people read it: the first of its paths that leads to a value is its cell.

    `words` are what values of closed sets are called; `counts`: how many values there are; `days`:
    of times the city's calendar day.
    """

    title: str
    paths: tuple[Path, ...]
    words: Mapping[str, str]
    counts: bool = False
    days: bool = False

    @property
    def name(self) -> str:
        """What programs call it."""
        return ".".join(self.paths[0])


@dataclass(frozen=True, slots=True)
class Wanted:
    """A well-formed request: a document with its variables, and what is wanted of it."""

    asked: Asked
    list: Path
    columns: tuple[Column, ...]
    format: Format
    name: str
    """The file's, without its ending."""


def wanted_by(parameters: object) -> Wanted:
    """What the parameters ask for; raises `HttpRefused` for what is not well-formed."""
    asked = asked_by(parameters)
    assert isinstance(parameters, dict)
    if not asked.query:
        refuse(400, wrong_type("query", "字符串", "a string"))
    return Wanted(
        asked,
        _path(parameters.get("list"), "list"),
        _columns(parameters.get("columns")),
        _format(parameters.get("format")),
        _text(parameters.get("name"), "name"),
    )


def _format(given: object) -> Format:
    found = next((each for each in Format if each == given), None)
    if found is None:
        refuse(400, wrong_type("format", " XLSX、CSV 或 JSONL", "XLSX, CSV or JSONL"))
    return found


def _columns(given: object) -> tuple[Column, ...]:
    if not isinstance(given, list) or not 0 < len(given) <= MOST_COLUMNS:
        refuse(400, _many("columns", MOST_COLUMNS))
    return tuple(_column(each, f"columns.{i}") for i, each in enumerate(given))


def _column(given: Any, place: str) -> Column:
    if not isinstance(given, dict):
        refuse(400, wrong_type(place, "对象", "an object"))
    paths = given.get("paths")
    if not isinstance(paths, list) or not 0 < len(paths) <= MOST_PATHS:
        refuse(400, _many(f"{place}.paths", MOST_PATHS))
    return Column(
        _text(given.get("title"), f"{place}.title"),
        tuple(_path(path, f"{place}.paths.{i}") for i, path in enumerate(paths)),
        _words(given.get("words"), f"{place}.words"),
        given.get("counts") is True,
        given.get("days") is True,
    )


def _words(given: object, place: str) -> Mapping[str, str]:
    if given is None:
        return {}
    if not isinstance(given, dict) or len(given) > MOST_WORDS:
        refuse(400, wrong_type(place, "对象", "an object"))
    return {value: _text(word, f"{place}.{value}") for value, word in given.items()}


def _path(given: object, place: str) -> Path:
    keys = tuple(_text(given, place).split("."))
    if not all(key.isidentifier() for key in keys):
        refuse(400, wrong_type(place, "以点分隔的字段名", "names of fields with dots between"))
    return keys


def _text(given: object, place: str) -> str:
    if not isinstance(given, str) or not 0 < len(given) <= LONGEST:
        zh, en = f" 1 至 {LONGEST} 个字符的字符串", f"a string of 1 to {LONGEST} characters"
        refuse(400, wrong_type(place, zh, en))
    return given


def _many(place: str, most: int) -> Text:
    return wrong_type(place, f" 1 至 {most} 项的列表", f"a list of 1 to {most}")
