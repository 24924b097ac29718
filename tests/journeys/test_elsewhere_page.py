"""The page held by another server than the backend: plain files, and where the backend is."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Page, expect

from backend.app import PAGE_FOLDER
from backend.core.http.middleware import SECURITY_HEADERS
from tests.databases import Databases
from tests.files.samples import PDF
from tests.journeys.cities import DONGGUAN
from tests.journeys.test_loop import journey
from tests.journeys.test_page import (
    FIRM,
    LETTER,
    NEED,
    chromium,
    done,
    hand_in_letter,
    register_demand,
    sign_in,
    visiting,
)
from tests.journeys.test_playground_page import ready, run
from tests.served import free_port, served


class PlainFiles(SimpleHTTPRequestHandler):
    """Files of a folder; whatever is no file is the entry page."""

    def __init__(self, *args: Any, backend: str, **kwargs: Any) -> None:
        self._backend = backend
        super().__init__(*args, **kwargs)

    def send_head(self) -> Any:
        """The head of the answer, and the file."""
        asked = self.path.split("?")[0]
        if not Path(self.translate_path(asked)).is_file():
            self.path = "/index.html"
        return super().send_head()

    def end_headers(self) -> None:
        """As strict as the backend itself, but for the backend."""
        policy = (
            f"{SECURITY_HEADERS['Content-Security-Policy']}; connect-src 'self' {self._backend}"
        )
        self.send_header("Content-Security-Policy", policy)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


class PlainServer(ThreadingHTTPServer):
    """A browser asks for many files at once; by default five wait, and others are lost."""

    request_queue_size = 100


@contextmanager
def held(folder: Path, port: int, backend: str) -> Iterator[str]:
    """The built page on a server of its own, told where the backend is; its origin."""
    shutil.copytree(PAGE_FOLDER, folder)
    (folder / "config.js").write_text(f'window.BACKEND = "{backend}";\n')
    files = partial(PlainFiles, directory=str(folder), backend=backend)
    with PlainServer(("127.0.0.1", port), files) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            server.shutdown()
            thread.join()


def test_the_page_works_from_another_origin(server: Databases, tmp_path: Path) -> None:
    port = free_port()
    listed = {"ORIGINS": f"http://127.0.0.1:{port}"}
    with journey(server, DONGGUAN, f"elsewhere_{server.worker}") as way:
        way.make_people()
        done(
            way,
            "admin",
            "organizationCreate",
            {"name": FIRM, "kind": "ENTERPRISE"},
            "organization { id }",
        )
        with (
            served(tmp_path / "second", {**way.environment, **listed}) as backend,
            held(tmp_path / "page", port, backend.origin) as origin,
            chromium() as browser,
        ):
            with visiting(browser, origin, backend=backend.origin) as page:
                look_around(page)
            noted = "status of 415"
            with visiting(browser, origin, noted, backend=backend.origin) as page:
                sign_in(page, "liaison", way.passwords["liaison"])
                expect(page.get_by_role("button", name="账号菜单")).to_be_visible()
                register_demand(page, way)
                hand_in_letter(page, way)
                get_letter(page)
            assert httpx.get(f"{origin}/graphql").headers["content-type"] == "text/html"


def look_around(page: Page) -> None:
    """What everybody reads, and queries."""
    page.goto("/showcase")
    expect(page.get_by_text("共 0 项")).to_be_visible()
    page.goto("/playground")
    ready(page)
    assert run(page)["data"]["publications"]["totalCount"] == 0


def get_letter(page: Page) -> None:
    """The letter is looked at and got, from where it was sent to."""
    page.get_by_role("link", name="企业需求", exact=True).click()
    expect(page.get_by_role("row", name=NEED)).to_be_visible()
    page.go_back()
    with page.expect_download() as download:
        page.get_by_role("link", name=LETTER, exact=True).first.click()
    assert download.value.suggested_filename == LETTER
    assert download.value.path().read_bytes() == PDF
    page.get_by_role("button", name=f"预览 {LETTER}").first.click()
    preview = page.get_by_role("dialog")
    expect(preview.locator("iframe")).to_be_visible()
