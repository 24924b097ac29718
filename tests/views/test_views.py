"""A person keeps how it sees a list under a name; nobody else sees or changes that."""

from __future__ import annotations

from typing import Any

import pytest

from backend.views.rules import MOST_VIEWS
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, refused, unreadable

SHOWN = "id version listName name address density columns { key width }"
SAVE = mutation("savedViewSave", f"savedView {{ {SHOWN} }}")
RENAME = mutation("savedViewRename", f"savedView {{ {SHOWN} }}")
REMOVE = mutation("savedViewRemove", "savedView { id }")
LIST = f"""query ($filter: SavedViewFilter) {{
  savedViews(first: 60, filter: $filter) {{ totalCount nodes {{ {SHOWN} }} }} }}"""
OPERATIONS = """SELECT string_agg(operation, ' ' ORDER BY id)
  FROM audit_entry WHERE subject = 'saved_view'"""

WANTED: dict[str, Any] = {
    "listName": "ENTRIES",
    "name": "我负责的条目",
    "address": "view=overdue",
    "columns": [{"key": "title", "width": 420}, {"key": "stage"}, {"key": "due", "width": None}],
    "density": "COMPACT",
}


async def saved(api: Api, as_: str = "staff", **other: Any) -> dict[str, Any]:
    """A view of the person's."""
    view: dict[str, Any] = (await done(api, as_, SAVE, WANTED | other))["savedView"]
    return view


async def kept(api: Api, as_: str, *, of: str | None = None) -> list[dict[str, Any]]:
    """What the person has, of a list or of all."""
    given = {"filter": {"listName": {"eq": of}} if of else None}
    found = (await api.data(LIST, given, as_=as_))["savedViews"]
    nodes: list[dict[str, Any]] = found["nodes"]
    assert found["totalCount"] == len(nodes)
    return nodes


def key(view: dict[str, Any]) -> dict[str, Any]:
    return {"id": view["id"], "version": view["version"]}


async def test_a_view_comes_back_as_it_was_saved(city: Api) -> None:
    view = await saved(city)
    assert view == {
        "id": view["id"],
        "version": 1,
        "listName": "ENTRIES",
        "name": "我负责的条目",
        "address": "view=overdue",
        "density": "COMPACT",
        "columns": [
            {"key": "title", "width": 420},
            {"key": "stage", "width": None},
            {"key": "due", "width": None},
        ],
    }
    whole = await saved(city, listName="DEMANDS", address=None)
    assert whole["address"] is None
    assert await kept(city, "staff") == [whole, view]
    assert await kept(city, "staff", of="ENTRIES") == [view]


async def test_nobody_sees_or_changes_anothers(city: Api, city_database: Database) -> None:
    view = await saved(city)
    for person in ("staff2", "lead", "admin", "auditor"):
        assert await kept(city, person) == []
        node = "query ($id: ID!) { node(id: $id) { id } }"
        assert await city.data(node, {"id": view["id"]}, as_=person) == {"node": None}
        for document, given in ((RENAME, {"name": "别的"}), (REMOVE, {})):
            found = await refused(city, city_database, person, document, key(view) | given)
            assert found == [("UNKNOWN_REFERENCE", "id")]
    assert (await city.data(LIST))["savedViews"] == {"totalCount": 0, "nodes": []}
    assert await kept(city, "staff") == [view]


async def test_names_of_a_list_differ(city: Api, city_database: Database) -> None:
    view = await saved(city)
    same = WANTED | {"name": " 我负责的 条目"}
    assert await refused(city, city_database, "staff", SAVE, same) == [("NAME_TAKEN", "name")]
    elsewhere = await saved(city, listName="LANDINGS")
    theirs = await saved(city, "staff2")
    assert [v["name"] for v in (elsewhere, theirs)] == ["我负责的条目"] * 2
    other = await saved(city, name="全部条目")
    taken = key(other) | {"name": "我负责的条目"}
    assert await refused(city, city_database, "staff", RENAME, taken) == [("NAME_TAKEN", "name")]
    renamed = (await done(city, "staff", RENAME, key(view) | {"name": "我的条目"}))["savedView"]
    assert (renamed["name"], renamed["version"]) == ("我的条目", 2)
    # Its own name, written otherwise, is no other's.
    again = (await done(city, "staff", RENAME, key(renamed) | {"name": "我的 条目"}))["savedView"]
    assert (again["name"], again["version"]) == ("我的 条目", 3)


async def test_a_removed_view_is_gone_and_in_the_log(city: Api, city_database: Database) -> None:
    view = await saved(city)
    await done(city, "staff", RENAME, key(view) | {"name": "其他"})
    for document, given in ((RENAME, {"name": "旧"}), (REMOVE, {})):
        found = await refused(city, city_database, "staff", document, key(view) | given)
        assert found == [("STALE", "version")]
    newest = {"id": view["id"], "version": 2}
    assert (await done(city, "staff", REMOVE, newest))["savedView"] is None
    assert await kept(city, "staff") == []
    assert await refused(city, city_database, "staff", REMOVE, newest) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    assert await city_database.value(OPERATIONS) == (
        "saved_view_save saved_view_rename saved_view_remove"
    )


async def test_at_most_fifty_a_person(city: Api, city_database: Database) -> None:
    for number in range(MOST_VIEWS):
        await saved(city, name=f"视图 {number}")
    one_more = WANTED | {"listName": "DEMANDS"}
    assert await refused(city, city_database, "staff", SAVE, one_more) == [("TOO_MANY", "name")]
    await saved(city, "staff2")
    first = (await kept(city, "staff"))[-1]
    await done(city, "staff", REMOVE, key(first))
    await done(city, "staff", SAVE, one_more)
    assert len(await kept(city, "staff")) == 50


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"name": " "}, [("BLANK", "name")]),
        ({"name": "视" * 51}, [("TOO_LONG", "name")]),
        ({"name": None}, None),
        ({"listName": None}, None),
        ({"density": None}, None),
        ({"columns": None}, None),
        ({"columns": []}, [("REQUIRED", "columns")]),
        ({"columns": [{"key": "title"}, {"key": "title"}]}, [("TWICE", "columns")]),
        ({"columns": [{"key": f"c{i}"} for i in range(41)]}, [("TOO_MANY", "columns")]),
        ({"columns": [{"key": "title", "width": 47}]}, [("OUT_OF_RANGE", "columns.0.width")]),
        ({"columns": [{"key": "title", "width": 1201}]}, [("OUT_OF_RANGE", "columns.0.width")]),
        ({"address": "a" * 2001}, [("TOO_LONG", "address")]),
    ],
)
async def test_what_cannot_be_saved(
    city: Api,
    city_database: Database,
    wrong: dict[str, Any],
    expected: list[tuple[str, str]] | None,
) -> None:
    given = WANTED | wrong
    if expected is None:
        assert await unreadable(city, city_database, "staff", SAVE, given) == ["BAD_INPUT"]
    else:
        assert await refused(city, city_database, "staff", SAVE, given) == expected


async def test_visitors_save_nothing(city: Api) -> None:
    answer = await city.gql(SAVE, {"input": WANTED})
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["UNAUTHENTICATED"]
