"""DEAL-1: who is a party of a proposed match, and who answers for each side. Pure.

A demand is answered for by its firm, an achievement by its holders; where none of them has an
account that could, by the first reporter. Nobody answers for both sides: who answers for the
demand does not for the achievement.
"""

from __future__ import annotations

from backend.core.permissions import HOLDERS, Permission
from backend.core.sql import Sql, sql
from backend.matching.values import MatchSide, ProposalState

_ROLES = ", ".join(f"'{role.value}'" for role in sorted(HOLDERS[Permission.MATCH_ANSWER]))


def _speaks(organization: str) -> str:
    """Whether somebody has an account who answers for the organization; a deputy is no account."""
    return (
        "EXISTS (SELECT 1 FROM account speaking JOIN organization spoken_for "
        f"ON spoken_for.id = speaking.organization_id WHERE spoken_for.id = {organization} "
        "AND spoken_for.active AND speaking.active AND NOT speaking.waiting "
        f"AND speaking.acts_until IS NULL AND speaking.role IN ({_ROLES}))"
    )


_OF_DEMAND = (
    f"(CASE WHEN {_speaks('wanted.firm_id')} THEN wanted.firm_id ELSE wanted.reporter_id END)"
)
"""Which organization answers for the demand `wanted`."""

_HOLDERS = (
    "SELECT held.organization_id FROM achievement_party held "
    "WHERE held.achievement_id = offered.id "
    f"AND held.role = 'HOLDER' AND {_speaks('held.organization_id')}"
)
_OF_ACHIEVEMENT = f"({_HOLDERS} UNION ALL SELECT offered.reporter_id WHERE NOT EXISTS ({_HOLDERS}))"
"""Which organizations answer for the achievement `offered`."""

_BOTH = (
    "SELECT 1 FROM demand wanted, achievement offered "
    "WHERE wanted.id = {}.demand_id AND offered.id = {}.achievement_id"
)


def is_party(organization: int | None, side: MatchSide, row: str) -> Sql:
    """The condition that the organization is of the side of the proposal `row`.

    A demand's firm or first reporter; an achievement's holders or first reporter.
    """
    if side is MatchSide.DEMAND:
        return sql(
            f"EXISTS (SELECT 1 FROM demand wanted WHERE wanted.id = {row}.demand_id "
            "AND {}::bigint IN (wanted.firm_id, wanted.reporter_id))",
            organization,
        )
    return sql(
        f"EXISTS (SELECT 1 FROM achievement offered WHERE offered.id = {row}.achievement_id "
        "AND (offered.reporter_id = {}::bigint OR EXISTS (SELECT 1 FROM achievement_party held "
        "WHERE held.achievement_id = offered.id AND held.role = 'HOLDER' "
        "AND held.organization_id = {}::bigint)))",
        organization,
        organization,
    )


def answers(organization: int | None, side: MatchSide, row: str) -> Sql:
    """The condition that the organization answers for the side of the proposal `row`."""
    both = _BOTH.replace("{}", row)
    if side is MatchSide.DEMAND:
        return sql(f"EXISTS ({both} AND {{}}::bigint = {_OF_DEMAND})", organization)
    return sql(
        f"EXISTS ({both} AND {{}}::bigint IN {_OF_ACHIEVEMENT} AND {{}}::bigint <> {_OF_DEMAND})",
        organization,
        organization,
    )


def has_answered(organization: int | None, row: str) -> Sql:
    """The condition that somebody of the organization has answered the proposal `row`."""
    return sql(
        "EXISTS (SELECT 1 FROM match_answer given "
        "JOIN account giver ON giver.id = given.answerer_id "
        f"WHERE given.proposal_id = {row}.id AND giver.organization_id = {{}}::bigint)",
        organization,
    )


def may_answer(organization: int | None, side: MatchSide, row: str) -> Sql:
    """The condition that the proposal `row` waits for the organization's answer for the side."""
    return sql(
        f"({row}.state = '{ProposalState.WAITING}' AND {{}} AND NOT {{}} AND NOT EXISTS "
        f"(SELECT 1 FROM match_answer said WHERE said.proposal_id = {row}.id "
        f"AND said.side = '{side}'))",
        answers(organization, side, row),
        has_answered(organization, row),
    )


def two_answer(demand: int, achievement: int) -> Sql:
    """The statement that says whether both would be answered for, by two organizations."""
    return sql(
        "SELECT EXISTS (SELECT 1 FROM demand wanted, achievement offered "
        f"WHERE wanted.id = {{}} AND offered.id = {{}} AND EXISTS (SELECT 1 FROM {_OF_ACHIEVEMENT} "
        f"AS answering(id) WHERE answering.id <> {_OF_DEMAND}))",
        demand,
        achievement,
    )
