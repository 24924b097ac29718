"""How texts are compared: width, case, spaces and punctuation do not make two titles different."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})


def blank(text: str) -> bool:
    """Whether there is nothing to see: only spaces, controls and marks of no width."""
    return all(unicodedata.category(c) in _UNSEEN for c in text)


def folded(text: str) -> str:
    """The text as it is compared (DISC-4): NFKC, case folded, letters and digits only."""
    normal = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c for c in normal if unicodedata.category(c)[0] in "LNM")
    return kept or normal.strip()
