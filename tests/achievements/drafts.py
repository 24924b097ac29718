"""Registrations that tests begin from."""

from __future__ import annotations

from typing import Any

from tests.api import Api

REGISTER = """
mutation ($input: AchievementRegisterInput!) {
  achievementRegister(input: $input) {
    achievement { id version stage title }
    userErrors { code field rule message }
  }
}
"""
SUBMIT = """
mutation ($input: AchievementSubmitInput!) {
  achievementSubmit(input: $input) {
    achievement { id version stage submittedAt }
    userErrors { code field rule }
  }
}
"""
INDUSTRIES = "{ industries(first: 100) { nodes { id code } } }"


JOIN = """
mutation ($input: AchievementJoinInput!) {
  achievementJoin(input: $input) { achievement { id } userErrors { code field rule message } }
}
"""
TITLE_OF = "query ($id: ID!) { node(id: $id) { ... on Achievement { title } } }"


async def complete(api: Api, title: str, **changes: Any) -> dict[str, Any]:
    """The input of a registration that can be submitted at once."""
    industries = (await api.data(INDUSTRIES))["industries"]["nodes"]
    chosen = {
        "kind": "PROJECT",
        "title": title,
        "summary": f"{title}：面向本市制造业的应用研究。",
        "secrecy": "PUBLIC",
        "unclassifiedDeclared": True,
        "trl": 6,
        "industry": industries[0]["id"],
        "source": "MAJOR_PROJECT",
        "formedOn": "2024-10-15",
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
    }
    return {**chosen, **changes}


async def registered(api: Api, as_: str, title: str, **changes: Any) -> dict[str, Any]:
    """A draft of the person's organization: its id and version."""
    given = await complete(api, title, **changes)
    payload = (await api.data(REGISTER, {"input": given}, as_=as_))["achievementRegister"]
    assert payload["userErrors"] == []
    found: dict[str, Any] = payload["achievement"]
    return found


async def submitted(api: Api, as_: str, title: str, **changes: Any) -> dict[str, Any]:
    """A submitted achievement of the person's organization: its id and version."""
    draft = await registered(api, as_, title, **changes)
    given = {"id": draft["id"], "version": draft["version"]}
    payload = (await api.data(SUBMIT, {"input": given}, as_=as_))["achievementSubmit"]
    assert payload["userErrors"] == []
    found: dict[str, Any] = payload["achievement"]
    return found


async def joining(api: Api, achievement: str) -> dict[str, Any]:
    """The input that joins it, its own title having been about to be registered."""
    title = (await api.data(TITLE_OF, {"id": achievement}, as_="staff"))["node"]["title"]
    return {"achievement": achievement, "title": title}


async def join(api: Api, as_: str, achievement: str) -> None:
    """The person's organization is a co-reporter of the achievement from now on."""
    given = await joining(api, achievement)
    payload = (await api.data(JOIN, {"input": given}, as_=as_))["achievementJoin"]
    assert payload["userErrors"] == []
