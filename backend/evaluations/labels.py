"""The closed sets of evaluations in the schema, described by their Chinese terms."""

from __future__ import annotations

from backend.core.declaring.records import describe_enum
from backend.evaluations.values import AssignmentState, BatchState, EvaluationOutcome
from backend.policy.rules import Have

describe_enum(
    BatchState,
    "How far a batch is (批次状态).",
    {BatchState.OPEN: "组建中", BatchState.SCORING: "评分中", BatchState.CLOSED: "已结束"},
)
describe_enum(
    EvaluationOutcome,
    "What became of an achievement in a batch (评价结果).",
    {
        EvaluationOutcome.PENDING: "评价中",
        EvaluationOutcome.PASSED: "通过「3有」，等待入库",
        EvaluationOutcome.FAILED: "未通过「3有」",
        EvaluationOutcome.ADMITTED: "已入库",
        EvaluationOutcome.DECLINED: "未予入库",
    },
)
describe_enum(
    AssignmentState,
    "How far an evaluator's sheet is.",
    {
        AssignmentState.ASSIGNED: "待评分",
        AssignmentState.SCORED: "已评分",
        AssignmentState.RECUSED: "已回避",
    },
)
describe_enum(
    Have,
    "A judgement of the gate of the three haves (3有, EVAL-1).",
    {
        Have.MARKET_DEMAND: "有市场需求",
        Have.INNOVATION_VALUE: "有创新价值",
        Have.ECONOMIC_CONTRIBUTION: "有经济贡献",
    },
)
