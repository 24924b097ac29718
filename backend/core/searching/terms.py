"""What texts are searched by: folded characters, and the terms that they are cut into. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

import opencc

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"[a-z0-9]+|[{_HAN}]+|[^\W_a-z0-9{_HAN}]+")
"""A run of letters of one kind: Latin with digits, Chinese, or any other script."""

HAN_ONLY = re.compile(rf"[{_HAN}]+")
LATIN = re.compile(r"[a-z]+")

_PIECE = r"[a-z0-9]+(?:(?<=[0-9])\.(?=[0-9])[a-z0-9]+)*(?:\+\+|[#%+](?![a-z0-9]))?"
"""Latin letters and digits with the decimal point between, and the sign behind them: 0.1mm, c++."""

_JOINER = r"[.\-+/#%_·&'’\u2010-\u2013\u2212]|(?<=[0-9]),(?=[0-9])|(?<=\+\+)"
"""What stands between the pieces of one word. A comma only between digits: others end a phrase."""

_WORD = re.compile(rf"{_PIECE}(?:(?:{_JOINER}){_PIECE})*|[^\W_a-z0-9{_HAN}]+")
_PIECES = re.compile(_PIECE)
_SIGNS = "+#%"
_PART = re.compile(r"[0-9.]+|[a-z]+")
_NUMBER = re.compile(r"[0-9][0-9.\-]*")

_TELLING = 2
"""Characters of a piece that tells something: a lone letter or digit is not looked for."""

_LONGEST_WORD = 60
"""Characters of a word that count: nobody types more, and a page of letters is no word."""

IN_TITLE = "^"
"""Begins the terms of a title: they are in the text's terms once more, under this mark."""


CHARACTER = "'"
"""Begins the term of a single Chinese character: those are counted, and compared, not looked up."""


def folded(text: str) -> str:
    """The text as it is searched: NFKC, lower case, simplified characters; one for one of those.

    So 「ＩＧＢＴ模塊」 is 「igbt模块」.
    """
    return unicodedata.normalize("NFKC", text).lower().translate(_simplified())


@cache
def _simplified() -> dict[int, str]:
    """The simplified character of each traditional one."""
    every = [*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0xF900, 0xFB00)]
    # Each on a line of its own: in company, characters are converted as words.
    converted = opencc.OpenCC("t2s").convert("\n".join(map(chr, every))).split("\n")
    return {
        number: simple
        for number, simple in zip(every, converted, strict=True)
        if simple != chr(number) and len(simple) == 1
    }


def runs(text: str) -> list[str]:
    """The runs of letters of one kind in a folded text, in their order."""
    return _RUN.findall(text)


def is_han(run: str) -> bool:
    """Whether the run is Chinese."""
    return HAN_ONLY.match(run) is not None


class Word(NamedTuple):
    """A term of letters or digits other than Chinese, and where in the folded text it stands."""

    term: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words of a folded text but for the Chinese ones: index, ranking and marks all ask here.

    What is written as one is one, whichever joiner it has (COVID-19, covid19; a number beside
    letters also behind a space, covid 19), and so are its neighbouring pieces, and each piece
    that tells something: gan, on, si of GaN-on-Si. Between digits the joiner stays: 3.5 is not 35.
    """
    last = Word("", -1, -1)
    for found in _WORD.finditer(text):
        start = found.start()
        for term, begins, ends in _pieces(found[0]):
            yield Word(term, start + begins, start + ends)
        whole = Word(_joined(found[0]), start, found.end())
        if text[last.end : start] == " " and _is_one_spaced(last.term, whole.term):
            yield Word((last.term + whole.term)[:_LONGEST_WORD], last.start, whole.end)
        last = whole


def term_at_end(text: str) -> str:
    """The whole word that a folded text ends with, if it is not Chinese; or nothing."""
    return next((word.term for word in words(text) if word.end == len(text)), "")


def _is_one_spaced(one: str, other: str) -> bool:
    """Whether one is a number and the other letters alone, as in `0.1 mm` and `covid 19`."""
    return _is_number_and_letters(one, other) or _is_number_and_letters(other, one)


def _is_number_and_letters(one: str, other: str) -> bool:
    return _NUMBER.fullmatch(one) is not None and LATIN.fullmatch(other) is not None


@lru_cache(maxsize=32_768)
def _pieces(word: str) -> Sequence[Word]:
    """The terms of a word as it is written, with their places in it, each once at a place."""
    if word.isalnum():
        return (Word(word[:_LONGEST_WORD], 0, len(word)),)
    pieces = [Word(p[0], p.start(), p.end()) for p in _PIECES.finditer(word)]
    joined = [(0, len(word)), *((a.start, b.end) for a, b in pairwise(pieces))]
    found = [Word(_joined(word[start:end]), start, end) for start, end in joined]
    for piece in pieces:
        found += (part for part in (piece, *_parts(piece)) if len(part.term) >= _TELLING)
    return tuple(dict.fromkeys(Word(t[:_LONGEST_WORD], start, end) for t, start, end in found))


def _parts(piece: Word) -> Iterator[Word]:
    """What stands before the piece's sign; of letters with a decimal number both for themselves."""
    term, start, _ = piece
    bare = term.rstrip(_SIGNS)
    if not ("." in bare and _PART.fullmatch(bare) is None):
        yield Word(bare, start, start + len(bare))
        return
    for part in _PART.finditer(bare):
        yield Word(part[0], start + part.start(), start + part.end())


def _joined(word: str) -> str:
    """The word without its joiners; those between digits are a point, or a dash."""
    joined, last = "", 0
    for piece in _PIECES.finditer(word):
        if joined[-1:].isdigit() and piece[0][0].isdigit():
            joined += "." if word[last] in ".," else "-"
        joined, last = joined + piece[0], piece.end()
    return (joined or word)[:_LONGEST_WORD]


def terms(text: str) -> Iterator[str]:
    """The terms of a folded text, as often as they stand in it.

    Pairs of neighbouring Chinese characters, a character that stands alone, and other words.
    """
    for run in HAN_ONLY.findall(text):
        if len(run) > 1:
            yield from map("".join, pairwise(run))
        else:
            yield run
    yield from (word.term for word in words(text))


@lru_cache(maxsize=32_768)
def code(term: str) -> int:
    """The number that stands for the term in the index: two of a million terms share one.

    Whoever finds a record by it looks into the text then.
    """
    return crc32(term.encode("utf-8", "surrogatepass"))


def codes(found: Iterable[str]) -> set[int]:
    """The numbers of terms."""
    return {code(term) for term in found}


def in_title(title: str) -> set[int]:
    """The numbers of a folded title's terms, under the mark of titles."""
    return codes(IN_TITLE + term for term in terms(title))


def characters(text: str) -> set[int]:
    """The numbers of a folded text's single Chinese characters, under their mark."""
    return codes(CHARACTER + character for character in set("".join(HAN_ONLY.findall(text))))
