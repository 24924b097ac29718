"""Reading a plan file: everything that is wrong with it, at once, each mistake with its place."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from backend.policy import checks
from backend.policy.clauses import FORMS, TAG
from backend.policy.plan import Plan


class Problem(NamedTuple):
    """One mistake: where it is (`indicators[2].targets.2026`) and what is wanted there."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class PlanError(ValueError):
    """A plan file that cannot be used, with every mistake in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def parse_plan(text: str) -> Plan:
    """The plan that the file says; raises `PlanError` with every mistake."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlanError([Problem("the file", f"is not TOML: {error}")]) from None
    except RecursionError:
        nested = "is not TOML: its tables are nested too deeply"
        raise PlanError([Problem("the file", nested)]) from None
    try:
        plan = Plan.model_validate(data)
    except ValidationError as error:
        raise PlanError([_problem(e) for e in error.errors(include_url=False)]) from None
    mistakes = [Problem(_written(place), message) for place, message in checks.mistakes(plan)]
    if mistakes:
        raise PlanError(mistakes)
    return plan


def _written(place: Sequence[str | int]) -> str:
    """A path as people write it: `clauses[0].condition.all[1]`."""
    written = ""
    for part in place:
        written += f"[{part}]" if isinstance(part, int) else f".{part}" if written else part
    return written or "the file"


def _problem(error: ErrorDetails) -> Problem:
    """What the checker says, in words, at its place in the file.

    The checker also puts its own names into the path: of the form that a condition has, and for
    the key of a table; these are not in the file.
    """
    path = [p for p in error["loc"] if p != "[key]" and not str(p).startswith(TAG)]
    return Problem(_written(path), _message(error))


def _message(error: ErrorDetails) -> str:
    context: dict[str, Any] = error.get("ctx", {})
    match error["type"]:
        case "plan":
            return str(context["message"])
        case "missing":
            return "is missing"
        case "extra_forbidden":
            return "is not a key that is known here"
        case "enum" | "literal_error":
            return f"must be one of {context['expected']}"
        case "union_tag_not_found" | "union_tag_invalid":
            return f"must be a table with exactly one of the keys {', '.join(FORMS)}"
        case "tuple_type" | "frozen_set_type" | "list_type":
            return "must be a list: [ … ]"
        case "model_type" | "model_attributes_type" | "dict_type":
            return "must be a table: { … }"
    return error["msg"]
