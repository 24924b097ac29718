"""What a sheet's rows would do, told before anything is done: by the rules of the form itself."""

from __future__ import annotations

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.sheets.bringing import GOOD, book, brought, rows_of, tally, titled, with_nul

COUNTED = "SELECT count(*) FROM achievement"


async def test_good_rows_would_be_created_and_nothing_is_written(
    city: Api, city_database: Database
) -> None:
    sheet = await brought(city, book(titled("主轴热误差补偿", "刀具磨损在线监测")))
    assert (sheet["state"], sheet["tally"]) == ("READY", tally(create=2))
    assert await city_database.value(COUNTED) == 0
    rows = await rows_of(city, sheet)
    assert [(r["number"], r["outcome"], r["problems"]) for r in rows] == [
        (2, "CREATE", []),
        (3, "CREATE", []),
    ]


async def test_each_row_says_all_that_is_wrong_with_it(city: Api) -> None:
    bad = {**GOOD, "成果名称": "", "成果类型": "发明", "成果形成日期": "去年", "电子邮箱": "没有"}
    sheet = await brought(city, book([bad]))
    assert sheet["tally"] == tally(refused=1)
    [row] = await rows_of(city, sheet)
    assert sorted((p["column"], p["code"]) for p in row["problems"]) == [
        ("contactEmail", "BAD_EMAIL"),
        ("formedOn", "UNCLEAR"),
        ("kind", "UNCLEAR"),
        ("title", "REQUIRED"),
    ]


async def test_a_title_that_no_search_could_find_is_refused(city: Api) -> None:
    sheet = await brought(city, book(titled("🚀🚀", "——！？", "🚀 火箭")))
    assert sheet["tally"] == tally(create=1, refused=2)
    problems = [
        [(p["column"], p["code"]) for p in r["problems"]] for r in await rows_of(city, sheet)
    ]
    assert problems == [[("title", "NO_WORDS")], [("title", "NO_WORDS")], []]


async def test_what_is_registered_already_would_be_joined(city: Api) -> None:
    await submitted(city, "liaison_uni", "高导热界面材料制备技术")
    sheet = await brought(city, book(titled("高导热界面材料制备技术", "另一项完全不同的成果")))
    assert sheet["tally"] == tally(create=1, join=1)
    [first, second] = await rows_of(city, sheet)
    assert (first["outcome"], first["matchTitle"]) == ("JOIN", "高导热界面材料制备技术")
    assert [(p["column"], p["code"], p["rule"]) for p in first["problems"]] == [
        ("distinctBecause", "LIKELY_DUPLICATE", "DISC-4")
    ]
    assert (second["outcome"], second["problems"]) == ("CREATE", [])


async def test_a_cell_with_a_nul_is_refused_alone(city: Api) -> None:
    rows = titled("主轴热误差补偿", "刀具磨损<>在线监测", "轴承早期故障诊断")
    content = with_nul(book(rows), "&lt;&gt;")
    sheet = await brought(city, content)
    assert sheet["tally"] == tally(create=2, refused=1)
    row = (await rows_of(city, sheet))[1]
    assert [(p["column"], p["code"]) for p in row["problems"]] == [("title", "UNSOUND")]
    assert {"column": "title", "text": "刀具磨损在线监测"} in row["cells"]


async def test_a_row_with_unsound_bytes_is_refused_alone(city: Api) -> None:
    good = ",".join(str(value) for value in GOOD.values()).encode()
    content = b"\n".join([",".join(GOOD).encode(), good, b"\xff" + good])
    sheet = await brought(city, content, name="成果.csv")
    assert sheet["tally"] == tally(create=1, refused=1)
    row = (await rows_of(city, sheet))[1]
    first, *others = [(p["column"], p["code"]) for p in row["problems"]]
    assert first == (None, "UNREADABLE_ROW")
    assert sorted(others) == [
        (column, "REQUIRED") for column in ("kind", "secrecy", "summary", "title")
    ]


async def test_a_month_that_lost_its_nought_is_not_guessed(city: Api) -> None:
    given = {**GOOD, "研究开始年月": 2025.10, "研究结束年月": 2025.12}
    sheet = await brought(city, book([given]))
    [row] = await rows_of(city, sheet)
    assert [(p["column"], p["code"]) for p in row["problems"]] == [("researchFrom", "UNCLEAR")]
