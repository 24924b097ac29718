"""Documents made from the schema at random: fragments, aliases, directives, variables, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)
from strawberry.utils.str_converters import to_camel_case

from backend.core.declaring.records import RECORDS
from backend.schema import schema

TYPES = schema._schema.type_map
LISTS = {
    name: field
    for name, field in schema._schema.query_type.fields.items()  # type: ignore[union-attr]
    if get_named_type(field.type).name.endswith("Connection")
}
"""The root lists by their names."""

STATS = sorted(n for n in schema._schema.query_type.fields if n.endswith("Stats"))  # type: ignore[union-attr]
"""The root fields of groups."""

DEEPEST = 4
VARIABLES = {"yes": "Boolean = true", "no": "Boolean = false", "few": "Int = 3"}
MASKED = {"CONTACT_NAME", "CONTACT_PHONE", "CONTACT_EMAIL", "SIGN_IN_NAME"}
"""What not everybody orders by: refused before a row is read, by plan; without one, at the row."""

MASKED_FACETS = {"invitedBy", "changed"}
"""What not everybody has a facet of: refused at the list, by plan; without one, at the facet."""

SOUGHT = ("技术", "材料制备", "传感器 检测", "dgs", "智能6G系统", "电池", "公司")
"""What lists are searched for."""

MOST_ALIASES, MOST_DIRECTIVES = 12, 8


Shown = Callable[[str, str], bool]
"""Whether a type's field is to be asked for."""


def everything(_kind: str, _name: str) -> bool:
    """Every field is."""
    return True


def searchable(field: GraphQLField, shown: Shown) -> bool:
    """Whether the list takes a search: a partner needs every field that is searched."""
    if "search" not in field.args:
        return False
    name = get_named_type(field.type).name.removesuffix("Connection")
    return all(shown(*asked) for asked in _searched(name))


def _searched(name: str) -> Iterator[tuple[str, str]]:
    """The types and fields that a search of the type looks into."""
    declaration = RECORDS[name]
    if declaration.searched is not None:
        for column in declaration.searched.columns:
            yield name, to_camel_case(declaration.field_of(column))
    for relation in declaration.about:
        yield name, to_camel_case(relation)
        spec: Any = declaration.fields[relation]
        yield from _searched(spec.target)


class Writer:
    """Writes one document after the other, of fields that are `shown`."""

    def __init__(self, seed: int, shown: Shown = everything) -> None:
        self.random = Random(seed)
        self.shown = shown
        self.fragments: list[str] = []
        self.aliases = self.directives = 0

    def document(self, *names: str) -> str:
        """A query of one or two root lists."""
        self.fragments, self.aliases, self.directives = [], 0, 0
        chosen = names or self.random.sample(sorted(LISTS), self.random.choice((1, 1, 2)))
        roots = [self.field(name, LISTS[name], 0, f"r{i}: ") for i, name in enumerate(chosen)]
        text = f"{{ {' '.join(roots)} }} {' '.join(self.fragments)}"
        used = [f"${name}: {kind}" for name, kind in VARIABLES.items() if f"${name}" in text]
        return f"query ({', '.join(used)}) {text}" if used else text

    def groups(self, name: str) -> str:
        """A query of groups by some dimensions, none to three."""
        field = schema._schema.query_type.fields[name]  # type: ignore[union-attr]
        kind: Any = get_named_type(field.type)
        choices: Any = get_named_type(field.args["by"].type)
        by = self.random.sample(sorted(choices.values), self.random.randint(0, 3))
        self.fragments, self.aliases, self.directives = [], 0, 0
        asked = self.selection(kind, DEEPEST - 1)
        text = f"{{ {name}(by: [{', '.join(by)}]){asked} }} {' '.join(self.fragments)}"
        used = [f"${v}: {variable}" for v, variable in VARIABLES.items() if f"${v}" in text]
        return f"query ({', '.join(used)}) {text}" if used else text

    def field(self, name: str, field: GraphQLField, depth: int, alias: str = "") -> str:
        """A field with its arguments and what is asked of it."""
        named = get_named_type(field.type)
        asked = "" if is_leaf_type(named) else self.selection(named, depth)
        return f"{alias}{name}{self.arguments(field)}{self.directive()}{asked}"

    def alias(self) -> str:
        """Now and then the field has another name."""
        if self.aliases >= MOST_ALIASES or self.random.random() > 0.15:
            return ""
        self.aliases += 1
        return f"a{self.aliases}: "

    def directive(self) -> str:
        """Now and then the field depends on a variable."""
        if self.directives >= MOST_DIRECTIVES or self.random.random() > 0.15:
            return ""
        self.directives += 1
        return self.random.choice([" @include(if: $yes)", " @include(if: $no)", " @skip(if: $yes)"])

    def arguments(self, field: GraphQLField) -> str:
        """The size of a page, and its order; how far a list is counted."""
        if "exact" in field.args:
            return self.random.choice(["", "", "(exact: true)", "(exact: $yes)", "(exact: $no)"])
        if "first" not in field.args:
            return ""
        end = self.random.choice(["first", "first", "last"])
        given = [f"{end}: {self.random.choice(['0', '1', '2', '5', '$few'])}"]
        order: Any = get_named_type(field.args["orderBy"].type)
        by: Any = get_named_type(order.fields["field"].type)
        if self.random.random() < 0.4:
            key = self.random.choice(sorted(set(by.values) - MASKED))
            given.append(f"orderBy: [{{field: {key}, direction: DESC}}]")
        if searchable(field, self.shown) and self.random.random() < 0.3:
            given.append(f'search: "{self.random.choice(SOUGHT)}"')
        return f"({', '.join(given)})"

    def selection(self, kind: Any, depth: int) -> str:
        """What is asked of a type: some of its fields, at times by a fragment."""
        if isinstance(kind, GraphQLInterfaceType):
            possible = [t.name for t in schema._schema.get_possible_types(kind)]
            some = self.random.sample(sorted(possible), min(3, len(possible)))
            parts = [f"... on {name} {self.selection(TYPES[name], depth + 1)}" for name in some]
            return f" {{ __typename id {' '.join(parts)} }}"
        assert isinstance(kind, GraphQLObjectType)
        return f" {{ {' '.join(self.fields(kind, depth))} }}"

    def fields(self, kind: GraphQLObjectType, depth: int) -> list[str]:
        """Some of the fields, each possible one."""
        connection = kind.name.endswith(("Connection", "Edge", "Facets"))
        usable = {
            name: field
            for name, field in kind.fields.items()
            if self.shown(kind.name, name)
            and not any(is_required_argument(a) for a in field.args.values())
            and not (name in MASKED_FACETS and kind.name.endswith("Facets"))
            and (depth < DEEPEST or connection or is_leaf_type(get_named_type(field.type)))
        }
        names = self.random.sample(sorted(usable), min(len(usable), self.random.randint(2, 6)))
        if connection and depth <= DEEPEST and "nodes" in usable and "nodes" not in names:
            names.append("nodes")
        found = []
        for name in names:
            alias = self.alias()
            below = depth if connection else depth + 1
            written = self.field(name, usable[name], below, alias)
            found.append(self.wrapped(kind, written))
        return [*found, *(["__typename"] if self.random.random() < 0.3 or not found else [])]

    def wrapped(self, kind: GraphQLObjectType, written: str) -> str:
        """The field as it is, in an inline fragment, or in one with a name."""
        how = self.random.random()
        if how < 0.1:
            return f"... on {kind.name} {{ {written} }}"
        if how < 0.2:
            name = f"F{len(self.fragments)}"
            self.fragments.append(f"fragment {name} on {kind.name} {{ {written} }}")
            return f"...{name}"
        return written
