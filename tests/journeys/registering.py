"""What people try on a walk with results and needs that are found (DISC-5, DEM-1, KPI-i, LIB-6).

Each act takes who does it and two numbers to choose records and values by.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.evaluations.batches import day
from tests.evaluations.screenings import screening_of
from tests.journeys.walking import Acts, Fits, Walk, age, stage, state

ACTS = Acts()
TITLES = ("石墨烯散热膜", "高速主轴补偿", "固态电解质膜", "视觉检测系统")
NEEDS = ("高导热界面材料", "精密减速器", "低温电解液")
BUDGETS = ("100000", "99999.99", "250000.5")
BACK_ON = ("06-30", "12-31", "01-01")


def last_year() -> int:
    """The year before the city's current one."""
    return datetime.now(ZoneInfo("Asia/Shanghai")).year - 1


@ACTS.may("", often=1)
async def rest(walk: Walk, person: str, a: int, b: int) -> None:
    """Nothing: what a failing walk shrinks to."""


# Registrations.


@ACTS.may("liaison_town", often=9)
async def register(walk: Walk, person: str, a: int, b: int) -> None:
    """A draft; sometimes of what is there already. Most are handed in at once."""
    more = {"distinctBecause": "另一项"} if b % 3 else {}
    given = {**walk.registration, "title": TITLES[a % len(TITLES)], **more}
    made = await walk.tell(person, "achievementRegister", given, "achievement { id version }")
    if made is not None and b % 4:
        await walk.tell(person, "achievementSubmit", made["achievement"])


@ACTS.may("liaison_town", often=2)
async def submit(walk: Walk, person: str, a: int, b: int) -> None:
    """Hand a draft in, or a repaired registration."""
    await walk.on(person, "achievementSubmit", "achievements", a, stage("DRAFT", "RETURNED"))


@ACTS.may("liaison_uni", often=3)
async def join(walk: Walk, person: str, a: int, b: int) -> None:
    """Become a co-reporter by the same title."""
    row = await walk.chosen("achievements", a, stage("SUBMITTED", "IN_SERVICE"))
    if row is not None:
        title = row["title"] if b % 4 else TITLES[b % len(TITLES)]
        given = {"achievement": row["id"], "title": title}
        await walk.tell(person, "achievementJoin", given)


@ACTS.may("staff", often=2)
async def give_back(walk: Walk, person: str, a: int, b: int) -> None:
    """Return a registration."""
    fits = stage("SUBMITTED")
    await walk.on(person, "achievementReturn", "achievements", a, fits, reason="更正")


@ACTS.may("staff", often=1)
async def void(walk: Walk, person: str, a: int, b: int) -> None:
    """Void a registration."""
    fits = stage("SUBMITTED", "RETURNED")
    await walk.on(person, "achievementVoid", "achievements", a, fits, reason="重复")


async def propose_merge(walk: Walk, person: str, kind: str, a: int, b: int) -> None:
    """Propose that two records are one; sometimes that one is itself, or the later is kept."""
    merged = await walk.chosen(kind, a, stage("SUBMITTED", "RETURNED"))
    if merged is None:
        return
    later = age(merged)

    def earlier(row: Any) -> bool:
        return row["stage"] in ("SUBMITTED", "IN_SERVICE", "LANDED") and age(row) < later

    kept = await walk.chosen(kind, b, earlier)
    if kept is not None:
        given = {"kept": kept["id"], "merged": merged["id"], "reason": "同一项"}
        await walk.tell(person, "mergePropose", given)


@ACTS.may("staff", often=5)
async def merge_achievements(walk: Walk, person: str, a: int, b: int) -> None:
    """Propose that two achievements are one."""
    await propose_merge(walk, person, "achievements", a, b)


@ACTS.may("staff", often=3)
async def merge_needs(walk: Walk, person: str, a: int, b: int) -> None:
    """Propose that two demands are one."""
    await propose_merge(walk, person, "demands", a, b)


@ACTS.may("lead", often=6)
async def decide_merge(walk: Walk, person: str, a: int, b: int) -> None:
    """Confirm a merge, or refuse it."""
    name, more = ("mergeConfirm", {}) if b % 3 else ("mergeRefuse", {"reason": "不是同一项"})
    await walk.on(person, name, "merges", a, state("PROPOSED"), **more)


async def back_enter(walk: Walk, person: str, kind: str, a: int, b: int, fits: Fits) -> None:
    """Ask that a record counts in the year before; sometimes on a day that has not been."""
    on = f"{last_year()}-{BACK_ON[b % len(BACK_ON)]}" if b % 5 else day(1)
    given = {"on": on, "proof": await walk.file(person), "reason": "补录"}
    await walk.on(person, f"{kind}BackEnter", f"{kind}s", a, fits, **given)


async def decide_back(walk: Walk, person: str, kind: str, a: int, b: int) -> None:
    """Approve an earlier day, or refuse it."""
    name, more = ("Approve", {}) if b % 3 else ("Refuse", {"reason": "证明不足"})

    def waits(row: Any) -> bool:
        return bool(row["backState"] == "WAITING")

    await walk.on(person, f"{kind}BackEntry{name}", f"{kind}s", a, waits, **more)


@ACTS.may("liaison_town", often=6)
async def back_enter_achievement(walk: Walk, person: str, a: int, b: int) -> None:
    """Ask it for an achievement."""

    def not_asked(row: Any) -> bool:
        return row["stage"] != "DRAFT" and row["backOn"] is None

    await back_enter(walk, person, "achievement", a, b, not_asked)


@ACTS.may("liaison_town", often=6)
async def back_enter_need(walk: Walk, person: str, a: int, b: int) -> None:
    """Ask it for a demand."""

    def proven(row: Any) -> bool:
        return row["proof"] in ("WAITING", "CONFIRMED") and row["backOn"] is None

    await back_enter(walk, person, "demand", a, b, proven)


@ACTS.may("lead", often=7)
async def decide_back_achievement(walk: Walk, person: str, a: int, b: int) -> None:
    """Decide it of an achievement."""
    await decide_back(walk, person, "achievement", a, b)


@ACTS.may("lead", often=7)
async def decide_back_need(walk: Walk, person: str, a: int, b: int) -> None:
    """Decide it of a demand."""
    await decide_back(walk, person, "demand", a, b)


@ACTS.may("staff", often=3)
async def publish(walk: Walk, person: str, a: int, b: int) -> None:
    """Publish an achievement."""
    given = {
        "summary": "公开简介",
        "consent": await walk.file(person),
        "consentedOn": day(-1),
        "novelty": "专利均已申请",
        "nothingSecret": True,
    }
    fits = stage("SUBMITTED", "IN_SERVICE", "LANDED")
    name = "achievementPublish"
    await walk.on(person, name, "achievements", a, fits, member="achievement", **given)


@ACTS.may("staff", often=2)
async def take_down(walk: Walk, person: str, a: int, b: int) -> None:
    """Take a publication down."""

    def stands(row: Any) -> bool:
        return row["takenDownAt"] is None

    await walk.on(person, "publicationTakeDown", "publications", a, stands, reason="撤回同意")


# Demands.


@ACTS.may("liaison_town", often=8)
async def register_need(walk: Walk, person: str, a: int, b: int) -> None:
    """A demand; most are handed in at once, and half of those with their proof."""
    more = {"distinctBecause": "另一项"} if b % 3 else {}
    given = {**walk.need, "title": NEEDS[a % len(NEEDS)], **more}
    made = await walk.tell(person, "demandRegister", given, "demand { id version }")
    if made is not None and b % 4:
        made = await walk.tell(person, "demandSubmit", made["demand"], "demand { id version }")
        if made is not None and b % 2:
            given = {**made["demand"], "budget": BUDGETS[0], "letter": await walk.file(person)}
            await walk.tell(person, "demandProve", given)


@ACTS.may("liaison_town", often=2)
async def submit_need(walk: Walk, person: str, a: int, b: int) -> None:
    """Hand a demand in."""
    await walk.on(person, "demandSubmit", "demands", a, stage("DRAFT", "RETURNED"))


@ACTS.may("liaison_town", often=4)
async def prove(walk: Walk, person: str, a: int, b: int) -> None:
    """Hand the proof in, the budget at its border."""
    given = {"budget": BUDGETS[b % len(BUDGETS)], "letter": await walk.file(person)}

    def unproven(row: Any) -> bool:
        return row["stage"] != "DRAFT" and row["proof"] in ("NONE", "RETURNED")

    await walk.on(person, "demandProve", "demands", a, unproven, **given)


@ACTS.may("liaison_uni", often=3)
async def join_need(walk: Walk, person: str, a: int, b: int) -> None:
    """Become a co-reporter of a demand by the same title."""
    row = await walk.chosen("demands", a, stage("SUBMITTED", "IN_SERVICE"))
    if row is not None:
        title = row["title"] if b % 4 else NEEDS[b % len(NEEDS)]
        await walk.tell(person, "demandJoin", {"demand": row["id"], "title": title})


@ACTS.may("staff", often=2)
async def give_need_back(walk: Walk, person: str, a: int, b: int) -> None:
    """Return a demand."""
    await walk.on(person, "demandReturn", "demands", a, stage("SUBMITTED"), reason="更正")


@ACTS.may("staff", often=1)
async def void_need(walk: Walk, person: str, a: int, b: int) -> None:
    """Void a demand."""
    fits = stage("SUBMITTED", "RETURNED")
    await walk.on(person, "demandVoid", "demands", a, fits, reason="重复")


def waiting(row: Any) -> bool:
    """A proof that waits."""
    return bool(row["proof"] == "WAITING")


@ACTS.may("staff", often=5)
async def confirm(walk: Walk, person: str, a: int, b: int) -> None:
    """Confirm a proof."""
    await walk.on(person, "demandConfirm", "demands", a, waiting)


@ACTS.may("staff", often=2)
async def return_proof(walk: Walk, person: str, a: int, b: int) -> None:
    """Return a proof."""
    await walk.on(person, "demandReturnProof", "demands", a, waiting, reason="章不清")


def real(row: Any) -> bool:
    """A real demand that can be taken into service."""
    return bool(row["stage"] == "SUBMITTED" and row["proof"] == "CONFIRMED")


@ACTS.may("staff", often=4)
async def screen(walk: Walk, person: str, a: int, b: int) -> None:
    """Judge a demand; mostly three times yes."""
    row = await walk.chosen("demands", a, real)
    if row is not None:
        given = screening_of(row, feasibility={"holds": b % 4 > 0, "reason": "有先例"})
        await walk.tell(person, "demandScreen", given)
