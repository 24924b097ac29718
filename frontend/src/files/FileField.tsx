import { Button } from "antd";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { inLanguage, useT } from "../ui/language.ts";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { useSaid } from "../ui/useSaid.ts";
import styles from "./FileField.module.css";
import { type Sending, send } from "./sending.ts";
import { ACCEPTED, acceptedText, MOST_BYTES, sizeText } from "./words.ts";

/** What the form holds of a file; without an id it is still on its way. */
export interface ChosenFile {
  id: string | null;
  name: string;
  size: number;
}

interface FileFieldProps {
  id?: string;
  value?: ChosenFile | null;
  onChange?: (file: ChosenFile | null) => void;
  "aria-label"?: string;
}

/** A file, chosen or dropped, and sent at once; its value is what the record refers to. */
export function FileField({ id, value, onChange, ...rest }: FileFieldProps) {
  const t = useT();
  const { percent, refused, choose, cancel } = useSending(onChange);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) choose(file);
  };
  if (value) {
    return (
      <div className={styles.chosen}>
        <span className={styles.name}>{value.name}</span>
        <span className={styles.size}>{sizeText(value.size)}</span>
        <Button
          id={id}
          size="small"
          aria-label={t(`移除 ${value.name}`, `Remove ${value.name}`)}
          onClick={value.id === null ? cancel : () => onChange?.(null)}
        >
          {value.id === null ? t("取消", "Cancel") : t("移除", "Remove")}
        </Button>
        {value.id === null && (
          <div className={styles.progress}>
            <ProgressBar
              done={percent}
              of={100}
              label={t(`正在上传 ${value.name}`, `Sending ${value.name}`)}
            />
            <span className={styles.size}>{percent}%</span>
          </div>
        )}
      </div>
    );
  }
  return (
    <div>
      <label
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          {...rest}
          id={id}
          type="file"
          accept={ACCEPTED}
          className={styles.input}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) choose(file);
            // The same file can be chosen once more after it was refused.
            target.value = "";
          }}
        />
        <span className={styles.call}>
          {t("选择文件，或拖放到这里", "Choose a file, or drop it here")}
        </span>
        <span className={styles.size}>{acceptedText()}</span>
      </label>
      {refused && (
        <div role="alert" className={styles.refused}>
          {refused}
        </div>
      )}
    </div>
  );
}

function useSending(onChange: FileFieldProps["onChange"]) {
  const [percent, setPercent] = useState(0);
  const [refused, setRefused] = useSaid<string | null>(null);
  const sending = useRef<Sending | null>(null);
  // In a list of pieces the field may have moved by the time the file is through.
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });
  useEffect(
    () => () => {
      const own = sending.current;
      sending.current = null;
      own?.cancel();
    },
    [],
  );
  const choose = async (file: File) => {
    setRefused(tooLarge(file));
    if (tooLarge(file)) return;
    setPercent(0);
    const own = send(file, setPercent);
    sending.current = own;
    changed.current?.({ id: null, name: file.name, size: file.size });
    const sent = await own.done;
    if (sending.current !== own) return;
    sending.current = null;
    changed.current?.(sent && "file" in sent ? sent.file : null);
    setRefused(sent && "refused" in sent ? sent.refused : null);
  };
  return { percent, refused, choose, cancel: () => sending.current?.cancel() };
}

function tooLarge(file: File): string | null {
  if (file.size <= MOST_BYTES) return null;
  return inLanguage(
    "文件超过 20 MiB，请压缩或拆分后再上传。",
    "The file is larger than 20 MiB; make it smaller or divide it.",
  );
}

/** Nothing is saved while a file of the form is still on its way. */
export const fileSettled = {
  validator: (_: unknown, value: ChosenFile | null | undefined) =>
    value && value.id === null
      ? Promise.reject(
          new Error(
            inLanguage(
              "文件还在上传，请稍候再保存。",
              "The file is still on its way; save once it is there.",
            ),
          ),
        )
      : Promise.resolve(),
};
