"""One board as a file: read, typeset, and that it was made, in the audit log."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from backend.core.http.limits import Limits
from backend.core.permissions import Permission
from backend.core.writing.write import writing
from backend.exporting.answers import Answers
from backend.exporting.boards.apart import typeset_apart
from backend.exporting.boards.asking import Format, Wanted
from backend.exporting.boards.documents import Board
from backend.exporting.boards.reading import read
from backend.exporting.boards.shaping import Answered, drawn
from backend.exporting.boards.words import Words
from backend.policy.current import plan_in_force

MOST_ROWS = {Format.PDF: 500, Format.PNG: 60}
"""Of a board's list: an image is one page."""


async def export_board(answers: Answers, wanted: Wanted, limits: Limits, fonts: Path) -> bytes:
    """The board as a file; the log has it before the file is anybody's."""
    context = answers.context
    if wanted.board is not Board.ORGANIZATION:
        context.viewer.require(Permission.KPI_READ)
    plan = await plan_in_force(context.reader)
    answered = await read(answers, wanted, limits, MOST_ROWS[wanted.format])
    drawing = drawn(Words(context.language), plan, answered, datetime.now(UTC))
    # It takes its time: no connection is held meanwhile.
    made = await typeset_apart(drawing, wanted.format, fonts)
    async with writing(
        context.viewer, "export", context.request_id, context.audit_head, address=context.address
    ) as write:
        write.note("export", None, _said(wanted, answered))
    return made


def _said(wanted: Wanted, answered: Answered) -> dict[str, object]:
    return {
        "board": wanted.board.value,
        "variables": dict(answered.variables),
        "format": wanted.format.value,
        "rows": len(answered.rows),
    }
