"""Claims for tests: complete ones of every clause, and random ones from a pool of pieces."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from backend.policy.clauses import EvidenceCondition, FactType, ItemKind
from backend.policy.plan import Plan
from backend.standards.claims import Claim, Evidence, Fact, FactValue, Lack, MissingPiece

TODAY = date(2026, 11, 20)
MARCH = date(2026, 3, 2)
APRIL = date(2026, 4, 15)
MAY = date(2026, 5, 31)
KIND = ItemKind


def yuan(amount: str, on: date | None = MARCH) -> Fact:
    """An amount of money that came together on a day."""
    return Fact(Decimal(amount), on)


def yes(on: date | None = MARCH) -> Fact:
    """A flag that became true on a day."""
    return Fact(True, on)


def chosen(code: str, on: date | None = MARCH) -> Fact:
    """A choice, as it was made on a day."""
    return Fact(code, on)


COMPLETE: dict[str, Claim] = {
    "LAND-1": Claim(
        KIND.ENTERPRISE,
        "LAND-1",
        {"newly_registered": yes(MARCH), "tax_paid": yuan("0.01", APRIL)},
        (Evidence("LICENCE"), Evidence("TAX_PROOF", dated=MAY)),
    ),
    "LAND-2": Claim(
        KIND.PLATFORM,
        "LAND-2",
        {"local_entity": yes(MARCH), "service_income": yuan("50000", APRIL)},
        (Evidence("LICENCE"), Evidence("INVOICE")),
    ),
    "LAND-3.1": Claim(
        KIND.PROJECT,
        "LAND-3.1",
        {"traded_in_city": chosen("LICENCE", APRIL)},
        (Evidence("DEAL_CONTRACT", dated=MAY),),
    ),
    "LAND-3.2": Claim(
        KIND.PROJECT,
        "LAND-3.2",
        {"applied_through": chosen("INDUSTRY"), "local_benefit": yuan("500000", APRIL)},
        (Evidence("BENEFIT_PROOF"),),
    ),
    "LAND-3.3": Claim(
        KIND.PROJECT, "LAND-3.3", {"team_settled": yes(APRIL)}, (Evidence("SOCIAL_INSURANCE"),)
    ),
    "LAND-4": Claim(
        KIND.DEMAND,
        "LAND-4",
        {
            "local_side": yes(MARCH),
            "contract_amount": yuan("80000", MARCH),
            "payment": yuan("80000", APRIL),
        },
        (Evidence("COOPERATION_CONTRACT"), Evidence("PAYMENT_PROOF")),
    ),
    "DEM-1": Claim(
        KIND.DEMAND,
        "DEM-1",
        {"cooperation_budget": yuan("100000"), "signed_and_stamped": yes(APRIL)},
        (Evidence("DEMAND_LETTER"),),
    ),
}
"""One claim of each clause that just holds, landed on the 15th of April."""


def with_fact(claim: Claim, code: str, fact: Fact | None) -> Claim:
    """The claim with one fact put in, replaced or (None) taken out."""
    facts = {c: f for c, f in claim.facts.items() if c != code}
    return replace(claim, facts=facts if fact is None else {**facts, code: fact})


def with_evidence(claim: Claim, *evidence: Evidence) -> Claim:
    """The claim with more evidence."""
    return replace(claim, evidence=(*claim.evidence, *evidence))


def without_evidence(claim: Claim, kind: str) -> Claim:
    """The claim without its evidence of a kind."""
    return replace(claim, evidence=tuple(e for e in claim.evidence if e.kind != kind))


def _some_value(random: Random, plan: Plan, code: str) -> FactValue:
    kind = plan.fact_kind(code)
    assert kind is not None
    match kind.type:
        case FactType.FLAG:
            return random.random() < 0.8
        case FactType.MONEY:
            amounts = ("0", "0.01", "29999.99", "30000", "49999.99", "50000", "99999.99")
            return Decimal(random.choice((*amounts, "100000", "499999.99", "500000", "2000000")))
        case FactType.DATE:
            return _some_day(random)
        case FactType.CHOICE:
            return random.choice([c.code for c in plan.choices(kind)])
        case FactType.TEXT:
            return random.choice(["", "河湾"])


def _some_day(random: Random) -> date:
    ordinary = date(2026, 1, 1) + timedelta(days=random.randrange(330))
    edges = (date(2024, 12, 31), date(2025, 1, 1), date(2025, 1, 2), TODAY)
    return random.choice((*edges, ordinary, ordinary, ordinary, TODAY + timedelta(days=1)))


def some_fact(random: Random, plan: Plan, code: str) -> Fact:
    """A fact of the right type; sometimes without a date, sometimes dated badly."""
    on = None if random.random() < 0.1 else _some_day(random)
    return Fact(_some_value(random, plan, code), on)


def some_evidence(random: Random, codes: tuple[str, ...]) -> Evidence:
    """A piece of evidence of one of the kinds, sometimes without number or date."""
    number = random.choice([None, "", "东科〔2026〕12号"])
    dated = None if random.random() < 0.2 else _some_day(random)
    return Evidence(random.choice(codes), number, dated)


def some_claim(random: Random, plan: Plan, code: str) -> Claim:
    """A claim of the clause with some of what it asks for, good and bad."""
    clause = plan.clause(code)
    assert clause is not None
    share = random.choice((0.2, 0.5, 0.9))
    facts = {c: some_fact(random, plan, c) for c in clause.fact_codes() if random.random() < share}
    kinds = clause.evidence_codes()
    most = random.choice((0, 1, 2, 3, 6, 12)) if kinds else 0
    evidence = tuple(some_evidence(random, kinds) for _ in range(most))
    return Claim(clause.kind, code, facts, evidence)


def answered(plan: Plan, claim: Claim, piece: MissingPiece) -> Claim:
    """The claim with the missing piece given as its condition asks."""
    clause = plan.clause(piece.clause)
    assert clause is not None
    day = max(clause.valid_from, min(MAY, clause.valid_to or MAY))
    condition = piece.condition
    if isinstance(condition, EvidenceCondition):
        return with_evidence(claim, Evidence(condition.evidence[0], "第 1 号", day))
    kind = plan.fact_kind(condition.fact)
    assert kind is not None
    on = max(day, condition.since or day)
    redated = piece.lack in (Lack.INCOMPLETE, Lack.WRONG_DATE)
    if redated and kind.type is not FactType.DATE:
        return with_fact(claim, condition.fact, replace(claim.facts[condition.fact], on=on))
    value: FactValue
    match kind.type:
        case FactType.FLAG:
            value = condition.is_ is not False
        case FactType.MONEY:
            # Beside a cap that is another fact the least will do, elsewhere an ample amount.
            value = Decimal("0.01") if condition.at_most_fact else Decimal(9_000_000)
        case FactType.DATE:
            value = max(on, condition.on_or_after or on)
        case FactType.CHOICE:
            value = condition.one_of[0] if condition.one_of else plan.choices(kind)[0].code
        case FactType.TEXT:
            value = "河湾"
    return with_fact(claim, condition.fact, Fact(value, on))
