"""Libraries as tables: arranged, saved as views, scrolled through, several records at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import orjson
import pytest
from playwright.sync_api import Browser, Locator, Page, Request, Route, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.clicks import Clicks
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, done, errors_beside, press, working

ACHIEVEMENTS = 10_000
ENTRIES = 20
MOST_ROWS = 80
"""Rows in the document at a time, at most."""

COPIED = """INSERT INTO achievement
  SELECT (jsonb_populate_record(NULL::achievement, to_jsonb(a) || jsonb_build_object(
    'id', nextval(pg_get_serial_sequence('achievement', 'id')),
    'title', '成果第 ' || n,
    'stage', CASE WHEN n <= {entries} THEN 'IN_SERVICE' ELSE a.stage END))).*
  FROM achievement a, generate_series(1, {number}) n"""
ENTERED = """INSERT INTO service_entry
    (version, achievement_id, route, accountable_id, reason, admitted_at, admitted_by_id)
  SELECT 1, a.id, 'RECOMMENDED', p.id, '择优。', now(), p.id
  FROM achievement a, account p WHERE a.stage = 'IN_SERVICE' AND p.sign_in_name = 'staff'"""
OVERTAKEN = """UPDATE service_entry SET version = 2
  WHERE id = (SELECT min(id) FROM service_entry)"""


class Site(NamedTuple):
    """A browser, and whose server it visits."""

    browser: Browser
    way: Journey


@pytest.fixture(scope="module")
def site(server: Databases) -> Iterator[Site]:
    """Ten thousand achievements, twenty of them in service with one accountable person."""
    with journey(server, DONGGUAN, f"tables_{server.worker}") as way, chromium() as browser:
        with_library(way)
        yield Site(browser, way)


def with_library(way: Journey) -> None:
    way.make_people()
    way.submitted({"title": "成果第 0", "summary": "第一项。"})
    way.cast.execute(COPIED.format(number=ACHIEVEMENTS - 1, entries=ENTRIES))
    way.cast.execute(ENTERED)


@contextmanager
def asked(page: Page) -> Iterator[list[dict[str, Any]]]:
    """Pages of lists that are asked for, each once also where its hash was not known yet."""
    found: list[dict[str, Any]] = []

    def note(request: Request) -> None:
        if not request.url.endswith("/graphql") or not request.post_data:
            return
        body = orjson.loads(request.post_data)
        variables = body.get("variables") or {}
        if "rows" in variables and not body["extensions"]["persistedQuery"].get("miss"):
            found.append({"name": body["operationName"], **variables})

    page.on("request", note)
    yield found
    page.remove_listener("request", note)


MIDDLE = "document.elementFromPoint(640, 500)?.closest('tr')?.ariaRowIndex"
"""Which row is in the middle of the window, once it is drawn."""


def rows(page: Page) -> Locator:
    return page.locator("tbody tr[data-index]")


def titles(page: Page) -> list[str]:
    found: list[str] = page.locator("thead th[abbr]").evaluate_all(
        "all => all.map(one => one.abbr)"
    )
    return found


def shown(page: Page, number: int) -> None:
    expect(page.get_by_text(f"已显示 {number:,} 条，共")).to_be_visible()


def scrolled_to_the_end(page: Page) -> None:
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")


def test_a_library_is_scrolled_through_and_come_back_to(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        with asked(page) as questions:
            page.get_by_role("link", name="科技成果", exact=True).first.click()
            shown(page, 30)
            expect(page.get_by_text("全部10,000")).to_be_visible()
        assert [(q["name"], q["rows"], q["begins"]) for q in questions] == [
            ("Achievements", 30, True)
        ]
        table = page.get_by_role("table", name="科技成果")
        expect(table).to_have_attribute("aria-rowcount", "10001")
        with asked(page) as questions:
            for number in (130, 230, 330):
                scrolled_to_the_end(page)
                shown(page, number)
                assert rows(page).count() <= MOST_ROWS
        assert [(q["name"], q["rows"], q["begins"]) for q in questions] == [
            ("Achievements", 100, False)
        ] * 3
        # A keyboard has a button for it.
        button = page.get_by_role("button", name="继续加载")
        button.focus()
        page.keyboard.press("Enter")
        shown(page, 430)
        page.evaluate("window.scrollTo(0, 9000)")
        # A step is remembered once the scrolling has come to rest.
        expect(rows(page).first).not_to_have_attribute("aria-rowindex", "2")
        middle = page.wait_for_function(MIDDLE).json_value()
        link = page.locator(f'tr[aria-rowindex="{middle}"] a').first
        before = (link.inner_text(), page.evaluate("window.scrollY"))
        link.click()
        expect(page.get_by_role("heading", name=before[0], level=1)).to_be_visible()
        with asked(page) as questions:
            page.go_back()
            expect(link).to_be_visible()
            shown(page, 430)
        assert link.inner_text() == before[0]
        assert abs(page.evaluate("window.scrollY") - before[1]) < 200
        assert [q["name"] for q in questions] == []


def test_columns_widths_and_density_are_kept_and_exported(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.goto("/achievements")
        shown(page, 30)
        usual = ["成果名称", "类型", "阶段", "产业", "首报单位", "TRL", "登记日期"]
        assert titles(page) == usual
        press(page, "显示设置")
        page.get_by_role("checkbox", name="产业").uncheck()
        page.get_by_role("button", name="前移：TRL").click()
        page.get_by_role("checkbox", name="紧凑行距").check()
        expect(page.get_by_role("checkbox", name="成果名称")).to_be_disabled()
        page.keyboard.press("Escape")
        arranged = ["成果名称", "类型", "阶段", "TRL", "首报单位", "登记日期"]
        assert titles(page) == arranged
        edge = page.get_by_role("separator", name="调整列宽：类型")
        expect(edge).to_have_attribute("aria-valuenow", "112")
        edge.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        expect(edge).to_have_attribute("aria-valuenow", "144")
        box = page.get_by_role("separator", name="调整列宽：首报单位").bounding_box()
        assert box is not None
        page.mouse.move(box["x"] + 12, box["y"] + 12)
        page.mouse.down()
        page.mouse.move(box["x"] + 52, box["y"] + 12)
        page.mouse.up()
        expect(page.get_by_role("separator", name="调整列宽：首报单位")).to_have_attribute(
            "aria-valuenow", "220"
        )
        page.reload()
        shown(page, 30)
        assert titles(page) == arranged
        expect(edge).to_have_attribute("aria-valuenow", "144")
        expect(page.get_by_role("table")).to_have_attribute("data-density", "COMPACT")
        press(page, "导出")
        with page.expect_download() as saving:
            page.get_by_role("button", name="CSV（UTF-8）").click()
        head = saving.value.path().read_text(encoding="utf-8-sig").splitlines()[0]
        assert head.replace('"', "").split(",") == arranged
        press(page, "显示设置")
        press(page, "恢复默认")
        assert titles(page) == usual


def test_views_follow_their_owner(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.goto("/achievements?stage=IN_SERVICE")
        shown(page, ENTRIES)
        press(page, "显示设置")
        page.get_by_role("checkbox", name="TRL").uncheck()
        page.keyboard.press("Escape")
        save(page, "服务中的成果")
        # It takes its place beside the button, which moves.
        expect(page.get_by_role("button", name="服务中的成果", exact=True)).to_be_visible()
        save(page, "服务中的成果", refusal="此列表已有同名的视图，请换一个名称。")
        view = page.get_by_role("button", name="服务中的成果", exact=True)
        expect(view).to_have_attribute("aria-pressed", "true")
    with working(site.browser, site.way, "staff") as page:
        page.goto("/achievements")
        shown(page, 30)
        assert "TRL" in titles(page)
        view = page.get_by_role("button", name="服务中的成果", exact=True)
        expect(view).to_have_attribute("aria-pressed", "false")
        view.click()
        shown(page, ENTRIES)
        assert page.url.endswith("/achievements?stage=IN_SERVICE")
        assert "TRL" not in titles(page)
        expect(view).to_have_attribute("aria-pressed", "true")
        page.get_by_role("button", name="管理视图：服务中的成果").click()
        press(page, "重命名")
        page.get_by_label("视图名称").fill("在服务")
        press(page.get_by_role("dialog"), "保存")
        expect(page.get_by_role("button", name="在服务", exact=True)).to_be_visible()
        page.get_by_role("button", name="管理视图：在服务").click()
        press(page, "删除")
        press(page.get_by_role("dialog"), "确认删除")
        expect(page.get_by_role("list", name="保存的视图")).to_have_count(0)
        assert site.way.cast.value("SELECT count(*) FROM saved_view") == 0


def save(page: Page, name: str, refusal: str | None = None) -> None:
    press(page, "保存视图")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("视图名称").fill(name)
    press(dialog, "保存")
    if refusal:
        expect(errors_beside(page, "视图名称")).to_have_text(refusal)
        press(dialog, "取消")
        press(page.get_by_role("dialog", name="放弃已填写的内容？"), "放弃")
    expect(dialog).to_be_hidden()


def test_whom_entries_are_handed_over_to_is_chosen_by_the_keyboard(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.goto("/entries")
        shown(page, ENTRIES)
        page.get_by_role("checkbox", name="选择已显示的全部行").check()
        bar = page.get_by_role("region", name="批量操作")
        opens = bar.get_by_role("button", name=re.compile(r"^移\s*交$"))
        opens.focus()
        page.keyboard.press("Enter")
        dialog = page.get_by_role("dialog")
        person = dialog.get_by_role("combobox", name="新责任人")
        expect(person).to_be_focused()
        expect(page.get_by_title(re.compile("^owner"))).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_title(re.compile("^owner"))).to_be_hidden()
        expect(dialog).to_be_visible()
        page.keyboard.type("own")
        expect(page.get_by_title(re.compile("^liaison"))).to_have_count(0)
        expect(page.get_by_title(re.compile("^owner"))).to_be_visible()
        page.keyboard.press("Enter")
        expect(dialog.get_by_label("移交理由")).to_be_focused()
        expect(dialog).to_have_count(1)
        page.keyboard.press("Escape")
        press(page.get_by_role("dialog", name="放弃已填写的内容？"), "放弃")
        expect(dialog).to_have_count(0)
        expect(opens).to_be_focused()


def test_twenty_entries_are_handed_over_in_four_clicks(site: Site) -> None:
    cast = site.way.cast
    with working(site.browser, site.way, "staff") as page:
        page.goto("/entries")
        shown(page, ENTRIES)
        clicks = Clicks()
        clicks.on(page.get_by_role("checkbox", name="选择已显示的全部行"))
        expect(page.get_by_text(f"已选 {ENTRIES} 条")).to_be_visible()
        # Somebody else is faster with one of them.
        cast.execute(
            "UPDATE service_entry SET version = 2 WHERE id = (SELECT min(id) FROM service_entry)"
        )
        bar = page.get_by_role("region", name="批量操作")
        clicks.on(bar.get_by_role("button", name=re.compile(r"^移\s*交$")))
        clicks.on(page.get_by_title(re.compile("^owner")))
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_label("移交理由")).to_be_focused()
        page.keyboard.type("分工调整。")
        clicks.on(dialog.get_by_role("button", name="确认移交"))
        expect(dialog.get_by_text("完成 19 条，未通过 1 条，剩余 0 条。")).to_be_visible()
        assert clicks.made == 4
        [refused] = dialog.get_by_role("list", name="未通过的记录").get_by_role("listitem").all()
        expect(refused.get_by_role("link")).to_have_attribute("href", re.compile("^/entries/"))
        expect(refused).to_contain_text("这条记录已被他人修改")
        press(dialog, "完成")
        expect(page.get_by_text("已选 1 条")).to_be_visible()
    owned = """SELECT count(*) FROM service_entry e JOIN account a ON a.id = e.accountable_id
      WHERE a.sign_in_name = 'owner'"""
    assert cast.value(owned) == 19
    assert cast.value("SELECT count(*) FROM handover") == 19


def test_all_that_match_are_returned_for_repair(site: Site) -> None:
    """Also those that were never scrolled to; it is stopped on the way, and goes on."""
    cast = site.way.cast
    some = "title LIKE '成果第 9_' OR title LIKE '成果第 9__'"
    cast.execute(f"UPDATE achievement SET kind = 'PLATFORM' WHERE {some}")
    with working(site.browser, site.way, "staff") as page:
        page.goto("/achievements?kind=PLATFORM&stage=SUBMITTED")
        shown(page, 30)
        page.get_by_role("checkbox", name="选择已显示的全部行").check()
        press(page, "选择全部 110 条符合条件的")
        expect(page.get_by_text("已选 110 条")).to_be_visible()
        page.get_by_role("button", name="退回修改").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("退回理由").fill("请补充材料。")
        press(dialog, "确认退回")
        press(dialog, "停止")
        going_on = dialog.get_by_role("button", name="继续处理其余")
        expect(going_on).to_be_visible()
        returned = "SELECT count(*) FROM achievement WHERE stage = 'RETURNED'"
        first = cast.value(returned)
        assert 0 < first < 110
        going_on.click()
        expect(dialog.get_by_text("完成 110 条，未通过 0 条，剩余 0 条。")).to_be_visible()
        press(dialog, "完成")
        expect(page.get_by_text("没有符合条件的成果。")).to_be_visible()
        assert cast.value(returned) == 110
        # Some others begin a new batch.
        page.goto("/achievements?stage=SUBMITTED")
        page.get_by_role("checkbox", name=re.compile("^选择此行")).first.check()
        press(page, "纳入新批次")
        expect(page.get_by_text("已选 1 项")).to_be_visible()


class Lost:
    """Writes of one name are done; the answer to the first of them never comes."""

    def __init__(self, name: str) -> None:
        self.name, self.lost = name, False

    def __call__(self, route: Route) -> None:
        if self.lost or f'"{self.name}"' not in (route.request.post_data or ""):
            return route.fallback()
        answer = route.fetch()
        if "userErrors" not in answer.text():
            # The server did not know the document yet.
            return route.fulfill(response=answer)
        self.lost = True
        return route.abort()


def test_a_lost_answer_of_many_is_asked_for_again(site: Site) -> None:
    """What was done already is not refused for having been done."""
    cast = site.way.cast
    cast.execute("UPDATE achievement SET kind = 'ENTERPRISE' WHERE title LIKE '成果第 8_'")
    with working(site.browser, site.way, "staff", noted="net::ERR_FAILED") as page:
        page.goto("/achievements?kind=ENTERPRISE&stage=SUBMITTED")
        shown(page, 10)
        page.get_by_role("checkbox", name="选择已显示的全部行").check()
        page.get_by_role("button", name="退回修改").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("退回理由").fill("请补充材料。")
        page.route("**/graphql", Lost("AchievementReturn"))
        press(dialog, "确认退回")
        dialog.get_by_role("button", name="继续处理其余").click()
        expect(dialog.get_by_text("完成 10 条，未通过 0 条，剩余 0 条。")).to_be_visible()


def test_what_was_typed_is_not_dropped_unasked(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.goto("/entries")
        shown(page, ENTRIES)
        opener = page.get_by_role("button", name=re.compile("^移交：")).first
        opener.press("Enter")
        dialog = page.get_by_role("dialog", name="移交责任人")
        reason = dialog.get_by_label("移交理由")
        reason.fill("写了许久的理由。")
        asked_first = page.get_by_role("dialog", name="放弃已填写的内容？")
        page.keyboard.press("Escape")
        expect(asked_first.get_by_role("button", name="继续填写")).to_be_focused()
        page.keyboard.press("Enter")
        expect(asked_first).to_be_hidden()
        expect(reason).to_have_value("写了许久的理由。")
        expect(reason).to_be_focused()
        page.keyboard.press("Escape")
        expect(asked_first.get_by_role("button", name="继续填写")).to_be_focused()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        expect(dialog).to_be_hidden()
        expect(opener).to_be_focused()
        # Where nothing was typed nothing is asked.
        opener.press("Enter")
        expect(reason).to_have_value("")
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()


def test_what_may_not_enter_a_batch_is_left_out(site: Site) -> None:
    cast = site.way.cast
    cast.execute("UPDATE achievement SET kind = 'ENTERPRISE' WHERE title LIKE '成果第 6_'")
    cast.execute(
        "UPDATE achievement SET stage = 'RETURNED' WHERE title IN ('成果第 61', '成果第 62')"
    )
    with working(site.browser, site.way, "staff") as page:
        page.goto("/achievements?kind=ENTERPRISE")
        page.get_by_role("checkbox", name="选择此行：成果第 61", exact=True).check()
        page.get_by_role("checkbox", name="选择此行：成果第 62", exact=True).check()
        page.get_by_role("checkbox", name="选择此行：成果第 63", exact=True).check()
        press(page, "纳入新批次")
        expect(page.get_by_text("已选 1 项")).to_be_visible()
        expect(page.get_by_text("2 项不在已登记待评价状态，已略去。")).to_be_visible()


def test_twenty_items_are_assigned_in_four_clicks(site: Site) -> None:
    way = site.way
    document = """{ achievements(first: 20, filter: {stage: {eq: SUBMITTED}}) { nodes { id } } }"""
    chosen = [n["id"] for n in way.cast.ask("staff", document)["achievements"]["nodes"]]
    given = {"title": "批量指派", "achievements": chosen}
    batch = done(way, "staff", "evaluationBatchCreate", given, "evaluationBatch { id }")
    with working(site.browser, way, "staff") as page:
        page.goto(f"/batches/{batch['evaluationBatch']['id']}")
        clicks = Clicks()
        clicks.on(page.get_by_role("button", name="指派评价专家"))
        dialog = page.get_by_role("dialog")
        clicks.on(dialog.get_by_label("评价专家"))
        clicks.on(page.get_by_title(re.compile("^evaluator1")))
        clicks.on(dialog.get_by_role("button", name="确认指派"))
        expect(dialog).to_be_hidden()
        assert clicks.made == 4
    assert way.cast.value("SELECT count(*) FROM evaluation_assignment") == 20


def test_rows_are_cards_on_a_phone(site: Site) -> None:
    with working(site.browser, site.way, "staff") as page:
        page.set_viewport_size({"width": 360, "height": 800})
        for path in ("/achievements", "/entries", "/demands", "/accounts", "/audit"):
            page.goto(path)
            expect(page.locator("main h1")).to_be_visible()
            expect(page.locator("main [aria-busy=true]")).to_have_count(0)
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide == 360, path
        page.goto("/achievements")
        shown(page, 30)
        scrolled_to_the_end(page)
        shown(page, 130)
        assert rows(page).count() <= MOST_ROWS
        press(page, "显示设置")
        expect(page.get_by_role("checkbox", name="成果名称")).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_what_was_written_shows_when_one_comes_back(site: Site) -> None:
    """A list that was scrolled is asked for anew, as one that was not: the record has left it."""
    with working(site.browser, site.way, "staff") as page:
        page.goto("/achievements?stage=SUBMITTED")
        shown(page, 30)
        scrolled_to_the_end(page)
        shown(page, 130)
        page.evaluate("window.scrollTo(0, 0)")
        link = page.get_by_role("link", name=re.compile("^成果第")).first
        title = link.inner_text()
        before = counted(page)
        link.click()
        expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()
        press(page, "退回修改")
        dialog = page.get_by_role("dialog")
        dialog.get_by_role("textbox").fill("请补充检测报告。")
        press(dialog, "确认退回")
        expect(dialog).to_be_hidden()
        with asked(page) as questions:
            page.go_back()
            shown(page, 130)
            expect(page.get_by_role("link", name=title, exact=True)).to_have_count(0)
        assert counted(page) == before - 1
        assert [(q["rows"], q["begins"]) for q in questions] == [(30, True), (100, False)]


def counted(page: Page) -> int:
    """How many records the list has, as it says at its end."""
    said = re.search(
        r"共 ([\d,]+) 条", page.get_by_text(re.compile("已显示 .* 条，共")).inner_text()
    )
    assert said
    return int(said.group(1).replace(",", ""))
