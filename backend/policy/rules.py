"""The plan: what a city decides, read from one file. The code knows no city and no number.

The files (TOML, in `plans/`) explain their own sections; `reading.parse_plan` makes a `Plan` of
one. A `Plan` never changes and answers questions purely.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from math import ceil
from typing import Annotated, Literal, Protocol, TypeVar

from pydantic import Field

from backend.policy.clauses import (
    Choice,
    Clause,
    EvidenceKind,
    FactKind,
    ItemKind,
    OrganizationFlag,
    Purpose,
    in_force,
)
from backend.policy.values import (
    Code,
    Dated,
    Day,
    Filled,
    Part,
    Positive,
    Share,
    Text,
    Total,
    Truth,
    Whole,
    Words,
    Year,
    Yuan,
    Zone,
)


class Measure(StrEnum):
    """What an indicator counts (KPI-1 … KPI-7)."""

    DISCOVERED = "DISCOVERED"
    LANDED = "LANDED"
    MATCHMAKING_EVENTS = "MATCHMAKING_EVENTS"
    PILOT_PLATFORMS = "PILOT_PLATFORMS"
    LAUNCH_EVENTS = "LAUNCH_EVENTS"
    CENTER_STAFF = "CENTER_STAFF"
    MILESTONES = "MILESTONES"


class Basis(StrEnum):
    """How a target reads: so many in a year, a level to hold, or milestones reached."""

    YEARLY = "YEARLY"
    AT_ANY_TIME = "AT_ANY_TIME"
    MILESTONES = "MILESTONES"


class OrganizationKind(StrEnum):
    """The kinds of organization that rules tell apart."""

    DEPARTMENT = "DEPARTMENT"
    GROUP = "GROUP"
    CENTER = "CENTER"
    TOWN = "TOWN"
    PARK = "PARK"
    UNIVERSITY = "UNIVERSITY"
    RESEARCH_INSTITUTE = "RESEARCH_INSTITUTE"
    PROVINCIAL_LAB = "PROVINCIAL_LAB"
    SCIENCE_FACILITY = "SCIENCE_FACILITY"
    CO_BUILT_INSTITUTE = "CO_BUILT_INSTITUTE"
    ENTERPRISE = "ENTERPRISE"
    OTHER = "OTHER"


class TownKind(StrEnum):
    """Subdistrict 街道, town 镇 or park 园区."""

    SUBDISTRICT = "SUBDISTRICT"
    TOWN = "TOWN"
    PARK = "PARK"


class IndustryGroup(StrEnum):
    """Strategic emerging, future, traditional pillar and special industries."""

    STRATEGIC = "STRATEGIC"
    FUTURE = "FUTURE"
    TRADITIONAL = "TRADITIONAL"
    SPECIAL = "SPECIAL"


class Counted(StrEnum):
    """What a quota counts (DISC-2)."""

    ACHIEVEMENT = "ACHIEVEMENT"
    DEMAND = "DEMAND"


class Criterion(StrEnum):
    """The three criteria that evaluators score (EVAL-1)."""

    TECHNOLOGY = "TECHNOLOGY"
    ECONOMIC_BENEFIT = "ECONOMIC_BENEFIT"
    CONVERSION_EFFICIENCY = "CONVERSION_EFFICIENCY"


class Have(StrEnum):
    """The three judgements of the 3有 gate (EVAL-1)."""

    MARKET_DEMAND = "MARKET_DEMAND"
    INNOVATION_VALUE = "INNOVATION_VALUE"
    ECONOMIC_CONTRIBUTION = "ECONOMIC_CONTRIBUTION"


class City(Part):
    """Whose plan it is, and the zone in which its days and years are counted."""

    code: Code
    name: Text
    timezone: Zone


class PlanHead(Part):
    """The plan's title, date and years."""

    title: Text
    issued_on: Day
    years: Annotated[tuple[Year, ...], Filled]


class Named(Part):
    """An entry of a dictionary."""

    code: Code
    name: Text


class DatedName(Named, Dated):
    """An entry of a dictionary that may begin and end."""


class Indicator(Part):
    """One indicator with its targets by year (§二)."""

    code: Code
    measure: Measure
    basis: Basis
    name: Text
    unit: Text
    targets: dict[Year, Whole] = Field(default_factory=dict)
    total: Total | None = None
    milestones: tuple[Named, ...] = ()

    def over_all_years(self) -> int | None:
        """The target over all years: as the plan states it, or the sum; None where it has none."""
        if self.total == "DERIVED":
            return sum(self.targets.values())
        return self.total


class UnitTarget(Part):
    """One organization's target (附表, KPI-a)."""

    indicator: Code
    organization: Code
    year: Year
    value: Whole


class Alias(Dated):
    """Another name of an organization, with the dates between which it was used."""

    name: Words


class Town(DatedName):
    """A town or park (镇街, 园区); the organization that registers for it has the same code."""

    kind: TownKind
    liaison_duty: Truth | None = None
    flags: frozenset[OrganizationFlag] = frozenset()
    aliases: tuple[Alias, ...] = ()


class Organization(DatedName):
    """An organization that the plan names, or that stands for a town or park."""

    kind: OrganizationKind
    short_name: Text | None = None
    liaison_duty: Truth | None = None
    flags: frozenset[OrganizationFlag] = frozenset()
    aliases: tuple[Alias, ...] = ()
    town: Code | None = None


class Liaisons(Part):
    """Which kinds of organization have exactly one liaison (DISC-1)."""

    kinds: frozenset[OrganizationKind]


class Addressed(Part):
    """For whom a rule is: one organization, a kind, a flag, or what meets all that are said."""

    organization: Code | None = None
    kind: OrganizationKind | None = None
    flag: OrganizationFlag | None = None

    def is_for(self, code: str | None, kind: OrganizationKind, flags: Iterable[str] = ()) -> bool:
        """Whether an organization meets everything that is said here."""
        return (
            self.organization in (None, code)
            and self.kind in (None, kind)
            and (self.flag is None or self.flag in frozenset(flags))
        )


class Quota(Addressed):
    """How many an organization discovers in a year (DISC-2)."""

    value: Whole
    counts: Annotated[frozenset[Counted], Filled]


class Industry(DatedName):
    """An industry of the city's dictionary."""

    group: IndustryGroup


class Tag(Named):
    """What the plan names beside the industries: of an item's field, or of the firm behind it."""

    of: Literal["ITEM", "FIRM"]


class Scope(Addressed):
    """What an organization answers for (DISC-3): any of these makes an item its own."""

    industries: frozenset[Code] = frozenset()
    groups: frozenset[IndustryGroup] = frozenset()
    tags: frozenset[Code] = frozenset()
    sources: frozenset[Code] = frozenset()


class WeightedName(Part):
    """A criterion's name and its weight in the average."""

    name: Text
    weight: Positive = 1


class Evaluation(Part):
    """How achievements are evaluated (EVAL-1, EVAL-8)."""

    lowest_score: Whole
    highest_score: Whole
    minimum_evaluators: Positive
    yes_share: Share
    horizon_months: Positive
    batch_within_months: Positive
    pass_mark: Whole | None = None
    criteria: dict[Criterion, WeightedName]
    haves: dict[Have, Text]

    def yes_needed(self, evaluators: int) -> int:
        """How many of so many evaluators have to say yes."""
        return ceil(self.yes_share * evaluators)


class Service(Part):
    """Clocks and thresholds of the service library (SERV-2, 3, 4, 11; DEAL-1, 3)."""

    follow_up_days: Positive
    stalled_days: Positive
    shared_blocker_entries: Positive
    longest_stay_months: Positive
    escalation_value: Yuan
    answer_working_days: Positive
    freshness_months: Positive


class Plan(Part):
    """One city's plan as its file says it."""

    city: City
    plan: PlanHead
    indicators: Annotated[tuple[Indicator, ...], Filled]
    unit_targets: tuple[UnitTarget, ...] = ()
    towns: Annotated[tuple[Town, ...], Filled]
    organizations: Annotated[tuple[Organization, ...], Filled]
    liaisons: Liaisons
    quotas: tuple[Quota, ...] = ()
    industries: Annotated[tuple[Industry, ...], Filled]
    tags: tuple[Tag, ...] = ()
    sources: Annotated[tuple[DatedName, ...], Filled]
    scopes: tuple[Scope, ...] = ()
    evaluation: Evaluation
    service: Service
    fact_kinds: Annotated[tuple[FactKind, ...], Filled]
    evidence_kinds: Annotated[tuple[EvidenceKind, ...], Filled]
    clauses: Annotated[tuple[Clause, ...], Filled]

    # Time: every day and year is the city's.

    def day_of(self, moment: datetime) -> date:
        """The city's calendar day at an aware moment."""
        return moment.astimezone(self.city.timezone).date()

    def year_of(self, moment: datetime) -> int:
        """The city's calendar year at an aware moment."""
        return self.day_of(moment).year

    def day_bounds(self, day: date) -> tuple[datetime, datetime]:
        """When the city's day begins, and when the next one does."""
        zone = self.city.timezone
        following = day + timedelta(days=1)
        return datetime.combine(day, time(), zone), datetime.combine(following, time(), zone)

    def year_bounds(self, year: int) -> tuple[datetime, datetime]:
        """When the city's year begins, and when the next one does: count `>=` and `<`."""
        zone = self.city.timezone
        return datetime(year, 1, 1, tzinfo=zone), datetime(year + 1, 1, 1, tzinfo=zone)

    # Indicators and quotas.

    def indicator(self, code: str) -> Indicator | None:
        """The indicator with this code."""
        return _named(self.indicators, code)

    def indicator_of(self, measure: Measure) -> Indicator | None:
        """The indicator that counts this."""
        return next((i for i in self.indicators if i.measure is measure), None)

    def target(self, indicator: str, year: int, organization: str | None = None) -> int | None:
        """The city's target, or an organization's; None (未下达) where there is none (KPI-a)."""
        if organization is None:
            found = self.indicator(indicator)
            return found.targets.get(year) if found else None
        wanted = (indicator, organization, year)
        same = (u for u in self.unit_targets if (u.indicator, u.organization, u.year) == wanted)
        return next((u.value for u in same), None)

    def quota(
        self, code: str | None, kind: OrganizationKind, flags: Iterable[str] = ()
    ) -> Quota | None:
        """The organization's annual quota: the first that is for it (DISC-2)."""
        return next((q for q in self.quotas if q.is_for(code, kind, flags)), None)

    # Organizations, towns, dictionaries.

    @cached_property
    def all_organizations(self) -> tuple[Organization, ...]:
        """Those that the plan names, then one for each town and park."""
        return (*self.organizations, *(organization_of(town) for town in self.towns))

    def organization(self, code: str) -> Organization | None:
        """The plan's organization with this code."""
        return _named(self.all_organizations, code)

    @property
    def lead_department(self) -> Organization:
        """The department in charge (科技局)."""
        flag = OrganizationFlag.LEAD_DEPARTMENT
        return next(o for o in self.organizations if flag in o.flags)

    def has_liaison_duty(self, code: str | None, kind: OrganizationKind) -> bool:
        """Whether the organization has to have its one liaison (DISC-1)."""
        known = self.organization(code) if code else None
        if known is not None and known.liaison_duty is not None:
            return known.liaison_duty
        return kind in self.liaisons.kinds

    def town(self, code: str) -> Town | None:
        """The town or park with this code."""
        return _named(self.towns, code)

    def industry(self, code: str) -> Industry | None:
        """The industry with this code."""
        return _named(self.industries, code)

    def source(self, code: str) -> DatedName | None:
        """The source of registrations with this code."""
        return _named(self.sources, code)

    def in_scope(
        self,
        code: str | None,
        kind: OrganizationKind,
        *,
        industry: str | None,
        source: str | None,
        tags: Iterable[str] = (),
    ) -> bool | None:
        """Whether an item is in the organization's scope (DISC-3); None when it has no scope."""
        scopes = [scope for scope in self.scopes if scope.is_for(code, kind)]
        if not scopes:
            return None
        known = self.industry(industry) if industry else None
        named = frozenset(tags)
        return any(
            industry in scope.industries
            or (known is not None and known.group in scope.groups)
            or source in scope.sources
            or bool(named & scope.tags)
            for scope in scopes
        )

    # The standards.

    def clause(self, code: str) -> Clause | None:
        """The clause with this code, in force or not."""
        return _named(self.clauses, code)

    def clauses_for(
        self, kind: ItemKind | str, purpose: Purpose = Purpose.LANDED
    ) -> tuple[Clause, ...]:
        """Every clause for items of this kind, whenever it is in force."""
        return tuple(c for c in self.clauses if c.kind == kind and c.purpose is purpose)

    def clauses_in_force(
        self, kind: ItemKind | str, on: date, purpose: Purpose = Purpose.LANDED
    ) -> tuple[Clause, ...]:
        """The clauses for items of this kind that are in force on the day."""
        return in_force(self.clauses_for(kind, purpose), on)

    def fact_kind(self, code: str) -> FactKind | None:
        """The kind of fact with this code."""
        return _named(self.fact_kinds, code)

    def evidence_kind(self, code: str) -> EvidenceKind | None:
        """The kind of evidence with this code."""
        return _named(self.evidence_kinds, code)

    def choices(self, kind: FactKind) -> tuple[Choice, ...]:
        """What a fact of type CHOICE may be: the flagged organizations, then its own choices."""
        return self._choices_by_fact[kind.code]

    @cached_property
    def _choices_by_fact(self) -> dict[str, tuple[Choice, ...]]:
        return {kind.code: tuple(self._choices(kind)) for kind in self.fact_kinds}

    def _choices(self, kind: FactKind) -> Iterator[Choice]:
        for organization in self.all_organizations:
            if kind.choices_flagged in organization.flags:
                name = organization.short_name or organization.name
                yield Choice(code=organization.code, name=name)
        yield from kind.choices


def organization_of(town: Town) -> Organization:
    """The organization that registers for a town or park, under the same code."""
    is_park = town.kind is TownKind.PARK
    return Organization(
        code=town.code,
        name=town.name,
        kind=OrganizationKind.PARK if is_park else OrganizationKind.TOWN,
        liaison_duty=town.liaison_duty,
        flags=town.flags,
        aliases=town.aliases,
        town=town.code,
        valid_from=town.valid_from,
        valid_to=town.valid_to,
    )


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


_Entry = TypeVar("_Entry", bound=_Coded)


def _named(entries: Iterable[_Entry], code: str) -> _Entry | None:
    return next((entry for entry in entries if entry.code == code), None)
