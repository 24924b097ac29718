"""EVAL-7: demands enter the service library by screening; no scores and no 3有. Pure."""

from __future__ import annotations

from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, sql
from backend.core.viewer import Viewer
from backend.demands import rules as demands
from backend.demands.values import DemandStage, ProofState

ASPECTS = ("problem", "targets", "feasibility")
"""What is judged yes or no of a demand, each with a reason."""

HOLDS = " AND ".join(f"{{}}.{aspect}" for aspect in ASPECTS)
"""The condition over a screening that all three were judged yes."""

ADMISSIBLE = (
    f"({HOLDS} AND EXISTS (SELECT 1 FROM demand needed WHERE needed.id = {{}}.demand_id "
    f"AND needed.stage = '{DemandStage.SUBMITTED}') AND NOT EXISTS (SELECT 1 "
    "FROM service_entry taken WHERE taken.screening_id = {}.id) AND NOT EXISTS (SELECT 1 "
    "FROM demand_screening later WHERE later.demand_id = {}.demand_id AND later.id > {}.id))"
)
"""The condition over a screening that its demand can be admitted by it: the newest one only."""


def check_real(state: ProofState, path: str) -> list[Violation]:
    """Only a real demand goes on towards the service library."""
    if state is ProofState.CONFIRMED:
        return []
    message = Text(
        "只有真实技术需求可以入库：须先由中心确认签字盖章的需求书和合作预算。",
        "Only a real demand enters: the center confirms its signed and stamped letter first.",
    )
    return [Violation("NOT_REAL", (path,), message, "DEM-1")]


def check_screenable(stage: DemandStage, state: ProofState) -> list[Violation]:
    """Whether a demand can be screened now: it stands in the discovery library, and is real."""
    found = check_real(state, "demand")
    if stage is not DemandStage.SUBMITTED:
        name = demands.STAGE_NAMES[stage]
        message = Text(
            f"该需求当前为「{name.zh}」，只有已登记的需求可以筛选。",
            f"The demand is {name.en}; only a submitted one is screened.",
        )
        found.append(Violation("NOT_SUBMITTED", ("demand",), message, "EVAL-7"))
    return found


def not_held() -> Violation:
    """A screening with a no does not admit."""
    message = Text(
        "筛选未通过：问题、目标、可行性须均为「是」。",
        "The screening did not pass: problem, targets and feasibility each have to be a yes.",
    )
    return Violation("NOT_PASSED", ("screening",), message, "EVAL-7")


def used_or_outdated() -> Violation:
    """A screening admits once, and as long as no newer one was made."""
    message = Text(
        "这次筛选已用于入库，或已有更新的筛选；再次入库须重新筛选。",
        "This screening has admitted the demand before, or a newer one was made; screen it again.",
    )
    return Violation("OUTDATED", ("screening",), message, "EVAL-7")


def screenings_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which screenings: those who judge, and those who see the demand as theirs."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if viewer.role not in (Role.LIAISON, Role.ENTERPRISE_USER, Role.SUPERVISOR):
        return FALSE
    return sql(
        f"EXISTS (SELECT 1 FROM demand needed WHERE needed.id = {row}.demand_id AND ({{}}))",
        demands.rows_for(viewer, "needed"),
    )
