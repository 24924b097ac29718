"""One name and one credit code stand for one organization, one sign-in name for one account."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.api import Api
from tests.databases import Database
from tests.state import state

ORGANIZATION = """
mutation ($input: OrganizationCreateInput!) {
  organizationCreate(input: $input) { organization { id } userErrors { code field } }
}
"""
ACCOUNT = """
mutation ($input: AccountCreateInput!) {
  accountCreate(input: $input) { account { id } userErrors { code field } }
}
"""
CREDIT_CODE = "91350100M000100Y43"
"""The example of GB 32100-2015."""


async def made(city: Api, document: str, given: dict[str, Any]) -> dict[str, Any]:
    """The payload of a mutation by the administrator."""
    data = await city.data(document, {"input": given}, as_="admin")
    found: dict[str, Any] = next(iter(data.values()))
    return found


@pytest.mark.parametrize(
    ("document", "first", "second", "field"),
    [
        (
            ORGANIZATION,
            {"name": "同名单位", "kind": "OTHER"},
            {"name": "同 名 单位", "kind": "ENTERPRISE"},
            "name",
        ),
        (
            ORGANIZATION,
            {"name": "甲单位", "kind": "OTHER", "creditCode": CREDIT_CODE},
            {"name": "乙单位", "kind": "OTHER", "creditCode": CREDIT_CODE},
            "creditCode",
        ),
        (
            ACCOUNT,
            {"signInName": "twin", "displayName": "甲", "role": "AUDITOR"},
            {"signInName": "TWIN", "displayName": "乙", "role": "LEADER"},
            "signInName",
        ),
    ],
)
async def test_of_two_at_once_one_wins_and_the_other_is_told(
    city: Api, document: str, first: dict[str, Any], second: dict[str, Any], field: str
) -> None:
    await city.sign_in("admin", city.passwords["admin"])
    both = await asyncio.gather(made(city, document, first), made(city, document, second))
    errors = sorted([p["userErrors"] for p in both], key=len)
    assert errors == [[], [{"code": "TAKEN", "field": [field]}]]


@pytest.mark.parametrize(
    ("document", "given", "field"),
    [
        (ORGANIZATION, {"name": "㍿" * 60, "kind": "OTHER"}, "name"),
        (
            ACCOUNT,
            {"signInName": "㍿" * 20, "displayName": "甲", "role": "AUDITOR"},
            "signInName",
        ),
    ],
)
async def test_a_text_that_folding_lengthens_is_too_long(
    city: Api, city_database: Database, document: str, given: dict[str, Any], field: str
) -> None:
    before = await state(city_database)
    assert (await made(city, document, given))["userErrors"] == [
        {"code": "TOO_LONG", "field": [field]}
    ]
    assert await state(city_database) == before
