"""Indexes that the measurements ask for and the schema does not have yet."""

from __future__ import annotations

from typing import Any

INDEXES = {
    "proposed_party": "achievement_party (organization_id, role, achievement_id)",
    "proposed_industry": "achievement (industry_id, submitted_at DESC NULLS LAST, id DESC)",
    "proposed_submitted": "achievement (submitted_at DESC NULLS LAST, id DESC)",
    "proposed_reporter": "achievement (reporter_id)",
}


async def hold(owner: Any, wanted: bool) -> None:
    """Make the database have them, or not."""
    for name, index in INDEXES.items():
        if wanted:
            await owner.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {index}", timeout=600)
        else:
            await owner.execute(f"DROP INDEX IF EXISTS {name}")
    await owner.execute("ANALYZE achievement, achievement_party")
