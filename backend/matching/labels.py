"""Tells what the answers given so far say of the weights of matches."""

from __future__ import annotations

import orjson

from backend.core.database import client
from backend.matching import measuring
from backend.matching.measuring import Compared, Label
from backend.matching.values import DeclineReason
from backend.policy.rules import PartKind

SAYS_NOTHING = frozenset({DeclineReason.NO_CAPACITY, DeclineReason.OTHER})
"""Reasons that are not of how well both match."""

_ANSWERED = """
SELECT p.parts, p.state = 'ACCEPTED' AS accepted FROM match_proposal p
WHERE p.state = 'ACCEPTED' OR p.state = 'DECLINED' AND EXISTS (
    SELECT 1 FROM match_answer a WHERE a.proposal_id = p.id AND a.decline_reason <> ALL($1::text[]))
ORDER BY p.id
"""


async def labels() -> list[Label]:
    """What was accepted, and what was declined for a reason that is of the match."""
    async with client().acquire_connection() as connection:
        rows = await connection.fetch(_ANSWERED, sorted(SAYS_NOTHING))
    return [Label(_values(row["parts"]), row["accepted"]) for row in rows]


def _values(kept: str) -> dict[PartKind, float]:
    return {PartKind(part["kind"]): part["value"] for part in orjson.loads(kept)}


def report(
    found: list[Label], now: measuring.Percents, then: measuring.Percents | None
) -> list[str]:
    """What the labels say: of the weights `then`, or of those that would fit them best."""
    accepted = sum(label.accepted for label in found)
    lines = [f"{accepted} proposals were accepted, {len(found) - accepted} declined for the match."]
    if measuring.few(found):
        return [*lines, f"That says nothing yet: {measuring.FEWEST} of each are needed."]
    if then is not None:
        return [*lines, *_compared(measuring.compared(found, now, then))]
    best = measuring.fitted(found, now)
    said = ", ".join(f"{kind} = {best[kind]}" for kind in PartKind)
    lines += _compared(measuring.promised(found, now))
    return [*lines, f"All labels together fit best: weights = {{ {said} }}"]


def _compared(found: Compared) -> list[str]:
    better = "They are better." if found.is_better else "They are not better beyond chance."
    return [
        f"Accepted before declined: {found.now:.3f} of pairs with today's weights, "
        f"{found.then:.3f} with the others.",
        f"The difference is {found.then - found.now:+.3f} "
        f"(95 %: {found.low:+.3f} to {found.high:+.3f}). {better}",
    ]
