"""How many values a query may read is known before it reads any: rows × fields."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api import Api

LIST = "achievements(first: {first}) {{ nodes {{ {inner} }} }}"


def nested(*sizes: Any, leaf: str = "title") -> str:
    """Lists inside lists, by their reporter."""
    inner = leaf
    for size in reversed(sizes[1:]):
        inner = f"reporter {{ {LIST.format(first=size, inner=inner)} }}"
    return LIST.format(first=sizes[0], inner=inner)


async def refused(api: Api, document: str, variables: dict[str, Any] | None = None) -> bool:
    """Whether the query is refused for its breadth."""
    answer = await api.gql(document, variables)
    if "errors" not in answer:
        return False
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == "LIMIT_EXCEEDED", error
    assert "超过上限 100,000" in error["message"]
    assert "data" not in answer
    return True


@pytest.mark.parametrize(
    ("sizes", "too_much"),
    [
        ((100,), False),
        ((100, 100), False),
        ((100, 100, 9), True),
        ((100, 100, 100), True),
        ((10, 10, 10), False),
        ((100, 0, 100), False),
    ],
)
async def test_pages_inside_pages(city: Api, sizes: tuple[int, ...], too_much: bool) -> None:
    assert await refused(city, f"{{ {nested(*sizes)} }}") is too_much


async def test_pages_by_variables_and_defaults(city: Api) -> None:
    document = f"query ($n: Int! = 100) {{ {nested(100, '$n', '$n')} }}"
    assert await refused(city, document)
    assert await refused(city, document, {"n": 50})
    assert not await refused(city, document, {"n": 2})
    unsaid = "{ organizations { nodes { achievements { nodes { reporter { achievements { nodes "
    assert not await refused(city, unsaid + "{ title } } } } } } } }")
    deep = "reporter { achievements { nodes { reporter { achievements { nodes { title } } } } } }"
    assert await refused(city, f"{{ achievements(first: 100) {{ nodes {{ {deep} }} }} }}")


async def test_pages_from_the_end_count_too(city: Api) -> None:
    by_last = nested(100, 100, 100).replace("first", "last")
    assert await refused(city, f"{{ {by_last} }}")
    assert not await refused(city, f"{{ {by_last.replace('100', '5')} }}")
    document = f"query ($n: Int) {{ {nested('$n', '$n', '$n').replace('first', 'last')} }}"
    assert await refused(city, document, {"n": 100})
    assert not await refused(city, document, {"n": None})


async def test_fragments_count_where_they_are_spread(city: Api) -> None:
    doubling = "".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }} " for n in range(4))
    document = doubling + "fragment F4 on Query { achievements(first: 100) { nodes { id } } } "
    assert not await refused(city, document + "{ ...F0 }")
    wide = doubling + f"fragment F4 on Query {{ {nested(100, 40)} }} "
    assert await refused(city, wide + "{ ...F0 }")


async def test_many_ids_with_lists_below(city: Api) -> None:
    document = """query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization {
      achievements(first: 100) { nodes { parties { role } reporter { name } } } } } }"""
    assert not await refused(city, document, {"ids": ["x"] * 30})
    assert await refused(city, document, {"ids": ["x"] * 100})


async def test_it_is_said_in_english_too(city: Api) -> None:
    response = await city.post(f"{{ {nested(100, 100, 100)} }}", headers={"Accept-Language": "en"})
    message = response.json()["errors"][0]["message"]
    assert message == (
        "The query may read 3,030,300 values; at most 100,000: ask for smaller pages (`first`), "
        "or nest fewer lists."
    )
