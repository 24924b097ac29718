"""Shares of a whole, as the schema shows them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_TEN_THOUSANDTH = Decimal("0.0001")


def share(part: Decimal | int | None, whole: Decimal | int | None) -> Decimal | None:
    """The part over the whole, 1 for all of it, to four decimals; None where there is no share."""
    if part is None or not whole:
        return None
    return (Decimal(part) / whole).quantize(_TEN_THOUSANDTH, ROUND_HALF_UP)
