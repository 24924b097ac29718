"""What must agree between the clauses of a plan file and the facts and evidence they name."""

from __future__ import annotations

from collections.abc import Iterator

from backend.core.errors import Text
from backend.policy.clauses import (
    AllOf,
    AnyOf,
    Clause,
    Condition,
    EvidenceCondition,
    FactCondition,
    FactKind,
    FactType,
    children,
)
from backend.policy.lines import Place
from backend.policy.mistakes import Mistake, repeated, unknown
from backend.policy.plan import Plan

COMPARISONS: dict[FactType, frozenset[str]] = {
    FactType.FLAG: frozenset({"is"}),
    FactType.MONEY: frozenset({"at_least", "more_than", "at_most", "at_most_fact"}),
    FactType.DATE: frozenset({"on_or_after", "on_or_before"}),
    FactType.CHOICE: frozenset({"one_of"}),
    FactType.TEXT: frozenset(),
}
"""The comparisons that a fact of each type allows."""


def fact_kinds(plan: Plan) -> Iterator[Mistake]:
    """What of the kinds of facts does not agree."""
    for i, kind in enumerate(plan.fact_kinds):
        place = ("fact_kinds", i, "choices")
        choices = plan.choices(kind)
        if kind.type is FactType.CHOICE and not choices:
            yield place, Text("CHOICE 类事实须有 choices", "a fact of type CHOICE needs choices")
        if kind.type is not FactType.CHOICE and (kind.choices or kind.choices_flagged):
            yield (
                place,
                Text("只有 CHOICE 类事实才有 choices", "only a fact of type CHOICE has choices"),
            )
        if kind.type is not FactType.MONEY and kind.is_the_amount:
            yield (
                ("fact_kinds", i, "is_the_amount"),
                Text("只有 MONEY 类事实才是金额", "only a fact of type MONEY is an amount"),
            )
        yield from repeated((place, choice.code) for choice in choices)


def clause_mistakes(plan: Plan, index: int, clause: Clause) -> Iterator[Mistake]:
    """What of a clause does not agree with the plan, or with itself."""
    place: Place = ("clauses", index)
    yield from _condition(plan, (*place, "condition"), clause.condition)
    if not dates(plan, clause.condition):
        yield (
            (*place, "condition"),
            Text(
                "每种成立方式都须包含一项事实，由它确定日期",
                "must need a fact, which gives the date, in every way to hold",
            ),
        )
    given = clause.fact_codes()
    for i, flag in enumerate(clause.flags):
        yield from unknown((*place, "flags", i, "fact"), flag.fact, given, "the clause's facts")


def dates(plan: Plan, node: Condition) -> bool:
    """Whether every way in which the condition can hold has a date."""
    if isinstance(node, FactCondition):
        return not node.optional
    if isinstance(node, EvidenceCondition):
        kinds = [plan.evidence_kind(code) for code in node.evidence]
        return not node.optional and all(kind is not None and kind.is_the_fact for kind in kinds)
    needed = [child for child in children(node) if not getattr(child, "optional", False)]
    below = [dates(plan, child) for child in needed]
    return any(below) if isinstance(node, AllOf) else bool(below) and all(below)


def _condition(plan: Plan, place: Place, node: Condition) -> Iterator[Mistake]:
    if isinstance(node, FactCondition):
        yield from _fact_condition(plan, place, node)
    elif isinstance(node, EvidenceCondition):
        known = [kind.code for kind in plan.evidence_kinds]
        for i, code in enumerate(node.evidence):
            yield from unknown((*place, "evidence", i), code, known, "evidence_kinds")
    else:
        name = "any" if isinstance(node, AnyOf) else "all"
        for i, child in enumerate(children(node)):
            if name == "any" and getattr(child, "optional", False):
                yield (
                    (*place, name, i, "optional"),
                    Text(
                        "任一条件即可成立时，此项没有意义", "has no sense where any one is enough"
                    ),
                )
            yield from _condition(plan, (*place, name, i), child)


def _fact_condition(plan: Plan, place: Place, node: FactCondition) -> Iterator[Mistake]:
    kind = plan.fact_kind(node.fact)
    if kind is None:
        yield from unknown((*place, "fact"), node.fact, (), "fact_kinds")
        return
    for key in sorted(node.comparisons() - COMPARISONS[kind.type]):
        zh, en = f"不能用于 {kind.type} 类事实", f"cannot compare a fact of type {kind.type}"
        yield (*place, key), Text(zh, en)
    if kind.type is FactType.FLAG and node.is_ is None and not node.optional:
        yield (
            (*place, "is"),
            Text(
                "缺少此项：请说明该事实须为 true 还是 false",
                "is missing: say whether the fact must be true or false",
            ),
        )
    yield from _compared(plan, place, node, kind)
    if node.since and node.until and node.until < node.since:
        zh, en = f"不得早于 since（{node.since}）", f"must not be before since, {node.since}"
        yield (*place, "until"), Text(zh, en)


def _compared(plan: Plan, place: Place, node: FactCondition, kind: FactKind) -> Iterator[Mistake]:
    choices = [choice.code for choice in plan.choices(kind)]
    for i, code in enumerate(node.one_of if kind.type is FactType.CHOICE else ()):
        yield from unknown((*place, "one_of", i), code, choices, f"the choices of {kind.code}")
    if node.at_most_fact is not None:
        other = plan.fact_kind(node.at_most_fact)
        if other is None or other.type is not FactType.MONEY:
            yield (
                (*place, "at_most_fact"),
                Text(
                    f"“{node.at_most_fact}”不是 MONEY 类事实",
                    f'"{node.at_most_fact}" is no fact of type MONEY',
                ),
            )
    least, most = node.at_least or node.more_than, node.at_most
    if least is not None and most is not None and most < least:
        zh, en = f"小于 {least}：无法成立", f"is less than {least}: nothing can hold"
        yield (*place, "at_most"), Text(zh, en)
    if node.on_or_after and node.on_or_before and node.on_or_before < node.on_or_after:
        zh, en = f"不得早于 {node.on_or_after}", f"must not be before {node.on_or_after}"
        yield (*place, "on_or_before"), Text(zh, en)
