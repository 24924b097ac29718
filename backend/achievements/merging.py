"""Registrations set right, in the schema (DISC-5): returned, voided, merged."""

from __future__ import annotations

from datetime import datetime

import strawberry

from backend.accounts.graphql import Account
from backend.achievements import repairs
from backend.achievements.graphql import Achievement
from backend.achievements.models import AchievementMerge as Table
from backend.achievements.values import MergeState
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.declaring import (
    Node,
    column,
    describe_enum,
    for_viewer,
    one,
    record,
)
from backend.core.sql import FALSE, TRUE, Sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import reference, text, version
from backend.core.writing.mutations import Operation

describe_enum(
    MergeState,
    "Where the proposal of a merge stands.",
    {
        MergeState.PROPOSED: "待确认",
        MergeState.CONFIRMED: "已合并",
        MergeState.REFUSED: "不予合并",
    },
)


def _rows_for(viewer: Viewer, _row: str) -> Sql:
    return TRUE if viewer.may(Permission.ACHIEVEMENT_READ_ALL) else FALSE


def _decidable(viewer: Viewer, state: MergeState) -> bool:
    return viewer.may(Permission.MERGE_CONFIRM) and state is MergeState.PROPOSED


@record(
    Table,
    scope=_rows_for,
    description="The proposal that two achievements are one (合并, DISC-5). Seen by center staff "
    "and the lead department.",
)
class AchievementMerge(Node):
    """One proposal."""

    version: int = column("The record's version.")
    state: MergeState = column("Where it stands.")
    kept: Achievement = one("What is kept: the one submitted first.", "Achievement", "kept_id")
    merged: Achievement = one("What is merged into it.", "Achievement", "merged_id")
    reason: str = column("Why they are one (合并理由).")
    proposer: Account | None = one("Who proposed it.", "Account", "proposer_id")
    proposed_at: datetime = column("When, UTC.")
    decider: Account | None = one("Who confirmed or refused it.", "Account", "decider_id")
    decided_at: datetime | None = column("When, UTC.")
    decision_reason: str | None = column("The reason that was given for that.")
    viewer_can_decide: bool = for_viewer(
        "Whether the viewer may confirm or refuse it.", _decidable, "state"
    )


AchievementMergeFilter, AchievementMergeOrder = inputs_of(AchievementMerge)


@strawberry.type
class MergeQuery:
    """Root fields of merges."""

    achievement_merges: Connection[AchievementMerge] = listed(
        AchievementMerge,
        (AchievementMergeFilter, AchievementMergeOrder),
        "The proposals of merges that the viewer may see, newest first.",
    )


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


@strawberry.input(description="Two achievements that are one.")
class AchievementMergeProposeInput:
    """What `achievementMergePropose` takes."""

    kept: strawberry.ID = reference("The one submitted first.", "Achievement")
    merged: strawberry.ID = reference("The other.", "Achievement")
    reason: str = text("Why they are one (合并理由).", 1000)


@strawberry.input(description="A proposal to confirm.")
class AchievementMergeConfirmInput:
    """What `achievementMergeConfirm` takes."""

    id: strawberry.ID = reference("The proposal.", "AchievementMerge")
    version: int = version()
    reason: str | None = text("A remark.", 1000, optional=True, nullable=True)


@strawberry.input(description="A proposal to refuse.")
class AchievementMergeRefuseInput:
    """What `achievementMergeRefuse` takes."""

    id: strawberry.ID = reference("The proposal.", "AchievementMerge")
    version: int = version()
    reason: str = text("Why.", 1000)


_ACHIEVEMENT = ("achievement", Achievement)
_MERGE = ("achievement_merge", AchievementMerge)
_REPAIR = Permission.ACHIEVEMENT_REPAIR
_CONFIRM = Permission.MERGE_CONFIRM

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
    Operation(
        "achievement_merge_propose",
        repairs.propose_merge,
        AchievementMergeProposeInput,
        _MERGE,
        _REPAIR,
        "Propose that two achievements are one.",
        ("DISC-5",),
    ),
    Operation(
        "achievement_merge_confirm",
        repairs.confirm_merge,
        AchievementMergeConfirmInput,
        _MERGE,
        _CONFIRM,
        "Merge: reporters, parties and rights of the one join the other, whose address it leads "
        "to; it does not count any more.",
        ("DISC-5", "KPI-e"),
    ),
    Operation(
        "achievement_merge_refuse",
        repairs.refuse_merge,
        AchievementMergeRefuseInput,
        _MERGE,
        _CONFIRM,
        "Refuse a proposed merge, with the reason.",
        ("DISC-5",),
    ),
)
