"""What every part of the schema has to be like (design.md, "Schema conventions")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
)

from backend.schema import schema
from backend.sharing.granting import vocabulary

ROOT = Path(__file__).parent.parent
BUILT_IN = {"Boolean", "Date", "DateTime", "Decimal", "Float", "ID", "Int", "String", "Time"}


def described() -> Iterator[tuple[str, str | None]]:
    """Every type, field, argument and enum value with its description."""
    for name, kind in schema._schema.type_map.items():
        if name.startswith("__") or name in BUILT_IN:
            continue
        yield name, kind.description
        if isinstance(kind, (GraphQLObjectType, GraphQLInterfaceType)):
            for field_name, field in kind.fields.items():
                yield f"{name}.{field_name}", field.description
                for argument_name, argument in field.args.items():
                    yield f"{name}.{field_name}({argument_name})", argument.description
        elif isinstance(kind, GraphQLInputObjectType):
            for field_name, member in kind.fields.items():
                yield f"{name}.{field_name}", member.description
        elif isinstance(kind, GraphQLEnumType):
            for value_name, value in kind.values.items():
                yield f"{name}.{value_name}", value.description


def test_everything_is_described() -> None:
    assert [place for place, text in described() if not (text or "").strip()] == []


def test_references_are_to_objects() -> None:
    places = [place for place, _ in described() if "." in place and "(" not in place]
    assert [p for p in places if p.endswith("Id") and p != "RegisteredResult.externalId"] == [
        "RegisteredResultFilter.externalId"
    ]


def test_each_mutation_has_one_input_and_says_why_it_refuses() -> None:
    found = schema._schema.mutation_type
    assert found is not None
    without = {n for n, f in found.fields.items() if list(f.args) != ["input"]}
    assert without == {"signOut", "signOutEverywhere"}
    for name, field in found.fields.items():
        payload = field.type.of_type
        assert str(payload.fields["userErrors"].type) == "[UserError!]!", name


def test_the_exported_schema_is_the_codes() -> None:
    exported = (ROOT / "schema.graphql").read_text(encoding="utf-8")
    assert exported == schema.as_str().rstrip("\n") + "\n"


def test_page_embeds_every_type_without_an_id() -> None:
    """The page keeps these inside what shows them; it looks for the key of any other."""
    text = (ROOT / "frontend/src/app/embeddedTypes.ts").read_text(encoding="utf-8")
    without = {
        name
        for name, kind in schema._schema.type_map.items()
        if isinstance(kind, GraphQLObjectType)
        and "id" not in kind.fields
        and not name.startswith("__")
        and not name.endswith(("Edge", "Payload"))
    }
    assert set(re.findall(r'"(\w+)"', text)) == without - {"Query", "Mutation"}


def test_page_names_in_chinese_whatever_can_be_granted() -> None:
    text = (ROOT / "frontend/src/sharing/grantNames.ts").read_text(encoding="utf-8")
    types, common, own = (
        dict(re.findall(r'^  "?([\w.]+)"?: "([^"]*)",$', part, re.MULTILINE))
        for part in text.split("Record<string, string> = {")[1:]
    )
    shared = vocabulary().types
    fields = {f"{name}.{field}" for name, kind in shared.items() for field in kind.fields}
    assert set(types) == set(shared)
    assert set(own) - fields == set()
    assert set(common) == {full.split(".")[1] for full in fields - set(own)}
    named = {**types, **common, **own}
    assert {key for key, name in named.items() if not re.search("[一-鿿]", name)} == set()
    # Of one type no two fields are called the same.
    for name, kind in shared.items():
        said = [own.get(f"{name}.{field}") or common[field] for field in kind.fields]
        assert len(set(said)) == len(said)
