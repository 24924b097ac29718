"""Finds records that have no texts of their own by the records that they are about.

Only by those of them that the viewer sees: nobody finds a claim by a title that is not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from backend.core.declaring.records import RECORDS, Declaration
from backend.core.reading import searched
from backend.core.reading.filtering import HiddenField
from backend.core.reading.reader import Reader
from backend.core.reading.searched import MOST_FOUND, Found
from backend.core.sql import Sql, sql


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation by which records are found: its field, its column, and the type it leads to."""

    field: str
    key: str
    other: Declaration


class FoundThrough(Found):
    """What a search found by other records; where the query stands in those is shown."""

    async def marked(
        self, reader: Reader, declaration: Declaration, numbers: Sequence[int]
    ) -> list[list[searched.Marked]]:
        """Of each of the records, where the query stands in what it is about."""
        marks: dict[int, list[searched.Marked]] = {number: [] for number in numbers}
        for link in _links(declaration):
            texts = link.other.searched
            assert texts is not None
            for row in await reader.fetch(_originals(reader, declaration, link, numbers)):
                found = searched.marked_in(self.query, link.other, texts, row)
                field = to_camel_case(link.field)
                marks[row["about"]] += [replace(m, field=f"{field}.{m.field}") for m in found]
        return [marks[number] for number in numbers]


async def search(
    reader: Reader, declaration: Declaration, typed: str, conditions: Sequence[Sql]
) -> Found:
    """The records whose related ones answer what was typed, and that meet the conditions.

    Raises as a search of the related ones does, and `HiddenField` for a partner whose grant lacks
    the relation.
    """
    among = searched.seen(reader, declaration, conditions)
    best: dict[int, int] = {}
    found: Found | None = None
    for link in _links(declaration):
        if not reader.viewer.grants(declaration.name, link.field):
            raise HiddenField(to_camel_case(f"{declaration.name}.{link.field}"))
        found = await searched.search(reader, link.other, typed, [_about(declaration, link, among)])
        scores = dict(zip(found.numbers, found.scores, strict=True))
        for row in await reader.fetch(_pointing(declaration, link, found.numbers, among)):
            best[row["id"]] = max(best.get(row["id"], 0), scores[row["about"]])
    assert found is not None
    ranked = sorted(best.items(), key=lambda pair: (-pair[1], -pair[0]))[:MOST_FOUND]
    numbers, values = tuple(n for n, _ in ranked), tuple(score for _, score in ranked)
    return FoundThrough(found.name, numbers, values, found.query)


def _links(declaration: Declaration) -> list[_Link]:
    specs: list[tuple[str, Any]] = [(name, declaration.fields[name]) for name in declaration.about]
    return [_Link(name, spec.key, RECORDS[spec.target]) for name, spec in specs]


def _about(declaration: Declaration, link: _Link, among: Sql) -> Sql:
    """The condition over a related record `t` that one of the wanted records is about it."""
    return sql(
        f't.id IN (SELECT t."{link.key}" FROM "{declaration.table}" t WHERE {{}})',
        among,
    )


def _pointing(declaration: Declaration, link: _Link, numbers: Sequence[int], among: Sql) -> Sql:
    return sql(
        f'SELECT t.id, t."{link.key}" AS about FROM "{declaration.table}" t '
        f'WHERE t."{link.key}" = ANY({{}}::bigint[]) AND {{}}',
        list(numbers),
        among,
    )


def _originals(
    reader: Reader, declaration: Declaration, link: _Link, numbers: Sequence[int]
) -> Sql:
    texts = link.other.searched
    assert texts is not None
    columns = ", ".join(f't."{column}"' for column in texts.columns)
    return sql(
        f'SELECT a.id AS about, {columns} FROM "{declaration.table}" a '
        f'JOIN "{link.other.table}" t ON t.id = a."{link.key}" '
        "WHERE a.id = ANY({}::bigint[]) AND {}",
        list(numbers),
        link.other.scope(reader.viewer, "t"),
    )
