"""ACC-1: a firm asks for an account, hands in its documents, and staff activate it or refuse."""

from __future__ import annotations

from typing import Any

from tortoise.expressions import Q

from backend.accounts import applying, passwords, rules, sessions
from backend.accounts.actions import liaisons_of, name_taken
from backend.accounts.models import Account, AccountApplication
from backend.accounts.values import WITH_THE_FIRM, ApplicationState
from backend.core.database import client
from backend.core.errors import Violation
from backend.core.permissions import Role
from backend.core.reading.context import Context
from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.files.models import StoredFile
from backend.organizations.models import Organization
from backend.organizations.rules import check_credit_code, check_invited
from backend.policy.models import Town
from backend.policy.rules import OrganizationKind

_SAID = ("credit_code", "contact_name", "contact_phone")


async def slow_asking(context: Context, _given: Any) -> list[Violation]:
    """Whoever asks again and again may be looking for names that are taken."""
    may = await sessions.may_apply(context.address, context.now())
    return [] if may else [applying.too_many_opened()]


async def open_application(write: Write, draft: Draft) -> AccountApplication:
    """A firm's account that waits, with its application; it tells nothing of who is there."""
    name, password = draft["sign_in_name"], draft["password"]
    if name and password:
        write.violations.extend(rules.check_password(password, name))
    if name and await Account.filter(sign_in_fold=folded(name)).exists():
        write.violations.append(name_taken())
    said = await _said(write, draft)
    write.demand()
    hashed = sessions.address_hash(write.address)
    await _refuse_too_many(write, hashed)
    account = await write.create(
        Account,
        sign_in_name=name,
        sign_in_fold=folded(name),
        display_name=draft["contact_name"],
        password_hash=await passwords.hashed(password),
        role=Role.ENTERPRISE_USER,
        waiting=True,
    )
    return await write.create(
        AccountApplication,
        account_id=account.id,
        opened_at=write.now,
        address_hash=hashed,
        **said,
    )


async def _refuse_too_many(write: Write, address: str) -> None:
    # One after the other, so that asking at once does not slip through.
    async with client().acquire_connection() as connection:
        await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", address)
    lately = AccountApplication.filter(
        address_hash=address,
        state__in=list(WITH_THE_FIRM | {ApplicationState.HANDED_IN}),
        opened_at__gt=write.now - applying.OPENED_WITHIN,
    )
    if await lately.count() >= applying.MOST_OPENED:
        write.demand([applying.too_many_opened()])


async def _said(write: Write, draft: Draft) -> dict[str, Any]:
    """What the firm says of itself, as columns; what it left out is left out."""
    values = {k: draft[k] for k in _SAID if k in draft}
    write.violations.extend(check_credit_code(values.get("credit_code")))
    if draft.get("firm_name"):
        values |= {"firm_name": draft["firm_name"], "firm_fold": folded(draft["firm_name"])}
    if draft.get("town") is not None:
        values["town_id"] = (await write.visible(Town, draft["town"], "town")).id
    if "invited_by" in draft:
        values["invited_by_id"] = await _inviter(write, draft["invited_by"])
    return values


async def _inviter(write: Write, number: int | None) -> int | None:
    if number is None:
        return None
    found = await write.visible(Organization, number, "invitedBy")
    write.violations.extend(check_invited(OrganizationKind.ENTERPRISE, found.kind))
    if not (found.active and await liaisons_of(found.id).exists()):
        write.violations.append(applying.no_liaison())
    return number


async def hand_in(write: Write, draft: Draft) -> AccountApplication:
    """Hand in both documents, and correct what was said; again where it was refused."""
    row = await write.load(AccountApplication, draft)
    write.demand(applying.check_with_firm(row.state))
    said = await _said(write, draft)
    for document in ("licence", "authorization"):
        number = draft.get(document)
        if number is not None:
            said[f"{document}_id"] = (await write.visible(StoredFile, number, document)).id
    papers = {**{k: getattr(row, k) for k in ("licence_id", "authorization_id")}, **said}
    # What was given and is wrong has been said already.
    if not write.violations:
        write.violations.extend(
            applying.check_documents(papers["licence_id"], papers["authorization_id"])
        )
    write.demand()
    await write.change(row, state=ApplicationState.HANDED_IN, handed_in_at=write.now, **said)
    return row


async def activate(write: Write, draft: Draft) -> AccountApplication:
    """The account becomes an enterprise user of its firm: of the one that is there, else a new."""
    row, account = await _to_decide(write, draft)
    found = await _known(row)
    write.violations.extend(applying.check_firm(row.credit_code, [_seen(o) for o in found]))
    confirmed = draft.get("invitation_confirmed")
    own = found[0].id if found else None
    write.violations.extend(applying.check_invitation(row.invited_by_id, own, confirmed))
    write.demand()
    firm = await _firm(write, row, found, confirmed)
    await write.change(
        account, waiting=False, organization_id=firm.id, display_name=row.contact_name
    )
    await write.change(
        row,
        state=ApplicationState.ACTIVATED,
        organization_id=firm.id,
        invitation_confirmed=confirmed,
        **_decided(write, None),
    )
    return row


async def _known(row: AccountApplication) -> list[Organization]:
    same = Q(credit_code=row.credit_code) | Q(name_fold=row.firm_fold)
    return await Organization.filter(same).order_by("id").select_for_update(no_key=True)


def _seen(row: Organization) -> applying.Known:
    return applying.Known(row.id, row.name, row.kind, row.credit_code, row.active)


async def _firm(
    write: Write, row: AccountApplication, found: list[Organization], invited: bool | None
) -> Organization:
    """The firm's organization with what the check has shown; who invited it first stays."""
    inviter = row.invited_by_id if invited else None
    shown = {"credit_code": row.credit_code, "town_id": row.town_id, "invited_by_id": inviter}
    if not found:
        return await write.create(
            Organization,
            name=row.firm_name,
            name_fold=row.firm_fold,
            kind=OrganizationKind.ENTERPRISE,
            **shown,
        )
    firm = found[0]
    missing = {k: v for k, v in shown.items() if v is not None and getattr(firm, k) is None}
    if missing:
        await write.change(firm, **missing)
    return firm


async def refuse(write: Write, draft: Draft) -> AccountApplication:
    """Give it back with the reason; the firm may hand it in again."""
    row, _ = await _to_decide(write, draft)
    write.demand()
    decided = _decided(write, draft["reason"])
    await write.change(row, state=ApplicationState.REFUSED, **decided)
    return row


async def _to_decide(write: Write, draft: Draft) -> tuple[AccountApplication, Account]:
    row = await write.load(AccountApplication, draft)
    account = await Account.select_for_update(no_key=True).get(id=row.account_id)
    write.demand(applying.check_decidable(row.state, account.active))
    return row, account


def _decided(write: Write, reason: str | None) -> dict[str, Any]:
    return {"reason": reason, "decided_at": write.now, "decided_by_id": write.viewer.account}
