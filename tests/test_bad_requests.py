"""Requests for too much, and for what there is not: the platform's own answers to them."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import httpx

from backend.core.ids import GlobalId
from tests.achievements.drafts import registered
from tests.api import Api
from tests.databases import Database

ENGLISH = {"Accept": "application/graphql-response+json", "Accept-Language": "en"}
INDUSTRIES = [str(GlobalId("Industry", n)) for n in range(1, 10_001)]
UNKNOWN = sha256(b"{ nobody has sent this }").hexdigest()

CONDITION = "{ achievements(first: 1, filter: %s) { totalCount } }"
BY_VARIABLE = "query ($f: AchievementFilter) { achievements(first: 1, filter: $f) { totalCount } }"
OF_CURSOR = "query ($after: String) { achievements(first: 1, after: $after) { totalCount } }"
BY_TITLE = "{ achievements(first: 1, orderBy: [{field: TITLE}]) { pageInfo { endCursor } } }"
OF_LANDINGS = "{ organizations(first: 1) { pageInfo { endCursor } } }"
IN_ORDER = "{ achievements(first: 1) { pageInfo { endCursor } } }"


def told(answer: httpx.Response) -> list[tuple[int, str, str]]:
    """The status with each error's code and message."""
    errors = answer.json().get("errors", [])
    return [(answer.status_code, e["extensions"]["code"], e["message"]) for e in errors]


def too_large(what: str) -> tuple[int, str, str]:
    """What is told of a document beyond a bound."""
    return 400, "LIMIT_EXCEEDED", f"The document is too large: {what}."


def deep(depth: int) -> dict[str, Any]:
    """A filter so many levels deep."""
    condition: dict[str, Any] = {"trl": {"gte": 4}}
    for _ in range(depth):
        condition = {"not": condition}
    return condition


def doubling(levels: int) -> str:
    """Fragments that each spread the next one twice."""
    chain = [f"fragment F{n} on Achievement {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels)]
    last = f"fragment F{levels} on Achievement {{ id }}"
    return " ".join(["{ achievements(first: 1) { nodes { ...F0 } } }", *chain, last])


def aliases(many: int) -> str:
    """The same list, asked for under so many names."""
    asked = " ".join(f"a{n}: achievements(first: 1) {{ totalCount }}" for n in range(many))
    return f"{{ {asked} }}"


def text_of(size: int) -> str:
    """A document of so many characters, nearly all of them one text."""
    start, end = '{ node(id: "', '") { id } }'
    return start + "A" * (size - len(start) - len(end)) + end


def written(ids: list[str]) -> str:
    """An `in` of these ids, written out."""
    return CONDITION % ("{industry: {in: [" + ", ".join(f'"{i}"' for i in ids) + "]}}")


DOCUMENTS = {
    "deep filter": (
        CONDITION % ("{not: " * 50 + "{trl: {gte: 4}}" + "}" * 50),
        [(400, "LIMIT_EXCEEDED", "achievements.filter is nested more than 30 levels deep.")],
    ),
    "501 values": (
        written(INDUSTRIES[:501]),
        [(400, "LIMIT_EXCEEDED", "achievements.filter has 501 values, at most 500.")],
    ),
    "10,000 short values": (
        CONDITION % ("{trl: {in: [" + "1 " * 10_000 + "]}}"),
        [too_large("tokens at most 2000")],
    ),
    "doubling fragments": (
        doubling(25),
        [
            too_large("fields 1,000,000+, at most 300"),
            too_large("fragments 1,000,000+, at most 50"),
        ],
    ),
    "1,000 aliases": (aliases(1_000), [too_large("characters at most 24576")]),
    "1,000 short aliases": (
        "{ " + " ".join(f"a{n}: __typename" for n in range(1_000)) + " }",
        [too_large("tokens at most 2000")],
    ),
    "16 aliases": (aliases(16), [too_large("aliases 16, at most 15")]),
    "a directive again and again": (
        "{ __typename " + "@include(if: true) " * 11 + "}",
        [too_large("directives 11, at most 10")],
    ),
    "a directive twice": (
        "{ __typename @skip(if: false) @skip(if: false) }",
        [(400, "BAD_INPUT", "The directive '@skip' can only be used once at this location.")],
    ),
    "100 KB": (text_of(100_000), [too_large("characters at most 24576")]),
    "one character more": (text_of(24_577), [too_large("characters at most 24576")]),
    "100 KB of nothing": ("{ __typename }".ljust(100_000), [too_large("characters at most 24576")]),
    "2,001 tokens": ("{ " + "id " * 1_999 + "}", [too_large("tokens at most 2000")]),
    "2,000 tokens": ("{ " + "id " * 1_998 + "}", [too_large("fields 1998, at most 300")]),
    "2,001 with comments": ("#\n" * 1_998 + "{ id }", [too_large("tokens at most 2000")]),
}


async def test_documents_that_are_refused(city: Api) -> None:
    found, data = {}, set()
    for name, (document, _) in DOCUMENTS.items():
        answer = await city.post(document, headers=ENGLISH)
        found[name] = told(answer)
        data |= set(answer.json()) - {"errors"}
    assert found == {name: expected for name, (_, expected) in DOCUMENTS.items()}
    assert data == set()


VARIABLES: list[tuple[dict[str, Any], str]] = [
    (deep(50), "$f is nested more than 30 levels deep."),
    ({"industry": {"in": INDUSTRIES[:501]}}, "$f has 501 values, at most 500."),
    ({"trl": {"in": [1] * 10_000}}, "$f has 10000 values, at most 500."),
]


async def test_variables_that_are_refused(city: Api) -> None:
    for value, message in VARIABLES:
        answer = await city.post(BY_VARIABLE, {"f": value}, headers=ENGLISH)
        assert told(answer) == [(400, "LIMIT_EXCEEDED", message)]
        assert "data" not in answer.json()


async def test_an_in_of_10000_ids_is_too_much_to_send(city: Api) -> None:
    expected = [(413, "LIMIT_EXCEEDED", "The request is too large: at most 100 KB.")]
    by_variable = {"f": {"industry": {"in": INDUSTRIES}}}
    assert told(await city.post(BY_VARIABLE, by_variable, headers=ENGLISH)) == expected
    assert told(await city.post(written(INDUSTRIES), headers=ENGLISH)) == expected


async def test_an_in_of_500_ids_is_answered(city: Api, city_database: Database) -> None:
    await registered(city, "liaison_town", "甲")
    kept = await city_database.rows("SELECT industry_id FROM achievement")
    own = str(GlobalId("Industry", kept[0]["industry_id"]))
    others = [i for i in INDUSTRIES if i != own]
    for ids, count in (([*others[:499], own], 1), (others[:500], 0)):
        expected = {"achievements": {"totalCount": count}}
        by_variable = {"f": {"industry": {"in": ids}}}
        assert await city.data(BY_VARIABLE, by_variable, as_="staff") == expected
        assert await city.data(written(ids), as_="staff") == expected


async def test_the_longest_ids_can_be_written_out(city: Api) -> None:
    longest = [str(GlobalId("AccountApplication", 2**31 + n)) for n in range(500)]
    answer = await city.post(written(longest), headers=ENGLISH)
    message = "An id in the filter is not an id of Industry."
    assert told(answer) == [(200, "BAD_INPUT", message)]


async def end(city: Api, document: str) -> str:
    """The cursor of the only row that the list gives."""
    (found,) = (await city.data(document, as_="staff")).values()
    return str(found["pageInfo"]["endCursor"])


async def test_cursors_that_this_list_has_not_given(city: Api) -> None:
    await registered(city, "liaison_town", "甲")
    good = await end(city, IN_ORDER)
    others = [await end(city, BY_TITLE), await end(city, OF_LANDINGS)]
    message = "This cursor is not one that this list in this order has given."
    changed = ("B" if good[0] == "A" else "A") + good[1:]
    for cursor in (*others, good[:-4], good[4:], changed, "=", "甲"):
        answer = await city.post(OF_CURSOR, {"after": cursor}, as_="staff", headers=ENGLISH)
        assert told(answer) == [(200, "BAD_INPUT", message)], cursor
        assert answer.json()["data"] is None
    kept = await city.data(OF_CURSOR, {"after": good}, as_="staff")
    assert kept == {"achievements": {"totalCount": 1}}


async def test_the_name_of_an_unknown_document(city: Api) -> None:
    for named in (
        {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": UNKNOWN}}},
        {"documentId": f"sha256:{UNKNOWN}"},
    ):
        answer = await city.client().post("/graphql", json=named, headers=ENGLISH)
        assert told(answer) == [(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound")]
        assert "data" not in answer.json()
