import { Alert, Button } from "antd";
import { useId, useRef, useState } from "react";
import { useClient } from "urql";
import { type Text, useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { Loading } from "../ui/QueryState.tsx";
import { topLevelMessage } from "../ui/topLevelErrors.ts";
import { useOnLanguage } from "../ui/useOnLanguage.ts";
import { useSaid } from "../ui/useSaid.ts";
import { type Comparison, PlanComparisonQuery } from "./comparison.ts";
import { LoadPlan } from "./LoadPlan.tsx";
import styles from "./NewPlan.module.css";
import { PlanDifference } from "./PlanDifference.tsx";
import { PlanProblems } from "./PlanProblems.tsx";

/** Bytes that the server takes at once. */
const LARGEST = 80_000;

interface Chosen {
  name: string;
  text: string;
}

/** Another plan file: chosen, compared with the plan in force, and then loaded. */
export function NewPlan({ onLoaded }: { onLoaded: () => void }) {
  const t = useT();
  const [chosen, setChosen] = useState<Chosen>();
  const [comparison, setComparison] = useState<Comparison>();
  const [failed, setFailed] = useSaid<string | undefined>(undefined);
  const [unread, setUnread] = useState<Text>();
  const [overtaken, setOvertaken] = useState(false);
  const client = useClient();
  const last = useRef({});
  const compare = async (file: Chosen) => {
    const own = {};
    last.current = own;
    setChosen(file);
    setComparison(undefined);
    setFailed(undefined);
    setUnread(undefined);
    const asked = client.query(
      PlanComparisonQuery,
      { text: file.text },
      { requestPolicy: "network-only" },
    );
    const { data, error } = await asked;
    // Another file was chosen meanwhile, or another language.
    if (last.current !== own) return;
    if (data) setComparison(data.planComparison);
    else if (error) setFailed(topLevelMessage(error));
  };
  const choose = async (file: File) => {
    setOvertaken(false);
    const read = await textOf(file);
    if ("text" in read) await compare({ name: file.name, text: read.text });
    else {
      setChosen(undefined);
      setComparison(undefined);
      setFailed(undefined);
      setUnread(read.refused);
    }
  };
  useOnLanguage(() => {
    if (chosen) void compare(chosen);
  });
  const why = failed ?? (unread && t(...unread));
  return (
    <Panel title={t("载入新方案", "Load another plan")}>
      <div className={styles.steps}>
        <p className={styles.how}>
          {t(
            "下载现行版本，在其中修改后上传。上传后先检查并列出全部变化，确认之前什么都不会改变。",
            "Download the version in force, change it, and bring it back. It is checked and every difference shown first; nothing changes before you say so.",
          )}
        </p>
        <ChooseFile onChoose={choose} again={chosen !== undefined} />
        {overtaken && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t(
              "刚刚有人载入了另一个方案，您的文件没有载入。下面已与最新的现行方案重新对比。",
              "Someone has just loaded another plan, and yours was not loaded. Below it is compared with the plan now in force.",
            )}
          />
        )}
        {why && <Alert type="error" showIcon role="alert" title={why} />}
        {chosen && !comparison && !why && <Loading />}
        {chosen && comparison && (
          <section aria-label={t("对比结果", "What was found")} className={styles.found}>
            <Found file={chosen} comparison={comparison} />
            {mayLoad(comparison) && (
              <LoadPlan
                text={chosen.text}
                comparison={comparison}
                onLoaded={() => {
                  setChosen(undefined);
                  setComparison(undefined);
                  setOvertaken(false);
                  onLoaded();
                }}
                onOvertaken={() => {
                  setOvertaken(true);
                  onLoaded();
                  void compare(chosen);
                }}
              />
            )}
          </section>
        )}
      </div>
    </Panel>
  );
}

function mayLoad({ problems, unchanged }: Comparison): boolean {
  return problems.length === 0 && !unchanged;
}

function Found({ file, comparison }: { file: Chosen; comparison: Comparison }) {
  const t = useT();
  if (comparison.problems.length > 0) {
    return <PlanProblems name={file.name} problems={comparison.problems} />;
  }
  if (comparison.unchanged) {
    return (
      <Alert
        type="info"
        showIcon
        role="status"
        title={t(
          `${file.name} 与现行方案（第 ${comparison.against.number} 版）完全相同，无需载入。`,
          `${file.name} says just what is in force (version ${comparison.against.number}).`,
        )}
      />
    );
  }
  return <PlanDifference name={file.name} comparison={comparison} />;
}

function ChooseFile({ onChoose, again }: { onChoose: (file: File) => void; again: boolean }) {
  const t = useT();
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={chooser}
        id={id}
        type="file"
        hidden
        accept=".toml"
        aria-label={t("方案文件", "The plan file")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended, can be chosen again.
          target.value = "";
          if (file) onChoose(file);
        }}
      />
      <Button type={again ? "default" : "primary"} onClick={() => chooser.current?.click()}>
        {again
          ? t("重新选择文件", "Choose a file again")
          : t("选择方案文件并对比", "Choose a file and compare it")}
      </Button>
    </div>
  );
}

type Read = { text: string } | { refused: Text };

/** The file to the letter, for its fingerprint is of that. */
async function textOf(file: File): Promise<Read> {
  if (file.size > LARGEST) {
    const kilobytes = LARGEST / 1000;
    return {
      refused: [
        `方案文件最大 ${kilobytes} KB，这个文件有 ${Math.ceil(file.size / 1000)} KB。`,
        `A plan file has at most ${kilobytes} kB; this one has ${Math.ceil(file.size / 1000)}.`,
      ],
    };
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { text: decoder.decode(await file.arrayBuffer()) };
  } catch {
    return {
      refused: [
        "文件不是 UTF-8 编码，请另存为 UTF-8 后再选择。",
        "This is not UTF-8; save it as UTF-8 and choose it again.",
      ],
    };
  }
}
