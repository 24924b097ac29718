"""Accounts: who may hold which role, what a password is, when signing in slows down. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from backend.core.errors import Text, Violation
from backend.core.permissions import Role
from backend.policy.clauses import OrganizationFlag
from backend.policy.rules import OrganizationKind

IDLE = timedelta(minutes=30)
"""A session ends this long after its last request."""
LONGEST = timedelta(hours=12)
"""A session ends this long after signing in, used or not."""
MOST_FAILURES = 5
SLOWED = timedelta(minutes=15)
"""How long an account and address wait after `MOST_FAILURES` failures."""
LONGEST_NAME = 40
"""Of the name to sign in with, as it was given and folded."""
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200

NOT_FOR_PEOPLE = frozenset({Role.VISITOR, Role.DATA_PARTNER})

_NEEDS_ORGANIZATION = frozenset(
    {
        Role.ENTERPRISE_USER,
        Role.MEMBER,
        Role.LIAISON,
        Role.FINANCE_PARTNER,
        Role.CENTER_STAFF,
        Role.SUPERVISOR,
        Role.LEAD_SUPERVISOR,
    }
)


def check_role(
    role: Role, kind: OrganizationKind | None, flags: Iterable[OrganizationFlag]
) -> list[Violation]:
    """Whether an account of an organization of this kind (None: of none) may hold the role."""
    if role in NOT_FOR_PEOPLE:
        message = Text("这个角色不能授予账号。", "No account can hold this role.")
        return [Violation("ROLE_NOT_ASSIGNABLE", ("role",), message)]
    if role in _NEEDS_ORGANIZATION and kind is None:
        message = Text("这个角色须指定所属单位。", "This role needs an organization.")
        return [Violation("REQUIRED", ("organization",), message)]
    if role is Role.CENTER_STAFF and kind is not OrganizationKind.CENTER:
        message = Text("中心工作人员须属于中心。", "Center staff belong to the center.")
        return [Violation("WRONG_ORGANIZATION", ("organization",), message)]
    if role is Role.SUPERVISOR and kind is not OrganizationKind.DEPARTMENT:
        message = Text("部门主管须属于市直部门。", "A supervisor belongs to a department.")
        return [Violation("WRONG_ORGANIZATION", ("organization",), message)]
    if role is Role.LEAD_SUPERVISOR and OrganizationFlag.LEAD_DEPARTMENT not in set(flags):
        message = Text(
            "此角色只能授予牵头主管部门的人员。",
            "Only the lead department's people hold this role.",
        )
        return [Violation("WRONG_ORGANIZATION", ("organization",), message)]
    if role is Role.ENTERPRISE_USER and kind is not OrganizationKind.ENTERPRISE:
        message = Text("企业用户须属于企业。", "An enterprise user belongs to an enterprise.")
        return [Violation("WRONG_ORGANIZATION", ("organization",), message)]
    return []


def ended_organization() -> Violation:
    """Nobody acts for an organization that is there no more."""
    message = Text(
        "该单位已停用，不能为其开立账号。",
        "This organization has ended; nobody can act for it.",
    )
    return Violation("ENDED", ("organization",), message)


def second_liaison(organization: str) -> Violation:
    """DISC-1: the organization has its liaison already."""
    message = Text(
        f"「{organization}」已有一名在任的成果联络员；每个单位只能有一名，请先停用原账号。",
        f"{organization} has an active liaison already; each organization has exactly one.",
    )
    return Violation("SECOND_LIAISON", ("role",), message, "DISC-1")


def ended_account() -> Violation:
    """A password of an account that has ended opens nothing."""
    message = Text("该账号已停用，不能重置密码。", "This account has ended; it needs no password.")
    return Violation("ENDED", ("id",), message)


def check_password(password: str, sign_in_name: str, field: str = "password") -> list[Violation]:
    """Whether the text can be a password."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        message = Text(
            f"密码须为 {SHORTEST_PASSWORD} 至 {LONGEST_PASSWORD} 个字符。",
            f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters.",
        )
        return [Violation("PASSWORD_LENGTH", (field,), message)]
    if len(set(password)) < 5 or sign_in_name.casefold() in password.casefold():
        message = Text(
            "密码过于简单：不得包含登录名，且至少有 5 种不同字符。",
            "Too easy to guess: no sign-in name in it, and at least 5 different characters.",
        )
        return [Violation("PASSWORD_WEAK", (field,), message)]
    return []


def ended(created: datetime, seen: datetime, now: datetime) -> bool:
    """Whether a session has ended: idle for too long, or too old."""
    return now >= seen + IDLE or now >= created + LONGEST
