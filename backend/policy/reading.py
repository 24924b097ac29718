"""Reading a plan file: everything that is wrong with it, at once, each mistake with its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from backend.core.errors import Text
from backend.policy import checks
from backend.policy.clauses import FORMS, TAG
from backend.policy.lines import Place, line_of, lines_of
from backend.policy.mistakes import Mistake
from backend.policy.plan import Plan


class Problem(NamedTuple):
    """One mistake: where it is (`indicators[2].targets.2026`) and what is wanted there."""

    place: str
    message: Text
    line: int | None = None
    """The line of the file, from 1; None where it is about no one place."""

    def __str__(self) -> str:
        return f"{self.place or 'the file'}: {self.message.en}"


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
        raise PlanError([_not_toml(str(error))]) from None
    except RecursionError:
        nested = Text("不是 TOML 格式：表嵌套过深", "is not TOML: its tables are nested too deeply")
        raise PlanError([Problem("", nested)]) from None
    try:
        plan = Plan.model_validate(data)
    except ValidationError as error:
        wrong = [(_path(e), _message(e)) for e in error.errors(include_url=False)]
        raise PlanError(_located(text, wrong)) from None
    if mistakes := checks.mistakes(plan):
        raise PlanError(_located(text, mistakes))
    return plan


def _located(text: str, mistakes: Sequence[Mistake]) -> list[Problem]:
    """Each mistake with the line of the file where it is, or of what it is in."""
    lines = lines_of(text)
    return [Problem(_written(p), message, line_of(lines, p)) for p, message in mistakes]


_AT_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")


def _not_toml(said: str) -> Problem:
    found = _AT_LINE.search(said)
    line, where = (int(found[1]), f"第 {found[2]} 列") if found else (None, "文件末尾")
    zh = f"不是 TOML 格式（{where}）：请检查括号、引号和等号"
    return Problem("", Text(zh, f"is not TOML: {said}"), line)


def _written(place: Sequence[str | int]) -> str:
    """A path as people write it: `clauses[0].condition.all[1]`."""
    written = ""
    for part in place:
        written += f"[{part}]" if isinstance(part, int) else f".{part}" if written else part
    return written


def _path(error: ErrorDetails) -> Place:
    """Where in the file the checker found it.

    The checker also puts its own names into the path: of the form that a condition has, and for
    the key of a table; these are not in the file.
    """
    return tuple(p for p in error["loc"] if p != "[key]" and not str(p).startswith(TAG))


def _message(error: ErrorDetails) -> Text:
    context: dict[str, Any] = error.get("ctx", {})
    match error["type"]:
        case "plan":
            return Text(str(context["zh"]), str(context["message"]))
        case "missing":
            return Text("缺少此项", "is missing")
        case "extra_forbidden":
            return Text("此处没有这个键，请检查拼写", "is not a key that is known here")
        case "enum" | "literal_error":
            zh = str(context["expected"]).replace(" or ", ", ").replace(", ", "、")
            return Text(f"须为以下之一：{zh}", f"must be one of {context['expected']}")
        case "union_tag_not_found" | "union_tag_invalid":
            return Text(
                f"须为表，且恰有以下键之一：{'、'.join(FORMS)}",
                f"must be a table with exactly one of the keys {', '.join(FORMS)}",
            )
        case "tuple_type" | "frozen_set_type" | "list_type":
            return Text("须为列表：[ … ]", "must be a list: [ … ]")
        case "model_type" | "model_attributes_type" | "dict_type":
            return Text("须为表：{ … }", "must be a table: { … }")
    return Text(f"不合要求：{error['msg']}", error["msg"])
