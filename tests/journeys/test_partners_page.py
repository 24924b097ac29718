"""Data partners by hand: a client is made, reads by its key, is changed and revoked."""

from __future__ import annotations

import re
from typing import Any

import httpx
from playwright.sync_api import Locator, Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, confirm, errors_beside, press, working

NAME = "企莞家"
TOWNS = "{ towns(first: 100) { totalCount nodes { name } } }"


def test_a_client_from_its_key_to_its_end(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_partners_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        with working(browser, way, "admin") as page:
            key = make(page)
            assert asked(way, key) == (200, 1)
            narrow(page)
            assert asked(way, key) == (200, None)
            names_what_can_be_granted(page)
            again = renew(page)
            assert asked(way, key) == (401, None)
            widen(page)
            assert asked(way, again)[1] == 36
            revoke(page)
            assert asked(way, again) == (401, None)


def asked(way: Journey, key: str) -> tuple[int, Any]:
    """The status of the partner's question, and how many towns it was shown."""
    answer = httpx.post(
        f"{way.cast.server.origin}/graphql",
        json={"query": TOWNS},
        headers={"Authorization": f"Bearer {key}"},
    )
    data = answer.json().get("data")
    return answer.status_code, data and data["towns"]["totalCount"]


def pick(page: Page, kind: str, *names: str) -> None:
    """Grant fields of a type, found in the tree."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("查找类型或字段").fill(kind)
    for name in names:
        dialog.get_by_role("checkbox", name=f"{kind}. {name}", exact=True).check()
    dialog.get_by_label("查找类型或字段").fill("")


def shown_key(page: Page) -> str:
    """The key in the open dialog, which is then closed."""
    dialog = page.get_by_role("dialog")
    found = dialog.get_by_text(re.compile("^zhk_"))
    expect(found).to_be_visible()
    key = found.inner_text().strip()
    press(dialog, "已记下")
    expect(dialog).to_be_hidden()
    return key


def make(page: Page) -> str:
    page.goto("/api-clients")
    expect(page.get_by_text("还没有 API 客户端。")).to_be_visible()
    press(page, "新建客户端")
    page.get_by_label("名称", exact=True).fill(NAME)
    # The dialog has grown to its length once the schema is there to pick from.
    expect(page.get_by_role("checkbox", name="Town 镇街（园区）", exact=True)).to_be_visible()
    press(page, "建立客户端")
    expect(errors_beside(page, "授权范围")).to_contain_text("请至少授权一种记录")
    pick(page, "Town", "name 名称")
    rows = page.get_by_label("Town 的行筛选（JSON，可不填）")
    rows.fill("{")
    press(page, "建立客户端")
    expect(errors_beside(page, "授权范围")).to_contain_text("须为 JSON")
    rows.fill('{"mayor": {"eq": "x"}}')
    press(page, "建立客户端")
    expect(errors_beside(page, "授权范围")).to_contain_text("mayor")
    rows.fill('{"code": {"eq": "441900003"}}')
    press(page, "建立客户端")
    key = shown_key(page)
    expect(page.get_by_text(f"{key[:12]}…")).to_be_visible()
    expect(page.get_by_text("Town (1)")).to_be_visible()
    return key


def narrow(page: Page) -> None:
    page.get_by_role("button", name=f"修改授权：{NAME}").click()
    pick(page, "Industry", "name 产业名称", "code 代码")
    page.get_by_role("checkbox", name="Town 镇街（园区）", exact=True).click()
    page.get_by_role("checkbox", name="Town 镇街（园区）", exact=True).click()
    expect(page.get_by_text("已选 1 个类型、2 个字段")).to_be_visible()
    confirm(page, "保存")
    expect(page.get_by_text("Industry (2)")).to_be_visible()


def names_what_can_be_granted(page: Page) -> None:
    """In Chinese by Chinese names and without what the schema says in English; in English by it."""
    dialog = page.get_by_role("dialog")
    tree = dialog.get_by_role("region", name="授权范围")
    page.get_by_role("button", name=f"修改授权：{NAME}").click()
    dialog.get_by_label("查找类型或字段").fill("统一社会信用代码")
    field = tree.get_by_role("checkbox", name="Organization. creditCode 统一社会信用代码")
    expect(field).to_be_visible()
    expect(tree.get_by_role("listitem")).to_have_count(2)
    dialog.get_by_label("查找类型或字段").fill("first day it is in force")
    expect(tree.get_by_text("没有符合的类型或字段。")).to_be_visible()
    # Which is in some name of every type: all of them stand open.
    dialog.get_by_label("查找类型或字段").fill("e")
    expect(tree.get_by_role("checkbox", name="Town. name 名称")).to_be_visible()
    expect(tree.get_by_role("checkbox", name=re.compile(r"^[A-Za-z]+ "))).to_have_count(14)
    assert english_in(tree) == []
    press(dialog, "取消")
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="English").click()
    page.get_by_role("button", name=f"Change what {NAME} may read").click()
    tree = dialog.get_by_role("region", name="What it may read")
    dialog.get_by_label("Find a type or field").fill("first day it is in force")
    expect(tree.get_by_role("checkbox", name="Town. validFrom", exact=True)).to_be_visible()
    said = "The first day it is in force; null: from the beginning."
    expect(tree.get_by_text(said)).to_have_count(2)
    press(dialog, "Cancel")
    expect(dialog).to_be_hidden()
    page.get_by_role("button", name="中文").click()


def english_in(tree: Locator) -> list[str]:
    """Phrases of English that stand in the tree; names of code are single words."""
    return re.findall(r"[A-Za-z]+ [A-Za-z]+(?: [A-Za-z]+)*", tree.inner_text())


def widen(page: Page) -> None:
    page.get_by_role("button", name=f"修改授权：{NAME}").click()
    pick(page, "Town", "name 名称")
    confirm(page, "保存")
    expect(page.get_by_text("Industry (2), Town (1)")).to_be_visible()


def renew(page: Page) -> str:
    page.get_by_role("button", name=f"换发密钥：{NAME}").click()
    press(page.get_by_role("dialog"), "确认换发")
    return shown_key(page)


def revoke(page: Page) -> None:
    page.get_by_role("button", name=f"吊销：{NAME}").click()
    confirm(page, "确认吊销")
    expect(page.get_by_text("已吊销", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name=f"吊销：{NAME}")).to_have_count(0)
