"""Imports of sheets in the schema: where each stands, and what comes of each row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.achievements.graphql import Achievement
from backend.core.declaring.records import (
    Node,
    batch,
    column,
    describe_enum,
    for_viewer,
    one,
    pure,
    record,
)
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.sheets import models, rules
from backend.sheets.cells import Vocabulary
from backend.sheets.kinds import KINDS
from backend.sheets.trying import shown
from backend.sheets.values import (
    COMING,
    MOST_ROWS,
    MOST_TOGETHER,
    SheetKind,
    SheetMode,
    SheetOutcome,
    SheetState,
)
from backend.sheets.words import dictionaries_read

describe_enum(
    SheetKind,
    "What each row of a sheet registers.",
    {SheetKind.ACHIEVEMENT: "科技成果", SheetKind.DEMAND: "企业需求"},
)
describe_enum(
    SheetState,
    "Where the import of a sheet stands.",
    {
        SheetState.CHECKING: "检查中",
        SheetState.READY: "待确认",
        SheetState.RUNNING: "导入中",
        SheetState.STOPPED: "已停止",
        SheetState.FINISHED: "已完成",
    },
)
describe_enum(
    SheetMode,
    "Which rows a run brings in.",
    {
        SheetMode.GOOD_ROWS: "导入无误的行",
        SheetMode.ALL_OR_NONE: "全部导入，有误则不导入",
    },
)
describe_enum(
    SheetOutcome,
    "What comes, or came, of a row.",
    {
        SheetOutcome.WAITING: "待检查",
        SheetOutcome.CREATE: "将新建",
        SheetOutcome.JOIN: "将联合报送",
        SheetOutcome.REFUSED: "不能导入",
        SheetOutcome.CREATED: "已新建",
        SheetOutcome.JOINED: "已联合报送",
    },
)


@strawberry.type(description="A column of a kind of sheet.")
class SheetColumn:
    """One column."""

    key: str = strawberry.field(description="What cells and problems name it by.")
    name: str = strawberry.field(description="What its header says.")
    required: bool = strawberry.field(description="Whether each row has to fill it in.")
    options: list[str] = strawberry.field(
        description="What may be chosen; empty where anything may be written."
    )


@strawberry.type(description="What a cell of a row says; blank cells are left out.")
class SheetCell:
    """One cell."""

    column: str = strawberry.field(description="The key of its column.")
    text: str = strawberry.field(description="What it says.")


@strawberry.type(description="Why a row is refused, or joins another registration.")
class SheetProblem:
    """One problem."""

    column: str | None = strawberry.field(
        description="The key of the column that it is about; null: the row."
    )
    code: str = strawberry.field(description="A stable code in capital letters.")
    message: str = strawberry.field(description="What is wrong and what to do, for people.")
    rule: str | None = strawberry.field(description="The rule's id, where one applies.")


@strawberry.type(description="How many rows of an import have which outcome.")
class SheetTally:
    """The counts."""

    waiting: int = strawberry.field(description="Not checked yet.")
    create: int = strawberry.field(description="To be created.")
    join: int = strawberry.field(description="To join what is registered already (DISC-4).")
    refused: int = strawberry.field(description="Refused, with problems.")
    created: int = strawberry.field(description="Created.")
    joined: int = strawberry.field(description="Joined.")
    all_or_none: bool = strawberry.field(
        description="Whether the rows that come in can be brought in together: all were checked, "
        f"none is refused, and there are at most {MOST_TOGETHER:,}."
    )


async def _tallies(reader: Reader, numbers: list[int]) -> Sequence[SheetTally]:
    rows = await reader.fetch(
        sql(
            "SELECT sheet_id, outcome, count(*) AS n FROM sheet_row "
            "WHERE sheet_id = ANY({}::bigint[]) GROUP BY 1, 2",
            numbers,
        )
    )
    found = {(row["sheet_id"], row["outcome"]): row["n"] for row in rows}
    return [
        _tally({o: found.get((number, o.value), 0) for o in SheetOutcome}) for number in numbers
    ]


def _tally(counts: dict[SheetOutcome, int]) -> SheetTally:
    coming = sum(counts[outcome] for outcome in COMING)
    broken = [
        *rules.check_runnable(coming, counts[SheetOutcome.WAITING]),
        *rules.check_together(coming, counts[SheetOutcome.REFUSED]),
    ]
    return SheetTally(**{o.value.lower(): n for o, n in counts.items()}, all_or_none=not broken)


async def _columns(reader: Reader, kinds: list[SheetKind]) -> Sequence[list[SheetColumn]]:
    words = Vocabulary(await dictionaries_read(reader))
    language = reader.viewer.language
    return [
        [
            SheetColumn(
                key=c.key,
                name=c.name.in_language(language),
                required=c.required,
                options=[text.in_language(language) for text in c.sort.options(words)],
            )
            for c in KINDS[SheetKind(kind)].columns
        ]
        for kind in kinds
    ]


def _problem(viewer: Viewer, kept: dict[str, str] | None) -> str | None:
    return None if kept is None else shown(kept).in_language(viewer.language)


@record(
    models.SheetImport,
    scope=rules.sheets_for,
    description="A sheet that was brought in to register what its rows say (批量导入). Seen by "
    "whoever brought it in.",
)
class SheetImport(Node):
    """One import."""

    version: int = column("The record's version; it rises where its state changes.")
    kind: SheetKind = column("What its rows register.")
    file_name: str = column("What the file was called.")
    unknown_columns: list[str] = column(
        "What its header says that names no column: nothing below it is brought in."
    )
    submits: bool = column("Whether what it registers is submitted at once.")
    state: SheetState = column("Where it stands.")
    mode: SheetMode | None = column("Which rows the last run was to bring in.")
    problem: str | None = for_viewer("Why it could not go on.", _problem, "problem")
    created_at: datetime = column("When it was brought in, UTC.")
    finished_at: datetime | None = column("When its last run was finished, UTC.")
    tally: SheetTally = batch("How many rows have which outcome, at this moment.", _tallies)
    columns: list[SheetColumn] = batch("The columns of its kind.", _columns, "kind", most=45)


def _cells(cells: dict[str, str]) -> list[SheetCell]:
    return [SheetCell(column=key, text=text) for key, text in cells.items()]


def _problems(viewer: Viewer, problems: list[dict[str, str]]) -> list[SheetProblem]:
    return [
        SheetProblem(
            column=p["column"],
            code=p["code"],
            message=shown(p).in_language(viewer.language),
            rule=p["rule"],
        )
        for p in problems
    ]


@record(
    models.SheetRow,
    scope=rules.rows_for,
    description="A row of a sheet that was brought in, and what comes of it.",
    order=("number",),
)
class SheetRow(Node):
    """One row."""

    version: int = column("The record's version.")
    sheet: SheetImport = one("The import.", "SheetImport", "sheet_id")
    number: int = column("Its number in the file, header included; the first is 1.")
    outcome: SheetOutcome = column("What comes, or came, of it.")
    cells: list[SheetCell] = pure("What its cells say.", _cells, "cells")
    problems: list[SheetProblem] = for_viewer(
        "Why it is refused, or joins another registration.", _problems, "problems"
    )
    match_title: str | None = column(
        "The title of what it is probably the same as, and joins (DISC-4)."
    )
    achievement: Achievement | None = one(
        "The achievement that came of it.", "Achievement", "achievement_id"
    )
    demand: Demand | None = one("The demand that came of it.", "Demand", "demand_id")


SheetImportFilter, SheetImportOrder = inputs_of(SheetImport)
SheetRowFilter, SheetRowOrder = inputs_of(SheetRow)


@strawberry.type
class SheetQuery:
    """Root fields of imports."""

    sheet_imports: Connection[SheetImport] = listed(
        SheetImport,
        (SheetImportFilter, SheetImportOrder),
        "The sheets that the viewer brought in, newest first.",
    )
    sheet_rows: Connection[SheetRow] = listed(
        SheetRow,
        (SheetRowFilter, SheetRowOrder),
        "The rows of the viewer's sheets, by number.",
    )

    @strawberry.field(description="How many rows a sheet may have.")
    def sheet_most_rows(self) -> int:
        """The bound of an import."""
        return MOST_ROWS
