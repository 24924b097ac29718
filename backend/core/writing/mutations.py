"""Mutations as data: a name, an input, an action, a payload, the permission and the rules."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Annotated, Any

import strawberry
from tortoise import Model

from backend.core.database import CurrentState
from backend.core.declaring.records import RECORDS, RowWanted
from backend.core.errors import COMMITTED, Language, RuleViolations, Violation, demand
from backend.core.permissions import HOLDERS, WHILE_WAITING, Permission
from backend.core.reading.context import Context
from backend.core.writing.given import camel, taken_as_given
from backend.core.writing.inputs import Draft, decode
from backend.core.writing.repeating import Before, done_before, remember
from backend.core.writing.write import Stale, Write, writing

Action = Callable[[Write, Draft], Awaitable[Any]]
Guard = Callable[[Context, Any], Awaitable[Iterable[Violation]]]


@strawberry.type(description="One reason why a write was refused; then nothing was changed.")
class UserError:
    """A broken rule, as the person who wrote reads it."""

    code: str = strawberry.field(description="A stable code in capital letters.")
    field: list[str] = strawberry.field(
        description="The path to the member of `input` that it is about; empty: the whole."
    )
    message: str = strawberry.field(description="What is wrong and what to do, for people.")
    rule: str | None = strawberry.field(description="The rule's id, where one applies.")
    seen_version: int | None = strawberry.field(
        default=None, description="Of `STALE`: the version that was seen."
    )
    current_version: int | None = strawberry.field(
        default=None,
        description="Of `STALE`: the record's version now; what changed since, its `history` says.",
    )


def user_error(violation: Violation, language: Language) -> UserError:
    """The violation in the viewer's language."""
    return UserError(
        code=violation.code,
        field=list(violation.field),
        message=violation.message.in_language(language),
        rule=violation.rule,
    )


@dataclass(frozen=True, slots=True)
class Operation:
    """One mutation. `returns` is the payload's object: its name and declared type.

    `guard` is asked before the transaction begins, so that what it counts stays counted when the
    write is refused.
    """

    name: str
    action: Action
    input: type
    returns: tuple[str, Any]
    permission: Permission
    description: str
    rules: tuple[str, ...] = ()
    extra: dict[str, tuple[Any, str]] = field(default_factory=dict)
    guard: Guard | None = None

    @property
    def full_description(self) -> str:
        """What the mutation does, who may, by which rules."""
        holders = [r.value for r in sorted(HOLDERS[self.permission])]
        if self.permission in WHILE_WAITING:
            holders.append("accounts that wait to be activated")
        roles = ", ".join(holders)
        rules = f" Rules: {', '.join(self.rules)}." if self.rules else ""
        return f"{self.description} Needs `{self.permission.value}` ({roles}).{rules}"


def payload_type(name: str, members: dict[str, tuple[Any, str]]) -> Any:
    """The payload type of the mutation `name`: its members, all nullable, and `userErrors`."""
    title = camel(name)
    annotations: dict[str, Any] = {m: kind | None for m, (kind, _) in members.items()}
    annotations["user_errors"] = list[UserError]
    fields: dict[str, Any] = {
        m: strawberry.field(default=None, description=text) for m, (_, text) in members.items()
    }
    fields["user_errors"] = strawberry.field(
        default_factory=list, description="Why the write was refused; empty when it was done."
    )
    made = type(
        f"{title[0].upper()}{title[1:]}Payload", (), {"__annotations__": annotations, **fields}
    )
    return strawberry.type(made, description=f"The result of `{title}`.")


def _values(operation: Operation, result: Any) -> dict[str, Any]:
    name, kind = operation.returns
    values = dict(result) if isinstance(result, dict) else {name: result}
    row = values.get(name)
    if isinstance(row, Model):
        values[name] = RowWanted(RECORDS[kind.type_name], row.pk)
    return values


async def _run(operation: Operation, payload: Any, context: Context, given: Any) -> Any:
    context.viewer.require(operation.permission)
    context.reader = context.reader.anew(context.viewer, CurrentState())
    try:
        if operation.guard is not None:
            demand(tuple(await operation.guard(context, given)))
        async with writing(
            context.viewer,
            operation.name,
            context.request_id,
            context.audit_head,
            address=context.address,
        ) as write:
            before = await done_before(write, context.key, given, context.reader.cursors.secret)
            result = await _done(operation, write, given) if before is None else None
            await remember(write, context.key, _main(operation, result))
    except Stale as stale:
        current = RowWanted(RECORDS[stale.type_name], stale.number)
        name, kind = operation.returns
        shown = {name: current} if kind.type_name == stale.type_name else {}
        (error,) = _shown(stale, context)
        error.seen_version, error.current_version = stale.seen, stale.current
        return payload(**shown, user_errors=[error])
    except RuleViolations as broken:
        return payload(user_errors=_shown(broken, context))
    context.request.scope[COMMITTED] = True
    if before is not None:
        return payload(**_shown_again(operation, before))
    return payload(**_values(operation, result))


async def _done(operation: Operation, write: Write, given: Any) -> Any:
    draft = decode(given, write.violations)
    result = await operation.action(write, draft)
    write.demand()
    return result


def _main(operation: Operation, result: Any) -> Any:
    return result.get(operation.returns[0]) if isinstance(result, dict) else result


def _shown_again(operation: Operation, before: Before) -> dict[str, Any]:
    name, kind = operation.returns
    if before.record is None:
        return {}
    return {name: RowWanted(RECORDS[kind.type_name], before.record)}


def _shown(broken: RuleViolations, context: Context) -> list[UserError]:
    return [user_error(v, context.language) for v in broken.violations]


def _field(operation: Operation) -> Any:
    name, kind = operation.returns
    members = {name: (kind, "The record after the write; after `STALE` as it is now.")}
    payload = payload_type(operation.name, {**members, **operation.extra})
    taken_as_given(operation.input)

    async def resolve(info: Any, input: Any) -> Any:
        return await _run(operation, payload, info.context, input)

    resolve.__annotations__ = {
        "info": strawberry.Info,
        "input": Annotated[
            operation.input, strawberry.argument(description="What is to be written.")
        ],
        "return": payload,
    }
    return strawberry.mutation(resolver=resolve, description=operation.full_description)


def mutation_type(operations: Iterable[Operation], base: type = object) -> Any:
    """The schema's Mutation type: one field an operation, over the hand-written ones of `base`."""
    fields = {o.name: _field(o) for o in operations}
    made = type("Mutation", (base,), {"__annotations__": {}, **fields})
    return strawberry.type(
        made, description="Every write: one input, one payload, refused as a whole or done."
    )
