"""Suggestions while one types."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.searching.test_searching import LIAISON, NOTHING, ODD, OTHER, STAFF

SUGGESTIONS = """
query ($text: String!, $first: Int = 8) {
  suggestions(text: $text, first: $first) {
    title pieces { text hit } record { __typename id ... on Achievement { title } }
  }
}
"""


async def suggested(
    api: Api, text: str, as_: str | None = STAFF, first: int = 8
) -> list[dict[str, Any]]:
    """What is suggested for the text."""
    data = await api.data(SUGGESTIONS, {"text": text, "first": first}, as_=as_)
    return data["suggestions"]  # type: ignore[no-any-return]


async def titles(api: Api, text: str, as_: str | None = STAFF, first: int = 8) -> list[str]:
    """The titles that are suggested."""
    return [each["title"] for each in await suggested(api, text, as_, first)]


TYPED = ["ig", "IGB", "igbt", "ＩＧＢＴ", "模块", "模塊", "IGBT模块 封装", "mkfz", "mokuaifengz"]


async def test_a_title_is_suggested_as_it_is_typed(city: Api) -> None:
    draft = await submitted(city, LIAISON, "IGBT模块封装工艺")
    await submitted(city, LIAISON, "水性涂料配方", summary="与 IGBT 模块封装无关。")
    for text in TYPED:
        assert await titles(city, text) == ["IGBT模块封装工艺"], text
    [found] = await suggested(city, "igb")
    assert found == {
        "title": "IGBT模块封装工艺",
        "pieces": [{"text": "IGB", "hit": True}, {"text": "T模块封装工艺", "hit": False}],
        "record": {"__typename": "Achievement", "id": draft["id"], "title": "IGBT模块封装工艺"},
    }
    assert (await suggested(city, "mkfz"))[0]["pieces"] == [
        {"text": "IGBT模块封装工艺", "hit": False}
    ]


async def test_a_long_word_is_suggested_at_each_letter(city: Api) -> None:
    await submitted(city, LIAISON, "Semiconductor 清洗机")
    word = "semiconductor"
    for length in range(2, len(word) + 1):
        assert await titles(city, word[:length]) == ["Semiconductor 清洗机"], length
    assert await titles(city, "semiconductr") == []


async def test_all_libraries_are_looked_into(city: Api) -> None:
    await submitted(city, LIAISON, "科学技术局的电池")
    found = await suggested(city, "科学技术局")
    assert [(f["record"]["__typename"], f["title"]) for f in found[:2]] == [
        ("Organization", "东莞市科学技术局"),
        ("Achievement", "科学技术局的电池"),
    ]
    assert (await suggested(city, "kxjsj"))[0]["record"]["__typename"] == "Organization"


async def test_the_best_come_first_and_no_more_than_asked_for(city: Api) -> None:
    for title in ("电池隔膜", "燃料电池电堆", "电池燃料", "涂料"):
        await submitted(city, LIAISON, title)
    assert await titles(city, "燃料电池") == ["燃料电池电堆", "电池燃料", "电池隔膜"]
    assert await titles(city, "电池", first=2) == (await titles(city, "电池"))[:2]
    assert sorted(await titles(city, "电池")) == ["燃料电池电堆", "电池燃料", "电池隔膜"]


async def test_what_is_not_seen_is_not_suggested(city: Api) -> None:
    await registered(city, LIAISON, "石墨烯导热膜")
    await submitted(city, OTHER, "石墨烯涂层")
    assert await titles(city, "石墨烯", LIAISON) == ["石墨烯导热膜"]
    assert await titles(city, "石墨烯", OTHER) == ["石墨烯涂层"]
    assert await titles(city, "石墨烯", None) == []


@pytest.mark.parametrize("text", [*NOTHING, *ODD])
async def test_odd_texts_are_answered(city: Api, text: str) -> None:
    await submitted(city, LIAISON, "水性涂料")
    answer = (await city.post(SUGGESTIONS, {"text": text}, as_=STAFF)).json()
    codes = [error["extensions"]["code"] for error in answer.get("errors", ())]
    assert codes == (["BAD_INPUT"] if "\u0000" in text else [])
    assert codes or answer["data"]["suggestions"] == []


async def test_too_much_is_refused(city: Api) -> None:
    for given, said in (
        ({"text": "电池" * 101}, ("BAD_INPUT", "搜索内容最多 200 个字，现有 202 个。")),
        (
            {"text": "电池", "first": 21},
            ("LIMIT_EXCEEDED", "suggestions.first 必须在 0 到 20 之间。"),
        ),
    ):
        answer = await city.post(SUGGESTIONS, given, as_=STAFF)
        [error] = answer.json()["errors"]
        assert (error["extensions"]["code"], error["message"]) == said
