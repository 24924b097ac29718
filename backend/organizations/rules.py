"""What an organization may be called and say of itself: pure."""

from __future__ import annotations

from backend.core.errors import Text, Violation

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_WEIGHTS = tuple(pow(3, i, 31) for i in range(17))


def credit_code_holds(code: str) -> bool:
    """Whether a 统一社会信用代码 is well formed: 18 characters with a check (GB 32100-2015)."""
    if len(code) != 18 or any(c not in _ALPHABET for c in code):
        return False
    total = sum(w * _ALPHABET.index(c) for w, c in zip(_WEIGHTS, code, strict=False))
    return _ALPHABET[(31 - total % 31) % 31] == code[17]


def check_credit_code(code: str | None) -> list[Violation]:
    """Violations of a credit code that was given."""
    if code is None or credit_code_holds(code):
        return []
    message = Text(
        "统一社会信用代码应为 18 位，且校验位须正确，请核对。",
        "A unified social credit code has 18 characters and a check character; please compare.",
    )
    return [Violation("BAD_CREDIT_CODE", ("creditCode",), message)]


def name_taken() -> Violation:
    """Another organization has this name."""
    message = Text("已有同名单位，请直接选用。", "An organization of this name is there; use it.")
    return Violation("TAKEN", ("name",), message)


def credit_code_taken() -> Violation:
    """Another organization has this credit code."""
    message = Text(
        "已有单位使用这个统一社会信用代码。", "Another organization has this credit code."
    )
    return Violation("TAKEN", ("creditCode",), message)
