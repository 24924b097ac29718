"""How long a search takes over HTTP, one at a time, the server on a core of its own."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Mapping, Sequence

from backend.core.server.deploy import connected
from backend.core.server.embedded import Running
from tests.benchmarks import cluster, hostile, machine
from tests.benchmarks.asked import graphql
from tests.benchmarks.dataset import Say
from tests.benchmarks.load import Load, load
from tests.benchmarks.peers import OURS, Peer, serving
from tests.benchmarks.results import circumstances
from tests.benchmarks.searching import distractors, questions, texts, wanting
from tests.benchmarks.searching.figures import Goal, table
from tests.benchmarks.viewer import Asking, signed_in

LARGE = 1_000_000
ACHIEVEMENTS = 100_000
GOALS = {False: Goal(60, 30, at_most=True), True: Goal(200, 80, at_most=True)}
"""Milliseconds within which 95 of 100 searches are answered: of fewer records, and of a million."""

Asked = Mapping[str, Sequence[str]]
"""Texts by their kind."""

BAD = Goal(200, 200, at_most=True)
AGAIN = 5
"""How often each bad search is sent."""

_WARM = 5
"""Of each kind, so many are asked before anything is measured; others than those that are."""

_DOCUMENT = """query ($text: String!) {{ {name}(search: $text, first: 20) {{
  totalCount nodes {{ id title }} edges {{ highlights {{ field pieces {{ text hit }} }} }} }} }}"""


_TYPED = """query ($text: String!) { suggestions(text: $text) {
  title pieces { text hit } record { __typename id } } }"""
"""As the page asks while one types."""

_MATCHED = """query ($text: ID!) { matches(of: $text, first: 10) {
  score phrases parts { kind value weight contribution standing note }
  record { __typename id ... on RegisteredResult { title abstract } } } }"""
"""As the page asks for what may answer a demand."""


def of_results(running: Running, size: int, say: Say) -> str:
    """A visitor's searches of registered results."""
    database = distractors.database(running, size, say)
    title = f"### Speed: {size:,} registered results with made-up texts, asked by a visitor"
    document = _DOCUMENT.format(name="registeredResults")
    with serving(OURS, database, "") as peer:
        machine.on_other_core([os.getpid(), *cluster.processes(running)])
        return _measured(title, peer, document, questions.of_results(), size, say)


def of_suggestions(running: Running, size: int, say: Say) -> str:
    """What a visitor is suggested while typing."""
    database = distractors.database(running, size, say)
    with serving(OURS, database, "") as peer:
        machine.on_other_core([os.getpid(), *cluster.processes(running)])
        lines = _lines(peer, _TYPED, questions.typed(), Goal(50, 50, at_most=True), say)
        bad = [_bad(kind, _times(peer, _TYPED, text)) for kind, text in questions.BAD.items()]
    return "\n".join(
        [
            f"### Suggestions: {size:,} registered results with made-up texts, asked by a visitor",
            "",
            *table("typed so far", lines, "p95 ms", "p50 ms", "longest ms", "asked"),
            "",
            *table("bad input", bad, "longest ms", "median ms", "answered with"),
            "",
            f"One at a time; eight titles with their records. {circumstances()}",
        ]
    )


def of_matches(running: Running, size: int, say: Say) -> str:
    """What staff are shown that may answer demands."""
    with cluster.copy(distractors.database(running, size, say)) as database:
        cookie, asked = asyncio.run(wanting.prepared(database))
        with serving(OURS, database, cookie) as peer:
            machine.on_other_core([os.getpid(), *cluster.processes(running)])
            lines = _lines(peer, _MATCHED, {"demands": asked}, Goal(150, 80, at_most=True), say)
    return "\n".join(
        [
            f"### Matching: demands of {texts.CHARACTERS} characters among {size:,} registered "
            "results, asked by staff",
            "",
            *table("matched", lines[:1], "p95 ms", "p50 ms", "longest ms", "asked"),
            "",
            f"One at a time; the best ten with all parts, phrases and records. {circumstances()}",
        ]
    )


def of_achievements(running: Running, say: Say) -> str:
    """A supervisor's searches of achievements, of which it sees a part."""
    database = cluster.database(running, ACHIEVEMENTS, say)
    asking = asyncio.run(_signed_in(database))
    title = (
        f"### Speed: {asking.total:,} achievements, asked by a supervisor who sees "
        f"{asking.seen / asking.total:.0%} of them"
    )
    with serving(OURS, database, asking.cookie) as peer:
        machine.on_other_core([os.getpid(), *cluster.processes(running)])
        asked = questions.of_achievements()
        document = _DOCUMENT.format(name="achievements")
        return _measured(title, peer, document, asked, asking.total, say)


async def _signed_in(database: cluster.Database) -> Asking:
    async with connected(database.owner_url) as owner:
        return await signed_in(owner)


def _measured(title: str, peer: Peer, document: str, asked: Asked, size: int, say: Say) -> str:
    lines = _lines(peer, document, asked, GOALS[size >= LARGE], say)
    bad = [_bad(kind, _times(peer, document, text)) for kind, text in questions.BAD.items()]
    return "\n".join(
        [
            title,
            "",
            *table("searched for", lines, "p95 ms", "p50 ms", "longest ms", "searches"),
            "",
            *table("bad searches", bad, "longest ms", "median ms", "answered with"),
            "",
            f"One at a time; the list's first 20 with count and hits. {circumstances()}",
        ]
    )


def _lines(peer: Peer, document: str, asked: Asked, goal: Goal, say: Say) -> list[list[str]]:
    """Of each kind of texts how long they took, and of all together."""
    for some in asked.values():
        _answered(peer, document, some[-_WARM:])
    loads = {kind: _answered(peer, document, some[:-_WARM]) for kind, some in asked.items()}
    every = Load(latencies=[s for found in loads.values() for s in found.latencies])
    lines = [_line(kind, found, goal) for kind, found in {**loads, "all": every}.items()]
    for line in lines:
        say("  " + " | ".join(line))
    return lines


def _request(peer: Peer, document: str, text: str) -> bytes:
    path, content = graphql(document, text=text)
    return peer.address(path).post(content)


def _answered(peer: Peer, document: str, asked: Sequence[str]) -> Load:
    mixed = random.Random(1).sample(list(asked), len(asked))
    requests = [_request(peer, document, text) for text in mixed]
    return load(peer.port, requests, seconds=600, count=len(requests), connections=1)


def _line(kind: str, found: Load, goal: Goal) -> list[str]:
    high = found.percentile(0.95) * 1000
    figures = [high, found.percentile(0.5) * 1000, max(found.latencies) * 1000]
    return [kind, *goal.cells(high), *(f"{f:.1f}" for f in figures), f"{len(found.latencies):,}"]


def _times(peer: Peer, document: str, text: str) -> tuple[list[float], str]:
    """Milliseconds of each try, and what was answered."""
    request, times, answered = _request(peer, document, text), [], b""
    for _ in range(AGAIN):
        began = time.perf_counter()
        answered = hostile.once(peer.port, request)
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times), hostile.said(answered)


def _bad(kind: str, found: tuple[list[float], str]) -> list[str]:
    times, said = found
    return [kind, *BAD.cells(times[-1]), f"{times[-1]:.1f}", f"{times[len(times) // 2]:.1f}", said]
