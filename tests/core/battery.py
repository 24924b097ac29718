"""Documents that ask for everything that can be asked for, by every way there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from backend.core.declaring.records import RECORDS
from backend.matching.sides import ANSWERS
from backend.schema import schema
from tests.core.documents import LISTS, SOUGHT, STATS, TYPES, Shown, Writer, searchable

T = TypeVar("T")

Asked = tuple[str, dict[str, Any]]
"""A document and its variables."""

ALIASES, FIELDS, DEEPEST = 12, 10, 2
OFTEN_NOT = 0.2
QUERY: Any = schema._schema.query_type

ROOTS = (
    "viewer",
    "evaluationRound",
    "serviceFollowUp",
    "matchAnswering",
    "recommenders",
    "sources",
    "grantableTypes",
    "rights",
)
"""Root fields that take nothing."""

GIVEN = {
    "plan": "(year: 2026)",
    "publishedProgress": "(year: 2026)",
    "landingClauses": "",
    "achievementDuplicates": '(title: "没有这样的成果")',
    "demandDuplicates": '(title: "没有这样的需求")',
    "similarRecords": '(title: "没有这样的成果")',
}
"""What other root fields are given."""

MATCHED = 3
"""Records of a type whose matches are asked for."""

MATCHES = """query ($of: ID!) { matches(of: $of) {
  score phrases parts { kind value contribution standing note } record { id __typename }
} }"""

SUGGESTED = """query ($text: String!) { suggestions(text: $text, first: 20) {
  title pieces { text hit } otherName { text hit } record { id __typename }
} }"""

CONDITIONS = {
    "TextFilter": ['{contains: "改"}', '{contains: "0"}', "{isNull: true}"],
    "IntRangeFilter": ["{gte: 2}", "{isNull: true}"],
    "DecimalRangeFilter": ['{gte: "2"}', "{isNull: true}"],
    "DateRangeFilter": ['{lt: "2025-12-01"}', "{isNull: true}"],
    "DatetimeRangeFilter": ['{lt: "2025-12-01T00:00:00Z"}', "{isNull: true}"],
    "BooleanFilter": ["{eq: true}"],
    "TextsFilter": ['{anyOf: ["改"]}'],
}
"""Conditions by their type; those of enums and relations are made."""


def batched(members: Sequence[T], most: int) -> Iterator[Sequence[T]]:
    """The members in batches of at most so many."""
    return (members[i : i + most] for i in range(0, len(members), most))


def _listed(field: Any) -> Any:
    """The type of a list's records."""
    connection: Any = get_named_type(field.type)
    return get_named_type(connection.fields["nodes"].type)


def _camel(value: str) -> str:
    first, *rest = value.lower().split("_")
    return first + "".join(part.title() for part in rest)


@dataclass(frozen=True, slots=True)
class Battery:
    """Writes the documents for one viewer; `random` chooses where there is too much."""

    shown: Shown
    random: Random

    def documents(self) -> Iterator[Asked]:
        """All of them but those that need ids or cursors."""
        for name in self.lists():
            for document in self.of_list(name):
                yield document, {}
        for name in (n for n in [*ROOTS, *GIVEN] if self.shown("Query", n)):
            for part in self.parts(get_named_type(QUERY.fields[name].type)) or [""]:
                yield f"{{ {name}{GIVEN.get(name, '')} {part} }}", {}
        if self.shown("Query", "suggestions"):
            for sought in SOUGHT:
                yield SUGGESTED, {"text": sought}
        for name in (n for n in STATS if self.shown("Query", n)):
            for document in self.groups(name):
                yield document, {}

    def lists(self) -> list[str]:
        """The root lists of types that are asked for."""
        return sorted(n for n, f in LISTS.items() if self.shown(_listed(f).name, "id"))

    def written(self, seeds: Sequence[int]) -> Iterator[Asked]:
        """Documents made at random."""
        for seed in seeds:
            writer = Writer(seed, self.shown)
            yield writer.document(self.random.choice(self.lists())), {}
            if self.shown("Query", stats := self.random.choice(STATS)):
                yield writer.groups(stats), {}

    def of_list(self, name: str) -> Iterator[str]:
        """A root list: its pages, fields, orders, facets and conditions."""
        connection: Any = get_named_type(LISTS[name].type)
        kind = _listed(LISTS[name])
        info = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
        ends = f"totalCount totalCountIsExact {info} edges {{ cursor node {{ id }} }}"
        yield f"{{ {name}(first: 100) {{ {ends} }} }}"
        yield f"{{ {name}(last: 3) {{ {ends} }} }}"
        if searchable(LISTS[name], self.shown):
            marks = "highlights { field pieces { text hit } }"
            for sought in SOUGHT:
                yield f'{{ {name}(search: "{sought}") {{ {ends} edges {{ {marks} }} }} }}'
        for part in self.parts(kind):
            yield f"{{ {name}(first: 15) {{ nodes {part} }} }}"
        yield from self.facets(name, connection, kind)
        yield from self.orders(name, kind)
        yield from self.conditions(name, kind)

    def parts(self, kind: Any, depth: int = 0) -> list[str]:
        """Selections of all that is asked of a type, in parts of few fields."""
        asked = [self.field(n, f, depth) for n, f in kind.fields.items() if self.usable(kind, n, f)]
        found = [a for a in asked if a]
        return [f"{{ __typename {' '.join(some)} }}" for some in batched(found, FIELDS)]

    def usable(self, kind: Any, name: str, field: Any) -> bool:
        """Whether the field is asked for, and can be without arguments."""
        return self.shown(kind.name, name) and not any(
            is_required_argument(a) for a in field.args.values()
        )

    def field(self, name: str, field: Any, depth: int) -> str:
        """A field with what is asked of it; empty where that is nothing."""
        kind: Any = get_named_type(field.type)
        if is_leaf_type(kind):
            return name
        if kind.name.endswith("Connection"):
            inner = get_named_type(kind.fields["nodes"].type)
            more = "title" if "title" in inner.fields and self.shown(inner.name, "title") else ""
            return f"{name}(first: 2) {{ totalCount nodes {{ id {more} }} }}"
        if isinstance(kind, GraphQLInterfaceType):
            return f"{name} {{ __typename id }}"
        if kind.name in RECORDS:
            return f"{name} {{ id }}"
        if depth >= DEEPEST:
            return ""
        return " ".join(f"{name} {part}" for part in self.parts(kind, depth + 1)[:3])

    def facets(self, name: str, connection: Any, kind: Any) -> Iterator[str]:
        """Each facet by itself: of some the viewer is refused."""
        if "facets" not in connection.fields:
            return
        facets: Any = get_named_type(connection.fields["facets"].type)
        for facet, field in facets.fields.items():
            if not is_leaf_type(get_named_type(field.type)) and self.shown(kind.name, facet):
                yield f"{{ {name} {{ facets {{ {facet} {{ value label count facetIsCut }} }} }} }}"

    def orders(self, name: str, kind: Any) -> Iterator[str]:
        """The first of the list by each order."""
        order: Any = TYPES.get(f"{kind.name}OrderField")
        if order is None:
            return
        for value in (v for v in order.values if self.shown(kind.name, _camel(v))):
            direction = self.random.choice(["ASC", "DESC"])
            by = f"orderBy: [{{field: {value}, direction: {direction}}}]"
            yield f"{{ {name}(first: 7, {by}) {{ edges {{ cursor node {{ id }} }} }} }}"

    def conditions(self, name: str, kind: Any) -> Iterator[str]:
        """How many records meet each condition."""
        given = list(self.conditions_of(kind.name, TYPES.get(f"{kind.name}Filter"), 1))
        for some in batched(given, ALIASES):
            fields = [f"c{i}: {name}(filter: {c}) {{ totalCount }}" for i, c in enumerate(some)]
            yield f"{{ {' '.join(fields)} }}"

    def conditions_of(self, of: str, filters: Any, depth: int) -> Iterator[str]:
        """Conditions on each field of a filter; through a relation on some of its fields."""
        asked = {n: f for n, f in filters.fields.items() if self.shown(of, n)} if filters else {}
        for name, field in asked.items():
            kind: Any = get_named_type(field.type)
            if name in ("and", "or", "not"):
                continue
            for condition in self.values_of(kind, depth):
                yield f"{{{name}: {condition}}}"
                if self.random.random() < OFTEN_NOT:
                    yield f"{{not: {{{name}: {condition}}}}}"

    def values_of(self, kind: Any, depth: int) -> list[str]:
        """Conditions of the type."""
        if kind.name in CONDITIONS:
            return CONDITIONS[kind.name]
        if kind.name.endswith("EnumFilter"):
            values: Any = get_named_type(kind.fields["eq"].type)
            assert isinstance(values, GraphQLEnumType)
            return [f"{{eq: {self.random.choice(sorted(values.values))}}}"]
        if "where" not in kind.fields:
            return ["{isNull: true}"]
        if depth == 0:
            return ["{isNull: false}"]
        of = kind.name.removesuffix("RelationFilter")
        inner = get_named_type(kind.fields["where"].type)
        through = list(self.conditions_of(of, inner, depth - 1))
        some = self.random.sample(through, min(2, len(through)))
        return ["{isNull: true}", *(f"{{where: {c}}}" for c in some)]

    def groups(self, name: str) -> Iterator[str]:
        """The groups by each dimension, and by none."""
        field = QUERY.fields[name]
        kind: Any = get_named_type(field.type)
        choices: Any = get_named_type(field.args["by"].type)
        for by in ["", *choices.values]:
            for part in self.parts(kind, 1):
                yield f"{{ {name}(by: [{by}]) {part} }}"

    def of_ids(self, kind: str, ids: Sequence[str]) -> Iterator[Asked]:
        """Records of a type by their ids, several and one by one."""
        for some in batched(ids, 50):
            for part in self.parts(TYPES[kind])[:2]:
                document = (
                    f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ id ... on {kind} {part} }} }}"
                )
                yield document, {"ids": list(some)}
        if kind in ANSWERS and self.shown("Query", "matches"):
            for each in ids[:MATCHED]:
                yield MATCHES, {"of": each}
        for some in batched(ids, ALIASES):
            names = [f"i{n}" for n in range(len(some))]
            wanted = ", ".join(f"${n}: ID!" for n in names)
            fields = " ".join(f"{n}: node(id: ${n}) {{ id __typename }}" for n in names)
            yield f"query ({wanted}) {{ {fields} }}", dict(zip(names, some, strict=True))
