"""Ordering and keyset cursors: a page goes on after the last row, never from an offset."""

from __future__ import annotations

import binascii
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

import orjson

from backend.core.declaring.masks import Shown
from backend.core.declaring.records import Declaration
from backend.core.errors import BadInput, Text
from backend.core.sql import FALSE, Sql, all_of, any_of, joined, operand, sql

_SEAL = 16
"""Bytes of a cursor's signature."""


class Key(NamedTuple):
    """One column of an ordering; nulls come last either way, and what is not `shown` is null.

    Or what `made` makes of the row's name, under the name `column`.
    """

    column: str
    descending: bool
    shown: Shown | None = None
    made: Callable[[str], Sql] | None = None

    def sql(self, declaration: Declaration, row: str) -> Sql:
        """What the row named `row` is ordered by."""
        if self.made is not None:
            return self.made(row)
        value = declaration.column_sql(self.column, row)
        return value if self.shown is None else self.shown.sql(row, value)

    def has_nulls(self, declaration: Declaration) -> bool:
        """Whether there may be null: if not, an index of the column is an order of the list."""
        found = declaration.model_field(self.column)
        return self.shown is not None or found is None or bool(found.null)


@dataclass(frozen=True, slots=True)
class Scored:
    """Records of a list with what orders them, the highest first; cursors are of its `name`."""

    name: str
    numbers: tuple[int, ...]
    scores: tuple[int, ...]

    @property
    def keys(self) -> tuple[Key, ...]:
        """The ordering that has the highest first."""
        return (
            Key(self.name, descending=True, made=self.score_sql),
            Key("id", descending=True),
        )

    @property
    def condition(self) -> Sql:
        """That the row named `t` is one of them."""
        return sql("t.id = ANY({}::bigint[])", self.numbers)

    def score_sql(self, row: str) -> Sql:
        """The score of the row."""
        return sql(
            f"({{}}::bigint[])[array_position({{}}::bigint[], {row}.id)]",
            self.scores,
            self.numbers,
        )


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
    nulls = " NULLS FIRST" if backward else " NULLS LAST"
    return joined(
        ", ",
        (
            sql(
                ("{} DESC" if k.descending is not backward else "{} ASC")
                + (nulls if k.has_nulls(declaration) else ""),
                k.sql(declaration, row),
            )
            for k in keys
        ),
    )


def _after_one(column: Sql, key: Key, value: Any, has_nulls: bool) -> Sql:
    if value is None:
        return FALSE
    after = sql("{} " + ("<" if key.descending else ">") + " {}", column, operand(value))
    return sql("{} OR {} IS NULL", after, column) if has_nulls else after


def _before_one(column: Sql, key: Key, value: Any, _has_nulls: bool) -> Sql:
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
    beside: Callable[[Sql, Key, Any, bool], Sql],
) -> Sql:
    columns = [k.sql(declaration, row) for k in keys]
    steps: list[Sql] = []
    for i, (key, value) in enumerate(zip(keys, values, strict=True)):
        same = [
            sql("{} IS NULL", c) if v is None else sql("{} = {}", c, operand(v))
            for c, v in zip(columns[:i], values[:i], strict=True)
        ]
        beyond = beside(columns[i], key, value, key.has_nulls(declaration))
        steps.append(all_of([*same, beyond]))
    return any_of(steps)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Decimal) else value


@dataclass(frozen=True, slots=True)
class Cursors:
    """Cursors that nobody else can make: what they say is signed with the platform's secret."""

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def of(self, declaration: Declaration, keys: Sequence[Key], values: Sequence[Any]) -> str:
        """The cursor that stands on the row with these key values."""
        content = orjson.dumps([declaration.name, _spelled(keys), [_plain(v) for v in values]])
        return urlsafe_b64encode(self._seal(content) + content).decode().rstrip("=")

    def values(self, declaration: Declaration, keys: Sequence[Key], cursor: str) -> list[Any]:
        """The key values in the cursor; raises `BadInput` for one of another list or nobody's."""
        try:
            sealed = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
            content = sealed[_SEAL:]
            if not hmac.compare_digest(sealed[:_SEAL], self._seal(content)):
                raise ValueError
            name, order, values = orjson.loads(content)
            if name != declaration.name or order != _spelled(keys):
                raise ValueError
            return [
                _read_value(declaration, k.column, v) for k, v in zip(keys, values, strict=True)
            ]
        except (binascii.Error, ValueError, TypeError) as error:
            raise forged() from error

    def _seal(self, content: bytes) -> bytes:
        return hmac.digest(self.secret, content, "sha256")[:_SEAL]


def _spelled(keys: Sequence[Key]) -> list[str]:
    return [f"{'-' if k.descending else ''}{k.column}" for k in keys]


def forged() -> BadInput:
    """The answer to a cursor that this list did not give."""
    return BadInput(
        Text(
            "游标无效：请使用同一列表、同一排序返回的游标。",
            "This cursor is not one that this list in this order has given.",
        )
    )


_READERS: dict[type, Callable[[Any], Any]] = {
    Decimal: Decimal,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}
"""How values that JSON does not know come back from a cursor, which we have written ourselves."""


def _read_value(declaration: Declaration, column: str, value: Any) -> Any:
    read = _READERS.get(declaration.sorts(column) or str)
    return value if value is None or read is None else read(value)
