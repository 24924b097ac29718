import { App, Button, Form, Input, InputNumber, Radio } from "antd";
import { useState } from "react";
import { useViewer } from "../app/viewer.ts";
import { type KeptSheet, useKeptSheet } from "../forms/keptSheets.ts";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { DayItem } from "../ui/DayItem.tsx";
import { FormBar } from "../ui/FormGrid.tsx";
import { showTime, today } from "../ui/format.ts";
import { type Text, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { useUnsavedGuard } from "../ui/useUnsavedGuard.ts";
import styles from "./ScoringDesk.module.css";
import { criteria, judgements, type SheetValues } from "./sheetValues.ts";
import { useScore } from "./useScore.ts";

interface ScoringFormProps {
  assignment: string;
  version: number;
  /** The scale and the horizon of the plan that judges the batch. */
  terms?: { lowestScore: number; highestScore: number; horizonMonths: number };
  /** What was sent before: it can be changed until all are in. */
  sheet: SheetValues | null;
  onScored: () => void;
  /** Somebody else wrote first: what is typed stays, to be sent over the newer version. */
  onStale: () => void;
}

/** Three scores, three judgements, and when the effect is expected (EVAL-1). */
export function ScoringForm(props: ScoringFormProps) {
  const { assignment, version, terms, sheet, onScored, onStale } = props;
  const { lowestScore = 0, highestScore = 100, horizonMonths = 24 } = terms ?? {};
  const t = useT();
  const { message } = App.useApp();
  const errors = useFormErrors<SheetValues>();
  const guard = useUnsavedGuard();
  const keeping = useKeptSheet<SheetValues>(`${useViewer().account?.id}`, assignment);
  const typed = () => {
    // What this device keeps is there again: only what it does not take would be lost.
    if (!keeping.keep(errors.form.getFieldsValue(true))) guard.typed();
  };
  const { run, running } = useScore();
  const outside = ([chinese, english]: Text) =>
    t(
      `「${chinese}」请填写 ${lowestScore} 至 ${highestScore} 的整数`,
      `${english}: a whole number from ${lowestScore} to ${highestScore}`,
    );
  const submit = async (values: SheetValues) => {
    const expectedOn = values.expectedOn || null;
    const written = await run({ assignment, version, ...values, expectedOn });
    if (written.status === "refused") errors.show(written.errors);
    if (written.status === "stale") {
      errors.tell(
        t("这项任务刚刚有变化，请核对后再次提交。", "This has just changed: check and send again."),
      );
      onStale();
    }
    if (written.status !== "done") return;
    guard.saved();
    keeping.drop();
    message.success(t("评分已提交。", "Your scores are in."));
    onScored();
  };
  return (
    <CheckedForm<SheetValues>
      errors={errors}
      initialValues={keeping.found?.values ?? sheet ?? undefined}
      onValuesChange={typed}
      onFinish={submit}
      style={{ display: "grid", gap: 16 }}
    >
      <KeptNotice
        found={keeping.found}
        onDrop={() => {
          keeping.drop();
          errors.form.setFieldsValue({ ...blank, ...sheet });
        }}
      />
      <Panel
        title={t(
          `评分（${lowestScore}–${highestScore}）`,
          `Scores (${lowestScore}–${highestScore})`,
        )}
      >
        <div className={styles.scores}>
          {criteria.map(([name, text]) => (
            <Form.Item
              key={name}
              name={name}
              label={t(...text)}
              // A score is refused as it was typed, never moved into the scale unseen.
              rules={[
                { required: true, message: t(`请填写「${text[0]}」评分`, `Score "${text[1]}"`) },
                {
                  validator: (_, score) =>
                    score == null ||
                    (Number.isInteger(score) && score >= lowestScore && score <= highestScore)
                      ? Promise.resolve()
                      : Promise.reject(new Error(outside(text))),
                },
              ]}
            >
              <InputNumber inputMode="numeric" style={{ width: "100%" }} />
            </Form.Item>
          ))}
        </div>
        <DayItem
          name="expectedOn"
          label={t("预计见效日期", "Effect expected on")}
          extra={t(
            `「3有」以评审之日起 ${horizonMonths} 个月内为准。`,
            `The haves are judged within ${horizonMonths} months of the evaluation.`,
          )}
          dependencies={judgements.map(([have]) => [have, "holds"])}
          rules={[
            ({ getFieldValue }) => ({
              required: judgements.some(([have]) => getFieldValue([have, "holds"])),
              message: t("判为“是”的，请选择日期", "Choose a date where one is a yes"),
            }),
          ]}
          min={today()}
        />
      </Panel>
      <Panel title={t("「3有」判断", "The three haves")}>
        {judgements.map(([name, text]) => (
          <JudgementFields key={name} name={name} text={text} />
        ))}
      </Panel>
      <FormBar>
        <Button type="primary" htmlType="submit" loading={running}>
          {sheet ? t("修改评分", "Change my scores") : t("提交评分", "Send my scores")}
        </Button>
      </FormBar>
    </CheckedForm>
  );
}

const blank = {
  ...Object.fromEntries(criteria.map(([name]) => [name, null])),
  ...Object.fromEntries(judgements.map(([name]) => [name, { holds: null, reason: null }])),
  expectedOn: null,
};

interface KeptNoticeProps {
  found: KeptSheet<SheetValues> | null;
  onDrop: () => void;
}

/** That what is typed is kept here until it is sent; and what was found of last time. */
function KeptNotice({ found, onDrop }: KeptNoticeProps) {
  const t = useT();
  const [dropped, setDropped] = useState(false);
  if (!found || dropped) {
    return (
      <p className={styles.kept}>
        {t("填写的内容会自动保存在本机，提交后清除。", "Kept on this device until you send it.")}
      </p>
    );
  }
  return (
    <div className={styles.kept} role="status">
      {t(
        `已恢复本机在 ${showTime(found.at)} 保存的内容，尚未提交。`,
        `What this device kept at ${showTime(found.at)} is back; it is not sent yet.`,
      )}
      <Button
        size="small"
        onClick={() => {
          setDropped(true);
          onDrop();
        }}
      >
        {t("放弃这些内容", "Discard it")}
      </Button>
    </div>
  );
}

function JudgementFields({ name, text }: { name: string; text: Text }) {
  const t = useT();
  return (
    <fieldset style={{ margin: 0, padding: 0, border: 0 }}>
      <Form.Item
        name={[name, "holds"]}
        label={t(...text)}
        rules={[{ required: true, message: t(`请判断「${text[0]}」`, `Judge "${text[1]}"`) }]}
        style={{ marginBottom: 8 }}
      >
        <Radio.Group
          aria-label={t(...text)}
          options={[
            { value: true, label: t("是", "Yes") },
            { value: false, label: t("否", "No") },
          ]}
        />
      </Form.Item>
      <Form.Item
        name={[name, "reason"]}
        label={t(`${text[0]}：理由`, `${text[1]}: reason`)}
        rules={[
          {
            required: true,
            message: t(`请填写「${text[0]}」的理由`, `Give a reason for "${text[1]}"`),
          },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} showCount />
      </Form.Item>
    </fieldset>
  );
}
