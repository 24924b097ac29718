"""Imports of sheets in the schema: writes."""

from __future__ import annotations

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import choice, parts, reference, text, version
from backend.core.writing.mutations import Operation
from backend.sheets import actions
from backend.sheets.graphql import SheetImport, SheetRow
from backend.sheets.values import LONGEST_CELL, MOST_COLUMNS, SheetMode


@strawberry.input(description="What a cell is to say.")
class SheetCellInput:
    """One cell."""

    column: str = text("The key of its column.", 60)
    text: str | None = text(
        "What it is to say; null clears it.", LONGEST_CELL, optional=True, nullable=True
    )


@strawberry.input(description="A row to mend.")
class SheetRowMendInput:
    """What `sheetRowMend` takes."""

    id: strawberry.ID = reference("The row.", "SheetRow")
    version: int = version()
    cells: list[SheetCellInput] = parts("The cells to change; others stay.", MOST_COLUMNS)


@strawberry.input(description="An import to run.")
class SheetImportRunInput:
    """What `sheetImportRun` takes."""

    id: strawberry.ID = reference("The import.", "SheetImport")
    version: int = version()
    mode: SheetMode = choice("Which rows are to be brought in.")


@strawberry.input(description="An import to check, stop or remove.")
class SheetImportInput:
    """What names an import."""

    id: strawberry.ID = reference("The import.", "SheetImport")
    version: int = version()


_IMPORT = Permission.SHEET_IMPORT
_RETURNS = ("sheet_import", SheetImport)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "sheet_row_mend",
        actions.mend,
        SheetRowMendInput,
        ("sheet_row", SheetRow),
        _IMPORT,
        "Change what cells of a row say, and try the row anew.",
        ("DISC-4",),
    ),
    Operation(
        "sheet_import_check",
        actions.check,
        SheetImportInput,
        _RETURNS,
        _IMPORT,
        "Try all rows anew that have not come in, in the background; nothing of it stays.",
        ("DISC-4",),
    ),
    Operation(
        "sheet_import_run",
        actions.run,
        SheetImportRunInput,
        _RETURNS,
        _IMPORT,
        "Bring rows in, in the background, each as its form would: register it, or join what it "
        "was found to be the same as.",
        ("DISC-4",),
    ),
    Operation(
        "sheet_import_stop",
        actions.stop,
        SheetImportInput,
        _RETURNS,
        _IMPORT,
        "Stop an import that is under way; what has come in stays.",
    ),
    Operation(
        "sheet_import_discard",
        actions.discard,
        SheetImportInput,
        _RETURNS,
        _IMPORT,
        "Remove an import and its rows; what has come in stays.",
    ),
)
