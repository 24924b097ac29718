"""Where GraphQL's executor comes to a record, the planned reader answers all that is below it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import cached_property, partial
from inspect import isawaitable
from typing import Any

from graphql import GraphQLObjectType, OperationType, get_named_type
from graphql.execution import Executor
from graphql.pyutils import Path

from backend.core.declaring.records import RowWanted
from backend.core.declaring.rows import Row
from backend.core.metrics import LEFT, PLAN_HITS, PLAN_MISSES, PLANNED
from backend.core.reading.answering import Answering, Arguments
from backend.core.reading.connections import PageWanted
from backend.core.reading.direct import keep_roots, key_of
from backend.core.reading.grouping import StatsWanted
from backend.core.reading.reader import Reader
from backend.core.reading.selecting import Details, Output, PageSelection, Selecting

MOST_KEPT = 50
"""Selections that are kept with one document, for all kinds of viewers."""


class PlannedExecutor(Executor[Any]):
    """Strawberry's execution, but for records: those are read by plan, whatever they hang on."""

    @cached_property
    def arguments(self) -> Arguments:
        """What the document's fields are given."""
        schema: Any = self.schema
        return Arguments(schema._strawberry_schema, self.variable_values)

    def execute_collected_root_fields(
        self, root_type: Any, root_value: Any, grouped_field_set: Any, *rest: Any
    ) -> Any:
        """As graphql-core does it; a query leaves what it asks for with its document."""
        if self.operation.operation is OperationType.QUERY:
            kept = self.context_value.kept
            keep_roots(kept, self.arguments, self.operation, grouped_field_set)
        return super().execute_collected_root_fields(
            root_type, root_value, grouped_field_set, *rest
        )

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
            PLANNED.inc()
            asked = _Asked(self, get_named_type(return_type), field_details_list, path)
            if type(result) is PageWanted:
                return asked.page(result)
            if type(result) is StatsWanted:
                return asked.stats(result)
            return asked.rows(result) if type(result) is list else asked.row(result, path)
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )

    def _is_planned(self, result: Any) -> bool:
        rows = result if type(result) is list else (result,)
        return any(type(row) in (RowWanted, Row, PageWanted, StatsWanted) for row in rows)


class _Asked:
    """What is asked of one field that gives records."""

    def __init__(self, executor: PlannedExecutor, kind: Any, details: Details, path: Path) -> None:
        self.executor, self.kind, self.details, self.path = executor, kind, details, path
        self.reader: Reader = executor.context_value.reader
        arguments = executor.arguments
        self.answering = Answering(self.reader, arguments, self)
        self.selecting = Selecting(
            self.collected, self.type_named, arguments.given, self.reader.viewer.symbolic()
        )

    def row(self, row: Row | RowWanted, path: Path) -> Awaitable[Any]:
        """The answer for one record; null where it is not the viewer's to see."""
        name = row.declaration.name
        selection = self._kept(name, partial(self.selecting.of_record, name))
        return self.answering.row_of_level(selection, row.id, path)

    async def rows(self, rows: list[Row | RowWanted | None]) -> list[Any]:
        """The answers for records, in their order; null where there is none."""
        there = [(i, row) for i, row in enumerate(rows) if row is not None]
        made = await asyncio.gather(*(self.row(r, self.path.add_key(i, None)) for i, r in there))
        answers: list[Any] = [None] * len(rows)
        for (i, _), answer in zip(there, made, strict=True):
            answers[i] = answer
        return answers

    def page(self, wanted: PageWanted) -> Awaitable[Any]:
        """The answer for one page of a list."""
        page: PageSelection = self._kept(self.kind.name, partial(self.selecting.of_page, self.kind))
        return self.answering.page(page, wanted, self.path)

    def stats(self, wanted: StatsWanted) -> Awaitable[Any]:
        """The answers for groups of records."""
        made = partial(self.selecting.of_rows, wanted.groups)
        return self.answering.stats(self._kept(self.kind.name, made), wanted, self.path)

    def _kept(self, type_name: str, make: Callable[[Details], Any]) -> Any:
        kept = self.executor.context_value.kept
        key = key_of(self.reader, self.executor.arguments, type_name, self.details)
        found = kept.get(key)
        (PLAN_MISSES if found is None else PLAN_HITS).inc()
        if found is None:
            if len(kept) >= MOST_KEPT:
                kept.clear()
            found = kept[key] = make(self.details)
        return found

    def collected(self, kind: GraphQLObjectType, details: Any) -> dict[str, Any]:
        """The fields that are asked of the type."""
        found: dict[str, Any] = self.executor.collect_subfields(kind, details).grouped_field_set
        return found

    def type_named(self, name: str) -> Any:
        """The type of that name."""
        return self.executor.schema.get_type(name)

    def resolve(self, kind: Any, row: Row, output: Output, path: Path) -> Any:
        """The field of the row as Strawberry resolves it."""
        LEFT.inc()
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
