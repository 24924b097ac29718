"""Sheets as people bring them in: made, sent, checked and run over the API."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping, Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import httpx
import xlsxwriter

from backend.sheets.working import work_once
from tests.api import Api

GOOD = {
    "成果名称": "高速主轴热误差补偿方法",
    "成果类型": "项目类",
    "成果简介": "用于精密机床主轴的在线补偿。",
    "成果密级": "公开",
    "非涉密承诺": "是",
    "所属产业": "高端装备",
    "项目来源": "重大科技项目",
    "技术成熟度（TRL）": 6,
    "成果形成日期": "2024-10-15",
    "联系人": "值班联络人",
    "联系电话": "0769-22220000",
}
"""A row that can be submitted at once."""

SHEET = """query ($id: ID!) { node(id: $id) { ... on SheetImport {
  id version kind fileName state mode submits unknownColumns problem finishedAt
  tally { waiting create join refused created joined }
} } }"""
ROWS = """query ($sheet: ID!) { sheetRows(first: 100, filter: {sheet: {eq: $sheet}}) { nodes {
  id version number outcome matchTitle cells { column text } problems { column code rule message }
  achievement { id title stage } demand { id title stage }
} } }"""


def book(rows: Sequence[Mapping[str, Any]], **options: Any) -> bytes:
    """A workbook with a header of all the rows' names, and the rows."""
    made = BytesIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    with xlsxwriter.Workbook(made, {"in_memory": True, **options}) as workbook:
        sheet = workbook.add_worksheet("成果")
        sheet.write_row(0, 0, names)
        for at, row in enumerate(rows, start=1):
            for name, value in row.items():
                sheet.write(at, names.index(name), value)
    return made.getvalue()


def with_nul(content: bytes, said: str) -> bytes:
    """The workbook with a NUL, as XLSX writes it, in the place of the text."""
    made = BytesIO()
    with ZipFile(BytesIO(content)) as good, ZipFile(made, "w", ZIP_DEFLATED) as changed:
        for name in good.namelist():
            changed.writestr(name, good.read(name).replace(said.encode(), b"_x0000_"))
    return made.getvalue()


def titled(*titles: str, **changes: Any) -> list[dict[str, Any]]:
    """Good rows with these titles."""
    return [{**GOOD, "成果名称": title, **changes} for title in titles]


async def send(
    api: Api,
    content: bytes | AsyncIterable[bytes],
    as_: str | None = "liaison_town",
    *,
    name: str = "成果.xlsx",
    kind: str = "ACHIEVEMENT",
    headers: Mapping[str, str] | None = None,
    **more: str,
) -> httpx.Response:
    """Send a sheet as the page does; the response as it is."""
    if as_ is not None:
        await api.data("{ viewer { role } }", as_=as_)
    given = {"Origin": api.settings.origins[0], **(headers or {})}
    params = {"kind": kind, "name": name, **more}
    return await api.client(as_).post("/sheets", params=params, content=content, headers=given)


async def refusal(api: Api, content: bytes, **more: Any) -> str:
    """The code of why the file was refused as a whole."""
    response = await send(api, content, **more)
    assert response.status_code >= 400, response.text
    answer = response.json()
    assert answer["sheetImport"] is None
    [error] = answer["userErrors"]
    return str(error["code"])


async def brought(
    api: Api, content: bytes, as_: str = "liaison_town", **more: Any
) -> dict[str, Any]:
    """An import whose rows have been checked."""
    response = await send(api, content, as_, **more)
    assert response.status_code == 201, response.text
    answer = response.json()
    assert answer["userErrors"] == []
    await worked(api)
    return await sheet_of(api, answer["sheetImport"]["id"], as_)


async def worked(api: Api) -> None:
    """Let the server do all that it has to do on imports."""
    while await work_once(api.settings.audit_head_file):
        pass


async def sheet_of(api: Api, number: str, as_: str = "liaison_town") -> dict[str, Any]:
    """The import as it is now."""
    found: dict[str, Any] = (await api.data(SHEET, {"id": number}, as_=as_))["node"]
    return found


async def rows_of(
    api: Api, sheet: Mapping[str, Any], as_: str = "liaison_town"
) -> list[dict[str, Any]]:
    """Its rows."""
    found: list[dict[str, Any]] = (await api.data(ROWS, {"sheet": sheet["id"]}, as_=as_))[
        "sheetRows"
    ]["nodes"]
    return found


def tally(**counts: int) -> dict[str, int]:
    """The counts of an import, those that are not said being none."""
    names = ("waiting", "create", "join", "refused", "created", "joined")
    return {name: counts.get(name, 0) for name in names}


def key(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": record["id"], "version": record["version"]}
