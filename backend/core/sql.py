"""SQL text with its values, composed without ever writing a value into the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple


class _Value(NamedTuple):
    value: Any


@dataclass(frozen=True, slots=True)
class Sql:
    """A fragment: text parts and values in order."""

    parts: tuple[str | _Value, ...]

    def packed(self) -> Sql:
        """The same in as few parts as there can be: for fragments that are put together often."""
        parts: list[str | _Value] = []
        for part in self.parts:
            if parts and isinstance(part, str) and isinstance(parts[-1], str):
                parts[-1] += part
            else:
                parts.append(part)
        return Sql(tuple(parts))

    def compile(self) -> tuple[str, list[Any]]:
        """The text with `$1 … $n`, and the values in that order."""
        text: list[str] = []
        values: list[Any] = []
        for part in self.parts:
            if isinstance(part, str):
                text.append(part)
            else:
                values.append(part.value)
                text.append(f"${len(values)}")
        return "".join(text), values


def _frozen(value: Any) -> Any:
    # Fragments are compared and hashed, so that equal parts of a level load together.
    return tuple(value) if isinstance(value, list) else value


def sql(template: str, *arguments: Any) -> Sql:
    """A fragment from `template`; each `{}` takes a fragment as text, anything else as a value."""
    texts = template.split("{}")
    if len(texts) != len(arguments) + 1:
        raise ValueError(f"{len(arguments)} arguments for: {template}")
    parts: list[str | _Value] = [texts[0]]
    for argument, text in zip(arguments, texts[1:], strict=True):
        parts.extend(argument.parts if isinstance(argument, Sql) else (_Value(_frozen(argument)),))
        parts.append(text)
    return Sql(tuple(parts))


def operand(value: Any) -> Sql:
    """A value to compare a column with: a whole number may be wider than the column is."""
    if type(value) is int:
        return sql("{}::bigint", value)
    if isinstance(value, list) and value and type(value[0]) is int:
        return sql("{}::bigint[]", value)
    return sql("{}", value)


def joined(separator: str, fragments: Iterable[Sql]) -> Sql:
    """The fragments with `separator` between them."""
    parts: list[str | _Value] = []
    for fragment in fragments:
        if parts:
            parts.append(separator)
        parts.extend(fragment.parts)
    return Sql(tuple(parts))


def _grouped(operator: str, conditions: Iterable[Sql]) -> Sql:
    # In brackets as a whole: what it is put into may bind tighter.
    return sql("({})", joined(operator, (sql("({})", c) for c in conditions)))


def all_of(conditions: Iterable[Sql]) -> Sql:
    """Every condition; none at all is true."""
    return _grouped(" AND ", conditions) if conditions else TRUE


def any_of(conditions: Iterable[Sql]) -> Sql:
    """At least one condition; none at all is false."""
    return _grouped(" OR ", conditions) if conditions else FALSE


def around(template: str, condition: Sql) -> Sql:
    """The template with the condition in its place; where that is never met, nor is the whole."""
    return FALSE if condition == FALSE else sql(template, condition)


TRUE = sql("TRUE")
FALSE = sql("FALSE")
NULL = sql("NULL")
