"""Links to the showcase say what a visitor sees of their record, and of others nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from backend.app import create_app
from backend.core.ids import GlobalId
from tests.achievements.test_publishing import TAKE_DOWN, published
from tests.api import Api
from tests.databases import Database
from tests.http.test_previews import PAGE, Seen
from tests.mutations import done

PLAIN = Seen(PAGE).title


@pytest.fixture
def site(city: Api, tmp_path: Path) -> Api:
    """The same city behind a page that is built."""
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    return Api(create_app(city.settings, page_folder=tmp_path), city.state, city.settings)


async def seen(site: Api, path: str, as_: str | None = None, *, status: int = 200) -> Seen:
    answer = await site.client(as_).get(path)
    assert answer.status_code == status
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    return Seen(answer.text)


async def test_a_published_achievement_until_it_is_taken_down(city: Api, site: Api) -> None:
    made = await published(city)
    path = f"/showcase/{made['id']}"
    shown = await seen(site, path)
    assert shown.title == "石墨烯散热膜 · 转化"
    assert shown.said["description"] == ["面向消费电子散热的石墨烯膜。"]
    given = {"id": made["id"], "version": made["version"], "reason": "权利人撤回同意。"}
    await done(city, "staff", TAKE_DOWN, given)
    # Staff still read it through the API; a link says nothing of it to anybody.
    site.passwords.update(city.passwords)
    await site.data("{ viewer { role } }", as_="staff")
    for person in (None, "staff"):
        after = await seen(site, path, person, status=404)
        assert (after.title, after.said) == (PLAIN, Seen(PAGE).said)


async def test_a_registered_result(site: Api, city_database: Database) -> None:
    (row,) = await city_database.rows(
        "INSERT INTO registered_result (version, created_at, title, title_fold, abstract, "
        "keywords, source, source_date) SELECT 1, now(), '光学 <薄膜>', '', '高透 & 耐磨', '{}', "
        "'甲库', DATE '2026-01-01' RETURNING id"
    )
    shown = await seen(site, f"/showcase/results/{GlobalId('RegisteredResult', row['id'])}")
    assert shown.title == "光学 <薄膜> · 转化"
    assert shown.said["og:description"] == ["高透 & 耐磨"]


async def test_what_is_not_there_is_told_by_the_status(city: Api, site: Api) -> None:
    """The page is the same: it says in words that nothing was found."""
    made = await published(city)
    for path in (
        f"/showcase/{GlobalId('Publication', 2**40)}",
        f"/showcase/{made['achievement']['id']}",
        f"/showcase/results/{made['id']}",
        f"/showcase/{made['id']}/x",
        "/showcase/results/x/y",
        "/showcase/%00",
        "/showcase/膜",
    ):
        answer = await site.client().get(path)
        assert (answer.status_code, answer.text) == (404, PAGE), path
        assert answer.headers["cache-control"] == "no-cache"
        assert (await site.client().head(path)).status_code == 404


async def test_whatever_else_is_the_page_as_it_is(city: Api, site: Api) -> None:
    made = await published(city)
    for path in (
        "/",
        "/showcase",
        "/showcase/",
        "/showcase/results",
        "/showcases/x",
        f"/publications/{made['id']}",
    ):
        answer = await site.client().get(path)
        assert (answer.status_code, answer.text) == (200, PAGE), path
    assert (await site.client().post(f"/showcase/{made['id']}")).status_code == 405
