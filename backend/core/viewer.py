"""Who asks: the one value that rights are decided from."""

from __future__ import annotations

from dataclasses import dataclass

from backend.core.errors import Forbidden, Language, Unauthenticated
from backend.core.permissions import WHILE_WAITING, Permission, Role, allowed


@dataclass(frozen=True, slots=True)
class Viewer:
    """The signed-in account, or the visitor: role, organization and language of one request.

    An account that is `waiting` to be activated (ACC-1) has the role of a visitor until then.
    """

    role: Role = Role.VISITOR
    account: int | None = None
    organization: int | None = None
    name: str = ""
    session: int | None = None
    language: Language = Language.ZH
    waiting: bool = False

    def may(self, permission: Permission) -> bool:
        """Whether the viewer's role holds the permission; of who waits, whether waiting does."""
        return permission in WHILE_WAITING if self.waiting else allowed(self.role, permission)

    def require(self, permission: Permission) -> None:
        """Raise the coded error when the permission is missing."""
        if self.may(permission):
            return
        nobody = self.role is Role.VISITOR and not self.waiting
        raise Unauthenticated() if nobody else Forbidden(permission.value)


VISITOR = Viewer()
