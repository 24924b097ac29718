"""The proposed matches that wait to be answered, under the plan's clock, in the schema (DEAL-1)."""

from __future__ import annotations

from datetime import UTC, datetime

import strawberry

from backend.core.reading.connections import Connection, listed_within
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, sql
from backend.core.viewer import Viewer
from backend.matching import rules
from backend.matching.proposals import MatchProposal, MatchProposalFilter, MatchProposalOrder
from backend.policy.current import plan_in_force
from backend.policy.plan import Plan


@strawberry.type(description="The proposed matches that wait to be answered (DEAL-1).")
class MatchAnswering:
    """The plan's clock, and what waits under it."""

    of: strawberry.Private[Plan]
    viewer: strawberry.Private[Viewer]
    working_days: int = strawberry.field(
        description="Within how many working days a proposed match is answered."
    )
    waiting: Connection[MatchProposal] = listed_within(
        MatchProposal,
        (MatchProposalFilter, MatchProposalOrder),
        "Those that wait for the viewer's answer; for who sees all proposals, for anybody's.",
        lambda root: (rules.waits_for(root.viewer, "t"),),
    )
    overdue: Connection[MatchProposal] = listed_within(
        MatchProposal,
        (MatchProposalFilter, MatchProposalOrder),
        "Those of them whose day has passed.",
        lambda root: (rules.waits_for(root.viewer, "t"), root.late("t")),
    )

    def late(self, row: str) -> Sql:
        """The condition over proposals that were to be answered before today."""
        since = self.of.answered_in_time_since(self.of.day_of(datetime.now(UTC)))
        return sql(f"{row}.proposed_at < {{}}::timestamptz", since)


@strawberry.type
class AnsweringQuery:
    """The root field of what waits to be answered."""

    @strawberry.field(description="The clock of answering, and what waits under it (DEAL-1).")
    async def match_answering(self, info: strawberry.Info) -> MatchAnswering:
        """The clock of the plan in force."""
        reader: Reader = info.context.reader
        plan = await plan_in_force(reader)
        days = plan.service.answer_working_days
        return MatchAnswering(of=plan, viewer=reader.viewer, working_days=days)
