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
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    StringValueNode,
    ValueNode,
    VariableNode,
)

from backend.core.errors import CodedError, LimitExceeded, Text
from backend.core.http.expanding import selections_of, worst_of
from backend.core.http.refusals import page_error, too_deep, too_many, unstorable

MAX_REPORTED = 20
"""How many errors one answer lists; a document can hold thousands of the same."""

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


def _count_errors(document: DocumentNode, limits: Limits) -> Iterator[CodedError]:
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    yield from _over("fragment definitions", "片段定义", len(fragments), limits.fragments)
    worst = worst_of(document, fragments)
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
    for node in selections_of(definition.selection_set):
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
