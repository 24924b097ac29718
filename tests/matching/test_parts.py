"""What a match is made of: each part's value, what it says, and what nobody tells."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from backend.core.searching.asking import Query
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.similarity import Alikeness
from backend.matching.parts import Facts, Terms, parts, score, text_part
from backend.matching.values import Standing
from backend.policy.rules import PartKind
from tests.policy.plans import dongguan

WEIGHTS = dongguan().matching.shares
TERMS = Terms(date(2026, 6, 1), WEIGHTS)


def told(kind: PartKind, wanted: dict[str, Any], offered: dict[str, Any]) -> tuple[float, str, str]:
    """A part's value, rounded, what it says of the match, and why."""
    found = parts(Facts(**wanted), Facts(**offered), TERMS)
    [part] = [p for p in found if p.kind is kind]
    return round(part.value, 2), part.standing.value, part.note.zh


CASES = [
    (PartKind.INDUSTRY, {"industry": "a"}, {"industry": "a"}, (1.0, "FOR", "同一产业")),
    (PartKind.INDUSTRY, {"industry": "a"}, {"industry": "b"}, (0.0, "AGAINST", "产业不同")),
    (PartKind.INDUSTRY, {"industry": "a"}, {}, (0.5, "UNKNOWN", "所属产业待验证")),
    (
        PartKind.READINESS,
        {"readiness": 6},
        {"readiness": 8},
        (1.0, "FOR", "就绪度 8 级，达到所需的 6 级"),
    ),
    (
        PartKind.READINESS,
        {"readiness": 7},
        {"readiness": 4},
        (0.25, "AGAINST", "就绪度 4 级，比所需的低 3 级"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(600_000)},
        {"yuan": Decimal(600_000)},
        (1.0, "FOR", "价格 60 万元 在预算 60 万元 之内"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(5_000_000)},
        {"yuan": Decimal(5_500_000)},
        (0.6, "NEUTRAL", "价格 550 万元，超出预算 10%（预算 500 万元）"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(5_000_000)},
        {"yuan": Decimal(5_000_001)},
        (0.6, "NEUTRAL", "价格 500.0001 万元，超出预算 1%（预算 500 万元）"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(5_000_000)},
        {"yuan": Decimal(5_500_001)},
        (0.3, "AGAINST", "价格 550.0001 万元，超出预算 11%（预算 500 万元）"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(5_000_000)},
        {"yuan": Decimal(6_800_000)},
        (0.21, "AGAINST", "价格 680 万元，超出预算 36%（预算 500 万元）"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(600_000)},
        {"yuan": Decimal(1_200_000)},
        (0.0, "AGAINST", "价格 120 万元，超出预算 100%（预算 60 万元）"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(600_000)},
        {"yuan": Decimal(6_000_000)},
        (0.0, "AGAINST", "价格 600 万元，超出预算 900%（预算 60 万元）"),
    ),
    (
        PartKind.MONEY,
        {"yuan": Decimal(0)},
        {"yuan": Decimal(10_000)},
        (0.0, "AGAINST", "价格 1 万元，而没有预算"),
    ),
    (PartKind.PLACE, {"town": 1}, {"town": 1}, (1.0, "FOR", "同一镇街（园区）")),
    (PartKind.PLACE, {"town": 1}, {"town": 2}, (0.4, "NEUTRAL", "不在同一镇街（园区）")),
    (PartKind.RIGHTS, {}, {"has_rights": True}, (1.0, "FOR", "已登记知识产权")),
    (PartKind.RIGHTS, {}, {"has_rights": False}, (0.3, "AGAINST", "未登记知识产权")),
    (
        PartKind.FRESHNESS,
        {},
        {"fresh_on": date(2026, 1, 1)},
        (1.0, "FOR", "形成于 2026-01-01"),
    ),
    (
        PartKind.FRESHNESS,
        {},
        {"fresh_on": date(2019, 1, 1)},
        (0.0, "AGAINST", "形成于 2019-01-01"),
    ),
    (PartKind.FRESHNESS, {}, {}, (0.5, "UNKNOWN", "形成时间待验证")),
]


@pytest.mark.parametrize(("kind", "wanted", "offered", "says"), CASES)
def test_a_part_says(
    kind: PartKind,
    wanted: dict[str, Any],
    offered: dict[str, Any],
    says: tuple[float, str, str],
) -> None:
    assert told(kind, wanted, offered) == says


def test_what_is_beyond_the_budget_is_told_in_english_too() -> None:
    found = parts(Facts(yuan=Decimal(5_000_000)), Facts(yuan=Decimal(6_800_000)), TERMS)
    [money] = [p for p in found if p.kind is PartKind.MONEY]
    assert money.note.en == "the price of 6,800,000 yuan is 36% beyond the budget of 5,000,000 yuan"


def test_weights_make_one_and_scores_are_sums() -> None:
    assert round(sum(WEIGHTS.values()), 9) == 1
    assert set(WEIGHTS) == set(PartKind)
    full = Facts("a", 6, Decimal(1), 1, True, TERMS.today)
    assert round(score([text_part(1.0, WEIGHTS), *parts(full, full, TERMS)]), 9) == 1
    empty = [text_part(0.0, WEIGHTS), *parts(Facts(), Facts(), TERMS)]
    assert {p.standing for p in empty[1:]} == {Standing.UNKNOWN}
    assert round(score(empty), 3) == round(0.5 * (1 - WEIGHTS[PartKind.TEXT]), 3)


def test_texts_are_alike() -> None:
    alike = Alikeness(Query("造纸白水回用,在线控制"), Frequencies())
    assert round(alike.likeness("造纸白水回用,在线控制"), 6) == 1
    assert alike.likeness("医疗") == 0
    assert alike.likeness("") == 0
    assert Alikeness(Query(""), Frequencies()).likeness("医疗") == 0
    # A single character tells less than a pair, wherever it stands.
    assert 0 < alike.likeness("水纸") < alike.likeness("造纸") < alike.likeness("造纸,造纸") < 1
    assert alike.phrases("用于造纸白水回用的在线监测") == ["造纸白水回用", "在线"]
    assert alike.phrases("医疗") == []
    assert Alikeness(Query("预测与控制"), Frequencies()).phrases("检测与记录") == []
