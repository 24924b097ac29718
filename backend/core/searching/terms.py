"""What texts are searched by: folded characters, and the terms that they are cut into. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from zlib import crc32

import opencc

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(rf"[a-z0-9]+|[{_HAN}]+|[^\W_a-z0-9{_HAN}]+")
"""A run of letters of one kind: Latin with digits, Chinese, or any other script."""

HAN_ONLY = re.compile(rf"[{_HAN}]+")
LATIN = re.compile(r"[a-z]+")

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


def terms(text: str) -> Iterator[str]:
    """The terms of a folded text, as often as they stand in it.

    Pairs of neighbouring Chinese characters, a character that stands alone, and other words whole.
    """
    for run in runs(text):
        if is_han(run) and len(run) > 1:
            yield from map("".join, pairwise(run))
        else:
            yield run[:_LONGEST_WORD]


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
