"""ACC-1: what a firm that asks for an account has to give, and when staff activate it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from backend.accounts.values import WITH_THE_FIRM, ApplicationState
from backend.core.errors import Text, Violation
from backend.policy.rules import OrganizationKind

MOST_OPENED = 5
OPENED_WITHIN = timedelta(hours=1)
"""How many applications that nobody has decided one address may have opened lately."""


@dataclass(frozen=True, slots=True)
class Known:
    """An organization that bears the firm's credit code or its name."""

    id: int
    name: str
    kind: OrganizationKind
    credit_code: str | None
    active: bool


def too_many_opened() -> Violation:
    """One address asks too often."""
    message = Text(
        "您的网络地址提交的注册申请过多，请稍后再试，或联系中心办理。",
        "Too many applications come from your address; try again later, or ask the center.",
    )
    return Violation("TOO_MANY_ATTEMPTS", (), message, "ACC-1")


def no_liaison() -> Violation:
    """Who invites does so through its liaison (KPI-e)."""
    message = Text(
        "该单位没有在任的成果联络员，不能作为邀请单位。",
        "This organization has no liaison who could have invited you.",
    )
    return Violation("NO_LIAISON", ("invitedBy",), message, "KPI-e")


def check_with_firm(state: ApplicationState) -> list[Violation]:
    """The firm hands in what it has not handed in yet, or what was refused."""
    if state in WITH_THE_FIRM:
        return []
    message = Text(
        "申请已提交，正在审核或已通过，不能再修改。",
        "It has been handed in, or activated; it cannot be changed now.",
    )
    return [Violation("NOT_WITH_YOU", ("id",), message, "ACC-1")]


def check_documents(licence: int | None, authorization: int | None) -> list[Violation]:
    """Both documents are handed in, and they are two."""
    found = [
        Violation("REQUIRED", (field,), Text(zh, en), "ACC-1")
        for given, field, zh, en in (
            (licence, "licence", "请上传营业执照。", "The licence is missing."),
            (authorization, "authorization", "请上传授权书。", "The authorization is missing."),
        )
        if given is None
    ]
    if licence is not None and licence == authorization:
        message = Text(
            "营业执照与授权书不能是同一个文件。", "Licence and authorization are two files."
        )
        found.append(Violation("SAME_FILE", ("authorization",), message, "ACC-1"))
    return found


def check_decidable(state: ApplicationState, active: bool) -> list[Violation]:
    """Staff decide on what was handed in, as long as its account is not closed."""
    if state is not ApplicationState.HANDED_IN:
        message = Text("该申请不在待审核状态。", "This application does not wait for a decision.")
        return [Violation("NOT_HANDED_IN", ("id",), message, "ACC-1")]
    if not active:
        message = Text("该账号已停用。", "The account has been closed.")
        return [Violation("ENDED", ("id",), message, "ACC-1")]
    return []


def check_firm(code: str, found: list[Known]) -> list[Violation]:
    """Whether the account can be given to the organization that is there already."""
    if len(found) > 1 or any(k.credit_code not in (None, code) for k in found):
        message = Text(
            "单位库中同名单位的统一社会信用代码与申请不符，请核对：单位信息有误的先更正，"
            "申请有误的退回。",
            "An organization of this name has another credit code: correct it, or refuse.",
        )
        return [Violation("ANOTHER_FIRM", ("id",), message, "ACC-1")]
    if any(not k.active for k in found):
        message = Text("该单位已停用。", "This organization has ended.")
        return [Violation("ENDED", ("id",), message, "ACC-1")]
    if any(k.kind is not OrganizationKind.ENTERPRISE for k in found):
        message = Text(
            "单位库中的同一单位不是企业，不能开通企业用户。",
            "The organization that bears this code or name is no enterprise.",
        )
        return [Violation("WRONG_ORGANIZATION", ("id",), message, "ACC-1")]
    return []


def check_invitation(inviter: int | None, firm: int | None, said: bool | None) -> list[Violation]:
    """KPI-e: staff say whether a liaison invited the firm, exactly where the firm says so."""
    if inviter is not None and said is None:
        message = Text("请核实邀请单位是否属实。", "Say whether the invitation is true.")
        return [Violation("REQUIRED", ("invitationConfirmed",), message, "KPI-e")]
    if inviter is None and said:
        message = Text("该申请没有填写邀请单位。", "The firm names nobody who invited it.")
        return [Violation("NOT_INVITED", ("invitationConfirmed",), message, "KPI-e")]
    if said and inviter == firm:
        message = Text("邀请单位不能是企业自己。", "No firm invites itself.")
        return [Violation("NOT_INVITED", ("invitationConfirmed",), message, "KPI-e")]
    return []
