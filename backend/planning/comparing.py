"""A plan file compared with the plan in force: what is wrong with it, or what it would change."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.planning.effects import Both, Effect, effects
from backend.policy.actions import NoPlan, digest_of, parsed
from backend.policy.differences import Change, differences
from backend.policy.reading import PlanError, Problem, parse_plan

AROUND = 2
"""Lines of the file that are shown before and after what differs."""


class Compared(NamedTuple):
    """What was found of a text: its hash, the version it was compared with, and either problems
    or what differs, in entries, in lines, and in what becomes of records."""

    sha256: str
    against: int
    problems: Sequence[Problem]
    changes: Sequence[Change]
    effects: Sequence[Effect]
    lines: str


async def compare(reader: Reader, text: str, now: datetime) -> Compared:
    """Compare the text with the plan in force."""
    number, held, digest = await _newest(reader)
    try:
        after = parse_plan(text)
    except PlanError as error:
        return Compared(digest_of(text), number, error.problems, [], [], "")
    before = parsed(digest, held)
    return Compared(
        digest_of(text),
        number,
        [],
        differences(before, after),
        await effects(reader, Both(before, after, before.day_of(now))),
        _lines(held, text),
    )


async def _newest(reader: Reader) -> tuple[int, str, str]:
    rows = await reader.fetch(
        sql("SELECT id, text, sha256 FROM plan_version ORDER BY id DESC LIMIT 1")
    )
    if not rows:
        raise NoPlan("no plan file has been loaded into this database")
    return rows[0]["id"], rows[0]["text"], rows[0]["sha256"]


def _lines(before: str, after: str) -> str:
    """The lines that differ, as `diff -u` writes them."""
    was, now = before.splitlines(), after.splitlines()
    return "\n".join(list(difflib.unified_diff(was, now, lineterm="", n=AROUND))[2:])
