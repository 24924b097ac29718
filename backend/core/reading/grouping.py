"""The statement of groups: records grouped, counted and summed, under their rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from backend.core.declaring.filters import filtered_column
from backend.core.declaring.kinds import Column, FieldSpec, One, Pure
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.errors import LimitExceeded, Text
from backend.core.reading.filtering import HiddenField
from backend.core.reading.selecting import Selection
from backend.core.sql import TRUE, Sql, all_of, joined, sql
from backend.core.viewer import Viewer

T = TypeVar("T")

MOST_GROUPS = 1000


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
        grouped = f" GROUP BY {_positions(len(by))}" if again else ""
        ordered = "ORDER BY " + ", ".join(f'"{name}" NULLS LAST' for name in by) if by else ""
        return sql(
            f"(SELECT {{}} FROM ({{}}) g{grouped} {ordered} LIMIT {MOST_GROUPS + 1}) r0 {ordered}",
            joined(", ", shown),
            self.held(),
        )

    def held(self) -> Sql:
        """The records grouped by what they hold themselves, in columns of `_held`'s names."""
        of = self.wanted.groups.of
        keys = [sql(f'{{}} AS "{k}"', v) for name in self.wanted.by for k, v in self.keys(name)]
        sums = [self.summed(name) for name in self.sums]
        return sql(
            f'SELECT {{}} FROM "{of.table}" t WHERE {{}} GROUP BY {_positions(len(keys)) or "()"}',
            joined(", ", [*keys, sql('count(*) AS "count"'), *sums]),
            all_of([of.scope(self.viewer, "t"), *self.wanted.conditions]),
        )

    def keys(self, name: str) -> list[tuple[str, Sql]]:
        """What the records hold of a dimension."""
        dimension = self.wanted.groups.dimensions[name]
        if isinstance(dimension, Computed):
            return [(f"{name}.0", sql(dimension.expression.replace("{}", "t")))]
        starts = [path[0] for path in paths_of(dimension)]
        of = self.wanted.groups.of
        return [(f"{name}.{i}", self.shown(of, start, "t")) for i, start in enumerate(starts)]

    def value(self, name: str) -> Sql:
        """The dimension's value, of the columns that hold it."""
        dimension = self.wanted.groups.dimensions[name]
        if isinstance(dimension, Computed):
            return _held(name)
        found = [
            self.followed(self.wanted.groups.of.fields[start], rest, _held(name, i), 0)
            for i, (start, *rest) in enumerate(paths_of(dimension))
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
        column = column_of(of, name)
        value, mask = of.column_sql(column, row), dict(of.masks).get(column)
        if mask is not None and mask.never(self.viewer):
            raise HiddenField(f"{of.name}.{name}")
        return value if mask is None else mask.over(self.viewer, row, value)


def _positions(count: int) -> str:
    return ", ".join(str(n) for n in range(1, count + 1))


def _held(name: str, i: int = 0) -> Sql:
    return sql(f'g."{name}.{i}"')


def paths_of(dimension: str | Sequence[str]) -> list[list[str]]:
    """The paths of a dimension, each the fields that it goes by."""
    found = [dimension] if isinstance(dimension, str) else dimension
    return [path.split(".") for path in found]


def column_of(of: Declaration, name: str) -> str:
    """The column that a field shows."""
    match of.fields[name]:
        case Column(name=found) | One(key=found) | Pure(needs=(found,)):
            return found
    raise TypeError(f"{of.name}.{name} has no column of its own to group by or to sum")
