"""DISC-4: titles that are nearly the same, measured on real ones and shown as one types."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from backend.achievements.models import Achievement
from backend.achievements.rules import REGISTERED
from backend.core.searching import counting, defaults, index
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.nearness import NEAR, nearness, sharing
from backend.core.searching.terms import IN_TITLE, code, folded, in_title
from tests.achievements.drafts import JOIN, REGISTER, complete, registered, submitted
from tests.achievements.results import sample
from tests.api import Api
from tests.core.rows import put_in
from tests.databases import Database
from tests.mutations import done, refused

LIAISON, OTHER = "liaison_town", "liaison_uni"
SIMILAR = """
query ($title: String!, $except: ID) {
  similarRecords(title: $title, except: $except) { id kind title by year }
}
"""

Alter = Callable[[str, Random, list[str]], str]

SYNONYMS = (
    ("研究", "探索"),
    ("方法", "方案"),
    ("基于", "依托"),
    ("设计", "开发"),
    ("分析", "解析"),
    ("影响", "作用"),
    ("应用", "运用"),
    ("技术", "工艺"),
    ("系统", "平台"),
    ("检测", "测定"),
    ("优化", "改进"),
    ("性能", "特性"),
)
ADDED = ("新型", "一种", "的", "高效", "及其应用")


def by_a_word(title: str, random: Random, words: list[str]) -> str:
    """One of its words is another."""
    at = random.randrange(max(1, len(title) - 3))
    return title[:at] + random.choice(words) + title[at + 2 :]


def by_order(title: str, _random: Random, _words: list[str]) -> str:
    """Its two halves have changed places, at a small word where there is one."""
    for small in "的与和及对中":
        before, found, after = title.partition(small)
        if found and len(before) > 1 and len(after) > 1:
            return f"{after}{small}{before}"
    half = len(title) // 2
    return title[half:] + title[:half]


def by_a_synonym(title: str, random: Random, words: list[str]) -> str:
    """One of its words is said otherwise, or one more is said."""
    known = [(a, b) for a, b in SYNONYMS if a in title]
    if not known:
        return by_one_more(title, random, words)
    word, other = random.choice(known)
    return title.replace(word, other)


def by_width(title: str, _random: Random, _words: list[str]) -> str:
    """Its letters are of full width, with a stop behind them."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in title) + "。"


def by_one_more(title: str, random: Random, _words: list[str]) -> str:
    """It has a word more."""
    at = random.randrange(len(title))
    return title[:at] + random.choice(ADDED) + title[at:]


WAYS: tuple[Alter, ...] = (by_a_word, by_order, by_a_synonym, by_width, by_one_more)


def altered(titles: list[str], words: list[str]) -> Iterator[tuple[str, str]]:
    """200 titles, each with what it was altered to."""
    random = Random(7)
    for i, title in enumerate(random.sample(titles, min(200, len(titles)))):
        yield title, WAYS[i % len(WAYS)](title, random, words)


def test_real_titles_are_told_apart() -> None:
    with sample().open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    titles = [row["title"] for row in rows]
    words = sorted({k for r in rows for k in r["keywords"].split("|") if 2 <= len(k) <= 3})
    folds = {title: folded(title) for title in titles}
    right = wrong = many = 0
    for title, other in altered(titles, words):
        many += 1
        near = {t for t in titles if nearness(folded(other), folds[t]) >= NEAR}
        right += title in near
        wrong += len(near - {title})
    assert right >= 0.95 * many, (right, many)
    assert right >= 0.9 * (right + wrong), (right, wrong)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("高导热石墨烯薄膜的制备", "高导热石墨烯薄膜制备", True),
        ("高導熱石墨烯薄膜的制備", "高导热石墨烯薄膜的制备", True),
        ("面向5G的滤波器设计方法", "面向6G的滤波器设计方法", False),
        ("燃料电池", "锂电池", False),
        ("甲的成果", "乙的成果", False),
        ("，。", "，。", False),
    ],
)
def test_what_is_near(one: str, other: str, near: bool) -> None:
    assert (nearness(folded(one), folded(other)) >= NEAR) is near


TITLE, NEARLY = "高导热石墨烯薄膜的制备技术", "高导热石墨烯薄膜制备技术"


async def similar(city: Api, title: str, as_: str = OTHER, **more: Any) -> list[dict[str, Any]]:
    """What is called nearly so."""
    found = await city.data(SIMILAR, {"title": title, **more}, as_=as_)
    records: list[dict[str, Any]] = found["similarRecords"]
    return records


async def test_a_near_title_is_joined_or_insisted_on(city: Api, city_database: Database) -> None:
    row = await submitted(city, LIAISON, TITLE)
    given = await complete(city, NEARLY)
    reasons = await refused(city, city_database, OTHER, REGISTER, given)
    assert reasons == [("LIKELY_DUPLICATE", "distinctBecause")]
    await done(city, OTHER, JOIN, {"achievement": row["id"], "title": NEARLY})
    await registered(city, OTHER, NEARLY, distinctBecause="用途不同。")


async def test_the_near_of_every_library_are_shown(city: Api, city_database: Database) -> None:
    await registered(city, LIAISON, "高导热石墨烯薄膜制备的技术")  # a draft is nobody's to see
    row = await submitted(city, LIAISON, TITLE)
    [found] = await similar(city, NEARLY)
    assert found["id"] == row["id"]
    assert (found["kind"], found["title"]) == ("ACHIEVEMENT", TITLE)
    assert await similar(city, NEARLY, **{"except": row["id"]}) == []
    assert await similar(city, "水性涂料的配方") == []


async def test_who_does_not_register_is_not_told(city: Api) -> None:
    for person in (None, "leader"):
        answer = await city.post(SIMILAR, {"title": TITLE}, as_=person)
        [error] = answer.json()["errors"]
        assert error["extensions"]["code"] in ("UNAUTHENTICATED", "FORBIDDEN")


async def test_usual_words_of_titles_are_not_looked_up(
    city: Api, city_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "_now", Frequencies())
    numbers = await put_in(city_database, LIAISON, 400)
    await index.refresh(Achievement, numbers)
    assert await counting.count_terms() == 0  # public ones
    known = await counting.know_terms()
    usual, rare = (code(IN_TITLE + word) for word in ("成果", "石墨"))
    shares = known.in_titles("Achievement")
    assert (shares.of(usual), shares.of(rare)) == (1.0, 1 / 400)
    # What is not public tells no search.
    assert known.share(usual) == defaults.shares().of(usual)
    monkeypatch.setattr(counting, "_now", replace(known, sizes={"Achievement": 100_000}))
    asked = sharing(Achievement, "石墨烯成果", REGISTERED)
    assert asked is not None
    assert set(asked.compile()[1][0]) == in_title("石墨烯成果") - {usual}
