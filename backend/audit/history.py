"""The history of a record, read from the log: what changed, when, by whom, at which version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import strawberry

from backend.core.declaring.kinds import Column, One
from backend.core.declaring.records import RECORDS, Declaration, batch
from backend.core.ids import GlobalId
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.core.writing.given import camel

if TYPE_CHECKING:
    from backend.accounts.graphql import Account

MOST_CHANGES = 100
"""The newest changes that a record shows."""

COUNTS_AS = 20
"""Of so many changes in a request's cost: few records have more."""


@strawberry.type(description="One field in one change of a record.")
class FieldChange:
    """What it was, and what it became."""

    field: str = strawberry.field(description="The field, as the schema spells it.")
    before: str | None = strawberry.field(
        description="What it was, as text; of references the id. Null: nothing, or a new record."
    )
    after: str | None = strawberry.field(description="What it became, written like `before`.")


@strawberry.type(description="One change of a record (修订).")
class Change:
    """An entry of the log, as far as the viewer may see the record's fields."""

    actor: strawberry.Private[int | None]
    at: datetime = strawberry.field(description="When, UTC.")
    operation: str = strawberry.field(description="The operation, by its name in the log.")
    version: int | None = strawberry.field(description="The record's version since then.")
    fields: list[FieldChange] = strawberry.field(
        description="The fields that changed; masked ones are left out."
    )

    @strawberry.field(description="Who did it, where the viewer may know; null for the system.")
    async def by(
        self, info: strawberry.Info
    ) -> Annotated[Account, strawberry.lazy("backend.accounts.graphql")] | None:
        """The account that acted."""
        if self.actor is None:
            return None
        found: Any = await info.context.reader.one("Account", self.actor)
        return found  # type: ignore[no-any-return]


def history(type_name: str) -> Any:
    """The field with the history of a record of the type, the newest change first."""

    async def changes(reader: Reader, numbers: list[int]) -> Sequence[list[Change]]:
        declaration = RECORDS[type_name]
        names = dict(zip(numbers, await _names_of(reader, declaration, numbers), strict=True))
        rows = await reader.fetch(
            sql(
                "SELECT n.row, e.at, e.actor, e.operation, e.body "
                "FROM unnest({}::bigint[]) AS n(row) CROSS JOIN LATERAL (SELECT * FROM audit_entry "
                "WHERE subject = {} AND subject_row = n.row ORDER BY id DESC LIMIT {}::int) e",
                numbers,
                declaration.table,
                MOST_CHANGES,
            )
        )
        found: dict[int, list[Change]] = {n: [] for n in numbers}
        for row in rows:
            found[row["row"]].append(_change(row, names[row["row"]]))
        return [found[n] for n in numbers]

    return batch(
        f"What changed in it, the newest first, at most {MOST_CHANGES} changes (修订记录).",
        changes,
        most=COUNTS_AS,
    )


Names = dict[str, tuple[str, str | None]]
"""By column: the field's name, and of references the type that they are to."""


async def _names_of(reader: Reader, declaration: Declaration, numbers: list[int]) -> list[Names]:
    """For each of the records, as its own masks show it to the viewer now."""
    records = await gathered(*(reader.one(declaration.name, n) for n in numbers))
    return [_names(declaration, reader.viewer, row.values if row else {}) for row in records]


def _names(declaration: Declaration, viewer: Viewer, values: dict[str, Any]) -> Names:
    """The columns whose changes the viewer may read, by what they are called in the schema."""
    found: Names = {}
    for name, spec in declaration.fields.items():
        if not isinstance(spec, (Column, One)):
            continue
        if spec.mask is not None and not (values and spec.mask.shows(viewer, values)):
            continue
        column = spec.name if isinstance(spec, Column) else spec.key
        if column in declaration.expressions or column in ("id", "version"):
            continue
        found[column] = (camel(name), spec.target if isinstance(spec, One) else None)
    return found


def _change(row: dict[str, Any], names: Names) -> Change:
    body = orjson.loads(row["body"])
    before, after = body["before"] or {}, body["after"] or {}
    changed = [c for c in names if before.get(c) != after.get(c)]
    return Change(
        actor=row["actor"],
        at=row["at"],
        operation=row["operation"],
        version=after.get("version"),
        fields=[
            FieldChange(
                field=names[c][0],
                before=_text(before.get(c), names[c][1]),
                after=_text(after.get(c), names[c][1]),
            )
            for c in changed
        ],
    )


def _text(value: Any, target: str | None) -> str | None:
    if value is None:
        return None
    if target is not None:
        return str(GlobalId(target, value))
    return value if isinstance(value, str) else orjson.dumps(value).decode()
