"""Back-entry in the schema (历史补录, KPI-i)."""

from __future__ import annotations

from datetime import date

import strawberry

from backend.achievements.backdating import BACK_ENTRIES
from backend.achievements.graphql import Achievement
from backend.core.permissions import Permission
from backend.core.writing.inputs import day, reference, text, version
from backend.core.writing.mutations import Operation


@strawberry.input(description="The original day of a record from before the platform (KPI-i).")
class AchievementBackEnterInput:
    """What `achievementBackEnter` takes."""

    id: strawberry.ID = reference("The submitted achievement.", "Achievement")
    version: int = version()
    on: date = day("The day on which it was discovered.")
    proof: strawberry.ID = reference("The proof of that day.", "File")
    reason: str = text("Why it comes late (补录说明).", 1000)


@strawberry.input(description="A back-entry to approve.")
class AchievementBackEntryApproveInput:
    """What `achievementBackEntryApprove` takes."""

    id: strawberry.ID = reference("The achievement.", "Achievement")
    version: int = version()


@strawberry.input(description="A back-entry to refuse.")
class AchievementBackEntryRefuseInput:
    """What `achievementBackEntryRefuse` takes."""

    id: strawberry.ID = reference("The achievement.", "Achievement")
    version: int = version()
    reason: str = text("Why.", 1000)


_ACHIEVEMENT = ("achievement", Achievement)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "achievement_back_enter",
        BACK_ENTRIES.ask,
        AchievementBackEnterInput,
        _ACHIEVEMENT,
        Permission.ACHIEVEMENT_REGISTER,
        "Ask that a record from before the platform counts in its own year, with the proof.",
        ("KPI-i",),
    ),
    Operation(
        "achievement_back_entry_approve",
        BACK_ENTRIES.approve,
        AchievementBackEntryApproveInput,
        _ACHIEVEMENT,
        Permission.BACK_ENTRY_DECIDE,
        "Approve a back-entry: its original day decides the year.",
        ("KPI-i", "KPI-b"),
    ),
    Operation(
        "achievement_back_entry_refuse",
        BACK_ENTRIES.refuse,
        AchievementBackEntryRefuseInput,
        _ACHIEVEMENT,
        Permission.BACK_ENTRY_DECIDE,
        "Refuse a back-entry, with the reason.",
        ("KPI-i",),
    ),
)
