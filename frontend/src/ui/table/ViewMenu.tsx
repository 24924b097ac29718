import { Button } from "antd";
import { lazy, Suspense } from "react";
import { useT } from "../language.ts";
import { useSmallMenu } from "../useSmallMenu.ts";
import styles from "./ListTable.module.css";
import type { Layout } from "./layout.ts";

const ViewChoices = lazy(() => import("./ViewChoices.tsx"));

export interface ViewMenuProps {
  columns: readonly { key: string; title: string; lead?: boolean }[];
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

/** Which columns are shown, in which order, and how close the rows stand. */
export function ViewMenu(props: ViewMenuProps) {
  const t = useT();
  const { open, setOpen, button, within } = useSmallMenu<HTMLButtonElement>();
  return (
    <div className={styles.menu} {...within}>
      <Button ref={button} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("显示设置", "Display")}
      </Button>
      {open && (
        <div className={styles.choices} tabIndex={-1}>
          <Suspense>
            <ViewChoices {...props} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
