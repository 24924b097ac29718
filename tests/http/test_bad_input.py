"""What cannot be understood, or asks for too much, gets a clear answer in the 400s."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator

import httpx
import orjson
import pytest

from backend.core.http.limits import Limits
from tests.http import sample
from tests.http.client import GRAPHQL_JSON, ask, codes, messages, post, request
from tests.http.test_limits import doubling, nested

MALFORMED = "The request's body cannot be read: JSON in UTF-8 with numbers in range is needed."
NOT_AN_OBJECT = "The body must be one JSON object."
ENGLISH = {"Accept-Language": "en"}


def half(code: str, at: int, place: str) -> str:
    """What is said of half a character."""
    return (
        f"Character {at} of {place}, U+{code}, is half of a character (a lone surrogate): "
        "enter it anew."
    )


def shortened(value: object) -> str:
    """The name of a test's case."""
    return repr(value)[:50]


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", MALFORMED),
        (b"{", MALFORMED),
        (b"[" * 51_000 + b"]" * 51_000, MALFORMED),
        (b'{"query": "{ echo }", "variables": ' + b"[" * 40_000 + b"]" * 40_000 + b"}", MALFORMED),
        (b'{"query": "{ echo }", "variables": {"a": ' + b'{"a":' * 9_000, MALFORMED),
        (b'{"query": "{ echo(text: \\"\xff\\") }"}', MALFORMED),
        (b'{"query": "{ echo }", "variables": {"a": "\\ud800"}}', half("D800", 1, "$a")),
        (b'{"variables": {"a": {"b": ["x", "xy\\udfff"]}}}', half("DFFF", 3, "$a.b[1]")),
        (b'{"variables": {"x": 1, "a\\ud800": "\\ud801"}}', half("D800", 2, "variables")),
        (b'{"query": "{ echo(text: \\"\\ud83d\\") }"}', half("D83D", 15, "query")),
        (b'"\\ud83d\\ude00\\ud83d"', half("D83D", 2, "JSON")),
        (b'{"variables": {"a": "\xed\xa0\x80"}}', half("D800", 1, "$a")),
        (b'{"variables": {"a": "\\ud800"}', MALFORMED),
        (b'{"query": "{ echo }", "variables": {"a": NaN}}', MALFORMED),
        (b'{"query": "{ echo }", "variables": {"a": Infinity}}', MALFORMED),
        (b'{"query": "{ echo }", "variables": {"a": 1e999}}', MALFORMED),
        (b'{"query": "{ echo }", "variables": {"a": ' + b"9" * 5_000 + b"}}", MALFORMED),
        (b'{"query": "{ echo }"} {}', MALFORMED),
        (b'"{ echo }"', NOT_AN_OBJECT),
        (b"5", NOT_AN_OBJECT),
        (b"null", NOT_AN_OBJECT),
        (b"true", NOT_AN_OBJECT),
        (b"[]", NOT_AN_OBJECT),
        (b'[{"query": "{ echo }"}, {"query": "{ echo }"}]', NOT_AN_OBJECT),
        (b"{}", "The parameter query must be a string."),
        (b'{"query": null}', "The parameter query must be a string."),
        (b'{"query": ""}', "The parameter query must be a string."),
        (b'{"query": ["{ echo }"]}', "The parameter query must be a string."),
        (b'{"query": "{ echo }", "variables": [1]}', "The parameter variables must be an object."),
        (b'{"query": "{ echo }", "variables": "x"}', "The parameter variables must be an object."),
        (b'{"query": "{ echo }", "extensions": 1}', "The parameter extensions must be an object."),
        (
            b'{"query": "{ echo }", "operationName": 1}',
            "The parameter operationName must be a string.",
        ),
    ],
    ids=shortened,
)
@pytest.mark.parametrize("accept", [GRAPHQL_JSON, "application/json"])
async def test_bodies_that_are_no_request(body: bytes, message: str, accept: str) -> None:
    """400 in either media type, without `data`."""
    answer = await post(sample.app(), body, ENGLISH | {"Accept": accept})
    assert answer.status_code == 400
    assert answer.json() == {"errors": [{"message": message, "extensions": {"code": "BAD_INPUT"}}]}
    assert answer.headers["content-type"] == f"{accept}; charset=utf-8"


@pytest.mark.parametrize(
    ("query", "variables", "message"),
    [
        ("{ echo(text: 5", None, "Syntax Error: Expected Name, found <EOF>."),
        ("", None, "The parameter query must be a string."),
        ("# nothing", None, "Syntax Error: Unexpected <EOF>."),
        (
            "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
            None,
            "Cannot spread fragment 'A' within itself via 'B'.",
        ),
        ("{ unknown }", None, "Cannot query field 'unknown' on type 'Query'."),
        (
            "{ echo(number: 2147483648) }",
            None,
            "Int cannot represent non 32-bit signed integer value: 2147483648",
        ),
        (
            "query ($n: Int) { echo(number: $n) }",
            {"n": 2**63},
            "Variable '$n' has invalid value: "
            "Int cannot represent non 32-bit signed integer value: 9223372036854775808",
        ),
        (
            r'{ echo(text: "\ud800") }',
            None,
            "U+D800 in line 1, column 15 of the document is half of a character "
            "(a lone surrogate): enter it anew.",
        ),
        (
            '{\n  echo(text: "x\\u{DFFF}")\n}',
            None,
            "U+DFFF in line 2, column 16 of the document is half of a character "
            "(a lone surrogate): enter it anew.",
        ),
        (
            r'{ echo(text: "\ud83d\u0041") }',
            None,
            "U+D83D in line 1, column 15 of the document is half of a character "
            "(a lone surrogate): enter it anew.",
        ),
        (
            r'{ echo(text: "\uzzzz") }',
            None,
            r"Syntax Error: Invalid Unicode escape sequence: '\uzzzz'.",
        ),
        (
            r'{ echo(text: "\u0000") }',
            None,
            "echo.text has a character that cannot be stored (NUL or a lone surrogate).",
        ),
        (
            "query ($t: String!) { echo(text: $t) }",
            {"t": "\0"},
            "$t has a character that cannot be stored (NUL or a lone surrogate).",
        ),
        (
            "query A { echo } query B { echo }",
            None,
            "Name one operation of the document in operationName.",
        ),
        ("fragment A on Query { echo }", None, "Fragment 'A' is never used."),
    ],
)
async def test_documents_that_cannot_be_executed(
    query: str, variables: dict[str, object] | None, message: str
) -> None:
    """400 for clients of the new media type, 200 for the others, without `data` for both."""
    app = sample.app()
    answer = await ask(app, query, variables, ENGLISH)
    assert answer.status_code == 400
    assert "data" not in answer.json()
    assert messages(answer) == [message]
    assert codes(answer) == ["BAD_INPUT"]
    older = await ask(app, query, variables, ENGLISH | {"Accept": "application/json"})
    assert older.status_code == (400 if not query else 200)
    assert older.json() == answer.json()


FIVE_THOUSAND_DIGITS = "9" * 5_000


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (doubling(25), None),
        ("{ " + " ".join(f"a{i}: price" for i in range(600)) + " }", None),
        ("{ " + " ".join(f"a{i}: price" for i in range(1_000)) + " }", None),
        ("{ " + "price " * 2_000 + "}", None),
        (nested(11), None),
        (nested(150), None),
        ("{ thing " * 900 + "}" * 900, None),
        ("{ echo(text: " + "[" * 900 + "]" * 900 + ") }", None),
        ("{ must(first: -1) }", None),
        ("{ must(first: 1000000) }", None),
        (f"{{ must(first: {FIVE_THOUSAND_DIGITS}) }}", None),
        ("query ($n: Int!) { must(first: $n) }", {"n": -1}),
        ("query ($n: Int!) { must(first: $n) }", {"n": 1_000_000}),
        ("query ($i: [ID!]!) { nodes(ids: $i) }", {"i": ["a"] * 101}),
        ("query ($f: Numbers!) { count(filter: $f) }", {"f": {"in": [1] * 501}}),
    ],
    ids=shortened,
)
async def test_requests_for_too_much(query: str, variables: dict[str, object] | None) -> None:
    """Decided before anything is executed; what it costs is in the benchmark's part `hostile`."""
    app = sample.app()
    answer = await ask(app, query, variables)
    assert answer.status_code == 400
    assert set(codes(answer)) == {"LIMIT_EXCEEDED"}
    assert app.state.closed == []


async def test_an_integer_of_5000_digits_in_the_document() -> None:
    """Python itself refuses to read it; the answer says what is wrong."""
    answer = await ask(sample.app(), f"{{ echo(number: {FIVE_THOUSAND_DIGITS}) }}")
    assert answer.status_code == 400
    assert codes(answer) == ["BAD_INPUT"]


async def test_a_null_that_slips_past_validation() -> None:
    """A nullable variable with a default may stand for a non-null argument; null is then told."""
    query = "query ($n: Int = 5) { must(first: $n) }"
    answer = await ask(sample.app(), query, {"n": None})
    assert codes(answer) == ["BAD_INPUT"]
    assert answer.status_code == 200


def at_most(kilobytes: int) -> str:
    """The message about a body that is too long."""
    return f"The request is too large: at most {kilobytes} KB."


def body_of(size: int) -> bytes:
    """A sound request of so many bytes."""
    start = b'{"query": "{ echo }", "variables": {"a": "'
    return start + b"x" * (size - len(start) - 3) + b'"}}'


async def test_the_largest_body() -> None:
    """100 KB is read; one byte more is not."""
    limit = Limits().body_bytes
    app = sample.app()
    assert (await post(app, body_of(limit))).json()["data"] == {"echo": ""}
    answer = await post(app, body_of(limit + 1), ENGLISH)
    assert answer.status_code == 413
    assert (codes(answer), messages(answer)) == (["LIMIT_EXCEEDED"], [at_most(100)])


async def test_20_mebibytes_are_not_read() -> None:
    """A body without a declared length is left as soon as it is too long."""
    sent = 0

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(20 * 16):
            sent += 65_536
            yield b" " * 65_536

    headers = {"Content-Type": "application/json", "Accept-Language": "en"}
    answer = await request(sample.app(), "POST", "/graphql", content=chunks(), headers=headers)
    assert answer.status_code == 413
    assert messages(answer) == [at_most(100)]
    assert sent <= 3 * 65_536


async def test_a_declared_length_is_enough() -> None:
    """Nothing of a body is read whose length is said to be too long."""
    headers = {"Content-Length": "9" * 5_000}
    assert (await post(sample.app(), b"{}", headers)).status_code == 413


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "gzip, identity"])
async def test_compressed_bodies_are_refused_unread(encoding: str) -> None:
    """A gzip bomb is never opened."""
    bomb = gzip.compress(b" " * 50_000_000)
    assert len(bomb) < Limits().body_bytes
    answer = await post(sample.app(), bomb, ENGLISH | {"Content-Encoding": encoding})
    assert answer.status_code == 415
    assert messages(answer) == ["The body must not be compressed."]


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/plain",
        "application/graphql",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonp",
        "application/json; charset=gbk",
        "application/json; charset=utf-16",
    ],
)
async def test_other_content_types(content_type: str) -> None:
    """Only JSON in UTF-8, so that no other site's form can send it."""
    answer = await post(sample.app(), b'{"query": "{ echo }"}', {"Content-Type": content_type})
    assert answer.status_code == 415
    assert codes(answer) == ["BAD_INPUT"]


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "APPLICATION/JSON; Charset=UTF-8", 'application/json;charset="utf-8"'],
)
async def test_spellings_of_json(content_type: str) -> None:
    """Case, spaces and a charset do not matter."""
    answer = await post(sample.app(), b'{"query": "{ echo }"}', {"Content-Type": content_type})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("query_string", "status"),
    [
        ("", 400),
        ("query=", 400),
        ("query=%FF", 400),
        ("query={echo}&variables=5", 400),
        ("query={echo}&variables={", 400),
        ("query={echo}&variables=[]", 400),
        ("query={echo}&variables=%7B%22a%22:NaN%7D", 400),
        ("query={echo}&extensions=5", 400),
        ("query={echo}&variables=", 200),
        ("query={echo}&variables=null", 200),
        ("query={echo}&operationName=", 200),
        ("query={echo}&extensions=" + "%20" * 10_900 + "{}", 200),
        ("query={echo}&extensions=" + "%20" * 10_930 + "{}", 414),
        ("query=mutation{touch}", 405),
    ],
    ids=shortened,
)
async def test_query_strings(query_string: str, status: int) -> None:
    """The same manners for GET."""
    answer = await request(sample.app(), "GET", f"/graphql?{query_string}")
    assert answer.status_code == status
    assert len(codes(answer)) == (0 if status == 200 else 1)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods(method: str) -> None:
    """405, naming those that there are."""
    answer = await request(sample.app(), method, "/graphql?query={echo}")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"
    assert codes(answer) == ["BAD_INPUT"]


@pytest.mark.parametrize("accept", ["text/html", "application/xml", "application/json;q=0"])
async def test_media_types_that_there_are_not(accept: str) -> None:
    """406, in JSON all the same."""
    answer = await ask(sample.app(), "{ echo }", headers={"Accept": accept})
    assert answer.status_code == 406
    assert codes(answer) == ["BAD_INPUT"]


async def test_messages_follow_the_language_asked_for() -> None:
    """Chinese unless English is preferred."""
    app = sample.app()
    chinese, english = "参数 query 必须是字符串。", "The parameter query must be a string."
    for header, expected in [
        ("", chinese),
        ("zh-CN,zh;q=0.9,en;q=0.8", chinese),
        ("en-GB,en;q=0.9,zh;q=0.2", english),
        ("de, en;q=0.1", english),
        ("fr", chinese),
        ("en;q=abc", chinese),
        ("en;q=nan", chinese),
    ]:
        answer = await post(app, b"{}", {"Accept-Language": header})
        assert messages(answer) == [expected]


async def test_good_requests_still_pass() -> None:
    """After all of that, what a client should send works, by POST and by GET."""
    app = sample.app()
    query = "query A($n: Int = 2) { things: thing { things(first: $n) { name } } price day }"
    data = {
        "things": {"things": [{"name": "thing"}] * 2},
        "price": "499999.99",
        "day": "2026-06-30",
    }
    for _ in range(2):
        assert (await ask(app, query)).json()["data"] == data
    parameters = {"query": query, "variables": orjson.dumps({"n": 1}).decode()}
    answer: httpx.Response = await request(app, "GET", "/graphql", params=parameters)
    assert answer.json()["data"]["things"] == {"things": [{"name": "thing"}]}
    assert app.state.closed == [True] * 3
