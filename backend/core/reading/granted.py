"""Whether a document asks only for what an API client's grant names: before anything is read.

One pass, each fragment once. Every field of a record, and of a value that a record's field holds,
has to be granted; what merely leads to records, or counts them (connections, edges, facets), is
open, and so are the root fields that list or fetch granted records, and those that are `OPEN` to
all partners.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    get_named_type,
)

from backend.core.declaring.records import RECORDS
from backend.core.errors import CodedError, Forbidden, Text
from backend.core.grants import Grant

OPEN = frozenset({"node", "nodes", "viewer", "sources", "landingClauses"})
"""Root fields for every partner: what they hold is public, or the grant decides of it."""

MOST_NAMED = 50
"""Fields that a refusal names."""


class NotGranted(Forbidden):
    """The document asks for fields that the client's grant does not name."""

    def __init__(self, names: list[str]) -> None:
        """`names`: each type with its field, as the schema spells them."""
        said = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
        super().__init__(said)
        self.message = Text(
            f"此 API 客户端的授权不包括：{said}。",
            f"The grant of this API client does not include: {said}.",
        )


class ReadsOnly(Forbidden):
    """API clients change nothing."""

    def __init__(self) -> None:
        super().__init__("mutation")
        self.message = Text("API 客户端只能查询。", "API clients read; they change nothing.")


def not_granted(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    grant: Grant,
) -> tuple[CodedError, ...]:
    """What is wrong with the valid operation for a client with this grant."""
    if operation.operation is not OperationType.QUERY:
        return (ReadsOnly(),)
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    checking = _Checking(schema, grant, fragments)
    root: Any = schema.query_type
    checking.of(operation.selection_set, root)
    return (NotGranted(sorted(checking.refused)),) if checking.refused else ()


@dataclass(slots=True)
class _Checking:
    schema: GraphQLSchema
    grant: Grant
    fragments: Mapping[str, FragmentDefinitionNode]
    refused: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def of(self, selections: Any, parent: Any) -> None:
        for node in selections.selections:
            if isinstance(node, FieldNode):
                self.of_field(node, parent)
            elif isinstance(node, FragmentSpreadNode):
                self.of_spread(node.name.value)
            else:
                self.of(node.selection_set, self.narrowed(node, parent))

    def of_spread(self, name: str) -> None:
        if name not in self.seen:
            self.seen.add(name)
            fragment = self.fragments[name]
            self.of(fragment.selection_set, self.narrowed(fragment, None))

    def narrowed(self, node: Any, parent: Any) -> Any:
        condition = node.type_condition
        return self.schema.get_type(condition.name.value) if condition else parent

    def of_field(self, node: FieldNode, parent: Any) -> None:
        name = node.name.value
        if name.startswith("__"):
            return
        if not self.covers(parent, name):
            self.refused.add(f"{parent.name}.{name}")
        elif node.selection_set:
            self.of(node.selection_set, get_named_type(parent.fields[name].type))

    def covers(self, parent: Any, name: str) -> bool:
        if parent.name == "Query":
            return self.is_open_root(name, parent.fields[name])
        member = member_of(parent, name)
        if isinstance(parent, GraphQLInterfaceType):
            # Of what is not granted no row is seen, so it is only asked of what is.
            possible = [t.name for t in self.schema.get_possible_types(parent)]
            granted = [t for t in possible if t in self.grant.fields]
            return bool(granted) and all(self.grant.covers(t, member) for t in granted)
        if (record := faceted_record(parent)) is not None:
            return member == "is_exact" or self.grant.covers(record, member)
        if parent.name in RECORDS:
            return self.grant.covers(parent.name, member)
        return parent.name in open_types(self.schema) or self.grant.covers(parent.name, member)

    def is_open_root(self, name: str, root: Any) -> bool:
        target = shown_record(get_named_type(root.type))
        return name in OPEN if target is None else target in self.grant.fields


def member_of(parent: Any, name: str) -> str:
    """The field's name in Python."""
    definition = parent.fields[name].extensions["strawberry-definition"]
    return str(definition.python_name)


_PASSAGES = frozenset({"PageInfo", "FacetValue", "Highlight", "HighlightPiece"})


def is_passage(kind: Any) -> bool:
    """Whether the type only leads to records, counts them, or marks words in them."""
    return isinstance(kind, GraphQLObjectType) and (
        kind.name.endswith(("Connection", "Edge")) or kind.name in _PASSAGES
    )


def faceted_record(kind: Any) -> str | None:
    """The record type that the type is the facets of: their fields are named as its own."""
    name: str = kind.name.removesuffix("Facets")
    return name if name != kind.name and name in RECORDS else None


def shown_record(kind: Any) -> str | None:
    """The record type that the type is, or is a connection or edge of; None for others."""
    if kind.name in RECORDS:
        return str(kind.name)
    if is_passage(kind):
        for inner in ("nodes", "node"):
            if inner in kind.fields:
                return shown_record(get_named_type(kind.fields[inner].type))
    return None


def values_within(kind: Any) -> Iterator[Any]:
    """The type, where it is one of values, and those of values inside it."""
    waiting, found = [kind], set()
    while waiting:
        current = waiting.pop()
        if not isinstance(current, GraphQLObjectType) or current.name in found:
            continue
        if current.name in RECORDS or is_passage(current) or faceted_record(current):
            continue
        found.add(current.name)
        yield current
        waiting += [get_named_type(inner.type) for inner in current.fields.values()]


@cache
def open_types(schema: GraphQLSchema) -> frozenset[str]:
    """Types whose fields need no grant: passages, and the values of the roots that are open."""
    passages = {kind.name for kind in schema.type_map.values() if is_passage(kind)}
    roots: Any = schema.query_type
    asked = [get_named_type(roots.fields[n].type) for n in OPEN if n in roots.fields]
    return frozenset(passages | {value.name for kind in asked for value in values_within(kind)})
