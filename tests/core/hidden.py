"""Changes to whatever a viewer does not see, behind the application's back.

Rows out of the viewer's sight get other values, are deleted and copied; rows in sight get other
values where the viewer does not see them. What such a change brings into sight, or takes out of
it, is not hidden: it is taken back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import asyncpg

from backend.core.declaring.kinds import One, columns_of
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.sql import Sql, all_of, joined, sql
from backend.core.viewer import Viewer

FEWEST = 3
"""Of so many rows what cannot be done to all is done to none."""

VIEWS = {"CountedItem", "LedgerLine"}
"""Types of records that are made of others' rows."""

EVERYBODYS = {"PlanVersion"}
"""Types whose rows every answer is made by: the plan is public, though its file, and who loaded it,
are not.
"""

KEPT = {"audit_entry": {"id", "subject", "subject_row", "previous", "hash"}}
"""Columns that are left as they are: whose entry it is, and the chain that is checked elsewhere."""

UNSAID = {
    "Account": {"password_hash"},
    "AccountApplication": {"address_hash"},
    "ApiClient": {"key_hash"},
    "File": {"uploader_id"},
}
"""Columns that are shown to nobody, and that nothing shown is made of."""

MADE_OF = {
    ("Account", "sign_in_name"): {"sign_in_name", "sign_in_fold"},
    ("Publication", "changed"): {"registered_summary"},
}
"""Of which columns a masked one is made, where it is not itself alone."""

TABLES = sorted({d.table for d in RECORDS.values() if d.name not in VIEWS | EVERYBODYS})

_COLUMNS = """
SELECT c.table_name AS "table", c.column_name AS name, c.udt_name AS kind,
    c.character_maximum_length AS longest, f.target
FROM information_schema.columns c
LEFT JOIN (
    SELECT k.conrelid::regclass::text AS "table", a.attname AS name,
        k.confrelid::regclass::text AS target
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'f'
) f ON f."table" = c.table_name AND f.name = c.column_name
WHERE c.table_schema = 'public' AND c.table_name = ANY($1) AND c.column_name <> 'id'
ORDER BY c.table_name, c.ordinal_position
"""
_ANOTHER = {
    "bool": "NOT coalesce({}, FALSE)",
    "int2": "coalesce({}, 1) + 1",
    "int4": "coalesce({}, 1) + 1",
    "int8": "coalesce({}, 1) + 1",
    "numeric": "coalesce({}, 1) + 1",
    "date": "coalesce({}, DATE '2026-05-05') - 400",
    "timestamptz": "coalesce({}, TIMESTAMPTZ '2026-05-05T00:00:00Z') - INTERVAL '400 days'",
    "jsonb": "jsonb_build_array({})",
    "_text": "array_append({}, '改')",
    "_int8": "array_append({}, 1)",
}
"""Another value of a column, by its type."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a table."""

    name: str
    kind: str
    longest: int | None
    target: str | None
    members: tuple[str, ...] = ()
    others: tuple[int, ...] = ()
    """Which records it may refer to; empty: any."""

    def another(self) -> str:
        """An expression over the row `t` that is another value."""
        value = f't."{self.name}"'
        if self.others:
            first, second = self.others[0], self.others[-1]
            return f"CASE WHEN {value} = {first} THEN {second} ELSE {first} END"
        if self.target:
            of = f'FROM "{self.target}" f'
            following = f"SELECT min(f.id) {of} WHERE f.id > {value}"
            return f"coalesce(({following}), (SELECT min(f.id) {of}))"
        if self.members:
            next_ones = zip(self.members, (*self.members[1:], self.members[0]), strict=True)
            cases = " ".join(f"WHEN '{one}' THEN '{other}'" for one, other in next_ones)
            return f"CASE {value} {cases} ELSE '{self.members[0]}' END"
        if self.kind in ("text", "varchar"):
            return f"left('改' || coalesce({value}, ''), {self.longest or 10**6})"
        return _ANOTHER[self.kind].format(value)


@dataclass(frozen=True, slots=True)
class Change:
    """Rows of a table that get other values, are deleted (no fields) or copied."""

    act: str
    table: str
    rows: tuple[int, ...]
    fields: tuple[Field, ...] = ()

    def statement(self) -> str:
        """The statement; its one value is the rows."""
        names = ", ".join(f'"{f.name}"' for f in self.fields)
        others = ", ".join(f.another() for f in self.fields)
        which = "t.id = ANY($1::bigint[])"
        match self.act:
            case "DELETE":
                return f'DELETE FROM "{self.table}" t WHERE {which}'
            case "COPY":
                return (
                    f'INSERT INTO "{self.table}" ({names}) '
                    f'SELECT {others} FROM "{self.table}" t WHERE {which}'
                )
        return f'UPDATE "{self.table}" t SET ({names}) = ROW({others}) WHERE {which}'

    def halves(self) -> Iterator[Change]:
        """The change in two; nothing where it cannot be divided."""
        if self.act == "UPDATE" and len(self.fields) > 1:
            middle = len(self.fields) // 2
            yield replace(self, fields=self.fields[:middle])
            yield replace(self, fields=self.fields[middle:])
        elif len(self.rows) > FEWEST:
            middle = len(self.rows) // 2
            yield replace(self, rows=self.rows[:middle])
            yield replace(self, rows=self.rows[middle:])


@dataclass(slots=True)
class Hiding:
    """A viewer's blind spots in a database, and a connection of its owner's."""

    owner: Any
    viewer: Viewer
    spared: dict[str, set[int]] = field(default_factory=dict)
    """Rows by which the viewer is known: they are left as they are."""
    fields: dict[str, tuple[Field, ...]] = field(default_factory=dict)
    done: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many values, or rows, were changed, by act and table (or table and column)."""

    async def change_everything(self) -> None:
        """Change all that is hidden, in one transaction."""
        await self.owner.execute("SET jit = off")
        self.fields = await self._fields()
        async with self.owner.transaction():
            seen = await self.seen()
            for change in [*await self._masked_ones(seen), *await self._hidden_ones(seen)]:
                await self._try(change, seen)

    async def seen(self) -> dict[str, set[int]]:
        """By type of record which rows the viewer sees."""
        every = [d for d in RECORDS.values() if d.table in TABLES]
        parts = [
            sql(
                f'SELECT {{}}::text AS kind, ARRAY(SELECT t.id FROM "{d.table}" t WHERE {{}}) '
                "AS rows",
                d.name,
                d.scope(self.viewer, "t"),
            )
            for d in every
        ]
        text, values = joined(" UNION ALL ", parts).compile()
        return {r["kind"]: set(r["rows"]) for r in await self.owner.fetch(text, *values)}

    async def _fields(self) -> dict[str, tuple[Field, ...]]:
        found: dict[str, list[Field]] = {table: [] for table in TABLES}
        models = {d.table: d.model for d in RECORDS.values()}
        for row in await self.owner.fetch(_COLUMNS, TABLES):
            table, name = row["table"], row["name"]
            if name in KEPT.get(table, ()):
                continue
            enum = getattr(models[table]._meta.fields_map.get(name), "enum_type", None)
            members = tuple(str(m.value) for m in enum) if enum else ()
            found[table].append(Field(name, row["kind"], row["longest"], row["target"], members))
        return {table: tuple(fields) for table, fields in found.items()}

    async def _hidden_ones(self, seen: dict[str, set[int]]) -> list[Change]:
        changes: list[Change] = []
        for declaration in (d for d in RECORDS.values() if d.table in TABLES):
            table = declaration.table
            rows = await self._out_of_sight(declaration, seen)
            changes.append(Change("UPDATE", table, rows, self.fields[table]))
            if table not in KEPT:
                changes.append(Change("COPY", table, rows[::3], self.fields[table]))
                changes.append(Change("DELETE", table, rows[1::3]))
        deleting = [c for c in changes if c.act == "DELETE"]
        return [*(c for c in changes if c.act != "DELETE"), *deleting[::-1]]

    async def _out_of_sight(
        self, declaration: Declaration, seen: dict[str, set[int]]
    ) -> tuple[int, ...]:
        table = declaration.table
        condition = "TRUE"
        if table == "audit_entry":
            condition = " AND ".join(_not_of(d, seen) for d in RECORDS.values())
        found = await self.owner.fetch(f'SELECT id FROM "{table}" t WHERE {condition} ORDER BY id')
        visible = seen[declaration.name] | self.spared.get(table, set())
        return tuple(r["id"] for r in found if r["id"] not in visible)

    async def _masked_ones(self, seen: dict[str, set[int]]) -> list[Change]:
        changes: list[Change] = []
        for declaration in (d for d in RECORDS.values() if d.table in TABLES):
            rows = tuple(sorted(seen[declaration.name]))
            unseen = UNSAID.get(declaration.name, set()) | self._not_granted(declaration)
            if rows and unseen:
                changes.append(self._values(declaration, unseen, rows))
            for column, mask in declaration.masks:
                masked = await self._rows_where(
                    declaration, sql("NOT ({})", mask.sql(self.viewer, "t"))
                )
                made_of = MADE_OF.get((declaration.name, column), {column})
                changes.append(self._values(declaration, made_of, masked))
            changes += await self._references(declaration, seen)
        return changes

    def _values(self, declaration: Declaration, columns: set[str], rows: tuple[int, ...]) -> Change:
        fields = tuple(f for f in self.fields[declaration.table] if f.name in columns)
        return Change("UPDATE", declaration.table, rows, fields)

    def _not_granted(self, declaration: Declaration) -> set[str]:
        """The columns that no granted field is made of."""
        grant = self.viewer.grant
        if grant is None or declaration.name not in grant.fields:
            return set()
        granted = [s for n, s in declaration.fields.items() if grant.covers(declaration.name, n)]
        every = {c for spec in declaration.fields.values() for c in columns_of(spec)}
        return every - {c for spec in granted for c in columns_of(spec)} - {"id", "version"}

    async def _references(
        self, declaration: Declaration, seen: dict[str, set[int]]
    ) -> list[Change]:
        """From records in sight to others that are not: to yet others that are not."""
        changes = []
        for spec in (s for s in declaration.fields.values() if isinstance(s, One)):
            hidden = await self._out_of_sight(RECORDS[spec.target], seen)
            found = [f for f in self.fields[declaration.table] if f.name == spec.key]
            if len(hidden) < 2 or not found:
                continue
            pointing = sql(f't."{spec.key}" = ANY({{}}::bigint[])', list(hidden))
            rows = await self._rows_where(declaration, pointing)
            field = replace(found[0], others=hidden)
            changes.append(Change("UPDATE", declaration.table, rows, (field,)))
        return changes

    async def _rows_where(self, declaration: Declaration, condition: Sql) -> tuple[int, ...]:
        """The rows in sight that meet the condition."""
        where = all_of([declaration.scope(self.viewer, "t"), condition])
        text, values = sql(
            f'SELECT t.id FROM "{declaration.table}" t WHERE {{}} ORDER BY t.id', where
        ).compile()
        return tuple(r["id"] for r in await self.owner.fetch(text, *values))

    async def _try(self, change: Change, seen: dict[str, set[int]]) -> None:
        if not change.rows or (not change.fields and change.act != "DELETE"):
            return
        if await self._hidden(change, seen):
            for name in [f.name for f in change.fields] if change.act == "UPDATE" else [""]:
                self.done[change.act, f"{change.table}.{name}"] += len(change.rows)
            return
        for half in change.halves():
            await self._try(half, seen)

    async def _hidden(self, change: Change, seen: dict[str, set[int]]) -> bool:
        point = self.owner.transaction()
        await point.start()
        try:
            await self.owner.execute(change.statement(), list(change.rows))
            hidden = await self.seen() == seen
        except (asyncpg.IntegrityConstraintViolationError, asyncpg.DataError):
            hidden = False
        await (point.commit() if hidden else point.rollback())
        return hidden


def _not_of(declaration: Declaration, seen: dict[str, set[int]]) -> str:
    rows = ", ".join(map(str, sorted(seen.get(declaration.name, ())))) or "NULL"
    return f"NOT (subject = '{declaration.table}' AND subject_row IN ({rows})) IS TRUE"
