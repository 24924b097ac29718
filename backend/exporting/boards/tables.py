"""The tables of the boards, out of what was answered. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

from backend.exporting.boards.drawing import Section
from backend.exporting.boards.words import Words


def tree(t: Words, plan: dict[str, Any], of_one: bool) -> Section:
    """Each indicator with what it is the sum of; of one organization its lines."""
    rows = [
        row
        for each in plan["indicators"]
        for row in (_own_rows(t, each) if of_one else _city_rows(t, each))
    ]
    head = (
        t("指标", "Indicator"),
        t("年度目标", "Target of the year"),
        t("计划总目标", "Of the whole plan"),
        t("完成", "Actual"),
        t("完成率", "Attainment"),
        t("字面口径", "To the letter"),
    )
    note = "" if rows else t("该单位没有指标。", "This organization has no targets.")
    return Section(t("指标树", "KPI tree"), head=head, rows=rows, numbers=range(1, 6), note=note)


def _city_rows(t: Words, each: dict[str, Any]) -> list[tuple[str, ...]]:
    actual = each["actual"]
    whole = (
        f"{each['code']} {each['name']}",
        each["targetText"] if each["target"] is None else t.count(each["target"]),
        t.count(each["planTarget"]),
        each["actualText"] if actual is None else f"{t.count(actual)} {each['unit']}",
        t.percent(each["attainment"]),
        t.count(each["literalActual"]),
    )
    return [whole, *(_kind(t, each, kind) for kind in each["kinds"] or ())]


def _kind(t: Words, each: dict[str, Any], kind: dict[str, Any]) -> tuple[str, ...]:
    name = t(f"　其中：{kind['label']}", f"\u2003of which {kind['label']}")
    return (name, "", "", f"{t.count(kind['count'])} {each['unit']}", "", "")


def _own_rows(t: Words, each: dict[str, Any]) -> list[tuple[str, ...]]:
    return [
        (
            f"{each['code']} {each['name']}",
            line["targetText"],
            "",
            f"{t.count(line['actual'])} {each['unit']}",
            t.percent(line["attainment"]),
            "",
        )
        for line in each["own"]["nodes"]
    ]


def ledger(t: Words, lines: Sequence[dict[str, Any]], total: int) -> Section:
    """The organizations' lines of one indicator."""
    rows = [
        (
            line["organization"]["name"],
            t.kind(line["kind"]),
            t.town(line["town"]),
            line["targetText"],
            t.count(line["actual"]),
            t.count(line["towardsTarget"]),
            t.percent(line["attainment"]),
        )
        for line in lines
    ]
    head = (
        t("单位", "Organization"),
        t("类别", "Kind"),
        t("属地", "Town"),
        t("目标", "Target"),
        t("完成", "Actual"),
        t("计入目标", "Towards it"),
        t("完成率", "Attainment"),
    )
    title = t(f"各单位完成情况（{total:,} 个）", f"Organizations ({total:,})")
    empty = t("没有符合条件的单位。", "No organization matches.")
    note = _shown(t, len(rows), total) or ("" if rows else empty)
    return Section(title, head=head, rows=rows, numbers=range(3, 7), note=note)


def records(
    t: Words, items: Sequence[dict[str, Any]], seen: int, count: int, zone: tzinfo
) -> Section:
    """The records behind a number: `count` of them, of which the viewer may see `seen`."""
    landed = any(item["landing"] for item in items)
    rows = [_record(t, item, zone, landed) for item in items]
    head = (
        t("成果或需求", "Item"),
        t("记入单位", "Credited to"),
        *([t("落地认定", "Landing")] if landed else []),
        t("证明材料", "Evidence"),
        t("计入日期", "Counted on"),
    )
    hidden = t(
        f"计入的记录中有 {count - seen:,} 条不在您的查看范围内，未在此列出。",
        f"{count - seen:,} of the counted records are not yours to see and not listed.",
    )
    notes = (_shown(t, len(rows), seen), hidden if count > seen else "")
    title = t(f"计入的记录（{count:,} 条）", f"Counted records ({count:,})")
    return Section(title, head=head, rows=rows, note=t("", " ").join(filter(None, notes)))


def _record(t: Words, item: dict[str, Any], zone: tzinfo, landed: bool) -> tuple[str, ...]:
    return (
        item["item"]["title"],
        item["organization"]["name"],
        *([_landing(t, item)] if landed else []),
        t("；", "; ").join(map(_proof, item["evidence"])),
        datetime.fromisoformat(item["countedAt"]).astimezone(zone).date().isoformat(),
    )


def _landing(t: Words, item: dict[str, Any]) -> str:
    landing = item["landing"]
    return " · ".join(
        filter(None, (landing and landing["clause"]["text"], t.town(item["landingTown"])))
    )


def _proof(evidence: dict[str, Any]) -> str:
    kind, file = evidence["kind"], evidence["file"]
    what = (kind and kind["label"]) or evidence["name"] or (file and file["name"])
    said = (what, evidence["number"], evidence["date"])
    return " ".join(filter(None, said))


def _shown(t: Words, shown: int, seen: int) -> str:
    """That not all of them are listed."""
    if shown >= seen:
        return ""
    return t(f"以下为其中 {shown:,} 条。", f"{shown:,} of them are listed.")
