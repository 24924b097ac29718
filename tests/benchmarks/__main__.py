"""`python -m tests.benchmarks [W1 W2 …] [--peers limit,postgraphile] [--rounds 7]`."""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics

from backend.core.server.deploy import connected
from tests.benchmarks import cluster, machine, proposals
from tests.benchmarks.peers import LIMIT, OURS, POSTGRAPHILE, USUAL, all_serving
from tests.benchmarks.rounds import Compared, Pace, Setting, compare
from tests.benchmarks.viewer import Asking, signed_in
from tests.benchmarks.works import WORKS


def say(text: str) -> None:
    """One line of progress."""
    print(text, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(WORKS), help="W1 …")
    parser.add_argument("--size", type=int, default=100_000, help="achievements")
    parser.add_argument("--peers", default=f"{LIMIT},{POSTGRAPHILE},{USUAL}")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=3.0, help="of one server in one round")
    parser.add_argument("--proposed-indexes", action="store_true")
    return parser.parse_args()


async def _prepared(database: cluster.Database, proposed: bool) -> Asking:
    async with connected(database.owner_url) as owner:
        await proposals.hold(owner, proposed)
        return await signed_in(owner)


def _told(found: Compared) -> None:
    for name in found.loads:
        own, database = found.cost(name)
        line = (
            f"{found.work.name} {name}: {found.rate(name):,.0f}/s, {found.latency(name):.1f} ms, "
            f"CPU {own:.2f} ms + PostgreSQL's {database:.2f} ms"
        )
        if name != OURS:
            ratios = found.ratios(name)
            low, high = min(ratios), max(ratios)
            line += f"; ours ÷ it {statistics.median(ratios):.2f} ({low:.2f} to {high:.2f})"
        say(line)


def main() -> None:
    """Measure what is asked for."""
    given = _arguments()
    say(machine.described())
    names = [OURS, *(n for n in given.peers.split(",") if n)]
    with cluster.server() as running:
        database = cluster.database(running, given.size, say)
        asking = asyncio.run(_prepared(database, given.proposed_indexes))
        say(f"The viewer sees {asking.seen:,} of {asking.total:,} achievements.")
        machine.on_other_core([os.getpid(), *cluster.processes(running)])
        with all_serving(names, database, asking.cookie) as peers:
            for part in given.parts:
                pace = Pace(rounds=given.rounds, seconds=given.seconds)
                setting = Setting(running, list(peers.values()), asking, pace, say)
                _told(compare(WORKS[part], setting))


main()
