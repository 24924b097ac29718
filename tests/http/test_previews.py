"""A record's preview in the page's HTML: nothing of a record becomes a tag, whatever it holds."""

from __future__ import annotations

import asyncio
from html.parser import HTMLParser
from pathlib import Path

import pytest
from httpx import ASGITransport, AsyncClient

from backend.core.http.page import MOST_PREVIEWS, Page
from backend.core.http.previews import LONGEST_DESCRIPTION, Preview, with_preview
from backend.settings import ROOT

PAGE = (ROOT / "frontend" / "index.html").read_text(encoding="utf-8")


class Seen(HTMLParser):
    """What a program that reads links finds in a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.title = ""
        self.said: dict[str, list[str]] = {}
        self.tags: list[str] = []
        self._in_title = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title"
        if tag != "meta":
            self.tags.append(tag)
            return
        found = dict(attrs)
        name = found.get("name") or found.get("property")
        if name:
            self.said.setdefault(name, []).append(found["content"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False

    def handle_data(self, data: str) -> None:
        self.title += data if self._in_title else ""


@pytest.mark.parametrize(
    "hostile",
    [
        "石墨烯散热膜",
        '"><script>alert(1)</script>',
        "</title><script src=//evil.example></script>",
        "' onload='alert(1)",
        "&lt;b&gt; & &amp;",
        r"\1 \g<0> \n 100%",
        "<!--",
    ],
)
def test_a_preview_is_text_alone(hostile: str) -> None:
    seen = Seen(with_preview(PAGE, Preview(hostile, hostile)))
    assert seen.title == f"{hostile} · 转化"
    assert seen.said["description"] == seen.said["og:description"] == [hostile]
    assert seen.said["og:title"] == [hostile]
    assert seen.said["og:type"] == ["article"]
    assert seen.tags == Seen(PAGE).tags


def test_the_site_has_one_preview_of_its_own() -> None:
    seen = Seen(PAGE)
    assert seen.title == "转化 · 科技成果产业化"
    assert {name: len(values) for name, values in seen.said.items()} == {
        "viewport": 1,
        "color-scheme": 1,
        "description": 1,
        "og:title": 1,
        "og:description": 1,
        "og:type": 1,
        "og:site_name": 1,
    }


async def test_beyond_a_few_at_once_the_page_comes_without_one(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    asked: list[str] = []
    go_on = asyncio.Event()

    async def preview_of(path: str) -> Preview:
        asked.append(path)
        await go_on.wait()
        return Preview("膜", "石墨烯")

    async with AsyncClient(
        transport=ASGITransport(Page(tmp_path, preview_of)), base_url="http://page"
    ) as client:
        waiting = [asyncio.create_task(client.get(f"/showcase/{n}")) for n in range(MOST_PREVIEWS)]
        while len(asked) < MOST_PREVIEWS:
            await asyncio.sleep(0)
        beyond = await client.get("/showcase/beyond")
        assert Seen(beyond.text).title == Seen(PAGE).title
        go_on.set()
        titles = [Seen((await each).text).title for each in waiting]
        assert titles == ["膜 · 转化"] * MOST_PREVIEWS
        assert Seen((await client.get("/showcase/later")).text).title == "膜 · 转化"
    assert sorted(asked) == [
        "showcase/0",
        "showcase/1",
        "showcase/2",
        "showcase/3",
        "showcase/later",
    ]


def test_a_long_description_is_cut() -> None:
    seen = Seen(with_preview(PAGE, Preview("膜", "一二\n 三四 " * 100)))
    (said,) = seen.said["description"]
    assert len(said) == LONGEST_DESCRIPTION
    assert said.startswith("一二 三四 一二")
    assert said.endswith("…")
    exact = "字" * LONGEST_DESCRIPTION
    assert Seen(with_preview(PAGE, Preview("膜", exact))).said["description"] == [exact]
