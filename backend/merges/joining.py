"""What a merge carries over: reporters and rights, entries, evaluations, landings, the stage.

Each row goes over by a change of its own, with its entry in the log; what was said on a day (of an
admission, a verification) keeps that day.
"""

from __future__ import annotations

from typing import Any

from backend.achievements import actions as achievements
from backend.achievements import repairs as achievement_repairs
from backend.achievements.models import Achievement
from backend.achievements.values import Stage
from backend.core.writing.write import Write
from backend.demands import actions as demands
from backend.demands import repairs as demand_repairs
from backend.demands.models import Demand
from backend.demands.values import DemandStage
from backend.evaluations.models import EvaluationItem
from backend.merges.rules import higher
from backend.merges.sides import PARTS, Item, member_of


async def join(write: Write, kept: Item, merged: Item) -> None:
    """Let the one become part of the other, whose address it leads to from now on."""
    further = higher(kept.stage.value, merged.stage.value)
    await _carry_over(write, kept, merged)
    if isinstance(kept, Demand):
        assert isinstance(merged, Demand)
        await demand_repairs.join_parts(write, kept, merged)
        await demands.move(write, merged, DemandStage.MERGED, merged_into_id=kept.id)
        if further != kept.stage:
            await demands.move(write, kept, DemandStage(further))
        return
    assert isinstance(merged, Achievement)
    await achievement_repairs.join_parts(write, kept, merged)
    await _hand_on_result(write, kept, merged)
    await achievements.move(write, merged, Stage.MERGED, merged_into_id=kept.id)
    # What has been in a batch is not awaited in one (EVAL-8).
    first = kept.first_batch_at or merged.first_batch_at
    also = {} if first == kept.first_batch_at else {"first_batch_at": first}
    if further != kept.stage:
        await achievements.move(write, kept, Stage(further), **also)
    elif also:
        await write.change(kept, **also)


async def _hand_on_result(write: Write, kept: Achievement, merged: Achievement) -> None:
    # A registered result counts once (LIB-6): the kept one takes it over, or what is merged keeps
    # what it took up, where both took up one.
    result = merged.registered_result_id
    if kept.registered_result_id is None and result is not None:
        await write.change(merged, registered_result_id=None)
        await write.change(kept, registered_result_id=result)


async def _carry_over(write: Write, kept: Item, merged: Item) -> None:
    column = f"{member_of(kept)}_id"
    for part in PARTS[member_of(kept)]:
        only = await _not_judged_together(kept) if part is EvaluationItem else {}
        rows = part.filter(**{column: merged.id}, **only).order_by("id")
        for row in await rows.select_for_update(no_key=True):
            await write.change(row, **{column: kept.id})


async def _not_judged_together(kept: Item) -> dict[str, Any]:
    # Where both were in one batch, each stays the batch's with what it was judged by.
    batches = await EvaluationItem.filter(achievement_id=kept.id).values_list("batch_id", flat=True)
    return {"batch_id__not_in": list(batches)}
