import { AutoComplete, Input } from "antd";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import { useSaid } from "../ui/useSaid.ts";
import styles from "./Sheets.module.css";
import type { SheetColumnFields } from "./sheetFields.ts";

interface CellFieldProps {
  row: number;
  column: ResultOf<typeof SheetColumnFields>;
  text: string;
  problems: readonly string[];
  focused: boolean;
  /** Keeps the text; why it was not kept, if so. */
  save: (text: string) => Promise<readonly string[]>;
}

/** One cell to mend: saved when it is left, or by Enter, which goes to the next one. */
export function CellField({ row, column, text, problems, focused, save }: CellFieldProps) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const [unsaved, setUnsaved] = useSaid<readonly string[] | null>(null, [
    t("没有保存。", "It was not saved."),
  ]);
  // What was last to be kept; null where it was not.
  const sent = useRef<string | null>(text);
  if (seen !== text) {
    setSeen(text);
    // What was typed since an older text was sent stays, and is sent when the cell is left.
    if (typed === seen || typed.trim() === text) {
      setTyped(text);
      sent.current = text;
    }
  }
  const keep = async (value = typed) => {
    if (value === sent.current) return;
    sent.current = value;
    const why = await save(value);
    if (sent.current !== value) return;
    setUnsaved(why.length > 0 ? why : null);
    if (why.length > 0) sent.current = null;
  };
  const said = [...(unsaved ?? []), ...problems];
  const wrong = said.length > 0;
  const asked = {
    id,
    value: typed,
    autoFocus: focused,
    "aria-describedby": said.map((_, place) => `${id}-wrong-${place}`).join(" ") || undefined,
    "aria-invalid": wrong,
    status: wrong ? ("error" as const) : undefined,
    onBlur: () => void keep(),
  };
  return (
    <div className={styles.cell} data-wrong={wrong || undefined}>
      <label htmlFor={id}>
        <span className={styles.hidden}>{t(`第 ${row} 行`, `Row ${row}`)}</span> {column.name}
        {column.required && <span aria-hidden> *</span>}
      </label>
      {column.options.length > 0 ? (
        <AutoComplete
          {...asked}
          style={{ width: "100%" }}
          options={column.options.map((value) => ({ value }))}
          showSearch={{ filterOption: (said, option) => option?.value.includes(said) ?? false }}
          onChange={(value) => setTyped(value ?? "")}
          onSelect={(value) => void keep(value)}
          onKeyDown={onEnter}
        />
      ) : (
        <Input.TextArea
          {...asked}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onEnter}
        />
      )}
      {said.map((message, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
        <p key={place} id={`${id}-wrong-${place}`} className={styles.wrong}>
          {message}
        </p>
      ))}
    </div>
  );
}

function onEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const here = event.target as HTMLElement;
  const next = [
    ...document.querySelectorAll<HTMLElement>("[data-wrong] :is(input, textarea)"),
  ].find((field) => here.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (next) next.focus();
  else here.blur();
}
