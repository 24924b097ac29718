"""Requests refused with a status of their own, and what is said of values beyond the limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

from backend.core.errors import BadInput, CodedError, LimitExceeded, Text


class HttpRefused(Exception):
    """The request is refused before GraphQL is concerned, with a status of its own."""

    def __init__(
        self, status: int, error: CodedError, headers: Mapping[str, str] | None = None
    ) -> None:
        self.status, self.error, self.headers = status, error, dict(headers or {})
        super().__init__(str(error))


def refuse(status: int, message: Text, headers: Mapping[str, str] | None = None) -> NoReturn:
    """Refuse the request with that status, as input that cannot be understood."""
    raise HttpRefused(status, BadInput(message), headers)


def wrong_type(name: str, zh: str, en: str) -> Text:
    """What is said of a parameter of another type."""
    return Text(f"参数 {name} 必须是{zh}。", f"The parameter {name} must be {en}.")


def page_error(place: str, number: float, most: int) -> CodedError | None:
    """The answer to a page of that size; None where it is allowed."""
    if 0 <= number <= most:
        return None
    return LimitExceeded(
        Text(
            f"{place} 必须在 0 到 {most} 之间。",
            f"{place} must be from 0 to {most}.",
        )
    )


def too_many(place: str, count: int, limit: int) -> CodedError | None:
    """The answer to so many values; None where they are allowed."""
    if count <= limit:
        return None
    return LimitExceeded(
        Text(
            f"{place} 有 {count} 个值，最多 {limit} 个。",
            f"{place} has {count} values, at most {limit}.",
        )
    )


def too_deep(place: str, most: int) -> CodedError:
    """The answer to a value of too many levels."""
    return LimitExceeded(
        Text(
            f"{place} 的嵌套超过 {most} 层。",
            f"{place} is nested more than {most} levels deep.",
        )
    )


def unstorable(place: str) -> CodedError:
    """The answer to a text that the database cannot hold."""
    return BadInput(
        Text(
            f"{place} 含有无法保存的字符（空字符或不成对的代理字符）。",
            f"{place} has a character that cannot be stored (NUL or a lone surrogate).",
        )
    )
