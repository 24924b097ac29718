"""Executes reads by the declarations: one statement for a whole level, whatever its row count."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from strawberry.dataloader import DataLoader

from backend.core.database import Snapshot
from backend.core.declaring.kinds import Batch, Many, Via
from backend.core.declaring.records import RECORDS, Declaration, points_sql
from backend.core.declaring.rows import Row
from backend.core.reading.paging import Cursors, Key, after_sql, before_sql, keys_of, order_sql
from backend.core.sql import Sql, all_of, joined, sql
from backend.core.viewer import Viewer

if TYPE_CHECKING:
    from backend.core.reading.searched import Found

T = TypeVar("T")

PARENT = "_parent"


@dataclass(frozen=True, slots=True)
class Slice:
    """Which part of a list is asked for: conditions, order, size and the rows that it is between.

    `from_end`: the last rows of those are meant, not the first. `found`: they are those that a
    search found.
    """

    declaration: Declaration
    conditions: tuple[Sql, ...]
    keys: tuple[Key, ...]
    size: int
    after: tuple[Any, ...] | None
    before: tuple[Any, ...] | None = None
    from_end: bool = False
    via: Via | None = None
    cursors: Cursors = field(default_factory=Cursors)
    found: Found | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the list holds all that it might: a search lists the best alone."""
        return self.found is None or not self.found.is_cut

    def cursor(self, values: Sequence[Any]) -> str:
        """The cursor that stands on the row with these key values."""
        return self.cursors.of(self.declaration, self.keys, values)

    def between(self, row: str) -> tuple[Sql, ...]:
        """The conditions that rows come after the one cursor, and before the other."""
        found = []
        if self.after is not None:
            found.append(after_sql(self.declaration, self.keys, self.after, row))
        if self.before is not None:
            found.append(before_sql(self.declaration, self.keys, self.before, row))
        return tuple(found)

    def cut(self, rows: Sequence[T]) -> tuple[Sequence[T], bool, bool]:
        """The page of rows that stand in order, one more than it has; what follows and precedes."""
        more = len(rows) > self.size
        if self.from_end:
            return rows[len(rows) - self.size if more else 0 :], self.before is not None, more
        return rows[: self.size], more, self.after is not None


class Claim(Protocol):
    """What a read takes for granted of who asks: its own statement says whether that holds."""

    @property
    def statement(self) -> Sql:
        """One row with a text in its column `who`, over the viewer's slots; or none."""

    def holds(self, who: str) -> bool:
        """Whether it does, by that text."""


class Unconfirmed(Exception):
    """What was read rests on a claim that does not hold: it is nobody's to see."""


class Reader:
    """The reads of one request by one viewer."""

    def __init__(
        self,
        viewer: Viewer,
        snapshot: Snapshot,
        *,
        cursors: Cursors | None = None,
        claim: Claim | None = None,
    ) -> None:
        """With a `claim`, the viewer is whom it names; statements have it beside their rows."""
        self.viewer = viewer
        self.snapshot = snapshot
        self.cursors = cursors or Cursors()
        self.claim = claim
        self._loaders: dict[Any, DataLoader[Any, Any]] = {}

    def anew(self, viewer: Viewer, snapshot: Snapshot) -> Reader:
        """A reader for another viewer, or of another state, within the same request."""
        return Reader(viewer, snapshot, cursors=self.cursors)

    async def fetch(self, statement: Sql) -> list[dict[str, Any]]:
        """The rows of one statement, in the request's snapshot."""
        return await self.run(*statement.compile())

    async def meeting(self, table: str, numbers: list[int], *conditions: Sql) -> list[bool]:
        """Of each row of the table, named `t`, whether it meets the conditions."""
        statement = sql(
            f'SELECT t.id FROM "{table}" t WHERE t.id = ANY({{}}::bigint[]) AND {{}}',
            numbers,
            all_of(conditions),
        )
        found = {record["id"] for record in await self.fetch(statement)}
        return [number in found for number in numbers]

    async def by_parent(self, statement: Sql, parents: list[int]) -> list[list[dict[str, Any]]]:
        """The rows of a statement that says whose each is (`PARENT`), for each of the parents."""
        found: dict[int, list[dict[str, Any]]] = {p: [] for p in parents}
        for record in await self.fetch(statement):
            found[record[PARENT]].append(record)
        return [found[p] for p in parents]

    async def run(self, text: str, values: list[Any]) -> list[Any]:
        """The rows of a statement whose text is ready; the viewer's own stand in its slots."""
        rows = await self.snapshot.fetch(text, self.viewer.bound(values))
        if self.claim is not None and not (rows and self.claim.holds(rows[0]["who"])):
            raise Unconfirmed
        return rows

    async def one(self, type_name: str, number: int) -> Row | None:
        """The record of that type and row number, where the viewer may see it."""
        declaration = RECORDS[type_name]
        found: Row | None = await self.loader(
            type_name, lambda numbers: self._by_ids(declaration, numbers)
        ).load(number)
        return found

    async def many(self, spec: Many, parent: int) -> list[Row]:
        """The records that point to the parent by the relation."""
        found: list[Row] = await self.loader(
            spec, lambda parents: self._children(spec, parents)
        ).load(parent)
        return found

    async def batched(self, spec: Batch, key: Any) -> Any:
        """The batch field's value for one row."""
        return await self.loader(spec, lambda keys: spec.function(self, keys)).load(key)

    def loader(
        self, key: Any, load: Callable[[list[Any]], Awaitable[Sequence[Any]]]
    ) -> DataLoader[Any, Any]:
        """What loads for a whole level at once under the key; made at the first call."""
        name = id(key) if isinstance(key, (Many, Batch)) else key
        if name not in self._loaders:
            self._loaders[name] = DataLoader(load)
        return self._loaders[name]

    def rows(self, declaration: Declaration, records: Sequence[dict[str, Any]]) -> list[Row]:
        """The fetched records as the viewer may see them."""
        return [Row(declaration, declaration.decoded(r), self.viewer) for r in records]

    async def _by_ids(self, declaration: Declaration, numbers: list[int]) -> list[Row | None]:
        statement = sql(
            f'SELECT {{}} FROM "{declaration.table}" t WHERE t.id = ANY({{}}::bigint[]) AND ({{}})',
            _columns(declaration),
            numbers,
            declaration.scope(self.viewer, "t"),
        )
        found = {r.id: r for r in self.rows(declaration, await self.fetch(statement))}
        return [found.get(n) for n in numbers]

    async def _children(self, spec: Many, parents: list[int]) -> list[list[Row]]:
        declaration = RECORDS[spec.target]
        conditions = [
            points_sql(spec.via, "t", sql("p.id"), self.viewer),
            declaration.scope(self.viewer, "t"),
        ]
        if spec.where:
            conditions.append(sql(spec.where.replace("{}", "t")))
        statement = sql(
            f'SELECT {{}}, p.id AS "{PARENT}" FROM unnest({{}}::bigint[]) AS p(id), '
            f'"{declaration.table}" t WHERE {{}} ORDER BY {{}}',
            _columns(declaration),
            parents,
            all_of(conditions),
            order_sql(declaration, keys_of(spec.order), "t"),
        )
        found = await self.by_parent(statement, parents)
        return [self.rows(declaration, records) for records in found]


@cache
def _columns(declaration: Declaration) -> Sql:
    """The SELECT list of the row named `t`."""
    return joined(
        ", ",
        (sql('{} AS "' + c + '"', declaration.column_sql(c, "t")) for c in declaration.needed),
    ).packed()


async def gathered(*awaited: Awaitable[Any]) -> list[Any]:
    """Await all on one level, so that their loads fall into one statement."""
    return list(await asyncio.gather(*awaited))
