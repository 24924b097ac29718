"""The published progress of the plan in the schema (KPI-g)."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any

import strawberry

from backend.accounts.graphql import Account
from backend.core.declaring.records import Node, column, everyone, for_viewer, one, record
from backend.core.errors import Language, Text
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.shares import share
from backend.core.sql import sql
from backend.core.viewer import Viewer
from backend.kpi import models, rules


@strawberry.type(description="An indicator as it was published.")
class ProgressFigure:
    """One indicator of a snapshot."""

    code: str = strawberry.field(description="The plan's code, such as `KPI-1`.")
    name: str = strawberry.field(description="What is counted.")
    unit: str = strawberry.field(description="The unit that it is counted in.")
    target: int | None = strawberry.field(
        description="The city's target then; null: none was set (KPI-a)."
    )
    target_text: str = strawberry.field(
        description="The target for people; 「未下达」 where none was set."
    )
    actual: int | None = strawberry.field(
        description="The city's number then; null where the platform did not count it."
    )
    actual_text: str = strawberry.field(description="The number for people.")
    attainment: Decimal | None = strawberry.field(
        description="The share of the target that was reached, 1 for all of it, to four decimals."
    )
    literal_actual: int | None = strawberry.field(
        description="字面口径 of the indicator of landings (KPI-d)."
    )


def _figures(viewer: Viewer, figures: list[dict[str, Any]]) -> list[ProgressFigure]:
    return [_figure(viewer.language, figure) for figure in figures]


def _figure(language: Language, said: dict[str, Any]) -> ProgressFigure:
    target, actual = said["target"], said["actual"]
    return ProgressFigure(
        code=said["code"],
        name=Text(said["name_zh"], said["name_en"]).in_language(language),
        unit=Text(said["unit_zh"], said["unit_en"]).in_language(language),
        target=target,
        target_text=rules.target_text(target).in_language(language),
        actual=actual,
        actual_text=rules.published_text(actual).in_language(language),
        attainment=share(actual, target),
        literal_actual=said["literal_actual"],
    )


@record(
    models.ProgressSnapshot,
    scope=everyone,
    description="The plan's progress in one year as it was published (公开进展, KPI-g): what "
    "everybody sees of the numbers. Nothing changes it later.",
    order=("-published_at", "-id"),
)
class ProgressSnapshot(Node):
    """One publication."""

    year: int = column("The calendar year, in the city's time zone.")
    published_at: datetime = column("When it was published, UTC.")
    published_by: Account | None = one(
        "Who published it, where the viewer may know; null: the platform by itself.",
        "Account",
        "published_by_id",
    )
    figures: list[ProgressFigure] = for_viewer(
        "Every indicator of the plan as it was, in its order.", _figures, "figures", shared=True
    )
    served: int = column("服务数: the service entries with a service record in the year (KPI-f).")
    service_records: int = column("How many service records they had.")


ProgressSnapshotFilter, ProgressSnapshotOrder = inputs_of(ProgressSnapshot)


@strawberry.type
class ProgressQuery:
    """Root fields of what is published."""

    progress_snapshots: Connection[ProgressSnapshot] = listed(
        ProgressSnapshot,
        (ProgressSnapshotFilter, ProgressSnapshotOrder),
        "What was published of the plan's progress, the newest first.",
    )

    @strawberry.field(
        description="The plan's progress in the year as last published; null where none was."
    )
    async def published_progress(
        self,
        info: strawberry.Info,
        year: Annotated[int, strawberry.argument(description="The calendar year.")],
    ) -> ProgressSnapshot | None:
        """The newest snapshot of the year."""
        reader = info.context.reader
        rows = await reader.fetch(
            sql(
                "SELECT id FROM progress_snapshot WHERE year = {}::int "
                "ORDER BY published_at DESC, id DESC LIMIT 1",
                year,
            )
        )
        if not rows:
            return None
        found: ProgressSnapshot | None = await reader.one("ProgressSnapshot", rows[0]["id"])
        return found
