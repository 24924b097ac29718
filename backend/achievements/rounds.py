"""EVAL-8: every achievement enters an evaluation batch within so many months of its registration.

Due is what stands in the discovery library and has never been in a batch. What was admitted by a
recommendation (EVAL-2) or has landed can enter none, and is not due.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from backend.achievements.values import Stage
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, sql
from backend.policy.current import plan_in_force
from backend.policy.plan import Plan
from backend.policy.rules import months_after

_AWAITED = f"({{}}.stage = '{Stage.SUBMITTED}' AND {{}}.first_batch_at IS NULL)"
"""The condition over achievements that their first batch is awaited: a fact of their own, which
tells of no batch that the viewer may not see."""


async def due_on(reader: Reader, numbers: list[int]) -> list[date | None]:
    """The last day for each achievement to enter a batch; None where none is awaited."""
    plan = await plan_in_force(reader)
    rows = await reader.fetch(
        sql(
            "SELECT t.id, t.submitted_at FROM achievement t "
            f"WHERE t.id = ANY({{}}::bigint[]) AND {_AWAITED.replace('{}', 't')}",
            numbers,
        )
    )
    months = plan.evaluation.batch_within_months
    found = {row["id"]: months_after(plan.day_of(row["submitted_at"]), months) for row in rows}
    return [found.get(n) for n in numbers]


async def overdue(reader: Reader, numbers: list[int]) -> list[bool]:
    """Whether that day has passed."""
    today = (await plan_in_force(reader)).day_of(datetime.now(UTC))
    return [due is not None and due < today for due in await due_on(reader, numbers)]


def overdue_condition(row: str, plan: Plan, today: date) -> Sql:
    """The same as a condition over achievements."""
    return sql(
        f"({_AWAITED.replace('{}', row)} AND (({row}.submitted_at AT TIME ZONE {{}}::text)::date "
        "+ make_interval(months => {}::int))::date < {}::date)",
        plan.city.timezone.key,
        plan.evaluation.batch_within_months,
        today,
    )
