"""Who asks, as the hand-made peers look it up: the same question to the database as ours."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import asyncpg
from starlette.requests import Request

from backend.accounts.graphql import cookie_name
from backend.accounts.rules import ended
from backend.settings import DatabaseAddress

POOL = 10
"""Connections, as the application has by default."""

SESSION = """
SELECT s.created_at, s.seen_at, a.id AS account, a.role, a.organization_id
FROM session s JOIN account a ON a.id = s.account_id
LEFT JOIN organization o ON o.id = a.organization_id
WHERE s.token_hash = $1 AND a.active AND o.active IS NOT FALSE
"""


async def _keep(_: object) -> None:
    """No reset query on release, as the application does it."""


async def pool() -> Any:
    """Connections to the database that the environment names."""
    address = DatabaseAddress.parse(os.environ["DATABASE_URL"])
    return await asyncpg.create_pool(
        **address.arguments(),
        min_size=2,
        max_size=POOL,
        reset=_keep,
        max_cacheable_statement_size=512 * 1024,
        server_settings={"plan_cache_mode": "force_generic_plan"},
    )


def token_hash(request: Request) -> str:
    """What is kept of the token that the request is sent with."""
    token = request.cookies.get(cookie_name(False), "")
    return sha256(token.encode()).hexdigest()


async def viewer_of(connection: Any, request: Request) -> Any:
    """The session's account; None where nobody is signed in."""
    row = await connection.fetchrow(SESSION, token_hash(request))
    if row is None or ended(row["created_at"], row["seen_at"], datetime.now(UTC)):
        return None
    return row
