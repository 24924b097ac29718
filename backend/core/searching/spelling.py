"""Latin words as they are typed: begun, or with a letter wrong. Pure.

Two words that are one error apart (a letter too many, one too few, another one, or two exchanged)
share a form: the word, or the word without one of its letters. The forms of a text's words stand in
the index, so that what is misspelt is looked up like any other term, by the same rights.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from backend.core.searching.terms import IN_TITLE, LATIN, runs, term_at_end, words

FORM = "?"
"""Begins the term of a form of a word."""

BEGUN = ">"
"""Begins the term of a beginning of a title's word."""

SHORTEST, LONGEST = 5, 20
"""Letters of words that may be misspelt: of shorter ones (IGBT, IGCT) each is a word of its own."""

MOST_WORDS = 40
"""Words of a text whose forms are kept: its first different ones."""

_FEWEST_TYPED, _MOST_TYPED = 2, 8
"""Characters by which a begun word is found."""

_ALONE = r"(?<![a-z0-9])%s(?![a-z0-9])"


def may_be_misspelt(text: str) -> list[str]:
    """The different words of a folded text that may be misspelt, in their order."""
    found = dict.fromkeys(run for run in runs(text) if SHORTEST <= len(run) <= LONGEST)
    return [run for run in found if LATIN.fullmatch(run)]


def forms(word: str) -> Iterator[str]:
    """The terms that the word shares with those that are one error apart, and with itself."""
    shortened = dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word)))
    for form in (word, *shortened):
        yield f"{FORM}{form}"


def kept_forms(text: str) -> Iterator[str]:
    """The terms that a folded text is found by when one of its words is misspelt."""
    for word in may_be_misspelt(text)[:MOST_WORDS]:
        yield from forms(word)


def title_forms(title: str) -> Iterator[str]:
    """The terms that a folded title is found by among titles when one of its words is misspelt."""
    return (IN_TITLE + form for form in kept_forms(title))


def beginnings(title: str) -> Iterator[str]:
    """The terms that a folded title is found by when one of its words is begun."""
    for term in dict.fromkeys(word.term for word in words(title)):
        if term.isascii():
            for length in range(_FEWEST_TYPED, min(len(term) - 1, _MOST_TYPED) + 1):
                yield f"{BEGUN}{term[:length]}"


def begun(text: str) -> str:
    """The word that a folded text ends with, and that may not be whole yet; or nothing."""
    ends = term_at_end(text)
    return ends if ends.isascii() and len(ends) >= _FEWEST_TYPED else ""


def beginning(word: str) -> str:
    """The term that titles with a word that begins so are found by."""
    return f"{BEGUN}{word[:_MOST_TYPED]}"


def misspellings(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Where in a folded text words stand that are one error apart from this one."""
    # Only words of its length, or one letter more or less, are compared: a text may be long.
    near = re.compile(_ALONE % f"[a-z]{{{max(SHORTEST, len(word) - 1)},{len(word) + 1}}}")
    return (found.span() for found in near.finditer(text) if are_one_error_apart(word, found[0]))


def are_one_error_apart(word: str, other: str) -> bool:
    """Whether one of two words is the other with one error."""
    if word == other or abs(len(word) - len(other)) > 1:
        return False
    start = _same(word, other)
    one, two = word[start:], other[start:]
    end = _same(one[::-1], two[::-1])
    one, two = one[: len(one) - end], two[: len(two) - end]
    exchanged = len(one) == len("ab") and one == two[::-1]
    return exchanged or max(len(one), len(two)) == 1


def _same(one: str, other: str) -> int:
    """How many characters both begin with."""
    both = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in both)
