import { Link } from "@tanstack/react-router";
import { type ReactNode, use } from "react";
import { type ComparedFields, ShownValue } from "../ui/ComparisonRow.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { SummaryContext } from "../ui/summaryContext.ts";
import styles from "./StepForm.module.css";
import { useAllValues } from "./StepList.tsx";
import { type FormStep, lacking } from "./steps.ts";

interface CheckStepProps<Values> {
  steps: readonly FormStep<Values>[];
  fields: ComparedFields<Values>;
  needed: ReadonlySet<string>;
  /** What submitting means. */
  consequence: ReactNode;
}

/** Everything that was typed, to be checked before it is submitted. */
export function CheckStep<Values extends object>(props: CheckStepProps<Values>) {
  const { steps, fields, needed, consequence } = props;
  const t = useT();
  const values = useAllValues<Values>();
  const lacks = steps.flatMap(({ names }) => lacking(names, needed, values));
  return (
    <>
      <Panel>
        {lacks.length > 0 ? <Lacking names={lacks} fields={fields} /> : <p>{consequence}</p>}
      </Panel>
      {steps.map(({ key, label, names }) => (
        <Panel
          key={key}
          title={t(...label)}
          extra={
            <Link
              to="."
              search={(before: object) => ({ ...before, step: key })}
              state
              resetScroll={false}
              aria-label={t(`修改：${label[0]}`, `Change: ${label[1]}`)}
            >
              {t("修改", "Change")}
            </Link>
          }
        >
          <FieldList
            fields={names
              .filter((name) => name in fields)
              .map((name) => shownField(fields[name], values[name], lacks.includes(name), t))}
          />
        </Panel>
      ))}
    </>
  );
}

function shownField(
  { label, show }: { label: string; show?: (value: never) => ReactNode },
  value: unknown,
  lacks: boolean,
  t: ReturnType<typeof useT>,
) {
  if (lacks) {
    return { label, value: <span className={styles.lacks}>{t("待填写", "To be filled in")}</span> };
  }
  const isLong = typeof value === "string" && value.length > 40;
  return {
    label,
    value: (
      <span className={isLong ? styles.long : undefined}>
        <ShownValue value={value} show={show} />
      </span>
    ),
    wide: isLong,
  };
}

interface LackingProps<Values> {
  names: readonly (keyof Values & string)[];
  fields: ComparedFields<Values>;
}

function Lacking<Values extends object>({ names, fields }: LackingProps<Values>) {
  const t = useT();
  const around = use(SummaryContext);
  return (
    <>
      <p className={styles.lacks}>
        {t(
          `提交前还须填写 ${names.length} 项；现在也可以先保存草稿。`,
          `${names.length} more to be filled in before it can be submitted; a draft can be saved as it is.`,
        )}
      </p>
      <ul className={styles.lackList}>
        {names.map((name) => (
          <li key={name}>
            <button type="button" className={styles.link} onClick={() => around?.go([name])}>
              {fields[name].label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
