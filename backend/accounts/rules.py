"""Accounts: who may hold which role, what a password is, when signing in slows down. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from backend.core.errors import Text, Violation
from backend.core.permissions import Role
from backend.policy.clauses import OrganizationFlag
from backend.policy.rules import OrganizationKind

IDLE = timedelta(minutes=30)
"""A session ends this long after its last request."""
LONGEST = timedelta(hours=12)
"""A session ends this long after signing in, used or not."""
TOO_MANY = "TOO_MANY_ATTEMPTS"
MOST_FAILURES = 5
SLOWED = timedelta(minutes=15)
"""How long an account and address wait after `MOST_FAILURES` failures."""
LONGEST_NAME = 40
"""Of the name to sign in with, as it was given and folded."""
SHORTEST_PASSWORD = 10
LONGEST_PASSWORD = 200

NOT_FOR_PEOPLE = frozenset({Role.VISITOR, Role.DATA_PARTNER})

ACTS_FOR_ORGANIZATION = frozenset(
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
"""The roles that are held for an organization: nobody holds one for an organization that ended."""


def check_role(
    role: Role, kind: OrganizationKind | None, flags: Iterable[OrganizationFlag]
) -> list[Violation]:
    """Whether an account of an organization of this kind (None: of none) may hold the role."""
    if role in NOT_FOR_PEOPLE:
        message = Text("这个角色不能授予账号。", "No account can hold this role.")
        return [Violation("ROLE_NOT_ASSIGNABLE", ("role",), message)]
    if role in ACTS_FOR_ORGANIZATION and kind is None:
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
        "该单位已停用，不能再以其名义办理。",
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


def check_deputy(role: Role, first: date | None, last: date | None, today: date) -> list[Violation]:
    """DISC-1: a deputy is a liaison with a first and a last day, and some of them to come."""
    if first is None and last is None:
        return []
    if role is not Role.LIAISON:
        message = Text("只有成果联络员可以设代理。", "Only liaisons have deputies.")
        return [
            Violation("NOT_A_LIAISON", ("actsFrom" if first else "actsUntil",), message, "DISC-1")
        ]
    if first is None or last is None:
        message = Text(
            "代理须同时写明起止日期。", "A deputy acts from one day to another: give both."
        )
        return [Violation("REQUIRED", ("actsUntil" if first else "actsFrom",), message, "DISC-1")]
    return check_last_day(first, last, today)


def check_last_day(first: date, last: date, today: date) -> list[Violation]:
    """The last day of a deputy is neither before the first nor over."""
    if last >= max(first, today):
        return []
    message = Text(
        "代理的截止日期不能早于起始日期，也不能早于今天。",
        "The last day is neither before the first day nor before today.",
    )
    return [Violation("OUT_OF_RANGE", ("actsUntil",), message, "DISC-1")]


def not_a_deputy() -> Violation:
    """Days are of deputies alone: the liaison of an organization acts until the account ends."""
    message = Text(
        "该账号不是代理联络员，不能设截止日期。", "This account is no deputy's: it has no last day."
    )
    return Violation("NOT_A_DEPUTY", ("actsUntil",), message, "DISC-1")


def check_standing(
    organization_ended: bool, first: date | None, last: date | None, today: date
) -> list[Violation]:
    """Why an account that is active opens nothing today; said to whoever knows its password.

    Nobody acts for an organization that has ended, not even to read: what it saw is what its
    organization sees, and there is none. A deputy acts within the days given (DISC-1).
    """
    if organization_ended:
        message = Text(
            "所属单位已停用，该账号不能登录；如有疑问，请联系中心。",
            "The organization has ended, and nobody signs in for it; ask the center.",
        )
        return [Violation("ORGANIZATION_ENDED", (), message)]
    if first is not None and last is not None and not first <= today <= last:
        message = Text(
            f"该账号为代理联络员，代理期为 {first} 至 {last}，今天不在期内，不能登录。",
            f"This account is a deputy's, from {first} to {last}; today it does not act.",
        )
        return [Violation("NOT_ACTING", (), message, "DISC-1")]
    return []


def too_many_failures(of_password: bool = False) -> Violation:
    """Signing in, or changing a password, failed too often."""
    minutes = int(SLOWED.total_seconds() // 60)
    message = Text(
        f"{'密码输入错误' if of_password else '登录失败'}次数过多，请在 {minutes} 分钟后再试。",
        f"Too many {'wrong passwords' if of_password else 'failed sign-ins'}; "
        f"try again in {minutes} minutes.",
    )
    return Violation(TOO_MANY, ("current",) if of_password else (), message)


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
