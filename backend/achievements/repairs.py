"""Writes that set registrations right (DISC-5): returned, voided. Nothing is ever lost."""

from __future__ import annotations

from backend.achievements import rules
from backend.achievements.actions import move
from backend.achievements.models import (
    Achievement,
    AchievementMaterial,
    AchievementParty,
    IntellectualProperty,
)
from backend.achievements.values import PartyRole, Stage
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write


async def give_back(write: Write, draft: Draft) -> Achievement:
    """Return a registration to its reporter for repair; meanwhile it does not count."""
    row = await write.load(Achievement, draft)
    write.demand(rules.check_returnable(row.stage))
    await move(write, row, Stage.RETURNED, repair_reason=draft["reason"])
    return row


async def void(write: Write, draft: Draft) -> Achievement:
    """Void a registration: it leaves the count, and stays in the library's books."""
    row = await write.load(Achievement, draft)
    write.demand(rules.check_voidable(row.stage))
    await move(write, row, Stage.VOIDED, repair_reason=draft["reason"])
    return row


async def join_parts(write: Write, kept: Achievement, merged: Achievement) -> None:
    """Let parties, rights and materials of a merged achievement join those of the kept one."""
    await _join_parties(write, kept, merged)
    await _join_rights(write, kept, merged)
    await _join_materials(write, kept, merged)


async def _join_parties(write: Write, kept: Achievement, merged: Achievement) -> None:
    present = {(p.organization_id, p.role) for p in await _parties(kept)}
    wanted = [(p.organization_id, p.role) for p in await _parties(merged)]
    wanted.append((merged.reporter_id, PartyRole.CO_REPORTER))
    for organization, role in dict.fromkeys(wanted):
        own = role is PartyRole.CO_REPORTER and organization == kept.reporter_id
        if not own and (organization, role) not in present:
            await write.create(
                AchievementParty, achievement_id=kept.id, organization_id=organization, role=role
            )


async def _parties(row: Achievement) -> list[AchievementParty]:
    return await AchievementParty.filter(achievement_id=row.id).order_by("id")


async def _join_rights(write: Write, kept: Achievement, merged: Achievement) -> None:
    known = {r.number_fold for r in await IntellectualProperty.filter(achievement_id=kept.id)}
    for right in await IntellectualProperty.filter(achievement_id=merged.id).order_by("id"):
        if right.number_fold not in known:
            await write.create(
                IntellectualProperty,
                achievement_id=kept.id,
                kind=right.kind,
                number=right.number,
                number_fold=right.number_fold,
                title=right.title,
            )


async def _join_materials(write: Write, kept: Achievement, merged: Achievement) -> None:
    for piece in await AchievementMaterial.filter(achievement_id=merged.id).order_by("id"):
        await write.create(
            AchievementMaterial,
            achievement_id=kept.id,
            title=piece.title,
            file_id=piece.file_id,
            superseded_at=piece.superseded_at,
        )
