"""Mutations by their names: what they return, and that a refused one changes nothing."""

from __future__ import annotations

from typing import Any

from tests.api import Api
from tests.databases import Database
from tests.state import state

Reason = tuple[str, str]
"""A violation's code and the dotted path of its field."""


def mutation(name: str, selection: str, kind: str | None = None) -> str:
    """The document of a mutation; its input type is named after it."""
    kind = kind or f"{name[0].upper()}{name[1:]}Input"
    return (
        f"mutation ($input: {kind}!) {{ {name}(input: $input) "
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
    assert payload["userErrors"] == []
    return payload


def reasons(payload: dict[str, Any]) -> list[Reason]:
    """Why it was refused, in the order of the answer."""
    return [(e["code"], ".".join(e["field"])) for e in payload["userErrors"]]


async def refused(
    api: Api, database: Database, as_: str, document: str, given: dict[str, Any]
) -> list[Reason]:
    """Why it was refused; the records are as they were and no record comes back."""
    before = await state(database)
    payload = await tried(api, as_, document, given)
    assert await state(database) == before
    assert all(v is None for k, v in payload.items() if k != "userErrors")
    return reasons(payload)
