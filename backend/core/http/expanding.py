"""What a document expands to: every fragment is measured once, and added wherever it is spread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

_INTROSPECTION = frozenset({"__schema", "__type"})


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


def worst_of(document: DocumentNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Counts:
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
    for node in selections_of(selections):
        if isinstance(node, FragmentSpreadNode):
            yield node.name.value


def selections_of(
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
