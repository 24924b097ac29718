"""Where in a text as it is written the terms of a query stand. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from backend.core.searching.asking import Query
from backend.core.searching.spelling import misspellings
from backend.core.searching.terms import Word, folded, is_han, words

AROUND = 30
"""Characters that are shown before the first hit of a long text."""

LONGEST = 160
"""Characters of a passage."""


class Piece(NamedTuple):
    """A part of a passage; `hit`: it is what was looked for."""

    text: str
    hit: bool


def passage(text: str, query: Query, longest: int = LONGEST) -> list[Piece]:
    """The part of the text where most of the query stands, hits apart; none without a hit."""
    hits = marked(text, query)
    if not hits:
        return []
    start, end = _window(len(text), hits, longest)
    within = [(max(a, start), min(b, end)) for a, b in hits if a < end and b > start]
    pieces = [*_pieces(text, start, end, within)]
    if start:
        pieces.insert(0, Piece("…", hit=False))
    return [*pieces, Piece("…", hit=False)] if end < len(text) else pieces


def marked(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the query's terms stand, neighbours joined, as rising pairs of start and end."""
    shown, at = _with_places(text)
    spans = sorted((at[start], at[end - 1] + 1) for start, end in _found(shown, query))
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _with_places(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and of each of its characters the place in the text as it is written."""
    made = [_folded_one(character) for character in text]
    if len(shown := "".join(made)) == len(text):
        return shown, range(len(text))
    return shown, [place for place, part in enumerate(made) for _ in part]


@lru_cache(maxsize=20_000)
def _folded_one(character: str) -> str:
    return folded(character)


def _found(shown: str, query: Query) -> Iterator[tuple[int, int]]:
    for term in query.counts:
        if term in query.misspelt:
            yield from misspellings(term, shown)
        elif is_han(term):
            yield from _places(shown, term)
    for word in words(shown):
        if word.term in query.counts:
            yield word.start, word.end
        elif query.begun and word.term.startswith(query.begun):
            yield word.start, _end_of_typed(shown, word, query.begun)


def _end_of_typed(shown: str, word: Word, begun: str) -> int:
    """Where in the word ends what was typed of it: its joiners may not have been."""
    left = begun
    for at in range(word.start, word.end):
        if shown[at] == left[0] or not left[0].isalnum():
            left = left[1:]
        if not left:
            return at + 1
    return word.end


def _places(shown: str, term: str) -> Iterator[tuple[int, int]]:
    start = shown.find(term)
    while start >= 0:
        yield start, start + len(term)
        start = shown.find(term, start + 1)


def _window(length: int, hits: list[tuple[int, int]], longest: int) -> tuple[int, int]:
    if length <= longest:
        return 0, length
    best = max(hits, key=lambda hit: (_held(hits, hit[0], longest), -hit[0]))
    start = max(0, min(best[0] - AROUND, length - longest))
    return start, start + longest


def _held(hits: list[tuple[int, int]], start: int, longest: int) -> int:
    """How many characters of hits a passage holds that begins there."""
    return sum(b - a for a, b in hits if start <= a and b <= start + longest - AROUND)


def _pieces(text: str, start: int, end: int, hits: Iterable[tuple[int, int]]) -> Iterator[Piece]:
    for a, b in hits:
        if a > start:
            yield Piece(text[start:a], hit=False)
        yield Piece(text[a:b], hit=True)
        start = b
    if start < end:
        yield Piece(text[start:end], hit=False)
