"""Counts that cost little where they are counted, told as `prometheus_client` tells its own.

Its own take a lock and several calls each, of which a request has some ten. These are counted by
the one thread that answers requests.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from prometheus_client import CollectorRegistry, Metric
from prometheus_client.registry import Collector
from prometheus_client.utils import INF, floatToGoString

Told = Iterable[tuple[str, Mapping[str, str], float]]
"""Samples: what their names end with, their labels beside the family's, and their values."""


class Count:
    """How often something happened."""

    __slots__ = ("_since", "_value")

    def __init__(self) -> None:
        self._value, self._since = 0, time.time()

    def inc(self) -> None:
        """Once more."""
        self._value += 1

    def told(self) -> Told:
        """The count, and since when it is counted."""
        return ("_total", {}, self._value), ("_created", {}, self._since)


class Spread:
    """How often a value was at most each of some bounds, and the sum of all."""

    __slots__ = ("_bounds", "_counts", "_since", "_sum")

    def __init__(self, bounds: Sequence[float]) -> None:
        """`bounds` rise; what is beyond the last is counted too."""
        self._bounds = (*map(float, bounds), INF)
        self._counts = [0] * len(self._bounds)
        self._sum, self._since = 0.0, time.time()

    def observe(self, value: float) -> None:
        """One value more."""
        self._counts[bisect_left(self._bounds, value)] += 1
        self._sum += value

    def told(self) -> Told:
        """The values at most each bound; how many there were, their sum, and since when."""
        below = 0
        for bound, count in zip(self._bounds, self._counts, strict=True):
            below += count
            text: str = floatToGoString(bound)  # type: ignore[no-untyped-call]
            yield "_bucket", {"le": text}, below
        yield "_count", {}, below
        yield "_sum", {}, self._sum
        yield "_created", {}, self._since


class Family(Collector):
    """The tallies of one name, by the values of their labels."""

    def __init__(self, kind: str, name: str, meaning: str, registry: CollectorRegistry) -> None:
        """`kind` is Prometheus's word for what is tallied: `counter` or `histogram`."""
        self._kind, self._name, self._meaning = kind, name, meaning
        self._tallies: list[tuple[Mapping[str, str], Count | Spread]] = []
        registry.register(self)

    def count(self, **labels: str) -> Count:
        """One more count, with these labels."""
        self._tallies.append((labels, made := Count()))
        return made

    def spread(self, bounds: Sequence[float], **labels: str) -> Spread:
        """One more spread, with these labels."""
        self._tallies.append((labels, made := Spread(bounds)))
        return made

    def collect(self) -> Iterable[Metric]:
        """All of them as they stand."""
        found = Metric(self._name, self._meaning, self._kind)
        for labels, tally in self._tallies:
            for ending, more, value in tally.told():
                found.add_sample(self._name + ending, {**labels, **more}, value)
        return [found]
