"""The administrator's work by hand, from the plan to a partner's key, and the auditor after it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, confirm, press, working
from tests.planning.files import MORE, RENAMED, changed

NAME = "企莞家"
QUERY = "{ organizations(first: 3) { totalCount nodes { id name kind } } }"


def test_the_administrator_and_the_auditor_at_work(server: Databases, tmp_path: Path) -> None:
    with journey(server, DONGGUAN, f"page_admin_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        way.hire("liaison", "LIAISON", "厚街镇")
        way.hire("auditor", "AUDITOR", None)
        with working(browser, way, "admin") as page:
            mends_a_plan(page, way, tmp_path)
            loads_it(page, way, tmp_path)
            key = makes_a_client(page)
            asks_by_the_key(way, key)
            reads_the_rights(page)
            appoints_a_liaison(page, way)
        with working(browser, way, "liaison") as page:
            sees_the_town_renamed(page)
        with working(browser, way, "auditor") as page:
            finds_it_all(page)


def mends_a_plan(page: Page, way: Journey, folder: Path) -> None:
    """A file with a mistake is told with its line; nothing of it is loaded."""
    page.get_by_role("link", name="方案与参数").click()
    versions = page.get_by_role("table", name="方案版本").locator("tbody tr")
    expect(versions).to_have_count(1)
    with page.expect_download() as saved:
        page.get_by_role("button", name="下载第 1 版").click()
    assert saved.value.suggested_filename == "plan-1.toml"
    text = changed(("value = 100\n", "value = -1\n"))
    assert Path(saved.value.path()).read_text("utf-8") == changed()
    file = folder / "mistaken.toml"
    file.write_text(text, encoding="utf-8")
    page.get_by_label("方案文件").set_input_files(file)
    expect(page.get_by_text("mistaken.toml 有 1 处问题")).to_be_visible()
    problem = page.get_by_role("table", name="方案文件的问题").locator("tbody tr")
    line = text.splitlines().index("value = -1") + 1
    expect(problem).to_contain_text(f"{line}")
    expect(problem).to_contain_text("quotas[0].value")
    expect(problem).to_contain_text("须为不小于 0 的整数")
    expect(page.get_by_role("button", name="载入此方案")).to_have_count(0)
    assert way.cast.value("SELECT count(*) FROM plan_version") == 1


def loads_it(page: Page, way: Journey, folder: Path) -> None:
    """Mended, its difference and what becomes of records is shown, then it is loaded."""
    file = folder / "mended.toml"
    file.write_text(changed(MORE, RENAMED), encoding="utf-8")
    page.get_by_label("方案文件").set_input_files(file)
    expect(page.get_by_text("mended.toml 与现行方案（第 1 版）相比有 2 处变化")).to_be_visible()
    changes = page.get_by_role("table", name="变化").locator("tbody tr")
    expect(changes).to_have_count(2)
    expect(changes.first).to_contain_text(re.compile("KPI-1.*目标 · 2026.*160.*170"))
    expect(changes.last).to_contain_text(re.compile("石碣新镇.*名称.*石碣镇.*石碣新镇"))
    expect(page.get_by_text("单位「石碣镇」的名称不随方案改变")).to_be_visible()
    page.get_by_role("button", name="English").click()
    found = page.get_by_role("region", name="What was found")
    expect(found.get_by_role("heading").first).to_have_text(
        "mended.toml differs from the plan in force (version 1) in 2 places"
    )
    # The server's own words are asked for anew.
    expect(found.get_by_text("The organization 石碣镇 keeps its name")).to_be_visible()
    expect(found.get_by_text("的名称不随方案改变")).to_have_count(0)
    page.get_by_role("button", name="中文").click()
    page.get_by_text("逐行差异").first.click()
    expect(page.get_by_label("逐行差异")).to_contain_text('+name = { zh = "石碣新镇"')
    press(page, "载入此方案")
    confirm(page, "确认载入")
    versions = page.get_by_role("table", name="方案版本").locator("tbody tr")
    expect(versions).to_have_count(2)
    expect(versions.first).to_contain_text(re.compile("第 2 版.*现行.*admin"))
    assert way.cast.value("SELECT name FROM town WHERE code = '441900101'") == "石碣新镇"
    target = "SELECT value FROM target WHERE indicator = 'KPI-1' AND year = 2026"
    assert way.cast.value(f"{target} AND organization_id IS NULL") == 170


def makes_a_client(page: Page) -> str:
    """Fields are picked from the schema, seen as the partner would, and granted."""
    page.goto("/api-clients")
    press(page, "新建客户端")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("名称", exact=True).fill(NAME)
    dialog.get_by_label("查找类型或字段").fill("Organization")
    dialog.get_by_label("查找类型或字段").fill("")
    dialog.get_by_role("button", name="展开 Organization", exact=True).press("Enter")
    for name in ("name 单位名称", "kind 单位类别"):
        box = dialog.get_by_role("checkbox", name=f"Organization. {name}", exact=True)
        box.press("Space")
        expect(box).to_be_checked()
    expect(dialog.get_by_text("已选 1 个类型、2 个字段")).to_be_visible()
    whole = dialog.get_by_role("checkbox", name="Organization 单位", exact=True)
    expect(whole).not_to_be_checked()
    press(dialog, "预览合作方所见")
    seen = dialog.get_by_role("region", name="合作方所见")
    expect(seen.get_by_label("Organization 的示例查询")).to_contain_text("organizations(first: 3)")
    expect(seen.get_by_label("Organization 的应答")).to_contain_text("东莞市科学技术局")
    press(dialog, "建立客户端")
    shown = page.get_by_role("dialog").get_by_text(re.compile("^zhk_"))
    expect(shown).to_be_visible()
    key = shown.inner_text().strip()
    press(page.get_by_role("dialog"), "已记下")
    expect(page.get_by_text("Organization (2)")).to_be_visible()
    return key


def asks_by_the_key(way: Journey, key: str) -> None:
    """Exactly the granted fields are answered; one more is refused with its name."""
    answer = _sent(way, key, QUERY)
    nodes = answer["data"]["organizations"]["nodes"]
    assert [set(node) for node in nodes] == [{"id", "name", "kind"}] * 3
    refused = _sent(way, key, "{ organizations(first: 1) { nodes { creditCode } } }")
    assert refused["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert "Organization.creditCode" in refused["errors"][0]["message"]


def _sent(way: Journey, key: str, query: str) -> Any:
    headers = {"Authorization": f"Bearer {key}"}
    url = f"{way.cast.server.origin}/graphql"
    return httpx.post(url, json={"query": query}, headers=headers).json()


def reads_the_rights(page: Page) -> None:
    """What each role may do is a table to be read."""
    page.goto("/accounts")
    page.get_by_role("link", name="角色与权限").click()
    row = page.get_by_role("row", name=re.compile("plan:manage"))
    expect(row.get_by_text("有", exact=True)).to_have_count(1)


def appoints_a_liaison(page: Page, way: Journey) -> None:
    """DISC-1: an organization without a liaison gets one from the list of defects."""
    page.goto("/liaisons")
    rows = page.get_by_role("table", name="联络员缺口").locator("tbody tr")
    expect(rows.first).to_contain_text("未设联络员")
    before = way.cast.ask("admin", "{ liaisonDefects { totalCount } }")["liaisonDefects"]
    button = page.get_by_role("button", name=re.compile("^设联络员：")).first
    name = (button.get_attribute("aria-label") or "").removeprefix("设联络员：")
    button.click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_title(name, exact=True)).to_be_visible()
    dialog.get_by_label("登录名").fill("appointed")
    dialog.get_by_label("姓名").fill("新联络员")
    press(dialog, "建立账号")
    expect(page.get_by_text("账号已建立。")).to_be_visible()
    press(page.get_by_role("dialog"), "已记下")
    expect(page.get_by_role("button", name=f"设联络员：{name}")).to_have_count(0)
    after = way.cast.ask("admin", "{ liaisonDefects { totalCount } }")["liaisonDefects"]
    assert after["totalCount"] == before["totalCount"] - 1


def sees_the_town_renamed(page: Page) -> None:
    """A form lists the town as the plan calls it now."""
    page.goto("/demands/new")
    page.get_by_label("地域", exact=True).fill("石碣新")
    expect(page.get_by_title("石碣新镇", exact=True)).to_be_visible()


def finds_it_all(page: Page) -> None:
    """The log has each act, and its chain holds."""
    # The version, the target and the town; the server's own loading is `planLoad`.
    acts = (
        ("plan_load", "载入方案", 3),
        ("grant_preview", "预览授权", 1),
        ("api_client_create", "新建 API 客户端", 1),
    )
    for operation, name, count in acts:
        page.goto(f"/audit?operation={operation}")
        rows = page.get_by_role("table", name="审计日志").locator("tbody tr")
        expect(rows).to_have_count(count)
        expect(rows.first).to_contain_text(name)
    page.goto("/audit")
    chain = page.get_by_role("region", name="审计链")
    press(chain, "核验")
    expect(chain.get_by_text("完好", exact=True)).to_be_visible()
