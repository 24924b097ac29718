"""What must agree between the parts of a plan file: references, codes, dates, comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from backend.core.errors import Text
from backend.core.texts import folded
from backend.policy.clause_checks import clause_mistakes, fact_kinds
from backend.policy.clauses import OrganizationFlag
from backend.policy.lines import Place
from backend.policy.mistakes import Mistake, repeated, unknown
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
_NO_YEAR = Text("不在 plan.years 之中", "is not one of plan.years")

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
    found += fact_kinds(plan)
    found += [m for i, clause in enumerate(plan.clauses) for m in clause_mistakes(plan, i, clause)]
    return found


def _codes(plan: Plan) -> Iterator[Mistake]:
    for section in CODED:
        entries = getattr(plan, section)
        yield from repeated(((section, i, "code"), e.code) for i, e in enumerate(entries))
    towns: list[tuple[Place, object]] = [
        (("towns", i, "code"), t.code) for i, t in enumerate(plan.towns)
    ]
    named = (((("organizations", i, "code"), o.code)) for i, o in enumerate(plan.organizations))
    yield from repeated([*towns, *named])
    yield from repeated((("plan", "years", i), y) for i, y in enumerate(plan.plan.years))


def _dates(plan: Plan) -> Iterator[Mistake]:
    for section in DATED:
        for i, entry in enumerate(getattr(plan, section)):
            yield from _ordered((section, i), entry)
            for j, alias in enumerate(getattr(entry, "aliases", ())):
                yield from _ordered((section, i, "aliases", j), alias)
    years = plan.plan.years
    if list(years) != sorted(years):
        yield ("plan", "years"), Text("须按先后排列", "must stand in order")


def _ordered(place: Place, entry: Dated) -> Iterator[Mistake]:
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        zh = f"不得早于 valid_from（{entry.valid_from}）"
        yield (*place, "valid_to"), Text(zh, f"must not be before valid_from, {entry.valid_from}")


def _working_years(plan: Plan) -> Iterator[Mistake]:
    years = plan.working_years
    yield from repeated((("working_years", i, "year"), y.year) for i, y in enumerate(years))
    for i, said in enumerate(years):
        for name, days in (("off", said.off), ("on", said.on)):
            place = ("working_years", i, name)
            yield from repeated(((*place, j), day) for j, day in enumerate(days))
            for j, day in enumerate(days):
                if day.year != said.year:
                    yield (
                        (*place, j),
                        Text(f"须为 {said.year} 年的日期", f"must be a day of {said.year}"),
                    )
        for j, day in enumerate(said.on):
            if day in said.off:
                yield (
                    ("working_years", i, "on", j),
                    Text("同时列在放假日中", "stands among the days off, too"),
                )
            elif not is_weekend(day):
                yield (
                    ("working_years", i, "on", j),
                    Text("须为星期六或星期日", "must be a Saturday or Sunday"),
                )


def _matching(rules: Matching) -> Iterator[Mistake]:
    place: Place = ("matching", "weights")
    if missing := sorted(set(PartKind) - rules.weights.keys()):
        yield (
            place,
            Text(
                f"须列出全部各项，缺少：{'、'.join(missing)}",
                f"must say all of them; missing: {', '.join(missing)}",
            ),
        )
    elif (whole := sum(rules.weights.values())) != _ALL:
        yield (
            place,
            Text(
                f"各项合计须为百分之 {_ALL}，现为 {whole}",
                f"must be {_ALL} percent together, and is {whole}",
            ),
        )


def _indicators(plan: Plan) -> Iterator[Mistake]:
    yield from repeated(
        (("indicators", i, "measure"), n.measure) for i, n in enumerate(plan.indicators)
    )
    for i, indicator in enumerate(plan.indicators):
        place = ("indicators", i)
        for year, value in indicator.targets.items():
            if year not in plan.plan.years:
                yield (*place, "targets", str(year)), _NO_YEAR
            yield from _kept((*place, "targets", str(year)), value)
        yield from _basis(place, indicator)


def _basis(place: Place, indicator: Indicator) -> Iterator[Mistake]:
    names = indicator.milestones
    yield from repeated(((*place, "milestones", i, "code"), m.code) for i, m in enumerate(names))
    if indicator.basis is Basis.MILESTONES:
        if not names:
            yield (
                (*place, "milestones"),
                Text("缺少：basis 为 MILESTONES", "is missing: the basis is MILESTONES"),
            )
        if indicator.targets or indicator.total is not None:
            yield (
                (*place, "basis"),
                Text(
                    "里程碑没有 targets，也没有 total",
                    "milestones have neither targets nor a total",
                ),
            )
    elif names:
        yield (
            (*place, "milestones"),
            Text(
                "只有 basis 为 MILESTONES 的指标才有此项",
                "only an indicator of basis MILESTONES has them",
            ),
        )
    if indicator.basis is Basis.AT_ANY_TIME and indicator.total is not None:
        yield (
            (*place, "total"),
            Text("须随时保持的指标没有 total", "a level to hold at any time has no total"),
        )


def _organization_codes(plan: Plan) -> frozenset[str]:
    return frozenset(o.code for o in plan.all_organizations)


def _targets(plan: Plan) -> Iterator[Mistake]:
    for i, target in enumerate(plan.unit_targets):
        place = ("unit_targets", i)
        indicators = (n.code for n in plan.indicators)
        yield from unknown((*place, "indicator"), target.indicator, indicators, "indicators")
        known = _organization_codes(plan)
        yield from unknown(
            (*place, "organization"),
            target.organization,
            known,
            "organizations or towns",
        )
        if target.year not in plan.plan.years:
            yield (*place, "year"), _NO_YEAR
        yield from _kept((*place, "value"), target.value)
    yield from repeated(
        (("unit_targets", i), f"{t.indicator}, {t.organization}, {t.year}")
        for i, t in enumerate(plan.unit_targets)
    )


def _kept(place: Place, value: int) -> Iterator[Mistake]:
    if value > LARGEST_TARGET:
        yield place, Text(f"最大为 {LARGEST_TARGET}", f"must be at most {LARGEST_TARGET}")


def _names(plan: Plan) -> Iterator[Mistake]:
    """A town is an organization too; two of one name, as names are compared, would be one."""
    seen: dict[str, str] = {}
    for section in ("organizations", "towns"):
        for i, entry in enumerate(getattr(plan, section)):
            place: Place = (section, i, "name")
            name = folded(entry.name.zh)
            if name in seen:
                zh = f"“{entry.name.zh}”是 {seen[name]} 的名称：名称不得重复"
                en = f'"{entry.name.zh}" is the name of {seen[name]}: each has its own'
                yield (*place, "zh"), Text(zh, en)
            seen.setdefault(name, f"{section}[{i}]")
            yield from _short((*place, "zh"), max(entry.name.zh, name, key=len), LONGEST_NAME)
            yield from _short((*place, "en"), entry.name.en, LONGEST_NAME)
    for i, organization in enumerate(plan.organizations):
        if organization.short_name is not None:
            place = ("organizations", i, "short_name", "zh")
            yield from _short(place, organization.short_name.zh, LONGEST_SHORT_NAME)


def _short(place: Place, text: str, most: int) -> Iterator[Mistake]:
    if len(text) > most:
        yield (
            place,
            Text(
                f"最多 {most} 个字符，存储后有 {len(text)} 个",
                f"must have at most {most} characters, but has {len(text)} as it is kept",
            ),
        )


def _organizations(plan: Plan) -> Iterator[Mistake]:
    flag = OrganizationFlag.LEAD_DEPARTMENT
    leads = [o for o in plan.all_organizations if flag in o.flags]
    if len(leads) != 1 or leads[0].kind is not OrganizationKind.DEPARTMENT:
        yield (
            ("organizations",),
            Text(
                "须恰有一个带 LEAD_DEPARTMENT 标识的 DEPARTMENT（主管部门）",
                "must have exactly one DEPARTMENT with the flag LEAD_DEPARTMENT",
            ),
        )
    if sum(o.kind is OrganizationKind.CENTER for o in plan.organizations) != 1:
        yield (
            ("organizations",),
            Text(
                "须恰有一个 CENTER（中心）类单位",
                "must have exactly one organization of kind CENTER",
            ),
        )
    towns = frozenset(t.code for t in plan.towns)
    for i, organization in enumerate(plan.organizations):
        if organization.kind in (OrganizationKind.TOWN, OrganizationKind.PARK):
            yield (
                ("organizations", i, "kind"),
                Text("镇街、园区请写在 towns 中", "towns and parks stand under towns"),
            )
        if organization.town is not None:
            yield from unknown(("organizations", i, "town"), organization.town, towns, "towns")


def _rules(plan: Plan) -> Iterator[Mistake]:
    known = _organization_codes(plan)
    for section, rules in (("quotas", plan.quotas), ("scopes", plan.scopes)):
        for i, rule in enumerate(rules):
            if rule.organization is not None:
                place = (section, i, "organization")
                yield from unknown(place, rule.organization, known, "organizations or towns")
            elif rule.kind is None and rule.flag is None:
                yield (
                    (section, i),
                    Text(
                        "须说明适用对象：organization、kind 或 flag",
                        "must say for whom it is: organization, kind or flag",
                    ),
                )


def _scopes(plan: Plan) -> Iterator[Mistake]:
    dictionaries: dict[str, Sequence[str]] = {
        "industries": [i.code for i in plan.industries],
        "tags": [t.code for t in plan.tags],
        "sources": [s.code for s in plan.sources],
    }
    for i, scope in enumerate(plan.scopes):
        if scope.flag is not None:
            yield (
                ("scopes", i, "flag"),
                Text(
                    "职责范围只能按单位或单位类型设定", "a scope is for an organization or a kind"
                ),
            )
        for name, known in dictionaries.items():
            for code in sorted(getattr(scope, name)):
                yield from unknown(("scopes", i, name), code, known, name)
        if not (scope.industries or scope.groups or scope.tags or scope.sources):
            yield (
                ("scopes", i),
                Text(
                    "须列出 industries、groups、tags 或 sources",
                    "must list industries, groups, tags or sources",
                ),
            )


def _evaluation(rules: Evaluation) -> Iterator[Mistake]:
    lowest, highest = rules.lowest_score, rules.highest_score
    if highest <= lowest:
        yield (
            ("evaluation", "highest_score"),
            Text(f"须大于 lowest_score（{lowest}）", f"must be more than lowest_score, {lowest}"),
        )
    if rules.pass_mark is not None and not lowest <= rules.pass_mark <= highest:
        yield (
            ("evaluation", "pass_mark"),
            Text(f"须在 {lowest} 至 {highest} 之间", f"must lie between {lowest} and {highest}"),
        )
    for name, given, wanted in (
        ("criteria", set(rules.criteria), set(Criterion)),
        ("haves", set(rules.haves), set(Have)),
    ):
        for missing in sorted(wanted - given):
            yield ("evaluation", name, str(missing)), Text("缺少此项", "is missing")


def _recommenders(rules: Recommenders) -> Iterator[Mistake]:
    for i, entry in enumerate(rules.flagged):
        if entry.kind in rules.kinds:
            place = ("recommenders", "flagged", i, "kind")
            zh = f"“{entry.kind}”已列在 kinds 中，市内此类单位不需要标识"
            en = f'"{entry.kind}" stands among kinds and needs no flag in the city'
            yield place, Text(zh, en)
    yield from repeated(
        (("recommenders", "flagged", i), f"{e.kind}, {e.flag}") for i, e in enumerate(rules.flagged)
    )
