"""Executing a prepared document as Strawberry does it, without parsing and validating again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from typing import Any, TypeGuard, cast

from graphql import ExecutionResult, execute
from strawberry import Schema
from strawberry.execution import optimized_is_awaitable

from backend.core.http.documents import Prepared


async def executed(
    schema: Schema,
    prepared: Prepared,
    variables: Mapping[str, Any],
    operation_name: str | None,
    context: Any,
) -> ExecutionResult:
    """The answer; what execution makes of the document is kept with it for the next time."""
    context.kept = prepared.kept
    result = execute(
        schema._schema,
        prepared.document,
        context_value=context,
        variable_values=dict(variables),
        operation_name=operation_name,
        executor_class=schema.execution_context_class,
        is_awaitable=cast("Callable[[Any], TypeGuard[Awaitable[Any]]]", optimized_is_awaitable),
    )
    return await result if isawaitable(result) else result
