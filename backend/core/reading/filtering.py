"""What filters and orderings ask for, as conditions and keys of a statement."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from strawberry import UNSET
from strawberry.utils.str_converters import to_camel_case

from backend.core import ids
from backend.core.declaring.filters import Direction, filtered_column, takes_is_null
from backend.core.declaring.kinds import One
from backend.core.declaring.masks import Mask, Shown
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.errors import BadInput, Forbidden, LimitExceeded, Text
from backend.core.reading.paging import Key, keys_of
from backend.core.sql import TRUE, Sql, all_of, any_of, operand, sql
from backend.core.viewer import Viewer

MOST_STEPS = 10
"""Steps of one ordering."""

_DIGITS = 30
"""How many digits before or behind the point a number to compare with may have."""


class HiddenField(Forbidden):
    """A condition or ordering by what the viewer may not see."""

    def __init__(self, name: str) -> None:
        """`name`: type and field, as the schema spells them."""
        super().__init__(name)
        self.message = Text(
            f"您无权查看 {name}，不能按它筛选、排序或分面统计。",
            f"{name} is not yours to see, so it neither filters nor orders, nor is it a facet.",
        )


class NullCondition(BadInput):
    """A filter has a null in it: whoever forgot a value is not to be shown all rows instead."""

    def __init__(self, path: str, *, takes_is_null: bool) -> None:
        """`path`: where it stands in the filter; `takes_is_null`: whether `isNull` may there."""
        zh = f"筛选条件 {path} 不能为 null：不需要这个条件时请省略它"
        en = f"`{path}` in the filter may not be null: leave it out to set no such condition"
        if takes_is_null:
            zh += "；要找没有值的记录，请用 isNull: true"
            en += "; for records without a value use `isNull: true`"
        super().__init__(Text(f"{zh}。", f"{en}."))


def shown_to(viewer: Viewer, mask: Mask | None, of: Declaration, field: str) -> Shown | None:
    """To whom the column is shown; refuses where the viewer sees it in no row at all."""
    if not viewer.grants(of.name, field):
        raise HiddenField(to_camel_case(f"{of.name}.{field}"))
    if mask is None or mask.everywhere(viewer):
        return None
    if mask.never(viewer):
        raise HiddenField(to_camel_case(f"{of.name}.{field}"))
    return Shown(mask, viewer)


def _row_ids(spec: One, values: list[str]) -> list[int]:
    rows = [ids.row_of(v, spec.target) for v in values]
    if any(r is None for r in rows):
        raise BadInput(
            Text(
                f"筛选条件中的 id 不是 {spec.target} 的 id。",
                f"An id in the filter is not an id of {spec.target}.",
            )
        )
    return [r for r in rows if r is not None]


def _db(value: Any) -> Any:
    if isinstance(value, datetime):
        return _in_utc(value)
    if isinstance(value, Decimal):
        return _in_range(value)
    return value.value if isinstance(value, Enum) else value


def _in_range(value: Decimal) -> Decimal:
    # What no column holds, and the database cannot even compare with.
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= -_DIGITS and value.adjusted() <= _DIGITS:
        return value
    raise BadInput(Text("筛选条件中的数字超出范围。", "A number in the filter is out of range."))


def _in_utc(value: datetime) -> datetime:
    # Times are UTC throughout the schema: one without an offset is not the server's own zone's.
    if value.tzinfo is None:
        return value.replace(tzinfo=UTC)
    try:
        return value.astimezone(UTC)
    except OverflowError as error:
        raise BadInput(
            Text("筛选条件中的时间超出日历范围。", "A time in the filter is outside the calendar.")
        ) from error


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


_COMPARED: dict[str, Callable[[Sql, Any], Sql]] = {
    "eq": lambda c, v: sql("{} = {}", c, operand(v)),
    "gte": lambda c, v: sql("{} >= {}", c, operand(v)),
    "lte": lambda c, v: sql("{} <= {}", c, operand(v)),
    "gt": lambda c, v: sql("{} > {}", c, operand(v)),
    "lt": lambda c, v: sql("{} < {}", c, operand(v)),
    "contains": lambda c, v: sql("{} ILIKE {}", c, _like(v)),
    "is_null": lambda c, v: sql("{} IS NULL" if v else "{} IS NOT NULL", c),
    "in_": lambda c, v: sql("{} = ANY({})", c, operand(v)),
    "any_of": lambda c, v: sql("{} && {}::text[]", c, v),
}


REFERRED = "referred"
"""The name of the row that a relation refers to, in conditions on the relation."""


def _is_given(value: Any) -> bool:
    return value is not UNSET


def _demand_no_nulls(given: Any, *at: str) -> None:
    """Raise `NullCondition` for the first null in a filter input, wherever it stands below."""
    for name, value in vars(given).items():
        path = (*at, to_camel_case(name.removesuffix("_")))
        if value is None:
            asked = takes_is_null(type(given), name)
            raise NullCondition(".".join(path), takes_is_null=asked)
        for inner, *position in _inputs(value):
            _demand_no_nulls(inner, *path, *position)


def _inputs(value: Any) -> Iterator[tuple[Any, *tuple[str, ...]]]:
    """The filter inputs that a member holds, those of a list each with its position."""
    if is_dataclass(value):
        yield (value,)
    elif isinstance(value, list):
        yield from ((v, str(i)) for i, v in enumerate(value) if is_dataclass(v))


def _plainly(column: Sql, given: Any) -> list[Sql]:
    found: list[Sql] = []
    for operator, compare in _COMPARED.items():
        value = getattr(given, operator, UNSET)
        if not _is_given(value):
            continue
        plain = [_db(v) for v in value] if operator == "in_" else _db(value)
        found.append(compare(column, plain))
    return found


def _by_relation(spec: One, viewer: Viewer, column: Sql, given: Any, row: str) -> list[Sql]:
    """What the viewer cannot see is null to the conditions, as it is in the record itself."""
    found: list[Sql] = []
    seen = _seen(spec, viewer, column)
    if _is_given(given.eq):
        # Not by `ANY`, which an index gives no order to.
        (number,) = _row_ids(spec, [given.eq])
        found += [sql("{} = {}::bigint", column, number), seen]
    if _is_given(given.in_):
        found += [sql("{} = ANY({}::bigint[])", column, _row_ids(spec, given.in_)), seen]
    if _is_given(given.is_null):
        found.append(sql("NOT {}", seen) if given.is_null else seen)
    if _is_given(given.where):
        found.append(_where(RECORDS[spec.target], viewer, column, given.where, f"{row}x"))
    return found


def _where(target: Declaration, viewer: Viewer, column: Sql, given: Any, row: str) -> Sql:
    return sql(
        f'EXISTS (SELECT 1 FROM "{target.table}" {row} WHERE {row}.id = {{}} AND {{}})',
        column,
        all_of([target.scope(viewer, row), *_conditions(target, viewer, given, row)]),
    )


def _seen(spec: One, viewer: Viewer, column: Sql) -> Sql:
    target = RECORDS[spec.target]
    scope = target.scope(viewer, REFERRED)
    if scope == TRUE:
        return sql("({} IS NOT NULL)", column)
    return sql(
        f'EXISTS (SELECT 1 FROM "{target.table}" {REFERRED} WHERE {REFERRED}.id = {{}} AND ({{}}))',
        column,
        scope,
    )


def filter_sql(declaration: Declaration, viewer: Viewer, given: Any, row: str) -> list[Sql]:
    """The conditions of a filter input; none where there is no filter at all (None).

    Raises `NullCondition`, and `HiddenField` where a field is not the viewer's to filter by.
    """
    if given is None:
        return []
    _demand_no_nulls(given)
    return _conditions(declaration, viewer, given, row)


def _conditions(declaration: Declaration, viewer: Viewer, given: Any, row: str) -> list[Sql]:
    found: list[Sql] = []
    masks = dict(declaration.masks)
    for name, spec in declaration.fields.items():
        conditions = getattr(given, name, UNSET)
        column = filtered_column(spec)
        if column is None or not _is_given(conditions):
            continue
        shown = shown_to(viewer, masks.get(column), declaration, name)
        compared = Key(column, False, shown).sql(declaration, row)
        if shown is not None:
            found.append(shown.mask.sql(viewer, row))  # what is hidden matches nothing
        if isinstance(spec, One):
            found.extend(_by_relation(spec, viewer, compared, conditions, row))
        else:
            found.extend(_plainly(compared, conditions))
    return found + _combined(declaration, viewer, given, row)


def _combined(declaration: Declaration, viewer: Viewer, given: Any, row: str) -> list[Sql]:
    def of(part: Any) -> Sql:
        return all_of(_conditions(declaration, viewer, part, row))

    found: list[Sql] = []
    if _is_given(getattr(given, "and_", UNSET)):
        found.append(all_of([of(part) for part in given.and_]))
    if _is_given(getattr(given, "or_", UNSET)):
        found.append(any_of([of(part) for part in given.or_]))
    if _is_given(getattr(given, "not_", UNSET)):
        found.append(sql("{} IS NOT TRUE", of(given.not_)))
    return found


def default_keys(declaration: Declaration, viewer: Viewer, order: Sequence[str]) -> tuple[Key, ...]:
    """The ordering where none is asked for: by as much of it as the viewer may see."""
    if viewer.grant is None:
        return keys_of(order)
    shown = {
        filtered_column(spec)
        for name, spec in declaration.fields.items()
        if viewer.grants(declaration.name, name)
    }
    return keys_of([o for o in order if o.lstrip("-") in shown | {"id"}])


def order_keys(declaration: Declaration, viewer: Viewer, given: Any) -> tuple[Key, ...] | None:
    """The ordering asked for; None when none was. Refuses fields that the viewer may not see."""
    if not given:
        return None
    if len(given) > MOST_STEPS:
        raise LimitExceeded(
            Text(
                f"orderBy 最多 {MOST_STEPS} 项，现有 {len(given)} 项。",
                f"orderBy has at most {MOST_STEPS} steps; these are {len(given)}.",
            )
        )
    masks = dict(declaration.masks)
    keys: list[Key] = []
    for step in given:
        if any(k.column == step.field.value for k in keys):
            continue  # a column that comes again decides nothing
        column = step.field.value
        shown = shown_to(viewer, masks.get(column), declaration, step.field.name.lower())
        keys.append(Key(column, step.direction is Direction.DESC, shown))
    if not any(k.column == "id" for k in keys):
        keys.append(Key("id", keys[-1].descending))
    return tuple(keys)
