"""By keyboard alone: registering, verifying and scoring, once one is signed in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN, EXPECTED_ON
from tests.journeys.test_loop import journey
from tests.journeys.test_page import TITLE, chromium, open_batch, working
from tests.journeys.test_searching_page import Site
from tests.journeys.test_start_page import claimed

FARTHEST = 120
"""Strokes of Tab that lead to anything on a page."""


@pytest.fixture
def site(server: Databases) -> Iterator[Site]:
    name = f"page_keyboard_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield Site(browser, way)


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus, and see that it is seen."""
    target.wait_for()
    for _ in range(FARTHEST):
        if target.evaluate("element => element === document.activeElement"):
            expect(target).to_be_in_viewport()
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {target}")


def push(page: Page, target: Locator) -> None:
    tab_to(page, target)
    page.keyboard.press("Enter")


def write(page: Page, label: str, text: str) -> None:
    tab_to(page, page.get_by_label(label, exact=True))
    page.keyboard.type(text)


def pick(page: Page, label: str, option: str) -> None:
    """Choose from a select by its arrows."""
    tab_to(page, page.get_by_label(label, exact=True))
    page.keyboard.press("ArrowDown")
    active = page.locator(".ant-select-dropdown:visible .ant-select-item-option-active")
    for _ in range(FARTHEST):
        active.wait_for()
        if active.get_attribute("title") == option:
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    chosen = page.locator(".ant-form-item", has=page.get_by_label(label, exact=True))
    expect(chosen.get_by_title(option, exact=True)).to_be_visible()


def button(within: Page | Locator, name: str) -> Locator:
    """A button; Ant Design sets a space between two characters."""
    spaced = r"\s*".join(name)
    return within.get_by_role("button", name=re.compile(f"^{spaced}$"))


def test_registering_from_the_start_page_to_the_draft(site: Site) -> None:
    way = site.way
    industry = next(i for i in way.city.plan.industries if i.code == way.city.industry)
    with working(site.browser, way, "liaison") as page:
        push(page, page.get_by_role("link", name="登记成果").first)
        expect(page.get_by_role("main")).to_be_focused()
        write(page, "成果名称", TITLE)
        pick(page, "成果类型", "项目类")
        write(page, "成果简介", "在线测温并补偿主轴热伸长。")
        write(page, "关键词", "主轴")
        page.keyboard.press("Enter")
        tab_to(page, page.get_by_role("checkbox", name=re.compile("非涉密承诺")))
        page.keyboard.press("Space")
        push(page, button(page, "下一步"))
        heading = page.get_by_role("heading", name="第 2 步，共 4 步：团队与产权")
        expect(heading).to_be_focused()
        write(page, "联系人", "值班人员")
        write(page, "联系电话", "0769-22330000")
        push(page, button(page, "下一步"))
        pick(page, "所属产业", industry.name.zh)
        write(page, "成果形成日期", "2024-10-15")
        page.keyboard.press("Enter")
        push(page, button(page, "下一步"))
        # Two things are missing: the summary leads to one, and the way back to the other.
        push(page, button(page, "提交"))
        said = page.get_by_role("alert")
        expect(said).to_be_focused()
        push(page, said.get_by_role("link", name=re.compile("技术成熟度")))
        expect(page.get_by_label("技术成熟度（TRL）", exact=True)).to_be_focused()
        pick(page, "技术成熟度（TRL）", "7 实际环境原型")
        push(page, button(page, "保存草稿"))
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        shown = "SELECT concat(kind, trl, ' ', formed_on, contact_name, keywords) FROM achievement"
        assert way.cast.value(shown) == "PROJECT7 2024-10-15值班人员{主轴}"


def test_verifying_from_the_queue(site: Site) -> None:
    way = site.way
    claimed(way, TITLE)
    with working(site.browser, way, "department") as page:
        opener = page.get_by_role("button", name=f"认定：{TITLE}")
        push(page, opener)
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_role("radio", name="认定", exact=True)).to_be_focused()
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        expect(opener).to_be_focused()
        page.keyboard.press("Enter")
        expect(dialog.get_by_text(way.city.proof["title"], exact=True)).to_be_visible()
        tab_to(page, dialog.get_by_role("textbox"))
        page.keyboard.type("材料齐全，属实。")
        push(page, button(dialog, "确认认定"))
        expect(dialog).to_be_hidden()
        assert way.cast.value("SELECT state FROM landing") == "VERIFIED"


def test_scoring_an_item(site: Site) -> None:
    way = site.way
    way.found["good"] = way.submitted({"title": TITLE, "summary": "在线测温并补偿主轴热伸长。"})
    open_batch(way)
    with working(site.browser, way, next(iter(way.evaluators))) as page:
        push(page, page.get_by_role("main").get_by_role("link", name=TITLE).first)
        for criterion in ("科技含量", "经济效益", "转化效率"):
            write(page, criterion, str(way.city.score))
        write(page, "预计见效日期", EXPECTED_ON.isoformat())
        page.keyboard.press("Enter")
        for have in ("有市场需求", "有创新价值", "有经济贡献"):
            group = page.get_by_role("radiogroup", name=have)
            tab_to(page, group.get_by_label("是", exact=True))
            page.keyboard.press("Space")
            write(page, f"{have}：理由", "依据企业访谈。")
        push(page, button(page, "提交评分"))
        expect(page.get_by_role("heading", name="我的评分")).to_be_visible()
        assert way.cast.value("SELECT count(*) FROM evaluation_sheet") == 1
