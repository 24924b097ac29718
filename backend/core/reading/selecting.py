"""What a document asks of a record type: the outputs of its rows, and how each is come by.

A selection is made once of a document's fields, for one kind of viewer, and kept: the statement's
text (`statements.py`) and the making of the answer (`shaping.py`) both follow it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import Enum, auto
from typing import Any, NamedTuple

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)

from backend.core.declaring.kinds import Batch, Column, Many, One, OneOf, Paged, Pure
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.reading.facets import Summary
from backend.core.sql import TRUE
from backend.core.viewer import Viewer

Details = list[Any]
"""The fields of a document that have one response key, as graphql-core collects them."""

Collect = Callable[[GraphQLObjectType, Details], Mapping[str, Details]]
"""The fields that are asked of a type: fragments spread, directives obeyed."""

Given = Callable[[GraphQLField, Details], Mapping[str, Any]]
"""The arguments that a field is given; of those, only booleans count for a selection."""

LONGEST_NAME = 60
"""Characters of a column's name, before PostgreSQL would cut it."""


class Way(Enum):
    """How an output is come by."""

    TYPE_NAME = auto()
    ID = auto()
    COLUMN = auto()
    ONE = auto()
    ONE_OF = auto()
    FIRST = auto()
    MANY = auto()
    PAGE = auto()
    PURE = auto()
    BATCH = auto()
    LEFT = auto()
    """By a resolver, as in any Strawberry schema."""


BY_SQL = frozenset({Way.TYPE_NAME, Way.ID, Way.COLUMN, Way.ONE, Way.FIRST, Way.MANY, Way.ONE_OF})
"""What PostgreSQL can answer to the end, where what is related is such itself."""


class Member(NamedTuple):
    """What is asked of an object that is no record: response key, attribute, type, its members.

    Of `__typename` the type is the object's.
    """

    key: str
    name: str
    type: GraphQLOutputType
    members: tuple[Member, ...]


@dataclass(slots=True, eq=False)
class Output:
    """One field of the answer, under its response key."""

    key: str
    name: str
    """Of the column that carries it."""
    way: Way
    spec: Any
    type: GraphQLOutputType
    details: Details
    field: Any = None
    inner: dict[str, Selection] = dataclass_field(default_factory=dict)
    """What is asked of what is related, by the name of its type."""
    page: PageSelection | None = None
    members: tuple[Member, ...] | None = None
    """Of an object that has no resolvers, what is asked of it."""
    mask: Mask | None = None
    """Of a field that is hidden from the viewer in some rows, or in all."""

    @property
    def only(self) -> Selection:
        """What is asked of what is related, where that has one type."""
        (found,) = self.inner.values()
        return found


@dataclass(slots=True, eq=False)
class Selection:
    """What is asked of the rows of one type."""

    declaration: Declaration
    type: GraphQLObjectType
    outputs: list[Output] = dataclass_field(default_factory=list)
    raw: tuple[str, ...] = ()
    """Columns that functions and resolvers need."""
    plain: bool = True
    """Whether PostgreSQL's JSON is the answer as it is."""
    fixed: bool = True
    """Whether its statement is the same whatever the variables are."""
    columns: Any = None
    """Its columns as they were written into a statement, where they are fixed."""
    by_ids: dict[bool, tuple[str, list[Any]]] = dataclass_field(default_factory=dict)
    """The statements that read its rows by their numbers, by whether a claim is beside them; where
    they are fixed."""
    named: bool = False
    """Whether its rows have to say of which type they are."""
    direct: bool = True
    """Whether nothing of it needs a resolver, or a place for errors."""
    single: bool = True
    """Whether its statement is all that is run for it."""


@dataclass(slots=True, eq=False)
class PageSelection:
    """What is asked of one page of a list."""

    type: GraphQLObjectType
    outputs: list[tuple[str, str, Any]] = dataclass_field(default_factory=list)
    """Response key, field and what is asked of it: a selection, or outputs like these."""
    selections: list[Selection] = dataclass_field(default_factory=list)
    """Those of its `nodes` and of its edges' `node`, as the rows carry them."""
    summaries: list[Summary] = dataclass_field(default_factory=list)
    """What is asked of the whole list."""
    marks: bool = False
    """Whether it is asked where the words stand that it was searched for."""

    @property
    def shows_rows(self) -> bool:
        """Whether anything of its rows is asked for."""
        return any(name in ("nodes", "edges", "pageInfo") for _, name, _ in self.outputs)

    @property
    def places(self) -> bool:
        """Whether the places of its rows are asked for."""
        return any(name in ("edges", "pageInfo") for _, name, _ in self.outputs)

    @property
    def direct(self) -> bool:
        """Whether nothing of it needs a resolver, or a place for errors."""
        return all(selection.direct for selection in self.selections)

    @property
    def single(self) -> bool:
        """Whether one statement is all that is run for it."""
        return not self.summaries and all(selection.single for selection in self.selections)


@dataclass(frozen=True, slots=True)
class Selecting:
    """Makes selections for one kind of viewer."""

    collect: Collect
    types: Callable[[str], GraphQLObjectType]
    given: Given
    viewer: Viewer

    def of_record(self, type_name: str, details: Details) -> Selection:
        """What the fields ask of a record type."""
        return self.of_rows(RECORDS[type_name], details)

    def of_rows(self, declaration: Declaration, details: Details) -> Selection:
        """What the fields ask of a declaration's rows."""
        asked = self.types(declaration.name)
        found = Selection(declaration, asked)
        for i, (key, chosen) in enumerate(self.collect(asked, details).items()):
            found.outputs.append(self._output(found, key, f"~{i}", chosen))
        found.raw = self._raw(found)
        found.plain = not found.raw and all(self._is_plain(o) for o in found.outputs)
        found.fixed = all(self._is_fixed(o) for o in found.outputs)
        found.direct = all(_is_direct(o) for o in found.outputs)
        found.single = all(_is_single(o) for o in found.outputs)
        return found

    def of_page(self, connection: GraphQLObjectType, details: Details) -> PageSelection:
        """What the fields ask of a connection."""
        found = PageSelection(connection)
        for key, chosen in self.collect(connection, details).items():
            name = chosen[0].node.name.value
            found.outputs.append((key, name, self._of_page_field(found, name, chosen)))
        return found

    def _of_page_field(self, page: PageSelection, name: str, details: Details) -> Any:
        if name == "__typename":
            return None
        asked = page.type.fields[name]
        inner: Any = get_named_type(asked.type)
        match name:
            case "nodes":
                return self._rows_of(page, inner, details)
            case "totalCount":
                return _summed(page, Summary(exact=self.given(asked, details)["exact"]))
            case "totalCountIsExact":
                return _summed(page, Summary())
            case "facets":
                exact = self.given(asked, details)["exact"]
                return [
                    (key, *self._of_facet(page, inner, exact, chosen))
                    for key, chosen in self.collect(inner, details).items()
                ]
        return [
            (
                key,
                chosen[0].node.name.value,
                self._of_edge(page, inner, chosen),
            )
            for key, chosen in self.collect(inner, details).items()
        ]

    def _of_edge(self, page: PageSelection, edge: Any, details: Details) -> Any:
        name = details[0].node.name.value
        if name == "node":
            return self._rows_of(page, get_named_type(edge.fields["node"].type), details)
        if name == "highlights":
            page.marks = True
            kind = edge.fields["highlights"].type
            return kind, self._members(get_named_type(kind), details)
        return edge.name if name == "__typename" else None

    def _of_facet(
        self, page: PageSelection, facets: Any, exact: bool, details: Details
    ) -> tuple[Any, Any]:
        """What is to be known of the list, or known already; and by key what of its values."""
        name = details[0].node.name.value
        if name == "__typename":
            return facets.name, None
        if name == "isExact":
            return exact or _summed(page, Summary()), None
        asked = facets.fields[name]
        value: Any = get_named_type(asked.type)
        below = [
            (key, _python_name(value, chosen))
            for key, chosen in self.collect(value, details).items()
        ]
        return _summed(page, Summary(_python_name(facets, details), exact)), below

    def _rows_of(self, page: PageSelection, record: Any, details: Details) -> Selection:
        page.selections.append(self.of_record(record.name, details))
        return page.selections[-1]

    def _output(self, of: Selection, key: str, short: str, details: Details) -> Output:
        name = details[0].node.name.value
        carried = key if len(key) <= LONGEST_NAME else short
        if name == "__typename":
            return Output(key, carried, Way.TYPE_NAME, of.type.name, of.type, details)
        asked = of.type.fields[name]
        if name == "id":
            return Output(key, carried, Way.ID, None, asked.type, details)
        spec = of.declaration.fields[asked.extensions["strawberry-definition"].python_name]
        output = Output(key, carried, _way(spec, asked.type), spec, asked.type, details, asked)
        mask: Mask | None = getattr(spec, "mask", None)
        output.mask = None if mask is None or mask.everywhere(self.viewer) else mask
        self._add_inner(output)
        return output

    def _add_inner(self, output: Output) -> None:
        spec = output.spec
        if output.way in (Way.ONE, Way.FIRST, Way.MANY):
            output.inner = {spec.target: self.of_record(spec.target, output.details)}
        elif output.way is Way.ONE_OF:
            output.inner = {t: self.of_record(t, output.details) for t, _ in spec.keys}
            if not all(s.plain for s in output.inner.values()):
                for selection in output.inner.values():
                    selection.named, selection.plain = True, False
        elif output.way is Way.PAGE:
            named: Any = get_named_type(output.type)
            output.page = self.of_page(named, output.details)
        elif output.way in (Way.PURE, Way.BATCH):
            output.members = self._members(get_named_type(output.type), output.details)

    def _members(self, kind: Any, details: Details) -> tuple[Member, ...] | None:
        """What is asked of an object; None where a resolver answers some, or its type varies.

        A record is no such object, wherever it stands: it is read under its own scope.
        """
        if not isinstance(kind, GraphQLObjectType) or kind.name in RECORDS:
            return None
        found = []
        for key, chosen in self.collect(kind, details).items():
            name = chosen[0].node.name.value
            if name == "__typename":
                found.append(Member(key, name, kind, ()))
                continue
            asked = kind.fields.get(name)
            own = asked and asked.extensions.get("strawberry-definition")
            if asked is None or own is None or own.base_resolver is not None:
                return None
            named: Any = get_named_type(asked.type)
            inner = () if is_leaf_type(named) else self._members(named, chosen)
            if inner is None:
                return None
            found.append(Member(key, own.python_name, asked.type, inner))
        return tuple(found) or None

    def _raw(self, selection: Selection) -> tuple[str, ...]:
        found: set[str] = set()
        for output in selection.outputs:
            if output.way is Way.LEFT:
                return selection.declaration.needed
            if output.way is Way.PURE:
                found.update(("id", *output.spec.needs))
            elif output.way is Way.BATCH:
                found.add(output.spec.key)
        masked = [mask for column, mask in selection.declaration.masks if column in found]
        masked += [output.mask for output in selection.outputs if output.mask]
        for mask in masked:
            found.update(("id", *mask.organizations, *mask.accounts))
        # A group has no id.
        return tuple(sorted((found | {"id"}) & {*selection.declaration.needed})) if found else ()

    def _is_plain(self, output: Output) -> bool:
        if output.way not in BY_SQL or output.name != output.key or output.mask:
            return False
        hidden = is_non_null_type(output.type) and not self._is_everybodys(output)
        return not hidden and all(s.plain for s in output.inner.values())

    def _is_everybodys(self, output: Output) -> bool:
        if output.way not in (Way.ONE, Way.ONE_OF):
            return True
        return all(s.declaration.scope(self.viewer, "r") == TRUE for s in output.inner.values())

    def _is_fixed(self, output: Output) -> bool:
        return output.page is None and all(s.fixed for s in output.inner.values())


def _summed(page: PageSelection, summary: Summary) -> Summary:
    if summary not in page.summaries:
        page.summaries.append(summary)
    return summary


def _python_name(kind: GraphQLObjectType, details: Details) -> str:
    """The attribute behind a field; of the type's name that itself."""
    name = details[0].node.name.value
    if name == "__typename":
        return kind.name
    found: str = kind.fields[name].extensions["strawberry-definition"].python_name
    return found


def _below(output: Output) -> list[Selection]:
    return [*output.inner.values(), *(output.page.selections if output.page else ())]


def _is_direct(output: Output) -> bool:
    if output.way is Way.LEFT or output.mask is not None:
        return False
    if output.way in (Way.PURE, Way.BATCH):
        return is_leaf(output.type) or output.members is not None
    return all(selection.direct for selection in _below(output))


def _is_single(output: Output) -> bool:
    alone = output.way is not Way.BATCH and not (output.page and output.page.summaries)
    return alone and all(selection.single for selection in _below(output))


def _way(spec: Any, asked: GraphQLOutputType) -> Way:
    match spec:
        case Column():
            return Way.COLUMN
        case One():
            return Way.ONE
        case OneOf():
            return Way.ONE_OF
        case Many():
            inner = asked.of_type if is_non_null_type(asked) else asked
            return Way.MANY if is_list_type(inner) else Way.FIRST
        case Paged(apart=False):
            return Way.PAGE
        case Pure():
            return Way.PURE
        case Batch():
            return Way.BATCH
    return Way.LEFT


def is_leaf(kind: GraphQLOutputType) -> bool:
    """Whether values of the type, or lists of them, have no fields."""
    return is_leaf_type(get_named_type(kind))
