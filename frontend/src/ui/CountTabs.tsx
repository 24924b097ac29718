import styles from "./CountTabs.module.css";
import { type Counted, countText } from "./counted.ts";

interface CountTab<Value> {
  value: Value | undefined;
  label: string;
  count?: Counted | undefined;
}

interface CountTabsProps<Value> {
  label: string;
  tabs: readonly CountTab<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value | undefined) => void;
}

/** The states of a list with how many records are in each; choosing one filters by it. */
export function CountTabs<Value extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: CountTabsProps<Value>) {
  return (
    <ul className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <li key={tab.value ?? "all"}>
          <button
            type="button"
            className={styles.tab}
            aria-pressed={tab.value === chosen}
            onClick={() => onChoose(tab.value)}
          >
            {tab.label}
            {tab.count && <span className={styles.count}>{countText(tab.count)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
