import { DataTable } from "../ui/DataTable.tsx";
import { useT } from "../ui/language.ts";
import type { Comparison } from "./comparison.ts";
import styles from "./NewPlan.module.css";

interface PlanProblemsProps {
  name: string;
  problems: Comparison["problems"];
}

/** What is wrong with the file, each with its line and key: all of it is mended there. */
export function PlanProblems({ name, problems }: PlanProblemsProps) {
  const t = useT();
  return (
    <>
      <div role="alert">
        <h3 className={styles.heading}>
          {t(
            `${name} 有 ${problems.length} 处问题，改正后请重新选择`,
            `${name} has ${problems.length} problems; mend them and choose it again`,
          )}
        </h3>
      </div>
      <DataTable
        caption={t("方案文件的问题", "What is wrong with the file")}
        rows={problems.map((problem, place) => ({ ...problem, key: place }))}
        rowKey={(row) => `${row.key}`}
        empty={null}
        columns={[
          {
            key: "line",
            title: t("行", "Line"),
            width: "80px",
            end: true,
            render: (row) => row.line,
          },
          {
            key: "place",
            title: t("位置", "Key"),
            lead: true,
            render: (row) => <code>{row.place || t("整个文件", "the file")}</code>,
          },
          {
            key: "message",
            title: t("问题与改法", "What is wanted"),
            render: (row) => row.message,
          },
        ]}
      />
    </>
  );
}
