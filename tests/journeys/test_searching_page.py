"""Searching by hand: a list, all that one may open, and what everybody reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.clicks import Clicks
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, done, visiting, working
from tests.landings.claims import claim_of

MEMBRANE, STACK, PAINT = "动力电池隔膜", "氢燃料电堆", "水性涂料配方"
SUMMARIES = {
    MEMBRANE: "涂覆陶瓷的薄膜。",
    STACK: "与电池并联供电，用于冷链车。",
    PAINT: "用于木器。",
}
SHORT = "请输入至少两个汉字，或一个英文单词、数字来搜索。"
BUREAU = "东莞市科学技术局"

WIDTHS = pytest.mark.parametrize("width", [1440, 360])


class Site(NamedTuple):
    """A browser, and whose server it visits."""

    browser: Browser
    way: Journey


@pytest.fixture(scope="module")
def site(server: Databases) -> Iterator[Site]:
    """Three achievements, of which one is published, and claims of two."""
    with journey(server, DONGGUAN, f"searching_{server.worker}") as way, chromium() as browser:
        way.make_people()
        rows = {title: submit(way, title, summary) for title, summary in SUMMARIES.items()}
        publish(way, *rows[MEMBRANE])
        for title in (MEMBRANE, PAINT):
            done(way, "liaison", "landingClaim", claim_of(rows[title][0]), "landing { id }")
        yield Site(browser, way)


def submit(way: Journey, title: str, summary: str) -> tuple[str, int]:
    """A submitted achievement: its id and version."""
    shown = "achievement { id version }"
    given = {**way.registration(), "title": title, "summary": summary}
    draft = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
    made = done(way, "liaison", "achievementSubmit", draft, shown)["achievement"]
    return made["id"], made["version"]


def publish(way: Journey, achievement: str, version: int) -> None:
    given = {
        "achievement": achievement,
        "version": version,
        "summary": "锂电池用的薄膜，已小批量供货。",
        "consent": way.cast.sends("staff", "同意书.pdf"),
        "consentedOn": "2026-03-02",
        "novelty": "核心专利均已申请。",
        "nothingSecret": True,
    }
    done(way, "staff", "achievementPublish", given, "publication { id }")


def fits(page: Page) -> None:
    """Nothing stands beside the page."""
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0


def search(page: Page, text: str) -> None:
    field = page.get_by_label("搜索成果", exact=True)
    field.fill(text)
    field.press("Enter")


@WIDTHS
def test_a_list_is_searched(site: Site, width: int) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/achievements")
        titles = page.locator("tbody td[data-label=成果名称]")
        expect(titles).to_have_text([PAINT, STACK, MEMBRANE])
        search(page, "电池")
        found = [MEMBRANE, f"{STACK}{SUMMARIES[STACK]}"]
        expect(titles).to_have_text(found)
        assert page.url.endswith(f"/achievements?title={quote('电池')}")
        expect(page.locator("main mark")).to_have_text(["电池", "电池"])
        expect(page.get_by_role("link", name=MEMBRANE).locator("mark")).to_have_text("电池")
        expect(page.get_by_role("list", name="按阶段").get_by_role("button").first).to_have_text(
            "全部2"
        )
        fits(page)
        cannot_search(page, titles, found)
        search(page, "dldcgm")
        expect(titles).to_have_text([MEMBRANE])
        expect(page.locator("main mark")).to_have_count(0)


def cannot_search(page: Page, titles: Locator, found: list[str]) -> None:
    """One character is not enough: that is said at the field, and what was found stays."""
    search(page, "电")
    field = page.get_by_label("搜索成果", exact=True)
    expect(field).to_have_accessible_description(SHORT)
    expect(page.locator("main").get_by_role("alert")).to_have_text([SHORT])
    expect(titles).to_have_text(found)
    fits(page)
    page.go_back()
    expect(page.locator("main").get_by_role("alert")).to_have_count(0)
    expect(field).to_have_value("电池")
    expect(titles).to_have_text(found)


@WIDTHS
def test_claims_are_searched_by_their_items(site: Site, width: int) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/landings")
        titles = page.locator("tbody td:first-child")
        expect(titles).to_have_text([PAINT, MEMBRANE])
        field = page.get_by_label("搜索落地申报", exact=True)
        field.fill("dldc")
        field.press("Enter")
        expect(titles).to_have_text([MEMBRANE])
        field.fill("涂料")
        field.press("Enter")
        expect(titles).to_have_text([PAINT])
        expect(page.get_by_role("link", name=PAINT).locator("mark")).to_have_text("涂料")
        states = page.get_by_role("list", name="按状态").get_by_role("button")
        expect(states.filter(has_text="草稿")).to_have_text("草稿1")
        states.filter(has_text="草稿").click()
        expect(page).to_have_url(re.compile(f"/landings\\?text={quote('涂料')}&state=DRAFT$"))
        expect(titles).to_have_text([PAINT])
        fits(page)


def opened(page: Page) -> Locator:
    """The box, opened by keyboard."""
    page.keyboard.press("Control+k")
    dialog = page.get_by_role("dialog", name="搜索", exact=True)
    expect(dialog.get_by_role("combobox", name="搜索全部")).to_be_focused()
    return dialog


@WIDTHS
def test_the_box_leads_to_what_was_found(site: Site, width: int) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.set_viewport_size({"width": width, "height": 800})
        dialog = opened(page)
        expect(dialog.get_by_role("status")).to_have_text(
            "可输入中文、英文、拼音或拼音首字母，例如 kxjsj。"
        )
        page.keyboard.type("kxjsj")
        names = dialog.get_by_role("group", name="名称匹配").get_by_role("option")
        expect(names).to_have_text([f"{BUREAU}单位"])
        other_ways_to_type(page, dialog)
        dialog.get_by_role("combobox").fill("kxjsj")
        expect(names).to_have_text([f"{BUREAU}单位"])
        page.keyboard.press("Enter")
        expect(dialog).to_have_count(0)
        expect(page.get_by_role("heading", name="单位", level=1)).to_be_visible()
        assert page.url.endswith(f"/organizations?name={quote(BUREAU)}")
        # Its short name answers as well.
        expect(page.locator("tbody td:first-child").first).to_have_text(f"{BUREAU}市科技局")
        expect(page.locator("tbody mark").first).to_have_text(BUREAU)
        choose_by_arrows(page)


@WIDTHS
def test_a_record_is_found_in_two_clicks(site: Site, width: int) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.set_viewport_size({"width": width, "height": 800})
        clicks = Clicks()
        clicks.on(page.get_by_role("button", name="搜索全部"))
        dialog = page.get_by_role("dialog", name="搜索", exact=True)
        expect(dialog.get_by_role("combobox")).to_be_focused()
        page.keyboard.type("涂料")
        found = dialog.get_by_role("option", name=PAINT)
        expect(dialog.locator("[aria-busy=true]")).to_have_count(0)
        clicks.on(found)
        expect(page.get_by_role("heading", name=PAINT, level=1)).to_be_visible()
        assert clicks.made == 2


def other_ways_to_type(page: Page, dialog: Locator) -> None:
    """As in an input method, with a letter wrong, by the English name."""
    first = dialog.get_by_role("group", name="名称匹配").get_by_role("option").first
    for text in ("dong guan shi ke xue ji shu", "dgskxjs", "dongguan kexue", "东莞市kxjs"):
        dialog.get_by_role("combobox").fill(text)
        expect(first).to_have_text(f"{BUREAU}单位")
    for text, hit in (("science and technology bureau", 4), ("scinece and technology", 3)):
        dialog.get_by_role("combobox").fill(text)
        expect(first).to_contain_text(f"{BUREAU}单位")
        expect(first.locator("mark")).to_have_count(hit)
    fits(page)


def choose_by_arrows(page: Page) -> None:
    """The arrows go through all groups and round; Enter opens the one that they are at."""
    dialog = opened(page)
    page.keyboard.type("电池")
    options = dialog.get_by_role("option")
    expect(options).to_have_text(
        [
            f"{MEMBRANE}科技成果",
            f"{MEMBRANE}公开展示",
            f"{STACK}{SUMMARIES[STACK]}",
        ]
    )
    assert [group.get_attribute("aria-label") for group in dialog.get_by_role("group").all()] == [
        "名称匹配",
        "科技成果",
    ]
    expect(dialog.locator("mark")).to_have_text(["电池"] * 3)
    box = dialog.get_by_role("combobox")
    for key, at in (("ArrowUp", 2), ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowDown", 2)):
        page.keyboard.press(key)
        expect(dialog.get_by_role("option", selected=True)).to_have_count(1)
        expect(options.nth(at)).to_have_attribute("aria-selected", "true")
        chosen = options.nth(at).get_attribute("id")
        expect(box).to_have_attribute("aria-activedescendant", str(chosen))
    fits(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=STACK, level=1)).to_be_visible()
    expect(dialog).to_have_count(0)
    expect(page.locator("main")).to_be_focused()


def test_the_box_says_what_it_does_not_find(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.get_by_role("button", name="搜索全部").click()
        dialog = page.get_by_role("dialog", name="搜索", exact=True)
        box, said = dialog.get_by_role("combobox"), dialog.get_by_role("status")
        for text, answer in (("电", SHORT), ("qqqqzzzz", "没有找到相关内容。")):
            box.fill(text)
            expect(said).to_have_text(answer)
            expect(dialog.get_by_role("option")).to_have_count(0)
        before = page.url
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
        assert page.url == before


def test_the_box_asks_for_what_the_navigation_shows(site: Site) -> None:
    """A liaison has no list of organizations: none is found."""
    with working(site.browser, site.way, "liaison") as page:
        dialog = opened(page)
        page.keyboard.type("kxjsj")
        expect(dialog.get_by_role("status")).to_have_text("没有找到相关内容。")
        dialog.get_by_role("combobox").fill("电池")
        expect(dialog.get_by_role("option").first).to_have_text(f"{MEMBRANE}科技成果")


def test_everybody_searches_the_showcase(site: Site) -> None:
    with visiting(site.browser, site.way.cast.server.origin) as page:
        page.goto("/showcase?q=电池")
        card = page.get_by_role("listitem")
        expect(card.get_by_role("heading")).to_have_text([MEMBRANE])
        expect(card.locator("mark")).to_have_text(["电池", "电池"])
        page.goto("/showcase?q=涂料")
        expect(page.get_by_text("共 0 项")).to_be_visible()
        page.goto("/showcase?q=电")
        expect(page.get_by_role("alert")).to_have_text(SHORT)
        expect(card.get_by_role("heading")).to_have_text([MEMBRANE])
        expect(card.locator("mark")).to_have_count(0)
