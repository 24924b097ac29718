"""The list that an export reads, cut out of the document that the page shows it by.

What stays are the list's own arguments and the fields of the columns: pages are read by a document
of the same kind as the page's, which goes through the same checks, and is answered by the same
reader.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    get_named_type,
    print_ast,
    visit,
)

from backend.core.declaring.records import RECORDS
from backend.core.errors import BadInput, Text
from backend.core.http.documents import Prepared, operation_of
from backend.core.viewer import Viewer
from backend.exporting.columns import Path, Wanted

AFTER = "exportAfter"
"""The variable that leads from page to page."""

_PAGED = frozenset({"first", "last", "after", "before"})
_CONNECTION = "Connection"


class Leaf(NamedTuple):
    """What a path leads to: the type of its values, and of what holds them."""

    type: str
    within: str


@dataclass(slots=True)
class Leaves:
    """What the paths of the columns lead to, and which are not the viewer's to see."""

    found: dict[Path, Leaf] = field(default_factory=dict)
    hidden: set[Path] = field(default_factory=set)

    def hides(self, path: Path) -> bool:
        """Whether something on the path is hidden from the viewer in every row."""
        return any(path[: n + 1] in self.hidden for n in range(len(path)))


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with what is read of it."""

    type: str
    """Of its records."""
    path: Path
    """The response keys that lead to it."""
    arguments: tuple[str, ...]
    """What it was given, as it is written in a document."""
    variables: Mapping[str, str]
    """Those that it uses, with their types and defaults."""
    selected: str
    """What is read of each record."""
    fields: tuple[str, ...]
    """The fields that lead to it, with their response keys and directives; its own is the last."""
    leaves: Leaves

    def page(self, rows: int) -> str:
        """The document that reads a page of so many rows."""
        return self._document(
            (f"first: {rows}", f"after: ${AFTER}"),
            f"pageInfo {{ hasNextPage endCursor }} nodes {self.selected}",
            {AFTER: "String"},
        )

    def count(self) -> str:
        """The document that counts all of the list's rows."""
        return self._document((), "totalCount(exact: true)", {})

    def _document(
        self, arguments: Sequence[str], selected: str, variables: Mapping[str, str]
    ) -> str:
        given = ", ".join((*self.arguments, *arguments))
        own = self.fields[-1].replace("()", f"({given})" if given else "", 1)
        text = f"{own} {{ {selected} }}"
        for outer in reversed(self.fields[:-1]):
            text = f"{outer} {{ {text} }}"
        declared = ", ".join(f"${n}: {t}" for n, t in {**self.variables, **variables}.items())
        return f"query Export{f'({declared})' if declared else ''} {{ {text} }}"


def listing_of(
    schema: GraphQLSchema, prepared: Prepared, wanted: Wanted, viewer: Viewer
) -> Listing:
    """The list that is wanted of the document; raises `BadInput` where there is none such."""
    operation = operation_of(prepared.document, wanted.asked.operation_name)
    nodes = _on_the_way(operation, wanted.list)
    of = _listed_by(schema, nodes)
    fragments, leaves = _fragments(prepared), Leaves()
    selection = _rows_of(nodes[-1], fragments)
    if of is None or selection is None:
        raise _no_list(wanted.list)
    paths = [path for column in wanted.columns for path in column.paths]
    kept = _Cutting(schema, fragments, viewer, leaves).kept(selection, of, _tree(paths), ())
    for path in paths:
        if path not in leaves.found and not leaves.hides(path):
            raise _no_field(path)
    own = [a for a in nodes[-1].arguments or () if a.name.value not in _PAGED]
    used = _variables_in([*own, *_around(nodes), *([kept] if kept else [])])
    return Listing(
        of.name,
        wanted.list,
        tuple(print_ast(a) for a in own),
        _types_of(operation, used),
        print_ast(kept) if kept else "{ __typename }",
        tuple(_head(n, own=n is nodes[-1]) for n in nodes),
        leaves,
    )


def _listed_by(schema: GraphQLSchema, nodes: Sequence[FieldNode]) -> Any:
    """The type of the records of the list that the fields lead to; None where it is no list."""
    within: Any = schema.query_type
    for node in nodes:
        asked = getattr(within, "fields", {}).get(node.name.value)
        within = asked and get_named_type(asked.type)
    if within is None or not within.name.endswith(_CONNECTION):
        return None
    return get_named_type(within.fields["nodes"].type)


def _types_of(operation: OperationDefinitionNode, used: set[str]) -> dict[str, str]:
    declared = {d.variable.name.value: d for d in operation.variable_definitions or ()}
    return {name: _type_of(d) for name, d in declared.items() if name in used}


def _type_of(declared: VariableDefinitionNode) -> str:
    """The variable's type, and what it is where none is given."""
    default = declared.default_value
    return print_ast(declared.type) + (f" = {print_ast(default)}" if default else "")


def _on_the_way(operation: OperationDefinitionNode, path: Path) -> list[FieldNode]:
    """The fields that lead to the list."""
    found, selection = [], operation.selection_set
    for key in path:
        fields = selection.selections if selection else ()
        node = next((n for n in fields if isinstance(n, FieldNode) and _key(n) == key), None)
        if node is None:
            raise _no_list(path)
        found.append(node)
        selection = node.selection_set  # type: ignore[assignment]
    return found


def _rows_of(
    node: FieldNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> SelectionSetNode | None:
    """What is asked of each record of the list, as its nodes or below its edges."""
    for field_, name in ((node, "nodes"), (_below(node, "edges", fragments), "node")):
        found = _below(field_, name, fragments) if field_ else None
        if found is not None:
            return found.selection_set
    return None


def _below(
    node: FieldNode, name: str, fragments: Mapping[str, FragmentDefinitionNode]
) -> FieldNode | None:
    waiting = [node.selection_set]
    while waiting:
        selection = waiting.pop()
        for each in selection.selections if selection else ():
            if isinstance(each, FieldNode):
                if each.name.value == name:
                    return each
            elif isinstance(each, FragmentSpreadNode):
                waiting.append(fragments[each.name.value].selection_set)
            elif isinstance(each, InlineFragmentNode):
                waiting.append(each.selection_set)
    return None


Tree = dict[str, "Tree"]


def _tree(paths: Sequence[Path]) -> Tree:
    root: Tree = {}
    for path in paths:
        at = root
        for key in path:
            at = at.setdefault(key, {})
    return root


@dataclass(frozen=True, slots=True)
class _Cutting:
    """Keeps of a selection what the columns want; what is hidden from the viewer is not asked."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    viewer: Viewer
    leaves: Leaves

    def kept(
        self, selection: SelectionSetNode, of: Any, tree: Tree, path: Path
    ) -> SelectionSetNode | None:
        """What is left of it; None for nothing."""
        found: list[Any] = []
        for node in selection.selections:
            if isinstance(node, FieldNode):
                kept = self._field(node, of, tree, path)
            else:
                kept = self._fragment(node, of, tree, path)
            if kept is not None:
                found.append(kept)
        return SelectionSetNode(selections=tuple(found)) if found else None

    def _field(self, node: FieldNode, of: Any, tree: Tree, path: Path) -> FieldNode | None:
        key, name = _key(node), node.name.value
        if key not in tree or name.startswith("__"):
            return None
        below, asked = (*path, key), of.fields[name]
        if self._hides(of.name, asked):
            self.leaves.hidden.add(below)
            return None
        kind = get_named_type(asked.type)
        if node.selection_set is None:
            self.leaves.found.setdefault(below, Leaf(kind.name, of.name))
            return node
        kept = self.kept(node.selection_set, kind, tree[key], below)
        return None if kept is None else _with(node, kept)

    def _fragment(self, node: Any, of: Any, tree: Tree, path: Path) -> Any:
        is_spread = isinstance(node, FragmentSpreadNode)
        fragment = self.fragments[node.name.value] if is_spread else node
        condition = fragment.type_condition
        of = self.schema.get_type(condition.name.value) if condition else of
        kept = self.kept(fragment.selection_set, of, tree, path)
        if kept is None:
            return None
        return InlineFragmentNode(
            type_condition=condition, directives=node.directives, selection_set=kept
        )

    def _hides(self, type_name: str, asked: Any) -> bool:
        declaration = RECORDS.get(type_name)
        declared = asked.extensions.get("strawberry-definition")
        spec = declaration.fields.get(declared.python_name) if declaration and declared else None
        mask = getattr(spec, "mask", None)
        return mask is not None and mask.never(self.viewer)


def _with(node: FieldNode, selection: SelectionSetNode) -> FieldNode:
    return FieldNode(
        alias=node.alias,
        name=node.name,
        arguments=node.arguments,
        directives=node.directives,
        selection_set=selection,
    )


def _head(node: FieldNode, *, own: bool) -> str:
    """The field without what is below it; a list's own has a place for its arguments."""
    alias = f"{node.alias.value}: " if node.alias else ""
    given = ", ".join(print_ast(a) for a in node.arguments or ())
    arguments = "()" if own else f"({given})" if given else ""
    directives = "".join(f" {print_ast(d)}" for d in node.directives or ())
    return f"{alias}{node.name.value}{arguments}{directives}"


def _key(node: FieldNode) -> str:
    return node.alias.value if node.alias else node.name.value


def _fragments(prepared: Prepared) -> dict[str, FragmentDefinitionNode]:
    definitions = prepared.document.definitions
    return {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        self.names.add(node.name.value)


def _around(nodes: Sequence[FieldNode]) -> list[Any]:
    """What is given to the fields that lead to the list, and by which each is asked."""
    given = [a for node in nodes[:-1] for a in node.arguments or ()]
    return given + [d for node in nodes for d in node.directives or ()]


def _variables_in(nodes: Sequence[Any]) -> set[str]:
    visitor = _Variables()
    for node in nodes:
        visit(node, visitor)
    return visitor.names


def _no_list(path: Path) -> BadInput:
    name = ".".join(path)
    return BadInput(Text(f"查询中没有分页列表 {name}。", f"The document has no paged list {name}."))


def _no_field(path: Path) -> BadInput:
    name = ".".join(path)
    return BadInput(
        Text(f"列表的查询中没有字段 {name}。", f"The list's document does not ask for {name}.")
    )
