"""Masks: fields of a row that not everybody sees who sees the row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from backend.core.permissions import Permission
from backend.core.sql import FALSE, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Mask:
    """Who sees a field: holders of `permission`, and those whose own the row is.

    `organizations` and `accounts` name columns of the row that hold the id of an organization or
    account; a viewer of that very organization or account sees the field in that row.
    """

    permission: Permission | None = None
    organizations: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()

    def everywhere(self, viewer: Viewer) -> bool:
        """Whether the viewer sees the field in every row."""
        return self.permission is not None and viewer.may(self.permission)

    def sql(self, viewer: Viewer, row: str) -> Sql:
        """The condition over the row that the viewer sees the field in it."""
        if self.everywhere(viewer):
            return TRUE
        own = [
            sql(f'{row}."{column}" = {{}}::bigint', mine)
            for columns, mine in (
                (self.organizations, viewer.organization),
                (self.accounts, viewer.account),
            )
            if mine is not None
            for column in columns
        ]
        return any_of(own) if own else FALSE

    def shows(self, viewer: Viewer, values: dict[str, Any]) -> bool:
        """Whether the viewer sees the field in the row with these column values."""
        if self.everywhere(viewer):
            return True
        own_organization = viewer.organization is not None and any(
            values[c] == viewer.organization for c in self.organizations
        )
        own_account = viewer.account is not None and any(
            values[c] == viewer.account for c in self.accounts
        )
        return own_organization or own_account
