"""A database of so many registered results with made-up texts, kept between runs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from backend.achievements.models import RegisteredResult
from backend.core.declaring.searched import SEARCHED
from backend.core.searching.counting import count_terms
from backend.core.searching.index import MAKING, made_of
from backend.core.server.deploy import connected
from backend.core.server.embedded import Running
from backend.serving import orm
from tests.benchmarks import cluster, words
from tests.benchmarks.dataset import Say
from tests.benchmarks.searching import texts

PORTION = 5_000
_WORKERS = 2
_DAY, _NOW = date(2026, 1, 31), datetime(2026, 1, 31, tzinfo=UTC)
_COLUMNS = [
    *("id", "version", "source", "source_date", "title", "title_fold", "abstract", "keywords"),
    *("registration_number", "created_at"),
]
_TEXT_COLUMNS = ["id", "made", "title", "body", "terms"]
_TEXTS = "registered_result_text"

Rows = list[tuple[Any, ...]]


def database(running: Running, size: int, say: Say) -> cluster.Database:
    """The database; made at its first use, as far as it was not yet."""

    async def fill(making: cluster.Database) -> None:
        say(f"Making the database of {size:,} registered results; it is kept …")
        async with connected(making.owner_url) as owner:
            await _fill(owner, size, say)
        async with orm(cluster.settings(making)):
            await count_terms()

    files = [Path(str(texts.__file__)), Path(__file__), Path(str(words.__file__)), words.FILE]
    return asyncio.run(cluster.kept(running, f"search_{size}_", files, fill))


async def _fill(owner: Any, size: int, say: Say) -> None:
    done = await owner.fetchval("SELECT coalesce(max(id), 0) FROM registered_result")
    if done < size:
        # Built at once from what is there, it is made in a fraction of the time.
        await owner.execute(f"DROP INDEX IF EXISTS {_TEXTS}_terms")
    portions = [(n, min(n + PORTION - 1, size)) for n in range(done + 1, size + 1, PORTION)]
    for last, records, kept in _made(portions):
        async with owner.transaction():
            await owner.copy_records_to_table(
                "registered_result", records=records, columns=_COLUMNS, timeout=600
            )
            await owner.copy_records_to_table(
                _TEXTS, records=kept, columns=_TEXT_COLUMNS, timeout=600
            )
        if last % (10 * PORTION) == 0:
            say(f"  {last:,} of {size:,} registered results")
    await owner.execute("SELECT setval('registered_result_id_seq', $1)", size)
    await owner.execute("SET maintenance_work_mem = '1GB'")
    if await owner.fetchval("SELECT to_regclass($1)", f"{_TEXTS}_terms") is None:
        like = await owner.fetchval("SELECT pg_get_indexdef('publication_text_terms'::regclass)")
        await owner.execute(like.replace("publication_text", _TEXTS), timeout=3600)
    await owner.execute("VACUUM ANALYZE", timeout=3600)


def _made(portions: list[tuple[int, int]]) -> Iterator[tuple[int, Rows, Rows]]:
    with ProcessPoolExecutor(_WORKERS) as workers:
        yield from workers.map(_portion, portions)


def _portion(numbers: tuple[int, int]) -> tuple[int, Rows, Rows]:
    """Rows of records and of their texts, by the application's own making of those."""
    searched = SEARCHED[RegisteredResult]
    records: Rows = []
    kept: Rows = []
    for number, made in enumerate(texts.texts(*numbers), start=numbers[0]):
        title, abstract, keywords = made
        values = {
            "title": title,
            "abstract": abstract,
            "keywords": keywords,
            "completing_units": None,
            "completers": None,
            "registration_number": f"R{number:07}",
        }
        records.append(
            (
                number,
                1,
                "made up",
                _DAY,
                title,
                str(number),
                abstract,
                keywords,
                values["registration_number"],
                _NOW,
            )
        )
        kept.append((number, MAKING, *made_of(searched, values)))
    return numbers[1], records, kept
