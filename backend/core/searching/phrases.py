"""What two texts both say: the phrases that are told of a match. Pure.

There is no dictionary. Where a phrase is cut inside a word of one of the texts, as 「子电导」 is of
「离子电导率」, the character at its end holds closer to its neighbour outside than to the phrase:
both stand together oftener than by chance, in the known texts and in these two.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from backend.core.searching.asking import Query
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.highlighting import marked
from backend.core.searching.terms import CHARACTER, HAN_ONLY, code, is_han, terms

MOST_PHRASES = 6
"""Shared phrases that are told."""

_SHORTEST = 2
"""Characters of a phrase."""

_PARTICLES = "的与和及或了"
"""What no phrase begins or ends with, and no word of one is cut off from."""

_BEFORE = "是并将把被于而且等其该此各"
_BEHIND = _BEFORE + "为对在以由从中时后前上下内"
"""What no phrase begins or ends with, but as a part of a known word (其他, 行为)."""

_PERHAPS = "对为在以由从"
"""What no phrase begins with where the rest stands alone as well (对萃取, but 对称加密)."""

_SAY_NOTHING = " 示范 项目 成果 应用 研究 研发 需求 企业 技术 产业化 本文 该文 文中 "
"""What all texts of a plan say, however rare it is in others'."""

_TOO_USUAL = 0.08
"""Of texts: pairs that as many have tell nothing of a phrase."""

_LEAST_TOLD = 4.0
"""What a phrase must tell: about what a pair does that one text of 50 has."""

_CLOSER = math.log(2)
"""By how much closer a character must hold to what stands outside to be cut off."""

_HERE = 3
"""How much more a pair's standing in these two texts counts than its standing in others."""

_PLACES = 8
"""Places of a phrase in a text that are looked at."""

_UNITS = (
    " cm db dpi ghz ha hm hz khz kg kj km kn kpa kv kw ma mg mhz min ml mm mol mpa ms mv mw ng nm "
    "pa ppm rpm wt μg μl μm "
)
"""Units of more than a letter."""

_LETTERS = re.compile(r"[^\W\d_]+[+#]*")


def shared_phrases(query: Query, body: str, frequencies: Frequencies) -> list[str]:
    """The phrases that the query's text and the folded text both say, the most telling first."""
    shared = _Shared(query, body, frequencies)
    found: dict[str, float] = {}
    for start, end in marked(body, query):
        for a, b in shared.common(start, end):
            # A part of it tells no more.
            if shared.told_by(body[a:b]) >= _LEAST_TOLD:
                phrase = shared.whole_words(a, b)
                found[phrase] = shared.told_by(phrase)
    telling = sorted((-told, phrase) for phrase, told in found.items() if told >= _LEAST_TOLD)
    return _not_within_others([phrase for _, phrase in telling])[:MOST_PHRASES]


def _not_within_others(found: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for phrase in found:
        if not any(phrase in other for other in kept):
            kept.append(phrase)
    return kept


@dataclass(frozen=True, slots=True)
class _Shared:
    """A query's text, another text, and how usual terms are."""

    query: Query
    body: str
    frequencies: Frequencies

    def common(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Within a part of the other text, the longest runs that the query's text has as well."""
        last = start
        for at in range(start, end):
            stop = max(last, at + 1)
            while stop <= end and self.body[at:stop] in self.query.text:
                stop += 1
            if stop - 1 > last:
                last = stop - 1
                yield at, last

    def whole_words(self, start: int, end: int) -> str:
        """What stands there in the other text, without what is cut off from a word in a text."""
        phrase = self.body[start:end]
        places = list(islice(_places_of(phrase, self.query.text), _PLACES))
        before = min(self._cut_before(self.query.text, at, phrase) for at in places)
        after = min(self._cut_after(self.query.text, at, phrase) for at in places)
        before = max(before, self._cut_before(self.body, start, phrase))
        after = max(after, self._cut_after(self.body, start, phrase))
        return self._stripped(phrase[before : max(before, len(phrase) - after)])

    def _cut_before(self, text: str, at: int, phrase: str) -> int:
        """How many characters at the phrase's beginning belong to what stands before it."""
        return self._cut(text[at - 1 : at] + phrase) if at else 0

    def _cut_after(self, text: str, at: int, phrase: str) -> int:
        end = at + len(phrase)
        return self._cut((phrase + text[end : end + 1])[::-1], -1) if end < len(text) else 0

    def _cut(self, letters: str, way: int = 1) -> int:
        """How many characters hold closer to the one before them than to the one behind.

        With the way -1 the letters stand in the opposite order.
        """
        if letters[0] in _PARTICLES:
            return 0
        held = [self._hold(a + b if way == 1 else b + a) for a, b in pairwise(letters)]
        cut = 0
        while cut + 1 < len(held) and held[cut] > held[cut + 1] + _CLOSER:
            cut += 1
        return cut if cut + 1 < len(held) else len(letters) - 1

    def _hold(self, pair: str) -> float:
        """How close two neighbours are: how much oftener they stand together than by chance."""
        if not all(map(is_han, pair)):
            is_word = all(c.isalnum() and not is_han(c) for c in pair)
            return math.inf if is_word else -math.inf
        share = self._share(pair)
        one, other = (self._share(CHARACTER + character) for character in pair)
        by_chance = one * other
        # Of what was not counted it is not known that it stands together oftener than by chance.
        together = min(share, by_chance) if self._is_rare(pair) else share
        here = self.query.text.count(pair) + self.body.count(pair)
        return math.log(together / by_chance) + _HERE * math.log(max(here, 1))

    def _share(self, term: str) -> float:
        return self.frequencies.share(code(term))

    def _stripped(self, phrase: str) -> str:
        phrase = phrase.strip(_PARTICLES)
        while len(phrase) > 1 and self._is_small(phrase):
            phrase = phrase[1:]
        while len(phrase) > 1 and phrase[-1] in _BEHIND and self._is_rare(phrase[-2:]):
            phrase = phrase[:-1]
        return phrase.strip(_PARTICLES + " ")

    def _is_small(self, phrase: str) -> bool:
        """Whether the phrase begins with a word that is none of its own."""
        if not self._is_rare(phrase[:2]):
            return False
        rest, texts = phrase[1:], (self.query.text, self.body)
        stands_alone = any(text.count(rest) > text.count(phrase) for text in texts)
        return phrase[0] in _BEFORE or (phrase[0] in _PERHAPS and stands_alone)

    def _is_rare(self, pair: str) -> bool:
        return self.frequencies.is_rare(code(pair))

    def told_by(self, phrase: str) -> float:
        """How much the phrase tells: the rarity of its terms, but of those that tell nothing."""
        if len(phrase) < _SHORTEST or f" {phrase} " in _SAY_NOTHING or _is_amount(phrase):
            return 0.0
        found = [code(term) for term in terms(phrase) if len(term) > 1]
        rare = [number for number in found if self.frequencies.share(number) < _TOO_USUAL]
        return sum(map(self.frequencies.weight, rare))


def _places_of(phrase: str, text: str) -> Iterator[int]:
    at = text.find(phrase)
    while at >= 0:
        yield at
        at = text.find(phrase, at + 1)


def _is_amount(phrase: str) -> bool:
    """Whether it is of numbers, units and lone letters alone."""
    if HAN_ONLY.search(phrase):
        return False
    parts = _LETTERS.findall(phrase)
    return all(len(part) == 1 or f" {part} " in _UNITS for part in parts)
