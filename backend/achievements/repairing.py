"""Registrations set right, in the schema (DISC-5): returned, voided."""

from __future__ import annotations

import strawberry

from backend.achievements import repairs
from backend.achievements.graphql import Achievement
from backend.core.permissions import Permission
from backend.core.writing.inputs import reference, text, version
from backend.core.writing.mutations import Operation


@strawberry.input(description="A registration to return for repair.")
class AchievementReturnInput:
    """What `achievementReturn` takes."""

    id: strawberry.ID = reference("The achievement.", "Achievement")
    version: int = version()
    reason: str = text("Why, and what is to be set right (退回理由).", 1000)


@strawberry.input(description="A registration to void.")
class AchievementVoidInput:
    """What `achievementVoid` takes."""

    id: strawberry.ID = reference("The achievement.", "Achievement")
    version: int = version()
    reason: str = text("Why (作废理由).", 1000)


_ACHIEVEMENT = ("achievement", Achievement)
_REPAIR = Permission.REGISTRATION_REPAIR

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "achievement_return",
        repairs.give_back,
        AchievementReturnInput,
        _ACHIEVEMENT,
        _REPAIR,
        "Return a registration to its reporter for repair; until it comes again it does not count.",
        ("DISC-5",),
    ),
    Operation(
        "achievement_void",
        repairs.void,
        AchievementVoidInput,
        _ACHIEVEMENT,
        _REPAIR,
        "Void a registration; it leaves the count and stays to be read. What has landed is "
        "corrected first.",
        ("DISC-5", "LAND-5"),
    ),
)
