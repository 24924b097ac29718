"""What may be taken as a file: pure."""

from __future__ import annotations

import unicodedata

from backend.core.errors import Text, Violation
from backend.files.values import ENDINGS, LONGEST_NAME, MOST_BYTES, FileType

_ACCEPTED = "PDF, PNG, JPEG, DOCX, XLSX, OFD"


def check_name(name: str) -> list[Violation]:
    """Whether a file may bear the name, its ending being one that is known."""
    return check_called(name) or ([] if promised_type(name) else [_unknown_ending()])


def check_called(name: str) -> list[Violation]:
    """Whether a file may bear the name, whatever its ending: no path, nothing unprintable."""
    if not name.strip():
        return [_of_name("BLANK", "请提供文件名。", "The file needs a name.")]
    if len(name) > LONGEST_NAME:
        return [
            _of_name(
                "TOO_LONG",
                f"文件名最多 {LONGEST_NAME} 个字符，现有 {len(name)} 个。",
                f"A file's name has at most {LONGEST_NAME} characters; this has {len(name)}.",
            )
        ]
    if "/" in name or "\\" in name or name.strip(".") == "" or any(map(_is_control, name)):
        return [
            _of_name(
                "BAD_NAME",
                "文件名不能包含路径或控制字符。",
                "A file's name holds no path and no control characters.",
            )
        ]
    return []


def _is_control(character: str) -> bool:
    # Cf holds marks that turn the direction of writing: 「fdp.exe」 must not read 「exe.pdf」.
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def promised_type(name: str) -> FileType | None:
    """The type that the name's ending promises."""
    stem, dot, ending = name.rpartition(".")
    return ENDINGS.get(ending.lower()) if dot and stem.strip() else None


def check_content(name: str, size: int, found: FileType | None) -> list[Violation]:
    """Whether what came is a file of the type that its name promises."""
    if size == 0:
        return [_of_file("EMPTY", "文件是空的，请重新选择。", "The file is empty; choose another.")]
    promised = promised_type(name)
    if found is promised:
        return []
    if found is None:
        zh = f"文件内容不是可接受的类型（{_ACCEPTED}），或文件已损坏。"
        en = f"The content is of no accepted type ({_ACCEPTED}), or the file is damaged."
    else:
        zh = f"文件内容是 {found}，与文件名的后缀不符。"
        en = f"The content is {found}, which is not what the name's ending says."
    return [_of_file("TYPE_LIES", zh, en)]


def too_large() -> Violation:
    """More bytes than a file may have."""
    most = MOST_BYTES // 1024 // 1024
    return _of_file(
        "TOO_LARGE",
        f"文件超过 {most} MiB，请压缩或拆分后再上传。",
        f"The file is larger than {most} MiB; make it smaller or divide it.",
    )


def cut_off() -> Violation:
    """Fewer bytes came than were promised."""
    return _of_file(
        "CUT_OFF",
        "文件没有传完，请重新上传；没有保存任何内容。",
        "The file did not come whole; send it again. Nothing was kept.",
    )


def too_many_loose(most: int) -> Violation:
    """Too many files of the account wait to be used."""
    return _of_file(
        "TOO_MANY",
        f"您有 {most} 个已上传但未使用的文件，请先使用它们，或等待系统清理。",
        f"{most} files of yours wait to be used; use them, or wait until they are cleaned.",
    )


def _unknown_ending() -> Violation:
    return _of_name(
        "UNKNOWN_TYPE",
        f"只接受以下类型的文件：{_ACCEPTED}。",
        f"Only these types of file are accepted: {_ACCEPTED}.",
    )


def _of_name(code: str, zh: str, en: str) -> Violation:
    return Violation(code, ("name",), Text(zh, en), "FILE-1")


def _of_file(code: str, zh: str, en: str) -> Violation:
    return Violation(code, ("file",), Text(zh, en), "FILE-2")
