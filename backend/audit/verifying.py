"""The chain as auditors check it: so much at a time; what was found is kept in the log itself."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from backend.audit.actions import kept_heads, portion
from backend.audit.rules import FIRST, Chain, Fault
from backend.core.database import rows_of
from backend.core.sql import Sql, sql
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write

SUBJECT = "audit_check"
"""What a check is in the log."""

MOST_ENTRIES = 50_000
"""Entries that are checked at once, some two seconds; the next check goes on from there."""

MOST_FAULTS = 20
"""Faults that are kept word for word; all are counted."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was found, from the first entry up to `entries`, whose hash is `head`.

    `complete`: that was the last entry then, and the kept heads know of no other.
    """

    at: datetime
    entries: int
    head: str
    complete: bool
    fault_count: int
    faults: tuple[Fault, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found wrong."""
        return self.fault_count == 0

    def logged(self) -> dict[str, Any]:
        """As the log keeps it."""
        return {
            "entries": self.entries,
            "head": self.head,
            "complete": self.complete,
            "fault_count": self.fault_count,
            "faults": [{"entry": f.entry, "what": f.what, "zh": f.zh} for f in self.faults],
        }


def newest() -> Sql:
    """The statement that finds the body of the last check's entry."""
    return sql(
        "SELECT e.body FROM audit_entry e WHERE e.subject = {} ORDER BY e.id DESC LIMIT 1", SUBJECT
    )


def said_by(body: str) -> Check:
    """The check that the entry tells of."""
    entry = orjson.loads(body)
    said = entry["after"]
    return Check(
        datetime.fromisoformat(entry["at"]),
        said["entries"],
        said["head"],
        said["complete"],
        said["fault_count"],
        tuple(Fault(f["entry"], f["what"], f["zh"]) for f in said["faults"]),
    )


async def check(write: Write, draft: Draft) -> Check:
    """Check the chain on from where the last check stopped; from the first entry where it ended."""
    await write.alone([SUBJECT])
    begun = None if draft.get("anew") else await _unfinished()
    chain = Chain(
        kept_heads(write.audit_head), begun.entries if begun else 0, begun.head if begun else FIRST
    )
    complete = await _walk(chain)
    if complete:
        chain.finish()
    found = _joined(begun, chain, complete, write.now)
    write.note(SUBJECT, None, found.logged())
    return found


async def _unfinished() -> Check | None:
    rows = await rows_of(newest())
    last = said_by(rows[0]["body"]) if rows else None
    return None if last is None or last.complete else last


async def _walk(chain: Chain) -> bool:
    """Walk on; whether the end was reached."""
    until = chain.count + MOST_ENTRIES
    while chain.count < until:
        rows = await rows_of(portion(chain.count))
        if not rows:
            return True
        await asyncio.to_thread(chain.walk, rows)
    return False


def _joined(begun: Check | None, chain: Chain, complete: bool, at: datetime) -> Check:
    earlier = begun.faults if begun else ()
    count = (begun.fault_count if begun else 0) + len(chain.faults)
    faults = (*earlier, *chain.faults)[:MOST_FAULTS]
    return Check(at, chain.count, chain.last, complete, count, faults)
