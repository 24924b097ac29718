"""What two texts are told to share: whole words that tell something."""

from __future__ import annotations

import pytest

from backend.core.searching import defaults
from backend.core.searching.asking import Query
from backend.core.searching.frequencies import Frequencies
from backend.core.searching.phrases import MOST_PHRASES, shared_phrases
from backend.core.searching.terms import folded

SHIPPED = Frequencies(defaults.shares())


def shared(one: str, other: str) -> list[str]:
    """What the texts share, by the shipped shares."""
    return shared_phrases(Query.of_record(folded(one)), folded(other), SHIPPED)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("提高离子电导率", "测量电子电导", ["电导"]),
        ("高速目标多普勒补偿", "多普勒频移与目标多的场合，多普勒", ["多普勒"]),
        ("冲击波压力测试", "压力测量装置", ["压力"]),
        ("磷酸三丁酯对萃取", "体系对萃取的影响，萃取率", ["萃取"]),
        ("中央政府和地方政府", "中央政府与地方政府之间", ["中央政府", "地方政府"]),
        ("对称加密算法", "采用对称加密", ["对称加密"]),
        (
            "C/C++ 编译与 GaN-on-Si 外延",
            "GaN-on-Si 的外延，用 C++ 控制",
            ["gan-on-si", "c++", "外延"],
        ),
        ("长 5 cm、重 10 kg 的示范", "示范段宽 5 cm，10 kg 以内", []),
        ("5 月 a 组示范项目", "a 组示范项目 5 月", ["组示范项目"]),
    ],
)
def test_phrases_are_whole_words_that_tell_something(one: str, other: str, said: list[str]) -> None:
    assert shared(one, other) == said


def test_the_most_telling_come_first_and_few_of_them() -> None:
    words = (
        "钙钛矿太阳能电池",
        "石墨烯薄膜",
        "矽卡岩",
        "缆索吊机",
        "列车运行图",
        "植物群落",
        "衬砌",
    )
    said = shared("，".join(words), "；".join(reversed(words)))
    assert said[0] == "钙钛矿太阳能电池"
    assert len(said) == MOST_PHRASES
    assert set(said) < set(words)
