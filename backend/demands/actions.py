"""Writes of demands: registered, joined, submitted, proven, confirmed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from backend.achievements import insisting
from backend.achievements.rules import only_drafts, title_named, unknown_source
from backend.core.database import rows_of
from backend.core.ids import unknown_reference
from backend.core.searching.libraries import Near, near
from backend.core.sql import sql
from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.demands import proof, rules
from backend.demands.models import Demand, DemandCoReporter
from backend.demands.values import DemandStage, ProofState
from backend.files.models import StoredFile
from backend.organizations.models import Organization
from backend.policy.actions import current_plan
from backend.policy.models import Industry, Town

_REFERENCES: dict[str, type[Any]] = {
    "firm": Organization,
    "town": Town,
    "industry": Industry,
}


async def register(write: Write, draft: Draft) -> Demand:
    """Register a demand as a draft of the viewer's organization."""
    values = await _values(write, draft)
    await _refuse_duplicates(write, values, None)
    return await write.create(
        Demand,
        **values,
        reporter_id=write.viewer.organization,
        registrant_id=write.viewer.account,
    )


async def update(write: Write, draft: Draft) -> Demand:
    """Change a draft."""
    row = await _own_draft(write, draft)
    values = await _values(write, draft)
    await _refuse_duplicates(write, values, row)
    await write.change(row, **_lapsed(row, values), **values)
    return row


async def submit(write: Write, draft: Draft) -> Demand:
    """Submit a draft: it stands in the library, and counts once its proof is confirmed (KPI-c)."""
    row = await _own_draft(write, draft)
    said = vars(row)
    write.violations.extend(rules.check_registration(said))
    write.violations.extend(rules.check_submission(said))
    await _refuse_duplicates(write, {}, row)
    # A repair is no new registration: the first submission keeps its day.
    await move(write, row, DemandStage.SUBMITTED, submitted_at=row.submitted_at or write.now)
    return row


async def join(write: Write, draft: Draft) -> Demand:
    """Make the viewer's organization a co-reporter of what another has registered (DISC-4)."""
    row = await _match(write, draft)
    own = write.viewer.organization
    joined = DemandCoReporter.filter(demand_id=row.id, organization_id=own)
    if row.reporter_id == own or await joined.exists():
        write.violations.append(rules.already_reporter())
    write.violations.extend(
        replace(v, field=("demand",)) for v in rules.check_own_firm(write.viewer, row.firm_id)
    )
    write.demand()
    await write.create(DemandCoReporter, demand_id=row.id, organization_id=own)
    return row


async def prove(write: Write, draft: Draft) -> Demand:
    """Hand in the complete proof of DEM-1: the budget and the firm's letter (KPI-b)."""
    row = await _own(write, draft)
    write.demand(rules.check_provable(row.stage, row.proof))
    letter = await write.visible(StoredFile, draft["letter"], "letter")
    plan = await current_plan()
    today = plan.day_of(write.now)
    proven = proof.Proven(
        budget=draft["budget"],
        has_letter=True,
        letter_dated=draft.get("letter_dated"),
        state=ProofState.WAITING,
        on=today,
    )
    write.demand(proof.check_proof(proof.judged(plan, proven, today)))
    await write.change(
        row,
        budget=draft["budget"],
        letter_id=letter.id,
        letter_dated=draft.get("letter_dated"),
        proof=ProofState.WAITING,
        proved_at=write.now,
        proof_decided_at=None,
        proof_decided_by_id=None,
        proof_reason=None,
    )
    return row


async def confirm(write: Write, draft: Draft) -> Demand:
    """Confirm signature and stamp: the demand is real, from the day of its proof (DEM-1)."""
    row = await _to_decide(write, draft)
    await write.change(row, proof=ProofState.CONFIRMED, **_decided(write, draft.get("reason")))
    return row


async def give_back(write: Write, draft: Draft) -> Demand:
    """Return a proof, with the reason; the demand stays uncounted (KPI-c)."""
    row = await _to_decide(write, draft)
    await write.change(
        row, proof=ProofState.RETURNED, proved_at=None, **_decided(write, draft["reason"])
    )
    return row


async def move(write: Write, row: Demand, stage: DemandStage, *path: str, **also: Any) -> None:
    """Take a demand to another stage; the one place where stages change.

    `path` is that of what in the input named the demand.
    """
    if stage not in rules.TRANSITIONS[row.stage]:
        write.violations.append(rules.wrong_stage(row.stage, stage, *path))
    write.demand()
    await write.change(row, stage=stage, **also)


def _decided(write: Write, reason: str | None) -> dict[str, Any]:
    return {
        "proof_decided_at": write.now,
        "proof_decided_by_id": write.viewer.account,
        "proof_reason": reason,
    }


async def _to_decide(write: Write, draft: Draft) -> Demand:
    row = await write.load(Demand, draft)
    write.demand(rules.check_decidable(row.stage, row.proof))
    write.demand(rules.check_confirmer(write.viewer, row.registrant_id))
    return row


async def _own(write: Write, draft: Draft) -> Demand:
    row = await write.load(Demand, draft)
    if row.reporter_id != write.viewer.organization:
        write.demand([unknown_reference("id")])
    return row


async def _own_draft(write: Write, draft: Draft) -> Demand:
    row = await _own(write, draft)
    if row.stage not in rules.EDITABLE:
        write.demand([only_drafts()])
    return row


def _lapsed(row: Demand, values: dict[str, Any]) -> dict[str, Any]:
    """What becomes of the proof when a repair changes what it speaks of: it is given anew."""
    proved = rules.Proved(row.firm_id, row.budget)
    said = rules.Proved(values.get("firm_id", row.firm_id), values.get("budget", row.budget))
    if not rules.proof_lapses(row.proof, proved, said):
        return {}
    cleared = {name: None for name in proof.COLUMNS if name not in ("budget", "proof")}
    return {**cleared, "proof": ProofState.NONE}


async def _match(write: Write, draft: Draft) -> Demand:
    # A likely duplicate may be joined though its record is not the viewer's to see; whatever else
    # is not seen is as if it were not there.
    alike = await near(rows_of, draft["title"], ["Demand"])
    found = await rows_of(
        sql(
            "SELECT t.id FROM demand t WHERE t.id = {}::bigint AND {} FOR NO KEY UPDATE OF t",
            draft["demand"],
            rules.resembles("t", [each.id for each in alike]),
        )
    )
    if not found:
        write.demand([] if write.violations else [unknown_reference("demand")])
    return await Demand.get(id=found[0]["id"])


async def _values(write: Write, draft: Draft) -> dict[str, Any]:
    apart = {"id", "version", *_REFERENCES}
    values = {k: v for k, v in draft.items() if k not in apart}
    if values.get("title"):
        values["title_fold"] = folded(values["title"])
    for name, model in _REFERENCES.items():
        if name in draft:
            values[f"{name}_id"] = await _reference(write, model, draft[name], name)
    plan = await current_plan()
    if values.get("source") is not None and plan.source(values["source"]) is None:
        write.violations.append(unknown_source())
    write.violations.extend(rules.check_registration(values))
    write.demand()
    return values


async def _reference(write: Write, model: type[Any], number: int | None, name: str) -> int | None:
    if number is None:
        return None
    row = await write.visible(model, number, name)
    if isinstance(row, Organization):
        write.violations.extend(rules.check_firm(row.kind))
        write.violations.extend(rules.check_own_firm(write.viewer, row.id))
    return int(row.id)


async def _refuse_duplicates(write: Write, values: dict[str, Any], own: Demand | None) -> None:
    title = values.get("title") or (own.title if own else None)
    if title:
        # Two registrations of one thing, sent at once, have to see each other.
        await write.alone([title_named(title)])
    found = await _alike(title, own)
    if "title" in values and own is not None and values["title"] != own.title:
        # A reason was given for what it was called then.
        values.setdefault("distinct_because", None)
    rest = insisting.unanswered(found, values, own.distinct_from if own else None)
    if titles := insisting.titles_in("Demand", rest):
        write.violations.append(rules.likely_duplicate(titles))
    write.demand(insisting.near_elsewhere("Demand", rest))


async def _alike(title: str | None, own: Demand | None) -> list[Near]:
    found = await near(rows_of, title)
    return [each for each in found if own is None or (each.kind, each.id) != ("Demand", own.id)]
