"""Files in the schema; their content goes by `/files`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from backend.core.declaring.records import Node, batch, column, describe_enum, pure, record
from backend.core.ids import GlobalId
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import sql
from backend.core.writing.write import on_change
from backend.files.actions import keep_superseded
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


on_change(keep_superseded)


def superseded(type_name: str, column: str, description: str) -> Any:
    """The field of a record's files that another took the place of, the newest first."""

    async def found(reader: Reader, numbers: list[int]) -> Sequence[list[Any]]:
        rows = await reader.fetch(
            sql(
                "SELECT record, file_id FROM superseded_file WHERE type_name = {}::text "
                'AND "column" = {}::text AND record = ANY({}::bigint[]) ORDER BY id DESC',
                type_name,
                column,
                numbers,
            )
        )
        files = await gathered(*(reader.one("File", row["file_id"]) for row in rows))
        by_record: dict[int, list[Any]] = {n: [] for n in numbers}
        for row, file in zip(rows, files, strict=True):
            if file is not None:
                by_record[row["record"]].append(file)
        return [by_record[n] for n in numbers]

    return batch(description, found)


TYPES: tuple[Any, ...] = (File,)
