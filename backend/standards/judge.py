"""The judge: clause by clause, what holds and what is missing. Pure (LAND-1 … LAND-4, DEM-1).

The standard is the plan's data. Facts and evidence that are added to a claim never turn what
holds into what does not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from backend.core.errors import Text
from backend.core.money import as_text
from backend.policy.clauses import (
    AllOf,
    AnyOf,
    Clause,
    Condition,
    EvidenceCondition,
    FactCondition,
    FactKind,
    FactType,
    Leaf,
    Particular,
    Purpose,
    children,
)
from backend.policy.plan import Plan
from backend.standards.claims import (
    Claim,
    ClauseVerdict,
    ConditionVerdict,
    Evidence,
    FactValue,
    Flag,
    Form,
    Lack,
    MissingPiece,
    Verdict,
)

UNDATED = date.min
"""The day of a condition that has no say in when the item landed."""


def judge(plan: Plan, claim: Claim, today: date, purpose: Purpose = Purpose.LANDED) -> Verdict:
    """Judge a claim by the plan's clauses for its kind that were in force when it landed.

    What is dated after `today` has not happened and satisfies nothing.
    """
    judged = tuple(
        _Judge(plan, claim, today, clause).verdict()
        for clause in plan.clauses_for(claim.kind, purpose)
        if _concerns(clause, claim, today)
    )
    decisive = _decisive(judged, claim.clause)
    if decisive is None:
        return Verdict(False, None, judged, (), (), None)
    return Verdict(
        decisive.holds,
        decisive.landed_on,
        judged,
        decisive.missing,
        decisive.flags,
        decisive.code,
    )


def _concerns(clause: Clause, claim: Claim, today: date) -> bool:
    if clause.code == claim.clause:
        return True
    said = {fact.on for fact in claim.facts.values()} | {piece.dated for piece in claim.evidence}
    return any(clause.in_force(day) for day in said | {today} if day is not None)


def _decisive(judged: tuple[ClauseVerdict, ...], named: str | None) -> ClauseVerdict | None:
    if named is not None:
        return next((verdict for verdict in judged if verdict.code == named), None)
    holding = [verdict for verdict in judged if verdict.holds]
    if holding:
        return min(holding, key=lambda verdict: verdict.landed_on or UNDATED)
    return min(judged, key=_distance, default=None)


def _distance(verdict: ClauseVerdict) -> tuple[bool, int, bool]:
    """How far a clause is from holding; of two as far, the one that was begun is nearer."""
    leaves = (c for c in verdict.conditions if c.form in (Form.FACT, Form.EVIDENCE))
    begun = any(c.holds and not c.optional for c in leaves)
    return verdict.note is not None, len(verdict.missing), not begun


@dataclass(frozen=True, slots=True)
class _Judge:
    """One clause against one claim."""

    plan: Plan
    claim: Claim
    today: date
    clause: Clause

    def verdict(self) -> ClauseVerdict:
        days = sorted(self.days(self.clause.condition) - {UNDATED})
        landed_on = next((day for day in days if self.clause.in_force(day)), None)
        return ClauseVerdict(
            code=self.clause.code,
            text=self.clause.text,
            holds=landed_on is not None,
            landed_on=landed_on,
            conditions=tuple(self.conditions(self.clause.condition, 0)),
            missing=self.asked(),
            flags=self.flags(),
            note=self.out_of_force(days[0]) if days and landed_on is None else None,
        )

    # Whether, and since when.

    def days(self, node: Condition) -> frozenset[date]:
        """The days from which the condition can be said to hold; none when it does not.

        Several, since alternatives have days of their own: the clause may have been in force on
        one of them and not on another.
        """
        if isinstance(node, AnyOf):
            return frozenset().union(*(self.days(child) for child in node.any))
        if isinstance(node, AllOf):
            together = frozenset({UNDATED})
            for child in node.all:
                if not _is_optional(child):
                    below = self.days(child)
                    together = frozenset(max(a, b) for a in together for b in below)
            return together
        if isinstance(node, FactCondition):
            happened = self.happened(node.fact)
            return (
                frozenset() if happened is None or self.fact_lack(node) else frozenset({happened})
            )
        return frozenset(self.day_of(piece) for piece in self.pieces(node) if self.counts(piece))

    def happened(self, code: str) -> date | None:
        """The day of a fact; a DATE is its own day, whatever else is said."""
        fact = self.claim.facts.get(code)
        if fact is None:
            return None
        return fact.value if isinstance(fact.value, date) else fact.on

    def fact_lack(self, node: FactCondition) -> Lack | None:
        """Why the fact does not satisfy the condition; None when it does."""
        fact, kind = self.claim.facts.get(node.fact), self.plan.fact_kind(node.fact)
        if fact is None or kind is None:
            return Lack.ABSENT
        if not self.is_met(node, kind, fact.value):
            return Lack.NOT_MET
        happened = self.happened(node.fact)
        if happened is None:
            return Lack.INCOMPLETE
        early = node.since is not None and happened < node.since
        late = happened > self.today or (node.until is not None and happened > node.until)
        return Lack.WRONG_DATE if early or late else None

    def is_met(self, node: FactCondition, kind: FactKind, value: FactValue) -> bool:
        """Whether the value is of the fact's type and compares as the condition says."""
        match kind.type:
            case FactType.FLAG:
                return isinstance(value, bool) and value is (node.is_ is not False)
            case FactType.MONEY:
                return isinstance(value, Decimal) and self.is_amount_met(node, value)
            case FactType.DATE:
                return isinstance(value, date) and _is_day_met(node, value)
            case FactType.CHOICE:
                known = {choice.code for choice in self.plan.choices(kind)}
                return value in (known & set(node.one_of) if node.one_of else known)
            case FactType.TEXT:
                return isinstance(value, str) and bool(value.strip())

    def is_amount_met(self, node: FactCondition, value: Decimal) -> bool:
        """以上 and 不少于 mean ≥."""
        least, above, most = node.at_least, node.more_than, node.at_most
        if (least is not None and value < least) or (above is not None and value <= above):
            return False
        if node.at_most_fact is not None:
            other = self.claim.facts.get(node.at_most_fact)
            if other is None or not isinstance(other.value, Decimal) or value > other.value:
                return False
        return most is None or value <= most

    def pieces(self, node: EvidenceCondition) -> list[Evidence]:
        return [piece for piece in self.claim.evidence if piece.kind in node.evidence]

    def counts(self, piece: Evidence) -> bool:
        """Whether a piece bears what its kind requires, and is not dated in the future."""
        return not self.lacking(piece) and (piece.dated is None or piece.dated <= self.today)

    def lacking(self, piece: Evidence) -> list[Particular]:
        kind = self.plan.evidence_kind(piece.kind)
        has = {
            Particular.NUMBER: bool(piece.number and piece.number.strip()),
            Particular.DATE: piece.dated is not None,
        }
        return [needed for needed in (kind.requires if kind else ()) if not has[needed]]

    def day_of(self, piece: Evidence) -> date:
        kind = self.plan.evidence_kind(piece.kind)
        return piece.dated if kind and kind.is_the_fact and piece.dated else UNDATED

    # What people read.

    def conditions(self, node: Condition, depth: int) -> Iterable[ConditionVerdict]:
        yield ConditionVerdict(
            depth=depth,
            form=_form(node),
            text=node.text or _GROUPS[_form(node)],
            holds=bool(self.days(node)),
            optional=_is_optional(node),
            codes=_codes(node),
            shown_by=self.clause.shown_by(node.fact) if isinstance(node, FactCondition) else (),
        )
        for child in children(node):
            yield from self.conditions(child, depth + 1)

    def asked(self) -> tuple[MissingPiece, ...]:
        """What is missing; an amount capped by one that is itself asked for waits for that."""
        pieces = self.missing(self.clause.condition)
        codes = {piece.codes for piece in pieces if piece.form is Form.FACT}
        return tuple(p for p in pieces if (self.cap_of(p),) not in codes)

    def cap_of(self, piece: MissingPiece) -> str | None:
        """The fact whose amount alone keeps this one from being met."""
        node = piece.condition
        if not isinstance(node, FactCondition) or node.at_most_fact is None:
            return None
        uncapped = node.model_copy(update={"at_most_fact": None})
        return None if self.fact_lack(uncapped) else node.at_most_fact

    def missing(self, node: Condition) -> tuple[MissingPiece, ...]:
        """The least to add; of alternatives the one with least to add, or one that was begun."""
        if self.days(node) or _is_optional(node):
            return ()
        if isinstance(node, AllOf):
            return tuple(piece for child in node.all for piece in self.missing(child))
        if isinstance(node, AnyOf):
            return self.least_missing(node)
        return (
            self.missing_fact(node)
            if isinstance(node, FactCondition)
            else self.missing_evidence(node),
        )

    def least_missing(self, node: AnyOf) -> tuple[MissingPiece, ...]:
        lists = [self.missing(child) for child in node.any]
        begun = [self.begun(child) for child in node.any]
        order = sorted(range(len(lists)), key=lambda i: (len(lists[i]), -begun[i], i))
        first, *rest = lists[order[0]]
        if not any(begun):
            # Nothing says yet which way it will go: name the others beside the first.
            first = replace(
                first, text=_or(first.text, [lists[i][0].condition.text for i in order[1:]])
            )
        return (first, *rest)

    def begun(self, node: Condition) -> int:
        """How far a way was begun: with a fact, only with evidence, or not at all."""
        if isinstance(node, FactCondition):
            return 2 if node.fact in self.claim.facts else 0
        if isinstance(node, EvidenceCondition):
            return 1 if self.pieces(node) else 0
        return max(self.begun(child) for child in children(node))

    def missing_fact(self, node: FactCondition) -> MissingPiece:
        lack = self.fact_lack(node) or Lack.ABSENT
        text = self.fact_text(node, lack)
        return MissingPiece(self.clause.code, Form.FACT, (node.fact,), lack, text, node)

    def fact_text(self, node: FactCondition, lack: Lack) -> Text:
        kind, text = self.plan.fact_kind(node.fact), node.text
        label = kind.label if kind else text
        match lack:
            case Lack.ABSENT:
                return Text(f"请填写：{text.zh}", f"Give: {text.en}")
            case Lack.INCOMPLETE:
                return Text(f"请填写日期：{label.zh}", f"Give the date: {label.en}")
            case Lack.WRONG_DATE:
                day = self.happened(node.fact)
                if day is not None and day > self.today:
                    return Text(
                        f"日期晚于今天（{day}）：{label.zh}",
                        f"Dated after today ({day}): {label.en}",
                    )
                return Text(
                    f"日期不符合（现为 {day}）：{text.zh}",
                    f"The date ({day}) does not fit: {text.en}",
                )
            case Lack.NOT_MET:
                now = self.value_text(node.fact)
                return Text(
                    f"不符合要求（现为 {now.zh}）：{text.zh}", f"Not met (now {now.en}): {text.en}"
                )

    def value_text(self, code: str) -> Text:
        value = self.claim.facts[code].value
        if isinstance(value, bool):
            return Text("是", "yes") if value else Text("否", "no")
        if isinstance(value, Decimal):
            return as_text(value)
        return Text(str(value), str(value))

    def missing_evidence(self, node: EvidenceCondition) -> MissingPiece:
        codes, given = node.evidence, self.pieces(node)
        lack = Lack.ABSENT
        kinds = [kind for kind in map(self.plan.evidence_kind, codes) if kind]
        said, which = node.text, _or_of([kind.label for kind in kinds])
        if said.zh != which.zh:
            said = Text(f"{said.zh}（{which.zh}）", f"{said.en} ({which.en})")
        text = Text(f"请添加：{said.zh}", f"Add: {said.en}")
        if given:
            lack, text = self.evidence_text(given[0])
        return MissingPiece(self.clause.code, Form.EVIDENCE, codes, lack, text, node)

    def evidence_text(self, piece: Evidence) -> tuple[Lack, Text]:
        kind = self.plan.evidence_kind(piece.kind)
        label = kind.label if kind else Text(piece.kind, piece.kind)
        lacking = self.lacking(piece)
        if not lacking:
            return Lack.WRONG_DATE, Text(
                f"日期晚于今天（{piece.dated}）：{label.zh}",
                f"Dated after today ({piece.dated}): {label.en}",
            )
        zh = "和".join(_PARTICULARS[needed].zh for needed in lacking)
        en = " and ".join(_PARTICULARS[needed].en for needed in lacking)
        return Lack.INCOMPLETE, Text(f"请补充{zh}：{label.zh}", f"Give the {en}: {label.en}")

    def flags(self) -> tuple[Flag, ...]:
        registered_on = self.claim.registered_on
        found: dict[str, Flag] = {}
        for rule in self.clause.flags:
            fact = self.claim.facts.get(rule.fact)
            happened = None if fact and fact.value is False else self.happened(rule.fact)
            if registered_on is not None and happened is not None and happened < registered_on:
                text = Text(
                    f"{rule.text.zh}（{happened}，登记于 {registered_on}）",
                    f"{rule.text.en} ({happened}, registered on {registered_on})",
                )
                found.setdefault(rule.code, Flag(rule.code, text))
        return tuple(found.values())

    def out_of_force(self, day: date) -> Text:
        since, until = self.clause.valid_from, self.clause.valid_to
        zh = f"自 {since} 起" + (f"至 {until} 止" if until else "")
        en = f"from {since}" + (f" to {until}" if until else "")
        return Text(
            f"条件均已满足，但落地日期 {day} 不在该条款的有效期内（{zh}）。",
            f"Every condition holds, but on {day} this clause was not in force ({en}).",
        )


_GROUPS = {
    Form.ALL: Text("须全部满足", "All of these"),
    Form.ANY: Text("满足其中一项即可", "Any one of these"),
}
_PARTICULARS = {
    Particular.NUMBER: Text("文号", "number"),
    Particular.DATE: Text("日期", "date"),
}


def _form(node: Condition) -> Form:
    if isinstance(node, (AllOf, AnyOf)):
        return Form.ALL if isinstance(node, AllOf) else Form.ANY
    return Form.FACT if isinstance(node, FactCondition) else Form.EVIDENCE


def _codes(node: Condition) -> tuple[str, ...]:
    if isinstance(node, FactCondition):
        return (node.fact,)
    return node.evidence if isinstance(node, EvidenceCondition) else ()


def _is_optional(node: Condition) -> bool:
    return isinstance(node, Leaf) and node.optional


def _is_day_met(node: FactCondition, value: date) -> bool:
    early = node.on_or_after is not None and value < node.on_or_after
    return not early and (node.on_or_before is None or value <= node.on_or_before)


def _or_of(texts: list[Text]) -> Text:
    return Text("或".join(text.zh for text in texts), " or ".join(text.en for text in texts))


def _or(text: Text, others: list[Text]) -> Text:
    zh = "；或：".join(other.zh for other in others)
    en = "; or: ".join(other.en for other in others)
    return Text(f"{text.zh}（或：{zh}）", f"{text.en} (or: {en})")
