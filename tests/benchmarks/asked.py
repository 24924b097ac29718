"""A request before it is addressed: its path and its content."""

from __future__ import annotations

from typing import Any

Asked = tuple[str, dict[str, Any]]


def graphql(document: str, **variables: object) -> Asked:
    """A document with its variables."""
    return "/graphql", {"query": document, "variables": variables}
