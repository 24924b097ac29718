"""What must agree between the parts of a plan file: references, codes, dates, comparisons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from backend.core.texts import folded
from backend.policy.clauses import (
    AllOf,
    AnyOf,
    Clause,
    Condition,
    EvidenceCondition,
    FactCondition,
    FactKind,
    FactType,
    OrganizationFlag,
    children,
)
from backend.policy.plan import Plan
from backend.policy.rules import (
    LARGEST_TARGET,
    LONGEST_NAME,
    LONGEST_SHORT_NAME,
    Basis,
    Criterion,
    Evaluation,
    Have,
    Indicator,
    Matching,
    OrganizationKind,
    PartKind,
    Recommenders,
    is_weekend,
)
from backend.policy.values import Dated

Place = tuple[str | int, ...]
Mistake = tuple[Place, str]

COMPARISONS: dict[FactType, frozenset[str]] = {
    FactType.FLAG: frozenset({"is"}),
    FactType.MONEY: frozenset({"at_least", "more_than", "at_most", "at_most_fact"}),
    FactType.DATE: frozenset({"on_or_after", "on_or_before"}),
    FactType.CHOICE: frozenset({"one_of"}),
    FactType.TEXT: frozenset(),
}
"""The comparisons that a fact of each type allows."""

CODED = (
    "indicators",
    "industries",
    "tags",
    "sources",
    "fact_kinds",
    "evidence_kinds",
    "clauses",
)
_ALL = 100

DATED = ("towns", "organizations", "industries", "sources", "clauses")


def mistakes(plan: Plan) -> list[Mistake]:
    """Every disagreement, in the order of the file's sections."""
    checks = (
        _codes,
        _dates,
        _indicators,
        _targets,
        _names,
        _organizations,
        _rules,
        _scopes,
        _working_years,
    )
    found = [mistake for check in checks for mistake in check(plan)]
    found += _evaluation(plan.evaluation)
    found += _matching(plan.matching)
    found += _recommenders(plan.recommenders)
    found += _facts(plan)
    found += [m for i, clause in enumerate(plan.clauses) for m in _clause(plan, i, clause)]
    return found


def _repeated(codes: Iterable[tuple[Place, object]], what: str = "is used before") -> list[Mistake]:
    seen: set[object] = set()
    found: list[Mistake] = []
    for place, code in codes:
        if code in seen:
            found.append((place, f'"{code}" {what}: each may stand once'))
        seen.add(code)
    return found


def _codes(plan: Plan) -> Iterator[Mistake]:
    for section in CODED:
        entries = getattr(plan, section)
        yield from _repeated(((section, i, "code"), e.code) for i, e in enumerate(entries))
    towns: list[tuple[Place, object]] = [
        (("towns", i, "code"), t.code) for i, t in enumerate(plan.towns)
    ]
    named = (((("organizations", i, "code"), o.code)) for i, o in enumerate(plan.organizations))
    yield from _repeated([*towns, *named])
    yield from _repeated((("plan", "years", i), y) for i, y in enumerate(plan.plan.years))


def _dates(plan: Plan) -> Iterator[Mistake]:
    for section in DATED:
        for i, entry in enumerate(getattr(plan, section)):
            yield from _ordered((section, i), entry)
            for j, alias in enumerate(getattr(entry, "aliases", ())):
                yield from _ordered((section, i, "aliases", j), alias)
    years = plan.plan.years
    if list(years) != sorted(years):
        yield ("plan", "years"), "must stand in order"


def _ordered(place: Place, entry: Dated) -> Iterator[Mistake]:
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        yield (*place, "valid_to"), f"must not be before valid_from, {entry.valid_from}"


def _working_years(plan: Plan) -> Iterator[Mistake]:
    years = plan.working_years
    yield from _repeated((("working_years", i, "year"), y.year) for i, y in enumerate(years))
    for i, said in enumerate(years):
        for name, days in (("off", said.off), ("on", said.on)):
            place = ("working_years", i, name)
            yield from _repeated(((*place, j), day) for j, day in enumerate(days))
            for j, day in enumerate(days):
                if day.year != said.year:
                    yield (*place, j), f"must be a day of {said.year}"
        for j, day in enumerate(said.on):
            if day in said.off:
                yield ("working_years", i, "on", j), "stands among the days off, too"
            elif not is_weekend(day):
                yield ("working_years", i, "on", j), "must be a Saturday or Sunday"


def _matching(rules: Matching) -> Iterator[Mistake]:
    place: Place = ("matching", "weights")
    if missing := sorted(set(PartKind) - rules.weights.keys()):
        yield place, f"must say all of them; missing: {', '.join(missing)}"
    elif (whole := sum(rules.weights.values())) != _ALL:
        yield place, f"must be {_ALL} percent together, and is {whole}"


def _indicators(plan: Plan) -> Iterator[Mistake]:
    yield from _repeated(
        (("indicators", i, "measure"), n.measure) for i, n in enumerate(plan.indicators)
    )
    for i, indicator in enumerate(plan.indicators):
        place = ("indicators", i)
        for year, value in indicator.targets.items():
            if year not in plan.plan.years:
                yield (*place, "targets", str(year)), "is not one of plan.years"
            yield from _kept((*place, "targets", str(year)), value)
        yield from _basis(place, indicator)


def _basis(place: Place, indicator: Indicator) -> Iterator[Mistake]:
    names = indicator.milestones
    yield from _repeated(((*place, "milestones", i, "code"), m.code) for i, m in enumerate(names))
    if indicator.basis is Basis.MILESTONES:
        if not names:
            yield (*place, "milestones"), "is missing: the basis is MILESTONES"
        if indicator.targets or indicator.total is not None:
            yield (*place, "basis"), "milestones have neither targets nor a total"
    elif names:
        yield (*place, "milestones"), "only an indicator of basis MILESTONES has them"
    if indicator.basis is Basis.AT_ANY_TIME and indicator.total is not None:
        yield (*place, "total"), "a level to hold at any time has no total"


def _unknown(place: Place, code: str, known: Iterable[str], what: str) -> Iterator[Mistake]:
    if code not in frozenset(known):
        yield place, f'"{code}" is no code of {what}'


def _organization_codes(plan: Plan) -> frozenset[str]:
    return frozenset(o.code for o in plan.all_organizations)


def _targets(plan: Plan) -> Iterator[Mistake]:
    for i, target in enumerate(plan.unit_targets):
        place = ("unit_targets", i)
        indicators = (n.code for n in plan.indicators)
        yield from _unknown((*place, "indicator"), target.indicator, indicators, "indicators")
        known = _organization_codes(plan)
        yield from _unknown(
            (*place, "organization"),
            target.organization,
            known,
            "organizations or towns",
        )
        if target.year not in plan.plan.years:
            yield (*place, "year"), "is not one of plan.years"
        yield from _kept((*place, "value"), target.value)
    yield from _repeated(
        (("unit_targets", i), f"{t.indicator}, {t.organization}, {t.year}")
        for i, t in enumerate(plan.unit_targets)
    )


def _kept(place: Place, value: int) -> Iterator[Mistake]:
    if value > LARGEST_TARGET:
        yield place, f"must be at most {LARGEST_TARGET}"


def _names(plan: Plan) -> Iterator[Mistake]:
    """A town is an organization too; two of one name, as names are compared, would be one."""
    seen: dict[str, str] = {}
    for section in ("organizations", "towns"):
        for i, entry in enumerate(getattr(plan, section)):
            place: Place = (section, i, "name")
            name = folded(entry.name.zh)
            if name in seen:
                told = f'"{entry.name.zh}" is the name of {seen[name]}: each has its own'
                yield (*place, "zh"), told
            seen.setdefault(name, f"{section}[{i}]")
            yield from _short((*place, "zh"), max(entry.name.zh, name, key=len), LONGEST_NAME)
            yield from _short((*place, "en"), entry.name.en, LONGEST_NAME)
    for i, organization in enumerate(plan.organizations):
        if organization.short_name is not None:
            place = ("organizations", i, "short_name", "zh")
            yield from _short(place, organization.short_name.zh, LONGEST_SHORT_NAME)


def _short(place: Place, text: str, most: int) -> Iterator[Mistake]:
    if len(text) > most:
        yield place, f"must have at most {most} characters, but has {len(text)} as it is kept"


def _organizations(plan: Plan) -> Iterator[Mistake]:
    flag = OrganizationFlag.LEAD_DEPARTMENT
    leads = [o for o in plan.all_organizations if flag in o.flags]
    if len(leads) != 1 or leads[0].kind is not OrganizationKind.DEPARTMENT:
        yield (
            ("organizations",),
            "must have exactly one DEPARTMENT with the flag LEAD_DEPARTMENT",
        )
    if sum(o.kind is OrganizationKind.CENTER for o in plan.organizations) != 1:
        yield ("organizations",), "must have exactly one organization of kind CENTER"
    towns = frozenset(t.code for t in plan.towns)
    for i, organization in enumerate(plan.organizations):
        if organization.kind in (OrganizationKind.TOWN, OrganizationKind.PARK):
            yield ("organizations", i, "kind"), "towns and parks stand under towns"
        if organization.town is not None:
            yield from _unknown(("organizations", i, "town"), organization.town, towns, "towns")


def _rules(plan: Plan) -> Iterator[Mistake]:
    known = _organization_codes(plan)
    for section, rules in (("quotas", plan.quotas), ("scopes", plan.scopes)):
        for i, rule in enumerate(rules):
            if rule.organization is not None:
                place = (section, i, "organization")
                yield from _unknown(place, rule.organization, known, "organizations or towns")
            elif rule.kind is None and rule.flag is None:
                yield (
                    (section, i),
                    "must say for whom it is: organization, kind or flag",
                )


def _scopes(plan: Plan) -> Iterator[Mistake]:
    dictionaries: dict[str, Sequence[str]] = {
        "industries": [i.code for i in plan.industries],
        "tags": [t.code for t in plan.tags],
        "sources": [s.code for s in plan.sources],
    }
    for i, scope in enumerate(plan.scopes):
        if scope.flag is not None:
            yield ("scopes", i, "flag"), "a scope is for an organization or a kind"
        for name, known in dictionaries.items():
            for code in sorted(getattr(scope, name)):
                yield from _unknown(("scopes", i, name), code, known, name)
        if not (scope.industries or scope.groups or scope.tags or scope.sources):
            yield ("scopes", i), "must list industries, groups, tags or sources"


def _evaluation(rules: Evaluation) -> Iterator[Mistake]:
    lowest, highest = rules.lowest_score, rules.highest_score
    if highest <= lowest:
        yield (
            ("evaluation", "highest_score"),
            f"must be more than lowest_score, {lowest}",
        )
    if rules.pass_mark is not None and not lowest <= rules.pass_mark <= highest:
        yield ("evaluation", "pass_mark"), f"must lie between {lowest} and {highest}"
    for name, given, wanted in (
        ("criteria", set(rules.criteria), set(Criterion)),
        ("haves", set(rules.haves), set(Have)),
    ):
        for missing in sorted(wanted - given):
            yield ("evaluation", name, str(missing)), "is missing"


def _recommenders(rules: Recommenders) -> Iterator[Mistake]:
    for i, entry in enumerate(rules.flagged):
        if entry.kind in rules.kinds:
            place = ("recommenders", "flagged", i, "kind")
            yield place, f'"{entry.kind}" stands among kinds and needs no flag in the city'
    yield from _repeated(
        (("recommenders", "flagged", i), f"{e.kind}, {e.flag}") for i, e in enumerate(rules.flagged)
    )


def _facts(plan: Plan) -> Iterator[Mistake]:
    for i, kind in enumerate(plan.fact_kinds):
        place = ("fact_kinds", i, "choices")
        choices = plan.choices(kind)
        if kind.type is FactType.CHOICE and not choices:
            yield place, "a fact of type CHOICE needs choices"
        if kind.type is not FactType.CHOICE and (kind.choices or kind.choices_flagged):
            yield place, "only a fact of type CHOICE has choices"
        if kind.type is not FactType.MONEY and kind.is_the_amount:
            yield ("fact_kinds", i, "is_the_amount"), "only a fact of type MONEY is an amount"
        yield from _repeated((place, choice.code) for choice in choices)


def _clause(plan: Plan, index: int, clause: Clause) -> Iterator[Mistake]:
    place: Place = ("clauses", index)
    yield from _condition(plan, (*place, "condition"), clause.condition)
    if not dates(plan, clause.condition):
        yield (
            (*place, "condition"),
            "must need a fact, which gives the date, in every way to hold",
        )
    given = clause.fact_codes()
    for i, flag in enumerate(clause.flags):
        yield from _unknown((*place, "flags", i, "fact"), flag.fact, given, "the clause's facts")


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
            yield from _unknown((*place, "evidence", i), code, known, "evidence_kinds")
    else:
        name = "any" if isinstance(node, AnyOf) else "all"
        for i, child in enumerate(children(node)):
            if name == "any" and getattr(child, "optional", False):
                yield (
                    (*place, name, i, "optional"),
                    "has no sense where any one is enough",
                )
            yield from _condition(plan, (*place, name, i), child)


def _fact_condition(plan: Plan, place: Place, node: FactCondition) -> Iterator[Mistake]:
    kind = plan.fact_kind(node.fact)
    if kind is None:
        yield (*place, "fact"), f'"{node.fact}" is no code of fact_kinds'
        return
    for key in sorted(node.comparisons() - COMPARISONS[kind.type]):
        yield (*place, key), f"cannot compare a fact of type {kind.type}"
    if kind.type is FactType.FLAG and node.is_ is None and not node.optional:
        yield (*place, "is"), "is missing: say whether the fact must be true or false"
    yield from _compared(plan, place, node, kind)
    if node.since and node.until and node.until < node.since:
        yield (*place, "until"), f"must not be before since, {node.since}"


def _compared(plan: Plan, place: Place, node: FactCondition, kind: FactKind) -> Iterator[Mistake]:
    choices = [choice.code for choice in plan.choices(kind)]
    for i, code in enumerate(node.one_of if kind.type is FactType.CHOICE else ()):
        yield from _unknown((*place, "one_of", i), code, choices, f"the choices of {kind.code}")
    if node.at_most_fact is not None:
        other = plan.fact_kind(node.at_most_fact)
        if other is None or other.type is not FactType.MONEY:
            yield (
                (*place, "at_most_fact"),
                f'"{node.at_most_fact}" is no fact of type MONEY',
            )
    least, most = node.at_least or node.more_than, node.at_most
    if least is not None and most is not None and most < least:
        yield (*place, "at_most"), f"is less than {least}: nothing can hold"
    if node.on_or_after and node.on_or_before and node.on_or_before < node.on_or_after:
        yield (*place, "on_or_before"), f"must not be before {node.on_or_after}"
