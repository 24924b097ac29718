import { Link } from "@tanstack/react-router";
import { Form } from "antd";
import { useT } from "../ui/language.ts";
import styles from "./StepForm.module.css";
import { CHECK, checkText, type FormStep, lacking } from "./steps.ts";

interface StepListProps<Values> {
  steps: readonly FormStep<Values>[];
  needed: ReadonlySet<string>;
  current: string;
}

/** The steps, each with what it lacks; any of them can be opened at any time. */
export function StepList<Values extends object>({ steps, needed, current }: StepListProps<Values>) {
  const t = useT();
  const values = useAllValues<Values>();
  const all = [...steps, { key: CHECK, label: checkText, names: [] }];
  return (
    <nav aria-label={t("填写步骤", "Steps")}>
      <ol className={styles.steps}>
        {all.map(({ key, label, names }, place) => {
          const lacks = lacking(names, needed, values).length;
          const isComplete = key !== CHECK && lacks === 0;
          return (
            <li key={key}>
              <Link
                to="."
                search={(before: object) => ({ ...before, step: key })}
                state
                resetScroll={false}
                className={isComplete ? `${styles.step} ${styles.complete}` : styles.step}
                aria-current={key === current ? "step" : undefined}
              >
                <span className={styles.place} aria-hidden="true">
                  {isComplete ? "✓" : place + 1}
                </span>
                <span className={styles.name}>{t(...label)}</span>
                <span className={styles.state}>{key !== CHECK && stateText(t, lacks)}</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateText(t: ReturnType<typeof useT>, lacks: number): string {
  if (lacks === 0) return t("已填好", "Complete");
  return t(`还缺 ${lacks} 项`, `${lacks} missing`);
}

/** All that is in the form around, as it is typed. */
export function useAllValues<Values extends object>(): Values {
  const form = Form.useFormInstance<Values>();
  return (Form.useWatch((values: Values) => values, { form, preserve: true }) ?? {}) as Values;
}
