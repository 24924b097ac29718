"""How well weights tell accepted matches from declined ones, and whether others would. Pure.

Accepted and declined proposals are the labels. Concordance is the share of pairs of an accepted
and a declined one in which the accepted one has the higher score; equal scores count half. Half of
them tell nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from backend.policy.rules import PartKind

FEWEST = 20
"""Accepted ones, and declined ones, below which nothing is said of weights."""

ROUNDS = 200
"""Times that the labels are drawn anew: what an interval is made of."""

SPLITS = 40
"""Times that weights are fitted to a half of the labels, and tried on the other."""

_STEPS = (20, 10, 5, 2)
"""Percent that are moved from one part to another, the larger moves first."""

Percents = Mapping[PartKind, int]
"""Weights in percent, together 100."""


@dataclass(frozen=True, slots=True)
class Label:
    """The values of a proposal's parts, from 0 to 1, and whether it was accepted."""

    values: Mapping[PartKind, float]
    accepted: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """Two weights on the same labels: both concordances, and the difference's interval of 95 %."""

    now: float
    then: float
    low: float
    high: float

    @property
    def is_better(self) -> bool:
        """Whether the other weights are better beyond chance."""
        return self.low > 0


def few(labels: Sequence[Label]) -> bool:
    """Whether there are too few labels to say anything."""
    accepted = sum(label.accepted for label in labels)
    return min(accepted, len(labels) - accepted) < FEWEST


def concordance(labels: Sequence[Label], weights: Percents) -> float:
    """How well the weights tell the labels apart, from 0 to 1; of both kinds there is one."""
    no = sorted(_score(label, weights) for label in labels if not label.accepted)
    yes = [_score(label, weights) for label in labels if label.accepted]
    won = sum(bisect_left(no, score) + bisect_right(no, score) for score in yes) / 2
    return won / (len(yes) * len(no))


def compared(labels: Sequence[Label], now: Percents, then: Percents, seed: int = 1) -> Compared:
    """What other weights would do; the interval comes from drawing the labels anew."""
    chosen = Random(seed)  # noqa: S311 - draws samples
    differences = []
    for _ in range(ROUNDS):
        drawn = _drawn(labels, chosen)
        differences.append(concordance(drawn, then) - concordance(drawn, now))
    low, high = _middle(differences)
    return Compared(concordance(labels, now), concordance(labels, then), low, high)


def fitted(labels: Sequence[Label], start: Percents) -> dict[PartKind, int]:
    """Weights near to those given that tell the labels apart the best, by small moves."""
    best = dict(start)
    reached = concordance(labels, best)
    for step in _STEPS:
        moved = True
        while moved:
            moved = False
            for giving in PartKind:
                for taking in PartKind:
                    if giving is taking or best[giving] < step:
                        continue
                    tried = {**best, giving: best[giving] - step, taking: best[taking] + step}
                    found = concordance(labels, tried)
                    if found > reached + 1e-9:
                        best, reached, moved = tried, found, True
    return best


def promised(labels: Sequence[Label], now: Percents, seed: int = 1) -> Compared:
    """What fitting would bring on answers that it has not seen, with the interval.

    Fitted to one half and tried on the other, again and again.
    """
    chosen = Random(seed)  # noqa: S311 - draws samples
    before, after = [], []
    for _ in range(SPLITS):
        one, other = _halves(labels, chosen)
        before.append(concordance(other, now))
        after.append(concordance(other, fitted(one, now)))
    low, high = _middle([a - b for a, b in zip(after, before, strict=True)])
    return Compared(sum(before) / SPLITS, sum(after) / SPLITS, low, high)


def _score(label: Label, weights: Percents) -> float:
    return sum(label.values[kind] * percent for kind, percent in weights.items())


def _drawn(labels: Sequence[Label], chosen: Random) -> list[Label]:
    found: list[Label] = []
    for accepted in (True, False):
        own = [label for label in labels if label.accepted is accepted]
        found += chosen.choices(own, k=len(own))
    return found


def _halves(labels: Sequence[Label], chosen: Random) -> tuple[list[Label], list[Label]]:
    one: list[Label] = []
    other: list[Label] = []
    for accepted in (True, False):
        own = [label for label in labels if label.accepted is accepted]
        chosen.shuffle(own)
        one += own[::2]
        other += own[1::2]
    return one, other


def _middle(differences: list[float]) -> tuple[float, float]:
    ordered = sorted(differences)
    cut = len(ordered) // 40
    return ordered[cut], ordered[-1 - cut]
