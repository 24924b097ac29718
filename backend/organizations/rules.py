"""What an organization may be called and say of itself: pure."""

from __future__ import annotations

from collections.abc import Iterable

from backend.core.errors import Text, Violation
from backend.policy.clauses import OrganizationFlag
from backend.policy.rules import OrganizationKind

LONGEST_BUSINESS = 2000
"""Characters of what an organization makes and does."""

KIND_NAMES = {
    OrganizationKind.DEPARTMENT: Text("市直部门", "City departments"),
    OrganizationKind.GROUP: Text("科创集团", "Science and innovation group"),
    OrganizationKind.CENTER: Text("科技成果转化服务中心", "Technology transfer service center"),
    OrganizationKind.TOWN: Text("镇街", "Towns and subdistricts"),
    OrganizationKind.PARK: Text("园区", "Parks"),
    OrganizationKind.UNIVERSITY: Text("高校", "Universities"),
    OrganizationKind.RESEARCH_INSTITUTE: Text("科研院所", "Research institutes"),
    OrganizationKind.PROVINCIAL_LAB: Text("省实验室", "Provincial labs"),
    OrganizationKind.SCIENCE_FACILITY: Text("大科学装置", "Big-science facilities"),
    OrganizationKind.CO_BUILT_INSTITUTE: Text("共建类新型研发机构", "Co-built R&D institutes"),
    OrganizationKind.ENTERPRISE: Text("企业", "Enterprises"),
    OrganizationKind.OTHER: Text("其他单位", "Other organizations"),
}
"""The kinds for people."""

FLAG_NAMES = {
    OrganizationFlag.LEAD_DEPARTMENT: Text("牵头主管部门（科技局）", "Lead department"),
    OrganizationFlag.COMPETENT_DEPARTMENT: Text("市级产业主管部门", "Competent department"),
    OrganizationFlag.UNDERGRADUATE: Text("本科院校", "Undergraduate university"),
    OrganizationFlag.INNOVATION_STRONG: Text("创新强镇", "Innovation-strong town"),
    OrganizationFlag.CHAIN_LEADER: Text("龙头链主企业", "Chain-leader firm"),
}
"""The flags for people."""

OF_THE_PLAN = {
    OrganizationFlag.LEAD_DEPARTMENT: "DISC-3",
    OrganizationFlag.COMPETENT_DEPARTMENT: "LAND-2",
}
"""The flags that only the plan gives and takes, each with the rule that asks for it.

They decide who supervises, verifies and recognises; the center enters organizations and never
verifies, so it must not decide that either.
"""

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = tuple(pow(3, i, 31) for i in range(17))


def credit_code_holds(code: str) -> bool:
    """Whether a 统一社会信用代码 is well formed: 18 characters with a check (GB 32100-2015)."""
    if len(code) != 18 or any(c not in _ALPHABET for c in code):
        return False
    total = sum(w * _ALPHABET.index(c) for w, c in zip(_WEIGHTS, code, strict=False))
    return _ALPHABET[(31 - total % 31) % 31] == code[17]


def check_credit_code(code: str | None) -> list[Violation]:
    """Violations of a credit code that was given."""
    if code is None or credit_code_holds(code):
        return []
    message = Text(
        "统一社会信用代码应为 18 位，且校验位须正确，请核对。",
        "A unified social credit code has 18 characters and a check character; please compare.",
    )
    return [Violation("BAD_CREDIT_CODE", ("creditCode",), message)]


def check_flags(flags: Iterable[OrganizationFlag]) -> list[Violation]:
    """People give and take every flag but those of the plan."""
    message = Text(
        "此标识决定由谁主管、认定，由行动方案文件规定，不能在此设置。",
        "This flag decides who supervises and verifies: the plan's file sets it, nobody here.",
    )
    return [
        Violation("SET_BY_PLAN", ("flags", str(position)), message, OF_THE_PLAN[flag])
        for position, flag in enumerate(flags)
        if flag in OF_THE_PLAN
    ]


def check_new_kind(kind: OrganizationKind | None) -> list[Violation]:
    """Departments are what supervises (DISC-3): the plan names them all."""
    if kind is not OrganizationKind.DEPARTMENT:
        return []
    message = Text(
        "市直部门由行动方案文件列明，不能在此登记。",
        "The plan's file names the departments: none can be entered here.",
    )
    return [Violation("SET_BY_PLAN", ("kind",), message, "DISC-3")]


def check_kind(
    planned: bool, now: OrganizationKind, then: OrganizationKind | None
) -> list[Violation]:
    """The kind stays where the plan names the organization, and nothing becomes a department.

    Departments are what supervises (DISC-3): none is made or unmade by changing its kind.
    """
    if then is None or then is now:
        return []
    if planned:
        return [_set_by_plan("kind")]
    if OrganizationKind.DEPARTMENT not in (now, then):
        return []
    message = Text(
        "市直部门承担主管职责，单位类别不能改为或改自市直部门。",
        "Departments supervise: no organization becomes one, or ceases to be one, by a change.",
    )
    return [Violation("KIND_FIXED", ("kind",), message, "DISC-3")]


def check_active(planned: bool, now: bool, then: bool | None) -> list[Violation]:
    """What the plan names is in use as long as the plan names it."""
    return [_set_by_plan("active")] if planned and then is not None and then is not now else []


def _set_by_plan(field: str) -> Violation:
    message = Text(
        "该单位由行动方案文件列明，此项不能在此修改。",
        "The plan's file names this organization: this cannot be changed here.",
    )
    return Violation("SET_BY_PLAN", (field,), message, "DISC-3")


_INVITE_NOT = frozenset({OrganizationKind.ENTERPRISE, OrganizationKind.OTHER})


def check_invited(kind: OrganizationKind | None, by: OrganizationKind) -> list[Violation]:
    """KPI-e: firms are invited, by organizations that have liaisons."""
    if kind is not OrganizationKind.ENTERPRISE:
        message = Text("只有企业可以填写邀请单位。", "Firms only are invited.")
        return [Violation("NOT_A_FIRM", ("invitedBy",), message, "KPI-e")]
    if by in _INVITE_NOT:
        message = Text(
            "邀请单位须为设有成果联络员的单位。", "Organizations that have liaisons invite firms."
        )
        return [Violation("NO_INVITER", ("invitedBy",), message, "KPI-e")]
    return []


def name_taken() -> Violation:
    """Another organization has this name."""
    message = Text("已有同名单位，请直接选用。", "An organization of this name is there; use it.")
    return Violation("TAKEN", ("name",), message)


def credit_code_taken() -> Violation:
    """Another organization has this credit code."""
    message = Text(
        "已有单位使用这个统一社会信用代码。", "Another organization has this credit code."
    )
    return Violation("TAKEN", ("creditCode",), message)
