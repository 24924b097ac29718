"""Merges in the schema: proposals, and what is done with them."""

from __future__ import annotations

from datetime import datetime

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.graphql import Achievement
from backend.core.declaring.records import (
    Node,
    column,
    describe_enum,
    for_viewer,
    one,
    one_of,
    record,
)
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.sql import FALSE, TRUE, Sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import reference, reference_to, text, version
from backend.core.writing.mutations import Operation
from backend.demands.graphql import Demand
from backend.merges import actions
from backend.merges.models import Merge as Table
from backend.merges.rules import MergeState
from backend.standards.graphql import Item

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
    everything = viewer.may(Permission.ACHIEVEMENT_READ_ALL) and viewer.may(
        Permission.DEMAND_READ_ALL
    )
    return TRUE if everything else FALSE


def _decidable(viewer: Viewer, state: MergeState) -> bool:
    return viewer.may(Permission.MERGE_CONFIRM) and state is MergeState.PROPOSED


@record(
    Table,
    scope=_rows_for,
    description="The proposal that two achievements, or two demands, are one (合并, DISC-5). Seen "
    "by center staff and the lead department.",
)
class Merge(Node):
    """One proposal."""

    version: int = column("The record's version.")
    state: MergeState = column("Where it stands.")
    kept: Item = one_of(
        "What is kept: the one submitted first.",
        {"Achievement": "kept_achievement_id", "Demand": "kept_demand_id"},
    )
    merged: Item = one_of(
        "What is merged into it, of the same kind.",
        {"Achievement": "merged_achievement_id", "Demand": "merged_demand_id"},
    )
    kept_achievement: Achievement | None = one(
        "What is kept, where it is an achievement.", "Achievement", "kept_achievement_id"
    )
    merged_achievement: Achievement | None = one(
        "What is merged into it, where it is an achievement.",
        "Achievement",
        "merged_achievement_id",
    )
    kept_demand: Demand | None = one(
        "What is kept, where it is a demand.", "Demand", "kept_demand_id"
    )
    merged_demand: Demand | None = one(
        "What is merged into it, where it is a demand.", "Demand", "merged_demand_id"
    )
    reason: str = column("Why they are one (合并理由).")
    proposer: Account | None = one("Who proposed it.", "Account", "proposer_id")
    proposed_at: datetime = column("When, UTC.")
    decider: Account | None = one(
        "Who confirmed or refused it; the proposer, where no number changed.",
        "Account",
        "decider_id",
    )
    decided_at: datetime | None = column("When, UTC.")
    decision_reason: str | None = column("The reason that was given for that.")
    viewer_can_decide: bool = for_viewer(
        "Whether the viewer may confirm or refuse it.", _decidable, "state"
    )


MergeFilter, MergeOrder = inputs_of(Merge)


@strawberry.type
class MergeQuery:
    """Root fields of merges."""

    merges: Connection[Merge] = listed(
        Merge,
        (MergeFilter, MergeOrder),
        "The proposals of merges that the viewer may see, newest first.",
    )


@strawberry.input(description="Two achievements, or two demands, that are one.")
class MergeProposeInput:
    """What `mergePropose` takes."""

    kept: strawberry.ID = reference_to("The one submitted first.", "Achievement", "Demand")
    merged: strawberry.ID = reference_to("The other.", "Achievement", "Demand")
    reason: str = text("Why they are one (合并理由).", 1000)


@strawberry.input(description="A proposal to confirm.")
class MergeConfirmInput:
    """What `mergeConfirm` takes."""

    id: strawberry.ID = reference("The proposal.", "Merge")
    version: int = version()
    reason: str | None = text("A remark.", 1000, optional=True, nullable=True)


@strawberry.input(description="A proposal to refuse.")
class MergeRefuseInput:
    """What `mergeRefuse` takes."""

    id: strawberry.ID = reference("The proposal.", "Merge")
    version: int = version()
    reason: str = text("Why.", 1000)


_MERGE = ("merge", Merge)
_CONFIRM = Permission.MERGE_CONFIRM

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "merge_propose",
        actions.propose,
        MergeProposeInput,
        _MERGE,
        Permission.REGISTRATION_REPAIR,
        "Propose that two records are one. Where no number changes by it (the one to be merged is "
        "returned, or an unproven demand) it is carried out at once.",
        ("DISC-5", "KPI-e"),
    ),
    Operation(
        "merge_confirm",
        actions.confirm,
        MergeConfirmInput,
        _MERGE,
        _CONFIRM,
        "Merge: reporters, parties, rights, service entries, evaluations and landings of the one "
        "are the other's, whose address it leads to; it does not count any more. A landing keeps "
        "the day of its verification.",
        ("DISC-5", "KPI-b", "KPI-e"),
    ),
    Operation(
        "merge_refuse",
        actions.refuse,
        MergeRefuseInput,
        _MERGE,
        _CONFIRM,
        "Refuse a proposed merge, with the reason.",
        ("DISC-5",),
    ),
)
