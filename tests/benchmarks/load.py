"""A small load of HTTP/1.1 over kept connections: it costs little beside what it measures."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from typing import cast

import orjson
import uvloop

CONNECTIONS = 16

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


_REFUSED = b'"errors":['
"""In what GraphQL answers with status 200 that is no answer."""

PATIENCE = 60.0
"""Seconds that the last answers of a run may take."""


class LoadError(Exception):
    """A server did not answer as it has to."""


class Differs(Exception):
    """Two servers answered the same question differently."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens."""

    port: int
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def post(self, content: object) -> bytes:
        """A request, as it goes over the line."""
        body = orjson.dumps(content)
        head = {
            "Host": f"127.0.0.1:{self.port}",
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Content-Length": str(len(body)),
            **self.headers,
        }
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
        return f"POST {self.path} HTTP/1.1\r\n{lines}\r\n".encode() + body


@dataclass(slots=True)
class Load:
    """What one run over a server came to; times in seconds."""

    began: float = field(default_factory=time.perf_counter)
    ended: float = 0.0
    latencies: list[float] = field(default_factory=list)
    bytes: int = 0

    @property
    def rate(self) -> float:
        """Requests per second."""
        return len(self.latencies) / (self.ended - self.began)

    def percentile(self, share: float) -> float:
        """The latency that this share of the requests kept within."""
        found = sorted(self.latencies)
        return found[min(len(found) - 1, int(share * len(found)))]


class _Line(asyncio.Protocol):
    """One connection: a request at a time, the next as soon as the answer is whole."""

    def __init__(self, load: _Running) -> None:
        self.load = load
        self.buffer = b""
        self.wanted = 0
        self.sent = 0.0
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's is no subclass of it
        self._send()

    def _send(self) -> None:
        assert self.transport is not None
        request = self.load.next()
        if request is None:
            self.transport.close()
            return
        self.sent = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.buffer = self.buffer + data if self.buffer else data
        if not self.wanted:
            self._read_head()
        if self.wanted and len(self.buffer) >= self.wanted:
            self._answered()

    def _read_head(self) -> None:
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        length = _LENGTH.search(self.buffer, 0, end + 2)
        if not self.buffer.startswith(b"HTTP/1.1 200") or length is None:
            self.load.fail(self.buffer[:2000])
            return
        self.wanted = end + 4 + int(length[1])

    def _answered(self) -> None:
        if _REFUSED in self.buffer:
            self.load.fail(self.buffer.partition(b"\r\n\r\n")[2][:2000])
            return
        load = self.load.found
        load.latencies.append(time.perf_counter() - self.sent)
        load.bytes += self.wanted
        self.load.last = self.buffer
        self.buffer, self.wanted = b"", 0
        self._send()

    def connection_lost(self, error: Exception | None) -> None:
        self.load.left(error)


class _Running:
    """The lines of one run, and when it ends."""

    def __init__(self, requests: Sequence[bytes], seconds: float, count: int) -> None:
        self.requests = cycle(requests)
        self.until = time.perf_counter() + seconds
        self.count = count
        self.found = Load()
        self.last = b""
        self.open = 0
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def next(self) -> bytes | None:
        """The next request; None when the time is over or enough were sent."""
        if self.count <= 0 or time.perf_counter() >= self.until:
            return None
        self.count -= 1
        return next(self.requests)

    def fail(self, answer: bytes) -> None:
        """Give up: a server that refuses is not measured."""
        if not self.done.done():
            self.done.set_exception(LoadError(answer.decode(errors="replace")))

    def left(self, error: Exception | None) -> None:
        """A line has closed; after the last one, the run is over."""
        self.open -= 1
        if self.done.done():
            return
        if error is not None or self.next() is not None:
            self.done.set_exception(LoadError(f"a connection was closed: {error}"))
        elif self.open == 0:
            self.found.ended = time.perf_counter()
            self.done.set_result(None)


async def _load(
    port: int,
    requests: Sequence[bytes],
    seconds: float,
    count: int,
    lines: int,
) -> _Running:
    running = _Running(requests, seconds, count)
    running.open = lines
    loop = asyncio.get_running_loop()
    for _ in range(lines):
        await loop.create_connection(lambda: _Line(running), "127.0.0.1", port)
    async with asyncio.timeout(seconds + PATIENCE):
        await running.done
    return running


def load(
    port: int,
    requests: Sequence[bytes],
    *,
    seconds: float,
    count: int = 1_000_000,
    connections: int = CONNECTIONS,
) -> Load:
    """Send the requests in rotation until the time is over, or so many were sent."""
    return uvloop.run(_load(port, requests, seconds, count, connections)).found


def answer(port: int, request: bytes) -> bytes:
    """The body of one answer; raises where its status is not 200."""
    found = uvloop.run(_load(port, [request], 60.0, 1, 1)).last
    return found.partition(b"\r\n\r\n")[2]
