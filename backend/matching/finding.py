"""Finds what matches a record: by its text, then by all parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backend.core.reading.reader import Reader
from backend.core.searching import counting
from backend.core.searching.asking import Query
from backend.core.searching.similarity import Alikeness
from backend.matching import parts
from backend.matching.sides import WANTING, Library, Side, candidates

MOST_TURNED = 60
"""Records that want something, those most like an offer, whose own view of it is taken."""


@dataclass(frozen=True, slots=True)
class Match:
    """What matches, how well from 0 to 1, by which parts, and in which words."""

    type_name: str
    number: int
    score: float
    parts: Sequence[parts.Part]
    phrases: Sequence[str]


async def matches(
    reader: Reader, own: Library, side: Side, other: Library, terms: parts.Terms, most: int
) -> list[Match]:
    """The best matches of a record in a library, as far as the viewer sees it, the best first.

    A score is always that from the side that wants: it is what a proposal of both keeps.
    """
    query = Query.of_record(side.body)
    alike = Alikeness(query, counting.current())
    likeness = [
        (alike.likeness(each.body), each)
        for each in await candidates(reader, other, query)
        if side.owners.isdisjoint(each.owners)
    ]
    if own.type_name in WANTING:
        judged = [(_parts(side, each, like, terms), each) for like, each in likeness if like]
    else:
        near = sorted(likeness, key=lambda pair: (-pair[0], -pair[1].number))[:MOST_TURNED]
        judged = [(pair(each, side, terms), each) for like, each in near if like]
    judged.sort(key=lambda pair: (-parts.score(pair[0]), -pair[1].number))
    return [
        Match(other.type_name, each.number, parts.score(said), said, alike.phrases(each.body))
        for said, each in judged[:most]
    ]


def pair(wanted: Side, offered: Side, terms: parts.Terms) -> list[parts.Part]:
    """How well what is offered answers what is wanted."""
    alike = Alikeness(Query.of_record(wanted.body), counting.current())
    return _parts(wanted, offered, alike.likeness(offered.body), terms)


def _parts(wanted: Side, offered: Side, likeness: float, terms: parts.Terms) -> list[parts.Part]:
    text = parts.text_part(likeness, terms.weights)
    return [text, *parts.parts(wanted.facts, offered.facts, terms)]
