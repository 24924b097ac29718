"""Writes of accounts."""

from __future__ import annotations

from typing import Any

from backend.accounts import passwords, rules, sessions
from backend.accounts.models import Account, Session
from backend.core.errors import Text, Violation
from backend.core.permissions import Role
from backend.core.reading.context import Context
from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.organizations.models import Organization, OrganizationFlagged
from backend.policy.actions import current_plan


def name_taken() -> Violation:
    """What is said wherever a sign-in name is chosen."""
    message = Text("这个登录名已被使用。", "This sign-in name is taken.")
    return Violation("TAKEN", ("signInName",), message)


conflict("account_sign_in_fold_key", name_taken())
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
        write.violations.append(name_taken())
    organization = await _employer(write, draft.get("organization"))
    first, last = draft.get("acts_from"), draft.get("acts_until")
    today = (await current_plan()).day_of(write.now) if first or last else write.now.date()
    write.violations.extend(rules.check_deputy(draft["role"], first, last, today))
    await _check_role(write, draft["role"], organization, deputy=last is not None)
    write.demand()
    row = await write.create(
        Account,
        sign_in_name=name,
        sign_in_fold=folded(name or ""),
        display_name=draft["display_name"],
        password_hash=await passwords.hashed(password),
        role=draft["role"],
        organization_id=organization.id if organization else None,
        acts_from=first,
        acts_until=last,
    )
    return {"account": row, "password": None if draft.get("password") else password}


async def _employer(write: Write, number: int | None) -> Organization | None:
    return None if number is None else await write.visible(Organization, number, "organization")


async def _check_role(
    write: Write, role: Role, organization: Organization | None, *, deputy: bool
) -> None:
    flags: list[Any] = []
    if organization is not None:
        bearings = await OrganizationFlagged.filter(organization_id=organization.id, valid_to=None)
        flags = [b.flag for b in bearings]
        if not organization.active:
            write.violations.append(rules.ended_organization())
    kind = organization.kind if organization else None
    write.violations.extend(rules.check_role(role, kind, flags))
    counted = role is Role.LIAISON and not deputy
    if counted and organization is not None and await liaisons_of(organization.id).exists():
        write.violations.append(rules.second_liaison(organization.name))


def liaisons_of(organization: int) -> Any:
    """The accounts of the organization's liaison: one, or a defect (DISC-1); deputies aside."""
    return Account.filter(
        organization_id=organization, role=Role.LIAISON, active=True, acts_until=None
    )


async def update(write: Write, draft: Draft) -> Account:
    """Change the name that people see, and of a deputy the last day."""
    row = await write.load(Account, draft)
    changes = {"display_name": draft["display_name"]}
    last = draft.get("acts_until")
    if last is not None:
        changes["acts_until"] = last
        if row.acts_from is None:
            write.violations.append(rules.not_a_deputy())
        else:
            today = (await current_plan()).day_of(write.now)
            write.violations.extend(rules.check_last_day(row.acts_from, last, today))
    write.demand()
    await write.change(row, **changes)
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


async def slow_guesses(context: Context, given: Any) -> list[Violation]:
    """Wrong passwords are counted here as at signing in, before the change is looked at."""
    name = await Account.get(id=context.viewer.account).values_list("sign_in_name", flat=True)
    found = await sessions.check(str(name), given.current, context.address, context.now())
    slowed = isinstance(found, sessions.Refused) and found.violation.code == rules.TOO_MANY
    return [rules.too_many_failures(of_password=True)] if slowed else []


async def end_sessions(*accounts: int) -> None:
    """Sign the accounts out everywhere."""
    await Session.filter(account_id__in=accounts).delete()


async def administrator_exists() -> bool:
    """Whether somebody can make accounts already."""
    return await Account.filter(role=Role.ADMINISTRATOR, active=True).exists()
