"""What a viewer may do with a demand, as its page asks."""

from __future__ import annotations

from collections.abc import Sequence

from backend.achievements.backentry import BackEntry, check_stage
from backend.achievements.rules import may_claim
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.demands import rules
from backend.demands.values import UNCOUNTED, DemandStage, ProofState

_OUT = ", ".join(f"'{stage}'" for stage in sorted(UNCOUNTED))


def editable(viewer: Viewer, stage: DemandStage, reporter: int) -> bool:
    """Whether the viewer may change and submit it."""
    own = viewer.may(Permission.DEMAND_REGISTER) and viewer.organization == reporter
    return own and stage in rules.EDITABLE


def provable(viewer: Viewer, stage: DemandStage, state: ProofState, reporter: int) -> bool:
    """Whether the viewer may hand in its proof (DEM-1)."""
    own = viewer.may(Permission.DEMAND_REGISTER) and viewer.organization == reporter
    return own and not rules.check_provable(stage, state)


def confirmable(viewer: Viewer, stage: DemandStage, state: ProofState, registrant: int) -> bool:
    """Whether the viewer may confirm or return its proof (DEM-1)."""
    may = viewer.may(Permission.DEMAND_CONFIRM) and not rules.check_decidable(stage, state)
    return may and not rules.check_confirmer(viewer, registrant)


def repairable(viewer: Viewer, stage: DemandStage) -> bool:
    """Whether the viewer may return or void it (DISC-5)."""
    return viewer.may(Permission.REGISTRATION_REPAIR) and not rules.check_voidable(stage)


def back_enterable(
    viewer: Viewer, stage: DemandStage, state: ProofState, back: BackEntry | None, reporter: int
) -> bool:
    """Whether the viewer may ask that it counts in its own year (KPI-i)."""
    own = viewer.may(Permission.DEMAND_REGISTER) and viewer.organization == reporter
    return own and not check_stage(rules.is_proven(stage, state), back)


def screenable(viewer: Viewer, stage: DemandStage, state: ProofState) -> bool:
    """Whether the viewer may screen it (EVAL-7)."""
    may = viewer.may(Permission.EVALUATION_MANAGE)
    return may and stage is DemandStage.SUBMITTED and state is ProofState.CONFIRMED


def admissible(viewer: Viewer, stage: DemandStage, state: ProofState) -> bool:
    """Whether the viewer may admit it to the service library by a recommendation (EVAL-2)."""
    may = viewer.may(Permission.SERVICE_MANAGE)
    return may and stage is DemandStage.SUBMITTED and state is ProofState.CONFIRMED


async def claimable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    """Of each demand whether the viewer may claim its landing: it is real, and theirs to claim."""
    viewer = reader.viewer
    if not viewer.may(Permission.LANDING_CLAIM):
        return [False] * len(numbers)
    found = await reader.fetch(
        sql(
            "SELECT i.demand_id AS id, i.reporter_id, i.co_reporters, "
            "(SELECT s.accountable_id FROM service_entry s WHERE s.demand_id = i.demand_id "
            "AND s.left_at IS NULL) AS accountable FROM item i "
            f"WHERE i.demand_id = ANY({{}}::bigint[]) AND i.real AND i.stage NOT IN ({_OUT})",
            numbers,
        )
    )
    mine = {
        row["id"]
        for row in found
        if may_claim(viewer, (row["reporter_id"], *row["co_reporters"]), row["accountable"])
    }
    return [number in mine for number in numbers]
