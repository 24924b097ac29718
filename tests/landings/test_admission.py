"""What a claim may say, all violations at once; and who may verify it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from backend.core.permissions import Role
from backend.landings.admission import ClaimedBy, ClaimedItem, Verifier, check_verifier
from backend.policy.clauses import ItemKind, Purpose
from backend.policy.rules import OrganizationKind
from backend.standards.claims import Evidence, Fact, FactValue
from backend.standards.giving import (
    LONGEST_NUMBER,
    LONGEST_TEXT,
    MOST_EVIDENCE,
    MOST_FACTS,
    GivenFact,
    check_claim,
    claim_of,
    read_value,
)
from backend.standards.judge import judge
from tests.policy.plans import dongguan, rivertown
from tests.standards.claiming import APRIL, MARCH, TODAY

TOMORROW = TODAY + timedelta(days=1)
PROJECT = ItemKind.PROJECT
GOOD_FACTS = [
    GivenFact("applied_through", "INDUSTRY", MARCH),
    GivenFact("local_benefit", "500000", APRIL),
]
GOOD_EVIDENCE = [Evidence("BENEFIT_PROOF", "A-1", APRIL)]


def found(
    facts: list[GivenFact] | None = None,
    evidence: list[Evidence] | None = None,
    clause: str | None = "LAND-3.2",
    kind: ItemKind = PROJECT,
) -> list[tuple[str, str]]:
    """The violations of a claim: code and path."""
    given = GOOD_FACTS if facts is None else facts
    proof = GOOD_EVIDENCE if evidence is None else evidence
    violations = check_claim(dongguan(), kind, clause, given, proof, TODAY)
    assert all(v.message.zh and v.message.en for v in violations)
    return [(v.code, ".".join(v.field)) for v in violations]


def test_a_sound_claim_has_no_violation_and_is_judged() -> None:
    assert found() == []
    claim = claim_of(dongguan(), PROJECT, "LAND-3.2", GOOD_FACTS, GOOD_EVIDENCE, MARCH)
    assert claim.facts["local_benefit"] == Fact(Decimal(500000), APRIL)
    assert claim.registered_on == MARCH
    assert judge(dongguan(), claim, TODAY).holds


def test_an_empty_draft_has_no_violation() -> None:
    assert found([], [], None) == []


@pytest.mark.parametrize(
    ("clause", "code"),
    [
        ("LAND-1", "WRONG_KIND"),
        ("LAND-4", "WRONG_KIND"),
        ("DEM-1", "UNKNOWN_CLAUSE"),
        ("LAND-9", "UNKNOWN_CLAUSE"),
        ("", "UNKNOWN_CLAUSE"),
    ],
)
def test_the_clause_is_one_for_the_items_kind(clause: str, code: str) -> None:
    assert found(clause=clause) == [(code, "clause")]


@pytest.mark.parametrize(
    ("fact", "violation"),
    [
        (GivenFact("riches", "5", MARCH), ("UNKNOWN_FACT", "facts.0.kind")),
        (GivenFact("tax_paid", "5", MARCH), ("UNKNOWN_FACT", "facts.0.kind")),
        (GivenFact("local_benefit", "much", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", None, MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "NaN", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "Infinity", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", Decimal("sNaN"), MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "5_000", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "５０", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "9" * 5000, MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", True, MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("local_benefit", "-0.01", MARCH), ("OUT_OF_RANGE", "facts.0.value")),
        (GivenFact("local_benefit", "1e999", MARCH), ("OUT_OF_RANGE", "facts.0.value")),
        (GivenFact("local_benefit", "1000000000000", MARCH), ("OUT_OF_RANGE", "facts.0.value")),
        (GivenFact("local_benefit", "0.001", MARCH), ("TOO_PRECISE", "facts.0.value")),
        (GivenFact("local_benefit", "5", TOMORROW), ("FUTURE_DATE", "facts.0.on")),
        (GivenFact("local_benefit", "5", date(1899, 12, 31)), ("OUT_OF_RANGE", "facts.0.on")),
        (GivenFact("team_settled", "yes", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("team_settled", Decimal(1), MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("traded_in_city", "THEFT", MARCH), ("UNKNOWN_CHOICE", "facts.0.value")),
        (GivenFact("traded_in_city", True, MARCH), ("WRONG_TYPE", "facts.0.value")),
        (GivenFact("beneficiary", "  ", MARCH), ("WRONG_TYPE", "facts.0.value")),
        (
            GivenFact("beneficiary", "长" * (LONGEST_TEXT + 1), MARCH),
            ("TOO_LONG", "facts.0.value"),
        ),
    ],
)
def test_a_fact_that_cannot_be_kept(fact: GivenFact, violation: tuple[str, str]) -> None:
    assert found([fact]) == [violation]


@pytest.mark.parametrize(
    "fact",
    [
        GivenFact("local_benefit", "0", TODAY),
        GivenFact("local_benefit", Decimal("499999.99"), None),
        GivenFact("local_benefit", "999999999999.99", date(1900, 1, 1)),
        GivenFact("team_settled", False, MARCH),
        GivenFact("team_settled", "true", MARCH),
        GivenFact("traded_in_city", "SALE", MARCH),
        GivenFact("beneficiary", "长" * LONGEST_TEXT, None),
    ],
)
def test_a_fact_that_may_be_kept_though_it_proves_little(fact: GivenFact) -> None:
    assert found([fact]) == []


def test_dates_as_values() -> None:
    def codes(value: FactValue) -> list[str]:
        facts = [GivenFact("founded_on", value)]
        violations = check_claim(dongguan(), ItemKind.ENTERPRISE, None, facts, [], TODAY)
        return [v.code for v in violations]

    assert codes("2026-01-31") == codes(MARCH) == codes(TODAY) == []
    assert codes(TOMORROW) == codes(TOMORROW.isoformat()) == ["FUTURE_DATE"]
    assert codes("2026-02-30") == codes("20260131") == codes("soon") == ["WRONG_TYPE"]
    assert codes("1899-12-31") == ["OUT_OF_RANGE"]


def test_a_fact_is_given_once() -> None:
    twice = [*GOOD_FACTS, GivenFact("local_benefit", "1", MARCH)]
    assert found(twice) == [("REPEATED", "facts.2.kind")]


@pytest.mark.parametrize(
    ("piece", "violation"),
    [
        (Evidence("PHOTOGRAPH"), ("UNKNOWN_EVIDENCE", "evidence.0.kind")),
        (Evidence("LICENCE"), ("UNKNOWN_EVIDENCE", "evidence.0.kind")),
        (Evidence("INVOICE", None, TOMORROW), ("FUTURE_DATE", "evidence.0.date")),
        (Evidence("INVOICE", "9" * (LONGEST_NUMBER + 1)), ("TOO_LONG", "evidence.0.number")),
    ],
)
def test_evidence_that_cannot_be_kept(piece: Evidence, violation: tuple[str, str]) -> None:
    assert found(evidence=[piece]) == [violation]


def test_too_many_are_refused() -> None:
    facts = [GivenFact("local_benefit", "5", MARCH)] * (MOST_FACTS + 1)
    evidence = [Evidence("INVOICE")] * (MOST_EVIDENCE + 1)
    codes = found(facts, evidence)
    assert [c for c in codes if c[0] == "TOO_MANY"] == [
        ("TOO_MANY", "facts"),
        ("TOO_MANY", "evidence"),
    ]
    assert len(codes) == 2 + MOST_FACTS - 1


def test_all_violations_come_at_once() -> None:
    facts = [GivenFact("riches", "5"), GivenFact("local_benefit", "-1", TOMORROW)]
    assert found(facts, [Evidence("PHOTOGRAPH", None, TOMORROW)], "LAND-1") == [
        ("WRONG_KIND", "clause"),
        ("UNKNOWN_FACT", "facts.0.kind"),
        ("OUT_OF_RANGE", "facts.1.value"),
        ("FUTURE_DATE", "facts.1.on"),
        ("UNKNOWN_EVIDENCE", "evidence.0.kind"),
        ("FUTURE_DATE", "evidence.0.date"),
    ]


def test_facts_that_cannot_be_read_are_left_out_of_the_claim() -> None:
    facts = [*GOOD_FACTS[:1], GivenFact("local_benefit", "much"), GivenFact("riches", "5")]
    claim = claim_of(dongguan(), PROJECT, None, facts, [], None)
    assert claim.facts == {"applied_through": Fact("INDUSTRY", MARCH)}


def test_demands_are_checked_by_purpose() -> None:
    budget = [GivenFact("cooperation_budget", "100000", MARCH)]
    kind, plan = ItemKind.DEMAND, dongguan()
    assert check_claim(plan, kind, "DEM-1", budget, [], TODAY, Purpose.FOUND) == []
    codes = [v.code for v in check_claim(plan, kind, "DEM-1", budget, [], TODAY)]
    assert codes == ["UNKNOWN_CLAUSE", "UNKNOWN_FACT"]


def test_another_city_knows_other_facts() -> None:
    facts = [GivenFact("traded_in_city", "GIFT"), GivenFact("applied_through", "INDUSTRY")]
    violations = check_claim(rivertown(), PROJECT, "R-PRJ", facts, [], TODAY)
    assert [(v.code, v.field[1]) for v in violations] == [("UNKNOWN_FACT", "1")]


def test_values_are_read_in_the_facts_type() -> None:
    kinds = {kind.code: kind for kind in dongguan().fact_kinds}
    assert read_value(kinds["tax_paid"], " 0.50 ") == Decimal("0.50")
    assert read_value(kinds["moved_in"], "false") is False
    assert read_value(kinds["founded_on"], "2026-03-02") == MARCH
    assert read_value(kinds["beneficiary"], " 河湾厂 ") == "河湾厂"
    assert read_value(kinds["beneficiary"], True) is None


# Who may verify. Organizations by number: 1 the lead department, 2 and 3 two bureaus, 9 a town.

ITEM = ClaimedItem(
    organizations=frozenset({9, 8}),
    organization_codes=frozenset({"441900003"}),
    accountable=50,
    industry="EQUIPMENT",
    source="LOCAL",
)
CLAIMED = ClaimedBy(account=40, organization=9, organization_code="441900003")
LEAD = Verifier(60, Role.LEAD_SUPERVISOR, 1, "SCIENCE_BUREAU", OrganizationKind.DEPARTMENT)
INDUSTRY = Verifier(61, Role.SUPERVISOR, 2, "INDUSTRY_BUREAU", OrganizationKind.DEPARTMENT)
DEVELOPMENT = Verifier(62, Role.SUPERVISOR, 3, "DEVELOPMENT_BUREAU", OrganizationKind.DEPARTMENT)


def barred(verifier: Verifier, item: ClaimedItem = ITEM, claimed: ClaimedBy = CLAIMED) -> list[str]:
    """Why the person may not verify."""
    violations = check_verifier(dongguan(), verifier, item, claimed)
    assert all(v.field == ("id",) and v.message.zh and v.message.en for v in violations)
    return [v.code for v in violations]


def test_the_lead_department_and_a_department_in_scope_verify() -> None:
    assert barred(LEAD) == barred(INDUSTRY) == []


def test_a_department_out_of_its_scope_does_not() -> None:
    assert barred(DEVELOPMENT) == ["OUT_OF_SCOPE"]
    assert barred(DEVELOPMENT, replace(ITEM, industry="ENERGY")) == []
    assert barred(INDUSTRY, replace(ITEM, industry="ENERGY")) == ["OUT_OF_SCOPE"]
    assert barred(DEVELOPMENT, replace(ITEM, tags=frozenset({"GREEN"}))) == []
    finance = replace(INDUSTRY, organization=4, organization_code="FINANCE_BUREAU")
    assert barred(finance) == ["OUT_OF_SCOPE"]
    town = Verifier(63, Role.SUPERVISOR, 7, "441900004", OrganizationKind.TOWN)
    assert barred(town) == ["OUT_OF_SCOPE"]
    unplanned = replace(INDUSTRY, organization=6, organization_code=None)
    assert barred(unplanned) == ["OUT_OF_SCOPE"]
    of_lead = replace(ITEM, organization_codes=frozenset({"SCIENCE_BUREAU"}))
    assert barred(unplanned, of_lead) == ["OUT_OF_SCOPE"]
    nowhere = Verifier(64, Role.SUPERVISOR, None, None, None)
    assert barred(nowhere) == ["OUT_OF_SCOPE"]


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.SUPERVISOR, Role.LEAD_SUPERVISOR}))
def test_no_other_role_verifies(role: Role) -> None:
    assert barred(replace(LEAD, role=role)) == ["NOT_A_VERIFIER"]


def test_the_claimant_does_not_verify() -> None:
    assert barred(LEAD, ITEM, replace(CLAIMED, account=60)) == ["VERIFIER_IS_CLAIMANT"]


def test_the_accountable_person_does_not_verify() -> None:
    assert barred(LEAD, replace(ITEM, accountable=60)) == ["VERIFIER_IS_ACCOUNTABLE"]
    assert barred(LEAD, replace(ITEM, accountable=None)) == []


@pytest.mark.parametrize("organizations", [{2, 9}, {9, 2}, {2}])
def test_people_of_a_reporting_organization_do_not_verify(organizations: set[int]) -> None:
    item = replace(ITEM, organizations=frozenset(organizations))
    assert barred(INDUSTRY, item) == ["VERIFIER_OF_PARTY"]
    assert barred(LEAD, item) == []


def test_people_of_the_claiming_organization_do_not_verify() -> None:
    claimed = replace(CLAIMED, organization=2, organization_code="INDUSTRY_BUREAU")
    assert barred(INDUSTRY, ITEM, claimed) == ["VERIFIER_OF_PARTY"]


def test_no_organization_is_not_the_same_as_another_without() -> None:
    free = replace(LEAD, organization=None)
    assert barred(free, ITEM, ClaimedBy(40, None)) == []


@pytest.mark.parametrize("as_reporter", [True, False])
def test_items_of_the_lead_department_go_to_another(as_reporter: bool) -> None:
    codes = {"SCIENCE_BUREAU", "441900003"} if as_reporter else {"441900003"}
    organizations = {1, 9} if as_reporter else {9}
    item = replace(
        ITEM, organizations=frozenset(organizations), organization_codes=frozenset(codes)
    )
    claimed = CLAIMED if as_reporter else ClaimedBy(40, 1, "SCIENCE_BUREAU")
    assert barred(LEAD, item, claimed) == ["VERIFIER_OF_PARTY", "ITEM_OF_LEAD_DEPARTMENT"]
    lent = replace(LEAD, organization=5, organization_code="FINANCE_BUREAU")
    assert barred(lent, item, claimed) == ["ITEM_OF_LEAD_DEPARTMENT"]
    # Whatever its industry: somebody else has to be able to.
    assert barred(INDUSTRY, item, claimed) == []
    assert barred(DEVELOPMENT, item, claimed) == []


def test_every_reason_is_said_at_once() -> None:
    verifier = replace(DEVELOPMENT, account=40)
    claimed = replace(CLAIMED, organization=3)
    item = replace(ITEM, accountable=40)
    assert barred(verifier, item, claimed) == [
        "VERIFIER_IS_CLAIMANT",
        "VERIFIER_IS_ACCOUNTABLE",
        "VERIFIER_OF_PARTY",
        "OUT_OF_SCOPE",
    ]
