"""What is searched for when speed is measured: many different texts of each kind."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence

from backend.core.searching.pinyin import readings
from backend.core.searching.spelling import SHORTEST
from backend.core.searching.terms import is_han
from tests.achievements.results import REAL
from tests.benchmarks.searching.corpus import results
from tests.benchmarks.searching.texts import texts, vocabulary
from tests.benchmarks.words import WORDS, sentences

MANY = 60
"""Different texts of each kind."""

_SEED = 7
_USUAL, _MIDDLE, _RARE = (0, 150), (300, 1_500), (5_000, 30_000)
"""Ranks of words."""

_BORN = 5_000
"""The first record that titles are taken from."""


def of_results() -> Mapping[str, Sequence[str]]:
    """Of the made-up registered results; titles of real ones too, where they are at hand."""
    chosen = random.Random(_SEED)
    titles = [title for title, _, _ in texts(_BORN, _BORN + MANY - 1)]
    words = {
        name: _pairs(chosen, vocabulary()[slice(*ranks)])
        for name, ranks in (("usual", _USUAL), ("middle", _MIDDLE), ("rare", _RARE))
    }
    latin = [word for word in vocabulary() if word.isascii()]
    long = [word for word in latin if len(word) > SHORTEST and word.isalpha()]
    asked = {
        "one usual word": words["usual"],
        "one word of middle frequency": words["middle"],
        "one rare word": words["rare"],
        "two words": _joined(words["middle"], words["rare"]),
        "two usual words": _joined(words["usual"], reversed(words["usual"])),
        "Latin words": chosen.sample(latin, MANY),
        "misspelt Latin words": [_misspelt(word) for word in chosen.sample(long, MANY)],
        "pinyin initials": [_initials(title) for title in titles],
        "titles": titles,
    }
    if REAL.exists():
        asked["titles of real results"] = [r.title for r in results()[:MANY]]
    return asked


def typed() -> Mapping[str, Sequence[str]]:
    """Beginnings of titles, as they are typed."""
    chosen = random.Random(_SEED)
    titles = [title for title, _, _ in texts(_BORN, _BORN + MANY - 1)]
    latin = [word for word in vocabulary() if word.isascii() and len(word) > len("abc")]
    return {
        "two characters": [title[:2] for title in titles],
        "five characters": [title[:5] for title in titles],
        "titles": titles,
        "one usual word": _pairs(chosen, vocabulary()[slice(*_USUAL)]),
        "begun Latin words": [word[:3] for word in chosen.sample(latin, MANY)],
        "pinyin initials": [_initials(title) for title in titles],
    }


def of_achievements() -> Mapping[str, Sequence[str]]:
    """Of the benchmark's achievements, in which a few hundred words stand over and over."""
    chosen = random.Random(_SEED)

    def several(kind: str) -> list[str]:
        return [chosen.choice(WORDS[kind]) for _ in range(MANY)]

    one = [word for kind in ("fields", "methods", "things") for word in WORDS[kind]]
    titles = [
        f"面向{field}的{method}{thing}研究{chosen.randrange(100_000)}"
        for field, method, thing in zip(
            several("fields"), several("methods"), several("things"), strict=True
        )
    ]
    return {
        "one word": one,
        "two words": _joined(several("methods"), several("things")),
        "sentences": sentences(MANY, _SEED),
        "titles": titles,
        "pinyin initials": [_initials(title) for title in titles],
    }


BAD = {
    "the most usual pair": vocabulary()[0],
    "usual words and no other": "".join(vocabulary()[:6]),
    "stop words alone": "的了是在",
    "200 characters of usual words": "".join(vocabulary()[:150])[:200],
    "200 different characters": "".join(chr(0x4E00 + 7 * n) for n in range(200)),
    "200 times the same": "研" * 200,
    "100 words of a letter": " ".join("abcdefghijklmnopqrstuvwxyz"[n % 26] for n in range(100)),
    "200 letters that may be pinyin": ("zhongguodongguan" * 20)[:200],
    "30 words that may be pinyin": " ".join(
        a + b for a in ("shi", "ji", "zh", "de", "an") for b in ("xi", "yi", "sh", "ge", "ang", "e")
    )[:200],
    "a letter 200 times": "a" * 200,
    "three words that nobody uses": "graphenne semicondcutor photovoltiac",
    "`%`": "%",
    "`%研究_`": "%研究_",
    "`研究' OR 1=1 --`": "研究' OR 1=1 --",
}
"""What costs the most, or is no search at all."""


def _pairs(chosen: random.Random, words: Sequence[str]) -> list[str]:
    two = sorted({word for word in words if len(word) == 2 and is_han(word)})
    return chosen.sample(two, min(MANY, len(two)))


def _joined(first: Iterable[str], second: Iterable[str]) -> list[str]:
    return [f"{a} {b}" for a, b in zip(first, second, strict=False)]


def _misspelt(word: str) -> str:
    """The word with its third and fourth letter exchanged."""
    return word[:2] + word[3] + word[2] + word[4:]


def _initials(title: str) -> str:
    """Of four characters of the title."""
    return "".join(said[0][0] for said in readings(title)[2:6])
