"""Judging a claim before it is saved, and the lists of claims and clauses, in the schema."""

from __future__ import annotations

from datetime import date
from typing import Annotated, TypeVar

import strawberry

from backend.core.declaring.kinds import bounded
from backend.core.errors import NotFound, Violation
from backend.core.reading.connections import Connection, listed, listed_by
from backend.core.reading.reader import Reader
from backend.core.sql import Sql
from backend.core.writing.inputs import Draft, day, decode, parts, reference, text
from backend.core.writing.mutations import user_error
from backend.landings import actions, judging, rights
from backend.landings.graphql import Landing, LandingFilter, LandingOrder
from backend.policy.clauses import ItemKind
from backend.policy.current import plan_in_force
from backend.standards.giving import (
    LONGEST_NUMBER,
    LONGEST_TEXT,
    MOST_EVIDENCE,
    MOST_FACTS,
    check_claim,
)
from backend.standards.graphql import LandingClause, LandingVerdict, clause_view, verdict_view

Day = date
T = TypeVar("T")


@strawberry.input(description="A fact that a claim gives.")
class LandingFactInput:
    """One fact."""

    kind: str = text("The code of the kind of fact.", 40)
    value: str = text("The value, written as its type says (`FactType`).", LONGEST_TEXT)
    on: Day | None = day("When it happened.", optional=True, nullable=True)


@strawberry.input(description="A piece of evidence that a claim gives.")
class LandingEvidenceInput:
    """One piece of proof."""

    kind: str = text("The code of the kind of evidence.", 40)
    title: str = text("Its title (名称).", 200)
    number: str | None = text(
        "The number that it bears (文号).", LONGEST_NUMBER, optional=True, nullable=True
    )
    date: Day | None = day("The date that it bears.", optional=True, nullable=True)
    file: strawberry.ID | None = reference(
        "The document itself, sent to `/files` before.", "File", optional=True, nullable=True
    )


@strawberry.input(description="A claim to be judged before it is saved.")
class LandingVerdictInput:
    """What `landingVerdict` takes."""

    achievement: strawberry.ID | None = reference(
        "The achievement; this or `demand`.", "Achievement", optional=True, nullable=True
    )
    demand: strawberry.ID | None = reference(
        "The demand; this or `achievement`.", "Demand", optional=True, nullable=True
    )
    clause: str | None = text(
        "The clause; left out: whichever holds or is nearest.", 40, optional=True, nullable=True
    )
    facts: list[LandingFactInput] | None = parts("The facts.", MOST_FACTS, optional=True)
    evidence: list[LandingEvidenceInput] | None = parts(
        "The evidence.", MOST_EVIDENCE, optional=True
    )


def _without_refused(member: str, given: tuple[T, ...], found: list[Violation]) -> tuple[T, ...]:
    """What of the input may be judged: nothing that was refused proves anything."""
    refused = {v.field[1] for v in found if v.field[:1] == (member,) and len(v.field) > 1}
    return tuple(piece for i, piece in enumerate(given) if str(i) not in refused)


async def _seen_item(reader: Reader, draft: Draft) -> judging.ItemKey:
    achievement, demand = draft.get("achievement"), draft.get("demand")
    if achievement is not None and await reader.one("Achievement", achievement) is not None:
        return judging.ItemKey(achievement, None)
    if demand is not None and await reader.one("Demand", demand) is not None:
        return judging.ItemKey(None, demand)
    raise NotFound()


async def _judge(reader: Reader, given: LandingVerdictInput) -> LandingVerdict:
    found: list[Violation] = []
    draft = decode(given, found)
    key = await _seen_item(reader, draft)
    plan, item = await plan_in_force(reader), await judging.item(reader, key)
    facts = actions.facts_given(draft.get("facts") or [])
    evidence = actions.evidence_given(draft.get("evidence") or [])
    today, clause = plan.day_of(judging.now()), draft.get("clause")
    said = check_claim(plan, item.kind, clause, facts, evidence, today)
    found += actions.new_violations(found, said)
    facts = _without_refused("facts", facts, found)
    evidence = _without_refused("evidence", evidence, found)
    verdict = judging.judged(plan, item, clause, facts, evidence, today)
    language = reader.viewer.language
    return verdict_view(verdict, language, [user_error(v, language) for v in found])


async def _to_verify(_root: object, reader: Reader) -> tuple[Sql, ...]:
    return (rights.to_verify(reader.viewer, "t"),)


@strawberry.type
class LandingQuery:
    """Root fields of landings."""

    landings: Connection[Landing] = listed(
        Landing, (LandingFilter, LandingOrder), "The landing claims that the viewer may see."
    )
    landings_to_verify: Connection[Landing] = listed_by(
        Landing,
        (LandingFilter, LandingOrder),
        "The landing claims that wait for the viewer to verify or return them: those that are "
        "submitted and `viewerCanVerify`.",
        _to_verify,
    )

    @strawberry.field(
        description="The landing standards in force on a day, as data to build a form from.",
        metadata=bounded(10),
    )
    async def landing_clauses(
        self,
        info: strawberry.Info,
        kind: Annotated[
            ItemKind | None, strawberry.argument(description="Of this kind only.")
        ] = None,
        on: Annotated[Day | None, strawberry.argument(description="The day; today.")] = None,
    ) -> list[LandingClause]:
        """The clauses, in the plan's order."""
        reader: Reader = info.context.reader
        plan = await plan_in_force(reader)
        then = on or plan.day_of(judging.now())
        return [
            clause_view(plan, clause, reader.viewer.language)
            for k in ([kind] if kind else ItemKind)
            for clause in plan.clauses_in_force(k, then)
        ]

    @strawberry.field(
        description="Judge a claim before it is saved; nothing is written. The item has to be one "
        "that the viewer sees."
    )
    async def landing_verdict(
        self,
        info: strawberry.Info,
        input: Annotated[
            LandingVerdictInput, strawberry.argument(description="What would be claimed.")
        ],
    ) -> LandingVerdict:
        """The judge's answer to what would be claimed."""
        return await _judge(info.context.reader, input)
