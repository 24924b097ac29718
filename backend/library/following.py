"""SERV-2: what was done for an entry is recorded."""

from __future__ import annotations

from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.files.models import StoredFile
from backend.library import rules
from backend.library.models import ServiceEntry, ServiceRecord
from backend.policy.actions import current_plan


async def add_record(write: Write, draft: Draft) -> ServiceRecord:
    """Record what was done; the entry's clock begins anew on that day."""
    entry = await write.visible(ServiceEntry, draft["entry"], "entry")
    plan = await current_plan()
    if not await write.meets(entry, lambda t: rules.recorded_by(write.viewer, t)):
        write.violations.append(rules.not_yours())
    if entry.left_at is not None:
        write.violations.append(rules.entry_has_left("entry", "SERV-2"))
    if draft["day"] is not None:
        admitted, today = plan.day_of(entry.admitted_at), plan.day_of(write.now)
        write.violations.extend(rules.check_day(draft["day"], admitted, today))
    file = draft.get("file")
    if file is not None:
        await write.visible(StoredFile, file, "file")
    write.demand()
    return await write.create(
        ServiceRecord,
        entry_id=entry.id,
        kind=draft["kind"],
        day=draft["day"],
        what=draft["what"],
        file_id=file,
        by_id=write.viewer.account,
        recorded_at=write.now,
    )
