"""Near titles of the other libraries, shown while a title is typed, and answered (DISC-4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Response, expect

from tests.achievements.results import written
from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import FIRM, choose, chromium, confirm, done, press, working
from tests.journeys.test_searching_page import WIDTHS, Site, fits

RESULT = "低温锂电池电解液及其制备方法"
DEMAND = "低温锂电池用电解液的制备方法"
BATTERY = "低温锂电池电解液及制备方法"
ACHIEVEMENT = "高导热石墨烯薄膜的制备技术"
FILM = "高导热石墨烯薄膜制备技术"
LATE = "稀土发光材料的连续流合成"
UNRELATED = "水性木器涂料流变助剂"

REASON = "为何不是同一事项"
ELSEWHERE = "其他库中名称相近的记录"
TAKE_IT_UP = "请改为登记该在册成果"
MAY_ANSWER = "本成果或可回应所列企业需求"
ANSWERED_ALREADY = "所列科技成果或已能满足本需求"


@pytest.fixture(scope="module")
def site(server: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A registered result and a demand called nearly the same, and an achievement of its own."""
    results = written(tmp_path_factory.mktemp("near") / "results.csv", [(RESULT, "中试验证。")])
    with journey(server, DONGGUAN, f"near_{server.worker}") as way, chromium() as browser:
        way.make_people()
        way.import_results(results)
        way.submitted({"title": ACHIEVEMENT, "summary": "已完成中试。"})
        submit_demand(way)
        yield Site(browser, way)


def demand_of(way: Journey) -> dict[str, Any]:
    """A demand of the firm that can be submitted, near to no title yet."""
    document = '{ organizations(filter: {name: {eq: "%s"}}) { nodes { id } } }'
    firm = way.cast.ask("liaison", document % FIRM)["organizations"]["nodes"][0]["id"]
    common = way.registration()
    return {
        "firm": firm,
        "problem": "低温下容量衰减快。",
        "keyTechnology": "电解液配方",
        "targets": "零下四十摄氏度容量保持率不低于 80%",
        "trlWanted": 7,
        **{n: common[n] for n in ("industry", "source", "contactName", "contactPhone")},
    }


def submit_demand(way: Journey) -> None:
    shown = "organization { id }"
    done(way, "admin", "organizationCreate", {"name": FIRM, "kind": "ENTERPRISE"}, shown)
    because = "在册成果未做低温验证。"
    given = {**demand_of(way), "title": DEMAND, "distinctBecause": because}
    shown = "demand { id version }"
    draft = done(way, "liaison", "demandRegister", given, shown)["demand"]
    done(way, "liaison", "demandSubmit", draft, shown)


def elsewhere(page: Page) -> Locator:
    return page.get_by_role("list", name=ELSEWHERE).get_by_role("listitem")


def types(page: Page, label: str, title: str) -> None:
    """Type a title, and wait until it has been asked for."""

    def answers(said: Response) -> bool:
        return said.url.endswith("/graphql") and '"similarRecords"' in said.text()

    with page.expect_response(answers):
        page.get_by_label(label, exact=True).fill(title)


@WIDTHS
def test_an_achievement_is_near_to_a_result_and_a_demand(site: Site, width: int) -> None:
    with working(site.browser, site.way, "liaison") as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/achievements/new")
        types(page, "成果名称", UNRELATED)
        expect(page.get_by_text(ELSEWHERE)).to_have_count(0)
        types(page, "成果名称", BATTERY)
        registered, needed = elsewhere(page).nth(0), elsewhere(page).nth(1)
        expect(elsewhere(page)).to_have_count(2)
        expect(needed).to_contain_text(f"{DEMAND} · 企业需求 · {DONGGUAN.town} · ")
        expect(registered).to_contain_text(f"{RESULT} · 在册成果 · CSL · 2026")
        for advice in (TAKE_IT_UP, MAY_ANSWER):
            expect(page.get_by_text(advice)).to_be_visible()
        fits(page)
        types(page, "成果名称", UNRELATED)
        expect(page.get_by_text(ELSEWHERE)).to_have_count(0)


def test_a_result_that_is_near_is_taken_up(site: Site) -> None:
    with working(site.browser, site.way, "liaison") as page:
        page.goto("/achievements/new")
        title = page.get_by_label("成果名称", exact=True)
        title.fill(BATTERY)
        take = page.get_by_role("link", name=f"登记为成果：{RESULT}")
        page.once("dialog", lambda asked: asked.dismiss())
        take.click()
        expect(title).to_have_value(BATTERY)
        page.once("dialog", lambda asked: asked.accept())
        take.click()
        expect(page.get_by_text(f"取自在册成果「{RESULT}」")).to_be_visible()
        expect(title).to_have_value(RESULT)
        expect(elsewhere(page)).to_have_count(1)
        expect(elsewhere(page)).to_contain_text(DEMAND)


def reason(page: Page) -> Locator:
    return page.get_by_label(REASON, exact=True)


@WIDTHS
def test_near_titles_elsewhere_are_answered(site: Site, width: int) -> None:
    title = f"{BATTERY}（{width}）"
    with working(site.browser, site.way, "liaison") as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/achievements/new")
        types(page, "成果名称", BATTERY)
        choose(page, "成果类型", "项目类")
        page.get_by_label("成果简介").fill("含氟代碳酸酯的配方。")
        choose(page, "成果密级", "公开")
        expect(elsewhere(page)).to_have_count(2)
        press(page, "保存草稿")
        for library in ("在册成果库", "需求库"):
            expect(page.get_by_text(f"{library}中有近似标题「")).to_have_count(2)
        page.get_by_role("alert").get_by_role("link").first.click()
        expect(reason(page)).to_be_focused()
        expect(reason(page)).to_be_in_viewport()
        fits(page)
        reason(page).fill("配方与所列在册成果不同，可回应所列需求。")
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=BATTERY, level=1)).to_be_visible()
        page.get_by_role("link", name=re.compile(r"^修\s*改$")).click()
        expect(elsewhere(page)).to_have_count(2)
        expect(reason(page)).to_have_value("配方与所列在册成果不同，可回应所列需求。")
        page.get_by_role("button", name=f"为同一项，取自该在册成果：{RESULT}").click()
        expect(elsewhere(page)).to_have_count(1)
        expect(elsewhere(page)).to_contain_text(DEMAND)
        expect(page.get_by_text(f"取自在册成果{RESULT}")).to_be_visible()
        fits(page)
        page.get_by_label("成果名称", exact=True).fill(title)
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()
        expect(page.get_by_role("link", name=f"{RESULT}（CSL）")).to_be_visible()


def test_who_submits_is_led_to_what_is_near(site: Site) -> None:
    shown = "demand { id version }"
    given = {**demand_of(site.way), "title": f"{LATE}的方法"}
    draft = done(site.way, "liaison", "demandRegister", given, shown)["demand"]
    site.way.submitted({"title": LATE, "summary": "已完成小试。"})
    with working(site.browser, site.way, "liaison") as page:
        page.goto(f"/demands/{draft['id']}")
        press(page, "提交")
        confirm(page, "确认提交")
        expect(page.get_by_text("有 1 处需要修改")).to_be_visible()
        expect(page.get_by_text("尚未提交。请补充或改正下列各处")).to_be_visible()
        expect(page.get_by_text(f"成果库中有近似标题「{LATE}」")).to_have_count(2)
        page.get_by_role("alert").get_by_role("link").click()
        expect(reason(page)).to_be_focused()
        expect(elsewhere(page)).to_contain_text([LATE])
        reason(page).fill("该成果尚未放大。")
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=given["title"], level=1)).to_be_visible()
        press(page, "提交")
        confirm(page, "确认提交")
        expect(page.get_by_text("已登记").first).to_be_visible()


@WIDTHS
def test_a_demand_is_near_to_what_may_answer_it(site: Site, width: int) -> None:
    with working(site.browser, site.way, "liaison") as page:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("/demands/new")
        types(page, "需求名称", UNRELATED)
        expect(page.get_by_text(ELSEWHERE)).to_have_count(0)
        types(page, "需求名称", FILM)
        expect(elsewhere(page)).to_have_count(1)
        expect(elsewhere(page)).to_contain_text(f"{ACHIEVEMENT} · 科技成果 · {DONGGUAN.town} · ")
        expect(page.get_by_text(ANSWERED_ALREADY)).to_be_visible()
        types(page, "需求名称", BATTERY)
        expect(page.get_by_text("库中已有同名或名称相近的需求。")).to_be_visible()
        own = page.get_by_role("list", name="疑似重复的需求").get_by_role("listitem")
        expect(own).to_contain_text([DEMAND])
        expect(elsewhere(page)).to_contain_text([RESULT])
        expect(reason(page)).to_be_visible()
        fits(page)
