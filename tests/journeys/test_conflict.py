"""Nothing that was typed is lost: amounts as people write them, two who save one draft, a list."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

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
    errors_beside,
    press,
    step,
    working,
)

OTHER_NEED = "晶圆切割液回收再用"
BUDGET = "拟投入资金（元）"
BROKEN = "net::ERR_INTERNET_DISCONNECTED"


def test_two_save_one_draft_and_nothing_typed_is_lost(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_conflict_{server.worker}") as way, chromium() as browser:
        way.make_people()
        shown = "organization { id }"
        given = {"name": FIRM, "kind": "ENTERPRISE"}
        way.found["firm"] = done(way, "admin", "organizationCreate", given, shown)["organization"]
        with working(browser, way, "liaison", noted=BROKEN) as page:
            register(page, way)
            with working(browser, way, "liaison") as other:
                part(page, other, way)
            settle(page, way)
            prove(page, way)
        with working(browser, way, "staff") as page:
            screen(page, way)


def register(page: Page, way: Journey) -> None:
    """50万 is five hundred thousand; what cannot be read is said, and not sent."""
    page.goto("/demands/new?step=means")
    budget = page.get_by_label(BUDGET)
    budget.fill("五十万")
    step(page, "基本情况")
    page.get_by_label("需求名称", exact=True).fill(NEED)
    choose(page, "需求单位", FIRM)
    page.get_by_label("主要问题", exact=True).fill("界面材料依赖进口。")
    press(page, "保存草稿")
    page.get_by_role("alert").get_by_role("link", name=re.compile("看不懂这个金额")).click()
    expect(budget).to_be_focused()
    expect(errors_beside(page, BUDGET)).to_contain_text("看不懂这个金额")
    expect(budget).to_have_value("五十万")
    assert way.cast.value("SELECT count(*) FROM demand") == 0
    budget.fill("50万")
    expect(page.get_by_text("= 500,000 元（50 万元）")).to_be_visible()
    budget.blur()
    expect(budget).to_have_value("500,000")
    press(page, "保存草稿")
    expect(page.get_by_role("heading", name=NEED, level=1)).to_be_visible()
    way.found["demand"] = page.url.rsplit("/", 1)[1]
    assert str(way.cast.value("SELECT budget FROM demand")) == "500000.00"


def part(page: Page, other: Page, way: Journey) -> None:
    """Both open the draft; the other one saves first."""
    for each in (page, other):
        each.goto(f"/demands/{way.found['demand']}/edit")
        expect(each.get_by_label(BUDGET)).to_have_value("500,000")
    # Who cannot reach the server goes on typing; a step that is left would be written otherwise.
    page.context.set_offline(True)
    write(page, problem="导热系数不足。", budget="80万元", words="导热")
    page.get_by_label("意向合作单位").fill("松山湖材料实验室")
    write(other, problem="依赖进口，交货期长。", budget="６０万", words="绝缘")
    step(other, "技术要求")
    other.get_by_label("技术关键", exact=True).fill("填料取向控制")
    press(other, "保存草稿")
    expect(other.get_by_role("heading", name=NEED, level=1)).to_be_visible()


def write(page: Page, *, problem: str, budget: str, words: str) -> None:
    page.get_by_label("主要问题", exact=True).fill(problem)
    step(page, "技术要求")
    page.get_by_label("关键字", exact=True).fill(words)
    page.get_by_label("关键字", exact=True).press("Enter")
    step(page, "投入与联系")
    page.get_by_label(BUDGET).fill(budget)


def side(dialog: Locator, label: str, whose: str) -> Locator:
    group = dialog.get_by_role("radiogroup", name=label, exact=True)
    return group.get_by_role("radio", name=re.compile(f"^{whose}"))


def settle(page: Page, way: Journey) -> None:
    """Both versions, field by field; only what both changed has to be chosen."""
    page.context.set_offline(False)
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(re.compile("^您填写期间，liaison（"))).to_be_visible()
    expect(dialog.get_by_role("radiogroup")).to_have_count(5)
    expect(side(dialog, "技术关键", "对方保存的 填料取向控制")).to_be_checked()
    expect(side(dialog, "意向合作单位", "我填写的 松山湖材料实验室")).to_be_checked()
    # Nothing is decided by leaving: all is still in the form, and the next save asks again.
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_label("主要问题", exact=True)).to_have_value("导热系数不足。")
    press(page, "保存草稿")
    press(dialog, "按所选内容继续填写")
    expect(dialog.get_by_role("alert").get_by_text("请选定用哪一个")).to_have_count(3)
    expect(side(dialog, "主要问题", "我填写的")).to_be_focused()
    side(dialog, "主要问题", "对方保存的 依赖进口，交货期长。").check()
    side(dialog, "拟投入资金", "我填写的 800,000 元").check()
    side(dialog, "关键字", "两者合并").check()
    press(dialog, "按所选内容继续填写")
    expect(dialog).to_be_hidden()
    expect(page.get_by_label("主要问题", exact=True)).to_have_value("依赖进口，交货期长。")
    expect(page.get_by_label(BUDGET)).to_have_value("800,000")
    assert str(way.cast.value("SELECT budget FROM demand")) == "600000.00"
    without_connection(page)
    press(page, "保存草稿")
    expect(page.get_by_role("heading", name=NEED, level=1)).to_be_visible()
    # The other one wrote at three steps and once more; what met no answer was written once.
    kept = "problem, key_technology, intended_partners, budget, version"
    row = way.cast.value(f"SELECT row_to_json(d)::text FROM (SELECT {kept} FROM demand) d")
    assert row == (
        '{"problem":"依赖进口，交货期长。","key_technology":"填料取向控制",'
        '"intended_partners":"松山湖材料实验室","budget":800000.00,"version":6}'
    )
    assert way.cast.value("SELECT keywords::text FROM demand") == "{绝缘,导热}"


def without_connection(page: Page) -> None:
    """A save that does not arrive changes nothing in the form."""
    page.context.set_offline(True)
    press(page, "保存草稿")
    expect(page.get_by_text("连接不上服务器，请检查网络后重试。")).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_label("主要问题", exact=True)).to_have_value("依赖进口，交货期长。")
    expect(page.get_by_label("意向合作单位")).to_have_value("松山湖材料实验室")


def prove(page: Page, way: Journey) -> None:
    """The letter is sent and handed in by hand; a second demand comes by request."""
    industry = next(i for i in way.city.plan.industries if i.code == way.city.industry)
    page.goto(f"/demands/{way.found['demand']}/edit")
    choose(page, "所属产业", industry.name.zh)
    source = next(s for s in way.city.plan.sources if s.code == way.city.source)
    choose(page, "项目来源", source.name.zh)
    step(page, "技术要求")
    choose(page, "期望技术成熟度（TRL）", "7 实际环境原型")
    page.get_by_label("预期目标", exact=True).fill("导热系数不低于 12 W/(m·K)")
    step(page, "投入与联系")
    page.get_by_label("联系人", exact=True).fill("值班联络人")
    page.get_by_label("联系电话", exact=True).fill("0769-22220000")
    press(page, "保存草稿")
    press(page, "提交")
    confirm(page, "确认提交")
    press(page, "提交证明")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("技术合作需求书", exact=True).set_input_files(
        {"name": LETTER, "mimeType": "application/pdf", "buffer": PDF}
    )
    expect(dialog.get_by_role("progressbar")).to_have_count(0)
    press(dialog, "提交证明")
    expect(dialog).to_be_hidden()
    assert str(way.cast.value("SELECT budget FROM demand")) == "800000.00"
    confirmed(way, way.found["demand"])
    second = proven_by_request(way)
    confirmed(way, second)


def confirmed(way: Journey, demand: str) -> None:
    document = "query ($id: ID!) { node(id: $id) { ... on Demand { id version } } }"
    key = way.cast.ask("staff", document, id=demand)["node"]
    done(way, "staff", "demandConfirm", key, "demand { id }")


def proven_by_request(way: Journey) -> str:
    document = "query ($id: ID!) { node(id: $id) { ... on Demand { industry { id } } } }"
    known = way.cast.ask("liaison", document, id=way.found["demand"])["node"]
    given: dict[str, Any] = {
        "title": OTHER_NEED,
        "firm": way.found["firm"]["id"],
        "problem": "切割液一次性使用，成本高。",
        "keyTechnology": "微粒分离",
        "targets": "回收率不低于 80%",
        "industry": known["industry"]["id"],
        "source": way.city.source,
        "trlWanted": 6,
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
    }
    shown = "demand { id version }"
    key = done(way, "liaison", "demandRegister", given, shown)["demand"]
    key = done(way, "liaison", "demandSubmit", key, shown)["demand"]
    sent = way.cast.server.client("liaison").post("/files?name=letter.pdf", content=PDF)
    proof = {"budget": "200000", "letter": sent.json()["file"]["id"]}
    key = done(way, "liaison", "demandProve", {**key, **proof}, shown)["demand"]
    return str(key["id"])


def screen(page: Page, way: Journey) -> None:
    """EVAL-7 for all that wait, one after another on one page; who passed is admitted there."""
    page.get_by_role("link", name="需求筛选").click()
    expect(page.get_by_role("heading", name="待筛选（2）")).to_be_visible()
    judge(page.get_by_role("form", name=NEED), targets="是")
    judge(page.get_by_role("form", name=OTHER_NEED), targets="否")
    press(page, "提交已填好的 2 项")
    expect(page.get_by_role("heading", name="待筛选（0）")).to_be_visible()
    result = page.get_by_role("row", name=OTHER_NEED)
    expect(result).to_contain_text("未通过")
    expect(result).to_contain_text("目标合理、可量化：依据企业访谈。")
    assert way.cast.value("SELECT count(*) FROM demand_screening") == 2
    page.get_by_role("checkbox", name=f"选择 {NEED}").check()
    page.get_by_label("责任人").click()
    page.get_by_title(re.compile("^owner")).last.click()
    page.get_by_label("入库理由").fill("通过需求筛选。")
    press(page, "将所选 1 项纳入服务库")
    expect(page.get_by_role("heading", name="已通过，待入库（0）")).to_be_visible()
    expect(page.get_by_role("row", name=NEED).get_by_role("link", name="查看条目")).to_be_visible()
    statement = "SELECT count(*) FROM service_entry WHERE demand_id IS NOT NULL"
    assert way.cast.value(statement) == 1


def judge(demand: Locator, *, targets: str) -> None:
    for question, answer in (
        ("问题真实、清楚", "是"),
        ("目标合理、可量化", targets),
        ("技术上可行", "是"),
    ):
        demand.get_by_role("radiogroup", name=question).get_by_label(answer, exact=True).check()
        demand.get_by_label(f"{question}：理由").fill("依据企业访谈。")
