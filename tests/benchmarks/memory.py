"""How much memory a worker holds under load."""

from __future__ import annotations

from tests.benchmarks import machine
from tests.benchmarks.dataset import Say
from tests.benchmarks.load import load
from tests.benchmarks.peers import OURS, serving
from tests.benchmarks.results import circumstances
from tests.benchmarks.rounds import Pace
from tests.benchmarks.scale import Prepared
from tests.benchmarks.works import WORKS

MOST = 150
"""MiB."""

READS = ("W1", "W2", "W3", "W5")


def run(prepared: Prepared, size: int, pace: Pace, say: Say) -> str:
    """Load one worker with all reads in turn, several times, and look at what it holds."""
    database, asking = prepared(size)
    works = [WORKS[name] for name in READS if WORKS[name].is_askable()]
    with serving(OURS, database, asking.cookie) as peer:
        idle = machine.resident(peer.process)
        held = []
        for number in range(pace.rounds):
            for work in works:
                requests = work.requests(peer, asking)
                if work.again is not None:
                    requests = requests + work.unseen(peer, asking, f"m{number}")
                load(peer.port, requests, seconds=pace.seconds)
                held.append(machine.resident(peer.process))
        peak = machine.peak(peer.process)
    shown = [f"{m / 2**20:.0f}" for m in held[len(works) - 1 :: len(works)]]
    said = "reached" if peak / 2**20 <= MOST else "**missed**"
    say(f"  {peak / 2**20:.0f} MiB at most")
    return "\n".join(
        [
            "### Memory of one worker",
            "",
            f"{idle / 2**20:.0f} MiB before the first request, {peak / 2**20:.0f} MiB at most "
            f"under {', '.join(w.name for w in works)} in turn, with new documents in each round "
            f"(must be at most {MOST}): {said}.",
            f"After each round: {', '.join(shown)} MiB.",
            "",
            circumstances(),
        ]
    )
