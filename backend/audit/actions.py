"""Checking the log against itself and against the head kept outside the database."""

from __future__ import annotations

from pathlib import Path

from backend.audit.rules import Chain, heads_of
from backend.core.database import client

_PORTION = 5_000


def _kept(head_file: Path) -> list[str]:
    return head_file.read_text(errors="replace").splitlines() if head_file.exists() else []


async def verify(head_file: Path) -> Chain:
    """Walk the whole log; the chain that comes back is finished and holds every fault."""
    chain = Chain(heads_of(_kept(head_file)))
    after = 0
    while True:
        async with client().acquire_connection() as connection:
            rows = await connection.fetch(
                "SELECT * FROM audit_entry WHERE id > $1 ORDER BY id LIMIT $2", after, _PORTION
            )
        if not rows:
            break
        chain.walk(rows)
        after = rows[-1]["id"]
    chain.finish()
    return chain
