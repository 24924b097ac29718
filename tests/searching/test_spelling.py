"""Latin words with an error, and words that are begun."""

from __future__ import annotations

from array import array

import pytest

from backend.core.searching.asking import Query
from backend.core.searching.frequencies import Frequencies, Shares
from backend.core.searching.highlighting import passage
from backend.core.searching.ranking import Ranking, Text
from backend.core.searching.spelling import (
    are_one_error_apart,
    beginnings,
    begun,
    forms,
    kept_forms,
    may_be_misspelt,
)
from backend.core.searching.terms import code
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.searching.test_searching import LIAISON, sought, titles

APART = [
    ("graphene", "graphne"),
    ("graphene", "grapheene"),
    ("graphene", "grapjene"),
    ("graphene", "garphene"),
    ("graphene", "raphene"),
    ("graphene", "graphenes"),
    ("aabb", "abb"),
]
NOT_APART = [
    ("graphene", "graphene"),
    ("graphene", "grafene"),
    ("graphene", "garphne"),
    ("graphene", "rgpahene"),
    ("graphene", "graph"),
    ("laser", "radar"),
]


def test_words_are_one_error_apart() -> None:
    for one, other in APART:
        assert are_one_error_apart(one, other), other
        assert are_one_error_apart(other, one), other
        assert set(forms(one)) & set(forms(other)), other
    for one, other in NOT_APART:
        assert not are_one_error_apart(one, other), other
        assert not are_one_error_apart(other, one), other


def test_which_words_may_be_misspelt() -> None:
    text = "graphene igbt lidar lidar ipv6abc 石墨烯 " + "x" * 21
    assert may_be_misspelt(text) == ["graphene", "lidar"]
    assert list(forms("lidar")) == ["?lidar", "?idar", "?ldar", "?liar", "?lidr", "?lida"]
    many = " ".join(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(50))
    assert len({form for form in kept_forms(many) if len(form) == len("?wordaa")}) == 40


def test_titles_are_found_by_the_beginnings_of_their_words() -> None:
    assert list(beginnings("igbt模块 6g δx")) == [">ig", ">igb"]
    assert list(beginnings("x" * 12))[-1] == ">" + "x" * 8


@pytest.mark.parametrize(
    ("text", "word"),
    [("igb", "igb"), ("新型 ig", "ig"), ("igbt ", ""), ("i", ""), ("电池", ""), ("x" * 9, "x" * 9)],
)
def test_the_last_word_may_go_on(text: str, word: str) -> None:
    assert begun(text) == word


def test_a_word_is_misspelt_where_it_stands_nowhere() -> None:
    assert misspelt(Query.of("lidar graphne"), "lidar", "liday") == {"graphne"}
    assert misspelt(Query.of("lidar graphne"), "lidar graphne") == set()
    assert misspelt(Query.of_record("lidar graphne"), "水") == set()
    # What sounds like it was meant by it, not a word that is one letter off.
    assert misspelt(Query.of("zhongshan"), "中山智能", "zhongshen") == set()
    assert misspelt(Query.of("lidar"), "lida", "lider") == {"lidar"}


def test_a_word_that_is_known_is_not_misspelt() -> None:
    known = Frequencies(Shares(array("q", [code("laser")]), array("f", [0.05]), rare=0.0001))
    assert misspelt(Query.of("laser"), "later", known=known) == set()
    assert misspelt(Query.of("lasar"), "later", known=known) == {"lasar"}


def test_shorter_words_are_not_taken_for_one_that_is_misspelt() -> None:
    query = Query("lidar 雷达", misspelt=frozenset({"lidar"}))
    assert passage("雷达 lida lidaa lidar2 lider", query) == [
        ("雷达", True),
        (" lida ", False),
        ("lidaa", True),
        (" lidar2 ", False),
        ("lider", True),
    ]


def misspelt(query: Query, *bodies: str, known: Frequencies | None = None) -> frozenset[str]:
    """Which words of the query are taken for misspelt beside these texts."""
    texts = [Text(at, body, body) for at, body in enumerate(bodies)]
    return Ranking(query, known or Frequencies()).as_spelt(texts).query.misspelt


def test_begun_words_are_counted_and_marked() -> None:
    query = Query.while_typing("新型 IG")
    ranking = Ranking(query, Frequencies())
    scores = [ranking.score(Text(1, t, t)) > 0 for t in ("igbt模块", "xigbt", "ig")]
    assert scores == [True, False, True]
    assert passage("新型IGBT模块", query) == [("新型IG", True), ("BT模块", False)]


MISTYPED = ["graphne", "grapheen", "Grapheme", "ＧＲＡＰＨＥＮＥＳ", "graphne 导热"]


async def test_what_is_mistyped_is_found(city: Api) -> None:
    await submitted(city, LIAISON, "Graphene 导热膜", summary="用于手机。")
    await submitted(city, LIAISON, "散热片", summary="含 graphene 的涂层。")
    await submitted(city, LIAISON, "水性涂料", summary="不含 graphite。")
    for text in MISTYPED:
        assert await titles(city, text) == ["Graphene 导热膜", "散热片"], text
    [first, second] = (await sought(city, "graphne"))["edges"]
    assert [h["pieces"][0] for h in first["highlights"]] == [{"text": "Graphene", "hit": True}]
    assert second["highlights"] == [
        {
            "field": "summary",
            "pieces": [
                {"text": "含 ", "hit": False},
                {"text": "graphene", "hit": True},
                {"text": " 的涂层。", "hit": False},
            ],
        }
    ]


async def test_what_is_typed_right_finds_nothing_else(city: Api) -> None:
    await submitted(city, LIAISON, "Graphene 导热膜")
    await submitted(city, LIAISON, "Graphane 储氢")
    assert await titles(city, "graphene") == ["Graphene 导热膜"]
    assert await titles(city, "graphane") == ["Graphane 储氢"]
    assert sorted(await titles(city, "graphxne")) == ["Graphane 储氢", "Graphene 导热膜"]
