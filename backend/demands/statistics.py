"""Demands grouped, counted and summed, for charts."""

from __future__ import annotations

import strawberry

from backend.core.reading.aggregates import stats
from backend.demands.graphql import Demand, DemandFilter
from backend.policy.calendar import city_month, city_year

_COUNTED_AT = "(CASE WHEN {}.proof = 'CONFIRMED' THEN {}.proved_at END)"


@strawberry.type
class DemandStatistics:
    """The root field of their groups."""

    demand_stats = stats(
        Demand,
        DemandFilter,
        "The demands that the viewer may see, grouped and counted. The board counts those that "
        "are proven real, and not returned, voided or merged (KPI-b).",
        dimensions={
            "stage": "stage",
            "proof": "proof",
            "industry": "industry",
            "town": "town",
            "year": city_year(_COUNTED_AT, "The year that it counts in, once it is real (KPI-b)."),
            "month": city_month(_COUNTED_AT, "The month that it counts in, 1 to 12."),
            "firm": "firm",
            "reporter": "reporter",
            "reporter_kind": "reporter.kind",
            "trl_wanted": "trl_wanted",
        },
        sums={"budget": "budget"},
    )
