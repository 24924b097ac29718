"""Mutations by their names: what they return, and that a refused one changes nothing."""

from __future__ import annotations

from typing import Any

from backend.schema import schema
from tests.api import Api
from tests.databases import Database
from tests.state import state

Reason = tuple[str, str]
"""A violation's code and the dotted path of its field."""


def input_of(name: str) -> str:
    """The type of a mutation's input."""
    mutations = schema._schema.mutation_type
    assert mutations is not None
    return str(mutations.fields[name].args["input"].type)


def mutation(name: str, selection: str, kind: str | None = None) -> str:
    """The document of a mutation; its input type is the schema's, or of the name given."""
    return (
        f"mutation ($input: {f'{kind}!' if kind else input_of(name)}) {{ {name}(input: $input) "
        f"{{ {selection} userErrors {{ code field rule message }} }} }}"
    )


async def tried(api: Api, as_: str | None, document: str, given: dict[str, Any]) -> dict[str, Any]:
    """The payload, done or refused."""
    (payload,) = (await api.data(document, {"input": given}, as_=as_)).values()
    assert isinstance(payload, dict)
    return payload


async def done(api: Api, as_: str | None, document: str, given: dict[str, Any]) -> dict[str, Any]:
    """The payload of a mutation that has to succeed."""
    payload = await tried(api, as_, document, given)
    assert payload["userErrors"] == [], payload["userErrors"]
    return payload


def reasons(payload: dict[str, Any]) -> list[Reason]:
    """Why it was refused, in the order of the answer."""
    return [(e["code"], ".".join(e["field"])) for e in payload["userErrors"]]


async def held(api: Api, database: Database, as_: str) -> dict[str, Any]:
    """Every record and the length of the audit log, the person being signed in."""
    await api.data("{ viewer { role } }", as_=as_)
    entries = await database.value("SELECT count(*) FROM audit_entry")
    return {**await state(database), "audit_entry": entries}


async def refused(
    api: Api, database: Database, as_: str, document: str, given: dict[str, Any]
) -> list[Reason]:
    """Why it was refused; all is as it was, and no record comes back but after `STALE`."""
    before = await held(api, database, as_)
    payload = await tried(api, as_, document, given)
    assert await held(api, database, as_) == before
    found = reasons(payload)
    shown = {k: v for k, v in payload.items() if k != "userErrors" and v is not None}
    assert shown == {} or found == [("STALE", "version")]
    assert all(e["message"] for e in payload["userErrors"])
    return found


async def unreadable(
    api: Api, database: Database, as_: str, document: str, given: dict[str, Any]
) -> list[str]:
    """The codes of the top-level errors of a request that cannot be understood or is forbidden."""
    before = await held(api, database, as_)
    answer = await api.gql(document, {"input": given}, as_=as_)
    assert await held(api, database, as_) == before
    return [e["extensions"]["code"] for e in answer.get("errors", [])]
