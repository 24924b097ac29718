"""Where GraphQL's executor comes to a record, the planned reader answers all that is below it."""

from __future__ import annotations

import asyncio
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
from backend.core.reading.declaring import RowWanted
from backend.core.reading.grouping import StatsWanted
from backend.core.reading.reader import Reader, Slice
from backend.core.reading.rows import Row
from backend.core.reading.selecting import Output, PageSelection, Selecting, Selection
from backend.core.reading.shaping import PageRows, Shaping, answer_of_page
from backend.core.reading.statements import IDS, Statements
from backend.core.sql import sql

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
        if type(result) is StatsWanted and not self.context_value.reader.planned:
            return self._groups(
                return_type, field_details_list, info, path, result, position_context
            )
        if self._is_planned(result):
            reading = _Reading(self, info)
            if type(result) is PageWanted:
                return reading.page(get_named_type(return_type), field_details_list, result, path)
            if type(result) is StatsWanted:
                return reading.stats(get_named_type(return_type), field_details_list, result, path)
            if type(result) is list:
                return reading.rows(field_details_list, result, path)
            name, number = result.declaration.name, result.id
            return reading.row(name, number, field_details_list, path)
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )

    def _is_planned(self, result: Any) -> bool:
        rows = result if type(result) is list else (result,)
        found = any(type(row) in (RowWanted, Row, PageWanted, StatsWanted) for row in rows)
        return found and self.context_value.reader.planned

    async def _groups(
        self, return_type: Any, details: Any, info: Any, path: Path, wanted: Any, context: Any
    ) -> Any:
        rows = await _Reading(self, info).groups(get_named_type(return_type), details, wanted)
        completed = super().complete_value(return_type, details, info, path, rows, context)
        return await completed if isawaitable(completed) else completed


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

    async def row(self, type_name: str, number: int, details: Any, path: Path) -> Any:
        """The answer for one record; null where it is not the viewer's to see."""
        selection = self._kept(type_name, details, partial(self.selecting.of_record, type_name))

        async def load(numbers: list[int]) -> list[str | None]:
            text, values = self.statements.kept_by_ids(selection)
            bound = [numbers if value is IDS else value for value in values]
            found = {row["id"]: row["j0"] for row in await self.reader.run(text, bound)}
            return [found.get(n) for n in numbers]

        text = await self.reader.loader(("record", id(selection)), load).load(number)
        if text is None:
            return None
        (answer,) = await self.shaping.rows(selection, [text], [path])
        return answer

    async def rows(self, details: Any, rows: list[Any], path: Path) -> list[Any]:
        """The answers for records, in their order; null where there is none."""

        async def at(i: int, row: Row | RowWanted | None) -> Any:
            if row is None:
                return None
            return await self.row(row.declaration.name, row.id, details, path.add_key(i, None))

        return list(await asyncio.gather(*(at(i, row) for i, row in enumerate(rows))))

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

    async def stats(self, kind: Any, details: Any, wanted: StatsWanted, path: Path) -> list[Any]:
        """The answers for groups of records, by plan."""
        selection = self._of_groups(kind, details, wanted)
        groups = wanted.rows(self.reader.viewer, selection)
        found = await self.reader.fetch(self.statements.of_rows(selection, groups))
        texts = [record["j0"] for record in wanted.checked(found)]
        places = [path.add_key(i, None) for i in range(len(texts))]
        return list(await self.shaping.rows(selection, texts, places))

    async def groups(self, kind: Any, details: Any, wanted: StatsWanted) -> list[Row]:
        """Groups of records as rows, for Strawberry to answer what is asked of them."""
        groups = wanted.rows(self.reader.viewer, self._of_groups(kind, details, wanted))
        found = await self.reader.fetch(sql("SELECT * FROM {}", groups))
        return self.reader.rows(wanted.groups, wanted.checked(found))

    def _of_groups(self, kind: Any, details: Any, wanted: StatsWanted) -> Selection:
        make = partial(self.selecting.of_rows, wanted.groups)
        found: Selection = self._kept(kind.name, details, make)
        return found

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
