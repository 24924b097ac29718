"""The wall screen (大屏): readable on both screens, renewing itself, honest when it cannot."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, Request, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_boards_page import indicator
from tests.journeys.test_charts_page import city, registered
from tests.journeys.test_loop import Journey
from tests.journeys.test_page import working

SCREENS = ((1920, 1080), (3840, 2160))
LARGEST = 100
"""Points of the largest numbers on a screen of 1080 lines, at least."""
SMALLEST = 14
"""Points of the smallest words there."""
DRAWN = """() => {
  const texts = [...document.querySelectorAll('main *, header *')].filter(
    (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) &&
      getComputedStyle(e).opacity !== '0');
  const outside = texts.filter((e) => {
    const r = e.getBoundingClientRect();
    return r.right > innerWidth + 1 || r.bottom > innerHeight + 1 || r.left < -1 || r.top < -1;
  });
  const cut = [...document.querySelectorAll('main section')].filter(
    (e) => e.scrollHeight > e.clientHeight + 1);
  const sizes = texts.map((e) => parseFloat(getComputedStyle(e).fontSize));
  return {
    outside: outside.map((e) => e.textContent),
    cut: cut.map((e) => e.textContent.slice(0, 40)),
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    ground: getComputedStyle(document.querySelector('main').parentElement).backgroundColor,
  };
}"""


def test_the_wall(server: Databases) -> None:
    with city(server, "page_wall") as (way, browser):
        with working(browser, way, "leader", "ERR_INTERNET_DISCONNECTED") as page:
            is_drawn_for_its_screens(page)
            renews_itself(page, way)
            keeps_the_last(page)
        with working(browser, way, "liaison") as page:
            page.goto("/wall")
            expect(page.get_by_role("heading", name="没有找到", level=1)).to_be_visible()


def is_drawn_for_its_screens(page: Page) -> None:
    """All of it on the screen, dark, without navigation; twice the points on twice the lines."""
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.goto("/wall")
        page.mouse.move(width / 2, height / 2)
        expect(page.get_by_role("status")).to_contain_text("数据时间")
        for role in ("navigation", "searchbox"):
            expect(page.get_by_role(role)).to_have_count(0)
        # For who comes with a pointer or a keyboard; not in the picture.
        tools = page.get_by_role("button").or_(page.get_by_role("link", name="退出大屏"))
        expect(tools).to_have_text(["导出 PDF", "导出 PNG", "退出大屏"])
        for tool in tools.all():
            expect(tool).to_have_css("opacity", "0")
        drawn: Any = page.evaluate(DRAWN)
        assert (drawn["outside"], drawn["cut"]) == ([], [])
        assert drawn["largest"] >= LARGEST * height / 1080
        assert drawn["smallest"] >= SMALLEST * height / 1080
        red, green, blue = map(int, drawn["ground"].removeprefix("rgb(").rstrip(")").split(","))
        assert max(red, green, blue) < 64
    expect(page.get_by_role("region", name=indicator("KPI-1"), exact=True)).to_contain_text("3项")


def renews_itself(page: Page, way: Journey) -> None:
    """One question a minute, by its hash, and what it tells is on the wall."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if request.url.endswith("/graphql"):
            asked.append(request.post_data or "")

    page.clock.install()
    page.goto("/wall")
    expect(page.get_by_role("status")).to_contain_text("数据时间")
    registered(way, "liaison", "新报送的成果")
    page.on("request", note)
    # The page's clock goes on by itself as well, by what the steps take.
    page.clock.run_for(15_000)
    assert asked == []
    page.clock.run_for(45_000)
    expect(page.get_by_role("region", name=indicator("KPI-1"), exact=True)).to_contain_text("4项")
    assert len(asked) == 1
    status = page.get_by_role("status")
    for _ in range(3):
        told = status.inner_text()
        page.clock.run_for(60_000)
        # Who asks while an answer is still read asks for that one: it has to be on the wall first.
        expect(status).not_to_have_text(told)
    assert len(asked) == 4
    assert all('"sha256Hash"' in body and '"query"' not in body for body in asked)
    page.remove_listener("request", note)


def keeps_the_last(page: Page) -> None:
    """Without a connection, or signed out, it says so and goes on showing what it was told."""
    first = page.get_by_role("region", name=indicator("KPI-1"), exact=True)
    town = page.get_by_role("region", name="镇街（园区）")
    page.context.set_offline(True)
    page.clock.run_for(60_000)
    expect(page.get_by_role("status")).to_contain_text("连接中断，显示的是")
    expect(first).to_contain_text("4项")
    page.context.set_offline(False)
    page.clock.run_for(60_000)
    expect(page.get_by_role("status")).to_contain_text("数据时间")
    page.context.clear_cookies()
    page.clock.run_for(60_000)
    expect(page.get_by_role("status")).to_contain_text("登录已失效，显示的是")
    expect(first).to_contain_text("4项")
    expect(town).to_contain_text(DONGGUAN.town)
    page.get_by_role("link", name="重新登录").click()
    expect(page.get_by_label("登录名")).to_be_visible()
