"""KPI-i: what was before the platform counts in its own year, when that is approved."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from backend.achievements import backentry
from backend.achievements.models import Achievement
from backend.achievements.values import UNCOUNTED
from backend.core.errors import Text, Violation
from backend.core.ids import unknown_reference
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.files.models import StoredFile
from backend.policy.actions import current_plan


@dataclass(frozen=True, slots=True)
class BackEntries:
    """Back-entry of one kind of records.

    `day` is the column that decides the year (KPI-b), `stands` says whether the record is there to
    be counted, `asked` what else a wish for the day has to meet. `owner` is the column of the
    organization that asks, `first` what it is told while the record does not stand.
    """

    model: type[Any]
    day: str
    stands: Callable[[Any], bool]
    asked: Callable[[Any, date, date], Awaitable[list[Violation]]] | None = None
    approved: Callable[[Any], list[Violation]] | None = None
    owner: str = "reporter_id"
    first: Text = backentry.REGISTERED_FIRST

    async def ask(self, write: Write, draft: Draft) -> Any:
        """Say which day it was of, with the proof; the lead department decides."""
        row = await write.load(self.model, draft)
        if getattr(row, self.owner) != write.viewer.organization:
            write.demand([unknown_reference("id")])
        write.violations.extend(backentry.check_stage(self.stands(row), row.back_state, self.first))
        write.violations.extend(await self._check_day(write, row, draft["on"]))
        proof = await write.visible(StoredFile, draft["proof"], "proof")
        write.demand()
        await write.change(
            row,
            back_state=backentry.BackEntry.WAITING,
            back_on=draft["on"],
            back_proof_id=proof.id,
            back_reason=draft["reason"],
        )
        return row

    async def approve(self, write: Write, draft: Draft) -> Any:
        """Approve: the original day decides the year from now on.

        It has to hold by what the record says now: another proof, or a correction, may have come.
        """
        row = await self._waiting(write, draft)
        if self.approved is not None:
            write.demand(self.approved(row))
        found = await self._check_day(write, row, row.back_on)
        write.demand(replace(v, field=("id",)) for v in found)
        plan = await current_plan()
        begins = plan.day_bounds(row.back_on)[0]
        await write.change(row, back_state=backentry.BackEntry.APPROVED, **{self.day: begins})
        return row

    async def refuse(self, write: Write, draft: Draft) -> Any:
        """Refuse, with the reason: the day that the platform saw goes on to decide the year."""
        row = await self._waiting(write, draft)
        await write.change(row, back_state=backentry.BackEntry.REFUSED, back_reason=draft["reason"])
        return row

    async def _check_day(self, write: Write, row: Any, on: date | None) -> list[Violation]:
        if on is None:
            return []
        plan = await current_plan()
        seen = getattr(row, self.day)
        found = backentry.check_day(on, seen and plan.day_of(seen))
        if self.asked is not None and not found and self.stands(row):
            found += await self.asked(row, on, plan.day_of(write.now))
        return found

    async def _waiting(self, write: Write, draft: Draft) -> Any:
        row = await write.load(self.model, draft)
        write.demand(backentry.check_waiting(row.back_state, stands=self.stands(row)))
        return row


async def _formed(row: Achievement, on: date, _today: date) -> list[Violation]:
    return backentry.check_formed(on, row.formed_on)


BACK_ENTRIES = BackEntries(
    Achievement, "submitted_at", lambda row: row.stage not in UNCOUNTED, _formed
)
