"""KPI-i, 历史补录: which records may count in an earlier year. Pure."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from backend.core.errors import Text, Violation


class BackEntry(StrEnum):
    """Where the wish stands that a record counts on an earlier day."""

    WAITING = "WAITING"
    APPROVED = "APPROVED"
    REFUSED = "REFUSED"


REGISTERED_FIRST = Text(
    "请先提交登记（需求还须提交真实需求证明），再申请历史补录。",
    "Submit it first, and the proof of a demand; then ask for its own year.",
)
VERIFIED_FIRST = Text(
    "落地经认定后才能申请历史补录。",
    "Have the landing verified first; then ask for its own year.",
)
"""What has to be there before a record can count in an earlier year."""


def check_stage(
    stands: bool, state: BackEntry | None, first: Text = REGISTERED_FIRST
) -> list[Violation]:
    """Of what is registered, of demands proven, of landings verified; once approved it stays."""
    if not stands:
        return [Violation("NOT_SUBMITTED", ("id",), first, "KPI-i")]
    if state is BackEntry.APPROVED:
        message = Text("该记录的历史补录已批准。", "Its back-entry has been approved.")
        return [Violation("APPROVED", ("id",), message, "KPI-i")]
    return []


def check_day(on: date | None, submitted_on: date | None) -> list[Violation]:
    """The original day lies before the one that the platform saw."""
    if on is None or submitted_on is None or on < submitted_on:
        return []
    message = Text(
        f"补录日期须早于本平台记载的日期（{submitted_on}）。",
        f"The original day lies before the one on which it came in here ({submitted_on}).",
    )
    return [Violation("NOT_EARLIER", ("on",), message, "KPI-i")]


def check_formed(on: date, formed_on: date | None) -> list[Violation]:
    """A result is not discovered before it was formed."""
    if formed_on is None or on >= formed_on:
        return []
    message = Text(
        f"补录日期不能早于成果形成日期（{formed_on}）。",
        f"It was not discovered before it was formed ({formed_on}).",
    )
    return [Violation("BEFORE_FORMED", ("on",), message, "KPI-i")]


def check_waiting(state: BackEntry | None, *, stands: bool) -> list[Violation]:
    """A wish is decided once, and of what is there to be counted."""
    if state is BackEntry.WAITING and stands:
        return []
    message = Text(
        "没有待批准的历史补录，或该记录已不在册。",
        "No back-entry waits for a decision, or the record was taken out.",
    )
    return [Violation("NONE_WAITS", ("id",), message, "KPI-i")]
