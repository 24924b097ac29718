"""How alike two texts are, and what they share: for matching one text to others. Pure.

Single characters and pairs count together: on real abstracts that found more of the same discipline
than pairs alone (README, decisions). It is the cosine of both texts but for the other's
length, which is told from how many terms it has: that found no less, and needs no term's weight but
those of the one text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from operator import add

from backend.core.searching.asking import Query, often
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.phrases import shared_phrases
from backend.core.searching.terms import CHARACTER, HAN_ONLY, code, is_han, words


@dataclass(frozen=True)
class Alikeness:
    """Compares texts with one text."""

    query: Query
    frequencies: Frequencies

    @cached_property
    def _own(self) -> Sequence[str]:
        return _said(self.query.text)

    @cached_property
    def _told(self) -> Mapping[str, float]:
        """What each term of the text adds to what both say, if the other says it once."""
        return {t: often(n) * self._weight(t) ** 2 for t, n in Counter(self._own).items()}

    @cached_property
    def _whole(self) -> float:
        """What is said if the other text is the same."""
        return self._shared(self._own)

    def _weight(self, term: str) -> float:
        is_character = len(term) == 1 and is_han(term)
        return self.frequencies.weight(code(CHARACTER + term if is_character else term))

    def likeness(self, body: str) -> float:
        """How alike the texts are, from 0 to 1: by how often each term stands, how rare it is."""
        said = _said(body)
        if not (shared := self._shared(said)):
            return 0.0
        return min(1.0, shared / (self._whole * sqrt(len(said) / len(self._own))))

    def _shared(self, said: Sequence[str]) -> float:
        told = self._told
        both = Counter(filter(told.__contains__, said))
        return sum(told[term] * often(times) for term, times in both.items())

    def phrases(self, body: str) -> list[str]:
        """What both say, the most telling first; at most `MOST_PHRASES`."""
        return shared_phrases(self.query, body, self.frequencies)


def _said(text: str) -> Sequence[str]:
    """Each pair, character and word of a folded text, as often as it stands there."""
    said: list[str] = []
    for run in HAN_ONLY.findall(text):
        said += run
        said += map(add, run, run[1:])
    said += (word.term for word in words(text))
    return said
