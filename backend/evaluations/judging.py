"""The gate over an item's sheets and the terms it is judged by, in the schema."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import strawberry

from backend.core.errors import Text
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.evaluations import gate, labels, rights
from backend.evaluations.values import AssignmentState
from backend.policy.current import plan_in_force, plan_version
from backend.policy.graphql import Term
from backend.policy.rules import Evaluation, Have

assert labels


@strawberry.type(description="How an item's evaluators judged one 有.")
class HaveTally:
    """One tally."""

    have: Have = strawberry.field(description="The judgement.")
    name: str = strawberry.field(description="Its name in the viewer's language.")
    yes: int = strawberry.field(description="How many said yes.")
    no: int = strawberry.field(description="How many said no.")
    needed: int = strawberry.field(description="How many have to say yes.")
    holds: bool = strawberry.field(description="Whether enough did.")


@strawberry.type(
    description="The gate of the three haves (3有, EVAL-1) over an item's sheets. Before all are "
    "in it tells no tally."
)
class EvaluationGate:
    """The gate of one item."""

    all_in: bool = strawberry.field(description="Whether all sheets that are awaited are in.")
    scored: int = strawberry.field(description="How many sheets that count are in.")
    required: int = strawberry.field(description="How many there have to be.")
    holds: bool | None = strawberry.field(
        description="Whether this route admits the item; null until all sheets are in."
    )
    haves: list[HaveTally] = strawberry.field(
        description="The three tallies; empty until all sheets are in."
    )
    average_score: Decimal | None = strawberry.field(
        description="The weighted average, two decimals; null until all sheets are in."
    )
    missing: list[str] = strawberry.field(
        description="What is still awaited, or why the gate does not hold, one sentence each."
    )


def _gate(
    assigned: Sequence[gate.Assigned],
    sheets: Sequence[gate.Sheet],
    terms: Evaluation,
    viewer: Viewer,
) -> EvaluationGate:
    awaited = gate.awaited(assigned, terms)
    found = gate.gate(sheets, terms) if sheets and not awaited else None
    missing = gate.failings(found, terms) if found else awaited
    return EvaluationGate(
        all_in=found is not None,
        scored=sum(a.state is AssignmentState.SCORED for a in gate.counting(assigned)),
        required=gate.required(assigned, terms),
        holds=found.holds if found else None,
        haves=[_tally(t, terms, viewer) for t in found.tallies] if found else [],
        average_score=gate.shown(found.average) if found else None,
        missing=[text.in_language(viewer.language) for text in missing],
    )


def _tally(tally: gate.Tally, terms: Evaluation, viewer: Viewer) -> HaveTally:
    name: Text = terms.haves[tally.have]
    return HaveTally(
        have=tally.have,
        name=name.in_language(viewer.language),
        yes=tally.yes,
        no=tally.no,
        needed=tally.needed,
        holds=tally.holds,
    )


async def _terms(reader: Reader, plan: int | None) -> Evaluation:
    if plan is None:
        return (await plan_in_force(reader)).evaluation
    return (await plan_version(reader, plan)).evaluation


async def gates(reader: Reader, numbers: list[int]) -> Sequence[EvaluationGate | None]:
    """The gates as far as the viewer sees them: who sees no sheet sees no tally."""
    items = await reader.fetch(
        sql(
            "SELECT i.id, i.all_in_at, b.plan_id FROM evaluation_item i "
            "JOIN evaluation_batch b ON b.id = i.batch_id WHERE i.id = ANY({}::bigint[])",
            numbers,
        )
    )
    assigned = await _assigned(reader, numbers)
    sheets = await _sheets(reader, numbers)
    sees_progress = reader.viewer.may(Permission.EVALUATION_READ_ALL)
    gates: dict[int, EvaluationGate] = {}
    for item in items:
        number = item["id"]
        open_sheets = sheets[number] if item["all_in_at"] else []
        if sees_progress or open_sheets:
            terms = await _terms(reader, item["plan_id"])
            gates[number] = _gate(assigned[number], open_sheets, terms, reader.viewer)
    return [gates.get(n) for n in numbers]


async def _assigned(reader: Reader, numbers: list[int]) -> dict[int, list[gate.Assigned]]:
    rows = await reader.fetch(
        sql(
            f"SELECT g.item_id, g.state, a.display_name, {rights.interested('g')} AS interested "
            "FROM evaluation_assignment g JOIN account a ON a.id = g.evaluator_id "
            "WHERE g.item_id = ANY({}::bigint[]) ORDER BY g.id",
            numbers,
        )
    )
    found: dict[int, list[gate.Assigned]] = {n: [] for n in numbers}
    for row in rows:
        state = AssignmentState(row["state"])
        assigned = gate.Assigned(row["display_name"], state, row["interested"])
        found[row["item_id"]].append(assigned)
    return found


async def _sheets(reader: Reader, numbers: list[int]) -> dict[int, list[gate.Sheet]]:
    rows = await reader.fetch(
        sql(
            "SELECT t.* FROM evaluation_sheet t "
            "JOIN evaluation_assignment g ON g.id = t.assignment_id AND g.state = 'SCORED' "
            "WHERE t.item_id = ANY({}::bigint[]) AND ({}) ORDER BY t.id",
            numbers,
            rights.sheets_for(reader.viewer, "t"),
        )
    )
    found: dict[int, list[gate.Sheet]] = {n: [] for n in numbers}
    for row in rows:
        found[row["item_id"]].append(gate.sheet_of(row))
    return found


@strawberry.type(description="A criterion that is scored, and its weight in the average.")
class WeighedCriterion:
    """One criterion of a batch's terms."""

    code: str = strawberry.field(description="The plan's code.")
    name: str = strawberry.field(description="The name in the viewer's language.")
    weight: int = strawberry.field(
        description="Its weight: a sheet's average is the sum of scores times weights, divided by "
        "the sum of the weights."
    )


@strawberry.type(description="A share, exact: numerator of denominator parts.")
class Share:
    """A fraction as the schema shows it."""

    numerator: int = strawberry.field(description="So many.")
    denominator: int = strawberry.field(description="Of so many.")


@strawberry.type(description="The terms that a batch is judged by: the plan's, as data (EVAL-1).")
class EvaluationTerms:
    """Terms as the schema shows them."""

    lowest_score: int = strawberry.field(description="The scale's lowest score.")
    highest_score: int = strawberry.field(description="The scale's highest score.")
    criteria: list[WeighedCriterion] = strawberry.field(
        description="The three criteria that are scored."
    )
    haves: list[Term] = strawberry.field(description="The three haves that are judged.")
    minimum_evaluators: int = strawberry.field(description="How many evaluators an item needs.")
    yes_share: Share = strawberry.field(
        description="The share of an item's evaluators that have to say yes, rounded up."
    )
    horizon_months: int = strawberry.field(
        description="A yes is expected to come about within so many months of the evaluation."
    )
    pass_mark: int | None = strawberry.field(
        description="The least average score; null where the plan sets none."
    )


def _shown_terms(terms: Evaluation, viewer: Viewer) -> EvaluationTerms:
    language = viewer.language
    return EvaluationTerms(
        lowest_score=terms.lowest_score,
        highest_score=terms.highest_score,
        criteria=[
            WeighedCriterion(code=c.value, name=w.name.in_language(language), weight=w.weight)
            for c, w in terms.criteria.items()
        ],
        haves=[Term(code=h.value, name=n.in_language(language)) for h, n in terms.haves.items()],
        minimum_evaluators=terms.minimum_evaluators,
        yes_share=Share(
            numerator=terms.yes_share.numerator, denominator=terms.yes_share.denominator
        ),
        horizon_months=terms.horizon_months,
        pass_mark=terms.pass_mark,
    )


async def batch_terms(reader: Reader, plans: list[int | None]) -> Sequence[EvaluationTerms]:
    """The terms of batches by their plan's version; None: the plan in force."""
    terms = await gathered(*(_terms(reader, plan) for plan in plans))
    return [_shown_terms(t, reader.viewer) for t in terms]
