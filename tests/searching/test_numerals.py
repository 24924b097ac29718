"""Which Chinese numerals are numbers, and which are words."""

from __future__ import annotations

import pytest

from backend.core.searching.numerals import in_digits


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("五轴联动数控机床", "5轴联动数控机床"),
        ("第三代半导体", "第3代半导体"),
        ("第一代", "第1代"),
        ("六维力传感器", "6维力传感器"),
        ("一维光栅", "1维光栅"),
        ("两相流", "2相流"),
        ("三自由度并联机构", "3自由度并联机构"),
        ("十二英寸硅片", "12英寸硅片"),
        ("二十核处理器", "20核处理器"),
        ("第二十三届", "第23届"),
        ("一百零五轴", "105轴"),
        ("三百二十一级", "321级"),
        ("二〇二五年", "2025年"),
        ("二零二五年", "2025年"),
        ("三合一涂层", "3合一涂层"),
        ("第三代六维力", "第3代6维力"),
        ("三维与二维", "3维与2维"),
    ],
)
def test_numbers(text: str, read: str) -> None:
    assert in_digits(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "一种薄膜的统一制备",
        "三元材料",
        "二氧化硅",
        "第一性原理",
        "第三方检测",
        "新一代信息技术",
        "进一步",
        "统一维护",
        "同一轴线",
        "十四五规划",
        "四川九江",
        "一百二路",
        "二三类",
        "零五年",
        "数十个",
        "百级洁净室",
        "五百千瓦级",
        "三万个",
        "6.四级",
        "5轴",
        "",
    ],
)
def test_words(text: str) -> None:
    assert in_digits(text) == text
