"""Which rows are the same result (LIB-6), and what becomes of one that is there already.

A row with an external id is the result of that id, else the one of its title that has no id yet; a
row without is the one of its title, unless several with ids share it. Details of the newer source
date stand; an older source only fills in what is missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import orjson

from backend.achievements.csv_rows import Row
from backend.achievements.models import RegisteredResult
from backend.core.database import client
from backend.core.searching import index

_COLUMNS = {
    "external_id": "text",
    "title": "text",
    "title_fold": "text",
    "abstract": "text",
    "keywords": "text[]",
    "discipline": "text",
    "registration_number": "text",
    "registered_on": "date",
    "completing_units": "text",
    "completers": "text",
}
"""What a row can say of a result, with the types that PostgreSQL reads it as."""


@dataclass(slots=True)
class Result:
    """A registered result as it will be written; `before` is what was there of what changed."""

    values: dict[str, Any]
    id: int | None = None
    before: dict[str, Any] = field(default_factory=dict)

    def change(self, name: str, value: Any) -> None:
        """Change one column, and keep what the database has there."""
        if self.id is not None:
            self.before.setdefault(name, self.values[name])
        self.values[name] = value


@dataclass(slots=True)
class Joined:
    """What a portion of rows came to."""

    created: int = 0
    joined: int = 0
    unchanged: int = 0
    outdated: int = 0
    """Of all rows, those that say otherwise than a newer source."""
    changes: list[dict[str, Any]] = field(default_factory=list)
    """Results that were there and are different now: id, before, after."""


class Known:
    """The results of one source that a portion's rows may be the same as."""

    def __init__(self, results: Iterable[Result]) -> None:
        self.results: list[Result] = []
        self._by_id: dict[str, Result] = {}
        self._by_title: dict[str, list[Result]] = {}
        for result in results:
            self.add(result)

    def add(self, result: Result) -> None:
        """Know one more result."""
        self.results.append(result)
        self._index(result)

    def _index(self, result: Result) -> None:
        if result.values["external_id"] is not None:
            self._by_id[result.values["external_id"]] = result
        self._by_title.setdefault(result.values["title_fold"], []).append(result)

    def same(self, row: Row) -> Result | None:
        """The result that the row says something of; None: it is new."""
        twins = self._by_title.get(row.title_fold, [])
        unnumbered = next((t for t in twins if t.values["external_id"] is None), None)
        if row.external_id is not None:
            return self._by_id.get(row.external_id) or unnumbered
        if unnumbered is None and len(twins) == 1:
            return twins[0]
        return unnumbered

    def take(self, row: Row, source_date: date, done: Joined) -> None:
        """Create or join the result that the row says."""
        said = {name: getattr(row, name) for name in _COLUMNS}
        result = self.same(row)
        if result is None:
            self.add(Result({**said, "source_date": source_date}))
            done.created += 1
            return
        self._by_title[result.values["title_fold"]].remove(result)
        changed, outdated = _merge(result, said, source_date)
        self._index(result)
        done.joined += changed
        done.unchanged += not changed
        done.outdated += outdated


def _merge(result: Result, said: dict[str, Any], source_date: date) -> tuple[bool, bool]:
    """Join what a row says to a result: whether it changed, and whether a newer source differs."""
    newer = source_date >= result.values["source_date"]
    differing = [n for n, v in said.items() if v and result.values[n] != v]
    wanted = [n for n in differing if newer or not result.values[n]]
    for name in wanted:
        result.change(name, said[name])
    if source_date > result.values["source_date"]:
        result.change("source_date", source_date)
        return True, False
    return bool(wanted), len(differing) > len(wanted)


async def join(source: str, source_date: date, rows: list[Row]) -> Joined:
    """Write a portion of rows, inside the transaction under way."""
    known = Known(await _known(source, rows))
    done = Joined()
    for row in rows:
        known.take(row, source_date, done)
    # First the changes: a result that got its id makes room for another one of its title.
    changed = [r for r in known.results if r.before]
    await _update(changed)
    added = await _insert(source, [r for r in known.results if r.id is None])
    await index.refresh(RegisteredResult, [*added, *(r.id for r in changed if r.id)])
    done.changes = [_change(r) for r in known.results if r.before]
    return done


def _change(result: Result) -> dict[str, Any]:
    after = {name: result.values[name] for name in result.before}
    return {"id": result.id, "before": result.before, "after": after}


_KNOWN = f"""
SELECT id, source_date, {", ".join(_COLUMNS)} FROM registered_result WHERE id IN (
    SELECT id FROM registered_result WHERE source = $1 AND external_id = ANY($2::text[])
    UNION ALL
    SELECT id FROM registered_result
    WHERE source = $1 AND external_id IS NULL AND title_fold = ANY($3::text[])
    UNION ALL
    SELECT twin.id FROM unnest($4::text[]) AS given(title), LATERAL (
        SELECT id FROM registered_result
        WHERE source = $1 AND external_id IS NOT NULL AND title_fold = given.title
        ORDER BY id LIMIT 2
    ) AS twin
) ORDER BY id
"""


async def _known(source: str, rows: list[Row]) -> list[Result]:
    ids = [r.external_id for r in rows if r.external_id is not None]
    titles = [r.title_fold for r in rows]
    without = [r.title_fold for r in rows if r.external_id is None]
    async with client().acquire_connection() as connection:
        found = await connection.fetch(_KNOWN, source, ids, titles, without)
    return [_result(dict(values)) for values in found]


def _result(values: dict[str, Any]) -> Result:
    number = values.pop("id")
    return Result({**values, "keywords": tuple(values["keywords"])}, number)


_SHAPE = ", ".join(f"{name} {kind}" for name, kind in _COLUMNS.items())

_INSERT = f"""
INSERT INTO registered_result (version, created_at, source, source_date, {", ".join(_COLUMNS)})
SELECT 1, now(), $1, r.source_date, {", ".join(f"r.{name}" for name in _COLUMNS)}
FROM json_to_recordset($2::json) AS r (source_date date, {_SHAPE})
RETURNING id
"""

_UPDATE = f"""
UPDATE registered_result AS t SET version = t.version + 1, source_date = r.source_date,
    {", ".join(f"{name} = r.{name}" for name in _COLUMNS)}
FROM json_to_recordset($1::json) AS r (id bigint, source_date date, {_SHAPE})
WHERE t.id = r.id
"""


async def _insert(source: str, results: list[Result]) -> list[int]:
    if not results:
        return []
    rows = orjson.dumps([r.values for r in results]).decode()
    async with client().acquire_connection() as connection:
        return [row["id"] for row in await connection.fetch(_INSERT, source, rows)]


async def _update(results: list[Result]) -> None:
    if results:
        rows = orjson.dumps([{"id": r.id, **r.values} for r in results]).decode()
        async with client().acquire_connection() as connection:
            await connection.execute(_UPDATE, rows)
