import { FileLink } from "../files/FileLink.tsx";
import { type FragmentOf, readFragment } from "../graphql.ts";
import { VerdictView } from "../landings/VerdictView.tsx";
import { FieldList } from "../ui/FieldList.tsx";
import { showTime } from "../ui/format.ts";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { moneyText } from "../ui/yuan.ts";
import styles from "./ProofPanel.module.css";
import { ProofPanelFields } from "./proofFields.ts";
import { RealTag } from "./RealTag.tsx";

/** Whether the demand is real, why not, and the proof beside the conditions (DEM-1, KPI-c). */
export function ProofPanel(props: { demand: FragmentOf<typeof ProofPanelFields> }) {
  const t = useT();
  const demand = readFragment(ProofPanelFields, props.demand);
  return (
    <div className={styles.beside}>
      <Panel title={t("真实性判断", "Is it real")} extra={<RealTag proof={demand.proof} />}>
        {demand.notRealBecause.length > 0 && (
          <div className={styles.because}>
            {t("尚不计数，原因：", "Not counted, because:")}
            <ul
              aria-label={t("尚不计数的原因", "Why it is not counted")}
              className={styles.reasons}
            >
              {demand.notRealBecause.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
        <VerdictView verdict={demand.reality} conditionsOnly />
      </Panel>
      <Panel title={t("证明材料", "Proof")}>
        <FieldList
          fields={[
            {
              label: t("技术合作需求书", "Letter of demand"),
              value: demand.letter && <FileLink file={demand.letter} />,
              wide: true,
            },
            { label: t("需求书日期", "Letter dated"), value: demand.letterDated },
            { label: t("合作预算", "Budget"), value: moneyText(demand.budget) },
            { label: t("提交证明时间", "Handed in at"), value: showTime(demand.provedAt) },
            { label: t("核对人", "Checked by"), value: demand.proofDecidedBy?.displayName },
            { label: t("核对时间", "Checked at"), value: showTime(demand.proofDecidedAt) },
            { label: t("核对意见", "Reason"), value: demand.proofReason, wide: true },
          ]}
        />
      </Panel>
    </div>
  );
}
