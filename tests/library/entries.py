"""Entries of the service library as tests make them."""

from __future__ import annotations

from typing import Any

from tests.api import Api
from tests.evaluations.batches import accounts, closed, done, mutation

ENTRY = """
  id version number route reason admittedAt leftAt viewerCanHandOver
  achievement { id stage title }
  evaluationItem { id outcome }
  accountable { displayName }
  admittedBy { displayName }
  handovers { reason at from { displayName } to { displayName } by { displayName } }
"""
ADMIT = mutation("serviceEntryAdmit", "serviceEntry", ENTRY)
HAND_OVER = mutation("serviceEntryHandOver", "serviceEntry", ENTRY)
DEACTIVATE = mutation("accountDeactivate", "account", "id version active")
SEE_ENTRY = f"query ($id: ID!) {{ node(id: $id) {{ ... on ServiceEntry {{ {ENTRY} }} }} }}"


async def passed(api: Api, title: str = "一种涂层") -> dict[str, Any]:
    """An item that passed its evaluation and waits."""
    (item,) = (await closed(api, {title: True}))["items"]
    assert isinstance(item, dict)
    return item


async def admission(api: Api, item: dict[str, Any], accountable: str) -> dict[str, Any]:
    """The input that admits the item with that person accountable."""
    return {
        "evaluationItem": item["id"],
        "version": item["version"],
        "accountable": (await accounts(api))[accountable],
        "reason": "符合入库条件",
    }


async def admitted(api: Api, title: str = "一种涂层", accountable: str = "staff") -> dict[str, Any]:
    """An entry of the service library."""
    item = await passed(api, title)
    return await done(api, "staff", ADMIT, await admission(api, item, accountable))
