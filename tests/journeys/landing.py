"""What people try on a walk with what is served and lands (SERV-1, SERV-11, LAND-4, LAND-5)."""

from __future__ import annotations

from typing import Any

from tests.demands.needs import FIRM
from tests.demands.test_landing import FACTS, PROOF
from tests.evaluations.batches import EVALUATORS, day, sheet
from tests.journeys.registering import decide_back, last_year, real
from tests.journeys.walking import ENDED, Acts, Walk, stage, state
from tests.landings.claims import claim_of, fact
from tests.library.recommended import LAB

ACTS = Acts()
PAYMENTS = ("50000", "200000", "200000.01", "0", "0.01")
ACCOUNTABLE = ("staff", "staff2", "liaison_town", "lead")


@ACTS.may("staff", often=4)
async def evaluate(walk: Walk, person: str, a: int, b: int) -> None:
    """A batch of one from its forming to its closing; sometimes left open."""
    row = await walk.chosen("achievements", a, stage("SUBMITTED"))
    if row is None:
        return
    shown = "evaluationBatch { id version }"
    given = {"title": "一批", "achievements": [row["id"]]}
    batch = await walk.tell(person, "evaluationBatchCreate", given, shown)
    if batch is None:
        return
    key = {"batch": batch["evaluationBatch"]["id"], "version": batch["evaluationBatch"]["version"]}
    people = [walk.accounts[e] for e in EVALUATORS]
    batch = await walk.tell(person, "evaluationAssign", {**key, "evaluators": people}, shown)
    if batch is not None:
        batch = await walk.tell(person, "evaluationBatchOpen", batch["evaluationBatch"], shown)
    if batch is None or b % 5 == 4:
        return
    for evaluator in EVALUATORS:
        await _score(walk, evaluator, b % 5 > 0)
    batch = await walk.api.data(
        "query ($id: ID!) { node(id: $id) { ... on EvaluationBatch { id version } } }",
        {"id": key["batch"]},
        as_="staff",
    )
    await walk.tell(person, "evaluationBatchClose", batch["node"])


async def _score(walk: Walk, evaluator: str, yes: bool) -> None:
    document = "{ evaluationAssignments(first: 100) { nodes { id version viewerCanScore } } }"
    page = (await walk.api.data(document, as_=evaluator))["evaluationAssignments"]
    for node in page["nodes"]:
        if node["viewerCanScore"]:
            given = {"assignment": node["id"], "version": node["version"], **sheet(yes)}
            await walk.tell(evaluator, "evaluationScore", given)


def waits_for_admission(row: Any) -> bool:
    """What passed, and can be admitted."""
    return bool(row["waitsForAdmission"])


@ACTS.may("staff", often=5)
async def admit(walk: Walk, person: str, a: int, b: int) -> None:
    """Admit what passed its evaluation."""
    more = {"accountable": walk.accounts[ACCOUNTABLE[b % 4]], "reason": "通过"}
    name, member = "serviceEntryAdmit", "evaluationItem"
    fits = waits_for_admission
    await walk.on(person, name, "evaluationItems", a, fits, member=member, **more)


@ACTS.may("staff", often=3)
async def decline(walk: Walk, person: str, a: int, b: int) -> None:
    """Do not admit what passed."""
    fits = waits_for_admission
    await walk.on(person, "evaluationItemDecline", "evaluationItems", a, fits, reason="暂缓")


@ACTS.may("staff", often=5)
async def admit_need(walk: Walk, person: str, a: int, b: int) -> None:
    """Admit a demand that passed its screening."""
    more = {"accountable": walk.accounts[ACCOUNTABLE[b % 4]], "reason": "真实"}
    name, member = "serviceEntryAdmitDemand", "screening"
    fits = waits_for_admission
    await walk.on(person, name, "demandScreenings", a, fits, member=member, **more)


@ACTS.may("staff", often=4)
async def admit_recommended(walk: Walk, person: str, a: int, b: int) -> None:
    """Admit an item by a letter; sometimes of who may not recommend."""
    given = {
        "recommender": walk.organizations[LAB if b % 4 else FIRM],
        "letter": await walk.file(person),
        "letterNumber": "荐〔1〕号",
        "letterDated": day(-1),
        "accountable": walk.accounts[ACCOUNTABLE[a % 3]],
        "reason": "推荐",
    }
    name = "serviceEntryAdmitRecommended"
    if b % 2:
        fits = stage("SUBMITTED")
        await walk.on(person, name, "achievements", a, fits, member="achievement", **given)
    else:
        await walk.on(person, name, "demands", a, real, member="demand", **given)


def served(row: Any) -> bool:
    """An entry that has not left."""
    return row["leftAt"] is None


@ACTS.may("staff", often=3)
async def hand_over(walk: Walk, person: str, a: int, b: int) -> None:
    """Make somebody else accountable."""
    more = {"accountable": walk.accounts[ACCOUNTABLE[b % 4]], "reason": "轮岗"}
    await walk.on(person, "serviceEntryHandOver", "serviceEntries", a, served, **more)


@ACTS.may("staff", often=5)
async def leave(walk: Walk, person: str, a: int, b: int) -> None:
    """End an entry, for one reason or the other."""
    more = {"because": ("WITHDRAWN", "LANDED", "FAILED", "TERM")[b % 4], "reason": "退出"}
    await walk.on(person, "serviceEntryLeave", "serviceEntries", a, served, **more)


@ACTS.may("staff", often=4)
async def record(walk: Walk, person: str, a: int, b: int) -> None:
    """Note what was done for an entry."""
    row = await walk.chosen("serviceEntries", a, served)
    if row is not None:
        given = {
            "entry": row["id"],
            "kind": "VISIT",
            "day": day(0) if b % 4 else day(-b),
            "what": "走访",
        }
        await walk.tell(person, "serviceRecordAdd", given)


# Landings.


@ACTS.may("liaison_town", often=5)
async def claim(walk: Walk, person: str, a: int, b: int) -> None:
    """Claim a landing, and mostly hand it in."""
    row = await walk.chosen("achievements", a, stage("SUBMITTED", "IN_SERVICE", "LANDED"))
    if row is not None:
        await _claim(walk, person, claim_of(row["id"]), b)


@ACTS.may("liaison_town", often=5)
async def claim_cooperation(walk: Walk, person: str, a: int, b: int) -> None:
    """Claim a cooperation with a payment at its borders, and mostly hand it in."""
    row = await walk.chosen("demands", a, lambda r: r["proof"] == "CONFIRMED")
    if row is not None:
        paid = fact("payment", PAYMENTS[b % len(PAYMENTS)], "2026-04-15")
        given = {"clause": "LAND-4", "facts": [*FACTS[:2], paid], "evidence": PROOF}
        await _claim(walk, person, {"demand": row["id"], **given}, b)


async def _claim(walk: Walk, person: str, given: dict[str, Any], b: int) -> None:
    made = await walk.tell(person, "landingClaim", given, "landing { id version }")
    if made is not None and b % 4 < 3:
        await walk.tell(person, "landingSubmit", made["landing"])


@ACTS.may("liaison_town", often=2)
async def hand_in(walk: Walk, person: str, a: int, b: int) -> None:
    """Hand a claim in, or a correction."""
    await walk.on(person, "landingSubmit", "landings", a, state("DRAFT", "RETURNED"))


@ACTS.may("lead", often=8)
async def decide_landing(walk: Walk, person: str, a: int, b: int) -> None:
    """Verify a claim, or return it."""
    name, more = ("Verify", {}) if b % 4 else ("Return", {"reason": "补充"})
    await walk.on(person, f"landing{name}", "landings", a, state("SUBMITTED"), **more)


@ACTS.may("liaison_town", often=4)
async def correct(walk: Walk, person: str, a: int, b: int) -> None:
    """Propose a correction, and mostly hand it in."""
    row = await walk.chosen(
        "landings", a, lambda r: r["state"] == "VERIFIED" and not r["correction"]
    )
    if row is None:
        return
    given = {"id": row["id"], "version": row["version"], "reason": "更正"}
    made = await walk.tell(person, "landingCorrect", given, "landing { id version }")
    if made is not None and b % 3:
        await walk.tell(person, "landingSubmit", made["landing"])


@ACTS.may("lead", often=3)
async def reassign(walk: Walk, person: str, a: int, b: int) -> None:
    """Give a landing's credit to another organization."""
    to = walk.organizations[("东莞理工学院", "长安镇", FIRM)[b % 3]]
    name, fits = "landingCreditReassign", state("VERIFIED")
    await walk.on(person, name, "landings", a, fits, organization=to, reason="由其培育")


@ACTS.may("liaison_town", often=5)
async def back_enter_landing(walk: Walk, person: str, a: int, b: int) -> None:
    """Ask that a landing counts in the year before, where its achievement does."""

    def of_last_year(row: Any) -> bool:
        found = row["state"] == "VERIFIED" and row["backState"] != "APPROVED"
        return found and (row["achievement"] or {}).get("backState") == "APPROVED"

    given = {"on": f"{last_year()}-12-31", "proof": await walk.file(person), "reason": "补录"}
    await walk.on(person, "landingBackEnter", "landings", a, of_last_year, **given)


@ACTS.may("liaison_town", often=1)
async def from_before(walk: Walk, person: str, a: int, b: int) -> None:
    """What was found and landed in the year before, up to the wish that its landing counts then."""
    shown = "achievement { id version }"
    given = {**walk.registration, "title": f"上年成果{a}", "distinctBecause": "另一项"}
    made = await walk.tell(person, "achievementRegister", given, shown)
    made = made and await walk.tell(person, "achievementSubmit", made["achievement"], shown)
    if made is None:
        return
    on = {"on": f"{last_year()}-01-31", "proof": await walk.file(person), "reason": "补录"}
    asked = {**made["achievement"], **on}
    made = await walk.tell(person, "achievementBackEnter", asked, shown)
    if made is None or b % 4 == 3:
        return
    await walk.tell("lead", "achievementBackEntryApprove", made["achievement"])
    shown = "landing { id version }"
    claim = claim_of(made["achievement"]["id"])
    made = await walk.tell(person, "landingClaim", claim, shown)
    made = made and await walk.tell(person, "landingSubmit", made["landing"], shown)
    made = made and await walk.tell("lead", "landingVerify", made["landing"], shown)
    if made is not None:
        given = {"on": f"{last_year()}-12-31", "proof": await walk.file(person), "reason": "补录"}
        await walk.tell(person, "landingBackEnter", {**made["landing"], **given})


@ACTS.may("lead", often=5)
async def decide_back_landing(walk: Walk, person: str, a: int, b: int) -> None:
    """Approve a landing's earlier day, or refuse it."""
    await decide_back(walk, person, "landing", a, b)


# Accounts, targets.


@ACTS.may("admin", often=2)
async def end_account(walk: Walk, person: str, a: int, b: int) -> None:
    """End an account, which is refused while it is accountable for something."""
    document = "query ($id: ID!) { node(id: $id) { ... on Account { id version } } }"
    number = walk.accounts[ENDED[a % len(ENDED)]]
    row = (await walk.api.data(document, {"id": number}, as_="staff"))["node"]
    await walk.tell(person, "accountDeactivate", row)


@ACTS.may("lead", often=2)
async def set_target(walk: Walk, person: str, a: int, b: int) -> None:
    """Set an organization's target where none has been set."""
    given = {
        "indicator": f"KPI-{1 + a % 3}",
        "year": last_year() + b % 2,
        "organization": walk.organizations["东城街道"] if a % 2 else None,
        "value": b,
    }
    await walk.tell(person, "targetSet", given)
