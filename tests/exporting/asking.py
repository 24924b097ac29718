"""How tests ask for an export, as the page does."""

from __future__ import annotations

from typing import Any

import httpx

from tests.api import Api

ACHIEVEMENTS = """
query Achievements($after: String, $filter: AchievementFilter, $search: String,
                   $orderBy: [AchievementOrder!]) {
  other: achievements(first: 1) { totalCount }
  achievements(first: 2, after: $after, filter: $filter, search: $search, orderBy: $orderBy) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { highlights { field } node { ...Row } }
  }
}
fragment Row on Achievement {
  id title kind stage trl submittedAt formedOn unclassifiedDeclared contactName
  reporter { id name }
  industry { ...Names }
  parties { role organization { name } }
  expected: askingPrice { yuan }
}
fragment Names on Industry { id name nameEn }
"""


def column(title: str, *paths: str, **more: Any) -> dict[str, Any]:
    """A column as the page asks for it."""
    return {"title": title, "paths": list(paths), **more}


TITLE = column("成果名称", "title")
KIND = column("类型", "kind", words={"PROJECT": "项目"})


def wanting(*columns: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A request's body."""
    return {
        "query": ACHIEVEMENTS,
        "list": "achievements",
        "columns": list(columns),
        "format": "CSV",
        "name": "科技成果",
        **more,
    }


async def asked(api: Api, body: Any, as_: str | None = "staff", **headers: str) -> httpx.Response:
    """Ask for an export; the response as it is."""
    if as_ is not None:
        await api.data("{ viewer { role } }", as_=as_)
    given = {"Origin": api.settings.origins[0], "Accept-Language": "zh-CN", **headers}
    return await api.client(as_).post("/export", json=body, headers=given)


async def exported(api: Api, body: Any, as_: str = "staff", **headers: str) -> bytes:
    """The file."""
    response = await asked(api, body, as_, **headers)
    assert response.status_code == 200, response.text
    assert int(response.headers["Content-Length"]) == len(response.content)
    return response.content


async def lines(api: Api, body: Any, as_: str = "staff", **headers: str) -> list[str]:
    """The lines of a CSV file."""
    text = (await exported(api, body, as_, **headers)).decode()
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    return text.removeprefix("\ufeff").removesuffix("\r\n").split("\r\n")
