"""Signing in and out: server-side sessions, a new id at each sign-in, failures slowed down."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple
from weakref import WeakValueDictionary

import orjson

from backend.accounts import passwords, rules
from backend.accounts.models import Account, Session, SignInFailure
from backend.core.database import Aside, Snapshot, client
from backend.core.errors import Language, Text, Violation
from backend.core.permissions import Role
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, sql
from backend.core.texts import folded
from backend.core.viewer import Slot, Viewer
from backend.core.writing.write import Write
from backend.organizations.models import Organization
from backend.policy.actions import current_plan
from backend.policy.current import plan_in_force

_SEEN_EVERY = timedelta(seconds=30)
"""How exact `seen_at` is: a request within this time of the last one writes nothing."""

MOST_ASKED = 20
"""How often one address may try to ask for an account in the time that failures are slowed."""

_turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
"""Who is signing in, by account and address."""


def hash_of(token: str) -> str:
    """What is kept of a session's token."""
    return sha256(token.encode()).hexdigest()


def _hash_given(token: str | None) -> str | None:
    """What would be kept of what a request gives as its token; None of what none can be."""
    return hash_of(token) if token and len(token) <= LONGEST_TOKEN else None


def _key(name: str, address: str) -> str:
    return sha256(f"{folded(name)}\n{address}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nobody was signed in."""

    violation: Violation


def wrong() -> Refused:
    """The name and password open nothing; never which of the two."""
    message = Text("登录名或密码不正确。", "The sign-in name or the password is wrong.")
    return Refused(Violation("WRONG_CREDENTIALS", (), message))


async def _count_attempt(key: str, now: datetime, most: int = rules.MOST_FAILURES) -> bool:
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
            most,
        )
    return bool(count <= most)


async def may_apply(address: str, now: datetime) -> bool:
    """Whether the address may ask for an account once more, refused or not: it may be guessing."""
    return await _count_attempt(address_hash(address), now, MOST_ASKED)


def address_hash(address: str) -> str:
    """What is kept of the address that asks for an account."""
    return sha256(f"apply\n{address}".encode()).hexdigest()


async def check(name: str, password: str, address: str, now: datetime) -> Account | Refused:
    """The account that the name and password open; the answer never tells whether it exists."""
    key = _key(name, address)
    # One after the other: several right passwords at once are no failures.
    async with _turns.setdefault(key, asyncio.Lock()):
        if not await _count_attempt(key, now):
            return Refused(rules.too_many_failures())
        account = await _named(name)
        kept = account.password_hash if account else passwords.NOBODY
        if not await passwords.matches(kept, password) or account is None:
            return wrong()
        await SignInFailure.filter(key=key).delete()
    standing = await _standing(account, now)
    return Refused(standing[0]) if standing else account


async def _standing(account: Account, now: datetime) -> list[Violation]:
    ended = (
        account.role in rules.ACTS_FOR_ORGANIZATION
        and await Organization.filter(id=account.organization_id, active=False).exists()
    )
    today = await _today(account.acts_until, now)
    return rules.check_standing(ended, account.acts_from, account.acts_until, today)


async def acting(number: int, language: Language, now: datetime) -> Viewer | None:
    """Who does what an account has begun, and goes on without it; None where it may sign in no
    more.
    """
    account = await Account.get_or_none(id=number, active=True)
    if account is None or account.waiting or await _standing(account, now):
        return None
    return Viewer(
        role=account.role,
        account=account.id,
        organization=account.organization_id,
        name=account.display_name,
        language=language,
    )


async def _today(last: date | None, now: datetime) -> date:
    # The plan says where the city's day ends; only of deputies does it matter.
    return now.date() if last is None else (await current_plan()).day_of(now)


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


async def viewer_of(
    token: str | None, language: Language, now: datetime, snapshot: Snapshot
) -> Viewer:
    """Whom the token stands for; the visitor where it stands for nobody any more.

    It asks on the connection that the request reads on: one that held that and waited for another
    could, with enough others like it, wait for ever.
    """
    visitor = Viewer(language=language)
    kept = _hash_given(token)
    if kept is None:
        return visitor
    rows = await snapshot.aside(_BY_TOKEN, [kept])
    acts_until = rows[0]["acts_until"] if rows else None
    # The plan says where the city's day ends; only of deputies does it matter.
    day = now.date() if acts_until is None else await _day(now, Reader(visitor, Aside(snapshot)))
    viewer = None
    if rows and not _has_ended(rows[0], now, day):
        viewer = _viewer(rows[0], language)
    _remember(kept, viewer if acts_until is None else None)
    if viewer is None:
        return visitor
    if now - rows[0]["seen_at"] > _SEEN_EVERY:
        await snapshot.aside(_SEEN, [viewer.session, now])
    return viewer


async def _day(now: datetime, reader: Reader) -> date:
    return (await plan_in_force(reader)).day_of(now)


def _has_ended(row: Mapping[str, Any], now: datetime, day: date) -> bool:
    """Whether the row of a session stands for nobody any more."""
    return rules.ended(row["created_at"], row["seen_at"], now) or bool(
        rules.check_standing(row["gone"], row["acts_from"], row["acts_until"], day)
    )


def _viewer(row: Mapping[str, Any], language: Language) -> Viewer:
    """Whom the row of a session stands for."""
    return Viewer(
        role=Role.VISITOR if row["waiting"] else Role(row["role"]),
        account=row["account"],
        organization=row["organization_id"],
        name=row["display_name"],
        session=row["session"],
        language=language,
        waiting=row["waiting"],
    )


LONGEST_TOKEN = 100
"""Characters; those that are given have 43."""

_SEEN = "UPDATE session SET seen_at = $2 WHERE id = $1"

_ACTS_FOR = ", ".join(f"'{role.value}'" for role in sorted(rules.ACTS_FOR_ORGANIZATION))

_SESSION = (
    "SELECT s.id AS session, s.token_hash, s.created_at, s.seen_at, a.id AS account, a.role, "
    "a.display_name, a.organization_id, a.waiting, a.acts_from, a.acts_until, "
    f"o.active IS FALSE AND a.role IN ({_ACTS_FOR}) AS gone "
    "FROM session s JOIN account a ON a.id = s.account_id "
    "LEFT JOIN organization o ON o.id = a.organization_id "
    "WHERE a.active AND "
)
"""A session with its account; `gone`: it acts for an organization that has ended."""

_BY_TOKEN = f"{_SESSION} s.token_hash = $1"

_CLAIMED = sql(
    f"SELECT row_to_json(y)::text AS who FROM ({_SESSION} s.id = {{}}) y", Slot("session")
)


# Who has asked before


MOST_REMEMBERED = 10_000
_remembered: dict[str, Viewer] = {}
"""Whom tokens stood for when they were last looked up, by their hashes; deputies are left out."""


def _remember(token_hash: str, viewer: Viewer | None) -> None:
    if viewer is None:
        _remembered.pop(token_hash, None)
        return
    if len(_remembered) >= MOST_REMEMBERED:
        _remembered.clear()
    _remembered[token_hash] = viewer


class SessionClaim(NamedTuple):
    """That the session still stands for whom it stood for; what is read with it says whether.

    So a read that is one statement needs no other to say who asks, and relies on nothing old.
    """

    viewer: Viewer
    token_hash: str
    now: datetime

    @property
    def statement(self) -> Sql:
        """The session's row as JSON, in the column `who`; none where there is none."""
        return _CLAIMED

    def holds(self, who: str) -> bool:
        """Whether it does; also not where it is time to note that the session was seen."""
        row = _read(who)
        return (
            row["acts_until"] is None
            and row["token_hash"] == self.token_hash
            and self.now - row["seen_at"] <= _SEEN_EVERY
            and not _has_ended(row, self.now, self.now.date())
            and _viewer_in(who, self.viewer.language) == self.viewer
        )


@lru_cache(maxsize=1_000)
def _read(who: str) -> Mapping[str, Any]:
    """A session's row; it is the same for half a minute."""
    row: dict[str, Any] = orjson.loads(who)
    times = {name: datetime.fromisoformat(row[name]) for name in ("created_at", "seen_at")}
    return row | times


@lru_cache(maxsize=1_000)
def _viewer_in(who: str, language: Language) -> Viewer:
    return _viewer(_read(who), language)


def claim_of(token: str | None, language: Language, now: datetime) -> SessionClaim | None:
    """Whom the token stood for a moment ago, to be confirmed; None where that is not known."""
    kept = _hash_given(token)
    viewer = _remembered.get(kept) if kept else None
    if kept is None or viewer is None:
        return None
    if viewer.language is not language:
        viewer = replace(viewer, language=language)
    return SessionClaim(viewer, kept, now)


async def viewer_named(name: str, language: Language, now: datetime) -> Viewer | None:
    """Whom a command reads as; None where nobody may sign in by that name now."""
    account = await _named(name)
    if account is None or await _standing(account, now):
        return None
    return Viewer(
        role=Role.VISITOR if account.waiting else account.role,
        account=account.id,
        organization=account.organization_id,
        name=account.display_name,
        language=language,
        waiting=account.waiting,
    )


async def sweep(now: datetime) -> None:
    """Remove sessions and failure counts that mean nothing any more."""
    await Session.filter(seen_at__lte=now - rules.IDLE).delete()
    await Session.filter(created_at__lte=now - rules.LONGEST).delete()
    await SignInFailure.filter(last_at__lte=now - rules.SLOWED).delete()
