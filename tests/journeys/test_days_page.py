"""Days as people type them: understood, or told beside the field; none goes without a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_forms_page import begin
from tests.journeys.test_loop import journey
from tests.journeys.test_page import TITLE, chromium, press, step, working
from tests.journeys.test_searching_page import Site


@pytest.fixture
def site(server: Databases) -> Iterator[Site]:
    name = f"page_days_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield Site(browser, way)


def write(page: Page, label: str, text: str) -> Locator:
    """Types it over what stands there, empties it where there is nothing to type, and leaves."""
    field = page.get_by_label(label, exact=True)
    field.click()
    page.keyboard.press("Control+A")
    if text:
        page.keyboard.type(text)
    else:
        page.keyboard.press("Delete")
    page.keyboard.press("Tab")
    return field


def test_days_as_people_type_them(site: Site) -> None:
    way = site.way
    formed = "成果形成日期"
    with working(site.browser, way, "liaison") as page:
        begin(page)
        step(page, "转化与阶段")
        for typed in ("2024/1/5", "2024-1-5", "2024.1.5", "2024年1月5日", "20240105"):
            write(page, formed, "2023-12-31")
            expect(write(page, formed, typed)).to_have_value("2024-01-05")
        for typed, said in (
            ("2024-02-30", "“2024-02-30”不是日期，请写成 2025-06-30。"),
            ("昨天", "“昨天”不是日期，请写成 2025-06-30。"),
            ("2099-01-01", "“2099-01-01”晚于"),
        ):
            expect(write(page, formed, typed)).to_have_value(typed)
            expect(page.locator(".ant-form-item-explain-error")).to_contain_text(said)
            expect(page.get_by_label(formed, exact=True)).to_have_attribute("aria-invalid", "true")
            press(page, "保存草稿")
            expect(page.get_by_role("alert").get_by_role("link")).to_contain_text(said)
        # What is not understood is still there after a reload.
        write(page, formed, "昨天")
        page.reload()
        expect(page.get_by_label(formed, exact=True)).to_have_value("昨天")
        write(page, "研究开始年月", "2023年3月")
        write(page, formed, "2024/1/5")
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        shown = "SELECT concat(formed_on, ' ', research_from) FROM achievement"
        assert way.cast.value(shown) == "2024-01-05 2023-03-01"
