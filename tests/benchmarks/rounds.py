"""Alternating rounds: each server in turn, and the ratios of what they did in the same round."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from backend.core.server.embedded import Running
from tests.benchmarks import machine
from tests.benchmarks.cluster import processes
from tests.benchmarks.dataset import Say
from tests.benchmarks.load import Differs, Load, answer, load
from tests.benchmarks.peers import OURS, Peer
from tests.benchmarks.viewer import Asking
from tests.benchmarks.works import Work


@dataclass(frozen=True, slots=True)
class Pace:
    """How long and how often is measured."""

    rounds: int = 7
    seconds: float = 3.0
    warm: float = 2.0
    most: int = 20_000
    """Requests of one server in one round."""


@dataclass(slots=True)
class Compared:
    """What one work came to."""

    work: Work
    loads: dict[str, list[Load]] = field(default_factory=dict)
    costs: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    """By server and round: milliseconds of CPU for a request, its own and PostgreSQL's."""

    def ratios(self, peer: str) -> list[float]:
        """Ours ÷ the peer's requests per second, a round each."""
        pairs = zip(self.loads[OURS], self.loads[peer], strict=True)
        return [ours.rate / theirs.rate for ours, theirs in pairs]

    def rate(self, peer: str) -> float:
        """The median of a server's requests per second."""
        return statistics.median(found.rate for found in self.loads[peer])

    def cost(self, peer: str) -> tuple[float, float]:
        """The medians of what a request costs: milliseconds of CPU, its own and PostgreSQL's."""
        own, database = zip(*self.costs[peer], strict=True)
        return statistics.median(own), statistics.median(database)

    def latency(self, peer: str) -> float:
        """The median of the rounds' median latencies, in milliseconds."""
        return 1000 * statistics.median(f.percentile(0.5) for f in self.loads[peer])


def check_equal(work: Work, peers: Sequence[Peer], asking: Asking) -> None:
    """Ask every server the same few questions; their answers have the same rows and values."""
    for place in range(5):
        answers = {
            peer.name: work.compared(answer(peer.port, found[place % len(found)]))
            for peer in peers
            if (found := work.requests(peer, asking))
        }
        first = answers[peers[0].name]
        if not first:
            raise Differs(f"{work.name}: the answer is empty")
        for name, found in answers.items():
            if found != first:
                raise Differs(
                    f"{work.name}: {name} answers otherwise than {peers[0].name}:\n"
                    f"{str(found)[:600]}\n{str(first)[:600]}"
                )


@dataclass(frozen=True, slots=True)
class Setting:
    """What a comparison runs in."""

    database: Running
    peers: Sequence[Peer]
    asking: Asking
    pace: Pace
    say: Say


def compare(work: Work, setting: Setting) -> Compared:
    """Measure the work on every server, in alternating order."""
    check_equal(work, setting.peers, setting.asking)
    requests = {p.name: work.requests(p, setting.asking) for p in setting.peers}
    for peer in setting.peers:
        # Each connection to the database prepares each document's statements for itself.
        warm = setting.pace.warm * (10 if work.again is not None else 1)
        load(peer.port, requests[peer.name], seconds=warm)
    return _rounds(work, setting, lambda peer, _: (requests[peer.name], setting.pace.most))


def compare_cold(work: Work, setting: Setting) -> Compared:
    """Measure the work in documents that no server has seen, other ones in each round."""
    check_equal(work, setting.peers, setting.asking)

    def unseen(peer: Peer, number: int) -> tuple[Sequence[bytes], int]:
        found = work.unseen(peer, setting.asking, f"x{number}")
        return found, len(found)

    return _rounds(work, setting, unseen)


def _rounds(
    work: Work, setting: Setting, requests: Callable[[Peer, int], tuple[Sequence[bytes], int]]
) -> Compared:
    peers = setting.peers
    found = Compared(work, {p.name: [] for p in peers}, {p.name: [] for p in peers})
    for number in range(setting.pace.rounds):
        for peer in peers if number % 2 == 0 else list(reversed(peers)):
            loaded, own, database = _measured(setting, peer, *requests(peer, number))
            found.loads[peer.name].append(loaded)
            found.costs[peer.name].append((own, database))
        rates = ", ".join(f"{p.name} {found.loads[p.name][-1].rate:,.0f}/s" for p in peers)
        setting.say(f"  {work.name} {number + 1}/{setting.pace.rounds}: {rates}")
    return found


def _measured(
    setting: Setting, peer: Peer, requests: Sequence[bytes], most: int
) -> tuple[Load, float, float]:
    """One server's part in a round, with the CPU for a request: its own, and PostgreSQL's."""
    own, database = machine.cpu([peer.process]), machine.cpu(processes(setting.database))
    found = load(peer.port, requests, seconds=setting.pace.seconds, count=most)
    many = len(found.latencies) / 1000
    own = (machine.cpu([peer.process]) - own) / many
    return found, own, (machine.cpu(processes(setting.database)) - database) / many
