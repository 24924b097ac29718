"""DISC-5: which records are merged, who decides that, and what stands in the way. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from backend.core.errors import Text, Violation


class MergeState(StrEnum):
    """Where the proposal stands that two records are one (DISC-5)."""

    PROPOSED = "PROPOSED"
    CONFIRMED = "CONFIRMED"
    REFUSED = "REFUSED"


RANK = ("SUBMITTED", "IN_EVALUATION", "IN_SERVICE", "LANDED")
"""The stages of what counts, the further ones later; of both kinds of items."""

_MERGES = frozenset({"RETURNED", *RANK})
"""Stages that are merged into another; a draft is nothing yet, and the rest is gone."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records."""

    item: tuple[str, int]
    """Its kind, `achievement` or `demand`, and its number."""
    stage: str
    stage_name: Text
    submitted_at: datetime | None
    counts: bool
    """Whether a number counts it (KPI-b, KPI-c)."""
    nature: str | int
    """An achievement's kind; of a demand, whose it is."""


@dataclass(frozen=True, slots=True)
class Hindrances:
    """What has become of both records, as far as it stands in the way."""

    evaluated: bool
    """One is in a batch whose outcome is open."""
    served: bool
    """Both are in the service library now."""
    published: bool
    """The one to be merged stands in the showcase."""
    back_entered: bool
    """One asks for an earlier day, which would decide the year and which one is kept (KPI-i)."""
    claimed: bool
    """Landings of the one to be merged were claimed."""
    verified_by_party: tuple[str, ...]
    """Organizations that report the one and verified a landing of the other."""


def check_sides(kept: Side, merged: Side) -> list[Violation]:
    """Whether the second record can be merged into the first."""
    if kept.item[0] != merged.item[0]:
        return [_refused("OTHER_KIND", "merged", "成果与需求不能合并。", _ACROSS)]
    if kept.item == merged.item:
        return [
            _refused(
                "SAME_RECORD", "merged", "不能与自身合并。", "A record is not merged with itself."
            )
        ]
    if kept.stage not in RANK:
        zh = f"保留的记录{kept.stage_name.zh}，不能并入。"
        en = f"What is kept is {kept.stage_name.en}: nothing merges into it."
        return [_refused("NOT_KEPT", "kept", zh, en)]
    if merged.stage not in _MERGES:
        zh = f"被合并的记录{merged.stage_name.zh}，不能再合并。"
        en = f"What is to be merged is {merged.stage_name.en}, and is not merged."
        return [_refused("WRONG_STAGE", "merged", zh, en)]
    if kept.submitted_at and merged.submitted_at and merged.submitted_at < kept.submitted_at:
        zh = "请保留先登记的一条：首报单位不因合并而改变。"
        en = "Keep the one that was submitted first: merging does not change the first reporter."
        return [_refused("NOT_THE_FIRST", "kept", zh, en, "KPI-e")]
    return []


_ACROSS = "An achievement and a demand are not one thing."


def check_hindrances(kept: Side, merged: Side, found: Hindrances) -> list[Violation]:
    """What has to be settled first; only the first is said, each has its own way out."""
    return [reason for holds, reason in _reasons(kept, merged, found) if holds][:1]


def _reasons(kept: Side, merged: Side, found: Hindrances) -> list[tuple[bool, Violation]]:
    unlike = kept.nature != merged.nature
    named = "、".join(found.verified_by_party)
    return [
        (unlike and merged.item[0] == "demand", _OTHER_FIRM),
        (unlike and found.claimed, _OTHER_STANDARD),
        (found.back_entered, _BACK_ENTRY_WAITS),
        (found.evaluated, _IN_EVALUATION),
        (found.published, _PUBLISHED),
        (found.served, _BOTH_IN_SERVICE),
        (
            bool(found.verified_by_party),
            _refused(
                "VERIFIED_BY_PARTY",
                "merged",
                f"其中一条的落地由「{named}」认定，而该单位报送了另一条：须先由其他部门认定更正。",
                f"{named} verified a landing of the one and reports the other: have the landing "
                "corrected, and verified by another department, first.",
                "LAND-5",
            ),
        ),
    ]


def _refused(code: str, field: str, zh: str, en: str, rule: str = "DISC-5") -> Violation:
    return Violation(code, (field,), Text(zh, en), rule)


_OTHER_FIRM = _refused(
    "OTHER_FIRM",
    "merged",
    "两项需求的需求单位不同，不是同一项需求。",
    "They are demands of two firms, and not one.",
)
_OTHER_STANDARD = _refused(
    "OTHER_STANDARD",
    "merged",
    "两项成果的类型不同，落地标准不同，已申报落地的不能合并；请先退回更正成果类型。",
    "They are of different kinds, whose landing standards differ, and a landing was claimed.",
)
_BACK_ENTRY_WAITS = _refused(
    "BACK_ENTRY_WAITS",
    "merged",
    "其中一条有待批准的历史补录，请先由科技局办结：补录日期决定计入年度，也决定哪一条在先。",
    "The back-entry of one of them waits: have it decided first, as it says which one is earlier.",
    "KPI-i",
)
_IN_EVALUATION = _refused(
    "IN_EVALUATION",
    "merged",
    "其中一条正在评价或待入库，请待评价办结后再合并。",
    "One of them is being evaluated, or waits for its admission; decide that first.",
    "EVAL-1",
)
_PUBLISHED = _refused(
    "PUBLISHED",
    "merged",
    "被合并的成果正在展示，请先撤下展示。",
    "The one to be merged stands in the showcase; take it down first.",
    "LIB-6",
)
_BOTH_IN_SERVICE = _refused(
    "BOTH_IN_SERVICE",
    "merged",
    "两条记录都在服务库中、各有责任人，请先办理其中一条退出服务库。",
    "Both are in the service library, each with its accountable person; let one leave first.",
    "SERV-1",
)


def changes_counts(merged: Side, *, confirmed_proof_goes_over: bool) -> bool:
    """Whether a number changes by the merge, so that the lead department confirms it (DISC-5).

    What counted leaves the count; a kept demand begins to count, or in another year, by the
    confirmed proof of the other.
    """
    return merged.counts or confirmed_proof_goes_over


def higher(kept: str, merged: str) -> str:
    """The stage of the kept record: the further of the two."""
    if merged not in RANK:
        return kept
    return max(kept, merged, key=RANK.index)


def decided_already() -> Violation:
    """A proposal is decided once."""
    return _refused("DECIDED", "id", "该合并建议已处理。", "This proposal has been decided.")


def proposed_already() -> Violation:
    """One open proposal for a record at a time."""
    zh, en = "该记录已有待确认的合并建议。", "A merge of this record waits already."
    return _refused("MERGE_PROPOSED", "merged", zh, en)
