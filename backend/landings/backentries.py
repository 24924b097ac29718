"""Back-entry in the schema (历史补录, KPI-i)."""

from __future__ import annotations

from datetime import date

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import day, reference, text, version
from backend.core.writing.mutations import Operation
from backend.landings.backdating import BACK_ENTRIES
from backend.landings.graphql import Landing


@strawberry.input(description="The original day of a landing's verification (KPI-i).")
class LandingBackEnterInput:
    """What `landingBackEnter` takes."""

    id: strawberry.ID = reference("The verified landing.", "Landing")
    version: int = version()
    on: date = day("The day on which it was verified (认定).")
    proof: strawberry.ID = reference("The proof of that day.", "File")
    reason: str = text("Why it comes late (补录说明).", 1000)


@strawberry.input(description="A back-entry to approve.")
class LandingBackEntryApproveInput:
    """What `landingBackEntryApprove` takes."""

    id: strawberry.ID = reference("The landing.", "Landing")
    version: int = version()


@strawberry.input(description="A back-entry to refuse.")
class LandingBackEntryRefuseInput:
    """What `landingBackEntryRefuse` takes."""

    id: strawberry.ID = reference("The landing.", "Landing")
    version: int = version()
    reason: str = text("Why.", 1000)


_LANDING = ("landing", Landing)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "landing_back_enter",
        BACK_ENTRIES.ask,
        LandingBackEnterInput,
        _LANDING,
        Permission.LANDING_CLAIM,
        "Ask that a landing verified before the platform counts in the year of that verification, "
        "with the proof.",
        ("KPI-i",),
    ),
    Operation(
        "landing_back_entry_approve",
        BACK_ENTRIES.approve,
        LandingBackEntryApproveInput,
        _LANDING,
        Permission.BACK_ENTRY_DECIDE,
        "Approve a back-entry: its original day decides the year.",
        ("KPI-i", "KPI-b"),
    ),
    Operation(
        "landing_back_entry_refuse",
        BACK_ENTRIES.refuse,
        LandingBackEntryRefuseInput,
        _LANDING,
        Permission.BACK_ENTRY_DECIDE,
        "Refuse a back-entry, with the reason.",
        ("KPI-i",),
    ),
)
