"""Achievements: their stages, what a registration has to say, likely duplicates, who sees them.

Pure: no clock but as an argument.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from backend.achievements.insisting import named
from backend.achievements.values import GONE, UNCOUNTED, PartyRole, Secrecy, Stage
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.texts import folded
from backend.core.viewer import Viewer
from backend.policy.scopes import ACHIEVEMENTS, supervises

TRANSITIONS: Mapping[Stage, frozenset[Stage]] = {
    Stage.DRAFT: frozenset({Stage.SUBMITTED}),
    Stage.SUBMITTED: frozenset(
        {
            Stage.IN_EVALUATION,
            Stage.IN_SERVICE,
            Stage.LANDED,
            Stage.RETURNED,
            Stage.VOIDED,
            Stage.MERGED,
        }
    ),
    Stage.RETURNED: frozenset({Stage.SUBMITTED, Stage.VOIDED, Stage.MERGED}),
    Stage.IN_EVALUATION: frozenset({Stage.SUBMITTED, Stage.IN_SERVICE, Stage.LANDED}),
    Stage.IN_SERVICE: frozenset({Stage.SUBMITTED, Stage.LANDED, Stage.MERGED}),
    Stage.LANDED: frozenset({Stage.MERGED}),
    Stage.VOIDED: frozenset(),
    Stage.MERGED: frozenset(),
}
"""From each stage, the stages that may follow it."""

STAGES: Mapping[Stage, Text] = {
    Stage.DRAFT: Text("草稿", "a draft"),
    Stage.SUBMITTED: Text("已登记", "registered"),
    Stage.IN_EVALUATION: Text("评价中", "in evaluation"),
    Stage.IN_SERVICE: Text("服务中", "in service"),
    Stage.LANDED: Text("已落地", "landed"),
    Stage.RETURNED: Text("已退回", "returned for repair"),
    Stage.VOIDED: Text("已作废", "void"),
    Stage.MERGED: Text("已合并", "merged into another"),
}
"""What the stages are called."""

NEEDED_TO_SUBMIT: Mapping[str, tuple[str, Text]] = {
    "industry": ("industry", Text("所属产业", "Industry")),
    "trl": ("trl", Text("技术成熟度（TRL）", "Technology readiness (TRL)")),
    "source": ("source", Text("项目来源", "Source")),
    "formed_on": ("formedOn", Text("成果形成日期", "Formed on")),
    "contact_name": ("contactName", Text("联系人", "Contact")),
    "contact_phone": ("contactPhone", Text("联系电话", "Telephone")),
}
"""What may be left out of a draft, but not of a submission: the inputs, and how they are called."""

_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{4,29}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


EDITABLE = frozenset({Stage.DRAFT, Stage.RETURNED})
"""Stages in which a registration is its reporter's to change and submit."""

_UNSEEN = ", ".join(f"'{stage}'" for stage in sorted({Stage.DRAFT, *GONE}))

REGISTERED = f"t.stage NOT IN ({_UNSEEN})"
"""Of the achievement named `t`: it is registered, and there."""


def may_follow(now: Stage, then: Stage) -> bool:
    """Whether an achievement may go from the one stage to the other."""
    return then in TRANSITIONS[now]


def number_fold(number: str) -> str:
    """An IP number as it is compared: `ZL` before a Chinese patent number makes no difference."""
    plain = folded(number)
    return plain.removeprefix("zl")


def _refused(code: str, field: str, zh: str, en: str, rule: str | None = None) -> Violation:
    return Violation(code, (field,), Text(zh, en), rule)


def check_registration(values: Mapping[str, Any], today: date) -> list[Violation]:
    """Violations of what a registration says, complete or not (DISC-4)."""
    return [*_check_secrecy(values), *_check_dates(values, today), *check_contact(values)]


def _check_secrecy(values: Mapping[str, Any]) -> list[Violation]:
    if values.get("secrecy") is not Secrecy.CLASSIFIED:
        return []
    zh = "涉密成果不得在本平台登记，请按保密规定另行办理。"
    en = "Classified results do not belong here; handle them by the rules on secrets."
    return [_refused("CLASSIFIED", "secrecy", zh, en, "DISC-4")]


def _check_dates(values: Mapping[str, Any], today: date) -> list[Violation]:
    found = []
    for name, field in (("formed_on", "formedOn"), ("registered_on", "registeredOn")):
        given = values.get(name)
        if given is not None and given > today:
            found.append(in_the_future(field))
    begun, ended = values.get("research_from"), values.get("research_to")
    if begun and ended and begun > ended:
        zh, en = "研究终止日期早于起始日期。", "The research ends before it begins."
        found.append(_refused("WRONG_ORDER", "researchTo", zh, en))
    return found


def in_the_future(*field: str) -> Violation:
    """A day that has not come yet where only past ones make sense."""
    message = Text("日期不能晚于今天。", "This day has not come yet.")
    return Violation("IN_THE_FUTURE", field, message)


def check_contact(values: Mapping[str, Any]) -> list[Violation]:
    """Violations of how its contact can be reached."""
    found = []
    phone, email = values.get("contact_phone"), values.get("contact_email")
    if phone and not _PHONE.fullmatch(phone):
        zh, en = "请填写有效的电话号码。", "This is not a telephone number."
        found.append(_refused("BAD_PHONE", "contactPhone", zh, en))
    if email and not _EMAIL.fullmatch(email):
        zh, en = "请填写有效的电子邮箱。", "This is not an e-mail address."
        found.append(_refused("BAD_EMAIL", "contactEmail", zh, en))
    return found


def needed(field: str, called: Text) -> Violation:
    """What is lacking before something can be submitted."""
    zh, en = f"提交前请填写「{called.zh}」。", f'Fill in "{called.en}" before you submit.'
    return Violation("REQUIRED", (field,), Text(zh, en))


def check_submission(values: Mapping[str, Any]) -> list[Violation]:
    """What is missing before a draft can be submitted; `values` by their input names."""
    found = [
        needed(field, called)
        for name, (field, called) in NEEDED_TO_SUBMIT.items()
        if values.get(name) in (None, "")
    ]
    if not values.get("unclassified_declared"):
        zh = "提交前请勾选非涉密承诺。"
        en = "Declare before submission that nothing in it is classified."
        found.append(_refused("DECLARATION_MISSING", "unclassifiedDeclared", zh, en, "DISC-4"))
    return found


@dataclass(frozen=True, slots=True)
class Registering:
    """What somebody is about to register, as far as it shows that it is registered already."""

    title: str | None = None
    numbers: Sequence[str] = ()
    """The IP numbers."""
    result: int | None = None
    """The registered result that is to be taken up."""
    own: int | None = None
    """The draft itself, which is no duplicate of its own."""
    near: Sequence[int] = ()
    """Achievements whose titles are the same or nearly so."""


def things_named(what: Registering) -> list[str]:
    """What shows that two registrations are of one thing, each as a key to wait for by."""
    found = [f"achievement number {number_fold(n)}" for n in what.numbers]
    if what.title:
        found.append(title_named(what.title))
    if what.result is not None:
        found.append(f"achievement result {what.result}")
    return found


def title_named(title: str) -> str:
    """The key of a title, whatever it names: the libraries are compared with each other."""
    return f"title {folded(title)}"


def resembles(row: str, what: Registering) -> Sql:
    """The condition that the row, no draft, is probably the same thing (DISC-4).

    It is called the same or nearly so, has an IP number, or took up the same registered result.
    """
    # One look-up in an index each: no row is read in vain while others wait for the same title.
    return sql(
        f"({row}.stage NOT IN ({_UNSEEN}) AND {row}.id <> {{}}::bigint AND {row}.id IN ("
        "SELECT same.id FROM achievement same WHERE same.registered_result_id = "
        "{}::bigint UNION ALL SELECT held.achievement_id FROM intellectual_property held "
        "WHERE held.number_fold = ANY({}) UNION ALL SELECT unnest({}::bigint[])))",
        what.own or 0,
        what.result,
        [number_fold(n) for n in what.numbers],
        list(what.near),
    )


def duplicates(what: Registering) -> Sql:
    """The statement that finds likely duplicates: at most 20, oldest first, with the reporter."""
    return sql(
        "SELECT a.id, a.title, a.kind, a.submitted_at, o.name AS reporter_name "
        "FROM achievement a JOIN organization o ON o.id = a.reporter_id "
        "WHERE {} ORDER BY a.id LIMIT 20",
        resembles("a", what),
    )


def likely_duplicate(titles: list[str]) -> Violation:
    """DISC-4: the same title or IP number is registered already."""
    zh = f"可能与已登记的{named(titles)}重复：请加入为联合报送单位，或说明为何是另一项成果。"
    en = (
        f"Probably registered already ({named(titles)}): join it as a co-reporter, or say why this "
        "differs."
    )
    return _refused("LIKELY_DUPLICATE", "distinctBecause", zh, en, "DISC-4")


def already_taken_up() -> Violation:
    """LIB-6: somebody has taken the registered result up."""
    zh = "这项登记成果已被登记为科技成果，请改为加入联合报送。"
    en = "This registered result has been taken up already; join that achievement instead."
    return _refused("ALREADY_TAKEN_UP", "registeredResult", zh, en, "LIB-6")


def unknown_source() -> Violation:
    """DISC-3: the plan has no such source of registrations."""
    return _refused(
        "UNKNOWN_SOURCE",
        "source",
        "项目来源不在本市方案的清单中。",
        "The plan has no such source.",
        "DISC-3",
    )


def only_drafts() -> Violation:
    """A submitted registration is no longer its reporter's to edit."""
    message = Text(
        "只有草稿和退回修改的登记可以修改或提交。",
        "Only a draft, or what was returned, can be changed or submitted.",
    )
    return Violation("NOT_A_DRAFT", ("id",), message)


def wrong_stage(now: Stage, then: Stage, *field: str) -> Violation:
    """The table of transitions has no such step."""
    left, entered = STAGES[now], STAGES[then]
    message = Text(
        f"成果当前为「{left.zh}」，不能转为「{entered.zh}」。",
        f"The achievement is {left.en}; it cannot become {entered.en}.",
    )
    return Violation("WRONG_STAGE", field, message)


def already_reporter() -> Violation:
    """The viewer's organization reports the achievement already."""
    message = Text("贵单位已是该成果的报送单位。", "Your organization reports it already.")
    return Violation("ALREADY_REPORTER", ("achievement",), message, "DISC-4")


def reported_by(row: str, organization: int | None) -> Sql:
    """The condition that the organization is the first or a co-reporter of the row."""
    return sql(
        f"({row}.reporter_id = {{}}::bigint OR EXISTS (SELECT 1 FROM achievement_party part "
        f"WHERE part.achievement_id = {row}.id AND part.organization_id = {{}}::bigint "
        "AND part.role = "
        f"'{PartyRole.CO_REPORTER}'))",
        organization,
        organization,
    )


def kept_by(viewer: Viewer, row: str) -> Sql:
    """The condition over entries that the viewer is accountable for, or acts as a deputy for.

    A liaison's deputy sees and records what the liaison does, within its days (DISC-1).
    """
    own = sql(f"{row}.accountable_id = {{}}::bigint", viewer.account)
    if viewer.role is not Role.LIAISON:
        return own
    stands_in = sql(
        f"EXISTS (SELECT 1 FROM account kept WHERE kept.id = {row}.accountable_id "
        "AND kept.role = 'LIAISON' AND kept.organization_id = {}::bigint)",
        viewer.organization,
    )
    return any_of([own, stands_in])


def serves(row: str, viewer: Viewer) -> Sql:
    """The condition that the viewer keeps the row's entry in the service library."""
    return sql(
        f"EXISTS (SELECT 1 FROM service_entry served WHERE served.achievement_id = {row}.id "
        "AND served.left_at IS NULL AND {})",
        kept_by(viewer, "served"),
    )


def may_claim(viewer: Viewer, reporters: Collection[int], accountable: int | None) -> bool:
    """Whether the viewer may claim a landing of an item.

    Its reporters' liaisons may, and the center's staff for the entries they are accountable for.
    """
    if not viewer.may(Permission.LANDING_CLAIM):
        return False
    if viewer.role is Role.CENTER_STAFF:
        return accountable is not None and viewer.account == accountable
    return viewer.organization in reporters


def _evaluates(row: str, account: int | None) -> Sql:
    return sql(
        "EXISTS (SELECT 1 FROM evaluation_assignment given "
        "JOIN evaluation_item judged ON judged.id = given.item_id "
        f"WHERE judged.achievement_id = {row}.id AND given.evaluator_id = {{}}::bigint "
        "AND given.state <> 'RECUSED')",
        account,
    )


def check_returnable(stage: Stage) -> list[Violation]:
    """DISC-5: what is registered is returned for repair, as long as it is in nobody's hands."""
    if stage is Stage.SUBMITTED:
        return []
    return [replace(wrong_stage(stage, Stage.RETURNED, "id"), rule="DISC-5")]


def check_voidable(stage: Stage) -> list[Violation]:
    """DISC-5: a registration is void unless it went on; a landing is corrected first (LAND-5)."""
    if stage is Stage.LANDED:
        return [landed_stays("成果")]
    if stage in EDITABLE | {Stage.SUBMITTED} and stage is not Stage.DRAFT:
        return []
    return [replace(wrong_stage(stage, Stage.VOIDED, "id"), rule="DISC-5")]


def landed_stays(kind: str) -> Violation:
    """What has landed is not void; `kind` is what it is called in Chinese."""
    message = Text(
        f"该{kind}已落地，不能作废；请先更正落地认定。",
        "It has landed and is not voided; correct the landing first.",
    )
    return Violation("LANDED", ("id",), message, "LAND-5")


def rows_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which achievements (domain.md, "Who may do what")."""
    if viewer.may(Permission.ACHIEVEMENT_READ_ALL):
        return TRUE
    own = reported_by(row, viewer.organization)
    match viewer.role:
        case Role.LIAISON:
            return any_of([own, serves(row, viewer)])
        case Role.EVALUATOR:
            return _evaluates(row, viewer.account)
        case Role.ENTERPRISE_USER:
            return own
        case Role.SUPERVISOR:
            matters = any_of([own, supervises(viewer.organization, row, ACHIEVEMENTS)])
            return all_of([matters, sql(f"{row}.stage <> '{Stage.DRAFT}'")])
        case Role.DATA_PARTNER:
            return shared_with_partners(row)
    return FALSE


_OUT = ", ".join(f"'{stage}'" for stage in sorted(UNCOUNTED))


def shared_with_partners(row: str) -> Sql:
    """The most that a grant can give: what stands in the discovery library and is no secret."""
    return sql(f"({row}.stage NOT IN ({_OUT}) AND {row}.secrecy = '{Secrecy.PUBLIC}')")
