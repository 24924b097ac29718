"""Whether registrations are within the scope of who reported them (DISC-3)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.policy.current import plan_in_force
from backend.policy.rules import OrganizationKind


def out_of_scope(table: str) -> Callable[[Reader, list[int]], Awaitable[Sequence[bool]]]:
    """For rows of the table, by their ids: which are out of their first reporter's scope.

    None of an organization without a scope is, nor one that says neither industry nor source.
    The table has the columns `source`, `industry_id` and `reporter_id`.
    """

    async def found(reader: Reader, numbers: list[int]) -> Sequence[bool]:
        plan = await plan_in_force(reader)
        rows = await reader.fetch(
            sql(
                "SELECT t.id, o.code, o.kind, i.code AS industry, t.source "
                f'FROM "{table}" t JOIN organization o ON o.id = t.reporter_id '
                "LEFT JOIN industry i ON i.id = t.industry_id WHERE t.id = ANY({}::bigint[])",
                numbers,
            )
        )
        outside = {
            row["id"]
            for row in rows
            if (row["industry"] or row["source"])
            and plan.in_scope(
                row["code"],
                OrganizationKind(row["kind"]),
                industry=row["industry"],
                source=row["source"],
            )
            is False
        }
        return [n in outside for n in numbers]

    return found
