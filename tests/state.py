"""What the database holds, to show that a refused write changed nothing."""

from __future__ import annotations

from typing import Any

from tests.databases import Database

PASSING = ("session", "sign_in_failure", "audit_entry")
"""Tables that signing in changes too."""

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"


async def state(database: Database) -> dict[str, Any]:
    """Every row of every table of records, as text by table."""
    async with database.as_owner() as owner:
        names = [t["tablename"] for t in await owner.fetch(_TABLES)]
        # One simple statement with all of them: a round trip for each would be most of the time.
        parts = [
            f"SELECT '{name}' AS name, (SELECT coalesce(string_agg(t::text, chr(10) "
            f"ORDER BY t::text), '') FROM \"{name}\" t) AS held"
            for name in names
            if name not in PASSING
        ]
        return {row["name"]: row["held"] for row in await owner.fetch(" UNION ALL ".join(parts))}
