"""Recommendations as tests make them."""

from __future__ import annotations

from typing import Any

from tests.api import Api
from tests.demands.needs import organization
from tests.evaluations.batches import accounts
from tests.files.samples import PDF, sent
from tests.mutations import done, mutation

ENTRY = """id version route reason leftAt letterNumber letterDated letter { id name }
  recommender { name } accountable { displayName } evaluationItem { id } screening { id }
  item { id title itemKind } demand { id version stage } achievement { id version stage }"""
RECOMMEND = mutation("serviceEntryAdmitRecommended", f"serviceEntry {{ {ENTRY} }}")
LAB = "松山湖材料实验室"


async def recommendation(
    api: Api, member: str, item: dict[str, Any], name: str = LAB, **changes: Any
) -> dict[str, Any]:
    """The input that admits the item by a letter of the organization."""
    return {
        member: item["id"],
        "version": item["version"],
        "recommender": await organization(api, name),
        "letter": (await sent(api, "推荐函.pdf", PDF, "staff"))["id"],
        "letterNumber": "材料荐〔2026〕3号",
        "letterDated": "2026-03-05",
        "accountable": (await accounts(api))["staff"],
        "reason": "重点项目",
        **changes,
    }


async def recommended(
    api: Api, member: str, item: dict[str, Any], **changes: Any
) -> dict[str, Any]:
    """An entry that was admitted by a letter."""
    given = await recommendation(api, member, item, **changes)
    found: dict[str, Any] = (await done(api, "staff", RECOMMEND, given))["serviceEntry"]
    return found
