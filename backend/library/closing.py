"""SERV-1: no account and no organization ends while somebody is accountable for an entry by it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from backend.accounts.actions import end_sessions
from backend.accounts.models import Account
from backend.accounts.rules import ACTS_FOR_ORGANIZATION
from backend.core.errors import Unauthenticated
from backend.core.permissions import Role
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.library import rules
from backend.library.models import ServiceEntry
from backend.organizations import actions as organizations
from backend.organizations.models import Organization


async def deactivate_account(write: Write, draft: Draft) -> Account:
    """End an account that is accountable for nothing; it is signed out everywhere (SERV-1)."""
    await _take_turns(write)
    row = await write.load(Account, draft)
    if not row.active:
        write.violations.append(rules.inactive_already())
    if row.id == write.viewer.account:
        write.violations.append(rules.own_account())
    if numbers := await _accountable([row.id]):
        write.violations.append(rules.still_accountable(numbers))
    write.demand()
    await write.change(row, active=False)
    await end_sessions(row.id)
    return row


async def update_organization(write: Write, draft: Draft) -> Organization:
    """Change an organization; as it ends, its people hand over first and are signed out."""
    if draft.get("active") is not False:
        return await organizations.update(write, draft)
    # Locked before the entries are looked at: nobody is made accountable meanwhile.
    people = Account.filter(organization_id=draft["id"], role__in=list(ACTS_FOR_ORGANIZATION))
    accounts = [a.id for a in await people.order_by("id").select_for_update(no_key=True)]
    if numbers := await _accountable(accounts):
        write.violations.append(rules.organization_accountable(numbers))
    row = await organizations.update(write, draft)
    await end_sessions(*accounts)
    return row


async def _accountable(accounts: Collection[int]) -> list[int]:
    """The entries in service that the accounts are accountable for."""
    entries: Any = ServiceEntry.filter(accountable_id__in=accounts, left_at=None).order_by("id")
    return [int(n) for n in await entries.values_list("id", flat=True)]


async def _take_turns(write: Write) -> None:
    # Two administrators who ended each other's accounts at once would leave none.
    administrators = Account.filter(role=Role.ADMINISTRATOR, active=True).order_by("id")
    if write.viewer.account not in {
        a.id for a in await administrators.select_for_update(no_key=True)
    }:
        raise Unauthenticated
