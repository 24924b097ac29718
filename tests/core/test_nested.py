"""Lists inside records: each has its own pages, count and filter, within the viewer's rights."""

from __future__ import annotations

from typing import Any

from backend.core.ids import row_of
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.core.rows import put_in
from tests.databases import Database

LISTS = """
query ($first: Int!, $after: String, $filter: AchievementFilter, $by: [AchievementOrder!]) {
  organizations(first: 100) { nodes { name
    achievements(first: $first, after: $after, filter: $filter, orderBy: $by) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }
}
"""


async def lists(city: Api, as_: str | None, **given: Any) -> dict[str, dict[str, Any]]:
    """The lists that are not empty, by their organization."""
    found = await city.data(LISTS, {"first": 20, **given}, as_=as_)
    shown = {n["name"]: n["achievements"] for n in found["organizations"]["nodes"]}
    return {name: part for name, part in shown.items() if part["totalCount"]}


def rows_of(part: dict[str, Any]) -> list[int]:
    """The row numbers of a list."""
    return [row_of(n["id"], "Achievement") or 0 for n in part["nodes"]]


async def test_each_organization_has_its_own_list(city: Api, city_database: Database) -> None:
    town = await put_in(city_database, "liaison_town", 5)
    college = await put_in(city_database, "liaison_uni", 3, start=100)
    found = await lists(city, "staff")
    assert {n: rows_of(p) for n, p in found.items()} == {
        "东城街道": town[::-1],
        "东莞理工学院": college[::-1],
    }
    assert {n: p["totalCount"] for n, p in found.items()} == {"东城街道": 5, "东莞理工学院": 3}


async def test_pages(city: Api, city_database: Database) -> None:
    town = await put_in(city_database, "liaison_town", 5)
    await put_in(city_database, "liaison_uni", 1, start=100)
    found = await lists(city, "staff", first=2)
    assert {n: (rows_of(p), p["pageInfo"]["hasNextPage"]) for n, p in found.items()} == {
        "东城街道": (town[:2:-1], True),
        "东莞理工学院": (rows_of(found["东莞理工学院"]), False),
    }
    after = found["东城街道"]["pageInfo"]["endCursor"]
    following = (await lists(city, "staff", first=2, after=after))["东城街道"]
    assert (rows_of(following), following["totalCount"]) == (town[2:0:-1], 5)


async def test_pages_by_an_amount_of_money(city: Api, city_database: Database) -> None:
    town = await put_in(city_database, "liaison_town", 6)
    await city_database.rows("UPDATE achievement SET asking_price = 0.1 * (1 + id % 2)")
    by = [{"field": "ASKING_PRICE", "direction": "ASC"}, {"field": "ID", "direction": "ASC"}]
    found, after = [], None
    for _ in town:
        page = (await lists(city, "staff", first=1, by=by, after=after))["东城街道"]
        found += rows_of(page)
        after = page["pageInfo"]["endCursor"]
    assert found == sorted(town, key=lambda n: (n % 2, n))


async def test_an_id_that_is_a_filter_below_is_of_each_request(
    city: Api, city_database: Database
) -> None:
    document = """query ($id: ID!) { node(id: $id) { ... on Organization { name
      achievements(first: 5, filter: {reporter: {eq: $id}}) { nodes { id } } } } }"""
    mine = await put_in(city_database, "liaison_town", 2)
    theirs = await put_in(city_database, "liaison_uni", 2, start=100)
    named = await city.data("{ organizations(first: 100) { nodes { id name } } }", as_="staff")
    ids = {node["name"]: node["id"] for node in named["organizations"]["nodes"]}
    for _ in range(3):
        for name, rows in (("东城街道", mine), ("东莞理工学院", theirs)):
            node = (await city.data(document, {"id": ids[name]}, as_="staff"))["node"]
            assert (node["name"], rows_of(node["achievements"])) == (name, rows[::-1])


async def test_filters_and_counts_agree(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 6)
    await put_in(city_database, "liaison_uni", 4)
    given = {"kind": {"eq": "PROJECT"}}
    found = await lists(city, "staff", filter=given)
    assert {n: (len(p["nodes"]), p["totalCount"]) for n, p in found.items()} == {
        "东城街道": (3, 3),
        "东莞理工学院": (2, 2),
    }


async def test_rights_hold_inside(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 2)
    await put_in(city_database, "liaison_uni", 3)
    counted = {
        person: {n: p["totalCount"] for n, p in (await lists(city, person)).items()}
        for person in (None, "liaison_town", "liaison_uni", "admin", "staff")
    }
    assert counted == {
        None: {},
        "liaison_town": {"东城街道": 2},
        "liaison_uni": {"东莞理工学院": 3},
        "admin": {},
        "staff": {"东城街道": 2, "东莞理工学院": 3},
    }


OWN = """{ organizations(filter: {kind: {in: [TOWN, UNIVERSITY]}}) { nodes {
  achievements(filter: {contactPhone: {isNull: false}}) { nodes { title } } } } }"""


async def test_what_is_kept_of_a_list_for_a_kind_of_viewer_holds_nothing_of_one_of_them(
    city: Api,
) -> None:
    """Asked in turn, each twice at least by a kept plan: the telephone is shown to its own only."""
    for person in ("liaison_town", "liaison_uni"):
        await submitted(city, person, person)
    for person in ("liaison_town", "liaison_uni") * 3:
        found = (await city.data(OWN, as_=person))["organizations"]["nodes"]
        assert [a["title"] for o in found for a in o["achievements"]["nodes"]] == [person]
