"""Reads what is selected, and makes the answer of it: for one request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql.execution.values import VariableValues, get_argument_values
from graphql.pyutils import Path
from strawberry import Schema
from strawberry.types.arguments import convert_arguments

from backend.core.reading.connections import AnyOfKind, PageWanted, part_of
from backend.core.reading.grouping import StatsWanted
from backend.core.reading.reader import Reader, Slice
from backend.core.reading.selecting import Details, Output, PageSelection, Selection
from backend.core.reading.shaping import Elsewhere, PageRows, Shaping, answer_of_page
from backend.core.reading.statements import IDS, Statements


@dataclass(frozen=True, slots=True)
class Arguments:
    """What fields are given, in a document with these values of its variables."""

    schema: Schema
    variables: VariableValues

    def given(self, field: Any, details: Details) -> dict[str, Any]:
        """As GraphQL has it."""
        first = details[0]
        return get_argument_values(
            field, first.node, self.variables, first.fragment_variable_values
        )

    def converted(self, field: Any, details: Details) -> dict[str, Any]:
        """As resolvers are given it."""
        declared, schema = field.extensions["strawberry-definition"], self.schema
        return convert_arguments(
            self.given(field, details),
            declared.arguments,
            schema.schema_converter.scalar_registry,
            schema.config,
        )

    def booleans(self) -> tuple[tuple[str, bool], ...]:
        """The variables that are true or false: they may skip fields."""
        values = self.variables.coerced
        return tuple(pair for pair in values.items() if type(pair[1]) is bool)


class Answering:
    """The reads of one field, each selection by its statement."""

    def __init__(self, reader: Reader, arguments: Arguments, elsewhere: Elsewhere) -> None:
        self.reader, self.arguments = reader, arguments
        # Statements are kept for a whole kind of viewers: nothing of this one may stand in them.
        self.asking = AnyOfKind(reader.viewer.symbolic(), reader.cursors)
        self.slices: dict[int, Slice] = {}
        self.statements = Statements(self.asking.viewer, self.slice_of)
        self.shaping = Shaping(reader, self.slice_of, elsewhere)

    def slice_of(self, output: Output) -> Slice:
        """Which part of a list inside a record is asked for."""
        found = self.slices.get(id(output))
        if found is None:
            given = self.arguments.converted(output.field, output.details)
            found = self.slices[id(output)] = part_of(output.spec, self.asking, given)
        return found

    async def row(self, selection: Selection, number: int, path: Path) -> Any:
        """The answer for one record; null where it is not the viewer's to see."""
        (text,) = await self._texts(selection, [number])
        return await self._shaped(selection, text, path)

    async def row_of_level(self, selection: Selection, number: int, path: Path) -> Any:
        """As `row`, in one statement with the others of a level."""

        async def load(numbers: list[int]) -> list[str | None]:
            return await self._texts(selection, numbers)

        text = await self.reader.loader(("record", id(selection)), load).load(number)
        return await self._shaped(selection, text, path)

    async def _texts(self, selection: Selection, numbers: list[int]) -> list[str | None]:
        text, values = self.statements.kept_by_ids(selection, self.reader.claim)
        bound = [numbers if value is IDS else value for value in values]
        found = {row["id"]: row["j0"] for row in await self.reader.run(text, bound)}
        return [found.get(n) for n in numbers]

    async def _shaped(self, selection: Selection, text: str | None, path: Path) -> Any:
        if text is None:
            return None
        (answer,) = await self.shaping.rows(selection, [text], [path])
        return answer

    async def page(self, page: PageSelection, wanted: PageWanted, path: Path) -> dict[str, Any]:
        """The answer for one page of a list."""
        part = wanted.part
        told = {s: await s.of(self.reader, part, wanted.parent) for s in page.summaries}
        records = await self._records(page, wanted) if page.shows_rows else []
        kept, has_next, has_previous = part.cut(records)
        places = [path.add_key("nodes", None).add_key(i, None) for i in range(len(kept))]
        columns = [
            await self.shaping.rows(selection, [r[f"j{i}"] for r in kept], places)
            for i, selection in enumerate(page.selections)
        ]
        width = len(part.keys) if page.places else 0
        keys = [[r[f"k{i}"] for i in range(width)] for r in kept]
        marks = await self._marks(page, part, keys)
        rows = PageRows(columns, keys, has_next, has_previous, told, marks)
        return answer_of_page(page, part, rows)

    async def _marks(self, page: PageSelection, part: Slice, keys: list[list[Any]]) -> Any:
        """Of each row, where the words stand that the list was searched for, if that is asked."""
        if part.found is None or not page.marks or not keys:
            return None
        at = next(i for i, key in enumerate(part.keys) if key.column == "id")
        numbers = [values[at] for values in keys]
        return await part.found.marked(self.reader, part.declaration, numbers)

    async def _records(self, page: PageSelection, wanted: PageWanted) -> list[dict[str, Any]]:
        if wanted.parent is None:
            return await self._of_root(page, wanted)

        async def load(parents: list[int]) -> list[list[dict[str, Any]]]:
            statement = self.statements.pages(page, wanted.part, parents)
            return await self.reader.by_parent(statement, parents)

        loader = self.reader.loader(("planned", id(page), wanted.part), load)
        rows: list[dict[str, Any]] = await loader.load(wanted.parent)
        return rows

    async def _of_root(self, page: PageSelection, wanted: PageWanted) -> list[dict[str, Any]]:
        claim = self.reader.claim
        kept = wanted.statements.get(claim is not None)
        if kept is None:
            made = (
                self.statements.page(page, wanted.part)
                if claim is None
                else self.statements.claimed_page(page, wanted.part, claim)
            )
            kept = wanted.statements[claim is not None] = made.compile()
        rows = await self.reader.run(*kept)
        return rows if claim is None or rows[0]["there"] else []

    async def stats(self, selection: Selection, wanted: StatsWanted, path: Path) -> list[Any]:
        """The answers for groups of records."""
        groups = wanted.rows(self.reader.viewer, selection)
        found = await self.reader.fetch(self.statements.of_rows(selection, groups))
        texts = [record["j0"] for record in wanted.checked(found)]
        places = [path.add_key(i, None) for i in range(len(texts))]
        return list(await self.shaping.rows(selection, texts, places))
