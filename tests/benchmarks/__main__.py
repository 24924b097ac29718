"""The benchmarks: `python -m tests.benchmarks [W1 … W5] [scale] [memory] [hostile]`."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from backend.core.server.account import EmbeddedError
from backend.core.server.deploy import DeployError, connected
from backend.core.server.embedded import Running
from tests.benchmarks import cluster, hostile, machine, memory, results, scale, writes
from tests.benchmarks.load import Differs, LoadError
from tests.benchmarks.peers import (
    LIMIT,
    OURS,
    POSTGRAPHILE,
    USUAL,
    Peer,
    PeerError,
    all_serving,
)
from tests.benchmarks.rounds import Pace, Setting, compare, compare_cold
from tests.benchmarks.viewer import Asking, signed_in
from tests.benchmarks.works import WORKS, Work

PARTS = (*WORKS, "scale", "memory", "hostile")


def say(text: str) -> None:
    """One line of progress."""
    print(text, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {' '.join(PARTS)}; W1 to W5 by default")
    parser.add_argument("--size", type=int, default=100_000, help="achievements")
    parser.add_argument("--peers", default=f"{LIMIT},{POSTGRAPHILE},{USUAL}")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=3.0, help="of one server in one round")
    parser.add_argument("--no-results", action="store_true", help="leave RESULTS.md as it is")
    given = parser.parse_args()
    unknown = set(given.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return given


class Bench:
    """One run over one server of databases."""

    def __init__(self, running: Running, given: argparse.Namespace) -> None:
        self.running, self.given = running, given
        self.pace = Pace(rounds=given.rounds, seconds=given.seconds)

    def prepared(self, size: int) -> tuple[cluster.Database, Asking]:
        """The database of so many achievements, and the viewer signed in to it."""
        database = cluster.database(self.running, size, say)
        asking = asyncio.run(self._signed_in(database))
        say(f"{size:,} achievements; the viewer sees {asking.seen:,} of them.")
        machine.on_other_core([os.getpid(), *cluster.processes(self.running)])
        return database, asking

    async def _signed_in(self, database: cluster.Database) -> Asking:
        async with connected(database.owner_url) as owner:
            await owner.execute("ANALYZE achievement, achievement_party")
            return await signed_in(owner)

    def keep(self, part: str, text: str) -> None:
        """Show the part's results, and keep them."""
        say(f"\n{text}\n")
        if not self.given.no_results:
            results.keep(part, text)

    def works(self, names: list[str]) -> None:
        """Compare ours with the peers, work by work."""
        database, asking = self.prepared(self.given.size)
        reads = [WORKS[n] for n in names if not WORKS[n].writes]
        askable = [work for work in reads if work.is_askable()]
        for work in (work for work in reads if work not in askable):
            say(f"{work.name} is left out: the schema has no field `{work.needs}`.")
        if askable:
            asked = self._peers({name for work in askable for name in work.asked})
            with all_serving(asked, database, asking.cookie) as peers:
                for work in askable:
                    self._work(work, peers, asking)
        for work in (WORKS[n] for n in names if WORKS[n].writes):
            self._writing(work, database, asking)

    def _peers(self, names: set[str]) -> list[str]:
        wanted = [OURS, *self.given.peers.split(",")]
        return [name for name in wanted if name in names]

    def _work(self, work: Work, peers: dict[str, Peer], asking: Asking) -> None:
        found = [peer for name, peer in peers.items() if name in work.asked]
        setting = Setting(self.running, found, asking, self.pace, say)
        if work.again is not None:
            cold = compare_cold(work, setting)
            title = f"{work.name}, cold: the same in documents that are new"
            self.keep(f"{work.name} cold", results.compared(title, cold))
        measured = compare(work, setting)
        self.keep(work.name, results.compared(f"{work.name}: {work.title}", measured))

    def _writing(self, work: Work, database: cluster.Database, asking: Asking) -> None:
        with cluster.copy(database) as copied:
            cookie = asyncio.run(_writer(copied))
            with all_serving(self._peers(set(work.asked)), copied, cookie) as peers:
                asyncio.run(writes.check(copied, work, list(peers.values()), asking))
                self._work(work, peers, replace(asking, cookie=cookie))


async def _writer(database: cluster.Database) -> str:
    async with connected(database.owner_url) as owner:
        return await writes.prepared(owner)


@contextmanager
def _told() -> Iterator[None]:
    """What went wrong in a sentence, where it is not the harness's own fault."""
    try:
        yield
    except (DeployError, EmbeddedError, PeerError, LoadError, Differs) as error:
        raise SystemExit(str(error)) from error
    except KeyboardInterrupt:
        raise SystemExit("Stopped; what was made so far is kept.") from None


def main() -> None:
    """Measure what is asked for."""
    given = _arguments()
    say(machine.described())
    parts = given.parts or list(WORKS)
    with _told(), cluster.server() as running:
        bench = Bench(running, given)
        if names := [part for part in parts if part in WORKS]:
            bench.works(names)
        for part, run in (("scale", scale.run), ("memory", memory.run), ("hostile", hostile.run)):
            if part in parts:
                bench.keep(part, run(bench.prepared, given.size, bench.pace, say))


if __name__ == "__main__":
    main()
