import { use, useEffect, useId, useRef } from "react";
import styles from "./ErrorSummary.module.css";
import { inLanguage } from "./language.ts";
import { type Summarized, SummaryContext } from "./summaryContext.ts";
import { useErroneousTitle } from "./useTitle.ts";

/** What is wrong with a form, said at its top; each line leads to its input. */
export function ErrorSummary() {
  const said = use(SummaryContext);
  return said && <Summary {...said} />;
}

function Summary({ errors, lead, attempt, idOf, go }: Summarized) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    box.current?.scrollIntoView({ block: "nearest" });
    box.current?.focus({ preventScroll: true });
  }, [attempt]);
  const left = errors.filter(({ isRight }) => !isRight).length;
  useErroneousTitle(left > 0);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={id} className={styles.summary}>
      <p id={id} className={styles.heading}>
        {headingOf(left)}
      </p>
      {lead && <p>{lead}</p>}
      <ul className={styles.list}>
        {errors.map(({ name, text, isRight }) => (
          <li key={`${name?.join(".")} ${text}`}>
            {isRight ? (
              <s className={styles.right}>{text}</s>
            ) : name ? (
              <a
                href={`#${idOf(name)}`}
                className={styles.to}
                onClick={(event) => {
                  event.preventDefault();
                  go(name);
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function headingOf(left: number): string {
  if (left === 0) return inLanguage("已全部改正，请再试一次。", "All is put right: try again.");
  const problems = left === 1 ? "There is a problem" : `There are ${left} problems`;
  return inLanguage(`有 ${left} 处需要修改`, problems);
}
