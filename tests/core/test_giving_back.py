"""A read gives its connection back whatever becomes of the fields beside it."""

from __future__ import annotations

import pytest

from tests.api import Api
from tests.databases import Database

HELD = """SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND state LIKE 'idle in transaction%'"""
MORE_THAN_THE_POOL = 12


@pytest.mark.parametrize(
    ("person", "code"), [(None, "UNAUTHENTICATED"), ("liaison_town", "FORBIDDEN")]
)
@pytest.mark.parametrize(
    "document",
    [
        "{ apiClients { nodes { id } } grantableTypes { __typename } }",
        "{ towns { nodes { id } } grantableTypes { __typename } }",
        "{ grantableTypes { __typename } towns { nodes { id } } }",
        "{ a: organizations { nodes { id } } b: towns { nodes { id } } "
        "grantableTypes { __typename } c: industries { nodes { id } } }",
    ],
)
async def test_a_field_that_is_refused_beside_lists(
    city: Api, city_database: Database, document: str, person: str | None, code: str
) -> None:
    for _ in range(MORE_THAN_THE_POOL):
        answer = await city.gql(document, as_=person)
        assert answer["data"] is None
        assert {e["extensions"]["code"] for e in answer["errors"]} == {code}
    assert await city_database.value(HELD) == 0
    found = await city.data("{ towns(first: 1) { nodes { id } } }", as_=person)
    assert len(found["towns"]["nodes"]) == 1
