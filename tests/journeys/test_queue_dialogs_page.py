"""What is decided over the queue: by what stands on the screen, and never silently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import TITLE, chromium, done, press, working
from tests.journeys.test_start_page import claimed, evaluated

NEWER = "技术转让合同（补签）"
OVERTAKEN = "这条记录刚刚有新的保存，页面已换成最新内容。请核对后再次确认。"
UNDECIDED = "这条记录现在不再等待您处理。关闭后可在列表中查看其现状。"
OFFLINE = "连接不上服务器，请检查网络后重试。"
STATE = "SELECT state || ' ' || version FROM landing"


@pytest.fixture
def site(server: Databases) -> Iterator[tuple[Browser, Journey]]:
    """A city's people over a server of their own, and a browser."""
    name = f"page_queue_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield browser, way


class Cut:
    """A query that does not reach the server while it is cut off."""

    def __init__(self, page: Page, name: str) -> None:
        self.page, self.name = page, name

    def __enter__(self) -> None:
        self.page.route("**/graphql", self._answer)

    def __exit__(self, *_: object) -> None:
        self.page.unroute("**/graphql", self._answer)

    def _answer(self, route: Route) -> None:
        if f'"{self.name}"' in (route.request.post_data or ""):
            route.abort()
        else:
            route.fallback()


def given_back_and_mended(way: Journey, landing: dict[str, Any]) -> None:
    """The claim is returned, mended and handed in again, with another piece of evidence."""
    shown = "landing { id version }"
    key = done(way, "lead", "landingReturn", {**landing, "reason": "合同缺页"}, shown)["landing"]
    mended = {**key, "evidence": [{**way.city.proof, "title": NEWER}]}
    key = done(way, "liaison", "landingUpdate", mended, shown)["landing"]
    done(way, "liaison", "landingSubmit", key, shown)


def opened(page: Page, button: str) -> Locator:
    """The dialog over the queue."""
    page.get_by_role("button", name=button).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    return dialog


def test_what_was_never_shown_is_not_verified(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    landing = claimed(way, TITLE)
    with working(browser, way, "department", noted="net::ERR_FAILED") as page:
        dialog = opened(page, f"认定：{TITLE}")
        expect(dialog.get_by_text(way.city.proof["title"], exact=True)).to_be_visible()
        given_back_and_mended(way, landing)
        with Cut(page, "QueuedClaim"):
            for _ in range(2):
                # The list is asked again and has the newest version; the facts are the old ones.
                press(dialog, "确认认定")
                expect(dialog.get_by_text(OVERTAKEN)).to_be_visible()
                expect(dialog.get_by_text(OFFLINE)).to_be_visible()
                page.wait_for_load_state("networkidle")
                expect(dialog.get_by_text(way.city.proof["title"], exact=True)).to_be_visible()
                assert way.cast.value(STATE) == "SUBMITTED 5"
        press(dialog, "重试")
        expect(dialog.get_by_text(NEWER, exact=True)).to_be_visible()
        expect(dialog.get_by_text(OFFLINE)).to_have_count(0)
        told = dialog.locator("ol").first
        expect(told.get_by_text("合同缺页")).to_be_visible()
        expect(told.locator("> li")).to_have_count(3)
        press(dialog, "确认认定")
        expect(dialog).to_be_hidden()
        assert way.cast.value(STATE) == "VERIFIED 6"


def test_what_no_longer_waits_is_said(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    landing = claimed(way, TITLE)
    with working(browser, way, "department", noted="net::ERR_FAILED") as page:
        with Cut(page, "QueuedClaim"):
            dialog = opened(page, f"认定：{TITLE}")
            expect(dialog.get_by_text(OFFLINE)).to_be_visible()
            expect(dialog.get_by_role("button", name="确认认定")).to_be_disabled()
        done(way, "lead", "landingReturn", {**landing, "reason": "合同缺页"}, "landing { id }")
        press(dialog, "重试")
        expect(dialog.get_by_text(UNDECIDED)).to_be_visible()
        expect(dialog.get_by_role("button", name="确认认定")).to_be_disabled()
        assert way.cast.value(STATE) == "RETURNED 3"


def test_an_admission_goes_against_what_the_item_is_by_now(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    evaluated(way)
    with working(browser, way, "staff") as page:
        dialog = opened(page, f"入库：{TITLE}")
        expect(dialog.get_by_role("button", name="确认入库")).to_be_enabled()
        way.cast.execute("UPDATE evaluation_item SET version = version + 1")
        press(dialog, "确认入库")
        expect(dialog.get_by_text(OVERTAKEN)).to_be_visible()
        assert way.cast.value("SELECT count(*) FROM service_entry") == 0
        press(dialog, "确认入库")
        expect(dialog).to_be_hidden()
        assert way.cast.value("SELECT count(*) FROM service_entry") == 1


def test_an_item_that_was_declined_meanwhile_is_said(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    evaluated(way)
    with working(browser, way, "staff") as page:
        dialog = opened(page, f"入库：{TITLE}")
        expect(dialog.get_by_role("button", name="确认入库")).to_be_enabled()
        decline(way)
        press(dialog, "确认入库")
        expect(dialog.get_by_text(UNDECIDED)).to_be_visible()
        expect(dialog.get_by_role("button", name="确认入库")).to_be_disabled()
        assert way.cast.value("SELECT count(*) FROM service_entry") == 0


def decline(way: Journey) -> None:
    document = "{ evaluationItems(first: 1) { nodes { id version } } }"
    [key] = way.cast.ask("staff", document)["evaluationItems"]["nodes"]
    given = {**key, "reason": "暂不入库"}
    done(way, "staff", "evaluationItemDecline", given, "evaluationItem { id }")
