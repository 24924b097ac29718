import { Button, Checkbox } from "antd";
import { useT } from "../language.ts";
import { useSmallMenu } from "../useSmallMenu.ts";
import type { Column } from "./columns.ts";
import styles from "./ListTable.module.css";
import { arranged, choosable, type Layout, usual } from "./layout.ts";

interface ViewMenuProps<Row> {
  columns: readonly Column<Row>[];
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

/** Which columns are shown, in which order, and how close the rows stand. */
export function ViewMenu<Row>({ columns, layout, onLayout }: ViewMenuProps<Row>) {
  const t = useT();
  const { open, setOpen, button, within } = useSmallMenu<HTMLButtonElement>();
  return (
    <div className={styles.menu} {...within}>
      <Button ref={button} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("显示设置", "Display")}
      </Button>
      {open && (
        <div className={styles.choices} tabIndex={-1}>
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
        </div>
      )}
    </div>
  );
}

function Columns<Row>({ columns, layout, onLayout }: ViewMenuProps<Row>) {
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
