"""Where GraphQL's executor comes to a record, the planned reader answers all that is below it."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from inspect import isawaitable
from typing import Any

from graphql import GraphQLObjectType, get_named_type
from graphql.execution import Executor
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path
from strawberry.types.arguments import convert_arguments

from backend.core.reading.connections import PageWanted, part_of
from backend.core.reading.declaring import Row
from backend.core.reading.reader import Reader, Slice
from backend.core.reading.selecting import Output, PageSelection, Selecting, Selection
from backend.core.reading.shaping import PageRows, Shaping, answer_of_page
from backend.core.reading.statements import Statements

MOST_KEPT = 50
"""Selections that are kept with one document, for all kinds of viewers."""


class PlannedExecutor(Executor[Any]):
    """Strawberry's execution, but for records: those are read by plan, whatever they hang on."""

    def complete_value(
        self,
        return_type: Any,
        field_details_list: Any,
        info: Any,
        path: Any,
        result: Any,
        position_context: Any,
    ) -> Any:
        """As graphql-core does it, until there is a record, or records, or a page of them."""
        if self._is_planned(result):
            reading = _Reading(self, info)
            if type(result) is PageWanted:
                return reading.page(get_named_type(return_type), field_details_list, result, path)
            if type(result) is list:
                return reading.rows(field_details_list, result, path)
            return reading.row(field_details_list, result, path)
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )

    def _is_planned(self, result: Any) -> bool:
        rows = result if type(result) is list else (result,)
        found = any(type(row) in (Row, PageWanted) for row in rows)
        return found and self.context_value.reader.planned


class _Reading:
    """What is read below one field."""

    def __init__(self, executor: PlannedExecutor, info: Any) -> None:
        self.executor, self.info = executor, info
        self.reader: Reader = executor.context_value.reader
        self.slices: dict[int, Slice] = {}
        symbolic = self.reader.viewer.symbolic()
        self.statements = Statements(symbolic, self.slice_of)
        self.selecting = Selecting(self.collected, self.type_named, self.given, symbolic)
        self.shaping = Shaping(self.reader, self.slice_of, self.complete, self.resolve, self.tell)

    async def row(self, details: Any, row: Row, path: Path) -> Any:
        """The answer for one record; null where it is not the viewer's to see."""
        (found,) = await self._by_ids(row.declaration.name, details, [row], [path])
        return found

    async def rows(self, details: Any, rows: list[Row | None], path: Path) -> list[Any]:
        """The answers for records, in their order; null where there is none."""
        answers: list[Any] = [None] * len(rows)
        by_type: dict[str, dict[int, Row]] = {}
        for i, row in enumerate(rows):
            if row is not None:
                by_type.setdefault(row.declaration.name, {})[i] = row
        for name, found in by_type.items():
            places = [path.add_key(i, None) for i in found]
            made = await self._by_ids(name, details, list(found.values()), places)
            for i, answer in zip(found, made, strict=True):
                answers[i] = answer
        return answers

    async def _by_ids(
        self, type_name: str, details: Any, rows: list[Row], places: list[Path]
    ) -> list[Any]:
        selection = self._kept(type_name, details, partial(self.selecting.of_record, type_name))
        numbers = list(dict.fromkeys(row.id for row in rows))
        records = await self.reader.fetch(self.statements.by_ids(selection, numbers))
        found = {record["id"]: record["j0"] for record in records}
        shown = [(row.id, place) for row, place in zip(rows, places, strict=True)]
        there = [(number, place) for number, place in shown if number in found]
        made = iter(
            await self.shaping.rows(selection, [found[n] for n, _ in there], [p for _, p in there])
        )
        return [next(made) if number in found else None for number, _ in shown]

    async def page(
        self, connection: Any, details: Any, wanted: PageWanted, path: Path
    ) -> dict[str, Any]:
        """The answer for one page of a list."""
        page = self._kept(connection.name, details, lambda d: self.selecting.of_page(connection, d))
        part = wanted.part
        told = {s: await s.of(self.reader, part, wanted.parent) for s in page.summaries}
        records = await self._records(page, wanted) if page.shows_rows else []
        kept, has_next, has_previous = part.cut(records)
        places = [path.add_key("nodes", None).add_key(i, None) for i in range(len(kept))]
        columns = [
            await self.shaping.rows(selection, [r[f"j{i}"] for r in kept], places)
            for i, selection in enumerate(page.selections)
        ]
        keys = [[r[f"k{i}"] for i in range(len(part.keys))] for r in kept]
        return answer_of_page(page, part, PageRows(columns, keys, has_next, has_previous, told))

    async def _records(self, page: PageSelection, wanted: PageWanted) -> list[dict[str, Any]]:
        if wanted.parent is None:
            return await self.reader.fetch(self.statements.page(page, wanted.part))

        async def load(parents: list[int]) -> list[list[dict[str, Any]]]:
            statement = self.statements.pages(page, wanted.part, parents)
            return await self.reader.by_parent(statement, parents)

        loader = self.reader.loader(("planned", id(page), wanted.part), load)
        rows: list[dict[str, Any]] = await loader.load(wanted.parent)
        return rows

    def _kept(self, type_name: str, details: Any, make: Any) -> Any:
        kept = self.executor.context_value.kept
        key = (
            self.reader.viewer.kind(),
            _booleans(self.executor),
            type_name,
            tuple(id(d.node) for d in details),
        )
        found: Selection | PageSelection | None = kept.get(key)
        if found is None:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            found = kept[key] = make(details)
        return found

    def collected(self, kind: GraphQLObjectType, details: Any) -> dict[str, Any]:
        """The fields that are asked of the type."""
        found: dict[str, Any] = self.executor.collect_subfields(kind, details).grouped_field_set
        return found

    def type_named(self, name: str) -> Any:
        """The type of that name."""
        return self.executor.schema.get_type(name)

    def slice_of(self, output: Output) -> Slice:
        """Which part of a list inside a record is asked for."""
        found = self.slices.get(id(output))
        if found is None:
            found = self.slices[id(output)] = part_of(
                output.spec, self.reader, self._arguments(output)
            )
        return found

    def given(self, field: Any, details: Any) -> dict[str, Any]:
        """The arguments that the field is given."""
        first = details[0]
        return get_argument_values(
            field, first.node, self.executor.variable_values, first.fragment_variable_values
        )

    def _arguments(self, output: Output) -> dict[str, Any]:
        schema = self.info.schema._strawberry_schema
        declared = output.field.extensions["strawberry-definition"]
        given = self.given(output.field, output.details)
        return convert_arguments(
            given, declared.arguments, schema.schema_converter.scalar_registry, schema.config
        )

    def resolve(self, kind: Any, row: Row, output: Output, path: Path) -> Any:
        """The field of the row as Strawberry resolves it."""
        return self.executor.execute_field(kind, row, output.details, path, None)

    def tell(self, error: Exception, output: Output, path: Path) -> None:
        """The error stands beside the data, which is null there."""
        self.executor.handle_field_error(error, output.type, output.details, path)

    def complete(self, kind: Any, output: Output, value: Any, path: Path) -> Any:
        """The value's own fields, as Strawberry resolves them."""
        nodes = [d.node for d in output.details]
        info = self.executor.build_resolve_info(output.field, nodes, kind, path)
        completed = self.executor.complete_value(
            output.type, output.details, info, path, value, None
        )
        return self._guarded(output, path, completed) if isawaitable(completed) else completed

    async def _guarded(self, output: Output, path: Path, completed: Awaitable[Any]) -> Any:
        try:
            return await completed
        except Exception as error:
            self.executor.handle_field_error(error, output.type, output.details, path)
            return None


def _booleans(executor: Executor[Any]) -> tuple[tuple[str, bool], ...]:
    """The values of the operation's variables that can be true or false: they may skip fields."""
    values = executor.variable_values.coerced
    return tuple(pair for pair in values.items() if type(pair[1]) is bool)
