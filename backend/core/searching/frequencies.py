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
"""Of a term's texts, while nothing has been counted."""

FEWEST_COUNTED = 200
"""Public texts below which nothing is said of terms: a handful says more of itself."""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """In which share of the public texts terms stand; and how large the indexes are, roughly.

    `rare` is the share of what the sample did not hold twice. `sizes` are numbers of records by
    type, in powers of ten: what a query looks into depends on them, and may not tell of one record.
    """

    codes: Sequence[int] = field(default_factory=lambda: array("q"))
    """Rising."""
    shares: Sequence[float] = field(default_factory=lambda: array("f"))
    rare: float = UNKNOWN_SHARE
    sizes: Mapping[str, int] = field(default_factory=dict)

    def share(self, code: int) -> float:
        """The share of texts that have the term, more than 0 and at most 1."""
        at = bisect_left(self.codes, code)
        if at < len(self.codes) and self.codes[at] == code:
            return self.shares[at]
        return self.rare

    def weight(self, code: int) -> float:
        """What the term tells: the logarithm of how rare it is, more than 0."""
        return math.log(1 + (1 - min(self.share(code), 0.999)) / self.share(code))

    def size(self, type_name: str) -> int:
        """About how many records of the type there are."""
        return self.sizes.get(type_name, 1_000)


def magnitude(count: float) -> int:
    """The power of ten that the count reaches at most."""
    return int(10 ** math.ceil(math.log10(max(count, 1))))
