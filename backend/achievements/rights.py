"""What a viewer may do with an achievement, as its page asks."""

from __future__ import annotations

from collections.abc import Sequence

from backend.achievements import disclosure, rules
from backend.achievements.backentry import BackEntry, check_stage
from backend.achievements.values import UNCOUNTED, PartyRole, Stage
from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.core.viewer import Viewer

_UNCOUNTED = ", ".join(f"'{s}'" for s in sorted(UNCOUNTED))


def editable(viewer: Viewer, stage: Stage, reporter: int) -> bool:
    """Whether the viewer may change and submit it."""
    mine = viewer.may(Permission.ACHIEVEMENT_REGISTER) and viewer.organization == reporter
    return mine and stage in rules.EDITABLE


def repairable(viewer: Viewer, stage: Stage) -> bool:
    """Whether the viewer may return or void it (DISC-5)."""
    return viewer.may(Permission.REGISTRATION_REPAIR) and not rules.check_voidable(stage)


def back_enterable(viewer: Viewer, stage: Stage, state: BackEntry | None, reporter: int) -> bool:
    """Whether the viewer may ask that it counts in its own year (KPI-i)."""
    own = viewer.may(Permission.ACHIEVEMENT_REGISTER) and viewer.organization == reporter
    return own and not check_stage(stage not in UNCOUNTED, state)


def admissible(viewer: Viewer, stage: Stage) -> bool:
    """Whether the viewer may admit it to the service library by a recommendation (EVAL-2)."""
    return viewer.may(Permission.SERVICE_MANAGE) and stage is Stage.SUBMITTED


async def claimable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    """Whether the viewer may claim a landing of each."""
    viewer = reader.viewer
    if not viewer.may(Permission.LANDING_CLAIM):
        return [False] * len(numbers)
    found = await reader.fetch(
        sql(
            "SELECT t.id, t.reporter_id, ARRAY(SELECT p.organization_id FROM achievement_party p "
            f"WHERE p.achievement_id = t.id AND p.role = '{PartyRole.CO_REPORTER}') AS joined, "
            "(SELECT s.accountable_id FROM service_entry s WHERE s.achievement_id = t.id "
            "AND s.left_at IS NULL) AS accountable FROM achievement t "
            f"WHERE t.id = ANY({{}}::bigint[]) AND t.stage NOT IN ({_UNCOUNTED})",
            numbers,
        )
    )
    mine = {
        r["id"]
        for r in found
        if rules.may_claim(viewer, (r["reporter_id"], *r["joined"]), r["accountable"])
    }
    return [n in mine for n in numbers]


async def publishable(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    """Whether the viewer may publish each, for the first time or anew (LIB-6)."""
    if not reader.viewer.may(Permission.ACHIEVEMENT_PUBLISH):
        return [False] * len(numbers)
    stands = sql(
        "EXISTS (SELECT 1 FROM publication p WHERE p.achievement_id = t.id "
        f"AND p.taken_down_at IS NULL AND NOT {disclosure.CHANGED.replace('{}', 'p')})"
    )
    return await reader.meeting(
        "achievement", numbers, sql(f"t.stage NOT IN ({_UNCOUNTED})"), sql("NOT {}", stands)
    )
