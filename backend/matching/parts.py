"""The parts of a match beside its text: what is wanted, what is offered, and how they meet. Pure.

A part's value is from 0 to 1. What one side does not say is unknown: it counts half, and is told,
for somebody has to ask (待验证).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal

from backend.core.errors import Text
from backend.core.money import as_text
from backend.matching.values import Standing
from backend.policy.rules import PartKind

UNKNOWN_VALUE = 0.5
"""What an unknown part counts."""

FULL_LIKENESS = 0.39
"""The likeness from which on two texts count as saying the same.

Of real abstracts one half has as much with the other in one case of seven.
"""

_FOR, _AGAINST = 0.7, 0.3
"""The value from which on a part speaks for a match, and up to which against it."""

_LEVELS_APART = 4
"""Levels of readiness short of what is wanted at which nothing is left."""

_YEARS_FRESH = 6
"""Years after which a result is no longer fresh at all."""

_DAYS_A_YEAR = 365.25
_ELSEWHERE, _NO_RIGHTS = 0.4, 0.3
_OVER_BUDGET = 0.6
"""What a price counts that is beyond the budget by no more than is agreed upon at times."""

MOST_AGREED = Decimal("0.10")
"""The share of the budget by which a price may be beyond it before that speaks against a match."""

_TWICE_THE_BUDGET = 1.0
"""The share of the budget by which a price is beyond it at which nothing is left."""

Weights = Mapping[PartKind, float]
"""How much each part counts; together 1."""


@dataclass(frozen=True, slots=True)
class Terms:
    """By what matches are judged: the day, and the plan's weights."""

    today: date
    weights: Weights


@dataclass(frozen=True, slots=True)
class Facts:
    """What one side says of itself, beside its text; None: it does not say.

    `readiness` is wanted by a demand and offered by a result; `yuan` is a budget or a price.
    """

    industry: str | None = None
    readiness: int | None = None
    yuan: Decimal | None = None
    town: int | None = None
    has_rights: bool | None = None
    fresh_on: date | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a match: its value, what it adds to the score of 1, and what it says."""

    kind: PartKind
    value: float
    weight: float
    standing: Standing
    note: Text

    @property
    def contribution(self) -> float:
        """What it adds to the score."""
        return self.value * self.weight


Judged = tuple[float, Text] | None
"""A value with what it means; None: unknown."""


def text_part(likeness: float, weights: Weights) -> Part:
    """The part of the texts."""
    value = min(1.0, likeness / FULL_LIKENESS)
    note = Text(f"文本相似度 {likeness:.2f}", f"the texts are alike by {likeness:.2f}")
    return Part(PartKind.TEXT, value, weights[PartKind.TEXT], _standing(value), note)


def parts(wanted: Facts, offered: Facts, terms: Terms) -> list[Part]:
    """The parts beside the text."""
    judged: dict[PartKind, Judged] = {
        PartKind.INDUSTRY: _industry(wanted, offered),
        PartKind.READINESS: _readiness(wanted, offered),
        PartKind.MONEY: _money(wanted, offered),
        PartKind.PLACE: _place(wanted, offered),
        PartKind.RIGHTS: _rights(offered),
        PartKind.FRESHNESS: _freshness(offered, terms.today),
    }
    return [_part(kind, found, terms.weights[kind]) for kind, found in judged.items()]


def score(found: list[Part]) -> float:
    """The score of a match, from 0 to 1."""
    return sum(part.contribution for part in found)


def _part(kind: PartKind, judged: Judged, weight: float) -> Part:
    if judged is None:
        return Part(kind, UNKNOWN_VALUE, weight, Standing.UNKNOWN, UNVERIFIED[kind])
    value, note = judged
    return Part(kind, value, weight, _standing(value), note)


def _standing(value: float) -> Standing:
    if value >= _FOR:
        return Standing.FOR
    return Standing.AGAINST if value <= _AGAINST else Standing.NEUTRAL


UNVERIFIED: Mapping[PartKind, Text] = {
    PartKind.INDUSTRY: Text("所属产业待验证", "the industry is to be verified"),
    PartKind.READINESS: Text("技术就绪度待验证", "the readiness level is to be verified"),
    PartKind.MONEY: Text("预算与价格待验证", "budget and price are to be verified"),
    PartKind.PLACE: Text("所在镇街待验证", "the place is to be verified"),
    PartKind.RIGHTS: Text("知识产权状态待验证", "the state of its rights is to be verified"),
    PartKind.FRESHNESS: Text("形成时间待验证", "when it was formed is to be verified"),
}
"""What is said of a part that one side does not tell."""


def _industry(wanted: Facts, offered: Facts) -> Judged:
    if wanted.industry is None or offered.industry is None:
        return None
    if wanted.industry == offered.industry:
        return 1.0, Text("同一产业", "of one industry")
    return 0.0, Text("产业不同", "of different industries")


def _readiness(wanted: Facts, offered: Facts) -> Judged:
    if wanted.readiness is None or offered.readiness is None:
        return None
    short = wanted.readiness - offered.readiness
    if short <= 0:
        note = f"就绪度 {offered.readiness} 级，达到所需的 {wanted.readiness} 级"
        return 1.0, Text(note, f"TRL {offered.readiness}, {wanted.readiness} is wanted")
    note = f"就绪度 {offered.readiness} 级，比所需的低 {short} 级"
    return max(0.0, 1 - short / _LEVELS_APART), Text(
        note, f"TRL {offered.readiness}, {short} below what is wanted"
    )


def _money(wanted: Facts, offered: Facts) -> Judged:
    if wanted.yuan is None or offered.yuan is None:
        return None
    budget, price = as_text(wanted.yuan), as_text(offered.yuan)
    if offered.yuan <= wanted.yuan:
        return 1.0, Text(
            f"价格 {price.zh} 在预算 {budget.zh} 之内",
            f"the price of {price.en} is within the budget of {budget.en}",
        )
    if not wanted.yuan:
        return 0.0, Text(f"价格 {price.zh}，而没有预算", f"the price is {price.en}, the budget nil")
    beyond = (offered.yuan - wanted.yuan) / wanted.yuan
    # Rounded up: what is beyond the limit never reads as if it were at it.
    percent = int((beyond * 100).to_integral_value(ROUND_CEILING))
    return _beyond_budget(beyond), Text(
        f"价格 {price.zh}，超出预算 {percent}%（预算 {budget.zh}）",
        f"the price of {price.en} is {percent}% beyond the budget of {budget.en}",
    )


def _beyond_budget(beyond: Decimal) -> float:
    """What a price counts that is beyond the budget by this share of it."""
    if beyond <= MOST_AGREED:
        return _OVER_BUDGET
    agreed = float(MOST_AGREED)
    left = (_TWICE_THE_BUDGET - float(beyond)) / (_TWICE_THE_BUDGET - agreed)
    return _AGAINST * max(0.0, left)


def _place(wanted: Facts, offered: Facts) -> Judged:
    if wanted.town is None or offered.town is None:
        return None
    if wanted.town == offered.town:
        return 1.0, Text("同一镇街（园区）", "of one town")
    return _ELSEWHERE, Text("不在同一镇街（园区）", "of different towns")


def _rights(offered: Facts) -> Judged:
    if offered.has_rights is None:
        return None
    if offered.has_rights:
        return 1.0, Text("已登记知识产权", "has registered rights")
    return _NO_RIGHTS, Text("未登记知识产权", "has no registered rights")


def _freshness(offered: Facts, today: date) -> Judged:
    if offered.fresh_on is None:
        return None
    years = max(0.0, (today - offered.fresh_on).days / _DAYS_A_YEAR)
    value = max(0.0, 1 - max(0.0, years - 1) / (_YEARS_FRESH - 1))
    day = offered.fresh_on.isoformat()
    return value, Text(f"形成于 {day}", f"formed on {day}")
