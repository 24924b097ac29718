"""Lists that are searched: what is found, by whom, in which order."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation

LIAISON, OTHER, STAFF = "liaison_town", "liaison_uni", "staff"
UPDATE = mutation("achievementUpdate", "achievement { id version }")
SEARCH = """
query ($text: String!, $filter: AchievementFilter, $first: Int = 20, $after: String) {
  achievements(search: $text, filter: $filter, first: $first, after: $after) {
    totalCount totalCountIsExact
    nodes { title }
    edges { cursor highlights { field pieces { text hit } } }
    facets { isExact kind { value count } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
FIRMS = """
query ($text: String!) { organizations(search: $text) { nodes { name } } }
"""


async def sought(api: Api, text: str, as_: str | None = STAFF, **more: Any) -> dict[str, Any]:
    """The list that is searched for the text."""
    found: dict[str, Any] = await api.data(SEARCH, {"text": text, **more}, as_=as_)
    return found["achievements"]  # type: ignore[no-any-return]


async def titles(api: Api, text: str, as_: str | None = STAFF, **more: Any) -> list[str]:
    """The titles that are found, the best first."""
    return [node["title"] for node in (await sought(api, text, as_, **more))["nodes"]]


async def test_what_is_saved_is_found_and_by_its_new_words_alone(city: Api) -> None:
    draft = await registered(city, LIAISON, "石墨烯导热膜")
    assert await titles(city, "石墨烯", LIAISON) == ["石墨烯导热膜"]
    given = {"id": draft["id"], "version": draft["version"], "title": "碳化硅外延片"}
    changed = (await done(city, LIAISON, UPDATE, given))["achievement"]
    assert await titles(city, "外延片", LIAISON) == ["碳化硅外延片"]
    given = {"id": draft["id"], "version": changed["version"], "summary": "用于高压器件。"}
    await done(city, LIAISON, UPDATE, given)
    assert await titles(city, "高压", LIAISON) == ["碳化硅外延片"]
    assert await titles(city, "石墨烯", LIAISON) == []


TYPED = [
    "igbt",
    "ＩＧＢＴ",
    "IGBT模块",
    "igbt模塊",
    "模块封装",
    "mkfz",
    "mokuaifengz",
    "fengzhuang",
]


async def test_as_it_is_typed(city: Api) -> None:
    await submitted(city, LIAISON, "IGBT模块封装工艺")
    await submitted(city, LIAISON, "水性涂料配方")
    for text in TYPED:
        assert await titles(city, text) == ["IGBT模块封装工艺"], text


TITLED = (
    "C++ 编译器",
    "C# 上位机",
    "维生素 C 片",
    "3.5 英寸显示屏",
    "3 层 5 孔板",
    "2,4-D 除草剂",
    "4-D 打印",
    "误差 10% 的传感器",
    "10 通道采集卡",
    "0.1mm 超薄玻璃",
    "PM2.5 监测仪",
    "5G-A 基站",
    "5G 射频前端",
    "LiFePO4 正极",
    "COVID-19 检测",
    "19 寸机柜",
    "GaN-on-Si 外延",
)
WRITTEN = {
    "c++": ["C++ 编译器"],
    "Ｃ＃": ["C# 上位机"],
    "c": ["维生素 C 片"],
    "3.5": ["3.5 英寸显示屏"],
    "2,4-D": ["2,4-D 除草剂", "4-D 打印"],
    "2.4-d": ["2,4-D 除草剂"],
    "24d": [],
    "10%": ["误差 10% 的传感器", "10 通道采集卡"],
    "0.1 mm": ["0.1mm 超薄玻璃"],
    "0.1mm": ["0.1mm 超薄玻璃"],
    "pm2.5": ["PM2.5 监测仪"],
    "PM 2.5": ["PM2.5 监测仪"],
    "5G-A": ["5G-A 基站", "5G 射频前端"],
    "5ga": ["5G-A 基站"],
    "lifepo4": ["LiFePO4 正极"],
    "COVID19": ["COVID-19 检测"],
    "covid 19": ["COVID-19 检测", "19 寸机柜"],
    "covid-19": ["COVID-19 检测", "19 寸机柜"],
    "gan": ["GaN-on-Si 外延"],
    "gan on si": ["GaN-on-Si 外延"],
    "GaNonSi": ["GaN-on-Si 外延"],
}


async def test_what_is_written_as_one_is_found_as_one(city: Api) -> None:
    for title in TITLED:
        await submitted(city, LIAISON, title, summary="用于本市。", distinctBecause="用途不同。")
    assert {text: await titles(city, text) for text in WRITTEN} == WRITTEN


async def test_whole_words_are_marked_as_they_are_written(city: Api) -> None:
    await submitted(city, LIAISON, "GaN-on-Si 与 C/C++、PM2.5", summary="用于本市。")
    marked = {
        "ganonsi": ["GaN-on-Si"],
        "gan on": ["GaN", "on"],
        "C++": ["C++"],
        "pm 2.5": ["PM2.5"],
    }
    for text, hits in marked.items():
        [edge] = (await sought(city, text))["edges"]
        [highlight] = edge["highlights"]
        assert [p["text"] for p in highlight["pieces"] if p["hit"]] == hits, text


@pytest.mark.parametrize("text", ["nami", "na mi", "yinjiang", "gongyi", "nami gongyi"])
async def test_words_of_two_characters_by_their_sound(city: Api, text: str) -> None:
    """Their last syllable may be the beginning of another one: 「mi」 of 「min」."""
    await submitted(city, LIAISON, "纳米银浆工艺")
    await submitted(city, LIAISON, "水性涂料配方")
    assert await titles(city, text) == ["纳米银浆工艺"]


async def test_a_word_that_is_said_goes_before_what_sounds_like_it(city: Api) -> None:
    summary = "用 Yinjiang 牌浆料。" + "面向车规级模块的封装与测试。" * 30
    await submitted(city, LIAISON, "功率器件封装", summary=summary)
    await submitted(city, LIAISON, "纳米银浆工艺")
    assert await titles(city, "yinjiang") == ["功率器件封装", "纳米银浆工艺"]


async def test_the_best_come_first_and_pages_follow(city: Api) -> None:
    for title, summary in (("电池", "储能"), ("隔膜", "用于电池的隔膜"), ("涂料", "建材")):
        await submitted(city, LIAISON, title, summary=summary)
    assert await titles(city, "电池") == ["电池", "隔膜"]
    first = await sought(city, "电池", first=1)
    assert first["pageInfo"]["hasNextPage"] is True
    after = first["pageInfo"]["endCursor"]
    assert await titles(city, "电池", first=1, after=after) == ["隔膜"]
    answer = await city.post(SEARCH, {"text": "隔膜", "after": after}, as_=STAFF)
    assert [e["extensions"]["code"] for e in answer.json()["errors"]] == ["BAD_INPUT"]


async def test_filters_counts_facets_and_highlights(city: Api) -> None:
    await submitted(city, LIAISON, "电池隔膜", summary="锂电池用。")
    await submitted(city, LIAISON, "燃料电池", kind="PLATFORM", summary="车用。")
    found = await sought(city, "电池")
    assert (found["totalCount"], found["totalCountIsExact"]) == (2, True)
    assert {f["value"]: f["count"] for f in found["facets"]["kind"]} == {
        "PROJECT": 1,
        "PLATFORM": 1,
    }
    assert found["facets"]["isExact"] is True
    found = await sought(city, "电池", filter={"kind": {"eq": "PLATFORM"}})
    assert [n["title"] for n in found["nodes"]] == ["燃料电池"]
    pieces = [{"text": "燃料", "hit": False}, {"text": "电池", "hit": True}]
    assert found["edges"][0]["highlights"] == [{"field": "title", "pieces": pieces}]


TYPED_HIGHLIGHTS = """
{ achievements(search: "电池") {
    __typename
    edges { __typename highlights { __typename field pieces { text __typename hit } } }
} }
"""


async def test_highlights_tell_their_types(city: Api) -> None:
    """As clients that keep what they read ask for it."""
    await submitted(city, LIAISON, "电池", summary="储能。")
    piece = {"text": "电池", "__typename": "HighlightPiece", "hit": True}
    edge = {
        "__typename": "AchievementEdge",
        "highlights": [{"__typename": "Highlight", "field": "title", "pieces": [piece]}],
    }
    assert (await city.data(TYPED_HIGHLIGHTS, as_=STAFF))["achievements"] == {
        "__typename": "AchievementConnection",
        "edges": [edge],
    }


async def test_what_is_not_seen_is_not_found(city: Api) -> None:
    await registered(city, LIAISON, "石墨烯导热膜")
    await submitted(city, OTHER, "石墨烯涂层")
    assert await titles(city, "石墨烯", LIAISON) == ["石墨烯导热膜"]
    assert await titles(city, "石墨烯", OTHER) == ["石墨烯涂层"]
    assert await titles(city, "石墨烯", None) == []


NOTHING = [
    "",
    " ",
    "电",
    "，。！？",
    "%",
    "_",
    "\\",
    "'\"",
    ":*&|!<->()",
    "🙂",
    "\u200f\u202e",
]


@pytest.mark.parametrize("text", NOTHING)
async def test_nothing_to_look_for_is_said(city: Api, text: str) -> None:
    answer = await city.post(SEARCH, {"text": text}, as_=STAFF)
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"


ODD = [
    "a' OR 1=1 --",
    "电池%_\\'",
    "电池 :*&|!<->",
    "电池\u0000",
    "的了是在",
    "\\d+",
    "{1,2}",
    "a" * 200,
]


@pytest.mark.parametrize("text", ODD)
async def test_odd_texts_are_answered(city: Api, text: str) -> None:
    await submitted(city, LIAISON, "电池隔膜")
    answer = await city.post(SEARCH, {"text": text}, as_=STAFF)
    assert "errors" not in answer.json() or [
        e["extensions"]["code"] for e in answer.json()["errors"]
    ] == ["BAD_INPUT"]


async def test_a_text_may_be_so_long(city: Api) -> None:
    answer = await city.post(SEARCH, {"text": "电池" * 101}, as_=STAFF)
    [error] = answer.json()["errors"]
    assert error["message"] == "搜索内容最多 200 个字，现有 202 个。"


async def test_organizations_by_name_and_initials(city: Api) -> None:
    for text in ("科学技术局", "kxjsj", "kexuejishu", "科學技術局"):
        names = (await city.data(FIRMS, {"text": text}))["organizations"]["nodes"]
        assert names[0] == {"name": "东莞市科学技术局"}, text


async def test_every_record_has_the_text_that_it_is_found_by(
    city: Api, city_database: Database
) -> None:
    await submitted(city, LIAISON, "石墨烯导热膜")
    for table in ("achievement", "organization", "registered_result", "publication", "demand"):
        lacking = await city_database.rows(
            f"SELECT t.id FROM {table} t LEFT JOIN {table}_text x ON x.id = t.id WHERE x.id IS NULL"
        )
        assert lacking == [], table
