"""Demands as tests make them: over the API, by the people of the cast."""

from __future__ import annotations

from typing import Any

from tests.api import Api
from tests.files.samples import PDF, sent
from tests.mutations import done, mutation

DEMAND = """id version stage title proof provedAt real notRealBecause
  budget { yuan } letter { id name } letterDated proofReason proofDecidedBy { displayName }
  viewerCanEdit viewerCanProve viewerCanConfirm"""
SHOWN = f"demand {{ {DEMAND} }}"
REGISTER = mutation("demandRegister", SHOWN)
UPDATE = mutation("demandUpdate", SHOWN)
SUBMIT = mutation("demandSubmit", SHOWN)
PROVE = mutation("demandProve", SHOWN)
CONFIRM = mutation("demandConfirm", SHOWN)
RETURN = mutation("demandReturnProof", SHOWN)
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Demand {{ {DEMAND} }} }} }}"
FIRM = "莞研新材料有限公司"
TITLE = "高导热界面材料国产化"


async def organization(api: Api, name: str) -> str:
    """The id of the organization."""
    document = "query ($n: String!) { organizations(filter: {name: {eq: $n}}) { nodes { id } } }"
    return str((await api.data(document, {"n": name}))["organizations"]["nodes"][0]["id"])


async def industry(api: Api, code: str = "MATERIALS") -> str:
    """The id of the industry."""
    document = "query ($c: String!) { industries(filter: {code: {eq: $c}}) { nodes { id } } }"
    nodes = (await api.data(document, {"c": code}))["industries"]["nodes"]
    return str(nodes[0]["id"])


async def complete(api: Api, title: str = TITLE, **changes: Any) -> dict[str, Any]:
    """The input of a registration that can be submitted at once."""
    chosen = {
        "title": title,
        "firm": await organization(api, FIRM),
        "problem": "现有界面材料导热系数不足，依赖进口。",
        "keyTechnology": "填料表面改性与取向控制",
        "targets": "导热系数不低于 12 W/(m·K)，挥发分不高于 0.5%",
        "industry": await industry(api),
        "source": "LOCAL",
        "trlWanted": 7,
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
    }
    return {**chosen, **changes}


def key(record: dict[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": record["id"], "version": record["version"]}


async def registered(
    api: Api, as_: str = "liaison_town", title: str = TITLE, **changes: Any
) -> dict[str, Any]:
    """A draft."""
    payload = await done(api, as_, REGISTER, await complete(api, title, **changes))
    found: dict[str, Any] = payload["demand"]
    return found


async def submitted(
    api: Api, as_: str = "liaison_town", title: str = TITLE, **changes: Any
) -> dict[str, Any]:
    """A submitted demand, not yet proven."""
    draft = await registered(api, as_, title, **changes)
    found: dict[str, Any] = (await done(api, as_, SUBMIT, key(draft)))["demand"]
    return found


async def proving(
    api: Api, demand: dict[str, Any], as_: str = "liaison_town", budget: str = "100000"
) -> dict[str, Any]:
    """The input that hands in a complete proof."""
    letter = await sent(api, "技术合作需求书.pdf", PDF, as_)
    return {**key(demand), "budget": budget, "letter": letter["id"], "letterDated": "2026-03-02"}


async def proven(
    api: Api, as_: str = "liaison_town", title: str = TITLE, **changes: Any
) -> dict[str, Any]:
    """A demand whose proof waits for its confirmation."""
    demand = await submitted(api, as_, title, **changes)
    found: dict[str, Any] = (await done(api, as_, PROVE, await proving(api, demand, as_)))["demand"]
    return found


async def real(
    api: Api, as_: str = "liaison_town", title: str = TITLE, **changes: Any
) -> dict[str, Any]:
    """A real demand."""
    demand = await proven(api, as_, title, **changes)
    found: dict[str, Any] = (await done(api, "staff", CONFIRM, key(demand)))["demand"]
    return found


async def seen(api: Api, demand: dict[str, Any], as_: str | None) -> dict[str, Any] | None:
    """The demand as somebody sees it now."""
    node: dict[str, Any] | None = (await api.data(SEE, {"id": demand["id"]}, as_=as_))["node"]
    return node
