"""Amounts as people write them, in the grammar of the page's forms (`ui/yuan.ts`). Pure."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, localcontext

_POWERS = {"十": 1, "百": 2, "千": 3, "仟": 3, "万": 4, "萬": 4, "亿": 8, "億": 8}
"""The power of ten of each unit; 千万 is both of its signs."""
_SIGNS = "".join(_POWERS)
_TERM = re.compile(rf"([0-9]+(?:\.[0-9]*)?|\.[0-9]+)([{_SIGNS}]*)")
_GROUPED = re.compile(r"^[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])")
_BEFORE = re.compile(r"(?:人民币|RMB|CNY|[¥￥])", re.IGNORECASE)
_AFTER = re.compile(r"(?:元整|元|圆|块钱|块|RMB|CNY|人民币)$", re.IGNORECASE)
_LONGEST = 40
"""Characters of an amount."""
_EXACT = 400
"""Digits to reckon with: so many have all units that fit into it."""
_MOST = Decimal(10) ** 20


def yuan_of(text: str) -> Decimal | None:
    """What 500000, 500,000.00元, ５０万, 50w, 1.2亿元 or 1亿2000万 is in yuan; None for what is no
    amount, negative, finer than fen, or beyond all bounds.
    """
    said = _bare(text)
    if not said or len(said) > _LONGEST or "," in said:
        return None
    with localcontext(prec=_EXACT):
        total = _total(said)
        return total if total is not None and total < _MOST and total == round(total, 2) else None


def _total(rest: str) -> Decimal | None:
    total, last = Decimal(0), None
    while rest:
        match = _TERM.match(rest)
        if match is None:
            return None
        digits, units = match[1], match[2]
        power = sum(_POWERS[unit] for unit in units)
        if last is not None and not _falls(digits, units, power, last):
            return None
        total += Decimal(digits).scaleb(power)
        last, rest = power, rest[match.end() :]
    return total


def _falls(digits: str, units: str, power: int, last: int) -> bool:
    # 1亿2000万 falls from term to term; 2000万1亿 is no amount, and 3万5 may be 35000 or 30005.
    return power < last and (units != "" or len(digits.split(".")[0]) == last)


def _bare(text: str) -> str:
    """Full-width signs as usual ones, w as 万; without spaces, currency, 元 and commas between
    thousands.
    """
    said = re.sub(r"[\s_]", "", unicodedata.normalize("NFKC", text))
    said = _AFTER.sub("", _BEFORE.sub("", said, count=1) if _BEFORE.match(said) else said)
    said = re.sub(r"(?<=[0-9])w", "万", said, flags=re.IGNORECASE)
    parts = re.split(rf"(?<=[{_SIGNS}])", said)
    return "".join(_GROUPED.sub(lambda m: m[0].replace(",", ""), p, count=1) for p in parts)
