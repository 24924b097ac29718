"""Files that are no plain sheets: each refused for what it is, and the server goes on."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.api import Api
from tests.databases import Database
from tests.mutations import held
from tests.sheets.bringing import GOOD, book, refusal, send, titled

SHEET = "xl/worksheets/sheet1.xml"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def rewritten(member: str, old: bytes, new: bytes, *more: tuple[str, bytes]) -> bytes:
    """A good workbook with one member changed, and others added."""
    made = BytesIO()
    with ZipFile(BytesIO(book([GOOD]))) as good, ZipFile(made, "w", ZIP_DEFLATED) as changed:
        for name in good.namelist():
            content = good.read(name)
            if name == member:
                assert old in content
                content = content.replace(old, new, 1)
            changed.writestr(name, content)
        for name, content in more:
            changed.writestr(name, content)
    return made.getvalue()


def with_macros() -> bytes:
    return rewritten(SHEET, b"", b"", ("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0"))


def with_macro_type() -> bytes:
    old = b"spreadsheetml.sheet.main+xml"
    return rewritten("[Content_Types].xml", old, b"sheet.macroEnabled.main+xml")


def with_entities() -> bytes:
    head = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet '
    return rewritten(SHEET, b"<worksheet ", head)


def far_out() -> bytes:
    """A cell in the last corner: a dense table of it has 17 thousand million cells."""
    cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return rewritten(SHEET, b"</sheetData>", cell)


def bomb() -> bytes:
    """300 MiB of nothing, in 300 kB."""
    return rewritten(SHEET, b"", b"", ("xl/media/image1.xml", b" " * (300 * 1024 * 1024)))


def lying() -> bytes:
    """An archive that says its members are small."""
    whole = bytearray(bomb())
    size = (300 * 1024 * 1024).to_bytes(4, "little")
    while (at := whole.find(size)) >= 0:
        whole[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(whole)


def damaged(*, late: bool) -> bytes:
    """A workbook whose sheet cannot be unpacked, from its beginning or far into it."""
    content = bytearray(book([{**GOOD, "备注": f"{n * 7919}"} for n in range(3_000)]))
    with ZipFile(BytesIO(content)) as good:
        sheet = good.getinfo(SHEET)
    begin = sheet.header_offset + 30 + len(SHEET)
    at = begin + (sheet.compress_size - 200 if late else 0)
    content[at : at + 100] = b"\xff" * 100
    return bytes(content)


FILES = {
    "nothing": (b"", "EMPTY"),
    "an empty workbook": (book([]), "EMPTY"),
    "a header alone": (book([dict.fromkeys(GOOD, "")]), "EMPTY"),
    "macros": (with_macros(), "MACROS"),
    "macros by its type": (with_macro_type(), "MACROS"),
    "external entities": (with_entities(), "ENTITIES"),
    "a cell far out": (far_out(), "TOO_MUCH"),
    "a bomb": (bomb(), "UNPACKED_TOO_LARGE"),
    "a password": (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "PASSWORD"),
    "an old workbook": (COMPOUND, "OLD_EXCEL"),
    "another archive": (rewritten(SHEET, b"", b"")[:200], "BROKEN"),
    "a damaged sheet": (damaged(late=False), "BROKEN"),
    "a sheet damaged far down": (damaged(late=True), "BROKEN"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 32, "NOT_A_SHEET"),
    "no encoding": ("成果名称,成果类型\n".encode() + b"\x81\xff\xff\xff" * 20, "UNDECODABLE"),
    "another header": (book([{"姓名": "甲", "电话": "1"}]), "WRONG_COLUMNS"),
    "a column twice": (
        "成果名称,名称,成果类型,成果简介,成果密级\na,b,c,d,e\n".encode(),
        "REPEATED_COLUMNS",
    ),
}


@pytest.mark.parametrize("name", FILES)
async def test_each_is_refused_for_what_it_is(
    city: Api, city_database: Database, name: str
) -> None:
    content, code = FILES[name]
    before = await held(city, city_database, "liaison_town")
    assert await refusal(city, content) == code
    assert await held(city, city_database, "liaison_town") == before


async def test_an_archive_that_lies_about_its_sizes_is_read_within_bounds(city: Api) -> None:
    response = await send(city, lying())
    assert response.status_code in (201, 400), response.text


async def test_rows_beyond_the_most_are_refused(city: Api) -> None:
    head = ",".join(GOOD)
    row = ",".join(str(value) for value in GOOD.values())
    content = "\n".join([head, *[row] * 50_001]).encode()
    assert await refusal(city, content, name="成果.csv") == "TOO_MANY_ROWS"


async def test_more_text_than_is_kept_is_refused_unless_no_column_is_known(
    city: Api, city_database: Database
) -> None:
    rows = [{**GOOD, "成果简介": "长" * 5_000}] * 8_100
    assert await refusal(city, book(rows)) == "TOO_MUCH"
    assert await city_database.value("SELECT count(*) FROM sheet_import") == 0
    rows = [{**GOOD, "备注": "长" * 5_000}] * 8_100
    response = await send(city, book(rows))
    assert (response.status_code, response.json()["sheetImport"]["rows"]) == (201, 8_100)


async def test_who_may_not_register_brings_nothing_in(city: Api, city_database: Database) -> None:
    content = book(titled("一项成果"))
    for person in ("firm", "liaison_town", "staff"):
        before = await held(city, city_database, person)
    for who, kind, status in (
        (None, "ACHIEVEMENT", 401),
        ("staff", "ACHIEVEMENT", 403),
        ("firm", "ACHIEVEMENT", 403),
        ("liaison_town", "PLATFORM", 400),
    ):
        response = await send(city, content, who, kind=kind)
        assert response.status_code == status, (who, response.text)
    foreign = await send(city, content, headers={"Origin": "https://elsewhere.example"})
    assert foreign.status_code == 403
    assert (await send(city, content, name="a/b.xlsx")).status_code == 400
    assert await held(city, city_database, "staff") == before


async def test_the_template_is_for_who_may_register(city: Api) -> None:
    for person, kind, status in (
        (None, "ACHIEVEMENT", 401),
        ("staff", "ACHIEVEMENT", 403),
        ("firm", "ACHIEVEMENT", 403),
        ("firm", "DEMAND", 200),
        ("liaison_town", "ACHIEVEMENT", 200),
        ("liaison_town", "NOTHING", 400),
    ):
        if person is not None:
            await city.data("{ viewer { role } }", as_=person)
        answer = await city.client(person).get("/sheets/template", params={"kind": kind})
        assert answer.status_code == status, (person, kind)
