"""Errors that people read: rule violations (`userErrors`) and coded top-level errors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class Language(StrEnum):
    """The languages that messages exist in; Chinese is the default."""

    ZH = "ZH"
    EN = "EN"


class Text(NamedTuple):
    """One message in both languages."""

    zh: str
    en: str

    def in_language(self, language: Language) -> str:
        """The text in the language asked for."""
        return self.en if language is Language.EN else self.zh


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule.

    `code` is stable and upper-case, `field` the path in the mutation's input (camelCase, list
    positions as digits), `rule` an id of domain.md, or of the README's
    own rules (`FILE-1`), where one applies.
    """

    code: str
    field: tuple[str, ...]
    message: Text
    rule: str | None = None

    def below(self, *prefix: str) -> Violation:
        """The same violation with its field path put below `prefix`."""
        return replace(self, field=(*prefix, *self.field))


class RuleViolations(Exception):
    """Every broken rule of one write, raised once; nothing has been changed."""

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations: tuple[Violation, ...] = tuple(violations)
        super().__init__("; ".join(f"{v.code} {'.'.join(v.field)}" for v in self.violations))


def demand(violations: Sequence[Violation]) -> None:
    """Raise when there is any violation."""
    if violations:
        raise RuleViolations(violations)


class CodedError(Exception):
    """A top-level error that may be shown: `extensions.code` and a message, never details."""

    code = "INTERNAL"

    def __init__(self, message: Text) -> None:
        self.message = message
        super().__init__(message.en)


class Unauthenticated(CodedError):
    """Nobody is signed in, and the operation needs somebody."""

    code = "UNAUTHENTICATED"

    def __init__(self) -> None:
        super().__init__(Text("请先登录。", "Please sign in first."))


class Forbidden(CodedError):
    """The viewer's role lacks the permission."""

    code = "FORBIDDEN"

    def __init__(self, permission: str) -> None:
        super().__init__(
            Text(
                f"您的角色无权进行此操作（{permission}）。",
                f"Your role may not do this ({permission}).",
            )
        )


class NotFound(CodedError):
    """The record does not exist, or the viewer may not know that it does: one answer for both."""

    code = "NOT_FOUND"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "没有找到这条记录，或您无权查看。",
                "This record was not found, or is not yours to see.",
            )
        )


COMMITTED = "zhuanhua.committed"
"""Set in the scope of a request that has changed something for good."""


class SavedNotShown(CodedError):
    """The write is done, and something went wrong only with showing what it did."""

    code = "SAVED_NOT_SHOWN"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "已经保存，但结果未能显示；请刷新页面查看，不要重复提交。",
                "This was saved, but could not be shown; look it up and do not send it again.",
            )
        )


class BadInput(CodedError):
    """The request cannot be understood."""

    code = "BAD_INPUT"


class LimitExceeded(CodedError):
    """The request asks for more than the limits allow."""

    code = "LIMIT_EXCEEDED"


class Unavailable(CodedError):
    """A part that the answer needs, such as the database, is away for the moment."""

    code = "UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "服务暂时不可用，请稍后再试；您填写的内容没有被保存。",
                "The service is briefly unavailable; try again. Nothing of this was saved.",
            )
        )


class TimedOut(CodedError):
    """The request took longer than its limit and was stopped; nothing of it was saved."""

    code = "TIMEOUT"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "处理时间超过限制，已停止；没有保存任何更改。",
                "This took longer than allowed and was stopped; nothing was saved.",
            )
        )
