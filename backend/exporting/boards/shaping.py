"""What was answered becomes a drawing: board by board. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from backend.core.errors import NotFound
from backend.exporting.boards import charts, tables
from backend.exporting.boards.documents import Board
from backend.exporting.boards.drawing import Drawing, Section
from backend.exporting.boards.words import Words
from backend.kpi.breakdown import Dimension
from backend.policy.plan import Plan

IN_ORDER = (Dimension.CLAUSE, Dimension.MONTH)
"""What is taken apart by these keeps their order; else the greatest part comes first."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a board's document was answered with, its list whole, and what was asked of it."""

    board: Board
    data: dict[str, Any]
    rows: list[dict[str, Any]]
    """Of its list; none where it has none."""
    total: int
    """How many rows the list has for the viewer; more than are here where it is too long."""
    variables: Mapping[str, Any]
    chosen: str | None
    """Which indicator's parts a board shows."""

    @property
    def plan(self) -> dict[str, Any]:
        """The year."""
        found: dict[str, Any] = self.data["plan"]
        return found

    @property
    def indicator(self) -> dict[str, Any]:
        """The one that the board is of; raises `NotFound`."""
        found: dict[str, Any] | None = self.plan["indicator"]
        if found is None:
            raise NotFound
        return found

    def named(self) -> str | None:
        """The organization that the board is of; None: the city's; raises `NotFound`."""
        nodes = self.data.get("nodes")
        if not nodes:
            return None
        if not nodes[0]:
            raise NotFound
        name: str = nodes[0]["name"]
        return name


def drawn(t: Words, plan: Plan, answered: Answered, now: datetime) -> Drawing:
    """The board, as of now."""
    title, sections = _BOARDS[answered.board](t, plan, answered)
    city = plan.city.name.in_language(t.language)
    made = now.astimezone(plan.city.timezone)
    offset = f"{made:%z}"
    return Drawing(
        title=title,
        plan=answered.plan["title"],
        facts=(
            (t("城市", "City"), city),
            (t("年度", "Year"), str(answered.plan["year"])),
            (t("统计范围", "Scope"), answered.named() or t("全市", "The whole city")),
            (
                t("制表时间", "Made at"),
                f"{made:%Y-%m-%d %H:%M} (UTC{offset[:3]}:{offset[3:]})",
            ),
        ),
        sections=sections,
        sources=_sources(t),
        language=t.language.value.lower(),
        page=(t("第 ", "Page "), t(" 页，共 ", " of "), t(" 页", "")),
        wide=answered.board in (Board.WALL, Board.LEDGER, Board.TREE),
    )


def _sources(t: Words) -> tuple[str, ...]:
    return (
        t(
            "数据来源：本平台登记、证明和认定的记录，制表时由记录实时统计，"
            "按制表人的查看权限列示。",
            "Source: what is registered, proven and verified on the platform, counted from the "
            "records when this was made, as far as its maker may see them.",
        ),
        t(
            "统计口径：发现数按提交（需求按证明齐备）年份计入，落地数按认定年份计入，"
            "同一成果或需求只计一次；全市数已去重，各单位数按记入单位统计。",
            "How it is counted: discovered in the year of submission (demands: of complete proof), "
            "landed in the year of verification, each item once; the city's number has no item "
            "twice, an organization's is of what is credited to it.",
        ),
        t(
            "目标来源：行动方案、年度配额及主管部门下达数；尚未下达的不按 0 计。",
            "Targets: the action plan, yearly quotas and what the lead department has set; what is "
            "not set is not 0.",
        ),
    )


_Shaped = tuple[str, list[Section]]


def _board(t: Words, _: Plan, answered: Answered) -> _Shaped:
    plan = answered.plan
    apart = _apart(plan, answered.chosen)
    by = t.dimension(answered.variables["by"])
    found = [charts.figures(t, plan)]
    if apart:
        name = apart["name"]
        found += charts.standing(t, apart)
        parts = apart["parts"]
        if answered.variables["by"] not in IN_ORDER:
            parts = charts.ranked(parts)
        found += charts.parts(t, t(f"{name}（按{by}）", f"{name} by {by}"), parts)
    return t("指标看板", "Targets"), [*found, *_way(t, plan)]


def _wall(t: Words, _: Plan, answered: Answered) -> _Shaped:
    plan = answered.plan
    first = _apart(plan, None)
    found = [charts.figures(t, plan)]
    if first:
        name = first["name"]
        found += charts.parts(
            t, t(f"镇街（园区）：{name}", f"Towns: {name}"), charts.ranked(first["towns"])
        )
        title = t(f"产业：{name}", f"Industries: {name}")
        found += charts.parts(t, title, charts.ranked(first["industries"]))
        found += charts.standing(t, first)
    return t("指标大屏", "Targets at a glance"), [*found, *_way(t, plan)]


def _way(t: Words, plan: dict[str, Any]) -> list[Section]:
    landed = next((each for each in plan["indicators"] if each["clauses"] is not None), None)
    clauses = landed and landed["clauses"]
    return [
        *charts.parts(t, t("落地条款", "Landings by clause"), clauses),
        *charts.funnel(t, plan["funnel"]),
    ]


def _apart(plan: dict[str, Any], chosen: str | None) -> dict[str, Any] | None:
    """The indicator that is taken apart: the chosen one, or the first that is counted."""
    counted = [each for each in plan["indicators"] if each["actual"] is not None]
    return next((each for each in counted if each["code"] == chosen), next(iter(counted), None))


def _indicator(t: Words, plan: Plan, answered: Answered) -> _Shaped:
    of = answered.indicator
    count, zone = of["actual"] or 0, plan.city.timezone
    return str(of["name"]), [
        Section(t("完成情况", "Target and number"), figures=[charts.indicator(t, of)]),
        *charts.parts(t, t("按单位类别", "By kind of organization"), charts.ranked(of["kinds"])),
        *charts.parts(t, t("按镇街（园区）", "By town or park"), charts.ranked(of["towns"])),
        tables.records(t, answered.rows, answered.total, count, zone),
    ]


def _part(t: Words, plan: Plan, answered: Answered) -> _Shaped:
    of = answered.indicator
    part = of["part"]
    if part is None:
        raise NotFound
    by = t.dimension(answered.variables["by"])
    label = t(f"{by}「{part['label']}」", f"{by.capitalize()}: {part['label']}")
    zone = plan.city.timezone
    return t(f"{of['name']}：{label}", f"{of['name']}. {label}"), [
        Section(t("全市完成情况", "The city's number"), figures=[charts.indicator(t, of)]),
        tables.records(t, answered.rows, answered.total, part["count"], zone),
    ]


def _tree(t: Words, _: Plan, answered: Answered) -> _Shaped:
    of_one = answered.named() is not None
    return t("指标树", "KPI tree"), [tables.tree(t, answered.plan, of_one)]


def _ledger(t: Words, _: Plan, answered: Answered) -> _Shaped:
    of = answered.indicator
    sum_of_targets = t.count(of["linesTarget"])
    section = tables.ledger(t, answered.rows, answered.total)
    said = t(
        f"各单位目标（含年度配额）合计 {sum_of_targets}，全市目标 {of['targetText']}；"
        "配额分别核定，合计大于全市目标并非差错。",
        f"The organizations' targets and quotas add up to {sum_of_targets}, the city's target is "
        f"{of['targetText']}; that they add up to more is no error.",
    )
    return t(f"单位台账：{of['name']}", f"Ledger: {of['name']}"), [section, Section("", note=said)]


def _organization(t: Words, plan: Plan, answered: Answered) -> _Shaped:
    own = [(each, line) for each in answered.plan["indicators"] for line in each["own"]["nodes"]]
    if not own:
        raise NotFound
    figures = [charts.of_line(t, each, line) for each, line in own]
    of = answered.indicator
    count = next((line["actual"] for line in of["own"]["nodes"]), 0)
    records = tables.records(t, answered.rows, answered.total, count, plan.city.timezone)
    title = t(f"{of['name']}：{records.title}", f"{of['name']}: {records.title}")
    listed = Section(title, head=records.head, rows=records.rows, note=records.note)
    return t("单位指标", "Targets of an organization"), list(
        chain([Section(t("指标完成情况", "Targets and numbers"), figures=figures)], [listed])
    )


_BOARDS: Mapping[Board, Callable[[Words, Plan, Answered], _Shaped]] = {
    Board.KPI: _board,
    Board.WALL: _wall,
    Board.INDICATOR: _indicator,
    Board.PART: _part,
    Board.TREE: _tree,
    Board.LEDGER: _ledger,
    Board.ORGANIZATION: _organization,
}
