"""Passwords: argon2id, off the event loop, a few at a time."""

from __future__ import annotations

import asyncio
import secrets
import string

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_ALPHABET = "".join(c for c in string.ascii_letters + string.digits if c not in "0O1lI")
_MOST_AT_ONCE = 4
_gates: dict[int, asyncio.Semaphore] = {}

NOBODY = _HASHER.hash(secrets.token_hex(16))
"""Checked against where there is no account, so that the answer takes as long."""


def _gate() -> asyncio.Semaphore:
    # Each hash takes 19 MiB: a burst of sign-ins waits instead of filling the memory.
    return _gates.setdefault(id(asyncio.get_running_loop()), asyncio.Semaphore(_MOST_AT_ONCE))


async def hashed(password: str) -> str:
    """The argon2id hash of the password."""
    async with _gate():
        return await asyncio.to_thread(_HASHER.hash, password)


def _matches(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False


async def matches(kept: str, password: str) -> bool:
    """Whether the password has this hash."""
    async with _gate():
        return await asyncio.to_thread(_matches, kept, password)


def generated() -> str:
    """A new password of 16 characters (93 bits) without look-alikes."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(16))
