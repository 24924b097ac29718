"""Registering in steps, and nothing that was typed is lost, whatever becomes of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.databases import Databases
from tests.files.samples import PDF
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import (
    TITLE,
    choose,
    chromium,
    complete,
    done,
    press,
    sign_in,
    step,
    working,
)
from tests.journeys.test_queue_dialogs_page import (
    NEWER,
    OVERTAKEN,
    STATE,
    Cut,
    given_back_and_mended,
)
from tests.journeys.test_searching_page import Site, fits
from tests.journeys.test_start_page import claimed
from tests.journeys.test_windows_page import KEPT

SUMMARY = "在线测温并补偿主轴热伸长，已在两台机床上试用。"
ON = re.compile(r"^继续上次未完成的填写（\d\d:\d\d）$")
HERE = re.compile(r"^已自动保存 \d\d:\d\d（本机）$")
THERE = re.compile(r"^已自动保存 \d\d:\d\d（草稿）$")
OFFLINE = "连接不上服务器，请检查网络后重试。"
BROKEN = "net::ERR_"
OTHER_TITLE = "低温锂电池电解液"
LACKING = 7
"""What a registration with no more than a draft needs lacks before it can be submitted."""


@pytest.fixture
def site(server: Databases) -> Iterator[Site]:
    name = f"page_forms_{server.worker}"
    with journey(server, DONGGUAN, name) as way, chromium() as browser:
        way.make_people()
        yield Site(browser, way)


def title(page: Page) -> None:
    page.get_by_label("成果名称", exact=True).fill(TITLE)


def begin(page: Page) -> None:
    """What a draft needs."""
    page.goto("/achievements/new")
    title(page)
    choose(page, "成果类型", "项目类")
    page.get_by_label("成果简介").fill(SUMMARY)


def count(way: Journey) -> int:
    return int(way.cast.value("SELECT count(*) FROM achievement"))


def test_a_registration_in_steps(site: Site) -> None:
    way = site.way
    with working(site.browser, way, "liaison") as page:
        page.goto("/achievements/new?step=check")
        submit_nothing(page)
        page.reload()
        press(page, "保存草稿")
        lead_to_what_is_missing(page)
        assert count(way) == 0
        title(page)
        choose(page, "成果类型", "项目类")
        # Of three, one is left, and the summary says so.
        expect(page.get_by_role("alert")).to_contain_text("有 1 处需要修改")
        page.get_by_label("成果简介").fill(SUMMARY)
        # It stays until the next step: what is about to be pressed does not move.
        expect(page.get_by_role("alert")).to_contain_text("已全部改正，请再试一次。")
        expect(page.get_by_role("alert").get_by_role("link")).to_have_count(0)
        expect(page).to_have_title("登记成果 · 转化")
        expect(page.get_by_text(HERE)).to_be_visible()
        press(page, "下一步")
        expect(page.get_by_role("alert")).to_have_count(0)
        expect(page.get_by_role("heading", name="第 2 步，共 4 步：团队与产权")).to_be_focused()
        expect(page.get_by_text(THERE)).to_be_visible()
        assert way.cast.value("SELECT stage || version FROM achievement") == "DRAFT1"
        submit_too_early(page)
        page.go_back()
        expect(page.get_by_role("heading", name=re.compile("：团队与产权$"))).to_be_visible()
        page.go_forward()
        fill_the_rest(page, way)
        press(page, "提交")
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        expect(page.get_by_text("已登记", exact=True).first).to_be_visible()
        assert way.cast.value("SELECT stage FROM achievement") == "SUBMITTED"
        assert count(way) == 1
        assert page.evaluate(KEPT) == []


def submit_nothing(page: Page) -> None:
    """What a draft needs and what a submission needs besides are said at once."""
    press(page, "提交")
    said = page.get_by_role("alert").get_by_role("link")
    expect(said).to_have_count(3 + LACKING)
    expect(said.first).to_have_text("请填写「成果名称」")
    expect(said.filter(has_text="提交前请填写「")).to_have_count(LACKING)
    beside = page.locator(".ant-form-item-explain-error")
    assert set(beside.all_text_contents()) == set(said.all_text_contents())


def lead_to_what_is_missing(page: Page) -> None:
    """What is said above is what stands beside the inputs, and leads to them in their step."""
    said = page.get_by_role("alert")
    expect(said).to_be_focused()
    expect(page).to_have_title("错误：登记成果 · 转化")
    labels = ("成果名称", "成果类型", "成果简介")
    expect(said.get_by_role("link")).to_have_text([f"请填写「{label}」" for label in labels])
    beside = page.locator(".ant-form-item-explain-error")
    expect(beside).to_have_text([f"请填写「{label}」" for label in labels])
    said.get_by_role("link", name="请填写「成果简介」").click()
    expect(page).to_have_url(re.compile("step=basics"))
    expect(page.get_by_label("成果简介")).to_be_focused()


def submit_too_early(page: Page) -> None:
    """The server says the same number that the page counted, each by its name."""
    step(page, "核对并提交")
    expect(page.get_by_text(f"提交前还须填写 {LACKING} 项")).to_be_visible()
    expect(page.get_by_role("list").get_by_role("button")).to_have_count(LACKING)
    press(page, "提交")
    said = page.get_by_role("alert").get_by_role("link")
    expect(said).to_have_count(LACKING)
    texts = set(said.all_text_contents())
    assert len(texts) == LACKING
    assert set(page.locator(".ant-form-item-explain-error").all_text_contents()) == texts


def fill_the_rest(page: Page, way: Journey) -> None:
    page.get_by_role("link", name="修改：基本情况").click()
    complete(page, way)
    step(page, "核对并提交")
    expect(page.get_by_text("必填内容已齐。")).to_be_visible()
    expect(page.get_by_role("navigation", name="填写步骤").get_by_text("已填好")).to_have_count(3)
    page.set_viewport_size({"width": 360, "height": 800})
    fits(page)
    page.set_viewport_size({"width": 1280, "height": 900})


SWITCHED = "The language was switched. Try again to be told in English what is wrong."
HAN = re.compile("[\u4e00-\u9fff]")


def test_what_is_wrong_is_said_in_the_language_now_chosen(site: Site) -> None:
    """The form's own words anew; the server's once it is asked again. What was typed stays."""
    with working(site.browser, site.way, "liaison") as page:
        page.goto("/achievements/new?step=check")
        press(page, "提交")
        said = page.get_by_role("alert").get_by_role("link")
        expect(said).to_have_count(3 + LACKING)
        page.get_by_role("button", name="English").click()
        own = [f'Fill in "{name}"' for name in ("Title", "Kind", "Summary")]
        expect(said).to_have_text(own)
        expect(page.get_by_role("alert")).to_contain_text(SWITCHED)
        expect(beside(page)).to_have_text(own)
        page.get_by_role("button", name="中文").click()
        begin(page)
        expect(page.get_by_text(HERE)).to_be_visible()
        step(page, "核对并提交")
        press(page, "提交")
        expect(said).to_have_count(LACKING)
        page.get_by_role("button", name="English").click()
        summary = page.get_by_role("alert")
        expect(summary).to_have_text(f"There is a problem{SWITCHED}")
        expect(beside(page)).to_have_count(0)
        press(page, "Submit")
        expect(said).to_have_count(LACKING)
        texts = said.all_text_contents()
        assert sorted(beside(page).all_text_contents()) == sorted(texts)
        assert [text for text in texts if HAN.search(text)] == []
        expect(page.get_by_label("Title", exact=True)).to_have_value(TITLE)
        expect(page.get_by_label("Summary")).to_have_value(SUMMARY)


def beside(page: Page) -> Locator:
    """What stands beside the inputs."""
    return page.locator(".ant-form-item-explain-error")


def test_what_was_left_is_offered_to_whoever_typed_it(site: Site) -> None:
    way = site.way
    with working(site.browser, way, "liaison", noted="status of 401") as page:
        page.goto("/achievements/new")
        title(page)
        expect(page.get_by_text(HERE)).to_be_visible()
        page.reload()
        expect(page.get_by_label("成果名称", exact=True)).to_have_value(TITLE)
        page.get_by_role("link", name="工作台").click()
        expect(page.get_by_role("heading", name="工作台", level=1)).to_be_visible()
        page.go_back()
        expect(page.get_by_label("成果名称", exact=True)).to_have_value(TITLE)
        other = in_another_tab(page)
        nobody_else_sees_it(other, way)
        other.goto("/achievements/new")
        other.get_by_role("button", name=f"放弃：{TITLE}").click()
        press(other.get_by_role("dialog"), "放弃")
        expect(other.get_by_label("成果名称", exact=True)).to_have_value("")
        assert other.evaluate(KEPT) == []
        # What is typed from here on is the form's own: it stays in it.
        other.get_by_label("成果名称", exact=True).press_sequentially("又一项")
        expect(other.get_by_label("成果名称", exact=True)).to_have_value("又一项")
        assert count(way) == 0


def in_another_tab(page: Page) -> Page:
    """The tab is closed; the form and the list offer what was left."""
    other = page.context.new_page()
    page.close()
    other.goto("/achievements/new")
    other.get_by_role("button", name=ON).click()
    expect(other.get_by_label("成果名称", exact=True)).to_have_value(TITLE)
    other.goto("/achievements")
    other.get_by_role("link", name=ON).click()
    expect(other.get_by_label("成果名称", exact=True)).to_have_value(TITLE)
    return other


def nobody_else_sees_it(page: Page, way: Journey) -> None:
    """The session ends, and another person signs in over the form; then the first one again."""
    choose(page, "成果类型", "项目类")
    page.get_by_label("成果简介").fill(SUMMARY)
    page.context.clear_cookies()
    press(page, "保存草稿")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("登录名").fill("neighbour")
    dialog.get_by_label("密码").fill(way.passwords["neighbour"])
    dialog.get_by_label("密码").press("Enter")
    expect(page.get_by_role("button", name=re.compile("账号菜单.*neighbour"))).to_be_visible()
    expect(page.get_by_text(TITLE)).to_have_count(0)
    page.goto("/achievements/new")
    expect(page.get_by_label("成果名称", exact=True)).to_have_value("")
    expect(page.get_by_role("region", name="上次未完成的填写")).to_have_count(0)
    page.get_by_role("button", name="账号菜单").click()
    page.get_by_role("button", name="退出登录").click()
    sign_in(page, "liaison", way.passwords["liaison"])
    expect(page.get_by_role("button", name=re.compile("账号菜单.*liaison"))).to_be_visible()
    assert count(way) == 0


def test_a_write_that_is_not_answered_is_done_once(site: Site) -> None:
    way = site.way
    with working(site.browser, way, "liaison", noted=BROKEN) as page:
        begin(page)
        # The server writes it, and its answer is lost on the way.
        page.route("**/graphql", lose_the_answer)
        press(page, "保存草稿")
        expect(page.get_by_text(OFFLINE)).to_be_visible()
        assert count(way) == 1
        page.unroute("**/graphql", lose_the_answer)
        page.get_by_label("成果简介").fill(f"{SUMMARY}精度提高一倍。")
        # The page is loaded anew before it is tried again: it knows what it does not know.
        page.reload()
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        assert way.cast.value("SELECT summary FROM achievement") == f"{SUMMARY}精度提高一倍。"
        assert count(way) == 1
        without_a_server(page, way)
        assert count(way) == 1


def test_a_change_that_is_not_answered_is_sent_again_as_it_was(site: Site) -> None:
    """What was cleared is cleared again after a load, too: another input is refused by its key."""
    way = site.way
    given = {"kind": "PROJECT", "title": TITLE, "summary": SUMMARY, "secrecy": "PUBLIC"}
    shown = "achievement { id version }"
    draft = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
    with working(site.browser, way, "liaison", noted=BROKEN) as page:
        page.goto(f"/achievements/{draft['id']}/edit")
        page.get_by_label("成果简介").fill("我写的简介。")
        page.route("**/graphql", lose_the_answer)
        press(page, "保存草稿")
        expect(page.get_by_text(OFFLINE)).to_be_visible()
        page.unroute("**/graphql", lose_the_answer)
        page.reload()
        # There is a newer version: nobody knows yet that it is this write's own.
        press(page.get_by_role("dialog"), "按所选内容继续填写")
        with page.expect_request(lambda request: bool(request.headers.get("idempotency-key"))):
            press(page, "保存草稿")
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        assert way.cast.value("SELECT summary || version FROM achievement") == "我写的简介。2"
        assert way.cast.value("SELECT count(*) FROM done_write") == 1
        assert page.evaluate(KEPT) == []


def lose_the_answer(route: Route) -> None:
    if re.search('"Achievement(Register|Update)"', route.request.post_data or ""):
        route.fetch()
        route.abort()
    else:
        route.fallback()


def without_a_server(page: Page, way: Journey) -> None:
    """Changes while the connection is broken, and while the server is started again."""
    page.get_by_role("link", name=re.compile(r"^修\s*改$")).click()
    page.get_by_label("成果简介").fill("断网时写的简介。")
    page.context.set_offline(True)
    press(page, "下一步")
    expect(page.get_by_text(OFFLINE)).to_be_visible()
    expect(page.get_by_text("填写的内容都已保存在本机")).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_text(THERE)).to_be_visible()
    assert way.cast.value("SELECT summary FROM achievement") == "断网时写的简介。"
    page.get_by_label("完成人").fill("热误差课题组")
    way.cast.server.restart()
    press(page, "保存草稿")
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    assert way.cast.value("SELECT completers FROM achievement") == "热误差课题组"


def test_what_was_left_meets_what_others_saved(site: Site) -> None:
    way = site.way
    shown = "achievement { id version }"
    given = {"kind": "PROJECT", "title": TITLE, "summary": SUMMARY, "secrecy": "PUBLIC"}
    draft = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
    with working(site.browser, way, "liaison") as page:
        page.goto(f"/achievements/{draft['id']}/edit")
        page.get_by_label("成果简介").fill("我写的简介。")
        expect(page.get_by_text(HERE)).to_be_visible()
        page.goto("/achievements")
        done(way, "liaison", "achievementUpdate", {**draft, "summary": "别处写的简介。"}, shown)
        page.get_by_role("link", name=ON).click()
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_text("双方都改过", exact=True)).to_be_visible()
        dialog.get_by_role("radio", name="我写的简介。").check()
        press(dialog, "按所选内容继续填写")
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        assert way.cast.value("SELECT summary || version FROM achievement") == "我写的简介。3"
        assert page.evaluate(KEPT) == []


def test_old_facts_are_not_passed_over_on_a_record_s_page(site: Site) -> None:
    """A write that met a newer record does not make what is on show any newer."""
    way = site.way
    landing = claimed(way, TITLE)
    with working(site.browser, way, "department", noted="net::ERR_FAILED") as page:
        page.goto(f"/landings/{landing['id']}")
        press(page, "认定")
        dialog = page.get_by_role("dialog")
        given_back_and_mended(way, landing)
        with Cut(page, "Landing"):
            for _ in range(2):
                press(dialog, "确认认定")
                expect(dialog.get_by_text(OVERTAKEN)).to_be_visible()
                page.wait_for_load_state("networkidle")
                assert way.cast.value(STATE) == "SUBMITTED 5"
        press(dialog, "确认认定")
        expect(page.get_by_text(NEWER, exact=True)).to_be_visible()
        press(dialog, "确认认定")
        expect(dialog).to_be_hidden()
        assert way.cast.value(STATE) == "VERIFIED 6"


def test_a_file_that_never_came_is_not_there_after_a_reload(site: Site) -> None:
    """What was typed beside it is; the file itself has to be chosen again."""
    with working(site.browser, site.way, "liaison") as page:
        begin(page)
        step(page, "转化与阶段")
        press(page, "添加材料")
        page.get_by_label("材料名称", exact=True).fill("检测报告")
        page.route("**/files?*", lambda _: None)
        page.get_by_label("材料文件", exact=True).set_input_files(
            {"name": "报告.pdf", "mimeType": "application/pdf", "buffer": PDF}
        )
        expect(page.get_by_role("progressbar")).to_be_visible()
        page.reload()
        expect(page.get_by_label("材料名称", exact=True)).to_have_value("检测报告")
        expect(page.get_by_text("报告.pdf")).to_have_count(0)
        expect(page.get_by_label("材料文件", exact=True)).to_be_attached()
        assert page.evaluate(KEPT) != []


def test_what_is_typed_while_it_is_written_stays(site: Site) -> None:
    way = site.way
    more = f"{SUMMARY}又写了一句。"
    with working(site.browser, way, "liaison") as page:
        begin(page)
        held: list[Route] = []
        page.route("**/graphql", lambda route: hold(route, held))
        press(page, "保存草稿")
        expect(page.get_by_role("button", name="保存草稿")).to_have_class(re.compile("loading"))
        page.get_by_label("成果简介").fill(more)
        held[0].continue_()
        expect(page.get_by_text("保存期间又有新的填写")).to_be_visible()
        expect(page.get_by_text(HERE)).to_be_visible()
        expect(page.get_by_label("成果简介")).to_have_value(more)
        assert way.cast.value("SELECT summary FROM achievement") == SUMMARY
        press(page, "保存草稿")
        expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        assert way.cast.value("SELECT summary || version FROM achievement") == f"{more}2"
        assert page.evaluate(KEPT) == []


def hold(route: Route, held: list[Route]) -> None:
    if '"AchievementRegister"' in (route.request.post_data or ""):
        held.append(route)
    else:
        route.fallback()
