"""Titles that are nearly the same: altered by a word, their order, their width, a numeral (DISC-4).

Measured on 200 real titles so altered, among 1,000: at .64 the recall was .98, and nothing else was
taken for the same (tests/searching/test_nearness.py keeps it so).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from tortoise import Model

from backend.core.declaring.searched import SEARCHED
from backend.core.searching import counting
from backend.core.searching.asking import MOST_TERMS, affordable
from backend.core.searching.numerals import in_digits
from backend.core.searching.terms import folded, in_title, runs, terms
from backend.core.sql import Sql, sql

NEAR = 0.64
"""The nearness from which on two titles are probably of one thing."""

FEWEST_TERMS = 5
"""Of a title: shorter ones share most of their few terms by chance."""

MOST_COMPARED = 50
"""Titles that share most of the rarest terms, and are compared."""

MOST_NEAR = 20

MOST_POSTINGS = 2_000
"""Entries of the index that are read for a title: it is asked by every registration."""


class _Title:
    """A folded title, cut once for all that it is compared with."""

    def __init__(self, title: str) -> None:
        self._title, self._read = title, in_digits(title)
        cut = runs(self._read)
        self.letters = "".join(cut)
        self.numbers = _numbers(cut)
        self.written = self.numbers
        if self._read != title:
            self.written = _numbers(runs(title))

    # Most titles have other numbers, which shows at once: their terms are never asked for.
    @cached_property
    def counts(self) -> Counter[str]:
        """How often each of its terms stands in it."""
        return Counter(terms(self._read))

    @cached_property
    def fewest(self) -> int:
        """How many terms it has: a numeral read cuts its word in two, and makes it no longer."""
        read = self.counts.total()
        written = sum(1 for _ in terms(self._title)) if self._read != self._title else read
        return min(read, written)

    def agrees(self, other: _Title) -> bool:
        """Whether the two have the same numbers; one may lack a numeral of the other.

        「5G」 is not 「6G」, nor 「五轴」 「六轴」; but 「三维」 is left out as words are.
        """
        if self.numbers == other.numbers:
            return True
        less = self.numbers <= other.numbers or other.numbers <= self.numbers
        return less and self.written == other.written


def _numbers(cut: list[str]) -> Counter[str]:
    return Counter([run for run in cut if not run.isalpha()])


def _nearness(mine: _Title, other: _Title) -> float:
    if mine.letters == other.letters:
        return 1.0 if mine.letters else 0.0
    if not mine.agrees(other) or min(mine.fewest, other.fewest) < FEWEST_TERMS:
        return 0.0
    shared = sum(
        min(mine.counts[term], other.counts[term]) for term in mine.counts.keys() & other.counts
    )
    return 2 * shared / (mine.counts.total() + other.counts.total())


def nearness(one: str, other: str) -> float:
    """How near two folded titles are, from 0 to 1: by the terms that they share (Dice).

    With other numbers they are not near at all, in digits or in Chinese.
    """
    return _nearness(_Title(one), _Title(other))


def nearest(title: str | None, rows: Iterable[Any]) -> tuple[int, ...]:
    """Of the rows of `sharing`, the records that are near to this one, the nearest first."""
    mine = _Title(folded(title or ""))
    measured = ((_nearness(mine, _Title(row["title"])), -row["id"]) for row in rows)
    found = sorted(measured, reverse=True)
    return tuple(-number for measure, number in found[:MOST_NEAR] if measure >= NEAR)


def sharing(model: type[Model], title: str | None, among: str) -> Sql | None:
    """The records that share most of the title's rarest terms: number and folded title.

    `among` is a condition over the records, each named `t`: whose they are makes no difference.
    None where there is nothing to share.
    """
    wanted = _rarest(model.__name__, folded(title or ""))
    return _sharing(model, wanted, among) if wanted else None


def _rarest(type_name: str, title: str) -> list[int]:
    """The codes that the index is asked for: the rarest, within what may be read of it."""
    known = counting.current()
    shares = sorted(_shares(known.in_titles(type_name).of, title))[:MOST_TERMS]
    rarest = [number for _, number in shares[:1]]  # asked for in any case
    return affordable(shares, known.size(type_name), MOST_POSTINGS) or rarest


def _shares(share: Callable[[int], float], title: str) -> Iterable[tuple[float, int]]:
    return ((share(number), number) for number in in_title(title))


def _sharing(model: type[Model], wanted: list[int], among: str) -> Sql:
    # Whether a record is there to be near is asked of the first ones alone: in their order.
    texts = SEARCHED[model].table
    return sql(
        "SELECT x.id, x.title FROM (SELECT t.id FROM ("
        f'SELECT x.id, count(*) AS shared FROM unnest({{}}::bigint[]) AS q(code) JOIN "{texts}" x '
        "ON x.terms @> ARRAY[q.code] GROUP BY x.id ORDER BY 2 DESC, 1) f "
        f'JOIN "{model._meta.db_table}" t ON t.id = f.id AND {among} '
        f"ORDER BY f.shared DESC, f.id LIMIT {MOST_COMPARED}) f "
        f'JOIN "{texts}" x ON x.id = f.id',
        wanted,
    )
