"""Files in the schema; their content goes by `/files`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from backend.core.ids import GlobalId
from backend.core.reading.declaring import Node, column, describe_enum, pure, record
from backend.files.models import StoredFile as Table
from backend.files.references import files_for
from backend.files.values import MEDIA_TYPES, FileType

describe_enum(
    FileType,
    "The type of a file, by its content.",
    {
        FileType.PDF: "PDF",
        FileType.PNG: "PNG 图片",
        FileType.JPEG: "JPEG 图片",
        FileType.DOCX: "Word 文档 (DOCX)",
        FileType.XLSX: "Excel 表格 (XLSX)",
        FileType.OFD: "版式文档 (OFD, GB/T 33190)",
    },
)


def address(number: int) -> str:
    """Where the content of the file with this number is."""
    return f"/files/{GlobalId('File', number)}"


def _media_type(found: FileType) -> str:
    return MEDIA_TYPES[found]


@record(
    Table,
    scope=files_for,
    description="A file (附件), sent by `POST /files?name=…` and never changed. Seen by those who "
    "see a record that refers to it; before there is one, by who sent it.",
)
class File(Node):
    """One file."""

    name: str = column("The name that it was given.")
    type: FileType = column("What it is, by its content.")
    media_type: str = pure("The media type that it is sent with.", _media_type, "type")
    size: int = column("Bytes.")
    sha256: str = column("SHA-256 of its content, hexadecimal.")
    url: str = pure("Where its content is, always as a download.", address, "id")
    created_at: datetime = column("When it was sent, UTC.")


TYPES: tuple[Any, ...] = (File,)
