"""How an indicator's number reads: pure (KPI-a, KPI-b)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from backend.core.errors import Text, Violation
from backend.policy.rules import Basis, Indicator, Measure

FIRST_YEAR, LAST_YEAR = 1900, 2200

COUNTED = frozenset({Measure.DISCOVERED, Measure.LANDED})
"""What the platform's records can tell by now; of the other indicators it only knows targets."""

LINES = (Measure.DISCOVERED, Measure.LANDED)
"""What organizations have lines of in their ledger."""

_YEARS = 4096

_TEN_THOUSANDTH = Decimal("0.0001")


class LineKey(NamedTuple):
    """What a line of the ledger is of."""

    organization: int
    year: int
    measure: Measure


def line_of(number: int) -> LineKey:
    """What the line with this id is of."""
    place, measure = divmod(number, len(LINES))
    return LineKey(*divmod(place, _YEARS), LINES[measure])


def attainment(actual: int | None, target: int | None) -> Decimal | None:
    """The share of the target that is reached, 1 for all of it; None where there is no share."""
    if actual is None or not target:
        return None
    return (Decimal(actual) / target).quantize(_TEN_THOUSANDTH, ROUND_HALF_UP)


def target_text(target: int | None) -> Text:
    """The target for people; where none is set it reads 未下达, never 0 (KPI-a)."""
    return Text("未下达", "not set") if target is None else Text(str(target), str(target))


def actual_text(measure: Measure, actual: int | None) -> Text:
    """The number for people, or why there is none."""
    if measure not in COUNTED:
        return Text("平台尚未统计", "not counted by the platform yet")
    if actual is None:
        return Text("无权查看", "not yours to see")
    return Text(str(actual), str(actual))


NOT_SAID = Text("未填", "not said")

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def month_text(month: int) -> Text:
    """The month, from 1 to 12, for people."""
    return Text(f"{month} 月", _MONTHS[month - 1])


def check_target(indicator: Indicator | None, of_organization: bool) -> list[Violation]:
    """Whether a target of the indicator can be set, the city's or an organization's (KPI-a)."""
    if indicator is None:
        message = Text("行动方案没有这个指标。", "The plan has no such indicator.")
        return [Violation("UNKNOWN_INDICATOR", ("indicator",), message, "KPI-a")]
    if indicator.basis is Basis.MILESTONES:
        message = Text("里程碑指标没有数量目标。", "Milestones have no number for a target.")
        return [Violation("NO_NUMBER", ("indicator",), message, "KPI-7")]
    if of_organization and indicator.measure not in LINES:
        message = Text(
            "这个指标只对全市下达，不分解到单位。",
            "This indicator is the city's alone: organizations have no targets of it.",
        )
        return [Violation("NOT_BY_ORGANIZATION", ("organization",), message, "KPI-e")]
    return []


def not_of_the_plan() -> Violation:
    """The organization has no code by which a target could name it."""
    message = Text(
        "只能向行动方案列明的单位下达指标。",
        "Targets are set for organizations that the plan names.",
    )
    return Violation("NOT_OF_THE_PLAN", ("organization",), message, "KPI-a")


def nothing_set() -> Violation:
    """There is nothing to take away."""
    message = Text("这里没有已下达的指标，无需清除。", "No target has been set here to clear.")
    return Violation("NOTHING_SET", ("value",), message, "KPI-a")
