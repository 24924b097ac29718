"""KPI-i, 历史补录: which records may count in an earlier year. Pure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from backend.achievements.values import UNCOUNTED, Stage
from backend.core.errors import Text, Violation


class BackEntry(StrEnum):
    """Where the wish stands that a record counts on an earlier day."""

    WAITING = "WAITING"
    APPROVED = "APPROVED"
    REFUSED = "REFUSED"


def check_stage(stage: Stage, state: BackEntry | None) -> list[Violation]:
    """Of what counts; once approved it stays."""
    if stage in UNCOUNTED:
        message = Text(
            "请先提交登记，再申请历史补录。", "Submit it first, then ask for its own year."
        )
        return [Violation("NOT_SUBMITTED", ("id",), message, "KPI-i")]
    if state is BackEntry.APPROVED:
        message = Text("该记录的历史补录已批准。", "Its back-entry has been approved.")
        return [Violation("APPROVED", ("id",), message, "KPI-i")]
    return []


def check_day(on: date | None, submitted_on: date | None) -> list[Violation]:
    """The original day lies before the one on which it was entered here."""
    if on is None or submitted_on is None or on < submitted_on:
        return []
    message = Text(
        f"补录日期须早于本平台的登记日期（{submitted_on}）。",
        f"The original day lies before its registration here ({submitted_on}).",
    )
    return [Violation("NOT_EARLIER", ("on",), message, "KPI-i")]


def check_waiting(state: BackEntry | None) -> list[Violation]:
    """A wish is decided once."""
    if state is BackEntry.WAITING:
        return []
    message = Text("没有待批准的历史补录。", "No back-entry waits for a decision.")
    return [Violation("NONE_WAITS", ("id",), message, "KPI-i")]
