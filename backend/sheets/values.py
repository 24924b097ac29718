"""The closed sets of sheets that are brought in, and their limits."""

from __future__ import annotations

from enum import StrEnum


class SheetKind(StrEnum):
    """What each row of a sheet registers."""

    ACHIEVEMENT = "ACHIEVEMENT"
    DEMAND = "DEMAND"


class SheetState(StrEnum):
    """Where the import of a sheet stands."""

    CHECKING = "CHECKING"
    """Its rows are being tried, and nothing of it stays."""
    READY = "READY"
    """Every row has its outcome; the person decides."""
    RUNNING = "RUNNING"
    """Its rows are being registered."""
    STOPPED = "STOPPED"
    """A person stopped it, or it could not go on; it can be run again."""
    FINISHED = "FINISHED"


class SheetMode(StrEnum):
    """Which rows a run brings in."""

    GOOD_ROWS = "GOOD_ROWS"
    """Those that can be."""
    ALL_OR_NONE = "ALL_OR_NONE"
    """Every row, in one write; or nothing."""


class SheetOutcome(StrEnum):
    """What comes, or came, of a row."""

    WAITING = "WAITING"
    CREATE = "CREATE"
    JOIN = "JOIN"
    REFUSED = "REFUSED"
    CREATED = "CREATED"
    JOINED = "JOINED"


WORKING = frozenset({SheetState.CHECKING, SheetState.RUNNING})
"""States in which the server is at work on it."""

OPEN = frozenset({SheetOutcome.CREATE, SheetOutcome.JOIN, SheetOutcome.REFUSED})
"""Outcomes of rows that were tried, and of which nothing came yet."""

COMING = frozenset({SheetOutcome.CREATE, SheetOutcome.JOIN})
"""Outcomes of rows that a run brings in."""

DONE = frozenset({SheetOutcome.CREATED, SheetOutcome.JOINED})
"""Outcomes of rows that came in."""

MOST_ROWS = 50_000
MOST_COLUMNS = 200
MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of all that is packed into a workbook."""
LONGEST_CELL = 6_000
"""Characters; the longest text that a registration takes has 5,000."""
MOST_CHARACTERS = 40_000_000
"""Of all that is kept of one sheet."""
MOST_TOGETHER = 1_000
"""Rows that are brought in all or none: one write, which holds up others of the same things."""
MOST_OPEN = 20
"""Imports of one account that are kept at once."""
