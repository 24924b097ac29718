"""The members of input types, and input objects that hold what was given of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

from strawberry.types.base import StrawberryContainer, has_object_definition

from backend.core.errors import Violation

Path = tuple[str, ...]
Check = Callable[[Any, Path, list[Violation]], Any]


@dataclass(frozen=True, slots=True)
class Member:
    """How one member of an input is checked, and whether null clears it."""

    check: Check
    nullable: bool


class Named(NamedTuple):
    """A member of an input type: how Python and the schema call it, and what it takes."""

    name: str
    said: str
    takes: Member
    part: Any
    """The type of the input objects in it; None of plain values."""


def camel(name: str) -> str:
    """The schema's spelling of a Python name."""
    head, *rest = name.strip("_").split("_")
    return head + "".join(r.title() for r in rest)


@cache
def members_of(kind: Any) -> dict[str, Named]:
    """The members of an input type by their names in Python."""
    found = (_named(field) for field in kind.__strawberry_definition__.fields)
    return {member.name: member for member in found}


@cache
def _members_by_schema(kind: Any) -> dict[str, Named]:
    return {member.said: member for member in members_of(kind).values()}


def _named(field: Any) -> Named:
    inner = field.resolve_type()
    while isinstance(inner, StrawberryContainer):
        inner = inner.of_type
    part = inner if has_object_definition(inner) else None
    return Named(field.python_name, camel(field.python_name), field.metadata["input"], part)


def taken_as_given(kind: Any) -> None:
    """Have objects of the input type made of what was given, and of nothing else.

    Strawberry goes through all members and sets what was left out, in types with forty of them.
    """
    kind.__strawberry_definition__.from_input = _object


def as_given(kind: Any, given: Mapping[str, Any]) -> Any:
    """The input object that the schema's executor would make of what was given."""
    return _object(kind, given, None)


def _object(kind: type, given: Mapping[str, Any], _context: Any) -> Any:
    made: Any = object.__new__(kind)
    members = _members_by_schema(kind)
    for said, value in given.items():
        member = members[said]
        vars(made)[member.name] = value if member.part is None else _parts(member.part, value)
    return made


def _parts(kind: type, given: Any) -> Any:
    if isinstance(given, list):
        return [_parts(kind, one) for one in given]
    return None if given is None else _object(kind, given, None)


def spelled(given: Any) -> bytes:
    """What was given as the same bytes each time it is given; null differs from what was left out.

    Not by the values that rules would make of it: those may read it otherwise tomorrow.
    """
    return json.dumps(given, default=_plain, sort_keys=True).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else vars(value)
