"""Loading the demonstration set into an empty database, and keeping its passwords."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from backend.accounts.models import Account
from backend.achievements.models import Achievement, RegisteredResult
from backend.core.database import client
from backend.core.viewer import VISITOR
from backend.core.writing.write import writing
from backend.demo.counting import Counting
from backend.demo.story import CITY, Story, read_story
from backend.files.store import contents_of
from backend.policy.actions import current_plan
from backend.settings import Settings

ACCOUNTS_FILE = "demo-accounts.txt"
_LOADING = 0x4445_4D4F
"""The lock under which one process at a time loads the set ("DEMO")."""

Progress = Callable[[str], None]


async def load_demo(settings: Settings, progress: Progress, now: datetime | None = None) -> bool:
    """Load the set unless anybody or anything is there already; whether it was loaded.

    It is one transaction: broken off, it leaves nothing. Accounts get generated passwords, which
    are told once and kept in the data folder, readable by their owner only.
    """
    if not await _empty():
        return False
    plan = await current_plan()
    if plan.city.code != CITY:
        progress(f"The demonstration set is not of {plan.city.name.en}: it is left out.")
        return False
    progress("Loading the demonstration set …")
    began = time.monotonic()
    story = read_story()
    async with writing(VISITOR, "demo", audit_head=settings.audit_head_file) as write:
        async with client().acquire_connection() as connection:
            await connection.execute(f"SELECT pg_advisory_xact_lock({_LOADING})")
        if not await _empty():
            return False
        write.note("demonstration", None, {"loaded_at": write.now})
        acting = Counting(write, plan, story)
        await acting.enter_people()
        await acting.enter_results()
        await acting.play(now or datetime.now(UTC))
        await acting.papers.hand_over(contents_of(settings))
        # Before the commit: passwords that nobody has would be worse than a file too many.
        lines = _lines(story, acting.passwords)
        file = _keep(settings.data_dir, lines)
    progress(f"Loaded in {time.monotonic() - began:.1f} s. Accounts, kept in {file}:")
    for line in lines:
        progress(f"  {line}")
    return True


async def _empty() -> bool:
    for model in (Account, Achievement, RegisteredResult):
        if await model.exists():
            return False
    return True


def _lines(story: Story, passwords: dict[str, str]) -> list[str]:
    return [f"{key:<16} {passwords[key]}  {said['name']}" for key, said in story.accounts.items()]


def _keep(folder: Path, lines: Sequence[str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file, draft = folder / ACCOUNTS_FILE, folder / f".{ACCOUNTS_FILE}.{os.getpid()}"
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as kept:
        kept.write("".join(f"{line}\n" for line in lines))
    draft.replace(file)
    return file
