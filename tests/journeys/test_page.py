"""The page in a real browser, over a served process and an empty database."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from playwright.sync_api import Page, expect, sync_playwright

from tests.achievements.results import OWN
from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def browsing(origin: str) -> Iterator[Page]:
    """A new browser at the server; it has to keep to the origin, and to a clean console."""
    foreign: list[str] = []
    complaints: list[str] = []
    with sync_playwright() as playwright:
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        context = browser.new_context(base_url=origin, locale="zh-CN")
        page = context.new_page()
        page.on("request", lambda r: _note(foreign, r.url, origin))
        page.on("pageerror", lambda e: complaints.append(str(e)))
        yield page
        browser.close()
    assert (foreign, complaints) == ([], [])


def _note(foreign: list[str], url: str, origin: str) -> None:
    if not url.startswith((origin, "data:", "blob:")):
        foreign.append(url)


def sign_in(page: Page, name: str, password: str) -> None:
    """Sign in by the form."""
    page.goto("/")
    page.get_by_label("登录名").fill(name)
    page.get_by_label("密码").fill(password)
    page.get_by_role("button", name=re.compile(r"登\s*录")).click()


def test_the_page_signs_in_and_shows_what_the_loop_did(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_{server.worker}") as way:
        way.make_people()
        way.import_results(OWN)
        way.register()
        way.evaluate()
        way.admit()
        way.claim()
        origin = way.cast.server.origin
        with browsing(origin) as page:
            _refused(page)
        with browsing(origin) as page:
            _verified(page, way)
        assert way.cast.value("SELECT state FROM landing") == "VERIFIED"
        title = way.cast.value("SELECT title FROM achievement WHERE stage = 'LANDED'")
        with browsing(origin) as page:
            _counted(page, way, title)


def _refused(page: Page) -> None:
    sign_in(page, "lead", "not the password")
    expect(page.get_by_text("登录名或密码不正确")).to_be_visible()


def _verified(page: Page, way: Journey) -> None:
    sign_in(page, "department", way.passwords["department"])
    expect(page.get_by_role("button", name="账号菜单")).to_be_visible()
    page.goto(f"/landings/{way.found['landing']['id']}")
    page.get_by_role("button", name="认定", exact=True).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    # A click while the dialog still grows can miss its button.
    expect(page.locator(".ant-zoom-appear")).to_have_count(0)
    dialog.get_by_role("textbox").fill("材料齐全，属实。")
    dialog.get_by_role("button", name="确认认定").click()
    expect(dialog).to_be_hidden(timeout=20_000)


def _counted(page: Page, way: Journey, title: str) -> None:
    sign_in(page, "lead", way.passwords["lead"])
    expect(page.get_by_role("button", name="账号菜单")).to_be_visible()
    page.goto("/kpi")
    expect(page.get_by_text("培育转化落地科技成果和促成技术开发合作").first).to_be_visible()
    year = way.city.plan.year_of(datetime.now(UTC))
    page.goto(f"/kpi/{year}/{way.city.landed}")
    expect(page.get_by_text(title).first).to_be_visible()
