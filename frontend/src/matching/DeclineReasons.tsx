import { type FragmentOf, graphql } from "../graphql.ts";
import { BarTable } from "../ui/BarTable.tsx";
import { useT } from "../ui/language.ts";
import { Panel } from "../ui/Page.tsx";
import { declineText } from "./proposalWords.ts";

export const DeclineFields = graphql(`
  fragment DeclineFields on MatchAnswerStat @_unmask {
    declineReason
    count
  }
`);

/** Why matches are declined, the most frequent reason first: the defects of supply (DEAL-1). */
export function DeclineReasons({
  declined,
}: {
  declined: readonly FragmentOf<typeof DeclineFields>[];
}) {
  const t = useT();
  const bars = declined
    .flatMap(({ declineReason, count }) => (declineReason ? { declineReason, count } : []))
    .sort((one, other) => other.count - one.count);
  if (bars.length === 0) return null;
  return (
    <Panel title={t("不接受的原因（供给缺陷）", "Why matches are declined")}>
      <BarTable
        caption={t("不接受的原因", "Reasons of declining")}
        labelTitle={t("原因", "Reason")}
        countTitle={t("次", "Times")}
        bars={bars.map(({ declineReason, count }) => ({
          key: declineReason,
          label: t(...declineText[declineReason]),
          count,
        }))}
      />
    </Panel>
  );
}
