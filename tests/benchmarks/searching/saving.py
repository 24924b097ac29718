"""What its searched text adds to saving a record: making it, and its row beside the record's."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from backend.achievements.models import RegisteredResult
from backend.core.declaring.searched import SEARCHED
from backend.core.searching.index import MAKING, bring_in_for_ever, made_of
from backend.core.server.deploy import connected
from backend.core.server.embedded import Running
from backend.serving import orm
from tests.benchmarks import cluster
from tests.benchmarks.dataset import Say
from tests.benchmarks.results import circumstances
from tests.benchmarks.searching import distractors
from tests.benchmarks.searching.figures import Goal, table
from tests.benchmarks.searching.texts import texts

MANY = 600
"""Records with a text, and as many without."""

_GOAL = Goal(5, 3, at_most=True)

_FIRST = 10_000_000
_RECORD = (
    "INSERT INTO registered_result (id, version, source, source_date, title, title_fold, abstract, "
    "keywords, created_at) "
    "VALUES ($1::bigint, 1, 'bench', '2026-01-31', $2, $1::bigint::text, $3, $4, now())"
)
_TEXT = (
    "INSERT INTO registered_result_text (id, made, title, body, terms) VALUES ($1, $2, $3, $4, $5)"
)


def run(running: Running, size: int, say: Say) -> str:
    """Save records with and without their texts, in turn."""
    database = distractors.database(running, size, say)
    with cluster.copy(database) as copied:
        made, without, kept = asyncio.run(_saved(copied))
    added = [m + k - w for m, k, w in zip(made, kept, without, strict=True)]
    lines = [
        _line("making a text and keeping it", added),
        _line("of which making it", made, counts=False),
        _line("a record without its text", without, counts=False),
    ]
    return "\n".join(
        [
            f"### Saving: {MANY:,} records of 300 characters into {size:,} registered results",
            "",
            *table("added to saving", lines, "mean ms", "median ms", "p95 ms", "longest ms"),
            "",
            f"A transaction each, with its text and without, in turn. {circumstances()}",
        ]
    )


async def _saved(database: cluster.Database) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds: making each text, a transaction without it, one with it."""
    searched = SEARCHED[RegisteredResult]
    made, without, kept = [], [], []
    async with connected(database.url) as connection, _served(database):
        for place, (title, abstract, keywords) in enumerate(texts(_FIRST, _FIRST + MANY - 1)):
            values = {**dict.fromkeys(searched.columns), "title": title, "abstract": abstract}
            began = time.perf_counter()
            text = made_of(searched, {**values, "keywords": keywords})
            made.append((time.perf_counter() - began) * 1000)
            number, said = _FIRST + 2 * place, (title, abstract, keywords)
            without.append(await _transaction(connection, (_RECORD, (number, *said))))
            record = (_RECORD, (number + 1, *said))
            kept.append(
                await _transaction(connection, record, (_TEXT, (number + 1, MAKING, *text)))
            )
    return made, without, kept


@asynccontextmanager
async def _served(database: cluster.Database) -> AsyncIterator[None]:
    """New texts are brought into the index as the server does it."""
    async with orm(cluster.settings(database)):
        chore = asyncio.create_task(bring_in_for_ever())
        try:
            yield
        finally:
            chore.cancel()


async def _transaction(connection: Any, *statements: tuple[str, tuple[Any, ...]]) -> float:
    began = time.perf_counter()
    async with connection.transaction():
        for statement, values in statements:
            await connection.execute(statement, *values)
    return (time.perf_counter() - began) * 1000


def _line(name: str, times: list[float], *, counts: bool = True) -> list[str]:
    found = sorted(times)
    mean, high = statistics.fmean(found), found[int(0.95 * len(found))]
    figures = [mean, statistics.median(found), high, found[-1]]
    cells = _GOAL.cells(mean) if counts else ["–", "–", ""]
    return [name, *cells, *(f"{f:.2f}" for f in figures)]
