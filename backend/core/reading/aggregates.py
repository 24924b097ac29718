"""Records grouped and counted by dimensions, and summed, under the same rights as their lists.

`stats` declares it beside a record type. Groups are rows of a declaration of their own, so that
what is asked of them is read as of any record: by plan, or by Strawberry.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, NamedTuple, TypeVar

import strawberry
from strawberry.utils.str_converters import to_camel_case

from backend.core.errors import BadInput, LimitExceeded, Text
from backend.core.money import Money, money
from backend.core.reading.declaring import RECORDS, Declaration, column, everyone, one, pure
from backend.core.reading.filtering import HiddenField, filter_sql
from backend.core.reading.filters import filtered_column
from backend.core.reading.kinds import Column, FieldSpec, One, Pure
from backend.core.reading.selecting import Selection
from backend.core.sql import FALSE, TRUE, Sql, all_of, joined, sql
from backend.core.viewer import Viewer

T = TypeVar("T")

MOST_DIMENSIONS = 4
MOST_GROUPS = 1000
USUAL_GROUPS = 200
"""As how many rows a field of groups counts in a request's cost."""


class Computed(NamedTuple):
    """A dimension computed in SQL of a row (`{}`) that the viewer sees, with its values' type."""

    expression: str
    kind: type
    description: str


Dimension = str | Sequence[str] | Computed
"""A field of the record, or of what it refers to (`reporter.town`); of several the first with a
value. What the viewer may not see, of them or of what they refer to, counts as null."""


@dataclass(slots=True, eq=False)
class Groups(Declaration):
    """The declaration of groups: its columns are named as its fields are."""

    of: Declaration = field(kw_only=True)
    dimensions: Mapping[str, Dimension] = field(kw_only=True)
    sums: Mapping[str, str] = field(kw_only=True)

    def model_field(self, column: str) -> None:
        """No table has its columns."""


@dataclass(frozen=True, slots=True)
class StatsWanted:
    """Groups that are to be read: by which dimensions, of which rows named `t`."""

    groups: Groups
    by: tuple[str, ...]
    conditions: tuple[Sql, ...]

    def rows(self, viewer: Viewer, selection: Selection) -> Sql:
        """The groups as rows named `r0`, one more than may be; only the sums that are asked for."""
        asked = {filtered_column(o.spec) for o in selection.outputs if o.spec is not None}
        sums = tuple(name for name in self.groups.sums if name in asked)
        return _Grouping(self, viewer, sums).rows()

    def checked(self, found: Sequence[T]) -> Sequence[T]:
        """The groups, where they are not too many: a chart of some of them would say wrong."""
        if len(found) <= MOST_GROUPS:
            return found
        raise LimitExceeded(
            Text(
                f"分组超过 {MOST_GROUPS} 个：请减少维度，或用 filter 缩小范围。",
                f"There are more than {MOST_GROUPS} groups: take fewer dimensions, or a narrower "
                "filter.",
            )
        )


@dataclass(frozen=True, slots=True)
class _Grouping:
    """Writes the statement's rows.

    References are grouped by the ids that they hold; only then is looked up, once for each of
    those, whether the viewer sees what is referred to, and what that refers to.
    """

    wanted: StatsWanted
    viewer: Viewer
    sums: tuple[str, ...]

    def rows(self) -> Sql:
        """The groups in the order of their dimensions; a dimension not grouped by is null."""
        groups, by = self.wanted.groups, self.wanted.by
        values = [self.value(name) for name in by]
        again = any(value != _held(name) for name, value in zip(by, values, strict=True))
        shown = [sql(f'{{}} AS "{name}"', value) for name, value in zip(by, values, strict=True)]
        shown += [
            sql(f'NULL{"::bigint" if isinstance(groups.fields[name], One) else ""} AS "{name}"')
            for name in groups.dimensions
            if name not in by
        ]
        total = 'sum(g."{0}")::{1} AS "{0}"' if again else 'g."{0}"'
        shown += [sql(total.format("count", "bigint"))]
        shown += [sql(total.format(name, "numeric")) for name in self.sums]
        positions = ", ".join(str(n) for n in range(1, len(by) + 1))
        order = ", ".join(f'"{name}" NULLS LAST' for name in by)
        return sql(
            f"(SELECT {{}} FROM ({{}}) g{f' GROUP BY {positions}' if again else ''}"
            f"{f' ORDER BY {order}' if by else ''} LIMIT {{}}::int) r0"
            f"{f' ORDER BY {order}' if by else ''}",
            joined(", ", shown),
            self.held(),
        )

    def held(self) -> Sql:
        """The records grouped by what they hold themselves, in columns of `_held`'s names."""
        of = self.wanted.groups.of
        keys = [sql(f'{{}} AS "{k}"', v) for name in self.wanted.by for k, v in self.keys(name)]
        sums = [self.summed(name) for name in self.sums]
        return sql(
            f'SELECT {{}} FROM "{of.table}" t WHERE {{}} GROUP BY '
            f"{', '.join(str(n) for n in range(1, len(keys) + 1)) or '()'}",
            joined(", ", [*keys, sql('count(*) AS "count"'), *sums]),
            all_of([of.scope(self.viewer, "t"), *self.wanted.conditions]),
        )

    def keys(self, name: str) -> list[tuple[str, Sql]]:
        """What the records hold of a dimension."""
        dimension = self.wanted.groups.dimensions[name]
        if isinstance(dimension, Computed):
            return [(f"{name}.0", sql(dimension.expression.replace("{}", "t")))]
        starts = [path[0] for path in _paths(dimension)]
        of = self.wanted.groups.of
        return [(f"{name}.{i}", self.shown(of, start, "t")) for i, start in enumerate(starts)]

    def value(self, name: str) -> Sql:
        """The dimension's value, of the columns that hold it."""
        dimension = self.wanted.groups.dimensions[name]
        if isinstance(dimension, Computed):
            return _held(name)
        found = [
            self.followed(self.wanted.groups.of.fields[start], rest, _held(name, i), 0)
            for i, (start, *rest) in enumerate(_paths(dimension))
        ]
        return found[0] if len(found) == 1 else sql("coalesce({})", joined(", ", found))

    def followed(self, spec: FieldSpec, rest: list[str], value: Sql, depth: int) -> Sql:
        """What the path leads to from the value of a field; null where that is out of sight."""
        if not isinstance(spec, One):
            return value
        target, row = RECORDS[spec.target], f"f{depth}"
        scope = target.scope(self.viewer, row)
        if not rest and scope == TRUE:
            return value
        end = sql(f"{row}.id")
        if rest:
            end = self.shown(target, rest[0], row)
            end = self.followed(target.fields[rest[0]], rest[1:], end, depth + 1)
        table = f'"{target.table}" {row}'
        return sql(f"(SELECT {{}} FROM {table} WHERE {row}.id = {{}} AND {{}})", end, value, scope)

    def summed(self, name: str) -> Sql:
        """The sum of what the viewer sees of the field."""
        groups = self.wanted.groups
        return sql(f'sum({{}}) AS "{name}"', self.shown(groups.of, groups.sums[name], "t"))

    def shown(self, of: Declaration, name: str, row: str) -> Sql:
        """The column of the field where the viewer sees it; refused who sees it nowhere."""
        column = _column_of(of, name)
        value, mask = of.column_sql(column, row), dict(of.masks).get(column)
        seen = TRUE if mask is None else mask.sql(self.viewer, row)
        if seen == FALSE:
            raise HiddenField(f"{of.name}.{name}")
        return value if seen == TRUE else sql("CASE WHEN {} THEN {} END", seen, value)


def _held(name: str, i: int = 0) -> Sql:
    return sql(f'g."{name}.{i}"')


def _paths(dimension: str | Sequence[str]) -> list[list[str]]:
    found = [dimension] if isinstance(dimension, str) else dimension
    return [path.split(".") for path in found]


def _column_of(of: Declaration, name: str) -> str:
    match of.fields[name]:
        case Column(name=found) | One(key=found) | Pure(needs=(found,)):
            return found
    raise TypeError(f"{of.name}.{name} has no column of its own to group by or to sum")


def _end(of: Declaration, path: Sequence[str]) -> tuple[Declaration, str]:
    """The type that the last field of a path is of."""
    for name in path[:-1]:
        spec = of.fields[name]
        assert isinstance(spec, One), name
        of = RECORDS[spec.target]
    return of, path[-1]


_NULL = "Null where there is none to see, and where it is not grouped by."


def _text(of: Declaration, dimension: Dimension) -> str:
    """What a dimension means: of a field, what that says of itself."""
    if isinstance(dimension, Computed):
        return dimension.description
    said = []
    for path in _paths(dimension):
        end, last = _end(of, path)
        fields: Any = end.described.__strawberry_definition__.fields  # type: ignore[attr-defined]
        text = next(f.description for f in fields if f.python_name == last)
        said.append(f"`{to_camel_case('.'.join(path))}`: {text}")
    return " Or ".join(said)


def _dimension(of: Declaration, name: str, dimension: Dimension) -> tuple[Any, Any]:
    """The type of the dimension's values, and the field of a group that shows them."""
    text = f"{_text(of, dimension)} {_NULL}"
    if isinstance(dimension, Computed):
        return dimension.kind, column(text, name, sorts=dimension.kind)
    end, last = _end(of, _paths(dimension)[0])
    spec = end.fields[last]
    if isinstance(spec, One):
        return RECORDS[spec.target].described, one(text, spec.target, name)
    # What has no type to order by is an expression that is true or false.
    kind = end.sorts(_column_of(end, last)) or bool
    return kind, column(text, name, sorts=kind)


def _sum(of: Declaration, name: str, summed: str) -> tuple[Any, Any]:
    text = f"The sum of what the viewer sees of {_text(of, summed)} Null where there is none."
    if of.sorts(_column_of(of, summed)) is Decimal:
        return Money, pure(text, money, name, filterable=True)
    return int, column(text, name, sorts=int)


def _groups(
    of: Declaration, dimensions: Mapping[str, Dimension], sums: Mapping[str, str]
) -> Groups:
    found = {name: _dimension(of, name, d) for name, d in dimensions.items()}
    found |= {name: _sum(of, name, summed) for name, summed in sums.items()}
    members = {name: member for name, (_, member) in found.items()}
    members["count"] = column("How many records the group has.", "count")
    kinds = {name: kind | None for name, (kind, _) in found.items()}
    type_name = f"{of.name}Stat"
    made = type(type_name, (), {"__annotations__": {**kinds, "count": int}, **members})
    return Groups(
        type_name,
        of.model,
        everyone,
        {name: member.metadata["read"] for name, member in members.items()},
        (),
        strawberry.type(made, description=f"A group of {of.name} records."),
        expression_types={n: Decimal if k is Money else k for n, (k, _) in found.items()},
        decoders={n: k for n, (k, _) in found.items() if issubclass(k, Enum)},
        needed=tuple(members),
        of=of,
        dimensions=dimensions,
        sums=sums,
    )


def _choices(groups: Groups) -> Any:
    members = {name.upper(): name for name in groups.dimensions}
    found = Enum(f"{groups.of.name}Dimension", members)  # type: ignore[misc]
    strawberry.enum(found, description=f"What {groups.of.name} records can be grouped by.")
    for value in found.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = _text(groups.of, groups.dimensions[value.value])
    return found


def _checked_by(by: Sequence[str]) -> tuple[str, ...]:
    if len(by) > MOST_DIMENSIONS:
        raise LimitExceeded(
            Text(
                f"by 最多 {MOST_DIMENSIONS} 个维度，现有 {len(by)} 个。",
                f"`by` has at most {MOST_DIMENSIONS} dimensions; these are {len(by)}.",
            )
        )
    if len(set(by)) < len(by):
        raise BadInput(Text("by 中的维度重复。", "`by` names a dimension twice."))
    return tuple(by)


def _arguments(groups: Groups, filter_type: Any) -> dict[str, Any]:
    choices: Any = _choices(groups)
    said: dict[str, tuple[Any, str]] = {
        "by": (
            list[choices],
            f"The dimensions, at most {MOST_DIMENSIONS}, each once; the groups are in their order, "
            f"records by when they were entered. None: one group of all. More than {MOST_GROUPS} "
            "groups are refused, not cut.",
        ),
        "filter": (filter_type | None, "Only records that meet these conditions."),
    }
    return {
        name: Annotated[kind, strawberry.argument(description=text)]
        for name, (kind, text) in said.items()
    }


def stats(
    record: Any,
    filter_type: Any,
    description: str,
    *,
    dimensions: Mapping[str, Dimension],
    sums: Mapping[str, str],
) -> Any:
    """A root field: the groups of a declared type's records by some of the dimensions.

    `sums` are names of the groups' fields, and those of the numeric fields that they sum.
    """
    groups = _groups(RECORDS[record.type_name], dimensions, sums)

    async def resolve(info: Any, by: Any, filter: Any = None) -> Any:
        chosen = _checked_by([choice.value for choice in by])
        conditions = filter_sql(groups.of, info.context.reader.viewer, filter, "t")
        return StatsWanted(groups, chosen, tuple(conditions))

    resolve.__annotations__ = {
        "info": strawberry.Info,
        **_arguments(groups, filter_type),
        "return": list[groups.described],  # type: ignore[name-defined]
    }
    return strawberry.field(
        resolver=resolve, description=description, metadata={"most": USUAL_GROUPS}
    )
