"""Keys: made once, known again by their hash."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from backend.core.database import client
from backend.core.errors import CodedError, Language, Text, Violation
from backend.core.permissions import Role
from backend.core.viewer import Viewer
from backend.sharing.granting import granted
from backend.sharing.models import ApiClient
from backend.sharing.rules import SHOWN_OF_KEY

BEGINS = "zhk_"
"""What every key begins with, for those who search texts for secrets that got into them."""

LONGEST = 100
"""Characters of what is looked up at all."""

_SEEN_EVERY = timedelta(seconds=30)
"""How exact `last_used_at` is."""


class KeyRefused(CodedError):
    """No key, or one that opens nothing: whether unknown, expired or revoked is not told."""

    code = "UNAUTHENTICATED"

    def __init__(self) -> None:
        super().__init__(
            Text("API 密钥无效。", "This API key is not valid: send `Authorization: Bearer <key>`.")
        )


class GrantInvalid(CodedError):
    """The client's grant names what the schema does not have any more."""

    code = "GRANT_INVALID"

    def __init__(self, problems: tuple[Violation, ...]) -> None:
        """`problems`: what does not hold."""
        zh = " ".join(p.message.zh for p in problems[:10])
        en = " ".join(p.message.en for p in problems[:10])
        super().__init__(
            Text(
                f"此 API 客户端的授权与现行接口不符，须由管理员修改：{zh}",
                "The grant of this API client does not fit the schema any more; an administrator "
                f"has to change it: {en}",
            )
        )


@dataclass(frozen=True, slots=True)
class Key:
    """A new key, which is shown once, and what is kept of it."""

    text: str

    @property
    def hash(self) -> str:
        """What it is known again by."""
        return hash_of(self.text)

    @property
    def start(self) -> str:
        """What it is told apart by, for people."""
        return self.text[:SHOWN_OF_KEY]


def new_key() -> Key:
    """A key of 256 random bits."""
    return Key(BEGINS + secrets.token_urlsafe(32))


def hash_of(text: str) -> str:
    """What is kept of a key; it is random, so that nothing slower is needed."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Client:
    """The API client that a key opens: `granted` is its grant as it is kept."""

    number: int
    name: str
    requests_per_minute: int
    granted: str

    def viewer(self, language: Language) -> Viewer:
        """Who asks; raises `GrantInvalid`."""
        grant = granted(self.granted)
        if isinstance(grant, tuple):
            raise GrantInvalid(grant)
        return Viewer(
            role=Role.DATA_PARTNER,
            name=self.name,
            language=language,
            client=self.number,
            grant=grant,
        )


async def client_of(text: str, now: datetime) -> Client | None:
    """Whom the key opens the door to, if anybody: one statement."""
    if len(text) > LONGEST:
        return None
    async with client().acquire_connection() as connection:
        row = await connection.fetchrow(
            "SELECT id, name, requests_per_minute, granted::text AS granted, last_used_at "
            "FROM api_client c WHERE key_hash = $1 AND revoked_at IS NULL AND expires_at > $2 "
            "AND NOT EXISTS (SELECT 1 FROM organization o WHERE o.id = c.organization_id "
            "AND NOT o.active)",
            hash_of(text),
            now,
        )
    if row is None:
        return None
    used = row["last_used_at"]
    if used is None or now - used > _SEEN_EVERY:
        await ApiClient.filter(id=row["id"]).update(last_used_at=now)
    return Client(row["id"], row["name"], row["requests_per_minute"], row["granted"])
