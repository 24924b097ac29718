"""SERV-11: how an entry may leave the service library. Pure."""

from __future__ import annotations

from datetime import date
from typing import Any

from backend.core.errors import Text, Violation
from backend.library.values import ExitReason
from backend.policy.rules import months_after


def term_ends(admitted: date, months: int) -> date:
    """The first day on which an entry may leave because it was served long enough."""
    return months_after(admitted, months)


def check_exit(
    because: ExitReason, *, landed: bool, admitted: date, today: date, months: int
) -> list[Violation]:
    """Whether the reason is true: landed or not, and the term over or not."""
    if landed and because is not ExitReason.LANDED:
        message = Text(
            "该项目已落地，退出原因须为「已落地」。", "It has landed: it leaves as landed."
        )
        return [_refused("HAS_LANDED", message)]
    if because is ExitReason.LANDED and not landed:
        message = Text("该项目尚未认定落地。", "Its landing has not been verified.")
        return [_refused("NOT_LANDED", message)]
    ends = term_ends(admitted, months)
    if because is ExitReason.TERM and today < ends:
        message = Text(
            f"在库未满 {months} 个月，{ends} 起方可到期退出。",
            f"It leaves by its term after {months} months, from {ends} on.",
        )
        return [_refused("TERM_NOT_OVER", message)]
    return []


def possible_exits(*, landed: bool, admitted: date, today: date, months: int) -> list[ExitReason]:
    """The reasons that are true today."""
    facts: dict[str, Any] = {"admitted": admitted, "today": today, "months": months}
    return [reason for reason in ExitReason if not check_exit(reason, landed=landed, **facts)]


def _refused(code: str, message: Text) -> Violation:
    return Violation(code, ("because",), message, "SERV-11")
