"""Signing in and out: server-side sessions, a new id at each sign-in, failures slowed down."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from weakref import WeakValueDictionary

from backend.accounts import passwords, rules
from backend.accounts.models import Account, Session, SignInFailure
from backend.core.database import client
from backend.core.errors import Language, Text, Violation
from backend.core.permissions import Role
from backend.core.texts import folded
from backend.core.viewer import Viewer
from backend.core.writing.write import Write

_SEEN_EVERY = timedelta(seconds=30)
"""How exact `seen_at` is: a request within this time of the last one writes nothing."""

_turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
"""Who is signing in, by account and address."""


def hash_of(token: str) -> str:
    """What is kept of a session's token."""
    return sha256(token.encode()).hexdigest()


def _key(name: str, address: str) -> str:
    return sha256(f"{folded(name)}\n{address}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nobody was signed in."""

    violation: Violation


def _too_many() -> Refused:
    minutes = int(rules.SLOWED.total_seconds() // 60)
    message = Text(
        f"登录失败次数过多，请在 {minutes} 分钟后再试。",
        f"Too many failed sign-ins; try again in {minutes} minutes.",
    )
    return Refused(Violation("TOO_MANY_ATTEMPTS", (), message))


def wrong() -> Refused:
    """The name and password open nothing; never which of the two."""
    message = Text("登录名或密码不正确。", "The sign-in name or the password is wrong.")
    return Refused(Violation("WRONG_CREDENTIALS", (), message))


async def _count_attempt(key: str, now: datetime) -> bool:
    # Counted before the password is looked at, so that attempts at once do not slip through.
    async with client().acquire_connection() as connection:
        count = await connection.fetchval(
            "INSERT INTO sign_in_failure AS f (key, count, last_at) VALUES ($1, 1, $2) "
            "ON CONFLICT (key) DO UPDATE SET "
            "count = CASE WHEN f.last_at <= $3 THEN 1 ELSE f.count + 1 END, "
            "last_at = CASE WHEN f.last_at > $3 AND f.count >= $4 THEN f.last_at ELSE $2 END "
            "RETURNING count",
            key,
            now,
            now - rules.SLOWED,
            rules.MOST_FAILURES,
        )
    return bool(count <= rules.MOST_FAILURES)


async def check(name: str, password: str, address: str, now: datetime) -> Account | Refused:
    """The account that the name and password open; the answer never tells whether it exists."""
    key = _key(name, address)
    # One after the other: several right passwords at once are no failures.
    async with _turns.setdefault(key, asyncio.Lock()):
        if not await _count_attempt(key, now):
            return _too_many()
        account = await _named(name)
        kept = account.password_hash if account else passwords.NOBODY
        if not await passwords.matches(kept, password) or account is None:
            return wrong()
        await SignInFailure.filter(key=key).delete()
        return account


async def _named(name: str) -> Account | None:
    fold = folded(name)
    if len(fold) > rules.LONGEST_NAME:
        return None  # the column could not be compared with it
    return await Account.get_or_none(sign_in_fold=fold, active=True)


async def begin(write: Write, account: Account) -> tuple[int, str] | None:
    """A new session of the account: its number, and its token, which is kept nowhere.

    None where the account has ended, or its password has changed, since it was looked at.
    """
    async with client().acquire_connection() as connection:
        same = await connection.fetchval(
            "SELECT id FROM account WHERE id = $1 AND active AND password_hash = $2 FOR SHARE",
            account.id,
            account.password_hash,
        )
    if same is None:
        return None
    token = secrets.token_urlsafe(32)
    row = await Session.create(
        token_hash=hash_of(token), account_id=account.id, created_at=write.now, seen_at=write.now
    )
    write.note("sign_in", account.id, {"account": account.id})
    return row.id, token


async def viewer_of(token: str | None, language: Language, now: datetime) -> Viewer:
    """Whom the token stands for; the visitor where it stands for nobody any more."""
    visitor = Viewer(language=language)
    if not token or len(token) > 100:
        return visitor
    async with client().acquire_connection() as connection:
        row = await connection.fetchrow(
            "SELECT s.id, s.created_at, s.seen_at, a.id AS account, a.role, a.display_name, "
            "a.organization_id FROM session s JOIN account a ON a.id = s.account_id "
            "WHERE s.token_hash = $1 AND a.active",
            hash_of(token),
        )
        if row is None or rules.ended(row["created_at"], row["seen_at"], now):
            return visitor
        if now - row["seen_at"] > _SEEN_EVERY:
            await connection.execute(
                "UPDATE session SET seen_at = $2 WHERE id = $1", row["id"], now
            )
    return Viewer(
        role=Role(row["role"]),
        account=row["account"],
        organization=row["organization_id"],
        name=row["display_name"],
        session=row["id"],
        language=language,
    )


async def sweep(now: datetime) -> None:
    """Remove sessions and failure counts that mean nothing any more."""
    await Session.filter(seen_at__lte=now - rules.IDLE).delete()
    await Session.filter(created_at__lte=now - rules.LONGEST).delete()
    await SignInFailure.filter(last_at__lte=now - rules.SLOWED).delete()
