"""What texts are cut into, and what of a query is asked of the index."""

from __future__ import annotations

from array import array

import pytest

from backend.core.searching.asking import MOST_TERMS, Query
from backend.core.searching.frequencies import Frequencies, Shares, magnitude
from backend.core.searching.highlighting import passage
from backend.core.searching.pinyin import asked_sounds, heard, sounds, sounds_like, spelled
from backend.core.searching.ranking import Ranking, Text
from backend.core.searching.terms import code, codes, folded, terms

FOLDED = {
    "ＩＧＢＴ模塊": "igbt模块",
    "東莞市科學技術局": "东莞市科学技术局",
    "㎏ ①": "kg 1",
    "GaN-on-Si": "gan-on-si",
    "": "",
}
CUT = {
    "igbt模块": ["模块", "igbt"],
    "燃料电池": ["燃料", "料电", "电池"],
    "6g与的 gan": ["与的", "6g", "gan"],
    "导 电": ["导", "电"],
    "δx 10.5": ["δ", "x", "10.5", "x10.5"],
    "covid-19": ["covid19", "covid", "19"],
    "covid19": ["covid19"],
    "covid 19": ["covid", "19", "covid19"],
    "gan-on-si": ["ganonsi", "ganon", "onsi", "gan", "on", "si"],
    "gan–on": ["ganon", "gan", "on"],
    "3.5": ["3.5"],
    "3,5": ["3.5"],
    "3-5": ["3-5"],
    "35": ["35"],
    "2,4-d": ["2.4d", "2.4", "4d"],
    "c++": ["c++"],
    "c#": ["c#"],
    "c": ["c"],
    "c/c++17": ["cc++17", "cc++", "c++17", "c++", "17"],
    "10%": ["10%", "10"],
    "5%fs": ["5fs", "fs"],
    "0.1mm": ["0.1mm", "0.1", "mm"],
    "0.1 mm": ["0.1", "mm", "0.1mm"],
    "pm2.5": ["pm2.5", "pm", "2.5"],
    "5g-a": ["5ga", "5g"],
    "lifepo4": ["lifepo4"],
    "fe3+/石墨": ["石墨", "fe3+", "fe3"],
    "tem,xrd.": ["tem", "xrd"],
    "，。！%_\\": [],
    "🙂\u200f": [],
}


def test_texts_are_folded() -> None:
    assert {text: folded(text) for text in FOLDED} == FOLDED


def test_texts_are_cut() -> None:
    assert {text: list(terms(text)) for text in CUT} == CUT


def test_a_very_long_word_is_cut_off() -> None:
    assert list(terms("x" * 1000)) == ["x" * 60]


def test_half_a_pair_of_surrogates_has_a_code() -> None:
    assert code("\ud800") != code("\ud801")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("dongguan", ["dong", "guan"]),
        ("dongg", ["dong", "g"]),
        ("dghkj", ["d", "g", "h", "k", "j"]),
        ("donggli", ["dong", "g", "li"]),
        ("dgligong", ["d", "g", "li", "gong"]),
        ("zhgongx", ["zh", "gong", "x"]),
        ("xianj", ["xian", "j"]),
        ("东莞", ["dong", "guan"]),
        ("igbt", None),
        ("dongi", None),
        ("nvren", ["nv", "ren"]),
    ],
)
def test_pinyin_is_spelled(word: str, said: list[str] | None) -> None:
    assert spelled(word) == said


def test_a_syllable_that_may_go_on_is_not_asked_for() -> None:
    assert asked_sounds(["dongguanhu"]) == ["~dong guan", "=dgh"]
    assert asked_sounds(["dongguanhua"]) == ["~dong guan", "=dgh"]
    assert asked_sounds(["dongguanxue"]) == ["~dong guan", "~guan xue", "=dgx"]


ASKED = {
    ("dong", "guan", "li", "gong"): ["~dong guan", "~guan li", "~li gong", "=dgl", "=glg"],
    ("dongguan", "ligong"): ["~dong guan", "~guan li", "~li gong", "=dgl", "=glg"],
    ("donggli",): ["=dgl"],
    ("dgligong",): ["~li gong", "=dgl", "=glg"],
    ("东莞", "lg"): ["~dong guan", "=dgl", "=glg"],
    ("东莞", "ligong"): ["~dong guan", "~guan li", "~li gong", "=dgl", "=glg"],
    ("igbt", "模块"): [],
    ("dong",): [],
}


def test_what_an_utterance_is_looked_for_by() -> None:
    assert {parts: asked_sounds(parts) for parts in ASKED} == ASKED
    kept = set(sounds("东莞理工学院"))
    assert all(kept >= set(asked) for asked in ASKED.values())


HEARD = {
    "dghkj": True,
    "hkj": True,
    "dongguanhua": True,
    "guanhuake": True,
    "dongghkj": True,
    "donghkj": False,
    "dguanhkej": True,
    "东莞hk": True,
    "东guan华k": True,
    "dongg华": True,
    "dongg莞": False,
    "东莞ke": False,
    "kegj": False,
}


def test_names_are_heard() -> None:
    said = heard(folded("东莞华科技"))
    assert {word: sounds_like(word, said) for word in HEARD} == HEARD


def test_every_reading_is_kept() -> None:
    assert {"~chong qing", "~zhong qing"} <= set(sounds("重庆长安"))


def known(**shares: float) -> Frequencies:
    """Frequencies in which these terms have these shares."""
    pairs = sorted((code(term), share) for term, share in shares.items())
    codes, found = array("q", (c for c, _ in pairs)), array("f", (s for _, s in pairs))
    return Frequencies(Shares(codes, found, 0.0001))


def test_the_rarest_terms_are_asked_for_within_bounds() -> None:
    query = Query.of("新型石墨烯")
    asked = query.branches(known(新型=0.1, 型石=0.0001), 1_000_000)
    looked = {number for branch in asked for number in branch.codes}
    assert codes(["型石", "石墨", "墨烯"]) <= looked
    assert looked.isdisjoint(codes(["新型"]))
    assert query.branches(known(新型=0.1), 1_000) != []


def test_what_is_too_usual_is_not_asked_of_the_index() -> None:
    usual = known(研究=0.4, **{"^研究": 0.2})
    assert Query.of("研究").branches(usual, 1_000_000) == []


def test_no_query_asks_for_more_than_so_many() -> None:
    text = "".join(chr(0x4E00 + i) for i in range(200))
    assert len(Query.of(text).branches(Frequencies(), 1_000)) <= 2 * MOST_TERMS


def test_what_a_text_says_often_is_asked_for_before_words_of_chance() -> None:
    chance = "".join(chr(0x4E00 + i) for i in range(100))
    query = Query.of(f"{chance}，石墨，石墨，石墨")
    asked = {number for branch in query.branches(Frequencies(), 1_000) for number in branch.codes}
    assert code("石墨") in asked


def test_only_the_first_words_are_listened_for() -> None:
    assert Query.of("dongguan shi kexue jishu ju").utterances == (
        ("dongguan",),
        ("shi",),
        ("kexue",),
        ("dongguan", "shi", "kexue", "jishu", "ju"),
    )
    assert Query.of("东莞lg").utterances == (("东莞", "lg"),)
    assert Query.of("igbt模块").utterances == (("igbt",),)
    assert Query.of("5g lg").utterances == ()


def test_sizes_are_powers_of_ten() -> None:
    assert [magnitude(n) for n in (0, 1, 9, 11, 999, 1000, 1001)] == [
        1,
        1,
        10,
        100,
        1000,
        1000,
        10000,
    ]


def ranked(query: str, *bodies: str) -> list[int]:
    """The texts' numbers in the order that they answer."""
    texts = [Text(n, body.split("\n")[0], body) for n, body in enumerate(bodies)]
    return [n for n, _ in Ranking(Query.of(query), Frequencies()).best(texts)]


def test_titles_count_more_and_words_count_whole() -> None:
    assert ranked("电池", "隔膜\n用于电池", "电池隔膜\n一种材料", "水泥\n建材") == [1, 0]
    assert ranked("ai", "train\nmain", "ai 芯片\n无") == [1]
    assert ranked("石墨烯导热", "石墨\n矿石", "石墨烯导热膜\n制备") == [1, 0]
    assert ranked("高导热石墨烯薄膜", "薄膜\n" + "水泥" * 300, "高导热石墨烯薄膜\n制备") == [1]


def hits(text: str, query: str) -> list[str]:
    """What is marked in the text."""
    return [piece.text for piece in passage(text, Query.of(query)) if piece.hit]


def test_hits_stand_as_they_are_written() -> None:
    assert hits("基于ＩＧＢＴ模塊的GaN器件", "igbt模块 gan") == ["ＩＧＢＴ模塊", "GaN"]
    assert hits("train 与 AI", "ai") == ["AI"]
    assert hits("石墨烯导热膜", "石墨烯") == ["石墨烯"]
    assert hits("水泥", "石墨烯") == []


def test_hits_stand_right_behind_what_folds_to_more() -> None:
    assert hits("㎏ 计的ﬁ膜 石墨烯", "石墨 kg") == ["㎏", "石墨"]


def test_a_long_text_is_shown_where_the_hits_are() -> None:
    text = "甲" * 300 + "石墨烯导热膜" + "乙" * 300
    pieces = passage(text, Query.of("石墨烯导热"))
    assert [p.text for p in pieces if p.hit] == ["石墨烯导热"]
    assert pieces[0].text == pieces[-1].text == "…"
    assert sum(len(p.text) for p in pieces) == 162
