"""What links to the showcase (LIB-6) say of their records: what a visitor sees, whoever asks."""

from __future__ import annotations

from backend.core.database import ReadSnapshot
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
    """The record that the address names, where everybody may see it."""
    folder, _, name = path.rpartition("/")
    if folder not in SHOWN:
        return None
    type_name, described_by = SHOWN[folder]
    number = row_of(name, type_name)
    if number is None:
        return None
    snapshot = ReadSnapshot()
    try:
        row = await Reader(VISITOR, snapshot).one(type_name, number)
    finally:
        await snapshot.close()
    return Preview(row.read("title"), row.read(described_by)) if row else None
