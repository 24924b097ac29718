"""The auditor by hand: the chain is checked, the log filtered by the address, and exported."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_days_page import write
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import choose, chromium, press, type_day, working


def test_the_auditor_at_work(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_audit_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        way.hire("auditor", "AUDITOR", None)
        with working(browser, way, "auditor") as page:
            checks_the_chain(page, way)
            filters(page)
            exports(page, way)


def checks_the_chain(page: Page, way: Journey) -> None:
    page.goto("/audit")
    chain = page.get_by_role("region", name="审计链")
    expect(chain.get_by_text("还没有核验过。")).to_be_visible()
    last = way.cast.value("SELECT max(id) FROM audit_entry")
    press(chain, "核验")
    expect(chain.get_by_text("完好", exact=True)).to_be_visible()
    expect(chain.get_by_text(f"已核验第 1 至 {last} 条，到当时的最后一条。")).to_be_visible()
    expect(chain.get_by_text("此后有 1 条未核验。")).to_be_visible()


def filters(page: Page) -> None:
    choose(page, "操作", "新建账号")
    expect(page).to_have_url(re.compile(r"operation=account_create"))
    rows = page.get_by_role("table", name="审计日志").locator("tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("新建账号")
    page.reload()
    expect(rows).to_have_count(1)
    # What is no day filters nothing, and is said, whatever day was there before.
    type_day(page, "截止日期", "2020-01-01")
    expect(rows).to_have_count(0)
    write(page, "截止日期", "昨天")
    expect(page.get_by_label("截止日期", exact=True)).to_have_value("昨天")
    expect(page.get_by_text("“昨天”不是日期，请写成 2025-06-30。")).to_be_visible()
    expect(rows).to_have_count(1)
    # A day beyond the other end filters once that end moves.
    write(page, "截止日期", "2019-12-31")
    write(page, "起始日期", "2020-01-01")
    expect(page.get_by_text("“2020-01-01”晚于 2019-12-31，请改正。")).to_be_visible()
    write(page, "截止日期", "2020-06-30")
    expect(page).to_have_url(re.compile("to=2020-06-30&from=2020-01-01"))
    expect(page.get_by_text("请改正")).to_have_count(0)
    for end in ("起始日期", "截止日期"):
        write(page, end, "")
    expect(rows).to_have_count(1)
    type_day(page, "截止日期", "2020-01-01")
    expect(page.get_by_text("没有符合条件的审计记录。")).to_be_visible()
    page.go_back()
    expect(rows).to_have_count(1)


def exports(page: Page, way: Journey) -> None:
    with page.expect_download() as saved:
        press(page, "导出")
        press(page, "CSV（UTF-8）")
    expect(page.get_by_text("文件已导出。")).to_be_visible()
    assert re.fullmatch(r"审计日志 \d{4}-\d\d-\d\d\.csv", saved.value.suggested_filename)
    text = Path(saved.value.path()).read_text("utf-8-sig")
    head, *rows = csv.reader(text.splitlines())
    assert head == [
        *("序号", "时间", "操作人", "角色", "操作", "内容", "哈希", "对象", "对象编号"),
    ]
    assert [(row[2], row[3], row[4], row[7]) for row in rows] == [
        ("admin", "系统管理员", "新建账号", "账号")
    ]
    page.goto("/audit?operation=export")
    body = way.cast.value("SELECT body FROM audit_entry WHERE subject = 'export'")
    assert '"format":"CSV","rows":1' in body
    expect(page.get_by_role("table", name="审计日志").locator("tbody tr")).to_have_count(1)
