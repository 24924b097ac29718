"""SERV-1: who can be accountable for an entry of the service library, and who sees entries. Pure.

"Department, town or platform" (部门、镇街、平台) is read as: the departments and the group at city
level, towns and parks, and the research platforms: provincial labs, big-science facilities and
co-built institutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from backend.achievements.rules import in_the_future, kept_by
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, any_of, around, sql
from backend.core.viewer import Viewer
from backend.demands.items import reported_item, seen_with_item
from backend.policy.rules import OrganizationKind

LIAISONS_OF = frozenset(
    {
        OrganizationKind.DEPARTMENT,
        OrganizationKind.GROUP,
        OrganizationKind.CENTER,
        OrganizationKind.TOWN,
        OrganizationKind.PARK,
        OrganizationKind.PROVINCIAL_LAB,
        OrganizationKind.SCIENCE_FACILITY,
        OrganizationKind.CO_BUILT_INSTITUTE,
    }
)
"""The kinds of organization whose liaisons can be accountable."""

_MOST_NAMED = 20


def check_accountable(
    role: Role, kind: OrganizationKind | None, active: bool, deputy: bool = False
) -> list[Violation]:
    """Whether an account of an organization of this kind can be accountable (SERV-1).

    A deputy cannot, who acts for some days only: the entry would be without anybody after them.
    """
    if not active:
        message = Text("该账号已停用。", "This account is not active.")
        return [Violation("INACTIVE", ("accountable",), message, "SERV-1")]
    liaison = role is Role.LIAISON and not deputy
    if role is Role.CENTER_STAFF or (liaison and kind in LIAISONS_OF):
        return []
    message = Text(
        "服务责任人须为中心专职人员，或部门、镇街（园区）、科研平台的成果联络员。",
        "Accountable is one of the center's staff, or the liaison of a department, town or "
        "research platform.",
    )
    return [Violation("NOT_ACCOUNTABLE", ("accountable",), message, "SERV-1")]


def in_evaluation() -> Violation:
    """What is being evaluated is not taken out of its batch by a letter."""
    message = Text(
        "该成果正在评价，待评价结束后再办理推荐入库。",
        "The achievement is being evaluated; recommend it once that has ended.",
    )
    return Violation("IN_EVALUATION", ("achievement",), message, "EVAL-2")


def no_letter() -> Violation:
    """EVAL-2: a recommendation is written."""
    message = Text("须附书面推荐函。", "The written recommendation is missing.")
    return Violation("LETTER_MISSING", ("letter",), message, "EVAL-2")


def accountable_already() -> Violation:
    """An entry is handed over to somebody else."""
    message = Text("该人员已是责任人，请选择他人。", "They are accountable already.")
    return Violation("SAME_PERSON", ("accountable",), message, "SERV-1")


def entry_has_left(field: str = "id", rule: str = "SERV-1") -> Violation:
    """Only an entry that is still served is handed over or followed up."""
    message = Text("该条目已退出服务库。", "The entry has left the service library.")
    return Violation("NOT_SERVED", (field,), message, rule)


def recorded_by(viewer: Viewer, row: str) -> Sql:
    """Whose entries the viewer records what was done for: the center all, others their own."""
    if not viewer.may(Permission.SERVICE_RECORD):
        return FALSE
    return TRUE if viewer.role is Role.CENTER_STAFF else kept_by(viewer, row)


def not_yours() -> Violation:
    """The reporters see an entry, but do not keep its records."""
    message = Text(
        "只有服务责任人和中心人员可以登记服务记录。",
        "The accountable person and the center's staff record what was done.",
    )
    return Violation("NOT_ACCOUNTABLE", ("entry",), message, "SERV-2")


def check_day(day: date, admitted: date, today: date) -> list[Violation]:
    """What was done was done since the entry was admitted, and not in the future."""
    if day > today:
        return [in_the_future("day")]
    if day < admitted:
        message = Text(
            f"日期早于入库日（{admitted}）。", f"The day is before the admission ({admitted})."
        )
        return [Violation("BEFORE_ADMISSION", ("day",), message, "SERV-2")]
    return []


LAST_FOLLOWED_UP = "(SELECT max(done.day) FROM service_record done WHERE done.entry_id = {}.id)"
"""The day of an entry's newest record, as an expression over its row."""

WAITS_SINCE = f"coalesce({LAST_FOLLOWED_UP}::timestamp AT TIME ZONE 'UTC', {{}}.admitted_at)"
"""Since when an entry waits to be followed up, as an expression over its row."""


def follow_up_due(last: date | None, admitted: date, days: int) -> date:
    """By when an entry is to be followed up: so many days after the last time (SERV-2)."""
    return (last or admitted) + timedelta(days=days)


def overdue(row: str, zone: str, today: date, days: int) -> Sql:
    """The condition over entries that `follow_up_due` has passed; `zone` is the city's."""
    return sql(
        f"({row}.left_at IS NULL AND coalesce({LAST_FOLLOWED_UP.replace('{}', row)}, "
        f"({row}.admitted_at AT TIME ZONE {{}}::text)::date) < {{}}::date)",
        zone,
        today - timedelta(days=days),
    )


def due_soon(row: str, zone: str, today: date, days: int) -> Sql:
    """The condition over entries that `follow_up_due` comes within a week; `zone` is the city's."""
    first = today - timedelta(days=days)
    return sql(
        f"({row}.left_at IS NULL AND coalesce({LAST_FOLLOWED_UP.replace('{}', row)}, "
        f"({row}.admitted_at AT TIME ZONE {{}}::text)::date) BETWEEN {{}}::date AND {{}}::date)",
        zone,
        first,
        first + SOON,
    )


SOON = timedelta(days=7)
"""How long before the day an entry is spoken of."""


def in_service_already() -> Violation:
    """An achievement is served under one entry at a time."""
    message = Text("该成果已在服务库中。", "The achievement is in the service library already.")
    return Violation("IN_SERVICE", ("evaluationItem",), message, "SERV-1")


def still_accountable(numbers: Sequence[int]) -> Violation:
    """SERV-1: an account keeps its holder until the entries are handed over."""
    named = _named(numbers)
    message = Text(
        f"该账号仍是服务条目 {named.zh} 的责任人，须先由中心办理移交。",
        f"This account is accountable for entries {named.en}; the center hands them over first.",
    )
    return Violation("STILL_ACCOUNTABLE", ("id",), message, "SERV-1")


def organization_accountable(numbers: Sequence[int]) -> Violation:
    """SERV-1: an organization does not end before its people's entries are handed over."""
    named = _named(numbers)
    message = Text(
        f"该单位的人员仍是服务条目 {named.zh} 的责任人，须先由中心办理移交，再停用单位。",
        f"People of this organization are accountable for entries {named.en}; "
        "the center hands them over first.",
    )
    return Violation("STILL_ACCOUNTABLE", ("active",), message, "SERV-1")


def _named(numbers: Sequence[int]) -> Text:
    # By number: administrators do not see what the entries are about.
    named = [f"№{n}" for n in numbers[:_MOST_NAMED]]
    more = len(numbers) - len(named)
    return Text(
        "、".join(named) + (f" 等 {len(numbers)} 项" if more else ""),
        ", ".join(named) + (f" and {more} more" if more else ""),
    )


def own_account() -> Violation:
    """Nobody ends their own account: so an administrator always remains."""
    message = Text("不能停用自己的账号。", "Nobody deactivates their own account.")
    return Violation("OWN_ACCOUNT", ("id",), message)


def inactive_already() -> Violation:
    """The account has been deactivated before."""
    message = Text("该账号已停用。", "This account is inactive already.")
    return Violation("INACTIVE", ("id",), message)


def entries_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which entries: staff, the accountable, the reporters, departments in their scope."""
    if viewer.may(Permission.SERVICE_READ_ALL):
        return TRUE
    if viewer.role is Role.SUPERVISOR:
        item = seen_with_item(viewer, row)
    elif viewer.role in (Role.LIAISON, Role.ENTERPRISE_USER):
        item = reported_item(viewer.organization, row)
    else:
        return FALSE
    return any_of([kept_by(viewer, row), item])


def parts_for(viewer: Viewer, row: str) -> Sql:
    """Handovers and records are seen with their entry."""
    return around(
        f"EXISTS (SELECT 1 FROM service_entry passed WHERE passed.id = {row}.entry_id AND {{}})",
        entries_for(viewer, "passed"),
    )
