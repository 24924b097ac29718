"""Finds the records of a type that answer a text, among those that the viewer may see.

Two steps: the index gives, for the rarest terms, the few hundred records that have most of them;
those are ranked by their whole texts. A record that is not the viewer's to see takes no place in
either, and neither what is asked nor how often depends on there being one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from backend.core.declaring.records import Declaration
from backend.core.declaring.searched import Searched
from backend.core.errors import BadInput, Text
from backend.core.reading.filtering import HiddenField
from backend.core.reading.paging import Scored
from backend.core.reading.reader import Reader
from backend.core.searching import counting
from backend.core.searching.asking import LONGEST_QUERY, Branch, Query
from backend.core.searching.highlighting import Piece, passage
from backend.core.searching.ranking import Ranking
from backend.core.searching.ranking import Text as Searchable
from backend.core.sql import TRUE, Sql, all_of, joined, sql

MOST_FOUND = 200
"""Records that a search lists: the best ones."""

MOST_WALKED = 10_000
"""Records, the newest, that are looked through for what is too usual for the index."""

LONGEST_TITLE = 300
"""Characters of a title that are shown with its hits."""

_WEIGHTS = 100
"""Weights go to PostgreSQL as whole numbers of hundredths: adding those up is fastest."""


@dataclass(frozen=True, slots=True)
class Within:
    """What of a library's texts is looked into, and how far.

    `column` is of the texts: `body` or `title`. `walked` are the newest records that are looked
    through for what is too usual for the index, `found` those that are given at most.
    """

    column: str
    walked: int
    found: int


BODIES = Within("body", MOST_WALKED, MOST_FOUND)
"""As lists are searched."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Where in a field of a record the query stands."""

    field: str
    pieces: list[Piece]


@dataclass(frozen=True, slots=True)
class Found(Scored):
    """What a search found: records with their scores, the best first.

    Its cursors are of its query alone.
    """

    query: Query

    @property
    def is_cut(self) -> bool:
        """Whether there may be more than a search lists."""
        return len(self.numbers) >= MOST_FOUND

    async def marked(
        self, reader: Reader, declaration: Declaration, numbers: Sequence[int]
    ) -> list[list[Marked]]:
        """Of each of the records, where the query stands in it."""
        searched = declaration.searched
        assert searched is not None
        rows = await reader.fetch(_originals(declaration, searched, numbers))
        by_number = {row["id"]: row for row in rows}
        return [marked_in(self.query, declaration, searched, by_number[n]) for n in numbers]


def marked_in(query: Query, declaration: Declaration, searched: Searched, row: Any) -> list[Marked]:
    """Where the query stands in a record, of which these are the columns."""
    found = []
    for column in searched.columns:
        said = row[column]
        text = "、".join(said) if isinstance(said, list) else said
        longest = {"longest": LONGEST_TITLE} if column == searched.title else {}
        if text and (pieces := passage(text, query, **longest)):
            found.append(Marked(to_camel_case(declaration.field_of(column)), pieces))
    return found


def _originals(declaration: Declaration, searched: Searched, numbers: Sequence[int]) -> Sql:
    columns = ", ".join(f't."{column}"' for column in searched.columns)
    return sql(
        f'SELECT t.id, {columns} FROM "{declaration.table}" t WHERE t.id = ANY({{}}::bigint[])',
        list(numbers),
    )


async def search(
    reader: Reader, declaration: Declaration, typed: str, conditions: Sequence[Sql]
) -> Found:
    """The records that answer what was typed, and meet the conditions over the row named `t`.

    Raises `BadInput` for a text that nothing can be found by, `HiddenField` for a partner whose
    grant lacks one of the columns.
    """
    query = _query(typed)
    for column in declaration.searched.columns if declaration.searched else ():
        if not reader.viewer.grants(declaration.name, field := declaration.field_of(column)):
            raise HiddenField(to_camel_case(f"{declaration.name}.{field}"))
    return await found_by(reader, declaration, query, conditions)


async def found_by(
    reader: Reader, declaration: Declaration, query: Query, conditions: Sequence[Sql]
) -> Found:
    """As `search`, of a query whose right to be asked is known."""
    assert declaration.searched is not None
    rows = await reader.fetch(
        sql(
            f'SELECT x.id, x.title, x.body FROM ({{}}) b JOIN "{declaration.searched.table}" x '
            "ON x.id = b.id ORDER BY b.weight DESC, b.id DESC",
            candidates(reader, declaration, query, conditions, BODIES),
        )
    )
    texts = [Searchable(row["id"], row["title"], row["body"]) for row in rows]
    ranking = Ranking(query, counting.current()).as_spelt(texts)
    ranked = ranking.best(texts)
    numbers, scores = tuple(n for n, _ in ranked), tuple(score for _, score in ranked)
    return Found(f"relevance of {ranking.query.text}", numbers, scores, ranking.query)


def candidates(
    reader: Reader,
    declaration: Declaration,
    query: Query,
    conditions: Sequence[Sql],
    within: Within,
) -> Sql:
    """Numbers and weights of the records that may answer: by the index those with most terms."""
    frequencies = counting.current()
    branches = query.branches(frequencies, frequencies.size(declaration.name))
    return best(declaration, query, branches, seen(reader, declaration, conditions), within)


def best(
    declaration: Declaration, query: Query, branches: Sequence[Branch], among: Sql, within: Within
) -> Sql:
    """Numbers and weights of the best by these looks into the index; by none, of the newest."""
    if branches:
        return _by_index(declaration, branches, among, within.found)
    return _by_walk(declaration, query, among, within)


def refuse_too_long(typed: str) -> None:
    """Raise `BadInput` for more than anybody types."""
    if len(typed) > LONGEST_QUERY:
        raise BadInput(
            Text(
                f"搜索内容最多 {LONGEST_QUERY} 个字，现有 {len(typed)} 个。",
                f"A search has at most {LONGEST_QUERY} characters; these are {len(typed)}.",
            )
        )


def _query(typed: str) -> Query:
    refuse_too_long(typed)
    query = Query.of(typed)
    if query.is_empty:
        raise BadInput(
            Text(
                "请输入至少两个汉字，或一个英文单词、数字来搜索。",
                "Search for at least two Chinese characters, a word or a number.",
            )
        )
    return query


def seen(reader: Reader, declaration: Declaration, conditions: Sequence[Sql] = ()) -> Sql:
    """The condition that the row named `t` is the viewer's to see, and meets the others."""
    scope = declaration.scope(reader.viewer, "t")
    every = [c for c in (scope, *conditions) if c != TRUE]
    return all_of(every) if every else TRUE


def _by_index(declaration: Declaration, branches: Sequence[Branch], among: Sql, most: int) -> Sql:
    """Numbers and weights of those with most of the terms, by what these weigh; then the newest."""
    assert declaration.searched is not None
    wanted = [f"{{{','.join(map(str, branch.codes))}}}" for branch in branches]
    weights = [round(branch.weight * _WEIGHTS) for branch in branches]
    # Who sees everything gets the first ones: only those are sorted, not thousands.
    end = f"LIMIT {most}" if among == TRUE else "OFFSET 0"
    ranked = sql(
        f"SELECT x.id, sum(q.weight) AS weight FROM unnest({{}}::text[], {{}}::int[]) "
        f'AS q(codes, weight) JOIN "{declaration.searched.table}" x '
        f"ON x.terms @> q.codes::bigint[] GROUP BY x.id ORDER BY 2 DESC, 1 DESC {end}",
        wanted,
        weights,
    )
    if among == TRUE:
        return ranked
    # In this order each is looked at, until enough are the viewer's to see.
    return sql(
        f'SELECT f.id, f.weight FROM ({{}}) f JOIN LATERAL (SELECT FROM "{declaration.table}" t '
        "WHERE t.id = f.id AND {} OFFSET 0) seen ON TRUE "
        f"ORDER BY f.weight DESC, f.id DESC LIMIT {most}",
        ranked,
        among,
    )


def _by_walk(declaration: Declaration, query: Query, among: Sql, within: Within) -> Sql:
    """The newest records that have all of the terms, none of which is rare."""
    assert declaration.searched is not None
    said = f"strpos(x.{within.column}, {{}}) > 0"
    return sql(
        f'SELECT newest.id, 0 AS weight FROM (SELECT t.id FROM "{declaration.table}" t WHERE {{}} '
        f"ORDER BY t.id DESC LIMIT {within.walked}) newest "
        f'JOIN "{declaration.searched.table}" x ON x.id = newest.id WHERE {{}} '
        f"ORDER BY newest.id DESC LIMIT {within.found}",
        among,
        joined(" AND ", (sql(said, literal) for literal in query.literals)),
    )
