"""Amounts of money: decimal yuan, never floats."""

from __future__ import annotations

from decimal import Decimal

import strawberry

from backend.core.errors import Text

MOST = Decimal("999999999999.99")
"""The largest amount that is kept, in yuan."""

_WAN = Decimal(10_000)
_YI = Decimal(100_000_000)


@strawberry.type(description="An amount of money in CNY (金额). Never a float.")
class Money:
    """Yuan, and the same as people read it."""

    yuan: Decimal = strawberry.field(description="The amount in yuan (元), exact to the fen.")
    text: str = strawberry.field(
        description="The amount in the unit that people read: 元, 万元 or 亿元."
    )


def _plain(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def in_words(yuan: Decimal) -> str:
    """The exact amount in 亿元, 万元 or 元, whichever reads shortest."""
    for size, unit in ((_YI, "亿元"), (_WAN, "万元")):
        if abs(yuan) >= size and (yuan / size) == (yuan / size).quantize(Decimal("0.0001")):
            return f"{_plain(yuan / size)} {unit}"
    return f"{yuan:,.0f} 元" if yuan == yuan.to_integral_value() else f"{yuan:,.2f} 元"


def as_text(yuan: Decimal) -> Text:
    """The exact amount as messages say it: 万 is no unit in English."""
    whole = yuan == yuan.to_integral_value()
    return Text(in_words(yuan), f"{yuan:,.0f} yuan" if whole else f"{yuan:,.2f} yuan")


def shown(yuan: Decimal) -> Money:
    """The amount as the schema shows it."""
    return Money(yuan=yuan, text=in_words(yuan))


def money(yuan: Decimal | None) -> Money | None:
    """The amount as the schema shows it, where there is one."""
    return None if yuan is None else shown(yuan)
