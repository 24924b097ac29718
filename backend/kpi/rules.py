"""How an indicator's number reads: pure (KPI-a, KPI-b)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import NamedTuple

from backend.core.errors import Text, Violation
from backend.policy.clauses import ItemKind
from backend.policy.rules import Basis, Indicator, Measure, OrganizationKind

FIRST_YEAR, LAST_YEAR = 1900, 2200

COUNTED = frozenset({Measure.DISCOVERED, Measure.LANDED})
"""What the platform's records can tell by now; of the other indicators it only knows targets."""

LINES = (Measure.DISCOVERED, Measure.LANDED)
"""What organizations have lines of in their ledger."""

COUNTED_ROWS = ("Achievement", "Demand", "Landing")
"""What the rows of `counted_item` are of, by the remainder of their ids by 4."""

_YEARS = 4096


class LineKey(NamedTuple):
    """What a line of the ledger is of."""

    organization: int
    year: int
    measure: Measure


def counted_row(number: int) -> tuple[str, int]:
    """Of which record the counted item with this id is a row, and that one's number."""
    row, place = divmod(number, 4)
    return COUNTED_ROWS[place], row


def line_of(number: int) -> LineKey:
    """What the line with this id is of."""
    place, measure = divmod(number, len(LINES))
    return LineKey(*divmod(place, _YEARS), LINES[measure])


def is_behind(towards: int, target: int | None) -> bool:
    """Whether a target is not reached; where none is set nobody is behind (KPI-a)."""
    return target is not None and towards < target


def target_text(target: int | None) -> Text:
    """The target for people; where none is set it reads 未下达, never 0 (KPI-a)."""
    return Text("未下达", "not set") if target is None else Text(f"{target:,}", f"{target:,}")


def published_text(actual: int | None) -> Text:
    """A published number for people."""
    if actual is None:
        return Text("平台尚未统计", "not counted by the platform yet")
    return Text(f"{actual:,}", f"{actual:,}")


def actual_text(measure: Measure, actual: int | None) -> Text:
    """The number for people, or why there is none."""
    if measure in COUNTED and actual is None:
        return Text("无权查看", "not yours to see")
    return published_text(actual)


FRESH = timedelta(days=1)
"""For how long a published snapshot of the running year stands before the next."""


def check_publishable(year: int | None, years: Collection[int], running: int) -> list[Violation]:
    """Whether the progress of the year can be published: a year of the plan that has begun."""
    if year is None or (year in years and year <= running):
        return []
    message = Text(
        "只能公开行动方案年度内、已经开始的年度。",
        "Published are the years of the plan that have begun.",
    )
    return [Violation("NOT_A_YEAR", ("year",), message, "KPI-g")]


NOT_SAID = Text("未填", "not said")

ITEM_KINDS: Mapping[ItemKind, Text] = {
    ItemKind.ENTERPRISE: Text("企业类成果", "Enterprise achievements"),
    ItemKind.PROJECT: Text("项目类成果", "Project achievements"),
    ItemKind.PLATFORM: Text("平台类成果", "Platform achievements"),
    ItemKind.DEMAND: Text("企业需求", "Demands"),
}
"""What items of a kind are called."""

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


_NOT_MEASURED = frozenset({OrganizationKind.ENTERPRISE, OrganizationKind.OTHER})


def check_measured(kind: OrganizationKind) -> list[Violation]:
    """Targets are for organizations that discover: what a firm registers counts for its town."""
    if kind not in _NOT_MEASURED:
        return []
    message = Text(
        "企业和评估、金融等其他单位没有下达指标。",
        "Firms, and organizations of the kind OTHER, have no targets.",
    )
    return [Violation("NOT_MEASURED", ("organization",), message, "KPI-e")]


def check_reassignable(verified: bool) -> list[Violation]:
    """Credit is of what has been verified, and not corrected since."""
    if verified:
        return []
    message = Text(
        "只有已认定的落地可以改记单位。", "Only a verified landing has a credit to give."
    )
    return [Violation("NOT_VERIFIED", ("id",), message, "KPI-e")]


def check_creditable(kind: OrganizationKind, active: bool) -> list[Violation]:
    """Credit goes to organizations that have a ledger: a firm's is its town's."""
    if kind in _NOT_MEASURED:
        message = Text(
            "企业和其他单位不设台账；企业的落地请记入其所在镇街（园区）。",
            "Firms and organizations of the kind OTHER have no ledger; give it to the firm's town.",
        )
        return [Violation("NOT_MEASURED", ("organization",), message, "KPI-e")]
    if not active:
        message = Text("该单位已停用。", "This organization is no more.")
        return [Violation("ENDED", ("organization",), message, "KPI-e")]
    return []


def credited_already() -> Violation:
    """The organization has the credit."""
    message = Text("该落地已记在这个单位名下。", "The credit is this organization's already.")
    return Violation("CREDITED_ALREADY", ("organization",), message, "KPI-e")


def nothing_set() -> Violation:
    """There is nothing to take away."""
    message = Text("这里没有已下达的指标，无需清除。", "No target has been set here to clear.")
    return Violation("NOTHING_SET", ("value",), message, "KPI-a")
