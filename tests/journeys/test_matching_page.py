"""Matches by hand: found for a demand, each with its reasons, and opened."""

from __future__ import annotations

import re

from playwright.sync_api import expect

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

ANSWER = "高导热界面材料的填料改性技术"
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
            expect(page.get_by_role("heading", name="匹配推荐", level=1)).to_be_visible()
            card = page.get_by_role("list", name="匹配推荐").get_by_role("listitem")
            expect(card).to_contain_text(NEED)
            expect(card).to_contain_text("尚未答复")
            expect(card.get_by_role("button", name="撤回")).to_be_visible()
        with working(browser, way, "liaison") as page:
            page.goto("/matches")
            card = page.get_by_role("list", name="匹配推荐").get_by_role("listitem")
            # 东城街道 reported both: it answers for each side.
            card.get_by_role("button", name="作为成果方接受").click()
            page.get_by_role("dialog").get_by_role("button", name="接受", exact=True).click()
            expect(card).to_contain_text("成果方 接受")
            press(page, "不接受")
            dialog = page.get_by_role("dialog")
            dialog.get_by_role("button", name="确认不接受").click()
            expect(dialog.get_by_text("请填写此项")).to_be_visible()
            dialog.get_by_label("不接受的理由").click()
            page.get_by_title("阶段过早").click()
            dialog.get_by_role("button", name="确认不接受").click()
            expect(card).to_contain_text("需求方 不接受：阶段过早")
            expect(page.get_by_role("button", name=re.compile("^不接受"))).to_have_count(1)
            rows = way.cast.value("SELECT count(*) FROM match_answer")
            assert rows == 2
            expect(page.get_by_role("table", name="不接受的原因")).to_have_count(0)
        with working(browser, way, "staff") as page:
            page.goto("/matches?state=DECLINED")
            reasons = page.get_by_role("table", name="不接受的原因")
            expect(reasons.get_by_role("row")).to_have_text(["原因次", "阶段过早1"])
