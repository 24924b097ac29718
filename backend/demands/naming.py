"""Which item an input names: an achievement or a demand, and exactly one."""

from __future__ import annotations

from typing import Any

from backend.achievements.models import Achievement
from backend.core.errors import Text, Violation
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.demands.models import Demand

ITEMS: dict[str, type[Any]] = {"achievement": Achievement, "demand": Demand}
"""The members of an input of which one names the item."""


def named_item(write: Write, draft: Draft, rule: str | None = None) -> str:
    """The member that names the item; refused, by `rule`, where that is not exactly one."""
    given = [name for name in ITEMS if draft.get(name) is not None]
    if len(given) != 1:
        if not any(v.field[:1] == (name,) for name in ITEMS for v in write.violations):
            message = Text(
                "请选择一项科技成果或一项技术需求。", "Name one achievement or one demand."
            )
            write.violations.append(Violation("ONE_ITEM", ("achievement",), message, rule))
        write.demand()
    return given[0]
