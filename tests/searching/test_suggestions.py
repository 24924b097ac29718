"""Suggestions while one types."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.mutations import done
from tests.organizations.test_writing import CREATE, EVERYTHING
from tests.searching.test_searching import LIAISON, NOTHING, ODD, OTHER, STAFF

SUGGESTIONS = """
query ($text: String!, $first: Int = 8) {
  suggestions(text: $text, first: $first) {
    title pieces { text hit } otherName { text hit }
    record { __typename id ... on Achievement { title } }
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
        "otherName": [],
        "record": {"__typename": "Achievement", "id": draft["id"], "title": "IGBT模块封装工艺"},
    }
    assert (await suggested(city, "mkfz"))[0]["pieces"] == [
        {"text": "IGBT模块封装工艺", "hit": False}
    ]


async def test_a_long_word_is_suggested_at_each_letter(city: Api) -> None:
    await submitted(city, LIAISON, "Semiconductor 清洗机")
    word = "semiconductor"
    for length in range(3, len(word) + 1):
        assert await titles(city, word[:length]) == ["Semiconductor 清洗机"], length
    # English names of organizations have Service and Services.
    assert sorted(await titles(city, "se")) == [
        "Semiconductor 清洗机",
        "东莞市政务服务和数据管理局",
        "东莞市科技成果转化服务中心",
    ]


MISTYPED = [
    "transfromer",
    "Transformr",
    "TRANSFORMERS",
    "ｔｒａｎｓｆｏｒｍｅｅｒ",
    "transfromer 模型",
]


async def test_a_mistyped_word_is_suggested_as_it_was_meant(city: Api) -> None:
    await submitted(city, LIAISON, "基于 Transformer 的大模型")
    await submitted(city, LIAISON, "水性涂料", summary="与 Transformer 无关。")
    for text in MISTYPED:
        assert await titles(city, text) == ["基于 Transformer 的大模型"], text
    [found] = await suggested(city, "transfromer")
    assert [p["text"] for p in found["pieces"] if p["hit"]] == ["Transformer"]
    assert await titles(city, "transfromerx") == []


async def test_what_is_typed_right_suggests_nothing_else(city: Api) -> None:
    await submitted(city, LIAISON, "Graphene 导热膜")
    await submitted(city, LIAISON, "Graphane 储氢")
    assert await titles(city, "graphene") == ["Graphene 导热膜"]
    assert sorted(await titles(city, "graphxne")) == ["Graphane 储氢", "Graphene 导热膜"]


BY_SOUND = [
    "dong guan li gong",
    "dongguan ligong",
    "Dong Guan LiGong",
    "dongguanligong",
    "dong guan li g",
    "donggli",
    "dgligong",
    "dglgxy",
    "东莞lg",
    "东莞ligong",
    "东莞 li gong",
    "东g理gong",
    "dongguan理工",
]


async def test_names_are_typed_as_in_an_input_method(city: Api) -> None:
    for title in ("东莞市科技局", "广东理工职业学院", "东莞松山湖材料实验室的理想工艺"):
        await submitted(city, LIAISON, title)
    for text in BY_SOUND:
        assert (await titles(city, text))[0] == "东莞理工学院", text


async def test_other_names_are_suggested_and_shown(city: Api) -> None:
    made = await done(city, STAFF, CREATE, EVERYTHING)
    found = await suggested(city, "guancheng smart")
    assert [each["title"] for each in found] == ["莞城智造有限公司", "莞城街道"]
    assert found[0] == {
        "title": "莞城智造有限公司",
        "pieces": [{"text": "莞城智造有限公司", "hit": False}],
        "otherName": [
            {"text": "Guancheng", "hit": True},
            {"text": " ", "hit": False},
            {"text": "Smart", "hit": True},
            {"text": " Manufacturing", "hit": False},
        ],
        "record": {"__typename": "Organization", "id": made["organization"]["id"]},
    }
    for text in ("manufactu", "manufacturng", "GUANCHENG SMART MANUFACTURING"):
        assert (await titles(city, text))[0] == "莞城智造有限公司", text
    assert (await suggested(city, "莞城智造"))[0]["otherName"] == []


PIECES = ["covid19", "COVID-19", "covid 19", "Covid–19", "covid-1", "COVID"]


async def test_what_is_written_as_one_is_suggested_by_any_joiner(city: Api) -> None:
    await submitted(city, LIAISON, "COVID-19 抗原检测")
    await submitted(city, LIAISON, "19 寸显示屏")
    for text in PIECES:
        assert (await titles(city, text))[0] == "COVID-19 抗原检测", text
    pieces = (await suggested(city, "covid1"))[0]["pieces"]
    assert [p["text"] for p in pieces if p["hit"]] == ["COVID-1"]


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
