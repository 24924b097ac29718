"""DEM-1: whether a demand is real, judged by the plan's clause of that purpose. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from backend.core.errors import Text, Violation
from backend.demands.rules import STAGE_NAMES
from backend.demands.values import UNCOUNTED, DemandStage, ProofState
from backend.policy.clauses import ItemKind, Purpose
from backend.policy.plan import Plan
from backend.standards.claims import Claim, Evidence, Fact, MissingPiece, Verdict
from backend.standards.judge import judge

BUDGET = "cooperation_budget"
SIGNED = "signed_and_stamped"
LETTER = "DEMAND_LETTER"
"""The plan's words for what the platform knows of a demand."""


@dataclass(frozen=True, slots=True)
class Proven:
    """What of a demand its reality is judged by; `on` is the day on which it was handed in."""

    budget: Decimal | None
    has_letter: bool
    letter_dated: date | None
    state: ProofState
    on: date


def judged(plan: Plan, proven: Proven, today: date) -> Verdict:
    """The judge's answer; signature and stamp are what center staff confirm."""
    facts = {SIGNED: Fact(proven.state is ProofState.CONFIRMED, proven.on)}
    if proven.budget is not None:
        facts[BUDGET] = Fact(proven.budget, proven.on)
    letter = (Evidence(LETTER, None, proven.letter_dated),) if proven.has_letter else ()
    claim = Claim(ItemKind.DEMAND, None, facts, letter)
    return judge(plan, claim, today, Purpose.FOUND)


def missing_from_proof(verdict: Verdict) -> tuple[MissingPiece, ...]:
    """What the firm still has to give; the confirmation is not its to give."""
    return tuple(piece for piece in verdict.missing if SIGNED not in piece.codes)


_FIELDS = {BUDGET: "budget", LETTER: "letter"}


def check_proof(verdict: Verdict) -> list[Violation]:
    """Why the proof is not complete, with paths in `demandProve`."""
    return [
        Violation(f"{p.form}_{p.lack}", (_FIELDS.get(p.codes[0], p.codes[0]),), p.text, "DEM-1")
        for p in missing_from_proof(verdict)
    ]


def why_not_counted(
    verdict: Verdict, stage: DemandStage, state: ProofState, reason: str | None
) -> list[Text]:
    """KPI-c: why a demand does not count; nothing where it does."""
    out: list[Text] = []
    if stage in UNCOUNTED - {DemandStage.DRAFT}:
        name = STAGE_NAMES[stage]
        out = [Text(f"登记{name.zh}", f"The registration is {name.en}")]
    if state is ProofState.CONFIRMED:
        return out
    return out + _why_not_real(verdict, state, reason)


def _why_not_real(verdict: Verdict, state: ProofState, reason: str | None) -> list[Text]:
    found = [piece.text for piece in missing_from_proof(verdict)]
    if state is ProofState.RETURNED and reason:
        found.append(Text(f"证明被退回：{reason}", f"The proof was returned: {reason}"))
    elif state is ProofState.WAITING:
        found.append(
            Text("等待中心核对签字盖章", "Waits for the center to check signature and stamp")
        )
    elif not found:
        found.append(Text("证明尚未提交", "The proof has not been handed in"))
    return found


def check_then(verdict: Verdict, letter_dated: date | None, on: date) -> list[Violation]:
    """KPI-i: whether the proof could be complete on the original day."""
    if letter_dated is not None and letter_dated > on:
        message = Text(
            f"补录日期不能早于技术合作需求书的日期（{letter_dated}）。",
            f"On that day the letter, dated {letter_dated}, had not been written.",
        )
        return [Violation("BEFORE_THE_LETTER", ("on",), message, "KPI-i")]
    if not verdict.holds:
        message = Text(
            "按补录日期，该需求不符合真实需求的标准。",
            "By the standard of that day the demand is not real.",
        )
        return [Violation("NOT_REAL_THEN", ("on",), message, "DEM-1")]
    return []


def check_confirmed(state: ProofState) -> list[Violation]:
    """KPI-i: the day of a proof is approved once the proof itself is confirmed."""
    if state is ProofState.CONFIRMED:
        return []
    message = Text(
        "真实需求证明尚未经中心确认，暂不能批准补录。",
        "The center has not confirmed the proof yet; its day is approved after that.",
    )
    return [Violation("PROOF_NOT_CONFIRMED", ("id",), message, "DEM-1")]


COLUMNS = (
    "budget",
    "letter_id",
    "letter_dated",
    "proof",
    "proved_at",
    "proof_decided_at",
    "proof_decided_by_id",
    "proof_reason",
    "back_state",
    "back_on",
    "back_proof_id",
    "back_reason",
)
"""What of a demand is its proof, and the wish for another day of it."""

_WORTH = (ProofState.NONE, ProofState.RETURNED, ProofState.WAITING, ProofState.CONFIRMED)


class Given(NamedTuple):
    """A proof as far as it has come, and its day."""

    state: ProofState
    on: datetime | None


def goes_over(kept: Given, merged: Given) -> bool:
    """Whether a merged demand's proof takes the place of the kept one's.

    It has come further, or both are confirmed and it was the first: a demand counts once, in the
    year in which its complete proof was handed in (KPI-b).
    """
    if kept.state is merged.state is ProofState.CONFIRMED:
        return kept.on is not None and merged.on is not None and merged.on < kept.on
    return _WORTH.index(merged.state) > _WORTH.index(kept.state)
