"""Ordering and keyset cursors: a page goes on after the last row, never from an offset."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

import orjson

from backend.core.errors import BadInput, Text
from backend.core.reading.declaring import Declaration
from backend.core.sql import FALSE, Sql, all_of, any_of, joined, operand, sql


class Key(NamedTuple):
    """One column of an ordering; nulls come last either way."""

    column: str
    descending: bool


def keys_of(order: Sequence[str]) -> tuple[Key, ...]:
    """The ordering written as `-column`, ended with the id so that it is total."""
    keys = [Key(o.lstrip("-"), o.startswith("-")) for o in order]
    if not any(k.column == "id" for k in keys):
        keys.append(Key("id", keys[-1].descending if keys else False))
    return tuple(keys)


def order_sql(
    declaration: Declaration, keys: Sequence[Key], row: str, *, backward: bool = False
) -> Sql:
    """The ORDER BY list; `backward` is the same from its end."""
    nulls = "NULLS FIRST" if backward else "NULLS LAST"
    return joined(
        ", ",
        (
            sql(
                "{} " + ("DESC" if k.descending is not backward else "ASC") + f" {nulls}",
                declaration.column_sql(k.column, row),
            )
            for k in keys
        ),
    )


def _after_one(column: Sql, key: Key, value: Any) -> Sql:
    if value is None:
        return FALSE
    sign = "<" if key.descending else ">"
    return sql("{} " + sign + " {} OR {} IS NULL", column, operand(value), column)


def _before_one(column: Sql, key: Key, value: Any) -> Sql:
    if value is None:
        return sql("{} IS NOT NULL", column)
    return sql("{} " + (">" if key.descending else "<") + " {}", column, operand(value))


def after_sql(
    declaration: Declaration, keys: Sequence[Key], values: Sequence[Any], row: str
) -> Sql:
    """The condition "comes after the row with these key values"."""
    return _beside_sql(declaration, keys, values, row, _after_one)


def before_sql(
    declaration: Declaration, keys: Sequence[Key], values: Sequence[Any], row: str
) -> Sql:
    """The condition "comes before the row with these key values"."""
    return _beside_sql(declaration, keys, values, row, _before_one)


def _beside_sql(
    declaration: Declaration,
    keys: Sequence[Key],
    values: Sequence[Any],
    row: str,
    beside: Callable[[Sql, Key, Any], Sql],
) -> Sql:
    columns = [declaration.column_sql(k.column, row) for k in keys]
    steps: list[Sql] = []
    for i, (key, value) in enumerate(zip(keys, values, strict=True)):
        same = [
            sql("{} IS NULL", c) if v is None else sql("{} = {}", c, operand(v))
            for c, v in zip(columns[:i], values[:i], strict=True)
        ]
        steps.append(all_of([*same, beside(columns[i], key, value)]))
    return any_of(steps)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Decimal) else value


def cursor_of(declaration: Declaration, keys: Sequence[Key], values: dict[str, Any]) -> str:
    """The cursor that stands on the row with these column values."""
    spelled = [f"{'-' if k.descending else ''}{k.column}" for k in keys]
    content = [declaration.name, spelled, [_plain(values[k.column]) for k in keys]]
    return urlsafe_b64encode(orjson.dumps(content)).decode().rstrip("=")


def forged() -> BadInput:
    """The answer to a cursor that this list did not give."""
    return BadInput(
        Text(
            "游标无效：请使用同一列表、同一排序返回的游标。",
            "This cursor is not one that this list in this order has given.",
        )
    )


def _as_decimal(value: Any) -> Decimal:
    return Decimal(_as(str)(value))


def _as(kind: type) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError
        return value

    return check


def _as_time(value: Any) -> datetime:
    found = datetime.fromisoformat(_as(str)(value))
    if found.tzinfo is None:
        raise ValueError
    return found.astimezone(UTC)


def _as_text(value: Any) -> str:
    found: str = _as(str)(value)
    if "\0" in found:
        raise ValueError  # PostgreSQL's texts cannot hold it
    return found


_READERS: dict[type, Callable[[Any], Any]] = {
    int: _as(int),
    str: _as_text,
    bool: _as(bool),
    Decimal: _as_decimal,
    datetime: _as_time,
    date: lambda v: date.fromisoformat(_as(str)(v)),
}


def _read_value(declaration: Declaration, column: str, value: Any) -> Any:
    if value is None:
        return None
    kind = declaration.sorts(column)
    assert kind is not None, column
    read: Callable[[Any], Any] = _as_text if issubclass(kind, Enum) else _READERS[kind]
    result: Any = read(value)
    if kind is int and not -(2**63) <= result < 2**63:
        raise ValueError
    return result


def cursor_values(declaration: Declaration, keys: Sequence[Key], cursor: str) -> list[Any]:
    """The key values in the cursor; raises `BadInput` for one of another list or of nobody's."""
    spelled = [f"{'-' if k.descending else ''}{k.column}" for k in keys]
    try:
        content = orjson.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        name, order, values = content
        if name != declaration.name or order != spelled or len(values) != len(keys):
            raise ValueError
        return [_read_value(declaration, k.column, v) for k, v in zip(keys, values, strict=True)]
    except (binascii.Error, ValueError, TypeError, ArithmeticError, KeyError) as error:
        raise forged() from error
