"""What is asked for: its terms, what they weigh, and for which of them the index is asked. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from backend.core.searching import pinyin
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.terms import IN_TITLE, LATIN, code, folded, is_han, runs, terms

T = TypeVar("T")

LONGEST_QUERY = 200
"""Characters of what is typed; matching asks with whole texts."""

MOST_TERMS = 40
"""Of a query, those that tell the most, that the index is asked for."""

MOST_POSTINGS = 6_000
"""Entries of the index that a query may read, by what its terms are expected to have.

Each takes about a microsecond and a half.
"""

TITLE_WEIGHT = 2
"""How often a title counts beside the text that holds it."""

_SHORTEST_SOUND, _LONGEST_SOUND = 3, 30
_MOST_SOUNDS = 3
"""Words that are listened for: each is compared with two hundred titles, character by character."""

_SOUND_WEIGHT = 12.0
"""What a name weighs that sounds like what was typed: as much as a term that few others have."""


def load_tables() -> None:
    """Read what searching looks characters up in, which the first search would wait for."""
    folded("")
    pinyin.load()


@dataclass(frozen=True, slots=True)
class Branch:
    """One look into the index: records that have all of these terms, and what that weighs."""

    codes: tuple[int, ...]
    weight: float


def weights(counts: Mapping[str, int], frequencies: Frequencies) -> dict[str, float]:
    """What terms tell that stand so often in a text: how rare they are, and more where they recur.

    Of what a text says over and over it speaks.
    """
    return {t: (1 + math.log(n)) * frequencies.weight(code(t)) for t, n in counts.items()}


def affordable(wanted: Iterable[tuple[float, T]], size: int, most: int = MOST_POSTINGS) -> list[T]:
    """Of what is wanted, each with its share of about `size` records, the first within the bound.

    That is so many entries of the index in all.
    """
    chosen: list[T] = []
    left = float(most)
    for share, what in wanted:
        left -= share * size
        if left < 0:
            break
        chosen.append(what)
    return chosen


@dataclass(frozen=True)
class Query:
    """A folded text to look for."""

    text: str

    @classmethod
    def of(cls, typed: str) -> Query:
        """The query of what was typed."""
        return cls(folded(typed))

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """Its terms, and how often each stands in it."""
        return Counter(terms(self.text))

    def weights(self, frequencies: Frequencies) -> dict[str, float]:
        """What each of its terms tells."""
        return weights(self.counts, frequencies)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its first words of Latin letters that may be the sound of a name."""
        found = dict.fromkeys(run for run in runs(self.text) if LATIN.fullmatch(run))
        fitting = [w for w in found if _SHORTEST_SOUND <= len(w) <= _LONGEST_SOUND]
        return tuple(fitting[:_MOST_SOUNDS])

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for: no letters, or a single Chinese character."""
        return not self.counts or (all(is_han(t) and len(t) == 1 for t in self.counts))

    def branches(self, frequencies: Frequencies, size: int) -> list[Branch]:
        """Where to look in an index of about so many records: what tells the most, within bounds.

        None where even the rarest is too usual for the index: then the newest are walked.
        """
        wanted = sorted(self._wanted(frequencies), key=lambda found: found[0])
        chosen = affordable(wanted, size)
        return [*self._sounding(), *chosen] if chosen else []

    def _wanted(self, frequencies: Frequencies) -> list[tuple[float, Branch]]:
        found = []
        for told, term in self._telling(frequencies):
            for marked in (term, IN_TITLE + term):
                number = code(marked)
                found.append((frequencies.share(number), Branch((number,), told)))
        return found

    def _telling(self, frequencies: Frequencies) -> list[tuple[float, str]]:
        """What each term tells, and the term, of those that tell the most.

        Of a long text the rarest alone would be words that stand nowhere else.
        """
        told = ((weight, term) for term, weight in self.weights(frequencies).items())
        return sorted(told, reverse=True)[:MOST_TERMS]

    def _sounding(self) -> list[Branch]:
        found = []
        for word in self.words:
            for asked in (pinyin.asked_initials(word), pinyin.asked_syllables(word)):
                if asked:
                    found.append(Branch(tuple(map(code, asked)), _SOUND_WEIGHT))
        return found
