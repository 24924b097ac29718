"""Masks: fields of a row that not everybody sees who sees the row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from backend.core.errors import CodedError, Text
from backend.core.permissions import Permission
from backend.core.sql import FALSE, NULL, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer


class MaskedField(CodedError):
    """A field is null because it is not the viewer's to see: in `count` records of a level."""

    code = "MASKED"

    def __init__(self, name: str, count: int) -> None:
        """`name`: type and field, as the schema spells them."""
        super().__init__(
            Text(
                f"您无权查看 {name}（{count} 条记录），已留空。",
                f"{name} is not yours to see in {count} records and is null there.",
            )
        )


@dataclass(frozen=True, slots=True)
class Mask:
    """Who sees a field: holders of `permission`, and those whose own the row is.

    `organizations` and `accounts` name columns of the row that hold the id of an organization or
    account; a viewer of that very organization or account sees the field in that row. An API client
    sees what its grant names: `field` is the type and field that the mask is declared on.
    """

    permission: Permission | None = None
    organizations: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    field: tuple[str, str] = ("", "")

    def everywhere(self, viewer: Viewer) -> bool:
        """Whether the viewer sees the field in every row."""
        if viewer.grant is not None:
            return viewer.grant.covers(*self.field)
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

    def over(self, viewer: Viewer, row: str, value: Sql) -> Sql:
        """The value as the viewer sees it in the row: null where it is hidden."""
        shown = self.sql(viewer, row)
        if shown == TRUE:
            return value
        return NULL if shown == FALSE else sql("CASE WHEN {} THEN {} END", shown, value)

    def never(self, viewer: Viewer) -> bool:
        """Whether the field is hidden from the viewer in every row there could be."""
        return self.sql(viewer, "r") == FALSE

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


@dataclass(frozen=True, slots=True)
class Shown:
    """To whom a masked column is to be shown."""

    mask: Mask
    viewer: Viewer

    def sql(self, row: str, value: Sql) -> Sql:
        """The value, or null."""
        return self.mask.over(self.viewer, row, value)
