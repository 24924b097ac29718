"""Sheets of demands: the same way, by a liaison and by a firm for itself."""

from __future__ import annotations

from tests.api import Api
from tests.databases import Database
from tests.demands.needs import FIRM, submitted
from tests.mutations import done
from tests.sheets.bringing import book, brought, key, rows_of, sheet_of, tally, worked
from tests.sheets.test_running import RUN

NEED = {
    "需求名称": "高导热界面材料国产化",
    "需求单位": FIRM,
    "主要问题": "现有界面材料导热系数不足，依赖进口。",
    "拟投入资金（元）": "120 万元",
    "年限（个月）": 18,
    "地域": "东城街道",
    "解决方式": "合作开发、技术许可",
    "关键字": "导热，界面材料",
}


async def test_a_liaison_brings_demands_in(city: Api, city_database: Database) -> None:
    await submitted(city, "liaison_town2", "注塑件在线检测")
    rows = [
        NEED,
        {**NEED, "需求名称": "注塑件在线检测"},
        {**NEED, "需求名称": "单位写错的需求", "需求单位": "没有的公司"},
    ]
    sheet = await brought(city, book(rows), kind="DEMAND")
    assert sheet["tally"] == tally(create=1, join=1, refused=1)
    assert [r["problems"][0]["column"] for r in (await rows_of(city, sheet))[1:]] == [
        "distinctBecause",
        "firm",
    ]
    await done(city, "liaison_town", RUN, {**key(sheet), "mode": "GOOD_ROWS"})
    await worked(city)
    sheet = await sheet_of(city, sheet["id"])
    assert sheet["tally"] == tally(created=1, joined=1, refused=1)
    kept = await city_database.rows(
        "SELECT budget::text, months, array_to_string(solution_ways, ' ') AS ways, "
        "array_to_string(keywords, ' ') AS words FROM demand WHERE stage = 'DRAFT'"
    )
    assert [tuple(row.values()) for row in kept] == [
        ("1200000.00", 18, "JOINT_DEVELOPMENT LICENCE", "导热 界面材料")
    ]


async def test_a_firm_brings_its_own_demands_in_and_no_others(city: Api) -> None:
    other = {**NEED, "需求名称": "别家企业的需求", "需求单位": "启明评价有限公司"}
    sheet = await brought(city, book([NEED, other]), "firm", kind="DEMAND")
    assert sheet["tally"] == tally(create=1, refused=1)
    assert (await rows_of(city, sheet, "firm"))[1]["problems"][0]["column"] == "firm"
    assert await rows_of(city, sheet, "liaison_town") == []


async def test_a_header_says_its_unit_and_what_it_names_beside_is_told(
    city: Api, city_database: Database
) -> None:
    """The plan's own collection form (征集表): its header, as it stands."""
    row = {
        "机构全称": FIRM,
        "统一社会信用代码": "91441900MA5A000003",
        "地域": "东城街道",
        "需求名称": "高导热界面材料国产化",
        "年限": 2,
        "主要问题": "现有界面材料导热系数不足。",
        "拟投入资金(万元)": 120,
        "行业": "电子元件",
    }
    sheet = await brought(city, book([row]), kind="DEMAND")
    assert sheet["tally"] == tally(create=1)
    assert sheet["unknownColumns"] == ["统一社会信用代码", "年限"]
    [shown] = await rows_of(city, sheet)
    assert {"column": "budget", "text": "120万"} in shown["cells"]
    await done(city, "liaison_town", RUN, {**key(sheet), "mode": "GOOD_ROWS"})
    await worked(city)
    kept = await city_database.rows("SELECT budget::text, months, applied_industry FROM demand")
    assert [tuple(row.values()) for row in kept] == [("1200000.00", None, "电子元件")]


async def test_without_a_unit_no_amount_is_guessed(city: Api) -> None:
    row = {**NEED, "拟投入资金": 120}
    row.pop("拟投入资金（元）")
    sheet = await brought(city, book([row]), kind="DEMAND")
    assert sheet["unknownColumns"] == ["拟投入资金"]
    [shown] = await rows_of(city, sheet)
    assert "budget" not in {cell["column"] for cell in shown["cells"]}
