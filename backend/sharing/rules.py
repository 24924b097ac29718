"""What a grant may say, how long a key is good, and how often it may ask. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from backend.core.errors import Text, Violation
from backend.sharing.values import Entry
from backend.sharing.vocabulary import SharedField, SharedType

LONGEST_NAME = 100
SHOWN_OF_KEY = 12
"""Characters of a key that are kept to tell it by: what all keys begin with, and 8 more."""

LONGEST_LIFE = timedelta(days=731)
"""How far ahead a key may expire: then somebody looks whether it is still wanted."""

MOST_REQUESTS = 6000
"""The highest limit of requests in a minute."""

MOST_TYPES = 50
MOST_FIELDS = 100

Types = Mapping[str, SharedType]
WrongFilter = Callable[[str, Any], Text | None]
"""What is wrong with a row filter of the type; None: nothing."""


def check_grant(
    types: Types, entries: Sequence[Entry], wrong_filter: WrongFilter
) -> list[Violation]:
    """Everything in the grant that the schema does not have, or that partners are never given."""
    granted = {entry.type: entry for entry in entries}
    found: list[Violation] = []
    if not entries:
        message = Text("请至少授权一种记录。", "Grant at least one type.")
        found.append(Violation("REQUIRED", ("grant",), message))
    for i, entry in enumerate(entries):
        said = _check_entry(types, entry, granted, wrong_filter)
        found += [violation.below("grant", str(i)) for violation in said]
        if any(earlier.type == entry.type for earlier in entries[:i]):
            message = Text(f"{entry.type} 重复。", f"{entry.type} stands here twice.")
            found.append(Violation("TWICE", ("grant", str(i), "type"), message))
    return found


def _check_entry(
    types: Types, entry: Entry, granted: Mapping[str, Entry], wrong_filter: WrongFilter
) -> Iterator[Violation]:
    shared = types.get(entry.type)
    if shared is None:
        message = Text(
            f"没有可授权的类型 {entry.type}。", f"There is no type {entry.type} to be granted."
        )
        yield Violation("UNKNOWN_TYPE", ("type",), message)
        return
    for i, name in enumerate(entry.fields):
        for violation in _check_field(shared, name, granted):
            yield violation.below("fields", str(i))
    if entry.filter is not None and (reason := wrong_filter(entry.type, entry.filter)):
        message = Text(
            f"{entry.type} 的筛选条件有误：{reason.zh}",
            f"The filter of {entry.type}: {reason.en}",
        )
        yield Violation("BAD_FILTER", ("filter",), message)


def _check_field(
    shared: SharedType, name: str, granted: Mapping[str, Entry]
) -> Iterator[Violation]:
    if name == "id":
        return  # every record has it, and every grant
    full, field = f"{shared.name}.{name}", shared.fields.get(name)
    if field is None:
        message = Text(f"没有字段 {full}。", f"There is no field {full}.")
        yield Violation("UNKNOWN_FIELD", (), message)
    elif field.refusal is not None:
        message = Text(
            f"{full} 不能授权：{field.refusal.zh}。",
            f"{full} cannot be granted: {field.refusal.en}.",
        )
        yield Violation("NOT_SHAREABLE", (), message)
    elif field.targets:
        yield from _check_targets(full, field, granted)


def _check_targets(
    full: str, field: SharedField, granted: Mapping[str, Entry]
) -> Iterator[Violation]:
    shown = [granted[target] for target in field.targets if target in granted]
    named = " / ".join(field.targets)
    if not shown:
        message = Text(
            f"{full} 显示 {named}：请一并授权，或去掉此字段。",
            f"{full} shows {named}: grant that too, or leave the field out.",
        )
        yield Violation("TARGET_NOT_GRANTED", (), message)
    elif field.required and any(entry.filter is not None for entry in shown):
        message = Text(
            f"{full} 必须显示 {named}：请去掉 {named} 的筛选条件，或去掉此字段。",
            f"{full} always shows a {named}: leave out the filter of {named}, or the field.",
        )
        yield Violation("TARGET_FILTERED", (), message)


def check_expiry(expires: datetime, now: datetime) -> list[Violation]:
    """A key is good from now on, and not for ever."""
    if now < expires <= now + LONGEST_LIFE:
        return []
    days = LONGEST_LIFE.days
    message = Text(f"有效期须在今后 {days} 天之内。", f"A key expires within {days} days from now.")
    return [Violation("OUT_OF_RANGE", ("expiresAt",), message)]


def name_taken() -> Violation:
    """Each client has a name of its own."""
    message = Text("已有同名的 API 客户端。", "There is an API client of this name.")
    return Violation("TAKEN", ("name",), message)


def revoked_already() -> Violation:
    """A revoked client stays so: what it was is to be read in the log."""
    message = Text("该 API 客户端已吊销。", "This API client has been revoked.")
    return Violation("REVOKED", ("id",), message)
