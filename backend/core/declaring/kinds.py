"""The kinds of field: a column, a relation, a pure function of columns, a batch over a level.

There is no fifth kind (design.md, "Reads").
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from backend.core.declaring.masks import Mask


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the type's table, or an SQL expression over its row (`{}` is the row).

    The type of an expression's values is the field's.
    """

    name: str
    expression: str | None = None
    mask: Mask | None = None
    filterable: bool = True
    """Whether lists are filtered and ordered by it."""
    has_facet: bool = False
    """Whether lists have a facet of it though its values are texts: they are few."""


@dataclass(frozen=True, slots=True)
class Pure:
    """A pure function of declared columns; with `of_viewer` the viewer is its first argument."""

    function: Callable[..., Any]
    needs: tuple[str, ...]
    of_viewer: bool
    filterable: bool = False
    """Whether lists are filtered and ordered by its one column."""
    shared: bool = False
    """Whether partners can be granted it though the viewer is asked: for the language alone."""


@dataclass(frozen=True, slots=True)
class One:
    """A relation to the record of type `target` whose id is in column `key`."""

    target: str
    key: str
    mask: Mask | None = None


@dataclass(frozen=True, slots=True)
class OneOf:
    """A relation to a record of one of several types; `keys` are pairs of type and column."""

    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Through:
    """A way by a table between: records of type `link` whose `here` is this row, `there` the other.

    A record that is linked twice is there once; a link that the viewer does not see leads nowhere.
    """

    link: str
    here: str
    there: str


Via = str | Through
"""How records point to another: by a column of theirs that holds its id, or by a table between."""


@dataclass(frozen=True, slots=True)
class Many:
    """A relation to the records of type `target` that point to this row by `via`.

    `where` narrows them (`{}` is the target's row); `order` are columns, `-` for descending.
    """

    target: str
    via: Via
    order: tuple[str, ...] = ("id",)
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Paged:
    """A list, inside a record, of records of type `target` that point to it by `via`.

    Lists whose part is known only by reading stand `apart`: a resolver makes them.
    """

    target: str
    via: Via
    where: str | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """A function from the values of column `key` on one level to one value for each."""

    function: Callable[[Any, list[Any]], Awaitable[Sequence[Any]]]
    key: str
    filterable: bool = False
    """Whether lists are filtered and ordered by its column."""
    shared: bool = False
    """Whether partners can be granted it: it tells of the record alone, whoever asks."""


def shareable(spec: FieldSpec) -> bool:
    """Whether a field of the kind can be granted: what it says has to follow from declarations."""
    match spec:
        case Pure(of_viewer=True, shared=shared) | Batch(shared=shared):
            return shared
        case Paged(apart=apart):
            return not apart
    return True


FieldSpec = Column | Pure | One | OneOf | Many | Paged | Batch


def columns_of(spec: FieldSpec) -> Iterator[str]:
    """The columns of the row that the field is made of, those of its mask included."""
    match spec:
        case Column(name=name):
            yield name
        case Pure(needs=needs):
            yield from needs
        case One(key=key) | Batch(key=key):
            yield key
        case OneOf(keys=keys):
            yield from (key for _, key in keys)
    mask = getattr(spec, "mask", None)
    if mask is not None:
        yield from (*mask.organizations, *mask.accounts)


def bounded(most: int | None) -> dict[str, Any]:
    """The metadata of a field that is a list without pages: as how many members it counts."""
    return {} if most is None else {"most": most}
