"""Two windows of one browser: whoever signs in is the same person in both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import journey
from tests.journeys.test_page import TITLE, chromium, done, sign_in, working

TYPED = "尚未保存的成果名称"
AUDITOR = re.compile("账号菜单.*auditor")
KEPT = "Object.keys(localStorage).filter((name) => name.startsWith('kept:'))"
NO_STORAGE = "Storage.prototype.setItem = () => { throw new Error('refused') }"


@contextmanager
def beside(page: Page) -> Iterator[Page]:
    """A second window of the same browser."""
    other = page.context.new_page()
    other.goto("/")
    expect(other.get_by_role("button", name="账号菜单")).to_be_visible()
    yield other
    other.close()


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="账号菜单").click()
    page.get_by_role("button", name="退出登录").click()
    expect(page.get_by_label("登录名")).to_be_visible()


@pytest.mark.parametrize("tells", [True, False])
def test_nothing_of_one_person_stays_for_the_next(server: Databases, *, tells: bool) -> None:
    with (
        journey(server, DONGGUAN, f"page_windows_{server.worker}") as way,
        chromium() as browser,
    ):
        way.make_people()
        way.submitted({"title": TITLE, "summary": "在线测温并补偿主轴热伸长。"})
        with working(browser, way, "liaison") as page:
            if not tells:
                page.context.add_init_script(NO_STORAGE)
            page.goto("/achievements")
            expect(page.get_by_role("link", name=TITLE)).to_be_visible()
            page.get_by_role("link", name="登记成果").first.click()
            page.get_by_label("成果名称", exact=True).fill(TYPED)
            with beside(page) as other:
                # What is kept on the device goes with the account, and that is said first.
                other.on("dialog", lambda dialog: dialog.accept())
                sign_out(other)
                assert other.evaluate(KEPT) == []
                if tells:
                    # Whatever stood in the first window is gone before anybody signs in.
                    expect(page.get_by_label("登录名")).to_be_visible()
                sign_in(other, "auditor", way.passwords["auditor"])
                expect(other.get_by_role("button", name=AUDITOR)).to_be_visible()
                if not tells:
                    # Without being told, the first window learns it at its next step.
                    page.on("dialog", lambda dialog: dialog.accept())
                    page.get_by_role("link", name="工作台").click()
                expect(page.get_by_role("button", name=AUDITOR)).to_be_visible()
                expect(page).to_have_url(re.compile("/$"))
                expect(page.get_by_role("heading", name="工作台", level=1)).to_be_visible()
                expect(page.get_by_label("成果名称", exact=True)).to_have_count(0)
                expect(page.get_by_text(TITLE)).to_have_count(0)
                page.go_back()
                expect(page.get_by_role("button", name=AUDITOR)).to_be_visible()
                expect(page.get_by_text(TITLE)).to_have_count(0)
                page.goto("/achievements")
                expect(page.get_by_text(TITLE)).to_have_count(0)
        assert way.cast.value("SELECT count(*) FROM achievement") == 1


def test_signing_out_everywhere_forgets_what_was_typed(server: Databases) -> None:
    with (
        journey(server, DONGGUAN, f"page_everywhere_{server.worker}") as way,
        chromium() as browser,
    ):
        way.make_people()
        with working(browser, way, "liaison") as page:
            page.goto("/achievements/new")
            page.get_by_label("成果名称", exact=True).fill(TYPED)
            page.wait_for_function(f"{KEPT}.length === 1")
            with beside(page) as other:
                other.goto("/me")
                asked: list[str] = []

                def accept(dialog: Dialog) -> None:
                    asked.append(dialog.message)
                    dialog.accept()

                other.on("dialog", accept)
                other.get_by_role("button", name="在所有设备上退出").click()
                expect(other.get_by_label("登录名")).to_be_visible()
                assert len(asked) == 1
                assert "退出登录后会从本机删除" in asked[0]
                expect(page.get_by_label("登录名")).to_be_visible()
                assert page.evaluate(KEPT) == []
        mine = "(SELECT id FROM account WHERE sign_in_name = 'liaison')"
        count = f"SELECT count(*) FROM session WHERE account_id = {mine}"
        assert way.cast.value(count) == 0


def test_a_form_that_is_open_in_another_window(server: Databases) -> None:
    """The second window says so, and leaves open what the person wants."""
    with (
        journey(server, DONGGUAN, f"page_two_{server.worker}") as way,
        chromium() as browser,
    ):
        way.make_people()
        given = {"kind": "PROJECT", "title": TITLE, "summary": "原文。", "secrecy": "PUBLIC"}
        shown = "achievement { id }"
        draft = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
        with working(browser, way, "liaison") as page:
            page.goto(f"/achievements/{draft['id']}/edit")
            summary = page.get_by_label("成果简介")
            summary.fill("我写的简介。")
            page.wait_for_function(f"{KEPT}.length === 1")
            other = page.context.new_page()
            other.goto(page.url.split("?")[0])
            expect(other.get_by_role("heading", name="修改登记", level=1)).to_be_visible()
            expect(other).to_have_title("修改登记 · 转化")
            left = other.get_by_role("region", name="上次未完成的填写")
            expect(left).to_contain_text("也可能仍开在另一个窗口中")
            expect(left).not_to_contain_text("正在另一个窗口中填写")
            summary.fill("我接着写的简介。")
            expect(left).to_contain_text("正在另一个窗口中填写")
            other.get_by_role("button", name="从现有内容开始修改，上次的内容先留着").click()
            expect(other.get_by_label("成果简介")).to_have_value("原文。")
            assert other.evaluate(f"{KEPT}.length") == 1
            expect(summary).to_have_value("我接着写的简介。")
