"""Writes of landing claims in the schema."""

from __future__ import annotations

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import parts, reference, text, version
from backend.core.writing.mutations import Operation
from backend.landings import actions
from backend.landings.asking import LandingEvidenceInput, LandingFactInput
from backend.landings.graphql import Landing
from backend.standards.giving import MOST_EVIDENCE, MOST_FACTS


@strawberry.input(description="A landing claim to begin.")
class LandingClaimInput:
    """What `landingClaim` takes."""

    achievement: strawberry.ID | None = reference(
        "The achievement; this or `demand`.", "Achievement", optional=True, nullable=True
    )
    demand: strawberry.ID | None = reference(
        "The real demand (LAND-4); this or `achievement`.", "Demand", optional=True, nullable=True
    )
    clause: str = text("The code of the clause that it landed by.", 40)
    facts: list[LandingFactInput] | None = parts(
        "The facts; more can follow.", MOST_FACTS, optional=True
    )
    evidence: list[LandingEvidenceInput] | None = parts(
        "The evidence, in the order to be shown.", MOST_EVIDENCE, optional=True
    )
    landing_town: strawberry.ID | None = reference(
        "Where it landed.", "Town", optional=True, nullable=True
    )


@strawberry.input(description="Changes of a landing claim; what is left out stays.")
class LandingUpdateInput:
    """What `landingUpdate` takes."""

    id: strawberry.ID = reference("The claim.", "Landing")
    version: int = version()
    clause: str | None = text("The code of the clause that it landed by.", 40, optional=True)
    facts: list[LandingFactInput] | None = parts("All the facts.", MOST_FACTS, optional=True)
    evidence: list[LandingEvidenceInput] | None = parts(
        "All the evidence.", MOST_EVIDENCE, optional=True
    )
    landing_town: strawberry.ID | None = reference(
        "Where it landed.", "Town", optional=True, nullable=True
    )


@strawberry.input(description="A landing claim to hand in.")
class LandingSubmitInput:
    """What `landingSubmit` takes."""

    id: strawberry.ID = reference("The claim.", "Landing")
    version: int = version()


@strawberry.input(description="A landing claim to accept.")
class LandingVerifyInput:
    """What `landingVerify` takes."""

    id: strawberry.ID = reference("The claim.", "Landing")
    version: int = version()
    reason: str | None = text("A remark, for the record.", 1000, optional=True, nullable=True)


@strawberry.input(description="A landing claim to give back.")
class LandingReturnInput:
    """What `landingReturn` takes."""

    id: strawberry.ID = reference("The claim.", "Landing")
    version: int = version()
    reason: str = text("Why, and what to do.", 1000)


@strawberry.input(description="A verified landing to correct.")
class LandingCorrectInput:
    """What `landingCorrect` takes."""

    id: strawberry.ID = reference("The verified landing.", "Landing")
    version: int = version()
    reason: str = text("What was wrong, and how it is known (更正理由).", 1000)


_LANDING = ("landing", Landing)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "landing_claim",
        actions.claim,
        LandingClaimInput,
        _LANDING,
        Permission.LANDING_CLAIM,
        "Begin a landing claim, as a draft. Liaisons claim for the organizations that reported the "
        "item, staff for the entries that they are accountable for.",
        ("LAND-1", "LAND-2", "LAND-3", "LAND-4"),
    ),
    Operation(
        "landing_update",
        actions.update,
        LandingUpdateInput,
        _LANDING,
        Permission.LANDING_CLAIM,
        "Change a draft or a returned claim.",
        ("LAND-1", "LAND-2", "LAND-3", "LAND-4", "LAND-5"),
    ),
    Operation(
        "landing_submit",
        actions.submit,
        LandingSubmitInput,
        _LANDING,
        Permission.LANDING_CLAIM,
        "Hand a complete claim in. What is missing comes back with the path `facts` or `evidence` "
        "and the code of what is asked for.",
        ("LAND-1", "LAND-2", "LAND-3", "LAND-4", "LAND-5"),
    ),
    Operation(
        "landing_verify",
        actions.verify,
        LandingVerifyInput,
        _LANDING,
        Permission.LANDING_VERIFY,
        "Accept a claim for good: the item has landed (认定). Not the claimant's, the accountable "
        "person's, nor the claiming and reporting organizations' to do.",
        ("LAND-1", "LAND-2", "LAND-3", "LAND-4", "LAND-5", "KPI-b"),
    ),
    Operation(
        "landing_return",
        actions.give_back,
        LandingReturnInput,
        _LANDING,
        Permission.LANDING_VERIFY,
        "Give a claim back to its claimant, with the reason (退回). By the same people as "
        "`landingVerify`.",
        ("LAND-5",),
    ),
    Operation(
        "landing_correct",
        actions.correct,
        LandingCorrectInput,
        _LANDING,
        Permission.LANDING_CLAIM,
        "Propose a correction of a verified landing (更正): a copy, the next revision, to change "
        "and hand in like any claim. Verified, it takes the place and the day of the one it "
        "corrects, which stays to be read.",
        ("LAND-5",),
    ),
)
