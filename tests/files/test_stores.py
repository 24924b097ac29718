"""The two kinds of store behave alike; S3 is tried against a server of that kind."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest

from backend.files.store import Contents, contents_of
from backend.settings import Settings, SettingsError

LARGE = bytes(range(256)) * 4096 * 12
"""12 MiB: more than one part of an S3 upload."""


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The settings of a bucket on a server of rclone's."""
    folder = tmp_path_factory.mktemp("s3")
    (folder / "evidence").mkdir()
    address = f"127.0.0.1:{_free_port()}"
    program = shutil.which("rclone", path=str(Path(sys.executable).parent)) or "rclone"
    command = [program, "serve", "s3", str(folder), "--addr", address, "--auth-key", "key,secret"]
    command += ["--config", str(folder / "none.conf"), "--vfs-cache-mode", "off"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as server:
        try:
            _wait(address)
            yield {
                "FILES": "s3://evidence/a/b",
                "S3_ENDPOINT": f"http://{address}",
                "S3_ACCESS_KEY": "key",
                "S3_SECRET_KEY": "secret",
            }
        finally:
            server.terminate()


def _wait(address: str) -> None:
    host, _, port = address.partition(":")
    for _ in range(100):
        with socket.socket() as tried:
            if tried.connect_ex((host, int(port))) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError(address)


@pytest.fixture(params=["folder", "s3"])
def contents(request: pytest.FixtureRequest, tmp_path: Path) -> Contents:
    """Each kind of store."""
    env = {"DATA_DIR": str(tmp_path)}
    if request.param == "s3":
        env |= request.getfixturevalue("s3")
    return contents_of(Settings.from_env(env))


@pytest.mark.parametrize("body", [b"%PDF-", LARGE], ids=["small", "large"])
async def test_what_is_kept_comes_back(contents: Contents, body: bytes) -> None:
    digest = sha256(body).hexdigest()
    assert not await contents.holds(digest)
    with pytest.raises(FileNotFoundError):
        await contents.stream(digest)
    for _ in range(2):
        await contents.keep(digest, BytesIO(body))
    assert await contents.holds(digest)
    pieces = [piece async for piece in await contents.stream(digest)]
    assert b"".join(pieces) == body
    assert max(map(len, pieces)) < 4 * 1024 * 1024
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert [found async for found in contents.kept_before(tomorrow)] == [digest]
    yesterday = tomorrow - timedelta(days=2)
    assert [found async for found in contents.kept_before(yesterday)] == []
    for _ in range(2):
        await contents.drop(digest)
    assert not await contents.holds(digest)


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({"FILES": "s3://"}, "must name a bucket"),
        ({"FILES": "s3://evidence"}, "S3_ACCESS_KEY and S3_SECRET_KEY"),
        ({"FILES": "s3://evidence", "S3_ACCESS_KEY": "key"}, "S3_SECRET_KEY"),
    ],
)
def test_settings_say_what_is_missing(env: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        Settings.from_env(env)
