"""Checking the log against itself and against the head kept outside the database."""

from __future__ import annotations

from pathlib import Path

from backend.audit.rules import Chain, heads_of
from backend.core.database import rows_of
from backend.core.sql import Sql, sql

_PORTION = 5_000


def kept_heads(head_file: Path | None) -> dict[int, set[str]]:
    """The heads that are kept outside the database, by entry number."""
    if head_file is None or not head_file.exists():
        return {}
    return heads_of(head_file.read_text(errors="replace").splitlines())


def portion(after: int) -> Sql:
    """The statement that reads the next entries."""
    return sql("SELECT * FROM audit_entry WHERE id > {} ORDER BY id LIMIT {}", after, _PORTION)


async def verify(head_file: Path) -> Chain:
    """Walk the whole log; the chain that comes back is finished and holds every fault."""
    chain = Chain(kept_heads(head_file))
    while rows := await rows_of(portion(chain.count)):
        chain.walk(rows)
    chain.finish()
    return chain
