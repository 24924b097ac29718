"""What is read of a sheet: values as people see them, and what cannot be read said cell by cell."""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from backend.core.errors import Language
from backend.sheets.cells import Vocabulary
from backend.sheets.kinds import KINDS
from backend.sheets.reading import rows_of
from backend.sheets.template import template_of
from backend.sheets.values import SheetKind
from backend.sheets.workbook import Line


def lines(tmp_path: Path, content: bytes) -> list[Line]:
    path = tmp_path / "sheet"
    path.write_bytes(content)
    return list(rows_of(path))


def workbook(fill: Any, **options: Any) -> bytes:
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, **options}) as book:
        fill(book, book.add_worksheet())
    return made.getvalue()


@pytest.mark.parametrize("from_1904", [False, True])
def test_dates_are_the_same_whichever_year_they_count_from(tmp_path: Path, from_1904: bool) -> None:
    def fill(book: Any, sheet: Any) -> None:
        day = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
        sheet.write_datetime(0, 0, date(2025, 3, 1), day)
        sheet.write_datetime(0, 1, datetime.combine(date(2025, 3, 1), time(10, 30)), day)

    [line] = lines(tmp_path, workbook(fill, date_1904=from_1904))
    assert line == Line(1, ["2025-03-01", "2025-03-01 10:30"])


def test_numbers_are_as_they_are_written(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        plain = book.add_format({"num_format": "@"})
        for place, value in enumerate([6, 13800000000, 1.1 * 3, 0.5, True, False]):
            sheet.write(0, place, value)
        sheet.write_string(0, 6, "0012", plain)
        sheet.write_string(0, 7, "=1+1")
        sheet.write_number(0, 8, 123456789012345678)

    [line] = lines(tmp_path, workbook(fill))
    assert line.cells[:8] == ["6", "13800000000", "3.3", "0.5", "是", "否", "0012", "=1+1"]
    assert line.faults == {8: "DIGITS_LOST"}


def test_formulas_count_by_their_saved_values(tmp_path: Path) -> None:
    def fill(_book: Any, sheet: Any) -> None:
        sheet.write_formula(0, 0, "=1+1", None, 2)
        sheet.write_formula(0, 1, '="主"&"轴"', None, "主轴")
        sheet.write_formula(0, 2, "=A9", None, "")
        sheet.write_formula(0, 3, "=1/0", None, "#DIV/0!")
        sheet.write(0, 4, "末")

    [line] = lines(tmp_path, workbook(fill))
    assert line.cells == ["2", "主轴", "", "", "末"]
    assert line.faults == {2: "NO_VALUE", 3: "ERROR_VALUE"}


def test_merged_cells_count_for_each_row_of_theirs_and_one_column(tmp_path: Path) -> None:
    def fill(_book: Any, sheet: Any) -> None:
        for row in range(4):
            sheet.write(row, 0, f"第{row}行")
        sheet.merge_range(0, 1, 2, 1, "东城街道")
        sheet.merge_range(3, 1, 3, 2, "横向")

    found = lines(tmp_path, workbook(fill))
    assert [line.cells for line in found] == [
        ["第0行", "东城街道"],
        ["第1行", "东城街道"],
        ["第2行", "东城街道"],
        ["第3行", "横向"],
    ]
    assert [line.faults for line in found] == [{}, {}, {}, {2: "MERGED"}]


def test_blank_rows_are_none_and_keep_their_numbers(tmp_path: Path) -> None:
    def fill(_book: Any, sheet: Any) -> None:
        sheet.write(1, 0, "甲")
        sheet.write(4, 1, "乙")

    assert lines(tmp_path, workbook(fill)) == [Line(2, ["甲"]), Line(5, ["", "乙"])]


def test_hidden_and_empty_sheets_are_passed_over(tmp_path: Path) -> None:
    def fill(book: Any, _sheet: Any) -> None:
        hidden = book.add_worksheet()
        hidden.write(0, 0, "藏")
        hidden.hide()
        book.add_worksheet().write(0, 0, "见")

    assert lines(tmp_path, workbook(fill)) == [Line(1, ["见"])]


def test_what_is_too_long_is_not_read(tmp_path: Path) -> None:
    def fill(_book: Any, sheet: Any) -> None:
        sheet.write(0, 0, "长" * 6001)

    assert lines(tmp_path, workbook(fill)) == [Line(1, ["长" * 100], {0: "OVERSIZED"})]


def test_text_files_in_both_encodings(tmp_path: Path) -> None:
    text = '成果名称,编号\n"主轴,一",="0012"\n=1+1,x\n"坏,1\n好,2\n'
    expected = [
        Line(1, ["成果名称", "编号"]),
        Line(2, ["主轴,一", "0012"]),
        Line(3, ["=1+1", "x"]),
        Line(4, ['"坏,1'], {0: "UNREADABLE_ROW"}),
        Line(5, ["好", "2"]),
    ]
    assert lines(tmp_path, text.encode("utf-8-sig")) == expected
    assert lines(tmp_path, text.encode("gb18030")) == expected


def test_the_template_says_of_each_column_how_many_units_it_takes(tmp_path: Path) -> None:
    words = Vocabulary({name: [] for name in ("industries", "towns", "sources")})
    notes: dict[Any, Any] = {}
    for kind in SheetKind:
        declared = KINDS[kind]
        content = template_of(declared.title, declared.columns, words, Language.ZH)
        sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_name("填写说明")
        notes |= {column: how for column, _, how in sheet.to_python()}
    assert notes["需求单位"] == "一家单位的全称或统一社会信用代码，须已在平台登记"
    assert notes["持有单位"] == "单位全称或统一社会信用代码，须已在平台登记；多家用顿号分隔"
