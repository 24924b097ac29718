"""How texts are compared: width, case, spaces and punctuation do not make two titles different."""

from __future__ import annotations

import unicodedata

_CONTROLS = frozenset({"Cc", "Zl", "Zp"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of writing: what is read is not what is kept."""

_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


def blank(text: str) -> bool:
    """Whether there is nothing to see: only spaces, controls and marks of no width."""
    return all(unicodedata.category(c) in _UNSEEN for c in text)


def unreadable(text: str, *, lines: bool) -> bool:
    """Whether something in it cannot be shown, or turns the writing around; `lines` may break."""
    allowed = "\n\r\t" if lines else ""
    return any(
        c in _TURNING or unicodedata.category(c) in _CONTROLS for c in text if c not in allowed
    )


def folded(text: str) -> str:
    """The text as it is compared (DISC-4): NFKC, case folded, letters and digits only."""
    normal = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c for c in normal if unicodedata.category(c)[0] in "LNM")
    return kept or normal.strip()
