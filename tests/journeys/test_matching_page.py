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
    chromium,
    done,
    press,
    register_demand,
    working,
)

ANSWER = "高导热界面材料的填料改性技术"


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
