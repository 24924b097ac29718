"""Sheets that are brought in: who sees them, what may be done in which state. Pure."""

from __future__ import annotations

from backend.core.errors import Text, Violation
from backend.core.sql import FALSE, Sql, sql
from backend.core.viewer import Viewer
from backend.sheets.values import (
    MOST_OPEN,
    MOST_TOGETHER,
    OPEN,
    WORKING,
    SheetOutcome,
    SheetState,
)


def sheets_for(viewer: Viewer, row: str) -> Sql:
    """The row scope of imports: whoever brought one in, alone."""
    if viewer.account is None:
        return FALSE
    return sql(f"{row}.account_id = {{}}", viewer.account)


def rows_for(viewer: Viewer, row: str) -> Sql:
    """The row scope of their rows."""
    if viewer.account is None:
        return FALSE
    return sql(
        f"EXISTS (SELECT 1 FROM sheet_import brought WHERE brought.id = {row}.sheet_id "
        "AND brought.account_id = {})",
        viewer.account,
    )


def check_idle(state: SheetState) -> list[Violation]:
    """Nothing is changed while the server is at work on it."""
    if state not in WORKING:
        return []
    message = Text("导入正在进行，请先停止。", "It is being worked on; stop it first.")
    return [Violation("WORKING", ("id",), message)]


def check_stoppable(state: SheetState) -> list[Violation]:
    """Only what is under way can be stopped."""
    if state in WORKING:
        return []
    message = Text("导入没有在进行。", "It is not under way.")
    return [Violation("NOT_WORKING", ("id",), message)]


def check_mendable(outcome: SheetOutcome) -> list[Violation]:
    """A row that has come in is changed where it came to."""
    if outcome in OPEN:
        return []
    message = Text(
        "这一行已经导入或尚未检查，不能在此修改。",
        "This row has come in, or was not checked yet, and is not changed here.",
    )
    return [Violation("NOT_OPEN", ("id",), message)]


def check_runnable(coming: int, waiting: int) -> list[Violation]:
    """A run needs rows that can come in, all of them checked."""
    if waiting:
        message = Text(
            "还有行没有检查，请先检查。", "Some rows were not checked; check them first."
        )
        return [Violation("NOT_CHECKED", ("id",), message)]
    if not coming:
        message = Text("没有可以导入的行。", "There is no row that can be brought in.")
        return [Violation("NOTHING_TO_BRING", ("id",), message)]
    return []


def check_together(coming: int, refused: int) -> list[Violation]:
    """All or none: while a row is refused, none; and only as many as one write can hold."""
    if refused:
        message = Text(
            f"有 {refused} 行不能导入：请先修改，或改为只导入无误的行。",
            f"{refused} rows are refused: mend them, or bring in the good ones alone.",
        )
        return [Violation("NOT_ALL_GOOD", ("mode",), message)]
    if coming > MOST_TOGETHER:
        message = Text(
            f"「全部或不导入」一次最多 {MOST_TOGETHER:,} 行，请改为只导入无误的行。",
            f"All or none is for at most {MOST_TOGETHER:,} rows; bring in the good ones.",
        )
        return [Violation("TOO_MANY_TOGETHER", ("mode",), message)]
    return []


def too_many_open() -> Violation:
    """An account keeps so many imports."""
    message = Text(
        f"最多保留 {MOST_OPEN} 个导入，请先删除不再需要的。",
        f"At most {MOST_OPEN} imports are kept; remove those that are done with.",
    )
    return Violation("TOO_MANY", (), message)


def another_is_read() -> Violation:
    """Sheets of an account are taken in one after the other."""
    message = Text(
        "您的另一个文件正在上传或读取，请等它完成后再试。",
        "Another sheet of yours is still on its way or being read; try again after it.",
    )
    return Violation("UNDER_WAY", (), message)


def unknown_column(place: int) -> Violation:
    """The kind of sheet has no such column."""
    message = Text("没有这一列。", "There is no such column.")
    return Violation("UNKNOWN_COLUMN", ("cells", str(place), "column"), message)


def repeated_row(other: int) -> Violation:
    """Two rows of one sheet have the same title (DISC-4)."""
    message = Text(
        f"与第 {other} 行名称相同。如确为另一项，请填写「不重复说明」。",
        f"Called as row {other} is. Where it is another, say why under “Why distinct”.",
    )
    return Violation("REPEATED_ROW", ("title",), message, "DISC-4")


NOT_ALL = Text(
    "导入时发现有行不能导入，因此没有导入任何一行。",
    "Some rows could not be brought in after all, so none was.",
)
RIGHTS_ENDED = Text(
    "账号已停用或不再有登记的权限，导入已停止。",
    "The account has ended, or may register no more; the import was stopped.",
)
TOO_SLOW = Text(
    "连续多次处理超时，导入已停止；已导入的行不受影响，可以再次运行。",
    "It took too long several times in a row, and was stopped. What came in stays; run it again.",
)
UNFORESEEN = Text(
    "导入时出现意外错误，已停止；已导入的行不受影响，可以再次运行。",
    "Something unforeseen went wrong, and it was stopped. What came in stays; run it again.",
)
