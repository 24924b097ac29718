import { useNavigate } from "@tanstack/react-router";
import { Alert, Button, Checkbox, Radio } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import { may, useViewer } from "../app/viewer.ts";
import { ofBackend } from "../backend.ts";
import { sendTo } from "../files/sending.ts";
import { choicesOf } from "../ui/choices.ts";
import { useT } from "../ui/language.ts";
import { numberText } from "../ui/numberText.ts";
import { Panel } from "../ui/Page.tsx";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import { useSaid } from "../ui/useSaid.ts";
import styles from "./Sheets.module.css";
import { type SheetKind, sheetKindPermission, sheetKindText } from "./words.ts";

interface BringInProps {
  kind: SheetKind | undefined;
  /** How many rows a sheet may have, once the server said so. */
  mostRows: number | undefined;
}

/** Choosing what is brought in, the template to fill in, and the file. */
export function BringIn({ kind: asked, mostRows }: BringInProps) {
  const t = useT();
  const navigate = useNavigate();
  const viewer = useViewer();
  const kinds = choicesOf(sheetKindText).filter(({ value }) =>
    may(viewer, sheetKindPermission[value]),
  );
  const kind = asked && kinds.some(({ value }) => value === asked) ? asked : kinds[0]?.value;
  const [submits, setSubmits] = useState(false);
  if (!kind) return null;
  return (
    <Panel title={t("上传表格", "Bring a sheet in")}>
      <div className={styles.bring}>
        {kinds.length > 1 && (
          <Radio.Group
            aria-label={t("导入内容", "What is brought in")}
            optionType="button"
            options={kinds}
            value={kind}
            onChange={({ target }) => navigate({ to: "/imports", search: { kind: target.value } })}
          />
        )}
        <p>
          {t("第一步：", "First, ")}
          <a href={ofBackend(`/sheets/template?kind=${kind}`)} download>
            {t("下载模板", "download the template")}
          </a>
          {t(
            "，按表头填写。也可使用自己的表格，只要表头文字相同。",
            " and fill it in. A sheet of your own will do, if its header says the same.",
          )}
        </p>
        <p>
          {t("第二步：上传 .xlsx 或 .csv 文件", "Then bring the .xlsx or .csv in")}
          {mostRows &&
            t(`，最多 ${numberText(mostRows)} 行`, `, of at most ${numberText(mostRows)} rows`)}
          {t(
            "。上传后先逐行检查，确认前不会登记任何内容。",
            ". Each row is checked first; nothing is registered before you say so.",
          )}
        </p>
        <Checkbox checked={submits} onChange={({ target }) => setSubmits(target.checked)}>
          {t(
            "导入后直接提交登记（不勾选则存为草稿）",
            "Submit what is registered at once (else it stays a draft)",
          )}
        </Checkbox>
        <Choosing key={kind} kind={kind} submits={submits} />
      </div>
    </Panel>
  );
}

interface SentSheet {
  id: string;
}

function Choosing({ kind, submits }: { kind: SheetKind; submits: boolean }) {
  const t = useT();
  const navigate = useNavigate();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [refused, setRefused] = useSaid<string | undefined>(undefined);
  // Who has gone to another page stays there; the import is in the list.
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const send = async (file: File) => {
    setRefused(undefined);
    setPercent(0);
    const query = new URLSearchParams({ kind, name: file.name, submits: submits ? "1" : "0" });
    const sent = await sendTo<SentSheet>(`/sheets?${query}`, "sheetImport", file, setPercent).done;
    if (!here.current) return;
    setPercent(null);
    if (sent && "refused" in sent) setRefused(sent.refused);
    else if (sent) navigate({ to: "/imports/$id", params: { id: sent.taken.id } });
  };
  return (
    <>
      <input
        ref={chooser}
        id={id}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={t("导入文件", "The sheet")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended, can be chosen again.
          target.value = "";
          if (file) void send(file);
        }}
      />
      <div>
        <Button type="primary" loading={percent !== null} onClick={() => chooser.current?.click()}>
          {t("选择文件并检查", "Choose the file and check it")}
        </Button>
      </div>
      {percent !== null && (
        <div role="status">
          {percent < 99 ? t("正在上传", "Sending") : t("正在读取表格", "Reading the sheet")}
          <ProgressBar done={percent} of={100} />
        </div>
      )}
      {refused && <Alert type="error" showIcon role="alert" title={refused} />}
    </>
  );
}
