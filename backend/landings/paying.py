"""What a landing is worth, and what of a contract has been paid (LAND-4). Pure."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from backend.core.shares import share
from backend.policy.clauses import Clause, FactCondition
from backend.policy.plan import Plan
from backend.standards.giving import GivenFact, read_value


class Payment(NamedTuple):
    """What has been paid, and of how much."""

    paid: Decimal
    contract: Decimal

    @property
    def ratio(self) -> Decimal | None:
        """The share that is paid; None of a contract of 0."""
        return share(self.paid, self.contract)


def payment_of(plan: Plan, clause: Clause, facts: tuple[GivenFact, ...]) -> Payment | None:
    """The fact that the clause bounds by another one, and that one; None where either lacks."""
    amounts = {fact.kind: _amount(plan, fact) for fact in facts}
    for leaf in clause.leaves():
        if isinstance(leaf, FactCondition) and leaf.at_most_fact is not None:
            paid, contract = amounts.get(leaf.fact), amounts.get(leaf.at_most_fact)
            if paid is not None and contract is not None:
                return Payment(paid, contract)
    return None


def amount_of(plan: Plan, facts: tuple[GivenFact, ...]) -> Decimal | None:
    """What the facts say that the landing is worth, in yuan; None where they do not."""
    kinds = {kind.code for kind in plan.fact_kinds if kind.is_the_amount}
    found = (_amount(plan, fact) for fact in facts if fact.kind in kinds)
    return next((amount for amount in found if amount is not None), None)


def _amount(plan: Plan, fact: GivenFact) -> Decimal | None:
    kind = plan.fact_kind(fact.kind)
    value = read_value(kind, fact.value) if kind else None
    return value if isinstance(value, Decimal) else None
