"""Completes a type's declaration: what its columns hold; refuses what contradicts itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any

import orjson
from strawberry.types.base import StrawberryOptional, has_object_definition
from tortoise import Model
from tortoise.fields import Field, JSONField

from backend.core.declaring.kinds import Column, One, columns_of

if TYPE_CHECKING:
    from backend.core.declaring.records import Declaration


def _said(described: Any, name: str) -> type | None:
    """The type of single values that the field's annotation says."""
    kind = described.__strawberry_definition__.get_field(name).type
    kind = kind.of_type if isinstance(kind, StrawberryOptional) else kind
    kind = getattr(kind, "wrapped_cls", kind)  # an enum's own class
    return kind if isinstance(kind, type) and not has_object_definition(kind) else None


def _decoder(found: Field[Any] | None) -> Callable[[Any], Any] | None:
    if isinstance(found, JSONField):
        return orjson.loads
    enum_type: type[Enum] | None = getattr(found, "enum_type", None)
    return enum_type


def _table_columns(model: type[Model]) -> set[str]:
    # Tortoise adds the `…_id` fields of relations only when it starts.
    meta = model._meta
    return set(meta.fields_map) | {f"{name}_id" for name in meta.fk_fields | meta.o2o_fields}


def _check_masks(declaration: Declaration) -> None:
    """What is hidden is null, so a field that can be hidden has to be one that can be null."""
    described: Any = declaration.described
    for name, spec in declaration.fields.items():
        kind = described.__strawberry_definition__.get_field(name).type
        if getattr(spec, "mask", None) is not None and not isinstance(kind, StrawberryOptional):
            raise TypeError(f"{declaration.name}.{name} is masked, and can never be null")


def complete(
    declaration: Declaration, hidden: tuple[str, ...], others: Mapping[str, Declaration]
) -> None:
    """Say what reading the type needs; `hidden` are columns that are no fields.

    Raises `TypeError` for a declaration that cannot be obeyed; `others` are those made before.
    """
    _check_masks(declaration)
    specs = declaration.fields.values()
    columns = {"id", *hidden, *(c for s in specs for c in columns_of(s))}
    columns |= {c.lstrip("-") for c in declaration.order}
    declaration.expressions = {
        s.name: s.expression for s in specs if isinstance(s, Column) and s.expression
    }
    declaration.expression_types = {
        s.name: kind
        for name, s in declaration.fields.items()
        if isinstance(s, Column) and s.expression and (kind := _said(declaration.described, name))
    }
    unknown = columns - set(declaration.expressions) - _table_columns(declaration.model)
    if unknown:
        raise TypeError(f"{declaration.name}: the table has no {sorted(unknown)}")
    declaration.needed = tuple(sorted(columns))
    decoders = {c: _decoder(declaration.model_field(c)) for c in declaration.needed}
    declaration.decoders = {c: d for c, d in decoders.items() if d is not None}
    masks = [(s.name, s.mask) for s in specs if isinstance(s, Column) and s.mask]
    masks += [(s.key, s.mask) for s in specs if isinstance(s, One) and s.mask]
    declaration.masks = tuple(masks)
    if not set(declaration.label) <= columns - dict(masks).keys():
        raise TypeError(f"{declaration.name}: {declaration.label} are not columns for everybody")
    _check_searched(declaration, dict(masks).keys())
    _check_about(declaration, others)


def _check_searched(declaration: Declaration, masked: Collection[str]) -> None:
    searched = declaration.searched
    if searched is None:
        return
    plain = {s.name for s in declaration.fields.values() if isinstance(s, Column)} - {*masked}
    if not plain >= {*searched.columns}:
        raise TypeError(f"{declaration.name}: {searched.columns} are not columns for everybody")


def _check_about(declaration: Declaration, others: Mapping[str, Declaration]) -> None:
    for name in declaration.about:
        spec = declaration.fields.get(name)
        if not isinstance(spec, One) or spec.mask or others[spec.target].searched is None:
            raise TypeError(f"{declaration.name}.{name} leads to nothing that is searched")
