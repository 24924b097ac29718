"""LIB-6: publishing an achievement, and taking it down. Publication can destroy a patent."""

from __future__ import annotations

from backend.achievements import disclosure
from backend.achievements.models import Achievement, Publication
from backend.core.ids import unknown_reference
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.files.models import StoredFile
from backend.policy.actions import current_plan

conflict("publication_open_once", disclosure.published_already())


async def publish(write: Write, draft: Draft) -> Publication:
    """Publish an achievement: its holder's recorded consent and the statement on novelty first."""
    row = await write.load(Achievement, draft, "achievement")
    write.violations.extend(disclosure.check_publishable(row.stage))
    today = (await current_plan()).day_of(write.now)
    write.violations.extend(disclosure.check_consent(draft["consented_on"], today))
    consent = await write.visible(StoredFile, draft["consent"], "consent")
    write.demand(disclosure.check_statement(draft["nothing_secret"]))
    return await write.create(
        Publication,
        achievement_id=row.id,
        title=row.title,
        kind=row.kind,
        keywords=row.keywords,
        trl=row.trl,
        industry_id=row.industry_id,
        reporter_id=row.reporter_id,
        consent_id=consent.id,
        consented_on=draft["consented_on"],
        novelty=draft["novelty"],
        summary=draft["summary"],
        published_by_id=write.viewer.account,
        published_at=write.now,
    )


async def take_down(write: Write, draft: Draft) -> Publication:
    """Take a publication down at once: center staff, or the reporter's liaison for the holder."""
    row = await write.load(Publication, draft)
    if not disclosure.may_take_down(write.viewer, row.reporter_id):
        write.demand([unknown_reference("id")])
    if row.taken_down_at is not None:
        write.demand([disclosure.taken_down_already()])
    await write.change(
        row,
        taken_down_at=write.now,
        taken_down_by_id=write.viewer.account,
        taken_down_reason=draft["reason"],
    )
    return row
