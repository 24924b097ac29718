"""The plan and its targets as one request's reads see them.

Reads go through the request's reader: a query that asked for a second connection while it holds
one could, with enough others like it, wait for ever.
"""

from __future__ import annotations

from typing import NamedTuple

from backend.core.declaring.kinds import Batch
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.policy.actions import NoPlan, known_plans, parsed
from backend.policy.plan import Plan

_NEWEST = 0


async def plan_in_force(reader: Reader) -> Plan:
    """The plan in force; asked for once in each request, however many rows need it."""
    plan: Plan | None = await reader.batched(_VERSIONS, _NEWEST)
    if plan is None:
        raise NoPlan("no plan file has been loaded into this database")
    return plan


async def plan_version(reader: Reader, number: int) -> Plan:
    """The plan as it was in that version."""
    plan: Plan = await reader.batched(_VERSIONS, number)
    return plan


class SetTarget(NamedTuple):
    """A target that has been set, or taken away, at its version."""

    value: int | None
    version: int


async def city_targets(reader: Reader) -> dict[tuple[str, int], SetTarget]:
    """The city's targets by indicator and year, edits by people included (KPI-a)."""
    rows = await reader.fetch(
        sql("SELECT indicator, year, value, version FROM target WHERE organization_id IS NULL")
    )
    return {
        (row["indicator"], row["year"]): SetTarget(row["value"], row["version"]) for row in rows
    }


async def _versions(reader: Reader, numbers: list[int]) -> list[Plan | None]:
    known = known_plans()
    # A text is 50 kB: only those come that this process has not read before.
    rows = await reader.fetch(
        sql(
            "SELECT id, sha256, CASE WHEN sha256 = ANY({}::text[]) THEN NULL ELSE text END AS text "
            "FROM plan_version WHERE id = ANY({}::bigint[]) "
            "OR id = (SELECT max(id) FROM plan_version)",
            list(known),
            numbers,
        )
    )
    found = {r["id"]: known.get(r["sha256"]) or parsed(r["sha256"], r["text"]) for r in rows}
    newest = found[max(found)] if found else None
    return [newest if n == _NEWEST else found[n] for n in numbers]


_VERSIONS = Batch(_versions, "id")
