"""The way in front of Strawberry: a query whose plan is known is answered without an executor.

The executor leaves, with the document, what its root fields are and what is selected of each. Where
all of it is known, for this kind of viewer, and nothing of it needs a resolver, the statements are
run and their answer is the answer. Whatever does not go this way, or fails on it, goes the usual
way, which says what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from graphql import (
    FieldNode,
    GraphQLField,
    OperationDefinitionNode,
    VariableNode,
    get_named_type,
)
from graphql.execution.values import VariableValues, get_variable_values
from graphql.pyutils import Path
from strawberry import Schema

from backend.core import ids
from backend.core.declaring.records import RowWanted
from backend.core.ids import GlobalId
from backend.core.metrics import DIRECT, FAILED, PLAN_HITS, UNCONFIRMED
from backend.core.reading.answering import Answering, Arguments
from backend.core.reading.connections import WANTS, AnyOfKind, Asking, PageWanted
from backend.core.reading.context import Context
from backend.core.reading.grouping import StatsWanted
from backend.core.reading.reader import Unconfirmed
from backend.core.reading.selecting import Details, PageSelection, Selection
from backend.core.reading.shaping import NOWHERE

Wants = Callable[[Asking, dict[str, Any]], Any]
"""What a root field wants read, by its arguments: a page, a record, groups, or nothing (None).

It stands in the field's metadata under `WANTS`, for fields that need nothing else.
"""

MOST_ASKED = 10
"""Values of a document's variables for which its statements are kept, of all kinds of viewers."""


@dataclass(frozen=True, slots=True)
class Root:
    """A root field as a document asks for it."""

    key: str
    field: GraphQLField
    details: Details
    wants: Wants


Kept = dict[Any, Any]
"""What was made of a document, for the next time."""


def keep_roots(
    kept: Kept, arguments: Arguments, operation: OperationDefinitionNode, asked: Mapping[str, Any]
) -> None:
    """Leave with the document what its root fields are, where each can be read directly."""
    fields = arguments.schema._schema.query_type.fields  # type: ignore[union-attr]
    roots: list[Root] = []
    for key, details in asked.items():
        field = fields.get(details[0].node.name.value)
        declared: Any = field and field.extensions.get("strawberry-definition")
        wants = declared.metadata.get(WANTS) if declared else None
        if field is None or wants is None:
            return
        roots.append(Root(key, field, details, wants))
    kept[_of_operation(arguments, operation)] = roots


def _of_operation(arguments: Arguments, operation: OperationDefinitionNode) -> Any:
    return ("roots", id(operation), arguments.booleans())


def key_of(reader: Asking, arguments: Arguments, type_name: str, details: Details) -> Any:
    """Under what a selection is kept with its document."""
    nodes = tuple(id(d.node) for d in details)
    return (reader.viewer.kind(), arguments.booleans(), type_name, nodes)


class Plan(NamedTuple):
    """What a document wants with these values of its variables, whoever of a kind asks."""

    arguments: Arguments
    wanted: list[_Wanted]
    single: bool
    """Whether it is one statement."""

    @property
    def claimable(self) -> bool:
        """Whether the statement can say beside its rows who asks."""
        if not self.single:
            return False
        wanted = self.wanted[0]
        if isinstance(wanted.wanted, PageWanted):
            return bool(wanted.selected.shows_rows)  # else nothing is read, nor confirmed
        return isinstance(wanted.wanted, RowWanted)

    async def data(self, context: Context) -> dict[str, Any] | None:
        """The data; None where it has to go the usual way after all."""
        reader = context.reader
        reader.snapshot.alone = self.single
        try:
            answering = Answering(reader, self.arguments, NOWHERE)
            data = {each.root.key: await each.read(answering) for each in self.wanted}
        except Unconfirmed:
            UNCONFIRMED.inc()
            return None
        except Exception:
            # What is wrong is said where it stands in the document, which the executor knows.
            FAILED.inc()
            reader.snapshot.alone = False
            return None
        DIRECT.inc()
        PLAN_HITS.inc()
        return data

    def of(self, record: GlobalId) -> Plan:
        """The same of another record of the type, where it wants one."""
        (each,) = self.wanted
        wanted = RowWanted(each.wanted.declaration, record.row)
        return Plan(self.arguments, [_Wanted(each.root, wanted, each.selected)], self.single)

    def is_of(self, record: GlobalId) -> bool:
        """Whether it wants that record, and nothing else."""
        wanted = self.wanted[0].wanted
        alone = len(self.wanted) == 1 and isinstance(wanted, RowWanted)
        return alone and record == (wanted.declaration.name, wanted.id)


def plan_of(
    schema: Schema, operation: OperationDefinitionNode, given: dict[str, Any], context: Context
) -> Plan | None:
    """The plan, kept or made; None where something of it is not known, or needs a resolver."""
    if not context.kept:
        return None  # nothing has been made of the document yet
    reader = context.reader
    plans: dict[Any, Plan] = context.kept.setdefault("plans", {})
    common = (id(operation), reader.viewer.kind(), reader.cursors)
    record = _record_of(context.kept, operation, given)
    if record is not None and (plan := plans.get((*common, record.type_name))):
        return plan.of(record)
    key: Any = orjson.dumps(given)
    plan = plans.get((*common, key))
    if plan is None:
        plan = _made(schema, operation, given, context)
        if plan is not None:
            if len(plans) >= MOST_ASKED:
                plans.clear()
            if record is not None and plan.is_of(record):
                key = record.type_name
            plans[*common, key] = plan
    return plan


def _record_of(
    kept: Kept, operation: OperationDefinitionNode, given: dict[str, Any]
) -> GlobalId | None:
    """The record that the operation asks for and nothing else, its id a variable."""
    key = ("id", id(operation))
    if key not in kept:
        kept[key] = _id_variable(operation)
    value = given.get(kept[key])
    return ids.parse(value) if isinstance(value, str) and len(given) == 1 else None


def _id_variable(operation: OperationDefinitionNode) -> str | None:
    """The operation's only variable, where its only field is given nothing else, and that as id."""
    variables, fields = operation.variable_definitions or (), operation.selection_set.selections
    if len(variables) != 1 or len(fields) != 1 or not isinstance(fields[0], FieldNode):
        return None
    name, arguments = variables[0].variable.name.value, fields[0].arguments or ()
    if len(arguments) != 1 or arguments[0].name.value != "id" or fields[0].directives:
        return None
    given, text = arguments[0].value, operation.loc.source.body if operation.loc else ""
    # Named where it is declared and where it is given as id; nowhere below, as in a filter.
    once = text.count(f"${name}") == 2
    mine = isinstance(given, VariableNode) and given.name.value == name
    return name if once and mine else None


def _made(
    schema: Schema, operation: OperationDefinitionNode, given: dict[str, Any], context: Context
) -> Plan | None:
    reader, kept = context.reader, context.kept
    try:
        variables = get_variable_values(schema._schema, operation.variable_definitions or (), given)
        if not isinstance(variables, VariableValues):
            return None
        arguments = Arguments(schema, variables)
        roots = kept.get(_of_operation(arguments, operation))
        asking = AnyOfKind(reader.viewer.symbolic(), reader.cursors)
        wanted = [_Wanted.by(root, asking, arguments, kept) for root in roots or ()]
    except Exception:
        # What is wrong with the arguments is said by the executor.
        return None
    if not wanted or not all(each.is_direct for each in wanted):
        return None
    return Plan(arguments, wanted, len(wanted) == 1 and wanted[0].is_single)


class _Wanted(NamedTuple):
    """A root field's read; `selected` is None where it has not been selected before."""

    root: Root
    wanted: Any
    selected: Any

    @classmethod
    def by(cls, root: Root, reader: Asking, arguments: Arguments, kept: Kept) -> _Wanted:
        wanted = root.wants(reader, arguments.converted(root.field, root.details))
        if wanted is None:
            return cls(root, None, None)
        if isinstance(wanted, (PageWanted, StatsWanted)):
            name = get_named_type(root.field.type).name
        else:
            name = wanted.declaration.name
        return cls(root, wanted, kept.get(key_of(reader, arguments, name, root.details)))

    @property
    def is_direct(self) -> bool:
        selected: Selection | PageSelection | None = self.selected
        return self.wanted is None or (selected is not None and selected.direct)

    @property
    def is_single(self) -> bool:
        selected: Selection | PageSelection | None = self.selected
        return selected is None or selected.single

    async def read(self, answering: Answering) -> Any:
        path = Path(None, self.root.key, "Query")
        match self.wanted:
            case None:
                return None
            case PageWanted():
                return await answering.page(self.selected, self.wanted, path)
            case StatsWanted():
                return await answering.stats(self.selected, self.wanted, path)
        return await answering.row(self.selected, self.wanted.id, path)
