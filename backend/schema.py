"""The schema: the domains' queries and mutations composed."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry
from strawberry.schema.config import StrawberryConfig

from backend.accounts import graphql as accounts
from backend.accounts import permitted, registering
from backend.achievements import backentries as achievement_back_entries
from backend.achievements import graphql as achievements
from backend.achievements import inputs as achievement_writes
from backend.achievements import repairing as achievement_repairs
from backend.achievements import showcase
from backend.achievements import statistics as achievement_statistics
from backend.audit import graphql as audit
from backend.audit import inputs as audit_writes
from backend.core import ids
from backend.core.declaring.records import RECORDS, Node, RowWanted
from backend.core.declaring.times import TIMES
from backend.core.reading.connections import WANTS, Asking
from backend.core.reading.planned import PlannedExecutor
from backend.core.reading.reader import gathered
from backend.core.writing.mutations import Operation, mutation_type
from backend.demands import backentries as demand_back_entries
from backend.demands import graphql as demands
from backend.demands import inputs as demand_writes
from backend.demands import repairing as demand_repairs
from backend.demands import similar
from backend.demands import statistics as demand_statistics
from backend.evaluations import graphql as evaluations
from backend.evaluations import inputs as evaluation_writes
from backend.kpi import graphql as kpi
from backend.kpi import inputs as kpi_writes
from backend.kpi import progress
from backend.landings import asking as landings
from backend.landings import backentries as landing_back_entries
from backend.landings import inputs as landing_writes
from backend.landings import statistics as landing_statistics
from backend.library import graphql as library
from backend.library import inputs as library_writes
from backend.matching import answering, proposals
from backend.matching import graphql as matching
from backend.merges import graphql as merges
from backend.organizations import graphql as organizations
from backend.planning import graphql as planning
from backend.planning import inputs as planning_writes
from backend.policy import graphql as policy
from backend.sharing import granting, previewing
from backend.sharing import graphql as sharing
from backend.sharing import inputs as sharing_writes
from backend.sheets import graphql as sheets
from backend.sheets import inputs as sheet_writes
from backend.suggestions import graphql as suggestions
from backend.views import graphql as views

OPERATIONS: tuple[Operation, ...] = (
    *accounts.MUTATIONS,
    *registering.MUTATIONS,
    *organizations.MUTATIONS,
    *views.MUTATIONS,
    *achievement_writes.MUTATIONS,
    *achievement_back_entries.MUTATIONS,
    *achievement_repairs.MUTATIONS,
    *showcase.MUTATIONS,
    *demand_writes.MUTATIONS,
    *demand_back_entries.MUTATIONS,
    *demand_repairs.MUTATIONS,
    *sheet_writes.MUTATIONS,
    *evaluation_writes.MUTATIONS,
    *library_writes.MUTATIONS,
    *landing_writes.MUTATIONS,
    *landing_back_entries.MUTATIONS,
    *merges.MUTATIONS,
    *proposals.MUTATIONS,
    *sharing_writes.MUTATIONS,
    *kpi_writes.MUTATIONS,
    *planning_writes.MUTATIONS,
    *audit_writes.MUTATIONS,
)
"""Every mutation that is declared as data."""


def _wants_node(_reader: Asking, arguments: dict[str, Any]) -> RowWanted | None:
    found = ids.parse(arguments["id"])
    known = found is not None and found.type_name in RECORDS
    return RowWanted(RECORDS[found.type_name], found.row) if found and known else None


async def _node(info: strawberry.Info, global_id: str) -> Any:
    found = ids.parse(global_id)
    if found is None or found.type_name not in RECORDS:
        return None
    return RowWanted(RECORDS[found.type_name], found.row)


@strawberry.type(description="Every read. Rows that are not the viewer's to see are absent.")
class Query(
    accounts.AccountQuery,
    permitted.RightsQuery,
    achievements.AchievementQuery,
    achievement_statistics.AchievementStatistics,
    audit.AuditQuery,
    demands.DemandQuery,
    demand_statistics.DemandStatistics,
    evaluations.EvaluationQuery,
    kpi.KpiQuery,
    landings.LandingQuery,
    landing_statistics.LandingStatistics,
    library.LibraryQuery,
    matching.MatchingQuery,
    proposals.ProposalQuery,
    answering.AnsweringQuery,
    merges.MergeQuery,
    organizations.OrganizationQuery,
    planning.PlanningQuery,
    policy.PolicyQuery,
    progress.ProgressQuery,
    registering.ApplicationQuery,
    sharing.SharingQuery,
    previewing.PreviewQuery,
    sheets.SheetQuery,
    showcase.ShowcaseQuery,
    similar.SimilarQuery,
    suggestions.SuggestionQuery,
    views.ViewQuery,
):
    """The schema's root of reads."""

    @strawberry.field(
        description="The record with this id; null where there is none to see.",
        metadata={WANTS: _wants_node},
    )
    async def node(
        self,
        info: strawberry.Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="A record's id.")],
    ) -> Node | None:
        """Any record by its global id."""
        found: Node | None = await _node(info, id)
        return found

    @strawberry.field(description="The records with these ids, in their order; null for none.")
    async def nodes(
        self,
        info: strawberry.Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="At most 100 ids.")],
    ) -> list[Node | None]:
        """Records by their global ids."""
        return await gathered(*(_node(info, i) for i in ids))


Mutation = mutation_type(OPERATIONS, accounts.SessionMutation)

schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    types=[d.described for d in RECORDS.values()],
    config=StrawberryConfig(scalar_map=TIMES),
    execution_context_class=PlannedExecutor,
)

granting.speak(schema)
