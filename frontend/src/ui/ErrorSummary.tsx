import { use, useEffect, useId, useRef } from "react";
import styles from "./ErrorSummary.module.css";
import { useT } from "./language.ts";
import { type Summarized, SummaryContext } from "./summaryContext.ts";
import { useErroneousTitle } from "./useTitle.ts";

/** What is wrong with a form, said at its top; each line leads to its input. */
export function ErrorSummary() {
  const said = use(SummaryContext);
  return said && <Summary {...said} />;
}

function Summary({ errors, lead, attempt, idOf, go }: Summarized) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    box.current?.scrollIntoView({ block: "nearest" });
    box.current?.focus({ preventScroll: true });
  }, [attempt]);
  useErroneousTitle(errors.length > 0);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={id} className={styles.summary}>
      <p id={id} className={styles.heading}>
        {t(
          `有 ${errors.length} 处需要修改`,
          errors.length === 1 ? "There is a problem" : `There are ${errors.length} problems`,
        )}
      </p>
      {lead && <p>{lead}</p>}
      <ul className={styles.list}>
        {errors.map(({ name, text }) => (
          <li key={`${name?.join(".")} ${text}`}>
            {name ? (
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
