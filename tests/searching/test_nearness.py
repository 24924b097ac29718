"""DISC-4: titles that are nearly the same, measured on real ones and shown as one types."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
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


COUNTED = "(?=轴|次|维|代|相|级|阶|层|段|期|位|类|种|个|例|年|世纪)"
IN_WORDS = re.compile(f"(?<![0-9一二三四五六七八九十百千万])[二三四五六七八九]{COUNTED}")
IN_DIGITS = re.compile(f"(?<![0-9.])[2-9]{COUNTED}")
NUMERALS = "〇一二三四五六七八九"


def by_numerals(title: str) -> str:
    """Its numbers are in digits where they were in Chinese, else the other way."""
    digits = IN_WORDS.sub(lambda found: str(NUMERALS.index(found[0])), title)
    return (
        IN_DIGITS.sub(lambda found: NUMERALS[int(found[0])], title) if digits == title else digits
    )


WAYS: tuple[Alter, ...] = (by_a_word, by_order, by_a_synonym, by_width, by_one_more)


def altered(titles: list[str], words: list[str]) -> Iterator[tuple[str, str]]:
    """200 titles, each with what it was altered to."""
    random = Random(7)
    for i, title in enumerate(random.sample(titles, min(200, len(titles)))):
        yield title, WAYS[i % len(WAYS)](title, random, words)


@dataclass(frozen=True, slots=True)
class Titles:
    """The sample's titles, and short words of it."""

    all: list[str]
    words: list[str]

    def measure(self, pairs: Iterable[tuple[str, str]]) -> tuple[int, int, int]:
        """How many altered titles there are, how many are near to their own, and to others."""
        folds = {title: folded(title) for title in self.all}
        many = right = wrong = 0
        for title, other in pairs:
            near = {t for t in self.all if nearness(folded(other), folds[t]) >= NEAR}
            many += 1
            right += title in near
            wrong += len(near - {title})
        return many, right, wrong


@pytest.fixture(scope="module")
def titles() -> Titles:
    """Those of the sample."""
    with sample().open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    words = sorted({k for r in rows for k in r["keywords"].split("|") if 2 <= len(k) <= 3})
    return Titles([row["title"] for row in rows], words)


def test_real_titles_are_told_apart(titles: Titles) -> None:
    many, right, wrong = titles.measure(altered(titles.all, titles.words))
    assert right >= 0.95 * many, (right, many)
    assert right >= 0.9 * (right + wrong), (right, wrong)


def test_numerals_do_not_set_real_titles_apart(titles: Titles) -> None:
    pairs = [(title, by_numerals(title)) for title in titles.all if by_numerals(title) != title]
    many, right, wrong = titles.measure(pairs)
    assert many > 0
    assert right >= 0.95 * many, (right, many)
    assert right >= 0.9 * (right + wrong), (right, wrong)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("高导热石墨烯薄膜的制备", "高导热石墨烯薄膜制备", True),
        ("高導熱石墨烯薄膜的制備", "高导热石墨烯薄膜的制备", True),
        ("面向5G的滤波器设计方法", "面向6G的滤波器设计方法", False),
        ("燃料电池", "锂电池", False),
        ("五轴联动数控机床", "5轴联动数控机床", True),
        ("五轴联动数控机床", "６轴联动数控机床", False),
        ("五轴联动数控机床", "六轴联动数控机床", False),
        ("第三代半导体外延片", "第3代半导体外延片", True),
        ("六维力传感器", "6维力传感器", True),
        ("五轴机床", "5轴机床", True),
        ("一种三元材料的制备", "一种三元材料制备", True),
        ("基于三维视觉的焊缝跟踪方法", "基于视觉的焊缝跟踪方法", True),
        ("基于3维视觉的焊缝跟踪方法", "基于视觉的焊缝跟踪方法", False),
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


async def test_a_numeral_is_found_in_either_writing(city: Api) -> None:
    for number, (one, other) in enumerate(
        [("五轴联动数控机床", "5轴联动数控机床"), ("第3代半导体外延片", "第三代半导体外延片")], 1
    ):
        await submitted(city, LIAISON, one)
        assert [r["title"] for r in await similar(city, other)] == [one], number
        assert [r["title"] for r in await similar(city, one)] == [one], number


async def test_center_staff_compare_titles_too(city: Api) -> None:
    await submitted(city, LIAISON, TITLE)
    [found] = await similar(city, NEARLY, "staff")
    assert found["title"] == TITLE


async def test_who_compares_nothing_is_not_told(city: Api) -> None:
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
