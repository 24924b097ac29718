"""The city's own plan says what the action plan says; another city's plan says something else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from backend.policy.clauses import ItemKind, Purpose
from backend.policy.plan import Plan
from backend.policy.rules import (
    Basis,
    Counted,
    Criterion,
    IndustryGroup,
    Measure,
    OrganizationKind,
    TownKind,
)
from tests.policy.plans import dongguan, rivertown

BOTH = frozenset(Counted)
ACHIEVEMENTS = frozenset({Counted.ACHIEVEMENT})
KIND = OrganizationKind


@pytest.mark.parametrize(
    ("code", "measure", "targets", "total"),
    [
        ("KPI-1", Measure.DISCOVERED, (200, 160, 160), 520),
        ("KPI-2", Measure.LANDED, (100, 80, 80), 260),
        ("KPI-3", Measure.MATCHMAKING_EVENTS, (10, 10, 12), 32),
        ("KPI-4", Measure.PILOT_PLATFORMS, (1, 3, 5), 9),
        ("KPI-5", Measure.LAUNCH_EVENTS, (1, 1, 1), None),
        ("KPI-6", Measure.CENTER_STAFF, (10, 10, 10), None),
        ("KPI-7", Measure.MILESTONES, (None, None, None), None),
    ],
)
def test_targets_of_section_2(
    code: str, measure: Measure, targets: tuple[int | None, ...], total: int | None
) -> None:
    plan = dongguan()
    assert plan.plan.years == (2025, 2026, 2027)
    assert tuple(plan.target(code, year) for year in plan.plan.years) == targets
    indicator = plan.indicator_of(measure)
    assert indicator is not None
    assert indicator.code == code
    assert indicator.over_all_years(indicator.targets.values()) == total


def test_no_target_is_none_and_never_zero() -> None:
    plan = dongguan()
    assert plan.target("KPI-1", 2028) is None
    assert plan.target("KPI-2", 2026, "441900401") is None
    assert plan.target("KPI-0", 2026) is None


def test_staff_are_a_level_and_milestones_have_names() -> None:
    plan = dongguan()
    staff, milestones = plan.indicator("KPI-6"), plan.indicator("KPI-7")
    assert staff is not None
    assert milestones is not None
    assert staff.basis is Basis.AT_ANY_TIME
    assert [m.code for m in milestones.milestones] == [
        "CENTER_FOUNDED",
        "PLATFORM_OPERATING",
        "MOTHER_FUND",
        "CHILD_FUNDS",
    ]


@pytest.mark.parametrize(
    ("code", "kind", "flags", "value", "counts"),
    [
        ("SCIENCE_BUREAU", KIND.DEPARTMENT, (), 100, BOTH),
        ("DEVELOPMENT_BUREAU", KIND.DEPARTMENT, (), 25, BOTH),
        ("INDUSTRY_BUREAU", KIND.DEPARTMENT, (), 25, BOTH),
        ("INVESTMENT_BUREAU", KIND.DEPARTMENT, (), 5, BOTH),
        ("GROUP", KIND.GROUP, (), 5, BOTH),
        ("441900401", KIND.PARK, (), 25, BOTH),
        ("441900119", KIND.TOWN, ("INNOVATION_STRONG",), 25, BOTH),
        ("441900119", KIND.TOWN, (), 5, BOTH),
        ("441900003", KIND.TOWN, (), 5, BOTH),
        ("DGUT", KIND.UNIVERSITY, ("UNDERGRADUATE",), 5, ACHIEVEMENTS),
        ("MATERIALS_LAB", KIND.PROVINCIAL_LAB, (), 5, ACHIEVEMENTS),
        ("SPALLATION_SOURCE", KIND.SCIENCE_FACILITY, (), 5, ACHIEVEMENTS),
        (None, KIND.CO_BUILT_INSTITUTE, (), 5, ACHIEVEMENTS),
    ],
)
def test_disc_2_quotas(
    code: str | None,
    kind: OrganizationKind,
    flags: tuple[str, ...],
    value: int,
    counts: frozenset[Counted],
) -> None:
    quota = dongguan().quota(code, kind, flags)
    assert quota is not None
    assert (quota.value, quota.counts) == (value, counts)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("441900402", KIND.PARK),
        ("441900403", KIND.PARK),
        ("441900404", KIND.PARK),
        ("FINANCE_BUREAU", KIND.DEPARTMENT),
        ("CENTER", KIND.CENTER),
        (None, KIND.UNIVERSITY),
        (None, KIND.ENTERPRISE),
    ],
)
def test_disc_2_others_have_no_quota(code: str | None, kind: OrganizationKind) -> None:
    assert dongguan().quota(code, kind) is None


def test_disc_1_who_has_a_liaison() -> None:
    plan = dongguan()
    duty = {o.code for o in plan.all_organizations if plan.has_liaison_duty(o.code, o.kind)}
    towns = {t.code for t in plan.towns if t.kind is not TownKind.PARK}
    assert len(towns) == 32
    assert duty == towns | {
        "441900401",
        *("SCIENCE_BUREAU", "DEVELOPMENT_BUREAU", "INDUSTRY_BUREAU", "INVESTMENT_BUREAU"),
        *("GROUP", "DGUT", "GBU", "GUST", "MATERIALS_LAB", "SPALLATION_SOURCE"),
    }
    assert plan.has_liaison_duty(None, KIND.CO_BUILT_INSTITUTE)
    assert not plan.has_liaison_duty(None, KIND.ENTERPRISE)


def test_towns_and_parks_are_those_of_the_statistical_codes() -> None:
    codes = [t.code for t in dongguan().towns]
    numbers = [*range(3, 7), *range(101, 120), *range(121, 130), *range(401, 405)]
    assert codes == [f"441900{number:03}" for number in numbers]
    kinds = [t.kind for t in dongguan().towns]
    assert [kinds.count(k) for k in (TownKind.SUBDISTRICT, TownKind.TOWN, TownKind.PARK)] == [
        4,
        28,
        4,
    ]


def test_a_town_is_an_organization_under_the_same_code() -> None:
    park, town = (dongguan().organization(code) for code in ("441900401", "441900003"))
    assert park is not None
    assert town is not None
    assert (park.kind, park.town, park.name.zh) == (KIND.PARK, "441900401", "松山湖高新区")
    assert (town.kind, town.town, town.name.zh) == (KIND.TOWN, "441900003", "东城街道")
    assert [alias.name for alias in park.aliases] == ["高新区", "松山湖"]


def test_industries_by_group() -> None:
    groups = [i.group for i in dongguan().industries]
    assert {group: groups.count(group) for group in IndustryGroup} == {
        IndustryGroup.STRATEGIC: 8,
        IndustryGroup.FUTURE: 4,
        IndustryGroup.TRADITIONAL: 5,
        IndustryGroup.SPECIAL: 4,
    }


def test_the_named_organizations_are_all_there() -> None:
    short = {(o.short_name or o.name).zh for o in dongguan().organizations}
    assert short == {
        *("市科技局", "市发改局", "市工信局", "市投促局", "市财政局", "市国资委", "市政数局"),
        *(
            "科创集团",
            "中心",
            "东莞理工学院",
            "大湾区大学",
            "广东科技学院",
            "材料实验室",
            "散裂中子源",
        ),
    }
    assert dongguan().lead_department.code == "SCIENCE_BUREAU"


@pytest.mark.parametrize(
    ("code", "industry", "source", "tags", "within"),
    [
        ("SCIENCE_BUREAU", "FOOD", "KEY_LAB", (), True),
        ("SCIENCE_BUREAU", "FUTURE_HEALTH", "LOCAL", (), False),
        ("DEVELOPMENT_BUREAU", "SEMICONDUCTORS", "LOCAL", (), True),
        ("DEVELOPMENT_BUREAU", "ENERGY", None, (), True),
        ("DEVELOPMENT_BUREAU", "FOOD", "LOCAL", ("GREEN",), True),
        ("DEVELOPMENT_BUREAU", "FOOD", "LOCAL", ("SINGLE_CHAMPION",), False),
        ("DEVELOPMENT_BUREAU", "FUTURE_HEALTH", None, (), True),
        ("DEVELOPMENT_BUREAU", "EQUIPMENT", None, (), False),
        ("INDUSTRY_BUREAU", "EQUIPMENT", None, (), True),
        ("INDUSTRY_BUREAU", "FUTURE_HEALTH", None, (), True),
        ("INDUSTRY_BUREAU", "FOOD", None, ("SINGLE_CHAMPION",), True),
        ("INDUSTRY_BUREAU", "FOOD", None, ("HUMANOID_ROBOTS",), True),
        ("INDUSTRY_BUREAU", "SEMICONDUCTORS", "KEY_LAB", (), False),
        ("INVESTMENT_BUREAU", None, "INVESTMENT_PROMOTION", (), True),
        ("INVESTMENT_BUREAU", "ENERGY", "KEY_LAB", (), False),
        ("FINANCE_BUREAU", "ENERGY", "KEY_LAB", (), None),
    ],
)
def test_disc_3_scopes(
    code: str, industry: str | None, source: str | None, tags: tuple[str, ...], within: bool | None
) -> None:
    found = dongguan().in_scope(code, KIND.DEPARTMENT, industry=industry, source=source, tags=tags)
    assert found is within


def test_disc_3_towns_answer_for_local_firms_and_others_have_no_scope() -> None:
    plan = dongguan()
    for kind in (KIND.TOWN, KIND.PARK):
        assert plan.in_scope("441900003", kind, industry="FOOD", source="LOCAL") is True
        assert plan.in_scope("441900003", kind, industry="FOOD", source="KEY_LAB") is False
    assert plan.in_scope("DGUT", KIND.UNIVERSITY, industry="FOOD", source="OTHER") is None


def test_eval_1_as_data() -> None:
    rules = dongguan().evaluation
    assert (rules.lowest_score, rules.highest_score, rules.pass_mark) == (0, 100, None)
    assert (rules.minimum_evaluators, rules.yes_share) == (3, Fraction(2, 3))
    assert (rules.horizon_months, rules.batch_within_months) == (24, 12)
    assert [rules.yes_needed(n) for n in (3, 4, 5, 6, 7)] == [2, 3, 4, 4, 5]
    assert {c: rules.criteria[c].weight for c in Criterion} == dict.fromkeys(Criterion, 1)


def test_eval_2_as_data() -> None:
    rules = dongguan().recommenders
    assert rules.kinds == {
        OrganizationKind.UNIVERSITY,
        OrganizationKind.RESEARCH_INSTITUTE,
        OrganizationKind.PROVINCIAL_LAB,
        OrganizationKind.SCIENCE_FACILITY,
        OrganizationKind.CO_BUILT_INSTITUTE,
    }
    flagged = [(e.kind, e.flag) for e in rules.flagged]
    assert flagged == [(OrganizationKind.ENTERPRISE, "CHAIN_LEADER")]
    other = rivertown().recommenders
    assert OrganizationKind.DEPARTMENT in other.kinds
    flagged = [(e.kind, e.flag) for e in other.flagged]
    assert (OrganizationKind.ENTERPRISE, "INNOVATION_STRONG") in flagged
    assert (OrganizationKind.ENTERPRISE, "CHAIN_LEADER") not in flagged


def test_serv_2_3_4_11_as_data() -> None:
    rules = dongguan().service
    assert (rules.follow_up_days, rules.stalled_days, rules.longest_stay_months) == (30, 180, 24)
    assert (rules.shared_blocker_entries, rules.escalation_value) == (3, Decimal(100_000_000))
    assert (rules.answer_working_days, rules.freshness_months) == (5, 6)


def test_the_clauses_by_kind() -> None:
    plan = dongguan()
    on = date(2025, 1, 1)
    assert {k: [c.code for c in plan.clauses_in_force(k, on)] for k in ItemKind} == {
        ItemKind.ENTERPRISE: ["LAND-1"],
        ItemKind.PLATFORM: ["LAND-2"],
        ItemKind.PROJECT: ["LAND-3.1", "LAND-3.2", "LAND-3.3"],
        ItemKind.DEMAND: ["LAND-4"],
    }
    found = plan.clauses_in_force(ItemKind.DEMAND, on, Purpose.FOUND)
    assert [c.code for c in found] == ["DEM-1"]
    assert plan.clauses_in_force(ItemKind.PROJECT, date(2024, 12, 31)) == ()


def test_clauses_end_and_others_follow() -> None:
    plan = rivertown()

    def codes(on: date) -> list[str]:
        return [c.code for c in plan.clauses_in_force("PROJECT", on)]

    assert codes(date(2025, 12, 31)) == ["R-PRJ-OLD"]
    assert codes(date(2026, 6, 30)) == ["R-PRJ", "R-PRJ-OLD"]
    assert codes(date(2026, 7, 1)) == ["R-PRJ", "R-PRJ-NEW"]


def test_what_a_clause_asks_for() -> None:
    clause = dongguan().clause("LAND-3.2")
    assert clause is not None
    assert clause.fact_codes() == ("applied_through", "local_benefit", "beneficiary")
    assert clause.evidence_codes() == (
        *("BENEFIT_PROOF", "USER_CERTIFICATE", "APPLICATION_CONTRACT", "INVOICE", "AUDIT_REPORT"),
    )
    assert dongguan().clause("LAND-9") is None


def test_departments_that_may_recognise_are_choices() -> None:
    plan = dongguan()
    kind = plan.fact_kind("recognised_by")
    assert kind is not None
    assert [(c.code, c.name.zh) for c in plan.choices(kind)] == [
        ("SCIENCE_BUREAU", "市科技局"),
        ("DEVELOPMENT_BUREAU", "市发改局"),
        ("INDUSTRY_BUREAU", "市工信局"),
        ("441900401", "松山湖高新区"),
        ("OTHER_CITY_DEPARTMENT", "其他市级产业主管部门"),
        ("PROVINCE_OR_ABOVE", "省级或国家级主管部门"),
    ]


@pytest.mark.parametrize(("plan", "hours"), [(dongguan(), 8), (rivertown(), 9)])
def test_years_and_days_are_the_citys(plan: Plan, hours: int) -> None:
    begin, end = plan.year_bounds(2026)
    midnight = datetime(2026, 1, 1, tzinfo=UTC) - timedelta(hours=hours)
    assert begin == midnight
    assert end == datetime(2027, 1, 1, tzinfo=UTC) - timedelta(hours=hours)
    second = timedelta(seconds=1)
    assert [plan.year_of(m) for m in (midnight - second, midnight, end - second, end)] == [
        *(2025, 2026, 2026, 2027),
    ]
    assert plan.day_of(midnight) == date(2026, 1, 1)
    assert plan.day_bounds(date(2025, 12, 31)) == (midnight - timedelta(days=1), midnight)


def test_another_city_has_other_numbers() -> None:
    plan = rivertown()
    assert plan.city.name.zh == "河湾市"
    assert (plan.target("R-1", 2026), plan.target("R-2", 2027)) == (12, None)
    assert plan.target("R-2", 2026, "999900002") == 2
    discovered, landed = plan.indicator("R-1"), plan.indicator("R-2")
    assert discovered is not None
    assert landed is not None
    assert (
        discovered.over_all_years(discovered.targets.values()),
        landed.over_all_years(landed.targets.values()),
    ) == (27, 9)
    assert plan.indicator_of(Measure.LAUNCH_EVENTS) is None
    assert [plan.evaluation.yes_needed(n) for n in (4, 5, 8)] == [3, 4, 6]
    assert plan.service.escalation_value == Decimal("20000000.50")


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("2026-11-02T01:00:00Z", date(2026, 11, 9)),  # over a weekend
        ("2026-11-01T17:00:00Z", date(2026, 11, 9)),  # Monday already, in the city
        (
            "2026-02-12T04:00:00Z",
            date(2026, 2, 26),
        ),  # Friday, a worked Saturday, the holiday, three more
        ("2026-09-24T04:00:00Z", date(2026, 10, 9)),
        ("2027-03-01T04:00:00Z", date(2027, 3, 8)),  # nothing is said of the year
    ],
)
def test_an_answer_is_due_in_working_days(asked: str, due: date) -> None:
    assert dongguan().answer_due(datetime.fromisoformat(asked)) == due
