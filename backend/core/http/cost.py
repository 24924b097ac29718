"""The cost of an operation, known before a row is read: how many values its answer may hold.

Rows × fields. A field without fields of its own is one value for each row that it is asked of; a
row is at least one. A page has as many rows as its `first` or `last`, a list of ids as many as the
ids, any other list as many as it declares (`most`), by default `UNSAID`. Introspection is free.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLNonNull,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
    is_list_type,
    is_object_type,
)
from graphql.language import BooleanValueNode

from backend.core.errors import LimitExceeded, Text
from backend.core.http.expanding import selections_of

UNSAID = 5
"""How many members a list has that does not declare it."""

_WITH_SELECTIONS = (OperationDefinitionNode, FragmentDefinitionNode)

MOST_NAMED = 3
"""How many fields a refusal names."""

Size = int | bool | tuple[int] | None
"""What of a variable's value the cost depends on: a number, a condition, or a list's length."""


class Part(NamedTuple):
    """What one list costs in all, with what is asked below it."""

    path: str
    cost: int
    rows: int
    paged: bool


class Cost(NamedTuple):
    """What an operation costs, and its lists, the dearest first."""

    requested: int
    parts: tuple[Part, ...]


def sizes_that_matter(document: DocumentNode) -> tuple[str, ...]:
    """The variables that the cost of the document's operations depends on."""
    found: dict[str, None] = {}
    for node in _fields_and_fragments(document):
        directives: Iterable[DirectiveNode] = node.directives or ()
        given = [a for d in directives for a in d.arguments or ()]
        if isinstance(node, FieldNode):
            given += [a for a in node.arguments or () if a.name.value in ("first", "last", "ids")]
        for argument in given:
            if isinstance(argument.value, VariableNode):
                found[argument.value.name.value] = None
    return tuple(found)


def size_of(value: object) -> Size:
    """What of a variable's value the cost depends on."""
    if isinstance(value, list):
        return (len(value),)
    if isinstance(value, float):
        return int(value)
    return value if isinstance(value, int) else None


def weigh(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    sizes: Mapping[str, Size],
) -> Cost:
    """The cost of a valid operation, its variables' sizes given."""
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    root = schema.get_root_type(operation.operation)
    assert root is not None
    weighing = _Weighing(schema, fragments, _with_defaults(operation, sizes))
    requested = weighing.of(operation.selection_set, _Place(root))
    parts = sorted(weighing.parts, key=lambda p: (-p.cost, len(p.path)))
    return Cost(requested, tuple(parts))


def too_dear(cost: Cost, most: int) -> LimitExceeded:
    """The answer to an operation that costs more than `most`: what is dear, and what would help."""
    named = [f"{p.path} {p.cost:,}" for p in cost.parts[:MOST_NAMED]]
    zh, en = _advice(cost, most)
    return LimitExceeded(
        Text(
            f"查询的成本为 {cost.requested:,}（行数 × 字段数），超过上限 {most:,}。"
            f"其中：{'；'.join(named)}。{zh}",
            f"The query costs {cost.requested:,} (rows × fields), at most {most:,} are allowed. "
            f"Of it: {'; '.join(named)}. {en}",
        )
    )


def _advice(cost: Cost, most: int) -> tuple[str, str]:
    """How it can be made cheaper: the page that would fit, where a smaller page is enough."""
    for part in cost.parts:
        fits = part.rows * (most - cost.requested + part.cost) // max(1, part.cost)
        if part.paged and fits > 0:
            return (
                f"请减少字段，或减小分页，例如 {part.path}(first: {fits})。",
                f"Ask for fewer fields, or for smaller pages, such as {part.path}(first: {fits}).",
            )
    return (
        "请减少字段，减小分页，或把查询分成几次。",
        "Ask for fewer fields, for smaller pages, or in several requests.",
    )


def _fields_and_fragments(
    document: DocumentNode,
) -> Iterator[FieldNode | InlineFragmentNode | FragmentSpreadNode]:
    """Every selection of the document, at any depth."""
    for definition in document.definitions:
        if isinstance(definition, _WITH_SELECTIONS):
            yield from selections_of(definition.selection_set)


def _with_defaults(
    operation: OperationDefinitionNode, sizes: Mapping[str, Size]
) -> dict[str, Size]:
    given = dict(sizes)
    for variable in operation.variable_definitions or ():
        name, default = variable.variable.name.value, variable.default_value
        if name not in given and default is not None:
            given[name] = _written(default)
    return given


def _written(node: ValueNode) -> Size:
    """The size of a value that stands in the document; page sizes are bounded before."""
    if isinstance(node, IntValueNode):
        return int(node.value[:10])
    if isinstance(node, BooleanValueNode):
        return node.value
    return (len(node.values),) if isinstance(node, ListValueNode) else None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a selection stands: of which type, of how many rows, and in a page of which length."""

    type: Any
    times: int = 1
    page: int = 1
    path: str = ""


@dataclass(slots=True)
class _Weighing:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    sizes: Mapping[str, Size]
    parts: list[Part] = field(default_factory=list)

    def of(self, selections: SelectionSetNode, place: _Place) -> int:
        """The cost of a selection. Of a record that has one of several types, the dearest counts.

        What a document expands to is bounded before; nothing is weighed more often than that.
        """
        common, by_type = 0, dict[str, int]()
        for node in selections.selections:
            if not self.asked(node.directives):
                continue
            if isinstance(node, FieldNode):
                common += self.of_field(node, place)
                continue
            narrowed = self.narrowed(node, place)
            cost = self.of(self.inside(node), narrowed)
            if is_abstract_type(place.type) and is_object_type(narrowed.type):
                name = narrowed.type.name
                by_type[name] = by_type.get(name, 0) + cost
            else:
                common += cost
        return common + max(by_type.values(), default=0)

    def inside(self, node: Any) -> SelectionSetNode:
        """What a fragment asks for."""
        if isinstance(node, FragmentSpreadNode):
            return self.fragments[node.name.value].selection_set
        found: SelectionSetNode = node.selection_set
        return found

    def narrowed(self, node: Any, place: _Place) -> _Place:
        """The place inside a fragment, of the fragment's type."""
        fragment = self.fragments[node.name.value] if isinstance(node, FragmentSpreadNode) else node
        condition = fragment.type_condition
        found = self.schema.get_type(condition.name.value) if condition else None
        return _Place(found or place.type, place.times, place.page, place.path)

    def of_field(self, node: FieldNode, place: _Place) -> int:
        """The cost of a field with all below it."""
        name = node.name.value
        if name.startswith("__"):
            return 0
        asked: GraphQLField = place.type.fields[name]
        named = get_named_type(asked.type)
        rows, page = self.rows(node, asked, place)
        times = place.times * rows
        if node.selection_set is None:
            return times
        within = place.type.name.endswith("Connection")
        path = place.path if within else f"{place.path}.{name}".lstrip(".")
        cost = self.of(node.selection_set, _Place(named, times, page, path))
        if not named.name.endswith(("Connection", "PageInfo")):
            cost = max(cost, times)
        if page != 1 or (rows != 1 and not within):
            self.parts.append(Part(path, cost, max(rows, page), paged="first" in asked.args))
        return cost

    def rows(self, node: FieldNode, asked: GraphQLField, place: _Place) -> tuple[int, int]:
        """How many rows the field has, and how many the page has that it is."""
        is_list = is_list_type(
            asked.type.of_type if isinstance(asked.type, GraphQLNonNull) else asked.type
        )
        if place.type.name.endswith("Connection"):
            return (place.page if is_list else 1), 1
        said = {a.name.value: a.value for a in node.arguments or ()}
        if "first" in asked.args:
            length = self.page(said, asked.args["first"].default_value)
            return (length, 1) if is_list else (1, length)
        if not is_list:
            return 1, 1
        given = self.size(said.get("ids"))
        return (given[0] if isinstance(given, tuple) else _declared(asked)), 1

    def page(self, said: Mapping[str, ValueNode], default: Any) -> int:
        """The length of the page that the arguments ask for."""
        for name in ("last", "first"):
            size = self.size(said.get(name))
            if type(size) is int:
                return max(0, size)
        return default if isinstance(default, int) else UNSAID

    def asked(self, directives: Iterable[DirectiveNode] | None) -> bool:
        """Whether `@skip` and `@include` let the selection be."""
        for directive in directives or ():
            for argument in directive.arguments or ():
                condition = self.size(argument.value)
                if condition is (directive.name.value == "skip"):
                    return False
        return True

    def size(self, node: ValueNode | None) -> Size:
        """The size of an argument's value."""
        if node is None:
            return None
        return self.sizes.get(node.name.value) if isinstance(node, VariableNode) else _written(node)


def _declared(asked: GraphQLField) -> int:
    """How many members a list is declared to have."""
    definition = asked.extensions.get("strawberry-definition")
    most = definition.metadata.get("most", UNSAID) if definition else UNSAID
    return int(most)
