import { Button } from "antd";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { ofBackend } from "../backend.ts";
import { useT } from "../ui/language.ts";
import { DeskContext } from "./deskContext.ts";
import styles from "./FileDesk.module.css";
import { Preview, type ShownFile } from "./Preview.tsx";

/** What is read on one side, and on the other the file that was opened to check it by. */
export function FileDesk({ children }: { children: ReactNode }) {
  const [file, setFile] = useState<ShownFile | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = (chosen: ShownFile) => {
    opener.current = document.activeElement as HTMLElement | null;
    setFile(chosen);
  };
  const close = () => {
    setFile(null);
    opener.current?.focus();
  };
  return (
    <DeskContext value={open}>
      <div className={file ? `${styles.desk} ${styles.open}` : styles.desk}>
        <div className={styles.read}>{children}</div>
        {file && <OnDesk key={file.url} file={file} onClose={close} />}
      </div>
    </DeskContext>
  );
}

function OnDesk({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby={id} className={styles.file}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.name}>
          {file.name}
        </h2>
        <Button size="small" href={ofBackend(file.url)} download={file.name}>
          {t("下载", "Download")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("收起", "Put away")}
        </Button>
      </div>
      <Preview file={file} />
    </section>
  );
}
