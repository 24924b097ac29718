"""EVAL-2: what is recommended in writing enters the service library without evaluation."""

from __future__ import annotations

from backend.achievements import actions as achievements
from backend.achievements.models import Achievement
from backend.achievements.rules import in_the_future
from backend.achievements.values import Stage
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.demands import actions as demands
from backend.demands.models import Demand
from backend.demands.naming import ITEMS, named_item
from backend.demands.values import DemandStage
from backend.evaluations.screening import check_real
from backend.files.models import StoredFile
from backend.library import rules
from backend.library.actions import accountable_person, enter
from backend.library.models import ServiceEntry
from backend.library.recommenders import not_a_recommender, recommends
from backend.library.values import AdmissionRoute
from backend.organizations.models import Organization
from backend.policy.actions import current_plan
from backend.policy.plan import Plan


async def admit_recommended(write: Write, draft: Draft) -> ServiceEntry:
    """Take what was recommended in writing straight into the service library (EVAL-2)."""
    item, member = await _item(write, draft)
    plan = await current_plan()
    recommender = await _recommender(write, draft, plan)
    letter = await _letter(write, draft, plan)
    accountable = await accountable_person(write, draft)
    write.demand()
    if isinstance(item, Achievement):
        await achievements.move(write, item, Stage.IN_SERVICE, member)
    else:
        await demands.move(write, item, DemandStage.IN_SERVICE, member)
    return await enter(
        write,
        draft,
        accountable,
        **{f"{member}_id": item.id},
        route=AdmissionRoute.RECOMMENDED,
        recommender_id=recommender.id,
        letter_id=letter,
        letter_number=draft["letter_number"],
        letter_dated=draft["letter_dated"],
    )


async def _item(write: Write, draft: Draft) -> tuple[Achievement | Demand, str]:
    member = named_item(write, draft, "EVAL-2")
    row: Achievement | Demand = await write.load(ITEMS[member], draft, member)
    if isinstance(row, Demand):
        write.violations.extend(check_real(row.proof, member))
    elif row.stage is Stage.IN_EVALUATION:
        write.violations.append(rules.in_evaluation())
    return row, member


async def _recommender(write: Write, draft: Draft, plan: Plan) -> Organization:
    row = await write.visible(Organization, draft["recommender"], "recommender")
    today = plan.day_of(write.now)
    if not await write.meets(row, lambda t: recommends(t, plan.recommenders, today)):
        write.violations.append(not_a_recommender(row.name, plan.recommenders))
    return row


async def _letter(write: Write, draft: Draft, plan: Plan) -> int | None:
    dated = draft["letter_dated"]
    if dated is not None and dated > plan.day_of(write.now):
        write.violations.append(in_the_future("letterDated"))
    if draft.get("letter") is None:
        if not any(v.field == ("letter",) for v in write.violations):
            write.violations.append(rules.no_letter())
        return None
    letter: int = (await write.visible(StoredFile, draft["letter"], "letter")).id
    return letter
