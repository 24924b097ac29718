import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "../graphql.ts";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { StatusTag } from "../ui/StatusTag.tsx";
import { WriteDialog } from "../ui/WriteDialog.tsx";
import { AdmitDemandDialog } from "./AdmitDemandDialog.tsx";
import { asked, JudgementFields, type Judgements, questions } from "./JudgementFields.tsx";
import { useScreenDemand } from "./useScreenDemand.ts";

export const ScreeningPanelFields = graphql(`
  fragment ScreeningPanelFields on Demand {
    id
    version
    viewerCanScreen
    screening {
      id
      version
      holds
      screenedAt
      viewerCanAdmit
      screenedBy {
        id
        displayName
      }
      problem {
        holds
        reason
      }
      targets {
        holds
        reason
      }
      feasibility {
        holds
        reason
      }
      serviceEntry {
        id
      }
    }
  }
`);

interface ScreeningPanelProps {
  demand: FragmentOf<typeof ScreeningPanelFields>;
  onChanged: () => void;
}

/** The screening of a real demand and, once it passed, its admission to service (EVAL-7). */
export function ScreeningPanel({ demand: masked, onChanged }: ScreeningPanelProps) {
  const t = useT();
  const { id, version, screening, viewerCanScreen } = readFragment(ScreeningPanelFields, masked);
  const [open, setOpen] = useState<"screen" | "admit" | null>(null);
  const screen = useScreenDemand();
  if (!screening && !viewerCanScreen) return null;
  const dialog = { onClose: () => setOpen(null), onDone: onChanged };
  const passed = screening?.holds ?? false;
  return (
    <Panel
      title={t("需求筛选", "Screening")}
      extra={
        <>
          {screening && (
            <StatusTag tone={passed ? "good" : "bad"}>
              {passed ? t("通过", "Passed") : t("未通过", "Not passed")}
            </StatusTag>
          )}
          {viewerCanScreen && (
            <Button size="small" onClick={() => setOpen("screen")}>
              {screening ? t("重新筛选", "Screen anew") : t("筛选", "Screen")}
            </Button>
          )}
          {screening?.viewerCanAdmit && (
            <Button size="small" type="primary" onClick={() => setOpen("admit")}>
              {t("纳入服务库", "Admit to service")}
            </Button>
          )}
        </>
      }
    >
      {screening ? <Outcome screening={screening} /> : t("尚未筛选。", "Not screened yet.")}
      <WriteDialog
        open={open === "screen"}
        title={t("需求筛选", "Screen the demand")}
        okText={t("提交筛选", "Hand it in")}
        success={t("筛选结果已保存。", "Saved.")}
        write={(values: Judgements) => screen.run({ demand: id, version, ...values })}
        {...dialog}
      >
        {asked.map((question) => (
          <JudgementFields key={question} question={question} />
        ))}
      </WriteDialog>
      {screening && <AdmitDemandDialog screening={screening} open={open === "admit"} {...dialog} />}
    </Panel>
  );
}

type Screening = NonNullable<ResultOf<typeof ScreeningPanelFields>["screening"]>;

function Outcome({ screening }: { screening: Screening }) {
  const t = useT();
  return (
    <FieldList
      fields={[
        ...asked.map((question) => ({
          label: t(...questions[question]),
          value: `${screening[question].holds ? t("是：", "Yes: ") : t("否：", "No: ")}${screening[question].reason}`,
          wide: true,
        })),
        { label: t("筛选人", "Screened by"), value: screening.screenedBy?.displayName },
        { label: t("筛选时间", "Screened at"), value: showTime(screening.screenedAt) },
        {
          label: t("服务库", "Service library"),
          value: screening.serviceEntry && (
            <Link to="/entries/$id" params={{ id: screening.serviceEntry.id }}>
              {t("查看服务库条目", "See the service entry")}
            </Link>
          ),
        },
      ]}
    />
  );
}
