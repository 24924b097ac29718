"""What is asked for: which board, of what, as which kind of file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from backend.core.http.refusals import refuse, wrong_type
from backend.exporting.boards.documents import Board
from backend.exporting.columns import LONGEST

_Closed = TypeVar("_Closed", bound=StrEnum)


class Format(StrEnum):
    """A file's format."""

    PDF = "PDF"
    PNG = "PNG"

    @property
    def media_type(self) -> str:
        """As the answer's head says it."""
        return "application/pdf" if self is Format.PDF else "image/png"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A well-formed request."""

    board: Board
    variables: dict[str, Any]
    """Of the board's document; the schema says what they have to be."""
    chosen: str | None
    """Which indicator's parts are shown, where the board shows those of one."""
    format: Format
    name: str
    """The file's, without its ending."""


def wanted_by(parameters: object) -> Wanted:
    """What the parameters ask for; raises `HttpRefused` for what is not well-formed."""
    if not isinstance(parameters, dict):
        refuse(400, wrong_type("body", "对象", "an object"))
    variables = parameters.get("variables")
    if not isinstance(variables, dict):
        refuse(400, wrong_type("variables", "对象", "an object"))
    return Wanted(
        board=_one_of(Board, parameters.get("board"), "board"),
        variables=variables,
        chosen=_text(parameters["chosen"], "chosen") if parameters.get("chosen") else None,
        format=_one_of(Format, parameters.get("format"), "format"),
        name=_text(parameters.get("name"), "name"),
    )


def _one_of(closed: type[_Closed], given: object, place: str) -> _Closed:
    found = next((each for each in closed if each == given), None)
    if found is None:
        names = [each.value for each in closed]
        zh, en = f" {'、'.join(names)} 之一", f"one of {', '.join(names)}"
        refuse(400, wrong_type(place, zh, en))
    return found


def _text(given: object, place: str) -> str:
    if not isinstance(given, str) or not 0 < len(given) <= LONGEST:
        zh, en = f" 1 至 {LONGEST} 个字符的字符串", f"a string of 1 to {LONGEST} characters"
        refuse(400, wrong_type(place, zh, en))
    return given
