"""`Authorization: Bearer`: who is let in by a key, how often, and that nobody else is."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from backend.core.permissions import Role
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done
from tests.sharing.clients import REVOKE, asked, entered, keyed, of, sent
from tests.test_matrix import document_of, mutations

TOWNS = of("Town", "name")
COUNT = "{ towns { totalCount } }"
ALL_TOWNS = {"towns": {"totalCount": 36}}


def is_refused(answer: httpx.Response) -> bool:
    """Whether the answer is that of a key that opens nothing, and nothing else."""
    body = answer.json()
    assert answer.headers["WWW-Authenticate"].startswith("Bearer ")
    assert "RateLimit" not in answer.headers
    codes = [e["extensions"]["code"] for e in body["errors"]]
    return (answer.status_code, codes, body.get("data")) == (401, ["UNAUTHENTICATED"], None)


async def test_a_key_needs_no_origin_and_no_cookie(city: Api) -> None:
    assert await asked(city, await keyed(city, TOWNS), COUNT) == ALL_TOWNS


BAD = (
    "",
    "Bearer",
    "Bearer ",
    "Bearer x",
    "Bearer zhk_" + "A" * 43,
    "Bearer " + "x" * 5000,
    "Bearer 钥匙".encode(),
    "Bearer \x7f",
    "Basic YWRtaW46YWRtaW4=",
    "zhk_" + "A" * 43,
)


@pytest.mark.parametrize("header", BAD)
async def test_what_is_no_key_is_refused_and_never_nobodys(city: Api, header: Any) -> None:
    given = {"Authorization": header, "Accept": "application/json"}
    body = {"query": COUNT}
    client = city.client("a program")
    assert is_refused(await client.post("/graphql", json=body, headers=given))
    assert is_refused(await client.get("/graphql", params=body, headers=given))
    assert is_refused(await client.get("/files/x", headers=given))


async def test_ended_keys_are_refused_alike(city: Api, city_database: Database) -> None:
    revoked = await entered(city, "甲", TOWNS)
    await done(city, "admin", REVOKE, {name: revoked[name] for name in ("id", "version")})
    expired = await entered(city, "乙", TOWNS)
    await city_database.rows(
        "UPDATE api_client SET expires_at = now() - interval '1 second' WHERE name = '乙'"
    )
    said = []
    for client in (revoked, expired, {"key": "zhk_unknown"}):
        answer = await sent(city, client["key"], COUNT)
        assert is_refused(answer)
        said.append(answer.json())
    assert said[0] == said[1] == said[2]


async def test_two_keys_at_once_are_none(city: Api) -> None:
    key = await keyed(city, TOWNS)
    headers = [("Authorization", f"Bearer {key}"), ("Authorization", "Bearer x")]
    for given in (headers, headers[::-1]):
        answer = await city.client("a program").post(
            "/graphql", json={"query": COUNT}, headers=given
        )
        assert is_refused(answer)


async def test_the_key_decides_whatever_cookie_comes_with_it(city: Api) -> None:
    key = await keyed(city, TOWNS)
    await city.data("{ viewer { role } }", as_="staff")
    asking = "{ viewer { role name permissions account { id } } }"
    # The account's fields are nobody's that has no grant for them.
    answer = await city.post(
        "{ viewer { role name permissions } }",
        as_="staff",
        headers={"Authorization": f"Bearer {key}"},
    )
    assert answer.json()["data"]["viewer"] == {
        "role": Role.DATA_PARTNER,
        "name": "企莞家",
        "permissions": [],
    }
    assert "errors" in (await sent(city, key, asking)).json()
    wrong = await city.post(COUNT, as_="staff", headers={"Authorization": "Bearer x"})
    assert is_refused(wrong)


async def test_a_page_of_another_origin_is_refused_with_a_key_too(city: Api) -> None:
    key = await keyed(city, TOWNS)
    answer = await sent(city, key, COUNT, headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code == 403


async def test_clients_change_nothing(city: Api, city_database: Database) -> None:
    key = await keyed(city, TOWNS, of("Achievement", "title"))
    before = await city_database.value("SELECT count(*) FROM audit_entry")
    for name, field in mutations().items():
        text, variables = document_of(name, field)
        answer = (await sent(city, key, text, variables)).json()
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"], name
    assert await city_database.value("SELECT count(*) FROM audit_entry") == before


async def test_files_are_not_shared(city: Api) -> None:
    key = await keyed(city, of("Achievement", "title"))
    await submitted(city, "liaison_town", "甲")
    headers = {"Authorization": f"Bearer {key}", "Origin": city.settings.origins[0]}
    client = city.client("a program")
    assert (await client.get("/files/RmlsZTox", headers=headers)).status_code == 404
    sending = await client.post("/files?name=a.pdf", content=b"%PDF-1.7", headers=headers)
    assert sending.status_code == 403


async def test_how_often_a_client_may_ask(city: Api, city_database: Database) -> None:
    client = await entered(city, "企莞家", TOWNS, requestsPerMinute=3)
    other = await entered(city, "乙", TOWNS, requestsPerMinute=3)
    left = []
    for _ in range(3):
        answer = await sent(city, client["key"], COUNT)
        assert answer.status_code == 200
        assert answer.headers["RateLimit-Policy"] == '"requests";q=3;w=60'
        left.append(re.fullmatch(r'"requests";r=(\d);t=\d+', answer.headers["RateLimit"]))
    assert [found and found[1] for found in left] == ["2", "1", "0"]
    await city_database.rows("UPDATE api_client SET last_used_at = NULL")
    answer = await sent(city, client["key"], COUNT)
    assert answer.status_code == 429
    assert [e["extensions"]["code"] for e in answer.json()["errors"]] == ["RATE_LIMITED"]
    assert 18 <= int(answer.headers["Retry-After"]) <= 20  # a third of a minute each
    assert answer.headers["RateLimit"].startswith('"requests";r=0;t=')
    # Its own limit, and nobody else's.
    assert await asked(city, other["key"], COUNT) == ALL_TOWNS
    assert await city.data(COUNT) == ALL_TOWNS


async def test_a_request_that_is_refused_counts_too(city: Api) -> None:
    client = await entered(city, "企莞家", TOWNS, requestsPerMinute=2)
    for document in ("{ nothing", "{ accounts { totalCount } }"):
        assert "RateLimit" in (await sent(city, client["key"], document)).headers
    assert (await sent(city, client["key"], COUNT)).status_code == 429


async def test_a_key_that_was_just_used_is_not_noted_again(
    city: Api, city_database: Database
) -> None:
    key = await keyed(city, TOWNS)
    noted = "SELECT last_used_at FROM api_client"
    assert await city_database.value(noted) is None
    await asked(city, key, COUNT)
    used = await city_database.value(noted)
    assert used is not None
    await asked(city, key, COUNT)
    assert await city_database.value(noted) == used
    await city_database.rows("UPDATE api_client SET last_used_at = now() - interval '31 seconds'")
    await asked(city, key, COUNT)
    assert await city_database.value(noted) > used
    assert await city_database.value("SELECT version FROM api_client") == 1
