"""Made-up titles and texts whose words are as unevenly usual as those of real abstracts.

Of 300 characters, from a vocabulary of the benchmark's own words and random ones, by Zipf's law:
the most usual pair stands in four texts of ten, most pairs in one of some thousands. The shares
were set beside those of real abstracts; they mean nothing, and are the same for the same number.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from tests.benchmarks.words import WORDS

SEED = 2027
WORDS_KNOWN = 30_000
CHARACTERS = 300
"""Of a text."""

OWN = 70
"""Words that a text has, some of them several times."""

_LATIN_EVERY = 25
"""Of the words, one in so many is Latin."""

_SLOPE, _FLAT = 0.8, 3.0
"""Of Zipf's law: weight = (rank + flat) to the power of -slope."""

_CHARACTERS_SLOPE = 0.6
_ENDS = ("，", "，", "，", "；", "。", "。")
_WORDS_IN_CLAUSE = (3, 8)
_WORDS_IN_TITLE = (6, 9)


@cache
def characters() -> tuple[str, ...]:
    """The 3,755 characters of the first level of GB 2312."""
    rows = (bytes((high, low)) for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF))
    return tuple(c for row in rows if (c := row.decode("gb2312", "ignore")))


@cache
def vocabulary() -> tuple[str, ...]:
    """The words, the most usual first; the benchmark's own stand among the first thousand."""
    chosen = random.Random(SEED)
    shuffled = chosen.sample(characters(), len(characters()))
    weights = _cumulated(len(shuffled), _CHARACTERS_SLOPE)

    def one(rank: int) -> str:
        if rank % _LATIN_EVERY == _LATIN_EVERY - 1:
            letters = chosen.choices("abcdefghiklmnoprstuvxz", k=chosen.randint(2, 6))
            return "".join(letters) + chosen.choice(("", "", "2", "10"))
        length = chosen.choices((2, 3, 4), (6, 3, 3))[0]
        return "".join(chosen.choices(shuffled, cum_weights=weights, k=length))

    made = [one(rank) for rank in range(WORDS_KNOWN)]
    for word in (word for words in WORDS.values() for word in words):
        made[chosen.randrange(20, 1_000)] = word
    return tuple(made)


@cache
def _cumulated(many: int, slope: float) -> tuple[float, ...]:
    return tuple(accumulate((rank + _FLAT) ** -slope for rank in range(1, many + 1)))


def texts(first: int, last: int) -> Iterator[tuple[str, str, list[str]]]:
    """Title, text and keywords of the records of these numbers, the last one too."""
    words, weights = vocabulary(), _cumulated(WORDS_KNOWN, _SLOPE)
    for number in range(first, last + 1):
        chosen = random.Random(SEED * 10_000_000 + number)
        own = chosen.choices(words, cum_weights=weights, k=OWN)
        some = iter(chosen.choices(own, k=200))
        title = "".join(next(some) for _ in range(chosen.randint(*_WORDS_IN_TITLE)))
        yield title, _text(some, chosen), own[:4]


def _text(some: Iterator[str], chosen: random.Random) -> str:
    made, length = [], 0
    while length < CHARACTERS:
        clause = "".join(next(some) for _ in range(chosen.randint(*_WORDS_IN_CLAUSE)))
        made.append(clause + chosen.choice(_ENDS))
        length += len(made[-1])
    return "".join(made)
