"""What a claim may say, and who may verify it: pure; every violation at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role, allowed
from backend.core.writing.inputs import EARLIEST, amount_fault
from backend.landings.claims import Claim, Evidence, Fact, FactValue
from backend.policy.clauses import FactKind, FactType, ItemKind, Purpose
from backend.policy.plan import Plan
from backend.policy.rules import OrganizationKind

MOST_FACTS = 40
MOST_EVIDENCE = 50
LONGEST_TEXT = 500
LONGEST_NUMBER = 100

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenFact:
    """A fact as it was sent: the value may still be a text, such as "500000" or "true"."""

    kind: str
    value: FactValue | None
    on: date | None = None


def read_value(kind: FactKind, given: FactValue | None) -> FactValue | None:
    """The value in the fact's type; None when it cannot be one."""
    if isinstance(given, str):
        return _read_text(kind.type, given.strip())
    match kind.type:
        case FactType.FLAG:
            return given if isinstance(given, bool) else None
        case FactType.MONEY:
            return _finite(given) if isinstance(given, Decimal) else None
        case FactType.DATE:
            return given if isinstance(given, date) else None
    return None


def value_as_text(value: FactValue) -> str:
    """The one way of writing the value: `true`, `500000.00`, `2026-01-31`, or the text."""
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:.2f}"
    return str(value)


def _read_text(wanted: FactType, text: str) -> FactValue | None:
    match wanted:
        case FactType.FLAG:
            return {"true": True, "false": False}.get(text)
        case FactType.MONEY:
            return _read_amount(text)
        case FactType.DATE:
            return _read_day(text)
    return text or None


def _read_amount(text: str) -> Decimal | None:
    if len(text) > 32 or not text.isascii() or "_" in text:
        return None
    try:
        return _finite(Decimal(text))
    except InvalidOperation:
        return None


def _finite(amount: Decimal) -> Decimal | None:
    return amount if amount.is_finite() else None


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def claim_of(
    plan: Plan,
    kind: ItemKind,
    clause: str | None,
    facts: Iterable[GivenFact],
    evidence: Iterable[Evidence],
    registered_on: date | None,
) -> Claim:
    """What the judge judges; facts that cannot be read are left out (`check_claim` names them)."""
    read: dict[str, Fact] = {}
    for given in facts:
        known = plan.fact_kind(given.kind)
        value = None if known is None else read_value(known, given.value)
        if value is not None:
            read[given.kind] = Fact(value, given.on)
    return Claim(kind, clause, read, tuple(evidence), registered_on)


def check_claim(
    plan: Plan,
    kind: ItemKind,
    clause: str | None,
    facts: Sequence[GivenFact],
    evidence: Sequence[Evidence],
    today: date,
    purpose: Purpose = Purpose.LANDED,
) -> list[Violation]:
    """Everything that a claim may not say, with paths as in its input."""
    found = [*_clause(plan, kind, clause, purpose)]
    found += _size("facts", len(facts), MOST_FACTS)
    found += _size("evidence", len(evidence), MOST_EVIDENCE)
    asked = {code for c in plan.clauses_for(kind, purpose) for code in c.fact_codes()}
    seen: set[str] = set()
    for i, fact in enumerate(facts[:MOST_FACTS]):
        path = ("facts", str(i))
        found += _fact(plan, fact, asked, fact.kind in seen, path, today)
        seen.add(fact.kind)
    kinds = {code for c in plan.clauses_for(kind, purpose) for code in c.evidence_codes()}
    for i, piece in enumerate(evidence[:MOST_EVIDENCE]):
        found += _evidence(piece, kinds, ("evidence", str(i)), today)
    return found


def _clause(plan: Plan, kind: ItemKind, code: str | None, purpose: Purpose) -> Iterator[Violation]:
    if code is None:
        return
    clause = plan.clause(code)
    if clause is None or clause.purpose is not purpose:
        message = Text("没有这个条款。", "There is no such clause.")
        yield Violation("UNKNOWN_CLAUSE", ("clause",), message)
    elif clause.kind is not kind:
        message = Text(
            "这个条款不适用于该成果的类别，请按成果类别选择条款。",
            "This clause is not for items of this kind; choose one that is.",
        )
        yield Violation("WRONG_KIND", ("clause",), message, code)


def _size(name: str, number: int, most: int) -> Iterator[Violation]:
    if number > most:
        message = Text(
            f"最多 {most} 项，现有 {number} 项。", f"At most {most}; these are {number}."
        )
        yield Violation("TOO_MANY", (name,), message)


def _fact(
    plan: Plan, fact: GivenFact, asked: set[str], repeated: bool, path: Path, today: date
) -> Iterator[Violation]:
    kind = plan.fact_kind(fact.kind)
    if kind is None or fact.kind not in asked:
        message = Text("落地标准没有要求这项事实。", "The standard does not ask for this fact.")
        yield Violation("UNKNOWN_FACT", (*path, "kind"), message)
        return
    if repeated:
        message = Text("同一项事实只能填写一次。", "A fact is given once.")
        yield Violation("REPEATED", (*path, "kind"), message)
    yield from _value(plan, kind, fact.value, (*path, "value"), today)
    yield from _day(fact.on, (*path, "on"), today)


def _value(
    plan: Plan, kind: FactKind, given: FactValue | None, path: Path, today: date
) -> Iterator[Violation]:
    value = read_value(kind, given)
    if value is None:
        yield Violation("WRONG_TYPE", path, _WANTED[kind.type])
    elif isinstance(value, Decimal):
        fault = amount_fault(value, path)
        if fault is not None:
            yield fault
    elif isinstance(value, date):
        yield from _day(value, path, today)
    elif isinstance(value, str):
        yield from _words(plan, kind, value, path)


def _words(plan: Plan, kind: FactKind, value: str, path: Path) -> Iterator[Violation]:
    if len(value) > LONGEST_TEXT:
        yield _too_long(path, LONGEST_TEXT)
    elif kind.type is FactType.CHOICE:
        choices = plan.choices(kind)
        if value not in {choice.code for choice in choices}:
            zh = "、".join(choice.name.zh for choice in choices)
            en = ", ".join(choice.code for choice in choices)
            message = Text(f"请从以下选项中选择：{zh}。", f"Choose one of: {en}.")
            yield Violation("UNKNOWN_CHOICE", path, message)


def _day(day: date | None, path: Path, today: date) -> Iterator[Violation]:
    if day is None:
        return
    if day > today:
        message = Text(
            f"日期不能晚于今天（{today}）。", f"The date may not be after today ({today})."
        )
        yield Violation("FUTURE_DATE", path, message)
    elif day < EARLIEST:
        message = Text(f"日期不能早于 {EARLIEST}。", f"The date may not be before {EARLIEST}.")
        yield Violation("OUT_OF_RANGE", path, message)


def _evidence(piece: Evidence, kinds: set[str], path: Path, today: date) -> Iterator[Violation]:
    if piece.kind not in kinds:
        message = Text(
            "落地标准没有要求这类证明材料。", "The standard does not ask for evidence of this kind."
        )
        yield Violation("UNKNOWN_EVIDENCE", (*path, "kind"), message)
    if piece.number is not None and len(piece.number) > LONGEST_NUMBER:
        yield _too_long((*path, "number"), LONGEST_NUMBER)
    yield from _day(piece.dated, (*path, "date"), today)


def _too_long(path: Path, most: int) -> Violation:
    return Violation("TOO_LONG", path, Text(f"最多 {most} 个字符。", f"At most {most} characters."))


_WANTED = {
    FactType.FLAG: Text("请选择“是”或“否”。", "Must be true or false."),
    FactType.MONEY: Text("请填写金额（元）。", "Must be an amount in yuan."),
    FactType.DATE: Text("请填写日期，如 2026-01-31。", "Must be a date, such as 2026-01-31."),
    FactType.TEXT: Text("请填写文字。", "Must be a text."),
    FactType.CHOICE: Text("请选择一项。", "Must be one of the choices."),
}


@dataclass(frozen=True, slots=True)
class Verifier:
    """Who would verify: account, role, and the organization it acts for."""

    account: int
    role: Role
    organization: int | None
    organization_code: str | None
    organization_kind: OrganizationKind | None


@dataclass(frozen=True, slots=True)
class ClaimedItem:
    """The item of a claim, as far as it decides who verifies.

    `organizations` are the first and all co-reporters, `organization_codes` their codes in the
    plan (where they have one); `accountable` the account answering for its service entry.
    """

    organizations: frozenset[int]
    organization_codes: frozenset[str] = frozenset()
    accountable: int | None = None
    industry: str | None = None
    source: str | None = None
    tags: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class ClaimedBy:
    """Who claimed: the account, and the organization it acted for."""

    account: int
    organization: int | None
    organization_code: str | None = None


def check_verifier(
    plan: Plan, verifier: Verifier, item: ClaimedItem, claimed: ClaimedBy
) -> list[Violation]:
    """Why this person may not verify the claim; nothing when it may (head of the standards)."""
    if not allowed(verifier.role, Permission.LANDING_VERIFY):
        return [_barred("NOT_A_VERIFIER")]
    lead = plan.lead_department.code
    own_of_lead = lead in {claimed.organization_code, *item.organization_codes}
    barred = {
        "VERIFIER_IS_CLAIMANT": verifier.account == claimed.account,
        "VERIFIER_IS_ACCOUNTABLE": verifier.account == item.accountable,
        "VERIFIER_OF_PARTY": verifier.organization is not None
        and verifier.organization in {claimed.organization, *item.organizations},
        "ITEM_OF_LEAD_DEPARTMENT": own_of_lead
        and (verifier.role is Role.LEAD_SUPERVISOR or verifier.organization_code == lead),
        "OUT_OF_SCOPE": verifier.role is Role.SUPERVISOR
        and not _in_scope(plan, verifier, item, own_of_lead),
    }
    return [_barred(code) for code, holds in barred.items() if holds]


def _in_scope(plan: Plan, verifier: Verifier, item: ClaimedItem, own_of_lead: bool) -> bool:
    """Department supervisors verify within their scope, and what is the lead department's own."""
    if verifier.organization_kind is not OrganizationKind.DEPARTMENT:
        return False
    if verifier.organization_code is None:
        return False  # the plan says who supervises
    if own_of_lead:
        return True
    return bool(
        plan.in_scope(
            verifier.organization_code,
            verifier.organization_kind,
            industry=item.industry,
            source=item.source,
            tags=item.tags,
        )
    )


_BARRED = {
    "NOT_A_VERIFIER": Text("只有主管部门可以认定落地。", "Only supervisors verify landings."),
    "VERIFIER_IS_CLAIMANT": Text(
        "申报人不能认定自己的申报。", "Claimants do not verify their own."
    ),
    "VERIFIER_IS_ACCOUNTABLE": Text(
        "服务责任人不能认定自己负责的成果。",
        "The person accountable for an item does not verify its landing.",
    ),
    "VERIFIER_OF_PARTY": Text(
        "申报单位、首报单位和联合上报单位的人员须回避。",
        "People of the claiming, first- or co-reporting organization do not verify.",
    ),
    "ITEM_OF_LEAD_DEPARTMENT": Text(
        "主管部门自己的成果须由其他部门认定。",
        "Items of the department in charge are verified by another department.",
    ),
    "OUT_OF_SCOPE": Text(
        "该成果不在本部门的职责范围内。", "The item is not within this department's scope."
    ),
}


def _barred(code: str) -> Violation:
    return Violation(code, ("id",), _BARRED[code])
