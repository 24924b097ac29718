"""What a cell's text means, for each sort of column; and which columns a header names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from backend.achievements.values import AchievementKind, ConversionWay
from backend.core.errors import RuleViolations, Text
from backend.sheets.cells import (
    Amount,
    Choice,
    Day,
    Entry,
    Organizations,
    Several,
    Sort,
    Term,
    Unclear,
    Vocabulary,
    Whole,
    YesNo,
)
from backend.sheets.columns import cells_of, header_of
from backend.sheets.kinds import KINDS
from backend.sheets.values import SheetKind
from backend.sheets.workbook import Line

WORDS = Vocabulary(
    {"industries": [Term(Text("高端装备", "High-end equipment"), "EQUIPMENT", "id-1")]},
    {"东莞理工学院": "id-2", "东城街道": "id-3"},
)


@pytest.mark.parametrize(
    ("sort", "text", "value"),
    [
        (Whole(), "6", 6),
        (Whole(), "TRL 6", 6),
        (Whole(), "６级", 6),
        (Whole(), "24个月", 24),
        (Whole(), "1,200", 1200),
        (Amount(), "120000", Decimal(120000)),
        (Amount(), "￥1,200.50元", Decimal("1200.50")),
        (Amount(), "12.5 万元", Decimal(125000)),
        (Amount(), "1.2亿", Decimal(120000000)),
        (Day(), "2025-3-1", date(2025, 3, 1)),
        (Day(), "2025年3月1日", date(2025, 3, 1)),
        (Day(), "2025.03.01", date(2025, 3, 1)),
        (Day(), "20250301", date(2025, 3, 1)),
        (Day(), "2025-03-01 10:30", date(2025, 3, 1)),
        (Day(month=True), "2025年3月", date(2025, 3, 1)),
        (Day(month=True), "2025.12", date(2025, 12, 1)),
        (Day(month=True), "2025.01", date(2025, 1, 1)),
        (Day(month=True), "2025-1", date(2025, 1, 1)),
        (Day(month=True), "2025-03-19", date(2025, 3, 1)),
        (YesNo(), "是", True),
        (YesNo(), "No", False),
        (Choice(AchievementKind), "项目类", AchievementKind.PROJECT),
        (Choice(AchievementKind), "project", AchievementKind.PROJECT),
        (
            Choice(ConversionWay, True),
            "转让、许可",
            [ConversionWay.TRANSFER, ConversionWay.LICENCE],
        ),
        (Several(), "热误差，主轴; 补偿", ["热误差", "主轴", "补偿"]),
        (Entry("industries"), "高端装备", "id-1"),
        (Entry("industries"), "equipment", "id-1"),
        (Organizations(), "东城街道、东莞理工学院", ["id-3", "id-2"]),
        (Organizations(one=True), "东莞理工学院", "id-2"),
    ],
)
def test_what_is_understood(sort: Sort, text: str, value: Any) -> None:
    assert sort.read(text, WORDS) == value


@pytest.mark.parametrize(
    ("sort", "text", "said"),
    [
        (Whole(), "六", "「六」不是整数。"),
        (Whole(), "1,5", "「1,5」不是整数。"),
        (Amount(), "面议", "「面议」不是金额"),
        (Day(), "去年", "「去年」不是日期。请写成 2025-06-30。"),
        (Day(), "2025-02-30", "「2025-02-30」不是日期"),
        (Day(), "2025-03", "「2025-03」不是日期"),
        (Day(), "45717", "「45717」是未设日期格式的数字"),
        (Day(month=True), "三月", "请写成 2025-06。"),
        (Day(month=True), "2025.1", "请写成 2025-01 或 2025-10。"),
        (YesNo(), "也许", "请填写「是」或「否」。"),
        (Choice(AchievementKind), "发明", "可填：企业类、项目类、平台类。"),
        (Entry("industries"), "养殖", "可填：高端装备。"),
        (Organizations(), "东城街道、无此单位", "没有登记「无此单位」"),
    ],
)
def test_what_is_not_understood_is_said(sort: Sort, text: str, said: str) -> None:
    with pytest.raises(Unclear) as unclear:
        sort.read(text, WORDS)
    assert said in unclear.value.message.zh
    assert "「" not in unclear.value.message.en


COLUMNS = KINDS[SheetKind.ACHIEVEMENT].columns
HEADER = ["成果名称*", "Kind", "summary", "密级", "无关"]


def test_a_header_is_known_by_several_names_below_a_title() -> None:
    lines = [Line(1, ["2026 年成果登记表"]), Line(2, [*HEADER, " ", "备" * 61])]
    header = header_of(COLUMNS, lines)
    assert header.at == 1
    assert {place: (c.key, unit) for place, (c, unit) in header.places.items()} == {
        0: ("title", ""),
        1: ("kind", ""),
        2: ("summary", ""),
        3: ("secrecy", ""),
    }
    assert header.unknown == ["无关", "备" * 59 + "…"]
    row = Line(3, ["主轴", " ", "简介"], {1: "NO_VALUE", 4: "NO_VALUE"})
    assert cells_of(row, header.places) == (
        {"title": "主轴", "summary": "简介"},
        {"kind": "NO_VALUE"},
    )


@pytest.mark.parametrize(
    ("header", "cell", "kept"),
    [
        ("意向价格（万元）", "120", "120万"),
        ("意向价格(万元)", "1,200.5", "1,200.5万"),
        ("意向价格 万元", "￥１２", "￥１２万"),
        ("意向价格（亿元）", "1.2", "1.2亿"),
        ("意向价格（万元）", "3千万元", "3千万元"),
        ("意向价格（万元）", "面议", "面议"),
        ("意向价格（元）", "120", "120"),
    ],
)
def test_a_header_gives_the_unit_of_bare_numbers(header: str, cell: str, kept: str) -> None:
    found = header_of(COLUMNS, [Line(1, [*HEADER[:4], header])])
    line = Line(2, ["主轴", "项目类", "简介", "公开", cell])
    assert cells_of(line, found.places)[0]["askingPrice"] == kept
    assert found.unknown == []


@pytest.mark.parametrize(
    ("header", "code", "said"),
    [
        (["成果名称", "成果类型"], "WRONG_COLUMNS", "「成果简介」、「成果密级」"),
        ([*HEADER, "名称"], "REPEATED_COLUMNS", "「成果名称」"),
        (
            [*HEADER[:4], "意向价格（元）", "意向价格（万元）"],
            "REPEATED_COLUMNS",
            "「意向价格（元）」",
        ),
        ([], "WRONG_COLUMNS", "「成果名称」、「成果类型」"),
    ],
)
def test_a_header_that_cannot_be_used(header: list[str], code: str, said: str) -> None:
    with pytest.raises(RuleViolations) as broken:
        header_of(COLUMNS, [Line(1, header)])
    [violation] = broken.value.violations
    assert violation.code == code
    assert said in violation.message.zh


@pytest.mark.parametrize("kind", list(SheetKind))
def test_no_two_columns_share_a_name(kind: SheetKind) -> None:
    names = [name for column in KINDS[kind].columns for name in column.called()]
    assert len(names) == len(set(names))
