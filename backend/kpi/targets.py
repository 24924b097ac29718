"""The targets of the city and of its organizations (KPI-d)."""

from __future__ import annotations

import strawberry

from backend.core.declaring.records import Node, column, describe_enum, one, record
from backend.core.permissions import Permission, Role
from backend.core.sql import TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer
from backend.organizations.graphql import Organization
from backend.policy.models import Target as TargetTable
from backend.policy.rules import Basis

describe_enum(
    Basis,
    "What the target of a year means.",
    {
        Basis.YEARLY: "So many in the year (每年新增).",
        Basis.AT_ANY_TIME: "A level to hold at any time (保持).",
        Basis.MILESTONES: "Milestones to reach, each with its date and document.",
    },
    "TargetBasis",
)


def _targets_for(viewer: Viewer, row: str) -> Sql:
    # The city's targets are everybody's to read, an organization's are like its ledger.
    if viewer.may(Permission.KPI_READ):
        return TRUE
    own = sql(
        f"{row}.organization_id = {{}}::bigint",
        viewer.organization if viewer.role is Role.LIAISON else None,
    )
    return any_of([sql(f"{row}.organization_id IS NULL"), own])


@record(
    TargetTable,
    scope=_targets_for,
    description="A target that has been set (KPI-a): the city's, or one organization's.",
    order=("year", "indicator", "id"),
)
class Target(Node):
    """One target."""

    version: int = column("The record's version.")
    indicator: str = column("The plan's code of the indicator.")
    year: int = column("The calendar year, in the city's time zone.")
    organization: Organization | None = one(
        "Whose target it is; null: the city's.", "Organization", "organization_id"
    )
    value: int | None = column("How many; null: it has been taken away.")
    set_by_person: bool = column(
        "Whether a person has set it: then no plan file changes it.",
        expression="({}.origin = 'PERSON')",
    )


@strawberry.type(description="The city's target of an indicator in one year.")
class YearTarget:
    """One year's target."""

    year: int = strawberry.field(description="The calendar year, in the city's time zone.")
    target: int | None = strawberry.field(description="How many; null: none is set (KPI-a).")
    target_text: str = strawberry.field(
        description="The target for people; 「未下达」 where none is set, never 0 (KPI-a)."
    )
