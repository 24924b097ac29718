"""Who may claim that a demand led to a cooperation, for many demands at once (LAND-4)."""

from __future__ import annotations

from collections.abc import Sequence

from backend.achievements.rules import may_claim
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.demands.values import UNCOUNTED

_OUT = ", ".join(f"'{stage}'" for stage in sorted(UNCOUNTED))


async def claimable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    """Of each demand whether the viewer may claim its landing: it is real, and theirs to claim."""
    viewer = reader.viewer
    if not viewer.may(Permission.LANDING_CLAIM):
        return [False] * len(numbers)
    found = await reader.fetch(
        sql(
            "SELECT i.demand_id AS id, i.reporter_id, i.co_reporters, "
            "(SELECT s.accountable_id FROM service_entry s WHERE s.demand_id = i.demand_id "
            "AND s.left_at IS NULL) AS accountable FROM item i "
            f"WHERE i.demand_id = ANY({{}}::bigint[]) AND i.real AND i.stage NOT IN ({_OUT})",
            numbers,
        )
    )
    mine = {
        row["id"]
        for row in found
        if may_claim(viewer, (row["reporter_id"], *row["co_reporters"]), row["accountable"])
    }
    return [number in mine for number in numbers]
