"""What an operation costs is known before it reads a row: rows × fields, at most 5,000."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse

from backend.core.http.cost import weigh
from backend.core.http.limits import Limits, check_document
from backend.schema import schema
from tests.api import Api, serving
from tests.cast import CAST, PASSWORD
from tests.databases import Database
from tests.http.page_documents import documents

LIST = "achievements(first: {first}) {{ nodes {{ {inner} }} }}"
W1 = """query ($first: Int!, $industry: ID!) {
  achievements(first: $first, filter: {industry: {eq: $industry}}) { nodes {
    id title kind stage summary trl submittedAt version
    organization: reporter { id name } keywords landings { id state } } } }"""


def nested(*sizes: Any, leaf: str = "title") -> str:
    """Lists inside lists, by their reporter."""
    inner = leaf
    for size in reversed(sizes[1:]):
        inner = f"reporter {{ {LIST.format(first=size, inner=inner)} }}"
    return LIST.format(first=sizes[0], inner=inner)


async def cost(api: Api, document: str, variables: dict[str, Any] | None = None) -> int | str:
    """What the answer says that the operation cost; the message where it was refused for it."""
    answer = await api.gql(document, variables)
    if "data" in answer:
        shown: dict[str, int] = answer["extensions"]["cost"]
        assert shown == {"requested": shown["requested"], "limit": 5_000}
        return shown["requested"]
    (error,) = answer["errors"]
    assert error["extensions"] == {"code": "LIMIT_EXCEEDED"}
    assert answer.keys() == {"errors"}
    message: str = error["message"]
    return message


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ viewer { role } }", 1),
        ("{ towns { nodes { name } } }", 20),
        ("{ towns(first: 7) { nodes { name code } } }", 14),
        ("{ towns(last: 7) { edges { cursor node { name code } } } }", 21),
        ("{ towns(first: 7) { totalCount pageInfo { hasNextPage endCursor } } }", 3),
        ("{ towns(first: 0) { totalCount nodes { name } } }", 1),
        ("{ towns(first: 7) { nodes { __typename } } }", 7),
        ("{ a: towns(first: 7) { nodes { name } } b: towns(first: 1) { nodes { id code } } }", 9),
        (f"{{ {nested(100)} }}", 100),
        (f"{{ {nested(10, 10, 10)} }}", 1_000),
        (f"{{ {nested(100, 0, 100)} }}", 100),
        ("{ achievements(first: 2) { nodes { keywords } } }", 10),
        ("{ achievements(first: 2) { nodes { parties { role organization { name } } } } }", 20),
        ("{ achievements(first: 2) { nodes { history { at } } } }", 40),
        ("{ __schema { types { name fields { name } } } }", 0),
        ('{ node(id: "x") { id ... on Town { name code } ... on Industry { name } } }', 3),
        ('{ nodes(ids: ["x", "y"]) { id ... on Town { towns: name code } } }', 6),
        ("{ ...T ...T } fragment T on Query { towns(first: 3) { ...N } } "
         "fragment N on TownConnection { nodes { name } }", 6),
    ],
)  # fmt: skip
async def test_rows_times_fields(city: Api, document: str, expected: int) -> None:
    assert await cost(city, document) == expected


@pytest.mark.parametrize(
    ("document", "variables", "expected"),
    [
        ("query ($n: Int! = 30) { towns(first: $n) { nodes { name } } }", {}, 30),
        ("query ($n: Int! = 30) { towns(first: $n) { nodes { name } } }", {"n": 4}, 4),
        ("query ($n: Int! = 30) { towns(first: $n) { nodes { name } } }", {"n": 4.0}, 4),
        ("query ($n: Int) { towns(last: $n) { nodes { name } } }", {"n": None}, 20),
        ("query ($n: Int) { towns(last: $n) { nodes { name } } }", {"n": 3}, 3),
        ("query ($n: Int = 9) { towns(last: $n) { nodes { name } } }", {"n": None}, 20),
        ("query ($i: [ID!]!) { nodes(ids: $i) { id __typename } }", {"i": ["x"] * 40}, 40),
        ("query ($y: Boolean!) { towns { nodes { id name @skip(if: $y) } } }", {"y": True}, 20),
        ("query ($y: Boolean!) { towns { nodes { id name @skip(if: $y) } } }", {"y": False}, 40),
        ("query ($y: Boolean!) { towns { nodes { id ... @include(if: $y) { name } } } }",
         {"y": False}, 20),
        ("query ($y: Boolean = true) { towns { nodes { id name @skip(if: $y) } } }", {}, 20),
        (W1, {"first": 50, "industry": "x"}, 50 * (8 + 2 + 5 + 10)),
    ],
)  # fmt: skip
async def test_by_variables(
    city: Api, document: str, variables: dict[str, Any], expected: int
) -> None:
    # Twice: the second time it is known.
    for _ in range(2):
        assert await cost(city, document, variables) == expected


async def test_each_operation_of_a_document_has_its_own(city: Api) -> None:
    document = "query A { towns(first: 3) { nodes { id } } } query B { towns { nodes { id } } }"
    for name, expected in (("A", 3), ("B", 20), ("A", 3)):
        body = {"query": document, "operationName": name}
        response = await city.client().post("/graphql", json=body)
        assert response.json()["extensions"]["cost"]["requested"] == expected


@pytest.mark.parametrize(
    ("sizes", "most"),
    [((50, 100), None), ((51, 100), 5_100), ((100, 100, 100), 1_000_000)],
)
async def test_too_much_is_refused_before_the_database(
    city: Api, counted: list[int], sizes: tuple[int, ...], most: int | None
) -> None:
    found = await cost(city, f"{{ {nested(*sizes)} }}")
    if most is None:
        assert (found, counted) == (5_000, [1])
    else:
        assert f"查询的成本为 {most:,}（行数 × 字段数），超过上限 5,000" in str(found)
        assert counted == []


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            f"{{ {nested(100, 100, leaf='id title')} }}",
            "The query costs 20,000 (rows × fields), at most 5,000 are allowed. Of it: "
            "achievements 20,000; achievements.reporter.achievements 20,000. Ask for fewer "
            "fields, or for smaller pages, such as achievements(first: 25).",
        ),
        (
            f"{{ towns(first: 100) {{ nodes {{ name }} }} {nested(100, 100)} }}",
            "The query costs 10,100 (rows × fields), at most 5,000 are allowed. Of it: "
            "achievements 10,000; achievements.reporter.achievements 10,000; towns 100. Ask for "
            "fewer fields, or for smaller pages, such as achievements(first: 49).",
        ),
        (
            "{ landingClauses { facts { choices { code } } "
            + "".join(f"a{i}: facts {{ choices {{ code name }} }} " for i in range(10))
            + "} }",
            "The query costs 5,250 (rows × fields), at most 5,000 are allowed. Of it: "
            "landingClauses 5,250; landingClauses.facts 500; landingClauses.facts 500. Ask for "
            "fewer fields, for smaller pages, or in several requests.",
        ),
    ],
)
async def test_it_is_said_what_is_dear_and_what_would_help(
    city: Api, document: str, message: str
) -> None:
    response = await city.post(document, headers={"Accept-Language": "en"})
    (error,) = response.json()["errors"]
    assert error["message"] == message


async def test_what_helps_fits(city: Api) -> None:
    assert await cost(city, f"{{ {nested(25, 100, leaf='id title')} }}") == 5_000


def test_the_documents_of_the_page_fit() -> None:
    found = documents()
    assert len(found) > 100
    for name, text in found.items():
        document = parse(text.replace(" @_unmask", ""))  # the page sends it without
        operation = document.definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        assert weigh(schema._schema, document, operation, {}).requested <= 4_500, name
        assert check_document(document, Limits()).errors == (), name


# --- the budget -----------------------------------------------------------------------------

TWENTY = "{ towns { nodes { name } } }"


async def test_the_budget_of_a_person(city_database: Database) -> None:
    async with serving(replace(city_database.settings, cost_per_minute=100)) as city:
        city.passwords.update(dict.fromkeys(CAST, PASSWORD))
        await city.sign_in("staff", PASSWORD)
        for left in (80, 60, 40, 20, 0):
            answer = await city.gql(TWENTY, as_="staff")
            assert answer["extensions"]["cost"] == {
                "requested": 20,
                "limit": 5_000,
                "remaining": left,
            }
        await refused(city, TWENTY, "staff", left=0)
        # Others have their own; what costs nothing is always answered.
        assert (await city.gql(TWENTY, as_="lead"))["extensions"]["cost"]["remaining"] == 80
        free = await city.gql("{ __schema { queryType { name } } }", as_="staff")
        assert free["data"] == {"__schema": {"queryType": {"name": "Query"}}}


async def refused(city: Api, document: str, as_: str | None, *, left: int) -> None:
    """The budget does not hold the document, and nothing is taken from it."""
    response = await city.post(document, as_=as_, headers={"Accept-Language": "en"})
    assert response.status_code == 429
    answer = response.json()
    (error,) = answer["errors"]
    assert answer.keys() == {"errors"}
    assert error["extensions"] == {"code": "RATE_LIMITED"}
    renewed = int(response.headers["Retry-After"])
    assert 0 < renewed <= 60
    assert error["message"].endswith(
        f"{left} are left of the budget; it is renewed in {renewed} seconds."
    )
    assert response.headers["RateLimit"] == f'"cost";r={left};t={renewed}'


async def test_the_budget_of_visitors_is_in_the_head_alone(city_database: Database) -> None:
    async with serving(replace(city_database.settings, cost_per_minute=50)) as city:
        bodies = set()
        for left in (30, 10):
            response = await city.post(TWENTY)
            bodies.add(response.content)
            assert response.json()["extensions"] == {"cost": {"requested": 20, "limit": 5_000}}
            assert response.headers["RateLimit-Policy"] == '"cost";q=50;w=60'
            assert response.headers["RateLimit"].startswith(f'"cost";r={left};t=')
        assert len(bodies) == 1
        await refused(city, TWENTY, None, left=10)
        # What still fits is answered; what was refused took nothing.
        response = await city.post("{ towns(first: 10) { nodes { name } } }")
        assert response.headers["RateLimit"].startswith('"cost";r=0;t=')


async def test_writes_are_taken_from_the_budget_too(city_database: Database) -> None:
    settings = replace(city_database.settings, cost_per_minute=60)
    document = """mutation ($input: AchievementRegisterInput!) {
      achievementRegister(input: $input) {
        achievement { title parties { role } } userErrors { code } } }"""
    draft = {"kind": "PROJECT", "title": "甲", "summary": "简介", "secrecy": "PUBLIC"}
    async with serving(settings) as city:
        await city.sign_in("liaison_town", PASSWORD)
        for left in (49, 38, 27, 16, 5):
            answer = await city.gql(document, {"input": draft}, as_="liaison_town")
            assert answer["extensions"]["cost"]["requested"] == 1 + 5 + 5
            assert answer["extensions"]["cost"]["remaining"] == left
        response = await city.post(document, {"input": draft}, as_="liaison_town")
        assert response.status_code == 429
    assert await city_database.value("SELECT count(*) FROM achievement") == 5
