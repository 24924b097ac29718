"""What loading a plan would do to the records that are there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from backend.core.errors import Text
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.policy.plan import Plan
from backend.policy.rules import OrganizationKind
from backend.policy.values import Dated


class EffectKind(StrEnum):
    """What happens to records when a plan is loaded."""

    TOWN_ENDS = "TOWN_ENDS"
    INDUSTRY_ENDS = "INDUSTRY_ENDS"
    SOURCE_ENDS = "SOURCE_ENDS"
    CLAUSE_ENDS = "CLAUSE_ENDS"
    CLAUSE_CHANGES = "CLAUSE_CHANGES"
    TARGET_KEPT = "TARGET_KEPT"
    NAME_KEPT = "NAME_KEPT"
    ORGANIZATION_ENTERED = "ORGANIZATION_ENTERED"
    QUOTA_CHANGES = "QUOTA_CHANGES"
    LIAISON_DUTY = "LIAISON_DUTY"


class Effect(NamedTuple):
    """One thing that happens: to how many records, in words."""

    kind: EffectKind
    records: int
    message: Text


class Both(NamedTuple):
    """The plan in force, the one that is to take its place, and the city's day."""

    before: Plan
    after: Plan
    today: date

    def ended(self, section: str) -> list[Any]:
        """The entries of a section that are in force and would not be, or not for long."""
        now = {e.code: e for e in getattr(self.after, section)}
        return [
            entry
            for entry in getattr(self.before, section)
            if entry.in_force(self.today) and _ends(entry, now.get(entry.code))
        ]

    def last_day(self, section: str, code: str) -> date:
        """The last day on which an entry that ends is in force: named no more, it is today."""
        now = next((e for e in getattr(self.after, section) if e.code == code), None)
        return (now.valid_to if now else None) or self.today

    def changed_clauses(self) -> list[Any]:
        """The clauses that ask for something else, or for a time, than those in force."""
        was = {c.code: c for c in self.before.clauses}
        ended = {c.code for c in self.ended("clauses")}
        return [
            c
            for c in self.after.clauses
            if c.code in was and c.code not in ended and c != was[c.code]
        ]


def _ends(was: Dated, now: Dated | None) -> bool:
    return now is None or (now.valid_to is not None and now.valid_to != was.valid_to)


_TOWN = """SELECT town.code AS code,
    (SELECT count(*) FROM organization o WHERE o.town_id = town.id AND o.active) AS organizations,
    (SELECT count(*) FROM demand d WHERE d.town_id = town.id) AS demands,
    (SELECT count(*) FROM landing l WHERE l.landing_town_id = town.id) AS landings
FROM town WHERE town.code = ANY({}::text[])"""

_INDUSTRY = """SELECT industry.code AS code,
    (SELECT count(*) FROM achievement a WHERE a.industry_id = industry.id) AS achievements,
    (SELECT count(*) FROM demand d WHERE d.industry_id = industry.id) AS demands,
    (SELECT count(*) FROM organization o WHERE o.industry_id = industry.id) AS organizations
FROM industry WHERE industry.code = ANY({}::text[])"""

_SOURCE = """SELECT said.code AS code,
    (SELECT count(*) FROM achievement a WHERE a.source = said.code) AS achievements,
    (SELECT count(*) FROM demand d WHERE d.source = said.code) AS demands
FROM unnest({}::text[]) AS said(code)"""

_COUNTED = {
    "organizations": Text("家单位", "organizations"),
    "achievements": Text("项成果", "achievements"),
    "demands": Text("项需求", "demands"),
    "landings": Text("项落地申报", "landing claims"),
}


async def effects(reader: Reader, both: Both) -> list[Effect]:
    """Everything that would happen, the gravest first."""
    ended = (
        (EffectKind.TOWN_ENDS, "towns", _TOWN),
        (EffectKind.INDUSTRY_ENDS, "industries", _INDUSTRY),
        (EffectKind.SOURCE_ENDS, "sources", _SOURCE),
    )
    found: list[Effect] = []
    for kind, section, counting in ended:
        found += await _ends_in(reader, both, kind, section, counting)
    found += await _clauses(reader, both)
    found += await _targets(reader, both)
    return [*found, *await _organizations(reader, both)]


async def _ends_in(
    reader: Reader, both: Both, kind: EffectKind, section: str, counting: str
) -> list[Effect]:
    entries = both.ended(section)
    if not entries:
        return []
    rows = await reader.fetch(sql(counting, [e.code for e in entries]))
    counts = {row["code"]: {n: count for n, count in row.items() if n != "code"} for row in rows}
    last = {e.code: both.last_day(section, e.code) for e in entries}
    return [_ended(kind, e.name, last[e.code], counts.get(e.code, {})) for e in entries]


def _ended(kind: EffectKind, name: Text, last: date, counts: dict[str, int]) -> Effect:
    held = [(n, _COUNTED[table]) for table, n in counts.items() if n]
    if not held:
        zh, en = "没有记录使用", "no record uses it"
    else:
        zh = "、".join(f"{n} {what.zh}" for n, what in held) + "仍记在其名下，不受影响"
        en = ", ".join(f"{n} {what.en}" for n, what in held) + " keep it as they are"
    message = Text(
        f"「{name.zh}」停用，最后一日为 {last}：{zh}；此后表单中不可再选。",
        f"{name.en} ends, {last} being its last day: {en}; then forms offer it no more.",
    )
    return Effect(kind, sum(counts.values()), message)


async def _clauses(reader: Reader, both: Both) -> list[Effect]:
    ended, changed = both.ended("clauses"), both.changed_clauses()
    if not (ended or changed):
        return []
    rows = await reader.fetch(
        sql(
            "SELECT clause, count(*) AS waiting FROM landing "
            "WHERE state = 'SUBMITTED' AND clause = ANY({}::text[]) GROUP BY clause",
            [c.code for c in (*ended, *changed)],
        )
    )
    waiting = {row["clause"]: row["waiting"] for row in rows}
    return [
        *(_clause_ends(c.code, waiting[c.code]) for c in ended if c.code in waiting),
        *(_clause_changes(c.code, waiting[c.code]) for c in changed if c.code in waiting),
    ]


def _clause_ends(code: str, waiting: int) -> Effect:
    message = Text(
        f"落地标准 {code} 停用：{waiting} 项待认定的申报按此条款提出，已认定的不变。",
        f"Clause {code} ends: {waiting} submitted claims are made by it; verified ones stay.",
    )
    return Effect(EffectKind.CLAUSE_ENDS, waiting, message)


def _clause_changes(code: str, waiting: int) -> Effect:
    message = Text(
        f"落地标准 {code} 修改：{waiting} 项待认定的申报将按新标准判断，已认定的不变。",
        f"Clause {code} changes: {waiting} submitted claims are judged anew; verified ones stay.",
    )
    return Effect(EffectKind.CLAUSE_CHANGES, waiting, message)


async def _targets(reader: Reader, both: Both) -> list[Effect]:
    """The city's targets that the file changes, and that stay as a person set them (KPI-a)."""
    rows = await reader.fetch(
        sql(
            "SELECT indicator, year, value FROM target "
            "WHERE organization_id IS NULL AND origin = 'PERSON' ORDER BY indicator, year"
        )
    )
    kept = [
        row
        for row in rows
        if both.before.target(row["indicator"], row["year"])
        != both.after.target(row["indicator"], row["year"])
    ]
    return [_kept(row["indicator"], row["year"], row["value"]) for row in kept]


def _kept(indicator: str, year: int, value: int | None) -> Effect:
    zh, en = ("未下达", "not set") if value is None else (str(value), str(value))
    message = Text(
        f"{indicator} {year} 年目标已由人工设为{zh}，保持不变。",
        f"The target of {indicator} for {year} stays as a person set it: {en}.",
    )
    return Effect(EffectKind.TARGET_KEPT, 1, message)


async def _organizations(reader: Reader, both: Both) -> list[Effect]:
    rows = await reader.fetch(
        sql(
            "SELECT o.code, o.kind, o.name, array_remove(array_agg(f.flag), NULL) AS flags "
            "FROM organization o LEFT JOIN organization_flag f "
            "ON f.organization_id = o.id AND f.valid_to IS NULL "
            "WHERE o.active GROUP BY o.id ORDER BY o.id"
        )
    )
    return [*_entered(both, rows), *_names(both, rows), *_quotas(both, rows), *_duties(both, rows)]


def _entered(both: Both, rows: Sequence[Any]) -> Iterator[Effect]:
    known = {row["code"] for row in rows} | {o.code for o in both.before.all_organizations}
    added = [o.name for o in both.after.all_organizations if o.code not in known]
    if added:
        message = Text(
            f"新增 {len(added)} 家单位：{'、'.join(n.zh for n in added)}。",
            f"{len(added)} organizations are entered: {', '.join(n.en for n in added)}.",
        )
        yield Effect(EffectKind.ORGANIZATION_ENTERED, len(added), message)


def _names(both: Both, rows: Sequence[Any]) -> Iterator[Effect]:
    """An organization's name is people's to change: there it has a history, and twins are seen."""
    for row in rows:
        was, now = (p.organization(row["code"] or "") for p in (both.before, both.after))
        if was and now and was.name.zh != now.name.zh and row["name"] != now.name.zh:
            message = Text(
                f"单位「{row['name']}」的名称不随方案改变，请在“单位”页面改为「{now.name.zh}」。",
                f"The organization {row['name']} keeps its name; rename it on the page of "
                f"organizations ({now.name.zh}).",
            )
            yield Effect(EffectKind.NAME_KEPT, 1, message)


def _quotas(both: Both, rows: Sequence[Any]) -> Iterator[Effect]:
    changed = sum(_quota(both.before, row) != _quota(both.after, row) for row in rows)
    if changed:
        message = Text(
            f"{changed} 家单位的年度发现指标改变，台账随之重算。",
            f"{changed} organizations have another annual quota; their ledgers say so.",
        )
        yield Effect(EffectKind.QUOTA_CHANGES, changed, message)


def _quota(plan: Plan, row: Any) -> tuple[int, list[str]] | None:
    found = plan.quota(row["code"], OrganizationKind(row["kind"]), row["flags"])
    return (found.value, sorted(found.counts)) if found else None


def _duties(both: Both, rows: Sequence[Any]) -> Iterator[Effect]:
    more = sum(_duty(both.after, row) and not _duty(both.before, row) for row in rows)
    fewer = sum(_duty(both.before, row) and not _duty(both.after, row) for row in rows)
    if more or fewer:
        message = Text(
            f"{more} 家单位开始、{fewer} 家单位不再须设成果联络员。",
            f"{more} organizations now need a liaison, {fewer} need none any more.",
        )
        yield Effect(EffectKind.LIAISON_DUTY, more + fewer, message)


def _duty(plan: Plan, row: Any) -> bool:
    return plan.has_liaison_duty(row["code"], OrganizationKind(row["kind"]))
