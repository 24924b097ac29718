"""Which type a file really is, by its content. Reads little of it, and unpacks nothing."""

from __future__ import annotations

import os
import struct
from typing import BinaryIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from backend.files.values import FileType

MOST_MEMBERS = 5_000
"""Members of a packed document; a longer list is not read at all."""

_HEADS: tuple[tuple[bytes, FileType], ...] = (
    (b"%PDF-", FileType.PDF),
    (b"\x89PNG\r\n\x1a\n", FileType.PNG),
    (b"\xff\xd8\xff", FileType.JPEG),
)
_PACKED: tuple[tuple[frozenset[str], FileType], ...] = (
    (frozenset({"[Content_Types].xml", "word/document.xml"}), FileType.DOCX),
    (frozenset({"[Content_Types].xml", "xl/workbook.xml"}), FileType.XLSX),
    (frozenset({"OFD.xml"}), FileType.OFD),
)
_MACROS = "vbaproject.bin"
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 0xFFFF


def sniff(file: BinaryIO) -> FileType | None:
    """The type of the content; None where it is of none that is accepted.

    Documents with macros are none: they are other types, whatever they are called.
    """
    file.seek(0)
    head = file.read(8)
    for signature, found in _HEADS:
        if head.startswith(signature):
            return found
    return _packed(file) if head.startswith(b"PK\x03\x04") else None


def _packed(file: BinaryIO) -> FileType | None:
    if not 0 < _members(file) <= MOST_MEMBERS:
        return None
    try:
        with ZipFile(file) as packed:
            names = set(packed.namelist())
    except (BadZipFile, LargeZipFile, ValueError, OSError, NotImplementedError):
        return None
    if any(name.lower().endswith(_MACROS) for name in names):
        return None
    return next((found for needed, found in _PACKED if needed <= names), None)


def _members(file: BinaryIO) -> int:
    """How many members the archive says it has; 0 where it says nothing that can be read."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        return 0
    members: int = struct.unpack_from("<H", tail, at + 10)[0]
    return members
