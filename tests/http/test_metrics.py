"""What the process counts of its work, and who may read it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from tests.api import Api, serving
from tests.cast import PASSWORD
from tests.databases import Database

Counts = dict[tuple[str, tuple[tuple[str, str], ...]], float]

LIST = "{ achievements(first: 3) { nodes { title reporter { name } } } }"


async def counts(api: Api) -> Counts:
    """Every counter, and of every histogram its sum and count."""
    response = await api.client().get("/metrics")
    assert response.status_code == 200
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(response.text)
        for sample in family.samples
        if not sample.name.endswith(("_bucket", "_created"))
    }


def risen(before: Counts, after: Counts) -> dict[str, float]:
    """What of our own has risen, but for times, which are not known: `name label…`."""
    return {
        " ".join([name.removeprefix("zhuanhua_"), *(value for _, value in labels)]): more
        for (name, labels), value in after.items()
        if name.startswith("zhuanhua_") and not name.endswith("_seconds_sum")
        if (more := value - before.get((name, labels), 0))
    }


async def test_a_read_is_counted(city: Api) -> None:
    start = await counts(city)
    await city.data(LIST)
    first = await counts(city)
    assert risen(start, first) == {
        "requests_total query answered": 1,
        "request_seconds_count query": 1,
        "request_cost_count": 1,
        "request_cost_sum": 6,
        "request_statements_count": 1,
        "request_statements_sum": 1,
        "request_rows_count": 1,
        "documents_total miss": 1,
        "plans_total miss": 1,
        "reads_total plan": 1,
    }
    await city.data(LIST)
    again = risen(first, await counts(city))
    assert (again["documents_total hit"], again["plans_total hit"]) == (1, 1)
    assert not {"documents_total miss", "plans_total miss"} & again.keys()


async def test_rows_and_statements(city: Api) -> None:
    start = await counts(city)
    await city.data("{ towns(first: 3) { totalCount nodes { name } } }")
    found = risen(start, await counts(city))
    # One more row than the page has says whether there are more; the count is a row too.
    assert (found["request_rows_sum"], found["request_statements_sum"]) == (5, 2)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ towns", "unknown refused"),
        ("{ towns(first: 100) { nodes { name } } nowhere }", "unknown refused"),
        ("{ achievements(first: 100) { nodes { history { fields { field } } } } }",
         "query refused"),
        ('{ achievements(after: "zz") { totalCount } }', "query errors"),
        ('mutation { signIn(input: {name: "x", password: "y"}) { userErrors { code } } }',
         "mutation answered"),
    ],
)  # fmt: skip
async def test_outcomes(city: Api, document: str, expected: str) -> None:
    start = await counts(city)
    await city.post(document)
    found = risen(start, await counts(city))
    assert {name for name in found if name.startswith("requests")} == {f"requests_total {expected}"}


async def opened(api: Api, client: str = "127.0.0.1", headers: Any = None) -> int:
    """The status of `/metrics` for who asks from that address."""
    transport = httpx.ASGITransport(api.app, client=(client, 1234))
    async with httpx.AsyncClient(transport=transport, base_url="http://page.test") as asking:
        response = await asking.get("/metrics", headers=headers)
    assert (b"zhuanhua_" in response.content) is (response.status_code == 200)
    return response.status_code


async def test_without_a_token_this_machine_alone_reads_it(city: Api) -> None:
    assert await opened(city) == 200
    assert await opened(city, "::1") == 200
    for away in ("192.0.2.7", "10.0.0.1", "2001:db8::1", "unix", ""):
        assert await opened(city, away) == 403
    for name in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"):
        assert await opened(city, headers={name: "127.0.0.1"}) == 403


async def test_a_token_alone_opens_it_where_there_is_one(city_database: Database) -> None:
    token = "a token of some length"
    async with serving(replace(city_database.settings, metrics_token=token)) as city:
        assert await opened(city, "192.0.2.7", {"Authorization": f"Bearer {token}"}) == 200
        for given in ("", token, "Bearer", f"bearer-{token}", f"Basic {token}", "Bearer \xe9"):
            raw = [(b"Authorization", given.encode("latin-1"))]
            assert await opened(city, headers=raw) == 403
        assert await opened(city) == 403


async def test_signing_in_is_counted_as_a_write(city: Api) -> None:
    start = await counts(city)
    await city.sign_in("staff", PASSWORD)
    assert risen(start, await counts(city))["requests_total mutation answered"] == 1
