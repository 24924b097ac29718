"""How texts are compared: width, case, spaces and punctuation do not make two titles different."""

from __future__ import annotations

import re
import unicodedata

_CONTROLS = r"\x00-\x1f\x7f-\x9f\u2028\u2029"
"""What Unicode has of controls and of separators of lines; it adds none any more."""

_TURNING = r"\u202a-\u202e\u2066-\u2069"
"""Marks that turn the direction of writing: what is read is not what is kept."""

_UNREADABLE = re.compile(f"[{_CONTROLS}{_TURNING}]")
_UNREADABLE_IN_LINES = re.compile(rf"(?![\n\r\t])[{_CONTROLS}{_TURNING}]")

_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


def blank(text: str) -> bool:
    """Whether there is nothing to see: only spaces, controls and marks of no width."""
    return all(unicodedata.category(c) in _UNSEEN for c in text)


def wordless(text: str) -> bool:
    """Whether it has no letter, digit or Chinese character: no search could find it."""
    return not any(character.isalnum() for character in _normal(text))


def unreadable(text: str, *, lines: bool) -> bool:
    """Whether something in it cannot be shown, or turns the writing around; `lines` may break."""
    return (_UNREADABLE_IN_LINES if lines else _UNREADABLE).search(text) is not None


def folded(text: str) -> str:
    """The text as it is compared (DISC-4): NFKC, case folded, letters and digits only."""
    normal = _normal(text)
    kept = "".join(c for c in normal if unicodedata.category(c)[0] in "LNM")
    return kept or normal.strip()


def length_kept(text: str) -> int:
    """How many characters it takes to keep the text, as it is and folded: that may be longer."""
    # One sign becomes four letters at times. What is normal is only cut by folding.
    if len(_normal(text)) <= len(text):
        return len(text)
    return max(len(text), len(folded(text)))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
