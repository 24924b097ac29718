"""Writes of organizations: brought in from the plan, or entered by people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from backend.core.database import client
from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.inserting import Part
from backend.core.writing.write import Write, conflict
from backend.organizations import rules
from backend.organizations.models import Organization, OrganizationFlagged
from backend.policy.actions import agree, alone, current_plan
from backend.policy.clauses import OrganizationFlag
from backend.policy.models import Industry, Target, Town
from backend.policy.plan import Plan
from backend.policy.rules import Organization as Planned
from backend.policy.rules import OrganizationKind

_BRINGING_IN = 0x4F52_4753
"""The lock under which one process at a time brings the plan's organizations in ("ORGS")."""

_PLANS = frozenset(rules.OF_THE_PLAN)
_APART = frozenset({"id", "version", "flags", "town", "industry", "invited_by"})

conflict("organization_name_fold_key", rules.name_taken())
conflict("organization_credit_code_key", rules.credit_code_taken())


async def create(write: Write, draft: Draft) -> Organization:
    """Enter an organization that the plan does not name: a firm, an institute, an evaluator."""
    values = dict(draft)
    flags = values.pop("flags", [])
    values["town_id"] = await _town(write, values.pop("town", None))
    values["industry_id"] = await _industry(write, values.pop("industry", None))
    inviter = values.pop("invited_by", None)
    values |= await _invited(write, values.get("kind"), inviter)
    write.violations.extend(rules.check_flags(flags or ()))
    write.violations.extend(rules.check_new_kind(values.get("kind")))
    write.violations.extend(rules.check_credit_code(values.get("credit_code")))
    await _refuse_twins(write, values, None)
    row = await write.create(Organization, **values, name_fold=folded(values["name"]))
    await _replace_flags(write, row, flags)
    return row


async def update(write: Write, draft: Draft) -> Organization:
    """Change what is said of an organization; its flags are replaced when they are given.

    What decides who supervises is the plan's: its flags, and the kind of what it names.
    """
    row = await write.load(Organization, draft)
    values = {k: v for k, v in draft.items() if k not in _APART}
    if "town" in draft:
        values["town_id"] = await _town(write, draft["town"])
    if "industry" in draft:
        values["industry_id"] = await _industry(write, draft["industry"])
    if values.get("name"):
        values["name_fold"] = folded(values["name"])
    if "invited_by" in draft or "kind" in draft:
        kind, inviter = draft.get("kind") or row.kind, draft.get("invited_by", row.invited_by_id)
        values |= await _invited(write, kind, inviter)
    planned = row.code is not None
    write.violations.extend(rules.check_flags(draft.get("flags") or ()))
    write.violations.extend(rules.check_kind(planned, row.kind, draft.get("kind")))
    write.violations.extend(rules.check_active(planned, row.active, draft.get("active")))
    write.violations.extend(rules.check_credit_code(values.get("credit_code")))
    await _refuse_twins(write, values, row.id)
    await write.change(row, **values)
    if "flags" in draft:
        await _replace_flags(write, row, draft["flags"])
    return row


async def _invited(
    write: Write, kind: OrganizationKind | None, number: int | None
) -> dict[str, Any]:
    if number is not None:
        inviter = await write.visible(Organization, number, "invitedBy")
        write.violations.extend(rules.check_invited(kind, inviter.kind))
    return {"invited_by_id": number}


async def _town(write: Write, number: int | None) -> int | None:
    return None if number is None else (await write.visible(Town, number, "town")).id


async def _industry(write: Write, number: int | None) -> int | None:
    return None if number is None else (await write.visible(Industry, number, "industry")).id


async def _refuse_twins(write: Write, values: dict[str, Any], own: int | None) -> None:
    name, code = values.get("name"), values.get("credit_code")
    if name:
        twin = Organization.filter(name_fold=folded(name)).exclude(id=own or 0)
        if await twin.exists():
            write.violations.append(rules.name_taken())
    if code and await Organization.filter(credit_code=code).exclude(id=own or 0).exists():
        write.violations.append(rules.credit_code_taken())
    write.demand()


async def _replace_flags(write: Write, row: Organization, flags: list[Any]) -> None:
    """The flags that people give; those of the plan stay as they are."""
    today = (await current_plan()).day_of(write.now)
    bearings = await OrganizationFlagged.filter(organization_id=row.id).order_by("id")
    await _bear(write, row.id, [b for b in bearings if b.flag not in _PLANS], flags, today)


async def _bear(
    write: Write,
    organization: int,
    bearings: Sequence[OrganizationFlagged],
    flags: Collection[OrganizationFlag],
    today: date,
) -> None:
    """From today on just these flags; what ended today goes on as if it had not."""
    held = {b.flag: b for b in bearings if b.valid_to is None}
    ended = {b.flag: b for b in bearings if b.valid_to == today}
    for flag, bearing in held.items():
        if flag not in flags:
            await write.change(bearing, valid_to=today)
    for flag in flags:
        if flag in ended and flag not in held:
            await write.change(ended[flag], valid_to=None)
        elif flag not in held:
            await write.create(
                OrganizationFlagged, organization_id=organization, flag=flag, valid_from=today
            )


async def bring_in(write: Write, plan: Plan) -> int:
    """Enter the organizations of the plan that are not there yet; how many were entered.

    What is there stays as people have it, but for what only the plan says: the kinds of the
    organizations that it names, and which ones are its departments. An organization that people
    entered under the same name gets the plan's code.
    """
    async with client().acquire_connection() as connection:
        await connection.execute(f"SELECT pg_advisory_xact_lock({_BRINGING_IN})")
    known = {row.code for row in await Organization.exclude(code=None)}
    added = [o for o in plan.all_organizations if o.code not in known]
    for planned in added:
        await _enter(write, planned)
    await _hold_to(write, plan)
    await _hold_targets(write, plan)
    return len(added)


async def _hold_targets(write: Write, plan: Plan) -> None:
    """The organizations' targets as the plan sets them (附表, KPI-a), what people set aside."""
    await alone()
    codes = await Organization.exclude(code=None).values_list("code", "id")
    numbers: dict[str, int] = {str(code): int(str(number)) for code, number in codes}
    wanted = {
        (u.indicator, u.year, numbers[u.organization]): {
            "indicator": u.indicator,
            "year": u.year,
            "organization_id": numbers[u.organization],
            "value": u.value,
        }
        for u in plan.unit_targets
    }
    theirs = Target.exclude(organization_id=None)
    await agree(write, theirs, lambda t: (t.indicator, t.year, t.organization_id), wanted, None)


async def _hold_to(write: Write, plan: Plan) -> None:
    said = {o.code: o for o in plan.all_organizations}
    rows = await Organization.filter(code__in=list(said)).order_by("id")
    for row in rows:
        assert row.code is not None
        if row.kind is not said[row.code].kind:
            await write.change(row, kind=said[row.code].kind)
    wanted = {row.id: said[row.code].flags & _PLANS for row in rows if row.code}
    borne = defaultdict(list)
    for bearing in await OrganizationFlagged.filter(flag__in=list(_PLANS)).order_by("id"):
        borne[bearing.organization_id].append(bearing)
    today = plan.day_of(write.now)
    for number in sorted(borne.keys() | wanted.keys()):
        flags = sorted(wanted.get(number, frozenset()))
        await _bear(write, number, borne[number], flags, today)


async def _enter(write: Write, planned: Planned) -> None:
    namesake = await Organization.get_or_none(name_fold=folded(planned.name.zh))
    if namesake is not None:
        await write.change(namesake, code=planned.code)
        return
    town = await Town.get_or_none(code=planned.town) if planned.town else None
    flags = [
        Part(OrganizationFlagged, "organization_id", {"flag": f, "valid_from": planned.valid_from})
        for f in sorted(planned.flags)
    ]
    await write.create(
        Organization,
        *flags,
        code=planned.code,
        name=planned.name.zh,
        name_fold=folded(planned.name.zh),
        name_en=planned.name.en,
        short_name=planned.short_name.zh if planned.short_name else None,
        kind=planned.kind,
        town_id=town.id if town else None,
    )
