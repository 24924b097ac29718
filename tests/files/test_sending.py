"""Files taken in: what is accepted, what is refused and leaves nothing behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.files.samples import (
    DOCM,
    DOCX,
    JPEG,
    OFD,
    PDF,
    PNG,
    XLSX,
    fetched,
    packed,
    send,
    sent,
)
from tests.state import state

MIB = 1024 * 1024
FILE = "query ($id: ID!) { node(id: $id) { ... on File { name type mediaType size sha256 url } } }"


def contents(api: Api) -> list[str]:
    """The hashes of what is kept."""
    folder = api.settings.file_store.folder
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("name", "body", "type_", "media"),
    [
        ("营业执照.pdf", PDF, "PDF", "application/pdf"),
        ("照片.PNG", PNG, "PNG", "image/png"),
        ("a.jpg", JPEG, "JPEG", "image/jpeg"),
        ("a b.jpeg", JPEG, "JPEG", "image/jpeg"),
        ("合同（终稿）.docx", DOCX, "DOCX", "wordprocessingml.document"),
        ("清单.xlsx", XLSX, "XLSX", "spreadsheetml.sheet"),
        ("红头文件.ofd", OFD, "OFD", "application/ofd"),
    ],
)
async def test_each_type_comes_and_goes_unchanged(
    city: Api, name: str, body: bytes, type_: str, media: str
) -> None:
    file = await sent(city, name, body)
    digest = sha256(body).hexdigest()
    assert file == {"id": file["id"], "name": name, "type": type_, "size": len(body)}
    shown = (await city.data(FILE, {"id": file["id"]}, as_="liaison_town"))["node"]
    assert shown["mediaType"].endswith(media)
    assert shown == {
        "name": name,
        "type": type_,
        "mediaType": shown["mediaType"],
        "size": len(body),
        "sha256": digest,
        "url": f"/files/{file['id']}",
    }
    response = await fetched(city, file["id"], "liaison_town")
    assert (response.status_code, response.content) == (200, body)
    assert response.headers["content-type"] == shown["mediaType"]
    assert response.headers["content-disposition"].startswith("attachment; filename*=UTF-8''")
    assert response.headers["x-content-type-options"] == "nosniff"
    again = await fetched(
        city, file["id"], "liaison_town", **{"If-None-Match": response.headers["etag"]}
    )
    assert (again.status_code, again.content) == (304, b"")
    assert contents(city) == [digest]


@pytest.mark.parametrize(
    ("name", "body", "status", "code"),
    [
        ("", PDF, 400, "BLANK"),
        (".pdf", PDF, 415, "UNKNOWN_TYPE"),
        ("..", PDF, 400, "BAD_NAME"),
        ("../../etc/passwd.pdf", PDF, 400, "BAD_NAME"),
        ("C:\\a.pdf", PDF, 400, "BAD_NAME"),
        ("a\u202efdp.pdf", PDF, 400, "BAD_NAME"),
        ("a\nb.pdf", PDF, 400, "BAD_NAME"),
        ("长" * 200 + ".pdf", PDF, 400, "TOO_LONG"),
        ("a.exe", PDF, 415, "UNKNOWN_TYPE"),
        ("a", PDF, 415, "UNKNOWN_TYPE"),
        ("a.pdf", b"", 400, "EMPTY"),
        ("a.pdf", b"MZ" + b"\0" * 100, 415, "TYPE_LIES"),
        ("a.pdf", PNG, 415, "TYPE_LIES"),
        ("a.docx", XLSX, 415, "TYPE_LIES"),
        ("a.docx", DOCM, 415, "TYPE_LIES"),
        ("a.docx", DOCX[:-30], 415, "TYPE_LIES"),
        ("a.xlsx", packed("a", "b"), 415, "TYPE_LIES"),
        ("a.ofd", packed(*(f"x{n}" for n in range(5001)), "OFD.xml"), 415, "TYPE_LIES"),
        ("a.pdf", PDF + b"\0" * (20 * MIB), 413, "TOO_LARGE"),
        ("a.pdf", b"\0" * (21 * MIB), 413, "TOO_LARGE"),
    ],
)
async def test_what_is_refused_leaves_nothing(
    city: Api, city_database: Database, name: str, body: bytes, status: int, code: str
) -> None:
    await city.data("{ viewer { role } }", as_="liaison_town")
    before = await state(city_database)
    response = await send(city, name, body)
    answer = response.json()
    assert (response.status_code, [e["code"] for e in answer["userErrors"]]) == (status, [code])
    assert answer["file"] is None
    assert answer["userErrors"][0]["message"]
    about_name = code in ("BLANK", "UNKNOWN_TYPE", "BAD_NAME", "TOO_LONG")
    assert answer["userErrors"][0]["rule"] == ("FILE-1" if about_name else "FILE-2")
    assert await state(city_database) == before
    assert contents(city) == []


async def test_the_largest_file(city: Api) -> None:
    body = PDF + b"\0" * (20 * MIB - len(PDF))
    file = await sent(city, "大.pdf", body)
    assert file["size"] == 20 * MIB
    assert (await fetched(city, file["id"], "liaison_town")).content == body


async def test_without_a_length_the_size_is_bounded_too(city: Api) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield PDF
        for _ in range(21):
            yield b"\0" * MIB

    response = await send(city, "a.pdf", endless())
    assert (response.status_code, response.json()["userErrors"][0]["code"]) == (413, "TOO_LARGE")
    assert contents(city) == []


async def test_a_file_that_was_cut_off(city: Api, city_database: Database) -> None:
    await city.data("{ viewer { role } }", as_="liaison_town")
    before = await state(city_database)

    async def half() -> AsyncIterator[bytes]:
        yield PDF

    response = await send(city, "a.pdf", half(), **{"Content-Length": "5000"})
    assert response.json()["userErrors"][0]["code"] == "CUT_OFF"
    assert await state(city_database) == before
    assert contents(city) == []


async def test_two_at_once_with_one_name(city: Api) -> None:
    first, second = await asyncio.gather(
        sent(city, "合同.pdf", PDF), sent(city, "合同.pdf", PDF + b"%")
    )
    assert first["id"] != second["id"]
    assert (await fetched(city, first["id"], "liaison_town")).content == PDF
    assert (await fetched(city, second["id"], "liaison_town")).content == PDF + b"%"


async def test_one_content_twice_is_kept_once(city: Api) -> None:
    several = await asyncio.gather(*(sent(city, f"{n}.pdf") for n in range(5)))
    assert len({file["id"] for file in several}) == 5
    assert contents(city) == [sha256(PDF).hexdigest()]


async def test_who_may_send(city: Api) -> None:
    may = {}
    for person in (None, *CAST):
        response = await send(city, "a.pdf", PDF, person)
        may[person] = response.status_code
    refused: dict[str | None, int] = {p: s for p, s in may.items() if s != 201}
    others = {p for p in CAST if p.startswith("evaluator")}
    others |= {"leader", "admin", "auditor", "broker", "financier"}
    assert refused == {None: 401} | dict.fromkeys(others, 403)


async def test_pages_of_listed_origins_alone_get_leave_to_send(city: Api) -> None:
    """A browser asks by `OPTIONS` before a page of another origin sends a file."""
    client = city.client("a browser")
    asking = {"Host": "api.test", "Access-Control-Request-Method": "POST"}
    listed = city.settings.origins[0]
    for origin, status in [(listed, 200), ("https://elsewhere.example", 400)]:
        answer = await client.options("/files", headers={**asking, "Origin": origin})
        assert answer.status_code == status
        allowed = answer.headers.get("access-control-allow-origin")
        assert allowed == (listed if status == 200 else None)
    bare = await client.options("/files")
    assert (bare.status_code, bare.headers["allow"]) == (405, "POST")


async def test_another_origin_is_refused(city: Api) -> None:
    for origin in ("https://elsewhere.example", "null"):
        response = await send(city, "a.pdf", PDF, Origin=origin)
        assert response.status_code == 403
        assert response.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert contents(city) == []


async def test_too_many_that_nobody_uses(city: Api, city_database: Database) -> None:
    await sent(city)
    await city_database.rows(
        "INSERT INTO stored_file (version, name, type, size, sha256, uploader_id, created_at) "
        "SELECT 1, 'a.pdf', 'PDF', 1, repeat('0', 64), f.uploader_id, now() "
        "FROM stored_file f, generate_series(1, 199)"
    )
    response = await send(city, "b.pdf", PDF)
    assert (response.status_code, response.json()["userErrors"][0]["code"]) == (429, "TOO_MANY")
    await sent(city, "c.pdf", as_="liaison_uni")


async def test_an_upload_is_in_the_log(city: Api, city_database: Database) -> None:
    await sent(city, "合同.pdf")
    (entry,) = await city_database.rows(
        "SELECT operation, subject, role FROM audit_entry WHERE subject = 'stored_file'"
    )
    assert entry == {"operation": "file_upload", "subject": "stored_file", "role": "LIAISON"}


async def test_nothing_lies_where_uploads_come_in(city: Api) -> None:
    await sent(city)
    await send(city, "a.pdf", PNG)
    incoming: Path = city.settings.incoming_dir
    assert list(incoming.iterdir()) == []
