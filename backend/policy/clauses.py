"""The standards as data: facts, evidence, and the conditions that a clause asks for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from backend.policy.values import Code, Dated, Day, Filled, Part, Text, Truth, Yuan


class ItemKind(StrEnum):
    """What a clause is about: an achievement's kind, or a demand."""

    ENTERPRISE = "ENTERPRISE"
    PROJECT = "PROJECT"
    PLATFORM = "PLATFORM"
    DEMAND = "DEMAND"


class Purpose(StrEnum):
    """What a clause proves: that an item landed, or that a demand is real (DEM-1)."""

    LANDED = "LANDED"
    FOUND = "FOUND"


class FactType(StrEnum):
    """The type of a fact's value."""

    FLAG = "FLAG"
    MONEY = "MONEY"
    DATE = "DATE"
    TEXT = "TEXT"
    CHOICE = "CHOICE"


class Particular(StrEnum):
    """What a piece of evidence may have to say about itself."""

    NUMBER = "NUMBER"
    DATE = "DATE"


class OrganizationFlag(StrEnum):
    """What the plan says of an organization beside its kind."""

    LEAD_DEPARTMENT = "LEAD_DEPARTMENT"
    COMPETENT_DEPARTMENT = "COMPETENT_DEPARTMENT"
    UNDERGRADUATE = "UNDERGRADUATE"
    INNOVATION_STRONG = "INNOVATION_STRONG"
    CHAIN_LEADER = "CHAIN_LEADER"


class Choice(Part):
    """One value of a fact of type CHOICE."""

    code: Code
    name: Text


class FactKind(Part):
    """A fact that a claimant gives: a value, and the date on which it happened."""

    code: Code
    type: FactType
    label: Text
    hint: Text | None = None
    choices: tuple[Choice, ...] = ()
    choices_flagged: OrganizationFlag | None = None
    """Also every organization of the plan that bears this flag."""
    is_the_amount: Truth = False
    """Of type MONEY: what the landing is worth, where its claim says it."""


class EvidenceKind(Part):
    """A kind of proof. Where the document is itself the act, its date counts for the landing."""

    code: Code
    label: Text
    requires: tuple[Particular, ...] = ()
    is_the_fact: Truth = False


class AllOf(Part):
    """Every one of these."""

    all: Annotated[tuple[Condition, ...], Filled]
    text: Text | None = None


class AnyOf(Part):
    """At least one of these."""

    any: Annotated[tuple[Condition, ...], Filled]
    text: Text | None = None


class FactCondition(Part):
    """The fact is given with its date, and every comparison said here holds (以上 means ≥)."""

    fact: Code
    text: Text
    optional: Truth = False
    is_: Truth | None = Field(None, alias="is")
    one_of: tuple[Code, ...] = ()
    at_least: Yuan | None = None
    more_than: Yuan | None = None
    at_most: Yuan | None = None
    at_most_fact: Code | None = None
    on_or_after: Day | None = None
    on_or_before: Day | None = None
    since: Day | None = None
    until: Day | None = None

    def comparisons(self) -> frozenset[str]:
        """The comparisons of its value that this condition makes, by their keys in the file."""
        said = self.model_dump(by_alias=True, exclude_defaults=True)
        return frozenset(said) - {"fact", "text", "optional", "since", "until"}


class EvidenceCondition(Part):
    """A piece of evidence of one of these kinds, with the particulars that its kind requires."""

    evidence: Annotated[tuple[Code, ...], Filled]
    text: Text
    optional: Truth = False


FORMS = ("all", "any", "fact", "evidence")
TAG = "form:"
"""What the checker's own names for the four forms begin with, in the paths of its errors."""


def _form(value: Any) -> str | None:
    """Which of the four forms a table in the file has; None unless it is exactly one."""
    if isinstance(value, Part):
        return next(TAG + form for form in FORMS if hasattr(value, form))
    found = [form for form in FORMS if isinstance(value, dict) and form in value]
    return TAG + found[0] if len(found) == 1 else None


Condition = Annotated[
    Annotated[AllOf, Tag(TAG + "all")]
    | Annotated[AnyOf, Tag(TAG + "any")]
    | Annotated[FactCondition, Tag(TAG + "fact")]
    | Annotated[EvidenceCondition, Tag(TAG + "evidence")],
    Discriminator(_form),
]
Leaf = FactCondition | EvidenceCondition

AllOf.model_rebuild()
AnyOf.model_rebuild()


class FlagRule(Part):
    """What a verifier is shown though it breaks no rule: the fact is dated before the moment."""

    code: Code
    fact: Code
    before: Literal["ITEM_REGISTRATION"]
    text: Text


class Clause(Dated):
    """One clause of a standard: what kind of item it is for, since when, and what must hold."""

    code: Code
    kind: ItemKind
    purpose: Purpose = Purpose.LANDED
    text: Text
    valid_from: Day
    valid_to: Day | None = None
    condition: Condition
    flags: tuple[FlagRule, ...] = ()

    def leaves(self) -> tuple[Leaf, ...]:
        """Its conditions on facts and evidence, in the order of the file."""
        return tuple(node for _, node in walk(self.condition) if isinstance(node, Leaf))

    def fact_codes(self) -> tuple[str, ...]:
        """The facts that a claim of this clause may give, each once, in the order of the file."""
        facts = (leaf.fact for leaf in self.leaves() if isinstance(leaf, FactCondition))
        return tuple(dict.fromkeys(facts))

    def shown_by(self, fact: str) -> tuple[str, ...]:
        """The kinds of evidence that show the fact: those asked for next in its group or the groups
        around it, else those asked for before it there. Of a fact in several places, all of them.
        """
        found = (kinds for code, kinds in _shown(self.condition, ()) if code == fact)
        return tuple(dict.fromkeys(kind for kinds in found for kind in kinds))

    def evidence_codes(self) -> tuple[str, ...]:
        """The kinds of evidence that a claim of this clause may give, each once."""
        kinds = (leaf.evidence for leaf in self.leaves() if isinstance(leaf, EvidenceCondition))
        return tuple(dict.fromkeys(kind for group in kinds for kind in group))


def children(node: Condition) -> tuple[Condition, ...]:
    """The conditions directly below a group; none below a leaf."""
    if isinstance(node, AllOf):
        return node.all
    return node.any if isinstance(node, AnyOf) else ()


def walk(node: Condition, depth: int = 0) -> Iterator[tuple[int, Condition]]:
    """The tree flattened, groups before what they hold, each with its depth."""
    yield depth, node
    for child in children(node):
        yield from walk(child, depth + 1)


_Around = tuple[tuple[tuple["Condition", ...], int], ...]
"""The groups around a condition, the innermost first, each with the place of what leads to it."""


def _shown(node: Condition, around: _Around) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(node, FactCondition):
        after = (_evidence(group[place + 1 :]) for group, place in around)
        before = (_evidence(group[:place][::-1]) for group, place in around)
        yield node.fact, next((kinds for kinds in (*after, *before) if kinds), ())
    for place, child in enumerate(children(node)):
        # Of alternatives, what shows the one does not show another.
        group = node.all if isinstance(node, AllOf) else ()
        yield from _shown(child, ((group, place), *around))


def _evidence(conditions: tuple[Condition, ...]) -> tuple[str, ...]:
    return next((c.evidence for c in conditions if isinstance(c, EvidenceCondition)), ())


def in_force(clauses: tuple[Clause, ...], on: date) -> tuple[Clause, ...]:
    """Those of the clauses that are in force on the day."""
    return tuple(clause for clause in clauses if clause.in_force(on))
