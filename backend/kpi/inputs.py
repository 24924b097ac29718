"""Writes about the numbers in the schema: targets, and whose credit a landing is."""

from __future__ import annotations

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import reference, text, version, whole
from backend.core.writing.mutations import Operation
from backend.kpi import actions, crediting, snapshots
from backend.kpi.progress import ProgressSnapshot
from backend.kpi.rules import FIRST_YEAR, LAST_YEAR
from backend.kpi.targets import Target
from backend.landings.graphql import Landing
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


@strawberry.input(description="A landing whose credit goes to another organization.")
class LandingCreditReassignInput:
    """What `landingCreditReassign` takes."""

    id: strawberry.ID = reference("The verified landing.", "Landing")
    version: int = version()
    organization: strawberry.ID = reference("Whose credit it is from now on.", "Organization")
    reason: str = text("Why (改记理由).", 1000)


@strawberry.input(description="The progress of a year to publish.")
class ProgressPublishInput:
    """What `progressPublish` takes."""

    year: int = whole("The calendar year: one of the plan's that has begun.", FIRST_YEAR, LAST_YEAR)


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
    Operation(
        "landing_credit_reassign",
        crediting.reassign,
        LandingCreditReassignInput,
        ("landing", Landing),
        Permission.CREDIT_REASSIGN,
        "Give a verified landing's credit to another organization than its first reporter, with "
        "the reason: the organizations' ledger follows, the city's number stays; a correction "
        "keeps it.",
        ("KPI-e", "LAND-5"),
    ),
    Operation(
        "progress_publish",
        snapshots.publish,
        ProgressPublishInput,
        ("progress_snapshot", ProgressSnapshot),
        Permission.PROGRESS_PUBLISH,
        "Publish the plan's progress in a year as it is now; the platform does so by itself once a "
        "day.",
        ("KPI-g",),
    ),
)
