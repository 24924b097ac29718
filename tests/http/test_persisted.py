"""Documents named by their hash: taught, asked for, refused; and never more than are to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import httpx
import orjson
import pytest
from starlette.applications import Starlette

from backend.core.http.documents import KEPT_CHARACTERS, documents_of
from backend.core.http.limits import Limits
from backend.core.http.persisted import NamedDocuments
from backend.core.http.refusals import HttpRefused
from tests.http import sample
from tests.http.client import GRAPHQL_JSON, codes, messages, request

QUERY = 'query ($text: String! = "转化") { echo(text: $text) }'
ANSWER = {"echo": "转化"}


def hash_of(text: str) -> str:
    """The name of a document."""
    return sha256(text.encode()).hexdigest()


def apollo(name: object, **more: object) -> dict[str, Any]:
    """A request's parameters that name a document as Apollo's clients do."""
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": name, **more}}}


def draft(name: str) -> dict[str, Any]:
    """The same as GraphQL over HTTP has it."""
    return {"documentId": f"sha256:{name}"}


async def sent(
    app: Starlette, method: str, parameters: Mapping[str, Any], **headers: str
) -> httpx.Response:
    """The answer to these parameters, by GET or by POST."""
    head = {"Origin": sample.ORIGIN, "Accept-Language": "en", "Accept": GRAPHQL_JSON, **headers}
    if method == "POST":
        return await request(app, "POST", "/graphql", json=dict(parameters), headers=head)
    flat = {
        name: value if isinstance(value, str) else orjson.dumps(value).decode()
        for name, value in parameters.items()
    }
    return await request(app, "GET", "/graphql", params=flat, headers=head)


METHODS = ("GET", "POST")


@pytest.mark.parametrize("asked_by", METHODS)
@pytest.mark.parametrize("taught_by", METHODS)
@pytest.mark.parametrize("named", [apollo, draft])
async def test_a_document_is_sent_once(named: Any, taught_by: str, asked_by: str) -> None:
    app, name = sample.app(), hash_of(QUERY)
    unknown = await sent(app, asked_by, named(name))
    assert (unknown.status_code, unknown.headers["cache-control"]) == (200, "no-store")
    assert unknown.json() == {
        "errors": [
            {
                "message": "PersistedQueryNotFound",
                "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"},
            }
        ]
    }
    assert app.state.closed == []
    taught = await sent(app, taught_by, {"query": QUERY, **named(name)})
    assert taught.json()["data"] == ANSWER
    for again in (apollo(name), draft(name), apollo(name, miss=True)):
        known = await sent(app, asked_by, again)
        assert (known.status_code, known.json()["data"]) == (200, ANSWER)
    other = await sent(app, asked_by, {**named(name), "variables": {"text": "b"}})
    assert other.json()["data"] == {"echo": "b"}
    assert (await sent(app, taught_by, {"query": QUERY, **named(name)})).json()["data"] == ANSWER


async def test_the_word_of_the_protocol_is_the_same_in_every_language() -> None:
    for language in ("zh", "en"):
        answer = await sent(sample.app(), "GET", draft("0" * 64), **{"Accept-Language": language})
        assert messages(answer) == ["PersistedQueryNotFound"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("named", [apollo, draft])
async def test_a_hash_of_something_else_teaches_nothing(named: Any, method: str) -> None:
    app, name = sample.app(), hash_of(QUERY + " ")
    answer = await sent(app, method, {"query": QUERY, **named(name)})
    assert answer.status_code == 400
    assert messages(answer) == [
        "The hash is not that of the query: SHA-256 of its text in UTF-8 is needed."
    ]
    assert codes(answer) == ["BAD_INPUT"]
    assert app.state.closed == []
    for either in (name, hash_of(QUERY)):
        assert codes(await sent(app, method, named(either))) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("query", ["{", "{ nothing }", "{ ...A } fragment A on Query { ...A }"])
async def test_what_is_not_valid_is_not_kept(query: str, method: str) -> None:
    app, name = sample.app(), hash_of(query)
    assert (await sent(app, method, {"query": query, **apollo(name)})).status_code == 400
    assert codes(await sent(app, method, apollo(name))) == ["PERSISTED_QUERY_NOT_FOUND"]


OBJECT = "The parameter extensions.persistedQuery must be an object."
VERSION = "The parameter extensions.persistedQuery.version must be 1."
DIGITS = (
    "The parameter extensions.persistedQuery.sha256Hash must be 64 lower-case hexadecimal digits."
)
DOCUMENT_ID = "The parameter documentId must be sha256: and 64 lower-case hexadecimal digits."
NAME = hash_of(QUERY)


def persisted(value: object) -> dict[str, Any]:
    """A request's parameters with this for Apollo's extension."""
    return {"extensions": {"persistedQuery": value}}


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        (persisted("x"), OBJECT),
        (persisted([]), OBJECT),
        (persisted(0), OBJECT),
        (persisted({}), VERSION),
        (persisted({"sha256Hash": NAME}), VERSION),
        (persisted({"version": 2, "sha256Hash": NAME}), VERSION),
        (persisted({"version": "1", "sha256Hash": NAME}), VERSION),
        (persisted({"version": 1.0, "sha256Hash": NAME}), VERSION),
        (persisted({"version": True, "sha256Hash": NAME}), VERSION),
        (persisted({"version": 1}), DIGITS),
        (apollo(None), DIGITS),
        (apollo(5), DIGITS),
        (apollo([NAME]), DIGITS),
        (apollo(""), DIGITS),
        (apollo(NAME.upper()), DIGITS),
        (apollo(NAME[:-1]), DIGITS),
        (apollo(NAME + "0"), DIGITS),
        (apollo(NAME + "\n"), DIGITS),
        (apollo(NAME[:-1] + "g"), DIGITS),
        (apollo(NAME[:-1] + "５"), DIGITS),
        ({"documentId": ""}, DOCUMENT_ID),
        ({"documentId": NAME}, DOCUMENT_ID),
        ({"documentId": f"SHA256:{NAME}"}, DOCUMENT_ID),
        ({"documentId": f"md5:{NAME}"}, DOCUMENT_ID),
        ({"documentId": f"sha256:{NAME.upper()}"}, DOCUMENT_ID),
        ({"documentId": f"sha256:{NAME}0"}, DOCUMENT_ID),
    ],
    ids=lambda value: str(value)[:60],
)
@pytest.mark.parametrize("method", METHODS)
async def test_names_that_are_none(method: str, parameters: dict[str, Any], message: str) -> None:
    for given in (parameters, {"query": QUERY, **parameters}):
        answer = await sent(sample.app(), method, given)
        assert (answer.status_code, messages(answer)) == (400, [message])
        assert codes(answer) == ["BAD_INPUT"]


@pytest.mark.parametrize("method", METHODS)
async def test_no_name_at_all(method: str) -> None:
    answer = await sent(sample.app(), method, persisted(None))
    assert messages(answer) == ["The parameter query must be a string."]
    assert (await sent(sample.app(), method, {"query": QUERY, **persisted(None)})).json()[
        "data"
    ] == ANSWER


@pytest.mark.parametrize(
    "parameters",
    [
        {"documentId": 5},
        {"documentId": [f"sha256:{NAME}"]},
        {"documentId": True},
    ],
)
async def test_document_ids_of_another_type(parameters: dict[str, Any]) -> None:
    answer = await sent(sample.app(), "POST", parameters)
    assert (answer.status_code, messages(answer)) == (400, [DOCUMENT_ID])


@pytest.mark.parametrize("query", [5, ["{ price }"], {}, False])
async def test_a_name_beside_a_query_of_another_type(query: object) -> None:
    answer = await sent(sample.app(), "POST", {"query": query, **apollo(NAME)})
    assert messages(answer) == ["The parameter query must be a string."]


async def test_no_text_is_said_in_three_ways() -> None:
    app = sample.app()
    await sent(app, "POST", {"query": QUERY, **apollo(NAME)})
    for nothing in ({}, {"query": ""}, {"query": None}):
        assert (await sent(app, "POST", {**nothing, **apollo(NAME)})).json()["data"] == ANSWER
    assert (await sent(app, "GET", {"query": "", **apollo(NAME)})).json()["data"] == ANSWER


@pytest.mark.parametrize("named", [apollo, draft])
async def test_changes_stay_what_they_are(named: Any) -> None:
    """A mutation is not sent by GET, nor from elsewhere, by its name as little as by its text."""
    app, text = sample.app(), "mutation { touch }"
    by_name = named(hash_of(text))
    refused = await sent(app, "GET", {"query": text, **by_name})
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
    assert (await sent(app, "GET", by_name)).status_code == 405
    foreign = await sent(app, "POST", by_name, Origin="http://evil.test")
    assert (foreign.status_code, codes(foreign)) == (403, ["FORBIDDEN"])
    assert app.state.closed == []
    done = await sent(app, "POST", by_name)
    assert done.json()["data"] == {"touch": True}
    assert done.headers["cache-control"] == "no-store"


async def test_one_operation_of_a_named_document() -> None:
    app, text = sample.app(), "query A { price } query B { day }"
    await sent(app, "POST", {"query": text, "operationName": "A", **draft(hash_of(text))})
    answer = await sent(app, "GET", {"operationName": "B", **draft(hash_of(text))})
    assert answer.json()["data"] == {"day": "2026-06-30"}


async def test_a_named_answer_is_kept_like_any_other() -> None:
    app = sample.app()
    whole = await sent(app, "GET", {"query": QUERY, **apollo(NAME)})
    short = await sent(app, "GET", apollo(NAME))
    assert short.headers["etag"] == whole.headers["etag"]
    condition = {"If-None-Match": whole.headers["etag"]}
    assert (await sent(app, "GET", apollo(NAME), **condition)).status_code == 304


def named(most: int = 100, most_characters: int = 10_000) -> NamedDocuments:
    """Documents of the sample schema with these bounds."""
    documents = documents_of(sample.schema._schema, Limits())
    return NamedDocuments(documents, most=most, most_characters=most_characters)


def known(documents: NamedDocuments, texts: list[str]) -> list[bool]:
    """Which of the texts are known by their names; asking is a use."""
    return [_is_known(documents, hash_of(text)) for text in texts]


def _is_known(documents: NamedDocuments, name: str) -> bool:
    try:
        documents.prepare("", name)
    except HttpRefused:
        return False
    return True


def test_only_so_many_are_kept_those_used_last() -> None:
    texts = [f"{{ a{n}: price }}" for n in range(4)]
    documents = named(most=3)
    for text in texts[:3]:
        documents.prepare(text, hash_of(text))
    documents.prepare("", hash_of(texts[0]))
    documents.prepare(texts[3], hash_of(texts[3]))
    assert known(documents, texts) == [True, False, True, True]


def test_only_so_much_is_kept_altogether() -> None:
    texts = [f"{{ a{n}: price }}".ljust(100) for n in range(4)]
    documents = named(most_characters=300)
    for text in texts * 2:
        documents.prepare(text, hash_of(text))
    assert known(documents, texts) == [False, True, True, True]
    large = "{ price }".ljust(201)
    documents.prepare(large, hash_of(large))
    assert known(documents, [*texts, large]) == [False, False, False, False, True]


def test_a_long_document_is_answered_and_not_kept() -> None:
    documents = named(most_characters=10 * KEPT_CHARACTERS)
    longest, longer = ("{ price }".ljust(KEPT_CHARACTERS + more) for more in (0, 1))
    for text in (longest, longer):
        assert documents.prepare(text, hash_of(text)).document
    assert known(documents, [longest, longer]) == [True, False]


def test_a_name_leads_to_the_document_as_it_was_made_ready() -> None:
    documents = named()
    assert documents.prepare("", taught(documents)) is documents.prepare("{ day }", None)


def taught(documents: NamedDocuments) -> str:
    """The name of a document that was sent."""
    documents.prepare("{ day }", hash_of("{ day }"))
    return hash_of("{ day }")
