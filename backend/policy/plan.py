"""The plan: what a city decides, read from one file. The code knows no city and no number.

The files (TOML, in `plans/`) explain their own sections; `reading.parse_plan` makes a `Plan` of
one. A `Plan` never changes and answers questions purely.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Annotated, Protocol, TypeVar

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
from backend.policy.rules import (
    City,
    DatedName,
    Evaluation,
    Indicator,
    Industry,
    Liaisons,
    Matching,
    Measure,
    Organization,
    OrganizationKind,
    PlanHead,
    Quota,
    Recommenders,
    Scope,
    Service,
    Tag,
    Town,
    UnitTarget,
    WorkingYear,
    organization_of,
    working_day_after,
)
from backend.policy.values import Filled, Part


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
    matching: Matching
    recommenders: Recommenders
    service: Service
    working_years: tuple[WorkingYear, ...] = ()
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

    def answer_due(self, asked: datetime) -> date:
        """The last day on which a request or an interest of that moment is answered (DEAL-1)."""
        days = self.service.answer_working_days
        return working_day_after(self.day_of(asked), days, self.working_years)

    def answered_in_time_since(self, today: date) -> datetime:
        """The moment since which what was asked is still answered in time today (DEAL-1)."""
        days = self.service.answer_working_days
        since = today
        while working_day_after(since - timedelta(days=1), days, self.working_years) >= today:
            since -= timedelta(days=1)
        return datetime.combine(since, time(), self.city.timezone)

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


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


_Entry = TypeVar("_Entry", bound=_Coded)


def _named(entries: Iterable[_Entry], code: str) -> _Entry | None:
    return next((entry for entry in entries if entry.code == code), None)
