"""One write: one transaction, versions checked, every change in the audit log.

The last statement before the commit appends the audit entries to their chain
(`audit_append`, see backend/audit): it takes the chain's lock, so it comes last.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

import orjson
from tortoise import Model
from tortoise.exceptions import IntegrityError

from backend.core.database import client, transaction
from backend.core.declaring.records import declaration_of
from backend.core.errors import RuleViolations, Text, Violation
from backend.core.ids import unknown_reference
from backend.core.sql import Sql, sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import camel

M = TypeVar("M", bound=Model)

logger = logging.getLogger("zhuanhua.audit")

SECRET = frozenset({"password_hash", "token_hash", "address_hash", "key_hash"})
"""Columns whose values never enter the audit log."""


class Stale(RuleViolations):
    """The record was changed by somebody else since it was read."""

    def __init__(self, type_name: str, number: int, seen: int, current: int) -> None:
        """`seen`: the version that the writer knew; `current`: the record's."""
        self.type_name = type_name
        self.number = number
        self.seen = seen
        self.current = current
        message = Text(
            f"这条记录已被他人修改（您看到的是第 {seen} 版，现为第 {current} 版），"
            "您的更改没有保存。请查看当前内容后再试。",
            f"Somebody else has changed this record (you saw version {seen}, it is at {current}); "
            "yours was not saved. See what it is now.",
        )
        super().__init__([Violation("STALE", ("version",), message, "SAVE-1")])


_CONFLICTS: dict[str, Violation] = {}


def conflict(constraint: str, violation: Violation) -> None:
    """Say what it means to a person when the database's unique constraint refuses a write."""
    _CONFLICTS[constraint] = violation


Follower = Callable[["Write", Model, dict[str, Any]], Awaitable[None]]
"""What else is to be done when a record changes: the write, the record, and what was there."""

_FOLLOWERS: list[Follower] = []


def on_change(follower: Follower) -> None:
    """Have something done with every change of a record, inside its write."""
    _FOLLOWERS.append(follower)


@dataclass(slots=True)
class Write:
    """One write under way: who does what when, what was found wrong, what was changed.

    `address` is where the request came from; empty for what is started at the machine.
    """

    viewer: Viewer
    operation: str
    request_id: str
    now: datetime
    address: str = ""
    violations: list[Violation] = field(default_factory=list)
    entries: list[dict[str, Any]] = field(default_factory=list)

    def demand(self, violations: Iterable[Violation] = ()) -> None:
        """Raise when anything was found wrong so far, or is now; all of it at once."""
        self.violations.extend(violations)
        if self.violations:
            raise RuleViolations(self.violations)

    async def visible(self, model: type[M], number: int | None, *path: str) -> M:
        """The record, when the viewer's row scope shows it; else a violation at `path`."""
        found = None
        if number is not None:
            found = next(iter(await self._locked(model, [number])), None)
        if found is None:
            if not any(v.field == path for v in self.violations):
                self.violations.append(unknown_reference(*path))
            self.demand()
        assert found is not None
        return found

    async def referred(self, model: type[M], number: int, *path: str) -> int:
        """The number of a record that is only referred to; unseen, it is a violation at `path`.

        It is not locked: those who refer to one record do not wait for each other.
        """
        declaration = declaration_of(model)
        statement = sql(
            f'SELECT t.id FROM "{declaration.table}" t WHERE t.id = {{}}::bigint AND ({{}})',
            number,
            declaration.scope(self.viewer, "t"),
        )
        text, values = statement.compile()
        async with client().acquire_connection() as connection:
            found: int | None = await connection.fetchval(text, *values)
        if found is None:
            self.demand([unknown_reference(*path)])
        return number

    async def all_visible(
        self, model: type[M], numbers: Sequence[int], *path: str
    ) -> list[M | None]:
        """The records in the order of `numbers`; a violation below `path` for each unseen one.

        They are locked by rising number, so that two writes of several records never wait for
        each other in a circle.
        """
        found = {row.pk: row for row in await self._locked(model, numbers)}
        self.violations.extend(
            unknown_reference(*path, str(i)) for i, n in enumerate(numbers) if n not in found
        )
        return [found.get(n) for n in numbers]

    async def load(self, model: type[M], draft: dict[str, Any], name: str = "id") -> M:
        """The record that `draft[name]` means, at the version the writer has seen."""
        found = await self.visible(model, draft[name], camel(name))
        if found.version != draft["version"]:  # type: ignore[attr-defined]
            current: int = found.version  # type: ignore[attr-defined]
            raise Stale(declaration_of(model).name, found.pk, draft["version"], current)
        return found

    async def _locked(self, model: type[M], numbers: Sequence[int]) -> list[M]:
        # The row scope decides; the lock makes two writers of one record come one by one, but
        # not those who only refer to it: two who name each other would wait in a circle.
        declaration = declaration_of(model)
        statement = sql(
            f'SELECT t.id FROM "{declaration.table}" t WHERE t.id = ANY({{}}::bigint[]) '
            "AND ({}) ORDER BY t.id FOR NO KEY UPDATE OF t",
            list(numbers),
            declaration.scope(self.viewer, "t"),
        )
        text, values = statement.compile()
        async with client().acquire_connection() as connection:
            seen = [row["id"] for row in await connection.fetch(text, *values)]
        return await model.filter(id__in=seen) if seen else []

    async def meets(self, row: Model, condition: Callable[[str], Sql]) -> bool:
        """Whether the record meets a condition over its row, which the argument names."""
        statement = sql(
            f'SELECT EXISTS (SELECT 1 FROM "{row._meta.db_table}" t WHERE t.id = {{}} AND {{}})',
            row.pk,
            condition("t"),
        )
        text, values = statement.compile()
        async with client().acquire_connection() as connection:
            found: bool = await connection.fetchval(text, *values)
        return found

    async def create(self, model: type[M], **values: Any) -> M:
        """Insert a record and put it into the audit log."""
        row = await model.create(**values)
        self._note(row, None, _columns(row))
        return row

    async def change(self, row: Model, **values: Any) -> None:
        """Update a record that this write has locked: its version goes up, the log says what."""
        before = _columns(row)
        for name, value in values.items():
            setattr(row, name, value)
        row.version += 1  # type: ignore[attr-defined]
        await row.save(update_fields=[*values, "version"])
        after = _columns(row)
        changed = [c for c in after if before[c] != after[c]]
        was = {c: before[c] for c in changed}
        self._note(row, was, {c: after[c] for c in changed})
        for follow in _FOLLOWERS:
            await follow(self, row, was)

    async def remove(self, row: Model) -> None:
        """Delete a row that a record owns; the log keeps what it was."""
        before = _columns(row)
        await row.delete()
        self._note(row, before, None)

    def note(self, subject: str, number: int | None, after: dict[str, Any]) -> None:
        """Put an act into the log that changes no record (a sign-in, an import)."""
        self.entries.append(self._entry(subject, number, None, after))

    def _note(self, row: Model, before: Any, after: Any) -> None:
        self.entries.append(self._entry(row._meta.db_table, row.pk, before, after))

    def _entry(self, subject: str, number: int | None, before: Any, after: Any) -> dict[str, Any]:
        return {
            "at": self.now.isoformat(timespec="microseconds"),
            "actor": self.viewer.account,
            "role": self.viewer.role.value,
            "operation": self.operation,
            "request": self.request_id,
            "subject": subject,
            "row": number,
            "before": before,
            "after": after,
        }

    async def append_entries(self) -> str | None:
        """Append the entries to the chain; the new head as `count hash`, or None for none."""
        if not self.entries:
            return None
        bodies = [orjson.dumps(e, default=_plain).decode() for e in self.entries]
        async with client().acquire_connection() as connection:
            head: str = await connection.fetchval("SELECT audit_append($1::text[])", bodies)
        return head


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    raise TypeError(type(value).__name__)


def _logged(value: Any) -> Any:
    if isinstance(value, (Enum, Decimal)):
        return _plain(value)
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def _columns(row: Model) -> dict[str, Any]:
    names = sorted(row._meta.fields_db_projection)
    return {n: _logged(getattr(row, n)) for n in names if n not in SECRET}


def keep_head(head: str | None, file: Path | None) -> None:
    """Keep the chain's head outside the database: a chain cannot show its own cut-off tail."""
    if head is None or file is None:
        return
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, f"{head}\n".encode())
        finally:
            os.close(descriptor)
    except OSError:
        # The write itself is committed: it must not look as if it had failed.
        logger.critical("the head of the audit chain could not be kept in %s", file, exc_info=True)


def _meaning(error: IntegrityError) -> Sequence[Violation] | None:
    name = getattr(error.args[0] if error.args else None, "constraint_name", None)
    found = _CONFLICTS.get(name) if name else None
    return None if found is None else [found]


@asynccontextmanager
async def writing(
    viewer: Viewer,
    operation: str,
    request_id: str = "",
    audit_head: Path | None = None,
    *,
    address: str = "",
) -> AsyncIterator[Write]:
    """The transaction of one write; refused by any exception, and then nothing has changed."""
    write = Write(viewer, operation, request_id, datetime.now(UTC), address)
    try:
        async with transaction():
            yield write
            head = await write.append_entries()
    except IntegrityError as error:
        meaning = _meaning(error)
        if meaning is None:
            raise
        raise RuleViolations(meaning) from error
    keep_head(head, audit_head)
