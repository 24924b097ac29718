"""Names and titles by their sound: pairs of syllables, and the initials of what follows. Pure.

A character has up to two readings (「重」 is zhong and chong): each of them is kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from itertools import pairwise, product
from pathlib import Path

import orjson

SYLLABLES = "~"
"""Begins the term of two syllables."""

INITIALS = "="
"""Begins the term of three initials that follow each other."""

READINGS = 2
"""Readings of a character that count."""

_INITIALS_TOGETHER = 3
_LATIN_OR_DIGIT = re.compile(r"[a-z0-9]")
_LONGEST_SYLLABLE = 6


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """The syllables of each character, without tones, the most usual first."""
    # Beside the package, not through it: importing that takes most of a second.
    package = find_spec("pypinyin")
    assert package is not None
    assert package.origin is not None
    table = Path(package.origin).with_name("pinyin_dict.json")
    found: dict[str, str] = orjson.loads(table.read_bytes())
    kept: dict[tuple[str, ...], tuple[str, ...]] = {}
    read: dict[str, tuple[str, ...]] = {}
    for number, said in found.items():
        character = chr(int(number))
        if "\u3400" <= character <= "\u9fff":
            plain = tuple(dict.fromkeys(map(_plain, said.split(","))))[:READINGS]
            read[character] = kept.setdefault(plain, plain)
    return read


def load() -> None:
    """Read the tables now: else the first to ask waits for them, and everybody with them."""
    _beginnings()


def _plain(syllable: str) -> str:
    """Without its tone; ü as v, as it is typed."""
    spelled = unicodedata.normalize("NFD", syllable)
    return spelled.replace("u\u0308", "v").encode("ascii", "ignore").decode().lower()


@cache
def _syllables() -> frozenset[str]:
    return frozenset(s for said in _readings().values() for s in said)


def readings(text: str) -> list[tuple[str, ...]]:
    """The readings of each character of a folded text; of a Latin letter or digit itself."""
    known = _readings()
    found = []
    for character in text:
        if said := known.get(character):
            found.append(said)
        elif _LATIN_OR_DIGIT.match(character):
            found.append((character,))
    return found


def sounds(name: str) -> Iterator[str]:
    """The terms that a folded name is found by when its sound is typed."""
    said = readings(name)
    for pair in pairwise(said):
        for two in product(*pair):
            yield f"{SYLLABLES}{' '.join(two)}"
    heads = [tuple(dict.fromkeys(s[0] for s in each)) for each in said]
    for three in zip(heads, heads[1:], heads[2:], strict=False):
        for letters in product(*three):
            yield f"{INITIALS}{''.join(letters)}"


def asked_initials(word: str) -> list[str]:
    """The terms that all stand in a name whose initials hold the word; none for a short word."""
    last = len(word) - _INITIALS_TOGETHER + 1
    return [f"{INITIALS}{word[i : i + _INITIALS_TOGETHER]}" for i in range(last)]


def asked_syllables(word: str) -> list[str]:
    """The terms that all stand in a name that sounds like the word; none where it is no pinyin.

    The last syllable may not be typed to its end yet: where it begins a longer one, it is left out.
    """
    said = spelled(word)
    if said is None:
        return []
    if said and said[-1] in _beginnings():
        said = said[:-1]
    return [f"{SYLLABLES}{' '.join(pair)}" for pair in pairwise(said)]


def spelled(word: str) -> list[str] | None:
    """The whole syllables that the word begins with, up to a begun one at its end; None: no pinyin.

    Of several ways to cut it the one with the longest syllables first.
    """
    known = _syllables()
    dead: set[int] = set()

    def cut(at: int) -> list[str] | None:
        if at == len(word):
            return []
        if at in dead:
            return None
        for length in range(min(_LONGEST_SYLLABLE, len(word) - at), 0, -1):
            syllable = word[at : at + length]
            if syllable in known and (rest := cut(at + length)) is not None:
                return [syllable, *rest]
        if _begins_syllable(word[at:]):
            return []
        dead.add(at)
        return None

    return cut(0)


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(s[:n] for s in _syllables() for n in range(1, len(s)))


def _begins_syllable(rest: str) -> bool:
    return rest in _beginnings()


def sounds_like(word: str, said: Iterable[tuple[str, ...]]) -> bool:
    """Whether what is said, from some character on, has these initials or this sound."""
    heard = list(said)
    starts = [i for i, each in enumerate(heard) if any(s[0] == word[0] for s in each)]
    return any(_has_initials(word, heard, i) or _has_sound(word, heard, i) for i in starts)


def _has_initials(word: str, heard: list[tuple[str, ...]], start: int) -> bool:
    if start + len(word) > len(heard):
        return False
    return all(
        any(s[0] == letter for s in each) for letter, each in zip(word, heard[start:], strict=False)
    )


def _has_sound(word: str, heard: list[tuple[str, ...]], start: int) -> bool:
    rests = {word}
    for each in heard[start:]:
        following = set()
        for rest in rests:
            for syllable in each:
                if syllable.startswith(rest):
                    return True
                if rest.startswith(syllable):
                    following.add(rest[len(syllable) :])
        rests = following
        if not rests:
            return False
    return False
