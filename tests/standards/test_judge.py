"""The judge against LAND-1 … LAND-4 and DEM-1: exact borders, what is missing, and laws."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from random import Random

import pytest

from backend.policy.clauses import ItemKind, Purpose
from backend.policy.plan import Plan
from backend.standards.claims import Claim, Evidence, Fact, Form, Lack, Verdict
from backend.standards.judge import judge
from tests.policy.plans import dongguan, rivertown
from tests.standards.claiming import (
    APRIL,
    COMPLETE,
    MARCH,
    MAY,
    TODAY,
    answered,
    chosen,
    some_claim,
    some_evidence,
    some_fact,
    with_evidence,
    with_fact,
    without_evidence,
    yes,
    yuan,
)

CLAUSES = [(dongguan(), c.code) for c in dongguan().clauses] + [
    (rivertown(), c.code) for c in rivertown().clauses
]
NAMES = [f"{plan.city.code}-{code}" for plan, code in CLAUSES]
BEFORE = date(2024, 12, 31)
TOMORROW = TODAY + timedelta(days=1)


def judged(claim: Claim, plan: Plan | None = None) -> Verdict:
    """The verdict of the city's own plan, or of another."""
    plan = plan or dongguan()
    clause = plan.clause(claim.clause or "")
    return judge(plan, claim, TODAY, clause.purpose if clause else Purpose.LANDED)


def missing(claim: Claim, plan: Plan | None = None) -> list[tuple[str, ...]]:
    """What the verdict asks for: codes, in order."""
    return [piece.codes for piece in judged(claim, plan).missing]


def completed(plan: Plan, claim: Claim) -> Claim:
    """The claim with everything given that its verdict misses."""
    for piece in judged(claim, plan).missing:
        claim = answered(plan, claim, piece)
    return claim


@pytest.mark.parametrize("code", COMPLETE)
def test_a_complete_claim_lands_on_the_day_of_its_last_fact(code: str) -> None:
    verdict = judged(COMPLETE[code])
    assert (verdict.holds, verdict.landed_on, verdict.decisive) == (True, APRIL, code)
    assert (verdict.missing, verdict.flags) == ((), ())


@pytest.mark.parametrize(
    ("code", "fact", "amount", "holds"),
    [
        ("LAND-1", "tax_paid", "0", False),
        ("LAND-1", "tax_paid", "0.01", True),
        ("LAND-2", "service_income", "49999.99", False),
        ("LAND-2", "service_income", "50000", True),
        ("LAND-2", "service_income", "50000.01", True),
        ("LAND-3.2", "local_benefit", "0", False),
        ("LAND-3.2", "local_benefit", "499999.99", False),
        ("LAND-3.2", "local_benefit", "500000", True),
        ("LAND-3.2", "local_benefit", "500000.00", True),
        ("LAND-4", "payment", "0", False),
        ("LAND-4", "payment", "0.01", True),
        ("LAND-4", "payment", "80000", True),
        ("LAND-4", "payment", "80000.01", False),
        ("DEM-1", "cooperation_budget", "99999.99", False),
        ("DEM-1", "cooperation_budget", "100000", True),
    ],
)
def test_amounts_at_their_borders(code: str, fact: str, amount: str, holds: bool) -> None:
    claim = with_fact(COMPLETE[code], fact, yuan(amount, APRIL))
    assert judged(claim).holds is holds
    assert missing(claim) == ([] if holds else [(fact,)])


def test_land_4_a_payment_waits_for_the_amount_that_caps_it() -> None:
    claim = with_fact(COMPLETE["LAND-4"], "contract_amount", None)
    assert missing(claim) == [("contract_amount",)]
    unpaid = with_fact(claim, "payment", yuan("0"))
    assert missing(unpaid) == [("contract_amount",), ("payment",)]


@pytest.mark.parametrize(
    ("code", "fact", "day", "holds"),
    [
        ("LAND-1", "newly_registered", BEFORE, False),
        ("LAND-1", "newly_registered", date(2025, 1, 1), True),
        ("LAND-1", "newly_registered", TODAY, True),
        ("LAND-1", "newly_registered", TOMORROW, False),
        ("LAND-2", "local_entity", date(1999, 5, 6), True),
        ("LAND-2", "local_entity", TOMORROW, False),
        ("LAND-2", "service_income", BEFORE, False),
        ("LAND-2", "service_income", date(2025, 1, 1), True),
        ("LAND-3.2", "applied_through", BEFORE, True),
        ("LAND-3.3", "team_settled", date(2025, 1, 1), True),
    ],
)
def test_days_at_their_borders(code: str, fact: str, day: date, holds: bool) -> None:
    given = COMPLETE[code].facts[fact]
    verdict = judged(with_fact(COMPLETE[code], fact, Fact(given.value, day)))
    assert verdict.holds is holds
    assert [piece.lack for piece in verdict.missing] == ([] if holds else [Lack.WRONG_DATE])


@pytest.mark.parametrize("code", ["LAND-3.1", "LAND-3.3"])
def test_a_clause_judges_only_what_landed_while_it_was_in_force(code: str) -> None:
    (fact,) = COMPLETE[code].facts
    given = COMPLETE[code].facts[fact]
    verdict = judged(with_fact(COMPLETE[code], fact, Fact(given.value, BEFORE)))
    (clause,) = (c for c in verdict.clauses if c.code == code)
    assert (verdict.holds, verdict.landed_on, verdict.missing) == (False, None, ())
    assert clause.note is not None
    assert clause.note.zh == (
        "条件均已满足，但落地日期 2024-12-31 不在该条款的有效期内（自 2025-01-01 起）。"
    )
    assert clause.conditions[0].holds


def test_land_1_either_way_in_and_either_proof() -> None:
    moved = with_fact(COMPLETE["LAND-1"], "newly_registered", None)
    assert missing(moved) == [("newly_registered",)]
    moved = with_fact(moved, "moved_in", yes(MAY))
    assert (judged(moved).holds, judged(moved).landed_on) == (True, MAY)
    spent = with_fact(with_fact(moved, "tax_paid", None), "rd_spent", yuan("12000"))
    # What was said counts for more than what was attached.
    assert missing(spent) == [("RD_PROOF", "AUDIT_REPORT")]
    assert judged(with_evidence(spent, Evidence("AUDIT_REPORT"))).holds


def test_land_1_proof_of_tax_proves_no_research() -> None:
    claim = with_fact(with_fact(COMPLETE["LAND-1"], "tax_paid", None), "rd_spent", yuan("5"))
    assert not judged(claim).holds
    assert judged(with_evidence(claim, Evidence("RD_PROOF"))).holds


def test_land_1_asks_for_the_licence() -> None:
    assert missing(without_evidence(COMPLETE["LAND-1"], "LICENCE")) == [("LICENCE",)]


def test_land_1_flags_a_founding_before_the_registration() -> None:
    claim = replace(COMPLETE["LAND-1"], registered_on=APRIL)
    verdict = judged(claim)
    assert verdict.holds
    assert [(flag.code, flag.text.zh) for flag in verdict.flags] == [
        (
            "FOUNDED_BEFORE_REGISTRATION",
            "企业成立日期早于成果登记日期（2026-03-02，登记于 2026-04-15）",
        )
    ]
    assert judged(replace(claim, registered_on=MARCH)).flags == ()
    moved = with_fact(with_fact(claim, "newly_registered", None), "moved_in", yes(MAY))
    assert judged(moved).flags == ()
    founded = with_fact(moved, "founded_on", Fact(date(2015, 7, 1)))
    assert [flag.code for flag in judged(founded).flags] == ["FOUNDED_BEFORE_REGISTRATION"]
    assert judged(founded).holds


def platform(*evidence: Evidence, **facts: Fact) -> Claim:
    """A platform with its entity and licence, and what else is given."""
    given = {"local_entity": yes(MARCH), **facts}
    return Claim(ItemKind.PLATFORM, "LAND-2", given, (Evidence("LICENCE"), *evidence))


RECOGNISED = {
    "recognised_by": chosen("INDUSTRY_BUREAU", APRIL),
    "recognised_as": chosen("PLATFORM", APRIL),
}


@pytest.mark.parametrize("kind", ["RED_HEADED_DOCUMENT", "FORMAL_NOTICE"])
def test_land_2_recognition_needs_a_document_with_number_and_date(kind: str) -> None:
    assert missing(platform(**RECOGNISED)) == [("RED_HEADED_DOCUMENT", "FORMAL_NOTICE")]
    bare = judged(platform(Evidence(kind), **RECOGNISED))
    assert [(p.lack, p.text.zh[:9]) for p in bare.missing] == [
        (Lack.INCOMPLETE, "请补充文号和日期：")
    ]
    undated = judged(platform(Evidence(kind, "东工信〔2026〕8号"), **RECOGNISED))
    assert [p.text.zh[:6] for p in undated.missing] == ["请补充日期："]
    blank = judged(platform(Evidence(kind, "  ", APRIL), **RECOGNISED))
    assert [p.text.zh[:6] for p in blank.missing] == ["请补充文号："]
    whole = judged(platform(Evidence(kind, "东工信〔2026〕8号", MAY), **RECOGNISED))
    assert (whole.holds, whole.landed_on) == (True, MAY)
    later = judged(platform(Evidence(kind, "东工信〔2026〕8号", TOMORROW), **RECOGNISED))
    assert [p.lack for p in later.missing] == [Lack.WRONG_DATE]


@pytest.mark.parametrize("kind", ["INVOICE", "DEAL_CONTRACT", "PROJECT_APPROVAL"])
def test_land_2_recognition_by_other_papers_does_not_hold(kind: str) -> None:
    assert not judged(platform(Evidence(kind, "1", APRIL), **RECOGNISED)).holds


@pytest.mark.parametrize(
    ("department", "holds"),
    [
        ("SCIENCE_BUREAU", True),
        ("DEVELOPMENT_BUREAU", True),
        ("441900401", True),
        ("PROVINCE_OR_ABOVE", True),
        ("FINANCE_BUREAU", False),
        ("441900402", False),
    ],
)
def test_land_2_only_listed_departments_recognise(department: str, holds: bool) -> None:
    facts = {**RECOGNISED, "recognised_by": chosen(department, APRIL)}
    document = Evidence("FORMAL_NOTICE", "1 号", APRIL)
    assert judged(platform(document, **facts)).holds is holds


def test_land_2_approval_as_a_project_and_no_entity() -> None:
    approved = platform(
        Evidence("PROJECT_APPROVAL"), project_approved_by=chosen("SCIENCE_BUREAU", MAY)
    )
    assert (judged(approved).holds, judged(approved).landed_on) == (True, MAY)
    assert missing(with_fact(approved, "local_entity", None)) == [("local_entity",)]
    no = with_fact(approved, "local_entity", Fact(False, MARCH))
    assert judged(no).missing[0].text.zh == "不符合要求（现为 否）：在东莞拥有经营实体"


@pytest.mark.parametrize("where", ["traded_in_city", "traded_elsewhere"])
@pytest.mark.parametrize("form", ["LICENCE", "TRANSFER", "EQUITY", "SALE", "OTHER"])
@pytest.mark.parametrize("proof", ["DEAL_CONTRACT", "PARTY_CERTIFICATE"])
def test_land_3_1_any_deal_with_a_partys_paper(where: str, form: str, proof: str) -> None:
    claim = Claim(ItemKind.PROJECT, "LAND-3.1", {where: chosen(form)}, (Evidence(proof),))
    assert (judged(claim).holds, judged(claim).landed_on) == (True, MARCH)
    assert missing(replace(claim, evidence=())) == [("DEAL_CONTRACT", "PARTY_CERTIFICATE")]
    assert not judged(replace(claim, evidence=(Evidence("INVOICE"),))).holds


def test_land_3_1_the_amount_is_asked_for_and_never_needed() -> None:
    verdict = judged(COMPLETE["LAND-3.1"])
    (clause,) = (c for c in verdict.clauses if c.code == "LAND-3.1")
    amount = clause.conditions[-1]
    assert (amount.codes, amount.optional, amount.holds) == (("deal_amount",), True, False)
    later = with_fact(COMPLETE["LAND-3.1"], "deal_amount", yuan("8", MAY))
    assert judged(later).landed_on == APRIL


def test_conditions_come_flattened_with_their_depth() -> None:
    (clause,) = judged(COMPLETE["LAND-1"]).clauses
    said = [(c.depth, c.form.value, c.codes, c.holds) for c in clause.conditions]
    assert said == [
        (0, "ALL", (), True),
        (1, "ANY", (), True),
        (2, "FACT", ("newly_registered",), True),
        (2, "FACT", ("moved_in",), False),
        (1, "EVIDENCE", ("LICENCE",), True),
        (1, "ANY", (), True),
        (2, "ALL", (), True),
        (3, "FACT", ("tax_paid",), True),
        (3, "EVIDENCE", ("TAX_PROOF",), True),
        (2, "ALL", (), False),
        (3, "FACT", ("rd_spent",), False),
        (3, "EVIDENCE", ("RD_PROOF", "AUDIT_REPORT"), False),
        (1, "FACT", ("founded_on",), False),
    ]
    assert [c.text.zh for c in clause.conditions[:2]] == ["须全部满足", "满足其中一项即可"]


def test_what_is_missing_is_said_in_both_languages() -> None:
    empty = judged(Claim(ItemKind.PROJECT, "LAND-3.2"))
    assert [piece.text for piece in empty.missing] == [
        (
            "请填写：通过政产学研金等渠道在东莞应用",
            "Give: Applied in Dongguan through one of the channels",
        ),
        (
            "请填写：给本地主体带来的经济效益不少于 50 万元",
            "Give: Benefit to a local entity of at least 500,000 yuan",
        ),
        (
            "请添加：应用或效益的证明材料（经济效益证明或应用单位出具的证明或应用合同或发票或审计报告）",
            "Add: Proof of the application or the benefit (Proof of the benefit or Certificate of "
            "the user or Contract of the application or Invoice or Audit report)",
        ),
    ]
    assert {piece.clause for piece in empty.missing} == {"LAND-3.2"}
    assert [piece.form for piece in empty.missing] == [Form.FACT, Form.FACT, Form.EVIDENCE]


def test_a_value_that_falls_short_is_said_with_what_it_is() -> None:
    short = with_fact(COMPLETE["LAND-3.2"], "local_benefit", yuan("499999.99"))
    (piece,) = judged(short).missing
    assert piece.lack is Lack.NOT_MET
    assert piece.text.zh == (
        "不符合要求（现为 499,999.99 元）：给本地主体带来的经济效益不少于 50 万元"
    )
    assert piece.text.en == (
        "Not met (now 499,999.99 yuan): Benefit to a local entity of at least 500,000 yuan"
    )
    little = with_fact(COMPLETE["LAND-3.2"], "local_benefit", yuan("10000"))
    (piece,) = judged(little).missing
    assert "现为 1 万元" in piece.text.zh
    assert "now 10,000 yuan" in piece.text.en


def test_proof_of_the_very_name_is_named_once() -> None:
    empty = judged(Claim(ItemKind.DEMAND, "LAND-4"))
    asked = [piece.text for piece in empty.missing if piece.form is Form.EVIDENCE]
    assert asked == [
        (
            "请添加：双方签订的合同（技术合作合同）",
            "Add: The contract of the two sides (Contract of the cooperation)",
        ),
        ("请添加：付款证明", "Add: Proof of payment"),
    ]


def test_a_fact_without_its_day_is_asked_for_the_day() -> None:
    undated = with_fact(COMPLETE["LAND-3.2"], "local_benefit", yuan("500000", None))
    (piece,) = judged(undated).missing
    assert (piece.lack, piece.text.zh) == (
        Lack.INCOMPLETE,
        "请填写日期：给本地主体带来的直接或间接经济效益",
    )


def test_of_alternatives_the_begun_one_is_completed_and_else_all_are_named() -> None:
    begun = platform(service_income=yuan("49999.99"))
    assert missing(begun) == [("service_income",), ("INCOME_PROOF", "AUDIT_REPORT", "INVOICE")]
    approved = platform(project_approved_by=chosen("SCIENCE_BUREAU"))
    assert missing(approved) == [("PROJECT_APPROVAL", "RED_HEADED_DOCUMENT", "FORMAL_NOTICE")]
    (first, second) = judged(platform()).missing
    assert first.codes == ("service_income",)
    assert first.text.zh == (
        "请填写：自2025年1月1日起累计服务收入不少于 5 万元"
        "（或：获主管部门立项；或：由市级及以上产业主管部门认定）"
    )
    assert second.codes == ("INCOME_PROOF", "AUDIT_REPORT", "INVOICE")


def test_without_a_named_clause_any_may_hold_and_the_earliest_decides() -> None:
    claim = replace(COMPLETE["LAND-3.2"], clause=None)
    claim = with_evidence(with_fact(claim, "team_settled", yes(MARCH)), Evidence("LABOUR_CONTRACT"))
    verdict = judged(claim)
    assert [(c.code, c.holds, c.landed_on) for c in verdict.clauses] == [
        ("LAND-3.1", False, None),
        ("LAND-3.2", True, APRIL),
        ("LAND-3.3", True, MARCH),
    ]
    assert (verdict.holds, verdict.decisive, verdict.landed_on) == (True, "LAND-3.3", MARCH)


def test_without_a_named_clause_the_nearest_says_what_is_missing() -> None:
    begun = Claim(ItemKind.PROJECT, None, {"local_benefit": yuan("500000")})
    assert judged(begun).decisive == "LAND-3.2"
    assert missing(begun)[0] == ("applied_through",)
    settled = Claim(ItemKind.PROJECT, None, {"team_settled": yes()})
    assert judged(settled).decisive == "LAND-3.3"
    assert judged(settled).missing[0].clause == "LAND-3.3"


def test_the_named_clause_decides_though_another_holds() -> None:
    claim = replace(COMPLETE["LAND-3.2"], clause="LAND-3.1")
    verdict = judged(claim)
    assert (verdict.holds, verdict.decisive) == (False, "LAND-3.1")
    assert [c.holds for c in verdict.clauses] == [False, True, False]


def test_a_clause_of_another_kind_or_none_decides_nothing() -> None:
    for code in ("LAND-1", "LAND-9"):
        verdict = judged(replace(COMPLETE["LAND-3.3"], clause=code))
        assert (verdict.holds, verdict.decisive, verdict.missing) == (False, None, ())


def test_demands_have_their_own_clauses_by_purpose() -> None:
    landed = judge(dongguan(), COMPLETE["LAND-4"], TODAY)
    found = judge(dongguan(), COMPLETE["DEM-1"], TODAY, Purpose.FOUND)
    assert [c.code for c in landed.clauses] == ["LAND-4"]
    assert [c.code for c in found.clauses] == ["DEM-1"]


@pytest.mark.parametrize("fact", ["newly_registered", "tax_paid"])
def test_a_value_of_another_type_satisfies_nothing(fact: str) -> None:
    for value in ("true", "5", date(2026, 1, 1), Decimal(1), True):
        kind = bool if fact == "newly_registered" else Decimal
        holds = judged(with_fact(COMPLETE["LAND-1"], fact, Fact(value, MARCH))).holds
        assert holds is (type(value) is kind)


# Another city's standard, by the same judge.


def benefit(amount: str, on: date, *evidence: Evidence) -> Claim:
    """A claim by the river town's clauses on benefit; none is named."""
    return Claim(ItemKind.PROJECT, None, {"local_benefit": yuan(amount, on)}, evidence)


def test_the_clause_in_force_on_the_day_decides() -> None:
    june, july = date(2026, 6, 30), date(2026, 7, 1)
    photograph = Evidence("PHOTOGRAPH")
    cases = [
        (benefit("100000", june), True),
        (benefit("99999.99", june), False),
        (benefit("100000", july, photograph), False),
        (benefit("2000000", july, photograph), True),
        (benefit("1999999.99", july, photograph), False),
        (benefit("2000000", july), False),
    ]
    assert [judged(claim, rivertown()).holds for claim, _ in cases] == [h for _, h in cases]
    old = judged(benefit("100000", june), rivertown())
    assert (old.decisive, old.landed_on) == ("R-PRJ-OLD", june)


def test_a_document_that_is_the_act_moves_the_landing_day() -> None:
    facts = {"traded_in_city": chosen("SALE"), "deal_amount": yuan("30000")}
    claim = Claim(ItemKind.PROJECT, "R-PRJ", facts, (Evidence("DEAL_CONTRACT", None, MAY),))
    assert judged(claim, rivertown()).landed_on == MAY
    earlier = with_evidence(claim, Evidence("DEAL_CONTRACT", None, APRIL))
    assert judged(earlier, rivertown()).landed_on == APRIL
    assert missing(replace(claim, evidence=(Evidence("DEAL_CONTRACT"),)), rivertown()) == [
        ("DEAL_CONTRACT",)
    ]
    gift = with_fact(claim, "traded_in_city", chosen("GIFT"))
    assert missing(gift, rivertown()) == [("traded_in_city",)]
    too_much = with_fact(claim, "deal_amount", yuan("9000000.01"))
    assert missing(too_much, rivertown()) == [("deal_amount",)]


def test_a_flag_may_have_to_be_false() -> None:
    facts = {"local_entity": yes(), "outside_owner": Fact(False, APRIL)}
    claim = Claim(ItemKind.ENTERPRISE, "R-ENT", facts)
    assert judged(claim, rivertown()).landed_on == APRIL
    assert not judged(with_fact(claim, "outside_owner", yes()), rivertown()).holds
    assert not judged(with_fact(claim, "outside_owner", None), rivertown()).holds


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (TODAY, True),
        (TOMORROW, False),
    ],
)
def test_a_date_is_its_own_day_and_compares(day: date, holds: bool) -> None:
    claim = Claim(ItemKind.PLATFORM, "R-PLA", {"certified_on": Fact(day)})
    verdict = judged(claim, rivertown())
    assert (verdict.holds, verdict.landed_on) == (holds, day if holds else None)


# Laws, on random claims of every clause of both cities.


@pytest.mark.parametrize(("plan", "code"), CLAUSES, ids=NAMES)
def test_adding_never_breaks_a_clause_and_never_lands_it_later(plan: Plan, code: str) -> None:
    random = Random(code)
    clause = plan.clause(code)
    assert clause is not None
    held = 0
    claims = [some_claim(random, plan, code) for _ in range(30)]
    for claim in [*claims, *(completed(plan, claim) for claim in claims)]:
        before = judged(claim, plan)
        absent = [k.code for k in plan.fact_kinds if k.code not in claim.facts]
        more = [with_fact(claim, c, some_fact(random, plan, c)) for c in absent]
        if clause.evidence_codes():
            piece = some_evidence(random, clause.evidence_codes())
            more.append(with_evidence(claim, piece))
        for larger in more:
            after = judged(larger, plan)
            if before.landed_on is not None:
                held += 1
                assert after.holds
                assert after.landed_on is not None
                assert after.landed_on <= before.landed_on
            assert len(after.missing) <= len(before.missing)
    assert held > 0


@pytest.mark.parametrize(("plan", "code"), CLAUSES, ids=NAMES)
def test_what_is_missing_is_enough_and_none_of_it_is_too_much(plan: Plan, code: str) -> None:
    random = Random(code)
    complete = 0
    for _ in range(60):
        claim = some_claim(random, plan, code)
        verdict = judged(claim, plan)
        if verdict.holds or verdict.missing == ():
            continue
        after = judged(completed(plan, claim), plan)
        (clause,) = (c for c in after.clauses if c.code == code)
        assert after.missing == ()
        # A day of another fact may lie where the clause was not in force: that is said instead.
        assert after.holds or clause.note is not None
        complete += after.holds
        for fewer in combinations(verdict.missing, len(verdict.missing) - 1):
            part = claim
            for piece in fewer:
                part = answered(plan, part, piece)
            assert not judged(part, plan).holds
    assert complete > 20


@pytest.mark.parametrize(("plan", "code"), CLAUSES, ids=NAMES)
def test_a_claim_holds_misses_something_or_lies_out_of_force(plan: Plan, code: str) -> None:
    random = Random(code)
    for _ in range(60):
        verdict = judged(some_claim(random, plan, code), plan)
        (clause,) = (c for c in verdict.clauses if c.code == code)
        ways = (clause.holds, bool(clause.missing), clause.note is not None)
        assert sum(ways) == 1
        assert (verdict.landed_on is not None) is verdict.holds
        assert clause.conditions[0].holds is not bool(clause.missing)


# The standards once more, written out by hand, against the judge on random claims.


def _fact(claim: Claim, code: str) -> Fact | None:
    fact = claim.facts.get(code)
    return fact if fact and fact.on and fact.on <= TODAY else None


def _is(claim: Claim, code: str) -> date | None:
    fact = _fact(claim, code)
    return fact.on if fact and fact.value is True else None


def _at_least(claim: Claim, code: str, amount: str) -> date | None:
    fact = _fact(claim, code)
    enough = fact and isinstance(fact.value, Decimal) and fact.value >= Decimal(amount)
    return fact.on if fact and enough else None


def _given(claim: Claim, code: str) -> date | None:
    fact = _fact(claim, code)
    return fact.on if fact else None


def _proof(claim: Claim, *kinds: str) -> bool:
    return any(_good(e) for e in claim.evidence if e.kind in kinds)


def _good(piece: Evidence) -> bool:
    if piece.kind in ("RED_HEADED_DOCUMENT", "FORMAL_NOTICE"):
        return bool(piece.number) and piece.dated is not None and piece.dated <= TODAY
    return piece.dated is None or piece.dated <= TODAY


def _from_2025(day: date | None) -> date | None:
    return day if day and day >= date(2025, 1, 1) else None


def land_1(claim: Claim) -> bool:
    """Newly registered or moved, since 2025; with tax or R&D; licence and proof."""
    come = _from_2025(_is(claim, "newly_registered")) or _from_2025(_is(claim, "moved_in"))
    tax = _at_least(claim, "tax_paid", "0.01") and _proof(claim, "TAX_PROOF")
    spent = _at_least(claim, "rd_spent", "0.01") and _proof(claim, "RD_PROOF", "AUDIT_REPORT")
    return bool(come and _proof(claim, "LICENCE") and (tax or spent))


def land_2(claim: Claim) -> bool:
    """An entity, and income, approval or recognition; the last fact not before 2025."""
    entity = _is(claim, "local_entity")
    if not entity or not _proof(claim, "LICENCE"):
        return False
    income = _from_2025(_at_least(claim, "service_income", "50000"))
    if income and _proof(claim, "INCOME_PROOF", "AUDIT_REPORT", "INVOICE"):
        return True
    documents = [
        e.dated
        for e in claim.evidence
        if e.kind in ("RED_HEADED_DOCUMENT", "FORMAL_NOTICE") and _good(e) and e.dated
    ]
    approved = _given(claim, "project_approved_by")
    if approved and (documents or _proof(claim, "PROJECT_APPROVAL")):
        papers = [date.min] if _proof(claim, "PROJECT_APPROVAL") else []
        if any(_from_2025(max(entity, approved, paper)) for paper in documents + papers):
            return True
    by, as_ = _given(claim, "recognised_by"), _given(claim, "recognised_as")
    return bool(by and as_ and any(_from_2025(max(entity, by, as_, paper)) for paper in documents))


def land_3_1(claim: Claim) -> bool:
    """Traded here or elsewhere since 2025, with a party's paper."""
    days = (_given(claim, "traded_in_city"), _given(claim, "traded_elsewhere"))
    traded = any(_from_2025(day) for day in days)
    return traded and _proof(claim, "DEAL_CONTRACT", "PARTY_CERTIFICATE")


def land_3_2(claim: Claim) -> bool:
    """Applied here, with a benefit of 500,000 yuan; the later of both not before 2025."""
    applied, gained = (
        _given(claim, "applied_through"),
        _at_least(claim, "local_benefit", "500000"),
    )
    proof = _proof(
        claim,
        *("BENEFIT_PROOF", "USER_CERTIFICATE", "APPLICATION_CONTRACT", "INVOICE", "AUDIT_REPORT"),
    )
    return bool(applied and gained and proof and _from_2025(max(applied, gained)))


def land_3_3(claim: Claim) -> bool:
    """The team came since 2025, with a paper that says so."""
    proof = _proof(claim, "LABOUR_CONTRACT", "SOCIAL_INSURANCE", "EMPLOYER_CERTIFICATE")
    return bool(_from_2025(_is(claim, "team_settled")) and proof)


@pytest.mark.parametrize(
    ("code", "by_hand"),
    [
        ("LAND-1", land_1),
        ("LAND-2", land_2),
        ("LAND-3.1", land_3_1),
        ("LAND-3.2", land_3_2),
        ("LAND-3.3", land_3_3),
    ],
)
def test_the_judge_agrees_with_the_standard_written_by_hand(code: str, by_hand: object) -> None:
    assert callable(by_hand)
    random = Random(code)
    answers = []
    for _ in range(1000):
        claim = some_claim(random, dongguan(), code)
        answers.append(judged(claim).holds)
        assert answers[-1] is by_hand(claim), claim
    assert 10 < sum(answers) < 990


@pytest.mark.parametrize(
    ("clause", "fact", "kinds"),
    [
        ("LAND-1", "newly_registered", ("LICENCE",)),
        ("LAND-1", "tax_paid", ("TAX_PROOF",)),
        ("LAND-1", "rd_spent", ("RD_PROOF", "AUDIT_REPORT")),
        ("LAND-1", "founded_on", ("LICENCE",)),
        ("LAND-2", "recognised_as", ("RED_HEADED_DOCUMENT", "FORMAL_NOTICE")),
        ("LAND-4", "local_side", ("COOPERATION_CONTRACT",)),
        ("LAND-4", "payment", ("PAYMENT_PROOF",)),
        ("LAND-4", "no_fact_of_it", ()),
    ],
)
def test_what_shows_a_fact(clause: str, fact: str, kinds: tuple[str, ...]) -> None:
    named = dongguan().clause(clause)
    assert named is not None
    assert named.shown_by(fact) == kinds
    verdict = next(c for c in judged(Claim(named.kind, clause)).clauses if c.code == clause)
    said = [c.shown_by for c in verdict.conditions if c.codes == (fact,)]
    assert said == ([kinds] if kinds else [])


def test_only_facts_are_shown_by_evidence() -> None:
    for plan, code in CLAUSES:
        clause = plan.clause(code)
        assert clause is not None
        verdict = judge(plan, Claim(clause.kind, code), TODAY, clause.purpose)
        [own] = [c for c in verdict.clauses if c.code == code]
        assert [c.codes for c in own.conditions if c.shown_by and c.form is not Form.FACT] == []
