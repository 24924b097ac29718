"""What boards say, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.achievements.rules import STAGES
from backend.achievements.values import Stage
from backend.core.errors import Language, Text
from backend.kpi.breakdown import Dimension
from backend.organizations.rules import KIND_NAMES
from backend.policy.rules import OrganizationKind

DIMENSIONS: Mapping[Dimension, Text] = {
    Dimension.ORGANIZATION: Text("单位", "organization"),
    Dimension.ORGANIZATION_KIND: Text("单位类别", "kind of organization"),
    Dimension.TOWN: Text("镇街（园区）", "town or park"),
    Dimension.LANDING_TOWN: Text("落地镇街（园区）", "town or park of the landing"),
    Dimension.INDUSTRY: Text("产业", "industry"),
    Dimension.ITEM_KIND: Text("类型", "kind of item"),
    Dimension.CLAUSE: Text("落地条款", "clause of the landing"),
    Dimension.MONTH: Text("月份", "month"),
}
"""What numbers are taken apart by."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: Language

    def __call__(self, zh: str, en: str) -> str:
        """The text in it."""
        return Text(zh, en).in_language(self.language)

    def count(self, number: int | None) -> str:
        """A number as people read it; a dash where there is none."""
        return "—" if number is None else f"{number:,}"

    def percent(self, share: str | None) -> str:
        """The share of a target; a dash where there is none."""
        return "—" if share is None else f"{float(share) * 100:,.1f}%"

    def stage(self, stage: str) -> str:
        """A stage on the way."""
        text = STAGES[Stage(stage)].in_language(self.language)
        return text[:1].upper() + text[1:]

    def kind(self, kind: str) -> str:
        """A kind of organizations."""
        return KIND_NAMES[OrganizationKind(kind)].in_language(self.language)

    def dimension(self, dimension: str) -> str:
        """What a number is taken apart by."""
        return DIMENSIONS[Dimension(dimension)].in_language(self.language)

    def town(self, town: Mapping[str, Any] | None) -> str:
        """A town or park; nothing where there is none."""
        return self(town["name"], town["nameEn"]) if town else ""
