"""Counts how usual terms are, now and then, and lets this process know."""

from __future__ import annotations

import asyncio
import logging
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from backend.core.database import client, transaction
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.declaring.searched import Searched
from backend.core.searching import defaults
from backend.core.searching.frequencies import (
    FEWEST_COUNTED,
    UNKNOWN_SHARE,
    Frequencies,
    Shares,
    magnitude,
)
from backend.core.searching.terms import characters, in_title
from backend.core.sql import Sql, joined, sql
from backend.core.viewer import VISITOR

SAMPLE = 20_000
"""Public texts that are counted, where there are more."""

MOST_COUNTED = 200_000
"""Terms whose share is kept, the most usual ones; 12 bytes each in every process."""

SAMPLE_OF_CHARACTERS = 5_000
"""Public texts whose single characters are counted, where there are more."""

SAMPLE_OF_TITLES = 5_000
"""Titles of a type that are counted, where there are more."""

PUBLIC = ""
"""The texts that everybody may see, whatever their type."""

REST = -1
"""The code under which the share of all other terms is kept."""

KNOW_EVERY = 60.0
"""Seconds from one look at what was counted to the next."""

logger = logging.getLogger("zhuanhua.searching")

_now = Frequencies(defaults.shares())


def current() -> Frequencies:
    """What this process knows."""
    return _now


async def count_terms() -> int:
    """Count the terms of the public texts anew, and those of all titles; how many texts.

    Of few texts nothing is kept: the fixed defaults stand for what is not known.
    """
    async with transaction() as connection:
        # One after the other, whichever process counts: each writes the same rows anew.
        await connection.execute_query("SELECT pg_advisory_xact_lock(hashtext('search_frequency'))")
        await connection.execute_query("DELETE FROM search_frequency")
        count = await _count_public(connection)
        for declaration in RECORDS.values():
            if declaration.searched is not None:
                await _count_titles(connection, declaration.name, declaration.searched)
    return count


async def _count_public(connection: Any) -> int:
    texts = _public()
    count = int(await _fetchval(connection, sql("SELECT count(*) FROM ({}) texts", texts)))
    if count < FEWEST_COUNTED:
        return count
    every = -(-count // SAMPLE)
    sample = -(-count // every)
    await _execute(
        connection,
        sql(
            "INSERT INTO search_frequency (texts, code, share) "
            "SELECT {}::text, code, least(1, count(*)::float / {}::float) FROM ("
            "SELECT unnest(texts.terms) AS code FROM ({}) texts "
            "WHERE mod(texts.id, {}::bigint) = 0) found "
            f"GROUP BY code HAVING count(*) > 1 ORDER BY count(*) DESC LIMIT {MOST_COUNTED}",
            PUBLIC,
            sample,
            texts,
            every,
        ),
    )
    shares = await _characters(connection, texts, count)
    await _keep(connection, PUBLIC, {**shares, REST: 1 / sample})
    return count


async def _characters(connection: Any, texts: Sql, count: int) -> dict[int, float]:
    """In which share of the texts, of which there are so many, each Chinese character stands."""
    every = -(-count // SAMPLE_OF_CHARACTERS)
    chosen = sql(
        "SELECT texts.body FROM ({}) texts WHERE mod(texts.id, {}::bigint) = 0", texts, every
    )
    bodies = [row[0] for row in await _execute(connection, chosen)]
    return _shares_in(map(characters, bodies), len(bodies))


def _shares_in(found: Iterable[Iterable[int]], count: int) -> dict[int, float]:
    """Of terms that stand more than once, the share of so many texts that has them."""
    counted = Counter(chain.from_iterable(found))
    return {number: times / count for number, times in counted.items() if times > 1}


async def _count_titles(connection: Any, type_name: str, searched: Searched) -> None:
    counted = sql(f'SELECT count(*) FROM "{searched.table}"')
    count = await _fetchval(connection, counted)
    if count < FEWEST_COUNTED:
        return
    every = -(-count // SAMPLE_OF_TITLES)
    chosen = sql(f'SELECT title FROM "{searched.table}" WHERE mod(id, {{}}::bigint) = 0', every)
    titles = [row[0] for row in await _execute(connection, chosen)]
    shares = _shares_in(map(in_title, titles), len(titles))
    await _keep(connection, type_name, {**shares, REST: 1 / max(len(titles), 1)})


async def _keep(connection: Any, texts: str, shares: Mapping[int, float]) -> None:
    statement = sql(
        "INSERT INTO search_frequency (texts, code, share) SELECT {}::text, said.code, said.share "
        "FROM unnest({}::bigint[], {}::float[]) AS said(code, share) "
        # Two terms may share a code, one of them counted before.
        "ON CONFLICT (texts, code) DO NOTHING",
        texts,
        list(shares),
        list(shares.values()),
    )
    await _execute(connection, statement)


def _public() -> Sql:
    """The texts of the counted types whose records everybody sees."""
    counted = [(d, s) for d in RECORDS.values() if (s := d.searched) is not None and s.counted]
    return joined(
        " UNION ALL ",
        (
            sql(
                f'SELECT x.id, x.terms, x.body FROM "{searched.table}" x '
                f'JOIN "{declaration.table}" t ON t.id = x.id WHERE {{}}',
                declaration.scope(VISITOR, "t"),
            )
            for declaration, searched in counted
        ),
    )


async def know_terms() -> Frequencies:
    """Read what was counted, for the searches of this process from now on.

    What is known already is not read again: only how large the libraries are by now.
    """
    global _now  # noqa: PLW0603 - one for the process, replaced as a whole
    async with client().acquire_connection() as connection:
        sizes = {d.name: await _size(connection, d) for d in RECORDS.values() if d.searched}
        last = await connection.fetchval("SELECT coalesce(max(id), 0) FROM search_frequency")
        if last == _now.counted:
            _now = replace(_now, sizes=sizes)
            return _now
        rows = await connection.fetch(
            "SELECT texts, code, share FROM search_frequency ORDER BY texts, code"
        )
    known = {texts: _shares(list(own)) for texts, own in groupby(rows, itemgetter("texts"))}
    public = known.pop(PUBLIC, None)
    _now = Frequencies(public or defaults.shares(), sizes, known, last)
    return _now


async def know_for_ever() -> None:
    """Know what was counted meanwhile, by whichever process, again and again."""
    while True:
        await asyncio.sleep(KNOW_EVERY)
        try:
            await know_terms()
        except Exception as error:
            # Searches go on with what was known.
            logger.warning("how usual terms are is not known: %r", error)


def _shares(rows: Sequence[Any]) -> Shares:
    rest = [row["share"] for row in rows if row["code"] == REST]
    counted = [row for row in rows if row["code"] != REST]
    return Shares(
        array("q", (row["code"] for row in counted)),
        array("f", (row["share"] for row in counted)),
        rest[0] if rest else UNKNOWN_SHARE,
    )


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
