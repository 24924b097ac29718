import { Radio } from "antd";
import type { ReactNode } from "react";
import { Nothing } from "./FieldList.tsx";
import { type Text, useT } from "./language.ts";
import { type Changed, type Difference, joined, listOf, type Taken } from "./merging.ts";
import styles from "./StaleDialog.module.css";

type Piece<Value> = NonNullable<Value> extends readonly (infer One)[] ? One : NonNullable<Value>;

/** How a field is called, and how its value, or each piece of its list, is shown. */
export interface ComparedField<Value> {
  label: string;
  show?: (value: Piece<Value>) => ReactNode;
}

/** Every field of a form has to be here, so that none is left out of a comparison. */
export type ComparedFields<Values> = {
  [Name in keyof Values]-?: ComparedField<Values[Name]>;
};

interface ComparisonRowProps {
  id: string;
  // The difference and its field belong together; which one it is, only the form knows.
  field: { label: string; show?: (value: never) => ReactNode };
  difference: Difference<string>;
  taken: Taken | undefined;
  /** Whether to say that a choice is missing. */
  wanting: boolean;
  onTaken: (taken: Taken) => void;
}

const changedText: Record<Changed, Text> = {
  mine: ["只有您改过", "Changed by you"],
  theirs: ["只有对方改过", "Changed by them"],
  both: ["双方都改过", "Changed by both"],
};

/** One field that differs: what it was, what it is by now, what was typed, and which goes on. */
export function ComparisonRow(props: ComparisonRowProps) {
  const { id, field, difference, taken, wanting, onTaken } = props;
  const t = useT();
  const { opened, theirs, mine, changed } = difference;
  const isList = Array.isArray(theirs) || Array.isArray(mine);
  const show = (value: unknown) => <ShownValue value={value} show={field.show} against={opened} />;
  const lacks = wanting && !taken;
  return (
    <section className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.label}>{field.label}</h3>
        <span className={changed === "both" ? styles.both : styles.changed}>
          {t(...changedText[changed])}
        </span>
      </div>
      <div className={styles.opened}>
        <span className={styles.whose}>{t("打开表单时：", "When the form was opened: ")}</span>
        <ShownValue value={opened} show={field.show} />
      </div>
      <Radio.Group
        id={id}
        aria-label={field.label}
        aria-describedby={lacks ? `${id}lacks` : undefined}
        className={styles.choices}
        value={taken ?? null}
        onChange={({ target }) => onTaken(target.value as Taken)}
      >
        <Side value="mine" whose={t("我填写的", "Mine")} chosen={taken}>
          {show(mine)}
        </Side>
        <Side value="theirs" whose={t("对方保存的", "Theirs")} chosen={taken}>
          {show(theirs)}
        </Side>
        {changed === "both" && isList && (
          <Side value="joined" whose={t("两者合并", "Both together")} chosen={taken}>
            {show(joined(difference))}
          </Side>
        )}
      </Radio.Group>
      {lacks && (
        <div id={`${id}lacks`} role="alert" className={styles.lacks}>
          {t("双方都改过，请选定用哪一个。", "Both changed this; choose one.")}
        </div>
      )}
    </section>
  );
}

interface SideProps {
  value: Taken;
  whose: string;
  chosen: Taken | undefined;
  children: ReactNode;
}

function Side({ value, whose, chosen, children }: SideProps) {
  return (
    <Radio
      value={value}
      className={chosen === value ? `${styles.side} ${styles.chosen}` : styles.side}
    >
      <span className={styles.whose}>{whose}</span>
      <span className={styles.content}>{children}</span>
    </Radio>
  );
}

/** A value as people read it. */
interface ValueProps {
  value: unknown;
  show?: (value: never) => ReactNode;
  /** What it was before: where texts part from it is marked. */
  against?: unknown;
}

export function ShownValue({ value, show, against }: ValueProps) {
  const t = useT();
  const shown = (one: unknown): ReactNode => {
    if (show) return show(one as never);
    if (typeof one === "boolean") return one ? t("是", "Yes") : t("否", "No");
    return typeof one === "object" ? JSON.stringify(one) : String(one);
  };
  const pieces = listOf(value);
  if (pieces.length > 0) {
    return (
      <ul className={styles.pieces}>
        {pieces.map((piece, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces that were typed have no key
          <li key={place}>{shown(piece)}</li>
        ))}
      </ul>
    );
  }
  if (value === undefined || value === null || value === "" || Array.isArray(value)) {
    return <Nothing />;
  }
  if (typeof value === "string" && typeof against === "string" && !show) {
    return <Marked text={value} against={against} />;
  }
  return shown(value);
}

/** A text with the part marked in which it is not what it was. */
function Marked({ text, against }: { text: string; against: string }) {
  const begin = commonStart(text, against);
  const most = Math.min(text.length, against.length) - begin;
  const end = Math.min(most, commonStart(reversed(text), reversed(against)));
  return (
    <>
      {text.slice(0, begin)}
      {text.length - end > begin && <mark>{text.slice(begin, text.length - end)}</mark>}
      {text.slice(text.length - end)}
    </>
  );
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}
