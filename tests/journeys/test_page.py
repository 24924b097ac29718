"""The loop by hand: its people work in a real browser, over a served process."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from playwright.sync_api import Browser, Locator, Page, Request, expect, sync_playwright
from tortoise.models import Model

from backend.core.declaring.searched import SEARCHED
from backend.schema import OPERATIONS
from backend.settings import MODELS, ROOT
from tests.browser import ARGUMENTS, executable
from tests.databases import Databases
from tests.files.samples import PDF, PNG
from tests.journeys.cities import DONGGUAN, EXPECTED_ON, FORMED_ON
from tests.journeys.test_loop import Journey, journey

TITLE = "高速主轴热误差在线补偿装置"
REASON = "材料齐全，属实。"
NEED = "高导热界面材料国产化"
FIRM = "莞研新材料有限公司"
LETTER = "技术合作需求书.pdf"


SLOWLY = 45_000
"""Milliseconds that a step may take on a busy machine."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser for the whole of a test."""
    expect.set_options(timeout=SLOWLY)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(), args=list(ARGUMENTS), timeout=60_000
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visiting(
    browser: Browser, origin: str, noted: str = "", *, backend: str = ""
) -> Iterator[Page]:
    """A visitor's page: it must not complain, nor ask anything of another origin.

    The browser itself notes what failed on the way; `noted` is of a failure that is to come.
    `backend` is the backend's origin, where that is another than the page's.
    """
    wrong: list[str] = []

    def note(request: Request) -> None:
        # The browser shows a PDF by an extension of its own.
        own = (
            f"{origin}/",
            f"{backend or origin}/",
            "data:",
            "blob:",
            "chrome:",
            "chrome-extension:",
        )
        if not request.url.startswith(own):
            wrong.append(f"leaves the origin: {request.url}")

    def complaint(text: str) -> None:
        if not (noted and noted in text):
            wrong.append(text)

    with browser.new_context(
        base_url=origin, locale="zh-CN", viewport={"width": 1280, "height": 900}
    ) as context:
        page = context.new_page()
        page.set_default_timeout(SLOWLY)
        page.on("request", note)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: complaint(said.text) if said.type == "error" else None)
        page.goto("/")
        yield page
    assert wrong == []


@contextmanager
def working(browser: Browser, way: Journey, person: str, noted: str = "") -> Iterator[Page]:
    """The page of somebody who signed in by the form."""
    with visiting(browser, way.cast.server.origin, noted) as page:
        sign_in(page, person, way.passwords[person])
        expect(page.get_by_role("button", name="账号菜单")).to_be_visible()
        # Where the work begins is opened by itself: until then a click elsewhere may be overtaken.
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        yield page


def sign_in(page: Page, name: str, password: str) -> None:
    page.get_by_label("登录名").fill(name)
    page.get_by_label("密码").fill(password)
    page.get_by_role("button", name=re.compile(r"^登\s*录$")).click()


def press(within: Page | Locator, name: str) -> None:
    """Press a button; Ant Design sets a space between two characters."""
    spaced = r"\s*".join(name)
    within.get_by_role("button", name=re.compile(f"^{spaced}$")).click()


def choose(page: Page, label: str, option: str) -> None:
    """Choose from a select."""
    page.get_by_label(label, exact=True).click()
    # Of what is open: another select has chosen, or once offered, the same.
    offered = page.locator(".ant-select-item-option").filter(visible=True)
    offered.and_(page.get_by_title(option, exact=True)).click()


def type_day(page: Page, label: str, day: str) -> None:
    field = page.get_by_label(label, exact=True)
    field.fill(day)
    field.press("Enter")


def confirm(page: Page, name: str, reason: str | None = None) -> None:
    """Answer the open dialog, once it has stopped growing away under the pointer."""
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    expect(page.locator(".ant-zoom-appear")).to_have_count(0)
    if reason:
        dialog.get_by_role("textbox").fill(reason)
    press(dialog, name)
    expect(dialog).to_be_hidden()


def errors_beside(page: Page, label: str) -> Locator:
    """What stands beside the input of that label."""
    item = page.locator(".ant-form-item", has=page.get_by_label(label, exact=True))
    return item.locator(".ant-form-item-explain-error")


def step(page: Page, name: str) -> None:
    """Open a step of a form."""
    steps = page.get_by_role("navigation", name="填写步骤")
    steps.get_by_role("link", name=re.compile(name)).click()
    expect(page.get_by_role("heading", level=2, name=re.compile(f"：{name}$"))).to_be_visible()


def draft(page: Page) -> None:
    """A draft with no more than a draft needs."""
    page.goto("/achievements/new")
    page.get_by_label("成果名称", exact=True).fill(TITLE)
    choose(page, "成果类型", "项目类")
    page.get_by_label("成果简介").fill("在线测温并补偿主轴热伸长，已在两台机床上试用。")
    choose(page, "成果密级", "公开")
    press(page, "保存草稿")
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()


def complete(page: Page, way: Journey) -> None:
    """What the draft still lacks to be submitted."""
    industry = next(i for i in way.city.plan.industries if i.code == way.city.industry)
    source = next(s for s in way.city.plan.sources if s.code == way.city.source)
    page.get_by_role("checkbox", name=re.compile("非涉密承诺")).check()
    step(page, "转化与阶段")
    choose(page, "所属产业", industry.name.zh)
    choose(page, "项目来源", source.name.zh)
    page.get_by_label("技术成熟度（TRL）").click()
    page.get_by_title(re.compile("^7 ")).last.click()
    type_day(page, "成果形成日期", FORMED_ON.isoformat())
    step(page, "团队与产权")
    page.get_by_label("联系人", exact=True).fill("值班人员")
    page.get_by_label("联系电话", exact=True).fill("0769-22330000")


def test_the_people_of_the_loop_work_through_the_page(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_loop_{server.worker}") as way, chromium() as browser:
        way.make_people()
        with working(browser, way, "liaison") as page:
            register(page, way)
        open_batch(way)
        by_hand, *others = way.evaluators
        with working(browser, way, by_hand) as page:
            score(page, way)
        for evaluator in others:
            score_by_request(way, evaluator)
        with working(browser, way, "staff") as page:
            close_and_admit(page, way)
        with working(browser, way, "liaison") as page:
            claim(page, way)
        with working(browser, way, "department") as page:
            verify(page, way)
        with working(browser, way, "lead") as page:
            read_board(page, way)
        with working(browser, way, "leader") as page:
            read_board_alone(page, way)


def register(page: Page, way: Journey) -> None:
    draft(page)
    page.get_by_role("link", name=re.compile(r"^修\s*改$")).click()
    complete(page, way)
    press(page, "保存草稿")
    press(page, "提交")
    confirm(page, "确认提交")
    expect(page.get_by_text("已登记", exact=True).first).to_be_visible()
    way.found["good"] = page.url.rsplit("/", 1)[1]
    assert way.cast.value("SELECT stage FROM achievement") == "SUBMITTED"


def done(way: Journey, person: str, name: str, given: dict[str, Any], shown: str) -> Any:
    """A write by request, which has to succeed."""
    found = way.cast.payload(person, name, given, shown)
    assert isinstance(found, dict), (name, found)
    assert found["userErrors"] == [], (name, found)
    return found


def open_batch(way: Journey) -> None:
    shown = "evaluationBatch { id version }"
    given: dict[str, Any] = {"title": "首批评价", "achievements": [way.found["good"]]}
    batch = done(way, "staff", "evaluationBatchCreate", given, shown)["evaluationBatch"]
    given = {
        "batch": batch["id"],
        "version": batch["version"],
        "evaluators": list(way.evaluators.values()),
    }
    batch = done(way, "staff", "evaluationAssign", given, shown)["evaluationBatch"]
    key = {"id": batch["id"], "version": batch["version"]}
    done(way, "staff", "evaluationBatchOpen", key, shown)
    way.found["batch"] = batch["id"]


def score(page: Page, way: Journey) -> None:
    page.goto("/scoring")
    page.get_by_role("link", name=TITLE).click()
    for criterion in ("科技含量", "经济效益", "转化效率"):
        page.get_by_label(criterion, exact=True).fill(str(way.city.score))
    type_day(page, "预计见效日期", EXPECTED_ON.isoformat())
    for have in ("有市场需求", "有创新价值", "有经济贡献"):
        page.get_by_role("radiogroup", name=have).get_by_label("是", exact=True).check()
        page.get_by_label(f"{have}：理由").fill("依据企业访谈。")
    press(page, "提交评分")
    expect(page.get_by_role("heading", name="我的评分")).to_be_visible()


def score_by_request(way: Journey, evaluator: str) -> None:
    document = "{ evaluationAssignments { nodes { id version } } }"
    [assignment] = way.cast.ask(evaluator, document)["evaluationAssignments"]["nodes"]
    judged = {"holds": True, "reason": "依据企业访谈。"}
    given = {
        "assignment": assignment["id"],
        "version": assignment["version"],
        **dict.fromkeys(("technology", "economicBenefit", "conversionEfficiency"), way.city.score),
        **dict.fromkeys(("marketDemand", "innovationValue", "economicContribution"), judged),
        "expectedOn": EXPECTED_ON.isoformat(),
    }
    done(way, evaluator, "evaluationScore", given, "evaluationAssignment { id }")


def close_and_admit(page: Page, way: Journey) -> None:
    page.goto(f"/batches/{way.found['batch']}")
    press(page, "结束评审")
    confirm(page, "确认结束")
    press(page, "纳入服务库")
    page.get_by_role("dialog").get_by_label("责任人").click()
    page.get_by_title(re.compile("^owner")).last.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("理由").fill("通过「3有」评价。")
    press(dialog, "确认入库")
    expect(page.get_by_role("link", name="查看服务库条目")).to_be_visible()


def claim(page: Page, way: Journey) -> None:
    """The verdict follows the typing: the contract is missing until it is there."""
    page.goto(f"/achievements/{way.found['good']}")
    page.get_by_role("link", name="申报落地").click()
    clause = next(c for c in way.city.plan.clauses if c.code == way.city.clause)
    page.get_by_role("radio", name=clause.text.zh).check()
    [fact] = way.city.facts
    kind = next(f for f in way.city.plan.fact_kinds if f.code == fact["kind"])
    choice = next(c for c in kind.choices if c.code == fact["value"])
    choose(page, kind.label.zh, choice.name.zh)
    type_day(page, f"{kind.label.zh}：发生日期", fact["on"])
    missing = page.get_by_role("list", name="还缺什么").get_by_role("listitem")
    expect(missing).to_have_count(1)
    expect(page.get_by_text("尚不符合", exact=True)).to_be_visible()
    proof = next(e for e in way.city.plan.evidence_kinds if e.code == way.city.proof["kind"])
    press(page, "添加证明材料")
    choose(page, "材料类型", proof.label.zh)
    page.get_by_label("材料名称", exact=True).fill(way.city.proof["title"])
    page.get_by_label("文号或编号", exact=True).fill(way.city.proof["number"])
    type_day(page, "材料日期", way.city.proof["date"])
    expect(page.get_by_text("符合落地标准", exact=True)).to_be_visible()
    expect(missing).to_have_count(0)
    press(page, "保存草稿")
    expect(page.get_by_role("button", name="提交认定")).to_be_visible()
    way.found["landing"] = page.url.rsplit("/", 1)[1]
    overtake(page, way)
    press(page, "提交认定")
    confirm(page, "确认提交")
    assert way.cast.value("SELECT state FROM landing") == "SUBMITTED"


def overtake(page: Page, way: Journey) -> None:
    """Somebody else saves first: their content, not the old one, comes into the form."""
    key = {"id": way.found["landing"]}
    page.goto(f"/landings/{way.found['landing']}/edit")
    title = page.get_by_label("材料名称", exact=True)
    title.fill("本页所填")
    document = "query ($id: ID!) { node(id: $id) { ... on Landing { version } } }"
    version = way.cast.ask("liaison", document, **key)["node"]["version"]
    changed = {**key, "version": version, "evidence": [{**way.city.proof, "title": "别处所填"}]}
    done(way, "liaison", "landingUpdate", changed, "landing { id }")
    press(page, "保存草稿")
    dialog = page.get_by_role("dialog")
    pieces = dialog.get_by_role("radiogroup", name="证明材料")
    expect(pieces.get_by_role("radio", name=re.compile("^我填写的.*本页所填"))).not_to_be_checked()
    pieces.get_by_role("radio", name="对方保存的").check()
    press(dialog, "按所选内容继续填写")
    expect(dialog).to_be_hidden()
    expect(title).to_have_value("别处所填")
    title.fill(way.city.proof["title"])
    press(page, "保存草稿")
    expect(page.get_by_role("button", name="提交认定")).to_be_visible()
    assert way.cast.value("SELECT title FROM landing_evidence") == way.city.proof["title"]


def verify(page: Page, way: Journey) -> None:
    page.goto(f"/landings/{way.found['landing']}")
    press(page, "认定")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox").fill(REASON)
    resubmit(way, {**way.city.proof, "number": "重报-2"})
    press(dialog, "确认认定")
    expect(dialog.get_by_text("页面已换成最新内容")).to_be_visible()
    expect(dialog.get_by_text(re.compile("· 退回申报$"))).to_be_visible()
    expect(page.get_by_text("重报-2")).to_be_visible()
    confirm(page, "确认认定")
    expect(page.get_by_text("计入落地数", exact=True)).to_be_visible()
    assert way.cast.value("SELECT state FROM landing") == "VERIFIED"


def resubmit(way: Journey, proof: dict[str, Any]) -> None:
    """The claim is returned, changed and submitted again while somebody looks at it."""
    shown = "landing { version }"
    key = {"id": way.found["landing"]}
    document = "query ($id: ID!) { node(id: $id) { ... on Landing { version } } }"
    version = way.cast.ask("liaison", document, **key)["node"]["version"]
    for person, name, given in (
        ("lead", "landingReturn", {"reason": "编号有误。"}),
        ("liaison", "landingUpdate", {"evidence": [proof]}),
        ("liaison", "landingSubmit", {}),
    ):
        said = {**key, "version": version, **given}
        version = done(way, person, name, said, shown)["landing"]["version"]


def read_board(page: Page, way: Journey) -> None:
    """The number of landings, opened to the record and its evidence."""
    year = way.city.plan.year_of(datetime.now(UTC))
    name = next(i for i in way.city.plan.indicators if i.code == way.city.landed).name.zh
    page.goto(f"/kpi?year={year}")
    expect(page.get_by_role("meter", name=f"{name}完成率")).to_be_visible()
    page.get_by_role("link", name=f"{name}：查看明细").click()
    expect(page.get_by_text(re.compile(r"^完成 1\D"))).to_be_visible()
    expect(page.get_by_text(way.city.proof["title"])).to_be_visible()
    page.get_by_role("link", name=TITLE).click()
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()


def read_board_alone(page: Page, way: Journey) -> None:
    """Who sees numbers only is told so; pages for others do not open to them as if empty."""
    name = next(i for i in way.city.plan.indicators if i.code == way.city.landed).name.zh
    page.goto(f"/kpi?year={way.city.plan.year_of(datetime.now(UTC))}")
    page.get_by_role("link", name=f"{name}：查看明细").click()
    expect(page.get_by_text("计入的记录中有 1 条不在您的查看范围内")).to_be_visible()
    for place in ("/audit", "/accounts", "/achievements/new", "/batches/new", "/kpi/x/KPI-1"):
        page.goto(place)
        expect(page.get_by_role("heading", name="没有找到", level=1)).to_be_visible()


def test_what_is_refused_stands_where_it_was_typed(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_refused_{server.worker}") as way, chromium() as browser:
        way.make_people()
        with visiting(browser, way.cast.server.origin) as page:
            sign_in(page, "liaison", "not the password")
            refusal = page.locator("form").get_by_text("登录名或密码不正确")
            expect(refusal).to_be_visible()
            expect(page.get_by_role("button", name="账号菜单")).to_have_count(0)
        with working(browser, way, "liaison") as page:
            draft(page)
            press(page, "提交")
            confirm(page, "确认提交")
            for label in ("所属产业", "项目来源", "技术成熟度（TRL）", "成果形成日期"):
                expect(errors_beside(page, label)).not_to_have_count(0)
            assert way.cast.value("SELECT stage FROM achievement") == "DRAFT"
        with working(browser, way, "staff") as page:
            page.goto("/batches/new")
            page.get_by_label("批次名称").fill("首批评价")
            press(page, "建立批次")
            expect(page.get_by_role("alert").get_by_text("请至少选择一项成果")).to_be_visible()


def test_what_was_typed_outlives_the_session(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_ended_{server.worker}") as way, chromium() as browser:
        way.make_people()
        with working(browser, way, "liaison") as page:
            page.goto("/achievements/new")
            page.get_by_label("成果名称", exact=True).fill(TITLE)
            choose(page, "成果类型", "项目类")
            page.get_by_label("成果简介").fill("写了许久的简介。")
            page.context.clear_cookies()
            press(page, "保存草稿")
            dialog = page.get_by_role("dialog")
            expect(dialog.get_by_label("登录名")).to_have_value("liaison")
            assert way.cast.value("SELECT count(*) FROM achievement") == 0
            dialog.get_by_label("密码").fill(way.passwords["liaison"])
            dialog.get_by_label("密码").press("Enter")
            expect(dialog).to_be_hidden()
            press(page, "保存草稿")
            expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
            assert way.cast.value("SELECT summary FROM achievement") == "写了许久的简介。"


def test_a_demand_becomes_real_by_its_letter(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_demand_{server.worker}") as way, chromium() as browser:
        way.make_people()
        shown = "organization { id }"
        done(way, "admin", "organizationCreate", {"name": FIRM, "kind": "ENTERPRISE"}, shown)
        with working(browser, way, "liaison", noted="status of 415") as page:
            register_demand(page, way)
            hand_in_letter(page, way)
        with working(browser, way, "staff") as page:
            confirm_demand(page, way)
            screen_and_admit(page, way)
        with working(browser, way, "liaison") as page:
            claim_cooperation(page, way)


def register_demand(page: Page, way: Journey) -> None:
    """What is missing is marked, and filled in."""
    page.get_by_role("link", name="企业需求").click()
    page.get_by_role("link", name="登记需求").click()
    page.get_by_label("需求名称", exact=True).fill(NEED)
    choose(page, "需求单位", FIRM)
    page.get_by_label("主要问题", exact=True).fill("现有界面材料导热系数不足，依赖进口。")
    press(page, "保存草稿")
    expect(page.get_by_role("heading", name=NEED, level=1)).to_be_visible()
    way.found["demand"] = page.url.rsplit("/", 1)[1]
    press(page, "提交")
    confirm(page, "确认提交")
    for label in ("所属产业", "项目来源", "期望技术成熟度（TRL）", "预期目标", "联系人"):
        expect(errors_beside(page, label)).not_to_have_count(0)
    assert way.cast.value("SELECT stage FROM demand") == "DRAFT"
    industry = next(i for i in way.city.plan.industries if i.code == way.city.industry)
    source = next(s for s in way.city.plan.sources if s.code == way.city.source)
    choose(page, "所属产业", industry.name.zh)
    choose(page, "项目来源", source.name.zh)
    step(page, "技术要求")
    choose(page, "期望技术成熟度（TRL）", "7 实际环境原型")
    page.get_by_label("技术关键", exact=True).fill("填料表面改性与取向控制")
    page.get_by_label("预期目标", exact=True).fill("导热系数不低于 12 W/(m·K)")
    step(page, "投入与联系")
    page.get_by_label("联系人", exact=True).fill("值班联络人")
    page.get_by_label("联系电话", exact=True).fill("0769-22220000")
    press(page, "保存草稿")
    press(page, "提交")
    confirm(page, "确认提交")
    expect(page.get_by_text("已登记", exact=True).first).to_be_visible()
    assert way.cast.value("SELECT stage FROM demand") == "SUBMITTED"


def hand_in_letter(page: Page, way: Journey) -> None:
    """A file that is not what it says is refused beside its field, and so is too small a budget."""
    press(page, "提交证明")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("技术合作预算（元）").fill("99999.99")
    letter = dialog.get_by_label("技术合作需求书", exact=True)
    letter.set_input_files({"name": LETTER, "mimeType": "application/pdf", "buffer": PNG})
    expect(dialog.get_by_role("alert").get_by_text("与文件名的后缀不符")).to_be_visible()
    expect(errors_beside(page, "技术合作需求书")).to_have_count(0)
    letter.set_input_files({"name": LETTER, "mimeType": "application/pdf", "buffer": PDF})
    expect(dialog.get_by_text(LETTER)).to_be_visible()
    expect(dialog.get_by_role("button", name=f"移除 {LETTER}")).to_be_visible()
    expect(dialog.get_by_role("progressbar")).to_have_count(0)
    press(dialog, "提交证明")
    expect(errors_beside(page, "技术合作预算（元）")).to_have_text(
        "不符合要求（现为 99,999.99 元）：企业技术合作预算不少于 10 万元"
    )
    dialog.get_by_label("技术合作预算（元）").fill("100000")
    press(dialog, "提交证明")
    expect(dialog).to_be_hidden()
    judged = page.get_by_role("region", name="真实性判断")
    expect(judged.get_by_text("待中心确认", exact=True)).to_be_visible()
    assert way.cast.value("SELECT proof FROM demand") == "WAITING"


def confirm_demand(page: Page, way: Journey) -> None:
    """The list says why it does not count yet; the letter is looked at before it does."""
    page.goto("/demands?real=no")
    expect(page.get_by_role("row", name=NEED)).to_contain_text("等待中心核对签字盖章")
    page.get_by_role("link", name=NEED).click()
    with page.expect_download() as download:
        page.get_by_role("link", name=LETTER, exact=True).click()
    assert download.value.suggested_filename == LETTER
    assert download.value.path().read_bytes() == PDF
    page.get_by_role("button", name=f"预览 {LETTER}").click()
    preview = page.get_by_role("dialog")
    expect(preview.locator("iframe")).to_have_attribute("src", re.compile("^blob:"))
    preview.get_by_role("button", name=re.compile("Close|关闭")).click()
    expect(preview).to_be_hidden()
    press(page, "确认真实")
    confirm(page, "确认签字盖章属实")
    judged = page.get_by_role("region", name="真实性判断")
    expect(judged.get_by_text("已确认真实", exact=True)).to_be_visible()
    page.get_by_text(re.compile(r"^共 \d+ 次修订$")).click()
    expect(page.locator("ins", has_text="已确认真实")).to_be_visible()
    expect(page.get_by_role("list", name="尚不计数的原因")).to_have_count(0)
    assert way.cast.value("SELECT proof FROM demand") == "CONFIRMED"


def screen_and_admit(page: Page, way: Journey) -> None:
    """EVAL-7: three judgements with their reasons, then an accountable person."""
    press(page, "筛选")
    dialog = page.get_by_role("dialog")
    for question in ("问题真实、清楚", "目标合理、可量化", "技术上可行"):
        dialog.get_by_role("radiogroup", name=question).get_by_label("是", exact=True).check()
        dialog.get_by_label(f"{question}：理由").fill("依据企业访谈。")
    press(dialog, "提交筛选")
    expect(dialog).to_be_hidden()
    press(page, "纳入服务库")
    dialog.get_by_label("责任人").click()
    page.get_by_title(re.compile("^owner")).last.click()
    dialog.get_by_label("理由").fill("通过需求筛选。")
    press(dialog, "确认入库")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("link", name="查看服务库条目")).to_be_visible()
    assert way.cast.value("SELECT stage FROM demand") == "IN_SERVICE"


def claim_cooperation(page: Page, way: Journey) -> None:
    """LAND-4: the contract is a file of the claim, and is shown beside the clause."""
    page.goto(f"/demands/{way.found['demand']}")
    page.get_by_role("link", name="申报合作落地").click()
    contract = next(e for e in way.city.plan.evidence_kinds if e.code == "COOPERATION_CONTRACT")
    press(page, "添加证明材料")
    choose(page, "材料类型", contract.label.zh)
    page.get_by_label("材料名称", exact=True).fill("技术合作合同")
    page.get_by_label("附件", exact=True).set_input_files(
        {"name": "合同.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    expect(page.get_by_role("button", name="移除 合同.pdf")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_count(0)
    press(page, "保存草稿")
    pieces = page.get_by_role("list", name="证明材料", exact=True)
    expect(pieces.get_by_role("link", name="合同.pdf")).to_be_visible()
    look = pieces.get_by_role("button", name="预览 合同.pdf")
    look.click()
    beside = page.get_by_role("region", name="合同.pdf")
    expect(beside.locator("iframe")).to_have_attribute("src", re.compile("^blob:"))
    press(beside, "收起")
    expect(look).to_be_focused()
    assert way.cast.value("SELECT count(*) FROM landing WHERE demand_id IS NOT NULL") == 1
    statement = "SELECT count(*) FROM landing_evidence WHERE file_id IS NOT NULL"
    assert way.cast.value(statement) == 1


def test_every_write_has_a_name_that_people_read_in_the_log() -> None:
    words = (ROOT / "frontend" / "src" / "audit" / "words.ts").read_text(encoding="utf-8")
    operations = {re.sub("[A-Z]", lambda m: f"_{m[0].lower()}", o.name) for o in OPERATIONS}
    assert {name for name in operations if f"\n  {name}: [" not in words} == set()
    tables = {
        member._meta.db_table
        for module in MODELS
        for member in vars(import_module(module)).values()
        if isinstance(member, type) and issubclass(member, Model) and member._meta.db_table
    } - {"aerich"}
    # What records are searched by follows them: nobody writes it.
    tables -= {searched.table for searched in SEARCHED.values()} | {"search_frequency"}
    # Nor which writes were done under which keys.
    tables -= {"done_write"}
    assert {name for name in tables if f"\n  {name}: [" not in words} == {"audit_entry"}
