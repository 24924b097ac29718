"""What a file of registered results may look like, and what is refused of it (LIB-6)."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from backend.achievements.csv_rows import (
    HEADERS,
    LONGEST,
    ColumnsRefused,
    Refused,
    Row,
    columns_of,
    day_of,
    keywords_of,
    read_row,
)
from backend.core import csv_files
from backend.core.csv_files import CsvRefused, Record, records, survey

TODAY = date(2026, 11, 23)


def rows_of(path: Path) -> list[Row | Refused]:
    """Every row of the file below its header."""
    header, *below = records(survey(path))
    columns = columns_of(header.cells)
    return [read_row(record, columns, TODAY) for record in below]


def of_text(tmp_path: Path, text: str, encoding: str = "utf-8") -> list[Row | Refused]:
    """The rows of a file with this text."""
    file = tmp_path / "file.csv"
    file.write_bytes(text.encode(encoding))
    return rows_of(file)


def titles(rows: list[Row | Refused]) -> list[str | None]:
    """The title of each row; None where it is refused."""
    return [row.title if isinstance(row, Row) else None for row in rows]


def reasons(row: Row | Refused) -> list[str]:
    """Why a row is refused, in English."""
    assert isinstance(row, Refused)
    return [reason.en for reason in row.reasons]


# Encodings


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8-sig", "utf-8-sig"),
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
    ],
)
def test_the_usual_encodings_are_read(tmp_path: Path, encoding: str, named: str) -> None:
    file = tmp_path / "file.csv"
    file.write_bytes("成果名称,简介\r\n石墨烯散热膜,一种散热膜\r\n".encode(encoding))
    assert survey(file).encoding == named
    assert titles(rows_of(file)) == ["石墨烯散热膜"]


def test_a_character_of_gb18030_alone_is_read(tmp_path: Path) -> None:
    assert titles(of_text(tmp_path, "成果名称,简介\n㐂膜𠀀,甲\n", "gb18030")) == ["㐂膜𠀀"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("成果名称,简介\n甲,乙\n".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04rest of a workbook", "an Excel workbook"),
        (b"\xd0\xcf\x11\xe0old", "an old Excel workbook"),
        (b"\xff\xfe\xff,\x81\n", "UTF-16"),
        (b"title,abstract\n\xff\xff\xff,\xff\n", "neither in UTF-8 nor in GB18030"),
    ],
)
def test_what_is_no_such_text_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "file.csv"
    file.write_bytes(content)
    with pytest.raises(CsvRefused, match=said):
        survey(file)


def test_spoilt_bytes_spoil_their_row_only(tmp_path: Path) -> None:
    file = tmp_path / "file.csv"
    good = "好成果,说明文字\n".encode()
    file.write_bytes(b"title,abstract\n" + good + b"\xb3\xc9\xb9\xfb,x\n" + good)
    rows = rows_of(file)
    assert titles(rows) == ["好成果", None, "好成果"]
    assert reasons(rows[1]) == ["it holds bytes that are not UTF-8"]


def test_a_file_cut_off_inside_a_character(tmp_path: Path) -> None:
    file = tmp_path / "file.csv"
    file.write_bytes("title,abstract\n好成果,说明\n断,说明".encode()[:-1])
    assert titles(rows_of(file)) == ["好成果", None]


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(CsvRefused, match="is not a file"):
        survey(tmp_path)
    with pytest.raises(CsvRefused, match="is not a file"):
        survey(tmp_path / "absent.csv")


# Columns


def test_every_name_of_a_column_is_known() -> None:
    for field, names in HEADERS.items():
        for name in names:
            header = ["title", "abstract"] if field not in ("title", "abstract") else []
            header += {"title": ["abstract"], "abstract": ["title"]}.get(field, [])
            columns = columns_of([*header, f" {name.upper()} "])
            assert columns.places[field] == len(header)
            assert columns.ignored == ()


def test_missing_columns_are_named() -> None:
    with pytest.raises(ColumnsRefused) as refused:
        columns_of(["关键词", "单位"])
    said = str(refused.value)
    assert "no column title (title, 成果名称" in said
    assert "no column abstract (abstract, 摘要" in said
    assert "关键词, 单位" in said


def test_two_columns_of_one_field_are_refused() -> None:
    with pytest.raises(ColumnsRefused, match="摘要 and 简介"):
        columns_of(["成果名称", "摘要", "简介"])


def test_other_columns_are_passed_over() -> None:
    columns = columns_of(["title", "", "序号", "abstract", "", ""])
    assert columns.ignored == ("序号",)
    assert columns.width == 4


# Rows


def test_a_full_row(tmp_path: Path) -> None:
    text = (
        "成果名称,简介,关键词,学科,外部编号,登记号,登记日期,完成单位,完成人\n"
        ' 石墨烯　散热膜 ," 一种\n散热膜 ",石墨烯|散热| |石墨烯,材料,A1,R1,2024年5月1日,甲;乙,丙\n'
    )
    assert of_text(tmp_path, text) == [
        Row(
            title="石墨烯 散热膜",
            title_fold="石墨烯散热膜",
            abstract="一种\n散热膜",
            keywords=("石墨烯", "散热"),
            discipline="材料",
            external_id="A1",
            registration_number="R1",
            registered_on=date(2024, 5, 1),
            completing_units="甲;乙",
            completers="丙",
        )
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_ends_of_lines_and_blank_rows(tmp_path: Path, end: str) -> None:
    text = end.join(["title,abstract", "", "甲,一", ",", '"乙","二"', "", "丙,"])
    rows = of_text(tmp_path, text)
    assert titles(rows) == ["甲", "乙", None]
    refused = rows[2]
    assert isinstance(refused, Refused)
    assert refused.record.row == 7  # as a spreadsheet counts
    assert reasons(refused) == ["its abstract is empty"]


def test_everything_wrong_with_a_row_is_said_at_once(tmp_path: Path) -> None:
    text = f"title,abstract,keywords,registered_on\n,{'长' * 20_001},{'键' * 101},昨天\n"
    (row,) = of_text(tmp_path, text)
    assert reasons(row) == [
        "its title is empty",
        "its abstract is too long: 20001 characters, at most 20000",
        "a keyword is longer than 100 characters (separate keywords by |)",
        "its registered_on is no date: 昨天 (write it as 2024-05-01)",
    ]


@pytest.mark.parametrize("field", LONGEST)
def test_the_longest_text_of_each_field(field: str) -> None:
    header = [*dict.fromkeys(["title", "abstract", field])]
    columns = columns_of(header)

    def read(length: int) -> Row | Refused:
        cells = ["字" * length if name == field else "字" for name in header]
        return read_row(Record(2, cells), columns, TODAY)

    assert isinstance(read(LONGEST[field]), Row)
    assert reasons(read(LONGEST[field] + 1))[0].startswith(f"its {field} is too long")


def test_a_title_that_grows_when_it_is_folded() -> None:
    columns = columns_of(["title", "abstract"])
    row = read_row(Record(2, ["㎏" * 151, "字"]), columns, TODAY)
    assert reasons(row) == ["its title is too long: 302 characters, at most 300"]


def test_a_wrong_number_of_cells(tmp_path: Path) -> None:
    rows = of_text(tmp_path, "title,abstract,学科\n甲,一\n乙,二,三,四\n丙,三,学科,,\n")
    assert titles(rows) == [None, None, "丙"]
    assert reasons(rows[0]) == ["it has 2 cells, not 3"]
    assert reasons(rows[1]) == ["it has 4 cells, not 3"]


def test_a_lone_quote_spoils_one_row(tmp_path: Path) -> None:
    text = 'title,abstract\n甲,一\n"乙,二\n丙,三\n"丁","四"\n戊,"五" 六\n己,说"好"\n'
    rows = of_text(tmp_path, text)
    assert titles(rows) == ["甲", None, "丙", "丁", None, "己"]
    quotes = "its quotation marks do not pair (inside a cell, write two for one)"
    assert reasons(rows[1]) == reasons(rows[4]) == [quotes]
    assert isinstance(rows[1], Refused)
    assert rows[1].record.cells == ['"乙,二']


def test_a_lone_quote_at_the_end_of_the_file(tmp_path: Path) -> None:
    assert titles(of_text(tmp_path, 'title,abstract\n"甲,一\n乙,二')) == [None, "乙"]


def test_a_lone_quote_before_a_very_long_rest(tmp_path: Path) -> None:
    rest = "".join(f"成果{i},{'摘要' * 50}\n" for i in range(3_000))
    rows = of_text(tmp_path, 'title,abstract\n"甲,一\n' + rest)
    assert titles(rows) == [None, *(f"成果{i}" for i in range(3_000))]


def test_an_oversized_cell_spoils_one_row(tmp_path: Path) -> None:
    huge = "字" * (csv.field_size_limit() + 1)
    rows = of_text(tmp_path, f"title,abstract\n甲,{huge}\n乙,二\n")
    assert titles(rows) == [None, "乙"]
    assert reasons(rows[0]) == ["a cell or the line is far too long"]


def test_an_endless_line_is_not_kept_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_files, "LONGEST_LINE", 1_000)
    rows = of_text(tmp_path, f"title,abstract\n甲,{'x' * 10_000}\n乙,二\n")
    assert titles(rows) == [None, "乙"]
    assert isinstance(rows[0], Refused)
    assert len(rows[0].record.cells[1]) < 1_000


def test_nul(tmp_path: Path) -> None:
    rows = of_text(tmp_path, "title,abstract\n甲\0,一\n乙,二\n")
    assert titles(rows) == [None, "乙"]
    assert reasons(rows[0]) == ["it holds a NUL character"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-05-01", date(2024, 5, 1)),
        ("2024/5/1", date(2024, 5, 1)),
        ("2024.5.1", date(2024, 5, 1)),
        ("2024年5月1日", date(2024, 5, 1)),
        ("20240501", date(2024, 5, 1)),
        ("2024-02-30", None),
        ("2024-05", None),
        ("五月", None),
        ("", None),
    ],
)
def test_days(written: str, day: date | None) -> None:
    assert day_of(written) == day


def test_a_day_in_the_future_or_long_ago(tmp_path: Path) -> None:
    text = "title,abstract,登记日期\n甲,一,2026-11-23\n乙,二,2026-11-24\n丙,三,1899-12-31\n"
    rows = of_text(tmp_path, text)
    assert titles(rows) == ["甲", None, None]
    assert reasons(rows[1]) == ["its registered_on is in the future: 2026-11-24"]


def test_keywords() -> None:
    assert keywords_of("甲|乙;丙｜甲") == ("甲", "乙;丙")
    assert keywords_of("甲；乙;") == ("甲", "乙")
    assert keywords_of("") == ()
    columns = columns_of(["title", "abstract", "keywords"])
    row = read_row(Record(2, ["甲", "乙", "|".join(map(str, range(51)))]), columns, TODAY)
    assert reasons(row) == ["it has 51 keywords, at most 50"]
