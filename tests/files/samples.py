"""Files as people send them: small ones of each type, and how they are sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import httpx

from tests.api import Api

PDF = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 32


def packed(*members: str, stuffing: int = 0) -> bytes:
    """A ZIP archive with these members."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name in members:
            archive.writestr(name, b"<x/>" + b" " * stuffing)
    return made.getvalue()


DOCX = packed("[Content_Types].xml", "word/document.xml")
XLSX = packed("[Content_Types].xml", "xl/workbook.xml")
OFD = packed("OFD.xml", "Doc_0/Document.xml")
DOCM = packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")

Body = bytes | AsyncIterator[bytes]


async def send(
    api: Api, name: str, body: Body, as_: str | None = "liaison_town", **headers: str
) -> httpx.Response:
    """Send a file as the page does; the response as it is."""
    if as_ is not None:
        await api.data("{ viewer { role } }", as_=as_)
    given = {"Origin": api.settings.origins[0], **headers}
    client = api.client(as_)
    return await client.post("/files", params={"name": name}, content=body, headers=given)


async def sent(
    api: Api, name: str = "合同.pdf", body: bytes = PDF, as_: str = "liaison_town"
) -> dict[str, Any]:
    """A file that was taken in."""
    response = await send(api, name, body, as_)
    assert response.status_code == 201, response.text
    answer = response.json()
    assert answer["userErrors"] == []
    file: dict[str, Any] = answer["file"]
    return file


async def fetched(api: Api, file: str, as_: str | None, **headers: str) -> httpx.Response:
    """Ask for a file's content."""
    if as_ is not None:
        await api.data("{ viewer { role } }", as_=as_)
    return await api.client(as_).get(f"/files/{file}", headers=headers)
