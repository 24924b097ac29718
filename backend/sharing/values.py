"""Of a grant one type, as it is written down."""

from __future__ import annotations

from typing import Any, NamedTuple


class Entry(NamedTuple):
    """A type, its fields as the schema spells them, and which rows: a value of its filter input."""

    type: str
    fields: tuple[str, ...]
    filter: Any = None
