"""The 1,000 real results that quality is measured on, and the database that they are searched in.

They are read from beside the project (`tests.achievements.results.REAL`), never kept in it.
"""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property

from backend.achievements.models import RegisteredResult
from backend.core.database import ReadSnapshot
from backend.core.declaring.records import RECORDS
from backend.core.reading.reader import Reader
from backend.core.reading.searched import found_by
from backend.core.searching import index
from backend.core.searching.asking import Query
from backend.core.searching.counting import count_terms, current, know_terms
from backend.core.searching.similarity import Alikeness
from backend.core.searching.terms import folded
from backend.core.server.deploy import connected
from backend.core.server.embedded import Running
from backend.core.viewer import VISITOR
from backend.matching.sides import RESULTS, candidates
from backend.serving import orm
from tests.achievements.results import REAL
from tests.benchmarks import cluster

_NAME = "search_quality"

_RECORDS = """
INSERT INTO registered_result
    (id, version, source, source_date, title, title_fold, abstract, keywords, created_at)
SELECT n, 1, 'bench', $2, '—', n::text, '—', '{}', $3 FROM generate_series(1, $1) n
"""
_ELSE = dict.fromkeys(("keywords", "completing_units", "completers", "registration_number"))


@dataclass(frozen=True)
class Result:
    """A row of the file, from 1."""

    number: int
    title: str
    abstract: str
    keywords: tuple[str, ...]
    discipline: str

    @cached_property
    def absent(self) -> tuple[str, ...]:
        """The keywords that the abstract does not say."""
        said = folded(self.abstract)
        return tuple(k for k in self.keywords if folded(k) not in said)

    @property
    def halves(self) -> tuple[str, str]:
        """The abstract, cut in its middle."""
        middle = len(self.abstract) // 2
        return self.abstract[:middle], self.abstract[middle:]


def results() -> list[Result]:
    """All of them; says in a sentence where they are not there."""
    if not REAL.exists():
        raise SystemExit(f"Quality is measured on {REAL}, which is not there.")
    with REAL.open(encoding="utf-8-sig", newline="") as file:
        return [
            Result(
                number,
                row["title"],
                row["abstract"],
                tuple(k for k in row["keywords"].split("|") if k),
                row["discipline"],
            )
            for number, row in enumerate(csv.DictReader(file), start=1)
        ]


@asynccontextmanager
async def opened(running: Running, many: int) -> AsyncIterator[None]:
    """A fresh database with so many registered results that say nothing yet; gone at the end."""
    database = cluster.Database(running, _NAME)
    await cluster.drop(database)
    await cluster.prepared(database)
    try:
        async with connected(database.owner_url) as owner:
            today, now = date(2026, 1, 31), datetime(2026, 1, 31, tzinfo=UTC)
            await owner.execute(_RECORDS, many, today, now)
            await owner.execute("ANALYZE registered_result")
        async with orm(cluster.settings(database)):
            yield
    finally:
        await cluster.drop(database)


async def says(texts: Sequence[tuple[str, str]]) -> None:
    """Let record n be found by its n-th title and text alone, and count the terms of those."""
    await index.keep(
        RegisteredResult,
        [
            (number, {**_ELSE, "title": title, "abstract": text})
            for number, (title, text) in enumerate(texts, start=1)
        ],
    )
    await count_terms()
    await know_terms()


async def searched(typed: str) -> list[int]:
    """The numbers of what a visitor finds among all records, the best first."""
    query = Query.of(typed)
    if query.is_empty:
        return []
    async with _reader() as reader:
        found = await found_by(reader, RECORDS["RegisteredResult"], query, [])
        return list(found.numbers)


async def matched(text: str, without: int = 0) -> list[int]:
    """The numbers of what is matched with a text among all records but one, the most alike first.

    By the texts alone: these records have no other parts.
    """
    query = Query.of_record(folded(text))
    alike = Alikeness(query, current())
    async with _reader() as reader:
        found = [s for s in await candidates(reader, RESULTS, query) if s.number != without]
    return [s.number for s in sorted(found, key=lambda s: (-alike.likeness(s.body), -s.number))]


@asynccontextmanager
async def _reader() -> AsyncIterator[Reader]:
    snapshot = ReadSnapshot()
    try:
        yield Reader(VISITOR, snapshot)
    finally:
        await snapshot.close()
