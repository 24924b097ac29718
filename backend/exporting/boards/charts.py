"""Figures and bars of the boards, out of what was answered. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from backend.exporting.boards.drawing import Bar, Figure, Section
from backend.exporting.boards.words import Words

MOST_BARS = 40


def figures(t: Words, plan: dict[str, Any]) -> Section:
    """The year's indicators, and what was served in it."""
    found = [indicator(t, each) for each in plan["indicators"]]
    served = plan["served"]
    if served["actual"] is not None:
        records = t.count(served["records"])
        said = [t(f"服务记录 {records} 条", f"{records} service records")]
        found.append(
            Figure(t("服务数", "Served"), t.count(served["actual"]), t("项", "entries"), said)
        )
    return Section(t("指标完成情况", "Targets and numbers"), figures=found)


def indicator(t: Words, given: dict[str, Any]) -> Figure:
    """An indicator's number beside its target; words where there is no number."""
    known = given["actual"] is not None
    target = given["targetText"] if given["target"] is None else t.count(given["target"])
    facts = [t(f"目标 {target}", f"Target {target}")]
    if given["attainment"] is not None:
        reached = t.percent(given["attainment"])
        facts.append(t(f"完成率 {reached}", f"{reached} reached"))
    if given["literalActual"] is not None:
        literal = t.count(given["literalActual"])
        facts.append(t(f"字面口径 {literal}（仅供对照）", f"To the letter {literal} (to compare)"))
    return Figure(
        f"{given['code']} {given['name']}",
        t.count(given["actual"]) if known else given["actualText"],
        given["unit"] if known else "",
        facts,
        _share(given["attainment"]),
    )


def of_line(t: Words, indicator: dict[str, Any], line: dict[str, Any]) -> Figure:
    """An organization's number of an indicator, as far as it counts towards its target."""
    reached = t.percent(line["attainment"])
    facts = [
        t(f"目标 {line['targetText']}", f"Target {line['targetText']}"),
        t(f"完成 {t.count(line['actual'])}", f"Actual {t.count(line['actual'])}"),
        t(f"完成率 {reached}", f"{reached} reached"),
    ]
    value = t.count(line["towardsTarget"])
    name = f"{indicator['code']} {indicator['name']}"
    return Figure(name, value, indicator["unit"], facts, _share(line["attainment"]))


def standing(t: Words, indicator: dict[str, Any]) -> list[Section]:
    """Who has reached the greatest share of its target, and who the smallest."""
    ahead = indicator["ahead"]["nodes"]
    first = {line["id"] for line in ahead}
    behind = [line for line in indicator["last"]["nodes"] if line["id"] not in first]
    name = indicator["name"]
    sides = (
        (t(f"领先单位：{name}", f"Ahead: {name}"), ahead),
        (t(f"落后单位：{name}", f"Behind: {name}"), behind[::-1]),
    )
    return [
        Section(title, bars=[_line_bar(t, line) for line in lines])
        for title, lines in sides
        if lines
    ]


def _line_bar(t: Words, line: dict[str, Any]) -> Bar:
    share = _share(line["attainment"]) or 0.0
    note = f"{t.count(line['towardsTarget'])}/{t.count(line['target'])}"
    return Bar(line["organization"]["name"], min(1.0, share), t.percent(line["attainment"]), note)


def ranked(given: Sequence[dict[str, Any]] | None) -> list[dict[str, Any]] | None:
    """The parts, the greatest first; what says none of them comes last."""
    if given is None:
        return None
    return sorted(given, key=lambda part: (part["key"] is None, -part["count"]))


def parts(t: Words, title: str, given: Sequence[dict[str, Any]] | None) -> Iterable[Section]:
    """A number taken apart; nothing where it has no such parts."""
    if given is None:
        return
    note = "" if given else t("这一年还没有计入的记录。", "Nothing is counted in this year yet.")
    most = max((part["count"] for part in given), default=0) or 1
    bars = [
        Bar(part["label"], part["count"] / most, t.count(part["count"]))
        for part in given[:MOST_BARS]
    ]
    yield Section(title, bars=bars, note=note)


def funnel(t: Words, steps: Sequence[dict[str, Any]] | None) -> Iterable[Section]:
    """How far the year's achievements have come, and how long they stood on the way."""
    if steps is None:
        return
    most = max((step["reached"] for step in steps), default=0) or 1
    bars = [
        Bar(
            t.stage(step["stage"]), step["reached"] / most, t.count(step["reached"]), _days(t, step)
        )
        for step in steps
    ]
    note = t(
        "统计当年发现的科技成果到达或越过各阶段的项数；天数为已结束停留的中位数。",
        "Achievements discovered in the year that reached or passed each stage; days are the "
        "median of the stays that have ended.",
    )
    yield Section(t("转化漏斗", "Funnel"), bars=bars, note=note)


def _step_bar(t: Words, step: dict[str, Any], most: int) -> Bar:
    reached = step["reached"]
    return Bar(t.stage(step["stage"]), reached / most, t.count(reached), _days(t, step))


def _days(t: Words, step: dict[str, Any]) -> str:
    days = step["medianDays"]
    return "" if days is None else t(f"停留 {days} 天", f"{days} days in it")


def _share(attainment: str | None) -> float | None:
    return None if attainment is None else float(attainment)
