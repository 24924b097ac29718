"""What a partner would see is shown before the grant is made: by the grant, and no further."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import held
from tests.sharing.clients import asked, keyed, of

PREVIEW = """query ($grant: [GrantTypeInput!]!) { grantPreview(grant: $grant) {
  problems examples { type query cost answer }
} }"""
GRANTABLE = """{ grantableTypes {
  name fields { name masked cost refusal shows }
} }"""


async def previewed(api: Api, *grant: dict[str, Any], as_: str = "admin") -> dict[str, Any]:
    """What the grant would show."""
    found: dict[str, Any] = (await api.data(PREVIEW, {"grant": list(grant)}, as_=as_))[
        "grantPreview"
    ]
    return found


async def test_a_preview_is_what_the_key_answers(city: Api) -> None:
    for title in ("甲", "乙"):
        await submitted(city, "liaison_town", title, contactPhone="13800000000")
    grant = [
        of("Achievement", "title", "contactPhone", "askingPrice", "industry", "parties"),
        of("AchievementParty", "role"),
        of("Industry", "name", filter={"code": {"eq": "EQUIPMENT"}}),
    ]
    found = await previewed(city, *grant)
    assert found["problems"] == []
    shown, parts, industries = found["examples"]
    assert [e["type"] for e in found["examples"]] == [
        "Achievement",
        "AchievementParty",
        "Industry",
    ]
    assert (parts["query"], parts["cost"], parts["answer"]) == (None, None, None)
    assert "parties {\n        id\n        role\n      }" in shown["query"]
    titles = [node["title"] for node in shown["answer"]["data"]["achievements"]["nodes"]]
    assert sorted(titles) == ["乙", "甲"]
    assert [n["name"] for n in industries["answer"]["data"]["industries"]["nodes"]] == ["高端装备"]
    key = await keyed(city, *grant)
    assert await asked(city, key, shown["query"]) == shown["answer"]["data"]
    assert shown["answer"]["data"]["achievements"]["nodes"][0]["contactPhone"] == "13800000000"


async def test_who_looks_is_in_the_log_and_nothing_else_changes(
    city: Api, city_database: Database
) -> None:
    before = await held(city, city_database, "admin")
    await previewed(city, of("Town", "name"))
    after = await held(city, city_database, "admin")
    assert after.pop("audit_entry") == before.pop("audit_entry") + 1
    assert after == before
    body = orjson.loads(
        await city_database.value("SELECT body FROM audit_entry ORDER BY id DESC LIMIT 1")
    )
    assert (body["operation"], body["subject"]) == ("grant_preview", "grant_preview")
    assert body["after"] == {"grant": [{"type": "Town", "fields": ["name"], "filter": None}]}


@pytest.mark.parametrize(
    ("grant", "said"),
    [
        ([], "请至少授权一种记录。"),
        ([of("Town", "mayor")], "没有字段 Town.mayor。"),
        ([of("Achievement", "history")], "Achievement.history 不能授权"),
        ([of("Town", "name", filter={"mayor": {"eq": "x"}})], "Town 的筛选条件有误"),
        ([of("Town", "n" * 101)], "最多 100 个字符。"),
    ],
)
async def test_what_does_not_hold_is_said_and_nothing_shown_or_logged(
    city: Api, city_database: Database, grant: list[dict[str, Any]], said: str
) -> None:
    before = await held(city, city_database, "admin")
    found = await previewed(city, *grant)
    assert found["examples"] == []
    (problem,) = found["problems"]
    assert problem.startswith(said)
    assert await held(city, city_database, "admin") == before


@pytest.mark.parametrize("person", ["auditor", "staff", "lead"])
async def test_only_administrators_see_previews(
    city: Api, city_database: Database, person: str
) -> None:
    before = await held(city, city_database, person)
    answer = await city.gql(PREVIEW, {"grant": [of("Town", "name")]}, as_=person)
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"]
    assert await held(city, city_database, person) == before


async def test_what_cannot_be_granted_is_listed_with_the_reason(city: Api) -> None:
    types = (await city.data(GRANTABLE, as_="admin"))["grantableTypes"]
    fields = {t["name"]: {f["name"]: f for f in t["fields"]} for t in types}
    assert fields["Achievement"]["title"] == {
        "name": "title",
        "masked": False,
        "cost": 1,
        "refusal": None,
        "shows": [],
    }
    assert fields["Achievement"]["contactPhone"]["masked"] is True
    assert fields["Achievement"]["askingPrice"]["cost"] == 2
    assert fields["Achievement"]["parties"]["shows"] == ["AchievementParty"]
    assert fields["Achievement"]["history"]["refusal"] == "它是为查询者计算的"
    assert fields["Achievement"]["registrant"]["refusal"] == "Account 不向合作方共享"
