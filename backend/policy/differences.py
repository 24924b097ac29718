"""What a plan file would change in the plan that is in force, entry by entry. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from backend.core.errors import Text
from backend.policy.plan import Plan
from backend.policy.values import Part
from backend.policy.wording import KEYS, SECTIONS, called, joined, many

Key = tuple[Any, ...]


class ChangeKind(StrEnum):
    """What became of an entry of the plan."""

    ADDED = "ADDED"
    REMOVED = "REMOVED"
    CHANGED = "CHANGED"


class Change(NamedTuple):
    """One thing that the two plans say differently.

    `what` is what of the entry changed, None where it was added or removed as a whole; then
    `before` or `after` says what it is.
    """

    section: str
    kind: ChangeKind
    code: str
    subject: Text
    what: Text | None
    before: Text | None
    after: Text | None


def differences(before: Plan, after: Plan) -> list[Change]:
    """Everything that differs, in the order of the file's sections; as the second plan names it."""
    names = {**_names(before), **_names(after)}
    return [change for section in SECTIONS for change in _section(section, before, after, names)]


def _section(
    section: str, before: Plan, after: Plan, names: Mapping[str, Text]
) -> Iterator[Change]:
    was, now = _entries(getattr(before, section)), _entries(getattr(after, section))
    for key in [*now, *(key for key in was if key not in now)]:
        entry = now.get(key) or was[key]
        code, subject = _code(key), _subject(section, entry, names)
        if key in was and key in now:
            yield from _changes(section, code, subject, (was[key], now[key]), names)
        elif key in now:
            said = _whole(now[key], names)
            yield Change(section, ChangeKind.ADDED, code, subject, None, None, said)
        else:
            said = _whole(was[key], names)
            yield Change(section, ChangeKind.REMOVED, code, subject, None, said, None)
    if [key for key in was if key in now] != [key for key in now if key in was]:
        order = Text("先后次序", "order")
        yield Change(section, ChangeKind.CHANGED, "", SECTIONS[section], order, None, None)


def _changes(
    section: str, code: str, subject: Text, both: tuple[Any, Any], names: Mapping[str, Text]
) -> Iterator[Change]:
    was, now = (dict(_values(entry, (), names)) for entry in both)
    for path in [*now, *(path for path in was if path not in now)]:
        before, after = was.get(path, []), now.get(path, [])
        gone = many([value for value in before if value not in after])
        come = many([value for value in after if value not in before])
        if gone or come:
            yield Change(
                section, ChangeKind.CHANGED, code, subject, _label(path, names), gone, come
            )


def _entries(section: Any) -> dict[Key, Any]:
    """A section's entries by what tells them apart; one that is no list is its only entry."""
    if isinstance(section, Part):
        return {(): section}
    seen: Counter[Key] = Counter()
    found: dict[Key, Any] = {}
    for entry in section:
        key = _key(entry)
        seen[key] += 1
        found[(*key, seen[key]) if seen[key] > 1 else key] = entry
    return found


_TELLING = ("code", "indicator", "organization", "kind", "flag", "year")


def _key(entry: Any) -> Key:
    if hasattr(entry, "code"):
        return (entry.code,)
    return tuple(getattr(entry, name, None) for name in _TELLING[1:])


def _code(key: Key) -> str:
    return " ".join(str(part) for part in key if part is not None)


def _subject(section: str, entry: Any, names: Mapping[str, Text]) -> Text:
    if isinstance(named := getattr(entry, "name", None) or getattr(entry, "label", None), Text):
        return named
    if hasattr(entry, "code"):
        code = Text(entry.code, entry.code)
        return getattr(entry, "text", None) or code
    parts = [_scalar(part, names) for part in _key(entry) if part is not None]
    return many(parts) or SECTIONS[section]


def _whole(entry: Any, names: Mapping[str, Text]) -> Text | None:
    """What a whole entry says, beside what tells it from others; of a named one its name alone."""
    if hasattr(entry, "code"):
        return None
    said = [(p, many(v)) for p, v in _values(entry, (), names) if p[0] not in _TELLING]
    return joined([_told(_label(path, names), value) for path, value in said if value])


def _told(label: Text, value: Text) -> Text:
    return Text(f"{label.zh}：{value.zh}", f"{label.en}: {value.en}")


def _values(
    value: Any, path: tuple[str, ...], names: Mapping[str, Text]
) -> Iterator[tuple[tuple[str, ...], list[Text]]]:
    """Every value inside, or values of a list, with the keys that lead there."""
    inside = _inside(value)
    if inside is not None:
        for key, inner in inside:
            if (*path, key) != ("code",):
                yield from _values(inner, (*path, key), names)
    elif isinstance(value, tuple | frozenset) and not isinstance(value, Text):
        yield path, [_scalar(v, names) for v in _in_order(value)]
    elif value is not None:
        yield path, [_scalar(value, names)]


def _inside(value: Any) -> list[tuple[str, Any]] | None:
    """What a table, or a list of tables, holds; None of a value."""
    if isinstance(value, Part):
        fields = type(value).model_fields.items()
        return [(field.alias or name, getattr(value, name)) for name, field in fields]
    if isinstance(value, dict):
        return [(str(key), inner) for key, inner in value.items()]
    if isinstance(value, tuple) and any(isinstance(part, Part) for part in value):
        return _by_keys(value)
    return None


def _by_keys(parts: Iterable[Any]) -> list[tuple[str, Any]]:
    """Entries of a list inside an entry by what they are about; of two that are, by their order."""
    seen: Counter[str] = Counter()
    found = []
    for part in parts:
        key = _inner_key(part)
        seen[key] += 1
        found.append((key if seen[key] == 1 else f"{key}{_AGAIN}{seen[key]}", part))
    return found


_AGAIN = "#"
_ABOUT = ("code", "name", "fact")


def _inner_key(part: Any) -> str:
    said = next((getattr(part, name) for name in _ABOUT if hasattr(part, name)), None)
    return str(said or " ".join(getattr(part, "evidence", ())))


def _in_order(values: Iterable[Any]) -> list[Any]:
    return sorted(values, key=str) if isinstance(values, frozenset) else list(values)


def _scalar(value: Any, names: Mapping[str, Text]) -> Text:
    if isinstance(value, Text):
        return value
    if isinstance(value, bool):
        return Text("是", "yes") if value else Text("否", "no")
    if isinstance(value, str) and value in names:
        return names[value]
    if isinstance(value, date):
        return Text(value.isoformat(), value.isoformat())
    return called(str(value))


_GROUPS = frozenset({"condition", "all", "any", ""})
"""Keys that say how conditions hang together, which a path need not."""


def _label(path: tuple[str, ...], names: Mapping[str, Text]) -> Text:
    keys = [part.partition(_AGAIN)[0] for part in path]
    said = [_key_name(key, names) for key in keys if key not in _GROUPS or len(keys) == 1]
    return Text(" · ".join(t.zh for t in said), " · ".join(t.en for t in said))


def _key_name(key: str, names: Mapping[str, Text]) -> Text:
    several = [names[code] for code in key.split() if code in names]
    return KEYS.get(key) or many(several) or called(key)


_NAMED = ("indicators", "towns", "organizations", "industries", "tags", "sources")
_LABELLED = ("fact_kinds", "evidence_kinds")


def _names(plan: Plan) -> dict[str, Text]:
    """What the plan's own codes are called."""
    named = {e.code: e.name for section in _NAMED for e in getattr(plan, section)}
    labelled = {e.code: e.label for section in _LABELLED for e in getattr(plan, section)}
    return {**labelled, **named}
