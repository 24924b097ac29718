"""How reads grow with the number of records: ours at 10,000 and at 1,000,000."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import orjson

from backend.core.ids import GlobalId
from backend.core.server.deploy import connected
from tests.benchmarks.asked import Asked, graphql
from tests.benchmarks.cluster import Database
from tests.benchmarks.dataset import Say
from tests.benchmarks.load import LoadError, answer, load
from tests.benchmarks.peers import OURS, Peer, serving
from tests.benchmarks.results import circumstances
from tests.benchmarks.rounds import Pace
from tests.benchmarks.viewer import Asking

SMALL, LARGE = 10_000, 1_000_000
MOST = 1.5
"""How many times as long the slowest twentieth may take."""

MOST_OF_BOARD = 5.0
CONNECTIONS = 2
PAGES = 4
"""Pages that are gone through by cursors, of each industry."""

Prepared = Callable[[int], tuple[Database, Asking]]

_SHOWN = "id title kind stage summary trl formedOn submittedAt reporter { name kind } keywords"
_NODE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Achievement {{ {_SHOWN} }} }} }}"
_LIST = f"{{ achievements(first: 20) {{ nodes {{ {_SHOWN} }} pageInfo {{ endCursor }} }} }}"
_PAGE = f"""query ($industry: ID!, $after: String) {{
  achievements(first: 50, after: $after, filter: {{industry: {{eq: $industry}}}},
      orderBy: [{{field: SUBMITTED_AT, direction: DESC}}]) {{
    nodes {{ {_SHOWN} }} pageInfo {{ endCursor hasNextPage }} }} }}"""
_BOARD = """{ plan(year: 2025) { year served { actual records } indicators {
  code name unit basis target actual attainment literalActual } } }"""

_AGGREGATE = """
SELECT count(*) FROM achievement
WHERE submitted_at >= '2024-12-31 16:00+00' AND submitted_at < '2025-12-31 16:00+00'
"""
"""One aggregate by an index over the rows that the board counts: what was submitted in the year."""


@dataclass(frozen=True, slots=True)
class _Side:
    """Ours over one size."""

    peer: Peer
    asking: Asking
    database: Database

    def sent(self, asked: Asked) -> bytes:
        """A request to it."""
        path, content = asked
        return self.peer.address(path).post(content)

    def nodes(self) -> list[bytes]:
        """Records by their ids."""
        found = [str(GlobalId("Achievement", n)) for n in self.asking.achievements[:500]]
        return [self.sent(graphql(_NODE, id=number)) for number in found]

    def lists(self) -> list[bytes]:
        """The first page of all, in the list's own order."""
        return [self.sent(graphql(_LIST))]

    def pages(self) -> list[bytes]:
        """Pages of an industry by day of submission, one after the other by their cursors."""
        found = []
        for industry in self.asking.industries:
            after: str | None = None
            for _ in range(PAGES):
                given: dict[str, Any] = {"industry": str(GlobalId("Industry", industry))}
                request = self.sent(graphql(_PAGE, **given, after=after))
                found.append(request)
                page = orjson.loads(answer(self.peer.port, request))["data"]["achievements"]
                after = page["pageInfo"]["endCursor"]
        return found


READS: dict[str, Callable[[_Side], list[bytes]]] = {
    "node": _Side.nodes,
    "list of 20": _Side.lists,
    "filter + order + page of 50": _Side.pages,
}


def run(prepared: Prepared, _size: int, pace: Pace, say: Say) -> str:
    """Measure, and say what came of it."""
    made = {size: prepared(size) for size in (SMALL, LARGE)}
    with ExitStack() as stack:
        sides = [
            _Side(stack.enter_context(serving(OURS, database, asking.cookie)), asking, database)
            for database, asking in made.values()
        ]
        lines = [_grown(name, sides, pace, say) for name in READS]
        board = _board(sides[1], pace, say)
    return "\n".join(
        [
            f"### Scale: ours at {LARGE:,} and at {SMALL:,} achievements",
            "",
            f"| read | p95 ms at {SMALL:,} | p95 ms at {LARGE:,} | "
            "ratio: median (min–max) | must | |",
            "| --- | ---: | ---: | ---: | --- | --- |",
            *lines,
            "",
            board,
            "",
            f"{pace.rounds} alternating rounds, {CONNECTIONS} connections. {circumstances()}",
        ]
    )


def _grown(name: str, sides: list[_Side], pace: Pace, say: Say) -> str:
    try:
        small, large = _slowest(name, sides, pace)
    except LoadError as error:
        say(f"  {name}: not answered: {str(error)[:200]}")
        return f"| {name} | | | | ≤ {MOST} | **missed: not answered** |"
    ratios = [b / a for a, b in zip(small, large, strict=True)]
    middle = statistics.median(ratios)
    said = "reached" if middle <= MOST else f"**missed: {middle / MOST:.1f} times too much**"
    say(f"  {name}: p95 at {LARGE:,} is {middle:.2f} times that at {SMALL:,}")
    return (
        f"| {name} | {statistics.median(small):.1f} | {statistics.median(large):.1f} | "
        f"{middle:.2f} ({min(ratios):.2f}–{max(ratios):.2f}) | ≤ {MOST} | {said} |"
    )


def _slowest(name: str, sides: list[_Side], pace: Pace) -> list[list[float]]:
    """By side and round, the milliseconds that all but the slowest twentieth kept within."""
    requests = [READS[name](side) for side in sides]
    found: list[list[float]] = [[], []]
    for number in range(pace.rounds + 1):
        for place in (0, 1) if number % 2 == 0 else (1, 0):
            loaded = load(
                sides[place].peer.port,
                requests[place],
                seconds=pace.seconds,
                count=pace.most,
                connections=CONNECTIONS,
            )
            if number:  # the first one warms up
                found[place].append(1000 * loaded.percentile(0.95))
    return found


def _board(side: _Side, pace: Pace, say: Say) -> str:
    request = side.sent(graphql(_BOARD))
    boards, aggregates = [], []
    for _ in range(pace.rounds + 1):
        began = time.perf_counter()
        try:
            answer(side.peer.port, request)
        except LoadError as error:
            return f"The KPI board at {LARGE:,} records is **not answered**: {str(error)[:300]}"
        boards.append(time.perf_counter() - began)
        aggregates.append(asyncio.run(_aggregate(side.database)))
    board, one = statistics.median(boards[1:]), statistics.median(aggregates[1:])
    said = "reached" if board <= MOST_OF_BOARD * one else "**missed**"
    say(f"  the board: {1000 * board:.0f} ms; one aggregate: {1000 * one:.0f} ms")
    return (
        f"The KPI board at {LARGE:,} records takes {1000 * board:.0f} ms, one indexed aggregate of "
        f"PostgreSQL over the same rows {1000 * one:.0f} ms: {board / one:.1f} times as long "
        f"(must be at most {MOST_OF_BOARD:.0f}): {said}."
    )


async def _aggregate(database: Database) -> float:
    async with connected(database.owner_url) as owner:
        await owner.fetchval("SELECT 1")
        began = time.perf_counter()
        await owner.fetchval(_AGGREGATE)
        return time.perf_counter() - began
