"""Counts how usual terms are, now and then, and lets this process know."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from backend.core.database import client, transaction
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.searching.frequencies import FEWEST_COUNTED, UNKNOWN_SHARE, Frequencies, magnitude
from backend.core.sql import Sql, joined, sql
from backend.core.viewer import VISITOR

SAMPLE = 20_000
"""Public texts that are counted, where there are more."""

MOST_COUNTED = 200_000
"""Terms whose share is kept, the most usual ones; 12 bytes each in every process."""

REST = -1
"""The code under which the share of all other terms is kept."""

_now = Frequencies()


def current() -> Frequencies:
    """What this process knows."""
    return _now


async def count_terms() -> int:
    """Count the terms of the public texts anew; how many texts that was.

    Of few texts nothing is kept: fixed defaults stand for what is not known.
    """
    async with transaction() as connection:
        texts = _public()
        count = await _fetchval(connection, sql("SELECT count(*) FROM ({}) texts", texts))
        await connection.execute_query("DELETE FROM search_frequency")
        if count < FEWEST_COUNTED:
            return int(count)
        every = -(-count // SAMPLE)
        sample = -(-count // every)
        await _execute(
            connection,
            sql(
                "INSERT INTO search_frequency (code, share) "
                "SELECT code, least(1, count(*)::float / {}::float) FROM ("
                "SELECT unnest(texts.terms) AS code FROM ({}) texts "
                "WHERE mod(texts.id, {}::bigint) = 0) found "
                f"GROUP BY code HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT {MOST_COUNTED}",
                sample,
                texts,
                every,
            ),
        )
        rest = sql("INSERT INTO search_frequency (code, share) VALUES ({}, {})", REST, 1 / sample)
        await _execute(connection, rest)
    return int(count)


def _public() -> Sql:
    """The texts of the counted types whose records everybody sees."""
    counted = [(d, s) for d in RECORDS.values() if (s := d.searched) is not None and s.counted]
    return joined(
        " UNION ALL ",
        (
            sql(
                f'SELECT x.id, x.terms FROM "{searched.table}" x JOIN "{declaration.table}" t '
                "ON t.id = x.id WHERE {}",
                declaration.scope(VISITOR, "t"),
            )
            for declaration, searched in counted
        ),
    )


async def know_terms() -> Frequencies:
    """Read what was counted, for the searches of this process from now on."""
    global _now  # noqa: PLW0603 - one for the process, replaced as a whole
    async with client().acquire_connection() as connection:
        rows = await connection.fetch("SELECT code, share FROM search_frequency ORDER BY code")
        sizes = {d.name: await _size(connection, d) for d in RECORDS.values() if d.searched}
    rest = [row["share"] for row in rows if row["code"] == REST]
    counted = [row for row in rows if row["code"] != REST]
    _now = Frequencies(
        array("q", (row["code"] for row in counted)),
        array("f", (row["share"] for row in counted)),
        rest[0] if rest else UNKNOWN_SHARE,
        sizes,
    )
    return _now


async def _size(connection: Any, declaration: Declaration) -> int:
    # The planner's own estimate, which a single record does not change.
    text = "SELECT greatest(reltuples, 0) FROM pg_class WHERE oid = to_regclass($1)"
    return magnitude(await connection.fetchval(text, f'"{declaration.table}"'))


async def _fetchval(connection: Any, statement: Sql) -> Any:
    [row] = await _execute(connection, statement)
    return row[0]


async def _execute(connection: Any, statement: Sql) -> Sequence[Any]:
    text, values = statement.compile()
    _, rows = await connection.execute_query(text, values)
    found: Sequence[Any] = rows
    return found
