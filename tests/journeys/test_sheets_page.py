"""A sheet of 500 rows, three of them wrong: brought in, mended in place and run, click by click."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Page, Route, expect

from backend.sheets.values import MOST_ROWS
from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, working
from tests.journeys.test_searching_page import WIDTHS, Site, fits
from tests.sheets.bringing import GOOD, book

THINGS = (
    "主轴 刀具 轴承 模具 夹具 丝杠 导轨 电机 阀门 齿轮 "
    "焊缝 镀层 薄膜 电池 芯片 透镜 光纤 天线 叶片 泵体"
)
DOINGS = (
    "热误差补偿 磨损监测 应力检测 寿命预测 自动标定 表面改性 缺陷识别 精密加工 故障诊断 低温烧结 "
    "远程运维 轻量设计 快速成型 能效优化 噪声抑制 柔性装配 在线清洗 超声焊接 真空镀制 数字孪生 "
    "视觉引导 防腐处理 无损探伤 智能调度 参数寻优"
)
TITLES = ["".join(pair) for pair in product(THINGS.split(), DOINGS.split())]
WRONG = {3: ("所属产业", "高端制造"), 240: ("成果形成日期", "去年"), 499: ("联系电话", "无")}
COUNTED = "SELECT count(*) FROM achievement WHERE stage = 'DRAFT'"
CLICKS = """
window.clicked = 0;
const count = (event) => { if (event.isTrusted && event.detail > 0) clicked += 1; };
addEventListener("click", count, true);
"""


def sheet() -> bytes:
    """500 rows of different titles, three of them wrong."""
    rows = [{**GOOD, "成果名称": title} for title in TITLES]
    assert len(rows) == 500
    for place, (column, text) in WRONG.items():
        rows[place][column] = text
    return book(rows)


@pytest.fixture(scope="module")
def site(server: Databases) -> Iterator[Site]:
    with journey(server, DONGGUAN, f"sheets_{server.worker}") as way, chromium() as browser:
        way.make_people()
        yield Site(browser, way)


def bring(page: Page, content: bytes) -> None:
    with page.expect_file_chooser() as chosen:
        page.get_by_role("button", name="选择文件并检查").click()
    chosen.value.set_files({"name": "成果.xlsx", "mimeType": "", "buffer": content})


def test_500_rows_with_3_errors_in_at_most_5_clicks(site: Site) -> None:
    way: Journey = site.way
    with working(site.browser, way, "liaison") as page:
        page.goto("/achievements")
        page.evaluate(CLICKS)
        page.get_by_role("link", name="批量导入").last.click()
        expect(page.get_by_text(f"最多 {MOST_ROWS:,} 行")).to_be_visible()
        bring(page, sheet())
        # The first cell that is wrong has the cursor; Enter keeps it and goes to the next one.
        expect(page.get_by_role("button", name="导入 497 行")).to_be_visible()
        assert way.cast.value(COUNTED) == 0
        expect(page.get_by_label("第 5 行 所属产业")).to_be_focused()
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type("高端装备")
        page.keyboard.press("Enter")
        expect(page.get_by_label("第 242 行 成果形成日期")).to_be_focused()
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type("2024-06-30")
        page.keyboard.press("Enter")
        expect(page.get_by_label("第 501 行 联系电话")).to_be_focused()
        page.keyboard.press("ControlOrMeta+A")
        page.keyboard.type("0769-22220000")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="导入 500 行").click()
        expect(page.get_by_text("已完成")).to_be_visible()
        assert page.evaluate("clicked") <= 5
        assert way.cast.value(COUNTED) == 500
        result = page.get_by_role("link", name="查看成果").first
        result.click()
        expect(page.get_by_role("heading", level=1, name=TITLES[0])).to_be_visible()


def test_columns_that_are_not_known_are_said_before_the_run(site: Site) -> None:
    row = {**GOOD, "成果名称": "带备注的一项", "备注": "不导入", "负责人": "值班联络人"}
    with working(site.browser, site.way, "liaison") as page:
        page.goto("/imports?kind=ACHIEVEMENT")
        bring(page, book([row]))
        expect(page.get_by_role("button", name="导入 1 行")).to_be_visible()
        expect(page.get_by_role("alert")).to_contain_text(
            "这些列未能识别，其内容不会导入：「备注」、「负责人」"
        )
        fits(page)


@WIDTHS
def test_what_is_wrong_is_said_beside_its_cell(site: Site, width: int) -> None:
    bad = {**GOOD, "成果名称": f"宽度为 {width} 的一项", "成果密级": "涉密", "联系电话": "无"}
    with working(site.browser, site.way, "liaison") as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/imports?kind=ACHIEVEMENT")
        bring(page, book([bad]))
        cell = page.get_by_label(re.compile("第 2 行 成果密级"))
        expect(cell).to_have_attribute("aria-invalid", "true")
        expect(page.get_by_text("涉密成果不得在本平台登记")).to_be_visible()
        expect(page.get_by_text("请填写有效的电话号码。")).to_be_visible()
        fits(page)


def held_up(page: Page, operation: str) -> list[Route]:
    """Requests of the operation, which wait until they are let go on."""
    found: list[Route] = []

    def wait(route: Route) -> None:
        if operation in (route.request.post_data or ""):
            found.append(route)
        else:
            route.continue_()

    page.route("**/graphql", wait)
    return found


def test_what_is_typed_while_an_older_text_is_kept_is_not_lost(site: Site) -> None:
    bad = {**GOOD, "成果名称": "两次填写的一项", "成果形成日期": "去年"}
    with working(site.browser, site.way, "liaison") as page:
        page.goto("/imports?kind=ACHIEVEMENT")
        bring(page, book([bad]))
        cell = page.get_by_label("第 2 行 成果形成日期")
        expect(cell).to_be_focused()
        waiting = held_up(page, "SheetRowMend")
        cell.fill("2024-06-3")
        cell.blur()
        page.wait_for_timeout(100)
        cell.fill("2024-06-30")
        for route in waiting:
            route.continue_()
        page.unroute("**/graphql")
        expect(page.get_by_role("button", name="导入 1 行")).to_be_visible()
        expect(cell).to_have_value("2024-06-30")
        with page.expect_response(lambda r: "SheetRowMend" in (r.request.post_data or "")):
            cell.blur()
        expect(cell).to_have_attribute("aria-invalid", "false")
        kept = "SELECT cells ->> 'formedOn' FROM sheet_row WHERE cells ->> 'title' = "
        assert site.way.cast.value(f"{kept}'两次填写的一项'") == "2024-06-30"


def test_a_cell_that_was_not_kept_says_so(site: Site) -> None:
    bad = {**GOOD, "成果名称": "别处改过的一项", "成果形成日期": "去年", "联系电话": "无"}
    with working(site.browser, site.way, "liaison") as page:
        page.goto("/imports?kind=ACHIEVEMENT")
        bring(page, book([bad]))
        cell = page.get_by_label("第 2 行 成果形成日期")
        expect(cell).to_be_focused()
        site.way.cast.value(
            "UPDATE sheet_row SET version = version + 1 "
            "WHERE cells ->> 'title' = '别处改过的一项' RETURNING version"
        )
        cell.fill("2024-06-30")
        cell.blur()
        expect(page.get_by_text("第 2 行已在别处修改").first).to_be_visible()
        expect(cell).to_have_value("2024-06-30")
        cell.press("Enter")
        expect(page.get_by_text("第 2 行已在别处修改")).to_have_count(0)
        expect(cell).to_have_attribute("aria-invalid", "false")
        phone = page.get_by_label("第 2 行 联系电话")
        phone.fill("长" * 6_001)
        phone.blur()
        expect(phone).to_have_accessible_description(re.compile("6,?000.*请填写有效的电话号码"))


def test_an_upload_that_ends_pulls_nobody_off_another_page(site: Site) -> None:
    with working(site.browser, site.way, "liaison") as page:
        page.goto("/imports?kind=ACHIEVEMENT")
        found: list[Route] = []
        # Playwright marks what it calls, which a list's own method does not allow.
        page.route("**/sheets?*", lambda route: found.append(route))  # noqa: PLW0108
        bring(page, book([{**GOOD, "成果名称": "离开时还在上传的一项"}]))
        expect(page.get_by_role("status")).to_be_visible()
        page.get_by_role("link", name="科技成果", exact=True).first.click()
        expect(page).to_have_url(re.compile("/achievements"))
        with page.expect_response("**/sheets?*"):
            found[0].continue_()
        page.wait_for_timeout(300)
        expect(page).to_have_url(re.compile("/achievements"))


def test_a_file_that_is_no_sheet_is_refused_with_the_reason(site: Site) -> None:
    with working(site.browser, site.way, "liaison", noted="400") as page:
        page.goto("/imports")
        bring(page, b"\x89PNG\r\n\x1a\n" + b"\0" * 32)
        expect(page.get_by_role("alert")).to_contain_text("请使用 .xlsx 或 .csv 文件")
