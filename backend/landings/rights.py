"""Who sees which claims: pure (domain.md, "Who may do what")."""

from __future__ import annotations

from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.viewer import Viewer
from backend.demands.items import seen_with_item
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
