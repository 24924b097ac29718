"""Typed filters and orderings, the same shape for every record type, made from its declaration."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, ForwardRef, Generic, TypeVar

import strawberry
from strawberry import UNSET
from strawberry.types.lazy_type import LazyType, StrawberryLazyReference
from tortoise.contrib.postgres.fields import ArrayField

from backend.core.declaring.kinds import Batch, Column, FieldSpec, One, Pure
from backend.core.declaring.records import RECORDS, Declaration

T = TypeVar("T")

_EQ = "Equal to this value."
_IN = "Equal to one of these values; at most 500."
_ALL = "all that are given must hold, and none may be null."
_NULL = "True: only records without a value; false: only records with one."


def _part(description: str, name: str | None = None) -> Any:
    return strawberry.field(default=UNSET, description=description, name=name)


@strawberry.input(description=f"Conditions on a text; {_ALL}")
class TextFilter:
    """Text conditions."""

    eq: str | None = _part(_EQ)
    in_: list[str] | None = _part(_IN, "in")
    contains: str | None = _part("Contains this text, upper and lower case alike.")
    is_null: bool | None = _part(_NULL)


@strawberry.input(description=f"Conditions on a list of texts; {_ALL}")
class TextListFilter:
    """Conditions on a list of texts."""

    any_of: list[str] | None = _part("Holds one of these texts; at most 500.")


@strawberry.input(description=f"Conditions on a yes or no; {_ALL}")
class BooleanFilter:
    """Boolean conditions."""

    eq: bool | None = _part(_EQ)


@strawberry.input(description=f"Conditions on a value that has an order; {_ALL}")
class RangeFilter(Generic[T]):
    """Conditions on numbers, dates and times."""

    eq: T | None = _part(_EQ)
    in_: list[T] | None = _part(_IN, "in")
    gte: T | None = _part("This value or more (later).")
    lte: T | None = _part("This value or less (earlier).")
    gt: T | None = _part("More (later) than this value.")
    lt: T | None = _part("Less (earlier) than this value.")
    is_null: bool | None = _part(_NULL)


@strawberry.input(description=f"Conditions on a value of a closed set; {_ALL}")
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


_RANGES: tuple[type, ...] = (int, Decimal, date, datetime)


def filtered_column(spec: FieldSpec) -> str | None:
    """The column that conditions on the field are about; None for fields without conditions."""
    match spec:
        case Column(name=column, filterable=True) | One(key=column):
            return column
        case Pure(needs=(column,), filterable=True) | Batch(key=column, filterable=True):
            return column
    return None


def _filter_of_column(declaration: Declaration, column: str) -> Any:
    found = declaration.model_field(column)
    if isinstance(found, ArrayField):
        return TextListFilter if found.element_type == "TEXT" else None
    kind: Any = declaration.sorts(column)
    if kind is not None and issubclass(kind, Enum):
        return EnumFilter[kind]
    if kind is bool:
        return BooleanFilter
    if kind is str:
        return TextFilter
    return RangeFilter[kind] if kind in _RANGES else None


def takes_is_null(kind: Any, name: str) -> bool:
    """Whether records without a value are asked for by `isNull` beside or in the input's member."""
    if name != "is_null" and hasattr(kind, "is_null"):
        return True
    (asked,) = (f.type for f in kind.__strawberry_definition__.fields if f.python_name == name)
    inner = asked.of_type.resolve_type() if isinstance(asked.of_type, LazyType) else asked.of_type
    return hasattr(inner, "is_null")


_FILTERS: dict[str, Any] = {}
"""The filter inputs that there are, by their names."""


@dataclass(frozen=True)
class _FilterType(LazyType[Any, Any]):
    """A filter input by its name: made when the schema is, for types refer to each other."""

    def resolve_type(self) -> Any:
        if self.type_name not in _FILTERS:
            name = self.type_name.removesuffix("RelationFilter")
            _FILTERS[self.type_name] = (
                _relation_filter(name)
                if name != self.type_name
                else _filter(RECORDS[name.removesuffix("Filter")])
            )
        return _FILTERS[self.type_name]


class _Later(StrawberryLazyReference):
    """Says that the name beside it is a filter input's."""

    def resolve_forward_ref(self, forward_ref: ForwardRef) -> LazyType[Any, Any]:
        return _FilterType(forward_ref.__forward_arg__, self.module)


def _named(name: str) -> Any:
    return Annotated[name, _Later(__name__)]


def filter_of(record: Any) -> Any:
    """The filter input of a declared record type: one condition for each column and relation."""
    return _FilterType(f"{record.type_name}Filter", __name__).resolve_type()


def _filter(declaration: Declaration) -> Any:
    own = _named(f"{declaration.name}Filter")
    annotations: dict[str, Any] = {
        "and_": list[own] | None,  # type: ignore[valid-type]
        "or_": list[own] | None,  # type: ignore[valid-type]
        "not_": own | None,
    }
    members = {
        "and_": _part("All of these hold.", "and"),
        "or_": _part("At least one of these holds.", "or"),
        "not_": _part("This does not hold; nor does it hold of what has no value.", "not"),
    }
    for name, spec in declaration.fields.items():
        column = filtered_column(spec)
        if column is None:
            continue
        kind = (
            _named(f"{spec.target}RelationFilter")
            if isinstance(spec, One)
            else _filter_of_column(declaration, column)
        )
        if kind is not None:
            annotations[name] = kind | None
            members[name] = _part(f"Conditions on `{name}`.")
    made = type(f"{declaration.name}Filter", (), {"__annotations__": annotations, **members})
    return strawberry.input(made, description=f"Conditions on {declaration.name} records; {_ALL}")


def _relation_filter(target: str) -> Any:
    made = type(
        f"{target}RelationFilter",
        (),
        {
            "__annotations__": {
                "eq": strawberry.ID | None,
                "in_": list[strawberry.ID] | None,
                "is_null": bool | None,
                "where": _named(f"{target}Filter") | None,
            },
            "eq": _part("Refers to this record."),
            "in_": _part("Refers to one of these records; at most 500.", "in"),
            "is_null": _part(_NULL),
            "where": _part("Refers to a record that meets these conditions."),
        },
    )
    return strawberry.input(
        made,
        description=f"Conditions on a reference to a record of type {target} (none where it is out "
        f"of the viewer's sight); {_ALL}",
    )


def _sortable(declaration: Declaration) -> dict[str, str]:
    fields = {"id": "id"}
    for name, spec in declaration.fields.items():
        column = filtered_column(spec)
        if column is not None and not isinstance(spec, One):
            kind = declaration.sorts(column)
            if kind is not None and (kind in (*_RANGES, str, bool) or issubclass(kind, Enum)):
                fields[name] = column
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


def lazily(name: str, module: str) -> Any:
    """A type of another module by its name, for lower types that show higher ones."""
    return Annotated[name, strawberry.lazy(module)]
