import { Button } from "antd";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import styles from "./StepForm.module.css";
import type { Draft } from "./useDraft.ts";

interface KeptAtProps {
  draft: Pick<Draft<never>, "keptAt" | "unsent" | "isHeld" | "writing">;
  onRetry: () => void;
}

/** Says quietly when all that was typed was last kept; and plainly when it did not arrive. */
export function KeptAt({ draft, onRetry }: KeptAtProps) {
  const t = useT();
  const { keptAt, unsent, isHeld, writing } = draft;
  if (unsent !== null) {
    return (
      <div role="status" className={styles.said}>
        <span className={styles.unsent}>{unsent}</span>
        <span>
          {t(
            "还没有得到服务器的确认；填写的内容都已保存在本机。",
            "The server has not confirmed it; all you typed is kept on this device.",
          )}
        </span>
        <Button size="small" loading={writing} onClick={onRetry}>
          {t("重试", "Try again")}
        </Button>
      </div>
    );
  }
  if (!keptAt) return <div className={styles.said} />;
  const time = clock(keptAt.at);
  return (
    <div role="status" className={styles.said}>
      {keptAt.where === "server"
        ? t(`已自动保存 ${time}（草稿）`, `Saved ${time} (draft)`)
        : t(`已自动保存 ${time}（本机）`, `Saved ${time} (this device)`)}
      {isHeld &&
        t(
          "；有内容须修改，尚未存入草稿",
          "; not in the draft yet, since something must be changed first",
        )}
    </div>
  );
}

/** The time of day, with its day where that is not today. */
export function clock(at: Date): string {
  const shown = showTime(at.toISOString());
  const isToday = shown.slice(0, 10) === showTime(new Date().toISOString()).slice(0, 10);
  return isToday ? shown.slice(11) : shown;
}
