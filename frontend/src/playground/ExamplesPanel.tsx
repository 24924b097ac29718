import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useId } from "react";
import { useT } from "../ui/language.ts";
import { type Example, type ExampleGroup, exampleGroups, textOf } from "./examples.ts";
import styles from "./Playground.module.css";

/** Queries to begin with, for each kind of user; chosen, one stands in a tab of its own. */
export function ExamplesPanel() {
  const t = useT();
  return (
    <>
      <h2 className={styles.panelTitle}>{t("示例查询", "Example queries")}</h2>
      {exampleGroups.map((group) => (
        <Group key={group.label[0]} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { group: ExampleGroup }) {
  const t = useT();
  const id = useId();
  const open = useOpening();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.groupTitle}>
        {t(...group.label)}
      </h3>
      <p className={styles.note}>{t(...group.note)}</p>
      <ul className={styles.examples}>
        {group.examples.map((example) => (
          <li key={example.title[0]}>
            <button
              type="button"
              className={styles.example}
              disabled={open === null}
              onClick={() => open?.(example)}
            >
              {t(...example.title)}
            </button>
            <p className={styles.note}>{t(...example.note)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens an example, in the tab that has it already where there is one; null until it can. */
function useOpening(): ((example: Example) => void) | null {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, headerEditor } = useGraphiQL(
    pick("tabs", "queryEditor", "variableEditor", "headerEditor"),
  );
  if (!(queryEditor && variableEditor && headerEditor)) return null;
  return (example) => {
    const opened = tabs.findIndex((tab) => tab.query === example.query);
    if (opened >= 0) {
      changeTab(opened);
      return;
    }
    addTab();
    queryEditor.setValue(example.query);
    variableEditor.setValue(textOf(example.variables));
    headerEditor.setValue(textOf(example.headers));
    queryEditor.focus();
    // On a phone it stands below the examples.
    queryEditor.getContainerDomNode().scrollIntoView({ block: "nearest" });
  };
}

/** Of the panel, among those of the editor. */
export function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4.5h14M3 10h14M3 15.5h8M14 13.5l3 2-3 2z" />
    </svg>
  );
}
