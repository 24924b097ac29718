"""The records behind the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from backend.achievements.graphql import Achievement
from backend.core.declaring.records import Node, batch, column, one, one_of, record
from backend.core.permissions import Role
from backend.core.reading.connections import inputs_of
from backend.core.sql import FALSE, Sql, sql
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.demands.items import seen_with_item
from backend.kpi import views
from backend.kpi.evidence import CountedEvidence, evidence_of
from backend.landings.graphql import Landing
from backend.organizations.graphql import Organization
from backend.policy.graphql import Town
from backend.policy.rules import Measure
from backend.standards.graphql import Item


def _rows_for(viewer: Viewer, row: str) -> Sql:
    # KPI-g: a number opens as far as the viewer sees the achievements behind it. Numbers are
    # published in snapshots, and not shared in any other way.
    if viewer.role is Role.DATA_PARTNER:
        return FALSE
    return seen_with_item(viewer, row)


@record(
    views.CountedItem,
    scope=_rows_for,
    description="An item as an indicator counts it (KPI-b, KPI-g).",
    order=("-counted_at", "-id"),
)
class CountedItem(Node):
    """One record behind a number."""

    item: Item = one_of("The item.", {"Achievement": "achievement_id", "Demand": "demand_id"})
    achievement: Achievement | None = one(
        "The item, where it is an achievement.", "Achievement", "achievement_id"
    )
    demand: Demand | None = one("The item, where it is a demand.", "Demand", "demand_id")
    organization: Organization = one(
        "Whose credit it is: the first reporter's, of what a firm registered that of its town or "
        "of who invited it, of a landing whom the lead department gave it to (KPI-e).",
        "Organization",
        "organization_id",
    )
    reporter: Organization = one(
        "The first to report it (首报单位).", "Organization", "reporter_id"
    )
    credit_reason: str | None = column(
        "Why the lead department gave the landing's credit to `organization`; null where it did "
        "not."
    )
    landing: Landing | None = one(
        "Of KPI-2 the verified landing, where the viewer sees it.", "Landing", "landing_id"
    )
    revision: int | None = column("Of KPI-2 the revision of the landing that is counted (LAND-5).")
    landing_town: Town | None = one(
        "Of KPI-2 where it landed (落地镇街、园区).", "Town", "landing_town_id"
    )
    counted_at: datetime = column(
        "What decides its year, UTC: when it was submitted, or its landing verified."
    )
    counts: bool = column(
        "Whether the number counts it; later landings of an item are shown and not counted."
    )
    in_service: bool | None = column(
        "Of KPI-2 whether the item was in the service library when its landing was verified."
    )
    evidence: list[CountedEvidence] = batch(
        "Its evidence, as far as the viewer sees it: the landing's, the letter of a demand, the "
        "proof of an approved back-entry.",
        evidence_of,
    )


CountedItemFilter, CountedItemOrder = inputs_of(CountedItem)


@dataclass(frozen=True, slots=True)
class Period:
    """What of one measure falls into one year of the city's calendar."""

    measure: Measure
    since: datetime
    until: datetime

    def conditions(self, row: str, counts: bool) -> tuple[Sql, ...]:
        """The conditions over the row of the view.

        Constants leave out the other branches of it, and look an item's landings up at once.
        """
        return (
            sql(f"{row}.measure = '{self.measure.value}'"),
            *self._within(row),
            sql(f"{row}.counts" if counts else f"NOT {row}.counts"),
        )

    def read_to_the_letter(self, row: str) -> tuple[Sql, ...]:
        """KPI-d: the conditions of what 字面口径 counts in the year, whatever the measure."""
        return (sql(_to_the_letter(row)), *self._within(row), sql(f"{row}.counts"))

    def _within(self, row: str) -> tuple[Sql, ...]:
        return (
            sql(f"{row}.counted_at >= {{}}::timestamptz", self.since),
            sql(f"{row}.counted_at < {{}}::timestamptz", self.until),
        )


def _to_the_letter(row: str) -> str:
    return (
        f"({row}.measure = 'LANDED' AND {row}.achievement_id IS NOT NULL "
        f"OR {row}.measure = 'DISCOVERED' AND {row}.demand_id IS NOT NULL)"
    )
