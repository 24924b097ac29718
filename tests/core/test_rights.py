"""What `node`, `nodes`, lists, counts, filters and nested lists show of a row agrees."""

from __future__ import annotations

from typing import Any

import pytest

from backend.core.ids import GlobalId
from tests.api import Api
from tests.cast import CAST
from tests.core.rows import give_parts, put_in
from tests.databases import Database

NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }"
NODE = "query ($id: ID!) { node(id: $id) { id __typename } }"
LISTS = {
    "Achievement": ("achievements", "{ kind: {in: [PROJECT, ENTERPRISE, PLATFORM]} }"),
    "Account": ("accounts", "{ version: {gte: 1} }"),
}
PARTS = """
query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Achievement {
  parties { id } intellectualProperties { id } registrant { id } } } }
"""
TABLES = {
    "Achievement": "achievement",
    "AchievementParty": "achievement_party",
    "IntellectualProperty": "intellectual_property",
    "Account": "account",
}
SEEN = {
    "staff": {"draft_town", "town", "draft_uni", "uni"},
    "staff2": {"draft_town", "town", "draft_uni", "uni"},
    "lead": {"draft_town", "town", "draft_uni", "uni"},
    "liaison_town": {"draft_town", "town"},
    "liaison_uni": {"draft_uni", "uni"},
}
"""Which groups of achievements a person sees; nobody else sees any."""


async def filled(database: Database) -> dict[str, set[str]]:
    """Drafts and submissions of two organizations with their parts; the ids by group."""
    groups = {}
    for name, registrant in (("town", "liaison_town"), ("uni", "liaison_uni")):
        for prefix, stage in (("draft_", "DRAFT"), ("", "SUBMITTED")):
            rows = await put_in(database, registrant, 3, stage=stage)
            await give_parts(database, rows)
            groups[prefix + name] = {str(GlobalId("Achievement", r)) for r in rows}
    # What a supervisor of industries supervises is another test's matter.
    await database.rows("UPDATE achievement SET industry_id = NULL")
    return groups


async def all_ids(database: Database) -> dict[str, list[str]]:
    """The ids of every record by type."""
    return {
        kind: [
            str(GlobalId(kind, r["id"]))
            for r in await database.rows(f'SELECT id FROM "{table}" ORDER BY id')
        ]
        for kind, table in TABLES.items()
    }


async def by_ids(city: Api, ids: list[str], as_: str | None) -> set[str]:
    """The records that `nodes` shows; `node` has to show the same."""
    found = (await city.data(NODES, {"ids": ids}, as_=as_))["nodes"]
    assert [n and n["id"] for n in found] == [
        i if n else None for i, n in zip(ids, found, strict=True)
    ]
    for i, node in zip(ids, found, strict=True):
        assert (await city.data(NODE, {"id": i}, as_=as_))["node"] == node
    return {n["id"] for n in found if n}


async def by_list(city: Api, kind: str, as_: str | None) -> set[str]:
    """The records that the list shows, filtered and unfiltered, on one page and in steps."""
    name, everything = LISTS[kind]
    selection = "totalCount nodes { id } pageInfo { endCursor hasNextPage }"
    document = f"""query ($after: String) {{
      all: {name}(first: 100) {{ {selection} }}
      filtered: {name}(first: 100, filter: {everything}) {{ {selection} }}
      step: {name}(first: 4, after: $after) {{ {selection} }}
    }}"""
    found: dict[str, Any] = await city.data(document, as_=as_)
    shown = [n["id"] for n in found["all"]["nodes"]]
    assert len(shown) == len(set(shown))
    assert shown == [n["id"] for n in found["filtered"]["nodes"]]
    assert {p["totalCount"] for p in found.values()} == {len(shown)}
    stepped = [n["id"] for n in found["step"]["nodes"]]
    while found["step"]["pageInfo"]["hasNextPage"]:
        after = found["step"]["pageInfo"]["endCursor"]
        found = await city.data(document, {"after": after}, as_=as_)
        stepped += [n["id"] for n in found["step"]["nodes"]]
    assert stepped == shown
    return set(shown)


async def test_everything_shows_the_same(city: Api, city_database: Database) -> None:
    groups = await filled(city_database)
    every = await all_ids(city_database)
    for person in [None, *CAST]:
        await _shows_the_same(city, person, groups, every)


async def _shows_the_same(
    city: Api, person: str | None, groups: dict[str, set[str]], every: dict[str, list[str]]
) -> None:
    seen = {kind: await by_ids(city, ids, person) for kind, ids in every.items()}
    expected = set[str]().union(*(groups[g] for g in SEEN.get(person or "", set())))
    assert seen["Achievement"] == expected
    for kind in LISTS:
        assert await by_list(city, kind, person) == seen[kind], kind

    records = (await city.data(PARTS, {"ids": every["Achievement"]}, as_=person))["nodes"]
    shown = [r for r in records if r]
    assert {r["id"] for r in shown} == expected
    parties = [p["id"] for r in shown for p in r["parties"]]
    rights = [p["id"] for r in shown for p in r["intellectualProperties"]]
    assert sorted(parties) == sorted(seen["AchievementParty"])
    assert sorted(rights) == sorted(seen["IntellectualProperty"])
    assert len(parties) == len(rights) == 2 * len(expected)
    assert {r["registrant"]["id"] for r in shown if r["registrant"]} <= seen["Account"]
    if person is not None:
        own = await city.data("{ viewer { account { id } } }", as_=person)
        assert own["viewer"]["account"]["id"] in seen["Account"]


@pytest.mark.parametrize(
    "given",
    [
        "",
        "1",
        "成果",
        "A" * 200,
        "QWNoaWV2ZW1lbnQ",
        str(GlobalId("Achievement", 2**63 - 1)),
        str(GlobalId("Achievement", 0)),
        str(GlobalId("Query", 1)),
        str(GlobalId("achievement", 1)),
        str(GlobalId("Money", 1)),
        str(GlobalId("Session", 1)),
    ],
)
async def test_ids_of_nothing(city: Api, given: str) -> None:
    assert await city.data(NODE, {"id": given}, as_="staff") == {"node": None}
    assert await city.data(NODES, {"ids": [given, given]}, as_="staff") == {"nodes": [None, None]}


async def test_an_id_opens_only_its_own_type(city: Api, city_database: Database) -> None:
    (row,) = await put_in(city_database, "liaison_town", 1)
    document = "query ($id: ID!) { node(id: $id) { ... on Organization { name } __typename } }"
    found = await city.data(document, {"id": str(GlobalId("Achievement", row))}, as_="staff")
    assert found == {"node": {"__typename": "Achievement"}}
