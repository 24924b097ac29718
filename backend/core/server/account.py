"""The system account that runs the embedded PostgreSQL, and what it can reach."""

import os
import pwd
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

ACCOUNT = "zhuanhua"
"""The system account that runs the server where we are root: PostgreSQL itself refuses root."""


class EmbeddedError(Exception):
    """The embedded server cannot run here; the message is a sentence for who started it."""


@dataclass(frozen=True, slots=True)
class Account:
    """Who runs the server."""

    uid: int
    gid: int
    switch: bool
    """True where we are root and the server runs as somebody else."""


def server_account() -> Account:
    """The account that a server we start now runs as; made when it is missing."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), switch=False)
    try:
        entry = pwd.getpwnam(ACCOUNT)
    except KeyError:
        _create_account()
        entry = pwd.getpwnam(ACCOUNT)
    return Account(entry.pw_uid, entry.pw_gid, switch=True)


def _create_account() -> None:
    if shutil.which("useradd"):
        command = ["useradd", "--system", "--user-group", "--no-create-home"]
        command += ["--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", ACCOUNT]
    elif shutil.which("adduser"):
        command = [
            "adduser",
            "-S",
            "-D",
            "-H",
            "-h",
            "/nonexistent",
            "-s",
            "/sbin/nologin",
            ACCOUNT,
        ]
    else:
        raise EmbeddedError(
            "PostgreSQL does not run as root and there is no useradd here to make an account for "
            "it; start as another user, or give DATABASE_URL."
        )
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    # Another process may have made it at the same moment.
    if made.returncode != 0 and not _account_exists():
        raise EmbeddedError(
            f"PostgreSQL does not run as root and the account {ACCOUNT} could not be made: "
            f"{made.stderr.strip() or made.stdout.strip()}"
        )


def _account_exists() -> bool:
    try:
        pwd.getpwnam(ACCOUNT)
    except KeyError:
        return False
    return True


def account_name(uid: int) -> str:
    """The name of an account, for messages."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def check_reachable(path: Path, account: Account) -> None:
    """Refuse a folder that the server's account cannot reach; opening it is not ours to do."""
    for folder in (path, *path.parents):
        state = folder.stat()
        if not _may_pass(state, account):
            raise EmbeddedError(
                f"As root, PostgreSQL runs as the account {ACCOUNT}, which cannot pass through "
                f"{folder} (mode {stat.S_IMODE(state.st_mode):04o}); put the project and DATA_DIR "
                "where it can (as under /srv), start as another user, or give DATABASE_URL."
            )


def _may_pass(state: os.stat_result, account: Account) -> bool:
    if state.st_uid == account.uid:
        return bool(state.st_mode & stat.S_IXUSR)
    if state.st_gid == account.gid:
        return bool(state.st_mode & stat.S_IXGRP)
    return bool(state.st_mode & stat.S_IXOTH)
