"""Service and showcase by hand: in by a letter, followed up, published, taken down."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Page, expect

from tests.databases import Databases
from tests.files.samples import PDF
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import (
    LETTER,
    choose,
    chromium,
    confirm,
    done,
    errors_beside,
    press,
    type_day,
    visiting,
    working,
)

FIRM = "链主装备股份有限公司"
NEED = "高导热界面材料国产化"
TITLE = "高速主轴热误差在线补偿装置"
PHONE = "0769-22330000"
SUMMARY = "在线测温并补偿主轴热伸长，适用于高速加工中心。"
CENTER = "东莞市科技成果转化服务中心"


def test_in_by_a_letter_then_served_and_shown(server: Databases) -> None:
    with journey(server, DONGGUAN, f"page_service_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        way.found["staff"] = way.hire("staff", "CENTER_STAFF", CENTER)
        way.hire("liaison", "LIAISON", DONGGUAN.town)
        given = {"name": FIRM, "kind": "ENTERPRISE", "flags": ["CHAIN_LEADER"]}
        done(way, "admin", "organizationCreate", given, "organization { id }")
        real_demand(way)
        way.found["good"] = submitted(way)
        with working(browser, way, "staff") as page:
            admit_by_letter(page, way)
            record_service(page, way)
            follow_up_late(page, way)
            publish(page, way)
        way.found["publication"] = published_id(way)
        with visiting(browser, way.cast.server.origin) as page:
            see_as_visitor(page)
        with working(browser, way, "liaison") as page:
            take_down(page)
        with visiting(browser, way.cast.server.origin, "status of 404") as page:
            page.goto("/showcase")
            expect(page.get_by_text("共 0 项")).to_be_visible()
            page.goto(f"/showcase/{way.found['publication']}")
            expect(page.get_by_text("没有这项成果，或已撤下。")).to_be_visible()
        with working(browser, way, "admin") as page:
            keep_account(page, way)


def sent(way: Journey, person: str) -> str:
    """A file that the person has sent; its id."""
    response = way.cast.server.client(person).post("/files", params={"name": LETTER}, content=PDF)
    assert response.status_code == 201, response.text
    return str(response.json()["file"]["id"])


def real_demand(way: Journey) -> None:
    """A demand of the chain-leader firm, confirmed by the center."""
    shown = "demand { id version }"
    common = way.registration()
    draft = {
        "title": NEED,
        "firm": way.organization(FIRM),
        "problem": "现有界面材料导热系数不足。",
        "keyTechnology": "填料表面改性",
        "targets": "导热系数不低于 12 W/(m·K)",
        "trlWanted": 7,
        **{n: common[n] for n in ("industry", "source", "contactName", "contactPhone")},
    }
    row = done(way, "liaison", "demandRegister", draft, shown)["demand"]
    proof = {"budget": "100000", "letter": sent(way, "liaison"), "letterDated": "2026-03-02"}
    acts: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("liaison", "demandSubmit", {}),
        ("liaison", "demandProve", proof),
        ("staff", "demandConfirm", {}),
    )
    for person, name, given in acts:
        key = {"id": row["id"], "version": row["version"]}
        row = done(way, person, name, {**key, **given}, shown)["demand"]
    way.found["demand"] = row["id"]


def submitted(way: Journey) -> str:
    """A registered achievement."""
    shown = "achievement { id version }"
    given = {**way.registration(), "title": TITLE, "summary": f"联系 {PHONE} 了解补偿装置。"}
    row = done(way, "liaison", "achievementRegister", given, shown)["achievement"]
    key = {"id": row["id"], "version": row["version"]}
    return str(done(way, "liaison", "achievementSubmit", key, shown)["achievement"]["id"])


def published_id(way: Journey) -> str:
    """The id of the one publication."""
    [node] = way.cast.ask(None, "{ publications { nodes { id } } }")["publications"]["nodes"]
    return str(node["id"])


def attach(page: Page, label: str) -> None:
    """Give a file to the open dialog, and wait until it is through."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(label, exact=True).set_input_files(
        {"name": LETTER, "mimeType": "application/pdf", "buffer": PDF}
    )
    expect(dialog.get_by_role("button", name=f"移除 {LETTER}")).to_be_visible()
    expect(dialog.get_by_role("progressbar")).to_have_count(0)


def admit_by_letter(page: Page, way: Journey) -> None:
    """EVAL-2: only those are offered who recommend; the town and the center are not."""
    page.goto(f"/demands/{way.found['demand']}")
    press(page, "推荐入库")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("有「龙头链主企业」标识的企业")).to_be_visible()
    dialog.get_by_label("推荐单位").fill(CENTER)
    expect(page.get_by_text("没有这样的推荐单位")).to_be_visible()
    dialog.get_by_label("推荐单位").fill(FIRM)
    page.get_by_title(FIRM, exact=True).last.click()
    attach(page, "推荐函")
    dialog.get_by_label("文号").fill("链主荐〔2026〕1号")
    type_day(page, "推荐函日期", "2026-03-05")
    dialog.get_by_label("责任人").click()
    page.get_by_title(re.compile("^staff")).last.click()
    dialog.get_by_label("入库理由").fill("链主企业重点推荐。")
    press(dialog, "确认入库")
    expect(dialog).to_be_hidden()
    assert way.cast.value("SELECT stage FROM demand") == "IN_SERVICE"
    page.get_by_role("link", name="责任人：staff").click()
    expect(page.get_by_text("链主荐〔2026〕1号")).to_be_visible()
    way.found["entry"] = page.url.rsplit("/", 1)[1]


def record_service(page: Page, way: Journey) -> None:
    """SERV-2: what was done stands in the entry's one timeline, with its file."""
    press(page, "登记服务")
    dialog = page.get_by_role("dialog")
    choose(page, "服务类型", "走访调研")
    dialog.get_by_label("服务内容").fill("走访企业，确认试制进度。")
    attach(page, "附件（选填）")
    press(dialog, "保存记录")
    expect(dialog).to_be_hidden()
    events = page.get_by_role("list", name="服务过程").get_by_role("listitem")
    expect(events).to_have_count(2)
    expect(events.first).to_contain_text("走访企业，确认试制进度。")
    expect(events.first.get_by_role("link", name=LETTER)).to_be_visible()
    assert way.cast.value("SELECT kind FROM service_record") == "VISIT"


def follow_up_late(page: Page, way: Journey) -> None:
    """What was not followed up in time is listed, with who is accountable."""
    way.cast.execute("UPDATE service_entry SET admitted_at = now() - interval '90 days'")
    way.cast.execute("UPDATE service_record SET day = current_date - 60")
    page.goto("/entries")
    page.get_by_role("button", name=re.compile(r"^逾期跟进\s*1$")).click()
    row = page.get_by_role("row", name=NEED)
    expect(row).to_contain_text("逾期")
    expect(row).to_contain_text("staff")
    page.get_by_label("只看我负责的").check()
    expect(row).to_be_visible()
    expect(page).to_have_url(re.compile("accountable="))


def publish(page: Page, way: Journey) -> None:
    """LIB-6: a contact in the text is refused; then it stands, and says since when."""
    page.goto(f"/achievements/{way.found['good']}")
    press(page, "公开展示")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("丧失新颖性")).to_be_visible()
    attach(page, "权利人同意书")
    type_day(page, "同意日期", "2026-03-02")
    dialog.get_by_label("新颖性说明").fill("核心专利均已申请。")
    press(dialog, "确认公开")
    expect(errors_beside(page, "公开简介")).to_contain_text("公开简介中有电话或邮箱")
    expect(dialog.get_by_role("alert").get_by_text("请确认公开内容不含秘密")).to_be_visible()
    dialog.get_by_label("公开简介", exact=True).fill(SUMMARY)
    preview = dialog.get_by_role("region", name="公开内容预览")
    expect(preview).to_contain_text(SUMMARY)
    expect(preview).not_to_contain_text(PHONE)
    dialog.get_by_role("checkbox").check()
    press(dialog, "确认公开")
    expect(dialog).to_be_hidden()
    expect(page.get_by_text("公开中", exact=True)).to_be_visible()


def see_as_visitor(page: Page) -> None:
    """What was published is read without signing in, and nothing else; no console is loaded."""
    page.goto("/showcase")
    expect(page.get_by_text("共 1 项")).to_be_visible()
    page.get_by_role("link", name=TITLE).click()
    expect(page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    expect(page.get_by_text(SUMMARY)).to_be_visible()
    expect(page.get_by_text(PHONE)).to_have_count(0)
    loaded = page.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    assert [name for name in loaded if "/files/" in name or "Shell" in name] == []
    assert page.locator("style[data-css-hash]").count() == 0


def take_down(page: Page) -> None:
    """The reporter's liaison does it from the list, with a reason."""
    page.get_by_role("link", name="公开展示").click()
    page.get_by_role("button", name=f"撤下：{TITLE}").click()
    confirm(page, "立即撤下", "权利人撤回同意。")
    expect(page.get_by_text("没有公开展示的成果。")).to_be_visible()


def keep_account(page: Page, way: Journey) -> None:
    """SERV-1: an account that is accountable is kept, and what it holds is named."""
    page.goto("/accounts")
    page.get_by_role("button", name="停用：staff").click()
    dialog = page.get_by_role("dialog")
    press(dialog, "确认停用")
    number = way.cast.value("SELECT id FROM service_entry")
    expect(dialog.get_by_text(f"№{number}")).to_be_visible()
    expect(dialog.get_by_text(f"/entries?accountable={way.found['staff']}")).to_be_visible()
    assert way.cast.value("SELECT active FROM account WHERE sign_in_name = 'staff'") is True
