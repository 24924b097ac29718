"""Achievements grouped, counted and summed, for charts."""

from __future__ import annotations

import strawberry

from backend.achievements.graphql import Achievement, AchievementFilter
from backend.core.reading.aggregates import stats
from backend.policy.calendar import city_month, city_year


@strawberry.type
class AchievementStatistics:
    """The root field of their groups."""

    achievement_stats = stats(
        Achievement,
        AchievementFilter,
        "The achievements that the viewer may see, grouped and counted. The board counts those "
        "that are submitted, and not returned, voided or merged (KPI-b).",
        dimensions={
            "kind": "kind",
            "stage": "stage",
            "industry": "industry",
            "year": city_year("{}.submitted_at", "The year that it was submitted in (KPI-b)."),
            "month": city_month("{}.submitted_at", "The month that it was submitted in, 1 to 12."),
            "trl": "trl",
            "maturity": "maturity",
            "reporter": "reporter",
            "reporter_kind": "reporter.kind",
            "town": "reporter.town",
        },
        sums={"asking_price": "asking_price"},
    )
