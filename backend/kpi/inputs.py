"""Targets in the schema: writes."""

from __future__ import annotations

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import reference, text, whole
from backend.core.writing.mutations import Operation
from backend.kpi import actions
from backend.kpi.graphql import Target
from backend.kpi.rules import FIRST_YEAR, LAST_YEAR
from backend.policy.rules import LARGEST_TARGET


@strawberry.input(description="A target to set, or to take away.")
class TargetSetInput:
    """What `targetSet` takes."""

    indicator: str = text("The plan's code of the indicator.", 40)
    year: int = whole("The calendar year.", FIRST_YEAR, LAST_YEAR)
    organization: strawberry.ID | None = reference(
        "Whose target it is; left out or null: the city's.",
        "Organization",
        optional=True,
        nullable=True,
    )
    value: int | None = whole(
        "How many; null takes the target away, and a quota holds again where there is one.",
        0,
        LARGEST_TARGET,
        nullable=True,
    )
    version: int | None = whole(
        "The target's version that you have seen (`targetVersion`); null or left out where none "
        "has ever been set. Another is refused as `STALE`.",
        1,
        LARGEST_TARGET,
        optional=True,
        nullable=True,
    )


MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "target_set",
        actions.set_target,
        TargetSetInput,
        ("target", Target),
        Permission.TARGET_MANAGE,
        "Set the city's or an organization's target of an indicator in a year, or take it away.",
        ("KPI-a", "KPI-e"),
    ),
)
