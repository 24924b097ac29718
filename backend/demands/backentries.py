"""Back-entry in the schema (历史补录, KPI-i)."""

from __future__ import annotations

from datetime import date

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import day, reference, text, version
from backend.core.writing.mutations import Operation
from backend.demands.backdating import BACK_ENTRIES
from backend.demands.graphql import Demand


@strawberry.input(description="The original day of a record from before the platform (KPI-i).")
class DemandBackEnterInput:
    """What `demandBackEnter` takes."""

    id: strawberry.ID = reference("The proven demand.", "Demand")
    version: int = version()
    on: date = day("The day on which its proof was complete (DEM-1).")
    proof: strawberry.ID = reference("The proof of that day.", "File")
    reason: str = text("Why it comes late (补录说明).", 1000)


@strawberry.input(description="A back-entry to approve.")
class DemandBackEntryApproveInput:
    """What `demandBackEntryApprove` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()


@strawberry.input(description="A back-entry to refuse.")
class DemandBackEntryRefuseInput:
    """What `demandBackEntryRefuse` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()
    reason: str = text("Why.", 1000)


_DEMAND = ("demand", Demand)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "demand_back_enter",
        BACK_ENTRIES.ask,
        DemandBackEnterInput,
        _DEMAND,
        Permission.DEMAND_REGISTER,
        "Ask that a record from before the platform counts in its own year, with the proof.",
        ("KPI-i",),
    ),
    Operation(
        "demand_back_entry_approve",
        BACK_ENTRIES.approve,
        DemandBackEntryApproveInput,
        _DEMAND,
        Permission.BACK_ENTRY_DECIDE,
        "Approve a back-entry: its original day decides the year.",
        ("KPI-i", "KPI-b"),
    ),
    Operation(
        "demand_back_entry_refuse",
        BACK_ENTRIES.refuse,
        DemandBackEntryRefuseInput,
        _DEMAND,
        Permission.BACK_ENTRY_DECIDE,
        "Refuse a back-entry, with the reason.",
        ("KPI-i",),
    ),
)
