"""The application as a process of its own, started by its command and spoken to over HTTP."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from backend.settings import ROOT

PATIENCE = 120.0
"""Seconds that a start may take on a busy machine before the test gives up."""


def free_port() -> int:
    """A port that nobody listens at now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def command(arguments: list[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """A command of the application, started; what it prints can be read."""
    return subprocess.Popen(
        [sys.executable, "-m", "backend.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ran(arguments: list[str], environment: Mapping[str, str]) -> str:
    """What a command that has to succeed prints."""
    process = command(arguments, environment)
    printed, _ = process.communicate(timeout=PATIENCE * 5)
    assert process.returncode == 0, printed
    return printed


@dataclass
class Served:
    """A running server; every person has a browser of their own."""

    process: subprocess.Popen[str]
    origin: str
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    _clients: dict[str | None, httpx.Client] = field(default_factory=dict)

    def client(self, person: str | None = None) -> httpx.Client:
        """The person's browser; None: a visitor's."""
        if person not in self._clients:
            # The server closes what was idle for five seconds: nothing is sent on such a line.
            self._clients[person] = httpx.Client(
                base_url=self.origin,
                headers={"Origin": self.origin},
                timeout=30,
                limits=httpx.Limits(keepalive_expiry=2),
            )
        return self._clients[person]

    def answer(
        self, document: str, variables: dict[str, Any] | None = None, *, as_: str | None = None
    ) -> dict[str, Any]:
        """The whole answer to a document."""
        body = {"query": document, "variables": variables or {}}
        found: dict[str, Any] = self.client(as_).post("/graphql", json=body).json()
        return found

    def data(
        self, document: str, variables: dict[str, Any] | None = None, *, as_: str | None = None
    ) -> dict[str, Any]:
        """The data of a document that has to succeed."""
        answer = self.answer(document, variables, as_=as_)
        assert "errors" not in answer, answer
        found: dict[str, Any] = answer["data"]
        return found

    def sign_in(self, person: str, password: str) -> None:
        """Sign the person in."""
        document = "mutation ($i: SignInInput!) { signIn(input: $i) { userErrors { code } } }"
        given = {"i": {"name": person, "password": password}}
        assert self.data(document, given, as_=person)["signIn"]["userErrors"] == []

    def await_ready(self) -> float:
        """Wait until the server is ready; the seconds it took."""
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE:
            if self.process.poll() is not None:
                break
            try:
                if httpx.get(f"{self.origin}/readyz", timeout=2).status_code == 200:
                    return time.monotonic() - began
            except httpx.HTTPError:
                time.sleep(0.05)
        raise AssertionError(f"not ready:\n{self.log.read_text()}")

    def restart(self) -> None:
        """Stop the server and start it again where it was; people stay signed in."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=PATIENCE)
        self.process = _begun(self.log, self.environment)
        self.await_ready()

    def stop(self) -> int:
        """Ask the server to stop, as Ctrl-C does; its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(timeout=PATIENCE)
        finally:
            if self.process.poll() is None:
                self.process.kill()
            for client in self._clients.values():
                client.close()


def _begun(log: Path, environment: Mapping[str, str]) -> subprocess.Popen[str]:
    # Journeys ask faster than people.
    settings = {"COST_PER_MINUTE": "1000000000", **os.environ, **environment}
    with log.open("a") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "backend.cli", "serve"],
            cwd=ROOT,
            env=settings,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )


@contextmanager
def served(folder: Path, environment: Mapping[str, str]) -> Iterator[Served]:
    """A server with these settings, ready; stopped at the end. `folder` takes its log."""
    port = free_port()
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / f"serve-{port}.log"
    own = {**environment, "PORT": str(port)}
    found = Served(_begun(log, own), f"http://127.0.0.1:{port}", log, own)
    try:
        found.await_ready()
        yield found
    finally:
        found.stop()
