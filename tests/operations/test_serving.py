"""Serving: it stops cleanly, says what is wrong, and comes back."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from backend.core.server.embedded import postmaster
from tests.databases import STATE
from tests.served import command, free_port, ran, served


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder; whatever still runs on it at the end is stopped."""
    made = STATE / f"serving-{uuid4().hex[:8]}"
    STATE.mkdir(parents=True, exist_ok=True)
    yield made
    if (pid := postmaster(made / "postgres")) is not None:
        os.kill(pid, signal.SIGQUIT)
    shutil.rmtree(made, ignore_errors=True)


def _environment(folder: Path) -> dict[str, str]:
    return {"DATA_DIR": str(folder), "DEMO": "0"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_and_its_database(folder: Path, number: signal.Signals) -> None:
    with served(folder / "log", _environment(folder / "data")) as server:
        assert httpx.get(f"{server.origin}/healthz").status_code == 200
        server.process.send_signal(number)
        assert server.process.wait(30) == 0, server.log.read_text()
        assert postmaster(folder / "data" / "postgres") is None
        assert "Traceback" not in server.log.read_text()


@pytest.mark.parametrize("after", [0.2, 0.8, 1.3, 1.8, 2.3, 2.8, 3.5])
def test_a_signal_while_it_starts_leaves_nothing_running(folder: Path, after: float) -> None:
    environment = {**_environment(folder), "PORT": str(free_port())}
    process = command(["serve"], environment)
    time.sleep(after)
    process.terminate()
    printed, _ = process.communicate(timeout=60)
    assert postmaster(folder / "postgres") is None
    # Python itself is still starting in the first moments, and ends as any process does.
    assert process.returncode in (0, 130, -signal.SIGTERM), printed


def test_a_taken_port_is_told_in_a_sentence_before_anything_starts(folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = command(["serve"], {**_environment(folder), "PORT": str(port)})
        printed, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert f"Nothing can be served at 127.0.0.1:{port}" in printed
    assert "Traceback" not in printed
    assert not folder.exists()


def test_a_second_command_shares_the_database_and_leaves_it_running(folder: Path) -> None:
    environment = _environment(folder / "data")
    with served(folder / "log", environment) as server:
        pid = postmaster(folder / "data" / "postgres")
        assert "The audit log is whole" in ran(["verify-audit"], environment)
        headless = {**environment, "AUDIT_HEAD_FILE": str(folder / "none.log")}
        process = command(["verify-audit"], headless)
        printed, _ = process.communicate(timeout=60)
        assert process.returncode == 1
        assert "no head is kept outside the database (AUDIT_HEAD_FILE)" in printed
        assert "is whole" not in printed
        assert postmaster(folder / "data" / "postgres") == pid
        assert httpx.get(f"{server.origin}/readyz").status_code == 200


def test_a_second_start_migrates_and_loads_nothing(folder: Path) -> None:
    with served(folder / "log", _environment(folder / "data")) as server:
        first = server.log.read_text()
        assert "Migrating" in first
        assert "Loaded the plan" in first
        heads = (folder / "data" / "audit-head.log").read_text()
    with served(folder / "log", _environment(folder / "data")) as server:
        again = server.log.read_text()
        assert "Migrating" not in again
        assert "Loaded the plan" not in again
        assert (folder / "data" / "audit-head.log").read_text() == heads


def test_the_first_administrator_is_made_once(folder: Path) -> None:
    environment = _environment(folder)
    assert "has the password" in ran(["admin", "root"], environment)
    process = command(["admin", "root2"], environment)
    printed, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "There is an administrator already" in printed
    assert "has the password" in ran(["admin", "root2", "--another"], environment)


def test_a_bad_setting_is_told_in_a_sentence(folder: Path) -> None:
    process = command(["serve"], {**_environment(folder), "PORT": "eighty"})
    printed, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert printed.strip() == "PORT must be a whole number from 1 to 65535, but is 'eighty'."
