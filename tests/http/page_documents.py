"""The documents of the page, as its sources hold them."""

from __future__ import annotations

import re

from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse, print_ast

from backend.settings import ROOT

_DOCUMENT = re.compile(r"graphql\(\s*`(.*?)`", re.DOTALL)
_SPREAD = re.compile(r"\.\.\.\s*(?!on\b)(\w+)")


def documents() -> dict[str, str]:
    """Every operation by its name, with the fragments that it spreads."""
    operations: dict[str, str] = {}
    fragments: dict[str, str] = {}
    for path in sorted((ROOT / "frontend" / "src").rglob("*.ts*")):
        for text in _DOCUMENT.findall(path.read_text(encoding="utf-8")):
            for node in parse(text).definitions:
                assert isinstance(node, OperationDefinitionNode | FragmentDefinitionNode)
                assert node.name
                into = operations if isinstance(node, OperationDefinitionNode) else fragments
                into[node.name.value] = print_ast(node)
    return {
        name: "\n".join([text, *(fragments[f] for f in _needed(text, fragments))])
        for name, text in operations.items()
    }


def _needed(text: str, fragments: dict[str, str]) -> dict[str, None]:
    found: dict[str, None] = {}
    waiting = [text]
    while waiting:
        for name in _SPREAD.findall(waiting.pop()):
            if name not in found:
                found[name] = None
                waiting.append(fragments[name])
    return found
