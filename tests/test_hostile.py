"""No value of any member of any input makes the server fail: generated from the schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    is_required_argument,
)

from backend.accounts import applying, sessions
from backend.core.ids import MAX_ROW, GlobalId
from backend.core.permissions import Role
from tests.accounts.applicants import opened
from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import done
from tests.landings.claims import CLAIM, claim_of
from tests.test_matrix import (
    MAY,
    PERSON,
    SCALARS,
    lists,
    mutations,
    reads,
    value_of,
)

COMBINING = {"and", "or", "not", "where"}
LONG = "㍿" * 5000
HOSTILE: dict[str, list[Any]] = {
    "String": ["", " ", "甲" * 5000, LONG, "\u202e\u200b", "%_\\'\";--", "9" * 300, "-1", "NaN"],
    "ID": ["", "x", "甲", "A" * 5000],
    "Int": [0, -1, 32_768, 2**31 - 1, -(2**31)],
    "Boolean": [False],
    "Date": ["0001-01-01", "1899-12-31", "9999-12-31"],
    "DateTime": [
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
        "2026-01-01T00:00:00",
        "0001-01-01T00:00:00+23:59",
    ],
    "JSON": [None, [], "x", 1, {"eq": {"and": [{}]}}, {"and": [{"not": {"甲": "\u202e"}}]}],
    "Decimal": ["NaN", "sNaN", "-Infinity", "1E+999999", "1E-999999", "-0", "0.001", "9" * 400],
}
TYPES = ("Achievement", "Organization", "Town", "Industry", "Account", "Landing", "EvaluationItem")
HOSTILE["ID"] += [str(GlobalId(t, row)) for t in TYPES for row in (0, 999_999, MAX_ROW)]


def hostile(kind: Any) -> Iterator[Any]:
    """Values of the type that nobody means; of an object one bad member at a time."""
    if isinstance(kind, GraphQLNonNull):
        yield from hostile(kind.of_type)
    elif isinstance(kind, GraphQLList):
        yield []
        yield [value_of(kind.of_type)] * 60
        yield from ([value] for value in hostile(kind.of_type))
    elif isinstance(kind, GraphQLEnumType):
        yield from kind.values
    elif isinstance(kind, GraphQLInputObjectType):
        least = value_of(kind)
        for name, member in kind.fields.items():
            if not isinstance(member.type, GraphQLNonNull):
                yield {**least, name: None}
            if name in COMBINING:
                continue  # they hold filters again
            yield from ({**least, name: value} for value in hostile(member.type))
    else:
        yield from HOSTILE[kind.name]


def code_of(answer: dict[str, Any]) -> str | None:
    """The code of the answer's first top-level error."""
    errors = answer.get("errors", [])
    return errors[0]["extensions"]["code"] if errors else None


def about(value: Any, ids: dict[str, str]) -> Any:
    """The input about records that are there, where its ids are not the hostile ones."""
    if not isinstance(value, dict):
        return value
    return {
        name: ids[name] if name in ids and given == SCALARS["ID"] else about(given, ids)
        for name, given in value.items()
    }


async def there(city: Api) -> dict[str, dict[str, str]]:
    """By mutation or question the records, in their first version, that it can be about."""
    draft = (await registered(city, "liaison_town", "甲"))["id"]
    item = (await submitted(city, "liaison_town", "乙"))["id"]
    landing = (await done(city, "liaison_town", CLAIM, claim_of(item)))["id"]
    rows = await city.data("{ organizations(first: 1) { nodes { id } } }")
    return {
        "achievementUpdate": {"id": draft},
        "organizationUpdate": {"id": rows["organizations"]["nodes"][0]["id"]},
        "landingClaim": {"achievement": item},
        "landingUpdate": {"id": landing},
        "landingVerdict": {"achievement": item},
    }


NOT_HERE = {"signOut", "signOutEverywhere", "signIn"}
"""They have nothing to give; the sign-in's values are tried with the sessions."""


def somebody(name: str) -> str | None:
    """Somebody who may call the mutation; None: a visitor."""
    if not MAY[name]:
        return "applicant"
    if MAY[name] == {Role.VISITOR}:
        return None
    person = PERSON[min(MAY[name] - {Role.VISITOR})]
    assert person is not None
    return {"liaison_lead": "liaison_town"}.get(person, person)


UNDERSTOOD = {None, "BAD_INPUT", "LIMIT_EXCEEDED", "FORBIDDEN", "NOT_FOUND"}
"""How a value may be answered; FORBIDDEN is a filter's by a field that is masked."""


async def faults(
    city: Api, document: str, values: list[Any], person: str | None
) -> list[tuple[str, str]]:
    """Which values of `$v` the server failed on, and how it said so."""
    found = []
    version = 1
    for given in values:
        value = given
        if isinstance(given, dict) and given.get("version") == SCALARS["Int"]:
            value = {**given, "version": version}
        answer = await city.gql(document, {"v": value}, as_=person)
        if code_of(answer) not in UNDERSTOOD:
            found.append((str(value)[:200], answer["errors"][0]["message"]))
        payloads = (answer.get("data") or {}).values()
        version += any(p and p.get("userErrors") == [] for p in payloads)
    return found


async def test_mutations(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Who asks for an account so often is slowed: here each value is to come through.
    monkeypatch.setattr(sessions, "MOST_ASKED", 100_000)
    monkeypatch.setattr(applying, "MOST_OPENED", 100_000)
    application = await opened(city, city_database)
    ids = {**await there(city), "accountApplicationHandIn": {"id": application["id"]}}
    found = {}
    for name in sorted(set(MAY) - NOT_HERE):
        kind = mutations()[name].args["input"].type
        document = f"mutation ($v: {kind}) {{ {name}(input: $v) {{ userErrors {{ code }} }} }}"
        values = [about(value, ids.get(name, {})) for value in hostile(kind)]
        found[name] = await faults(city, document, values, somebody(name))
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("part", [0, 1])
async def test_filters(city: Api, part: int) -> None:
    await there(city)
    found = {}
    for name in lists()[part::2]:
        kind = reads()[name].args["filter"].type
        document = f"query ($v: {kind}) {{ {name}(filter: $v) {{ totalCount nodes {{ id }} }} }}"
        person = "auditor" if name == "auditEntries" else "staff"
        found[name] = await faults(city, document, list(hostile(kind)), person)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


async def test_other_questions(city: Api) -> None:
    ids = await there(city)
    found = {}
    for name in sorted(set(reads()) - set(lists())):
        arguments = reads()[name].args
        for tried, argument in arguments.items():
            least = {
                n: about(value_of(a.type), ids.get(name, {}))
                for n, a in arguments.items()
                if n != tried and is_required_argument(a)
            }
            given = "".join(f", {n}: ${n}" for n in least)
            declared = "".join(f", ${n}: {arguments[n].type}" for n in least)
            document = (
                f"query ($v: {argument.type}{declared}) "
                f"{{ {name}({tried}: $v{given}) {{ __typename }} }}"
            )
            for value in hostile(argument.type):
                variables = {**least, "v": about(value, ids.get(name, {}))}
                answer = await city.gql(document, variables, as_="liaison_town")
                if code_of(answer) not in UNDERSTOOD:
                    found[name, tried, str(value)[:200]] = answer["errors"][0]["message"]
    assert found == {}
