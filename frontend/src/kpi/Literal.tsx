import { useT } from "../ui/language.ts";
import styles from "./BoardPage.module.css";

/** The headline read to the letter: beside the number, never as it (KPI-d). */
export function Literal({ count, unit }: { count: number; unit: string }) {
  const t = useT();
  return (
    <p className={styles.literal}>
      {t(
        `字面口径：${count} ${unit}（落地成果与挖掘的真实需求之和，仅供对照）`,
        `To the letter: ${count} ${unit} (achievements landed and real demands found, for comparison only)`,
      )}
    </p>
  );
}
