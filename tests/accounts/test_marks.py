"""Every answer says whom it was for, so that a page need not ask that at each step."""

from __future__ import annotations

import re

import httpx

from tests.api import Api
from tests.cast import PASSWORD
from tests.databases import Database

WHO = "{ viewer { role } }"
UNKNOWN = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}}


async def mark(city: Api, browser: str, query: str = WHO) -> str:
    """The header's mark."""
    answer: httpx.Response = await city.post(query, as_=browser)
    assert answer.status_code == 200
    return str(answer.headers["viewer"])


async def test_a_person_has_one_mark_and_another_person_another(city: Api) -> None:
    assert await mark(city, "browser") == "nobody"
    await city.sign_in("staff", PASSWORD)
    await city.sign_in("lead", PASSWORD)
    first = await mark(city, "staff")
    assert re.fullmatch("[0-9a-f]{12}", first)
    # By the plan of a query that is known, by GraphQL's executor, and by a mutation.
    listed = "{ achievements(first: 1) { totalCount } }"
    assert [await mark(city, "staff", listed) for _ in range(2)] == [first, first]
    assert await mark(city, "staff", "{ __typename }") == first
    assert await mark(city, "lead") not in (first, "nobody")


async def test_it_changes_with_the_role_and_ends_with_the_session(
    city: Api, city_database: Database
) -> None:
    await city.sign_in("staff", PASSWORD)
    first = await mark(city, "staff")
    renamed = "UPDATE account SET {} WHERE sign_in_name = 'staff'"
    await city_database.rows(renamed.format("role = 'AUDITOR'"))
    second = await mark(city, "staff")
    await city_database.rows(renamed.format("display_name = '某某'"))
    third = await mark(city, "staff")
    assert len({first, second, third, "nobody"}) == 4
    await city_database.rows(renamed.format("active = false"))
    assert await mark(city, "staff") == "nobody"


async def test_what_is_refused_unread_says_nothing(city: Api) -> None:
    await city.sign_in("staff", PASSWORD)
    origin = {"Origin": city.settings.origins[0]}
    answer = await city.client("staff").post("/graphql", json=UNKNOWN, headers=origin)
    assert answer.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    assert "viewer" not in answer.headers


async def test_pages_of_another_origin_may_read_it(city: Api) -> None:
    answer = await city.post(WHO, headers={"Host": "api.test"})
    exposed = answer.headers["access-control-expose-headers"]
    assert exposed == "X-Request-Id, RateLimit, RateLimit-Policy, Viewer"
