import { inLanguage, useT } from "../ui/language.ts";
import styles from "./DemandProgress.module.css";
import type { DemandStep } from "./demandSteps.ts";

const stateText = (state: DemandStep["state"]) =>
  ({
    done: inLanguage("已完成", "Done"),
    now: inLanguage("进行中", "Under way"),
    later: inLanguage("尚未开始", "Not begun"),
  })[state];

/** A demand's way as a timeline in words: what is behind it, and who does the next step. */
export function DemandProgress({ steps }: { steps: readonly DemandStep[] }) {
  const t = useT();
  return (
    <ol className={styles.steps} aria-label={t("需求进展", "Progress")}>
      {steps.map(({ key, name, state, on, next }) => (
        <li key={key} className={`${styles.step} ${styles[state]}`}>
          <span className={styles.mark} aria-hidden="true">
            {{ done: "✓", now: "●", later: "○" }[state]}
          </span>
          <div>
            <span className={styles.name}>{name}</span>{" "}
            <span className={styles.on}>{on ?? stateText(state)}</span>
            {next && <p className={styles.next}>{next}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
