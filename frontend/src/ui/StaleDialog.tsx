import { Button, Form, Modal, Skeleton, Space } from "antd";
import { useId, useState } from "react";
import { type ComparedFields, ComparisonRow } from "./ComparisonRow.tsx";
import { showTime } from "./format.ts";
import { inARow, inLanguage, useT } from "./language.ts";
import { type Difference, differences, settled, type Taken, unseen } from "./merging.ts";
import styles from "./StaleDialog.module.css";
import type { Conflict, Saved } from "./useConflict.ts";

interface StaleDialogProps<Values extends object> extends Conflict<Values> {
  fields: ComparedFields<Values>;
  /** Where the form holds a field, when that is not under its name. */
  pathOf?: (name: string) => string | string[];
}

/**
 * It was saved elsewhere first: both versions, field by field, and what of each goes on. Stands in
 * the form whose values it compares; whatever is not decided here stays in the form as typed.
 */
export function StaleDialog<Values extends object>(props: StaleDialogProps<Values>) {
  const t = useT();
  const { mine, since, onBack } = props;
  return (
    <Modal
      open={mine !== null}
      title={t("这条记录已有新的保存", "This record was saved meanwhile")}
      width="min(980px, calc(100vw - 24px))"
      onCancel={onBack}
      mask={{ closable: false }}
      footer={null}
      destroyOnHidden
    >
      <p className={styles.lead}>
        {since.length > 0
          ? t(
              `您填写期间，${whoSaved(since)}保存过这条记录。`,
              `Saved meanwhile: ${whoSaved(since)}.`,
            )
          : t("您填写期间，这条记录已被再次保存。", "It was saved while you filled this in.")}
        {t(
          "您的修改尚未写入，填写的内容都还在。",
          " Yours is not written yet; all you typed is still here.",
        )}
      </p>
      {mine && <Choosing {...props} mine={mine} />}
    </Modal>
  );
}

function whoSaved(since: readonly Saved[]): string {
  const saves = [...since].reverse().map(({ by, at }) => {
    const who = by?.displayName ?? inLanguage("他人", "someone");
    return inLanguage(`${who}（${showTime(at)}）`, `${who} (${showTime(at)})`);
  });
  return inARow(saves);
}

type ChoosingProps<Values extends object> = StaleDialogProps<Values> & { mine: Values };

function Choosing<Values extends object>(props: ChoosingProps<Values>) {
  const { fields, pathOf = (name) => name, opened, theirs, mine, onMerged, onBack } = props;
  const t = useT();
  const id = useId();
  const form = Form.useFormInstance();
  const [chosen, setChosen] = useState<Record<string, Taken>>({});
  const [asked, setAsked] = useState(false);
  if (!theirs) return <Skeleton active />;
  const names = Object.keys(fields) as (keyof Values & string)[];
  const found = differences(names, opened, theirs, mine);
  const takenOf = ({ name, changed }: Difference<string>): Taken | undefined =>
    chosen[name] ?? (changed === "both" ? undefined : changed);
  const open = found.filter((difference) => !takenOf(difference));
  const all = (taken: Taken) =>
    setChosen(Object.fromEntries(found.map(({ name }) => [name, taken])));
  const goOn = () => {
    const first = open[0];
    if (first) {
      setAsked(true);
      document.getElementById(`${id}${first.name}`)?.querySelector("input")?.focus();
      return;
    }
    for (const [name, value] of [
      ...unseen(names, opened, theirs, mine),
      ...settled(found, takenOf),
    ]) {
      form.setFieldValue(pathOf(name), value);
    }
    onMerged();
  };
  return (
    <>
      <Summary found={found} onAll={all} />
      <div className={styles.rows}>
        {found.map((difference) => (
          <ComparisonRow
            key={difference.name}
            id={`${id}${difference.name}`}
            field={fields[difference.name]}
            difference={difference}
            taken={takenOf(difference)}
            wanting={asked}
            onTaken={(taken) => setChosen({ ...chosen, [difference.name]: taken })}
          />
        ))}
      </div>
      <div className={styles.bar}>
        <span role="status" className={styles.open}>
          {open.length > 0 &&
            t(`还有 ${open.length} 项需要您选定`, `${open.length} still to be chosen`)}
        </span>
        <Button onClick={onBack}>
          {t("返回表单，暂不处理", "Back to the form, decide later")}
        </Button>
        <Button type="primary" onClick={goOn}>
          {t("按所选内容继续填写", "Go on with what is chosen")}
        </Button>
      </div>
    </>
  );
}

interface SummaryProps {
  found: readonly Difference<string>[];
  onAll: (taken: Taken) => void;
}

function Summary({ found, onAll }: SummaryProps) {
  const t = useT();
  if (found.length === 0) {
    return (
      <p>
        {t(
          "现在的记录与您填写的内容一致，没有需要选择的地方。",
          "The record as it now is says what you typed; there is nothing to choose.",
        )}
      </p>
    );
  }
  return (
    <div className={styles.summary}>
      <p>
        {t(
          `有 ${found.length} 项不同。只有一方改过的已替您选好，双方都改过的请您选定。选好后回到表单，核对后再保存。`,
          `${found.length} fields differ. Where only one side changed something it is chosen already; where both did, choose. Then check the form and save again.`,
        )}
      </p>
      <Space wrap>
        <Button size="small" onClick={() => onAll("mine")}>
          {t("全部用我填写的", "All mine")}
        </Button>
        <Button size="small" onClick={() => onAll("theirs")}>
          {t("全部用对方保存的", "All theirs")}
        </Button>
      </Space>
    </div>
  );
}
