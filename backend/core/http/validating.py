"""Validating a document as graphql-core does it, each rule asked only about what it knows.

graphql-core asks each of its thirty rules for each kind of node, in each run anew, what it does
there, and passes each node to all of them: a third of what a document costs that is new.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, ClassVar, NamedTuple

from graphql import (
    BREAK,
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    Node,
    NoUndefinedVariablesRule,
    NoUnusedVariablesRule,
    ValidationContext,
    ValidationRule,
    VariablesInAllowedPositionRule,
    VisitorAction,
    specified_rules,
    validate,
)
from graphql.language.visitor import EnterLeaveVisitor
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

_RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)

_OF_VARIABLES = (
    NoUndefinedVariablesRule,
    NoUnusedVariablesRule,
    VariablesInAllowedPositionRule,
)
"""They look for variables by going through the document once more, each of its parts."""

Rules = tuple[type[Any], ...]

Call = Callable[..., VisitorAction | None]


class _Method(NamedTuple):
    """What a rule does at a kind of node: its place among the rules, and its methods' names."""

    rule: int
    enter: str | None
    leave: str | None


@cache
def _methods(rules: Rules, kind: str) -> tuple[_Method, ...]:
    """Of the rules that do anything at nodes of the kind."""

    def named(rule: type[Any], what: str) -> str | None:
        return next((n for n in (f"{what}_{kind}", what) if hasattr(rule, n)), None)

    found = (_Method(i, named(r, "enter"), named(r, "leave")) for i, r in enumerate(rules))
    return tuple(each for each in found if each.enter or each.leave)


class _Together(ValidationRule):
    """All rules as one."""

    rules: ClassVar[Rules] = _RULES

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self._rules = [rule(context) for rule in self.rules]
        # By rule: the node whose inside it skips, or that it has seen enough.
        self._skipping: list[Any] = [None] * len(self.rules)

    def get_enter_leave_for_kind(self, kind: str) -> EnterLeaveVisitor:
        """What the rules do where a node of the kind is entered and left."""
        found = self.enter_leave_map.get(kind)
        if found is None:
            found = self.enter_leave_map[kind] = self._made(_methods(self.rules, kind))
        return found

    def _made(self, methods: tuple[_Method, ...]) -> EnterLeaveVisitor:
        entering: list[tuple[int, Call]] = [
            (m.rule, getattr(self._rules[m.rule], m.enter)) for m in methods if m.enter
        ]
        leaving: list[tuple[int, Call | None]] = [
            (m.rule, getattr(self._rules[m.rule], m.leave) if m.leave else None) for m in methods
        ]

        def enter(node: Node, *place: Any) -> None:
            for i, call in entering:
                if self._skipping[i] is None:
                    self._obey(i, call(node, *place), node)

        def leave(node: Node, *place: Any) -> None:
            for i, call in leaving:
                if self._skipping[i] is node:
                    self._skipping[i] = None
                elif call and self._skipping[i] is None:
                    self._obey(i, call(node, *place), None)

        return EnterLeaveVisitor(enter, leave) if methods else EnterLeaveVisitor(None, None)

    def _obey(self, rule: int, said: Any, node: Node | None) -> None:
        if said is None:
            return
        if said is BREAK or said is True:
            self._skipping[rule] = BREAK
        else:
            self._skipping[rule] = node  # rules change nothing, so it says: skip its inside


class _WithoutVariables(_Together):
    """For documents in which no variable can be."""

    rules = tuple(rule for rule in _RULES if rule not in _OF_VARIABLES)


def errors_of(schema: GraphQLSchema, document: DocumentNode, most: int) -> list[GraphQLError]:
    """What of the document the schema does not allow; of more errors than `most`, so many."""
    text = document.loc.source.body if document.loc else "$"
    rule = _Together if "$" in text else _WithoutVariables
    return validate(schema, document, [rule], max_errors=most)
