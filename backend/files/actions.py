"""Taking files in, and cleaning those that nobody refers to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, BinaryIO

from tortoise import Model

from backend.core.database import client
from backend.core.writing.write import Write
from backend.files import references, rules
from backend.files.models import StoredFile, SupersededFile
from backend.files.sniffing import sniff
from backend.files.store import Contents
from backend.files.values import MOST_LOOSE, MOST_LOOSE_WAITING

LOOSE_FOR = timedelta(hours=24)
"""How long a file may wait to be referred to before it is cleaned."""

_LOCKS = 7_046_029
"""The space of the locks under which one content is kept or dropped."""


@dataclass(frozen=True, slots=True)
class Received:
    """A file that has come whole: its name, its content (open, on disk), its size and hash."""

    name: str
    content: BinaryIO
    size: int
    sha256: str


async def keep(write: Write, contents: Contents, received: Received) -> StoredFile:
    """Keep a file; its content goes to the store before the row is there to point at it."""
    found = sniff(received.content)
    write.demand(rules.check_content(received.name, received.size, found))
    assert found is not None
    account = write.viewer.account or 0
    most = MOST_LOOSE_WAITING if write.viewer.waiting else MOST_LOOSE
    if await references.loose_of(account) >= most:
        write.demand([rules.too_many_loose(most)])
    await _locked(received.sha256)
    await contents.keep(received.sha256, received.content)
    return await write.create(
        StoredFile,
        name=received.name,
        type=found,
        size=received.size,
        sha256=received.sha256,
        uploader_id=account,
        created_at=write.now,
    )


async def keep_superseded(write: Write, row: Model, was: dict[str, Any]) -> None:
    """Keep the file that a record referred to until this change: it is superseded, not gone."""
    for type_name, column in references.columns_of(type(row)):
        if was.get(column):
            await write.create(
                SupersededFile,
                file_id=was[column],
                type_name=type_name,
                record=row.pk,
                column=column,
                superseded_at=write.now,
            )


async def remove_loose(write: Write) -> list[str]:
    """Remove the rows that nothing refers to a day after they came; the hashes they had."""
    numbers = await references.loose_before(write.now - LOOSE_FOR)
    # Not the weaker lock: who is about to refer to one waits, and finds it gone.
    rows = await StoredFile.filter(id__in=numbers).order_by("id").select_for_update()
    for row in rows:
        await write.remove(row)
    return [row.sha256 for row in rows]


async def drop_unused(contents: Contents, sha256: str) -> bool:
    """Drop a content that no row has, inside a transaction; whether it was dropped."""
    await _locked(sha256)
    if await StoredFile.filter(sha256=sha256).exists():
        return False
    await contents.drop(sha256)
    return True


def stale(now: datetime) -> datetime:
    """Contents that came before this moment and that no row has were left by a broken write."""
    return now - LOOSE_FOR


async def _locked(sha256: str) -> None:
    # One content is kept or dropped by one at a time; held until the transaction ends.
    number = int(sha256[:8], 16) - 2**31
    async with client().acquire_connection() as connection:
        await connection.execute("SELECT pg_advisory_xact_lock($1, $2)", _LOCKS, number)
