"""KPI-i: a demand whose proof was complete before the platform counts in the year of that proof.

What decides the year of a demand is the day of its complete proof (KPI-b): proof handed in here in
January for a registration of December counts in January's year, unless the proof is older than
that and the lead department approves its day.
"""

from __future__ import annotations

from datetime import date

from backend.achievements.backdating import BackEntries
from backend.core.errors import Violation
from backend.demands import proof, rules
from backend.demands.models import Demand
from backend.demands.values import ProofState
from backend.policy.actions import current_plan


def _stands(row: Demand) -> bool:
    return rules.is_proven(row.stage, row.proof)


async def _asked(row: Demand, on: date, today: date) -> list[Violation]:
    plan = await current_plan()
    then = proof.Proven(row.budget, True, row.letter_dated, ProofState.CONFIRMED, on)
    return proof.check_then(proof.judged(plan, then, today), row.letter_dated, on)


def _approved(row: Demand) -> list[Violation]:
    return proof.check_confirmed(row.proof)


BACK_ENTRIES = BackEntries(Demand, "proved_at", _stands, _asked, _approved)
