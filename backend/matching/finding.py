"""Finds what matches a record: by its text, then by all parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backend.core.reading.reader import Reader
from backend.core.searching import counting
from backend.core.searching.asking import Query
from backend.core.searching.similarity import Alikeness
from backend.matching import parts
from backend.matching.sides import ACHIEVEMENTS, DEMANDS, WANTING, Library, Side, candidates, sides


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
    """The best matches of a record in a library, as far as the viewer sees it, the best first."""
    query = Query(side.body)
    alike = Alikeness(query, counting.current())
    wants = own.type_name in WANTING
    ranked = sorted(
        (
            (_parts(side, each, alike, terms, wants), each)
            for each in await candidates(reader, other, query)
            if side.owners.isdisjoint(each.owners)
        ),
        key=lambda pair: (-parts.score(pair[0]), -pair[1].number),
    )
    return [
        Match(other.type_name, each.number, parts.score(said), said, alike.phrases(each.body))
        for said, each in ranked[:most]
    ]


async def pair(
    reader: Reader, demand: int, achievement: int, terms: parts.Terms
) -> list[parts.Part]:
    """How well one achievement answers one demand; both are the viewer's to see."""
    [wanted] = await sides(reader, DEMANDS, [demand])
    [offered] = await sides(reader, ACHIEVEMENTS, [achievement])
    alike = Alikeness(Query(wanted.body), counting.current())
    return _parts(wanted, offered, alike, terms, wants=True)


def _parts(
    side: Side, other: Side, alike: Alikeness, terms: parts.Terms, wants: bool
) -> list[parts.Part]:
    wanted, offered = (side.facts, other.facts) if wants else (other.facts, side.facts)
    text = parts.text_part(alike.likeness(other.body), terms.weights)
    return [text, *parts.parts(wanted, offered, terms)]
