"""Landing claims in the schema."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.backentry import BackEntry, check_stage
from backend.achievements.graphql import Achievement
from backend.audit.history import Change, history
from backend.core.declaring.records import (
    Node,
    batch,
    column,
    describe_enum,
    for_viewer,
    many,
    one,
    one_back,
    one_of,
    pure,
    record,
)
from backend.core.errors import Text
from backend.core.money import Money, as_text, money, shown
from backend.core.permissions import Permission
from backend.core.reading.connections import inputs_of
from backend.core.reading.reader import Reader, gathered
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.files.graphql import File
from backend.files.references import refers
from backend.landings import judging, models, rights
from backend.landings.paying import Payment, payment_of
from backend.landings.states import LandingState
from backend.organizations.graphql import Organization
from backend.policy.clauses import FactType
from backend.policy.current import plan_in_force
from backend.policy.graphql import Town
from backend.policy.plan import Plan
from backend.standards.giving import GivenFact, read_value
from backend.standards.graphql import (
    EvidenceKind,
    FactKind,
    Item,
    LandingClause,
    LandingVerdict,
    clause_view,
    evidence_kind,
    fact_kind,
    verdict_view,
)

Day = date

describe_enum(
    LandingState,
    "Where a landing claim stands.",
    {
        LandingState.DRAFT: "草稿",
        LandingState.SUBMITTED: "待认定",
        LandingState.RETURNED: "已退回",
        LandingState.VERIFIED: "已认定; final but for corrections (LAND-5).",
        LandingState.CORRECTED: "已更正: a correction has taken its place.",
    },
)


async def _evidence_kinds(reader: Reader, codes: list[str]) -> Sequence[EvidenceKind]:
    plan = await plan_in_force(reader)
    return [evidence_kind(plan, code, reader.viewer.language) for code in codes]


@record(
    models.LandingEvidence,
    scope=rights.evidence_for,
    description="A piece of evidence of a landing claim (证明材料).",
    order=("landing_id", "position"),
)
class LandingEvidence(Node):
    """One piece of proof."""

    kind: EvidenceKind = batch("What kind of proof it is.", _evidence_kinds, "kind")
    title: str = column("Its title (名称).")
    number: str | None = column("The number that it bears (文号).")
    date: Day | None = column("The date that it bears.", "dated")
    file: File | None = one("The document itself.", "File", "file_id")
    superseded_at: datetime | None = column("When it was given up for other evidence, UTC.")


refers("LandingEvidence", "file_id")


@strawberry.type(description="A fact of a landing claim (事实).")
class LandingFact:
    """What the claimant says."""

    kind: FactKind = strawberry.field(description="What it says.")
    value: str = strawberry.field(description="The value as it is sent, by the kind's type.")
    text: str = strawberry.field(description="The value for people.")
    on: Day | None = strawberry.field(description="When it happened.")


def _fact(plan: Plan, fact: GivenFact, reader: Reader) -> LandingFact:
    kind = fact_kind(plan, fact.kind, reader.viewer.language)
    value = str(fact.value)
    return LandingFact(
        kind=kind, value=value, text=_value_text(plan, kind, value, reader), on=fact.on
    )


def _value_text(plan: Plan, kind: FactKind, value: str, reader: Reader) -> str:
    if kind.type is FactType.CHOICE:
        return next((c.name for c in kind.choices if c.code == value), value)
    known = plan.fact_kind(kind.code)
    read = read_value(known, value) if known else None
    if isinstance(read, bool):
        word = Text("是", "yes") if read else Text("否", "no")
        return word.in_language(reader.viewer.language)
    if isinstance(read, Decimal):
        return as_text(read).in_language(reader.viewer.language)
    return value


async def _facts(reader: Reader, numbers: list[int]) -> Sequence[list[LandingFact]]:
    claims = await judging.all_claimed(reader, numbers)
    return [
        [_fact(plan, fact, reader) for fact in claim.facts]
        for claim, plan in await _with_plans(reader, claims)
    ]


async def _clauses(reader: Reader, numbers: list[int]) -> Sequence[LandingClause]:
    claims = await judging.all_claimed(reader, numbers)
    found = []
    for claim, plan in await _with_plans(reader, claims):
        clause = plan.clause(claim.clause)
        assert clause is not None
        found.append(clause_view(plan, clause, reader.viewer.language))
    return found


async def _verdicts(reader: Reader, numbers: list[int]) -> Sequence[LandingVerdict]:
    claims = await judging.all_claimed(reader, numbers)
    now = judging.now()
    return [
        verdict_view(claim.judged(plan, plan.day_of(now)), reader.viewer.language)
        for claim, plan in await _with_plans(reader, claims)
    ]


async def _with_plans(
    reader: Reader, claims: list[judging.Claimed]
) -> list[tuple[judging.Claimed, Plan]]:
    plans = await gathered(*(judging.plan_for(reader, claim) for claim in claims))
    return list(zip(claims, plans, strict=True))


async def _editable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    claims = await judging.all_claimed(reader, numbers)
    return [claim.is_editable_by(reader.viewer) for claim in claims]


async def _correctable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    claims = await judging.all_claimed(reader, numbers)
    return [claim.is_correctable_by(reader.viewer) for claim in claims]


async def _verifiable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    if not reader.viewer.may(Permission.LANDING_VERIFY):
        return [False] * len(numbers)
    plan, verifier = await plan_in_force(reader), await judging.verifier(reader)
    claims = await judging.all_claimed(reader, numbers)
    return [claim.is_verifiable_by(plan, verifier) for claim in claims]


@strawberry.type(description="What has been paid of a contract (LAND-4).")
class LandingPayment:
    """The two amounts and their ratio."""

    paid: Money = strawberry.field(description="What has been paid (付款金额).")
    contract_amount: Money = strawberry.field(description="The contract's amount (合同金额).")
    paid_ratio: Decimal | None = strawberry.field(
        description="The share that is paid, 1 for all of it, to four decimals (付款比例); null "
        "for a contract of 0."
    )


async def _payments(reader: Reader, numbers: list[int]) -> Sequence[LandingPayment | None]:
    claims = await judging.all_claimed(reader, numbers)
    found = []
    for claim, plan in await _with_plans(reader, claims):
        clause = plan.clause(claim.clause)
        assert clause is not None
        found.append(_payment(payment_of(plan, clause, claim.facts)))
    return found


def _payment(paid: Payment | None) -> LandingPayment | None:
    if paid is None:
        return None
    return LandingPayment(
        paid=shown(paid.paid), contract_amount=shown(paid.contract), paid_ratio=paid.ratio
    )


def _back_enterable(
    viewer: Viewer, state: LandingState, back: BackEntry | None, claiming: int
) -> bool:
    own = viewer.may(Permission.LANDING_CLAIM) and viewer.organization == claiming
    return own and not check_stage(state is LandingState.VERIFIED, back)


def _reassignable(viewer: Viewer, state: LandingState) -> bool:
    return viewer.may(Permission.CREDIT_REASSIGN) and state is LandingState.VERIFIED


_COUNTED = (
    "({}.state = 'VERIFIED' AND NOT EXISTS (SELECT 1 FROM landing e "
    "WHERE (e.achievement_id = {}.achievement_id OR e.demand_id = {}.demand_id) "
    "AND e.state = 'VERIFIED' "
    "AND (e.verified_at, e.id) < ({}.verified_at, {}.id)))"
)


@record(
    models.Landing,
    scope=rights.landings_for,
    description="落地申报: a claim, with evidence, that an achievement landed; verified against "
    "the standard of its kind (LAND-1 to LAND-4).",
    hidden=("achievement_id", "demand_id"),
    about=("achievement", "demand", "claiming_organization"),
)
class Landing(Node):
    """One claim."""

    version: int = column("The record's version.")
    item: Item | None = one_of(
        "The item that landed.", {"Achievement": "achievement_id", "Demand": "demand_id"}
    )
    achievement: Achievement | None = one(
        "The item, where it is an achievement.", "Achievement", "achievement_id"
    )
    demand: Demand | None = one("The item, where it is a demand.", "Demand", "demand_id")
    clause_code: str = column("The clause's code.", "clause")
    clause: LandingClause = batch("The clause that it names, as data.", _clauses, shared=True)
    state: LandingState = column("Where it stands.")
    facts: list[LandingFact] = batch("What the claimant says.", _facts)
    evidence: list[LandingEvidence] = many(
        "Its evidence, in the claimant's order.",
        "LandingEvidence",
        "landing_id",
        order=("position",),
        where="{}.superseded_at IS NULL",
    )
    superseded_evidence: list[LandingEvidence] = many(
        "Evidence that was handed in once and given up since, the newest first.",
        "LandingEvidence",
        "landing_id",
        order=("-superseded_at", "position"),
        where="{}.superseded_at IS NOT NULL",
    )
    landing_town: Town | None = one("Where it landed (落地镇街、园区).", "Town", "landing_town_id")
    landed_on: Day | None = column(
        "The day of the last fact that the clause needs, as judged when it was last written."
    )
    verdict: LandingVerdict = batch(
        "The judge's answer by the plan in force; of a verified claim the one that it was verified "
        "with.",
        _verdicts,
    )
    amount: Money | None = pure(
        "What it is worth (成交额): the fact of it that the plan calls its amount.",
        money,
        "amount",
        filterable=True,
    )
    claimant: Account | None = one("Who claimed it (申报人).", "Account", "claimant_id")
    claiming_organization: Organization = one(
        "For which organization (申报单位).", "Organization", "claiming_organization_id"
    )
    created_at: datetime = column("When it was begun, UTC.")
    submitted_at: datetime | None = column("When it was last submitted, UTC.")
    verified_at: datetime | None = column(
        "When it was verified (认定), UTC: decides its year (KPI-b)."
    )
    verifier: Account | None = one("Who verified or last returned it.", "Account", "verifier_id")
    decision_reason: str | None = column("The reason that was given for that.")
    revision: int = column("Which revision it is; a correction is the next (LAND-5).")
    corrects: Annotated["Landing", strawberry.lazy("backend.landings.graphql")] | None = one(
        "What it corrects.", "Landing", "corrects_id"
    )
    correction: Annotated["Landing", strawberry.lazy("backend.landings.graphql")] | None = one_back(
        "Its correction, proposed or verified.", "Landing", "corrects_id"
    )
    correction_reason: str | None = column("Of a correction, what was wrong (更正理由).")
    corrected_at: datetime | None = column("When a correction of it was verified, UTC.")
    back_state: BackEntry | None = column("历史补录: where the wish stands (KPI-i).")
    back_on: Day | None = column("The original day of its verification, from before.")
    back_proof: File | None = one("The proof of that day.", "File", "back_proof_id")
    back_reason: str | None = column("Why it came late, or why that was refused.")
    credited: Organization | None = one(
        "To whom the lead department gave its credit; null: the first reporter's it is (KPI-e).",
        "Organization",
        "credited_id",
    )
    credit_reason: str | None = column("Why it did (改记理由).")
    credited_by: Account | None = one("Who did.", "Account", "credited_by_id")
    credited_at: datetime | None = column("When, UTC.")
    payment: LandingPayment | None = batch(
        "What has been paid of the contract (LAND-4); null where its clause asks for no payment, "
        "and where one of the two is not said.",
        _payments,
        shared=True,
    )
    counted: bool = column(
        "Whether it is its item's first verified landing, the one that counts (KPI-b).",
        expression=_COUNTED,
        filterable=False,
    )
    history: list[Change] = history("Landing")
    viewer_can_edit: bool = batch("Whether the viewer may change it.", _editable)
    viewer_can_submit: bool = batch(
        "Whether the viewer may submit it, once `verdict.holds`.", _editable
    )
    viewer_can_correct: bool = batch("Whether the viewer may propose a correction.", _correctable)
    viewer_can_verify: bool = batch("Whether the viewer may verify or return it.", _verifiable)
    viewer_can_back_enter: bool = for_viewer(
        "Whether the viewer may ask that it counts in its own year (KPI-i).",
        _back_enterable,
        "state",
        "back_state",
        "claiming_organization_id",
    )
    viewer_can_reassign_credit: bool = for_viewer(
        "Whether the viewer may give its credit to another organization (KPI-e).",
        _reassignable,
        "state",
    )


refers("Landing", "back_proof_id")

LandingFilter, LandingOrder = inputs_of(Landing)
