"""What this process counts of its own work, as Prometheus reads it at `/metrics`.

Counted where it happens; each count takes about a microsecond, all of a request's some ten.
"""

from __future__ import annotations

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    ProcessCollector,
)

REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
GCCollector(registry=REGISTRY)

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
_FEW = (0, 1, 2, 3, 5, 10, 20, 50)
_MANY = (0, 1, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)

REQUESTS = Counter(
    "zhuanhua_requests",
    "GraphQL requests, by the operation's kind and by what came of them: answered, with errors "
    "beside the data or instead of it, refused before execution, or failed.",
    ("kind", "outcome"),
    registry=REGISTRY,
)
SECONDS = Histogram(
    "zhuanhua_request_seconds",
    "From the request's head to its answer, in seconds.",
    ("kind",),
    buckets=_SECONDS,
    registry=REGISTRY,
)
COST = Histogram(
    "zhuanhua_request_cost",
    "Rows × fields that a request asked for, refused for its cost or not.",
    buckets=(*_MANY, 20_000, 100_000),
    registry=REGISTRY,
)
STATEMENTS = Histogram(
    "zhuanhua_request_statements",
    "Statements that a request's reads took.",
    buckets=_FEW,
    registry=REGISTRY,
)
ROWS = Histogram(
    "zhuanhua_request_rows",
    "Rows that these statements gave; what is related stands inside of them.",
    buckets=_MANY,
    registry=REGISTRY,
)

_documents = Counter(
    "zhuanhua_documents",
    "Documents looked for among those that are parsed and valid, found or not.",
    ("cache",),
    registry=REGISTRY,
)
DOCUMENT_HITS, DOCUMENT_MISSES = _documents.labels("hit"), _documents.labels("miss")

_plans = Counter(
    "zhuanhua_plans",
    "Plans looked for among those that are kept with their document, found or not.",
    ("cache",),
    registry=REGISTRY,
)
PLAN_HITS, PLAN_MISSES = _plans.labels("hit"), _plans.labels("miss")

_reads = Counter(
    "zhuanhua_reads",
    "What was read by plan, a record or page with all below it; queries that were read so without "
    "an executor; fields of planned rows that were left to Strawberry's resolvers; and reads in "
    "front of the executor that failed, or were not confirmed to be who asks, and were done again.",
    ("by",),
    registry=REGISTRY,
)
PLANNED, LEFT = _reads.labels("plan"), _reads.labels("strawberry")
DIRECT = _reads.labels("direct")
FAILED, UNCONFIRMED = _reads.labels("failed"), _reads.labels("unconfirmed")

_KINDS = ("query", "mutation", "unknown")
_OUTCOMES = ("answered", "errors", "refused", "failed")
_REQUESTS = {(k, o): REQUESTS.labels(k, o) for k in _KINDS for o in _OUTCOMES}
_TIMES = {kind: SECONDS.labels(kind) for kind in _KINDS}


def request_done(kind: str, outcome: str, seconds: float) -> None:
    """Count one request."""
    _REQUESTS[kind, outcome].inc()
    _TIMES[kind].observe(seconds)


def reads_done(statements: int, rows: int) -> None:
    """Count what a request read."""
    STATEMENTS.observe(statements)
    ROWS.observe(rows)
