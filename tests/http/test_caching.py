"""Answers to visitors may be kept and asked for again; those to people never stay behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import orjson
import pytest

from tests.achievements.test_publishing import TAKE_DOWN, published
from tests.api import Api
from tests.http import sample
from tests.http.client import ask, codes, request
from tests.mutations import done

PRICE = "{ price }"
VARY = {"Accept", "Accept-Language", "Accept-Encoding", "Cookie", "Authorization", "Origin"}


async def got(
    query: str, headers: Mapping[str, str] | None = None, variables: Any = None
) -> httpx.Response:
    """The sample application's answer to a GET."""
    parameters = {"query": query}
    if variables is not None:
        parameters["variables"] = orjson.dumps(variables).decode()
    return await request(
        sample.app(), "GET", "/graphql", params=parameters, headers=dict(headers or {})
    )


def varies(answer: httpx.Response) -> set[str]:
    """The headers that the answer depends on."""
    return {name.strip() for name in answer.headers["vary"].split(",")}


async def test_a_visitor_is_told_that_nothing_changed() -> None:
    first = await got(PRICE)
    assert first.headers["cache-control"] == "public, no-cache"
    assert varies(first) == VARY
    tag = first.headers["etag"]
    again = await got(PRICE, {"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == tag
    assert again.headers["cache-control"] == "public, no-cache"
    assert varies(again) == VARY
    assert "content-type" not in again.headers
    assert "content-encoding" not in again.headers


@pytest.mark.parametrize(
    ("condition", "status"),
    [
        ("{weak}", 304),
        ("{strong}", 304),
        ('"other", {weak}', 304),
        ('W/"other",{strong} , "more"', 304),
        ("*", 304),
        (" * ", 304),
        ('"other"', 200),
        ('W/"*"', 200),
        ("{bare}", 200),
        ('"{bare}', 200),
        ("w/{bare}", 200),
        ("", 200),
    ],
)
async def test_conditions(condition: str, status: int) -> None:
    tag = (await got(PRICE)).headers["etag"]
    strong = tag.removeprefix("W/")
    given = condition.format(weak=tag, strong=strong, bare=strong.strip('"'))
    assert (await got(PRICE, {"If-None-Match": given})).status_code == status


async def test_the_tag_is_of_what_is_said_not_of_how_it_is_packed() -> None:
    query, text = "query ($t: String!) { echo(text: $t) }", {"t": "x" * 2_000}
    tags = {
        (await got(query, {"Accept-Encoding": encoding}, text)).headers["etag"]
        for encoding in ("zstd", "br", "gzip", "identity")
    }
    assert len(tags) == 1
    tag = tags.pop()
    assert tag != (await got(query, {}, {"t": "x" * 2_001})).headers["etag"]
    packed = await got(query, {"If-None-Match": tag, "Accept-Encoding": "gzip"}, text)
    assert (packed.status_code, packed.content) == (304, b"")
    assert "content-encoding" not in packed.headers


@pytest.mark.parametrize("condition", [{}, {"If-None-Match": "*"}])
@pytest.mark.parametrize("query", ['{ price fail(how: "bug") }', "{ nothing }", "{"])
async def test_answers_with_errors_are_kept_by_nobody(
    query: str, condition: Mapping[str, str]
) -> None:
    for accept in ("application/json", "application/graphql-response+json"):
        answer = await got(query, {"Accept": accept, **condition})
        assert answer.status_code != 304
        assert codes(answer)
        assert answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers


async def test_answers_to_post_are_kept_by_nobody() -> None:
    tag = (await got(PRICE)).headers["etag"]
    answer = await ask(sample.app(), PRICE, headers={"If-None-Match": tag})
    assert answer.json()["data"] == {"price": "499999.99"}
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


@pytest.mark.parametrize(
    ("headers", "cache_control"),
    [
        ({}, "public, no-cache"),
        ({"Cookie": "other=1"}, "public, no-cache"),
        ({"Authorization": "Bearer x"}, "private, no-cache"),
        ({"Cookie": "zhuanhua=x"}, "no-store"),
        ({"Cookie": "other=1; zhuanhua="}, "no-store"),
        ({"Cookie": "zhuanhua=x", "Authorization": "Bearer x"}, "no-store"),
    ],
)
async def test_who_may_keep_an_answer(headers: Mapping[str, str], cache_control: str) -> None:
    answer = await got(PRICE, headers)
    assert answer.json()["data"] == {"price": "499999.99"}
    assert answer.headers["cache-control"] == cache_control
    assert ("etag" in answer.headers) is (cache_control != "no-store")
    # And a condition is heard only from who may have kept something.
    again = await got(PRICE, {**headers, "If-None-Match": "*"})
    assert again.status_code == (200 if cache_control == "no-store" else 304)


TOWNS = "{ towns(first: 3) { nodes { name } } viewer { role } }"


async def test_the_platforms_own_visitors_and_people(city: Api) -> None:
    visitor = await city.client().get("/graphql", params={"query": TOWNS})
    assert visitor.headers["cache-control"] == "public, no-cache"
    condition = {"If-None-Match": visitor.headers["etag"]}
    again = await city.client().get("/graphql", params={"query": TOWNS}, headers=condition)
    assert (again.status_code, again.content) == (304, b"")
    english = {**condition, "Accept-Language": "en"}
    same = await city.client().get("/graphql", params={"query": TOWNS}, headers=english)
    assert same.status_code == 304

    await city.data("{ viewer { role } }", as_="staff")
    person = await city.client("staff").get("/graphql", params={"query": TOWNS}, headers=condition)
    assert person.status_code == 200
    assert person.json()["data"]["towns"] == visitor.json()["data"]["towns"]
    assert person.headers["cache-control"] == "no-store"
    assert "etag" not in person.headers


PUBLICATIONS = "{ publications { totalCount nodes { id title industry { name } } } }"


async def test_the_tag_changes_with_the_data(city: Api) -> None:
    async def asked(**headers: str) -> httpx.Response:
        return await city.client().get("/graphql", params={"query": PUBLICATIONS}, headers=headers)

    none = await asked()
    assert (await asked(**{"If-None-Match": none.headers["etag"]})).status_code == 304
    made = await published(city)
    one = await asked(**{"If-None-Match": none.headers["etag"]})
    assert (one.status_code, one.json()["data"]["publications"]["totalCount"]) == (200, 1)
    both = {"If-None-Match": f"{none.headers['etag']}, {one.headers['etag']}"}
    assert (await asked(**both)).status_code == 304

    given = {"id": made["id"], "version": made["version"], "reason": "撤回同意"}
    await done(city, "staff", TAKE_DOWN, given)
    gone = await asked(**{"If-None-Match": one.headers["etag"]})
    assert (gone.status_code, gone.json()) == (200, none.json())
    assert gone.headers["etag"] == none.headers["etag"]
