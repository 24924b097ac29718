"""The sections of a plan file, and the rules that they state for themselves."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from math import ceil
from typing import Annotated, Literal

from pydantic import Field

from backend.policy.clauses import (
    OrganizationFlag,
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

LONGEST_NAME = 200
"""An organization's name, and its name as it is compared."""
LONGEST_SHORT_NAME = 60
LARGEST_TARGET = 2**31 - 1


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


class PartKind(StrEnum):
    """What a match of a demand and what may answer it is made of."""

    TEXT = "TEXT"
    INDUSTRY = "INDUSTRY"
    READINESS = "READINESS"
    MONEY = "MONEY"
    PLACE = "PLACE"
    RIGHTS = "RIGHTS"
    FRESHNESS = "FRESHNESS"


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

    def over_all_years(self, targets: Iterable[int]) -> int | None:
        """The target over all years: as the plan states it, or the sum; None where it has none."""
        return sum(targets) if self.total == "DERIVED" else self.total


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


class Matching(Part):
    """How much each part of a match counts, in percent; together 100."""

    weights: dict[PartKind, Whole]

    @property
    def shares(self) -> dict[PartKind, float]:
        """The weights as shares of 1."""
        return {kind: percent / 100 for kind, percent in self.weights.items()}


class FlaggedKind(Part):
    """Organizations of a kind that bear a flag."""

    kind: OrganizationKind
    flag: OrganizationFlag


class Recommenders(Part):
    """Whose written recommendation takes an item into the service library (EVAL-2).

    Those of the kinds that are in the city, and those of a kind that bear a flag, wherever.
    """

    kinds: Annotated[frozenset[OrganizationKind], Filled]
    flagged: tuple[FlaggedKind, ...] = ()


class Service(Part):
    """Clocks and thresholds of the service library (SERV-2, 3, 4, 11; DEAL-1, 3)."""

    follow_up_days: Positive
    stalled_days: Positive
    shared_blocker_entries: Positive
    longest_stay_months: Positive
    escalation_value: Yuan
    answer_working_days: Positive
    freshness_months: Positive


_SATURDAY = 5


class WorkingYear(Part):
    """What the state has said of a year's working days: beside weekends off, and beside them not.

    A year that is not said yet has its weekends alone.
    """

    year: Year
    off: tuple[Day, ...] = ()
    on: tuple[Day, ...] = ()


def is_weekend(day: date) -> bool:
    """Whether it is a Saturday or Sunday."""
    return day.weekday() >= _SATURDAY


def working_day_after(day: date, count: int, years: Iterable[WorkingYear]) -> date:
    """The working day so many after the day, which does not count itself (DEAL-1)."""
    said = list(years)
    off = {d for year in said for d in year.off}
    on = {d for year in said for d in year.on}
    left = count
    while left > 0:
        day += timedelta(days=1)
        works = day in on or not (is_weekend(day) or day in off)
        left -= works
    return day


def months_after(day: date, months: int) -> date:
    """The day so many months later; where that month is too short, its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


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
