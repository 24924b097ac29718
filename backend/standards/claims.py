"""What is judged and what the judge answers: claims, facts, evidence, verdicts. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.core.errors import Text
from backend.policy.clauses import ItemKind, Leaf

FactValue = bool | Decimal | date | str
"""FLAG, MONEY in yuan, DATE, and TEXT or CHOICE."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a claimant says: a value, and the day on which it happened (None: not said yet)."""

    value: FactValue
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A piece of proof: its kind, and the number and date that it bears."""

    kind: str
    number: str | None = None
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What is judged: an item's kind, the clause named (if any), facts by code, evidence."""

    kind: ItemKind
    clause: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    registered_on: date | None = None
    """When the item was registered here; what happened before is flagged where a clause says so."""


class Form(StrEnum):
    """What a condition is: a group, or a demand for a fact or for evidence."""

    ALL = "ALL"
    ANY = "ANY"
    FACT = "FACT"
    EVIDENCE = "EVIDENCE"


class Lack(StrEnum):
    """Why a fact or a piece of evidence does not satisfy its condition."""

    ABSENT = "ABSENT"
    INCOMPLETE = "INCOMPLETE"
    NOT_MET = "NOT_MET"
    WRONG_DATE = "WRONG_DATE"


@dataclass(frozen=True, slots=True)
class ConditionVerdict:
    """One condition of a clause; groups come before what they hold, one deeper."""

    depth: int
    form: Form
    text: Text
    holds: bool
    optional: bool
    codes: tuple[str, ...]
    """The fact, or the kinds of evidence, that the condition asks for; none for groups."""
    shown_by: tuple[str, ...] = ()
    """Of a fact, the kinds of evidence that the clause asks for beside it."""


@dataclass(frozen=True, slots=True)
class MissingPiece:
    """One thing to add or to set right, so that the clause holds."""

    clause: str
    form: Form
    codes: tuple[str, ...]
    """The fact's code, or the kinds of evidence of which one is enough."""
    lack: Lack
    text: Text
    condition: Leaf


@dataclass(frozen=True, slots=True)
class Flag:
    """What a verifier should see though it breaks no rule."""

    code: str
    text: Text


@dataclass(frozen=True, slots=True)
class ClauseVerdict:
    """One clause: whether it holds, since when, and else the least that would make it hold."""

    code: str
    text: Text
    holds: bool
    landed_on: date | None
    """The day of the last fact that the clause needs."""
    conditions: tuple[ConditionVerdict, ...]
    missing: tuple[MissingPiece, ...]
    flags: tuple[Flag, ...]
    note: Text | None = None
    """Why it does not hold though nothing is missing: it was not in force on that day."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The whole answer; with a clause named, that clause decides, else any clause may."""

    holds: bool
    landed_on: date | None
    clauses: tuple[ClauseVerdict, ...]
    missing: tuple[MissingPiece, ...]
    flags: tuple[Flag, ...]
    decisive: str | None
    """The clause that the verdict speaks of: the one named, or the one that holds or is nearest."""
