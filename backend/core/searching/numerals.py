"""Numbers written in Chinese, read as digits where that is safe: 「五轴」 is 「5轴」. Pure.

A numeral is a number after 「第」, or before a unit that is usually counted in digits. All others
are words or parts of such: 「一种」, 「统一」, 「三元材料」, 「二氧化硅」, 「第一性原理」.
"""

from __future__ import annotations

import re

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}

_UNITS = (
    "自由度|英寸|通道|频段|波段|电平|旋翼|象限|合一|世纪"
    "|[轴维代相级阶层段期号位极核芯缸足轮驱端色面步路区类种个次例倍年]"
)
"""What is counted in digits as often as in words."""

_NUMBER = re.compile(
    "(?<![0-9〇零一二三四五六七八九十百千万亿两数几多点.])"
    "(?:(?<=第)(?:[零一二三四五六七八九十百]+)(?![性方千万亿])"
    "|(?P<year>[一二][〇零一二三四五六七八九]{3})(?=年)"
    "|(?<![统单唯同])一(?=[轴维])"
    f"|(?!一(?:{_UNITS}))[零一二三四五六七八九十百两]+(?={_UNITS}))"
)
"""「一」 alone is one of a kind more often than a number: 「一种」, 「新一代」, 「进一步」."""

_VALUE = re.compile(
    "(?:(?P<hundreds>[一二三四五六七八九])百)?(?P<zero>零)?"
    "(?:(?P<tens>[一二三四五六七八九]?)(?P<ten>十))?(?P<ones>[一二三四五六七八九两])?"
)


def in_digits(text: str) -> str:
    """The folded text with its numerals as digits: 「第三代六维力」 is 「第3代6维力」."""
    return _NUMBER.sub(_digits, text)


def _digits(found: re.Match[str]) -> str:
    numeral = found[0]
    if found["year"]:
        return "".join(str(_DIGITS[digit]) for digit in numeral)
    value = _value(numeral)
    return numeral if value is None else str(value)


def _value(numeral: str) -> int | None:
    """What a numeral below a thousand says; None for what is none, as 「十四五」 and 「二三」."""
    found = _VALUE.fullmatch(numeral)
    if found is None:
        return None
    hundreds, ones = found["hundreds"], found["ones"]
    # 「一百二」 is 120, said short; 「零五」 stands for nothing that is counted.
    if bool(found["zero"]) != bool(hundreds and ones and not found["ten"]):
        return None
    tens = _DIGITS.get(found["tens"] or "一", 1) if found["ten"] else 0
    return 100 * _DIGITS.get(hundreds or "", 0) + 10 * tens + _DIGITS.get(ones or "", 0)
