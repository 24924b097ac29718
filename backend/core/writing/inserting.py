"""Inserting records: one with the rows that it owns, in one statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count
from typing import Any

from tortoise import Model
from tortoise.fields import Field

from backend.core.database import client

Kind = type[Model]

MOST_KEPT = 500
"""Statements that are kept: as many as there are records with so many rows of their own."""


@dataclass(frozen=True, slots=True)
class Part:
    """A row that a record is to own: `whole` is its column that points to the record."""

    model: Kind
    whole: str
    values: Mapping[str, Any]

    def row(self, record: int | None = None) -> Model:
        """The row, not yet inserted, of the record with that number, or of one yet to come."""
        # Checked when it is inserted, as all rows are, not each value when it is set.
        owner: dict[str, Any] = {self.whole: record} if record else {}
        return self.model.construct(**self.values, **owner)


async def insert(rows: Sequence[Model], wholes: Sequence[str | None]) -> None:
    """Insert the rows; where one is owned by the first, `wholes` has the column that points to it.

    Tortoise inserts each with a statement of its own.
    """
    owned = list(zip(rows, wholes, strict=True))
    values = [value for row, whole in owned for value in _values(row, whole)]
    statement = _statement(tuple((type(row), whole) for row, whole in owned))
    numbers = await client().execute_insert(statement, values)
    for (row, whole), number in zip(owned, numbers, strict=True):
        row.pk, row._saved_in_db = number, True
        if whole is not None:
            setattr(row, whole, rows[0].pk)


@cache
def _columns(model: Kind) -> tuple[tuple[str, str, Field[Any]], ...]:
    """The columns that are given when a row is made: by their names in Python and in the table."""
    named = model._meta.fields_db_projection.items()
    fields = model._meta.fields_map
    return tuple((name, c, fields[name]) for name, c in named if not fields[name].generated)


def _values(row: Model, whole: str | None) -> list[Any]:
    columns = _columns(type(row))
    return [f.to_db_value(getattr(row, name), row) for name, _, f in columns if name != whole]


@lru_cache(MOST_KEPT)
def _statement(kinds: tuple[tuple[Kind, str | None], ...]) -> str:
    """The statement that inserts a row of each kind, where need be pointing to the first."""
    places = count(1)
    inserts = []
    for i, (model, whole) in enumerate(kinds):
        columns = _columns(model)
        names = ", ".join(f'"{column}"' for _, column, _ in columns)
        given = ", ".join(
            "(SELECT id FROM n0)" if name == whole else f"${next(places)}" for name, _, _ in columns
        )
        table = model._meta.db_table
        inserts.append(f'n{i} AS (INSERT INTO "{table}" ({names}) VALUES ({given}) RETURNING id)')
    numbers = ", ".join(f"(SELECT id FROM n{i}) AS id{i}" for i in range(len(kinds)))
    return f"WITH {', '.join(inserts)} SELECT {numbers}"
