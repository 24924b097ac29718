"""How well a text answers a query: BM25 over its terms, with its title's counted more. Pure.

Measured beside others in tests/benchmarks/SEARCH.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from backend.core.searching.asking import TITLE_WEIGHT, Query, Utterance
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.pinyin import heard, sounds_like

_SATURATION = 1.2
"""How soon a term that comes again adds little (k1)."""

_LENGTH = 0.75
"""How much a long text has to say more to count the same (b)."""

_USUAL_LENGTH = 300
"""Characters of a usual text."""

_SCALE = 1_000
_SOUND_SCORE = 10.0

_SAID_ELSEWHERE = 0.5
"""Of a word's weight, what its sound counts where other texts say the word itself."""

WORST = 0.2
"""Of the best answer's score, what an answer must have: less is chance."""


@dataclass(frozen=True, slots=True)
class Text:
    """What is kept of a record: its folded title, and all of its folded text, title included."""

    record: int
    title: str
    body: str


@dataclass(frozen=True)
class Ranking:
    """Scores texts for one query."""

    query: Query
    frequencies: Frequencies
    said: frozenset[str] = frozenset()
    """Its words that some of the texts say: who typed them hardly meant a sound."""

    @cached_property
    def _weights(self) -> Mapping[str, float]:
        return self.query.weights(self.frequencies)

    def as_spelt(self, texts: Sequence[Text]) -> Ranking:
        """The ranking that takes words for misspelt which none of the texts says or sounds like."""
        unknown = self.query.unknown(self.frequencies)
        alone = [whole for whole, *more in self.query.utterances if not more]
        said = frozenset(w for w in {*unknown, *alone} if self._is_said(w, texts))
        unsaid = [word for word in unknown if word not in said]
        titles = [heard(text.title) for text in texts] if unsaid else []
        absent = [w for w in unsaid if not any(sounds_like(w, title) for title in titles)]
        query = replace(self.query, misspelt=frozenset(absent)) if unsaid else self.query
        return Ranking(query, self.frequencies, said)

    def _is_said(self, word: str, texts: Iterable[Text]) -> bool:
        return any(word in text.body and word in self.query.counted(text.body) for text in texts)

    def score(self, text: Text) -> int:
        """How well the text answers, in thousandths; 0: not at all."""
        length = len(text.body) + (TITLE_WEIGHT - 1) * len(text.title)
        slowed = _SATURATION * (1 - _LENGTH + _LENGTH * length / _USUAL_LENGTH)
        total = 0.0
        in_title = self.query.counted(text.title)
        for term, times in self.query.counted(text.body).items():
            found = times + (TITLE_WEIGHT - 1) * in_title.get(term, 0)
            total += self._weights[term] * found * (_SATURATION + 1) / (found + slowed)
        return round((total + self._sound(text.title)) * _SCALE)

    def _sound(self, title: str) -> float:
        if not self.query.utterances:
            return 0.0
        said = heard(title)
        spoken = [u for u in self.query.utterances if sounds_like("".join(u), said)]
        return sum(self._sound_score(utterance) for utterance in spoken)

    def _sound_score(self, utterance: Utterance) -> float:
        whole = "".join(utterance)
        if whole in self.said:
            return _SAID_ELSEWHERE * self._weights[whole]
        return _SOUND_SCORE * len(utterance)

    def best(self, texts: Iterable[Text]) -> list[tuple[int, int]]:
        """The records that answer, the best first, with their scores; of equals the newest."""
        scored = [(score, text.record) for text in texts if (score := self.score(text))]
        scored.sort(reverse=True)
        least = scored[0][0] * WORST if scored else 0
        return [(record, score) for score, record in scored if score >= least]
