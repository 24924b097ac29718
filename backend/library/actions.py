"""Writes of the service library."""

from __future__ import annotations

from typing import Any

from backend.accounts.models import Account
from backend.achievements.actions import move
from backend.achievements.models import Achievement
from backend.achievements.values import Stage
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write, conflict
from backend.demands import actions as demands
from backend.demands.models import Demand
from backend.demands.values import DemandStage
from backend.evaluations.models import DemandScreening, EvaluationItem
from backend.evaluations.rules import only_passed
from backend.evaluations.screening import ASPECTS, check_real, not_held, used_or_outdated
from backend.evaluations.values import EvaluationOutcome
from backend.library import rules
from backend.library.models import Handover, ServiceEntry
from backend.library.values import AdmissionRoute
from backend.organizations.models import Organization

conflict("service_entry_active_once", rules.in_service_already())


async def admit(write: Write, draft: Draft) -> ServiceEntry:
    """Take an achievement that passed its evaluation into the service library (EVAL-1)."""
    item = await write.load(EvaluationItem, draft, "evaluation_item")
    write.violations.extend(only_passed(item.outcome, "evaluationItem"))
    accountable = await accountable_person(write, draft)
    write.demand()
    number = item.achievement_id
    achievement = await Achievement.select_for_update(no_key=True).get(id=number)
    await move(write, achievement, Stage.IN_SERVICE, "evaluationItem")
    await write.change(item, outcome=EvaluationOutcome.ADMITTED)
    return await enter(
        write,
        draft,
        accountable,
        achievement_id=number,
        route=AdmissionRoute.EVALUATED,
        evaluation_item_id=item.id,
    )


async def admit_demand(write: Write, draft: Draft) -> ServiceEntry:
    """Take a demand that passed its screening into the service library (EVAL-7)."""
    screening = await write.load(DemandScreening, draft, "screening")
    if not all(getattr(screening, aspect) for aspect in ASPECTS):
        write.violations.append(not_held())
    demand = await Demand.select_for_update(no_key=True).get(id=screening.demand_id)
    later = DemandScreening.filter(demand_id=demand.id, id__gt=screening.id)
    if await later.exists() or await ServiceEntry.filter(screening_id=screening.id).exists():
        write.violations.append(used_or_outdated())
    write.violations.extend(check_real(demand.proof, "screening"))
    accountable = await accountable_person(write, draft)
    write.demand()
    await demands.move(write, demand, DemandStage.IN_SERVICE, "screening")
    return await enter(
        write,
        draft,
        accountable,
        demand_id=demand.id,
        route=AdmissionRoute.SCREENED,
        screening_id=screening.id,
    )


async def enter(write: Write, draft: Draft, accountable: Account, **how: Any) -> ServiceEntry:
    """The entry of what is admitted; `how`: the item, and by which way it came."""
    return await write.create(
        ServiceEntry,
        **how,
        accountable_id=accountable.id,
        reason=draft["reason"],
        admitted_by_id=write.viewer.account,
        admitted_at=write.now,
    )


async def accountable_person(write: Write, draft: Draft) -> Account:
    """Who will be accountable, if they can be (SERV-1)."""
    # Locked, so that the account is not deactivated between this look and the commit.
    row = await write.visible(Account, draft["accountable"], "accountable")
    number = row.organization_id
    organization = await Organization.get_or_none(id=number) if number else None
    kind = organization.kind if organization else None
    active = row.active and (organization is None or organization.active)
    deputy = row.acts_until is not None
    write.violations.extend(rules.check_accountable(row.role, kind, active, deputy))
    return row


async def hand_over(write: Write, draft: Draft) -> ServiceEntry:
    """Make somebody else accountable for an entry, and record it."""
    entry = await write.load(ServiceEntry, draft)
    if entry.left_at is not None:
        write.violations.append(rules.entry_has_left())
    before = entry.accountable_id
    accountable = await accountable_person(write, draft)
    if accountable.id == before:
        write.violations.append(rules.accountable_already())
    write.demand()
    await write.change(entry, accountable_id=accountable.id)
    await write.create(
        Handover,
        entry_id=entry.id,
        from_account_id=before,
        to_account_id=accountable.id,
        reason=draft["reason"],
        by_id=write.viewer.account,
        at=write.now,
    )
    return entry
