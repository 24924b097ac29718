"""LIB-6: publishing an achievement, and taking it down. Publication can destroy a patent."""

from __future__ import annotations

from backend.achievements import disclosure
from backend.achievements.models import Achievement, Publication
from backend.core.ids import unknown_reference
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.files.models import StoredFile
from backend.policy.actions import current_plan


async def publish(write: Write, draft: Draft) -> Publication:
    """Publish an achievement: its holder's recorded consent and the statement on novelty first.

    What stands already is published anew once its record has changed, and gives way at once.
    """
    row = await write.load(Achievement, draft, "achievement")
    kept = {column: getattr(row, of) for column, of in disclosure.COPIED.items()}
    # Locked: what is taken down at the same time keeps who did that, and why.
    publications = Publication.select_for_update(no_key=True)
    standing = await publications.get_or_none(achievement_id=row.id, taken_down_at=None)
    if standing and all(getattr(standing, column) == value for column, value in kept.items()):
        write.violations.append(disclosure.published_already())
    write.violations.extend(disclosure.check_publishable(row.stage))
    write.violations.extend(disclosure.check_summary(draft["summary"]))
    today = (await current_plan()).day_of(write.now)
    write.violations.extend(disclosure.check_consent(draft["consented_on"], today))
    consent = await write.visible(StoredFile, draft["consent"], "consent")
    write.demand(disclosure.check_statement(draft["nothing_secret"]))
    if standing:
        await _end(write, standing, None)
    return await write.create(
        Publication,
        achievement_id=row.id,
        **kept,
        consent_id=consent.id,
        consented_on=draft["consented_on"],
        novelty=draft["novelty"],
        summary=draft["summary"],
        published_by_id=write.viewer.account,
        published_at=write.now,
    )


async def take_down(write: Write, draft: Draft) -> Publication:
    """Take a publication down at once: center staff, or who speaks for a holder or the reporter."""
    row = await write.load(Publication, draft)
    if not await write.meets(row, lambda t: disclosure.removable_by(write.viewer, t)):
        write.demand([unknown_reference("id")])
    if row.taken_down_at is not None:
        write.demand([disclosure.taken_down_already()])
    await _end(write, row, draft["reason"])
    return row


async def _end(write: Write, row: Publication, reason: str | None) -> None:
    await write.change(
        row,
        taken_down_at=write.now,
        taken_down_by_id=write.viewer.account,
        taken_down_reason=reason,
    )
