"""The standard and the judge's verdicts as the schema shows them, in the viewer's language."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from backend.core.declaring.records import Node, describe_enum
from backend.core.errors import Language
from backend.core.writing.mutations import UserError
from backend.policy import clauses as policy
from backend.policy.clauses import Clause, FactType, ItemKind, Particular
from backend.policy.graphql import Term
from backend.policy.plan import Plan
from backend.standards.claims import (
    Claim,
    ClauseVerdict,
    ConditionVerdict,
    Form,
    Lack,
    MissingPiece,
    Verdict,
)
from backend.standards.judge import judge

describe_enum(
    ItemKind,
    "What a clause is for: an achievement of a kind, or a demand.",
    {
        ItemKind.ENTERPRISE: "企业类科技成果",
        ItemKind.PROJECT: "项目类科技成果",
        ItemKind.PLATFORM: "平台类科技成果",
        ItemKind.DEMAND: "企业真实技术需求",
    },
)


@strawberry.interface(description="What the plan counts: an achievement or a demand.")
class Item(Node):
    """What both have in common."""

    title: str = strawberry.field(description="Its title.")
    item_kind: ItemKind = strawberry.field(description="企业类, 项目类, 平台类, or a demand.")
    submitted_at: datetime | None = strawberry.field(description="When it was submitted, UTC.")


describe_enum(
    FactType,
    "The type of a fact's value; values are sent and shown as texts.",
    {
        FactType.FLAG: "是否: `true` or `false`.",
        FactType.MONEY: "金额: yuan with at most two decimals, such as `500000.00`.",
        FactType.DATE: "日期: such as `2026-01-31`.",
        FactType.TEXT: "文字.",
        FactType.CHOICE: "选项: the code of one of the choices.",
    },
)
describe_enum(
    Particular,
    "What a piece of evidence has to say of itself.",
    {Particular.NUMBER: "文号", Particular.DATE: "日期"},
)
describe_enum(
    Form,
    "What a condition is.",
    {
        Form.ALL: "须全部满足: every one of those one deeper.",
        Form.ANY: "满足其一: at least one of those one deeper.",
        Form.FACT: "事实: a fact is asked for.",
        Form.EVIDENCE: "证明材料: evidence of one of the kinds is asked for.",
    },
    "ConditionForm",
)
describe_enum(
    Lack,
    "Why a fact or a piece of evidence does not satisfy its condition.",
    {
        Lack.ABSENT: "未提供",
        Lack.INCOMPLETE: "不完整: without a date or number that is needed.",
        Lack.NOT_MET: "不符合要求: the value is not what is asked for.",
        Lack.WRONG_DATE: "日期不符合",
    },
)


@strawberry.type(description="A kind of fact that a claim may give (事实).")
class FactKind:
    """What is asked for, and how it is written."""

    code: str = strawberry.field(description="The plan's code.")
    label: str = strawberry.field(description="What it is called.")
    type: FactType = strawberry.field(description="The type of its value.")
    hint: str | None = strawberry.field(description="How to fill it in.")
    choices: list[Term] = strawberry.field(description="Of type CHOICE: what it may be.")


@strawberry.type(description="A kind of evidence (证明材料).")
class EvidenceKind:
    """What proof is asked for."""

    code: str = strawberry.field(description="The plan's code.")
    label: str = strawberry.field(description="What it is called.")
    requires: list[Particular] = strawberry.field(
        description="What a piece of this kind has to bear, or it does not count."
    )


@strawberry.type(description="One condition of a clause; groups come before what they hold.")
class LandingCondition:
    """A node of the condition's tree, flattened."""

    depth: int = strawberry.field(description="How deep it stands; what a group holds is deeper.")
    form: Form = strawberry.field(description="What it is.")
    text: str = strawberry.field(description="What it asks for.")
    optional: bool = strawberry.field(description="Asked for, but never needed.")
    codes: list[str] = strawberry.field(
        description="The fact, or the kinds of evidence of which one is enough; none of a group."
    )


@strawberry.type(description="One clause of a landing standard (落地标准, LAND-1 to LAND-4).")
class LandingClause:
    """A clause with everything that a form needs to ask."""

    code: str = strawberry.field(description="The plan's code, such as `LAND-3.2`.")
    kind: ItemKind = strawberry.field(description="The kind of item that it is for.")
    text: str = strawberry.field(description="The clause.")
    conditions: list[LandingCondition] = strawberry.field(
        description="Its conditions, nested by depth."
    )
    facts: list[FactKind] = strawberry.field(description="The facts to ask for, in order.")
    evidence_kinds: list[EvidenceKind] = strawberry.field(
        description="The kinds of evidence to ask for, in order."
    )
    valid_from: date = strawberry.field(description="The first day it is in force.")
    valid_to: date | None = strawberry.field(description="The last day; null: no end is known.")


@strawberry.type(name="ConditionVerdict", description="A condition judged.")
class ConditionVerdictView:
    """One condition with what the judge says of it."""

    depth: int = strawberry.field(description="How deep it stands; what a group holds is deeper.")
    form: Form = strawberry.field(description="What it is.")
    text: str = strawberry.field(description="What it asks for.")
    holds: bool = strawberry.field(description="Whether it is satisfied.")
    optional: bool = strawberry.field(description="Asked for, but never needed.")
    codes: list[str] = strawberry.field(
        description="The fact, or the kinds of evidence of which one is enough; none of a group."
    )
    shown_by: list[str] = strawberry.field(
        description="Of a fact, the kinds of evidence that show it: those that the clause asks for "
        "beside it."
    )


@strawberry.type(name="MissingPiece", description="One thing to add or to set right.")
class MissingPieceView:
    """What keeps a clause from holding."""

    clause: str = strawberry.field(description="The clause's code.")
    form: Form = strawberry.field(description="FACT or EVIDENCE.")
    codes: list[str] = strawberry.field(
        description="The fact, or the kinds of evidence of which one is enough."
    )
    lack: Lack = strawberry.field(description="What is wrong with it.")
    text: str = strawberry.field(description="What to do, for people.")


@strawberry.type(name="ClauseVerdict", description="A clause judged.")
class ClauseVerdictView:
    """One clause with what the judge says of it."""

    code: str = strawberry.field(description="The clause's code.")
    text: str = strawberry.field(description="The clause.")
    holds: bool = strawberry.field(description="Whether the claim satisfies it.")
    landed_on: date | None = strawberry.field(
        description="The day of the last fact that it needs; null while it does not hold."
    )
    conditions: list[ConditionVerdictView] = strawberry.field(description="Condition by condition.")
    missing: list[MissingPieceView] = strawberry.field(description="The least that is missing.")
    note: str | None = strawberry.field(
        description="Why it does not hold though nothing is missing: not in force on that day."
    )


@strawberry.type(description="What a verifier should see though it breaks no rule (提请注意).")
class VerdictFlag:
    """One flag of the judge."""

    code: str = strawberry.field(description="The plan's code of the flag.")
    text: str = strawberry.field(description="What is to be noted.")


@strawberry.type(description="The judge's answer to a claim (LAND-1 to LAND-4).")
class LandingVerdict:
    """Whether a claim holds, and what is missing."""

    holds: bool = strawberry.field(description="Whether the item has landed, by this claim.")
    landed_on: date | None = strawberry.field(description="Since when; null while it has not.")
    clause: str | None = strawberry.field(
        description="The clause that the answer is about: the one named, else the one that holds "
        "or is nearest to holding."
    )
    clauses: list[ClauseVerdictView] = strawberry.field(description="Clause by clause.")
    missing: list[MissingPieceView] = strawberry.field(
        description="The least that the clause still asks for."
    )
    flags: list[VerdictFlag] = strawberry.field(
        description="What a verifier should see though it breaks no rule."
    )
    user_errors: list[UserError] = strawberry.field(
        default_factory=list,
        description="What the claim may not say at all, with paths in `input`; of a saved claim "
        "empty. Facts named here were left out of the judgement.",
    )


def fact_kind(plan: Plan, code: str, language: Language) -> FactKind:
    """The kind of fact; one that the plan has dropped keeps its code as its name."""
    known = plan.fact_kind(code)
    if known is None:
        return FactKind(code=code, label=code, type=FactType.TEXT, hint=None, choices=[])
    return FactKind(
        code=code,
        label=known.label.in_language(language),
        type=known.type,
        hint=known.hint.in_language(language) if known.hint else None,
        choices=[Term(code=c.code, name=c.name.in_language(language)) for c in plan.choices(known)],
    )


def evidence_kind(plan: Plan, code: str, language: Language) -> EvidenceKind:
    """The kind of evidence; one that the plan has dropped keeps its code as its name."""
    known: policy.EvidenceKind | None = plan.evidence_kind(code)
    label = known.label.in_language(language) if known else code
    return EvidenceKind(code=code, label=label, requires=list(known.requires) if known else [])


def clause_view(plan: Plan, clause: Clause, language: Language) -> LandingClause:
    """The clause as data."""
    return LandingClause(
        code=clause.code,
        kind=clause.kind,
        text=clause.text.in_language(language),
        conditions=[_condition(c, language) for c in _conditions(plan, clause)],
        facts=[fact_kind(plan, code, language) for code in clause.fact_codes()],
        evidence_kinds=[evidence_kind(plan, code, language) for code in clause.evidence_codes()],
        valid_from=clause.valid_from,
        valid_to=clause.valid_to,
    )


def _conditions(plan: Plan, clause: Clause) -> tuple[ConditionVerdict, ...]:
    # The judge flattens a clause's conditions: an empty claim has them all.
    verdict = judge(plan, Claim(clause.kind, clause.code), clause.valid_from)
    return next(c.conditions for c in verdict.clauses if c.code == clause.code)


def _condition(condition: ConditionVerdict, language: Language) -> LandingCondition:
    return LandingCondition(
        depth=condition.depth,
        form=condition.form,
        text=condition.text.in_language(language),
        optional=condition.optional,
        codes=list(condition.codes),
    )


def verdict_view(
    verdict: Verdict, language: Language, user_errors: list[UserError] | None = None
) -> LandingVerdict:
    """The verdict for people."""
    return LandingVerdict(
        holds=verdict.holds,
        landed_on=verdict.landed_on,
        clause=verdict.decisive,
        clauses=[_clause(c, language) for c in verdict.clauses],
        missing=[_missing(m, language) for m in verdict.missing],
        flags=[VerdictFlag(code=f.code, text=f.text.in_language(language)) for f in verdict.flags],
        user_errors=user_errors or [],
    )


def _clause(verdict: ClauseVerdict, language: Language) -> ClauseVerdictView:
    return ClauseVerdictView(
        code=verdict.code,
        text=verdict.text.in_language(language),
        holds=verdict.holds,
        landed_on=verdict.landed_on,
        conditions=[
            ConditionVerdictView(
                depth=c.depth,
                form=c.form,
                text=c.text.in_language(language),
                holds=c.holds,
                optional=c.optional,
                codes=list(c.codes),
                shown_by=list(c.shown_by),
            )
            for c in verdict.conditions
        ],
        missing=[_missing(m, language) for m in verdict.missing],
        note=verdict.note.in_language(language) if verdict.note else None,
    )


def _missing(piece: MissingPiece, language: Language) -> MissingPieceView:
    return MissingPieceView(
        clause=piece.clause,
        form=piece.form,
        codes=list(piece.codes),
        lack=piece.lack,
        text=piece.text.in_language(language),
    )
