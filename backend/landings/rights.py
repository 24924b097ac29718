"""Who sees which claims: pure (domain.md, "Who may do what")."""

from __future__ import annotations

from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.viewer import Viewer
from backend.demands.items import reported_item, seen_with_item
from backend.landings.states import LandingState

_WITH_THE_ITEM = frozenset({Role.LIAISON, Role.ENTERPRISE_USER, Role.SUPERVISOR})
"""Who sees what was handed in because they see the item."""


def landings_for(viewer: Viewer, row: str) -> Sql:
    """Drafts are their organization's and the staff's; the rest is for who sees the item.

    Partners are given what is verified and stands, never a claim under way.
    """
    if viewer.may(Permission.LANDING_READ_DRAFTS):
        return TRUE
    handed_in = sql(f"{row}.state <> '{LandingState.DRAFT}'")
    shown: list[Sql] = []
    if viewer.may(Permission.LANDING_CLAIM) or viewer.may(Permission.LANDING_VERIFY):
        shown.append(sql(f"{row}.claiming_organization_id = {{}}::bigint", viewer.organization))
    if viewer.may(Permission.LANDING_READ_ALL):
        shown.append(handed_in)
    elif viewer.role in _WITH_THE_ITEM:
        shown.append(all_of([handed_in, seen_with_item(viewer, row)]))
    elif viewer.role is Role.DATA_PARTNER:
        verified = sql(f"{row}.state = '{LandingState.VERIFIED}'")
        shown.append(all_of([verified, seen_with_item(viewer, row)]))
    return any_of(shown) if shown else FALSE


def evidence_for(viewer: Viewer, row: str) -> Sql:
    """Evidence is seen with its claim; it is never shared with partners."""
    if viewer.role is Role.DATA_PARTNER:
        return FALSE
    if viewer.knows(row, "landing_id"):
        return TRUE
    return sql(
        f"EXISTS (SELECT 1 FROM landing l WHERE l.id = {row}.landing_id AND {{}})",
        landings_for(viewer, "l"),
    )


def to_verify(viewer: Viewer, row: str) -> Sql:
    """The claims that wait for the viewer's decision, of those that the viewer sees.

    As `check_verifier` has it, with two of its conditions met already: a department sees just what
    is within its scope, and people of the lead department are barred from its own items as people
    of a party.
    """
    if not viewer.may(Permission.LANDING_VERIFY):
        return FALSE
    return sql(
        f"({row}.state = '{LandingState.SUBMITTED}' AND {row}.claimant_id <> {{}}::bigint "
        f"AND {row}.claiming_organization_id IS DISTINCT FROM {{}}::bigint AND NOT {{}} "
        "AND NOT EXISTS (SELECT 1 FROM service_entry served WHERE served.left_at IS NULL "
        f"AND (served.achievement_id = {row}.achievement_id OR served.demand_id = {row}.demand_id) "
        "AND served.accountable_id = {}::bigint))",
        viewer.account,
        viewer.organization,
        reported_item(viewer.organization, row),
        viewer.account,
    )
