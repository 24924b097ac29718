"""Writes of accounts."""

from __future__ import annotations

from typing import Any

from backend.accounts import passwords, rules
from backend.accounts.models import Account, Session
from backend.core.errors import Text, Violation
from backend.core.permissions import Role
from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.organizations.models import Organization, OrganizationFlagged


def _name_taken() -> Violation:
    message = Text("这个登录名已被使用。", "This sign-in name is taken.")
    return Violation("TAKEN", ("signInName",), message)


conflict("account_sign_in_fold_key", _name_taken())
conflict(
    "one_active_liaison",
    Violation(
        "SECOND_LIAISON",
        ("role",),
        Text("该单位已有一名在任的成果联络员。", "The organization has an active liaison already."),
        "DISC-1",
    ),
)


async def create(write: Write, draft: Draft) -> dict[str, Any]:
    """Make an account; without a password given, one is generated and shown once."""
    name: str | None = draft["sign_in_name"]
    password = draft.get("password") or passwords.generated()
    if draft.get("password") and name:
        write.violations.extend(rules.check_password(password, name))
    if name and await Account.filter(sign_in_fold=folded(name)).exists():
        write.violations.append(_name_taken())
    organization = await _employer(write, draft.get("organization"))
    await _check_role(write, draft["role"], organization)
    write.demand()
    row = await write.create(
        Account,
        sign_in_name=name,
        sign_in_fold=folded(name or ""),
        display_name=draft["display_name"],
        password_hash=await passwords.hashed(password),
        role=draft["role"],
        organization_id=organization.id if organization else None,
    )
    return {"account": row, "password": None if draft.get("password") else password}


async def _employer(write: Write, number: int | None) -> Organization | None:
    return None if number is None else await write.visible(Organization, number, "organization")


async def _check_role(write: Write, role: Role, organization: Organization | None) -> None:
    flags: list[Any] = []
    if organization is not None:
        bearings = await OrganizationFlagged.filter(organization_id=organization.id, valid_to=None)
        flags = [b.flag for b in bearings]
        if not organization.active:
            write.violations.append(rules.ended_organization())
    kind = organization.kind if organization else None
    write.violations.extend(rules.check_role(role, kind, flags))
    if role is Role.LIAISON and organization is not None:
        present = Account.filter(organization_id=organization.id, role=Role.LIAISON, active=True)
        if await present.exists():
            write.violations.append(rules.second_liaison(organization.name))


async def update(write: Write, draft: Draft) -> Account:
    """Change the name that people see."""
    row = await write.load(Account, draft)
    write.demand()
    await write.change(row, display_name=draft["display_name"])
    return row


async def reset_password(write: Write, draft: Draft) -> dict[str, Any]:
    """Give the account a new generated password, shown once, and end its sessions."""
    row = await write.load(Account, draft)
    if not row.active:
        write.violations.append(rules.ended_account())
    write.demand()
    password = passwords.generated()
    await write.change(row, password_hash=await passwords.hashed(password))
    await end_sessions(row.id)
    return {"account": row, "password": password}


async def change_password(write: Write, draft: Draft) -> Account:
    """Change the viewer's own password; every other session of theirs ends."""
    row = await Account.select_for_update(no_key=True).get(id=write.viewer.account)
    new: str | None = draft["new"]
    if new is not None:
        write.violations.extend(rules.check_password(new, row.sign_in_name, "new"))
    current: str | None = draft["current"]
    if current is not None and not await passwords.matches(row.password_hash, current):
        message = Text("当前密码不正确。", "The current password is wrong.")
        write.violations.append(Violation("WRONG_PASSWORD", ("current",), message))
    elif new is not None and new == current:
        message = Text("新密码不能与当前密码相同。", "The new password is the current one.")
        write.violations.append(Violation("SAME_PASSWORD", ("new",), message))
    write.demand()
    await write.change(row, password_hash=await passwords.hashed(new or ""))
    await Session.filter(account_id=row.id).exclude(id=write.viewer.session or 0).delete()
    return row


async def end_sessions(account: int) -> None:
    """Sign the account out everywhere."""
    await Session.filter(account_id=account).delete()


async def administrator_exists() -> bool:
    """Whether somebody can make accounts already."""
    return await Account.filter(role=Role.ADMINISTRATOR, active=True).exists()
