import { Link } from "@tanstack/react-router";
import { Alert, App, Button } from "antd";
import { useEffect, useRef } from "react";
import { FileLink } from "../files/FileLink.tsx";
import { CheckedForm } from "../ui/CheckedForm.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { useFormErrors } from "../ui/useFormErrors.ts";
import { moneyText } from "../ui/yuan.ts";
import { asked, isJudged, JudgementFields, type Judgements } from "./JudgementFields.tsx";
import styles from "./ScreeningPage.module.css";
import type { DemandToScreen } from "./screeningFields.ts";
import { useScreenDemand } from "./useScreenDemand.ts";
import type { Filled } from "./WaitingPanel.tsx";

interface ScreeningRowProps {
  demand: DemandToScreen;
  /** Whether it still waits; others may have screened it meanwhile. */
  waits: boolean;
  /** Whether several are under way. */
  busy: boolean;
  /** Where the row puts how it is handed in. */
  writes: Map<string, () => Promise<boolean>>;
  onFilled: (how: Filled) => void;
  onScreened: () => void;
}

/** One demand with what it says, and its three judgements beside it. */
export function ScreeningRow(props: ScreeningRowProps) {
  const { demand, waits, busy, writes, onFilled, onScreened } = props;
  const t = useT();
  const { message } = App.useApp();
  const errors = useFormErrors<Judgements>();
  const { run, running } = useScreenDemand();
  const handIn = async (): Promise<boolean> => {
    errors.clear();
    const written = await run({
      demand: demand.id,
      version: demand.version,
      ...errors.form.getFieldsValue(),
    });
    if (written.status === "refused") errors.show(written.errors);
    if (written.status === "stale") errors.tell(changedText(t));
    if (written.status === "done") onFilled("nothing");
    return written.status === "done";
  };
  useAmong(writes, demand.id, handIn);
  return (
    <CheckedForm<Judgements>
      errors={errors}
      className={styles.row}
      aria-label={demand.title}
      onValuesChange={(_, values) => onFilled(howFilled(values))}
      onFinish={async () => {
        if (!(await handIn())) return;
        message.success(t("筛选结果已保存。", "Saved."));
        onScreened();
      }}
    >
      <Said demand={demand} />
      <div>
        {!waits && <NoLonger id={demand.id} onDropped={() => onFilled("nothing")} />}
        {asked.map((question) => (
          <div key={question} className={styles.judgement}>
            <JudgementFields question={question} />
          </div>
        ))}
        <Button htmlType="submit" loading={running} disabled={busy || !waits}>
          {t("提交这一项", "Hand this one in")}
        </Button>
      </div>
    </CheckedForm>
  );
}

function changedText(t: ReturnType<typeof useT>): string {
  return t(
    "这项需求刚刚被他人改动，左侧已换成最新内容，您填写的判断都还在。请核对后再提交。",
    "Someone else has just changed this demand; it is shown as it now is, and what you typed is kept. Check, then hand it in again.",
  );
}

function howFilled(values: Partial<Judgements>): Filled {
  if (isJudged(values)) return "all";
  const any = Object.values(values).some((one) => one?.holds !== undefined || one?.reason);
  return any ? "part" : "nothing";
}

/** Keeps how this row is handed in among those of the page, as it is by now. */
function useAmong(
  writes: Map<string, () => Promise<boolean>>,
  id: string,
  write: () => Promise<boolean>,
) {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    writes.set(id, () => latest.current());
    return () => {
      writes.delete(id);
    };
  }, [writes, id]);
}

function Said({ demand: d }: { demand: DemandToScreen }) {
  const t = useT();
  return (
    <div>
      <h3 className={styles.title}>
        <Link to="/demands/$id" params={{ id: d.id }}>
          {d.title}
        </Link>
      </h3>
      <FieldList
        fields={[
          { label: t("需求单位", "Firm"), value: d.firm.name },
          { label: t("地域", "Town"), value: d.town && t(d.town.name, d.town.nameEn) },
          {
            label: t("所属产业", "Industry"),
            value: d.industry && t(d.industry.name, d.industry.nameEn),
          },
          { label: t("合作预算", "Budget"), value: moneyText(d.budget) },
          {
            label: t("年限", "Within"),
            value: d.months && t(`${d.months} 个月`, `${d.months} months`),
          },
          { label: t("技术合作需求书", "Letter"), value: d.letter && <FileLink file={d.letter} /> },
          { label: t("主要问题", "Problem"), value: d.problem, wide: true },
          { label: t("技术关键", "Key technology"), value: d.keyTechnology, wide: true },
          { label: t("预期目标", "Targets"), value: d.targets, wide: true },
        ]}
      />
    </div>
  );
}

function NoLonger({ id, onDropped }: { id: string; onDropped: () => void }) {
  const t = useT();
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      title={t(
        "这项需求已被他人筛选，或已不在待筛选之列。您填写的判断还在，没有保存。",
        "Someone else has screened this demand, or it waits no more. What you typed is kept, and not saved.",
      )}
      action={
        <Button size="small" onClick={onDropped}>
          {t("不再保留", "Drop it")}
        </Button>
      }
      description={
        <Link to="/demands/$id" params={{ id }}>
          {t("查看这项需求的筛选结果", "See what came of its screening")}
        </Link>
      }
    />
  );
}
