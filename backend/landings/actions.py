"""Writes of landing claims: drafted, submitted, returned or verified."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from backend.achievements import actions as achievements
from backend.achievements.backentry import BackEntry
from backend.achievements.models import Achievement
from backend.achievements.values import Stage
from backend.core.database import CurrentState
from backend.core.errors import Violation
from backend.core.reading.reader import Reader
from backend.core.writing.inputs import Draft
from backend.core.writing.inserting import Part
from backend.core.writing.write import Write, conflict
from backend.demands import actions as demands
from backend.demands.models import Demand
from backend.demands.naming import ITEMS, named_item
from backend.demands.values import DemandStage
from backend.files.models import StoredFile
from backend.landings import judging, states
from backend.landings.admission import check_verifier
from backend.landings.judging import Claimed, Item, ItemKey
from backend.landings.models import Landing, LandingEvidence
from backend.landings.paying import amount_of
from backend.landings.states import LandingState
from backend.policy.actions import version_in_force
from backend.policy.current import plan_in_force
from backend.policy.models import Town
from backend.policy.plan import Plan
from backend.standards.claims import Evidence
from backend.standards.giving import GivenFact, check_claim

conflict("landing_corrected_once", states.correction_open())


@dataclass(frozen=True, slots=True)
class _Case:
    """A claim that is being written: its locked row, and what judging it needs."""

    row: Landing
    claim: Claimed
    plan: Plan
    version: int
    today: date


async def claim(write: Write, draft: Draft) -> Landing:
    """Begin a claim: what it says must be right, but need not be complete yet."""
    key, member = await _claimed_item(write, draft)
    reader = Reader(write.viewer, CurrentState())
    item, plan = await judging.item(reader, key), await plan_in_force(reader)
    write.violations.extend(states.check_claimable(member, item.registered, item.real))
    reporters = frozenset(item.reporters)
    write.violations.extend(
        states.check_claimant(write.viewer, reporters, item.accountable, member)
    )
    values = await _values(write, plan, item, draft, draft["clause"])
    write.demand()
    facts, evidence = facts_given(draft.get("facts", [])), evidence_given(draft.get("evidence", []))
    today = plan.day_of(write.now)
    verdict = judging.judged(plan, item, draft["clause"], facts, evidence, today)
    row = await write.create(
        Landing,
        **values,
        achievement_id=key.achievement,
        demand_id=key.demand,
        claimant_id=write.viewer.account,
        claiming_organization_id=write.viewer.organization,
        plan_version_id=await version_in_force(),
        landed_on=verdict.landed_on,
    )
    await _set_evidence(write, row, draft.get("evidence", []))
    return row


async def _claimed_item(write: Write, draft: Draft) -> tuple[ItemKey, str]:
    member = named_item(write, draft)
    row = await write.visible(ITEMS[member], draft[member], member)
    return ItemKey(**{"achievement": None, "demand": None, member: row.id}), member


async def update(write: Write, draft: Draft) -> Landing:
    """Change a claim that is not waiting and not verified; lists that are given replace the old."""
    case = await _own(write, draft)
    values = await _values(
        write, case.plan, case.claim.item, draft, draft.get("clause", case.row.clause)
    )
    write.demand()
    facts = facts_given(draft["facts"]) if "facts" in draft else case.claim.facts
    evidence = evidence_given(draft["evidence"]) if "evidence" in draft else case.claim.evidence
    verdict = judging.judged(
        case.plan,
        case.claim.item,
        values.get("clause", case.row.clause),
        facts,
        evidence,
        case.today,
    )
    if "evidence" in draft:
        await _set_evidence(write, case.row, draft["evidence"])
    await write.change(
        case.row, **values, plan_version_id=case.version, landed_on=verdict.landed_on
    )
    return case.row


async def submit(write: Write, draft: Draft) -> Landing:
    """Hand a complete claim in; refused with exactly what its clause still asks for."""
    case = await _own(write, draft)
    _check_said(write, case)
    _check_still_claimable(write, case)
    verdict = case.claim.judged(case.plan, case.today)
    write.demand(states.check_complete(verdict, case.row.clause))
    await write.change(
        case.row,
        state=LandingState.SUBMITTED,
        submitted_at=write.now,
        plan_version_id=case.version,
        landed_on=verdict.landed_on,
    )
    return case.row


async def verify(write: Write, draft: Draft) -> Landing:
    """Accept a claim for good: its item has landed, by its first verified claim (KPI-b)."""
    case = await _to_decide(write, draft)
    _check_still_claimable(write, case)
    verdict = case.claim.judged(case.plan, case.today)
    write.demand(states.check_complete(verdict, case.row.clause))
    await write.change(
        case.row,
        state=LandingState.VERIFIED,
        **await _replace_corrected(write, case, verdict.landed_on),
        verifier_id=write.viewer.account,
        decision_reason=draft.get("reason"),
        plan_version_id=case.version,
        landed_on=verdict.landed_on,
        verdict=judging.snapshot(verdict),
    )
    await _land(write, case.row)
    return case.row


async def correct(write: Write, draft: Draft) -> Landing:
    """Propose a correction of a verified landing: a copy to change, hand in and have verified."""
    row = await write.load(Landing, draft)
    write.demand(states.check_correctable(row.state))
    case = await _case(write, row)
    write.demand(_check_own(write, case))
    copied = {name: getattr(row, name) for name in _COPIED}
    own = LandingEvidence.filter(landing_id=row.id, superseded_at=None)
    pieces = [
        _piece({name: getattr(piece, name) for name in _PIECE})
        for piece in await own.order_by("position")
    ]
    return await write.create(
        Landing,
        *pieces,
        **copied,
        claimant_id=write.viewer.account,
        plan_version_id=case.version,
        corrects_id=row.id,
        revision=row.revision + 1,
        correction_reason=draft["reason"],
    )


async def _replace_corrected(write: Write, case: _Case, landed_on: date | None) -> dict[str, Any]:
    """Let a verified correction take the place, day and credit of what it corrects.

    The wish that it counts in an earlier year goes on with it (KPI-i), unless that was approved
    for a day on which it had not landed.
    """
    if case.row.corrects_id is None:
        return {"verified_at": write.now}
    corrected = await Landing.select_for_update(no_key=True).get(id=case.row.corrects_id)
    write.demand(states.check_correctable(corrected.state))
    await write.change(corrected, state=LandingState.CORRECTED, corrected_at=write.now)
    credit = {name: getattr(corrected, name) for name in _CREDIT}
    entered_back = {name: getattr(corrected, name) for name in _BACK_ENTRY}
    assert corrected.verified_at is not None
    if states.keeps_day(case.plan.day_of(corrected.verified_at), landed_on):
        return {"verified_at": corrected.verified_at, **credit, **entered_back}
    waits = corrected.back_state is BackEntry.WAITING
    return {"verified_at": write.now, **credit, **(entered_back if waits else {})}


async def give_back(write: Write, draft: Draft) -> Landing:
    """Return a claim to its claimant, with the reason."""
    case = await _to_decide(write, draft)
    write.demand()
    await write.change(
        case.row,
        state=LandingState.RETURNED,
        verifier_id=write.viewer.account,
        decision_reason=draft["reason"],
    )
    return case.row


def facts_given(facts: list[Draft]) -> tuple[GivenFact, ...]:
    """The facts of an input that was decoded."""
    return tuple(GivenFact(f["kind"] or "", f["value"], f.get("on")) for f in facts)


def evidence_given(evidence: list[Draft]) -> tuple[Evidence, ...]:
    """The evidence of an input that was decoded."""
    return tuple(Evidence(e["kind"] or "", e.get("number"), e.get("date")) for e in evidence)


def new_violations(known: list[Violation], found: list[Violation]) -> list[Violation]:
    """Those of the found that say nothing of a member which decoding has refused already."""
    refused = {v.field for v in known}
    return [v for v in found if v.field not in refused]


async def _case(write: Write, row: Landing) -> _Case:
    reader = Reader(write.viewer, CurrentState())
    plan = await plan_in_force(reader)
    return _Case(
        row=row,
        claim=await judging.claimed(reader, row.id),
        plan=plan,
        version=await version_in_force(),
        today=plan.day_of(write.now),
    )


async def _own(write: Write, draft: Draft) -> _Case:
    case = await _case(write, await write.load(Landing, draft))
    write.demand(states.check_editable(case.row.state))
    write.violations.extend(_check_own(write, case))
    return case


def _check_own(write: Write, case: _Case) -> list[Violation]:
    item = case.claim.item
    return states.check_own(
        write.viewer,
        case.row.claiming_organization_id,
        frozenset(item.reporters),
        item.accountable,
    )


async def _land(write: Write, row: Landing) -> None:
    item = await _locked_item(row)
    if isinstance(item, Achievement) and item.stage is not Stage.LANDED:
        await achievements.move(write, item, Stage.LANDED)
    elif isinstance(item, Demand) and item.stage is not DemandStage.LANDED:
        await demands.move(write, item, DemandStage.LANDED)


async def _locked_item(row: Landing) -> Achievement | Demand:
    if row.demand_id is not None:
        return await Demand.select_for_update(no_key=True).get(id=row.demand_id)
    return await Achievement.select_for_update(no_key=True).get(id=row.achievement_id)


async def _to_decide(write: Write, draft: Draft) -> _Case:
    row = await write.load(Landing, draft)
    # Who reports the item must not change under the rules on verifiers, nor its stage.
    await _locked_item(row)
    case = await _case(write, row)
    write.demand(states.check_decidable(row.state))
    verifier = await judging.verifier(Reader(write.viewer, CurrentState()))
    item, by = case.claim.item.claimed(), case.claim.claimed_by()
    write.violations.extend(check_verifier(case.plan, verifier, item, by))
    return case


def _check_still_claimable(write: Write, case: _Case) -> None:
    # Between the claim and this its item may have been returned or voided, and its proof lapse.
    item = case.claim.item
    write.violations.extend(states.check_claimable("id", item.registered, item.real))


def _check_said(write: Write, case: _Case) -> None:
    claim = case.claim
    write.violations.extend(
        check_claim(
            case.plan, claim.item.kind, claim.clause, claim.facts, claim.evidence, case.today
        )
    )


async def _values(
    write: Write, plan: Plan, item: Item, draft: Draft, clause: str | None
) -> dict[str, Any]:
    facts = facts_given(draft.get("facts") or [])
    evidence = evidence_given(draft.get("evidence") or [])
    found = check_claim(plan, item.kind, clause, facts, evidence, plan.day_of(write.now))
    write.violations.extend(new_violations(write.violations, found))
    values: dict[str, Any] = {}
    if "clause" in draft:
        values["clause"] = clause
    if "facts" in draft:
        values["facts"] = judging.stored_facts(plan, facts)
        values["amount"] = amount_of(plan, facts)
    if "landing_town" in draft:
        values["landing_town_id"] = await _town(write, draft["landing_town"])
    return values


async def _town(write: Write, number: int | None) -> int | None:
    return None if number is None else (await write.visible(Town, number, "landingTown")).id


async def _set_evidence(write: Write, row: Landing, evidence: list[Draft]) -> None:
    wanted = [
        {
            "position": i,
            "kind": e["kind"],
            "title": e["title"],
            "number": e.get("number"),
            "dated": e.get("date"),
            "file_id": await _file(write, e.get("file"), i),
        }
        for i, e in enumerate(evidence)
    ]
    write.demand()
    own = LandingEvidence.filter(landing_id=row.id, superseded_at=None)
    present = await own.order_by("position")
    kept = [{name: getattr(p, name) for name in _PIECE} for p in present]
    for old, piece in zip(present, kept, strict=True):
        if piece not in wanted:
            await (write.remove(old) if row.submitted_at is None else _supersede(write, old))
    await write.add(row, [_piece(new) for new in wanted if new not in kept])


def _piece(values: dict[str, Any]) -> Part:
    return Part(LandingEvidence, "landing_id", values)


async def _file(write: Write, number: int | None, place: int) -> int | None:
    path = ("evidence", str(place), "file")
    return None if number is None else (await write.visible(StoredFile, number, *path)).id


async def _supersede(write: Write, piece: LandingEvidence) -> None:
    # What was handed in once stays with its claim.
    await write.change(piece, superseded_at=write.now)


_COPIED = (
    "achievement_id",
    "demand_id",
    "clause",
    "facts",
    "amount",
    "landing_town_id",
    "claiming_organization_id",
    "landed_on",
)
_CREDIT = ("credited_id", "credit_reason", "credited_by_id", "credited_at")
_BACK_ENTRY = ("back_state", "back_on", "back_proof_id", "back_reason")
_PIECE = ("position", "kind", "title", "number", "dated", "file_id")
