"""How usual terms are, in texts that everybody may see: what nobody may know decides no ranking.

Counted in the background, never by a write, from a sample; each process reads what was counted.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

UNKNOWN_SHARE = 0.001
"""Of the texts: a term's of which nothing is known, neither counted nor shipped."""

FEWEST_COUNTED = 200
"""Public texts below which nothing is said of terms: a handful says more of itself."""


@dataclass(frozen=True, slots=True)
class Shares:
    """In which share of some texts each term stands; `rare` has what the sample did not hold."""

    codes: Sequence[int] = field(default_factory=lambda: array("q"))
    """Rising."""
    shares: Sequence[float] = field(default_factory=lambda: array("f"))
    rare: float = UNKNOWN_SHARE

    def of(self, code: int) -> float:
        """The share of texts that have the term, more than 0 and at most 1."""
        at = bisect_left(self.codes, code)
        if at < len(self.codes) and self.codes[at] == code:
            return self.shares[at]
        return self.rare


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How usual terms are in the public texts; and how large the indexes are, roughly.

    `sizes` are numbers of records by type, in powers of ten: what a query looks into depends on
    them, and may not tell of one record. `titles` are of all the titles of a type, seen or not:
    only the search for near ones may use them, which goes over all of them too (DISC-4).
    """

    public: Shares = field(default_factory=Shares)
    sizes: Mapping[str, int] = field(default_factory=dict)
    titles: Mapping[str, Shares] = field(default_factory=dict)
    counted: int = 0
    """The last row that was read; 0 where nothing was counted."""

    def share(self, code: int) -> float:
        """The share of public texts that have the term, more than 0 and at most 1."""
        return self.public.of(code)

    def is_rare(self, code: int) -> bool:
        """Whether no public text is known to have the term, or hardly one."""
        return self.share(code) <= self.public.rare

    def weight(self, code: int) -> float:
        """What the term tells: the logarithm of how rare it is, more than 0."""
        share = self.share(code)
        return math.log(1 + (1 - min(share, 0.999)) / share)

    def size(self, type_name: str) -> int:
        """About how many records of the type there are."""
        return self.sizes.get(type_name, 1_000)

    def in_titles(self, type_name: str) -> Shares:
        """In which share of the type's titles terms stand, under their mark."""
        return self.titles.get(type_name, self.public)


def magnitude(count: float) -> int:
    """The power of ten that the count reaches at most."""
    return int(10 ** math.ceil(math.log10(max(count, 1))))
