import { AutoComplete, Input } from "antd";
import { type KeyboardEvent, useId, useState } from "react";
import type { ResultOf } from "../graphql.ts";
import { useT } from "../ui/language.ts";
import styles from "./Sheets.module.css";
import type { SheetColumnFields } from "./sheetFields.ts";

interface CellFieldProps {
  row: number;
  column: ResultOf<typeof SheetColumnFields>;
  text: string;
  problems: readonly string[];
  focused: boolean;
  save: (text: string) => Promise<void>;
}

/** One cell to mend: saved when it is left, or by Enter, which goes to the next one. */
export function CellField({ row, column, text, problems, focused, save }: CellFieldProps) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const [saving, setSaving] = useState(false);
  if (seen !== text) {
    setSeen(text);
    setTyped(text);
  }
  const keep = async (value = typed) => {
    if (value === seen || saving) return;
    setSaving(true);
    await save(value);
    setSaving(false);
  };
  const wrong = problems.length > 0;
  const asked = {
    id,
    value: typed,
    autoFocus: focused,
    "aria-describedby": wrong ? `${id}-wrong` : undefined,
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
      {problems.map((message) => (
        <p key={message} id={`${id}-wrong`} className={styles.wrong}>
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
