"""Who has to have exactly one liaison, and has not (DISC-1)."""

from __future__ import annotations

from backend.core.permissions import Permission
from backend.core.reading.reader import Reader
from backend.core.sql import FALSE, Sql, sql
from backend.policy.current import plan_in_force


async def liaison_defects(_root: object, reader: Reader) -> tuple[Sql, ...]:
    """The conditions of organizations that have no liaison, or several."""
    viewer = reader.viewer
    if not (viewer.may(Permission.KPI_READ) or viewer.may(Permission.ACCOUNT_MANAGE)):
        return (FALSE,)
    plan = await plan_in_force(reader)
    said = {o.code: o.liaison_duty for o in plan.all_organizations if o.liaison_duty is not None}
    duty = sql(
        "CASE WHEN t.code = ANY({}::text[]) THEN t.code = ANY({}::text[]) "
        "ELSE t.kind = ANY({}::text[]) END",
        sorted(said),
        sorted(code for code, has in said.items() if has),
        sorted(plan.liaisons.kinds),
    )
    one = sql(
        "(SELECT count(*) FROM account liaison WHERE liaison.organization_id = t.id "
        "AND liaison.role = 'LIAISON' AND liaison.active AND liaison.acts_until IS NULL) = 1"
    )
    return (sql("t.active"), duty, sql("NOT {}", one))
