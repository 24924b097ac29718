"""Finds the titles that answer what is being typed: one statement looks into every library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from backend.core.declaring.records import RECORDS, Declaration
from backend.core.reading.reader import Reader
from backend.core.reading.searched import LONGEST_TITLE, Within, best, seen
from backend.core.searching import counting
from backend.core.searching.asking import Query
from backend.core.searching.highlighting import Piece, passage
from backend.core.searching.ranking import Ranking, Text
from backend.core.sql import FALSE, Sql, joined, sql

TITLES = Within("title", walked=1_000, found=20)
"""Titles of one library: so many are compared with what is typed."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """A record whose title answers, with its title in pieces."""

    declaration: Declaration
    number: int
    title: str
    pieces: Sequence[Piece]


async def suggested(reader: Reader, query: Query, most: int) -> list[Suggested]:
    """The best of them among what the viewer may see, of equals the newest of the first library."""
    libraries = _libraries(reader)
    if query.is_empty or not libraries:
        return []
    parts = [_titles(reader, at, library, query) for at, library in enumerate(libraries)]
    rows = await reader.fetch(joined(" UNION ALL ", parts))
    # A title's place in the answer stands for it: two libraries may use one number.
    texts = [Text(-at, row["title"], row["title"]) for at, row in enumerate(rows)]
    ranked = Ranking(query, counting.current()).best(texts)[:most]
    return [_shown(libraries[rows[-at]["library"]], rows[-at], query) for at, _ in ranked]


def _libraries(reader: Reader) -> list[Declaration]:
    return [d for d in RECORDS.values() if d.searched and d.scope(reader.viewer, "t") != FALSE]


def _shown(library: Declaration, row: Any, query: Query) -> Suggested:
    pieces = passage(row["said"], query, longest=LONGEST_TITLE) or [Piece(row["said"], hit=False)]
    return Suggested(library, row["id"], row["said"], pieces)


def _titles(reader: Reader, at: int, library: Declaration, query: Query) -> Sql:
    frequencies = counting.current()
    assert library.searched is not None
    branches = query.title_branches(frequencies, frequencies.size(library.name))
    return sql(
        f'(SELECT {{}}::int AS library, b.id, t."{library.searched.title}" AS said, x.title '
        f'FROM ({{}}) b JOIN "{library.table}" t ON t.id = b.id '
        f'JOIN "{library.searched.table}" x ON x.id = b.id ORDER BY b.weight DESC, b.id DESC)',
        at,
        best(library, query, branches, seen(reader, library), TITLES),
    )
