"""An example query for a granted type: every field of the grant, and nothing beyond it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from backend.core.declaring.records import RECORDS
from backend.core.reading.granted import is_passage, shown_record
from backend.sharing.values import Entry

SHOWN = 3
"""Records of a list."""

WITHIN = 2
"""Records of a list inside a record."""


def example_of(schema: GraphQLSchema, entries: Mapping[str, Entry], type_name: str) -> str | None:
    """The query of a list of the type; None where no list shows it, only other records do."""
    root = _list_of(schema, type_name)
    if root is None:
        return None
    inner = _indented(_record(schema, entries, type_name), 6)
    return (
        f"{{\n  {root}(first: {SHOWN}) {{\n    totalCount\n    nodes {{\n{inner}\n    }}\n  }}\n}}"
    )


def _list_of(schema: GraphQLSchema, type_name: str) -> str | None:
    """The root list of all that are seen: named as the type is, before those of some of them."""
    roots: Any = schema.query_type
    lists = [
        name
        for name, field in roots.fields.items()
        if {"first", "filter"} <= field.args.keys()
        and get_named_type(field.type).name == f"{type_name}Connection"
        and not _needs(field)
    ]
    # `industries` and `landings`, rather than `liaisonDefects` or `landingsToVerify`.
    own = (type_name[0].lower() + type_name[1:])[:-1]
    return min(lists, key=lambda name: (not name.startswith(own), len(name)), default=None)


def _needs(field: Any) -> bool:
    return any(is_required_argument(a) for a in field.args.values())


def _record(schema: GraphQLSchema, entries: Mapping[str, Entry], type_name: str) -> list[str]:
    kind: Any = schema.get_type(type_name)
    lines = ["id"]
    for name in entries[type_name].fields:
        field = kind.fields[name]
        if name != "id" and not _needs(field):
            lines += _field(schema, entries, name, field)
    return lines


def _field(schema: GraphQLSchema, entries: Mapping[str, Entry], name: str, field: Any) -> list[str]:
    inner = list(_inside(schema, entries, get_named_type(field.type)))
    if not inner:
        return [name] if is_leaf_type(get_named_type(field.type)) else []
    paged = f"(first: {WITHIN})" if "first" in field.args else ""
    return [f"{name}{paged} {{", *(f"  {line}" for line in inner), "}"]


def _inside(schema: GraphQLSchema, entries: Mapping[str, Entry], kind: Any) -> Iterator[str]:
    """What is asked of a field that shows this type: of records what tells them apart alone."""
    if is_leaf_type(kind):
        return
    if isinstance(kind, GraphQLInterfaceType | GraphQLUnionType):
        yield "__typename"
        for possible in schema.get_possible_types(kind):
            if possible.name in entries:
                yield f"... on {possible.name} {{ {' '.join(_told(schema, entries, possible))} }}"
    elif kind.name in RECORDS:
        yield from _told(schema, entries, kind) if kind.name in entries else ()
    elif is_passage(kind) and (record := shown_record(kind)) in entries:
        assert record is not None
        yield f"nodes {{ {' '.join(_told(schema, entries, schema.get_type(record)))} }}"
    elif not is_passage(kind):
        for name, field in kind.fields.items():
            if not _needs(field):
                yield from _field(schema, entries, name, field)


def _told(schema: GraphQLSchema, entries: Mapping[str, Entry], kind: Any) -> list[str]:
    """A record inside another: its id, and what it is called; of a part, all that it says."""
    granted = entries[kind.name].fields
    if _list_of(schema, kind.name) is None:
        leaves = (n for n in granted if is_leaf_type(get_named_type(kind.fields[n].type)))
        return ["id", *(n for n in leaves if n != "id" and not _needs(kind.fields[n]))]
    return ["id", *(name for name in ("title", "name") if name in granted)]


def _indented(lines: list[str], by: int) -> str:
    return "\n".join(f"{' ' * by}{line}" for line in lines)
