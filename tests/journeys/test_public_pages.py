"""What everybody reads, by hand: the showcase narrowed, its pages, the plan, the open data."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect

from tests.achievements.results import written
from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, done, visiting
from tests.journeys.test_searching_page import WIDTHS, fits, publish
from tests.served import ran

MOST_SCRIPT = 120_000
"""Bytes of JavaScript, gzipped, that the public entry may take."""

MOST_ASKED = 2
"""Requests to the API for one page."""

GONE = "the server responded with a status of 404"
"""What the browser notes of an address at which nothing is."""

OPTICS, METALS = "光学工程", "冶金工程"


class Site(NamedTuple):
    """A browser, and whose server it visits."""

    browser: Browser
    way: Journey


@pytest.fixture(scope="module")
def site(server: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Three published achievements, and 25 registered results of two sources."""
    folder = tmp_path_factory.mktemp("results")
    with journey(server, DONGGUAN, f"public_{server.worker}") as way, chromium() as browser:
        way.make_people()
        publish_one(way, "动力电池隔膜", "PROJECT", 7)
        publish_one(way, "电池回收平台", "PLATFORM", 8)
        publish_one(way, "水性涂料配方", "PROJECT", 8)
        rows = [(f"合金薄带轧制法之{i}", "用于变压器。", METALS) for i in range(1, 23)]
        bring_in(way, folder / "one.csv", "甲库", rows)
        rows = [(f"透镜镀膜法之{i}", "用于电池检测相机。", OPTICS) for i in range(1, 4)]
        bring_in(way, folder / "other.csv", "乙库", rows)
        yield Site(browser, way)


def publish_one(way: Journey, title: str, kind: str, trl: int) -> None:
    shown = "achievement { id version }"
    given = {**way.registration(), "title": title, "summary": "略。", "kind": kind, "trl": trl}
    draft = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
    made = done(way, "liaison", "achievementSubmit", draft, shown)["achievement"]
    publish(way, made["id"], made["version"])


def bring_in(way: Journey, file: Path, source: str, rows: list[tuple[str, str, str]]) -> None:
    written(file, rows, header=("title", "abstract", "discipline"))
    given = ["--file", str(file), "--source", source, "--source-date", "2026-01-31"]
    ran(["import", *given], way.environment)


@contextmanager
def reading(site: Site, width: int = 1440, noted: str = "") -> Iterator[tuple[Page, list[str]]]:
    """A visitor's page, and the operations that it asks for."""
    with visiting(site.browser, site.way.cast.server.origin, noted) as page:
        page.set_viewport_size({"width": width, "height": 800})
        expect(page.get_by_label("登录名")).to_be_visible()
        page.wait_for_load_state("networkidle")
        asked: list[str] = []

        def note(request: Request) -> None:
            if "/graphql" in request.url:
                asked.append(request.url)

        page.on("request", note)
        yield page, asked


def titles(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("heading", level=2).get_by_role("link")


def facets(page: Page) -> Locator:
    """What the list is narrowed by; on a narrow screen it is opened first."""
    shown = page.get_by_role("navigation", name=re.compile("^(筛选|Filter)$"))
    expect(titles(page).first).to_be_visible()
    if not shown.is_visible():
        page.get_by_text(re.compile("^(筛选|Filter)")).first.click()
    return shown


def said(page: Page) -> dict[str, list[str]]:
    """What the address chooses."""
    return parse_qs(urlsplit(page.url).query)


@WIDTHS
def test_the_showcase_is_narrowed(site: Site, width: int) -> None:
    """Facets change the list and the address, stay with a search, and the browser goes back."""
    with reading(site, width) as (page, _):
        page.goto("/showcase")
        expect(titles(page)).to_have_text(["水性涂料配方", "电池回收平台", "动力电池隔膜"])
        facets(page).get_by_role("link", name="项目类 2").click()
        expect(titles(page)).to_have_text(["水性涂料配方", "动力电池隔膜"])
        assert said(page) == {"kind": ["PROJECT"]}
        # A facet of which something is chosen says what else there would be.
        expect(facets(page).get_by_role("link", name="平台类 1")).to_be_visible()
        facets(page).get_by_role("link", name=re.compile("^7 ")).click()
        expect(titles(page)).to_have_text(["动力电池隔膜"])
        assert said(page) == {"kind": ["PROJECT"], "trl": ["7"]}
        fits(page)
        field = page.get_by_label("搜索成果")
        field.fill("涂料")
        field.press("Enter")
        expect(page.get_by_text("没有符合所选条件的成果。")).to_be_visible()
        assert said(page) == {"q": ["涂料"], "kind": ["PROJECT"], "trl": ["7"]}
        page.get_by_role("link", name=re.compile("^去掉条件：7")).click()
        expect(titles(page)).to_have_text(["水性涂料配方"])
        assert said(page) == {"q": ["涂料"], "kind": ["PROJECT"]}
        page.go_back()
        expect(page.get_by_text("没有符合所选条件的成果。")).to_be_visible()
        page.go_back()
        expect(titles(page)).to_have_text(["动力电池隔膜"])
        page.get_by_role("link", name="全部清除").click()
        expect(titles(page)).to_have_count(3)
        assert said(page) == {}


@WIDTHS
def test_industries_are_named_even_where_nothing_is_found(site: Site, width: int) -> None:
    with reading(site, width) as (page, _):
        page.goto("/plan")
        page.get_by_role("link", name="新能源", exact=True).click()
        expect(page.get_by_text("共 0 项")).to_be_visible()
        chip = page.get_by_role("link", name="去掉条件：新能源")
        expect(chip).to_be_visible()
        chip.click()
        expect(titles(page)).to_have_count(3)
        fits(page)


@WIDTHS
def test_one_search_over_both_libraries(site: Site, width: int) -> None:
    with reading(site, width) as (page, _):
        page.goto("/showcase?q=电池&kind=PLATFORM")
        expect(titles(page)).to_have_text(["电池回收平台"])
        page.get_by_role("link", name=re.compile("^登记成果")).click()
        expect(titles(page)).to_have_count(3)
        assert said(page) == {"q": ["电池"]}
        tabs = page.get_by_role("navigation", name="成果库").get_by_role("link")
        expect(tabs).to_have_text([re.compile("^公开成果3$"), re.compile("^登记成果3$")])
        expect(page.locator("main mark").first).to_have_text("电池")
        page.get_by_role("link", name="透镜镀膜法之2").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("透镜镀膜法之2")
        expect(page.get_by_text("乙库（数据日期 2026-01-31）")).to_be_visible()
        expect(page).to_have_title("透镜镀膜法之2 · 转化")
        fits(page)
        page.go_back()
        expect(titles(page)).to_have_count(3)


@WIDTHS
def test_registered_results_by_page(site: Site, width: int) -> None:
    """Pages are addresses; the browser goes back through them, and facets begin anew."""
    with reading(site, width) as (page, _):
        page.goto("/showcase/results")
        expect(page.get_by_text("共 25 项")).to_be_visible()
        expect(titles(page)).to_have_count(20)
        first = titles(page).all_inner_texts()
        page.get_by_role("link", name="下一页").click()
        expect(titles(page)).to_have_count(5)
        assert not set(first) & set(titles(page).all_inner_texts())
        page.get_by_role("link", name="上一页").click()
        expect(titles(page)).to_have_text(first)
        page.go_back()
        expect(titles(page)).to_have_count(5)
        assert list(said(page)) == ["after"]
        facets(page).get_by_role("link", name=f"{OPTICS} 3").click()
        expect(titles(page)).to_have_count(3)
        assert said(page) == {"discipline": [OPTICS]}
        expect(facets(page).get_by_role("link", name=f"{METALS} 22")).to_be_visible()
        expect(facets(page).get_by_role("link", name="乙库 3")).to_be_visible()
        expect(facets(page).get_by_role("link", name=re.compile("^甲库"))).to_have_count(0)
        fits(page)


PAGES = {
    "/showcase": ("成果展示区", "Showcase"),
    "/showcase/results": ("登记成果", "Registered results"),
    "/plan": ("行动计划", "The plan"),
    "/progress": ("公开进展", "Public progress"),
    "/data": ("开放数据", "Open data"),
    "/about": ("关于平台", "About the platform"),
    "/about/more": ("没有找到", "Not found"),
    "/showcase/none/none": ("没有找到", "Not found"),
}


@WIDTHS
def test_each_page_by_its_address(site: Site, width: int) -> None:
    """Its title in both languages, nothing beside it, at most two requests, light enough."""
    with reading(site, width, GONE) as (page, asked):
        for path, (zh, en) in PAGES.items():
            asked.clear()
            page.goto(path)
            expect(page).to_have_title(f"{zh} · 转化")
            page.wait_for_load_state("networkidle")
            assert len(asked) <= MOST_ASKED, (path, asked)
            expect(page.get_by_role("heading", level=1)).to_have_count(1)
            fits(page)
            page.get_by_role("button", name="English").click()
            expect(page).to_have_title(f"{en} · Zhuanhua")
            page.wait_for_load_state("networkidle")
            fits(page)
            untranslated = page.get_by_role("navigation").all_inner_texts()
            assert not re.search("筛选|翻页|成果库|产业", "".join(untranslated)), path
            page.get_by_role("button", name="中文").click()
            expect(page).to_have_title(f"{zh} · 转化")


def test_more_than_can_be_searched_for(site: Site) -> None:
    """No address is made of it, which a server would not read; what was typed stands there."""
    with reading(site) as (page, asked):
        page.goto("/showcase?q=%00")
        expect(titles(page)).to_have_count(3)
        asked.clear()
        field = page.get_by_label("搜索成果")
        field.fill("长" * 10_000)
        field.press("Enter")
        told = page.get_by_role("alert")
        expect(told).to_have_text("搜索内容最多 200 个字，现有 10000 个。")
        expect(field).to_have_value("长" * 10_000)
        assert asked == []
        field.fill("涂料")
        field.press("Enter")
        expect(titles(page)).to_have_text(["水性涂料配方"])
        expect(told).to_have_count(0)


def test_the_public_entry_is_light(site: Site) -> None:
    with reading(site) as (page, _):
        sizes: dict[str, int] = {}
        page.on(
            "response",
            lambda answer: sizes.update(
                {answer.url: len(gzip.compress(answer.body()))}
                if answer.url.endswith(".js")
                else {}
            ),
        )
        page.goto("/showcase")
        page.wait_for_load_state("networkidle")
        assert sizes
        assert sum(sizes.values()) <= MOST_SCRIPT, sizes


@WIDTHS
def test_the_plan(site: Site, width: int) -> None:
    """Targets of all years, what counts with what it asks for, industries and towns."""
    with reading(site, width) as (page, _):
        page.goto("/plan")
        plan = DONGGUAN.plan
        expect(page.get_by_role("heading", level=1)).to_have_text(plan.plan.title.zh)
        targets = page.get_by_role("region", name="各年目标").get_by_role("listitem")
        expect(targets).to_have_count(len(plan.indicators))
        expect(targets.first.get_by_role("definition")).to_have_text(["200", "160", "160", "520"])
        expect(targets.last.get_by_role("definition")).to_have_text(["未下达"] * 3 + ["—"])
        counts = page.get_by_role("region", name="什么算落地")
        clause = next(c for c in plan.clauses if c.code == DONGGUAN.clause)
        counts.get_by_text(clause.text.zh, exact=True).click()
        expect(counts.get_by_text("交易方的合同或出具的证明")).to_be_visible()
        industries = page.get_by_role("region", name="产业").get_by_role("link")
        expect(industries).to_have_count(len(plan.industries))
        towns = page.get_by_role("region", name="镇街（园区）").get_by_role("listitem")
        expect(towns).to_have_count(len(plan.towns))
        page.get_by_role("link", name="查看公开进展").click()
        expect(page).to_have_title("公开进展 · 转化")


def test_the_data_page_says_what_works(site: Site) -> None:
    """Its example, sent as it stands there, is answered."""
    with reading(site) as (page, _):
        page.goto("/data")
        example = page.get_by_role("region", name="示例查询").locator("pre").inner_text()
        found = site.way.cast.ask(None, example, industry=DONGGUAN.industry)["publications"]
        assert found["totalCount"] == 3
        address = f"{site.way.cast.server.origin}/graphql"
        expect(page.get_by_text(address, exact=True)).to_be_visible()
        expect(page.get_by_role("link", name="打开在线查询")).to_have_attribute(
            "href", "/playground"
        )


def test_on_paper(site: Site) -> None:
    """What only a screen needs is not printed."""
    with reading(site) as (page, _):
        page.goto("/showcase")
        expect(titles(page)).to_have_count(3)
        page.emulate_media(media="print")
        for gone in (
            page.get_by_label("搜索成果"),
            page.get_by_role("navigation", name="筛选"),
            page.get_by_role("link", name="登录"),
        ):
            expect(gone).to_be_hidden()
        expect(titles(page).first).to_be_visible()


def test_what_an_address_may_not_say(site: Site) -> None:
    """A cursor or an id that is none is said plainly, and passed over; an unknown kind is none."""
    with reading(site) as (page, _):
        told = page.get_by_role("alert")
        for query in ("after=none", "industry=none", "q=涂料&reporter=none&before=none"):
            page.goto(f"/showcase?{query}")
            expect(told).to_have_text("地址中的筛选条件或页码无效，下面没有按它筛选。 去掉筛选条件")
            expect(titles(page)).to_have_count(1 if "涂料" in query else 3)
        page.get_by_role("button", name="English").click()
        expect(told).to_have_text(
            "The address has a filter or a page that is not known; the list below is without it. "
            "Clear the filters"
        )
        told.get_by_role("link").click()
        expect(titles(page)).to_have_text(["水性涂料配方"])
        expect(told).to_have_count(0)
        assert said(page) == {"q": ["涂料"]}
        page.get_by_role("button", name="中文").click()
        page.goto("/showcase?q=电&industry=none")
        expect(told).to_have_text("请输入至少两个汉字，或一个英文单词、数字来搜索。")
        expect(titles(page)).to_have_count(3)
        page.goto("/showcase?kind=NONE&trl=70")
        expect(titles(page)).to_have_count(3)
        expect(told).to_have_count(0)


@WIDTHS
def test_one_goes_back_to_the_list_as_it_was(site: Site, width: int) -> None:
    with reading(site, width) as (page, _):
        page.goto("/showcase?q=电池&kind=PLATFORM")
        page.get_by_role("link", name="电池回收平台").click()
        back = page.get_by_role("link", name="‹ 全部成果")
        back.click()
        expect(titles(page)).to_have_text(["电池回收平台"])
        assert said(page) == {"q": ["电池"], "kind": ["PLATFORM"]}
        titles(page).first.click()
        expect(back).to_be_visible()
        # From elsewhere, the address alone.
        address = page.url
        page.goto("/showcase/results?q=透镜")
        titles(page).first.click()
        page.get_by_role("link", name="‹ 全部登记成果").click()
        assert said(page) == {"q": ["透镜"]}
        page.goto(address)
        expect(back).to_have_attribute("href", "/showcase")


ADDRESS = "navigator.clipboard.readText()"


@WIDTHS
def test_a_publication_is_taken_to_others(site: Site, width: int) -> None:
    """By its address, by hand where the browser keeps its clipboard; on paper without all that."""
    with reading(site, width) as (page, _):
        page.goto("/showcase?q=回收")
        titles(page).first.click()
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.evaluate("void (window.print = () => { window.printed = true })")
        page.get_by_role("button", name="打印").click()
        assert page.evaluate("window.printed") is True
        copy = page.get_by_role("button", name="复制链接")
        copy.click()
        expect(page.get_by_role("status")).to_have_text("链接已复制。")
        assert page.evaluate(ADDRESS) == page.url
        page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error()))")
        copy.click()
        expect(page.get_by_role("status")).to_have_text("浏览器不允许复制，请手动复制地址：")
        field = page.get_by_label("页面地址")
        expect(field).to_be_focused()
        expect(field).to_have_value(page.url)
        assert page.evaluate("String(getSelection())") == page.url
        fits(page)
        page.emulate_media(media="print")
        for gone in (copy, field, page.get_by_role("button", name="打印")):
            expect(gone).to_be_hidden()


def test_what_is_not_there_is_called_so(site: Site) -> None:
    """By its status to programs, by its title to people."""
    with reading(site, noted=GONE) as (page, _):
        for path in ("/showcase/UHVibGljYXRpb246OTk5", "/showcase/results/none", "/showcase/a/b"):
            answer = page.goto(path)
            assert answer is not None
            assert answer.status == 404
            expect(page).to_have_title("没有找到 · 转化")
            expect(page.get_by_role("heading", level=1)).to_have_text("没有找到")
