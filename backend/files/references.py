"""Who refers to files: each domain that does says so; who sees the record sees the file.

A file that another takes the place of is superseded: it is kept, and seen with its record.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from tortoise import Model

from backend.core.database import client
from backend.core.declaring.records import RECORDS, Scope
from backend.core.permissions import Role
from backend.core.sql import FALSE, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer


class Reference(NamedTuple):
    """A column of a declared type's table that holds the number of a file, and who sees it so."""

    type_name: str
    column: str
    scope: Scope | None

    def seen_by(self, viewer: Viewer, row: str) -> Sql:
        """Who sees the file by the record `row`: who sees the record, or fewer."""
        scope = self.scope or RECORDS[self.type_name].scope
        return scope(viewer, row)


_REFERENCES: list[Reference] = []


def refers(type_name: str, column: str, scope: Scope | None = None) -> None:
    """Say that records of the type refer to files by the column.

    `scope`: by which of the records the file is seen, where that is not every one that is seen.
    """
    _REFERENCES.append(Reference(type_name, column, scope))


def _exists(reference: Reference, row: str, condition: Sql) -> Sql:
    table = RECORDS[reference.type_name].table
    return sql(
        f'EXISTS (SELECT 1 FROM "{table}" h WHERE h."{reference.column}" = {row}.id AND {{}})',
        condition,
    )


def _once(reference: Reference, row: str, condition: Sql) -> Sql:
    table = RECORDS[reference.type_name].table
    return sql(
        f'EXISTS (SELECT 1 FROM superseded_file past JOIN "{table}" h ON h.id = past.record '
        f"WHERE past.file_id = {row}.id AND past.type_name = '{reference.type_name}' "
        f"AND past.\"column\" = '{reference.column}' AND {{}})",
        condition,
    )


def _used(row: str) -> Sql:
    once = sql(f"EXISTS (SELECT 1 FROM superseded_file past WHERE past.file_id = {row}.id)")
    return any_of([once, *(_exists(reference, row, TRUE) for reference in _REFERENCES)])


def files_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which files: those who see a record that refers to one; before, who gave it.

    Files are proofs: they are never shared with partners.
    """
    if viewer.role is Role.DATA_PARTNER:
        return FALSE
    shown = [
        refers_to(reference, row, reference.seen_by(viewer, "h"))
        for reference in _REFERENCES
        for refers_to in (_exists, _once)
    ]
    if viewer.account is not None:
        own = sql(f"{row}.uploader_id = {{}}::bigint AND NOT {{}}", viewer.account, _used(row))
        shown.append(own)
    return any_of(shown)


def columns_of(model: type[Model]) -> list[tuple[str, str]]:
    """By which columns records over the model's table refer to files, with their type's name."""
    return [
        (reference.type_name, reference.column)
        for reference in _REFERENCES
        if RECORDS[reference.type_name].model is model
    ]


async def loose_of(account: int) -> int:
    """How many files of the account nothing refers to."""
    statement = sql(
        "SELECT count(*) FROM stored_file t WHERE t.uploader_id = {}::bigint AND NOT {}",
        account,
        _used("t"),
    )
    text, values = statement.compile()
    async with client().acquire_connection() as connection:
        found: int = await connection.fetchval(text, *values)
    return found


async def loose_before(moment: datetime) -> list[int]:
    """The numbers of the files that came before the moment and that nothing refers to."""
    statement = sql(
        "SELECT t.id FROM stored_file t WHERE t.created_at < {} AND NOT {} "
        "ORDER BY t.id LIMIT 1000",
        moment,
        _used("t"),
    )
    text, values = statement.compile()
    async with client().acquire_connection() as connection:
        return [row["id"] for row in await connection.fetch(text, *values)]
