"""Boards as PDF and PNG: what their pages show, under the reader's rights, as text; and logged."""

from __future__ import annotations

import asyncio
import re
import struct
from io import BytesIO
from typing import Any

import httpx
import pytest
from pypdf import PdfReader

from backend.app import PAGE_FOLDER
from backend.core.errors import Language
from backend.exporting.boards import actions as boards
from backend.exporting.boards import apart, charts
from backend.exporting.boards.apart import typeset_apart
from backend.exporting.boards.asking import Format
from backend.exporting.boards.documents import Board
from backend.exporting.boards.drawing import Drawing, Section
from backend.exporting.boards.words import Words
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.exporting.test_exporting import exports
from tests.kpi.test_board import READERS, this_year
from tests.landings.claims import verified
from tests.sharing.clients import keyed, of

FOLDER = PAGE_FOLDER / "fonts"
LIAISON = "liaison_town"
ORGANIZATION = "{ viewer { organization { id name } } }"
LINE = {"all": True, "behind": False, "ranked": False}


def variables() -> dict[str, dict[str, Any]]:
    """What each board of the city asks for."""
    year = {"year": this_year()}
    first = {**year, "indicator": "KPI-1"}
    return {
        "KPI": {**year, "by": "TOWN"},
        "WALL": year,
        "INDICATOR": first,
        "PART": {**first, "by": "ORGANIZATION_KIND", "key": "TOWN"},
        "TREE": {**year, "named": [], "ofOne": False},
        "LEDGER": {**first, **LINE, "filter": {"kind": {"eq": "TOWN"}}},
    }


def wanting(board: str, **more: Any) -> dict[str, Any]:
    """A request's body."""
    given = variables().get(board, {})
    return {"board": board, "variables": given, "format": "PDF", "name": "看板", **more}


async def asked(api: Api, body: Any, as_: str | None = "lead", **headers: str) -> httpx.Response:
    """Ask for a board; the response as it is."""
    if as_ is not None:
        await api.data("{ viewer { role } }", as_=as_)
    given = {"Origin": api.settings.origins[0], "Accept-Language": "zh-CN", **headers}
    return await api.client(as_).post("/export/board", json=body, headers=given)


def text_of(content: bytes) -> str:
    """All that a PDF says, without the spaces between."""
    pages = PdfReader(BytesIO(content)).pages
    return re.sub(r"[\s\u200b]", "", "".join(page.extract_text() for page in pages))


async def said(api: Api, body: Any, as_: str = "lead", **headers: str) -> str:
    """What the board says."""
    response = await asked(api, body, as_, **headers)
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Cache-Control"] == "no-store"
    assert int(response.headers["Content-Length"]) == len(response.content)
    assert response.headers["Content-Disposition"] == (
        "attachment; filename*=UTF-8''%E7%9C%8B%E6%9D%BF.pdf"
    )
    return text_of(response.content)


async def test_each_board_says_what_its_page_shows(city: Api) -> None:
    await verified(city, title="主轴热误差补偿装置")
    await submitted(city, "liaison_uni", "固态电池界面材料")
    year = str(this_year())
    found = {board: await said(city, wanting(board)) for board in variables()}
    everywhere = ("城市东莞市", "统计范围全市", "制表时间", "(UTC+08:00)", "数据来源")
    for board, text in found.items():
        assert text.startswith("东莞市加快科技成果产业化三年行动计划（2025—2027）"), board
        assert [word for word in (*everywhere, f"年度{year}") if word not in text] == [], board
        assert re.search(r"第1页，共\d页", text), board
    for board in ("KPI", "WALL", "INDICATOR", "PART"):
        assert "KPI-1发现科技成果和挖掘企业真实技术需求2项" in found[board], board
    assert "东城街道1" in found["KPI"]
    assert "领先单位：发现科技成果和挖掘企业真实技术需求" in found["KPI"]
    assert "已登记2" in found["KPI"]
    assert "已落地1" in found["WALL"]
    assert "字面口径1（仅供对照）" in found["KPI"]
    assert "计入的记录（2条）" in found["INDICATOR"]
    assert "固态电池界面材料东莞理工学院" in found["INDICATOR"]
    assert "固态电池界面材料" not in found["PART"]
    assert "单位类别「镇街」" in found["PART"]
    assert "主轴热误差补偿装置东城街道" in found["PART"]
    assert "其中：项目类成果2项" in found["TREE"]
    assert "各单位完成情况（32个）" in found["LEDGER"]
    assert "东城街道镇街东城街道51120.0%" in found["LEDGER"]


async def test_an_organization_s_own_board(city: Api) -> None:
    await submitted(city, LIAISON, "主轴热误差补偿装置")
    own = (await city.data(ORGANIZATION, as_=LIAISON))["viewer"]["organization"]
    given = {"year": this_year(), "organization": own["id"], "indicator": "KPI-1"}
    body = wanting("ORGANIZATION", variables=given)
    text = await said(city, body, LIAISON)
    assert f"统计范围{own['name']}" in text
    assert "1项目标5完成1完成率20.0%" in text
    assert f"主轴热误差补偿装置{own['name']}" in text
    # Another's line is not there for a liaison, and its tree holds nothing of it either.
    for other in ("liaison_uni", "evaluator1"):
        refused = await asked(city, body, other)
        assert (refused.status_code, code(refused)) == (404, "NOT_FOUND"), other
    tree = {"year": this_year(), "organization": own["id"], "named": [own["id"]], "ofOne": True}
    text = await said(city, wanting("TREE", variables=tree))
    assert f"统计范围{own['name']}" in text
    assert "1项20.0%" in text


async def test_who_may_and_what_they_may_not_see(city: Api, city_database: Database) -> None:
    await submitted(city, LIAISON, "主轴热误差补偿装置")
    statuses = {p: (await asked(city, wanting("INDICATOR"), p)).status_code for p in CAST}
    assert {p for p, status in statuses.items() if status == 200} == set(READERS)
    assert {status for p, status in statuses.items() if p not in READERS} == {403}
    assert (await asked(city, wanting("KPI"), None)).status_code == 401
    assert len(await exports(city_database)) == len(READERS)
    assert "主轴热误差补偿装置" in await said(city, wanting("INDICATOR"))
    of_leader = await said(city, wanting("INDICATOR"), "leader")
    assert "主轴热误差补偿装置" not in of_leader
    assert "计入的记录中有1条不在您的查看范围内，未在此列出。" in of_leader
    key = await keyed(city, of("Achievement", "title"))
    partner = await asked(city, wanting("KPI"), None, Authorization=f"Bearer {key}")
    assert (partner.status_code, code(partner)) == (403, "FORBIDDEN")
    elsewhere = await asked(city, wanting("KPI"), Origin="https://elsewhere.example")
    assert elsewhere.status_code == 403


def code(response: httpx.Response) -> str:
    """The code of the one error."""
    (error,) = response.json()["errors"]
    found: str = error["extensions"]["code"]
    return found


async def test_in_english(city: Api) -> None:
    await submitted(city, LIAISON, "主轴热误差补偿装置")
    text = await said(city, wanting("KPI"), **{"Accept-Language": "en"})
    for word in ("Targets", "CityDongguan", "Source:", "Funnel", "Registered1", "Page1of"):
        assert word in text, word
    assert not re.search(r"目标|完成|落地|年度", text)


HOSTILE = (
    '#read("/etc/passwd")',
    "#panic()",
    "*粗*_斜_`码`$x^2$",
    "= 标题\n- 列表 // 注释 /* */ \\ <标签> @引用 ~",
    "𠮷野家𬭎😀㊣é",
    "甲" * 200,
    "a" * 200,
)
"""What would be markup, has no glyph, or is longer than a line."""


@pytest.mark.parametrize("title", HOSTILE)
async def test_records_are_text_and_never_markup(
    city: Api, city_database: Database, title: str
) -> None:
    await submitted(city, LIAISON, "甲")
    await city_database.rows("UPDATE achievement SET title = $1 RETURNING id", title)
    text = await said(city, wanting("INDICATOR"))
    # What the fonts lack is a box: it has no letter in the file.
    shown = "".join(c for c in re.sub(r"\s", "", title) if c not in "𠮷😀")
    assert shown in text.replace("\x00", ""), text
    image = await asked(city, wanting("INDICATOR", format="PNG"))
    assert (image.status_code, image.content[:8]) == (200, b"\x89PNG\r\n\x1a\n")


async def test_long_names_and_great_numbers() -> None:
    t = Words(Language.ZH)
    names = ("乙" * 500, "b" * 500, "Long enough words " * 28)
    indicator = {
        "code": "KPI-1",
        "name": "乙" * 60,
        "unit": "项",
        "target": 1_000_000,
        "targetText": "1,000,000",
        "actual": 3_000_000,
        "actualText": "3,000,000",
        "attainment": "3.0000",
        "literalActual": 0,
    }
    parts = [
        {"key": n, "label": n, "count": c} for n, c in zip(names, (1_000_000, 1, 0), strict=False)
    ]
    table = Section("表", head=("名称", "数"), rows=[(n, "1,000,000") for n in names], numbers=[1])
    drawing = Drawing(
        title="乙" * 60,
        plan="计划",
        facts=[("统计范围", "乙" * 60)] * 2,
        sections=[
            Section("指标", figures=[charts.indicator(t, indicator)] * 3),
            *charts.parts(t, "构成", parts),
            table,
        ],
        sources=["来源"],
        language="zh",
        page=("第", "共", "页"),
    )
    made = await typeset_apart(drawing, Format.PDF, FOLDER)
    text = text_of(made)
    assert text.count("3,000,000项目标1,000,000完成率300.0%字面口径0（仅供对照）") == 3
    # A footer may come between, where a name goes on on the next page.
    assert (text.count("b"), text.count("Longenoughwords")) == (1000, 56)


async def test_an_image_has_twice_the_points_of_a_screen(city: Api) -> None:
    response = await asked(city, wanting("KPI", format="PNG"))
    assert response.headers["Content-Type"] == "image/png"
    width, height = struct.unpack(">II", response.content[16:24])
    assert width == round(210 / 25.4 * 96 * 2)
    assert height > 1000


async def test_long_lists_say_how_much_is_listed(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("甲", "乙", "丙"):
        await submitted(city, LIAISON, f"{title}成果")
    monkeypatch.setattr(boards, "MOST_ROWS", {Format.PDF: 2, Format.PNG: 1})
    text = await said(city, wanting("INDICATOR"))
    assert "计入的记录（3条）" in text
    assert "以下为其中2条。" in text
    assert [title in text for title in ("甲成果", "乙成果", "丙成果")] == [False, True, True]
    monkeypatch.undo()
    await city_database.rows(
        "INSERT INTO achievement SELECT (jsonb_populate_record(a, jsonb_build_object("
        "'id', a.id + n, 'title', '成果' || n || '号', 'title_fold', '成果' || n || '号'))).* "
        "FROM achievement a, generate_series(1, 100) n WHERE a.title = '丙成果' RETURNING id"
    )
    text = await said(city, wanting("INDICATOR"))
    assert "计入的记录（103条）" in text
    assert [n for n in range(1, 101) if f"成果{n}号" not in text] == []


async def test_an_empty_year(city: Api) -> None:
    text = await said(city, wanting("KPI", variables={"year": 2031, "by": "TOWN"}))
    assert "年度2031" in text
    assert "0项目标未下达" in text
    assert "这一年还没有计入的记录。" in text


async def test_what_is_made_is_in_the_log(city: Api, city_database: Database) -> None:
    response = await asked(city, wanting("LEDGER"))
    (entry,) = await exports(city_database)
    assert entry["after"] == {
        "board": "LEDGER",
        "variables": variables()["LEDGER"],
        "format": "PDF",
        "rows": 32,
    }
    assert (entry["operation"], entry["role"]) == ("export", "LEAD_SUPERVISOR")
    assert entry["request"] == response.headers["X-Request-Id"]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"board": "ALL"}, f"参数 board 必须是 {'、'.join(Board)} 之一。"),
        ({"format": "XLSX"}, "参数 format 必须是 PDF、PNG 之一。"),
        ({"variables": None}, "参数 variables 必须是对象。"),
        ({"name": ""}, "参数 name 必须是 1 至 200 个字符的字符串。"),
        ({"chosen": 3}, "参数 chosen 必须是 1 至 200 个字符的字符串。"),
    ],
)
async def test_what_cannot_be_understood(
    city: Api, city_database: Database, changed: dict[str, Any], message: str
) -> None:
    response = await asked(city, wanting("KPI") | changed)
    assert response.status_code == 400
    assert [e["message"] for e in response.json()["errors"]] == [message]
    assert await exports(city_database) == []


@pytest.mark.parametrize(
    "given", [{}, {"year": "next", "by": "TOWN"}, {"year": None, "by": "TOWN"}, {"year": 2026}]
)
async def test_wrong_variables_are_refused_as_by_a_query(
    city: Api, city_database: Database, given: dict[str, Any]
) -> None:
    response = await asked(city, wanting("KPI", variables=given))
    codes = {error["extensions"]["code"] for error in response.json()["errors"]}
    assert (response.status_code, codes) == (400, {"BAD_INPUT"})
    assert await exports(city_database) == []


@pytest.mark.parametrize("board", ["INDICATOR", "PART", "LEDGER"])
async def test_no_such_indicator(city: Api, city_database: Database, board: str) -> None:
    given = {**variables()[board], "indicator": "KPI-99"}
    response = await asked(city, wanting(board, variables=given))
    assert (response.status_code, code(response)) == (404, "NOT_FOUND")
    assert await exports(city_database) == []


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A typesetter that never comes to its end."""
    made = asyncio.create_subprocess_exec

    async def forever(program: str, *_: str, **options: Any) -> Any:
        return await made(program, "-c", "import time; time.sleep(600)", **options)

    monkeypatch.setattr(asyncio, "create_subprocess_exec", forever)
    monkeypatch.setattr(apart, "PATIENCE", 0.2)
    return


@pytest.mark.usefixtures("slow")
async def test_what_takes_too_long_is_ended(city: Api, city_database: Database) -> None:
    response = await asked(city, wanting("KPI"))
    assert (response.status_code, code(response)) == (503, "TIMEOUT")
    assert await exports(city_database) == []


async def test_one_at_a_time(city: Api, city_database: Database) -> None:
    await asked(city, wanting("TREE"))
    before = len(await exports(city_database))
    answers = await asyncio.gather(*(asked(city, wanting("KPI")) for _ in range(3)))
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses == [200, 429, 429]
    assert len(await exports(city_database)) == before + 1


async def test_without_its_fonts_it_says_so(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "FONTS", ("NoSuchFont.ttf",))
    response = await asked(city, wanting("KPI"))
    assert (response.status_code, code(response)) == (503, "UNAVAILABLE")
    assert [e["message"] for e in response.json()["errors"]] == [
        "服务器缺少生成文件所需的中文字体，请联系管理员重新构建页面（make run）。"
    ]
    assert await exports(city_database) == []


def test_the_page_s_build_brings_the_fonts() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(apart.FONTS)
