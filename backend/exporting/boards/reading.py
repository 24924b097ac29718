"""A board read as its page reads it: one document, its list page by page, in one snapshot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from backend.core.http.documents import RequestRefused
from backend.core.http.limits import Limits, check_variables
from backend.exporting.answers import Answers
from backend.exporting.boards.asking import Wanted
from backend.exporting.boards.documents import AFTER, DOCUMENTS, Board
from backend.exporting.boards.shaping import Answered

_Connection = dict[str, Any] | None
"""A page of a list; None where the viewer has none."""


async def read(answers: Answers, wanted: Wanted, limits: Limits, most: int) -> Answered:
    """What the board shows, its list as far as `most` rows go.

    Raises `RequestRefused` for variables that do not fit, or a board that costs too much.
    """
    prepared = answers.documents.prepare(DOCUMENTS[wanted.board])
    given = _used(prepared.document, wanted.variables)
    if errors := check_variables(prepared.uses, given, limits):
        raise RequestRefused(*errors)
    answers.documents.cost(prepared, None, given)
    data = await answers.of(prepared, given)
    found = _LISTS.get(wanted.board, _none)(data)
    rows, total = list(found["nodes"]) if found else [], found["totalCount"] if found else 0
    while found and found["pageInfo"]["hasNextPage"] and len(rows) < most:
        next_page = await answers.of(prepared, {**given, AFTER: found["pageInfo"]["endCursor"]})
        found = _LISTS[wanted.board](next_page)
        rows += found["nodes"] if found else []
    return Answered(wanted.board, data, rows[:most], total, given, wanted.chosen)


def _used(document: Any, variables: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the variables that the document knows: the page's document may have others."""
    names = {
        each.variable.name.value
        for operation in document.definitions
        for each in getattr(operation, "variable_definitions", None) or ()
    }
    return {name: value for name, value in variables.items() if name in names - {AFTER}}


def _below(data: dict[str, Any], *keys: str) -> _Connection:
    found: _Connection = data["plan"]["indicator"]
    for key in keys:
        found = found.get(key) if found else None
    return found


def _none(_: dict[str, Any]) -> _Connection:
    return None


def _of_indicator(data: dict[str, Any]) -> _Connection:
    return _below(data, "items")


def _of_part(data: dict[str, Any]) -> _Connection:
    return _below(data, "part", "items")


def _of_ledger(data: dict[str, Any]) -> _Connection:
    return _below(data, "lines") or _below(data, "behind") or _below(data, "ranked")


def _of_organization(data: dict[str, Any]) -> _Connection:
    lines = _below(data, "own")
    return lines["nodes"][0]["items"] if lines and lines["nodes"] else None


_LISTS: Mapping[Board, Callable[[dict[str, Any]], _Connection]] = {
    Board.INDICATOR: _of_indicator,
    Board.PART: _of_part,
    Board.LEDGER: _of_ledger,
    Board.ORGANIZATION: _of_organization,
}
"""Where a board's list stands in the answer; the others have none."""
