"""The city's calendar in SQL, by the plan in force: as `Plan.year_of` says it in Python."""

from __future__ import annotations

from backend.core.reading.grouping import Computed

_ZONE = (
    "(SELECT coalesce(max(v.timezone), 'UTC') FROM plan_version v "
    "WHERE v.id = (SELECT max(id) FROM plan_version))"
)
# Where a year begins is computed once: a row is compared with that, instead of with the calendar,
# which takes three times as long.
_YEARS = (
    f"(SELECT array_agg(make_timestamptz(y, 1, 1, 0, 0, 0, {_ZONE}) ORDER BY y) "
    "FROM generate_series(1901, 2200) AS y)"
)


def city_year(moment: str, description: str) -> Computed:
    """The city's year of a moment, an SQL expression of the row `{}`; from 1900 to 2200."""
    return Computed(f"(1900 + width_bucket({moment}, {_YEARS}))", int, description)


def city_month(moment: str, description: str) -> Computed:
    """The city's month of a moment, 1 to 12."""
    month = f"extract(month FROM {moment} AT TIME ZONE {_ZONE})::int"
    return Computed(month, int, description)
