"""The workbook to fill in: a header, drop-down lists of the dictionaries, and what each column
takes. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from backend.core.errors import Language, Text
from backend.sheets.cells import (
    Amount,
    Choice,
    Day,
    Entry,
    Organizations,
    Several,
    Vocabulary,
    Whole,
    YesNo,
)
from backend.sheets.columns import Column
from backend.sheets.values import MOST_ROWS

_NOTES = Text("填写说明", "How to fill it in")
_LISTS = Text("可选项", "Options")
_HEADINGS = (Text("列", "Column"), Text("必填", "Needed"), Text("怎样填写", "What to write"))
_NEEDED = Text("必填", "yes")
_CHOICE = Text("从下拉列表中选择", "Choose from the list")
_SEVERAL = Text("可填多项，用顿号或逗号分隔", "Several may be given, between commas")
_DAY = Text("日期，如 2025-06-30", "A day, such as 2025-06-30")
_MONTH = Text("年月，如 2025-06", "A month, such as 2025-06")
_WHOLE = Text("整数", "A whole number")
_AMOUNT = Text("以元为单位的数字，或如「12.5万元」", "A number of yuan, or such as 12.5万元")
_UNIT = Text(
    "一家单位的全称或统一社会信用代码，须已在平台登记",
    "The full name or credit code of one organization of the platform",
)
_UNITS = Text(
    "单位全称或统一社会信用代码，须已在平台登记；多家用顿号分隔",
    "The full name or credit code of an organization of the platform; several between commas",
)
_WORDS = Text("文字", "Text")


def template_of(
    title: Text, columns: Sequence[Column], words: Vocabulary, language: Language
) -> bytes:
    """The template in the person's language."""
    made = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(made, options) as book:
        sheet = book.add_worksheet(title.in_language(language))
        notes = book.add_worksheet(_NOTES.in_language(language))
        lists = book.add_worksheet(_LISTS.in_language(language))
        lists.hide()
        _head(book, sheet, columns, language)
        _explain(book, notes, columns, language)
        for place, column in enumerate(columns):
            named = [text.in_language(language) for text in column.sort.options(words)]
            if named:
                _offer(sheet, lists, place, column, named)
    return made.getvalue()


def _head(book: Workbook, sheet: Worksheet, columns: Sequence[Column], language: Language) -> None:
    look = {"bold": True, "font_color": "#FFFFFF", "text_wrap": True, "valign": "vcenter"}
    needed = book.add_format({**look, "bg_color": "#0B57B7"})
    open_ = book.add_format({**look, "bg_color": "#5B6B7F"})
    # As text, so that no digit of a long number is lost.
    plain, day = book.add_format({"num_format": "@"}), book.add_format({"num_format": "yyyy-mm-dd"})
    for place, column in enumerate(columns):
        said = column.name.in_language(language) + ("*" if column.required else "")
        wide = 40 if column.key in ("title", "summary", "problem") else 18
        sheet.set_column(place, place, wide, _format_of(column, plain, day))
        sheet.write_string(0, place, said, needed if column.required else open_)
    sheet.set_row(0, 34)
    sheet.freeze_panes(1, 1)


def _format_of(column: Column, plain: Format, day: Format) -> Format | None:
    if isinstance(column.sort, Whole | Amount):
        return None
    return day if isinstance(column.sort, Day) else plain


def _offer(
    sheet: Worksheet, lists: Worksheet, place: int, column: Column, named: Sequence[str]
) -> None:
    for row, name in enumerate(named):
        lists.write_string(row, place, name)
    source = f"='{lists.name}'!{_area(place, len(named))}"
    # Several values, and codes, may be written where the list has only names.
    rule = {"validate": "list", "source": source, "error_type": "information"}
    sheet.data_validation(1, place, MOST_ROWS, place, rule)


def _area(place: int, height: int) -> str:
    name = xlsxwriter.utility.xl_col_to_name(place, col_abs=True)
    return f"{name}$1:{name}${height}"


def _explain(
    book: Workbook, notes: Worksheet, columns: Sequence[Column], language: Language
) -> None:
    bold = book.add_format({"bold": True})
    notes.set_column(0, 0, 26)
    notes.set_column(1, 1, 8)
    notes.set_column(2, 2, 70)
    for place, heading in enumerate(_HEADINGS):
        notes.write_string(0, place, heading.in_language(language), bold)
    for row, column in enumerate(columns, start=1):
        notes.write_string(row, 0, column.name.in_language(language))
        if column.required:
            notes.write_string(row, 1, _NEEDED.in_language(language))
        notes.write_string(row, 2, _how(column).in_language(language))


def _how(column: Column) -> Text:
    sort = column.sort
    if isinstance(sort, Organizations):
        return _UNIT if sort.one else _UNITS
    if isinstance(sort, Several) or (isinstance(sort, Choice) and sort.several):
        return _SEVERAL
    if isinstance(sort, Day):
        return _MONTH if sort.month else _DAY
    if isinstance(sort, Whole):
        return _WHOLE
    if isinstance(sort, Amount):
        return _AMOUNT
    return _CHOICE if isinstance(sort, Choice | Entry | YesNo) else _WORDS
