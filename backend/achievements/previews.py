"""What links to the showcase (LIB-6) say of their records: what a visitor sees, whoever asks."""

from __future__ import annotations

from pathlib import PurePosixPath

from backend.core.database import ReadSnapshot
from backend.core.declaring.rows import Row
from backend.core.errors import NotFound
from backend.core.http.previews import Preview
from backend.core.ids import row_of
from backend.core.reading.reader import Reader
from backend.core.viewer import VISITOR

SHOWN = {
    "showcase": ("Publication", "summary"),
    "showcase/results": ("RegisteredResult", "abstract"),
}
"""Of each folder of addresses, the type of its records and the field that describes them."""


async def preview_of(path: str) -> Preview | None:
    """The record that the address names; None where it names none, but a page.

    :class:`NotFound` for a record that not everybody may see, and for what is no address of one.
    """
    if path in SHOWN or PurePosixPath(path).parts[:1] != ("showcase",):
        return None
    folder, _, name = path.rpartition("/")
    if folder not in SHOWN:
        raise NotFound
    type_name, described_by = SHOWN[folder]
    number = row_of(name, type_name)
    row = None if number is None else await _seen(type_name, number)
    if row is None:
        raise NotFound
    return Preview(row.read("title"), row.read(described_by))


async def _seen(type_name: str, number: int) -> Row | None:
    """The record as a visitor sees it."""
    snapshot = ReadSnapshot()
    try:
        return await Reader(VISITOR, snapshot).one(type_name, number)
    finally:
        await snapshot.close()
