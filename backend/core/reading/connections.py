"""Lists that can grow: Relay connections over declared types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from inspect import Parameter, Signature
from typing import Annotated, Any, Generic, NamedTuple, Protocol, TypeVar

import strawberry

from backend.core.declaring.filters import filter_of, lazily, order_of
from backend.core.declaring.kinds import Paged, Via
from backend.core.declaring.records import RECORDS, Declaration, declared
from backend.core.errors import LimitExceeded, Text
from backend.core.reading import searched, through
from backend.core.reading.facets import (
    MOST_COUNTED,
    Exactly,
    FacetsOf,
)
from backend.core.reading.filtering import default_keys, filter_sql, order_keys
from backend.core.reading.paging import Cursors, Scored
from backend.core.reading.reader import Reader, Slice
from backend.core.reading.searched import MOST_FOUND, Found
from backend.core.sql import Sql, sql
from backend.core.viewer import Viewer

T = TypeVar("T")

WANTS = "wants"
"""In the metadata of a root field: what it wants read, by a reader and its arguments."""

MOST_ROWS = 100
DEFAULT_ROWS = 20


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Relay's page information."""

    has_next_page: bool = strawberry.field(
        description="Whether more records follow; of a page from the end, whether it has `before`."
    )
    has_previous_page: bool = strawberry.field(
        description="Of a page from the end, whether more records precede it; else, whether it has "
        "`after`."
    )
    start_cursor: str | None = strawberry.field(description="The first record's cursor.")
    end_cursor: str | None = strawberry.field(
        description="The last record's cursor: give it as `after` for the next page."
    )


@strawberry.type(description="A part of a text.")
class HighlightPiece:
    """Text that is a hit, or stands between hits."""

    text: str = strawberry.field(description="The part.")
    hit: bool = strawberry.field(description="Whether it is what was searched for.")


@strawberry.type(description="Where in a record's field a search's words stand.")
class Highlight:
    """A field's passage."""

    field: str = strawberry.field(description="The field, as the schema spells it.")
    pieces: list[HighlightPiece] = strawberry.field(
        description="The passage, in parts; … where the text goes on."
    )


@strawberry.type(description="A record's place in a list.")
class Edge(Generic[T]):
    """A record with its cursor."""

    node: T = strawberry.field(description="The record.")
    cursor: str = strawberry.field(description="The record's cursor in this list and order.")
    highlights: list[Highlight] = strawberry.field(
        description="Where the words stand that the list was searched for; empty without `search`, "
        "and of a record that was found by its sound."
    )


def _by_plan(exact: Exactly = False) -> Any:
    raise AssertionError  # it declares the argument of what is read by plan


@strawberry.type(description="One page of a list that can grow.")
class Connection(Generic[T]):
    """A page with its list's count."""

    nodes: list[T] = strawberry.field(description="The records of the page.")
    edges: list[Edge[T]] = strawberry.field(description="The records with their cursors.")
    page_info: PageInfo = strawberry.field(description="Where the page stands in its list.")

    total_count: int = strawberry.field(
        resolver=_by_plan,
        description="How many records the whole list has for this viewer; "
        f"{MOST_COUNTED:,} where it has more and `exact` does not ask for all.",
    )
    total_count_is_exact: bool = strawberry.field(
        description=f"Whether `totalCount` without `exact` is all: the list has at most "
        f"{MOST_COUNTED:,} records."
    )
    facets: Any = strawberry.field(
        resolver=_by_plan,
        graphql_type=FacetsOf(),
        description="How many of the whole list's records have which values, under the same filter "
        f"and rights; of its newest {MOST_COUNTED:,} records where it has more and `exact` does "
        "not ask for all.",
    )


def page_size(name: str, size: int) -> int:
    """The size that the argument of that name asks for; refuses what no page may have."""
    if 0 <= size <= MOST_ROWS:
        return size
    raise LimitExceeded(
        Text(
            f"{name} 须在 0 至 {MOST_ROWS} 之间。",
            f"`{name}` must be between 0 and {MOST_ROWS}.",
        )
    )


class NotPlanned(Exception):
    """What a field wants is known only after something else has been read."""


class Asking(Protocol):
    """Who asks, or any of the kind; and what cursors are signed with."""

    @property
    def viewer(self) -> Viewer:
        """The viewer."""

    @property
    def cursors(self) -> Cursors:
        """The cursors."""


class AnyOfKind(NamedTuple):
    """Any viewer of a kind, whose own values are places in what is made for it."""

    viewer: Viewer
    cursors: Cursors


def _slice(
    reader: Asking,
    declaration: Declaration,
    arguments: dict[str, Any],
    default_order: tuple[str, ...],
    conditions: tuple[Sql, ...] = (),
    found: Scored | None = None,
) -> Slice:
    keys = order_keys(declaration, reader.viewer, arguments.get("order_by")) or (
        default_keys(declaration, reader.viewer, default_order) if found is None else found.keys
    )
    # What was found meets the filter.
    given = arguments.get("filter")
    filters = (
        filter_sql(declaration, reader.viewer, given, "t") if found is None else [found.condition]
    )
    last = arguments.get("last")

    def place(given: str | None) -> tuple[Any, ...] | None:
        return None if given is None else tuple(reader.cursors.values(declaration, keys, given))

    size = page_size("first", arguments["first"]) if last is None else page_size("last", last)
    return Slice(
        declaration,
        (*conditions, *filters),
        keys,
        size,
        place(arguments.get("after")),
        place(arguments.get("before")),
        from_end=last is not None,
        cursors=reader.cursors,
        found=found if isinstance(found, Found) else None,
    )


def _arguments(filter_type: Any, order_type: Any) -> dict[str, Any]:
    def described(kind: Any, text: str) -> Any:
        return Annotated[kind, strawberry.argument(description=text)]

    return {
        "first": described(int, f"How many records, at most {MOST_ROWS}."),
        "after": described(str | None, "Go on after this cursor."),
        "last": described(
            int | None,
            f"So many records from the end, whatever `first` is; at most {MOST_ROWS}.",
        ),
        "before": described(str | None, "Only what comes before this cursor."),
        "filter": described(filter_type | None, "Only records that meet these conditions."),
        "order_by": described(list[order_type] | None, "The order, most important first."),
    }


_SEARCH = Annotated[
    str | None,
    strawberry.argument(
        description="Only records that answer this text, the best first where no other order is "
        f"asked for: the {MOST_FOUND} best of those that meet the filter. Chinese of at least two "
        "characters, words and numbers, names also by pinyin or its initials."
    ),
]


@dataclass(frozen=True, slots=True)
class PageWanted:
    """A page that the planned reader is to read; of a list inside a record with its number."""

    part: Slice
    parent: int | None
    statements: dict[bool, tuple[str, list[Any]]] = field(default_factory=dict, compare=False)
    """Of a root page, once they have been written: by whether a claim is beside its rows."""


def part_of(spec: Paged, reader: Asking, arguments: dict[str, Any]) -> Slice:
    """The part of a list inside a record that the arguments ask for."""
    declaration = RECORDS[spec.target]
    narrowed = () if spec.where is None else (sql(spec.where.replace("{}", "t")),)
    given = {"first": DEFAULT_ROWS, **arguments}
    return replace(_slice(reader, declaration, given, declaration.order, narrowed), via=spec.via)


def _list_arguments(record: Any, inputs: tuple[Any, Any]) -> dict[str, Any]:
    search = {"search": _SEARCH} if RECORDS[record.type_name].is_searched else {}
    return {**_arguments(*inputs), **search}


Narrowed = Callable[[Any, Reader], Awaitable[tuple[Sql, ...]]]
"""The conditions of a list's part over the row named `t`, from what it stands in."""


Ranked = Callable[[Any, Reader, tuple[Sql, ...]], Awaitable[Scored]]
"""A list's records in their order, from what it stands in and the conditions of its filter."""


def _at_once(narrowed: Callable[[Any], tuple[Sql, ...]]) -> Narrowed:
    async def conditions(root: Any, _reader: Reader) -> tuple[Sql, ...]:
        return narrowed(root)

    return conditions


@dataclass(frozen=True, slots=True)
class _Listed:
    """Whose records a list holds, and which of them; `via` where they point to what holds it.

    What they point to is the record itself, or what its column `key` points to as well.
    """

    target: str
    narrowed: Narrowed
    via: Via | None = None
    key: str = "id"
    ranked: Ranked | None = None

    async def page(self, root: Any, reader: Reader, arguments: dict[str, Any]) -> Any:
        """The page that the arguments ask for."""
        declaration = RECORDS[self.target]
        conditions = await self.narrowed(root, reader)
        found = await self._found(root, reader, arguments, conditions)
        part = _slice(reader, declaration, arguments, declaration.order, conditions, found)
        parent = None if self.via is None else root.values[self.key]
        return PageWanted(replace(part, via=self.via), parent)

    async def _found(
        self,
        root: Any,
        reader: Reader,
        arguments: dict[str, Any],
        conditions: tuple[Sql, ...],
    ) -> Scored | None:
        """What the list is searched for or ranked by, where it is."""
        typed = arguments.get("search")
        if typed is None and self.ranked is None:
            return None
        declaration = RECORDS[self.target]
        given = filter_sql(declaration, reader.viewer, arguments.get("filter"), "t")
        filters = (*conditions, *given)
        if self.ranked is not None:
            return await self.ranked(root, reader, filters)
        assert typed is not None
        if declaration.searched is None:
            return await through.search(reader, declaration, typed, filters)
        return await searched.search(reader, declaration, typed, filters)


def _resolver(held: _Listed, record: Any, arguments: dict[str, Any]) -> Any:
    async def resolve(root: Any, info: Any, **given: Any) -> Any:
        return await held.page(root, info.context.reader, {"first": DEFAULT_ROWS, **given})

    defaults = dict.fromkeys(arguments) | {"first": DEFAULT_ROWS}
    named = Parameter.POSITIONAL_OR_KEYWORD
    resolve.__annotations__ = {
        "root": Any,
        "info": strawberry.Info,
        **arguments,
        "return": Connection[record],
    }
    resolve.__signature__ = Signature(  # type: ignore[attr-defined]
        [
            *(Parameter(n, named, annotation=resolve.__annotations__[n]) for n in ("root", "info")),
            *(Parameter(n, named, default=defaults[n], annotation=a) for n, a in arguments.items()),
        ],
        return_annotation=Connection[record],
    )
    return resolve


def listed(record: Any, inputs: tuple[Any, Any], description: str) -> Any:
    """A root list of a declared type: paged, filtered, ordered, counted, within its row scope."""
    declaration = RECORDS[record.type_name]
    arguments = _list_arguments(record, inputs)
    held = _Listed(record.type_name, _at_once(lambda _root: ()))
    resolve = _resolver(held, record, arguments)

    def wants(reader: Asking, arguments: dict[str, Any]) -> PageWanted:
        if arguments.get("search") is not None:
            raise NotPlanned  # what it finds has to be read first
        given = {"first": DEFAULT_ROWS, **arguments}
        return PageWanted(_slice(reader, declaration, given, declaration.order), None)

    return strawberry.field(resolver=resolve, description=description, metadata={WANTS: wants})


def listed_within(
    record: Any,
    inputs: tuple[Any, Any],
    description: str,
    narrowed: Callable[[Any], tuple[Sql, ...]],
) -> Any:
    """A list like `listed` inside a type that is no record; `narrowed` makes its part's conditions.

    The conditions are over the row named `t`, made from the object that the list stands in.
    """
    return listed_by(record, inputs, description, _at_once(narrowed))


def listed_by(record: Any, inputs: tuple[Any, Any], description: str, narrowed: Narrowed) -> Any:
    """A list like `listed_within`, whose conditions take reading."""
    held = _Listed(record.type_name, narrowed)
    resolve = _resolver(held, record, _list_arguments(record, inputs))
    return strawberry.field(resolver=resolve, description=description)


def ranked_by(record: Any, inputs: tuple[Any, Any], description: str, ranked: Ranked) -> Any:
    """A list like `listed_by` that has an order of its own; `orderBy` goes before it."""
    held = _Listed(record.type_name, _at_once(lambda _root: ()), ranked=ranked)
    resolve = _resolver(held, record, _arguments(*inputs))
    return strawberry.field(resolver=resolve, description=description)


def nested(
    description: str, target: str, module: str, via: Via, *, where: str | None = None
) -> Any:
    """A list, inside a record, of the records of type `target` that point to it by `via`.

    `module` is the target's: it may be a higher domain's, for the type is named, not imported. It
    holds the target's inputs under the names `<target>Filter` and `<target>Order`.
    """
    narrowed = () if where is None else (sql(where.replace("{}", "t")),)
    held = _Listed(target, _at_once(lambda _root: narrowed), via)
    inputs = (lazily(f"{target}Filter", module), lazily(f"{target}Order", module))
    resolve = _resolver(held, lazily(target, module), _arguments(*inputs))
    return declared(Paged(target, via, where), description, resolve)


def nested_beside(
    record: Any,
    inputs: tuple[Any, Any],
    description: str,
    pointers: tuple[str, str],
    narrowed: Narrowed,
) -> Any:
    """A list, inside a record, of the records that point by one column to what it points to.

    `pointers` are the column of the listed records and the column of the record. Lists with equal
    conditions are one statement on a level.
    """
    via, key = pointers
    held = _Listed(record.type_name, narrowed, via, key)
    resolve = _resolver(held, record, _arguments(*inputs))
    return declared(Paged(record.type_name, via, apart=True), description, resolve)


def inputs_of(record: Any) -> tuple[Any, Any]:
    """The filter and ordering inputs of a declared type; kept in its module under their names."""
    return filter_of(record), order_of(record)
