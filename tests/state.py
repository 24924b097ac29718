"""What the database holds, to show that a refused write changed nothing."""

from __future__ import annotations

from typing import Any

from backend.core.server.deploy import connected
from tests.databases import Database

PASSING = ("session", "sign_in_failure", "audit_entry")
"""Tables that signing in changes too."""


async def state(database: Database) -> dict[str, Any]:
    """Every row of every table of records, as text by table."""
    async with connected(database.owner_url) as owner:
        tables = await owner.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        names = sorted(t["tablename"] for t in tables if t["tablename"] not in PASSING)
        query = "SELECT coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '') FROM"
        return {name: await owner.fetchval(f'{query} "{name}" t') for name in names}
