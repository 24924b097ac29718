"""How many statements a read takes does not depend on how many rows it shows."""

from __future__ import annotations

from tests.api import Api
from tests.core.rows import give_parts, put_in
from tests.databases import Database

DOCUMENTS = {
    "a list": "{ achievements(first: 100) { nodes { id title } } }",
    "a list with its count": "{ achievements(first: 100) { totalCount edges { cursor } } }",
    "relations": """{ achievements(first: 100) { nodes {
        industry { name } reporter { name town { name } } registrant { displayName }
        registeredResult { title } } } }""",
    "relations of relations": """{ achievements(first: 100) { nodes {
        registrant { organization { liaison { organization { name } } } } } } }""",
    "lists of the record": """{ achievements(first: 100) { nodes {
        parties { role organization { name flags { flag } } }
        intellectualProperties { number } } } }""",
    "batches": """{ achievements(first: 100) { nodes {
        source { code } viewerCanClaimLanding viewerCanEdit } } }""",
    "higher domains": """{ achievements(first: 100) { nodes {
        evaluationItems { id batch { title } } serviceEntry { id }
        landings { id evidence { id } } } } }""",
    "lists inside records": """{ organizations(first: 100) { nodes {
        achievements(first: 3) { totalCount nodes { reporter { name } } } } } }""",
    "two lists": """{ a: achievements(first: 100) { totalCount nodes { reporter { name } } }
        b: achievements(first: 50, filter: {stage: {eq: SUBMITTED}}) {
          totalCount nodes { reporter { name } } } }""",
}
SUMS = "stage { value count } industry { label count } source { label }"
SUMMARIES: dict[str, tuple[str, int]] = {
    "two counts": ("a: totalCount totalCountIsExact b: totalCount(exact: true)", 2),
    "facets": (f"facets {{ isExact {SUMS} }} totalCount", 5),
    "facets twice": ("a: facets { stage { value } } b: facets { stage { label } }", 1),
    "facets in records": (
        f"nodes {{ reporter {{ achievements {{ totalCount facets {{ {SUMS} }} }} }} }}",
        2,
    ),
}
"""What is asked of a list, and its statements: one more for the plan that names the sources."""
MOST = 12


async def measured(city: Api, counted: list[int]) -> dict[str, int]:
    """The statements of every document."""
    await city.data("{ viewer { role } }", as_="staff")
    found = {}
    for name, document in DOCUMENTS.items():
        counted.clear()
        await city.data(document, as_="staff")
        found[name] = sum(counted)
    return found


async def test_one_row_or_ten_or_a_hundred(
    city: Api, city_database: Database, counted: list[int]
) -> None:
    await give_parts(city_database, await put_in(city_database, "liaison_town", 1, start=1))
    one = await measured(city, counted)
    assert all(0 < n <= MOST for n in one.values()), one
    there = 1
    for rows in (10, 100):
        for person in ("liaison_uni", "liaison_town2", "liaison_town"):
            share = rows - there if person == "liaison_town" else (rows - there) // 3
            added = await put_in(city_database, person, share, start=there + 1)
            await give_parts(city_database, added)
            there += share
        shown = await city.data("{ achievements { totalCount } }", as_="staff")
        assert shown["achievements"]["totalCount"] == rows
        assert await measured(city, counted) == one
    assert (one["a list"], one["a list with its count"]) == (1, 2)


async def test_each_summary_is_one_statement(
    city: Api, city_database: Database, counted: list[int]
) -> None:
    await city.data("{ viewer { role } }", as_="staff")
    for rows in (1, 30):
        await put_in(city_database, "liaison_town", rows, start=rows)
        taken = {}
        for name, (asked, _) in SUMMARIES.items():
            counted.clear()
            await city.data(f"{{ achievements {{ {asked} }} }}", as_="staff")
            taken[name] = sum(counted)
        assert taken == {name: n for name, (_, n) in SUMMARIES.items()}, rows


async def test_many_records_by_their_ids(
    city: Api, city_database: Database, counted: list[int]
) -> None:
    await put_in(city_database, "liaison_town", 30)
    listed = await city.data("{ achievements(first: 100) { nodes { id } } }", as_="staff")
    everyone = [n["id"] for n in listed["achievements"]["nodes"]]
    document = (
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Achievement { reporter { name } } } }"
    )
    taken = []
    for chosen in (everyone[:1], everyone):
        counted.clear()
        found = await city.data(document, {"ids": chosen}, as_="staff")
        assert [n["id"] for n in found["nodes"]] == chosen
        taken.append(sum(counted))
    assert taken == [1, 1]
