"""The start page by hand: the queue of each role, exactly, and what it leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.clicks import Clicks
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import TITLE, chromium, done, open_batch, score_by_request, working

WAITS, LATE = "待我处理", "已经逾期"
FRESH = re.compile("以来新增$")
OTHER = "石墨烯散热膜卷对卷制备"
DRAFT = "钙钛矿组件封装工艺"
BEHIND = "UPDATE service_entry SET admitted_at = admitted_at - interval '60 days'"


def queues(page: Page, panel: str | re.Pattern[str]) -> dict[str, list[str]]:
    """Of one panel: each queue's heading with its count, and the titles under it."""
    page.wait_for_load_state("networkidle")
    region = page.get_by_role("region", name=panel)
    expect(region).to_be_visible()
    found = {}
    for heading in region.get_by_role("heading", level=3).all():
        records = heading.locator("xpath=following-sibling::ul")
        titles = records.get_by_role("listitem").get_by_role("link").all_inner_texts()
        found[heading.inner_text()] = titles
    return found


def headed(page: Page, heading: str) -> Locator:
    """The heading of a queue with its count."""
    return page.get_by_role("heading", level=3).filter(has_text=re.compile(f"^{heading}$"))


def opens(page: Page, heading: str, address: str, count: int) -> None:
    """The heading leads in one click to the whole list, which has as many records."""
    headed(page, heading).get_by_role("link").click()
    expect(page.get_by_role("heading", name="工作台", level=1)).to_have_count(0)
    assert re.search(address, page.url), page.url
    expect(page.locator("main tbody tr")).to_have_count(count)
    page.go_back()
    expect(page.get_by_role("heading", name="工作台", level=1)).to_be_visible()


def fits(page: Page) -> None:
    """On a phone nothing stands beside the page."""
    page.set_viewport_size({"width": 360, "height": 780})
    expect(page.get_by_role("heading", name="工作台", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    page.set_viewport_size({"width": 1280, "height": 900})


@contextmanager
def at_work(browser: Browser, way: Journey, person: str) -> Iterator[Page]:
    """Somebody's start page, once it is there; a look at it asks twice."""
    asked: list[str] = []
    with working(browser, way, person) as page:
        expect(page.get_by_role("heading", level=2).first).to_be_visible()
        page.on("request", lambda sent: asked.append(sent.url) if "/graphql" in sent.url else None)
        page.reload()
        expect(page.get_by_role("heading", level=2).first).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert len(asked) == 2
        yield page


@pytest.fixture
def site(server: Databases) -> Iterator[tuple[Browser, Journey]]:
    """A city's people over a server of their own, and a browser."""
    name = f"page_start_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield browser, way


def evaluated(way: Journey) -> None:
    """An achievement that passed its evaluation."""
    way.found["good"] = way.submitted({"title": TITLE, "summary": "在线测温并补偿主轴热伸长。"})
    open_batch(way)
    for evaluator in way.evaluators:
        score_by_request(way, evaluator)
    shown = "evaluationBatch { id version }"
    document = "query ($id: ID!) { node(id: $id) { ... on EvaluationBatch { id version } } }"
    key = way.cast.ask("staff", document, id=way.found["batch"])["node"]
    done(way, "staff", "evaluationBatchClose", key, shown)


def claimed(way: Journey, title: str, **proof: str) -> dict[str, Any]:
    """A claim that waits for a supervisor; `proof` is what its piece of evidence says beside."""
    item = way.submitted({"title": title, "summary": "已在两台机床上试用。"})
    given = {
        "achievement": item,
        "clause": way.city.clause,
        "facts": list(way.city.facts),
        "evidence": [{**way.city.proof, **proof}],
    }
    shown = "landing { id version }"
    draft = done(way, "liaison", "landingClaim", given, shown)["landing"]
    landing: dict[str, Any] = done(way, "liaison", "landingSubmit", draft, shown)["landing"]
    return landing


def test_center_staff_admit_in_two_clicks(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    evaluated(way)
    way.submitted({"title": OTHER, "summary": "卷对卷连续制备。"})
    with at_work(browser, way, "staff") as page:
        assert queues(page, WAITS) == {"待入库的成果1": [TITLE]}
        assert queues(page, LATE) == {}
        expect(page.get_by_text("没有逾期的事项。")).to_be_visible()
        assert queues(page, FRESH) == {"新登记的成果2": [OTHER, TITLE]}
        opens(page, "待入库的成果1", "/batches/passed$", 1)
        opens(page, "新登记的成果2", r"/achievements\?since=\d{4}-\d\d-\d\d$", 2)
        fits(page)
        clicks = Clicks()
        clicks.on(page.get_by_role("button", name=f"入库：{TITLE}"))
        dialog = page.get_by_role("dialog")
        clicks.on(dialog.get_by_role("button", name="确认入库"))
        expect(dialog).to_be_hidden()
        assert clicks.made == 2
        expect(page.get_by_text("没有等待您处理的事项。", exact=False)).to_be_visible()
        entry = (
            "SELECT a.sign_in_name || ' ' || e.reason FROM service_entry e "
            "JOIN account a ON a.id = e.accountable_id"
        )
        assert way.cast.value(entry) == "staff 已通过常规入库评价（3有）。"
        # Who admitted it is now late with it, once it was not followed up.
        way.cast.execute(BEHIND)
        page.reload()
        assert queues(page, LATE) == {"逾期未跟进的服务条目1": [TITLE]}
        opens(page, "逾期未跟进的服务条目1", r"/entries\?view=overdue&accountable=\w+", 1)
        page.get_by_role("region", name=LATE).get_by_role("link", name=TITLE, exact=True).click()
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    with at_work(browser, way, "owner") as page:
        assert queues(page, LATE) == {}


def test_a_supervisor_verifies_in_two_clicks(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    claimed(way, TITLE)
    claimed(way, OTHER)
    with at_work(browser, way, "department") as page:
        assert queues(page, WAITS) == {"待认定的落地申报2": [TITLE, OTHER]}
        assert queues(page, FRESH) == {"新登记的成果2": [OTHER, TITLE]}
        opens(page, "待认定的落地申报2", r"/landings\?view=mine$", 2)
        fits(page)
        clicks = Clicks()
        clicks.on(page.get_by_role("button", name=f"认定：{TITLE}"))
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_text("符合落地标准", exact=True)).to_be_visible()
        expect(dialog.get_by_text(way.city.proof["title"], exact=True)).to_be_visible()
        clicks.on(dialog.get_by_role("button", name="确认认定"))
        expect(dialog).to_be_hidden()
        assert clicks.made == 2
        expect(headed(page, "待认定的落地申报1")).to_be_visible()
        assert queues(page, WAITS) == {"待认定的落地申报1": [OTHER]}
        assert queues(page, FRESH) == {"新登记的成果2": [OTHER, TITLE], "新认定的落地1": [TITLE]}
        verified = "SELECT count(*) FROM landing WHERE state = 'VERIFIED'"
        assert way.cast.value(verified) == 1
        assert way.cast.value("SELECT count(*) FROM landing WHERE decision_reason IS NOT NULL") == 0
    with at_work(browser, way, "lead") as page:
        assert queues(page, WAITS) == {"待认定的落地申报1": [OTHER]}


def test_a_liaison_is_shown_what_came_back(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    shown = "landing { id version }"
    landing = claimed(way, TITLE)
    done(way, "lead", "landingReturn", {**landing, "reason": "合同缺页"}, shown)
    draft = {**way.registration(), "title": DRAFT, "summary": "封装工艺。"}
    done(way, "liaison", "achievementRegister", draft, "achievement { id }")
    with at_work(browser, way, "liaison") as page:
        assert queues(page, WAITS) == {
            "被退回的落地申报1": [TITLE],
            "尚未提交的成果草稿1": [DRAFT],
        }
        expect(page.get_by_text("合同缺页")).to_be_visible()
        assert queues(page, LATE) == {}
        assert queues(page, FRESH) == {}
        opens(page, "被退回的落地申报1", r"/landings\?state=RETURNED&claimed=mine$", 1)
        opens(page, "尚未提交的成果草稿1", r"/achievements\?stage=DRAFT&own=yes$", 1)
        fits(page)
        page.get_by_role("main").get_by_role("link", name="登记成果").click()
        expect(page).to_have_url(re.compile("/achievements/new$"))
    with at_work(browser, way, "neighbour") as page:
        assert queues(page, WAITS) == {}
        expect(page.get_by_text("没有等待您处理的事项。", exact=False)).to_be_visible()
        fits(page)


def test_an_evaluator_is_shown_what_to_score(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    way.found["good"] = way.submitted({"title": TITLE, "summary": "在线测温并补偿主轴热伸长。"})
    open_batch(way)
    late = "UPDATE evaluation_batch SET deadline = current_date - 3"
    with at_work(browser, way, "evaluator1") as page:
        assert queues(page, WAITS) == {"待评审的成果1": [TITLE]}
        assert queues(page, LATE) == {}
        way.cast.execute(late)
        page.reload()
        assert queues(page, LATE) == {"已过截止日期的评审1": [TITLE]}
        opens(page, "待评审的成果1", r"/scoring\?view=open$", 1)
        opens(page, "已过截止日期的评审1", r"/scoring\?view=overdue$", 1)
        fits(page)
        score_by_request(way, "evaluator1")
        page.reload()
        assert queues(page, WAITS) == {}
        assert queues(page, LATE) == {}
    with at_work(browser, way, "staff") as page:
        assert queues(page, LATE) == {"已过截止日期的评价批次1": ["首批评价"]}
        opens(page, "已过截止日期的评价批次1", r"/batches\?view=overdue$", 1)


def test_the_others_are_told_what_is_theirs(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    people = way.cast.value("SELECT count(*) FROM account")
    defects = "{ liaisonDefects(first: 5) { totalCount nodes { name } } }"
    missing = way.cast.ask("admin", defects)["liaisonDefects"]
    with at_work(browser, way, "admin") as page:
        names = [node["name"] for node in missing["nodes"]]
        assert queues(page, WAITS) == {f"联络员缺口{missing['totalCount']}": names}
        fresh = queues(page, FRESH)
        assert list(fresh) == [f"新建立的账号{people}"]
        assert fresh[f"新建立的账号{people}"][0] == list(way.evaluators)[-1]
        opens(page, f"新建立的账号{people}", r"/accounts\?since=", people)
        fits(page)
    with at_work(browser, way, "auditor") as page:
        count = way.cast.value("SELECT count(*) FROM audit_entry")
        [heading] = queues(page, FRESH)
        assert heading == f"新的审计记录{count}"
        headed(page, heading).get_by_role("link").click()
        expect(page.get_by_role("heading", name="审计日志", level=1)).to_be_visible()
        page.go_back()
        fits(page)
    with at_work(browser, way, "leader") as page:
        expect(page.get_by_role("region", name=WAITS)).to_have_count(0)
        boards = page.get_by_role("list", name="指标进展").get_by_role("heading", level=3)
        expect(boards).to_have_count(2)
        fits(page)
        boards.first.get_by_role("link").click()
        expect(page).to_have_url(re.compile(r"/kpi/\d{4}/KPI-1$"))


def test_the_box_jumps_to_pages_and_actions(site: tuple[Browser, Journey]) -> None:
    browser, way = site
    with working(browser, way, "liaison") as page:
        for typed, heading in (
            ("登记成果", "登记成果"),
            ("pptj", "匹配推荐"),
            ("landings", "落地认定"),
        ):
            page.keyboard.press("Control+k")
            dialog = page.get_by_role("dialog", name="搜索", exact=True)
            expect(dialog.get_by_role("group", name="操作").get_by_role("option")).to_have_text(
                ["登记成果", "登记需求", "申报落地"]
            )
            expect(dialog.get_by_role("combobox")).to_be_focused()
            page.keyboard.type(typed)
            expect(dialog.get_by_role("option").first).to_contain_text(heading)
            page.keyboard.press("Enter")
            expect(dialog).to_have_count(0)
            expect(page.get_by_role("heading", name=heading, level=1)).to_be_visible()
