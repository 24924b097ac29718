"""The dictionaries that the cells of some rows are read by."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

from backend.core.database import rows_of
from backend.core.errors import Text
from backend.core.ids import GlobalId
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, sql
from backend.core.texts import folded
from backend.policy.actions import current_plan
from backend.policy.current import plan_in_force
from backend.policy.plan import Plan
from backend.sheets.cells import Organizations, Term, Vocabulary
from backend.sheets.columns import Cells
from backend.sheets.kinds import Declared

_DICTIONARIES = {"industries": ("Industry", "industry"), "towns": ("Town", "town")}


Fetch = Callable[[Sql], Awaitable[Sequence[Any]]]


async def dictionaries() -> dict[str, list[Term]]:
    """The plan's dictionaries, in their order, as a write sees them."""
    return await _read(rows_of, await current_plan())


async def dictionaries_read(reader: Reader) -> dict[str, list[Term]]:
    """The plan's dictionaries, as one request's reads see them."""
    return await _read(reader.fetch, await plan_in_force(reader))


async def _read(fetch: Fetch, plan: Plan) -> dict[str, list[Term]]:
    found = {}
    for name, (type_name, table) in _DICTIONARIES.items():
        rows = await fetch(sql(f"SELECT id, code, name, name_en FROM {table} ORDER BY id"))
        found[name] = [
            Term(Text(r["name"], r["name_en"]), r["code"], str(GlobalId(type_name, r["id"])))
            for r in rows
        ]
    found["sources"] = [Term(Text(s.name.zh, s.name.en), s.code, s.code) for s in plan.sources]
    return found


async def vocabulary_of(declared: Declared, rows: Iterable[Cells]) -> Vocabulary:
    """The dictionaries, and of organizations those that the rows name."""
    sorts = [(c.key, c.sort) for c in declared.columns if isinstance(c.sort, Organizations)]
    named = {
        name
        for cells in rows
        for key, sort in sorts
        for name in sort.named(cells.get(key, ""))
        if name
    }
    return Vocabulary(await dictionaries(), await _organizations(named))


async def _organizations(named: set[str]) -> dict[str, str]:
    if not named:
        return {}
    rows = await rows_of(
        sql(
            "SELECT id, name_fold, credit_code FROM organization WHERE active AND "
            "(name_fold = ANY({}::text[]) OR credit_code = ANY({}::text[]))",
            sorted(folded(name) for name in named),
            sorted(name.upper() for name in named),
        )
    )
    found: dict[str, Any] = {}
    for row in rows:
        number = str(GlobalId("Organization", row["id"]))
        found[row["name_fold"]] = number
        if row["credit_code"]:
            found[folded(row["credit_code"])] = number
    return found
