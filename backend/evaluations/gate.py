"""EVAL-1: whether an item's sheets are all in, and what they come to. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from backend.core.errors import Text
from backend.evaluations.values import AssignmentState
from backend.policy.rules import Criterion, Evaluation, Have

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
    """An evaluator of an item, by name, and how far the sheet is.

    `interested` when their organization has come to have a part in the item (EVAL-6).
    """

    name: str
    state: AssignmentState
    interested: bool = False


def counting(assigned: Iterable[Assigned]) -> list[Assigned]:
    """The evaluators whose sheets count: who is not recused, and would not have to be."""
    return [a for a in assigned if a.state is not AssignmentState.RECUSED and not a.interested]


def required(assigned: Iterable[Assigned], terms: Evaluation) -> int:
    """How many sheets an item needs: everybody's who counts, and never fewer than the least."""
    return max(len(counting(assigned)), terms.minimum_evaluators)


def lacking(assigned: Sequence[Assigned], terms: Evaluation) -> list[Text]:
    """What is wrong with the choice of evaluators, one sentence each."""
    short = terms.minimum_evaluators - len(counting(assigned))
    texts = []
    if short > 0:
        zh = f"评价专家不足 {terms.minimum_evaluators} 名，还缺 {short} 名。"
        en = f"At least {terms.minimum_evaluators} evaluators are needed; {short} more."
        texts.append(Text(zh, en))
    barred = [a for a in assigned if a.interested and a.state is not AssignmentState.RECUSED]
    texts += [
        Text(
            f"{a.name}所在单位是该成果的报送、持有或完成单位，其评分不计，须先办理回避。",
            f"{a.name} is of an organization with a part in the item: the sheet does not count, "
            "and the evaluator has to be recused first.",
        )
        for a in barred
    ]
    return texts


def awaited(assigned: Sequence[Assigned], terms: Evaluation) -> list[Text]:
    """What is missing before the item's sheets are all in, one sentence each."""
    waiting = [a.name for a in counting(assigned) if a.state is AssignmentState.ASSIGNED]
    return lacking(assigned, terms) + [
        Text(f"{name}尚未评分。", f"{name} has not scored yet.") for name in waiting
    ]


def all_in(assigned: Sequence[Assigned], terms: Evaluation) -> bool:
    """Whether every sheet that is awaited is in, and there are enough."""
    return not awaited(assigned, terms)
