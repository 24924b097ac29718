"""EVAL-1 and EVAL-6: who may evaluate, what a sheet may say, and the gate of the three haves. Pure.

A sheet is its evaluator's to change until the last one that is awaited is in. From then on others
may read it, and a sheet changed after that would no longer be judged alone: so it is fixed.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from backend.achievements.rules import reported_by
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.viewer import Viewer
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.rules import Criterion, Evaluation, Have

MOST_ITEMS = 100
"""How many achievements one batch takes."""
MOST_EVALUATORS = 30
"""How many evaluators are assigned at once."""

SCORES: Mapping[Criterion, str] = {
    Criterion.TECHNOLOGY: "technology",
    Criterion.ECONOMIC_BENEFIT: "economic_benefit",
    Criterion.CONVERSION_EFFICIENCY: "conversion_efficiency",
}
"""The sheet's column for each criterion."""

JUDGEMENTS: Mapping[Have, str] = {
    Have.MARKET_DEMAND: "market_demand",
    Have.INNOVATION_VALUE: "innovation_value",
    Have.ECONOMIC_CONTRIBUTION: "economic_contribution",
}
"""The sheet's column for each 有."""

_FIELDS = {
    "technology": "technology",
    "economic_benefit": "economicBenefit",
    "conversion_efficiency": "conversionEfficiency",
    "market_demand": "marketDemand",
    "innovation_value": "innovationValue",
    "economic_contribution": "economicContribution",
}


# The gate


@dataclass(frozen=True, slots=True)
class Sheet:
    """One evaluator's scores and judgements."""

    scores: Mapping[Criterion, int]
    haves: Mapping[Have, bool]


def sheet_of(values: Mapping[str, Any]) -> Sheet:
    """The sheet in a row of its table."""
    scores: dict[Criterion, int] = {c: values[name] for c, name in SCORES.items()}
    return Sheet(scores, {have: values[name] for have, name in JUDGEMENTS.items()})


@dataclass(frozen=True, slots=True)
class Tally:
    """How the evaluators judged one 有."""

    have: Have
    yes: int
    no: int
    needed: int

    @property
    def holds(self) -> bool:
        """Whether enough of them said yes."""
        return self.yes >= self.needed


@dataclass(frozen=True, slots=True)
class Gate:
    """What the sheets of an item come to under the plan's terms."""

    tallies: tuple[Tally, ...]
    average: Fraction
    pass_mark: int | None

    @property
    def holds(self) -> bool:
        """Whether this route admits the item: one 有 judged "no" and it does not."""
        return all(t.holds for t in self.tallies) and self.reaches_mark

    @property
    def reaches_mark(self) -> bool:
        """Whether the average, unrounded, reaches the pass mark, where there is one."""
        return self.pass_mark is None or self.average >= self.pass_mark


def gate(sheets: Sequence[Sheet], terms: Evaluation) -> Gate:
    """The gate of the three haves (3有) over all sheets of an item, at least one."""
    needed = terms.yes_needed(len(sheets))
    tallies = []
    for have in Have:
        yes = sum(sheet.haves[have] for sheet in sheets)
        tallies.append(Tally(have, yes, len(sheets) - yes, needed))
    total = sum((average_of(sheet, terms) for sheet in sheets), Fraction(0))
    return Gate(tuple(tallies), total / len(sheets), terms.pass_mark)


def average_of(sheet: Sheet, terms: Evaluation) -> Fraction:
    """The weighted average of a sheet's scores, exact."""
    weights = {criterion: entry.weight for criterion, entry in terms.criteria.items()}
    total = sum(weight * sheet.scores[criterion] for criterion, weight in weights.items())
    return Fraction(total, sum(weights.values()))


def shown(average: Fraction) -> Decimal:
    """An average as people read it: two decimals, half up."""
    exact = Decimal(average.numerator) / Decimal(average.denominator)
    return exact.quantize(Decimal("0.01"), ROUND_HALF_UP)


def failings(found: Gate, terms: Evaluation) -> list[Text]:
    """Why the gate does not hold, one sentence each; nothing when it does."""
    texts = [
        Text(
            f"「{terms.haves[t.have].zh}」须有 {t.needed} 名专家认可，现有 {t.yes} 名。",
            f"{terms.haves[t.have].en}: {t.needed} yes are needed, {t.yes} were given.",
        )
        for t in found.tallies
        if not t.holds
    ]
    if not found.reaches_mark:
        mark, average = found.pass_mark, shown(found.average)
        zh = f"平均分 {average} 低于合格线 {mark}。"
        texts.append(Text(zh, f"The average {average} is below the pass mark {mark}."))
    return texts


# Whether an item is complete


@dataclass(frozen=True, slots=True)
class Assigned:
    """An evaluator of an item, by name, and how far the sheet is."""

    name: str
    state: AssignmentState


def counting(assigned: Iterable[Assigned]) -> list[Assigned]:
    """The evaluators whose sheets count: all who have not recused themselves."""
    return [a for a in assigned if a.state is not AssignmentState.RECUSED]


def required(assigned: Iterable[Assigned], terms: Evaluation) -> int:
    """How many sheets an item needs: everybody's who counts, and never fewer than the least."""
    return max(len(counting(assigned)), terms.minimum_evaluators)


def awaited(assigned: Sequence[Assigned], terms: Evaluation) -> list[Text]:
    """What is missing before the item's sheets are all in, one sentence each."""
    counted = counting(assigned)
    short = terms.minimum_evaluators - len(counted)
    texts = []
    if short > 0:
        zh = f"评价专家不足 {terms.minimum_evaluators} 名，还缺 {short} 名。"
        en = f"At least {terms.minimum_evaluators} evaluators are needed; {short} more."
        texts.append(Text(zh, en))
    waiting = [a.name for a in counted if a.state is AssignmentState.ASSIGNED]
    texts += [Text(f"{name}尚未评分。", f"{name} has not scored yet.") for name in waiting]
    return texts


def all_in(assigned: Sequence[Assigned], terms: Evaluation) -> bool:
    """Whether every sheet that is awaited is in, and there are enough."""
    return not awaited(assigned, terms)


# A sheet


def check_sheet(
    scores: Mapping[Criterion, int],
    haves: Mapping[Have, bool | None],
    expected_on: date | None,
    today: date,
    terms: Evaluation,
) -> list[Violation]:
    """What a sheet may not say: scores off the scale, a yes beyond the horizon (EVAL-1)."""
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
    return found


def _check_expected(
    haves: Mapping[Have, bool | None], expected_on: date, today: date, terms: Evaluation
) -> list[Violation]:
    if expected_on < today:
        message = Text(
            "预期日期不能早于评价当日。", "What is expected does not lie before the evaluation."
        )
        return [Violation("IN_THE_PAST", ("expectedOn",), message, "EVAL-1")]
    last = horizon(today, terms.horizon_months)
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


def horizon(today: date, months: int) -> date:
    """The last day that is within so many months of today."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    day = min(today.day, calendar.monthrange(year, month + 1)[1])
    return date(year, month + 1, day)


def check_scoring(
    state: BatchState, all_are_in: bool, assignment: AssignmentState
) -> list[Violation]:
    """Whether a sheet can be put in or changed now."""
    if assignment is AssignmentState.RECUSED:
        return [_refused("RECUSED", "您已回避该成果的评价。", "You have recused yourself.")]
    if state is BatchState.OPEN:
        return [_refused("NOT_SCORING", "该批次尚未开始评分。", "Scoring has not begun yet.")]
    if state is BatchState.CLOSED:
        zh = "该批次已结束，不能再评分或修改评分。"
        return [_refused("BATCH_CLOSED", zh, "The batch is closed: no sheet is taken any more.")]
    if all_are_in:
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
    state: BatchState, all_are_in: bool, assignment: AssignmentState, own: bool
) -> list[Violation]:
    """Whether the evaluator (`own`), or staff in their stead, can take them off the item now.

    Staff see no sheet before all are in, and take off nobody who has scored: so nobody can be
    taken off for what they said.
    """
    if assignment is AssignmentState.RECUSED:
        return [_refused("RECUSED", "该专家已经回避。", "This evaluator is recused already.")]
    if state is BatchState.CLOSED:
        zh = "该批次已结束，不能再回避。"
        return [_refused("BATCH_CLOSED", zh, "The batch is closed.")]
    if all_are_in:
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


# Who sees which rows: an evaluator what is assigned to it, nobody else's sheet before all are in


def _assigned(item: str, viewer: Viewer, *, recused_too: bool) -> Sql:
    counted = "" if recused_too else f" AND m.state <> '{AssignmentState.RECUSED}'"
    return sql(
        f"EXISTS (SELECT 1 FROM evaluation_assignment m WHERE m.item_id = {item} "
        f"AND m.evaluator_id = {{}}::bigint{counted})",
        viewer.account,
    )


def batches_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which batches."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if not viewer.may(Permission.EVALUATION_SCORE):
        return FALSE
    return sql(
        f"EXISTS (SELECT 1 FROM evaluation_item i WHERE i.batch_id = {row}.id AND {{}})",
        _assigned("i.id", viewer, recused_too=True),
    )


def items_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which items; its reporters see one once the batch has closed."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if viewer.may(Permission.EVALUATION_SCORE):
        return _assigned(f"{row}.id", viewer, recused_too=True)
    if viewer.role not in (Role.LIAISON, Role.ENTERPRISE_USER):
        return FALSE
    return sql(
        f"({row}.outcome <> '{EvaluationOutcome.PENDING}' AND EXISTS (SELECT 1 FROM achievement o "
        f"WHERE o.id = {row}.achievement_id AND {{}}))",
        reported_by("o", viewer.organization),
    )


def assignments_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which assignments: evaluators do not learn of each other."""
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return TRUE
    if viewer.may(Permission.EVALUATION_SCORE):
        return sql(f"{row}.evaluator_id = {{}}::bigint", viewer.account)
    return FALSE


def sheets_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which sheets (EVAL-6): their evaluators, and once all are in those who may."""
    opened = sql(
        f"EXISTS (SELECT 1 FROM evaluation_assignment a JOIN evaluation_item i ON i.id = a.item_id "
        f"WHERE a.id = {row}.assignment_id AND a.state = '{AssignmentState.SCORED}' "
        "AND i.all_in_at IS NOT NULL)"
    )
    if viewer.may(Permission.EVALUATION_READ_ALL):
        return opened
    if not viewer.may(Permission.EVALUATION_SCORE):
        return FALSE
    own = sql(
        f"EXISTS (SELECT 1 FROM evaluation_assignment a WHERE a.id = {row}.assignment_id "
        "AND a.evaluator_id = {}::bigint)",
        viewer.account,
    )
    one_of_them = _assigned(f"{row}.item_id", viewer, recused_too=False)
    return any_of([own, all_of([opened, one_of_them])])
