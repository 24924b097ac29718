"""Writes of evaluations.

Locks are taken in one order everywhere: batch, items, assignments, achievements, each by rising
number. Scoring shares the batch with other scorers (closing needs it alone, so that nothing is
scored after), and then has the item to itself, so that of two last sheets one sees the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from backend.accounts.models import Account
from backend.achievements.actions import move
from backend.achievements.models import Achievement, AchievementParty
from backend.achievements.values import Stage
from backend.core.database import client
from backend.core.permissions import Role
from backend.core.writing.inputs import Draft
from backend.core.writing.inserting import Part
from backend.core.writing.write import Write
from backend.demands.models import Demand
from backend.evaluations import gate, rules, screening
from backend.evaluations.models import (
    DemandScreening,
    EvaluationAssignment,
    EvaluationBatch,
    EvaluationItem,
    EvaluationSheet,
)
from backend.evaluations.rights import assignments_for
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.actions import current_plan, plan_of, version_in_force
from backend.policy.rules import Evaluation, Have


async def create_batch(write: Write, draft: Draft) -> EvaluationBatch:
    """Put submitted achievements together; they are in evaluation from now on."""
    plan = await current_plan()
    write.violations.extend(rules.check_deadline(draft.get("deadline"), plan.day_of(write.now)))
    numbers = _chosen(write, draft, "achievements")
    chosen = await write.all_visible(Achievement, numbers, "achievements")
    for i, row in enumerate(chosen):
        if row is not None and row.stage is not Stage.SUBMITTED:
            write.violations.append(rules.not_submitted(row.title, i))
    write.demand()
    seen = [row for row in chosen if row is not None]
    items = [Part(EvaluationItem, "batch_id", {"achievement_id": row.id}) for row in seen]
    batch = await write.create(
        EvaluationBatch, *items, title=draft["title"], deadline=draft.get("deadline")
    )
    for row in seen:
        first = row.first_batch_at or write.now
        await move(write, row, Stage.IN_EVALUATION, first_batch_at=first)
    return batch


def _chosen(write: Write, draft: Draft, name: str) -> list[int]:
    """The records chosen; without the ids that meant nothing their places would be wrong."""
    numbers: list[int] = draft[name]
    if not numbers and not any(v.field[:1] == (name,) for v in write.violations):
        write.violations.append(rules.nothing_chosen(name))
    write.demand()
    return numbers


async def assign(write: Write, draft: Draft) -> EvaluationBatch:
    """Assign every evaluator named to every item named, or else to every item not yet complete."""
    batch = await write.load(EvaluationBatch, draft, "batch")
    if batch.state is BatchState.CLOSED:
        write.demand(rules.wrong_state(batch.state, BatchState.OPEN, "batch"))
    chosen = _chosen(write, draft, "evaluators")
    items = await _chosen_items(write, batch, draft)
    evaluators = await _evaluators(write, chosen)
    wanted = await _checked(write, evaluators, items)
    write.demand()
    for item, evaluator in wanted:
        await write.create(EvaluationAssignment, item_id=item, evaluator_id=evaluator)
    if wanted:
        await write.change(batch)
    return batch


async def _chosen_items(write: Write, batch: EvaluationBatch, draft: Draft) -> list[EvaluationItem]:
    if draft.get("items") is None:
        rows = EvaluationItem.filter(batch_id=batch.id, all_in_at=None)
        return await rows.order_by("id").select_for_update(no_key=True)
    numbers = _chosen(write, draft, "items")
    chosen = await write.all_visible(EvaluationItem, numbers, "items")
    for i, row in enumerate(chosen):
        if row is None:
            continue
        if row.batch_id != batch.id:
            write.violations.append(rules.of_another_batch(i))
        elif row.all_in_at is not None:
            write.violations.append(rules.complete(i))
    return [row for row in chosen if row is not None]


async def _evaluators(write: Write, numbers: Sequence[int]) -> list[Account | None]:
    found = await write.all_visible(Account, numbers, "evaluators")
    for i, row in enumerate(found):
        if row is not None and not (row.active and row.role is Role.EVALUATOR):
            write.violations.append(rules.not_an_evaluator(i))
    return found


async def _checked(
    write: Write, evaluators: Sequence[Account | None], items: Sequence[EvaluationItem]
) -> list[tuple[int, int]]:
    """The new pairs of item and evaluator; who is assigned already stays so."""
    titles, parties = await _achievements(items)
    rows = await EvaluationAssignment.filter(item_id__in=[i.id for i in items])
    states: dict[tuple[int, int], AssignmentState] = {
        (r.item_id, r.evaluator_id): r.state for r in rows
    }
    wanted = []
    for position, evaluator in enumerate(evaluators):
        if evaluator is None:
            continue
        for item in items:
            who, title = evaluator.display_name, titles[item.achievement_id]
            state = states.get((item.id, evaluator.id))
            if state is AssignmentState.RECUSED:
                write.violations.append(rules.recused_before(who, title, position))
            elif rules.has_interest(evaluator.organization_id, parties[item.achievement_id]):
                write.violations.append(rules.interested(who, title, position))
            elif state is None:
                wanted.append((item.id, evaluator.id))
    return wanted


async def _achievements(
    items: Iterable[EvaluationItem],
) -> tuple[dict[int, str], dict[int, set[int]]]:
    """Titles, and the organizations with a part in each: reporter, co-reporters, holders … ."""
    numbers = [i.achievement_id for i in items]
    titles, parties = {}, defaultdict(set)
    for row in await Achievement.filter(id__in=numbers):
        titles[row.id] = row.title
        parties[row.id].add(row.reporter_id)
    for party in await AchievementParty.filter(achievement_id__in=numbers):
        parties[party.achievement_id].add(party.organization_id)
    return titles, parties


async def _assigned_to(items: Iterable[EvaluationItem]) -> dict[int, list[gate.Assigned]]:
    """The evaluators of each item, in the order in which they were assigned."""
    achievements = {i.id: i.achievement_id for i in items}
    _, parties = await _achievements(items)
    found: dict[int, list[gate.Assigned]] = defaultdict(list)
    rows = EvaluationAssignment.filter(item_id__in=list(achievements)).order_by("id")
    for row in await rows.select_related("evaluator"):
        who = row.evaluator
        barred = rules.has_interest(who.organization_id, parties[achievements[row.item_id]])
        found[row.item_id].append(gate.Assigned(who.display_name, row.state, barred))
    return found


async def open_batch(write: Write, draft: Draft) -> EvaluationBatch:
    """Begin the scoring, under the terms of the plan in force; enough evaluators are assigned."""
    batch = await write.load(EvaluationBatch, draft)
    write.demand(rules.wrong_state(batch.state, BatchState.OPEN))
    terms = (await current_plan()).evaluation
    items = (
        await EvaluationItem.filter(batch_id=batch.id).order_by("id").select_for_update(no_key=True)
    )
    assigned = await _assigned_to(items)
    titles, _ = await _achievements(items)
    for item in items:
        missing = gate.lacking(assigned[item.id], terms)
        if missing:
            write.violations.append(rules.too_few(titles[item.achievement_id], missing))
    write.demand()
    version = await version_in_force()
    await write.change(batch, state=BatchState.SCORING, opened_at=write.now, plan_id=version)
    return batch


async def terms_under(plan: int | None) -> Evaluation:
    """The terms that a batch is judged by: fixed when scoring opens, until then the plan's."""
    return (await (current_plan() if plan is None else plan_of(plan))).evaluation


async def score(write: Write, draft: Draft) -> EvaluationAssignment:
    """Put in the viewer's sheet, or change it while not all are in."""
    assignment, batch, item = await _held(write, draft)
    shown = _shown(assignment, item)
    write.violations.extend(rules.check_scoring(batch.state, shown, assignment.state))
    _, parties = await _achievements([item])
    if rules.has_interest(write.viewer.organization, *parties.values()):
        write.violations.append(rules.own_interest())
    plan, terms = await current_plan(), await terms_under(batch.plan_id)
    judged: dict[Have, Any] = {h: draft[c] for h, c in gate.JUDGEMENTS.items()}
    scores = {criterion: draft[column] for criterion, column in gate.SCORES.items()}
    haves = {have: given["holds"] for have, given in judged.items()}
    today, expected_on = plan.day_of(write.now), draft.get("expected_on")
    found = rules.check_sheet(scores, haves, expected_on, today, terms)
    said = {v.field for v in write.violations}
    write.demand(v for v in found if v.field not in said)
    values = {gate.SCORES[c]: value for c, value in scores.items()}
    for have, column in gate.JUDGEMENTS.items():
        values |= {column: haves[have], f"{column}_reason": judged[have]["reason"]}
    values |= {"expected_on": expected_on, "scored_at": write.now}
    await _put_in(write, assignment, values)
    await _open_when_all_in(write, item, terms)
    return assignment


def _shown(assignment: EvaluationAssignment, item: EvaluationItem) -> bool:
    """Whether others could read the assignment's sheet: now, or before one was awaited again."""
    if item.all_in_at is not None:
        return True
    return assignment.fixed_at is not None


async def _held(
    write: Write, draft: Draft
) -> tuple[EvaluationAssignment, EvaluationBatch, EvaluationItem]:
    # Locked first, and with it all that is assigned of it.
    named = await EvaluationAssignment.get_or_none(id=draft["assignment"])
    seen = named and await write.meets(named, lambda row: assignments_for(write.viewer, row))
    number = named.item_id if named and seen else None
    async with client().acquire_connection() as connection:
        await connection.execute(
            "SELECT 1 FROM evaluation_batch b JOIN evaluation_item i ON i.batch_id = b.id "
            "WHERE i.id = $1 FOR SHARE OF b",
            number,
        )
    item = await EvaluationItem.select_for_update(no_key=True).get_or_none(id=number)
    assignment = await write.load(EvaluationAssignment, draft, "assignment")
    assert item is not None
    batch = await EvaluationBatch.get(id=item.batch_id)
    return assignment, batch, item


async def _put_in(write: Write, assignment: EvaluationAssignment, values: dict[str, Any]) -> None:
    sheet = await EvaluationSheet.get_or_none(assignment_id=assignment.id)
    if sheet is None:
        keys = {"assignment_id": assignment.id, "item_id": assignment.item_id}
        await write.create(EvaluationSheet, **keys, **values)
    else:
        await write.change(sheet, **values)
    await write.change(assignment, state=AssignmentState.SCORED)


async def _open_when_all_in(write: Write, item: EvaluationItem, terms: Evaluation) -> None:
    """Open the sheets when the last is in; close them again when one is awaited after all."""
    complete = gate.all_in((await _assigned_to([item]))[item.id], terms)
    if complete and item.all_in_at is None:
        sheets = EvaluationSheet.filter(item_id=item.id).order_by("-scored_at")
        last = await sheets.first()
        # Of two writes at once, the one that began later may have been done first.
        opened = max(write.now, last.scored_at) if last else write.now
        await write.change(item, all_in_at=opened)
    elif item.all_in_at is not None and not complete:
        # The item's lock is theirs too. Also who is recused by now has a sheet that others read.
        scored = [sheet.assignment_id for sheet in await EvaluationSheet.filter(item_id=item.id)]
        read = EvaluationAssignment.filter(id__in=scored, fixed_at=None)
        for assignment in await read.order_by("id"):
            await write.change(assignment, fixed_at=write.now)
        await write.change(item, all_in_at=None)


async def recuse(write: Write, draft: Draft) -> EvaluationAssignment:
    """Take an evaluator off an item for good.

    By themselves, by staff before they score, and by either whenever their organization has come
    to have a part in the item.
    """
    assignment, batch, item = await _held(write, draft)
    own = assignment.evaluator_id == write.viewer.account
    evaluator = await Account.get(id=assignment.evaluator_id)
    _, parties = await _achievements([item])
    interested = rules.has_interest(evaluator.organization_id, *parties.values())
    shown = _shown(assignment, item)
    write.violations.extend(
        rules.check_recusal(batch.state, shown, assignment.state, own=own, interested=interested)
    )
    write.demand()
    await write.change(assignment, state=AssignmentState.RECUSED, recused_because=draft["reason"])
    if batch.state is BatchState.SCORING:
        await _open_when_all_in(write, item, await terms_under(batch.plan_id))
    return assignment


async def close_batch(write: Write, draft: Draft) -> EvaluationBatch:
    """End the scoring: every item passes the gate or goes back to the discovery library.

    Whose organization has come to have a part in an item since they scored does not decide it:
    they are recused first, and replaced where too few remain (EVAL-6).
    """
    batch = await write.load(EvaluationBatch, draft)
    write.demand(rules.wrong_state(batch.state, BatchState.SCORING))
    terms = await terms_under(batch.plan_id)
    items = (
        await EvaluationItem.filter(batch_id=batch.id).order_by("id").select_for_update(no_key=True)
    )
    await _demand_all_in(write, items, terms)
    sheets = await sheets_of([i.id for i in items])
    failed = [i for i in items if not gate.gate(sheets[i.id], terms).holds]
    for item in items:
        outcome = EvaluationOutcome.FAILED if item in failed else EvaluationOutcome.PASSED
        await write.change(item, outcome=outcome, all_in_at=item.all_in_at or write.now)
    await _send_back(write, failed)
    # It may have begun before the last sheet came in, and waited for it.
    closed = max([write.now, *(i.all_in_at for i in items if i.all_in_at)])
    await write.change(batch, state=BatchState.CLOSED, closed_at=closed)
    return batch


async def _demand_all_in(write: Write, items: Sequence[EvaluationItem], terms: Evaluation) -> None:
    # Locked, so that nobody joins an achievement between this look at its parties and the commit.
    numbers = [i.achievement_id for i in items]
    rows = Achievement.filter(id__in=numbers).order_by("id").select_for_update(no_key=True)
    titles = {row.id: row.title for row in await rows}
    assigned = await _assigned_to(items)
    for item in items:
        missing = gate.awaited(assigned[item.id], terms)
        if missing:
            write.violations.append(rules.too_few(titles[item.achievement_id], missing))
    write.demand()


async def sheets_of(items: Sequence[int]) -> dict[int, list[gate.Sheet]]:
    """The sheets that count, by item."""
    found: dict[int, list[gate.Sheet]] = defaultdict(list)
    counted = EvaluationSheet.filter(item_id__in=items, assignment__state=AssignmentState.SCORED)
    for row in await counted.order_by("id"):
        found[row.item_id].append(gate.sheet_of(vars(row)))
    return found


async def _send_back(write: Write, items: Iterable[EvaluationItem]) -> None:
    numbers = [i.achievement_id for i in items]
    rows = Achievement.filter(id__in=numbers).order_by("id").select_for_update(no_key=True)
    for row in await rows:
        # What has landed meanwhile, by whatever route, stays landed.
        if row.stage is Stage.IN_EVALUATION:
            await move(write, row, Stage.SUBMITTED)


async def decline(write: Write, draft: Draft) -> EvaluationItem:
    """Do not admit an item that has passed; it goes back to the discovery library."""
    item = await write.load(EvaluationItem, draft)
    write.violations.extend(rules.only_passed(item.outcome, "id"))
    write.demand()
    await write.change(item, outcome=EvaluationOutcome.DECLINED, declined_because=draft["reason"])
    await _send_back(write, [item])
    return item


async def screen(write: Write, draft: Draft) -> DemandScreening:
    """Judge a real demand: problem, targets and feasibility, each with a reason (EVAL-7)."""
    row = await write.load(Demand, draft, "demand")
    write.violations.extend(screening.check_screenable(row.stage, row.proof))
    write.demand()
    values: dict[str, Any] = {}
    for aspect in screening.ASPECTS:
        values |= {aspect: draft[aspect]["holds"], f"{aspect}_reason": draft[aspect]["reason"]}
    # Who judges it again has seen this one: the demand is another version.
    await write.change(row)
    return await write.create(
        DemandScreening,
        demand_id=row.id,
        **values,
        screened_by_id=write.viewer.account,
        screened_at=write.now,
    )
