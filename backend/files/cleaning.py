"""Cleaning, now and then: files that nobody refers to, contents that no file has."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from pathlib import Path

from backend.core.database import transaction
from backend.core.viewer import VISITOR
from backend.core.writing.write import writing
from backend.files.actions import drop_unused, remove_loose, stale
from backend.files.models import StoredFile
from backend.files.store import Contents

FIRST_AFTER = 60.0
"""Seconds after the start."""
EVERY = 3600.0
"""Seconds from one cleaning to the next."""

logger = logging.getLogger("zhuanhua.files")


async def clean_for_ever(contents: Contents, audit_head: Path | None) -> None:
    """Clean again and again; what goes wrong is logged and tried again."""
    await asyncio.sleep(FIRST_AFTER)
    while True:
        try:
            await clean(contents, audit_head)
        except Exception:
            logger.exception("files could not be cleaned")
        await asyncio.sleep(EVERY)


async def clean(contents: Contents, audit_head: Path | None) -> int:
    """Clean once; how many contents were dropped."""
    async with writing(VISITOR, "files_clean", audit_head=audit_head) as write:
        loose = await remove_loose(write)
    candidates = set(loose)
    # A write that broke off has left its content behind, without a row.
    async for sha256 in contents.kept_before(stale(datetime.now(UTC))):
        if not await StoredFile.filter(sha256=sha256).exists():
            candidates.add(sha256)
    dropped = 0
    for sha256 in sorted(candidates):
        async with transaction():
            dropped += await drop_unused(contents, sha256)
    return dropped
