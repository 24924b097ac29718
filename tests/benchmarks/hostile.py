"""What bad input costs the server: CPU time, beside that of a trivial request in the same run."""

from __future__ import annotations

import re
import socket
import statistics
import time
from base64 import urlsafe_b64encode
from contextlib import suppress
from dataclasses import dataclass

import orjson

from backend.core.ids import GlobalId
from tests.benchmarks import machine
from tests.benchmarks.asked import Asked, graphql
from tests.benchmarks.dataset import Say
from tests.benchmarks.load import answer
from tests.benchmarks.peers import OURS, Peer, serving
from tests.benchmarks.results import circumstances
from tests.benchmarks.rounds import Pace
from tests.benchmarks.scale import Prepared

MOST = 10.0
"""Times the CPU of a trivial request."""

COUNT = 30
"""How often each is sent in a round, at most."""

LONGEST = 5.0
"""Seconds that it is sent for in a round."""

_TRIVIAL = graphql("{ __typename }")
_CURSOR = (
    "query ($after: String) { achievements(first: 1, after: $after) { nodes { id } pageInfo "
    "{ endCursor } } }"
)
_BY_TITLE = "{ achievements(first: 1, orderBy: [{field: TITLE}]) { pageInfo { endCursor } } }"
_OF_LANDINGS = "{ landings(first: 1) { pageInfo { endCursor } } }"
_IN = (
    "query ($in: [ID!]) { achievements(first: 1, filter: {industry: {in: $in}}) { nodes { id } } }"
)


@dataclass(frozen=True, slots=True)
class Bad:
    """A bad request, or one that only looks like it."""

    name: str
    asked: Asked
    answered: bool = False
    """Whether it is answered, not refused."""


def run(prepared: Prepared, size: int, pace: Pace, say: Say) -> str:
    """Send each, and say what it cost."""
    database, asking = prepared(size)
    with serving(OURS, database, asking.cookie) as peer:
        lines = [_cost(peer, bad, pace, say) for bad in _all(peer)]
    return "\n".join(
        [
            "### Bad input: CPU of the server for a request, beside a trivial one of the same run",
            "",
            "| request | answered with | times a trivial request's CPU: median (max) | must | |",
            "| --- | --- | ---: | --- | --- |",
            *lines,
            "",
            f"{pace.rounds} rounds of {COUNT}. {circumstances()}",
        ]
    )


def _cost(peer: Peer, bad: Bad, pace: Pace, say: Say) -> str:
    plain = peer.address(_TRIVIAL[0]).post(_TRIVIAL[1])
    request = peer.address(bad.asked[0]).post(bad.asked[1])
    ratios, answered = [], ""
    for _ in range(pace.rounds):
        trivial, _ = _cpu(peer, plain)
        own, answered = _cpu(peer, request)
        ratios.append(own / trivial)
    middle = statistics.median(ratios)
    refused = not answered.startswith("200 data")
    reached = middle <= MOST and refused is not bad.answered
    say(f"  {bad.name}: {answered}, {middle:.1f} times")
    return (
        f"| {bad.name} | {answered} | {middle:.1f} ({max(ratios):.1f}) | ≤ {MOST:.0f} | "
        f"{'reached' if reached else '**missed**'} |"
    )


def _cpu(peer: Peer, request: bytes) -> tuple[float, str]:
    """The server's CPU for one request, and what it said."""
    before, until, last, sent = machine.cpu([peer.process]), time.monotonic() + LONGEST, b"", 0
    while sent < COUNT and time.monotonic() < until:
        last = once(peer.port, request)
        sent += 1
    return (machine.cpu([peer.process]) - before) / sent, said(last)


def once(port: int, request: bytes) -> bytes:
    """The answer on a connection of its own: some refusals close it before all is sent."""
    found = b""
    closing = request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
    with socket.create_connection(("127.0.0.1", port), 60) as line, suppress(ConnectionError):
        with suppress(ConnectionError):
            line.sendall(closing)
        while read := line.recv(1 << 16):
            found += read
    return found


def said(last: bytes) -> str:
    """The status, with the code of the first error or `data`."""
    status = last[9:12].decode()
    try:
        read = orjson.loads(last.partition(b"\r\n\r\n")[2])
        errors = read.get("errors")
        code = errors[0].get("extensions", {}).get("code", "no code") if errors else "data"
    except ValueError:
        code = "no JSON"
    return f"{status} {code}"


def _all(peer: Peer) -> list[Bad]:
    """The issue's list."""
    industries = [str(GlobalId("Industry", n)) for n in range(1, 10_001)]
    good = _cursor_of(peer, _CURSOR, "achievements")
    of_landings = _cursor_of(peer, _OF_LANDINGS, "landings")
    by_title = _cursor_of(peer, _BY_TITLE, "achievements")
    return [
        Bad("forged cursor", graphql(_CURSOR, after=_forged())),
        Bad("cut-off cursor", graphql(_CURSOR, after=good[: len(good) // 2])),
        Bad(
            "cursor of another list",
            graphql(_CURSOR, after=of_landings),
        ),
        Bad(
            "cursor of another order",
            graphql(_CURSOR, after=by_title),
        ),
        Bad("filter 50 deep", graphql(_deep(50))),
        Bad("`in` with 500 values", graphql(_IN, **{"in": industries[:500]}), answered=True),
        Bad("500 of them written out", graphql(_written_out(industries[:500])), answered=True),
        Bad("`in` with 10,000 values", graphql(_IN, **{"in": industries})),
        Bad("unknown persisted hash", ("/graphql", _unknown_hash())),
        Bad("25 nested fragments that double", graphql(_doubling(25))),
        Bad("1,000 aliases", graphql(_aliases(1000))),
        Bad("a document of nearly 100 KB", graphql(_long(98 * 1024))),
        Bad("a document of 110 KB", graphql(_long(110 * 1024))),
        Bad("24 KB of one text", graphql(_text(24 * 1000)), answered=True),
        Bad("98 KB of one text", graphql(_text(98 * 1024))),
    ]


def _forged() -> str:
    content = orjson.dumps(["Achievement", ["-id"], [999]])
    return urlsafe_b64encode(content + b" ").decode().rstrip("=")


def _cursor_of(peer: Peer, document: str, name: str) -> str:
    path, content = graphql(document)
    read = orjson.loads(answer(peer.port, peer.address(path).post(content)))
    return str(read["data"][name]["pageInfo"]["endCursor"])


def _deep(depth: int) -> str:
    condition = "{not: " * depth + "{trl: {gte: 4}}" + "}" * depth
    return f"{{ achievements(first: 1, filter: {condition}) {{ nodes {{ id }} }} }}"


def _unknown_hash() -> dict[str, object]:
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}


def _doubling(many: int) -> str:
    parts = [f"fragment F{n} on Achievement {{ ...F{n + 1} ...F{n + 1} }}" for n in range(many)]
    parts.append(f"fragment F{many} on Achievement {{ id }}")
    return "{ achievements(first: 1) { nodes { ...F0 } } } " + " ".join(parts)


def _aliases(many: int) -> str:
    asked = " ".join(f"a{n}: achievements(first: 1) {{ totalCount }}" for n in range(many))
    return f"{{ {asked} }}"


def _text(size: int) -> str:
    return f'{{ node(id: "{"A" * size}") {{ id }} }}'


def _written_out(ids: list[str]) -> str:
    values = ", ".join(f'"{i}"' for i in ids)
    condition = f"{{industry: {{in: [{values}]}}}}"
    return f"{{ achievements(first: 1, filter: {condition}) {{ nodes {{ id }} }} }}"


def _long(size: int) -> str:
    line = "achievements(first: 1) { nodes { id title } } "
    return re.sub(r"\s+$", "", "{ " + line * (size // len(line) - 1)) + " }"
