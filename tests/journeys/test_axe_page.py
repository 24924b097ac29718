"""axe finds nothing wrong: on every page, in all that opens there, in both looks (WCAG 2.2 AA)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, ViewportSize, expect

from tests.databases import Databases
from tests.journeys.addresses import PAGES, Shown, routes
from tests.journeys.axe import IS_TURNED, Findings, bring_axe
from tests.journeys.demonstration import Demonstration, demonstration, show
from tests.journeys.opening import FORMS, QUESTIONS, Opening
from tests.journeys.test_loop import own_database
from tests.journeys.test_page import SLOWLY, chromium, press, sign_in

City = tuple[Browser, Demonstration]
MOST_ASKED = 2
WRONG = "[aria-invalid=true], [role=alert]"
DIALOG = "[role=dialog], [role=tooltip]:not([hidden])"
PEOPLE = sorted({page.person or "" for page in PAGES})
OPENERS = sorted({opening.person for opening in (*FORMS, *QUESTIONS)})
WIDE: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 360, "height": 740}
NARROW_PAGES = (
    Shown("/showcase", "/showcase"),
    Shown("/", "/"),
    Shown("/", "/", "center1"),
    Shown("/achievements", "/achievements", "center1"),
)
SENT_EMPTY = (
    ("liaison-dgut", "/achievements/new", "保存草稿"),
    ("liaison-dgut", "/demands/new", "保存草稿"),
    ("center1", "/batches/new", "建立批次"),
    ("expert2", "/scoring/{review}", "提交评分"),
)
GROUND = "getComputedStyle(document.body).backgroundColor"
FIELD = "getComputedStyle(document.querySelector('.ant-select')).backgroundColor"
WALL = "getComputedStyle(document.querySelector('main').parentElement).backgroundColor"
LIGHT = ("rgb(243, 245, 248)", "rgb(255, 255, 255)")
PRINTED = ("rgb(255, 255, 255)", "rgb(255, 255, 255)")
DARK = ("rgb(14, 20, 27)", "rgb(22, 30, 39)")


@pytest.fixture(scope="module")
def city(server: Databases) -> Iterator[City]:
    """A browser, and the demonstration."""
    name = f"axe_{server.worker}"
    with (
        own_database(server, name) as environment,
        demonstration(server.folder / name, environment) as made,
        chromium() as browser,
    ):
        yield browser, made


@contextmanager
def looking(
    city: City, person: str | None, size: ViewportSize = WIDE
) -> Iterator[tuple[Page, Findings]]:
    """A page of that person's, in which axe is at hand; nothing was wrong at the end."""
    browser, made = city
    findings = Findings()
    with made.context(browser, person, viewport=size) as context:
        bring_axe(context)
        page = context.new_page()
        page.set_default_timeout(SLOWLY)
        yield page, findings
    findings.are_none()


def test_every_route_is_looked_at() -> None:
    assert {page.route for page in PAGES} == routes()


@pytest.mark.parametrize("person", PEOPLE)
def test_every_page(city: City, person: str) -> None:
    """It asks the API twice at most: who it is, and what it shows."""
    with looking(city, person or None) as (page, findings), asked(page) as asking:
        many = {}
        for shown in PAGES:
            if (shown.person or "") == person:
                asking.clear()
                show(page, city[1], shown)
                findings.look(page, shown.name)
                if len(asking) > MOST_ASKED:
                    many[shown.name] = list(asking)
    assert many == {}


@contextmanager
def asked(page: Page) -> Iterator[list[str]]:
    """The documents that the page asks for, by their operations' names: by their hashes, so that
    one which the server does not know yet, and is sent once more with its text, counts once.
    """
    found: list[str] = []

    def note(request: Request) -> None:
        url = urlsplit(request.url)
        if url.path == "/graphql":
            said = request.post_data_json or dict(parse_qsl(url.query))
            if "query" not in said:
                found.append(said["operationName"])

    page.on("request", note)
    yield found
    page.remove_listener("request", note)


@pytest.mark.parametrize("shown", NARROW_PAGES, ids=lambda shown: shown.name)
def test_a_page_of_a_phone(city: City, shown: Shown) -> None:
    with looking(city, shown.person, NARROW) as (page, findings):
        show(page, city[1], shown)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
        findings.look(page, shown.name)
        if shown.person:
            press(page, "打开导航")
            findings.look(page, "navigation", "dialog")


@pytest.mark.parametrize("person", OPENERS)
def test_every_dialog(city: City, person: str) -> None:
    """As it opens; a form also as it is refused with nothing filled in."""
    with looking(city, person) as (page, findings):
        for opening in (*FORMS, *QUESTIONS):
            if opening.person == person:
                dialog = opened(page, city[1], opening)
                findings.look(page, opening.button, DIALOG)
                if opening in FORMS:
                    dialog.get_by_role("button").last.click()
                    expect(
                        dialog.locator("[aria-invalid=true], [role=alert]").first
                    ).to_be_visible()
                    findings.look(page, f"{opening.button}, sent empty", DIALOG)


def opened(page: Page, city: Demonstration, opening: Opening) -> Locator:
    """The dialog that the button opens."""
    page.goto(opening.address.format_map(city.found))
    page.get_by_role("button", name=opening.button, exact=True).first.click()
    dialog = page.locator(DIALOG)
    expect(dialog.get_by_role("button").last).to_be_visible()
    return dialog


def test_what_is_chosen_from(city: City) -> None:
    """Menus, lists and calendars."""
    with looking(city, "center1") as (page, findings):
        page.goto("/achievements")
        press(page, "导出")
        findings.look(page, "export")
        page.get_by_role("combobox").first.click()
        findings.look(page, "select", ".ant-select-dropdown")
        page.get_by_role("button", name="账号菜单").click()
        expect(page.get_by_role("combobox", name="外观")).to_be_visible()
        findings.look(page, "account")
        page.keyboard.press("ControlOrMeta+K")
        page.get_by_role("dialog").get_by_role("combobox").fill("装备")
        expect(page.get_by_role("option").first).to_be_visible()
        # What was found before is faint until the answer to all that was typed is there.
        expect(page.get_by_role("dialog").locator("[aria-busy=true]")).to_have_count(0)
        findings.look(page, "search", DIALOG)
    with looking(city, "auditor") as (page, findings):
        page.goto("/audit")
        page.locator(".ant-picker input").first.click()
        expect(page.locator(".ant-picker-dropdown")).to_be_visible()
        findings.look(page, "calendar", ".ant-picker-dropdown")
        page.keyboard.press("Escape")
        page.locator("main summary").first.click()
        findings.look(page, "entry")


def test_what_is_refused(city: City) -> None:
    """Whole pages: forms sent empty, a password that is wrong, a session that has ended."""
    with looking(city, None) as (page, findings):
        page.goto("/")
        sign_in(page, "center1", "not the password")
        expect(page.locator("form").get_by_text("登录名或密码不正确")).to_be_visible()
        findings.look(page, "sign-in")
        page.goto("/apply")
        press(page, "提交注册")
        expect(page.locator("[aria-invalid=true]").first).to_be_visible()
        findings.look(page, "/apply")
    for person, address, button in SENT_EMPTY:
        with looking(city, person) as (page, findings):
            page.goto(address.format_map(city[1].found))
            press(page, button)
            expect(
                page.locator("main [role=alert], main [aria-invalid=true]").first
            ).to_be_visible()
            # It leads to the first input: what then lies below the bar of the house is no target.
            page.evaluate("scrollTo(0, 0)")
            findings.look(page, address)
    with looking(city, "liaison-dgut") as (page, findings):
        page.goto("/achievements/new")
        page.get_by_label("成果名称", exact=True).fill("尚未保存的成果")
        page.context.clear_cookies()
        press(page, "保存草稿")
        expect(page.get_by_role("dialog").get_by_label("密码")).to_be_visible()
        findings.look(page, "session", DIALOG)


def test_a_save_that_came_late(city: City) -> None:
    _, made = city
    with looking(city, "liaison-dgut") as (page, findings):
        page.goto(f"/achievements/{made.found['own_draft']}/edit")
        page.get_by_label("成果简介").fill("本页所填。")
        rewrite(made)
        press(page, "保存草稿")
        expect(page.get_by_role("dialog").get_by_role("radiogroup").first).to_be_visible()
        findings.look(page, "stale", DIALOG)


def rewrite(city: Demonstration) -> None:
    """Somebody else saves the draft."""
    document = (
        f'{{ node(id: "{city.found["own_draft"]}") {{ ... on Achievement {{ id version }} }} }}'
    )
    seen = city.data("liaison-dgut", document)["node"]
    city.does(
        "liaison-dgut", "achievementUpdate", "achievement { id }", **seen, summary="别处所填。"
    )


def test_the_look_is_chosen_and_kept(city: City) -> None:
    """By the reader, for all windows, from the first picture on; what is printed is light."""
    browser, made = city
    with made.context(browser, "center1", color_scheme="light") as context:
        page, other = context.new_page(), context.new_page()
        for one in (page, other):
            one.goto("/achievements")
            expect(one.get_by_role("heading", level=1)).to_be_visible()
            assert grounds(one) == LIGHT
        page.get_by_role("button", name="账号菜单").click()
        page.get_by_role("combobox", name="外观").select_option("深色")
        for one in (page, other):
            expect(one.locator("html")).to_have_attribute("data-theme", "dark")
            one.wait_for_function(IS_TURNED)
            assert grounds(one) == DARK
        page.emulate_media(media="print")
        page.wait_for_function(IS_TURNED)
        assert grounds(page) == PRINTED
        page.emulate_media(media="screen")
        # With the page's own script held back, what is first drawn has the look already.
        page.route("**/assets/*.js", lambda route: route.abort())
        page.goto("/showcase")
        assert page.evaluate(GROUND) == DARK[0]
        page.unroute("**/assets/*.js")
        page.goto("/showcase")
        page.get_by_role("combobox", name="外观").select_option("跟随系统")
        assert page.evaluate(GROUND) == LIGHT[0]
        page.goto("/wall")
        expect(page.get_by_role("status")).to_contain_text("数据时间")
        page.get_by_role("combobox", name="外观").select_option("浅色")
        assert page.evaluate(WALL) == "rgb(238, 243, 250)"


def grounds(page: Page) -> tuple[str, str]:
    """The colours of the page's ground, and of what the component kit types in."""
    return page.evaluate(GROUND), page.evaluate(FIELD)
