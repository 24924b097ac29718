"""What search finds, and how fast: `python -m tests.benchmarks.searching [quality] [speed]`."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Mapping

from backend.core.server.account import EmbeddedError
from backend.core.server.deploy import DeployError
from backend.core.server.embedded import Running
from tests.benchmarks import cluster, machine
from tests.benchmarks.load import LoadError
from tests.benchmarks.peers import PeerError
from tests.benchmarks.searching import figures, quality, relevance, saving, speed


def say(text: str) -> None:
    """One line of progress."""
    print(text, flush=True)


PARTS: Mapping[str, Callable[[Running, int], str]] = {
    "quality": lambda running, _: asyncio.run(quality.run(running, say)),
    "relevance": lambda running, _: asyncio.run(relevance.run(running, say)),
    "speed": lambda running, size: speed.of_results(running, size, say),
    "suggestions": lambda running, size: speed.of_suggestions(running, size, say),
    "matching": lambda running, size: speed.of_matches(running, size, say),
    "achievements": lambda running, _: speed.of_achievements(running, say),
    "saving": lambda running, size: saving.run(running, size, say),
}
"""What can be measured, on a server and with so many registered results."""

SIZED = frozenset({"speed", "suggestions", "matching"})
"""What is kept beside what it was with other sizes."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.searching", description=__doc__
    )
    parser.add_argument("parts", nargs="*", help=f"of {' '.join(PARTS)}; all by default")
    parser.add_argument("--size", type=int, default=100_000, help="registered results")
    parser.add_argument("--no-results", action="store_true", help="leave SEARCH.md as it is")
    given = parser.parse_args()
    if unknown := set(given.parts) - PARTS.keys():
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
            for name in (n for n in PARTS if n in wanted):
                part = f"{name} {given.size}" if name in SIZED else name
                keep(part, PARTS[name](running, given.size))
    except (DeployError, EmbeddedError, PeerError, LoadError) as error:
        raise SystemExit(str(error)) from error
    except KeyboardInterrupt:
        raise SystemExit("Stopped; what was made so far is kept.") from None


if __name__ == "__main__":
    main()
