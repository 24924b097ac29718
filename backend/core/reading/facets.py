"""What is said of a whole list: how many records it has, and how many have each value of a facet.

Both stop at 10,000 records, unless all are asked for; they say whether they have. Facets are the
fields of a closed set, the texts that are declared to be few (`has_facet`), and the relations to
what people know by a label (`declaring.record`).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

import orjson
import strawberry
from strawberry.types.base import StrawberryType
from strawberry.types.lazy_type import LazyType
from strawberry.utils.str_converters import to_camel_case
from tortoise.fields import SmallIntField

from backend.core.declaring.filters import filtered_column
from backend.core.declaring.kinds import Batch, Column, FieldSpec, One, bounded
from backend.core.declaring.records import RECORDS, Declaration, points_sql
from backend.core.errors import Language
from backend.core.ids import GlobalId
from backend.core.reading.filtering import REFERRED, shown_to
from backend.core.reading.paging import Key
from backend.core.reading.reader import PARENT, Reader, Slice
from backend.core.sql import Sql, all_of, joined, sql
from backend.core.viewer import Viewer

MOST_COUNTED = 10_000
MOST_VALUES = 100
COUNTS_AS = 20
"""Of so many values, for the cost of a request: few facets have more."""


_RANKED = (
    "(SELECT json_build_array(coalesce(sum(n), 0), coalesce(json_agg(json_build_array(v, l, n) "
    f"ORDER BY i) FILTER (WHERE i <= {MOST_VALUES}), '[]')) FROM (SELECT v, l, n, row_number() "
    "OVER (ORDER BY n DESC, v NULLS LAST) AS i FROM ({}) found) ranked)"
)
"""Of values `v` with labels `l` and counts `n`: all that were counted, and the most frequent."""


@strawberry.type(description="A value of a facet, and how many records have it.")
class FacetValue:
    """One value."""

    value: str | None = strawberry.field(
        description="What a filter by the field takes: an enum's name, `true` or `false`, a number "
        "as text, a text, an id; null for records without a value that the viewer sees."
    )
    label: str | None = strawberry.field(
        description="What people read, in the viewer's language; null where there is no more to "
        "read than the value."
    )
    count: int = strawberry.field(description="How many records have it.")
    facet_is_cut: bool = strawberry.field(
        description=f"Whether the facet has more values than the {MOST_VALUES} most frequent."
    )


@dataclass(frozen=True, slots=True)
class Summary:
    """What is asked of a whole list: its count, or a facet; of all its records where `exact`."""

    facet: str | None = None
    exact: bool = False

    async def of(self, reader: Reader, part: Slice, parent: int | None = None) -> Any:
        """The answer for one list; of lists inside records one statement for a level."""

        async def load(parents: list[Any]) -> list[Any]:
            return await self._found(reader, part, parents)

        found = await reader.loader((self, part), load).load(parent)
        return await self.told(reader, part.declaration, orjson.loads(found))

    async def _found(self, reader: Reader, part: Slice, parents: list[Any]) -> list[str]:
        if part.via is None:
            rows = await reader.fetch(sql("SELECT {}::text AS j", self.sql(reader.viewer, part)))
            return [row["j"] for row in rows]
        mine = points_sql(part.via, "t", sql("p.id"), reader.viewer)
        statement = sql(
            f'SELECT p.id AS "{PARENT}", {{}}::text AS j FROM unnest({{}}::bigint[]) AS p (id)',
            self.sql(reader.viewer, part, mine),
            parents,
        )
        return [row["j"] for (row,) in await reader.by_parent(statement, parents)]

    def sql(self, viewer: Viewer, part: Slice, *conditions: Sql) -> Sql:
        """The expression of its JSON; refuses a facet that the viewer sees in no row at all."""
        declaration = part.declaration
        where = all_of([declaration.scope(viewer, "t"), *part.conditions, *conditions])
        rows = sql(f'"{declaration.table}" t WHERE {{}}', where)
        if self.facet is not None:
            return sql(_RANKED, self._values(viewer, declaration, rows))
        if self.exact:
            return sql("(SELECT count(*) FROM {})", rows)
        return sql(f"(SELECT count(*) FROM (SELECT FROM {{}} LIMIT {MOST_COUNTED + 1}) c)", rows)

    def _values(self, viewer: Viewer, declaration: Declaration, rows: Sql) -> Sql:
        """The values of the facet with their labels and counts: what is hidden is null."""
        assert self.facet is not None
        spec = declaration.fields[self.facet]
        column = filtered_column(spec)
        assert column is not None
        mask = dict(declaration.masks).get(column)
        shown = shown_to(viewer, mask, declaration, self.facet)
        newest = "" if self.exact else f" ORDER BY t.id DESC LIMIT {MOST_COUNTED}"
        counted = sql(
            f"SELECT v, NULL AS l, count(*) AS n FROM (SELECT {{}} AS v FROM {{}}{newest}) c "
            "GROUP BY v",
            Key(column, False, shown).sql(declaration, "t"),
            rows,
        )
        return _labelled(viewer, spec, counted) if isinstance(spec, One) else counted

    async def told(self, reader: Reader, declaration: Declaration, found: Any) -> Any:
        """What its JSON says: a number, or a list of `FacetValue`."""
        if self.facet is None:
            return found
        total, values = found
        spec = declaration.fields[self.facet]
        if isinstance(spec, Batch):
            terms = await asyncio.gather(*(reader.batched(spec, v) for v, _, _ in values))
            values = [
                (v, term and term.name, n) for (v, _, n), term in zip(values, terms, strict=True)
            ]
        cut = total > sum(n for _, _, n in values)
        found = []
        for v, named, n in values:
            value, label = _said(declaration, spec, v, named, reader.viewer.language)
            found.append(FacetValue(value=value, label=label, count=n, facet_is_cut=cut))
        return found

    def number(self, found: int) -> int:
        """The count as it is shown: of more than are counted, so many."""
        return found if self.exact else min(found, MOST_COUNTED)


def is_complete(found: int) -> bool:
    """Whether all records were counted where so many were found."""
    return found <= MOST_COUNTED


def _labelled(viewer: Viewer, spec: One, counted: Sql) -> Sql:
    target = RECORDS[spec.target]
    columns = target.label if viewer.language is Language.ZH else target.label[::-1]
    named = [target.column_sql(c, REFERRED) for c in columns if viewer.grants(target.name, c)]
    label = sql("coalesce({})", joined(", ", named or [sql("NULL::text")]))
    return sql(
        f"SELECT {REFERRED}.id AS v, {{}} AS l, sum(n)::bigint AS n FROM ({{}}) counted "
        f'LEFT JOIN "{target.table}" {REFERRED} ON {REFERRED}.id = v AND {{}} GROUP BY 1, 2',
        label,
        counted,
        target.scope(viewer, REFERRED),
    )


def _said(
    declaration: Declaration, spec: Any, value: Any, label: str | None, language: Language
) -> tuple[str | None, str | None]:
    """The value as a filter takes it, and as people read it."""
    if value is None:
        return None, None
    if isinstance(spec, One):
        return str(GlobalId(spec.target, value)), label
    kind = declaration.sorts(filtered_column(spec) or "")
    if kind is not None and issubclass(kind, Enum):
        return kind(value).name, _term(kind, value) if language is Language.ZH else None
    return str(value).lower() if kind is bool else str(value), label


def _term(kind: Any, value: Any) -> str:
    """The Chinese term that an enum's description of the value begins with."""
    name = kind(value).name
    (found,) = (v for v in kind.__strawberry_definition__.values if v.name == name)
    return re.split(r"[:;] | \(", found.description)[0]


def facets_of(declaration: Declaration) -> list[str]:
    """The fields that lists of the type have facets of: those with few values."""
    return [name for name, spec in declaration.fields.items() if _has_few(declaration, spec)]


def _has_few(declaration: Declaration, spec: FieldSpec) -> bool:
    column = filtered_column(spec)
    if column is None:
        return False
    if isinstance(spec, One):
        return bool(RECORDS[spec.target].label)
    if isinstance(spec, Column) and spec.has_facet:
        return True
    kind = declaration.sorts(column)
    closed = kind is not None and issubclass(kind, (bool, Enum))
    small = isinstance(declaration.model_field(column), SmallIntField)
    return closed or small or isinstance(spec, Batch)  # a batch is filtered by a dictionary's code


@strawberry.type(description="What the records of a list have in common, by field.")
class Facets:
    """What the facets of every type have."""

    is_exact: bool = strawberry.field(
        description=f"Whether all records of the list are counted, not its newest {MOST_COUNTED:,} "
        "alone.",
    )


def _facet(name: str) -> Any:
    shown = to_camel_case(name)
    return strawberry.field(
        description=f"The values of `{shown}`, the most frequent first.",
        metadata=bounded(COUNTS_AS),
    )


_TYPES: dict[str, Any] = {}


def facets_type(declaration: Declaration) -> Any:
    """The type of the facets of a record type's lists."""
    name = f"{declaration.name}Facets"
    if name not in _TYPES:
        fields = {field: _facet(field) for field in facets_of(declaration)}
        kinds = {"__annotations__": dict.fromkeys(fields, list[FacetValue])}
        made = type(name, (Facets,), fields | kinds)
        _TYPES[name] = strawberry.type(
            made, description=f"How many {declaration.name} records of a list have which values."
        )
    return _TYPES[name]


@dataclass(frozen=True)
class _Later(LazyType[Any, Any]):
    def resolve_type(self) -> Any:
        return facets_type(RECORDS[self.type_name])


class FacetsOf(StrawberryType):
    """The facets of whatever type a connection is of."""

    is_graphql_generic = True

    def copy_with(self, type_var_map: Mapping[str, Any]) -> Any:
        """The facets of the type that stands for `T`; made when the schema is."""
        return _Later(type_var_map["T"].type_name, __name__)


Exactly = Annotated[
    bool,
    strawberry.argument(
        description=f"Whether to count on beyond {MOST_COUNTED:,} records: it takes longer."
    ),
]


def answer_of_facets(asked: Any, told: Mapping[Summary, Any], whole: bool) -> dict[str, Any]:
    """The facets as they were asked for: response key, field, and what of its values.

    `whole`: the list holds all that it might.
    """
    answer: dict[str, Any] = {}
    for key, wanted, below in asked:
        if wanted is True:
            answer[key] = whole
        elif not isinstance(wanted, Summary):
            answer[key] = wanted
        elif wanted.facet is None:
            answer[key] = whole and is_complete(told[wanted])
        else:
            answer[key] = [
                {k: getattr(value, name, name) for k, name in below} for value in told[wanted]
            ]
    return answer
