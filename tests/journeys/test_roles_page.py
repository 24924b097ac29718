"""Each role by hand, from its queue to the result, as far as no other journey goes it already."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.databases import Databases
from tests.files.samples import PDF
from tests.journeys.cities import DONGGUAN, EXPECTED_ON
from tests.journeys.clicks import Clicks
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import (
    TITLE,
    chromium,
    done,
    errors_beside,
    open_batch,
    press,
    step,
    type_day,
    working,
)
from tests.journeys.test_service import sent
from tests.journeys.test_start_page import claimed, evaluated, headed, queues

WAITS = "待我处理"
FIRM = "莞研新材料有限公司"
NEED = "高导热界面材料国产化"
REPORT = "第三方检测报告"


@pytest.fixture
def site(server: Databases) -> Iterator[tuple[Browser, Journey]]:
    """A city's people over a server of their own, and a browser."""
    name = f"page_roles_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield browser, way


def registered_by_hand(page: Page, way: Journey) -> None:
    """A liaison gives a document with a draft, and finds it on the record's page."""
    shown = "achievement { id }"
    given = {**way.registration(), "title": TITLE, "summary": "在线测温并补偿主轴热伸长。"}
    draft = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
    page.goto(f"/achievements/{draft['id']}/edit")
    step(page, "转化与阶段")
    press(page, "添加材料")
    page.get_by_label("材料名称", exact=True).fill(REPORT)
    page.get_by_label("材料文件", exact=True).set_input_files(
        {"name": "报告.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    expect(page.get_by_role("button", name="移除 报告.pdf")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)
    press(page, "保存草稿")
    materials = page.get_by_role("region", name="成果材料")
    expect(materials.get_by_role("link", name="报告.pdf")).to_be_visible()
    key = way.cast.ask(
        "liaison",
        "query ($id: ID!) { node(id: $id) { ... on Achievement { id version } } }",
        id=draft["id"],
    )["node"]
    done(way, "liaison", "achievementSubmit", key, shown)
    way.found["good"] = draft["id"]


def test_a_liaison_registers_and_an_evaluator_scores_beside_the_documents(
    site: tuple[Browser, Journey],
) -> None:
    browser, way = site
    with working(browser, way, "liaison") as page:
        registered_by_hand(page, way)
        page.goto("/")
        own = page.get_by_role("region", name=re.compile("^本单位 .* 年进展$"))
        stages = own.get_by_role("list", name="成果按阶段")
        expect(stages.get_by_role("listitem")).to_have_text(["已登记 1"])
        stages.get_by_role("link").click()
        expect(page).to_have_url(re.compile(r"/achievements\?stage=SUBMITTED&own=yes$"))
        page.go_back()
        own.get_by_role("link", name="查看我的指标与记录").click()
        expect(page.get_by_role("heading", name="我的指标", level=1)).to_be_visible()
    open_batch(way)
    with working(browser, way, "evaluator1") as page:
        clicks = Clicks()
        clicks.on(page.get_by_role("region", name=WAITS).get_by_role("link", name=TITLE))
        assert clicks.made == 1
        read_and_score(page, way)


def read_and_score(page: Page, way: Journey) -> None:
    tabs = page.get_by_role("tablist", name="评审材料").get_by_role("tab")
    expect(tabs).to_have_text(["成果情况", REPORT])
    technology = page.get_by_label("科技含量", exact=True)
    technology.fill("81")
    # Another document is opened without leaving what is typed, and again by arrows.
    page.keyboard.press("Alt+PageDown")
    expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
    expect(technology).to_be_focused()
    expect(page.locator("iframe")).to_have_attribute("src", re.compile("^blob:"))
    tabs.nth(1).press("ArrowLeft")
    expect(tabs.nth(0)).to_be_focused()
    expect(tabs.nth(0)).to_have_attribute("aria-selected", "true")
    # What was typed is there again after the page was lost.
    page.reload()
    expect(page.get_by_text(re.compile("^已恢复本机在"))).to_be_visible()
    expect(technology).to_have_value("81")
    press(page, "放弃这些内容")
    expect(technology).to_have_value("")
    technology.fill(str(way.city.score))
    for criterion in ("经济效益", "转化效率"):
        page.get_by_label(criterion, exact=True).fill(str(way.city.score))
    type_day(page, "预计见效日期", EXPECTED_ON.isoformat())
    for have in ("有市场需求", "有创新价值", "有经济贡献"):
        page.get_by_role("radiogroup", name=have).get_by_label("是", exact=True).check()
        page.get_by_label(f"{have}：理由").fill("依据企业访谈。")
    page.set_viewport_size({"width": 360, "height": 780})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    press(page, "看材料")
    expect(tabs.nth(0)).to_be_in_viewport()
    press(page, "去评分")
    expect(technology).to_be_in_viewport()
    press(page, "提交评分")
    expect(page.get_by_role("heading", name="我的评分")).to_be_visible()
    expect(page.get_by_text("您的评审任务已全部完成。")).to_be_visible()
    scored = "SELECT technology || ' ' || expected_on FROM evaluation_sheet"
    assert way.cast.value(scored) == f"{way.city.score} {EXPECTED_ON.isoformat()}"
    change_scores_meanwhile_changed(page, way)
    kept = "Object.keys(localStorage).filter(k => k.startsWith('kept'))"
    assert page.evaluate(kept) == []


def change_scores_meanwhile_changed(page: Page, way: Journey) -> None:
    """A change over a newer version is told, stays open with what was typed, and goes through."""
    press(page, "修改评分")
    technology = page.get_by_label("科技含量", exact=True)
    technology.fill("77")
    way.cast.execute("UPDATE evaluation_assignment SET version = version + 1")
    press(page, "修改评分")
    summary = page.get_by_role("alert", name="有 1 处需要修改")
    expect(summary).to_contain_text("这项任务刚刚有变化，请核对后再次提交。")
    expect(technology).to_have_value("77")
    scored = "SELECT technology FROM evaluation_sheet"
    assert way.cast.value(scored) == way.city.score
    press(page, "修改评分")
    expect(page.get_by_role("heading", name="我的评分")).to_be_visible()
    expect(technology).to_have_count(0)
    assert way.cast.value(scored) == 77


def write_beside_a_reader(field: Locator, text: str) -> None:
    """The browser's reader of PDF takes the keyboard as it loads: what was typed then is gone."""
    while field.input_value() != text:
        field.fill(text)


def test_a_supervisor_returns_a_claim_from_the_queue(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    claimed(way, TITLE, file=sent(way, "liaison"))
    with working(browser, way, "department") as page:
        page.get_by_role("button", name=f"认定：{TITLE}").click()
        dialog = page.get_by_role("dialog")
        rows = dialog.get_by_role("list", name="逐条核对").get_by_role("listitem")
        shown = rows.get_by_role("button", name=f"打开材料 1：{way.city.proof['title']}")
        expect(shown).to_have_count(2)
        shown.first.click()
        beside = dialog.get_by_role("region", name="技术合作需求书.pdf")
        expect(beside.locator("iframe")).to_have_attribute("src", re.compile("^blob:"))
        dialog.get_by_role("radiogroup", name="认定结果").get_by_label("退回补充").check()
        press(dialog, "确认退回")
        expect(errors_beside(page, "退回理由")).to_have_text("请填写退回理由")
        assert way.cast.value("SELECT state FROM landing") == "SUBMITTED"
        write_beside_a_reader(dialog.get_by_label("退回理由"), "合同缺页")
        press(dialog, "确认退回")
        expect(dialog).to_be_hidden()
        state = "SELECT state || ' ' || decision_reason FROM landing"
        assert way.cast.value(state) == "RETURNED 合同缺页"
        assert queues(page, WAITS) == {}


def test_staff_record_a_service_in_two_clicks(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    evaluated(way)
    with working(browser, way, "staff") as page:
        page.get_by_role("button", name=f"入库：{TITLE}").click()
        press(page.get_by_role("dialog"), "确认入库")
        expect(page.get_by_role("dialog")).to_be_hidden()
        way.cast.execute("UPDATE service_entry SET admitted_at = admitted_at - interval '25 days'")
        page.reload()
        heading = "一周内应跟进的服务条目1"
        expect(headed(page, heading)).to_be_visible()
        assert queues(page, WAITS) == {heading: [TITLE]}
        headed(page, heading).get_by_role("link").click()
        expect(page).to_have_url(re.compile(r"/entries\?view=soon&accountable=\w+$"))
        expect(page.locator("main tbody tr")).to_have_count(1)
        page.go_back()
        clicks = Clicks()
        clicks.on(page.get_by_role("button", name=f"登记服务：{TITLE}"))
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("服务内容").fill("走访企业，确认进度。")
        clicks.on(dialog.get_by_role("button", name="保存记录"))
        expect(dialog).to_be_hidden()
        assert clicks.made == 2
        assert way.cast.value("SELECT kind || ' ' || what FROM service_record") == (
            "VISIT 走访企业，确认进度。"
        )
        expect(headed(page, heading)).to_have_count(0)


def test_a_firm_follows_its_demand(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    business = {"name": FIRM, "kind": "ENTERPRISE", "business": "高导热界面材料与填料改性。"}
    done(way, "admin", "organizationCreate", business, "organization { id }")
    way.hire("firm", "ENTERPRISE_USER", FIRM)
    result = "高导热界面材料在册成果"
    way.cast.execute(
        "INSERT INTO registered_result (version, source, source_date, title, title_fold, "
        "abstract, keywords, created_at) VALUES (1, '目录', '2026-01-31', "
        f"'{result}', '{result}', '填料改性。', '{{}}', now())"
    )
    with working(browser, way, "firm") as page:
        expect(page.get_by_text("还没有提交需求。", exact=False)).to_be_visible()
        row = registered_demand(way)
        page.reload()
        steps = page.get_by_role("list", name="需求进展").last.get_by_role("listitem")
        expect(steps).to_have_count(6)
        expect(steps.nth(0)).to_contain_text("登记")
        expect(steps.nth(1)).to_contain_text(f"由{DONGGUAN.town}上传签字盖章的技术合作需求书")
        proven(way, row)
        page.reload()
        expect(steps.nth(2)).to_contain_text("由中心对问题、指标和可行性进行筛选")
        page.get_by_role("link", name=NEED).click()
        expect(page.get_by_role("heading", name=NEED, level=1)).to_be_visible()
        expect(page.get_by_role("region", name="需求进展").get_by_role("listitem")).to_have_count(6)
        page.goto("/interesting")
        expect(page.get_by_role("heading", name="可能感兴趣的成果", level=1)).to_be_visible()
        page.set_viewport_size({"width": 360, "height": 780})
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    with working(browser, way, "liaison") as page:
        page.goto("/interesting")
        expect(page.get_by_role("heading", name="可能感兴趣的成果")).to_have_count(0)


def registered_demand(way: Journey) -> dict[str, Any]:
    """The firm's demand, registered for it by its town's liaison."""
    shown = "demand { id version }"
    common = way.registration()
    given = {
        "title": NEED,
        "firm": way.organization(FIRM),
        "problem": "现有界面材料导热系数不足。",
        "keyTechnology": "填料表面改性",
        "targets": "导热系数不低于 12 W/(m·K)",
        "trlWanted": 7,
        **{n: common[n] for n in ("industry", "source", "contactName", "contactPhone")},
    }
    row = done(way, "liaison", "demandRegister", given, shown)["demand"]
    found: dict[str, Any] = done(way, "liaison", "demandSubmit", row, shown)["demand"]
    return found


def proven(way: Journey, row: dict[str, Any]) -> None:
    """Its proof is handed in and confirmed."""
    shown = "demand { id version }"
    proof = {"budget": "100000", "letter": sent(way, "liaison"), "letterDated": "2026-03-02"}
    row = done(way, "liaison", "demandProve", {**row, **proof}, shown)["demand"]
    done(way, "staff", "demandConfirm", row, shown)
