"""The answer made of a selection's rows, a level at a time.

Where PostgreSQL's JSON is the answer, its text is handed on unread. Elsewhere the rows of one level
are read together, so that a batch runs once for all of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from inspect import isawaitable
from typing import Any, NamedTuple, Protocol

import orjson
from graphql import GraphQLError, get_named_type, is_list_type, is_non_null_type
from graphql.pyutils import Path

from backend.core.declaring.masks import MaskedField
from backend.core.declaring.records import Declaration
from backend.core.declaring.rows import Row
from backend.core.reading.facets import Summary, answer_of_facets, is_complete
from backend.core.reading.reader import Reader, Slice
from backend.core.reading.selecting import Member, Output, PageSelection, Selection, Way, is_leaf
from backend.core.reading.statements import RAW


class Elsewhere(Protocol):
    """What a field's answer may need beside its rows: Strawberry, and a place for errors."""

    def complete(self, kind: Any, output: Output, value: Any, path: Path, /) -> Any:
        """The value's own fields, as Strawberry resolves them."""

    def resolve(self, kind: Any, row: Row, output: Output, path: Path, /) -> Any:
        """The field of the row as Strawberry resolves it."""

    def tell(self, error: Exception, output: Output, path: Path, /) -> None:
        """The error stands beside the data, which is null there."""


class _Nowhere:
    """For what is selected so that it needs nothing of it."""

    def complete(self, *_: Any) -> Any:
        raise AssertionError

    resolve = tell = complete


NOWHERE: Elsewhere = _Nowhere()


class Shaping(NamedTuple):
    """Makes the answers of one request."""

    reader: Reader
    slice_of: Callable[[Output], Slice]
    elsewhere: Elsewhere

    async def rows(
        self, selection: Selection, texts: Sequence[str], paths: list[Path]
    ) -> list[Any]:
        """The answers of rows that came as JSON."""
        if selection.plain:
            return [orjson.Fragment(text) for text in texts]
        return await self.level(selection, [orjson.loads(text) for text in texts], paths)

    async def level(
        self, selection: Selection, found: list[dict[str, Any]], paths: list[Path]
    ) -> list[Any]:
        """The answers of one level's rows."""
        if selection.plain or not found:
            return found
        rows = self._decoded(selection, found) if selection.raw else []
        answers: list[dict[str, Any]] = [{} for _ in found]
        for output in selection.outputs:
            places = [p.add_key(output.key, selection.type.name) for p in paths]
            values = await self._values(selection, output, found, rows, places)
            if output.mask is not None:
                self._tell_hidden(selection, output, rows, places)
            for answer, value in zip(answers, values, strict=True):
                answer[output.key] = value
        return answers

    def _decoded(self, selection: Selection, found: list[dict[str, Any]]) -> list[Row]:
        declaration = selection.declaration
        return [
            Row(
                declaration,
                {c: decoded(declaration, c, row[f"{RAW}{c}"]) for c in selection.raw},
                self.reader.viewer,
            )
            for row in found
        ]

    async def _values(
        self,
        selection: Selection,
        output: Output,
        found: list[dict[str, Any]],
        rows: list[Row],
        places: list[Path],
    ) -> Sequence[Any]:
        match output.way:
            case Way.PURE:
                values = [self._pure(output, row) for row in rows]
                return await self._completed(selection, output, values, places)
            case Way.BATCH:
                keys = [row.values[output.spec.key] for row in rows]
                values = await asyncio.gather(
                    *(self.reader.batched(output.spec, key) for key in keys)
                )
                return await self._completed(selection, output, values, places)
            case Way.LEFT:
                left = [
                    self.elsewhere.resolve(selection.type, row, output, place)
                    for row, place in zip(rows, places, strict=True)
                ]
                return await _awaited(left)
            case Way.PAGE:
                return await self._pages(output, [row[output.name] for row in found], places)
            case Way.MANY:
                return await self._lists(output, [row[output.name] for row in found], places)
            case Way.ONE | Way.FIRST | Way.ONE_OF:
                return await self._related(
                    selection, output, [row[output.name] for row in found], places
                )
        return [row[output.name] for row in found]

    def _tell_hidden(
        self, selection: Selection, output: Output, rows: list[Row], places: list[Path]
    ) -> None:
        """Say, once for a level, that values are null because they are not the viewer's to see."""
        mask = output.mask
        assert mask is not None
        viewer = self.reader.viewer
        hidden = [i for i, row in enumerate(rows) if not mask.shows(viewer, row.values)]
        if hidden:
            name = f"{selection.type.name}.{output.details[0].node.name.value}"
            self.elsewhere.tell(MaskedField(name, len(hidden)), output, places[hidden[0]])

    def _pure(self, output: Output, row: Row) -> Any:
        spec = output.spec
        arguments = [row.values[c] for c in spec.needs]
        if spec.of_viewer:
            return spec.function(self.reader.viewer, *arguments)
        return spec.function(*arguments)

    async def _completed(
        self, selection: Selection, output: Output, values: Sequence[Any], places: list[Path]
    ) -> Sequence[Any]:
        if is_leaf(output.type):
            return [leaf(output.type, value) for value in values]
        if output.members is not None:
            return [shaped(output.type, output.members, value) for value in values]
        return await _awaited(
            [
                self.elsewhere.complete(selection.type, output, value, place)
                for value, place in zip(values, places, strict=True)
            ]
        )

    async def _related(
        self, selection: Selection, output: Output, values: list[Any], places: list[Path]
    ) -> list[Any]:
        if is_non_null_type(output.type) and None in values:
            raise GraphQLError(
                "Cannot return null for non-nullable field "
                f"{selection.type.name}.{output.details[0].node.name.value}."
            )
        if all(inner.plain for inner in output.inner.values()):
            return values
        answers: list[Any] = list(values)
        for inner, at in self._by_type(output, values).items():
            made = await self.level(inner, [values[i] for i in at], [places[i] for i in at])
            for i, answer in zip(at, made, strict=True):
                answers[i] = answer
        return answers

    def _by_type(self, output: Output, values: list[Any]) -> dict[Selection, list[int]]:
        at = [i for i, value in enumerate(values) if value is not None]
        if output.way is not Way.ONE_OF:
            return {output.only: at}
        found: dict[Selection, list[int]] = {s: [] for s in output.inner.values()}
        for i in at:
            found[output.inner[values[i][f"{RAW}type"]]].append(i)
        return found

    async def _lists(
        self, output: Output, values: list[list[dict[str, Any]]], places: list[Path]
    ) -> list[Any]:
        every = [row for value in values for row in value]
        paths = [
            place.add_key(i, None)
            for place, value in zip(places, values, strict=True)
            for i in range(len(value))
        ]
        made = iter(await self.level(output.only, every, paths))
        return [[next(made) for _ in value] for value in values]

    async def _pages(self, output: Output, values: list[Any], places: list[Path]) -> list[Any]:
        page = output.page
        assert page is not None
        part = self.slice_of(output)
        width = len(page.selections)
        cuts = [part.cut(rows) for rows, *_ in values]
        kept = [rows for rows, _, _ in cuts]
        columns: list[list[list[Any]]] = []
        for i, selection in enumerate(page.selections):
            every = [row[i] for rows in kept for row in rows]
            paths = [
                p.add_key(n, None)
                for p, rows in zip(places, kept, strict=True)
                for n in range(len(rows))
            ]
            made = iter(await self.level(selection, every, paths))
            columns.append([[next(made) for _ in rows] for rows in kept])
        answers = []
        for n, (_, *sums) in enumerate(values):
            keys = [
                [
                    decoded(part.declaration, k.column, v)
                    for k, v in zip(part.keys, row[width:], strict=True)
                ]
                for row in kept[n]
            ]
            _, has_next, has_previous = cuts[n]
            told = {
                summary: await summary.told(self.reader, part.declaration, said)
                for summary, said in zip(page.summaries, sums, strict=True)
            }
            found = PageRows([c[n] for c in columns], keys, has_next, has_previous, told)
            answers.append(answer_of_page(page, part, found))
        return answers


@dataclass(frozen=True, slots=True)
class PageRows:
    """What a page's statement gave: the answers of each selection, the rows' keys, what follows."""

    columns: list[list[Any]]
    keys: list[list[Any]]
    has_next: bool
    has_previous: bool
    told: Mapping[Summary, Any]
    marks: list[Any] | None = None
    """Of each row, where the words stand that it was searched for; None: it was not."""


def answer_of_page(page: PageSelection, part: Slice, found: PageRows) -> dict[str, Any]:
    """The connection as it was asked for."""
    cursors = [part.cursor(values) for values in found.keys] if page.places else []
    answers = iter(found.columns)
    answer: dict[str, Any] = {}
    for key, name, asked in page.outputs:
        match name:
            case "nodes":
                answer[key] = next(answers)
            case "edges":
                answer[key] = _edges(asked, answers, cursors, found.marks)
            case "pageInfo":
                answer[key] = _page_info(asked, part, found, cursors)
            case "totalCount":
                answer[key] = asked.number(found.told[asked])
            case "totalCountIsExact":
                answer[key] = part.is_whole and is_complete(found.told[asked])
            case "facets":
                answer[key] = answer_of_facets(asked, found.told, part.is_whole)
            case "__typename":
                answer[key] = page.type.name
    return answer


def _edges(
    asked: Any, columns: Any, cursors: list[str], marks: list[Any] | None
) -> list[dict[str, Any]]:
    edges: list[dict[str, Any]] = [{} for _ in cursors]
    for key, name, selection in asked:
        values: Any = cursors
        if name == "node":
            values = next(columns)
        elif name == "highlights":
            kind, members = selection
            values = [shaped(kind, members, each) for each in marks or [[]] * len(cursors)]
        elif name == "__typename":
            values = [selection] * len(cursors)
        for edge, value in zip(edges, values, strict=True):
            edge[key] = value
    return edges


def _page_info(asked: Any, part: Slice, found: PageRows, cursors: list[str]) -> dict[str, Any]:
    values = {
        "hasNextPage": found.has_next,
        "hasPreviousPage": found.has_previous,
        "startCursor": cursors[0] if cursors else None,
        "endCursor": cursors[-1] if cursors else None,
        "__typename": "PageInfo",
    }
    return {key: values[name] for key, name, _ in asked}


def decoded(declaration: Declaration, column: str, value: Any) -> Any:
    """A column's value as Python has it, from the JSON that carried it."""
    kind = declaration.sorts(column)
    if value is None or kind is None:
        return value
    if kind in (datetime, date):
        return kind.fromisoformat(value)
    if kind is Decimal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind(value)
    return value


def shaped(kind: Any, members: tuple[Member, ...], value: Any) -> Any:
    """A value, of an object what is asked of it."""
    if not members:
        return leaf(kind, value)
    if is_non_null_type(kind):
        return shaped(kind.of_type, members, _there(kind, value))
    if value is None:
        return None
    if is_list_type(kind):
        return [shaped(kind.of_type, members, each) for each in value]
    return {m.key: _member_of(value, m) for m in members}


def _member_of(value: Any, member: Member) -> Any:
    if member.name == "__typename":
        return get_named_type(member.type).name
    return shaped(member.type, member.members, getattr(value, member.name))


def _there(kind: Any, value: Any) -> Any:
    if value is None:
        raise GraphQLError(f"Cannot return null for a non-nullable field of {kind.of_type}.")
    return value


def leaf(kind: Any, value: Any) -> Any:
    """A value without fields as the answer has it."""
    if is_non_null_type(kind):
        return leaf(kind.of_type, _there(kind, value))
    if value is None:
        return None
    if is_list_type(kind):
        return [leaf(kind.of_type, each) for each in value]
    return value.name if isinstance(value, Enum) else kind.coerce_output_value(value)


async def _awaited(values: list[Any]) -> list[Any]:
    waiting = [value for value in values if isawaitable(value)]
    found = iter(await asyncio.gather(*waiting)) if waiting else iter(())
    return [next(found) if isawaitable(value) else value for value in values]
