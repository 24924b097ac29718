"""Landing claims grouped, counted and summed, for charts."""

from __future__ import annotations

import strawberry

from backend.core.reading.aggregates import stats
from backend.landings.graphql import Landing, LandingFilter
from backend.policy.calendar import city_month, city_year


@strawberry.type
class LandingStatistics:
    """The root field of their groups."""

    landing_stats = stats(
        Landing,
        LandingFilter,
        "The landing claims that the viewer may see, grouped and counted. The board counts those "
        "in state `VERIFIED` that are `counted` (KPI-b).",
        dimensions={
            "town": "landing_town",
            "year": city_year("{}.verified_at", "The year of its verification (KPI-b)."),
            "month": city_month("{}.verified_at", "The month of its verification, 1 to 12."),
            "industry": ("achievement.industry", "demand.industry"),
            "kind": "achievement.kind",
            "state": "state",
            "clause": "clause_code",
            "counted": "counted",
            "organization": "claiming_organization",
            "reporter": ("achievement.reporter", "demand.reporter"),
        },
        sums={"amount": "amount"},
    )
