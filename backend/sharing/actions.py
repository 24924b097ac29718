"""Writes of API clients."""

from __future__ import annotations

from typing import Any

from backend.accounts.rules import ended_organization
from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.organizations.models import Organization
from backend.sharing import granting, rules
from backend.sharing.keys import Key, new_key
from backend.sharing.models import ApiClient
from backend.sharing.values import Entry

conflict("api_client_name_fold_key", rules.name_taken())


async def create(write: Write, draft: Draft) -> dict[str, Any]:
    """Enter a client; its key is shown this once."""
    if draft["expires_at"] is not None:
        write.violations += rules.check_expiry(draft["expires_at"], write.now)
    granted = _granted(write, draft["grant"])
    name: str | None = draft["name"]
    if name and await ApiClient.filter(name_fold=folded(name)).exists():
        write.violations.append(rules.name_taken())
    await _check_organization(write, draft)
    write.demand()
    key = new_key()
    row = await write.create(
        ApiClient,
        name=name,
        name_fold=folded(name or ""),
        organization_id=draft.get("organization"),
        requests_per_minute=draft["requests_per_minute"],
        expires_at=draft["expires_at"],
        granted=granted,
        created_by_id=write.viewer.account,
        **_of_key(key, write),
    )
    return {"api_client": row, "key": key.text}


async def update(write: Write, draft: Draft) -> ApiClient:
    """Change what a client was given; what is left out stays."""
    row = await _standing(write, draft)
    kept = ("requests_per_minute", "expires_at")
    changes: dict[str, Any] = {name: draft[name] for name in kept if name in draft}
    if draft.get("expires_at") is not None:
        write.violations += rules.check_expiry(draft["expires_at"], write.now)
    if "grant" in draft:
        changes["granted"] = _granted(write, draft["grant"])
    if "organization" in draft:
        await _check_organization(write, draft)
        changes["organization_id"] = draft["organization"]
    write.demand()
    await write.change(row, **changes)
    return row


async def revoke(write: Write, draft: Draft) -> ApiClient:
    """End a client for good: its key opens nothing from now on."""
    row = await _standing(write, draft)
    await write.change(row, revoked_at=write.now)
    return row


async def renew_key(write: Write, draft: Draft) -> dict[str, Any]:
    """Give a client another key, shown this once; the one before opens nothing from now on."""
    row = await _standing(write, draft)
    if draft["expires_at"] is not None:
        write.violations += rules.check_expiry(draft["expires_at"], write.now)
    write.demand()
    key = new_key()
    await write.change(row, expires_at=draft["expires_at"], **_of_key(key, write))
    return {"api_client": row, "key": key.text}


async def _standing(write: Write, draft: Draft) -> ApiClient:
    row = await write.load(ApiClient, draft)
    if row.revoked_at is not None:
        write.violations.append(rules.revoked_already())
        write.demand()
    return row


async def _check_organization(write: Write, draft: Draft) -> None:
    if draft.get("organization") is not None:
        whose = await write.visible(Organization, draft["organization"], "organization")
        write.violations += [] if whose.active else [ended_organization()]


def _granted(write: Write, given: list[Draft] | None) -> dict[str, Any] | None:
    """The grant as it is kept; what is wrong with it goes to the write."""
    readable = given is not None and not any(v.field[:1] == ("grant",) for v in write.violations)
    if given is None or not readable:
        return None
    entries = [Entry(g["type"], tuple(g["fields"]), g.get("filter")) for g in given]
    if problems := granting.check(entries):
        write.violations += problems
        return None
    return granting.stored(entries)


def _of_key(key: Key, write: Write) -> dict[str, Any]:
    return {"key_hash": key.hash, "key_start": key.start, "key_made_at": write.now}
