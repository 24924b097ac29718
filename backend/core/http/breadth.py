"""How many values a query may read, known before a row is read: rows × fields.

One pass over a valid document, each fragment once. A list is as long as its `first` or `last` (or
its `ids`); a short list without either is taken to have `SHORT` members. Introspection reads no
rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLNamedType,
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
    is_list_type,
)
from graphql.language import DocumentNode

from backend.core.errors import CodedError, LimitExceeded, Text

SHORT = 5
"""How many members a list is taken to have that the record owns, such as its parties."""

MOST = 10**12
"""Larger products are not told apart."""


def check_breadth(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, object],
    most: int,
) -> list[CodedError]:
    """Whether the operation may read more values than `most`, at worst."""
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    root = schema.get_root_type(operation.operation)
    assert root is not None
    counted = _Counting(schema, fragments, _given(operation, variables))
    count = counted.of(operation.selection_set, root)
    if count <= most:
        return []
    return [
        LimitExceeded(
            Text(
                f"查询最多可能读取 {count:,} 个值，超过上限 {most:,}："
                "请减小 first，或减少列表的嵌套。",
                f"The query may read {count:,} values; at most {most:,}: ask for smaller pages "
                "(`first`), or nest fewer lists.",
            )
        )
    ]


def _given(
    operation: OperationDefinitionNode, variables: Mapping[str, object]
) -> dict[str, object]:
    """The variables' values, defaults of whole numbers included."""
    given = dict(variables)
    for variable in operation.variable_definitions or ():
        name, default = variable.variable.name.value, variable.default_value
        if name not in given and isinstance(default, IntValueNode):
            given[name] = _whole(default)
    return given


def _whole(node: IntValueNode) -> int:
    return int(node.value) if len(node.value) <= 10 else MOST


@dataclass(slots=True)
class _Counting:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, object]
    known: dict[str, int] = field(default_factory=dict)

    def of(self, selections: SelectionSetNode, parent: GraphQLNamedType) -> int:
        """The values of a selection on one object."""
        return min(MOST, sum(self.of_one(node, parent) for node in selections.selections))

    def of_one(self, node: Any, parent: GraphQLNamedType) -> int:
        if isinstance(node, FieldNode):
            return self.of_field(node, parent)
        if isinstance(node, InlineFragmentNode):
            return self.of(node.selection_set, self.narrowed(node, parent))
        assert isinstance(node, FragmentSpreadNode)
        name = node.name.value
        if name not in self.known:
            fragment = self.fragments[name]
            self.known[name] = self.of(fragment.selection_set, self.narrowed(fragment, parent))
        return self.known[name]

    def narrowed(
        self, node: InlineFragmentNode | FragmentDefinitionNode, parent: GraphQLNamedType
    ) -> GraphQLNamedType:
        condition = node.type_condition
        found = self.schema.get_type(condition.name.value) if condition else None
        return found or parent

    def of_field(self, node: FieldNode, parent: GraphQLNamedType) -> int:
        name = node.name.value
        if name.startswith("__"):
            return 0
        known: GraphQLField = parent.fields[name]  # type: ignore[attr-defined]
        below = 0
        if node.selection_set:
            below = self.of(node.selection_set, get_named_type(known.type))
        return min(MOST, self.members(node, known, parent) * (1 + below))

    def members(self, node: FieldNode, known: GraphQLField, parent: GraphQLNamedType) -> int:
        """How many objects or values the field stands for."""
        said = {a.name.value: a.value for a in node.arguments or ()}
        if "first" in known.args:
            if (last := self.number(said.get("last"), -1)) >= 0:
                return last
            default = known.args["first"].default_value
            return self.number(said.get("first"), default if isinstance(default, int) else SHORT)
        if "ids" in known.args:
            return self.length(said.get("ids"))
        kind = known.type.of_type if isinstance(known.type, GraphQLNonNull) else known.type
        # A connection's own list is as long as its page, which is counted where it begins.
        return SHORT if is_list_type(kind) and not parent.name.endswith("Connection") else 1

    def number(self, node: ValueNode | None, default: int) -> int:
        if isinstance(node, IntValueNode):
            return max(0, _whole(node))
        if isinstance(node, VariableNode):
            value = self.variables.get(node.name.value)
            return max(0, value) if isinstance(value, int) else default
        return default

    def length(self, node: ValueNode | None) -> int:
        if isinstance(node, ListValueNode):
            return len(node.values)
        value = self.variables.get(node.name.value) if isinstance(node, VariableNode) else None
        return len(value) if isinstance(value, list) else 1
