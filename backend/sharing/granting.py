"""From what is written down of a grant to what the rights of a request are decided from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Any

import orjson
import strawberry

from backend.core.errors import Text, Violation
from backend.core.grants import Grant
from backend.sharing import rules
from backend.sharing.values import Entry
from backend.sharing.vocabulary import FilterRefused, SharedType, Vocabulary

_vocabularies: list[Vocabulary] = []


def speak(schema: strawberry.Schema) -> None:
    """Say which schema is served: grants are validated against it."""
    _vocabularies[:] = [Vocabulary(schema)]
    granted.cache_clear()


def vocabulary() -> Vocabulary:
    """What can be granted by the schema that is served."""
    return _vocabularies[0]


def check(entries: Sequence[Entry]) -> list[Violation]:
    """What is wrong with the grant by the schema that is served."""
    return rules.check_grant(vocabulary().types, entries, _wrong_filter)


def _wrong_filter(type_name: str, given: Any) -> Text | None:
    try:
        vocabulary().rows(type_name, given)
    except FilterRefused as refused:
        return refused.reason
    return None


def stored(entries: Iterable[Entry]) -> dict[str, Any]:
    """A valid grant as it is kept.

    `values` are the fields of values as they are today: what such a type gains later is not
    granted with it.
    """
    types = vocabulary().types
    ordered = sorted(entries, key=lambda entry: entry.type)
    return {
        "types": [
            {"type": e.type, "fields": sorted({*e.fields} - {"id"}), "filter": e.filter}
            for e in ordered
        ],
        "values": _values(types, ordered),
    }


def _values(types: Mapping[str, SharedType], entries: Iterable[Entry]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        for name in {*entry.fields} - {"id"}:
            for value, members in types[entry.type].fields[name].values.items():
                found[value] = sorted(members)
    return found


def entries_of(kept: Mapping[str, Any]) -> list[Entry]:
    """What is kept of a grant, type by type."""
    return [Entry(e["type"], tuple(e["fields"]), e["filter"]) for e in kept["types"]]


@lru_cache(maxsize=256)
def granted(text: str) -> Grant | tuple[Violation, ...]:
    """The grant that is kept as this JSON; or what of it the schema no longer has.

    Looked at once by each process that is started, so with every change of the schema. A grant
    that does not hold in all its parts gives nothing.
    """
    kept = orjson.loads(text)
    entries = entries_of(kept)
    if problems := check(entries):
        return tuple(problems)
    types = vocabulary().types
    fields = {
        entry.type: frozenset({"id", *(types[entry.type].fields[n].member for n in entry.fields)})
        for entry in entries
    }
    rows = {
        entry.type: vocabulary().rows(entry.type, entry.filter)
        for entry in entries
        if entry.filter is not None
    }
    values = {name: frozenset(members) for name, members in kept["values"].items()}
    return Grant(sha256(text.encode()).hexdigest(), {**values, **fields}, rows)
