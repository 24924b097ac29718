"""The planned reader answers as plain Strawberry does, byte for byte, whoever asks.

`DOCUMENTS=5000 pytest tests/core/test_planned.py` compares more of them.
"""

from __future__ import annotations

import os
from typing import Any

import orjson
import pytest
from graphql import execute

from tests.api import Api
from tests.core.documents import LISTS, STATS, Writer
from tests.core.plain import plainly

HOW_MANY = int(os.environ.get("DOCUMENTS", "250"))
HANGING_ON = """{ achievements(first: 20) { nodes { id title stage submittedAt industry { name }
  reporter { name town { name } } parties { role organization { name } }
  landings { state landedOn evidence { title file { name } } } } } }"""


async def both(
    api: Api, monkeypatch: pytest.MonkeyPatch, document: str, as_: str | None
) -> tuple[bytes, bytes]:
    """The planned answer, and Strawberry's own; asked twice, for the second may come directly."""
    if as_ is not None:
        await api.data("{ viewer { role } }", as_=as_)
    planned = await api.post(document, as_=as_)
    again = await api.post(document, as_=as_)
    assert _spaceless(again.json()) == _spaceless(planned.json()), document
    with plainly(monkeypatch):
        plain = await api.post(document, as_=as_)
    return _spaceless(planned.json()), _spaceless(plain.json())


def alike(person: str | None, people: list[str | None]) -> str | None:
    """Somebody else of the same role; None where there is nobody."""
    if person is None:
        return None
    role = person.rstrip("0123456789")
    return next((p for p in people if p and p != person and p.startswith(role)), None)


def _spaceless(answer: dict[str, Any]) -> bytes:
    # PostgreSQL puts spaces between an array's members; each failure has its own number, and each
    # request leaves less of the budget. That a field is hidden is said by the planned reader alone.
    if "extensions" in answer:
        answer["extensions"]["cost"].pop("remaining", None)
    errors = [e for e in answer.pop("errors", []) if e["extensions"]["code"] != "MASKED"]
    for error in errors:
        error["extensions"].pop("requestId", None)
    return orjson.dumps(answer | ({"errors": errors} if errors else {}))


async def test_generated_documents(full: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    people = [None, *sorted(full.passwords)]
    answered = 0
    for seed in range(HOW_MANY):
        document, person = Writer(seed).document(), people[seed % len(people)]
        if another := alike(person, people):
            # What is kept of the document for a kind of viewer must hold nothing of one of them.
            await full.post(document, as_=another)
        planned, plain = await both(full, monkeypatch, document, person)
        assert planned == plain, (seed, document)
        answered += b'"errors"' not in planned
    # Some are beyond the limits, and say so both ways.
    assert answered > 0.9 * HOW_MANY


@pytest.mark.parametrize("name", sorted(LISTS))
async def test_every_list_for_everybody(
    full: Api, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    document = Writer(1).document(name)
    for person in (None, *sorted(full.passwords)):
        planned, plain = await both(full, monkeypatch, document, person)
        assert planned == plain, (person, document)


@pytest.mark.parametrize("name", STATS)
async def test_every_grouping_for_everybody(
    full: Api, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    writer = Writer(STATS.index(name))
    for person in (None, *sorted(full.passwords)):
        for _ in range(4):
            document = writer.groups(name)
            planned, plain = await both(full, monkeypatch, document, person)
            assert planned == plain, (person, document)
            assert b'"errors"' not in planned, planned


async def test_one_statement_for_all_that_hangs_on_it(full: Api, counted: list[int]) -> None:
    await full.data("{ viewer { role } }", as_="center1")
    counted.clear()
    found = await full.data(HANGING_ON, as_="center1")
    assert len(found["achievements"]["nodes"]) == 20
    assert counted == [1]


DIRECT = [
    "query ($id: ID!) { node(id: $id) { id ... on Achievement { title reporter { name } } } }",
    "{ achievements(first: 3) { nodes { title keywords reporter { name } landings { id } } } }",
    "{ a: achievements { totalCount } b: demands { nodes { id } } }",
    "{ landingStats(by: [YEAR]) { year count amount { yuan } } }",
    "{ achievements { nodes { id viewerCanClaimLanding source { code } history { at } } } }",
    "query ($more: Boolean!) { achievements { nodes { id title @include(if: $more) } } }",
]
NOT_DIRECT = [
    "{ viewer { role } }",
    "{ demands { nodes { supersededLetters { id } } } }",
    "{ nodes(ids: []) { id } }",
]


async def test_what_is_known_and_needs_no_resolver_goes_in_front_of_strawberry(
    full: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    executed = 0

    def counting(*arguments: Any, **named: Any) -> Any:
        nonlocal executed
        executed += 1
        return execute(*arguments, **named)

    await full.data("{ viewer { role } }", as_="center1")
    monkeypatch.setattr("backend.core.http.executing.execute", counting)
    found = await full.data("{ achievements { nodes { id } } }", as_="industry")
    first = found["achievements"]["nodes"][0]["id"]
    for document in DIRECT + NOT_DIRECT:
        given = {"id": first, "more": True}
        named = {n: v for n, v in given.items() if f"${n}" in document}
        executed, answers = 0, []
        for person in ("industry", "center1", "industry", "center1"):
            answers.append((await full.gql(document, named, as_=person))["data"])
        assert (answers[:2], executed) == (answers[2:], 2 if document in DIRECT else 4), document
        if "more" in named:
            less = await full.data(document, {"more": False}, as_="industry")
            assert {len(n) for n in less["achievements"]["nodes"]} == {1}


async def test_what_is_wrong_is_said_as_ever(full: Api) -> None:
    document = """query ($after: String, $by: [AchievementOrder!], $id: ID!) {
      node(id: $id) { id } achievements(after: $after, orderBy: $by) { nodes { id } } }"""
    given = {"id": "nothing"}
    for _ in range(2):
        answer = await full.data(document, given, as_="center1")
        assert answer["node"] is None
        assert len(answer["achievements"]["nodes"]) > 1
    for wrong, code, path in (
        ({"after": "forged"}, "BAD_INPUT", ["achievements"]),
        ({"by": [{"field": "NONE"}]}, "BAD_INPUT", None),
        ({"id": None}, "BAD_INPUT", None),
    ):
        refused = await full.gql(document, given | wrong, as_="center1")
        (error,) = refused["errors"]
        assert (error["extensions"]["code"], error.get("path")) == (code, path)
