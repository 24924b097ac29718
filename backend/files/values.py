"""What kinds of files are taken, and how each is told."""

from __future__ import annotations

from enum import StrEnum


class FileType(StrEnum):
    """The types of file that are accepted as evidence."""

    PDF = "PDF"
    PNG = "PNG"
    JPEG = "JPEG"
    DOCX = "DOCX"
    XLSX = "XLSX"
    OFD = "OFD"


ENDINGS: dict[str, FileType] = {
    "pdf": FileType.PDF,
    "png": FileType.PNG,
    "jpg": FileType.JPEG,
    "jpeg": FileType.JPEG,
    "docx": FileType.DOCX,
    "xlsx": FileType.XLSX,
    "ofd": FileType.OFD,
}
"""The endings of names, in small letters, and the type that each promises."""

MEDIA_TYPES: dict[FileType, str] = {
    FileType.PDF: "application/pdf",
    FileType.PNG: "image/png",
    FileType.JPEG: "image/jpeg",
    FileType.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FileType.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileType.OFD: "application/ofd",
}

MOST_BYTES = 20 * 1024 * 1024
"""The size of a file, in bytes."""

LONGEST_NAME = 200
"""The length of a file's name, in characters."""

MOST_LOOSE = 200
"""How many files of one account may wait to be referred to."""

MOST_LOOSE_WAITING = 4
"""The same of an account that waits to be activated (ACC-1): anybody can ask for one."""
