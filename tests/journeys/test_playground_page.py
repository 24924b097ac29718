"""Queries tried by hand: by a visitor, by a partner's key, by an administrator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Response, expect

from tests.databases import Databases
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import Journey, journey
from tests.journeys.test_page import chromium, visiting, working
from tests.sharing.clients import entering, of

REFUSED = "status of 4"
"""What the browser notes of a query that is refused."""

WORKERS = {"editor", "graphql", "json"}
"""What the editors have checked beside the page."""

Opened = tuple[Browser, Journey]


@pytest.fixture(scope="module")
def opened(server: Databases) -> Iterator[Opened]:
    """A browser, and a city with an administrator."""
    with journey(server, DONGGUAN, f"playground_{server.worker}") as way, chromium() as browser:
        way.make_admin()
        yield browser, way


@contextmanager
def trying(opened: Opened, noted: str = "") -> Iterator[Page]:
    """The playground of a visitor who opened it by its address."""
    browser, way = opened
    with visiting(browser, way.cast.server.origin, noted) as page:
        page.goto("/playground")
        ready(page)
        yield page


SCHEMA_IS_ANSWERED = """
() => performance.getEntriesByType("resource").some((one) => one.name.endsWith("/graphql"))
"""
"""An answer that has come whole: what the editor asks first is the schema."""


def ready(page: Page) -> None:
    """Wait until the editor is there and knows the schema."""
    expect(page).to_have_title("接口调试 · 转化")
    expect(page.locator(".graphiql-query-editor .view-line").first).to_be_visible()
    expect(page.locator(".graphiql-response .monaco-editor")).to_be_visible()
    # An idle network would wait for files that no test asks about.
    page.wait_for_function(SCHEMA_IS_ANSWERED)


def run(page: Page) -> dict[str, Any]:
    """The answer to what the editor holds."""

    def asked(answer: Response) -> bool:
        return answer.url.endswith("/graphql") and answer.request.method == "POST"

    with page.expect_response(asked) as answered:
        page.get_by_role("button", name="Execute query").click()
    found: dict[str, Any] = answered.value.json()
    return found


def choose_example(page: Page, title: str, operation: str) -> None:
    """Open an example, and wait until the editor has it."""
    page.get_by_role("button", name=title, exact=True).click()
    expect(page.locator(".graphiql-query-editor .view-line").first).to_contain_text(operation)


def cost_line(page: Page) -> Locator:
    """What the page says of the last query's cost."""
    return page.get_by_role("status", name="查询成本")


def costs(page: Page, requested: str) -> None:
    """The cost of the last query is shown, and what is left of the visitor's or person's budget."""
    expect(cost_line(page)).to_have_text(
        re.compile(rf"^成本 {requested} / 上限 5,000　本分钟额度还剩 [\d,]+，\d+ 秒后恢复$")
    )


def test_a_visitor_runs_the_developers_examples(opened: Opened) -> None:
    with trying(opened, REFUSED) as page:
        answer = run(page)
        assert answer["data"]["publications"]["totalCount"] == 0
        assert answer["extensions"]["cost"] == {"requested": 93, "limit": 5000}
        costs(page, "93")
        choose_example(page, "公开进展", "Progress")
        assert run(page)["data"]["plan"]["title"] == DONGGUAN.plan.plan.title.zh
        costs(page, "27")
        choose_example(page, "成果及其落地", "Achievements")
        assert run(page)["data"]["achievements"] == {
            "totalCount": 0,
            "nodes": [],
            "pageInfo": {"hasNextPage": False, "endCursor": None},
        }
        costs(page, "183")
        choose_example(page, "超出成本上限", "TooDear")
        refused = run(page)
        assert "data" not in refused
        [error] = refused["errors"]
        assert error["extensions"]["code"] == "LIMIT_EXCEEDED"
        expect(cost_line(page)).to_have_text(f"已拒绝：{error['message']}")
        assert "成本为 9,100" in error["message"]
        # An example that is open already is gone back to.
        choose_example(page, "展示成果：检索与分面", "Showcase")
        expect(page.get_by_role("tab")).to_have_count(4)


def test_a_partner_types_the_key(opened: Opened) -> None:
    given = entering(
        "企莞家",
        of("Achievement", "title", "stage", "submittedAt"),
        of("Town", "code", "name"),
    )
    made = opened[1].cast.payload("admin", "apiClientCreate", given, "key")
    with trying(opened, REFUSED) as page:
        choose_example(page, "增量拉取成果", "SharedAchievements")
        unknown = run(page)
        assert [e["extensions"]["code"] for e in unknown["errors"]] == ["UNAUTHENTICATED"]
        type_key(page, made["key"])
        assert run(page)["data"]["achievements"]["totalCount"] == 0
        expect(cost_line(page)).to_have_text("成本 203 / 上限 5,000　密钥还可请求 599 次")
        choose_example(page, "镇街目录", "SharedTowns")
        type_key(page, made["key"])
        assert run(page)["data"]["towns"]["totalCount"] == len(DONGGUAN.plan.towns)
        # What was spent is earned again, ten requests a second.
        expect(cost_line(page)).to_have_text(
            re.compile("^成本 201 / 上限 5,000　密钥还可请求 59[89] 次$")
        )
        page.wait_for_timeout(1000)  # the editor keeps what is typed half a second later
        kept = page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})")
        assert "SharedTowns" in kept
        assert made["key"] not in kept


def type_key(page: Page, key: str) -> None:
    """Write the header as a partner does."""
    page.get_by_role("button", name="Headers", exact=True).click()
    editor = page.get_by_role("region", name="Headers")
    editor.locator(".view-lines:visible").click()
    page.keyboard.press("Control+a")
    # The editor closes by itself what is opened.
    page.keyboard.insert_text(f'{{"Authorization": "Bearer {key}')
    expect(editor.locator(".view-lines:visible")).to_contain_text(f'{key}"}}')


def test_an_administrator_runs_theirs_and_goes_back(opened: Opened) -> None:
    browser, way = opened
    with working(browser, way, "admin") as page:
        page.get_by_role("link", name="接口调试").click()
        ready(page)
        expect(page.get_by_role("banner")).to_contain_text("系统管理员")
        choose_example(page, "缺联络员的单位", "WithoutLiaison")
        found = run(page)
        without = found["data"]["organizations"]["totalCount"]
        active = "SELECT count(*) FROM organization WHERE active"
        assert without == way.cast.value(active) > 0
        assert found["extensions"]["cost"]["requested"] == 81
        costs(page, "81")
        choose_example(page, "某类账号", "Accounts")
        assert run(page)["data"]["accounts"] == {"totalCount": 0, "nodes": []}
        costs(page, "101")
        choose_example(page, "API 客户端及授权", "ApiClients")
        assert "errors" not in run(page)
        costs(page, "2,051")
        page.get_by_role("link", name="返回工作台").click()
        expect(page.get_by_role("button", name="账号菜单")).to_be_visible()


def test_the_schema_is_explained_and_the_language_changes(opened: Opened) -> None:
    with trying(opened) as page:
        page.get_by_role("button", name="Show Documentation Explorer").click()
        docs = page.get_by_role("region", name="Documentation Explorer")
        docs.get_by_role("link", name="Query", exact=True).click()
        expect(docs.get_by_role("link", name="publications", exact=True)).to_be_visible()
        page.get_by_role("button", name="English").click()
        expect(page).to_have_title("API playground · Zhuanhua")
        expect(page.get_by_role("heading", name="Frontend developers")).to_be_visible()
        expect(page.get_by_role("button", name="Beyond the limit")).to_be_visible()
        run(page)
        line = page.get_by_role("status", name="Cost of the query")
        expect(line).to_contain_text("Cost 93 of at most 5,000")


def test_nobody_else_carries_the_editor(opened: Opened) -> None:
    """Neither the pages for visitors nor the console, nor whoever only points at the link."""
    browser, way = opened
    loaded: list[str] = []
    with working(browser, way, "admin") as page:
        page.on("request", lambda asked: loaded.append(asked.url))
        page.on("worker", lambda worker: loaded.append(worker.url))
        for place in ("/showcase", "/accounts"):
            page.goto(place)
            page.get_by_role("link", name="接口调试").hover()
            page.wait_for_load_state("networkidle")
        assert [url for url in loaded if re.search("monaco|worker|graphiql", url)] == []
        page.goto("/playground")
        ready(page)
        # An editor begins its worker when it first needs it, perhaps after a quiet network.
        while len(page.workers) < len(WORKERS):
            page.wait_for_event("worker")
        workers = {url.rsplit("/", 1)[1].split(".")[0] for url in loaded if "worker" in url}
        assert workers == WORKERS
        assert any("monaco" in url for url in loaded)
        assert all(
            url.startswith(f"{way.cast.server.origin}/") for url in loaded if "data:" not in url
        )


def test_on_a_phone(opened: Opened) -> None:
    with trying(opened) as page:
        page.set_viewport_size({"width": 360, "height": 740})
        choose_example(page, "公开进展", "Progress")
        expect(page.locator(".graphiql-query-editor .view-line").first).to_be_in_viewport()
        run(page)
        costs(page, "27")
        assert page.evaluate("document.documentElement.scrollWidth") == 360
