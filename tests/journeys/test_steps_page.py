"""From one record or question to the next: whose answer stands there, and where the focus is."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import FIRM, TITLE, chromium, done, press, working
from tests.journeys.test_start_page import OTHER, claimed

YEAR = DONGGUAN.plan.year_of(datetime.now(UTC))
NOBODY = b64encode(b"Organization:999999").decode().rstrip("=")


@pytest.fixture
def site(server: Databases) -> Iterator[tuple[Browser, Journey]]:
    """A city's people over a server of their own, and a browser."""
    name = f"page_steps_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield browser, way


@contextmanager
def held_back(page: Page, name: str) -> Iterator[None]:
    """Answers to the query of that name wait until the end."""
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        if f'"{name}"' in (route.request.post_data or ""):
            waiting.append(route)
        else:
            route.fallback()

    page.route("**/graphql", hold)
    yield
    assert waiting
    for route in waiting:
        route.continue_()
    page.unroute("**/graphql", hold)


def jump(page: Page, title: str) -> None:
    """To a record by the box, whatever stands open."""
    page.keyboard.press("Control+k")
    box = page.get_by_role("dialog", name="搜索", exact=True)
    box.get_by_role("combobox").fill(title)
    option = box.get_by_role("option").filter(has_text=title)
    expect(option.first).to_be_visible()
    # What comes by name moves it to another group.
    expect(box.locator("[aria-busy=true]")).to_have_count(0)
    option.first.click()
    expect(box).to_have_count(0)


def test_no_record_stands_at_the_address_of_another(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    first = way.submitted({"title": TITLE, "summary": "在线测温并补偿主轴热伸长。"})
    second = way.submitted({"title": OTHER, "summary": "卷对卷连续制备。"})
    with working(browser, way, "staff") as page:
        page.goto(f"/achievements/{first}")
        press(page, "退回修改")
        dialog = page.get_by_role("dialog", name="退回登记")
        dialog.get_by_role("textbox").fill("请补充材料。")
        with held_back(page, "Achievement"):
            jump(page, OTHER)
            expect(page).to_have_url(f"{way.cast.server.origin}/achievements/{second}")
            expect(page.get_by_role("heading", name=TITLE)).to_have_count(0)
            expect(dialog).to_have_count(0)
            expect(page.get_by_role("status", name="正在加载")).to_be_visible()
        expect(page.get_by_role("heading", name=OTHER, level=1)).to_be_visible()
        expect(dialog).to_have_count(0)


def test_numbers_are_named_after_whom_they_are_of(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    given = {"name": FIRM, "kind": "ENTERPRISE"}
    firm = done(way, "admin", "organizationCreate", given, "organization { id }")["organization"]
    town = way.organization(DONGGUAN.town)
    with working(browser, way, "lead") as page:
        page.goto(f"/kpi/tree?organization={town}")
        shown = page.get_by_role("region", name=DONGGUAN.town)
        expect(shown.get_by_role("row", name="KPI-1")).to_be_visible()
        with held_back(page, "KpiTree"):
            shown.get_by_role("combobox", name="单位").fill(FIRM)
            page.get_by_title(FIRM, exact=True).last.click()
            expect(page.locator("[aria-busy=true]")).to_have_count(1)
            expect(shown.get_by_role("row", name="KPI-1")).to_be_visible()
            expect(page.get_by_role("region", name=FIRM)).to_have_count(0)
        expect(page.locator("[aria-busy=true]")).to_have_count(0)
        # An organization without targets is no reason to show the city's numbers, or its name.
        region = page.get_by_role("region", name=FIRM)
        expect(region.get_by_text("该单位没有指标。")).to_be_visible()
        expect(page).to_have_url(f"{way.cast.server.origin}/kpi/tree?organization={firm['id']}")
        page.goto(f"/kpi/tree?organization={NOBODY}")
        expect(page.get_by_role("heading", name="没有找到", level=1)).to_be_visible()


def test_a_target_is_set_of_the_year_that_is_shown(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    years = DONGGUAN.plan.plan.years
    other = next(year for year in years if year != YEAR)
    with working(browser, way, "lead") as page:
        page.goto(f"/kpi?year={YEAR}")
        button = page.get_by_role("button", name="设定目标").first
        expect(button).to_be_visible()
        with held_back(page, "Board"):
            page.get_by_text(f"{other} 年", exact=True).click()
            expect(page.locator("[aria-busy=true]")).to_have_count(1)
            button.click()
            expect(page.get_by_role("dialog", name=f"设定 {YEAR} 年目标：全市")).to_be_visible()
        # What was opened of the one year does not go on as the other's.
        expect(page.get_by_role("dialog")).to_have_count(0)
        button.click()
        expect(page.get_by_role("dialog", name=f"设定 {other} 年目标：全市")).to_be_visible()


def closed_by_keyboard(page: Page, opener: Locator, dialog: Locator) -> None:
    """Opened by Enter, closed by Escape: the focus is where it was."""
    opener.focus()
    page.keyboard.press("Enter")
    expect(dialog).to_be_visible()
    expect(opener).not_to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(opener).to_be_focused()


def test_the_focus_goes_back_to_what_opened(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    claimed(way, TITLE)
    with working(browser, way, "department") as page:
        box = page.get_by_role("dialog", name="搜索", exact=True)
        closed_by_keyboard(page, page.get_by_role("button", name="搜索全部"), box)
        link = page.get_by_role("main").get_by_role("link", name=TITLE, exact=True).first
        link.focus()
        page.keyboard.press("Control+k")
        expect(box).to_be_visible()
        page.keyboard.press("Escape")
        expect(link).to_be_focused()
        verify = page.get_by_role("dialog", name="认定落地")
        closed_by_keyboard(page, page.get_by_role("button", name=f"认定：{TITLE}"), verify)
        page.set_viewport_size({"width": 360, "height": 780})
        menu, drawer = (
            page.get_by_role("button", name="打开导航"),
            page.get_by_role("dialog", name="导航"),
        )
        closed_by_keyboard(page, menu, drawer)
        menu.press("Enter")
        drawer.get_by_role("button", name="关闭导航").press("Enter")
        expect(drawer).to_have_count(0)
        expect(menu).to_be_focused()
        menu.press("Enter")
        drawer.get_by_role("link", name="落地认定").press("Enter")
        expect(page.get_by_role("main")).to_be_focused()
