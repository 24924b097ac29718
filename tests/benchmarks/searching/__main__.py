"""What search finds, and how fast: `python -m tests.benchmarks.searching [quality] [speed]`."""

from __future__ import annotations

import argparse
import asyncio

from backend.core.server.account import EmbeddedError
from backend.core.server.deploy import DeployError
from tests.benchmarks import cluster, machine
from tests.benchmarks.load import LoadError
from tests.benchmarks.peers import PeerError
from tests.benchmarks.searching import figures, quality, relevance, saving, speed

PARTS = ("quality", "relevance", "speed", "achievements", "saving")


def say(text: str) -> None:
    """One line of progress."""
    print(text, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.searching", description=__doc__
    )
    parser.add_argument("parts", nargs="*", help=f"of {' '.join(PARTS)}; all by default")
    parser.add_argument("--size", type=int, default=100_000, help="registered results")
    parser.add_argument("--no-results", action="store_true", help="leave SEARCH.md as it is")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return given


def main() -> None:
    """Measure what is asked for."""
    given = _arguments()
    say(machine.described())

    def keep(part: str, text: str) -> None:
        say(f"\n{text}\n")
        if not given.no_results:
            figures.keep(part, text)

    wanted = given.parts or PARTS
    try:
        with cluster.server() as running:
            if "quality" in wanted:
                keep("quality", asyncio.run(quality.run(running, say)))
            if "relevance" in wanted:
                keep("relevance", asyncio.run(relevance.run(running, say)))
            if "speed" in wanted:
                keep(f"speed {given.size}", speed.of_results(running, given.size, say))
            if "achievements" in wanted:
                keep("achievements", speed.of_achievements(running, say))
            if "saving" in wanted:
                keep("saving", saving.run(running, given.size, say))
    except (DeployError, EmbeddedError, PeerError, LoadError) as error:
        raise SystemExit(str(error)) from error
    except KeyboardInterrupt:
        raise SystemExit("Stopped; what was made so far is kept.") from None


if __name__ == "__main__":
    main()
