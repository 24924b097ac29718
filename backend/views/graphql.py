"""Saved views in the schema: one's own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

from backend.core.declaring.records import Node, column, describe_enum, pure, record
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.sql import FALSE, Sql, sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import choice, parts, reference, text, version, whole
from backend.core.writing.mutations import Operation
from backend.views import actions, rules
from backend.views.models import SavedView as Table
from backend.views.rules import Density, ListName

describe_enum(
    ListName,
    "A list of the page that views can be saved of.",
    {
        ListName.ACHIEVEMENTS: "科技成果",
        ListName.DEMANDS: "企业需求",
        ListName.RESULTS: "登记成果",
        ListName.PUBLICATIONS: "成果展示",
        ListName.ENTRIES: "服务库条目",
        ListName.LANDINGS: "落地申报",
        ListName.BATCHES: "评价批次",
        ListName.MERGES: "合并建议",
        ListName.MATCHES: "撮合",
        ListName.ORGANIZATIONS: "单位",
        ListName.ACCOUNTS: "账号",
        ListName.AUDIT: "审计日志",
    },
)
describe_enum(
    Density,
    "How much room a row of a list has.",
    {Density.COMFORTABLE: "宽松", Density.COMPACT: "紧凑"},
)


def _own(viewer: Viewer, row: str) -> Sql:
    if not viewer.may(Permission.VIEW_SAVE):
        return FALSE
    return sql(f"{row}.owner_id = {{}}", viewer.account)


@strawberry.type(description="A column of a saved view.")
class ViewColumn:
    """One column."""

    key: str = strawberry.field(description="The column's key in its list.")
    width: int | None = strawberry.field(description="Its width in pixels; null: the usual one.")


def _columns(kept: list[dict[str, Any]]) -> list[ViewColumn]:
    return [ViewColumn(key=c["key"], width=c["width"]) for c in kept]


@record(
    Table,
    scope=_own,
    description="How a person wants to see a list, under a name (保存的视图). Seen by its owner "
    "alone.",
)
class SavedView(Node):
    """One view."""

    version: int = column("The record's version.")
    list_name: ListName = column("The list that it is of.")
    name: str = column("What it is called (名称).")
    address: str | None = column(
        "What the list is narrowed to: the query of the page's address; null: nothing.",
        filterable=False,
    )
    columns: list[ViewColumn] = pure("The columns shown, in their order.", _columns, "columns")
    density: Density = column("How much room a row has.")
    saved_at: datetime = column("When it was saved, UTC.")


SavedViewFilter, SavedViewOrder = inputs_of(SavedView)


@strawberry.type
class ViewQuery:
    """Root fields of saved views."""

    saved_views: Connection[SavedView] = listed(
        SavedView, (SavedViewFilter, SavedViewOrder), "The viewer's own saved views, newest first."
    )


@strawberry.input(description="A column to show.")
class ViewColumnInput:
    """One column."""

    key: str = text("The column's key in its list.", rules.LONGEST_KEY)
    width: int | None = whole(
        "Its width in pixels; left out or null: the usual one.",
        rules.NARROWEST,
        rules.WIDEST,
        optional=True,
        nullable=True,
    )


@strawberry.input(description="A list as it is to be seen again.")
class SavedViewSaveInput:
    """What `savedViewSave` takes."""

    list_name: ListName = choice("The list.")
    name: str = text("What the view is called; of a list one's names differ.", rules.LONGEST_NAME)
    address: str | None = text(
        "The query of the page's address; left out or null: the whole list.",
        rules.LONGEST_ADDRESS,
        optional=True,
        nullable=True,
    )
    columns: list[ViewColumnInput] = parts("The columns, in their order.", rules.MOST_COLUMNS)
    density: Density = choice("How much room a row has.")


@strawberry.input(description="Another name for a saved view.")
class SavedViewRenameInput:
    """What `savedViewRename` takes."""

    id: strawberry.ID = reference("The view.", "SavedView")
    version: int = version()
    name: str = text("What it is called; of a list one's names differ.", rules.LONGEST_NAME)


@strawberry.input(description="A saved view to remove.")
class SavedViewRemoveInput:
    """What `savedViewRemove` takes."""

    id: strawberry.ID = reference("The view.", "SavedView")
    version: int = version()


_VIEW = ("saved_view", SavedView)
_SAVE = Permission.VIEW_SAVE

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "saved_view_save",
        actions.save,
        SavedViewSaveInput,
        _VIEW,
        _SAVE,
        f"Keep how one sees a list now, under a name; at most {rules.MOST_VIEWS} a person.",
    ),
    Operation(
        "saved_view_rename",
        actions.rename,
        SavedViewRenameInput,
        _VIEW,
        _SAVE,
        "Give one's saved view another name.",
    ),
    Operation(
        "saved_view_remove",
        actions.remove,
        SavedViewRemoveInput,
        _VIEW,
        _SAVE,
        "Remove one's saved view.",
    ),
)
