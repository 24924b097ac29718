"""Where a landing claim stands, and why somebody may not claim: pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from backend.achievements.rules import may_claim
from backend.core.errors import Text, Violation
from backend.core.permissions import Role
from backend.core.viewer import Viewer
from backend.standards.claims import Form, MissingPiece, Verdict


class LandingState(StrEnum):
    """A claim is drafted, submitted, and then returned or verified (LAND-5).

    Verified is final, unless a correction of it is verified: then it is `CORRECTED`.
    """

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    VERIFIED = "VERIFIED"
    CORRECTED = "CORRECTED"


EDITABLE = frozenset({LandingState.DRAFT, LandingState.RETURNED})
"""The states in which the claimant can change and submit a claim."""


_FINAL = frozenset({LandingState.VERIFIED, LandingState.CORRECTED})


def check_correctable(state: LandingState) -> list[Violation]:
    """Whether a correction of the claim can be proposed: of what is verified, and counts."""
    if state is LandingState.VERIFIED:
        return []
    message = Text("只有已认定的落地可以更正。", "Only a verified landing is corrected.")
    return [Violation("NOT_VERIFIED", ("id",), message, "LAND-5")]


def correction_open() -> Violation:
    """One correction of a landing at a time."""
    message = Text("该落地已有一份更正正在办理。", "A correction of this landing is under way.")
    return Violation("CORRECTION_OPEN", ("id",), message, "LAND-5")


def check_claimant(
    viewer: Viewer, reporters: frozenset[int], accountable: int | None, member: str = "achievement"
) -> list[Violation]:
    """Why the viewer may not claim a landing of the item; nothing when it may."""
    if may_claim(viewer, reporters, accountable):
        return []
    if viewer.role is Role.CENTER_STAFF:
        message = Text(
            "只能为自己负责的服务项目申报落地。",
            "Staff claim landings of the entries that they are accountable for.",
        )
    else:
        message = Text(
            "只有首报单位和联合报送单位的成果联络员可以申报落地。",
            "Liaisons of the organizations that reported the item claim its landing.",
        )
    return [Violation("NOT_A_CLAIMANT", (member,), message)]


def check_claimable(member: str, registered: bool, real: bool) -> list[Violation]:
    """Whether the item may be claimed: any registered achievement, any real demand."""
    if not registered:
        message = Text("提交登记后才能申报落地。", "Submit it first.")
        return [Violation("NOT_REGISTERED", (member,), message)]
    if not real:
        message = Text(
            "需求经中心确认为真实需求后才能申报促成合作。",
            "A demand is claimed once its proof is confirmed.",
        )
        return [Violation("NOT_REAL", (member,), message, "DEM-1")]
    return []


def check_editable(state: LandingState) -> list[Violation]:
    """Whether the claim can still be changed or submitted."""
    if state in EDITABLE:
        return []
    if state in _FINAL:
        return [_verified()]
    message = Text(
        "申报已提交，正在等待认定；如需修改，请主管部门退回。",
        "The claim waits for its verification; to change it, have it returned.",
    )
    return [Violation("SUBMITTED", ("id",), message)]


def check_decidable(state: LandingState) -> list[Violation]:
    """Whether the claim waits for a decision."""
    if state is LandingState.SUBMITTED:
        return []
    if state in _FINAL:
        return [_verified()]
    message = Text("申报尚未提交，不能认定或退回。", "The claim has not been submitted.")
    return [Violation("NOT_SUBMITTED", ("id",), message)]


def _verified() -> Violation:
    message = Text(
        "该落地已认定，不能再更改；如有错误，请提出更正。",
        "This landing has been verified and does not change any more; propose a correction.",
    )
    return Violation("VERIFIED", ("id",), message, "LAND-5")


def check_verified_then(
    on: date, landed_on: date | None, discovered_on: date | None
) -> list[Violation]:
    """Whether it can have been verified on the day: after it landed, of what was discovered."""
    if landed_on is not None and on < landed_on:
        message = Text(
            f"认定日期不能早于落地日期（{landed_on}）。",
            f"It was not verified before it landed ({landed_on}).",
        )
        return [Violation("BEFORE_LANDING", ("on",), message, "KPI-i")]
    if discovered_on is not None and on < discovered_on:
        message = Text(
            f"该项计入发现的日期（{discovered_on}）晚于补录的认定日期：请先补录其发现日期。",
            f"Its item counts as discovered on {discovered_on}, later than that day: have the "
            "discovery entered back first.",
        )
        return [Violation("BEFORE_DISCOVERY", ("on",), message, "KPI-i")]
    return []


def keeps_day(verified_on: date, landed_on: date | None) -> bool:
    """Whether a correction keeps the day of what it corrects: only where it had landed by then.

    Else what was verified on that day was not so, and the correction's own verification is the
    first that is (KPI-b, LAND-5).
    """
    return landed_on is None or landed_on <= verified_on


def rule_of(clause: str) -> str:
    """The rule that a clause belongs to: `LAND-3` of `LAND-3.1`."""
    return clause.partition(".")[0]


def check_own(
    viewer: Viewer, organization: int, reporters: frozenset[int], accountable: int | None
) -> list[Violation]:
    """Whether the viewer may change and submit a claim that the organization made."""
    found = [replace(v, field=("id",)) for v in check_claimant(viewer, reporters, accountable)]
    if not found and viewer.organization != organization:
        message = Text(
            "只能修改和提交本单位的申报。", "This claim is another organization's to change."
        )
        found.append(Violation("NOT_A_CLAIMANT", ("id",), message))
    return found


def check_complete(verdict: Verdict, clause: str) -> list[Violation]:
    """What the clause still asks for; nothing when the verdict holds.

    The path names the fact or the (first) kind of evidence by its code: it may not be there yet.
    """
    if verdict.holds:
        return []
    rule = rule_of(clause)
    found = [_missing(piece, rule) for piece in verdict.missing]
    notes = [c.note for c in verdict.clauses if c.code == verdict.decisive and c.note]
    found += [Violation("NOT_IN_FORCE", ("clause",), note, rule) for note in notes]
    return found or [_not_in_the_standard()]


def _not_in_the_standard() -> Violation:
    message = Text(
        "现行落地标准中没有该条款，请按现行条款重新申报。",
        "The standard in force has no such clause; claim by one that it has.",
    )
    return Violation("UNKNOWN_CLAUSE", ("clause",), message)


def _missing(piece: MissingPiece, rule: str) -> Violation:
    member = "facts" if piece.form is Form.FACT else "evidence"
    return Violation(f"{piece.form}_{piece.lack}", (member, piece.codes[0]), piece.text, rule)
