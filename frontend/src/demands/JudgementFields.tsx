import { Form, Input, Radio } from "antd";
import { type Text, useT } from "../ui/language.ts";

type Question = "problem" | "targets" | "feasibility";

/** What is judged yes or no of a demand, each with a reason (EVAL-7). */
export const questions: Record<Question, Text> = {
  problem: ["问题真实、清楚", "The problem is real and clear"],
  targets: ["目标合理、可量化", "The targets are fit and measurable"],
  feasibility: ["技术上可行", "It can be solved"],
};

export const asked = Object.keys(questions) as Question[];

export type Judgements = Record<Question, { holds: boolean; reason: string }>;

/** Whether every question has its answer and its reason. */
export function isJudged(values: Partial<Judgements>): boolean {
  return asked.every(
    (question) => values[question]?.holds !== undefined && values[question]?.reason?.trim(),
  );
}

export function JudgementFields({ question }: { question: Question }) {
  const t = useT();
  const label = t(...questions[question]);
  const required = [{ required: true }];
  return (
    <>
      <Form.Item name={[question, "holds"]} label={label} rules={required}>
        <Radio.Group
          aria-label={label}
          options={[
            { value: true, label: t("是", "Yes") },
            { value: false, label: t("否", "No") },
          ]}
        />
      </Form.Item>
      <Form.Item
        name={[question, "reason"]}
        label={t(`${label}：理由`, `${label}: reason`)}
        rules={required}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
    </>
  );
}
