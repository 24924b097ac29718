"""DEM-1: whether a demand is real, judged by the plan's clause of that purpose. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.core.errors import Text, Violation
from backend.demands.values import ProofState
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


def why_not_real(verdict: Verdict, state: ProofState, reason: str | None) -> list[Text]:
    """KPI-c: why a demand does not count; nothing where it does."""
    if state is ProofState.CONFIRMED:
        return []
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
