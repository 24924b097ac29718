"""What is counted by tallies of our own is told word for word as Prometheus's client tells it."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from backend.core.tallies import Family

BOUNDS = (0, 0.002, 1, 2_000, 100_000)
VALUES = (0, 0.002, 0.0021, 1, 1.5, 2_000, 99_999.9, 100_000, 2e6)


def told(registry: CollectorRegistry) -> list[str]:
    """The lines, but for the times since when each is counted."""
    lines = generate_latest(registry).decode().splitlines()
    return [line.rpartition(" ")[0] if "_created{" in line else line for line in lines]


def test_they_are_told_as_those_of_the_library() -> None:
    ours, theirs = CollectorRegistry(), CollectorRegistry()
    counter = Counter("things", "Things — “done”.", ("kind", "by"), registry=theirs)
    spread = Histogram("sizes", "Sizes.", ("kind",), buckets=BOUNDS, registry=theirs)
    counts, spreads = (
        Family("counter", "things", "Things — “done”.", ours),
        Family("histogram", "sizes", "Sizes.", ours),
    )
    for kind in ("a", 'b "c"'):
        one, other = counts.count(kind=kind, by="x"), counter.labels(kind, "x")
        for _ in range(3):
            one.inc()
            other.inc()
        mine, its = spreads.spread(BOUNDS, kind=kind), spread.labels(kind)
        for value in VALUES:
            mine.observe(value)
            its.observe(value)
    assert told(ours) == told(theirs)
    assert "sizes_count" in "".join(told(ours))


def test_one_without_labels() -> None:
    ours, theirs = CollectorRegistry(), CollectorRegistry()
    Family("histogram", "sizes", "Sizes.", ours).spread(BOUNDS)
    Histogram("sizes", "Sizes.", buckets=BOUNDS, registry=theirs)
    kept = [line for line in told(ours) if "_created" not in line]
    assert kept == [line for line in told(theirs) if "_created" not in line]
