import { Link } from "@tanstack/react-router";
import { App, Button, Checkbox, Form } from "antd";
import { useState } from "react";
import { AccountSelect } from "../accounts/AccountSelect.tsx";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { type Counted, countText } from "../ui/counted.ts";
import { inLanguage, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { ProgressLine } from "../ui/ProgressLine.tsx";
import { ReasonField } from "../ui/ReasonField.tsx";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { useOneByOne } from "../ui/useOneByOne.ts";
import { useSaid } from "../ui/useSaid.ts";
import { asked } from "./JudgementFields.tsx";
import styles from "./ScreeningPage.module.css";
import type { ScreenedDemand } from "./screeningFields.ts";
import { useAdmitDemand } from "./useAdmitDemand.ts";

/** Why those that were tried did not enter, by screening. */
const NONE: ReadonlyMap<string, string> = new Map();

interface AdmissionPanelProps {
  screenings: readonly ScreenedDemand[];
  count: Counted;
  onAdmitted: () => void;
}

interface Admission {
  accountable: string;
  reason: string;
}

/** Demands that passed: those chosen enter the service library under one accountable person. */
export function AdmissionPanel({ screenings, count, onAdmitted }: AdmissionPanelProps) {
  const t = useT();
  const { message } = App.useApp();
  const errors = useFormErrors<Admission>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useSaid(NONE);
  const { run } = useAdmitDemand();
  const several = useOneByOne();
  const rows = screenings.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const admit = async (values: Admission) => {
    const failed = new Map<string, string>();
    const succeeded = await several.run(
      rows.map(({ id, version }) => async () => {
        const written = await run({ screening: id, version, ...values });
        if (written.status !== "done") failed.set(id, whyNot(written));
        return written.status === "done";
      }),
    );
    setRefused(failed);
    if (succeeded > 0) message.success(t(`已入库 ${succeeded} 项。`, `${succeeded} admitted.`));
    if (failed.size === 0) {
      errors.form.resetFields();
      setChosen(new Set());
    }
    onAdmitted();
  };
  return (
    <Panel
      title={t(
        `已通过，待入库（${countText(count)}）`,
        `Passed, to be admitted (${countText(count)})`,
      )}
    >
      {screenings.length === 0 && t("没有等待入库的需求。", "No demand waits to be admitted.")}
      {screenings.map((screening) => (
        <PassedRow
          key={screening.id}
          screening={screening}
          chosen={chosen.has(screening.id)}
          refused={refused.get(screening.id)}
          onChosen={(on) => choose(screening.id, on)}
        />
      ))}
      {screenings.length > 0 && (
        <CheckedForm<Admission> errors={errors} onFinish={admit}>
          <div className={styles.admission}>
            <Form.Item
              name="accountable"
              label={t("责任人", "Accountable person")}
              rules={[{ required: true, message: t("请选择责任人", "Choose a person") }]}
            >
              <AccountSelect roles={["CENTER_STAFF", "LIAISON"]} />
            </Form.Item>
            <ReasonField label={t("入库理由", "Reason")} />
          </div>
          <div className={styles.bar}>
            <ProgressLine progress={several.progress} />
            <span>
              {t("所选各项由同一责任人负责，逐项入库。", "All chosen get this person, one by one.")}
            </span>
            <Button
              type="primary"
              htmlType="submit"
              disabled={rows.length === 0}
              loading={several.progress !== null}
            >
              {t(`将所选 ${rows.length} 项纳入服务库`, `Admit the ${rows.length} chosen`)}
            </Button>
          </div>
        </CheckedForm>
      )}
    </Panel>
  );
}

type Unwritten = Awaited<ReturnType<ReturnType<typeof useAdmitDemand>["run"]>>;

function whyNot(written: Unwritten): string {
  if (written.status === "refused") return written.errors.map(({ message }) => message).join(" ");
  if (written.status === "stale") {
    return inLanguage(
      "刚刚被他人改动，请核对后再入库。",
      "Someone else has just changed it; check, then admit it again.",
    );
  }
  return inLanguage("没有保存，请再试一次。", "Not saved; try once more.");
}

interface PassedRowProps {
  screening: ScreenedDemand;
  chosen: boolean;
  refused: string | undefined;
  onChosen: (on: boolean) => void;
}

function PassedRow({ screening, chosen, refused, onChosen }: PassedRowProps) {
  const t = useT();
  const { demand } = screening;
  return (
    <div className={styles.passed}>
      <Checkbox
        checked={chosen}
        aria-label={t(`选择 ${demand.title}`, `Choose ${demand.title}`)}
        onChange={({ target }) => onChosen(target.checked)}
      />
      <div>
        <Link to="/demands/$id" params={{ id: demand.id }}>
          {demand.title}
        </Link>
        <div className={styles.about}>
          {demand.firm.name} · {asked.map((question) => screening[question].reason).join("；")}
        </div>
        {refused && (
          <div role="alert" className={styles.refused}>
            {refused}
          </div>
        )}
      </div>
    </div>
  );
}
