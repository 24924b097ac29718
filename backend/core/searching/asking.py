"""What is asked for: its terms, what they weigh, and for which of them the index is asked. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import TypeVar

from backend.core.searching import pinyin, spelling
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.terms import (
    HAN_ONLY,
    IN_TITLE,
    LATIN,
    code,
    folded,
    is_han,
    runs,
    terms,
    words,
)

T = TypeVar("T")

LONGEST_QUERY = 200
"""Characters of what is typed; matching asks with whole texts."""

MOST_TERMS = 40
"""Of a query, those that tell the most, that the index is asked for."""

MOST_POSTINGS = 6_000
"""Entries of the index that a query may read, by what its terms are expected to have.

Each takes about a microsecond and a half.
"""

MOST_SUGGESTED_FROM = 2_000
"""Of these, for suggestions: every library is looked into at each stroke."""

TITLE_WEIGHT = 2
"""How often a title counts beside the text that holds it."""

_SHORTEST_SOUND, _LONGEST_SOUND = 3, 30
_MOST_SOUNDS = 3
"""Words that are listened for: each is compared with two hundred titles, character by character."""

Utterance = tuple[str, ...]
"""What may be typed for its sound, in the parts that it is typed in."""

_MOST_MISSPELT = 3
"""Words that may be misspelt: each is some ten looks into the index."""

_BEGUN_WEIGHT = 6.0
"""What a word tells that begins as was typed."""

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


_Look = tuple[float, Branch]
"""A look into the index, behind the share of records that it is expected to find."""


def _look(frequencies: Frequencies, term: str, told: float) -> _Look:
    number = code(term)
    return frequencies.share(number), Branch((number,), told)


def often(times: int) -> float:
    """What a term counts that stands so often: of what a text says over and over it speaks."""
    return 1.0 if times == 1 else 1 + math.log(times)


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
    begun: str = ""
    """Its last word, where that may go on: it stands for every word that begins so."""
    misspelt: frozenset[str] = frozenset()
    """Its words that stand for those that are one error apart."""
    typed: bool = True
    """Whether somebody typed it, who may have meant a sound or misspelt a word."""

    @classmethod
    def of(cls, typed: str) -> Query:
        """The query of what was typed."""
        return cls(folded(typed))

    @classmethod
    def of_record(cls, body: str) -> Query:
        """The query of a record's own folded text: nothing in it is typed for a sound."""
        return cls(body, typed=False)

    @classmethod
    def while_typing(cls, typed: str) -> Query:
        """The query of what is being typed."""
        text = folded(typed)
        return cls(text, spelling.begun(text))

    def counted(self, text: str) -> Mapping[str, int]:
        """Which of its terms stand in a folded text, and how often.

        Words count as a whole, but the begun one, which counts what begins so; of a misspelt one,
        the words that it may have been.
        """
        found = {term: n for term in self._chinese if (n := text.count(term))}
        if self._words:
            said = Counter(word.term for word in words(text))
            found.update((word, n) for word in self._words if (n := self._count(word, said, text)))
        return found

    def _count(self, word: str, said: Mapping[str, int], text: str) -> int:
        if word in self.misspelt:
            return sum(1 for _ in spelling.misspellings(word, text))
        if word == self.begun:
            return sum(times for other, times in said.items() if other.startswith(word))
        return said.get(word, 0)

    @cached_property
    def _chinese(self) -> Sequence[str]:
        return [term for term in self.counts if is_han(term)]

    @cached_property
    def _words(self) -> Sequence[str]:
        return [term for term in self.counts if not is_han(term)]

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """Its terms, and how often each stands in it."""
        return Counter(terms(self.text))

    @property
    def literals(self) -> Sequence[str]:
        """What stands to the letter in each text that has all of its terms."""
        return [*self._chinese, *dict.fromkeys(run for run in runs(self.text) if not is_han(run))]

    def weights(self, frequencies: Frequencies) -> dict[str, float]:
        """What each of its terms tells: how rare it is, and more where it recurs."""
        return {t: often(n) * frequencies.weight(code(t)) for t, n in self.counts.items()}

    @cached_property
    def utterances(self) -> tuple[Utterance, ...]:
        """What may be the sound of a name: its first Latin words, and all that is typed as one."""
        if not self.typed:
            return ()
        parts = runs(self.text)
        latin = [run for run in dict.fromkeys(parts) if LATIN.fullmatch(run)]
        fitting: list[Utterance] = []
        fitting += [(run,) for run in latin if _is_audible([run])][:_MOST_SOUNDS]
        if len(parts) > 1 and latin and _is_audible(parts) and pinyin.asked_sounds(parts):
            fitting.append(tuple(parts))
        return tuple(fitting)

    def unknown(self, frequencies: Frequencies) -> list[str]:
        """Its first words of Latin letters that nobody is known to use: they may be misspelt."""
        spelt = spelling.may_be_misspelt(self.text)[:_MOST_MISSPELT] if self.typed else []
        return [word for word in spelt if frequencies.is_rare(code(word))]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for: no letters, or a single Chinese character."""
        return not self.counts or (all(is_han(t) and len(t) == 1 for t in self.counts))

    def branches(self, frequencies: Frequencies, size: int) -> list[Branch]:
        """Where to look in an index of about so many records: what tells the most, within bounds.

        None where even the rarest is too usual for the index: then the newest are walked.
        """
        wanted = [*self._wanted(frequencies, ("", IN_TITLE)), *self._misspelt(frequencies, "")]
        return self._affordable(wanted, size, MOST_POSTINGS)

    def title_branches(self, frequencies: Frequencies, size: int) -> list[Branch]:
        """As `branches`, of titles alone."""
        wanted = [
            *self._wanted(frequencies, (IN_TITLE,)),
            *self._begun(frequencies),
            *self._misspelt(frequencies, IN_TITLE),
        ]
        return self._affordable(wanted, size, MOST_SUGGESTED_FROM)

    def _affordable(self, wanted: Sequence[_Look], size: int, most: int) -> list[Branch]:
        chosen = affordable(sorted(wanted, key=itemgetter(0)), size, most)
        return [*self._sounding(), *chosen] if chosen else []

    def _wanted(self, frequencies: Frequencies, marks: Sequence[str]) -> Iterator[_Look]:
        for told, term in self._telling(frequencies):
            for mark in marks:
                yield _look(frequencies, mark + term, told)

    def _begun(self, frequencies: Frequencies) -> Iterator[_Look]:
        if self.begun:
            yield _look(frequencies, spelling.beginning(self.begun), _BEGUN_WEIGHT)

    def _misspelt(self, frequencies: Frequencies, mark: str) -> Iterator[_Look]:
        for word in self.unknown(frequencies):
            forms = list(spelling.forms(word))
            # Whoever has the word itself has all of its forms, which is not to count more.
            told = frequencies.weight(code(word)) / len(forms)
            yield from (_look(frequencies, mark + form, told) for form in forms)

    def _telling(self, frequencies: Frequencies) -> list[tuple[float, str]]:
        """What each term tells, and the term, of those that tell the most.

        Of a long text the rarest alone would be words that stand nowhere else.
        """
        told = ((weight, term) for term, weight in self.weights(frequencies).items())
        return sorted(told, reverse=True)[:MOST_TERMS]

    def _sounding(self) -> list[Branch]:
        found: dict[tuple[int, ...], Branch] = {}
        for utterance in self.utterances:
            for asked in (_initials(utterance), pinyin.asked_sounds(utterance)):
                if asked:
                    told = _SOUND_WEIGHT * len(utterance)
                    looked = tuple(map(code, asked))
                    found[looked] = Branch(looked, told)
        return list(found.values())


def _initials(utterance: Utterance) -> list[str]:
    return pinyin.asked_initials(utterance[0]) if len(utterance) == 1 else []


def _is_audible(utterance: Sequence[str]) -> bool:
    """Whether it is of letters and characters alone, and of a name's length."""
    whole = "".join(utterance)
    is_said = all(LATIN.fullmatch(part) or HAN_ONLY.fullmatch(part) for part in utterance)
    return is_said and _SHORTEST_SOUND <= len(whole) <= _LONGEST_SOUND
