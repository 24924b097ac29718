"""Records grouped and counted by dimensions, and summed, under the same rights as their lists.

`stats` declares it beside a record type. Groups are rows of a declaration of their own, so that
what is asked of them is read as of any record: by plan, or by Strawberry.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from backend.core.declaring.kinds import One, bounded
from backend.core.declaring.records import RECORDS, Declaration, column, everyone, one, pure
from backend.core.errors import BadInput, LimitExceeded, Text
from backend.core.money import Money, money
from backend.core.reading.connections import WANTS, Asking
from backend.core.reading.filtering import filter_sql
from backend.core.reading.grouping import (
    MOST_GROUPS,
    Computed,
    Dimension,
    Groups,
    StatsWanted,
    column_of,
    paths_of,
)

MOST_DIMENSIONS = 4
USUAL_GROUPS = 200
"""As how many rows a field of groups counts in a request's cost."""


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
    for path in paths_of(dimension):
        end, last = _end(of, path)
        fields: Any = end.described.__strawberry_definition__.fields  # type: ignore[attr-defined]
        text = next(f.description for f in fields if f.python_name == last)
        said.append(f"`{to_camel_case('.'.join(path))}`: {text}")
    return " Or ".join(said)


def _dimension(of: Declaration, name: str, dimension: Dimension) -> tuple[Any, Any]:
    """The type of the dimension's values, and the field of a group that shows them."""
    text = f"{_text(of, dimension)} {_NULL}"
    if isinstance(dimension, Computed):
        return dimension.kind, column(text, name)
    end, last = _end(of, paths_of(dimension)[0])
    spec = end.fields[last]
    if isinstance(spec, One):
        return RECORDS[spec.target].described, one(text, spec.target, name)
    # What has no type to order by is an expression that is true or false.
    kind = end.sorts(column_of(end, last)) or bool
    return kind, column(text, name)


def _sum(of: Declaration, name: str, summed: str) -> tuple[Any, Any]:
    """The type of a sum, and the field of a group that shows it."""
    if of.sorts(column_of(of, summed)) is not Decimal:
        raise TypeError(f"{of.name}.{summed} is no amount of money")
    text = f"The sum of what the viewer sees of {_text(of, summed)} Null where there is none."
    return Money, pure(text, money, name, filterable=True)


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

    `sums` are names of the groups' fields, and those of the fields of money that they sum.
    """
    groups = _groups(RECORDS[record.type_name], dimensions, sums)

    def wants(reader: Asking, arguments: dict[str, Any]) -> StatsWanted:
        chosen = _checked_by([choice.value for choice in arguments["by"]])
        conditions = filter_sql(groups.of, reader.viewer, arguments.get("filter"), "t")
        return StatsWanted(groups, chosen, tuple(conditions))

    async def resolve(info: Any, by: Any, filter: Any = None) -> Any:
        return wants(info.context.reader, {"by": by, "filter": filter})

    resolve.__annotations__ = {
        "info": strawberry.Info,
        **_arguments(groups, filter_type),
        "return": list[groups.described],  # type: ignore[name-defined]
    }
    return strawberry.field(
        resolver=resolve,
        description=description,
        metadata=bounded(USUAL_GROUPS) | {WANTS: wants},
    )
