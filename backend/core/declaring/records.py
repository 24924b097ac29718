"""The declaration of types: what a type's fields are, who sees its rows, who sees its fields.

A field is of one of the kinds in `kinds.py`. Each record type is declared once, in its domain's
`graphql.py`; whatever executes reads obeys the declaration. Executing is `core/reading/reader.py`.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache
from typing import Any, ClassVar

import strawberry
from tortoise import Model
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.fields import Field

from backend.core.declaring.completing import complete
from backend.core.declaring.kinds import (
    Batch,
    Column,
    FieldSpec,
    Many,
    One,
    OneOf,
    Pure,
    Via,
    bounded,
)
from backend.core.declaring.masks import Mask
from backend.core.declaring.rows import Row
from backend.core.declaring.searched import SEARCHED, Searched
from backend.core.ids import GlobalId
from backend.core.sql import TRUE, Sql, sql
from backend.core.viewer import Viewer

Scope = Callable[[Viewer, str], Sql]
"""Who sees which rows: a condition over the row named by the second argument.

It is made once for a kind of viewer: of the role, the rights, and whose account and organization it
is, which stand in the statement as places; never of the clock.
"""


@lru_cache(maxsize=20_000)
def _column_sql(of: Declaration, column: str, row: str) -> Sql:
    expression = of.expressions.get(column)
    return sql(expression.replace("{}", row)) if expression else sql(f'{row}."{column}"')


@dataclass(slots=True, eq=False)
class Declaration:
    """Everything that reading one record type needs to know."""

    name: str
    model: type[Model]
    base: Scope
    """Who sees which rows, before a grant narrows it."""
    fields: dict[str, FieldSpec]
    order: tuple[str, ...]
    described: type
    expressions: dict[str, str] = field(default_factory=dict)
    expression_types: dict[str, type] = field(default_factory=dict)
    decoders: dict[str, Callable[[Any], Any]] = field(default_factory=dict)
    needed: tuple[str, ...] = ()
    masks: tuple[tuple[str, Mask], ...] = ()
    label: tuple[str, ...] = ()
    searched: Searched | None = None
    about: tuple[str, ...] = ()
    """Relations to what its records are about: they are found by the texts of those."""

    @property
    def is_searched(self) -> bool:
        """Whether its records are found by texts, their own or those of what they are about."""
        return self.searched is not None or bool(self.about)

    def scope(self, viewer: Viewer, row: str) -> Sql:
        """The condition that the viewer sees the row: the one door to the type's rows."""
        seen = self.base(viewer, row)
        return seen if viewer.grant is None else viewer.grant.narrowed(self.name, row, seen)

    @property
    def table(self) -> str:
        """The table's name."""
        return str(self.model._meta.db_table)

    def column_sql(self, column: str, row: str) -> Sql:
        """The column, or the expression declared under its name, of the row named `row`."""
        return _column_sql(self, column, row)

    def sorts(self, column: str) -> type | None:
        """The type of the column's values; None of a list or an object."""
        found = self.model_field(column)
        if found is None:
            return self.expression_types.get(column)
        kind: Any = getattr(found, "enum_type", None) or found.field_type
        return kind if isinstance(kind, type) and not isinstance(found, ArrayField) else None

    def decoded(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The columns of a record of the database, as Python has them."""
        values = dict(record)
        for column, decode in self.decoders.items():
            if values[column] is not None:
                values[column] = decode(values[column])
        return values

    def field_of(self, column: str) -> str:
        """The field that shows the column, by its name in Python."""
        fields = self.fields.items()
        return next(n for n, s in fields if isinstance(s, Column) and s.name == column)

    def model_field(self, column: str) -> Field[Any] | None:
        """The model's field behind the column; None for expressions."""
        return self.model._meta.fields_map.get(column)


RECORDS: dict[str, Declaration] = {}
"""Every declared type by its name in the schema."""


@dataclass(frozen=True, slots=True)
class RowWanted:
    """A record that the planned reader is to read: of the declaration's type, by its number."""

    declaration: Declaration
    id: int


def points_sql(via: Via, row: str, parent: Sql, viewer: Viewer) -> Sql:
    """The condition that the row named `row` points to the record whose number is `parent`."""
    if isinstance(via, str):
        return sql(f'{row}."{via}" = {{}}', parent)
    link = RECORDS[via.link]
    return sql(
        f'{row}.id IN (SELECT linking."{via.there}" FROM "{link.table}" linking '
        f'WHERE linking."{via.here}" = {{}} AND {{}})',
        parent,
        link.scope(viewer, "linking"),
    )


def declared(
    spec: FieldSpec, description: str, resolver: Any = None, *, most: int | None = None
) -> Any:
    """The Strawberry field that carries the declaration; it is read by plan.

    A resolver is for what the plan leaves to it, or says what arguments there are. A list without
    pages counts as `most` in a request's cost, by default as few.
    """
    metadata = {"read": spec} | bounded(most)
    if resolver is None:
        return strawberry.field(description=description, metadata=metadata)
    return strawberry.field(resolver=resolver, description=description, metadata=metadata)


def column(
    description: str,
    name: str = "",
    *,
    expression: str | None = None,
    mask: Mask | None = None,
    filterable: bool = True,
    has_facet: bool = False,
) -> Any:
    """A column; `name` where it differs from the field's, `expression` where it is computed.

    `has_facet`: its texts are few, such as disciplines, so that lists have a facet of it.
    """
    return declared(Column(name, expression, mask, filterable, has_facet), description)


def pure(
    description: str, function: Callable[..., Any], *needs: str, filterable: bool = False
) -> Any:
    """A pure function of the columns `needs`, given as arguments in that order."""
    return declared(Pure(function, needs, of_viewer=False, filterable=filterable), description)


def for_viewer(
    description: str, function: Callable[..., Any], *needs: str, shared: bool = False
) -> Any:
    """A pure function of the viewer and the columns `needs`.

    `shared`: of the viewer it asks the language alone, so that partners can be granted it.
    """
    return declared(Pure(function, needs, of_viewer=True, shared=shared), description)


def one(description: str, target: str, key: str, *, mask: Mask | None = None) -> Any:
    """The record of type `target` whose id is in `key`; null where it is out of scope."""
    return declared(One(target, key, mask), description)


def one_of(description: str, keys: dict[str, str]) -> Any:
    """The record whose id is in the one of the columns that holds any; `keys` are by type."""
    return declared(OneOf(tuple(keys.items())), description)


def many(
    description: str,
    target: str,
    via: Via,
    *,
    order: tuple[str, ...] = ("id",),
    where: str | None = None,
    most: int | None = None,
) -> Any:
    """The records of type `target` that point here by `via`: short lists that the record owns."""
    return declared(Many(target, via, order, where), description, most=most)


def one_back(
    description: str,
    target: str,
    via: str,
    *,
    order: tuple[str, ...] = ("-id",),
    where: str | None = None,
) -> Any:
    """The first of the records that point here by `via`, or null: the field's type says which."""
    return many(description, target, via, order=order, where=where)


def batch(
    description: str,
    function: Callable[[Any, list[Any]], Awaitable[Sequence[Any]]],
    key: str = "id",
    *,
    filterable: bool = False,
    most: int | None = None,
    shared: bool = False,
) -> Any:
    """A value computed for a whole level at once: `function(reader, keys)` answers in order.

    `shared`: it tells of the record alone, whoever asks, so that partners can be granted it.
    """
    return declared(Batch(function, key, filterable, shared), description, most=most)


def _global_id(row: Any) -> strawberry.ID:
    return strawberry.ID(str(GlobalId(row.declaration.name, row.id)))


@strawberry.interface(description="A record with an id that is unique over all types.")
class Node:
    """What every record type implements."""

    type_name: ClassVar[str]

    @strawberry.field(description="The record's id, unique over all types; opaque.")
    def id(self) -> strawberry.ID:
        """The global id of this row."""
        return _global_id(self)

    @classmethod
    def resolve_type(cls, row: Any, *_: Any) -> str:
        """The name of the row's type."""
        return str(row.declaration.name)

    @classmethod
    def is_type_of(cls, row: Any, _info: Any) -> bool:
        """Whether the row is of this type."""
        return isinstance(row, Row) and row.declaration.name == cls.type_name


def everyone(_viewer: Viewer, _row: str) -> Sql:
    """A row scope that shows every row to everybody."""
    return TRUE


def _specs(cls: type) -> dict[str, FieldSpec]:
    specs: dict[str, FieldSpec] = {}
    for name in inspect.get_annotations(cls):
        declared: Any = cls.__dict__.get(name)
        spec = getattr(declared, "metadata", {}).get("read")
        if spec is None:
            raise TypeError(f"{cls.__name__}.{name} is not a column, relation, function or batch")
        if name.endswith("_"):
            declared.graphql_name = name.rstrip("_")  # a word that Python keeps for itself
        if isinstance(spec, Column) and not spec.name:
            spec = replace(spec, name=name)
        if isinstance(spec, (Column, One)) and spec.mask is not None:
            spec = replace(spec, mask=replace(spec.mask, field=(cls.__name__, name)))
        specs[name] = spec
    return specs


def record(
    model: type[Model],
    *,
    scope: Scope,
    description: str,
    order: tuple[str, ...] = ("-id",),
    hidden: tuple[str, ...] = (),
    label: tuple[str, ...] = (),
    about: tuple[str, ...] = (),
) -> Callable[[type], Any]:
    """Declare a record type over the model's table.

    `order` is the default order of its lists, `hidden` names columns that are read for the
    scope's or a rule's sake without being fields. `label` are the columns, Chinese and English,
    that people know its records by: lists that refer to them have a facet of it. `about` are the
    relations by whose records' texts they are searched, where they have none of their own.
    """

    def declare(cls: type) -> type:
        specs = _specs(cls)
        cls.type_name = cls.__name__  # type: ignore[attr-defined]
        described: type = strawberry.type(cls, description=description)
        searched = SEARCHED.get(model)
        declaration = Declaration(
            cls.__name__,
            model,
            scope,
            specs,
            order,
            described,
            label=label,
            searched=searched,
            about=about,
        )
        complete(declaration, hidden, RECORDS)
        RECORDS[declaration.name] = declaration
        return described

    return declare


def declaration_of(model: type[Model]) -> Declaration:
    """The declaration over the model's table."""
    return next(d for d in RECORDS.values() if d.model is model)


def describe_enum(
    cls: type[Enum], description: str, labels: dict[Any, str], name: str | None = None
) -> None:
    """Put the enum into the schema, each of its values described by its Chinese term."""
    strawberry.enum(cls, name=name, description=description)
    for value in cls.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = labels[cls[value.name]]
