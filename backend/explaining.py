"""A query explained: its cost, the plans of its reads, their statements and PostgreSQL's EXPLAIN.

The query is run, in a read-only snapshot: which statements follow depends on what the first found.
"""

from __future__ import annotations

import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

import orjson
from graphql import OperationType
from starlette.requests import Request
from starlette.responses import Response

from backend.accounts.sessions import viewer_named
from backend.core.database import ReadSnapshot
from backend.core.errors import Language
from backend.core.http.cost import Cost, size_of, weigh
from backend.core.http.documents import Prepared, RequestRefused, documents_of, operation_of
from backend.core.http.executing import executed
from backend.core.http.faults import describe
from backend.core.http.limits import Limits
from backend.core.reading.context import Context
from backend.core.reading.paging import Cursors
from backend.core.reading.reader import Reader
from backend.core.reading.selecting import Output, PageSelection, Selection
from backend.core.server.secret import kept_secret
from backend.core.sql import FALSE, TRUE, Sql
from backend.core.viewer import VISITOR, Slot, Viewer
from backend.schema import schema
from backend.settings import Settings

WIDTH = 100
"""Columns of the text."""


class ExplainRefused(Exception):
    """The query cannot be explained; the message is a sentence for who gave the command."""


class Question(NamedTuple):
    """What is to be explained; `variables` is JSON, `person` a sign-in name or None: a visitor."""

    text: str
    variables: str = "{}"
    operation: str | None = None
    person: str | None = None
    analyze: bool = False


class Statement(NamedTuple):
    """One statement that was run, in milliseconds as the application waited for it."""

    text: str
    values: list[Any]
    rows: int
    waited: float
    plan: list[str]


@dataclass
class ExplainedSnapshot(ReadSnapshot):
    """A snapshot that has PostgreSQL explain each statement, and remembers it."""

    analyze: bool
    found: list[Statement] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    async def fetch(self, text: str, values: list[Any]) -> list[dict[str, Any]]:
        """The rows of one statement."""
        # In the transaction, where the first statement would do without: that one is read-only.
        self.alone = False
        how = "EXPLAIN (ANALYZE, BUFFERS)" if self.analyze else "EXPLAIN"
        plan = await super().fetch(f"{how} {text}", values)
        began = time.perf_counter()
        rows = await super().fetch(text, values)
        waited = (time.perf_counter() - began) * 1000
        lines = [str(line["QUERY PLAN"]) for line in plan]
        self.found.append(Statement(text, values, len(rows), waited, lines))
        return rows


async def explained(question: Question, settings: Settings) -> list[str]:
    """The explanation, line by line; raises `ExplainRefused`."""
    variables = _variables(question.variables)
    viewer = await _viewer(question.person)
    prepared, cost = _prepared(question, variables)
    snapshot = ExplainedSnapshot(question.analyze)
    context = _context(viewer, snapshot, settings)
    try:
        result = await executed(schema, prepared, variables, question.operation, context)
    finally:
        await context.close()
    errors = [describe(e, Language.EN, context.request_id) for e in result.errors or ()]
    return [
        *_cost_lines(cost, question.person),
        *(f"Error: {error['message']}" for error in errors),
        *_plan_lines(prepared, viewer),
        *_statement_lines(snapshot.found),
    ]


def _variables(text: str) -> dict[str, Any]:
    try:
        found = orjson.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ExplainRefused("The variables must be one JSON object.")
    return found


async def _viewer(person: str | None) -> Viewer:
    if person is None:
        return VISITOR
    found = await viewer_named(person, Language.ZH, datetime.now(UTC))
    if found is None:
        raise ExplainRefused(f"Nobody signs in as {person[:80]!r} now.")
    return found


def _prepared(question: Question, variables: dict[str, Any]) -> tuple[Prepared, Cost]:
    try:
        prepared = documents_of(schema._schema, Limits()).prepare(question.text)
        operation = operation_of(prepared.document, question.operation)
    except RequestRefused as refused:
        said = [describe(error, Language.EN, "")["message"] for error in refused.errors]
        raise ExplainRefused("The query is refused: " + " ".join(said)) from None
    if operation.operation is not OperationType.QUERY:
        raise ExplainRefused("Only queries are explained: a mutation would have to be done.")
    # Plans of its own: those that are kept may be of other viewers.
    prepared = prepared._replace(kept={})
    sizes = {name: size_of(value) for name, value in variables.items()}
    return prepared, weigh(schema._schema, prepared.document, operation, sizes)


def _context(viewer: Viewer, snapshot: ExplainedSnapshot, settings: Settings) -> Context:
    return Context(
        request=Request({"type": "http", "method": "POST", "headers": []}),
        response=Response(),
        request_id="explain",
        viewer=viewer,
        reader=Reader(viewer, snapshot, cursors=Cursors(kept_secret(settings.secret_file))),
        settings=settings,
        audit_head=settings.audit_head_file,
    )


# --- the text -------------------------------------------------------------------------------


def _cost_lines(cost: Cost, person: str | None) -> Iterator[str]:
    most = Limits().cost
    refused = "; the server refuses it" if cost.requested > most else ""
    yield f"Cost {cost.requested:,} of at most {most:,}{refused}, asked as {person or 'a visitor'}"
    for part in cost.parts:
        yield f"  {part.cost:>9,}  {part.path} ({part.rows} rows)"


def _plan_lines(prepared: Prepared, viewer: Viewer) -> Iterator[str]:
    symbolic = viewer.symbolic()
    kept = [p for p in prepared.kept.values() if isinstance(p, PageSelection | Selection)]
    for number, plan in enumerate(kept, 1):
        if isinstance(plan, PageSelection):
            yield from ("", f"Plan {number}: a page, {plan.type.name}")
            yield from _page_lines(plan, symbolic, "  ")
        else:
            yield from ("", f"Plan {number}: records by their ids, {plan.type.name}")
            yield from _selection_lines(plan, symbolic, "  ")


def _page_lines(page: PageSelection, viewer: Viewer, indent: str) -> Iterator[str]:
    for key, name, asked in page.outputs:
        yield f"{indent}{_called(key, name)}"
        if isinstance(asked, Selection):
            yield from _selection_lines(asked, viewer, f"{indent}  ")
        for inner_key, inner_name, inner in asked if isinstance(asked, list) else ():
            yield f"{indent}  {_called(inner_key, inner_name)}"
            if isinstance(inner, Selection):
                yield from _selection_lines(inner, viewer, f"{indent}    ")


def _selection_lines(selection: Selection, viewer: Viewer, indent: str) -> Iterator[str]:
    declaration = selection.declaration
    made = "PostgreSQL's JSON as it is" if selection.plain else "shaped"
    yield f"{indent}of {declaration.name}, {made}"
    yield from _wrapped(f"rows: {_condition(declaration.scope(viewer, 'r'))}", indent)
    if selection.raw:
        yield from _wrapped(f"read for functions: {', '.join(selection.raw)}", indent)
    for output in selection.outputs:
        yield from _output_lines(output, viewer, indent)


def _output_lines(output: Output, viewer: Viewer, indent: str) -> Iterator[str]:
    way = output.way.name.lower().replace("_", " ")
    yield f"{indent}{output.key}: {way}"
    mask = getattr(output.spec, "mask", None)
    if mask is not None:
        yield from _wrapped(f"shown where: {_condition(mask.sql(viewer, 'r'))}", f"{indent}  ")
    for selection in output.inner.values():
        yield from _selection_lines(selection, viewer, f"{indent}  ")
    if output.page is not None:
        yield from _page_lines(output.page, viewer, f"{indent}  ")


def _called(key: str, name: str) -> str:
    return name if key == name else f"{key}: {name}"


def _condition(condition: Sql) -> str:
    if condition in (TRUE, FALSE):
        return "all" if condition == TRUE else "none"
    text, values = condition.compile()
    # From the last: `$1` begins `$10` too.
    for number in range(len(values), 0, -1):
        text = text.replace(f"${number}", _shown(values[number - 1]))
    return text


def _shown(value: Any) -> str:
    return f"<the viewer's {value.attribute}>" if isinstance(value, Slot) else repr(value)


def _statement_lines(statements: list[Statement]) -> Iterator[str]:
    for number, statement in enumerate(statements, 1):
        rows = "1 row" if statement.rows == 1 else f"{statement.rows} rows"
        yield from ("", f"Statement {number}: {rows}, {statement.waited:.1f} ms")
        yield from _wrapped(statement.text, "  ")
        for place, value in enumerate(statement.values, 1):
            yield from _wrapped(f"${place} = {value!r}", "    ")
        yield from (f"  | {line}" for line in statement.plan)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
