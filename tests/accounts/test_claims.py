"""Whom a session stands for is taken for granted by what is read, and said beside its rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from backend.core.database import ReadSnapshot
from backend.core.ids import GlobalId
from tests.api import Api, serving
from tests.cast import CAST, PASSWORD
from tests.core.rows import put_in
from tests.databases import Database

ONE = "query ($id: ID!) { node(id: $id) { ... on Achievement { title registrant { id } } } }"
LIST = "{ achievements(first: 5) { nodes { title } pageInfo { endCursor } } }"

NOTHING = {
    ONE: {"node": None},
    LIST: {"achievements": {"nodes": [], "pageInfo": {"endCursor": None}}},
}


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement that reads send, those that say who asks among them."""
    found: list[str] = []
    for name in ("fetch", "aside"):
        original: Any = getattr(ReadSnapshot, name)

        async def noted(
            self: ReadSnapshot, text: str, values: list[Any], original: Any = original
        ) -> list[Any]:
            found.append(text)
            rows: list[Any] = await original(self, text, values)
            return rows

        monkeypatch.setattr(ReadSnapshot, name, noted)
    return found


async def known(city: Api, database: Database, document: str) -> tuple[int, dict[str, Any]]:
    """An achievement of the liaison, and the document's variables; its plan is kept."""
    (number,) = await put_in(database, "liaison_town", 1, stage="DRAFT")
    given = {"id": str(GlobalId("Achievement", number))} if "$id" in document else {}
    for _ in range(2):
        await city.data(document, given, as_="liaison_town")
    return number, given


@pytest.mark.parametrize("document", [ONE, LIST])
async def test_one_statement_reads_and_says_who_asks(
    city: Api, city_database: Database, sent: list[str], document: str
) -> None:
    _, given = await known(city, city_database, document)
    await city.data(document, given, as_="liaison_town")
    sent.clear()
    shown = await city.data(document, given, as_="liaison_town")
    assert len(sent) == 1
    assert sent[0].count("token_hash") == 1
    assert "title" in str(shown)


async def test_a_list_without_rows_is_confirmed_too(
    city: Api, city_database: Database, sent: list[str]
) -> None:
    for _ in range(3):
        sent.clear()
        found = await city.data(LIST, as_="liaison_uni")
    assert found == NOTHING[LIST]
    assert len(sent) == 1


@pytest.mark.parametrize("document", [ONE, LIST])
@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM session",
        "UPDATE session SET seen_at = now() - interval '30 minutes'",
        "UPDATE session SET created_at = now() - interval '12 hours'",
        "UPDATE account SET active = false WHERE sign_in_name = 'liaison_town'",
        "UPDATE account SET role = 'AUDITOR', organization_id = NULL WHERE "
        "sign_in_name = 'liaison_town'",
        "UPDATE account SET role = 'MEMBER', organization_id = (SELECT organization_id "
        "FROM account WHERE sign_in_name = 'liaison_uni') WHERE sign_in_name = 'liaison_town'",
        "UPDATE organization SET active = false",
        "UPDATE account SET acts_from = '2000-01-01', acts_until = '2000-01-02' WHERE "
        "sign_in_name = 'liaison_town'",
        "UPDATE account SET waiting = true WHERE sign_in_name = 'liaison_town'",
    ],
)
async def test_what_has_changed_is_seen_by_the_next_request(
    city: Api, city_database: Database, sent: list[str], document: str, change: str
) -> None:
    _, given = await known(city, city_database, document)
    await city_database.rows(change)
    sent.clear()
    found = await city.data(document, given, as_="liaison_town")
    assert found in (
        {"node": None},
        {"achievements": {"nodes": [], "pageInfo": {"endCursor": None}}},
    )
    assert len(sent) >= 2  # the claim's, and who really asks


async def test_a_session_that_is_read_by_claim_is_kept_awake(
    city: Api, city_database: Database
) -> None:
    _, given = await known(city, city_database, ONE)
    for _ in range(3):
        await city_database.rows("UPDATE session SET seen_at = seen_at - interval '20 minutes'")
        found = await city.data(ONE, given, as_="liaison_town")
        assert found["node"] is not None


async def test_a_language_is_of_the_request(city: Api, city_database: Database) -> None:
    _, given = await known(city, city_database, ONE)
    spent = []
    for language in ("zh", "en", "zh"):
        answer = await city.post(
            ONE, given, as_="liaison_town", headers={"Accept-Language": language}
        )
        assert answer.json()["data"]["node"] is not None
        spent.append(answer.json()["extensions"]["cost"]["remaining"])
    each = answer.json()["extensions"]["cost"]["requested"]
    assert spent == [spent[0], spent[0] - each, spent[0] - 2 * each]


async def test_where_no_row_is_asked_for_who_asks_is_looked_up(
    city: Api, city_database: Database, sent: list[str]
) -> None:
    document = "{ achievements(first: 100) { __typename } }"
    for _ in range(3):
        answer = await city.gql(document, as_="liaison_town")
        assert "remaining" in answer["extensions"]["cost"]
    await city_database.rows("DELETE FROM session")
    sent.clear()
    answer = await city.gql(document, as_="liaison_town")
    assert "remaining" not in answer["extensions"]["cost"]
    assert len(sent) == 1


async def test_what_a_claim_that_fails_has_cost_is_given_back(city_database: Database) -> None:
    before = "UPDATE session SET seen_at = seen_at - interval '40 seconds'"
    async with serving(replace(city_database.settings, cost_per_minute=100)) as city:
        city.passwords.update(dict.fromkeys(CAST, PASSWORD))
        _, given = await known(city, city_database, ONE)
        first = (await city.gql(ONE, given, as_="liaison_town"))["extensions"]["cost"]
        each, left = first["requested"], first["remaining"]
        while left >= each:
            await city_database.rows(before)
            told = (await city.gql(ONE, given, as_="liaison_town"))["extensions"]["cost"]
            left -= each
            assert told["remaining"] == left
        await city_database.rows(before)
        answer = await city.post(ONE, given, as_="liaison_town")
        assert answer.status_code == 429
        assert len(answer.headers.get_list("ratelimit")) == 1


async def test_of_a_claim_that_fails_the_budget_is_told_once(
    city: Api, city_database: Database
) -> None:
    _, given = await known(city, city_database, ONE)
    await city_database.rows("DELETE FROM session")
    answer = await city.post(ONE, given, as_="liaison_town")
    assert answer.json()["data"] == {"node": None}
    assert len(answer.headers.get_list("ratelimit")) == 1
    assert "remaining" not in answer.json()["extensions"]["cost"]  # nobody's
