"""Items of both kinds together: who sees what belongs to one, and by which columns. Pure."""

from __future__ import annotations

from backend.achievements import rules as achievements
from backend.core.sql import TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer
from backend.demands import rules as demands


def seen_with_item(viewer: Viewer, row: str) -> Sql:
    """The condition that the viewer sees the achievement or demand that the row is about.

    The row has the columns `achievement_id` and `demand_id`, one of them null.
    """
    if viewer.knows(row, "achievement_id") or viewer.knows(row, "demand_id"):
        return TRUE
    return any_of(
        [
            _exists("achievement", row, achievements.rows_for(viewer, "achievement_of")),
            _exists("demand", row, demands.rows_for(viewer, "demand_of")),
        ]
    )


def reported_item(organization: int | None, row: str) -> Sql:
    """The condition that the organization reported the item that the row is about."""
    own = any_of(
        [
            demands.reported_by("demand_of", organization),
            sql("demand_of.firm_id = {}::bigint", organization),
        ]
    )
    return any_of(
        [
            _exists("achievement", row, achievements.reported_by("achievement_of", organization)),
            _exists("demand", row, own),
        ]
    )


def _exists(table: str, row: str, condition: Sql) -> Sql:
    name = f"{table}_of"
    return sql(
        f"EXISTS (SELECT 1 FROM {table} {name} WHERE {name}.id = {row}.{table}_id AND ({{}}))",
        condition,
    )
