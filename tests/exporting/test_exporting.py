"""An export holds what the list shows, in each format, under the reader's rights; and is logged."""

from __future__ import annotations

import asyncio
import tempfile
import time
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
import pytest
from python_calamine import CalamineWorkbook
from starlette.requests import Request

from backend.exporting import actions, http
from backend.exporting.cells import Field
from backend.exporting.writers import Xlsx
from tests.accounts.applicants import opened
from tests.achievements.drafts import join, registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.exporting.asking import KIND, TITLE, asked, column, exported, lines, wanting
from tests.sharing.clients import keyed, of

LIAISON = "liaison_town"
ALL = (
    TITLE,
    KIND,
    column("TRL", "trl"),
    column("产业", "industry.name"),
    column("英文", "industry.nameEn"),
    column("形成日期", "formedOn"),
    column("登记时间", "submittedAt"),
    column("登记日期", "submittedAt", days=True),
    column("已声明", "unclassifiedDeclared"),
    column("单位", "parties.organization.name"),
    column("单位数", "parties.organization.name", counts=True),
    column("报价", "expected.yuan"),
)


async def of_everything(api: Api, database: Database) -> None:
    """Two achievements, one with a name that a spreadsheet would run."""
    first = await submitted(api, LIAISON, "=SUM(A1)，甲", askingPrice="1234567.5")
    await join(api, "liaison_uni", first["id"])
    await join(api, "liaison_town2", first["id"])
    await submitted(api, LIAISON, '乙类，"材料"', trl=4)
    await database.rows(
        "UPDATE achievement SET submitted_at = '2026-03-31T16:30:05Z', trl = 7 "
        "WHERE title LIKE '=%' RETURNING id"
    )
    await database.rows(
        "UPDATE achievement SET submitted_at = '2026-04-02T00:00:00Z' "
        "WHERE title LIKE '乙%' RETURNING id"
    )


BY_TRL = {"orderBy": [{"field": "TRL", "direction": "ASC"}]}


async def test_csv(city: Api, city_database: Database) -> None:
    await of_everything(city, city_database)
    text = (await exported(city, wanting(*ALL, variables=BY_TRL))).decode()
    industry = (await city.data("{ industries(first: 1) { nodes { name nameEn } } }"))[
        "industries"
    ]["nodes"][0]
    name, en = industry["name"], industry["nameEn"]
    assert text == (
        "\ufeff成果名称,类型,TRL,产业,英文,形成日期,登记时间,登记日期,已声明,单位,单位数,报价（元）\r\n"
        f'"乙类，""材料""",项目,4,{name},{en},2024-10-15,2026-04-02 08:00:00,2026-04-02,是,,0,\r\n'
        f"'=SUM(A1)，甲,项目,7,{name},{en},2024-10-15,2026-04-01 00:30:05,2026-04-01,是,"
        "东莞理工学院；长安镇,2,1234567.50\r\n"
    )


async def test_json_lines(city: Api, city_database: Database) -> None:
    await of_everything(city, city_database)
    body = wanting(
        *ALL[:1], *ALL[1:3], *ALL[5:7], *ALL[8:10], ALL[11], variables=BY_TRL, format="JSONL"
    )
    first, second = map(orjson.loads, (await exported(city, body)).splitlines())
    assert first == {
        "title": '乙类，"材料"',
        "kind": "PROJECT",
        "trl": 4,
        "formedOn": "2024-10-15",
        "submittedAt": "2026-04-02T08:00:00+08:00",
        "unclassifiedDeclared": True,
        "parties.organization.name": [],
        "expected.yuan": None,
    }
    assert (second["title"], second["expected.yuan"]) == ("=SUM(A1)，甲", 1234567.5)
    assert second["parties.organization.name"] == ["东莞理工学院", "长安镇"]


at = datetime.fromisoformat
"""A time in a sheet, which knows no zones."""


async def test_xlsx(city: Api, city_database: Database) -> None:
    await of_everything(city, city_database)
    body = wanting(*ALL[:3], *ALL[5:7], ALL[8], ALL[11], variables=BY_TRL, format="XLSX")
    content = await exported(city, body)
    sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_name("科技成果")
    assert sheet.to_python() == [
        ["成果名称", "类型", "TRL", "形成日期", "登记时间", "已声明", "报价（元）"],
        ['乙类，"材料"', "项目", 4, date(2024, 10, 15), at("2026-04-02T08:00:00"), "是", ""],
        [
            "=SUM(A1)，甲",
            "项目",
            7,
            date(2024, 10, 15),
            at("2026-04-01T00:30:05"),
            "是",
            1234567.5,
        ],
    ]
    with ZipFile(BytesIO(content)) as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")


async def test_the_language_of_the_page(city: Api) -> None:
    await submitted(city, LIAISON, "甲", askingPrice="5")
    body = wanting(column("Declared", "unclassifiedDeclared"), column("Price", "expected.yuan"))
    found = await lines(city, body, **{"Accept-Language": "en"})
    assert found == ["Declared,Price (yuan)", "Yes,5.00"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
async def test_harmless_cells(city: Api, city_database: Database, start: str) -> None:
    await submitted(city, LIAISON, "甲")
    await city_database.rows("UPDATE achievement SET title = $1 RETURNING id", f"{start}1+1")
    body = wanting({**TITLE, "title": f"{start}2"}, column("数", "trl"))
    text = (await exported(city, body)).decode()
    quote = '"' if start == "\r" else ""
    assert text == (f"\ufeff{quote}'{start}2{quote},数\r\n{quote}'{start}1+1{quote},6\r\n")


async def test_all_pages_under_filter_search_and_order(
    city: Api, city_database: Database, counted: list[int]
) -> None:
    await submitted(city, LIAISON, "石墨烯散热")
    await city_database.rows(
        "INSERT INTO achievement SELECT (jsonb_populate_record(a, jsonb_build_object("
        "'id', a.id + n, 'title', '成果' || n, 'title_fold', '成果' || n, 'trl', n % 9 + 1))).* "
        "FROM achievement a, generate_series(1, 250) n RETURNING id"
    )
    every = await lines(city, wanting(TITLE))
    assert every == ["成果名称", *(f"成果{n}" for n in range(250, 0, -1)), "石墨烯散热"]
    given = {"filter": {"trl": {"eq": 3}}, "orderBy": [{"field": "TITLE", "direction": "ASC"}]}
    some = await lines(city, wanting(TITLE, variables=given))
    assert some == ["成果名称", *sorted(f"成果{n}" for n in range(1, 251) if n % 9 == 2)]
    assert await lines(city, wanting(TITLE, variables={"search": "石墨烯"})) == [
        "成果名称",
        "石墨烯散热",
    ]
    # The page's own place in the list is none of the export's.
    assert len(await lines(city, wanting(TITLE, variables={"after": "bm9uc2Vuc2U="}))) == 252
    # One snapshot each, with the plan, the count and a statement for each page.
    assert counted[1] == 5


async def test_variables_have_their_defaults(city: Api) -> None:
    await submitted(city, LIAISON, "甲", trl=4)
    await submitted(city, LIAISON, "乙")
    document = """
    query ($filter: AchievementFilter = {trl: {eq: 4}}) {
      achievements(first: 20, filter: $filter) { totalCount nodes { title } }
    }
    """
    assert await lines(city, wanting(TITLE, query=document)) == ["成果名称", "甲"]
    given = {"filter": {"trl": {"eq": 6}}}
    found = await lines(city, wanting(TITLE, query=document, variables=given))
    assert found == ["成果名称", "乙"]


async def test_rows_are_the_readers(city: Api) -> None:
    await registered(city, LIAISON, "草稿")
    await submitted(city, "liaison_uni", "已交")
    seen = {p: (await lines(city, wanting(TITLE), p))[1:] for p in CAST}
    assert {p: s for p, s in seen.items() if s} == {
        LIAISON: ["草稿"],
        "liaison_uni": ["已交"],
        "staff": ["已交", "草稿"],
        "staff2": ["已交", "草稿"],
        "lead": ["已交", "草稿"],
    }


async def test_hidden_fields_are_absent(city: Api) -> None:
    await submitted(city, LIAISON, "甲")
    contact = column("联系人", "contactName")
    assert await lines(city, wanting(TITLE, contact)) == ["成果名称,联系人", "甲,值班联络人"]
    # Evaluators and leaders have no organization: no row could show it to them.
    body = wanting(TITLE, contact, format="JSONL")
    assert await lines(city, wanting(TITLE, contact), "leader") == ["成果名称"]
    assert await exported(city, body, "leader") == b""
    response = await asked(city, wanting(contact), "leader")
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (
        403,
        "FORBIDDEN",
    )


async def test_who_may_export(city: Api, city_database: Database) -> None:
    statuses: dict[str | None, int] = {
        p: (await asked(city, wanting(TITLE), p)).status_code for p in (None, *CAST)
    }
    assert statuses.pop(None) == 401
    assert statuses == dict.fromkeys(CAST, 200)
    key = await keyed(city, of("Achievement", "title"))
    made = len(await exports(city_database))
    partner = await asked(city, wanting(TITLE), None, Authorization=f"Bearer {key}")
    assert (partner.status_code, partner.json()["errors"][0]["extensions"]["code"]) == (
        403,
        "FORBIDDEN",
    )
    await opened(city, city_database)
    assert (await asked(city, wanting(TITLE), "applicant")).status_code == 403
    assert len(await exports(city_database)) == made == len(CAST)


async def test_another_origin_is_refused(city: Api, city_database: Database) -> None:
    for origin in ("https://elsewhere.example", "null"):
        response = await asked(city, wanting(TITLE), Origin=origin)
        assert response.status_code == 403
    assert await exports(city_database) == []


async def exports(database: Database) -> list[Any]:
    """What the log says of exports."""
    rows = await database.rows("SELECT * FROM audit_entry WHERE subject = 'export' ORDER BY id")
    return [orjson.loads(row["body"]) for row in rows]


async def test_every_export_is_in_the_log(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, "石墨烯散热")
    given = {"filter": {"trl": {"eq": 6}}, "search": "石墨烯", "after": None}
    response = await asked(city, wanting(TITLE, KIND, variables=given, format="XLSX"))
    (entry,) = await exports(city_database)
    who = await city_database.value("SELECT id FROM account WHERE sign_in_name = 'staff'")
    assert entry.pop("at")
    assert entry == {
        "actor": who,
        "role": "CENTER_STAFF",
        "operation": "export",
        "request": response.headers["X-Request-Id"],
        "subject": "export",
        "row": None,
        "before": None,
        "after": {
            "type": "Achievement",
            "list": "achievements",
            "arguments": ["filter: $filter", "search: $search", "orderBy: $orderBy"],
            "variables": {"filter": {"trl": {"eq": 6}}, "search": "石墨烯"},
            "columns": ["title", "kind"],
            "format": "XLSX",
            "rows": 1,
        },
    }


async def test_too_many_rows_are_refused_before_they_are_read(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MOST_ROWS", 1)
    await submitted(city, LIAISON, "甲")
    await submitted(city, LIAISON, "乙")
    response = await asked(city, wanting(TITLE))
    (error,) = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (400, "LIMIT_EXCEEDED")
    assert error["message"] == ("共有 2 条记录，一次最多导出 1 条。请先用筛选条件缩小范围。")
    assert await exports(city_database) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"format": "PDF"}, "参数 format 必须是 XLSX、CSV 或 JSONL。"),
        ({"columns": []}, "参数 columns 必须是 1 至 50 项的列表。"),
        ({"columns": [column("甲", "a b")]}, "参数 columns.0.paths.0 必须是以点分隔的字段名。"),
        (
            {"columns": [column("", "title")]},
            "参数 columns.0.title 必须是 1 至 200 个字符的字符串。",
        ),
        ({"columns": [column("甲", "nothing")]}, "列表的查询中没有字段 nothing。"),
        ({"columns": [column("甲", "title.more")]}, "列表的查询中没有字段 title.more。"),
        ({"columns": [column("甲", "industry")]}, "列表的查询中没有字段 industry。"),
        ({"list": "viewer"}, "查询中没有分页列表 viewer。"),
        ({"list": "other"}, "查询中没有分页列表 other。"),
        ({"name": 3}, "参数 name 必须是 1 至 200 个字符的字符串。"),
        ({"query": ""}, "参数 query 必须是字符串。"),
        (
            {"query": "mutation { signOut { userErrors { code } } }"},
            "查询中没有分页列表 achievements。",
        ),
    ],
)
async def test_what_cannot_be_understood(
    city: Api, city_database: Database, changed: dict[str, Any], said: str
) -> None:
    response = await asked(city, wanting(TITLE) | changed)
    assert response.status_code == 400
    assert [e["message"] for e in response.json()["errors"]] == [said]
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    assert await exports(city_database) == []


async def test_a_list_below_what_is_not_there(city: Api, city_database: Database) -> None:
    query = """query ($code: String) { plan(year: 2026) { indicator(code: $code) { code
      items { totalCount pageInfo { hasNextPage endCursor } nodes { achievement { id } } } } } }"""
    given = {"query": query, "list": "plan.indicator.items", "variables": {"code": "NONE"}}
    response = await asked(city, wanting(column("编号", "achievement.id"), **given))
    assert response.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND", response.text
    assert response.status_code == 404
    assert await exports(city_database) == []


async def test_a_wrong_value_is_refused_as_by_the_list(city: Api, city_database: Database) -> None:
    body = wanting(TITLE, variables={"filter": {"trl": {"eq": "high"}}})
    response = await asked(city, body)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    assert await exports(city_database) == []


async def test_one_at_a_time(city: Api, city_database: Database) -> None:
    await asked(city, wanting(TITLE))
    before = len(await exports(city_database))
    async with city_database.as_owner() as owner:
        # The first one waits until its table is free.
        async with owner.transaction():
            await owner.execute("LOCK TABLE achievement IN ACCESS EXCLUSIVE MODE")
            first = asyncio.create_task(asked(city, wanting(TITLE)))
            while not await owner.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):
                await asyncio.sleep(0.01)
            for _ in range(2):
                assert (await asked(city, wanting(TITLE))).status_code == 429
        assert (await first).status_code == 200
    assert len(await exports(city_database)) == before + 1


async def test_nothing_lies_where_files_are_made(city: Api) -> None:
    await exported(city, wanting(TITLE))
    await asked(city, wanting(column("甲", "nothing")))
    assert list(city.settings.incoming_dir.iterdir()) == []


@pytest.mark.parametrize("end", ["error", "time", "disconnect"])
async def test_nothing_lies_anywhere_of_a_workbook_given_up(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, end: str
) -> None:
    await submitted(city, LIAISON, "甲")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    if end == "error":

        def cell(*_: Any) -> None:
            raise ArithmeticError

        monkeypatch.setattr(Field, "cell", cell)
    elif end == "time":
        write = Xlsx.write

        def slowly(*given: Any) -> None:
            time.sleep(0.3)
            write(*given)

        monkeypatch.setattr(Xlsx, "write", slowly)
        monkeypatch.setattr(http, "SECONDS", 0.2)
    else:

        async def gone(_: Any) -> bool:
            return True

        monkeypatch.setattr(Request, "is_disconnected", gone)
    response = await asked(city, wanting(TITLE, format="XLSX"))
    assert response.status_code == {"error": 500, "time": 503, "disconnect": 400}[end]
    assert list(tmp_path.iterdir()) == list(city.settings.incoming_dir.iterdir()) == []
    assert await exports(city_database) == []


async def test_a_list_further_down(city: Api) -> None:
    document = """
    query ($filter: ServiceEntryFilter, $late: Boolean!) {
      serviceEntries(first: 20, filter: $filter) @skip(if: $late) { nodes { number } }
      serviceFollowUp {
        days
        overdue(first: 20, filter: $filter, orderBy: [{ field: WAITS_SINCE, direction: ASC }])
          @include(if: $late) { totalCount nodes { number accountable { displayName } } }
      }
    }
    """
    body = wanting(
        column("编号", "number"),
        column("责任人", "accountable.displayName"),
        query=document,
        list="serviceFollowUp.overdue",
        variables={"filter": {}, "late": True},
    )
    assert await lines(city, body) == ["编号,责任人"]
