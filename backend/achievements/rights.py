"""What the viewer may do with an achievement. Pure."""

from __future__ import annotations

from backend.achievements import rules
from backend.achievements.backentry import BackEntry, check_stage
from backend.achievements.values import UNCOUNTED, Stage
from backend.core.permissions import Permission
from backend.core.viewer import Viewer


def editable(viewer: Viewer, stage: Stage, reporter: int) -> bool:
    """Whether the viewer may change and submit it."""
    mine = viewer.may(Permission.ACHIEVEMENT_REGISTER) and viewer.organization == reporter
    return mine and stage in rules.EDITABLE


def repairable(viewer: Viewer, stage: Stage) -> bool:
    """Whether the viewer may return or void it (DISC-5)."""
    return viewer.may(Permission.REGISTRATION_REPAIR) and not rules.check_voidable(stage)


def back_enterable(viewer: Viewer, stage: Stage, state: BackEntry | None, reporter: int) -> bool:
    """Whether the viewer may ask that it counts in its own year (KPI-i)."""
    own = viewer.may(Permission.ACHIEVEMENT_REGISTER) and viewer.organization == reporter
    return own and not check_stage(stage not in UNCOUNTED, state)
