"""EVAL-1 and EVAL-6: who may evaluate, what a sheet may say, when a batch goes on. Pure.

A sheet is its evaluator's to change until the last one that is awaited is in. From then on others
may read it, and a sheet changed after that would no longer be judged alone: so it is fixed. It
stays fixed when an evaluator has to be replaced after that, and sheets are awaited again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from backend.core.errors import Text, Violation
from backend.evaluations.gate import JUDGEMENTS, SCORES
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.rules import Criterion, Evaluation, Have, months_after

MOST_ITEMS = 100
"""How many achievements one batch takes."""
MOST_EVALUATORS = 20
"""How many evaluators are assigned at once."""

_FIELDS = {
    "technology": "technology",
    "economic_benefit": "economicBenefit",
    "conversion_efficiency": "conversionEfficiency",
    "market_demand": "marketDemand",
    "innovation_value": "innovationValue",
    "economic_contribution": "economicContribution",
}


# A sheet


def check_sheet(
    scores: Mapping[Criterion, int],
    haves: Mapping[Have, bool | None],
    expected_on: date | None,
    today: date,
    terms: Evaluation,
) -> list[Violation]:
    """What a sheet may not say: scores off the scale, a yes beyond the horizon (EVAL-1).

    `expected_on` may be left out only where nothing is expected to come about.
    """
    low, high = terms.lowest_score, terms.highest_score
    found = [
        Violation(
            "OUT_OF_RANGE",
            (_FIELDS[SCORES[criterion]],),
            Text(f"须在 {low} 至 {high} 之间。", f"Must be from {low} to {high}."),
            "EVAL-1",
        )
        for criterion, score in scores.items()
        if not low <= score <= high
    ]
    if expected_on is not None:
        found += _check_expected(haves, expected_on, today, terms)
    elif any(haves.values()):
        message = Text(
            "判为“有”的，须填写预期日期。", "Where one of the three is a yes, say by when."
        )
        found.append(Violation("REQUIRED", ("expectedOn",), message, "EVAL-1"))
    return found


def _check_expected(
    haves: Mapping[Have, bool | None], expected_on: date, today: date, terms: Evaluation
) -> list[Violation]:
    if expected_on < today:
        message = Text(
            "预期日期不能早于评价当日。", "What is expected does not lie before the evaluation."
        )
        return [Violation("IN_THE_PAST", ("expectedOn",), message, "EVAL-1")]
    last = months_after(today, terms.horizon_months)
    if expected_on <= last:
        return []
    message = Text(
        f"预期日期晚于 {last}（评价之日起 {terms.horizon_months} 个月），不能判为“有”。",
        f"Expected after {last} ({terms.horizon_months} months from now): this cannot be a yes.",
    )
    return [
        Violation("BEYOND_HORIZON", (_FIELDS[JUDGEMENTS[have]], "holds"), message, "EVAL-1")
        for have, holds in haves.items()
        if holds
    ]


def check_scoring(state: BatchState, shown: bool, assignment: AssignmentState) -> list[Violation]:
    """Whether a sheet can be put in or changed now; `shown` when others could read it."""
    if assignment is AssignmentState.RECUSED:
        return [_refused("RECUSED", "您已回避该成果的评价。", "You have recused yourself.")]
    if state is BatchState.OPEN:
        return [_refused("NOT_SCORING", "该批次尚未开始评分。", "Scoring has not begun yet.")]
    if state is BatchState.CLOSED:
        zh = "该批次已结束，不能再评分或修改评分。"
        return [_refused("BATCH_CLOSED", zh, "The batch is closed: no sheet is taken any more.")]
    if shown:
        zh = "全部专家均已评分，评分已公开，不能再修改。"
        en = "All sheets are in and open to the others: none can be changed any more."
        return [_refused("SHEETS_OPEN", zh, en)]
    return []


def _refused(code: str, zh: str, en: str, field: str = "assignment") -> Violation:
    return Violation(code, (field,), Text(zh, en), "EVAL-6")


# Avoidance 回避 (EVAL-6)


def has_interest(organization: int | None, parties: Collection[int]) -> bool:
    """Whether the evaluator's organization holds, completed, reported or co-reported the item."""
    return organization is not None and organization in parties


def interested(name: str, title: str, position: int) -> Violation:
    """The evaluator is of an organization that has a part in the item."""
    message = Text(
        f"{name}所在单位是「{title}」的报送、持有或完成单位，须回避。",
        f"{name} is of an organization that reported, holds or completed “{title}”.",
    )
    return Violation("INTEREST", ("evaluators", str(position)), message, "EVAL-6")


def own_interest() -> Violation:
    """The evaluator's organization has come to have a part in the item since the assignment."""
    return _refused(
        "INTEREST",
        "您所在单位是该成果的报送、持有或完成单位，请声明回避。",
        "Your organization has a part in this item: please recuse yourself.",
    )


def recused_before(name: str, title: str, position: int) -> Violation:
    """Who has declared an interest is not assigned again."""
    message = Text(
        f"{name}已回避「{title}」的评价，不能再次指派。",
        f"{name} has been recused from “{title}” and is not assigned again.",
    )
    return Violation("RECUSED", ("evaluators", str(position)), message, "EVAL-6")


def not_an_evaluator(position: int) -> Violation:
    """The account is no active evaluator's."""
    message = Text("该账号不是在用的评价专家账号。", "This is no active evaluator's account.")
    return Violation("NOT_AN_EVALUATOR", ("evaluators", str(position)), message)


def check_recusal(
    state: BatchState,
    shown: bool,
    assignment: AssignmentState,
    *,
    own: bool,
    interested: bool,
) -> list[Violation]:
    """Whether the evaluator (`own`), or staff in their stead, can take them off the item now.

    Staff see no sheet before all are in, and take off nobody who has scored: so nobody can be
    taken off for what they said. Whose organization has come to have a part in the item is taken
    off whatever they said, as long as nothing is decided.
    """
    if assignment is AssignmentState.RECUSED:
        return [_refused("RECUSED", "该专家已经回避。", "This evaluator is recused already.")]
    if state is BatchState.CLOSED:
        zh = "该批次已结束，不能再回避。"
        return [_refused("BATCH_CLOSED", zh, "The batch is closed.")]
    if interested:
        return []
    if shown:
        zh = "全部专家均已评分，评分已公开，不能再回避。"
        en = "All sheets are in and open to the others: it is too late to be recused."
        return [_refused("SHEETS_OPEN", zh, en)]
    if assignment is AssignmentState.SCORED and not own:
        zh = "该专家已评分，只能由本人声明回避。"
        en = "This evaluator has scored; only they can recuse themselves."
        return [_refused("HAS_SCORED", zh, en)]
    return []


# A batch


def wrong_state(state: BatchState, needed: BatchState, field: str = "id") -> list[Violation]:
    """Whether the batch is in the state that the step needs."""
    if state is needed:
        return []
    zh = f"该批次{_STATES[state].zh}，不能进行此操作。"
    return [Violation("WRONG_STATE", (field,), Text(zh, f"The batch {_STATES[state].en}."))]


_STATES = {
    BatchState.OPEN: Text("尚在组建", "is still being put together"),
    BatchState.SCORING: Text("已在评分中", "is being scored already"),
    BatchState.CLOSED: Text("已结束", "is closed"),
}


def check_deadline(deadline: date | None, today: date) -> list[Violation]:
    """A deadline lies ahead."""
    if deadline is None or deadline >= today:
        return []
    message = Text("截止日期不能早于今天。", "The deadline has passed already.")
    return [Violation("IN_THE_PAST", ("deadline",), message)]


def nothing_chosen(field: str) -> Violation:
    """An empty list where something has to be chosen."""
    return Violation("REQUIRED", (field,), Text("请至少选择一项。", "Choose at least one."))


def not_submitted(title: str, position: int) -> Violation:
    """Only submitted achievements enter a batch, one batch at a time."""
    message = Text(
        f"「{title}」不在已登记待评价状态（可能已在另一批次中），不能进入批次。",
        f"“{title}” is not waiting for evaluation; it may be in another batch.",
    )
    return Violation("NOT_SUBMITTED", ("achievements", str(position)), message, "EVAL-1")


def of_another_batch(position: int) -> Violation:
    """The item is not one of this batch."""
    message = Text("该成果不在这个批次中。", "This item is not in the batch.")
    return Violation("OTHER_BATCH", ("items", str(position)), message)


def complete(position: int) -> Violation:
    """Whose sheets are all in needs no further evaluator."""
    message = Text(
        "该成果的评分已全部完成，不能再指派专家。",
        "All sheets of this item are in; nobody more is assigned.",
    )
    return Violation("SHEETS_OPEN", ("items", str(position)), message, "EVAL-6")


def too_few(title: str, texts: Iterable[Text]) -> Violation:
    """What an item lacks before its batch can go on."""
    listed = list(texts)
    zh = "".join(t.zh for t in listed)
    en = " ".join(t.en for t in listed)
    return Violation(
        "INCOMPLETE", ("id",), Text(f"「{title}」：{zh}", f"“{title}”: {en}"), "EVAL-1"
    )


def only_passed(outcome: EvaluationOutcome, field: str) -> list[Violation]:
    """Only items that passed and wait are admitted or declined."""
    if outcome is EvaluationOutcome.PASSED:
        return []
    message = Text(
        "只有已通过评价、等待入库的成果可以进行此操作。",
        "Only an item that has passed and waits for admission can be.",
    )
    return [Violation("NOT_PASSED", (field,), message, "EVAL-1")]
