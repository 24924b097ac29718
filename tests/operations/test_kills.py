"""kill -9 in the middle of writes: what was acknowledged is there once, nothing is half done."""

from __future__ import annotations

import asyncio
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from backend.core.server.deploy import connected
from backend.core.server.embedded import Running, embedded, postmaster
from backend.serving import DATABASE
from backend.settings import ROOT
from tests.databases import STATE
from tests.served import PATIENCE, Served, free_port, ran

ROUNDS = 20
WRITERS = 3
PASSWORD = "a Long enough secret 7"

REGISTER = """
mutation ($input: AchievementRegisterInput!) {
  achievementRegister(input: $input) { achievement { id } userErrors { code } }
}
"""
CREATE = """
mutation ($input: AccountCreateInput!) {
  accountCreate(input: $input) { account { id } userErrors { code field } }
}
"""
ORGANIZATIONS = "{ organizations(first: 100) { nodes { id name } } }"

HALF_DONE = """
SELECT a.title FROM achievement a
WHERE (SELECT count(*) FROM intellectual_property p WHERE p.achievement_id = a.id) <> 2
   OR (SELECT count(*) FROM achievement_party p WHERE p.achievement_id = a.id) <> 1
   OR (SELECT count(*) FROM audit_entry e WHERE e.subject = 'achievement' AND e.subject_row = a.id)
      <> 1
UNION ALL
SELECT body FROM audit_entry e WHERE e.subject = 'achievement'
  AND NOT EXISTS (SELECT 1 FROM achievement a WHERE a.id = e.subject_row)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A data folder; what still runs on it at the end is stopped."""
    made = STATE / f"kills-{uuid4().hex[:8]}"
    STATE.mkdir(parents=True, exist_ok=True)
    yield made
    if (pid := postmaster(made / "data" / "postgres")) is not None:
        os.kill(pid, signal.SIGQUIT)
    shutil.rmtree(made, ignore_errors=True)


@dataclass
class Scene:
    """A server that is killed again and again while people write."""

    folder: Path
    server: Served
    environment: dict[str, str]
    town: str = ""
    acknowledged: list[str] = field(default_factory=list)
    refused: list[Any] = field(default_factory=list)
    cut_off: list[Any] = field(default_factory=list)
    tried: int = 0

    def start(self) -> None:
        """Start the application."""
        with self.server.log.open("a") as output:
            self.server.process = subprocess.Popen(
                [sys.executable, "-m", "backend.cli", "serve"],
                cwd=ROOT,
                env={**os.environ, **self.environment},
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
            )

    def kill_application(self) -> None:
        """Kill the application's process and start it again."""
        self.server.process.kill()
        self.server.process.wait()
        self.start()

    def kill_database(self) -> None:
        """Kill the database's first process; the application starts it again."""
        pid = postmaster(self.folder / "data" / "postgres")
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        # Until the watch sees it, what still answers is the old server's children.
        time.sleep(1.5)

    def kill_connection(self) -> None:
        """Kill one of the database's processes; it ends all the others and recovers."""
        pid = postmaster(self.folder / "data" / "postgres")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        os.kill(int(random.choice(children)), signal.SIGKILL)

    def write_on(self, number: int, ending: threading.Event) -> None:
        """One person registers achievements until the end, whatever happens."""
        cookies = self.server.client("liaison").cookies
        origin = self.server.origin
        client = httpx.Client(
            base_url=origin, headers={"Origin": origin}, cookies=cookies, timeout=20
        )
        with client:
            while not ending.is_set():
                title = f"第 {number} 位联络员的成果 {uuid4().hex}"
                self.tried += 1
                answer: dict[str, Any] = {}
                with suppress(httpx.HTTPError, ValueError):
                    posted = {"query": REGISTER, "variables": {"input": _draft(title, self.town)}}
                    answer = client.post("/graphql", json=posted).json()
                payload = (answer.get("data") or {}).get("achievementRegister")
                if payload is None:
                    self.cut_off.append(answer)
                    time.sleep(0.05)
                elif payload["userErrors"]:
                    self.refused.append(payload["userErrors"])
                else:
                    self.acknowledged.append(title)


def _draft(title: str, town: str) -> dict[str, Any]:
    numbers = (f"ZL{uuid4().hex}", f"ZL{uuid4().hex}")
    return {
        "kind": "PROJECT",
        "title": title,
        "summary": "写入途中被终止的登记。",
        "secrecy": "PUBLIC",
        "completingOrganizations": [town],
        "intellectualProperties": [
            {"kind": "INVENTION", "number": number, "title": "专利"} for number in numbers
        ],
    }


def _prepared(folder: Path) -> Scene:
    port = free_port()
    environment = {"DATA_DIR": str(folder / "data"), "DEMO": "0", "PORT": str(port)}
    printed = ran(["admin", "root"], environment)
    found = re.search(r"password (\S+)", printed)
    assert found, printed
    log = folder / "serve.log"
    nothing = subprocess.Popen(["true"], text=True)
    nothing.wait()
    scene = Scene(folder, Served(nothing, f"http://127.0.0.1:{port}", log), environment)
    scene.start()
    server = scene.server
    server.await_ready()
    server.sign_in("root", found[1])
    nodes = server.data(ORGANIZATIONS, as_="root")["organizations"]["nodes"]
    scene.town = next(node["id"] for node in nodes if node["name"] == "东城街道")
    account = {
        "signInName": "liaison",
        "displayName": "联络员",
        "role": "LIAISON",
        "organization": scene.town,
        "password": PASSWORD,
    }
    made = server.data(CREATE, {"input": account}, as_="root")["accountCreate"]
    assert made["userErrors"] == []
    server.sign_in("liaison", PASSWORD)
    return scene


def test_twenty_kills_lose_nothing_and_leave_nothing_half_done(folder: Path) -> None:
    scene = _prepared(folder)
    ending = threading.Event()
    writers = [threading.Thread(target=scene.write_on, args=(n, ending)) for n in range(WRITERS)]
    for writer in writers:
        writer.start()
    kinds = (scene.kill_application, scene.kill_database, scene.kill_connection)
    try:
        for number in range(ROUNDS):
            _await_more(scene)
            time.sleep(random.uniform(0, 0.5))
            kinds[number % len(kinds)]()
            scene.server.await_ready()
        _await_more(scene)
    finally:
        ending.set()
        for writer in writers:
            writer.join()
        stopped = scene.server.stop()
    assert stopped == 0
    assert "The audit log is whole" in ran(["verify-audit"], scene.environment)
    with embedded(folder / "data") as server:
        asyncio.run(_check(server, scene))


def _await_more(scene: Scene) -> None:
    """Wait until a write is acknowledged: the next kill then falls among writes."""
    before, deadline = len(scene.acknowledged), time.monotonic() + PATIENCE
    while len(scene.acknowledged) <= before + WRITERS:
        assert scene.refused == []
        assert time.monotonic() < deadline, (
            scene.cut_off[-1:],
            scene.server.log.read_text()[-4000:],
        )
        time.sleep(0.01)


async def _check(server: Running, scene: Scene) -> None:
    async with connected(server.url(DATABASE)) as owner:
        titles = [row["title"] for row in await owner.fetch("SELECT title FROM achievement")]
        half_done = await owner.fetch(HALF_DONE)
    assert len(titles) == len(set(titles))
    assert set(scene.acknowledged) <= set(titles)
    assert half_done == []
    # The kills fell among writes: some were cut off.
    assert len(scene.acknowledged) < scene.tried
