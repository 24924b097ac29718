"""What may be saved as a view, and how many. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from backend.core.errors import Text, Violation

MOST_VIEWS = 50
"""Views that a person may keep, of all lists together."""

MOST_COLUMNS = 40
LONGEST_NAME = 50
LONGEST_ADDRESS = 2000
LONGEST_KEY = 40
NARROWEST = 48
WIDEST = 1200
"""Pixels that a column may be wide."""


class ListName(StrEnum):
    """A list that views can be saved of."""

    ACHIEVEMENTS = "ACHIEVEMENTS"
    DEMANDS = "DEMANDS"
    RESULTS = "RESULTS"
    PUBLICATIONS = "PUBLICATIONS"
    ENTRIES = "ENTRIES"
    LANDINGS = "LANDINGS"
    BATCHES = "BATCHES"
    MERGES = "MERGES"
    MATCHES = "MATCHES"
    ORGANIZATIONS = "ORGANIZATIONS"
    ACCOUNTS = "ACCOUNTS"
    AUDIT = "AUDIT"


class Density(StrEnum):
    """How much room a row has."""

    COMFORTABLE = "COMFORTABLE"
    COMPACT = "COMPACT"


def check_number(kept: int) -> list[Violation]:
    """A person keeps at most 50 views."""
    if kept < MOST_VIEWS:
        return []
    message = Text(
        f"最多保存 {MOST_VIEWS} 个视图，请先删除不用的。",
        f"At most {MOST_VIEWS} views can be kept; remove one first.",
    )
    return [Violation("TOO_MANY", ("name",), message)]


def check_columns(keys: Sequence[str]) -> list[Violation]:
    """A list shows at least one column, and none of them twice."""
    if not keys:
        message = Text("请至少显示一列。", "Show at least one column.")
        return [Violation("REQUIRED", ("columns",), message)]
    twice = [key for key, times in Counter(keys).items() if times > 1]
    return [
        Violation("TWICE", ("columns",), Text(f"列 {key} 重复。", f"The column {key} is twice."))
        for key in twice
    ]


def name_taken() -> Violation:
    """The person has another view of the list under the name."""
    message = Text(
        "此列表已有同名的视图，请换一个名称。",
        "This list has a view of that name already; choose another.",
    )
    return Violation("NAME_TAKEN", ("name",), message)
