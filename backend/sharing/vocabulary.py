"""What can be granted to partners: read from the schema that is served, and kept nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import strawberry
from graphql import (
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)
from graphql.type import GraphQLNonNull
from graphql.utilities import coerce_input_value, validate_input_value
from strawberry.types.arguments import convert_argument

from backend.core.declaring.kinds import shareable
from backend.core.declaring.records import RECORDS, Declaration
from backend.core.errors import BadInput, Forbidden, Text
from backend.core.grants import Rows
from backend.core.http.cost import UNSAID
from backend.core.permissions import Role
from backend.core.reading.filtering import REFERRED, filter_sql
from backend.core.reading.granted import member_of, shown_record, values_within
from backend.core.sql import FALSE, TRUE, Sql, all_of, sql
from backend.core.viewer import Viewer

PARTNER = Viewer(role=Role.DATA_PARTNER)
"""Any partner, before a grant: what it sees is the most that a grant can give."""

_ASKS_WHO = Text("它是为查询者计算的", "it is computed for whoever asks")


_UNKNOWN = re.compile(r"unknown field '(\w+)'")
"""As GraphQL names a member that an input type does not have."""


class FilterRefused(Exception):
    """A row filter that the type does not take."""

    def __init__(self, reason: Text) -> None:
        """`reason`: what is wrong with it."""
        super().__init__(reason.en)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SharedField:
    """A field as a grant can name it, or why it cannot.

    `targets` are the record types that it shows; where it is `required`, it always shows one.
    `values` are the types of values inside it, with their fields as Python spells them.
    """

    name: str
    member: str
    description: str
    masked: bool
    targets: tuple[str, ...]
    required: bool
    values: Mapping[str, frozenset[str]]
    cost: int
    """Values that it adds to each record of an answer, as a query's cost counts them; of records
    that it shows their ids."""
    refusal: Text | None


@dataclass(frozen=True, slots=True)
class SharedType:
    """A record type of which partners can be granted something."""

    name: str
    description: str
    filter: str | None
    """The name of its filter input."""
    fields: Mapping[str, SharedField]


class Vocabulary:
    """The types and filters of one schema, for grants."""

    def __init__(self, schema: strawberry.Schema) -> None:
        """`schema`: the one that is served."""
        self.schema = schema

    @cached_property
    def types(self) -> Mapping[str, SharedType]:
        """By name, those of which partners see any row."""
        shared = [d for d in RECORDS.values() if d.base(PARTNER, "t") != FALSE]
        return {d.name: self._type(d) for d in sorted(shared, key=lambda d: d.name)}

    def rows(self, type_name: str, given: Any) -> Rows:
        """The condition of a row filter; raises `FilterRefused`."""
        kind = self.schema._schema.get_type(f"{type_name}Filter")
        if kind is None:
            reason = Text("该类型没有筛选条件。", f"{type_name} records have no filter.")
            raise FilterRefused(reason)
        meant = self._read(kind, given)
        declaration = RECORDS[type_name]

        def condition(row: str) -> Sql:
            if row != REFERRED:
                return all_of(filter_sql(declaration, PARTNER, meant, row))
            # The filter itself may name rows so, where it goes through a relation.
            inner = all_of(filter_sql(declaration, PARTNER, meant, "granted"))
            return sql(
                f'{row}.id IN (SELECT granted.id FROM "{declaration.table}" granted WHERE {{}})',
                inner,
            )

        try:
            condition("t")
        except (BadInput, Forbidden) as refused:
            raise FilterRefused(refused.message) from refused
        return condition

    def _read(self, kind: Any, given: Any) -> Any:
        found: list[Text] = []

        def note(error: GraphQLError, path: list[str | int]) -> None:
            found.append(_fault(error.message, ".".join(map(str, path))))

        validate_input_value(given, kind, note, hide_suggestions=True)
        if found:
            told = found[:10]
            zh, en = "".join(f.zh for f in told), " ".join(f.en for f in told)
            raise FilterRefused(Text(zh, en))
        return convert_argument(
            coerce_input_value(given, kind),
            kind.extensions["strawberry-definition"].origin,
            self.schema.schema_converter.scalar_registry,
            self.schema.config,
        )

    def _type(self, declaration: Declaration) -> SharedType:
        kind: Any = self.schema._schema.get_type(declaration.name)
        name = f"{declaration.name}Filter"
        fields = {n: self._field(declaration, kind, n) for n in kind.fields if n != "id"}
        known = self.schema._schema.get_type(name)
        return SharedType(kind.name, kind.description or "", name if known else None, fields)

    def _field(self, of: Declaration, kind: Any, name: str) -> SharedField:
        asked, member = kind.fields[name], member_of(kind, name)
        spec: Any = of.fields[member]
        shown = get_named_type(asked.type)
        targets = tuple(self._records(shown))
        required = isinstance(asked.type, GraphQLNonNull) and shown.name in RECORDS
        required = required and not is_list_type(asked.type.of_type)
        return SharedField(
            name=name,
            member=member,
            description=asked.description or "",
            masked=getattr(spec, "mask", None) is not None,
            targets=targets,
            required=required,
            values={value.name: _members(value) for value in values_within(shown)},
            cost=_cost(asked),
            refusal=_refusal(targets, required) if shareable(spec) else _ASKS_WHO,
        )

    def _records(self, shown: Any) -> Iterator[str]:
        if isinstance(shown, GraphQLInterfaceType):
            yield from sorted(t.name for t in self.schema._schema.get_possible_types(shown))
        elif (target := shown_record(shown)) is not None:
            yield target
        else:
            inner = [f for value in values_within(shown) for f in value.fields.values()]
            found = {shown_record(get_named_type(field.type)) for field in inner}
            yield from sorted(target for target in found if target is not None)


def _fault(message: str, path: str) -> Text:
    """What GraphQL says of a value, which it says in English only, and where the value stands."""
    unknown = _UNKNOWN.search(message)
    zh = f"没有「{unknown[1]}」这一项。" if unknown else "值不符合要求。"
    return Text(f"{path}：{zh}" if path else zh, f"{path or 'filter'}: {message}")


def _cost(asked: Any, depth: int = 4) -> int:
    """As `core/http/cost.py` counts: a list of values as many as it declares."""
    shown = get_named_type(asked.type)
    declared: Any = asked.extensions.get("strawberry-definition")
    stated = declared.metadata.get("most", UNSAID) if declared else UNSAID
    times = stated if is_list_type(get_nullable_type(asked.type)) else 1
    if is_leaf_type(shown):
        return 1
    if depth == 0 or shown_record(shown) or not isinstance(shown, GraphQLObjectType):
        return int(times)
    return int(times) * sum(_cost(field, depth - 1) for field in shown.fields.values())


def _members(value: Any) -> frozenset[str]:
    return frozenset(member_of(value, name) for name in value.fields)


def _refusal(targets: tuple[str, ...], required: bool) -> Text | None:
    """Why a relation to these types cannot be granted: what it shows is not shared."""
    seen = {target: RECORDS[target].base(PARTNER, "t") for target in targets}
    named = " / ".join(targets)
    if seen and all(condition == FALSE for condition in seen.values()):
        return Text(f"{named} 不向合作方共享", f"{named} records are not shared with partners")
    if required and any(condition != TRUE for condition in seen.values()):
        return Text(
            f"它必须显示 {named}，而合作方不能看到其全部记录",
            f"it always shows a {named}, of which partners do not see all",
        )
    return None
