"""What one GraphQL document may ask for, decided before it is validated or executed.

One pass over the parsed document counts what it expands to: every fragment is measured once and
its numbers are added wherever it is spread, so documents whose fragments double each other are
decided in linear time. Circular fragments count once; validation reports them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    ValueNode,
    VariableNode,
)

from backend.core.errors import CodedError, LimitExceeded, Text
from backend.core.http.refusals import page_error, too_deep, too_many, unstorable

MAX_REPORTED = 20
"""How many errors one answer lists; a document can hold thousands of the same."""

_INTROSPECTION = frozenset({"__schema", "__type"})
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_NO_PAGES: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one request. Counts are of the document with its fragments spread out."""

    body_bytes: int = 100 * 1024
    query_string_bytes: int = 32 * 1024
    characters: int = 24 * 1024
    """Of a document: eight of the page's longest, or 500 ids written out."""
    tokens: int = 2_000
    depth: int = 10
    introspection_depth: int = 15
    """Depth of a path that leads through `__schema` or `__type`."""
    aliases: int = 15
    directives: int = 10
    fields: int = 300
    fragments: int = 50
    """Named spreads and inline fragments; and, apart from them, fragment definitions."""
    page: int = 100
    """`first` and `last` are from 0 to this, but for fields that declare less."""
    ids: int = 100
    """Ids in one `ids` argument."""
    list_values: int = 500
    """Values of one list, such as a filter's `in`."""
    cost: int = 5_000
    """Rows × fields that the answer may hold (`cost.py`)."""
    value_depth: int = 30
    """Lists and objects inside each other in one argument or variable."""


class Counts(NamedTuple):
    """What a selection expands to."""

    depth: int = 0
    introspection_depth: int = 0
    aliases: int = 0
    directives: int = 0
    fields: int = 0
    fragments: int = 0

    def beside(self, other: Counts) -> Counts:
        """Both selections next to each other."""
        return Counts(
            max(self.depth, other.depth),
            max(self.introspection_depth, other.introspection_depth),
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.fields + other.fields,
            self.fragments + other.fragments,
        )

    def below_field(self, name: str) -> Counts:
        """This selection as that of the field `name`; the field itself counted."""
        if name in _INTROSPECTION:
            deepest = 1 + max(self.depth, self.introspection_depth)
            return self._replace(depth=1, introspection_depth=deepest, fields=self.fields + 1)
        inner = self.introspection_depth
        return self._replace(
            depth=1 + self.depth,
            introspection_depth=1 + inner if inner else 0,
            fields=self.fields + 1,
        )


class Bound(Enum):
    """What a variable's value is bounded as, from the argument that it is given to."""

    PAGE = "page"
    IDS = "ids"


class VariableUse(NamedTuple):
    """A variable given to a bounded argument; `place` is `field.argument`, `most` the bound."""

    bound: Bound
    place: str
    variable: str
    most: int


class Checked(NamedTuple):
    """What the document alone decides, and which variables remain to be looked at."""

    errors: tuple[CodedError, ...]
    uses: tuple[VariableUse, ...]


def check_document(
    document: DocumentNode, limits: Limits, pages: Mapping[str, int] = _NO_PAGES
) -> Checked:
    """Every way in which the document passes the limits, without its variables' values.

    `pages` are the fields whose pages are shorter than others', by their names.
    """
    errors = list(_count_errors(document, limits))
    uses: list[VariableUse] = []
    checking = _Arguments(limits, pages, uses)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode):
            errors.extend(_value_errors(definition, checking))
    errors.extend(_default_errors(document, uses))
    return Checked(tuple(errors[:MAX_REPORTED]), tuple(uses))


def check_variables(
    uses: Iterable[VariableUse], variables: Mapping[str, object], limits: Limits
) -> list[CodedError]:
    """Every way in which the values of the variables pass the limits."""
    errors: list[CodedError] = []
    for name, value in variables.items():
        errors.extend(_json_errors(f"${name}", value, limits))
    for use in uses:
        error = _bounded_json_error(use, variables.get(use.variable))
        if error:
            errors.append(error)
    return errors[:MAX_REPORTED]


# --- counting -------------------------------------------------------------------------------


def _count_errors(document: DocumentNode, limits: Limits) -> Iterator[CodedError]:
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    yield from _over("fragment definitions", "片段定义", len(fragments), limits.fragments)
    worst = _worst(document, fragments)
    yield from _over("depth", "层数", worst.depth, limits.depth)
    yield from _over(
        "introspection depth", "自省层数", worst.introspection_depth, limits.introspection_depth
    )
    yield from _over("aliases", "别名", worst.aliases, limits.aliases)
    yield from _over("directives", "指令", worst.directives, limits.directives)
    yield from _over("fields", "字段", worst.fields, limits.fields)
    yield from _over("fragments", "片段", worst.fragments, limits.fragments)


def _over(what: str, zh: str, count: int, limit: int) -> Iterator[CodedError]:
    if count > limit:
        number = str(count) if count < 1_000_000 else "1,000,000+"
        yield LimitExceeded(
            Text(
                f"查询过大：{zh}为 {number}，最多 {limit}。",
                f"The document is too large: {what} {number}, at most {limit}.",
            )
        )


def _worst(document: DocumentNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Counts:
    """The largest of each count over all operations, and over fragments that none of them uses."""
    spreads = {name: tuple(_spreads(node.selection_set)) for name, node in fragments.items()}
    known: dict[str, Counts] = {}
    for name in _inner_first(spreads, spreads):
        known[name] = _of_definition(fragments[name], known)
    operations = [n for n in document.definitions if isinstance(n, OperationDefinitionNode)]
    used = set(_inner_first((s for op in operations for s in _spreads(op.selection_set)), spreads))
    found = [_of_definition(operation, known) for operation in operations]
    # Unknown whether an unused fragment is of introspection types: the deeper bound applies.
    found += [
        c._replace(depth=0, introspection_depth=c.depth) for n, c in known.items() if n not in used
    ]
    return Counts(*map(max, zip(*found, strict=True))) if found else Counts()


def _of_definition(
    node: OperationDefinitionNode | FragmentDefinitionNode, known: Mapping[str, Counts]
) -> Counts:
    directives = len(node.directives or ())
    for variable in node.variable_definitions or ():
        directives += len(variable.directives or ())
    return _of_selections(node.selection_set, known).beside(Counts(directives=directives))


def _of_selections(selections: SelectionSetNode | None, known: Mapping[str, Counts]) -> Counts:
    total = Counts()
    for node in selections.selections if selections else ():
        if isinstance(node, FieldNode):
            counts = _of_selections(node.selection_set, known).below_field(node.name.value)
            own = Counts(aliases=1 if node.alias else 0)
        elif isinstance(node, InlineFragmentNode):
            counts = _of_selections(node.selection_set, known)
            own = Counts(fragments=1)
        else:
            assert isinstance(node, FragmentSpreadNode)
            counts = known.get(node.name.value, Counts())
            own = Counts(fragments=1)
        own = own._replace(directives=len(node.directives or ()))
        total = total.beside(counts).beside(own)
    return total


def _spreads(selections: SelectionSetNode | None) -> Iterator[str]:
    """The names of the fragments that a selection spreads itself."""
    for node in _selections(selections):
        if isinstance(node, FragmentSpreadNode):
            yield node.name.value


def _selections(
    selections: SelectionSetNode | None,
) -> Iterator[FieldNode | FragmentSpreadNode | InlineFragmentNode]:
    """Every selection of one definition, at any depth."""
    waiting = [selections] if selections else []
    while waiting:
        for node in waiting.pop().selections:
            assert isinstance(node, FieldNode | FragmentSpreadNode | InlineFragmentNode)
            yield node
            if not isinstance(node, FragmentSpreadNode) and node.selection_set:
                waiting.append(node.selection_set)


def _inner_first(roots: Iterable[str], spreads: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The fragments reachable from `roots`, each after those that it spreads; cycles are cut."""
    order: list[str] = []
    seen: set[str] = set()
    waiting = [(root, False) for root in roots]
    while waiting:
        name, done = waiting.pop()
        if done:
            order.append(name)
        elif name not in seen and name in spreads:
            seen.add(name)
            waiting.append((name, True))
            waiting.extend((inner, False) for inner in spreads[name])
    return order


# --- values written in the document ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Arguments:
    """By what a document's arguments are bounded, and the variables found among them."""

    limits: Limits
    pages: Mapping[str, int]
    uses: list[VariableUse]

    def most(self, bound: Bound, field: str) -> int:
        """The bound of an argument of the field."""
        return self.limits.ids if bound is Bound.IDS else self.pages.get(field, self.limits.page)


def _value_errors(
    definition: OperationDefinitionNode | FragmentDefinitionNode, checking: _Arguments
) -> Iterator[CodedError]:
    limits = checking.limits
    yield from _directive_errors(definition.directives, limits)
    for variable in definition.variable_definitions or ():
        yield from _directive_errors(variable.directives, limits)
        if variable.default_value:
            place = f"${variable.variable.name.value}"
            yield from _literal_errors(place, variable.default_value, limits)
    for node in _selections(definition.selection_set):
        yield from _directive_errors(node.directives, limits)
        if isinstance(node, FieldNode):
            for argument in node.arguments or ():
                yield from _argument_errors(node.name.value, argument, checking)


def _directive_errors(
    directives: Iterable[DirectiveNode] | None, limits: Limits
) -> Iterator[CodedError]:
    for directive in directives or ():
        for argument in directive.arguments or ():
            place = f"@{directive.name.value}.{argument.name.value}"
            yield from _literal_errors(place, argument.value, limits)


def _argument_errors(
    field: str, argument: ArgumentNode, checking: _Arguments
) -> Iterator[CodedError]:
    name, value = argument.name.value, argument.value
    place = f"{field}.{name}"
    bound = _bound_of(name)
    if bound:
        most = checking.most(bound, field)
        if isinstance(value, VariableNode):
            checking.uses.append(VariableUse(bound, place, value.name.value, most))
        elif error := _bounded_literal_error(bound, place, value, most):
            yield error
            return
    yield from _literal_errors(place, value, checking.limits)


def _bound_of(argument: str) -> Bound | None:
    if argument in ("first", "last"):
        return Bound.PAGE
    return Bound.IDS if argument == "ids" else None


def _default_errors(document: DocumentNode, uses: Iterable[VariableUse]) -> Iterator[CodedError]:
    """Defaults of variables that stand where a page size or ids stand: under the least bound."""
    bounds = {use.variable: use for use in sorted(uses, key=lambda use: -use.most)}
    for operation in document.definitions:
        if not isinstance(operation, OperationDefinitionNode):
            continue
        for variable in operation.variable_definitions or ():
            name, value = variable.variable.name.value, variable.default_value
            if value and name in bounds:
                use = bounds[name]
                error = _bounded_literal_error(use.bound, f"${name}", value, use.most)
                if error:
                    yield error


def _bounded_literal_error(
    bound: Bound, place: str, value: ValueNode, most: int
) -> CodedError | None:
    if bound is Bound.IDS and isinstance(value, ListValueNode):
        return too_many(place, len(value.values), most)
    if bound is Bound.PAGE and isinstance(value, IntValueNode):
        # Longer numbers than ten digits are not turned into one: Python refuses 4,300 of them.
        number = int(value.value) if len(value.value) <= 10 else most + 1
        return page_error(place, number, most)
    return None


def _literal_errors(place: str, value: ValueNode, limits: Limits) -> Iterator[CodedError]:
    waiting = [(value, 0)]
    while waiting:
        node, depth = waiting.pop()
        if isinstance(node, StringValueNode) and _UNSTORABLE.search(node.value):
            yield unstorable(place)
        elif isinstance(node, ListValueNode | ObjectValueNode):
            if depth >= limits.value_depth:
                yield too_deep(place, limits.value_depth)
                return
            if isinstance(node, ListValueNode):
                if error := too_many(place, len(node.values), limits.list_values):
                    yield error
                    continue
                waiting.extend((inner, depth + 1) for inner in node.values)
            else:
                waiting.extend((field.value, depth + 1) for field in node.fields)


# --- values of variables --------------------------------------------------------------------


def _json_errors(place: str, value: object, limits: Limits) -> Iterator[CodedError]:
    waiting: list[tuple[object, int]] = [(value, 0)]
    while waiting:
        item, depth = waiting.pop()
        if isinstance(item, str) and _UNSTORABLE.search(item):
            yield unstorable(place)
        elif isinstance(item, list | dict):
            if depth >= limits.value_depth:
                yield too_deep(place, limits.value_depth)
                return
            if isinstance(item, dict):
                waiting.extend((part, depth + 1) for pair in item.items() for part in pair)
            elif error := too_many(place, len(item), limits.list_values):
                yield error
            else:
                waiting.extend((inner, depth + 1) for inner in item)


def _bounded_json_error(use: VariableUse, value: object) -> CodedError | None:
    if use.bound is Bound.IDS and isinstance(value, list):
        return too_many(use.place, len(value), use.most)
    if use.bound is Bound.PAGE and isinstance(value, int | float) and not isinstance(value, bool):
        return page_error(use.place, value, use.most)
    return None
