"""Plain execution, as the planned reader is compared with: a resolver for each field.

Rows are read whole, by loaders, and what is asked of them is resolved field by field, as in any
Strawberry schema. It knows what is declared and the row scopes, and nothing of plans.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from inspect import isawaitable
from types import SimpleNamespace
from typing import Any

import pytest
from graphql import get_named_type
from graphql.execution import Executor
from strawberry.utils.str_converters import to_camel_case

from backend.app import Contexts
from backend.core.declaring.kinds import Batch, Many, One, OneOf
from backend.core.declaring.records import Declaration, RowWanted, points_sql
from backend.core.declaring.rows import Row
from backend.core.reading.connections import PageWanted
from backend.core.reading.facets import Summary, is_complete
from backend.core.reading.grouping import StatsWanted
from backend.core.reading.paging import Key, order_sql
from backend.core.reading.reader import PARENT, Reader, Slice
from backend.core.sql import Sql, all_of, joined, sql
from backend.schema import schema


class PlainRow(Row):
    """A row whose fields are read as they are asked for."""

    __slots__ = ("reader",)

    def __init__(self, row: Row, reader: Reader) -> None:
        super().__init__(row.declaration, row.values, row.viewer)
        self.reader = reader

    def __getattr__(self, name: str) -> Any:
        spec = self.declaration.fields.get(name)
        match spec:
            case None:
                raise AttributeError(name)
            case One():
                return self._one(spec.target, self.values[spec.key])
            case OneOf():
                return self._one_of(spec)
            case Many():
                return self._many(name, spec)
            case Batch():
                return self.reader.batched(spec, self.values[spec.key])
        return self.read(name)

    async def _one(self, target: str, number: int | None) -> PlainRow | None:
        row = None if number is None else await self.reader.one(target, number)
        return None if row is None else PlainRow(row, self.reader)

    async def _one_of(self, spec: OneOf) -> PlainRow | None:
        for target, key in spec.keys:
            if self.values[key] is not None:
                return await self._one(target, self.values[key])
        return None

    async def _many(self, name: str, spec: Many) -> Any:
        rows = [PlainRow(r, self.reader) for r in await self.reader.many(spec, self.id)]
        described: Any = self.declaration.described
        field = described.__strawberry_definition__.get_field(name)
        # Of a field that is no list, the first.
        is_list = "list" in str(field.type_annotation.raw_annotation).lower()
        return rows if is_list else next(iter(rows), None)


@dataclass
class PlainPage:
    """One page of a list, and what is said of all of it."""

    reader: Reader
    part: Slice
    parent: int | None
    rows: list[PlainRow]
    cursors: list[str]
    has_next: bool
    has_previous: bool
    marks: list[Any] | None

    @property
    def nodes(self) -> list[PlainRow]:
        """The records."""
        return self.rows

    @property
    def edges(self) -> list[Any]:
        """The records with their cursors."""
        pairs = zip(self.rows, self.cursors, strict=True)
        marks = self.marks or [[]] * len(self.rows)
        return [
            SimpleNamespace(node=row, cursor=cursor, highlights=marked)
            for (row, cursor), marked in zip(pairs, marks, strict=True)
        ]

    @property
    def page_info(self) -> Any:
        """Where the page stands."""
        return SimpleNamespace(
            has_next_page=self.has_next,
            has_previous_page=self.has_previous,
            start_cursor=self.cursors[0] if self.cursors else None,
            end_cursor=self.cursors[-1] if self.cursors else None,
        )

    async def told(self, summary: Summary) -> Any:
        """What is said of the whole list."""
        return await summary.of(self.reader, self.part, self.parent)


@dataclass
class PlainFacets:
    """The facets of a list."""

    page: PlainPage
    exact: bool

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name == "is_exact":
            return self._is_exact()
        return self.page.told(Summary(name, self.exact))

    async def _is_exact(self) -> bool:
        whole = self.page.part.is_whole
        return whole and (self.exact or is_complete(await self.page.told(Summary())))


async def page_of(reader: Reader, wanted: PageWanted) -> PlainPage:
    """The page, its rows read whole; of lists inside records one statement for a level."""
    part, parent = wanted.part, wanted.parent
    if parent is None:
        records = await reader.fetch(_page_sql(reader, part))
    else:

        async def load(parents: list[int]) -> list[list[dict[str, Any]]]:
            return await reader.by_parent(_pages_sql(reader, part, parents), parents)

        records = await reader.loader(("plain", part), load).load(parent)
    kept, has_next, has_previous = part.cut(records[::-1] if part.from_end else records)
    rows = [PlainRow(row, reader) for row in reader.rows(part.declaration, kept)]
    cursors = [part.cursor([_place(part, k, row) for k in part.keys]) for row in rows]
    marks = None
    if part.found is not None:
        marks = await part.found.marked(reader, part.declaration, [row.id for row in rows])
    return PlainPage(reader, part, parent, rows, cursors, has_next, has_previous, marks)


def _place(part: Slice, key: Key, row: PlainRow) -> Any:
    if part.found is None or key.made is None:
        return row.values[key.column]
    return dict(zip(part.found.numbers, part.found.scores, strict=True))[row.id]


def _columns(declaration: Declaration) -> Sql:
    found = (sql(f'{{}} AS "{c}"', declaration.column_sql(c, "t")) for c in declaration.needed)
    return joined(", ", found)


def _page_sql(reader: Reader, part: Slice, *more: Sql) -> Sql:
    where = [part.declaration.scope(reader.viewer, "t"), *part.conditions, *part.between("t")]
    return sql(
        f'SELECT {{}} FROM "{part.declaration.table}" t WHERE {{}} ORDER BY {{}} LIMIT {{}}::int',
        _columns(part.declaration),
        all_of([*where, *more]),
        order_sql(part.declaration, part.keys, "t", backward=part.from_end),
        part.size + 1,
    )


def _pages_sql(reader: Reader, part: Slice, parents: list[int]) -> Sql:
    assert part.via is not None
    mine = points_sql(part.via, "t", sql("p.id"), reader.viewer)
    return sql(
        f'SELECT p.id AS "{PARENT}", l.* FROM unnest({{}}::bigint[]) AS p(id) '
        "CROSS JOIN LATERAL ({}) l",
        parents,
        _page_sql(reader, part, mine),
    )


class PlainExecutor(Executor[Any]):
    """Strawberry's execution, with rows where resolvers say that something is to be read."""

    def complete_value(
        self, return_type: Any, details: Any, info: Any, path: Any, result: Any, position: Any
    ) -> Any:
        """As graphql-core does it, once what is wanted is read."""
        reading = self._reading(return_type, details, result)
        if reading is None:
            return super().complete_value(return_type, details, info, path, result, position)

        async def completed() -> Any:
            found = super(PlainExecutor, self).complete_value(
                return_type, details, info, path, await reading, position
            )
            return await found if isawaitable(found) else found

        return completed()

    def _reading(self, return_type: Any, details: Any, result: Any) -> Awaitable[Any] | None:
        reader: Reader = self.context_value.reader
        match result:
            case PageWanted():
                return page_of(reader, result)
            case StatsWanted():
                asked = self.collect_subfields(get_named_type(return_type), details)
                names = {d[0].node.name.value for d in asked.grouped_field_set.values()}
                return _groups(reader, result, names)
            case RowWanted():
                return _row(reader, result)
            case Row() if not isinstance(result, PlainRow):
                return _kept(reader, result)
        return None


async def _row(reader: Reader, wanted: RowWanted) -> PlainRow | None:
    row = await reader.one(wanted.declaration.name, wanted.id)
    return None if row is None else PlainRow(row, reader)


async def _kept(reader: Reader, row: Row) -> PlainRow:
    return PlainRow(row, reader)


async def _groups(reader: Reader, wanted: StatsWanted, asked: set[str]) -> list[PlainRow]:
    specs = {to_camel_case(name): spec for name, spec in wanted.groups.fields.items()}
    outputs = [SimpleNamespace(spec=specs.get(name)) for name in asked]
    selection: Any = SimpleNamespace(outputs=outputs)
    found = await reader.fetch(sql("SELECT * FROM {}", wanted.rows(reader.viewer, selection)))
    return [PlainRow(row, reader) for row in reader.rows(wanted.groups, wanted.checked(found))]


async def _total(page: PlainPage, _info: Any, exact: bool = False) -> int:
    summary = Summary(exact=exact)
    return summary.number(await page.told(summary))


async def _is_exact(page: PlainPage, _info: Any) -> bool:
    return page.part.is_whole and is_complete(await page.told(Summary()))


def _facets(page: PlainPage, _info: Any, exact: bool = False) -> PlainFacets:
    return PlainFacets(page, exact)


_OF_LISTS: dict[str, Callable[..., Any]] = {
    "totalCount": _total,
    "totalCountIsExact": _is_exact,
    "facets": _facets,
}


@contextmanager
def plainly(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever is asked is executed plainly."""
    with monkeypatch.context() as patched:
        patched.setattr(Contexts, "plan", lambda *_: None)
        patched.setattr(schema, "execution_context_class", PlainExecutor)
        for kind in schema._schema.type_map.values():
            if kind.name.endswith("Connection"):
                for name, resolve in _OF_LISTS.items():
                    patched.setattr(kind.fields[name], "resolve", resolve)  # type: ignore[attr-defined]
        yield
