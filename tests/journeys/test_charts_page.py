"""The boards' charts and the wall screen in a real browser: marks that open, files, figures."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Locator, Page, Request, Response, expect

from tests.databases import Databases
from tests.files.samples import PDF
from tests.journeys.cities import DONGGUAN
from tests.journeys.clicks import Clicks
from tests.journeys.test_boards_page import indicator, real_demand
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import LETTER, NEED, chromium, done, working

HOSTILE = "=HYPERLINK(1),大学"
"""What a spreadsheet would run, with a comma in it."""
PEOPLE = {
    "staff": ("CENTER_STAFF", "东莞市科技成果转化服务中心"),
    "liaison": ("LIAISON", DONGGUAN.town),
    "stranger": ("LIAISON", HOSTILE),
    "lead": ("LEAD_SUPERVISOR", "东莞市科学技术局"),
    "leader": ("LEADER", None),
}
PLAN = DONGGUAN.plan
YEAR = PLAN.year_of(datetime.now(UTC))
LANDED = "主轴热误差补偿装置"
OWN_SCRIPTS = 190_000
"""Bytes of the boards' own JavaScript, gzipped."""
MARKED = 8
"""Marks that have records, at least."""
MOST_CLICKS = 3
"""From a number to a piece of evidence."""


@contextmanager
def city(server: Databases, name: str) -> Iterator[tuple[Journey, Browser]]:
    """A city with a real demand, an achievement that landed, and one of a strangely named place."""
    with journey(server, DONGGUAN, f"{name}_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        given = {"name": HOSTILE, "kind": "UNIVERSITY"}
        done(way, "admin", "organizationCreate", given, "organization { id }")
        for person, (role, organization) in PEOPLE.items():
            way.hire(person, role, organization)
        real_demand(way)
        registered(way, "stranger", "他处成果")
        landed(way)
        yield way, browser


def registered(way: Journey, person: str, title: str) -> Any:
    """An achievement of the person's organization, submitted."""
    given = {**way.registration(), "title": title, "summary": "面向本市制造业。"}
    shown = "achievement { id version }"
    draft = done(way, person, "achievementRegister", given, shown)["achievement"]
    return done(way, person, "achievementSubmit", draft, shown)["achievement"]


def landed(way: Journey) -> None:
    """An achievement of the town whose landing is verified."""
    shown = "landing { id version }"
    given = {
        "achievement": registered(way, "liaison", LANDED)["id"],
        "clause": way.city.clause,
        "facts": list(way.city.facts),
        "evidence": [way.city.proof],
    }
    landing = done(way, "liaison", "landingClaim", given, shown)["landing"]
    landing = done(way, "liaison", "landingSubmit", landing, shown)["landing"]
    done(way, "lead", "landingVerify", landing, shown)


def test_the_charts(server: Databases) -> None:
    with city(server, "page_charts") as (way, browser):
        with working(browser, way, "lead") as page:
            number_to_evidence(page)
            marks_open(page)
            every_mark_has_its_records(page)
            files_hold_the_charts(page)
            ranked(page)
            tree(page)
            printed(page)
            asks_little(page)
        with working(browser, way, "leader", "ERR_FAILED") as page:
            leads_the_leader(page)
            fits_a_phone(page)


def board(page: Page) -> None:
    page.goto(f"/kpi?year={YEAR}")
    expect(page.get_by_role("region", name="转化漏斗")).to_be_visible()


def number_to_evidence(page: Page) -> None:
    """A number, its records, the file that proves one of them."""
    board(page)
    clicks = Clicks()
    name = indicator("KPI-1")
    clicks.on(page.get_by_role("link", name=f"{name}：查看明细"))
    with page.expect_download() as download:
        clicks.on(page.get_by_role("row", name=NEED).get_by_role("link", name=LETTER, exact=True))
    assert download.value.path().read_bytes() == PDF
    assert clicks.made <= MOST_CLICKS


def mark(page: Page, chart: str, name: str) -> Locator:
    """The row of a chart: anywhere on it is the link."""
    return page.get_by_role("region", name=chart).get_by_role("row", name=name)


def marks_open(page: Page) -> None:
    """One click on a mark, on its bar and not on its name, shows its records."""
    clause = PLAN.clause(DONGGUAN.clause)
    assert clause
    for chart, name, records in (
        ("落地条款", clause.text.zh, {LANDED}),
        ("转化漏斗", "已登记", {LANDED, "他处成果"}),
        ("转化漏斗", "已落地", {LANDED}),
        ("领先与落后", DONGGUAN.town, {LANDED, NEED}),
        ("构成", "高校", {"他处成果"}),
    ):
        board(page)
        # The link covers its row: what is hit is the link.
        mark(page, chart, name).locator("td[aria-hidden=true]").click(force=True)
        expect(page).not_to_have_url(re.compile(r"/kpi\?"))
        for record in records:
            expect(page.get_by_role("row", name=record)).to_be_visible()
        others = {LANDED, NEED, "他处成果"} - records
        for record in others:
            expect(page.get_by_role("row", name=record)).to_have_count(0)


MARKS = """(rows) => rows.map((row) => ({
  place: row.querySelector('a')?.getAttribute('href') ?? null,
  said: [...row.children].map((cell) => cell.textContent),
}))"""


def every_mark_has_its_records(page: Page) -> None:
    """Each bar of each chart, here and on the wall, leads to as many records as it says."""
    marks: set[tuple[str, int]] = set()
    for place, rows in (
        (f"/kpi?year={YEAR}&by=TOWN", "section table tbody tr"),
        (f"/kpi?year={YEAR}&by=INDUSTRY", "section table tbody tr"),
        ("/wall", "main li"),
    ):
        page.goto(place)
        expect(page.get_by_text("已落地")).to_be_visible()
        for found in page.locator(rows).evaluate_all(MARKS):
            # Shares are said with what they are of, `2/5`; on the wall by themselves.
            _, _, count, *notes = found["said"]
            of = [note.partition("/")[0] for note in notes if "/" in note]
            said = of[0] if of else count
            if not said.isdigit():
                assert found["place"], found
            elif int(said):
                assert found["place"], found
                marks.add((found["place"], int(said)))
    assert len(marks) >= MARKED
    for place, count in sorted(marks):
        page.goto(place)
        expect(page.get_by_text(re.compile(rf"^共 {count} 条"))).to_be_visible()


def leads_the_leader(page: Page) -> None:
    """From where a leader begins: the number, whose it is, and both as files to take along."""
    clicks = Clicks()
    name = indicator("KPI-1")
    card = page.get_by_role("listitem").filter(has_text=name)
    expect(card).to_contain_text("距年度目标还差")
    clicks.on(card.get_by_role("link", name=name))
    expect(page.get_by_text("计入的记录中有 3 条不在您的查看范围内")).to_be_visible()
    given_as_file(page, "导出 PDF", f"{name} {YEAR}", b"%PDF-")
    clicks.on(page.get_by_role("row", name=DONGGUAN.town).get_by_role("link"))
    expect(page.get_by_role("heading", name=DONGGUAN.town, level=1)).to_be_visible()
    assert clicks.made <= MOST_CLICKS
    given_as_file(page, "导出 PDF", f"{DONGGUAN.town} {YEAR}", b"%PDF-")
    for place, title in (
        (f"/kpi?year={YEAR}", f"指标看板 {YEAR}"),
        (f"/kpi/tree?year={YEAR}", f"指标树 {YEAR} 全市"),
        (f"/ledger?year={YEAR}", f"单位台账 {name} {YEAR}"),
        ("/wall", f"指标大屏 {YEAR}"),
    ):
        page.goto(place)
        given_as_file(page, "导出 PNG", title, b"\x89PNG")
    page.route("**/export/board", lambda route: route.abort())
    page.goto(f"/kpi?year={YEAR}")
    page.get_by_role("button", name="导出 PDF").click()
    expect(page.get_by_role("alert")).to_contain_text("没有导出成功，请检查网络后重试。")
    page.unroute("**/export/board")


def given_as_file(page: Page, button: str, title: str, start: bytes) -> None:
    """The board, made by the server."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    day = datetime.now(ZoneInfo("Asia/Shanghai")).date().isoformat()
    ending = button.split()[-1].lower()
    assert download.value.suggested_filename == f"{title} {day}.{ending}"
    assert download.value.path().read_bytes().startswith(start)


def saved(page: Page, chart: str) -> tuple[str, bytes]:
    """The name and content of a chart's file."""
    with page.expect_download() as download:
        page.get_by_role("button", name=f"下载数据：{chart}", exact=True).click()
    return download.value.suggested_filename, download.value.path().read_bytes()


def files_hold_the_charts(page: Page) -> None:
    """Exactly what is shown, with the mark of UTF-8; nothing that a spreadsheet would run."""
    clause = PLAN.clause(DONGGUAN.clause)
    assert clause
    day = datetime.now(ZoneInfo("Asia/Shanghai")).date().isoformat()
    first = indicator("KPI-1")
    page.goto(f"/kpi?year={YEAR}&by=ORGANIZATION")
    name, content = saved(page, f"{first}（按单位）")
    assert name == f"{first}（按单位）-{day}.csv"
    head, *rows = content.decode("utf-8-sig").split("\r\n")
    assert content.startswith(b"\xef\xbb\xbf")
    assert head == "单位,项"
    assert sorted(rows) == sorted(["", f"{DONGGUAN.town},2", f'"\'{HOSTILE}",1'])
    assert saved(page, "落地条款") == (
        f"落地条款-{day}.csv",
        f"\ufeff条款,内容,项\r\n{clause.code},{clause.text.zh},1\r\n".encode(),
    )
    name, content = saved(page, "转化漏斗")
    assert name == f"转化漏斗-{day}.csv"
    rows = content.decode("utf-8-sig").split("\r\n")
    assert rows[0] == "阶段,到达或越过,目前处于,停留天数（中位数）,停留次数"
    # Both were registered, one of them landed at once.
    assert rows[1:] == ["已登记,2,1,0,1", "评价中,1,0,,0", "服务中,1,0,,0", "已落地,1,1,,0", ""]
    name, content = saved(page, f"领先与落后-{first}")
    rows = content.decode("utf-8-sig").split("\r\n")
    assert rows[:2] == ["单位,计入目标,目标,完成率", f"{DONGGUAN.town},2,5,40.0%"]
    assert len(rows) == 1 + 10 + 1


def ranked(page: Page) -> None:
    """The whole ranking is one click away, and it says who is ahead."""
    board(page)
    page.get_by_role("link", name="个有目标的单位排名").click()
    rows = page.get_by_role("table").get_by_role("row")
    expect(rows.nth(1)).to_contain_text("40.0%")
    expect(rows.nth(1)).to_contain_text(DONGGUAN.town)
    expect(rows.nth(2)).to_contain_text("0.0%")


def tree(page: Page) -> None:
    """What the numbers are the sum of, of the city and of one organization."""
    page.goto(f"/kpi/tree?year={YEAR}")
    first = PLAN.indicator("KPI-1")
    assert first
    row = page.get_by_role("row", name=f"KPI-1 {first.name.zh}")
    targets = [PLAN.target("KPI-1", year) or 0 for year in PLAN.plan.years]
    cells = [str(PLAN.target("KPI-1", YEAR)), str(sum(targets)), "3 项"]
    expect(row.get_by_role("cell")).to_contain_text([first.name.zh, *cells, "%", ""])
    landed = page.get_by_role("row", name="KPI-2")
    expect(landed.get_by_role("cell").last).to_have_text("2")
    kinds = page.get_by_role("row", name=re.compile("^(项目类成果|企业需求)"))
    expect(kinds).to_have_count(3)
    kinds.filter(has_text="企业需求").get_by_role("link", name="1 项").click()
    expect(page.get_by_role("row", name=NEED)).to_be_visible()
    page.go_back()
    choice = page.get_by_label("单位", exact=True).last
    choice.fill(DONGGUAN.town)
    page.get_by_title(DONGGUAN.town, exact=True).last.click()
    expect(row.get_by_role("cell")).to_contain_text([first.name.zh, "5", "", "2 项", "40.0%", ""])
    expect(landed.get_by_role("cell")).to_contain_text(["KPI-2", "未下达", "", "1 项", "—", ""])
    row.get_by_role("link", name="2 项").click()
    expect(page.get_by_role("heading", name=DONGGUAN.town, level=1)).to_be_visible()


def printed(page: Page) -> None:
    """The board on paper, without what surrounds it."""
    board(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("region", name="转化漏斗")).to_be_visible()
    assert page.pdf(format="A4").startswith(b"%PDF-")
    page.emulate_media(media="screen")


def asks_little(page: Page) -> None:
    """Two questions a view, by hash; scripts of its own within their budget."""
    asked: list[str] = []
    scripts: dict[str, int] = {}

    def note(request: Request) -> None:
        if request.url.endswith("/graphql"):
            asked.append(request.post_data or "")

    def weigh(response: Response) -> None:
        if response.url.endswith(".js"):
            scripts[response.url] = len(gzip.compress(response.body()))

    page.goto("/me")
    page.wait_for_load_state("networkidle")
    page.on("request", note)
    page.on("response", weigh)
    page.goto("/me")
    page.wait_for_load_state("networkidle")
    usual = set(scripts)
    asked.clear()
    board(page)
    page.wait_for_load_state("networkidle")
    assert len(asked) <= 2, asked
    assert all('"sha256Hash"' in body and '"query"' not in body for body in asked)
    own = sum(size for url, size in scripts.items() if url not in usual)
    for place in (f"/ledger?year={YEAR}", f"/ledger?year={YEAR}&only=ranked"):
        page.goto(place)
        expect(page.get_by_role("table")).to_be_visible()
        page.wait_for_load_state("networkidle")
        asked.clear()
        page.reload()
        expect(page.get_by_role("table")).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert len(asked) <= 2, asked
    assert 0 < own <= OWN_SCRIPTS


def fits_a_phone(page: Page) -> None:
    for width in (1440, 360):
        page.set_viewport_size({"width": width, "height": 760})
        for place in (f"/kpi?year={YEAR}", "/wall"):
            page.goto(place)
            expect(page.get_by_text("已落地")).to_be_visible()
            wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(wider) <= 0, (width, place)
            assert page.get_by_text("落地条款").first.is_visible()
