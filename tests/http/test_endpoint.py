"""The endpoint's manners: errors and their masks, origins, time, headers, and the audits."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import brotli
import orjson
import pytest
import uvicorn
from httpx import ASGITransport, AsyncClient

from backend.core.http.middleware import HSTS, SECURITY_HEADERS
from backend.core.http.page import Page
from backend.settings import ROOT
from tests.http import sample
from tests.http.client import ask, codes, request

LISTED = {"Origin": sample.ORIGIN}


# --- errors ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "code"),
    [
        ("forbidden", "FORBIDDEN"),
        ("statement", "TIMEOUT"),
        ("timeout", "TIMEOUT"),
        ("refused", "UNAVAILABLE"),
        ("shutdown", "UNAVAILABLE"),
        ("closed", "UNAVAILABLE"),
        ("bug", "INTERNAL"),
        ("misuse", "INTERNAL"),
    ],
)
async def test_codes_of_what_resolvers_raise(
    how: str, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Known troubles have codes; all others are masked, logged, and found by their number."""
    answer = await ask(sample.app(), f'{{ fail(how: "{how}") price }}')
    assert answer.status_code == 200
    assert answer.json()["data"] == {"fail": None, "price": "499999.99"}
    [error] = answer.json()["errors"]
    assert error["path"] == ["fail"]
    assert error["extensions"]["code"] == code
    assert "detail" not in answer.text
    assert "5432" not in answer.text
    number = answer.headers["x-request-id"]
    logged = [r for r in caplog.records if r.levelno >= logging.ERROR]
    if code == "INTERNAL":
        assert error["extensions"]["requestId"] == number
        assert number in error["message"]
        assert [number in r.getMessage() and bool(r.exc_info) for r in logged] == [True]
    else:
        assert logged == []


async def test_a_result_that_its_type_cannot_hold_is_our_mistake() -> None:
    """Masked, although graphql-core reports it as if it were the request's."""
    answer = await ask(sample.app(), "{ colour }")
    assert codes(answer) == ["INTERNAL"]
    assert "GREEN" not in answer.text


async def test_a_failure_outside_of_the_execution(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own mistake is a 500 and masked; a database that is away is told as within."""
    app = sample.app()
    for raised, status, code in [
        (ZeroDivisionError("secret"), 500, "INTERNAL"),
        (ConnectionRefusedError("secret"), 200, "UNAVAILABLE"),
    ]:

        def fail(*_: object, error: Exception = raised) -> None:
            raise error

        monkeypatch.setattr(sample, "SampleContext", fail)
        answer = await ask(app, "{ price }")
        assert (answer.status_code, codes(answer)) == (status, [code])
        assert "secret" not in answer.text


async def test_time_limit() -> None:
    """A request that takes too long is stopped, told so, and its context closed."""
    app = sample.app(time_limit=0.05)
    answer = await asyncio.wait_for(ask(app, "{ sleep(seconds: 30) price }"), 2)
    assert answer.status_code == 200
    assert answer.json()["data"] is None
    assert codes(answer) == ["TIMEOUT"]
    assert app.state.closed == [True]


# --- origins --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "origin", "status"),
    [
        ("{ price }", None, 200),
        ("{ price }", sample.ORIGIN, 200),
        ("{ price }", "http://evil.test", 403),
        ("{ price }", "null", 403),
        ("mutation { touch }", None, 403),
        ("mutation { touch }", sample.ORIGIN, 200),
        ("mutation { touch }", sample.ORIGIN + ".evil.test", 403),
        ("mutation { touch }", "null", 403),
        ("mutation { touch }", "", 403),
    ],
)
async def test_origins(query: str, origin: str | None, status: int) -> None:
    """A change needs a listed Origin; a read may come without one; a foreign one may nothing."""
    app = sample.app()
    answer = await ask(app, query, headers={} if origin is None else {"Origin": origin})
    assert answer.status_code == status
    assert codes(answer) == (["FORBIDDEN"] if status == 403 else [])
    assert len(app.state.closed) == (status == 200)


async def test_cross_origin_requests_of_listed_origins_only() -> None:
    """A page served from elsewhere is let in by the list."""
    for origin, allowed in [(sample.ORIGIN, sample.ORIGIN), ("http://evil.test", None)]:
        headers = {
            "Host": "api.test",
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            # A partner's key is tried on a page that is served elsewhere, too.
            "Access-Control-Request-Headers": "authorization, content-type",
        }
        answer = await request(sample.app(), "OPTIONS", "/graphql", headers=headers)
        assert answer.headers.get("access-control-allow-origin") == allowed
        assert (answer.status_code == 200) is (allowed is not None)


async def test_headers_that_a_resolver_sets_are_sent() -> None:
    """A session's cookie reaches the browser."""
    answer = await ask(sample.app(), "mutation { touch }", headers=LISTED)
    assert answer.json()["data"] == {"touch": True}
    assert answer.cookies["touched"] == "1"


async def test_one_operation_of_several() -> None:
    """operationName says which; what the others are does not matter."""
    app = sample.app()
    query = "query A { price } mutation B { touch }"
    for name, data in [("A", {"price": "499999.99"}), ("B", {"touch": True})]:
        body = orjson.dumps({"query": query, "operationName": name})
        answer = await request(
            app,
            "POST",
            "/graphql",
            content=body,
            headers=LISTED | {"Content-Type": "application/json"},
        )
        assert answer.json()["data"] == data


async def test_a_slash_behind_the_address_is_the_same(built: Path) -> None:
    """Clients whose base address ends so are not given the page."""
    app, body = sample.app(page=built), {"query": "{ price }"}
    for path in ("/graphql", "/graphql/"):
        got = await request(app, "GET", path, params=body)
        posted = await request(app, "POST", path, json=body)
        for answer in (got, posted):
            assert (answer.status_code, answer.json()["data"]) == (200, {"price": "499999.99"})
        assert (await request(app, "PUT", path)).status_code == 405
    assert "转化" in (await request(app, "GET", "/graphql/schema")).text


async def test_websockets_are_refused() -> None:
    """There are no subscriptions, and no other way in."""
    sent: list[str] = []

    async def receive() -> dict[str, str]:
        return {"type": "websocket.connect"}

    async def send(message: dict[str, str]) -> None:
        sent.append(message["type"])

    scope = {"type": "websocket", "path": "/graphql", "headers": [], "query_string": b""}
    await sample.app()(scope, receive, send)  # type: ignore[arg-type]
    assert sent == ["websocket.close"]


# --- headers and pages ----------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/graphql", "/healthz", "/no/such.file"])
async def test_security_headers(path: str) -> None:
    """On every answer; HTTPS is insisted on only where it is served."""
    answer = await request(sample.app(), "GET", path)
    for name, value in SECURITY_HEADERS.items():
        assert answer.headers[name] == value
    assert "strict-transport-security" not in answer.headers
    assert re.fullmatch("[0-9a-f]{16}", answer.headers["x-request-id"])
    secure = await request(sample.app(secure=True), "GET", path)
    assert secure.headers["strict-transport-security"] == HSTS


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A page as the build leaves it."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<title>转化</title>")
    (tmp_path / "favicon.svg").write_text("<svg/>")
    (tmp_path / "assets" / "index-abc.js").write_text("1;" * 1000)
    (tmp_path.parent / "secret.txt").write_text("secret")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/", "转化"),
        ("/showcase", "访客"),
        ("/showcase/QWNoOjE", "访客"),
        ("/plan", "访客"),
        ("/planning", "转化"),
        ("/playground", "转化"),
    ],
)
async def test_the_page_of_visitors_addresses(built: Path, path: str, title: str) -> None:
    (built / "visitors.html").write_text("<title>访客</title>")
    async with AsyncClient(transport=ASGITransport(Page(built)), base_url="http://page") as client:
        answer = await client.get(path)
    assert answer.text == f"<title>{title}</title>"
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("path", "status", "cache", "content"),
    [
        ("/", 200, "no-cache", "转化"),
        ("/achievements", 200, "no-cache", "转化"),
        ("/achievements/QWNoOjE", 200, "no-cache", "转化"),
        ("/favicon.svg", 200, "no-cache", "<svg/>"),
        ("/assets/index-abc.js", 200, "public, max-age=31536000, immutable", "1;1;"),
        ("/assets/gone.js", 404, None, "Not Found"),
        ("/assets/gone", 404, None, "Not Found"),
        ("/robots.txt", 404, None, "Not Found"),
        ("/%2e%2e/secret.txt", 404, None, "Not Found"),
        ("/..%2fsecret.txt", 404, None, "Not Found"),
        ("/%00", 200, "no-cache", "转化"),
        ("/%00.js", 404, None, "Not Found"),
        ("/" + "a" * 5000 + ".js", 404, None, "Not Found"),
    ],
    ids=lambda value: str(value)[:30],
)
async def test_the_page_and_its_files(
    built: Path, path: str, status: int, cache: str | None, content: str
) -> None:
    """Files are found, the page's own addresses get the page, nothing else is given out."""
    answer = await request(sample.app(page=built), "GET", path)
    assert answer.status_code == status
    assert answer.headers.get("cache-control") == cache
    assert content in answer.text


async def test_the_page_again(built: Path) -> None:
    """Unchanged files are not sent again, however they were compressed."""
    app, path = sample.app(page=built), "/assets/index-abc.js"
    for encoding in ("zstd", "br", "gzip", "identity"):
        first = await request(app, "GET", path, headers={"Accept-Encoding": encoding})
        assert first.text == "1;" * 1000
        assert first.headers.get("content-encoding", "identity") == encoding
        assert first.headers["vary"] == "Accept-Encoding"
        assert first.headers["etag"].startswith('W/"')
        again = await request(app, "GET", path, headers={"If-None-Match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
    assert (await request(app, "POST", "/")).status_code == 405


@pytest.mark.parametrize(
    ("taken", "encoding", "text"),
    [
        ("gzip, deflate, br, zstd", "br", "packed"),
        ("zstd;q=1, BR ; q=0.1", "br", "packed"),
        ("br;q=0, gzip", "gzip", "1;" * 1000),
        ("br;q=0.00,gzip", "gzip", "1;" * 1000),
        ("zstd", "zstd", "1;" * 1000),
        ("brr, identity", None, "1;" * 1000),
    ],
)
async def test_a_file_that_the_build_has_compressed(
    built: Path, taken: str, encoding: str | None, text: str
) -> None:
    """Who takes brotli gets the file as it was compressed; others as before."""
    (built / "assets" / "index-abc.js.br").write_bytes(brotli.compress(b"packed"))
    app, path = sample.app(page=built), "/assets/index-abc.js"
    answer = await request(app, "GET", path, headers={"Accept-Encoding": taken})
    assert (answer.status_code, answer.text) == (200, text)
    assert answer.headers.get("content-encoding") == encoding
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    again = {"Accept-Encoding": taken, "If-None-Match": answer.headers["etag"]}
    assert (await request(app, "GET", path, headers=again)).status_code == 304


async def test_a_page_that_is_not_built() -> None:
    """A sentence says what to do."""
    answer = await request(sample.app(), "GET", "/")
    assert answer.status_code == 404
    assert "make run" in answer.text


async def test_health() -> None:
    """The process is alive; without a database it is not ready."""
    app = sample.app()
    assert (await request(app, "GET", "/healthz")).json() == {"status": "ok"}
    assert (await request(app, "GET", "/readyz")).status_code == 503


# --- over the wire --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[str, int]]:
    """The sample application served by uvicorn on a free port."""
    server = uvicorn.Server(uvicorn.Config(sample.app(), log_level="warning", lifespan="off"))
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    yield "127.0.0.1", listener.getsockname()[1]
    server.should_exit = True
    thread.join()


def node() -> str:
    """Node of the project's environment, else of the machine."""
    found = shutil.which(
        "node", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    )
    assert found, "Node is missing: run make test, which installs it"
    return found


def test_graphql_over_http_audits(served: tuple[str, int]) -> None:
    """All 61 audits of npm's graphql-http hold."""
    script = ROOT / "tests" / "http" / "audit.mjs"
    url = "http://{}:{}/graphql".format(*served)
    done = subprocess.run([node(), script, url], capture_output=True, check=True, timeout=60)
    results = orjson.loads(done.stdout)
    assert [r for r in results if r["status"] != "ok"] == []
    assert len(results) == 61


def exchange(address: tuple[str, int], data: bytes) -> bytes:
    """Send raw bytes as far as the server takes them; what it answers."""
    with socket.create_connection(address, timeout=10) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(data)
        try:
            return connection.recv(65_536)
        except ConnectionResetError:
            return b""


def test_20_mebibytes_over_the_wire(served: tuple[str, int]) -> None:
    """Refused, and the server goes on."""
    head = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    size = 20 * 1024 * 1024
    declared = head + b"Content-Length: %d\r\n\r\n" % size
    assert b" 413 " in exchange(served, declared)
    exchange(served, declared + b" " * size)
    chunked = head + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b" " * 65536 + b"\r\n"
    assert b" 413 " in exchange(served, chunked + b"10000\r\n" + b" " * 65536 + b"\r\n0\r\n\r\n")
    body = b'{"query": "{ price }"}'
    assert b'"499999.99"' in exchange(
        served, head + b"Content-Length: %d\r\n\r\n" % len(body) + body
    )


def test_a_query_string_that_is_too_long(served: tuple[str, int]) -> None:
    """Longer than the server itself reads."""
    query = b"GET /graphql?query=" + b"x" * 110_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n"
    assert b" 400 " in exchange(served, query)
