"""Writes of saved views: each person's own."""

from __future__ import annotations

from backend.core.texts import folded
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.views import rules
from backend.views.models import SavedView
from backend.views.rules import ListName


async def save(write: Write, draft: Draft) -> SavedView:
    """Keep how the writer sees a list now, under a name."""
    columns = draft["columns"]
    keys = [column["key"] for column in columns if column["key"]]
    write.violations += rules.check_columns(keys)
    write.demand()
    await _own_turn(write)
    kept = await SavedView.filter(owner_id=write.viewer.account).count()
    write.violations += rules.check_number(kept)
    await _check_name(write, draft["list_name"], draft["name"])
    write.demand()
    return await write.create(
        SavedView,
        owner_id=write.viewer.account,
        list_name=draft["list_name"],
        name=draft["name"],
        name_fold=folded(draft["name"]),
        address=draft.get("address"),
        columns=[{"key": c["key"], "width": c.get("width")} for c in columns],
        density=draft["density"],
        saved_at=write.now,
    )


async def rename(write: Write, draft: Draft) -> SavedView:
    """Give a view another name."""
    await _own_turn(write)
    view = await write.load(SavedView, draft)
    write.demand()
    if folded(draft["name"]) != view.name_fold:
        await _check_name(write, view.list_name, draft["name"])
    write.demand()
    await write.change(view, name=draft["name"], name_fold=folded(draft["name"]))
    return view


async def remove(write: Write, draft: Draft) -> dict[str, None]:
    """Remove a view; the log keeps what it was."""
    await write.remove(await write.load(SavedView, draft))
    return {"saved_view": None}


async def _own_turn(write: Write) -> None:
    # Two windows of one person do not save beyond the number, or under one name.
    await write.alone([f"saved views of {write.viewer.account}"])


async def _check_name(write: Write, of: ListName, name: str) -> None:
    own = SavedView.filter(owner_id=write.viewer.account, list_name=of, name_fold=folded(name))
    write.violations += [rules.name_taken()] if await own.exists() else []
