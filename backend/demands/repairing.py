"""Registrations set right, in the schema (DISC-5): returned, voided."""

from __future__ import annotations

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import reference, text, version
from backend.core.writing.mutations import Operation
from backend.demands import repairs
from backend.demands.graphql import Demand


@strawberry.input(description="A registration to return for repair.")
class DemandReturnInput:
    """What `demandReturn` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()
    reason: str = text("Why, and what is to be set right (退回理由).", 1000)


@strawberry.input(description="A registration to void.")
class DemandVoidInput:
    """What `demandVoid` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()
    reason: str = text("Why (作废理由).", 1000)


_DEMAND = ("demand", Demand)
_REPAIR = Permission.REGISTRATION_REPAIR

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "demand_return",
        repairs.give_back,
        DemandReturnInput,
        _DEMAND,
        _REPAIR,
        "Return a registration to its reporter for repair; until it comes again it does not count. "
        "Its proof stays, unless the repair is of its firm or budget.",
        ("DISC-5",),
    ),
    Operation(
        "demand_void",
        repairs.void,
        DemandVoidInput,
        _DEMAND,
        _REPAIR,
        "Void a registration; it leaves the count and stays to be read. What has landed is "
        "corrected first.",
        ("DISC-5", "LAND-5"),
    ),
)
