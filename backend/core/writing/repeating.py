"""A write that is sent again under its key is done once: its answer may have been lost.

The key is the client's (`Idempotency-Key`, after the IETF's draft of that header), and an account's
own; it is known for 30 days. It stands for one input: with another it is refused, for the answer to
the first would say of the second that it was done.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tortoise import Model

from backend.core.database import rows_of
from backend.core.errors import Text, Violation
from backend.core.sql import sql
from backend.core.writing.given import spelled
from backend.core.writing.write import Write

KNOWN_FOR = timedelta(days=30)
"""How long a key is known after its write."""

_KEY = re.compile(r"[A-Za-z0-9_-]{16,64}")


@dataclass(frozen=True, slots=True)
class Before:
    """The same write was done before, and answered with this record."""

    record: int | None


def digest_of(given: Any, secret: bytes) -> str:
    """Tells one input from another; by the secret, or passwords in it could be tried out on it."""
    return hmac.new(secret, spelled(given), "sha256").hexdigest()


async def done_before(write: Write, key: str | None, given: Any, secret: bytes) -> Before | None:
    """What the write under this key came to, if it was done; else the key is this write's.

    Who sends the same at once waits here for the one that came first.
    """
    if key is None or write.viewer.account is None:
        return None
    if not _KEY.fullmatch(key):
        write.demand([_bad_key()])
    digest = digest_of(given, secret)
    # Old ones are forgotten on the way; one that comes again after its time is a new one.
    taking = sql(
        "WITH old AS (DELETE FROM done_write "
        "WHERE account = {}::bigint AND key <> {} AND at < {}::timestamptz) "
        "INSERT INTO done_write AS d (account, key, operation, digest, at) "
        "VALUES ({}::bigint, {}, {}, {}, {}::timestamptz) "
        "ON CONFLICT (account, key) DO UPDATE SET operation = excluded.operation, "
        "digest = excluded.digest, record = NULL, at = excluded.at "
        "WHERE d.at < {}::timestamptz RETURNING id",
        write.viewer.account,
        key,
        write.now - KNOWN_FOR,
        write.viewer.account,
        key,
        write.operation,
        digest,
        write.now,
        write.now - KNOWN_FOR,
    )
    return None if await rows_of(taking) else await _before(write, key, digest)


async def _before(write: Write, key: str, digest: str) -> Before:
    statement = sql(
        "SELECT operation, digest, record FROM done_write WHERE account = {}::bigint AND key = {}",
        write.viewer.account,
        key,
    )
    [done] = await rows_of(statement)
    if done["operation"] != write.operation:
        write.demand([_another()])
    if done["digest"] != digest:
        write.demand([_otherwise()])
    return Before(done["record"])


async def remember(write: Write, key: str | None, result: Any) -> None:
    """Keep with the key which record the write answers with."""
    if key is None or not isinstance(result, Model):
        return
    statement = sql(
        "UPDATE done_write SET record = {}::bigint WHERE account = {}::bigint AND key = {}",
        result.pk,
        write.viewer.account,
        key,
    )
    await rows_of(statement)


def _bad_key() -> Violation:
    message = Text(
        "Idempotency-Key 须为 16 至 64 个字母、数字、下划线或连字符。",
        "An Idempotency-Key is 16 to 64 letters, digits, underscores or hyphens.",
    )
    return Violation("BAD_KEY", (), message)


def _another() -> Violation:
    message = Text(
        "这个 Idempotency-Key 已用于另一种操作，请换一个。",
        "This Idempotency-Key was used for another kind of write; take a new one.",
    )
    return Violation("BAD_KEY", (), message)


def _otherwise() -> Violation:
    message = Text(
        "这个 Idempotency-Key 已用于内容不同的一次写入，请换一个。",
        "This Idempotency-Key was used for a write that said something else; take a new one.",
    )
    return Violation("BAD_KEY", (), message)
