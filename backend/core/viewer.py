"""Who asks: the one value that rights are decided from."""

from __future__ import annotations

from dataclasses import dataclass

from backend.core.errors import Forbidden, Language, Unauthenticated
from backend.core.permissions import Permission, Role, allowed


@dataclass(frozen=True, slots=True)
class Viewer:
    """The signed-in account, or the visitor: role, organization and language of one request."""

    role: Role = Role.VISITOR
    account: int | None = None
    organization: int | None = None
    name: str = ""
    session: int | None = None
    language: Language = Language.ZH

    def may(self, permission: Permission) -> bool:
        """Whether the viewer's role holds the permission."""
        return allowed(self.role, permission)

    def require(self, permission: Permission) -> None:
        """Raise the coded error when the permission is missing."""
        if self.may(permission):
            return
        raise Unauthenticated() if self.role is Role.VISITOR else Forbidden(permission.value)


VISITOR = Viewer()
