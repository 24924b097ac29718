"""What this process counts of its own work, as Prometheus reads it at `/metrics`."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, GCCollector, ProcessCollector

from backend.core.tallies import Family

REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
GCCollector(registry=REGISTRY)

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)
_FEW = (0, 1, 2, 3, 5, 10, 20, 50)
_MANY = (0, 1, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
_KINDS = ("query", "mutation", "unknown")
_OUTCOMES = ("answered", "errors", "refused", "failed")


def _counter(name: str, meaning: str) -> Family:
    return Family("counter", name, meaning, REGISTRY)


def _histogram(name: str, meaning: str) -> Family:
    return Family("histogram", name, meaning, REGISTRY)


_requests = _counter(
    "zhuanhua_requests",
    "GraphQL requests, by the operation's kind and by what came of them: answered, with errors "
    "beside the data or instead of it, refused before execution, or failed.",
)
_REQUESTS = {(k, o): _requests.count(kind=k, outcome=o) for k in _KINDS for o in _OUTCOMES}

_seconds = _histogram(
    "zhuanhua_request_seconds", "From the request's head to its answer, in seconds."
)
_TIMES = {kind: _seconds.spread(_SECONDS, kind=kind) for kind in _KINDS}

COST = _histogram(
    "zhuanhua_request_cost", "Rows × fields that a request asked for, refused for its cost or not."
).spread((*_MANY, 20_000, 100_000))
STATEMENTS = _histogram(
    "zhuanhua_request_statements", "Statements that a request's reads took."
).spread(_FEW)
ROWS = _histogram(
    "zhuanhua_request_rows",
    "Rows that these statements gave; what is related stands inside of them.",
).spread(_MANY)

_documents = _counter(
    "zhuanhua_documents",
    "Documents looked for among those that are parsed and valid, found or not.",
)
DOCUMENT_HITS, DOCUMENT_MISSES = _documents.count(cache="hit"), _documents.count(cache="miss")

_plans = _counter(
    "zhuanhua_plans",
    "Plans looked for among those that are kept with their document, found or not.",
)
PLAN_HITS, PLAN_MISSES = _plans.count(cache="hit"), _plans.count(cache="miss")

_reads = _counter(
    "zhuanhua_reads",
    "What was read by plan, a record or page with all below it; queries that were read so without "
    "an executor; fields of planned rows that were left to Strawberry's resolvers; and reads in "
    "front of the executor that failed, or were not confirmed to be who asks, and were done again.",
)
PLANNED, LEFT = _reads.count(by="plan"), _reads.count(by="strawberry")
DIRECT = _reads.count(by="direct")
FAILED, UNCONFIRMED = _reads.count(by="failed"), _reads.count(by="unconfirmed")


def request_done(kind: str, outcome: str, seconds: float) -> None:
    """Count one request."""
    _REQUESTS[kind, outcome].inc()
    _TIMES[kind].observe(seconds)


def reads_done(statements: int, rows: int) -> None:
    """Count what a request read."""
    STATEMENTS.observe(statements)
    ROWS.observe(rows)
