"""How the page asks: by its documents' hashes, and again only for what has changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import orjson
import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import journey
from tests.journeys.test_page import chromium, sign_in, visiting

NOTHING = "共 0 项"


class Sent(NamedTuple):
    """A request for data: by which method, and whether it held the document's text and hash."""

    method: str
    operation: str
    text: bool
    hash: bool


@pytest.fixture(scope="module")
def site(server: Databases) -> Iterator[tuple[Browser, str]]:
    """A browser, and where the page is served."""
    with journey(server, DONGGUAN, f"asking_{server.worker}") as way, chromium() as browser:
        yield browser, way.cast.server.origin


@contextmanager
def asking(site: tuple[Browser, str], *, hashes: bool = True) -> Iterator[tuple[Page, list[Sent]]]:
    """A visitor's page, and what it asks for; without `hashes` as over plain HTTP."""
    browser, origin = site
    with visiting(browser, origin) as page:
        if not hashes:
            page.add_init_script("Object.defineProperty(crypto, 'subtle', {value: undefined})")
        # The start page asks who is here before it shows this: what it asks is not the test's.
        expect(page.get_by_label("登录名")).to_be_visible()
        page.wait_for_load_state("networkidle")
        found: list[Sent] = []

        def note(asked: Request) -> None:
            if "/graphql" in asked.url:
                found.append(sent(asked))

        page.on("request", note)
        yield page, found


def sent(asked: Request) -> Sent:
    """What a request for data holds."""
    given: dict[str, Any] = dict(parse_qsl(urlsplit(asked.url).query))
    if asked.method == "POST":
        given = orjson.loads(asked.post_data or "")
    extensions = given.get("extensions") or {}
    if isinstance(extensions, str):
        extensions = orjson.loads(extensions)
    named = len(extensions.get("persistedQuery", {}).get("sha256Hash", "")) == 64
    return Sent(asked.method, given["operationName"], "query" in given, named)


def statuses(page: Page) -> list[int]:
    """As they come over the network: a browser shows a page 200 for what it kept."""
    found: list[int] = []
    ours: set[str] = set()

    def note_request(event: dict[str, Any]) -> None:
        if "/graphql" in event["request"]["url"]:
            ours.add(event["requestId"])

    def note_status(event: dict[str, Any]) -> None:
        if event["requestId"] in ours:
            found.append(event["statusCode"])

    network = page.context.new_cdp_session(page)
    network.on("Network.requestWillBeSent", note_request)
    network.on("Network.responseReceivedExtraInfo", note_status)
    network.send("Network.enable")
    return found


def look(page: Page, address: str = "/showcase") -> None:
    page.goto(address)
    expect(page.get_by_text(NOTHING)).to_be_visible()


def test_visitors_pages_ask_for_what_changed(site: tuple[Browser, str]) -> None:
    with asking(site) as (page, found):
        look(page)
        first = [Sent("GET", "Showcase", False, True)]
        # The server may know the document already: a server has many visitors.
        assert found in (first, [*first, Sent("GET", "Showcase", True, True)])
        found.clear()
        codes = statuses(page)
        for again in range(1, 3):
            look(page)
            assert found == first * again
            assert codes[0] in (200, 304)
            assert codes[1:] == [304] * (again - 1)


def test_what_is_too_long_for_an_address_is_posted(site: tuple[Browser, str]) -> None:
    with asking(site) as (page, found):
        look(page)
        found.clear()
        look(page, "/showcase?q=" + "镓" * 200)
        assert found == [Sent("GET", "Showcase", False, True)]
        found.clear()
        # As many characters as a search may have, of those that take most in an address.
        look(page, "/showcase?q=" + "𬭳" * 200)
        assert found == [Sent("POST", "Showcase", False, True)]


def test_a_browser_that_cannot_hash_sends_the_text(site: tuple[Browser, str]) -> None:
    with asking(site, hashes=False) as (page, found):
        look(page)
        assert found == [Sent("GET", "Showcase", True, False)]
        page.goto("/")
        sign_in(page, "nobody", "nothing")
        expect(page.get_by_text("登录名或密码不正确。")).to_be_visible()
        console = [one for one in found if one.operation != "Showcase"]
        assert {(one.method, one.text, one.hash) for one in console} == {("POST", True, False)}


def test_the_console_posts(site: tuple[Browser, str]) -> None:
    """Its queries' hashes, and its changes as they are."""
    with asking(site) as (page, found):
        page.goto("/")
        sign_in(page, "nobody", "nothing")
        expect(page.get_by_text("登录名或密码不正确。")).to_be_visible()
        assert {one.method for one in found} == {"POST"}
        assert found[-1] == Sent("POST", "SignIn", True, False)
        assert {one.hash for one in found[:-1]} == {True}
