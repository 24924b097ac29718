"""How usual terms are where nothing has been counted yet: fixed, and shipped.

Counted once in real abstracts of results of all disciplines, as `defaults.txt` says; made anew by
`python -m tests.benchmarks.searching.defaults`.
"""

from __future__ import annotations

from array import array
from functools import cache
from pathlib import Path

from backend.core.searching.frequencies import Shares
from backend.core.searching.terms import code

FILE = Path(__file__).with_name("defaults.txt")

COMMENT = "#"


@cache
def shares() -> Shares:
    """The shares of the file: on each line a share in thousandths, and the terms that have it."""
    known: dict[int, float] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(COMMENT):
            share, *terms = line.split()
            # Of two terms with one code the more usual one counts: it comes first.
            for term in terms:
                known.setdefault(code(term), int(share) / 1_000)
    codes = sorted(known)
    return Shares(array("q", codes), array("f", (known[c] for c in codes)))
