"""How alike two texts are, and what they share: for matching one text to others. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from backend.core.searching.asking import Query, weights
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.highlighting import marked
from backend.core.searching.terms import code, is_han, terms

MOST_PHRASES = 6
"""Shared phrases that are told."""

_SHORTEST_PHRASE = 2
_SMALL_WORDS = "的与和及或了是并将把被"
"""What no phrase begins or ends with."""

_TOO_USUAL = 0.08
"""Of texts: a phrase all of whose terms stand in as many tells nothing."""


@dataclass(frozen=True)
class Alikeness:
    """Compares texts with one text."""

    query: Query
    frequencies: Frequencies

    @cached_property
    def _weights(self) -> Mapping[str, float]:
        return self.query.weights(self.frequencies)

    @cached_property
    def _length(self) -> float:
        return _length(self._weights)

    def cosine(self, body: str) -> float:
        """The cosine of both texts' terms, by how often they stand and how rare they are."""
        others = weights(Counter(terms(body)), self.frequencies)
        shared = sum(w * others[t] for t, w in self._weights.items() if t in others)
        length = self._length * _length(others)
        return shared / length if length else 0.0

    def phrases(self, body: str) -> list[str]:
        """What both say: neighbouring shared terms joined, the most telling first."""
        found: dict[str, float] = {}
        for start, end in marked(body, self.query):
            phrase = body[start:end].strip(_SMALL_WORDS)
            if phrase in self.query.text and len(phrase) >= _SHORTEST_PHRASE:
                found[phrase] = self._told_by(phrase)
        telling = sorted((-told, phrase) for phrase, told in found.items() if told)
        return _not_within_others([phrase for _, phrase in telling])[:MOST_PHRASES]

    def _told_by(self, phrase: str) -> float:
        """How much the phrase tells: the rarity of its terms, but of those that tell nothing."""
        codes = [code(t) for t in terms(phrase) if len(t) > 1 or not is_han(t)]
        rare = [c for c in codes if self.frequencies.share(c) < _TOO_USUAL]
        return sum(map(self.frequencies.weight, rare))


def _not_within_others(phrases: list[str]) -> list[str]:
    kept: list[str] = []
    for phrase in phrases:
        if not any(phrase in other for other in kept):
            kept.append(phrase)
    return kept


def _length(weights: Mapping[str, float]) -> float:
    return math.sqrt(sum(w * w for w in weights.values()))
