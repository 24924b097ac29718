"""The two records of a merge, locked, and what has become of them and belongs to them."""

from __future__ import annotations

from typing import Any

from backend.achievements import rules as achievements
from backend.achievements.backentry import BackEntry
from backend.achievements.models import Achievement, Publication
from backend.achievements.values import UNCOUNTED
from backend.core.database import client
from backend.core.ids import GlobalId
from backend.core.sql import sql
from backend.core.writing.write import Write
from backend.demands import proof, repairs
from backend.demands import rules as demands
from backend.demands.models import Demand
from backend.demands.naming import ITEMS
from backend.demands.values import UNCOUNTED as UNCOUNTED_DEMANDS
from backend.demands.values import ProofState
from backend.evaluations.models import DemandScreening, EvaluationItem
from backend.evaluations.values import EvaluationOutcome
from backend.landings.models import Landing
from backend.library.models import ServiceEntry
from backend.merges.rules import Hindrances, Side

Item = Achievement | Demand
MODELS: dict[str, type[Any]] = {model.__name__: model for model in ITEMS.values()}
"""The kinds of items by their names in the schema."""

PARTS: dict[str, tuple[type[Any], ...]] = {
    "achievement": (EvaluationItem, ServiceEntry, Landing),
    "demand": (DemandScreening, ServiceEntry, Landing),
}
"""What belongs to an item and goes over with it, by the item's kind."""


def member_of(row: Item) -> str:
    """The kind of an item, as the columns that point to it are named."""
    return "demand" if isinstance(row, Demand) else "achievement"


async def both(write: Write, kept: GlobalId | None, merged: GlobalId | None) -> tuple[Item, Item]:
    """The two records, where the viewer sees them; locked in one order, whichever is which.

    What goes over is locked before them: whoever decides on an entry or a landing comes to its item
    last, and on a correction to what it corrects after it.
    """
    if merged is not None:
        member = merged.type_name.lower()
        for part in PARTS[member]:
            rows = part.filter(**{f"{member}_id": merged.row}).order_by("-id")
            await rows.select_for_update(no_key=True)
    named = [("kept", kept), ("merged", merged)]
    found: dict[str, Item] = {}
    for name, of in sorted(named, key=lambda n: (n[1] is None, n[1])):
        model = MODELS[of.type_name] if of else Achievement
        found[name] = await write.visible(model, of.row if of else None, name)
    write.demand()
    return found["kept"], found["merged"]


def side(row: Item) -> Side:
    """The record as the rules on merges see it."""
    nature: str | int
    if isinstance(row, Demand):
        name, nature = demands.STAGE_NAMES[row.stage], row.firm_id
        counted = row.proof is ProofState.CONFIRMED and row.stage not in UNCOUNTED_DEMANDS
    else:
        name, nature = achievements.STAGES[row.stage], row.kind.value
        counted = row.stage not in UNCOUNTED
    return Side((member_of(row), row.id), row.stage.value, name, row.submitted_at, counted, nature)


def confirmed_proof_goes_over(kept: Item, merged: Item) -> bool:
    """Whether the kept demand comes to count by the other's proof, or by an earlier one."""
    if not (isinstance(kept, Demand) and isinstance(merged, Demand)):
        return False
    confirmed = merged.proof is ProofState.CONFIRMED
    return confirmed and proof.goes_over(repairs.of(kept), repairs.of(merged))


async def hindrances(kept: Item, merged: Item) -> Hindrances:
    """What has become of both, as far as it stands in the way."""
    member = member_of(kept)
    pair = [kept.id, merged.id]
    evaluated = published = False
    if member == "achievement":
        waiting = [EvaluationOutcome.PENDING, EvaluationOutcome.PASSED]
        evaluated = await EvaluationItem.filter(
            achievement_id__in=pair, outcome__in=waiting
        ).exists()
        published = await Publication.filter(achievement_id=merged.id, taken_down_at=None).exists()
    served = await ServiceEntry.filter(**{f"{member}_id__in": pair}, left_at=None).count()
    return Hindrances(
        evaluated=evaluated,
        served=served == len(pair),
        published=published,
        back_entered=BackEntry.WAITING in (kept.back_state, merged.back_state),
        claimed=await Landing.filter(**{f"{member}_id": merged.id}).exists(),
        verified_by_party=await _verified_by_party(member, kept.id, merged.id),
    )


async def _verified_by_party(member: str, kept: int, merged: int) -> tuple[str, ...]:
    # Of one thing no reporter verifies: what was verified as another's must not become theirs.
    statement = sql(
        "SELECT DISTINCT o.name FROM landing l JOIN account a ON a.id = l.verifier_id "
        "JOIN organization o ON o.id = a.organization_id "
        f"JOIN item i ON i.{member}_id = ANY({{}}::bigint[]) "
        "AND (i.reporter_id = o.id OR o.id = ANY(i.co_reporters)) "
        f"WHERE l.state = 'VERIFIED' AND l.{member}_id = ANY({{}}::bigint[]) "
        f"AND l.{member}_id <> i.{member}_id ORDER BY o.name",
        [kept, merged],
        [kept, merged],
    )
    text, values = statement.compile()
    async with client().acquire_connection() as connection:
        return tuple(row["name"] for row in await connection.fetch(text, *values))
