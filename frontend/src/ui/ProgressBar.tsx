import { useT } from "./language.ts";
import styles from "./ProgressBar.module.css";

interface ProgressBarProps {
  done: number;
  of: number;
  /** What is under way, where nothing beside the bar says it. */
  label?: string;
}

/** How much is done of what is to be done. */
export function ProgressBar({ done, of, label }: ProgressBarProps) {
  const t = useT();
  return (
    <progress
      className={styles.progress}
      value={done}
      max={Math.max(1, of)}
      aria-label={label ?? t("进度", "Progress")}
    />
  );
}
