import { Button, Checkbox } from "antd";
import { useT } from "../language.ts";
import styles from "./ListTable.module.css";
import { arranged, choosable, usual } from "./layout.ts";
import type { ViewMenuProps } from "./ViewMenu.tsx";

/** What the menu of a table's display has to choose from. */
export default function ViewChoices({ columns, layout, onLayout }: ViewMenuProps) {
  const t = useT();
  return (
    <>
      <Columns columns={columns} layout={layout} onLayout={onLayout} />
      <Checkbox
        checked={layout.density === "COMPACT"}
        onChange={({ target }) =>
          onLayout({ ...layout, density: target.checked ? "COMPACT" : "COMFORTABLE" })
        }
      >
        {t("紧凑行距", "Compact rows")}
      </Checkbox>
      <Button size="small" block disabled={layout === usual} onClick={() => onLayout(usual)}>
        {t("恢复默认", "As it comes")}
      </Button>
    </>
  );
}

function Columns({ columns, layout, onLayout }: ViewMenuProps) {
  const t = useT();
  const shown = arranged(columns, layout).map(({ key }) => key);
  const show = (keys: readonly string[]) => onLayout({ ...layout, shown: keys });
  const turn = (key: string) =>
    show(shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key]);
  const move = (key: string, by: number) => {
    const [from, to] = [shown.indexOf(key), shown.indexOf(key) + by];
    show(shown.toSpliced(from, 1).toSpliced(to, 0, key));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("显示的列", "Columns")}</legend>
      <ul className={styles.columns}>
        {choosable(columns, layout).map(({ key, title, lead }) => {
          const at = shown.indexOf(key);
          return (
            <li key={key} className={styles.column}>
              <Checkbox
                className={styles.columnName}
                checked={at >= 0}
                disabled={lead}
                onChange={() => turn(key)}
              >
                {title}
              </Checkbox>
              <Button
                size="small"
                type="text"
                disabled={at <= 0}
                aria-label={t(`前移：${title}`, `Move ${title} forward`)}
                onClick={() => move(key, -1)}
              >
                ↑
              </Button>
              <Button
                size="small"
                type="text"
                disabled={at < 0 || at === shown.length - 1}
                aria-label={t(`后移：${title}`, `Move ${title} back`)}
                onClick={() => move(key, 1)}
              >
                ↓
              </Button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
