"""Matches by hand: found for a demand, each with its reasons, and opened."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.achievements.results import written
from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import journey
from tests.journeys.test_page import (
    FIRM,
    NEED,
    choose,
    chromium,
    done,
    press,
    register_demand,
    working,
)
from tests.journeys.test_searching_page import fits, publish, submit
from tests.served import ran

ANSWER = "高导热界面材料的填料改性技术"
RESULT = "界面材料填料的表面改性"
MAKES = "导热界面材料、散热模组；填料表面改性。"


def test_a_demand_finds_what_may_answer_it(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_matches_{server.worker}") as way, chromium() as browser:
        way.make_people()
        shown = "organization { id }"
        done(way, "admin", "organizationCreate", {"name": FIRM, "kind": "ENTERPRISE"}, shown)
        with working(browser, way, "liaison") as page:
            register_demand(page, way)
            press(page, "寻找匹配")
            expect(page.get_by_text("没有找到可能匹配的记录。", exact=False)).to_be_visible()
        way.submitted({"title": ANSWER, "summary": "填料表面改性与取向控制，导热系数高。"})
        with working(browser, way, "liaison") as page:
            page.goto(f"/demands/{way.found['demand']}")
            press(page, "寻找匹配")
            matches = page.get_by_role("list", name="匹配结果").get_by_role("listitem")
            expect(matches).to_have_count(1)
            expect(matches.locator("mark", has_text="填料表面改性")).to_be_visible()
            matches.get_by_text("得分构成").click()
            expect(matches.get_by_role("row", name=re.compile("^产业"))).to_contain_text("同一产业")
            expect(matches.get_by_role("row", name=re.compile("^镇街"))).to_contain_text("待验证")
            matches.get_by_role("link", name=ANSWER).click()
            expect(page.get_by_role("heading", name=ANSWER, level=1)).to_be_visible()
            press(page, "寻找匹配")
            expect(page.get_by_role("link", name=NEED)).to_be_visible()


def test_a_firm_is_found_by_what_it_makes(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_firms_{server.worker}") as way, chromium() as browser:
        way.make_people()
        given = {"name": FIRM, "kind": "ENTERPRISE"}
        done(way, "admin", "organizationCreate", given, "organization { id }")
        offer = way.submitted({"title": ANSWER, "summary": "填料表面改性与取向控制，导热系数高。"})
        with working(browser, way, "staff") as page:
            page.goto(f"/organizations?name={FIRM}")
            page.get_by_role("button", name=f"修改：{FIRM}").click()
            dialog = page.get_by_role("dialog")
            dialog.get_by_label("主营业务与产品").fill(MAKES)
            choose(page, "所属产业", "新材料")
            dialog.get_by_role("button", name="保存单位").click()
            expect(page.get_by_role("cell", name="新材料", exact=True)).to_be_visible()
            page.get_by_role("button", name=f"匹配成果：{FIRM}").click()
            interesting = page.get_by_role("dialog").get_by_role("list", name="匹配结果")
            expect(interesting.get_by_role("listitem")).to_have_count(1)
            expect(interesting.get_by_role("link", name=ANSWER)).to_be_visible()
            expect(interesting.get_by_role("button", name="向双方推荐")).to_have_count(0)
            page.goto("/organizations?name=散热模组")
            expect(page.locator("mark", has_text="散热模组")).to_be_visible()
            page.goto(f"/achievements/{offer}")
            press(page, "寻找匹配")
            firm = page.get_by_role("list", name="匹配结果").get_by_role("listitem")
            expect(firm).to_have_count(1)
            for said in (FIRM, MAKES, "企业", "新材料", "填料表面改性"):
                expect(firm).to_contain_text(said)
            expect(firm.get_by_role("button", name="向双方推荐")).to_have_count(0)
            firm.get_by_text("得分构成").click()
            expect(firm.get_by_role("row", name=re.compile("^预算"))).to_contain_text("待验证")


def test_a_match_is_put_to_both_sides_and_answered(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_board_{server.worker}") as way, chromium() as browser:
        way.make_people()
        shown = "organization { id }"
        done(way, "admin", "organizationCreate", {"name": FIRM, "kind": "ENTERPRISE"}, shown)
        with working(browser, way, "liaison") as page:
            register_demand(page, way)
        way.submitted({"title": ANSWER, "summary": "填料表面改性与取向控制，导热系数高。"})
        with working(browser, way, "staff") as page:
            page.goto(f"/demands/{way.found['demand']}")
            press(page, "寻找匹配")
            press(page, "向双方推荐")
            dialog = page.get_by_role("dialog")
            dialog.get_by_label("推荐理由").fill("指标相近，可作合作开发")
            dialog.get_by_role("button", name="推荐", exact=True).click()
            # 东城街道 reported both, and would answer for each side.
            expect(dialog).to_contain_text("请先为需求企业或成果权利人开通账号")
            way.hire("firm", "ENTERPRISE_USER", FIRM)
            dialog.get_by_role("button", name="推荐", exact=True).click()
            expect(page.get_by_role("heading", name="匹配推荐", level=1)).to_be_visible()
            card = page.get_by_role("list", name="匹配推荐").get_by_role("listitem")
            expect(card).to_contain_text(NEED)
            expect(card.get_by_text("尚未答复")).to_have_count(2)
            expect(card.get_by_role("button", name="撤回")).to_be_visible()
        with working(browser, way, "firm") as page:
            page.goto("/matches")
            card = page.get_by_role("list", name="匹配推荐").get_by_role("listitem")
            expect(card.get_by_text("尚未答复")).to_have_count(1)
            expect(card.get_by_text("有结果后才显示答复")).to_have_count(1)
            with working(browser, way, "liaison") as other:
                other.goto("/matches")
                theirs = other.get_by_role("list", name="匹配推荐").get_by_role("listitem")
                # The firm answers for itself now.
                expect(theirs.get_by_role("button", name=re.compile("^作为"))).to_have_count(1)
                theirs.get_by_role("button", name="作为成果方接受").click()
                other.get_by_role("dialog").get_by_role("button", name="接受", exact=True).click()
                expect(theirs).to_contain_text("成果方 接受")
                expect(theirs).to_contain_text("有结果后才显示答复")
                expect(theirs.get_by_role("button", name=re.compile("^作为"))).to_have_count(0)
            # What the firm has seen is as it was: its own answer is not refused.
            press(page, "不接受")
            dialog = page.get_by_role("dialog")
            dialog.get_by_role("button", name="确认不接受").click()
            expect(dialog.get_by_text("请填写「不接受的理由」")).to_have_count(2)
            dialog.get_by_label("不接受的理由").click()
            page.get_by_title("阶段过早").click()
            dialog.get_by_role("button", name="确认不接受").click()
            expect(card).to_contain_text("需求方 不接受：阶段过早")
            expect(card).to_contain_text("成果方 接受")
            expect(page.get_by_role("button", name=re.compile("^不接受"))).to_have_count(1)
            rows = way.cast.value("SELECT count(*) FROM match_answer")
            assert rows == 2
            expect(page.get_by_role("table", name="不接受的原因")).to_have_count(0)
        with working(browser, way, "staff") as page:
            page.goto("/matches?state=DECLINED")
            reasons = page.get_by_role("table", name="不接受的原因")
            expect(reasons.get_by_role("row")).to_have_text(["原因次", "阶段过早1"])


STAFF_SEES = {ANSWER: ["向双方推荐"], RESULT: ["须先由联络员登记为成果，再推荐", "查看"]}
LIAISON_SEES = {ANSWER: [], RESULT: ["登记为成果", "查看"]}
FIRM_SEES = {ANSWER: ["查看公开内容"], RESULT: ["查看"]}


def steps(page: Page) -> dict[str, list[str]]:
    """What can be done with each of the matches that are shown."""
    found = {}
    matches = page.get_by_role("list", name="匹配结果").get_by_role("listitem")
    expect(matches).to_have_count(2)
    for match in matches.all():
        title = ANSWER if ANSWER in match.inner_text() else RESULT
        beside = match.locator("a.ant-btn, button, [class*=step] > span")
        found[title] = [text.replace(" ", "") for text in beside.all_inner_texts()]
    return found


def test_beside_each_match_stands_what_can_be_done(server: Databases, tmp_path: Path) -> None:
    with journey(server, DONGGUAN, f"page_steps_{server.worker}") as way, chromium() as browser:
        way.make_people()
        shown = "organization { id }"
        given = {"name": FIRM, "kind": "ENTERPRISE", "business": MAKES}
        done(way, "admin", "organizationCreate", given, shown)
        way.hire("firm", "ENTERPRISE_USER", FIRM)
        file = written(tmp_path / "results.csv", [(RESULT, "导热界面材料，填料表面改性。")])
        ran(
            ["import", "--file", str(file), "--source", "省库", "--source-date", "2026-01-31"],
            way.environment,
        )
        with working(browser, way, "liaison") as page:
            register_demand(page, way)
        row = submit(way, ANSWER, "填料表面改性与取向控制，导热系数高。")
        publish(way, *row)
        demand = f"/demands/{way.found['demand']}"
        for person, seen in (("staff", STAFF_SEES), ("liaison", LIAISON_SEES), ("firm", FIRM_SEES)):
            with working(browser, way, person) as page:
                for width in (1440, 360):
                    page.set_viewport_size({"width": width, "height": 800})
                    page.goto(demand)
                    press(page, "寻找匹配")
                    assert steps(page) == seen, person
                    fits(page)
        with working(browser, way, "firm") as page:
            page.goto("/interesting")
            assert steps(page) == FIRM_SEES
            page.get_by_role("link", name="查看公开内容").click()
            expect(page.get_by_role("heading", name=ANSWER)).to_be_visible()
        with working(browser, way, "liaison") as page:
            page.goto(demand)
            press(page, "寻找匹配")
            page.get_by_role("link", name="登记为成果").click()
            expect(page.get_by_label("成果名称", exact=True)).to_have_value(RESULT)
