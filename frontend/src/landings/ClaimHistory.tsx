import { type ChangeFields, HistoryPanel } from "../audit/HistoryPanel.tsx";
import type { FragmentOf } from "../graphql.ts";
import { backEntryDayText, backEntryText } from "../items/words.ts";
import { useT } from "../ui/language.ts";
import { landingStateText } from "./words.ts";

/** What changed in a claim, when and by whom. */
export function ClaimHistory({ history }: { history: readonly FragmentOf<typeof ChangeFields>[] }) {
  const t = useT();
  return (
    <HistoryPanel
      history={history}
      names={{
        state: t("状态", "State"),
        clauseCode: t("条款", "Clause"),
        landedOn: t("落地日期", "Landed on"),
        decisionReason: t("认定意见", "Reason"),
        creditReason: t("改记理由", "Why reassigned"),
        backState: t("历史补录", "Back-entry"),
        backOn: t(...backEntryDayText.LANDING),
        verifiedAt: t("认定时间", "Decided at"),
      }}
      words={{ state: landingStateText, backState: backEntryText }}
    />
  );
}
