"""A firm registers by itself, staff check its documents, and it registers a demand (ACC-1)."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.databases import Databases
from tests.files.samples import PDF, PNG
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import (
    choose,
    chromium,
    confirm,
    errors_beside,
    press,
    visiting,
    working,
)
from tests.served import ran

FIRM = "莞城智造有限公司"
CREDIT_CODE = "91350100M000100Y43"
"""The example of GB 32100-2015."""
NEED = "注塑件在线检测"
PASSWORD = "a Long enough secret 7"


def test_a_firm_registers_and_works(server: Databases) -> None:
    with journey(server, DONGGUAN, f"registering_{server.worker}") as way, chromium() as browser:
        make_staff(way)
        with visiting(browser, way.cast.server.origin) as page:
            apply(page, way)
            hand_in(page)
            with working(browser, way, "staff") as theirs:
                refuse(theirs)
            press(page, "刷新审核状态")
            hand_in_again(page)
            with working(browser, way, "staff") as theirs:
                activate(theirs)
            press(page, "刷新审核状态")
            register_demand(page)
        statement = (
            "SELECT o.name || d.stage FROM demand d JOIN organization o ON o.id = d.reporter_id"
        )
        assert way.cast.value(statement) == f"{FIRM}DRAFT"


def make_staff(way: Journey) -> None:
    printed = ran(["admin", "admin"], way.environment)
    way.cast.add("admin", printed.split("has the password ")[1].split()[0])
    center = next(o for o in way.city.plan.organizations if o.kind == "CENTER").name.zh
    way.hire("staff", "CENTER_STAFF", center)
    way.hire("liaison", "LIAISON", way.city.town)


def apply(page: Page, way: Journey) -> None:
    page.get_by_role("link", name="企业注册").click()
    page.get_by_label("企业名称").fill(FIRM)
    page.get_by_label("统一社会信用代码").fill("91350100m000100y44")
    # A long list shows what is typed for.
    page.get_by_label("属地镇街（园区）").fill(way.city.town)
    choose(page, "属地镇街（园区）", way.city.town)
    page.get_by_label("联系人").fill("值班联络人")
    page.get_by_label("联系电话").fill("0769-22220000")
    choose(page, "邀请单位（选填）", way.city.town)
    page.get_by_label("登录名").fill("firm")
    page.get_by_label("密码", exact=True).fill(PASSWORD)
    page.get_by_label("再次输入密码").fill(PASSWORD)
    press(page, "提交注册")
    expect(errors_beside(page, "统一社会信用代码")).to_contain_text("校验位须正确")
    page.get_by_label("统一社会信用代码").fill(CREDIT_CODE)
    press(page, "提交注册")
    expect(page.get_by_text("待提交材料", exact=True)).to_be_visible()


def hand_in(page: Page) -> None:
    """Both documents are asked for."""
    press(page, "提交审核")
    expect(errors_beside(page, "营业执照")).to_have_text("请上传此文件")
    # The browser's reader of PDF takes the keyboard as it loads: none yet where staff type.
    send(page, "营业执照", "营业执照.png", PNG)
    send(page, "授权书（加盖公章）", "授权书.png", PNG)
    press(page, "提交审核")
    expect(page.get_by_text("待审核", exact=True)).to_be_visible()


def send(page: Page, label: str, name: str, content: bytes) -> None:
    page.get_by_label(label, exact=True).set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )
    expect(page.get_by_role("button", name=f"移除 {name}")).to_be_visible()


def open_application(page: Page) -> None:
    page.get_by_role("link", name="企业注册审核").click()
    page.get_by_role("button", name=re.compile("^待审核")).click()
    page.get_by_role("link", name=FIRM).click()
    expect(page.get_by_role("heading", name=FIRM, level=1)).to_be_visible()


def refuse(page: Page) -> None:
    """Both documents stand on the page, and what is wrong is said."""
    open_application(page)
    for name in ("营业执照.png", "授权书.png"):
        expect(page.get_by_role("link", name=name)).to_be_visible()
        expect(page.get_by_role("img", name=name)).to_have_count(1)
    press(page, "退回申请")
    confirm(page, "确认退回", "授权书未加盖公章。")
    expect(page.get_by_text("已退回", exact=True)).to_be_visible()


def hand_in_again(page: Page) -> None:
    expect(page.get_by_text("授权书未加盖公章。")).to_be_visible()
    page.get_by_role("button", name="移除 授权书.png").click()
    send(page, "授权书（加盖公章）", "授权书（盖章）.pdf", PDF)
    press(page, "提交审核")
    expect(page.get_by_text("待审核", exact=True)).to_be_visible()


def activate(page: Page) -> None:
    open_application(page)
    press(page, "开通账号")
    press(page.get_by_role("dialog"), "确认开通")
    expect(page.get_by_text("请核实邀请是否属实")).to_have_count(2)
    page.get_by_role("radio", name="属实", exact=True).check()
    confirm(page, "确认开通")
    expect(page.get_by_text("已开通", exact=True)).to_be_visible()


def register_demand(page: Page) -> None:
    page.get_by_role("link", name="登记需求").click()
    page.get_by_label("需求名称", exact=True).fill(NEED)
    page.get_by_label("主要问题", exact=True).fill("人工检测漏检率高。")
    press(page, "保存草稿")
    expect(page.get_by_role("heading", name=NEED, level=1)).to_be_visible()
