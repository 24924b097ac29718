"""What a partner would see by a grant: its own queries, answered as they would be for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any

import orjson
import strawberry
from strawberry.scalars import JSON

from backend.core.declaring.kinds import bounded
from backend.core.grants import Grant
from backend.core.http.answers import plain
from backend.core.http.documents import RequestRefused, documents_of
from backend.core.http.executing import executed
from backend.core.http.faults import describe
from backend.core.http.limits import Limits
from backend.core.permissions import Permission, Role
from backend.core.reading.context import Context
from backend.core.viewer import Viewer
from backend.core.writing.inputs import decode
from backend.core.writing.write import writing
from backend.sharing import granting
from backend.sharing.examples import example_of
from backend.sharing.inputs import GrantTypeInput
from backend.sharing.rules import MOST_TYPES
from backend.sharing.values import Entry

_LIMITS = Limits()


@strawberry.type(description="An example query by a grant, answered as its partner would be.")
class GrantExample:
    """One granted type."""

    type: str = strawberry.field(description="The type's name.")
    query: str | None = strawberry.field(
        description="A query of every field that is granted of it; null: it is seen only inside "
        "other records, for no list shows it."
    )
    cost: int | None = strawberry.field(
        description=f"What the query costs, rows × fields; at most {_LIMITS.cost:,} are allowed."
    )
    answer: JSON | None = strawberry.field(
        description="The answer to it, data and errors, with the first few records."
    )


@strawberry.type(description="What a partner would see by a grant (授权预览).")
class GrantPreview:
    """What does not hold, or examples."""

    problems: list[str] = strawberry.field(
        description="Why the grant cannot be made; while there is any, nothing is shown.",
        metadata=bounded(100),
    )
    examples: list[GrantExample] = strawberry.field(
        description="Of each type an example.", metadata=bounded(MOST_TYPES)
    )


async def _preview(context: Context, given: list[GrantTypeInput]) -> GrantPreview:
    context.viewer.require(Permission.API_CLIENT_MANAGE)
    entries, problems = _entries(context, given)
    if problems:
        return GrantPreview(problems=problems, examples=[])
    grant = granting.granted(orjson.dumps(granting.stored(entries)).decode())
    assert isinstance(grant, Grant)
    partner = Viewer(role=Role.DATA_PARTNER, language=context.language, grant=grant)
    by_type = {entry.type: entry for entry in entries}
    examples = [await _example(context, partner, by_type, entry.type) for entry in entries]
    await _note(context, entries)
    return GrantPreview(problems=[], examples=examples)


def _entries(context: Context, given: list[GrantTypeInput]) -> tuple[list[Entry], list[str]]:
    """The grant as it is written down, and what is wrong with it."""
    violations: list[Any] = []
    drafts = [decode(g, violations, ("grant", str(i))) for i, g in enumerate(given)]
    if violations:
        return [], [v.message.in_language(context.language) for v in violations]
    entries = [Entry(d["type"], tuple(d["fields"]), d.get("filter")) for d in drafts]
    found = granting.check(entries)[:100]
    return entries, [violation.message.in_language(context.language) for violation in found]


async def _example(
    context: Context, partner: Viewer, entries: Mapping[str, Entry], type_name: str
) -> GrantExample:
    schema = granting.vocabulary().schema
    text = example_of(schema._schema, entries, type_name)
    if text is None:
        return GrantExample(type=type_name, query=None, cost=None, answer=None)
    documents = documents_of(schema._schema, _LIMITS)
    try:
        prepared = documents.prepare(text)
        cost = documents.cost(prepared, None, {})
    except RequestRefused as refused:
        answer: Any = {"errors": _described(context, refused.errors)}
        return GrantExample(type=type_name, query=text, cost=None, answer=answer)
    asking = replace(
        context, viewer=partner, reader=context.reader.anew(partner, context.reader.snapshot)
    )
    result = await executed(schema, prepared, {}, None, asking)
    answer = {"data": plain(result.data)}
    if result.errors:
        answer["errors"] = _described(context, result.errors)
    return GrantExample(type=type_name, query=text, cost=cost, answer=answer)


def _described(context: Context, errors: Sequence[Exception]) -> list[dict[str, Any]]:
    return [describe(error, context.language, context.request_id) for error in errors]


async def _note(context: Context, entries: list[Entry]) -> None:
    """Whoever looks sees what is shared with partners, contacts too: the log says who did."""
    async with writing(
        context.viewer,
        "grant_preview",
        context.request_id,
        context.audit_head,
        address=context.address,
    ) as write:
        granted = [{"type": e.type, "fields": list(e.fields), "filter": e.filter} for e in entries]
        write.note("grant_preview", None, {"grant": granted})


@strawberry.type
class PreviewQuery:
    """The preview's root field."""

    @strawberry.field(  # type: ignore[untyped-decorator]
        description="What a partner would see by a grant that is not made yet; who looks is in "
        "the log. Needs `api-client:manage` (administrators)."
    )
    async def grant_preview(
        self,
        info: strawberry.Info,
        grant: Annotated[
            list[GrantTypeInput], strawberry.argument(description="What it would be granted.")
        ],
    ) -> GrantPreview:
        """Examples of each type of the grant."""
        return await _preview(info.context, grant)
