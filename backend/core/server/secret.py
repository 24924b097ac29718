"""The secret that the platform signs with: made once, kept in a file that only it can read."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

BYTES = 32


def kept_secret(file: Path) -> bytes:
    """The secret in the file, made at the first call; raises `OSError` where it cannot be kept."""
    with suppress(FileExistsError):
        _make(file)
    return file.read_bytes()


def _make(file: Path) -> None:
    """Put a new secret there, whole from the start: another process may be doing the same."""
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as written:
            written.write(secrets.token_bytes(BYTES))
        os.link(draft, file)
    finally:
        draft.unlink()
