"""What shows an achievement: reports, test records, pictures (成果材料), read by who judges it."""

from __future__ import annotations

from typing import Any

from backend.achievements.models import Achievement, AchievementMaterial
from backend.core.writing.inputs import Draft
from backend.core.writing.inserting import Part
from backend.core.writing.write import Write
from backend.files.models import StoredFile


async def given(write: Write, draft: Draft) -> list[Part]:
    """The materials that an input names, to be kept with a new achievement."""
    return [_part(piece) for piece in await _wanted(write, draft)]


async def replace(write: Write, row: Achievement, draft: Draft) -> None:
    """Let the input's materials take the place of those there are, if it says any."""
    if "materials" not in draft:
        return
    wanted = await _wanted(write, draft)
    write.demand()
    present = await AchievementMaterial.filter(achievement_id=row.id, superseded_at=None)
    for old in present:
        if _said(old) not in wanted:
            await _give_up(write, row, old)
    kept = [_said(old) for old in present]
    await write.add(row, [_part(piece) for piece in wanted if piece not in kept])


async def _give_up(write: Write, row: Achievement, old: AchievementMaterial) -> None:
    # What was handed in once may have been judged by: it stays to be read.
    if row.submitted_at is None:
        await write.remove(old)
    else:
        await write.change(old, superseded_at=write.now)


async def _wanted(write: Write, draft: Draft) -> list[dict[str, Any]]:
    return [
        {"title": piece["title"], "file_id": await _file(write, piece["file"], place)}
        for place, piece in enumerate(draft.get("materials") or [])
    ]


async def _file(write: Write, number: int | None, place: int) -> int | None:
    path = ("materials", str(place), "file")
    return None if number is None else (await write.visible(StoredFile, number, *path)).id


def _said(row: AchievementMaterial) -> dict[str, Any]:
    return {"title": row.title, "file_id": row.file_id}


def _part(values: dict[str, Any]) -> Part:
    return Part(AchievementMaterial, "achievement_id", values)
