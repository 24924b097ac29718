"""Names and titles by their sound: pairs of syllables, and the initials of what follows. Pure.

A character has up to two readings (「重」 is zhong and chong): each of them is kept. What is typed
is an utterance: of each character its syllable, its initial or the character itself, as in an
input method (dongguan lg, dgligong, 东莞lg); the last syllable may be begun.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
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
_TWO_LETTERS = ("zh", "ch", "sh")
"""Initials of two letters."""

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
    return [said for _, said in _spoken(text)]


@lru_cache(maxsize=4_096)
def heard(text: str) -> Sequence[Sequence[str]]:
    """What may be typed of each character of a folded title: its readings, or itself."""
    return tuple((*said, character) for character, said in _spoken(text))


def _spoken(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    known = _readings()
    for character in text:
        if said := known.get(character):
            yield character, said
        elif _LATIN_OR_DIGIT.match(character):
            yield character, (character,)


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


def asked_sounds(utterance: Sequence[str]) -> list[str]:
    """The terms that all stand in a name that sounds like it; none where it is no pinyin.

    The utterance is in the parts that it is typed in, each Latin letters or Chinese characters.
    """
    said = [spelled(part) for part in utterance]
    if None in said:
        return []
    spoken = [syllable for part in said for syllable in part or ()]
    whole = [_is_whole(syllable) for syllable in spoken[:-1]]
    # The last syllable may not be typed to its end yet: where it may go on, its initial counts. Of
    # two syllables nothing would be left to look for then (纳米, 工艺): they are taken as they are.
    whole += [_is_whole(last) and last not in _beginnings() for last in spoken[-1:]]
    initials = "".join(syllable[0] for syllable in spoken)
    return _pairs(spoken, whole) + asked_initials(initials) or _pairs(
        spoken, [_is_whole(syllable) for syllable in spoken]
    )


def _pairs(spoken: Sequence[str], whole: Sequence[bool]) -> list[str]:
    """The terms of neighbouring syllables that are whole."""
    pairs = zip(pairwise(spoken), pairwise(whole), strict=True)
    return [f"{SYLLABLES}{' '.join(pair)}" for pair, both in pairs if all(both)]


def _is_whole(syllable: str) -> bool:
    return syllable in _syllables()


def spelled(part: str) -> list[str] | None:
    """The syllables and initials that the part of an utterance says; None: it is no pinyin.

    Of several ways to cut it the one with the fewest of them, the first of those the longest; at
    its end there may be a begun syllable. Of a Chinese character its most usual reading.
    """
    if not part.isascii():
        said = [_readings().get(character) for character in part]
        return None if None in said else [each[0] for each in said if each]
    # From the end: the best cut of what stands behind each place.
    cuts: list[list[str] | None] = [None] * len(part) + [[]]
    for at in reversed(range(len(part))):
        ways = [
            [part[at:end], *rest]
            for end in range(min(len(part), at + _LONGEST_SYLLABLE), at, -1)
            if _is_said(part[at:end], is_last=end == len(part)) and (rest := cuts[end]) is not None
        ]
        cuts[at] = min(ways, key=len, default=None)
    return cuts[0]


def _is_said(letters: str, *, is_last: bool) -> bool:
    """Whether somebody who types a character may type so of it."""
    if letters in _syllables() or (is_last and letters in _beginnings()):
        return True
    return letters in _TWO_LETTERS or (len(letters) == 1 and letters in _beginnings())


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(s[:n] for s in _syllables() for n in range(1, len(s)))


def sounds_like(typed: str, heard: Sequence[Sequence[str]]) -> bool:
    """Whether what is heard, from some character on, is what was typed of its sound."""
    starts = [at for at, each in enumerate(heard) if any(s[0] == typed[0] for s in each)]
    return any(_goes_on(typed, heard[start:]) for start in starts)


def _goes_on(typed: str, heard: Iterable[Sequence[str]]) -> bool:
    places = {0}
    for each in heard:
        places = {after for at in places for said in each for after in _after(typed, at, said)}
        if not places or len(typed) in places:
            break
    return len(typed) in places


def _after(typed: str, at: int, said: str) -> Iterator[int]:
    """The places in what was typed behind what it may say of one character."""
    if typed[at] != said[0]:
        return
    yield at + 1
    if typed.startswith(said, at):
        yield at + len(said)
    elif said.startswith(typed[at:]):
        yield len(typed)
    elif said.startswith(_TWO_LETTERS) and typed.startswith(said[:2], at):
        yield at + len("zh")
