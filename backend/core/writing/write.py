"""One write: one transaction, versions checked, every change in the audit log.

The last statement before the commit appends the audit entries to their chain
(`audit_append`, see backend/audit): it takes the chain's lock, so it comes last.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from tortoise import Model
from tortoise.exceptions import IntegrityError

from backend.core.database import client, rows_of, transaction
from backend.core.declaring.records import declaration_of
from backend.core.declaring.searched import SEARCHED
from backend.core.errors import RuleViolations, Text, Violation
from backend.core.ids import unknown_reference
from backend.core.searching import index
from backend.core.sql import Sql, joined, sql
from backend.core.viewer import Viewer
from backend.core.writing.entries import bodies_of, columns_of, keep_head
from backend.core.writing.given import camel
from backend.core.writing.inserting import Part, insert

M = TypeVar("M", bound=Model)


class Stale(RuleViolations):
    """The record is not at the version that the writer says to have seen."""

    def __init__(
        self, type_name: str, number: int, seen: int, current: int, *, first: int = 1
    ) -> None:
        """`seen`: the version that the writer knew; `current`: the record's; `first`: its first.

        What is not between them never was: nobody has changed anything, the writer is mistaken.
        """
        self.type_name = type_name
        self.number = number
        self.seen = seen
        self.current = current
        message = _changed(seen, current) if first <= seen <= current else _never(seen, current)
        super().__init__([Violation("STALE", ("version",), message, "SAVE-1")])


def _changed(seen: int, current: int) -> Text:
    return Text(
        f"这条记录已被他人修改（您看到的是第 {seen} 版，现为第 {current} 版），"
        "您的更改没有保存。请查看当前内容后再试。",
        f"Somebody else has changed this record (you saw version {seen}, it is at {current}); "
        "yours was not saved. See what it is now.",
    )


def _never(seen: int, current: int) -> Text:
    return Text(
        f"这条记录从未有过第 {seen} 版（现为第 {current} 版），"
        "您的更改没有保存。请查看当前内容后再试。",
        f"This record has never had a version {seen} (it is at {current}); "
        "yours was not saved. See what it is now.",
    )


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


@dataclass(frozen=True, slots=True)
class Reference:
    """A record that the input only refers to, and the path where it does; None refers to none."""

    model: type[Model]
    number: int | None
    path: tuple[str, ...]


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
    audit_head: Path | None = None
    """Where the head of the audit chain is kept outside the database."""
    violations: list[Violation] = field(default_factory=list)
    entries: list[dict[str, Any]] = field(default_factory=list)
    written: dict[tuple[type[Model], int], Model] = field(default_factory=dict)
    """Records whose searched texts have changed."""

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

    async def refer(self, *references: Reference, alone: Sequence[str] = ()) -> None:
        """A violation for each record that is referred to, but not the viewer's to see.

        They are not locked: those who refer to one record do not wait for each other. What is
        said under `alone` is: see the method of that name.
        """
        wanted = [r for r in references if r.number is not None]
        models = list(dict.fromkeys(r.model for r in wanted))
        asked = [
            self._seen(model, place, [r.number for r in wanted if r.model is model])
            for place, model in enumerate(models)
        ]
        if alone:
            asked.append(sql("SELECT NULL, NULL FROM ({}) locked", _locks(alone)))
        if asked:
            seen = {tuple(row) for row in await rows_of(joined(" UNION ALL ", asked))}
            self.violations.extend(
                unknown_reference(*r.path)
                for r in wanted
                if (models.index(r.model), r.number) not in seen
            )

    def _seen(self, model: type[Model], place: int, numbers: list[int | None]) -> Sql:
        declaration = declaration_of(model)
        return sql(
            f'SELECT {place}, t.id FROM "{declaration.table}" t '
            "WHERE t.id = ANY({}::bigint[]) AND ({})",
            numbers,
            declaration.scope(self.viewer, "t"),
        )

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

    async def alone(self, keys: Sequence[str]) -> None:
        """Until this write ends, no other one goes on that says one of the same keys.

        What is read from now on sees what those have written that this one waited for.
        """
        await rows_of(_locks(keys))

    async def load(self, model: type[M], draft: dict[str, Any], name: str = "id") -> M:
        """The record that `draft[name]` means, at the version the writer has seen."""
        found = await self.visible(model, draft[name], camel(name))
        refuse_stale(found, draft["version"])
        return found

    async def _locked(self, model: type[M], numbers: Sequence[int]) -> list[M]:
        # The row scope decides; the lock makes two writers of one record come one by one, but
        # not those who only refer to it: two who name each other would wait in a circle.
        declaration = declaration_of(model)
        text, values = sql(
            f'SELECT {_all_columns(model)} FROM "{declaration.table}" t '
            "WHERE t.id = ANY({}::bigint[]) "
            "AND ({}) ORDER BY t.id FOR NO KEY UPDATE OF t",
            list(numbers),
            declaration.scope(self.viewer, "t"),
        ).compile()
        db = client()
        found: list[M] = await db.executor_class(model=model, db=db).execute_select(text, values)
        return found

    async def meets(self, row: Model, condition: Callable[[str], Sql]) -> bool:
        """Whether the record meets a condition over its row, which the argument names."""
        statement = sql(
            f'SELECT EXISTS (SELECT 1 FROM "{row._meta.db_table}" t WHERE t.id = {{}} AND {{}})',
            row.pk,
            condition("t"),
        )
        [[found]] = await rows_of(statement)
        return bool(found)

    async def create(self, model: type[M], *parts: Part, **values: Any) -> M:
        """Insert a record, with the rows that it owns, and put all of them into the audit log."""
        row = model.construct(**values)
        await self._insert([row, *(p.row() for p in parts)], [None, *(p.whole for p in parts)])
        return row

    async def add(self, row: Model, parts: Sequence[Part]) -> None:
        """Insert rows that a record will own, and put them into the audit log."""
        if parts:
            await self._insert([p.row(row.pk) for p in parts], [None] * len(parts))

    async def _insert(self, rows: Sequence[Model], wholes: Sequence[str | None]) -> None:
        searched = SEARCHED.get(type(rows[0])) if wholes[0] is None else None
        if searched is None:
            await insert(rows, wholes)
        else:
            text = index.text_of(searched, vars(rows[0]))
            await insert([*rows, text], [*wholes, "id"])
        for row in rows:
            self._note(row, None, columns_of(row))

    async def change(self, row: Model, **values: Any) -> None:
        """Update a record that this write has locked: its version goes up, the log says what."""
        before = columns_of(row)
        for name, value in values.items():
            setattr(row, name, value)
        row.version += 1  # type: ignore[attr-defined]
        await row.save(update_fields=[*values, "version"])
        after = columns_of(row)
        changed = [c for c in after if before[c] != after[c]]
        was = {c: before[c] for c in changed}
        self._note(row, was, {c: after[c] for c in changed})
        searched = SEARCHED.get(type(row))
        if searched is not None and not was.keys().isdisjoint(searched.columns):
            self.written[type(row), row.pk] = row
        for follow in _FOLLOWERS:
            await follow(self, row, was)

    async def remove(self, row: Model) -> None:
        """Delete a row that a record owns; the log keeps what it was."""
        before = columns_of(row)
        self.written.pop((type(row), row.pk), None)
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

    @asynccontextmanager
    async def attempt(self) -> AsyncIterator[Write]:
        """A part of this write that may be refused alone: then nothing of it stays."""
        part = Write(
            self.viewer,
            self.operation,
            self.request_id,
            self.now,
            self.address,
            self.audit_head,
        )
        with _meant():
            async with transaction():
                yield part
                part.demand()
        self.entries.extend(part.entries)
        self.written.update(part.written)

    async def keep_texts(self) -> None:
        """Let what was written be found: its searched texts stand beside it from now on."""
        for model in {model for model, _ in self.written}:
            rows = [(n, vars(row)) for (m, n), row in self.written.items() if m is model]
            await index.keep(model, rows)

    async def append_entries(self) -> str | None:
        """Append the entries to the chain; the new head as `count hash`, or None for none."""
        if not self.entries:
            return None
        [[head]] = await rows_of(sql("SELECT audit_append({}::text[])", bodies_of(self.entries)))
        return str(head)


def refuse_stale(row: Model, seen: int) -> None:
    """Raise `Stale` where the record is not at the version that the writer says to have seen."""
    current: int = row.version  # type: ignore[attr-defined]
    if current != seen:
        raise Stale(declaration_of(type(row)).name, row.pk, seen, current)


@cache
def _all_columns(model: type[Model]) -> str:
    # Named, not `*`: a newer version's column may not break the statements of the one before.
    return ", ".join(f't."{column}"' for column in model._meta.fields_db_projection.values())


def _locks(keys: Sequence[str]) -> Sql:
    # In one order, so that two writes of several keys never wait for each other in a circle.
    return sql(
        "SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(said, 0) AS key "
        "FROM unnest({}::text[]) AS said ORDER BY key) AS wanted",
        keys,
    )


@contextmanager
def _meant() -> Iterator[None]:
    """A refusal by a constraint as what it means to a person, where that is known."""
    try:
        yield
    except IntegrityError as error:
        name = getattr(error.args[0] if error.args else None, "constraint_name", None)
        meaning = _CONFLICTS.get(name) if name else None
        if meaning is None:
            raise
        raise RuleViolations([meaning]) from error


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
    write = Write(viewer, operation, request_id, datetime.now(UTC), address, audit_head)
    with _meant():
        async with transaction():
            yield write
            await write.keep_texts()
            head = await write.append_entries()
    keep_head(head, audit_head)
