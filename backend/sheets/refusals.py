"""Why a file, or a cell of it, cannot be read: for who brought it. Pure."""

from __future__ import annotations

from backend.core.errors import Text, Violation
from backend.sheets.values import LONGEST_CELL, MOST_ROWS, MOST_UNPACKED

_MIB = 1024 * 1024

FILES: dict[str, Text] = {
    "EMPTY": Text("文件是空的，没有可读取的行。", "The file is empty: there is no row to read."),
    "MACROS": Text(
        "文件含有宏（.xlsm）。请另存为不含宏的 .xlsx 后再导入。",
        "The workbook has macros (.xlsm). Save it as .xlsx without them.",
    ),
    "PASSWORD": Text(
        "文件设有打开密码，无法读取。请取消密码后再导入。",
        "The workbook is protected by a password. Take that off first.",
    ),
    "OLD_EXCEL": Text(
        "这是旧版 Excel 文件（.xls）。请另存为 .xlsx 后再导入。",
        "This is an old Excel workbook (.xls). Save it as .xlsx.",
    ),
    "NOT_A_SHEET": Text(
        "这不是可读取的表格。请使用 .xlsx 或 .csv 文件。",
        "This is no sheet that can be read. Use .xlsx or .csv.",
    ),
    "BROKEN": Text(
        "文件已损坏，无法读取。请用 Excel 或 WPS 打开并另存后再导入。",
        "The workbook is damaged. Open it in Excel or WPS, and save it anew.",
    ),
    "ENTITIES": Text(
        "文件内含有外部实体或类型声明（DOCTYPE），出于安全不予读取。",
        "The workbook declares entities (DOCTYPE), and is not read for safety.",
    ),
    "UNPACKED_TOO_LARGE": Text(
        f"文件解压后超过 {MOST_UNPACKED // _MIB} MiB，不予读取。",
        f"Unpacked, the workbook has more than {MOST_UNPACKED // _MIB} MiB.",
    ),
    "TOO_MUCH": Text(
        "文件内容过多，或在很远的行列处有内容，读取所需的内存或时间超出限度。"
        "请分成几个文件，或把内容复制到新的工作表后再导入。",
        "Reading the file takes too much memory or time: there is too much in it, or a cell far "
        "out. Bring it in as several, or copy the rows to a new sheet.",
    ),
    "TOO_MANY_ROWS": Text(
        f"一次最多导入 {MOST_ROWS:,} 行。请分成几个文件导入。",
        f"At most {MOST_ROWS:,} rows at once. Bring it in as several files.",
    ),
    "UNDECODABLE": Text(
        "文件不是 UTF-8 或 GB18030（GBK）编码的文本。请另存为 UTF-8 编码的 CSV。",
        "The text is neither in UTF-8 nor in GB18030 (GBK). Save it as CSV in UTF-8.",
    ),
}
"""Why a file as a whole is refused."""

CELLS: dict[str, Text] = {
    "ERROR_VALUE": Text(
        "公式的结果是错误值，请改正公式或直接填写内容。",
        "The formula ends in an error; set it right, or give the value.",
    ),
    "NO_VALUE": Text(
        "公式没有保存的结果。请在 Excel 或 WPS 中打开并保存，或直接填写内容。",
        "The formula has no saved result. Open and save it in Excel or WPS, or give the value.",
    ),
    "DIGITS_LOST": Text(
        "数字超过 15 位，表格软件已丢失末位数字。请把单元格设为文本后重新填写。",
        "The number has more than 15 digits, and its last ones are lost. "
        "Make the cell a text, and give it anew.",
    ),
    "MERGED": Text(
        "单元格与左侧合并，本列没有内容。请取消合并后填写。",
        "The cell is merged with the one on its left. Take them apart, and fill this in.",
    ),
    "UNREADABLE_ROW": Text(
        "本行的引号没有配对，或含有无法解读的字符。",
        "The quotation marks of this row do not pair, or it holds characters that are unsound.",
    ),
    "UNSOUND": Text(
        "单元格含有无法保存的空字符（NUL），未予读取。请重新填写。",
        "The cell holds a NUL character, which cannot be kept, and was not read. Give it anew.",
    ),
    "OVERSIZED": Text(
        f"内容超过 {LONGEST_CELL:,} 个字符，未予读取。",
        f"It has more than {LONGEST_CELL:,} characters, and was not read.",
    ),
}
"""Why a cell is refused; the others of its row are read."""


def file_refused(code: str) -> Violation:
    """The violation of a file that is refused as a whole."""
    return Violation(code, (), FILES[code])


def wrong_columns(missing: list[Text]) -> Violation:
    """The first rows hold no header with all the columns that are needed."""
    zh = "、".join(f"「{name.zh}」" for name in missing)
    en = ", ".join(f"“{name.en}”" for name in missing)
    message = Text(
        f"表头缺少必需的列：{zh}。请使用下载的模板，并保留表头文字。",
        f"The header lacks columns that are needed: {en}. Use the template, and keep its header.",
    )
    return Violation("WRONG_COLUMNS", (), message)


def repeated_columns(name: Text) -> Violation:
    """Two columns have one header."""
    message = Text(
        f"表头有重复的列：「{name.zh}」。请只保留一列。",
        f"Two columns are called “{name.en}”. Keep one.",
    )
    return Violation("REPEATED_COLUMNS", (), message)
