"""The boards in a real browser: targets set in place, numbers that open, progress for everybody."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from playwright.sync_api import Browser, Locator, Page, expect

from tests.databases import Databases
from tests.files.samples import PDF
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import (
    FIRM,
    LETTER,
    NEED,
    choose,
    chromium,
    confirm,
    done,
    press,
    visiting,
    working,
)

PEOPLE = {
    "staff": ("CENTER_STAFF", "东莞市科技成果转化服务中心"),
    "liaison": ("LIAISON", DONGGUAN.town),
    "lead": ("LEAD_SUPERVISOR", "东莞市科学技术局"),
    "leader": ("LEADER", None),
}
YEAR = DONGGUAN.plan.year_of(datetime.now(UTC))


def test_the_boards(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_boards_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        for name, (role, organization) in PEOPLE.items():
            way.hire(name, role, organization)
        real_demand(way)
        with working(browser, way, "lead") as page:
            set_target(page, way)
            open_number(page)
            publish(page)
        with working(browser, way, "leader") as page:
            open_closed_number(page)
        with working(browser, way, "liaison") as page:
            own_line(page)
        read_published(browser, way)


def real_demand(way: Journey) -> None:
    """A demand of the town that counts, by requests, with its letter."""
    shown = "organization { id }"
    firm = done(way, "admin", "organizationCreate", {"name": FIRM, "kind": "ENTERPRISE"}, shown)
    industries = "{ industries(first: 1) { nodes { id } } }"
    given = {
        "title": NEED,
        "firm": firm["organization"]["id"],
        "problem": "现有界面材料导热系数不足。",
        "keyTechnology": "填料表面改性",
        "targets": "导热系数不低于 12 W/(m·K)",
        "industry": way.cast.ask("liaison", industries)["industries"]["nodes"][0]["id"],
        "source": way.city.source,
        "trlWanted": 7,
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
    }
    demand = done(way, "liaison", "demandRegister", given, "demand { id version }")["demand"]
    sent = way.cast.server.client("liaison").post("/files", params={"name": LETTER}, content=PDF)
    proof = {"budget": "100000", "letter": sent.json()["file"]["id"], "letterDated": "2026-03-02"}
    for person, name, said in (
        ("liaison", "demandSubmit", {}),
        ("liaison", "demandProve", proof),
        ("staff", "demandConfirm", {}),
    ):
        demand = done(way, person, name, {**demand, **said}, "demand { id version }")["demand"]


def row_of_the_town(page: Page) -> Locator:
    """The town's row of the ledger, which is narrowed to the town."""
    town = page.get_by_label("镇街（园区）", exact=True)
    town.click()
    town.fill(DONGGUAN.town)
    page.get_by_title(DONGGUAN.town, exact=True).last.click()
    expect(page.get_by_text(re.compile(r"^共 1 条"))).to_be_visible()
    return page.get_by_role("row", name=DONGGUAN.town)


def indicator(code: str) -> str:
    """What the indicator counts."""
    return next(i for i in DONGGUAN.plan.indicators if i.code == code).name.zh


def set_target(page: Page, way: Journey) -> None:
    """未下达 where none is set; set in place, past somebody else's, and taken away again."""
    page.get_by_role("link", name="单位台账").click()
    page.get_by_role("button", name=indicator(way.city.landed)).click()
    choose(page, "单位类别", "镇街")
    row = row_of_the_town(page)
    expect(row).to_contain_text("未下达")
    row.get_by_role("button", name="设定目标").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("目标数").fill("3")
    other = {
        "indicator": way.city.landed,
        "year": YEAR,
        "organization": way.organization(way.city.town),
        "value": 9,
    }
    done(way, "lead", "targetSet", other, "target { id }")
    press(dialog, "保存")
    expect(dialog.get_by_text("页面已换成最新内容")).to_be_visible()
    expect(row).to_contain_text("9")
    press(dialog, "保存")
    expect(dialog).to_be_hidden()
    expect(row).to_contain_text("3下达")
    statement = "SELECT value FROM target WHERE organization_id IS NOT NULL"
    assert way.cast.value(statement) == 3
    row.get_by_role("button", name="设定目标").click()
    dialog.get_by_label("撤销下达").check()
    press(dialog, "保存")
    expect(dialog).to_be_hidden()
    expect(row).to_contain_text("未下达")
    assert way.cast.value(statement) is None


def open_number(page: Page) -> None:
    """From the ledger to the record and its evidence; the quotas' sum is said to be no error."""
    page.goto(f"/ledger?year={YEAR}&only=behind&kind=TOWN")
    expect(page.get_by_text("并非差错")).to_be_visible()
    row = row_of_the_town(page)
    expect(row).to_contain_text("年度配额")
    row.get_by_role("link", name=f"{DONGGUAN.town}：1，查看记录").click()
    expect(page.get_by_role("heading", name=DONGGUAN.town, level=1)).to_be_visible()
    expect(page.get_by_role("meter", name=f"{indicator('KPI-1')}完成率")).to_be_visible()
    record = page.get_by_role("row", name=NEED)
    with page.expect_download() as download:
        record.get_by_role("link", name=LETTER, exact=True).click()
    assert download.value.path().read_bytes() == PDF
    record.get_by_role("link", name=NEED).click()
    expect(page.get_by_role("heading", name=NEED, level=1)).to_be_visible()


def publish(page: Page) -> None:
    """The board takes its number apart, and what it shows is published."""
    page.goto(f"/kpi?year={YEAR}&by=TOWN")
    parts = page.get_by_role("table", name=f"{indicator('KPI-1')}：构成")
    expect(parts.get_by_role("row")).to_have_count(2)
    parts.get_by_role("link", name=DONGGUAN.town).click()
    expect(page.get_by_role("row", name=NEED)).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="字面口径：查看明细").click()
    expect(page.get_by_role("heading", name=f"字面口径（{YEAR} 年）", level=1)).to_be_visible()
    expect(page.get_by_role("row", name=NEED).get_by_role("link", name=LETTER)).to_be_visible()
    page.go_back()
    press(page, "公开进展")
    confirm(page, "确认公开")


def open_closed_number(page: Page) -> None:
    """Who sees numbers only is told how many records are not shown."""
    page.goto(f"/ledger?year={YEAR}&only=behind&kind=TOWN")
    expect(page.get_by_role("button", name="设定目标")).to_have_count(0)
    row = row_of_the_town(page)
    row.get_by_role("link", name=re.compile("查看记录")).click()
    expect(page.get_by_text("计入的记录中有 1 条不在您的查看范围内")).to_be_visible()


def own_line(page: Page) -> None:
    """A liaison sees its own organization's lines, and not the ledger."""
    page.get_by_role("link", name="我的指标", exact=True).click()
    expect(page.get_by_text(DONGGUAN.town, exact=True).first).to_be_visible()
    expect(page.get_by_role("row", name=NEED)).to_be_visible()
    expect(page.get_by_text("未下达")).to_be_visible()
    for place in ("/ledger", "/liaisons"):
        page.goto(place)
        expect(page.get_by_role("heading", name="没有找到", level=1)).to_be_visible()


def read_published(browser: Browser, way: Journey) -> None:
    """Whoever is not signed in reads the newest that was published, with its date."""
    with visiting(browser, way.cast.server.origin) as page:
        page.get_by_role("link", name="公开进展").click()
        expect(page.get_by_text(re.compile(r"数据公开时间：\d{4}-\d{2}-\d{2}"))).to_be_visible()
        card = page.get_by_role("region", name=indicator("KPI-1"))
        expect(card.get_by_text(re.compile(r"^1\s*项$"))).to_be_visible()
        page.get_by_role("link", name=re.compile(r"^登\s*录$")).click()
        expect(page.get_by_label("登录名")).to_be_visible()
