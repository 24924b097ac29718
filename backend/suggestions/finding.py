"""Finds the titles that answer what is being typed: one statement looks into every library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
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
    """A record whose title or other name answers, with its title in pieces.

    `other_name` has the pieces of a name that says more of what is typed than the title; or none.
    """

    declaration: Declaration
    number: int
    title: str
    pieces: Sequence[Piece]
    other_name: Sequence[Piece]


async def suggested(reader: Reader, query: Query, most: int) -> list[Suggested]:
    """The best of them among what the viewer may see, of equals the newest of the first library."""
    libraries = _libraries(reader)
    if query.is_empty or not libraries:
        return []
    parts = [_titles(reader, at, library, query) for at, library in enumerate(libraries)]
    rows = await reader.fetch(joined(" UNION ALL ", parts))
    # A title's place in the answer stands for it: two libraries may use one number. Each name is
    # a text of its own: a record is not the worse for having several.
    texts = [
        Text(-at, name, name) for at, row in enumerate(rows) for name in row["title"].split("\n")
    ]
    ranking = Ranking(query, counting.current()).as_spelt(texts)
    found = dict.fromkeys(-at for at, _ in ranking.best(texts))
    chosen = [rows[at] for at in islice(found, most)]
    return [_shown(libraries[row["library"]], row, ranking.query) for row in chosen]


def _libraries(reader: Reader) -> list[Declaration]:
    return [d for d in RECORDS.values() if d.searched and d.scope(reader.viewer, "t") != FALSE]


def _shown(library: Declaration, row: Any, query: Query) -> Suggested:
    title, *others = (passage(said, query, longest=LONGEST_TITLE) for said in row["said"])
    other = max(others, key=_hit, default=[])
    pieces = title or [Piece(row["said"][0], hit=False)]
    return Suggested(
        library, row["id"], row["said"][0], pieces, other if _hit(other) > _hit(title) else []
    )


def _hit(pieces: Sequence[Piece]) -> int:
    """How many characters are marked."""
    return sum(len(piece.text) for piece in pieces if piece.hit)


def _titles(reader: Reader, at: int, library: Declaration, query: Query) -> Sql:
    frequencies = counting.current()
    assert library.searched is not None
    branches = query.title_branches(frequencies, frequencies.size(library.name))
    searched = library.searched
    names = ", ".join(f't."{column}"' for column in (searched.title, *searched.names))
    return sql(
        f"(SELECT {{}}::int AS library, b.id, x.title, "
        f"array_remove(ARRAY[{names}]::text[], NULL) AS said "
        f'FROM ({{}}) b JOIN "{library.table}" t ON t.id = b.id '
        f'JOIN "{searched.table}" x ON x.id = b.id ORDER BY b.weight DESC, b.id DESC)',
        at,
        best(library, query, branches, seen(reader, library), TITLES),
    )
