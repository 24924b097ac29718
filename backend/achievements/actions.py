"""Writes of achievements."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from backend.achievements import insisting, materials, rules
from backend.achievements.models import (
    Achievement,
    AchievementParty,
    IntellectualProperty,
    RegisteredResult,
)
from backend.achievements.values import PartyRole, Stage
from backend.core.database import rows_of
from backend.core.ids import unknown_reference
from backend.core.searching.libraries import LIBRARIES, Near, alike, near, told
from backend.core.sql import Sql, joined, sql
from backend.core.texts import folded
from backend.core.writing.given import camel
from backend.core.writing.inputs import Draft
from backend.core.writing.inserting import Part
from backend.core.writing.write import Reference, Write, conflict
from backend.organizations.models import Organization
from backend.policy.actions import current_plan
from backend.policy.models import Industry

_PARTIES = {"holders": PartyRole.HOLDER, "completing_organizations": PartyRole.COMPLETING}

conflict("achievement_takes_up_once", rules.already_taken_up())


async def register(write: Write, draft: Draft) -> Achievement:
    """Register an achievement as a draft of the viewer's organization."""
    what = await _registering(draft, None)
    values = await _values(write, draft, what, None)
    await _refuse_duplicates(write, values, what, None)
    parties = [_party(role, n) for name, role in _PARTIES.items() for n in draft.get(name) or []]
    rights = [_right(given) for given in draft.get("intellectual_properties") or []]
    papers = await materials.given(write, draft)
    write.demand()
    return await write.create(
        Achievement,
        *parties,
        *rights,
        *papers,
        **values,
        reporter_id=write.viewer.organization,
        registrant_id=write.viewer.account,
    )


async def update(write: Write, draft: Draft) -> Achievement:
    """Change a draft; lists that are given replace the old ones."""
    row = await _own_draft(write, draft)
    what = await _registering(draft, row)
    values = await _values(write, draft, what, row)
    await _refuse_duplicates(write, values, what, row)
    await write.change(row, **values)
    await _set_parts(write, row, draft)
    await materials.replace(write, row, draft)
    return row


async def submit(write: Write, draft: Draft) -> Achievement:
    """Submit a draft: from now on it counts as discovered (KPI-b)."""
    row = await _own_draft(write, draft)
    said = {**vars(row), "industry": row.industry_id}
    plan = await current_plan()
    write.violations.extend(rules.check_registration(said, plan.day_of(write.now)))
    write.violations.extend(rules.check_submission(said))
    what = await _registering({}, row)
    await write.alone(rules.things_named(replace(what, result=row.registered_result_id)))
    await _refuse_taken_up(write, row.registered_result_id, row)
    await _refuse_duplicates(write, {}, what, row)
    # A repair is no new discovery: the first submission decides the year (KPI-b).
    await move(write, row, Stage.SUBMITTED, submitted_at=row.submitted_at or write.now)
    return row


async def join(write: Write, draft: Draft) -> Achievement:
    """Make the viewer's organization a co-reporter of what another has registered (DISC-4)."""
    row = await _match(write, draft)
    own = write.viewer.organization
    joined = AchievementParty.filter(
        achievement_id=row.id, organization_id=own, role=PartyRole.CO_REPORTER
    )
    if row.reporter_id == own or await joined.exists():
        write.violations.append(rules.already_reporter())
    write.demand()
    await write.create(
        AchievementParty, achievement_id=row.id, organization_id=own, role=PartyRole.CO_REPORTER
    )
    return row


async def move(write: Write, row: Achievement, stage: Stage, *field: str, **also: Any) -> None:
    """Take an achievement to another stage; the one place where stages change.

    `field` is the path of what in the input named the achievement.
    """
    if not rules.may_follow(row.stage, stage):
        write.violations.append(rules.wrong_stage(row.stage, stage, *field))
    write.demand()
    await write.change(row, stage=stage, **also)


async def _match(write: Write, draft: Draft) -> Achievement:
    # A likely duplicate may be joined though its record is not the viewer's to see; whatever else
    # is not seen is as if it were not there.
    title = draft.get("title")
    what = rules.Registering(
        title,
        draft.get("ip_numbers") or [],
        draft.get("registered_result"),
        near=[each.id for each in await near(rows_of, title, ["Achievement"])],
    )
    matching = sql(
        "SELECT t.id FROM achievement t WHERE t.id = {}::bigint AND {} FOR NO KEY UPDATE OF t",
        draft["achievement"],
        rules.resembles("t", what),
    )
    found = await rows_of(matching)
    if not found:
        if not write.violations:
            write.violations.append(unknown_reference("achievement"))
        write.demand()
    return await Achievement.get(id=found[0]["id"])


async def _own_draft(write: Write, draft: Draft) -> Achievement:
    row = await write.load(Achievement, draft)
    if row.reporter_id != write.viewer.organization:
        write.demand([unknown_reference("id")])
    if row.stage not in rules.EDITABLE:
        write.demand([rules.only_drafts()])
    return row


async def _values(
    write: Write, draft: Draft, what: rules.Registering, row: Achievement | None
) -> dict[str, Any]:
    plan = await current_plan()
    parts = {"intellectual_properties", "materials", *_PARTIES}
    apart = {"id", "version", "industry", "registered_result", *parts}
    values = {k: v for k, v in draft.items() if k not in apart}
    if values.get("title"):
        values["title_fold"] = folded(values["title"])
    if "industry" in draft:
        values["industry_id"] = draft["industry"]
    # Two registrations of one thing, sent at once, have to see each other.
    await write.refer(*_references(draft), alone=rules.things_named(what))
    if "registered_result" in draft:
        values["registered_result_id"] = await _to_take_up(write, draft, row)
    if values.get("source") is not None and plan.source(values["source"]) is None:
        write.violations.append(rules.unknown_source())
    said = {**(vars(row) if row else {}), **values}
    write.violations.extend(rules.check_registration(said, plan.day_of(write.now)))
    return values


def _references(draft: Draft) -> list[Reference]:
    parties = [
        (camel(name), i, n) for name in _PARTIES for i, n in enumerate(draft.get(name) or [])
    ]
    return [
        Reference(Industry, draft.get("industry"), ("industry",)),
        *(Reference(Organization, n, (field, str(i))) for field, i, n in parties),
    ]


async def _to_take_up(write: Write, draft: Draft, own: Achievement | None) -> int | None:
    number = draft["registered_result"]
    if number is None:
        return None
    if not await RegisteredResult.filter(id=number).exists():
        write.violations.append(unknown_reference("registeredResult"))
        return None
    await _refuse_taken_up(write, number, own)
    return int(number)


async def _refuse_taken_up(write: Write, result: int | None, own: Achievement | None) -> None:
    # A draft takes nothing up: whoever submits first does (LIB-6).
    taken = Achievement.filter(registered_result_id=result).exclude(submitted_at=None)
    taken = taken.exclude(stage=Stage.VOIDED).exclude(id=own.id if own else 0)
    if result is not None and await taken.exists():
        write.violations.append(rules.already_taken_up())


async def _registering(draft: Draft, own: Achievement | None) -> rules.Registering:
    return rules.Registering(
        title=draft.get("title") or (own.title if own else None),
        numbers=await _numbers(draft, own),
        own=own.id if own else None,
    )


async def _refuse_duplicates(
    write: Write, values: dict[str, Any], what: rules.Registering, own: Achievement | None
) -> None:
    taken_up = values.get("registered_result_id", own.registered_result_id if own else None)
    found = await _alike(what, "RegisteredResult" if taken_up else None)
    rest = insisting.unanswered(found, values, own.distinct_from if own else None)
    if titles := insisting.titles_in("Achievement", rest):
        write.violations.append(rules.likely_duplicate(titles))
    write.demand(insisting.near_elsewhere("Achievement", rest))


async def _alike(what: rules.Registering, answered: str | None) -> list[Near]:
    """What is probably the same, or called nearly so, but in the library that was answered."""
    statements = [_same(what)]
    titled = alike(what.title, [kind for kind in LIBRARIES if kind != answered])
    if titled is not None:
        statements.append(titled)
    found = told(what.title, await rows_of(joined(" UNION ALL ", statements)))
    return [each for each in found if (each.kind, each.id) != ("Achievement", what.own)]


def _same(what: rules.Registering) -> Sql:
    return sql(
        "SELECT 'Achievement' AS kind, t.id, t.title AS called, NULL::text AS title "
        "FROM achievement t WHERE {}",
        rules.resembles("t", what),
    )


async def _numbers(draft: Draft, own: Achievement | None) -> list[str]:
    if "intellectual_properties" in draft:
        return [p["number"] for p in draft["intellectual_properties"] or [] if p["number"]]
    if own is None:
        return []
    rows = await IntellectualProperty.filter(achievement_id=own.id)
    return [r.number for r in rows]


async def _set_parts(write: Write, row: Achievement, draft: Draft) -> None:
    for name, role in _PARTIES.items():
        if name in draft:
            await _set_parties(write, row, role, draft[name])
    if "intellectual_properties" in draft:
        for old in await IntellectualProperty.filter(achievement_id=row.id):
            await write.remove(old)
        await write.add(row, [_right(given) for given in draft["intellectual_properties"]])


def _right(given: dict[str, Any]) -> Part:
    fold = rules.number_fold(given["number"])
    return Part(IntellectualProperty, "achievement_id", {**given, "number_fold": fold})


def _party(role: PartyRole, organization: int) -> Part:
    values = {"role": role, "organization_id": organization}
    return Part(AchievementParty, "achievement_id", values)


async def _set_parties(write: Write, row: Achievement, role: PartyRole, wanted: list[int]) -> None:
    present = await AchievementParty.filter(achievement_id=row.id, role=role)
    for party in present:
        if party.organization_id not in wanted:
            await write.remove(party)
    held = {p.organization_id for p in present}
    await write.add(row, [_party(role, n) for n in wanted if n not in held])
