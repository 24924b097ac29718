"""Who asks: the one value that rights are decided from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple, cast

from backend.core.errors import Forbidden, Language, Unauthenticated
from backend.core.grants import Grant
from backend.core.permissions import WHILE_WAITING, Permission, Role, allowed


class Slot(NamedTuple):
    """A place in a statement for what is known of a viewer only when it is run."""

    attribute: str


Kind = tuple[Role, bool, bool, bool, Language, str | None]


@dataclass(frozen=True, slots=True)
class Viewer:
    """The signed-in account, or the visitor: role, organization and language of one request.

    An account that is `waiting` to be activated (ACC-1) has the role of a visitor until then. An
    API client has the role of a data partner, its own number as `client`, and a `grant`.
    """

    role: Role = Role.VISITOR
    account: int | None = None
    organization: int | None = None
    name: str = ""
    session: int | None = None
    language: Language = Language.ZH
    waiting: bool = False
    client: int | None = None
    grant: Grant | None = None
    known: tuple[str, str] | None = None
    """While a row scope is made: the name of a row, and its column that points to what the viewer
    is known to see, for the row is read as a part of that."""

    def knows(self, row: str, column: str) -> bool:
        """Whether what the row's column points to is known to be seen: no need to ask once more."""
        return self.known == (row, column)

    def kind(self) -> Kind:
        """What rights are decided from, but for whose they are: one plan serves all of a kind."""
        nobody, alone = self.account is None, self.organization is None
        granted = None if self.grant is None else self.grant.key
        return (self.role, self.waiting, nobody, alone, self.language, granted)

    def symbolic(self) -> Viewer:
        """Any viewer of this kind: statements made for it have slots where the viewer is meant."""
        kind = (self.kind(), self.session is None)
        found = _symbolic.get(kind)
        if found is None:
            if len(_symbolic) >= MOST_KINDS:
                _symbolic.clear()
            slots: dict[str, Any] = {
                name: cast("int", Slot(name))
                for name in ("account", "organization", "session")
                if getattr(self, name) is not None
            }
            found = _symbolic[kind] = replace(self, name="", client=None, **slots)
        return found

    def bound(self, values: list[Any]) -> list[Any]:
        """The values of a statement, with the viewer's own in the slots."""
        return [getattr(self, v.attribute) if type(v) is Slot else v for v in values]

    @property
    def mark(self) -> str:
        """Twelve hexadecimal digits that are others for another person, and for the same one once
        role, organization or name are; they tell nothing else.
        """
        return _mark((self.account, self.role, self.organization, self.name, self.waiting))

    def may(self, permission: Permission) -> bool:
        """Whether the viewer's role holds the permission; of who waits, whether waiting does."""
        return permission in WHILE_WAITING if self.waiting else allowed(self.role, permission)

    def grants(self, type_name: str, field: str) -> bool:
        """Whether the field is granted, where the viewer reads by a grant; else it always is."""
        return self.grant is None or self.grant.covers(type_name, field)

    def require(self, permission: Permission) -> None:
        """Raise the coded error when the permission is missing."""
        if self.may(permission):
            return
        nobody = self.role is Role.VISITOR and not self.waiting
        raise Unauthenticated() if nobody else Forbidden(permission.value)


@lru_cache(maxsize=10_000)
def _mark(who: tuple[object, ...]) -> str:
    return sha256(repr(who).encode()).hexdigest()[:12]


VISITOR = Viewer()

MOST_KINDS = 1_000
_symbolic: dict[tuple[Kind, bool], Viewer] = {}
"""Each kind's viewer, made once: it is asked for at each read."""
