"""Grants: what an API client may read (domain.md, data partner). Who asks carries its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from backend.core.sql import FALSE, TRUE, Sql, all_of

Rows = Callable[[str], Sql]
"""A condition over the row named by the argument."""


@dataclass(frozen=True, slots=True, eq=False)
class Grant:
    """Types with their fields, and of some types which rows.

    `key` stands for the content: equal grants have equal keys, and are served by the same plans.
    `fields` are by the name of the type in the schema, spelled as in Python; the types are those of
    records, and those of values that the fields of records hold.
    """

    key: str
    fields: Mapping[str, frozenset[str]]
    rows: Mapping[str, Rows]

    def covers(self, type_name: str, field: str) -> bool:
        """Whether the field was granted."""
        return field in self.fields.get(type_name, ())

    def narrowed(self, type_name: str, row: str, shared: Sql) -> Sql:
        """Which rows of the type are seen, of those that are shared with partners at all."""
        if type_name not in self.fields or shared == FALSE:
            return FALSE
        if type_name not in self.rows:
            return shared
        own = self.rows[type_name](row)
        return own if shared == TRUE else all_of([shared, own])
