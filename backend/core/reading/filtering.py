"""Typed filters and orderings, the same shape for every record type, made from its declaration."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Generic, TypeVar

import strawberry
from strawberry import UNSET
from strawberry.utils.str_converters import to_camel_case
from tortoise.contrib.postgres.fields import ArrayField

from backend.core import ids
from backend.core.errors import BadInput, Forbidden, LimitExceeded, Text
from backend.core.reading.declaring import RECORDS, Declaration
from backend.core.reading.kinds import Batch, Column, FieldSpec, One, Pure
from backend.core.reading.masks import Mask
from backend.core.reading.paging import Key
from backend.core.sql import TRUE, Sql, operand, sql
from backend.core.viewer import Viewer

T = TypeVar("T")

_EQ = "Equal to this value."
_IN = "Equal to one of these values; at most 500."
_NULL = "True: only records without a value; false: only records with one."


def _part(description: str, name: str | None = None) -> Any:
    return strawberry.field(default=UNSET, description=description, name=name)


@strawberry.input(description="Conditions on a text; all that are given must hold.")
class TextFilter:
    """Text conditions."""

    eq: str | None = _part(_EQ)
    in_: list[str] | None = _part(_IN, "in")
    contains: str | None = _part("Contains this text, upper and lower case alike.")
    is_null: bool | None = _part(_NULL)


@strawberry.input(description="Conditions on a list of texts; all that are given must hold.")
class TextListFilter:
    """Conditions on a list of texts."""

    any_of: list[str] | None = _part("Holds one of these texts; at most 500.")


@strawberry.input(
    description="Conditions on a reference (none where out of the viewer's sight); all must hold."
)
class IdFilter:
    """Conditions on a relation, by global id."""

    eq: strawberry.ID | None = _part("Refers to this record.")
    in_: list[strawberry.ID] | None = _part("Refers to one of these records; at most 500.", "in")
    is_null: bool | None = _part(_NULL)


@strawberry.input(description="Conditions on a yes or no.")
class BooleanFilter:
    """Boolean conditions."""

    eq: bool | None = _part(_EQ)


@strawberry.input(description="Conditions on a value that has an order; all given must hold.")
class RangeFilter(Generic[T]):
    """Conditions on numbers, dates and times."""

    eq: T | None = _part(_EQ)
    in_: list[T] | None = _part(_IN, "in")
    gte: T | None = _part("This value or more (later).")
    lte: T | None = _part("This value or less (earlier).")
    gt: T | None = _part("More (later) than this value.")
    lt: T | None = _part("Less (earlier) than this value.")
    is_null: bool | None = _part(_NULL)


@strawberry.input(description="Conditions on a value of a closed set; all given must hold.")
class EnumFilter(Generic[T]):
    """Conditions on an enum."""

    eq: T | None = _part(_EQ)
    in_: list[T] | None = _part(_IN, "in")
    is_null: bool | None = _part(_NULL)


@strawberry.enum(description="The direction of an ordering; records without a value come last.")
class Direction(Enum):
    """Ascending or descending."""

    ASC = strawberry.enum_value("ASC", description="Smallest or earliest first.")
    DESC = strawberry.enum_value("DESC", description="Largest or latest first.")


MOST_STEPS = 10
"""Steps of one ordering."""

_DIGITS = 30
"""How many digits before or behind the point a number to compare with may have."""

_RANGES: tuple[type, ...] = (int, Decimal, date, datetime)


def _filtered(spec: FieldSpec) -> str | None:
    """The column that conditions on the field are about; None for fields without conditions."""
    match spec:
        case Column(name=column, filterable=True) | One(key=column):
            return column
        case Pure(needs=(column,), filterable=True) | Batch(key=column, filterable=True):
            return column
    return None


def _filter_of_column(declaration: Declaration, column: str) -> Any:
    found = declaration.model_field(column)
    if found is None:
        # An expression: what it says is known by its annotation alone.
        said = declaration.described.__annotations__[column]
        return BooleanFilter if said in ("bool", bool) else None
    if isinstance(found, ArrayField):
        return TextListFilter if found.element_type == "TEXT" else None
    kind: Any = getattr(found, "enum_type", None)
    if kind is not None:
        return EnumFilter[kind]
    kind = found.field_type
    if kind is bool:
        return BooleanFilter
    if kind is str:
        return TextFilter
    return RangeFilter[kind] if kind in _RANGES else None


def filter_of(record: Any) -> Any:
    """The filter input of a declared record type: one condition for each column and relation."""
    declaration: Declaration = RECORDS[record.type_name]
    annotations: dict[str, Any] = {}
    members: dict[str, Any] = {}
    for name, spec in declaration.fields.items():
        column = _filtered(spec)
        if column is None:
            continue
        kind = IdFilter if isinstance(spec, One) else _filter_of_column(declaration, column)
        if kind is not None:
            annotations[name] = kind | None
            members[name] = _part(f"Conditions on `{name}`.")
    made = type(f"{declaration.name}Filter", (), {"__annotations__": annotations, **members})
    return strawberry.input(
        made, description=f"Conditions on {declaration.name} records; all that are given must hold."
    )


def _sortable(declaration: Declaration) -> dict[str, str]:
    fields = {"id": "id"}
    for name, spec in declaration.fields.items():
        if isinstance(spec, Column) and spec.filterable:
            kind = declaration.sorts(spec.name)
            if kind is not None and (kind in (*_RANGES, str) or issubclass(kind, Enum)):
                fields[name] = spec.name
    return fields


def order_of(record: Any) -> Any:
    """The ordering input of a declared record type."""
    declaration: Declaration = RECORDS[record.type_name]
    fields = _sortable(declaration)
    members = {name.upper(): column for name, column in fields.items()}
    choices = Enum(f"{declaration.name}OrderField", members)  # type: ignore[misc]
    strawberry.enum(choices, description=f"What {declaration.name} records can be ordered by.")
    for value in choices.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = f"By `{value.value}`."
    made = type(
        f"{declaration.name}Order",
        (),
        {
            "__annotations__": {"field": choices, "direction": Direction},
            "field": strawberry.field(description="What to order by."),
            "direction": strawberry.field(
                default=Direction.ASC, description="Ascending or descending."
            ),
        },
    )
    return strawberry.input(
        made, description=f"One step of an ordering of {declaration.name} records."
    )


class HiddenField(Forbidden):
    """A condition or ordering by what the viewer may not see."""

    def __init__(self, name: str) -> None:
        """`name`: type and field, as the schema spells them."""
        super().__init__(name)
        self.message = Text(
            f"您无权查看 {name}，不能按它筛选或排序。",
            f"{name} is not yours to see, so it neither filters nor orders.",
        )


def _refuse_hidden(viewer: Viewer, mask: Mask | None, name: str) -> None:
    if mask is not None and not mask.everywhere(viewer):
        raise HiddenField(to_camel_case(name))


def _row_ids(spec: One, values: list[str]) -> list[int]:
    rows = [ids.row_of(v, spec.target) for v in values]
    if any(r is None for r in rows):
        raise BadInput(
            Text(
                f"筛选条件中的 id 不是 {spec.target} 的 id。",
                f"An id in the filter is not an id of {spec.target}.",
            )
        )
    return [r for r in rows if r is not None]


def _db(value: Any) -> Any:
    if isinstance(value, datetime):
        return _in_utc(value)
    if isinstance(value, Decimal):
        return _in_range(value)
    return value.value if isinstance(value, Enum) else value


def _in_range(value: Decimal) -> Decimal:
    # What no column holds, and the database cannot even compare with.
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= -_DIGITS and value.adjusted() <= _DIGITS:
        return value
    raise BadInput(Text("筛选条件中的数字超出范围。", "A number in the filter is out of range."))


def _in_utc(value: datetime) -> datetime:
    # Times are UTC throughout the schema: one without an offset is not the server's own zone's.
    if value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    try:
        return value.astimezone(UTC)
    except OverflowError as error:
        raise BadInput(
            Text("筛选条件中的时间超出日历范围。", "A time in the filter is outside the calendar.")
        ) from error


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


_COMPARED: dict[str, Callable[[Sql, Any], Sql]] = {
    "eq": lambda c, v: sql("{} = {}", c, operand(v)),
    "gte": lambda c, v: sql("{} >= {}", c, operand(v)),
    "lte": lambda c, v: sql("{} <= {}", c, operand(v)),
    "gt": lambda c, v: sql("{} > {}", c, operand(v)),
    "lt": lambda c, v: sql("{} < {}", c, operand(v)),
    "contains": lambda c, v: sql("{} ILIKE {}", c, _like(v)),
    "is_null": lambda c, v: sql("{} IS NULL" if v else "{} IS NOT NULL", c),
    "in_": lambda c, v: sql("{} = ANY({})", c, operand(v)),
    "any_of": lambda c, v: sql("{} && {}::text[]", c, v),
}


REFERRED = "referred"
"""The name of the row that a relation refers to, in conditions on the relation."""


def _is_given(value: Any) -> bool:
    return value is not UNSET and value is not None


def _plainly(column: Sql, given: Any) -> list[Sql]:
    found: list[Sql] = []
    for operator, compare in _COMPARED.items():
        value = getattr(given, operator, UNSET)
        if not _is_given(value):
            continue
        plain = [_db(v) for v in value] if operator == "in_" else _db(value)
        found.append(compare(column, plain))
    return found


def _by_relation(spec: One, viewer: Viewer, column: Sql, given: Any) -> list[Sql]:
    """What the viewer cannot see is null to the conditions, as it is in the record itself."""
    found: list[Sql] = []
    seen = _seen(spec, viewer, column)
    wanted = [[given.eq]] if _is_given(given.eq) else []
    wanted += [given.in_] if _is_given(given.in_) else []
    for values in wanted:
        found += [sql("{} = ANY({}::bigint[])", column, _row_ids(spec, values)), seen]
    if _is_given(given.is_null):
        found.append(sql("NOT {}", seen) if given.is_null else seen)
    return found


def _seen(spec: One, viewer: Viewer, column: Sql) -> Sql:
    target = RECORDS[spec.target]
    scope = target.scope(viewer, REFERRED)
    if scope == TRUE:
        return sql("({} IS NOT NULL)", column)
    return sql(
        f'EXISTS (SELECT 1 FROM "{target.table}" {REFERRED} WHERE {REFERRED}.id = {{}} AND ({{}}))',
        column,
        scope,
    )


def filter_sql(declaration: Declaration, viewer: Viewer, given: Any, row: str) -> list[Sql]:
    """The conditions of a filter input; raises where a field is not the viewer's to filter by."""
    found: list[Sql] = []
    masks = dict(declaration.masks)
    for name, spec in declaration.fields.items():
        conditions = getattr(given, name, UNSET)
        column = _filtered(spec)
        if column is None or not _is_given(conditions):
            continue
        _refuse_hidden(viewer, masks.get(column), f"{declaration.name}.{name}")
        compared = declaration.column_sql(column, row)
        if isinstance(spec, One):
            found.extend(_by_relation(spec, viewer, compared, conditions))
        else:
            found.extend(_plainly(compared, conditions))
    return found


def order_keys(declaration: Declaration, viewer: Viewer, given: Any) -> tuple[Key, ...] | None:
    """The ordering asked for; None when none was. Refuses fields that the viewer may not see."""
    if not given:
        return None
    if len(given) > MOST_STEPS:
        raise LimitExceeded(
            Text(
                f"orderBy 最多 {MOST_STEPS} 项，现有 {len(given)} 项。",
                f"orderBy has at most {MOST_STEPS} steps; these are {len(given)}.",
            )
        )
    masks = dict(declaration.masks)
    keys: list[Key] = []
    for step in given:
        if any(k.column == step.field.value for k in keys):
            continue  # a column that comes again decides nothing
        _refuse_hidden(
            viewer, masks.get(step.field.value), f"{declaration.name}.{step.field.value}"
        )
        keys.append(Key(step.field.value, step.direction is Direction.DESC))
    if not any(k.column == "id" for k in keys):
        keys.append(Key("id", keys[-1].descending))
    return tuple(keys)


def lazily(name: str, module: str) -> Any:
    """A type of another module by its name, for lower types that show higher ones."""
    return Annotated[name, strawberry.lazy(module)]
