import { Alert, App, Button } from "antd";
import { type ReactNode, useState } from "react";
import { useViewer } from "../app/viewer.ts";
import { useT } from "../ui/language.ts";
import { clock } from "./KeptAt.tsx";
import { drop, type Kept } from "./kept.ts";
import styles from "./StepForm.module.css";

interface KeptOffersProps {
  left: readonly Kept[];
  /** What goes on with it. */
  goOn: (kept: Kept, label: string) => ReactNode;
  /** What else can be done. */
  children?: ReactNode;
}

/** What was typed and not written, to go on with or to drop. */
export function KeptOffers({ left, goOn, children }: KeptOffersProps) {
  const t = useT();
  const account = useViewer().account?.id ?? "";
  const { modal } = App.useApp();
  const [begun] = useState(() => new Date().toISOString());
  if (left.length === 0) return null;
  const dropAsked = (kept: Kept) =>
    modal.confirm({
      title: t("放弃这些内容？", "Drop what was typed?"),
      content: t(
        "只在本机保存的内容会被删除，不能恢复。",
        "What is kept on this device alone is deleted for good.",
      ),
      okText: t("放弃", "Drop it"),
      cancelText: t("取消", "Cancel"),
      onOk: () => drop(account, kept.form, kept.key),
    });
  return (
    <Alert
      type="info"
      showIcon
      role="region"
      aria-label={t("上次未完成的填写", "Left unfinished")}
      title={t(
        "以下填写的内容还没有写入，已保存在本机（也可能仍开在另一个窗口中）：",
        "This was typed and not written; it is kept on this device, and may be open in another window:",
      )}
      description={
        <>
          <ul className={styles.offers}>
            {left.map((kept) => {
              const time = clock(new Date(kept.at));
              const name = kept.title || t("（尚无名称）", "(no title yet)");
              return (
                <li key={kept.key} className={styles.offer}>
                  <span className={styles.offerName}>{name}</span>
                  {kept.at > begun && (
                    <span>{t("正在另一个窗口中填写", "Being typed in another window")}</span>
                  )}
                  {goOn(
                    kept,
                    t(`继续上次未完成的填写（${time}）`, `Go on with what was left (${time})`),
                  )}
                  <Button
                    aria-label={t(`放弃：${name}`, `Drop: ${name}`)}
                    onClick={() => dropAsked(kept)}
                  >
                    {t("放弃", "Drop it")}
                  </Button>
                </li>
              );
            })}
          </ul>
          {children}
        </>
      }
    />
  );
}
