"""The gate of the three haves (EVAL-1), with its boundaries; pure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from backend.core.errors import Text
from backend.evaluations.gate import (
    Assigned,
    Sheet,
    all_in,
    awaited,
    failings,
    gate,
    required,
    shown,
)
from backend.evaluations.rules import check_sheet
from backend.evaluations.values import AssignmentState
from backend.policy.actions import read_plan
from backend.policy.rules import Criterion, Evaluation, Have, months_after
from backend.settings import DEFAULT_PLAN_FILE

TERMS = read_plan(DEFAULT_PLAN_FILE)[1].evaluation
ALL_YES = dict.fromkeys(Have, True)
ALL_NO = dict.fromkeys(Have, False)
TODAY = date(2026, 3, 31)


def under(**changes: Any) -> Evaluation:
    return TERMS.model_copy(update=changes)


def said(yes: bool = True, score: int = 70, **haves: bool) -> Sheet:
    judged = {**(ALL_YES if yes else ALL_NO), **{Have[h]: v for h, v in haves.items()}}
    return Sheet(dict.fromkeys(Criterion, score), judged)


@pytest.mark.parametrize(
    ("yes", "no", "holds"),
    [
        (2, 1, True),
        (1, 2, False),
        (3, 0, True),
        (3, 1, True),
        (2, 2, False),
        (4, 1, True),
        (3, 2, False),
        (4, 2, True),
        (5, 2, True),
        (4, 3, False),
    ],
)
def test_each_have_needs_two_thirds(yes: int, no: int, holds: bool) -> None:
    sheets = [said()] * yes + [said(yes=False)] * no
    found = gate(sheets, TERMS)
    assert found.holds is holds
    assert {(t.yes, t.no, t.holds) for t in found.tallies} == {(yes, no, holds)}


@pytest.mark.parametrize("have", list(Have))
def test_one_have_judged_no_is_enough_to_fail(have: Have) -> None:
    against = said(**{have.value: False})
    found = gate([against, against, said()], TERMS)
    assert not found.holds
    assert [t.have for t in found.tallies if not t.holds] == [have]
    (text,) = failings(found, TERMS)
    assert TERMS.haves[have].zh in text.zh
    assert "2" in text.zh


def test_another_share_is_data() -> None:
    sheets = [said(), said(), said(yes=False)]
    assert gate(sheets, under(yes_share=Fraction(2, 3))).holds
    assert not gate(sheets, under(yes_share=Fraction(1))).holds
    assert gate([said(), said(yes=False)], under(yes_share=Fraction(1, 2))).holds


def test_without_a_pass_mark_the_scores_decide_nothing() -> None:
    found = gate([said(score=0)] * 3, TERMS)
    assert found.holds
    assert found.average == 0


@pytest.mark.parametrize(("last", "holds"), [(60, True), (59, False)])
def test_the_pass_mark_is_reached_exactly_or_not(last: int, holds: bool) -> None:
    marked = under(pass_mark=60)
    found = gate([said(score=60), said(score=60), said(score=last)], marked)
    assert found.holds is holds
    assert len(failings(found, marked)) == (not holds)


def test_the_average_is_not_rounded_before_it_is_compared() -> None:
    # 59.996 reads as 60.00 and does not reach 60.
    scores = [said(score=60)] * 249 + [said(score=59)]
    found = gate(scores, under(pass_mark=60))
    assert shown(found.average) == Decimal("60.00")
    assert not found.holds


def test_criteria_weigh_what_the_plan_says() -> None:
    heavy = {
        c: w.model_copy(update={"weight": 3 if c is Criterion.TECHNOLOGY else 1})
        for c, w in TERMS.criteria.items()
    }
    scores = {
        Criterion.TECHNOLOGY: 100,
        Criterion.ECONOMIC_BENEFIT: 50,
        Criterion.CONVERSION_EFFICIENCY: 0,
    }
    sheet = Sheet(scores, ALL_YES)
    assert gate([sheet] * 3, TERMS).average == 50
    assert gate([sheet] * 3, under(criteria=heavy)).average == 70


def people(*states: AssignmentState) -> list[Assigned]:
    return [Assigned(f"专家{i}", state) for i, state in enumerate(states, 1)]


ASSIGNED, SCORED, RECUSED = AssignmentState


@pytest.mark.parametrize(
    ("states", "complete", "needs"),
    [
        ((SCORED, SCORED, SCORED), True, 3),
        ((SCORED, SCORED), False, 3),
        ((SCORED, SCORED, ASSIGNED), False, 3),
        ((SCORED, SCORED, SCORED, ASSIGNED), False, 4),
        ((SCORED, SCORED, SCORED, RECUSED), True, 3),
        ((SCORED, SCORED, RECUSED), False, 3),
        ((), False, 3),
    ],
)
def test_all_are_in_when_everybody_who_counts_has_scored(
    states: tuple[AssignmentState, ...], complete: bool, needs: int
) -> None:
    assigned = people(*states)
    assert all_in(assigned, TERMS) is complete
    assert required(assigned, TERMS) == needs


def test_what_is_awaited_is_named() -> None:
    texts = awaited(people(SCORED, ASSIGNED, RECUSED), TERMS)
    assert [t.zh for t in texts] == ["评价专家不足 3 名，还缺 1 名。", "专家2尚未评分。"]
    assert [t.en for t in texts] == [
        "At least 3 evaluators are needed; 1 more.",
        "专家2 has not scored yet.",
    ]


def test_the_sheet_of_a_party_does_not_count() -> None:
    party = Assigned("甲", SCORED, interested=True)
    assert awaited([*people(SCORED, SCORED, SCORED), party], TERMS) == [
        Text(
            "甲所在单位是该成果的报送、持有或完成单位，其评分不计，须先办理回避。",
            "甲 is of an organization with a part in the item: the sheet does not count, and the "
            "evaluator has to be recused first.",
        )
    ]
    assigned = [*people(SCORED, SCORED), party]
    assert not all_in(assigned, TERMS)
    assert awaited(assigned, TERMS)[0].zh == "评价专家不足 3 名，还缺 1 名。"
    assert required(assigned, TERMS) == 3
    gone = Assigned("甲", RECUSED, interested=True)
    assert all_in([*people(SCORED, SCORED, SCORED), gone], TERMS)


@pytest.mark.parametrize(
    ("today", "months", "last"),
    [
        (date(2026, 3, 31), 24, date(2028, 3, 31)),
        (date(2026, 3, 31), 6, date(2026, 9, 30)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_the_horizon_is_whole_months_away(today: date, months: int, last: date) -> None:
    assert months_after(today, months) == last


def codes(
    haves: dict[Have, bool], expected: date, terms: Evaluation = TERMS, score: int = 50
) -> Any:
    scores = dict.fromkeys(Criterion, score)
    return [(v.code, v.field) for v in check_sheet(scores, haves, expected, TODAY, terms)]


def test_a_yes_is_expected_within_two_years() -> None:
    assert codes(ALL_YES, date(2028, 3, 31)) == []
    assert codes(ALL_YES, date(2028, 4, 1)) == [
        ("BEYOND_HORIZON", ("marketDemand", "holds")),
        ("BEYOND_HORIZON", ("innovationValue", "holds")),
        ("BEYOND_HORIZON", ("economicContribution", "holds")),
    ]
    assert codes({**ALL_NO, Have.INNOVATION_VALUE: True}, date(2028, 4, 1)) == [
        ("BEYOND_HORIZON", ("innovationValue", "holds"))
    ]
    assert codes(ALL_NO, date(2099, 1, 1)) == []
    assert codes(ALL_YES, date(2028, 4, 1), under(horizon_months=36)) == []


def test_what_is_expected_lies_ahead() -> None:
    assert codes(ALL_YES, TODAY) == []
    assert codes(ALL_YES, date(2026, 3, 30)) == [("IN_THE_PAST", ("expectedOn",))]


@pytest.mark.parametrize(("score", "refused"), [(-1, 3), (0, 0), (100, 0), (101, 3)])
def test_scores_are_on_the_plans_scale(score: int, refused: int) -> None:
    found = codes(ALL_YES, TODAY, score=score)
    assert len(found) == refused
    if refused:
        assert found == [
            ("OUT_OF_RANGE", ("technology",)),
            ("OUT_OF_RANGE", ("economicBenefit",)),
            ("OUT_OF_RANGE", ("conversionEfficiency",)),
        ]
    assert codes(ALL_YES, TODAY, under(lowest_score=1, highest_score=5), score=5) == []
    assert len(codes(ALL_YES, TODAY, under(lowest_score=1, highest_score=5), score=6)) == 3
